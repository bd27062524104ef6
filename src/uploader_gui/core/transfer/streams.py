"""How many uploads send at once: tried out, and kept only where it gains."""

from __future__ import annotations

MOST = 8
LONG_FROM = 1
# Between the answers to small files the line is idle: several fill it.
SHORT_FROM, SHORT_LEAST = 4, 2
# A trial: so long nothing counts (connections warm up), then so long is measured.
SETTLE_SECONDS = 2.0
MEASURE_SECONDS = 4.0
# Where streams are cut, a few seconds say little.
MEASURE_CUT_SECONDS = 12.0
# One stream more must gain this much; one less may lose that much.
GAIN = 1.12
LOSS = 0.98
# How much more often each stream may fail with one stream more.
MORE_FAILURES = 1.5
REST_SECONDS, LONGEST_REST = 30.0, 600.0


class Streams:
    """``fixed`` of them, or as many as serve (0). Short and long files have a number each.

    A stream is one upload that sends; how many parts of it travel at once, where it goes to S3, is for its ``Lanes``.
    """

    def __init__(self, fixed: int = 0) -> None:
        self._fixed = fixed
        self._long = Climb(LONG_FROM)
        self._short = Climb(SHORT_FROM, SHORT_LEAST)

    def fix(self, fixed: int) -> None:
        """Send ``fixed`` at once from now on; 0 = as many as serve."""
        self._fixed = fixed

    def limit(self, *, short: bool) -> int:
        """Return how many may send at once; ``short``: everything that is sent takes only seconds."""
        return self._fixed or (self._short if short else self._long).now

    def look(self, seconds: float, count: int, *, short: bool, sending: int, wanting: int) -> None:
        """Learn from the last ``seconds``, in which ``count`` bytes were sent; ``wanting`` others wait to send."""
        climb = self._short if short else self._long
        climb.look(seconds, count, is_full=wanting > 0 or sending >= climb.now)

    def failed(self) -> None:
        """A stream was cut, or stood still."""
        self._long.failed()
        self._short.failed()


class Climb:
    """Looks for the number of streams beyond which one more gains nothing."""

    def __init__(self, start: int, least: int = 1) -> None:
        self.now = start
        self._least = least
        self._kept = start
        self._step = 0
        self._known: tuple[float, float] | None = None
        """Speed, and failures a second and stream, with the number that is kept."""
        self._rest = 0.0
        self._next_rest = REST_SECONDS
        self._last_step = -1
        self._begin_measuring()

    def _begin_measuring(self) -> None:
        self._settled = self._seconds = 0.0
        self._bytes = self._failures = 0

    def failed(self) -> None:
        """A stream was cut, or stood still."""
        self._failures += 1

    def look(self, seconds: float, count: int, *, is_full: bool) -> None:
        """Learn from the last ``seconds``. Where nobody waits to send they say nothing of the number of streams."""
        if not is_full:
            self._step, self.now, self._known = 0, self._kept, None
            self._begin_measuring()
        elif self._rest > 0:
            self._rest -= seconds
            if self._rest <= 0:
                self._known = None
                self._begin_measuring()
        elif self._settled < SETTLE_SECONDS:
            self._settled += seconds
            self._failures = 0
        else:
            self._seconds += seconds
            self._bytes += count
            if self._seconds >= (MEASURE_CUT_SECONDS if self._failures else MEASURE_SECONDS):
                self._judge((self._bytes / self._seconds, self._failures / self._seconds / self.now))

    def _judge(self, seen: tuple[float, float]) -> None:
        if self._known is None:
            self._known = seen
            # Up and down by turns: what served on one line is too much on another.
            step = -self._last_step
            self._try(step if self._least <= self._kept + step <= MOST else -step)
        elif self._serves(seen, self._known):
            self._kept, self._known = self.now, seen
            self._next_rest = REST_SECONDS
            self._try(self._step)
        else:
            self._leave_be()

    def _serves(self, seen: tuple[float, float], known: tuple[float, float]) -> bool:
        if self._step < 0:
            return seen[0] >= known[0] * LOSS
        fails_more = seen[1] > known[1] * MORE_FAILURES and self._failures > 1
        return seen[0] >= known[0] * GAIN and not fails_more

    def _try(self, step: int) -> None:
        if not self._least <= self._kept + step <= MOST:
            self._last_step = step
            self._leave_be()
            return
        self._step = self._last_step = step
        self.now = self._kept + step
        self._begin_measuring()

    def _leave_be(self) -> None:
        self._step, self.now = 0, self._kept
        self._rest = self._next_rest
        self._next_rest = min(self._next_rest * 2, LONGEST_REST)
