"""How many parts of one upload travel at once: as many as the line gains by."""

from __future__ import annotations

from uploader_gui.core.clock import Clock

MOST_LANES = 6
# One lane more must carry so much more in all, or it is taken back: what is only shared out anew costs connections.
GAIN = 1.05
# Shorter measurements would be of the buffers on the way.
WINDOW_SECONDS = 1.0
# After a lane was taken back, or a part failed: so many measurements until the next try, doubled each time in vain.
FIRST_REST, LONGEST_REST = 4, 64


class Lanes:
    """One lane on a clean line; one more while the whole becomes faster by it; one less when a part fails.

    Unlike the streams it is judged at the end of parts, not by the second: parts of one file are alike, each has its
    answer, and a cut loses all of one, so the first failure counts.
    """

    def __init__(self, clock: Clock) -> None:
        self.limit = 1
        self._clock = clock
        self._rest = 0
        self._next_rest = FIRST_REST
        self._rate_before: float | None = None
        """Bytes per second with one lane less, while one more is on trial."""
        self._begin()

    def _begin(self) -> None:
        self._began, self._bytes, self._parts = self._clock.monotonic(), 0, 0

    def begin(self) -> None:
        """Sending begins, or goes on after a wait: what was measured before does not count."""
        self._rate_before = None
        self._begin()

    def moved(self, count: int) -> None:
        """``count`` bytes of any part were taken by the network."""
        self._bytes += count

    def part_stored(self) -> None:
        """A part is through: time to judge, when each lane has had two."""
        self._parts += 1
        seconds = self._clock.monotonic() - self._began
        if self._parts < 2 * self.limit or seconds < WINDOW_SECONDS:
            return
        self._judge(self._bytes / seconds)
        self._begin()

    def failed(self) -> None:
        """A part failed on the way."""
        self.limit = max(1, self.limit - 1)
        self._rate_before = None
        self._rest = max(self._rest, FIRST_REST)
        self._begin()

    def _judge(self, rate: float) -> None:
        before, self._rate_before = self._rate_before, None
        if before is not None and rate < before * GAIN:
            self.limit -= 1
            self._rest, self._next_rest = self._next_rest, min(2 * self._next_rest, LONGEST_REST)
        elif before is None and self._rest:
            self._rest -= 1
        elif self.limit < MOST_LANES:
            if before is not None:
                self._next_rest = FIRST_REST
            self._rate_before = rate
            self.limit += 1
