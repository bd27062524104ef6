"""A clock that tests turn by hand: no test waits for real."""

from __future__ import annotations

import asyncio

import pytest

from uploader_gui.core.clock import Clock


class FakeClock(Clock):
    """Time stands still until somebody sleeps or the test calls ``advance``."""

    def __init__(self, now: float = 1_800_000_000.0, chance: float = 0.0) -> None:
        self._began_at = now
        self.time = 0.0
        self.slept: list[float] = []
        self.asked = 0
        self._chance = chance

    def now(self) -> float:
        return self._began_at + self.time

    def monotonic(self) -> float:
        self.asked += 1
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds
        await asyncio.sleep(0)

    def chance(self) -> float:
        return self._chance


class LeapingLoop:
    """The running event loop's clock, which a test lets leap ahead: time-outs come without being waited for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.leapt = 0.0
        loop = asyncio.get_running_loop()
        time = loop.time
        monkeypatch.setattr(loop, "time", lambda: time() + self.leapt)

    def leap(self, seconds: float) -> None:
        self.leapt += seconds
