"""The student's way to S3: passes requests on as they come, or does to them what the faults say.

An address is signed for S3's own name. It is handed out with this front's name instead, which is put right here again:
signatures hold, and the relay before this front is the bad link.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from urllib.parse import unquote

import httpx
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from practice_site.faults import Faults
from practice_site.listener import NoReply, Silence
from practice_site.records import Video
from practice_site.settings import Settings
from practice_site.store import Store
from practice_site.troubles import afterwards, instead

_CONNECTIONS_OWN = frozenset(
    {"host", "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect"}
)
_WRITES = frozenset({"PUT", "POST"})
_FORM_KEY = re.compile(rb'name="key"\r\n\r\n([^\r\n]+)')


class S3Front:
    """Answers everything that comes to the storage's address."""

    def __init__(self, client: httpx.AsyncClient, settings: Settings, store: Store, faults: Faults) -> None:
        self._client = client
        self._endpoint = settings.s3_endpoint.rstrip("/")
        self._idle_seconds = settings.patch_idle_seconds
        self._before_key = f"/{settings.s3_bucket}/"
        self._store = store
        self._faults = faults

    async def answer(self, request: Request) -> Response | NoReply | Silence:
        """Pass one request on, with whatever faults are switched on for it."""
        is_write = request.method in _WRITES
        names = (request.method, "storage") if is_write else ("root",) if request.url.path == "/" else ()
        if fault := self._faults.take("status", names):
            headers = {"Retry-After": fault.values["retry-after"]} if "retry-after" in fault.values else {}
            return _error(int(fault.values[""]), "SwitchedOn", "switched on by a fault", headers)
        if (answer := instead(self._faults, names)) is not None:
            return answer
        if is_write and self._has_expired(request):
            return _error(403, "AccessDenied", "Request has expired")
        body = _Body(request, self._idle_seconds)
        try:
            reply = await self._pass_on(request, body)
        except TimeoutError:
            message = "Your socket connection was not read from within the timeout period."
            return _error(400, "RequestTimeout", message, {"Connection": "close"})
        except (ClientDisconnect, httpx.HTTPError):
            return NoReply()
        if is_write and reply.is_success:
            self._count(request, body)
        headers = {name: value for name, value in reply.headers.items() if name not in _CONNECTIONS_OWN}
        return afterwards(self._faults, names, Response(reply.content, reply.status_code, headers))

    async def _pass_on(self, request: Request, body: "_Body") -> httpx.Response:
        query = request.scope["query_string"].decode("latin-1")
        url = self._endpoint + request.scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
        headers = {name: value for name, value in request.headers.items() if name not in _CONNECTIONS_OWN}
        content = body.blocks() if request.method in _WRITES else None
        # Uncompressed on both sides: what S3 says is passed on to the byte.
        headers["accept-encoding"] = "identity"
        return await self._client.request(request.method, url, headers=headers, content=content, timeout=60)

    def _video(self, key: str) -> Video | None:
        return self._store.data.videos.get(key.removesuffix(".incoming"))

    def _key(self, request: Request) -> str:
        return unquote(request.url.path).removeprefix(self._before_key)

    def _has_expired(self, request: Request) -> bool:
        """Whether a fault lets this address expire now."""
        fault = next((f for f in self._faults.of_kind("expired-url") if f.for_ever or f.left > 0), None)
        if fault is None:
            return False
        video = self._video(self._key(request))
        if "after" in fault.values and (video is None or video.bytes_received < fault.size("after")):
            return False
        return fault.strikes()

    def _count(self, request: Request, body: "_Body") -> None:
        found = _FORM_KEY.search(body.beginning) if request.method == "POST" else None
        video = self._video(found[1].decode() if found else self._key(request))
        if video is not None:
            video.bytes_received += video.size if found else body.passed
            video.patches += 1
            self._store.save()


class _Body:
    """The body of a request on its way through."""

    def __init__(self, request: Request, idle_seconds: float) -> None:
        self._request = request
        self._idle_seconds = idle_seconds
        self.passed = 0
        self.beginning = b""

    async def blocks(self) -> AsyncIterator[bytes]:
        """Yield what comes.

        Raises:
            TimeoutError: nothing came for a while.
            ClientDisconnect: the client is gone.
        """
        more = True
        while more:
            async with asyncio.timeout(self._idle_seconds):
                message = await self._request.receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            block, more = message.get("body", b""), message.get("more_body", False)
            if not self.passed:
                self.beginning = block[:8192]
            self.passed += len(block)
            if block:
                yield block


def _error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> Response:
    xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
    return Response(xml, status, headers, "application/xml")
