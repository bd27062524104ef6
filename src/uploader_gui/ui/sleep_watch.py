"""Notices that the computer has slept: the wall clock, or this timer, is far ahead of what it should be. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from uploader_gui.core.clock import Clock

EVERY = 5.0
"""Seconds between two looks."""
_JUMP = 10.0
_PAUSE = 30.0


class SleepWatch:
    """Calls ``on_wake`` at the first look after a sleep; a clock that was set looks the same, and does no harm."""

    def __init__(self, clock: Clock, on_wake: Callable[[], None]) -> None:
        self._clock = clock
        self._on_wake = on_wake
        self._wall, self._monotonic = clock.now(), clock.monotonic()

    def look(self) -> None:
        """Look; to be called every ``EVERY`` seconds."""
        wall, monotonic = self._clock.now(), self._clock.monotonic()
        passed = monotonic - self._monotonic
        jumped = wall - self._wall - passed
        self._wall, self._monotonic = wall, monotonic
        # Linux and macOS stop the monotonic clock in a sleep. Windows does not: there only the look comes late.
        if jumped > _JUMP or passed > EVERY + _PAUSE:
            self._on_wake()
