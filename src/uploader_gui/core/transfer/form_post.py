"""A presigned form: the whole file in one request, its fields first. Nothing of it survives a cut."""

from __future__ import annotations

import secrets
from collections.abc import AsyncGenerator
from contextlib import aclosing

import httpx

from uploader_gui.core.errors import NotTheServer
from uploader_gui.core.models import Target
from uploader_gui.core.transfer.body import file_body, send_body
from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.s3_answers import raise_for_answer
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile


class FormUpload:
    """One form that somebody else signed."""

    def __init__(self, target: Target, source: SourceFile, line: Line, patience: Patience) -> None:
        self._target, self._source, self._line, self._patience = target, source, line, patience
        self._size = source.mark.size
        self._watch = StallWatch(target.url, line.clock, patience)
        self._boundary = secrets.token_hex(16)

    async def upload(self) -> None:
        """Send the form, unless the file has come by an earlier one whose answer was lost.

        Raises:
            UploaderError: retryable or final; nothing of the file is stored.
        """
        # At the very first attempt nothing can be there.
        if self._line.attempt == 1 or not await self._has_arrived():
            self._tell(0)
            await self._source.verified()
            response = await self._watch.guard(self._post())
            raise_for_answer(response, self._patience, self._line.clock.now())
            _require_storage(response)
        self._patience.acknowledged(self._size)
        self._tell(self._size)

    def _tell(self, stored: int) -> None:
        self._line.progress.restart(stored)
        self._line.on_stored(stored)

    async def _has_arrived(self) -> bool:
        remote = await self._line.service.get(self._line.remote_id)
        return remote.is_stored or remote.bytes_stored == self._size

    async def _post(self) -> httpx.Response:
        before, after = self._before(), f"\r\n--{self._boundary}--\r\n".encode()
        headers = [
            *self._target.headers,
            ("Content-Type", f"multipart/form-data; boundary={self._boundary}"),
            ("Content-Length", str(len(before) + self._size + len(after))),
        ]
        return await send_body(self._line, "POST", self._target.url, headers, self._body(before, after))

    def _before(self) -> bytes:
        """Return everything before the file's first byte. Its name is not told: the site knows it."""
        parts = [f'name="{name}"\r\n\r\n{value}\r\n' for name, value in self._target.fields]
        parts.append('name="file"; filename="video"\r\nContent-Type: application/octet-stream\r\n\r\n')
        return "".join(f"--{self._boundary}\r\nContent-Disposition: form-data; {part}" for part in parts).encode()

    async def _body(self, before: bytes, after: bytes) -> AsyncGenerator[bytes, None]:
        yield before
        moved = self._line.progress.moved
        async with aclosing(file_body(self._source, 0, self._size, self._line, self._watch, moved)) as pieces:
            async for piece in pieces:
                yield piece
        yield after


def _require_storage(response: httpx.Response) -> None:
    """Tell S3's yes from a captive portal's: a plain 200 comes with a tag, and is no page.

    Raises:
        NotTheServer: somebody else answers.
    """
    is_page = "html" in response.headers.get("content-type", "")
    if response.status_code == httpx.codes.OK and (is_page or "etag" not in response.headers):
        raise NotTheServer("no ETag", host=response.request.url.host, status=response.status_code)
