"""How fast all uploads together are, as far as it was measured."""

from __future__ import annotations

from collections.abc import Callable

from uploader_gui.core.clock import Clock

LOOK_EVERY = 1.0
# The part that the last second has in the speed, once that was measured for so many.
WEIGHT = 0.25
SECONDS = 4
# A longer pause was none of the line's: nothing was sent.
LONGEST_LOOK = 3.0
# Sent within so many seconds, a file is short: most of its time goes into questions and answers.
SHORT_SECONDS = 3.0
SHORT_BYTES = 4 * 1024 * 1024


class Pace:
    """The speed of all uploads together, in bytes per second; 0 = never measured. Who goes first is reckoned with it.

    It is not the line's to one storage (``Experience``), nor one upload's for a person to see (``SpeedMeter``).

    ``on_look`` is called with the seconds and the bytes since the last look, about once a second while bytes move.
    """

    def __init__(self, clock: Clock, bytes_per_second: float = 0.0, measured_at: float = 0.0) -> None:
        self._clock = clock
        self.measured_at = measured_at
        """When the speed was last measured (Unix seconds), 0 = not known."""
        self._at = clock.monotonic()
        self._bytes = 0
        self.bytes_per_second = bytes_per_second
        self._looks = SECONDS if bytes_per_second else 0
        self.on_look: Callable[[float, int], None] = lambda _seconds, _bytes: None

    def moved(self, count: int) -> None:
        """``count`` bytes were handed to the network by one of the uploads."""
        self._bytes += count
        now = self._clock.monotonic()
        seconds = now - self._at
        if seconds < LOOK_EVERY:
            return
        count, self._bytes, self._at = self._bytes, 0, now
        if seconds < LONGEST_LOOK:
            self._looks += 1
            self.measured_at = self._clock.now()
            self.bytes_per_second += max(WEIGHT, 1 / self._looks) * (count / seconds - self.bytes_per_second)
        self.on_look(seconds, count)

    def is_short(self, count: int) -> bool:
        """Whether so many bytes are sent within a few seconds."""
        speed = self.bytes_per_second
        return count < speed * SHORT_SECONDS if speed > 0 else count <= SHORT_BYTES
