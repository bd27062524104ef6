"""A clock on which a day passes in seconds, while sockets and disks keep their own time."""

import asyncio
import contextlib
import heapq
import itertools
from collections.abc import Callable

from uploader_gui.core.clock import Clock

LONGEST_STEP = 60.0
REAL_SECONDS_A_STEP = 0.007


class DayClock(Clock):
    """The day's time goes in steps to the next moment that somebody waits for, a minute at most.

    Intervals (``monotonic``) stay real: whether a transfer stands still is a matter of the network's time.
    """

    def __init__(self, on_step: Callable[[float], None]) -> None:
        self._on_step = on_step
        self._began_at = super().now()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = itertools.count()
        self.seconds = 0.0
        """Since the day began."""

    def now(self) -> float:
        return self._began_at + self.seconds

    def chance(self) -> float:
        return 0.5

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.seconds + seconds, next(self._number), woken))
        await woken

    async def run(self) -> None:
        """Let the day pass until this is cancelled."""
        while True:
            await asyncio.sleep(REAL_SECONDS_A_STEP)
            while self._sleepers and self._sleepers[0][2].done():
                heapq.heappop(self._sleepers)
            step = LONGEST_STEP
            if self._sleepers:
                step = min(step, max(0.0, self._sleepers[0][0] - self.seconds))
            self.seconds += step
            self._on_step(step)
            while self._sleepers and self._sleepers[0][0] <= self.seconds:
                _, _, woken = heapq.heappop(self._sleepers)
                if not woken.done():
                    woken.set_result(None)

    @contextlib.asynccontextmanager
    async def passing(self):
        """Let the day pass inside the block."""
        task = asyncio.create_task(self.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
