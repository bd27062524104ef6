"""What sending has taught about the line to one storage: how fast it is, how often it breaks, what a request costs."""

from __future__ import annotations

import math
from urllib.parse import urlsplit

# Older experience counts half after so many seconds of sending: a line of this morning says little of this one.
HALF_LIFE = 300.0
# A line that turns bad must be believed sooner: with each failure all that was before counts less.
AFTER_A_FAILURE = 0.7
# One more failure is reckoned with than was seen, as if it came now: the more time has gone well, the longer it may.
UNSEEN_FAILURES = 1
# A request's own time before it was measured, and the least that is believed: the clock has its grain.
USUAL_OVERHEAD, LEAST_OVERHEAD = 0.1, 0.0005
NEWEST_COUNTS = 0.5
# So many bytes may be on the way, taken by the network and not arrived: that they are missing says nothing.
UNDER_WAY = 4 * 1024 * 1024


class Experience:
    """Kept while the program runs, and shared by all uploads to one host; never on disk. Seconds and bytes."""

    def __init__(self) -> None:
        self.keeps_partial: bool | None = None
        """Whether the storage keeps what came of a request that was cut; None = not seen yet."""
        self.bytes_per_second = 0.0
        """0 = not measured yet."""
        self._overhead: float | None = None
        self._sending = 0.0
        self._failures = 0.0

    def went_well(self, seconds: float, silent: float) -> None:
        """A request was sent in ``seconds``, in ``silent`` of which none of its bytes moved."""
        self._lived(seconds)
        silent = max(min(silent, seconds), LEAST_OVERHEAD)
        self._overhead = silent if self._overhead is None else _between(self._overhead, silent)

    def broke(self, seconds: float) -> None:
        """A request broke after ``seconds`` of sending."""
        self._sending *= AFTER_A_FAILURE
        self._failures *= AFTER_A_FAILURE
        self._lived(seconds)
        self._failures += 1

    def was_as_fast_as(self, bytes_per_second: float) -> None:
        """A request that says something of the line's speed had this one."""
        known = self.bytes_per_second
        self.bytes_per_second = _between(known, bytes_per_second) if known else bytes_per_second

    def partial(self, *, kept: bool, gone_out: int) -> None:
        """After a failure the storage was found to hold a part of ``gone_out`` bytes, or none of them."""
        if kept or not self.keeps_partial or gone_out > UNDER_WAY:
            self.keeps_partial = kept

    @property
    def seconds_between_failures(self) -> float:
        """The mean, as far as can be told."""
        return self._sending / (self._failures + UNSEEN_FAILURES)

    @property
    def best_seconds(self) -> float:
        """How long a request should last whose bytes are all lost if it breaks.

        Long ones lose much, short ones cost time of their own: the interval of checkpoints (Young 1974), the root of
        twice the overhead times the mean time between failures.
        """
        between = self.seconds_between_failures
        overhead = USUAL_OVERHEAD if self._overhead is None else self._overhead
        return min(math.sqrt(2 * overhead * between), between)

    def _lived(self, seconds: float) -> None:
        faded = 0.5 ** (max(seconds, 0.0) / HALF_LIFE)
        self._sending = self._sending * faded + max(seconds, 0.0)
        self._failures *= faded


class Experiences:
    """One for each storage host."""

    def __init__(self) -> None:
        self._by_host: dict[str, Experience] = {}

    def of(self, url: str) -> Experience:
        """Return what is known of the line to the host of ``url``."""
        return self._by_host.setdefault(urlsplit(url).netloc, Experience())


def _between(before: float, newest: float) -> float:
    return before + NEWEST_COUNTS * (newest - before)
