"""tus 1.0: tuspy keeps the protocol's state and headers, httpx moves the bytes (DESIGN §3.2).

What is overridden of tuspy 1.1.0, and why: it holds a chunk in memory, has no time limit, tells nothing inside a chunk,
opens a connection for each, and believes any answer (docs/architecture.md, *tuspy*).
"""

from __future__ import annotations

import re

import httpx
from tusclient.client import TusClient
from tusclient.uploader import AsyncUploader

from uploader_gui.core.errors import (
    ChunkDamaged,
    ChunkNeverFits,
    ChunkTooLarge,
    ConnectionLost,
    NoConnection,
    NotTheServer,
    OddAnswer,
    OffsetConflict,
    OffsetStuck,
    ProtocolUnknown,
    ServerBusy,
    SizeMismatch,
    StorageRefused,
    TimedOut,
    UploaderError,
    UploadGone,
    UploadLocked,
)
from uploader_gui.core.models import Target
from uploader_gui.core.network import our_errors, raise_if_busy
from uploader_gui.core.transfer.body import file_body, send_body
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile

# So many requests that brought nothing new end the attempt: what comes then waits, longer each time.
IN_VAIN_IN_A_ROW = 3
VERSION = "1.0.0"
# After a cut: whether the offset still grows is seen soon; then it is given time.
SETTLE_FIRST, SETTLE_SECONDS = 0.3, 2.0
# Answers that say nothing against the chunk itself.
COME_LATER = ("429", "503")
CHECKSUM_MISMATCH = 460  # tus checksum extension
# A host that can be reached but does not answer is left to the stall watch, which is sooner.
HEAD_TIMEOUT = httpx.Timeout(30, connect=10, pool=None)


