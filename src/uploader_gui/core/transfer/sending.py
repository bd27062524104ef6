"""Sending the bytes of one upload: which protocol, and what its sender works with."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import ProtocolUnknown
from uploader_gui.core.models import S3_MULTIPART, Target
from uploader_gui.core.services.base import StoredPart, UploadService
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.experience import Experience
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.source import SourceFile

if TYPE_CHECKING:
    from uploader_gui.core.transfer.s3_multipart import Parts

TUS, POST = "tus", "post"
PROTOCOLS = (TUS, S3_MULTIPART, POST)
TUS_MODULE = "uploader_gui.core.transfer.tus"


class Note(Protocol):
    """Writes a line into the upload's attempt log."""

    def __call__(self, what: str, **facts: str | float) -> None:
        """``what`` happened; no fact is a secret."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one sending works with."""

    http: httpx.AsyncClient
    clock: Clock
    rate_limit: RateLimit
    progress: ProgressReport
    on_stored: Callable[[int], None]
    """Called with the bytes that the storage holds, each time it has said so."""
    service: UploadService
    remote_id: int
    note: Note
    on_address: Callable[[str], None] = lambda _: None
    """Called with each address that bytes are about to go to; a secret."""
    attempt: int = 0
    """The how-manieth sending of this upload it is, from 1, earlier runs of the program included; 0 = not known."""
    experience: Experience = field(default_factory=Experience)
    """What is known of the line to this storage, by this upload and others."""


def check_protocol(protocol: str) -> None:
    """Refuse a way of sending that this version does not know.

    Raises:
        ProtocolUnknown: it is none of PROTOCOLS.
    """
    if protocol not in PROTOCOLS:
        raise ProtocolUnknown(protocol, protocol=protocol)


class Sending:
    """Sends one upload, in as many attempts as it takes; keeps between them what each has learned of the line."""

    def __init__(self) -> None:
        self._patience = Patience()
        self._sizer: ChunkSizer | None = None
        self._parts: Parts | None = None

    @property
    def parts(self) -> tuple[StoredPart, ...]:
        """The parts that the storage holds, to be told to ``finish``; none where the file does not go in parts."""
        return self._parts.to_tell() if self._parts is not None else ()

    async def send(self, target: Target, source: SourceFile, line: Line) -> None:
        """Send what the storage does not have yet.

        Raises:
            UploaderError: retryable or final; the storage keeps what it has acknowledged.
        """
        check_protocol(target.protocol)
        if target.protocol == S3_MULTIPART:
            await self._send_parts(target, source, line)
        elif target.protocol == POST:
            from uploader_gui.core.transfer.form_post import FormUpload  # noqa: PLC0415

            await FormUpload(target, source, line, self._patience).upload()
        else:
            await self._send_by_tus(target, source, line)

    async def _send_parts(self, target: Target, source: SourceFile, line: Line) -> None:
        from uploader_gui.core.transfer.s3_multipart import MultipartUpload, Parts  # noqa: PLC0415

        if self._parts is None:
            self._parts = Parts(line.clock)
        await MultipartUpload(target, source, line, self._parts, self._patience).upload()

    async def _send_by_tus(self, target: Target, source: SourceFile, line: Line) -> None:
        # tuspy brings requests and aiohttp: half a second that a command which only lists should not pay.
        await asyncio.to_thread(import_module, TUS_MODULE)
        from uploader_gui.core.transfer.tus import TusUpload  # noqa: PLC0415

        if self._sizer is None or self._sizer.limits != target.chunk:
            # A fresh URL may come with other rules.
            self._sizer = ChunkSizer(target.chunk, line.experience)
        await TusUpload(target, source, line, self._sizer, self._patience).upload()
