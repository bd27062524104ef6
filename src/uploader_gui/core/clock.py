"""Time as it is given to the engine, so that tests need no waiting."""

from __future__ import annotations

import asyncio
import random
import time


class Clock:
    """The real time. Tests give one of their own."""

    def now(self) -> float:
        """Return the wall clock, in Unix seconds."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds that never go back, for intervals."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    def chance(self) -> float:
        """Return a random number from 0 to 1, for jitter."""
        return random.random()  # noqa: S311 - spreads retries; no secret
