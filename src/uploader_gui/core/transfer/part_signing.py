"""Addresses for parts: asked for just before they are used, a few at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from email.utils import parsedate_to_datetime
from itertools import islice

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NotTheServer
from uploader_gui.core.services.base import SignedPart, UploadService

# So many parts in one call: a signature lives for hours, and a fast line must not wait for Moodle at each part.
AT_ONCE = 8
# An address that ends within these seconds might end on the way.
MARGIN_SECONDS = 60.0


class PartSigner:
    """Keeps the addresses that are still good. An address is a secret: it is in no log and in no event."""

    def __init__(self, service: UploadService, remote_id: int, clock: Clock) -> None:
        self._service, self._remote_id, self._clock = service, remote_id, clock
        self._signed: dict[int, SignedPart] = {}
        self._storage_ahead: float | None = None
        self._lock = asyncio.Lock()

    async def address(self, number: int, following: Iterable[int]) -> SignedPart:
        """Return where part ``number`` goes; those of ``following`` that come next are signed with it.

        Raises:
            NotTheServer: the site signed other parts.
            UploaderError: as the site says.
        """
        async with self._lock:
            if not self._is_good(number):
                numbers = [number, *islice((n for n in following if not self._is_good(n)), AT_ONCE - 1)]
                for part in await self._service.sign_parts(self._remote_id, numbers):
                    self._signed[part.number] = part
            if number not in self._signed:
                raise NotTheServer(f"part {number} was not signed")
            return self._signed[number]

    def refused(self, number: int) -> None:
        """The storage takes this signature no more (or never did)."""
        self._signed.pop(number, None)

    def used(self, number: int) -> None:
        """The part is stored."""
        self._signed.pop(number, None)

    def note_clock(self, response: httpx.Response) -> None:
        """Whether an address has ended goes by the storage's clock, not by ours: its answers tell it."""
        try:
            storage_time = parsedate_to_datetime(response.headers["date"]).timestamp()
        except (KeyError, TypeError, ValueError, OverflowError, OSError):
            return
        self._storage_ahead = storage_time - self._clock.now()

    def _is_good(self, number: int) -> bool:
        part = self._signed.get(number)
        if part is None or not part.expires_at or self._storage_ahead is None:
            return part is not None
        return self._clock.now() + self._storage_ahead + MARGIN_SECONDS < part.expires_at
