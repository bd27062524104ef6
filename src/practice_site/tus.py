"""The video service's tus 1.0 storage: resumable uploads, streamed straight to disk.

Rules: tus.io/protocols/resumable-upload (core protocol) and Cloudflare Stream's chunk sizes. An upload URL carries an
unguessable token and asks for no Authorization.
"""

import asyncio

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from practice_site.faults import Faults
from practice_site.listener import NoReply, Silence
from practice_site.records import Video
from practice_site.settings import Settings
from practice_site.store import Store
from practice_site.troubles import afterwards, instead

TUS_VERSION = "1.0.0"


class _Refused(Exception):
    """A request that the protocol does not allow."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class TusStorage:
    """Answers everything under `/tus/{token}`."""

    def __init__(self, store: Store, settings: Settings, faults: Faults) -> None:
        self._store = store
        self._settings = settings
        self._faults = faults
        self._busy: set[str] = set()
        self._trusted = f"Bearer {store.data.secret}"

    async def answer(self, request: Request) -> Response | NoReply | Silence:
        """Answer one request, with whatever faults are switched on for it."""
        method = request.method
        if method == "OPTIONS":
            return self._reply(204)
        is_trusted = request.headers.get("authorization") == self._trusted
        names = (method, "storage") if method in {"PATCH", "HEAD"} and not is_trusted else ()
        if (answer := instead(self._faults, names)) is not None:
            return answer
        try:
            reply = await self._answer(request, is_trusted)
        except _Refused as refused:
            reply = self._reply(refused.status, text=refused.reason)
        except ClientDisconnect:
            return NoReply()
        return afterwards(self._faults, names, reply)

    async def at_root(self, request: Request) -> Response | NoReply | Silence:
        """Answer at the storage's bare address, where there is no upload."""
        if (answer := instead(self._faults, ("root",))) is not None:
            return answer
        return self._reply(204 if request.method == "OPTIONS" else 404)

    async def _answer(self, request: Request, is_trusted: bool) -> Response:
        if request.headers.get("tus-resumable") != TUS_VERSION:
            raise _Refused(412, "Tus-Resumable is missing or of another version")
        if request.method not in {"HEAD", "PATCH"}:
            raise _Refused(405, "this storage takes OPTIONS, HEAD and PATCH")
        token = request.path_params["token"]
        found = self._store.video_by_token(token)
        if found is None:
            raise _Refused(404, "no such upload")
        video, is_good = found
        if not is_trusted:
            self._expire(video, token)
        if not is_trusted and (not is_good or token in video.gone_tokens or self._is_over(video)):
            raise _Refused(410, "this upload URL has expired")
        if request.method == "HEAD":
            return self._reply(200, video=video, headers={"Upload-Length": str(video.size)})
        if video.uid in self._busy:
            raise _Refused(423, "another request is writing to this upload")
        self._busy.add(video.uid)
        try:
            await self._patch(request, video, token)
        finally:
            self._busy.discard(video.uid)
        return self._reply(204, video=video)

    async def _patch(self, request: Request, video: Video, token: str) -> None:
        offset = self._store.video_bytes(video.uid)
        announced = self._check(request, video, offset)
        limit = min(self._settings.chunk_max or video.size, video.size - offset)
        stop_at = self._expires_at(offset)
        video.patches += 1
        written = 0
        try:
            with self._store.video_file(video.uid).open("ab", buffering=0) as file:
                more = True
                while more:
                    block, more = await self._block(request)
                    if written + len(block) > limit:
                        raise _Refused(413, "more bytes than this chunk or this upload may have")
                    if stop_at is not None and offset + written + len(block) >= stop_at:
                        written += file.write(block[: stop_at - offset - written])
                        self._faults.take("expired-url")
                        video.gone_tokens.append(token)
                        raise _Refused(410, "this upload URL has expired")
                    written += file.write(block)
            if announced is None and not self._is_allowed(written, offset + written == video.size):
                written = self._drop(video, offset)
                raise _Refused(400, "a chunk of a size that is not allowed")
        except (ClientDisconnect, TimeoutError) as exc:
            if not self._settings.keep_partial:
                written = self._drop(video, offset)
            if isinstance(exc, TimeoutError):
                raise _Refused(408, "no bytes came for a while") from exc
            raise
        finally:
            video.bytes_received += written
            if offset + written == video.size and not video.finished:
                self._finish(video)
            self._store.save()

    async def _block(self, request: Request) -> tuple[bytes, bool]:
        """The next bytes of a body, and whether there are more; TimeoutError if none come for a while."""
        async with asyncio.timeout(self._settings.patch_idle_seconds):
            message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        return message.get("body", b""), message.get("more_body", False)

    def _check(self, request: Request, video: Video, offset: int) -> int | None:
        """The Content-Length of a PATCH that may begin, or None if it has none."""
        if request.headers.get("content-type") != "application/offset+octet-stream":
            raise _Refused(415, "Content-Type must be application/offset+octet-stream")
        claimed = request.headers.get("upload-offset", "")
        if not claimed.isdigit():
            raise _Refused(400, "Upload-Offset is missing")
        if int(claimed) != offset:
            raise _Refused(409, f"the upload stands at {offset}")
        length = request.headers.get("content-length")
        if length is None:
            return None
        size = int(length)
        if offset + size > video.size:
            raise _Refused(413, "past the upload's length")
        if self._settings.chunk_max and size > self._settings.chunk_max:
            raise _Refused(413, f"a chunk may have {self._settings.chunk_max} bytes at most")
        if not self._is_allowed(size, offset + size == video.size):
            raise _Refused(400, "a chunk of a size that is not allowed")
        return size

    def _is_allowed(self, size: int, is_last: bool) -> bool:
        rules = self._settings
        return is_last or (size >= rules.chunk_min and (not rules.chunk_multiple or size % rules.chunk_multiple == 0))

    def _finish(self, video: Video) -> None:
        video.finished = self._store.clock()
        if fault := self._faults.take("processing-error"):
            video.errorcode = fault.values[""]

    def _drop(self, video: Video, offset: int) -> int:
        with self._store.video_file(video.uid).open("r+b") as file:
            file.truncate(offset)
        return 0

    def _is_over(self, video: Video) -> bool:
        return not video.finished and self._store.clock() >= video.expires

    def _expire(self, video: Video, token: str) -> None:
        """Let this URL expire if a fault says so."""
        if video.token != token or video.finished:
            return
        stop_at = self._expires_at(0)
        if stop_at is not None and self._store.video_bytes(video.uid) < stop_at:
            return
        if self._faults.take("expired-url"):
            video.gone_tokens.append(token)
            self._store.save()

    def _expires_at(self, offset: int) -> int | None:
        """The stored bytes at which a fault lets the URL expire, if one does so beyond `offset`."""
        fault = next((f for f in self._faults.of_kind("expired-url") if f.for_ever or f.left > 0), None)
        if fault is None or "after" not in fault.values:
            return None
        after = fault.size("after")
        return after if after >= offset else None

    def _reply(
        self, status: int, *, video: Video | None = None, headers: dict[str, str] | None = None, text: str = ""
    ) -> Response:
        all_headers = {"Tus-Resumable": TUS_VERSION, "Tus-Version": TUS_VERSION, "Cache-Control": "no-store"}
        if video is not None:
            all_headers["Upload-Offset"] = str(self._store.video_bytes(video.uid))
        return Response(text or None, status, {**all_headers, **(headers or {})}, "text/plain" if text else None)
