"""Telling Moodle how far an upload is, beside the sending: never waited for, and nothing depends on it.

A teacher sees it, the site keeps a slow upload alive by it, and another computer could carry on from it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.transfer.tasks import end

log = logging.getLogger(__name__)

EVERY_SECONDS, EVERY_SHARE = 30.0, 0.05
# However fast the line is, Moodle is not asked more often than that.
AT_LEAST_SECONDS = 1.0


class Reports:
    """Reports of one upload of ``size`` bytes; ``tell`` makes one."""

    def __init__(self, clock: Clock, size: int, tell: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._clock, self._size, self._tell = clock, size, tell
        self._last: tuple[float, int] | None = None
        self._running: asyncio.Task[None] | None = None

    def moved(self, sent: int) -> None:
        """``sent`` bytes of the file have gone out: make a report if it is time for one."""
        now = self._clock.monotonic()
        if self._last is None:
            self._last = (now, sent)  # Moodle knows of the beginning
        elif self._is_due(now - self._last[0], sent - self._last[1]) and sent < self._size:
            self._last = (now, sent)
            self._running = asyncio.create_task(self._report())

    def _is_due(self, seconds: float, more: int) -> bool:
        if seconds < AT_LEAST_SECONDS or (self._running is not None and not self._running.done()):
            return False
        return seconds >= EVERY_SECONDS or more >= self._size * EVERY_SHARE

    async def _report(self) -> None:
        try:
            await self._tell()
        except UploaderError as error:
            log.info("progress report: %s", error.code)

    async def aclose(self) -> None:
        """End a report that is under way."""
        if self._running is not None:
            await end(self._running)