class TusUpload(AsyncUploader):  # type: ignore[misc] # tuspy has no types
    """One upload to a tus URL that somebody else created."""

    def __init__(self, target: Target, source: SourceFile, line: Line, sizer: ChunkSizer, patience: Patience) -> None:
        self._source, self._line, self._sizer, self._patience = source, line, sizer, patience
        super().__init__(
            file_path=str(source.path), client=TusClient("", dict(target.headers)), chunk_size=1, retries=0
        )
        # WORKAROUND: given to the constructor, the URL would be asked for its offset by a blocking request there.
        self.url = target.url
        self._watch = StallWatch(target.url, line.clock, patience)
        self._gone_out = 0
        self._last_moved_at = 0.0

    def get_file_size(self) -> int:
        """Return the registered size. WORKAROUND: tuspy opens the file for it, and leaves it open."""
        return self._source.mark.size

    async def upload(self, stop_at: int | None = None) -> None:
        """Send what the storage does not have yet, whole or until an error ends this attempt.

        Raises:
            UploaderError: retryable or final; the storage keeps what it has acknowledged.
        """
        self.stop_at = stop_at or self.get_file_size()
        standing, self._patience.standing = self._patience.standing, None
        if standing is not None and standing[0] == self.url:
            self._stands_at(standing[1])
        else:
            await self._ask_settled_offset()
        furthest, in_vain = self.offset, 0
        while self.offset < self.stop_at:
            try:
                await self.upload_chunk()
            except (OffsetConflict, ChunkDamaged) as error:
                in_vain += 1
                if in_vain >= IN_VAIN_IN_A_ROW:
                    raise
                self._line.note("answer", status=int(error.facts["status"]), method="PATCH")
                if isinstance(error, OffsetConflict):
                    await self._ask_offset()
                    self._sizer.found(self.offset)
            # An offset that goes back and comes again is nothing new.
            if self.offset > furthest:
                furthest, in_vain = self.offset, 0

    async def upload_chunk(self) -> None:
        """Send one chunk and take over the offset that the storage acknowledges."""
        await self._source.verified()
        before = self.offset
        self.chunk_size = self._sizer.next(before, self.stop_at)
        length = self.get_request_length()
        began = self._last_moved_at = self._line.clock.monotonic()
        self._gone_out = 0
        try:
            response = await self._watch.guard(self._patch(before, length))
            self._raise_for_status(response, length)
        except (ConnectionLost, TimedOut, ServerBusy, OddAnswer) as error:
            if error.facts.get("status") not in COME_LATER:
                # The silence of a line that is gone says nothing of how long it held.
                self._sizer.failed(before, self._gone_out, self._last_moved_at - began)
            self._guess_standing(error, before, length)
            raise
        except NoConnection as error:
            self._guess_standing(error, before, length)
            raise
        self._accept(response, before, length)
        answered = self._line.clock.monotonic()
        self._sizer.succeeded(self.offset - before, answered - began, answered - self._last_moved_at)

    def _guess_standing(self, error: UploaderError, before: int, length: int) -> None:
        """After a cut, a storage that keeps no part of a chunk stands where it stood, unless it got the whole chunk.

        To ask it would cost a round trip after each cut. Should it stand elsewhere after all, it answers 409 (tus
        demands that) and is asked then.
        """
        if isinstance(error, (ConnectionLost, NoConnection)) and self._sizer.drops_partial and self._gone_out < length:
            self._patience.standing = str(self.url), before

    async def _ask_settled_offset(self) -> None:
        """Ask until the offset stands: what a cut transfer left on the way may still arrive, and keep us locked out."""
        before, pause = self._patience.offset, SETTLE_FIRST
        await self._ask_offset()
        while self._patience.was_cut and self.offset > before:
            before = self.offset
            await self._line.clock.sleep(pause)
            await self._ask_offset()
            pause = SETTLE_SECONDS
        self._sizer.found(self.offset)

    async def _ask_offset(self) -> None:
        """HEAD: where the storage is. Never while a PATCH is in flight."""
        url = str(self.url)
        # A connection that was kept open may have died unheard meanwhile.
        response = await self._watch.guard(self._head(url))
        self._raise_for_status(response, 0)
        length = response.headers.get("upload-length")
        if length is not None and length != str(self.get_file_size()):
            raise SizeMismatch(f"storage expects {length}", size=self.get_file_size())
        offset = self._offset_in(response)
        if offset > self.get_file_size():
            raise SizeMismatch(f"storage holds {offset}", size=self.get_file_size())
        self._stands_at(offset)

    def _stands_at(self, offset: int) -> None:
        self.offset = offset
        self._patience.found(offset)
        self._line.progress.restart(offset)
        self._line.on_stored(offset)

    async def _head(self, url: str) -> httpx.Response:
        with our_errors(url):
            return await self._line.http.head(url, headers=self.get_headers(), timeout=HEAD_TIMEOUT)

    async def _patch(self, offset: int, length: int) -> httpx.Response:
        headers = self.get_headers() | {
            "Upload-Offset": str(offset),
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(length),
        }
        body = file_body(self._source, offset, length, self._line, self._watch, self._taken)
        return await send_body(self._line, "PATCH", str(self.url), headers, body)

    def _taken(self, count: int) -> None:
        self._last_moved_at = self._line.clock.monotonic()
        self._gone_out += count
        self._line.progress.moved(count)

    def _raise_for_status(self, response: httpx.Response, length: int) -> None:
        """Each status has its own meaning (PROTOCOL §1)."""
        status, host = response.status_code, response.request.url.host
        if response.is_success:
            return
        detail = f"{response.request.method} HTTP {status}"
        if status in (httpx.codes.FORBIDDEN, httpx.codes.NOT_FOUND, httpx.codes.GONE):
            raise UploadGone(detail, host=host, status=status)
        if status == httpx.codes.CONFLICT:
            raise OffsetConflict(detail, host=host, status=status)
        if status == httpx.codes.LOCKED:
            raise UploadLocked(detail, host=host)
        if status == httpx.codes.REQUEST_ENTITY_TOO_LARGE and length:
            if self._sizer.too_large(length):
                raise ChunkTooLarge(detail, host=host, size=length)
            raise ChunkNeverFits(detail, host=host, size=length)
        if status == CHECKSUM_MISMATCH:
            raise ChunkDamaged(detail, host=host, status=status)
        if status == httpx.codes.PRECONDITION_FAILED:
            _raise_for_version(response)
        raise_if_busy(response, self._line.clock.now())
        if response.is_redirect or status == httpx.codes.PROXY_AUTHENTICATION_REQUIRED:
            raise NotTheServer(detail, host=host, status=status)
        # An edge or a middlebox says such things for a while; they are the storage's only if nothing else is heard.
        if self._patience.odd_answer():
            raise StorageRefused(detail, host=host, status=status)
        raise OddAnswer(detail, host=host, status=status)

    def _offset_in(self, response: httpx.Response) -> int:
        value = response.headers.get("upload-offset", "").strip()
        if not re.fullmatch("[0-9]{1,18}", value):
            # A yes without an offset is a captive portal's or a proxy's, not the storage's.
            raise NotTheServer("no Upload-Offset", host=response.request.url.host, status=response.status_code)
        return int(value)

    def _accept(self, response: httpx.Response, before: int, length: int) -> None:
        offset = self._offset_in(response)
        if offset > before + length or offset < before:
            raise OffsetConflict(f"{before}+{length} became {offset}", status=response.status_code)
        if offset == before:
            raise OffsetStuck(f"still {offset}")
        self.offset = offset
        self._patience.acknowledged(offset)
        self._line.progress.restart(offset)
        self._line.on_stored(offset)


def _raise_for_version(response: httpx.Response) -> None:
    """Raise ProtocolUnknown if the storage names the versions of tus that it speaks, and ours is not one of them."""
    versions = [version.strip() for version in response.headers.get("tus-version", "").split(",") if version.strip()]
    if versions and VERSION not in versions:
        raise ProtocolUnknown("412", protocol=f"tus {', '.join(versions)[:60]}")
