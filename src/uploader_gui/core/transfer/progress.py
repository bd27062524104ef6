"""How fast, how long yet: an exponential average, told at most ten times a second."""

from __future__ import annotations

import math
from collections.abc import Callable

from uploader_gui.core.clock import Clock
from uploader_gui.core.events import Progressed

HALF_LIFE = 4.0
REPORT_EVERY = 0.1


class SpeedMeter:
    """Exponential average of bytes per second, weighted by time: bursts and pauses count as long as they last."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at = clock.monotonic()
        self._pending = 0
        self._average = 0.0
        self._weight = 0.0

    def moved(self, count: int) -> None:
        """``count`` bytes have moved just now."""
        self._pending += count
        now = self._clock.monotonic()
        if now - self._at >= REPORT_EVERY:
            self._fold(now)

    def _fold(self, now: float) -> None:
        seconds = now - self._at
        if seconds <= 0:
            return
        keep = math.exp(-seconds * math.log(2) / HALF_LIFE)
        self._average = self._average * keep + self._pending / seconds * (1 - keep)
        self._weight = self._weight * keep + (1 - keep)
        self._pending, self._at = 0, now

    def bytes_per_second(self) -> float:
        """Return the speed now; it falls while nothing moves."""
        now = self._clock.monotonic()
        if now - self._at >= REPORT_EVERY:
            self._fold(now)
        # Dividing by the weight gives the true mean from the first second, not a slow climb from zero.
        return self._average / self._weight if self._weight else 0.0


class ProgressReport:
    """What one upload has sent and what the storage holds; tells ``emit`` as often as a person can see."""

    def __init__(
        self,
        upload_id: int,
        size: int,
        clock: Clock,
        emit: Callable[[Progressed], None],
        on_moved: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._upload_id, self._size, self._clock, self._emit = upload_id, size, clock, emit
        self._on_moved = on_moved
        self._meter = SpeedMeter(clock)
        self._told_at = -math.inf
        self.sent = 0
        self.stored = 0
        self.moved_in_all = 0
        """Bytes handed to the network since this began, those that were lost too."""

    def restart(self, stored: int) -> None:
        """The storage said where we are, asked or by itself: what was sent beyond that is lost, and is not claimed."""
        self.sent = self.stored = stored
        self.tell(at_once=True)

    def moved(self, count: int) -> None:
        """``count`` more bytes were handed to the network."""
        self.sent += count
        self.moved_in_all += count
        self._meter.moved(count)
        self._on_moved(count)
        self.tell()

    def part_stored(self, stored: int, not_yet_counted: int) -> None:
        """The storage holds ``stored`` bytes; what was sent of other parts counts on."""
        self.sent += not_yet_counted
        self.stored = stored
        self.tell(at_once=True)

    def lost(self, count: int) -> None:
        """``count`` bytes that were handed to the network came to nothing."""
        self.sent -= count
        self.tell()

    def tell(self, *, at_once: bool = False) -> None:
        """Emit, unless that was done a moment ago."""
        now = self._clock.monotonic()
        if not at_once and now - self._told_at < REPORT_EVERY:
            return
        self._told_at = now
        speed = self._meter.bytes_per_second()
        left = self._size - self.sent
        self._emit(
            Progressed(
                upload_id=self._upload_id,
                sent=self.sent,
                stored=self.stored,
                size=self._size,
                bytes_per_second=speed,
                seconds_left=left / speed if speed > 1 else (0.0 if left == 0 else None),
            )
        )
