"""Who may move bytes now: at most so many at once, the nearest deadline first, then the smallest file."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable

Priority = tuple[float, int]


class Turns:
    """A semaphore that serves by priority (seconds of the deadline, bytes) instead of by arrival."""

    def __init__(self, limit: int) -> None:
        self._free = limit
        self._waiting: list[tuple[Priority, int, asyncio.Future[None]]] = []
        self._number = itertools.count()

    async def take(self, priority: Priority, on_wait: Callable[[], None]) -> None:
        """Wait for a turn; ``on_wait`` is called once if there is none at once."""
        if self._free > 0 and not self._waiting:
            self._free -= 1
            return
        on_wait()
        ready = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (priority, next(self._number), ready))
        self._serve()
        try:
            await ready
        except asyncio.CancelledError:
            if ready.done() and not ready.cancelled():
                self.give_back()
            raise

    def give_back(self) -> None:
        """End a turn."""
        self._free += 1
        self._serve()

    def _serve(self) -> None:
        while self._free > 0 and self._waiting:
            _, _, ready = heapq.heappop(self._waiting)
            if not ready.done():
                self._free -= 1
                ready.set_result(None)
