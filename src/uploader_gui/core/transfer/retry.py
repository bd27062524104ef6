"""When to try again. Retrying is data: a policy, and a count that forgets failures once bytes advance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from uploader_gui.core.errors import ConnectionLost, NoConnection, TimedOut, TlsRefused, UploaderError

# Failures of the line itself. Whoever answers, be it with "not now", is there.
OF_THE_LINE = (NoConnection, ConnectionLost, TimedOut, TlsRefused)

# A storage, or something on the way, that lets much through and keeps nothing is not sent to without a pause for ever.
CUTS_WITHOUT_WAIT = 20


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """Exponential with jitter, in seconds. There is no last attempt: a person or a final answer ends it."""

    first: float = 1.0
    factor: float = 2.0
    ceiling: float = 300.0
    jitter: float = 0.5
    """The part of a delay that chance may take away, so that a class does not come back all at once."""

    def delay(self, failures: int, chance: float, retry_after: float | None = None) -> float:
        """Return the wait before the next attempt.

        Args:
            failures: Failures in a row, from 1.
            chance: 0 to 1.
            retry_after: What the other side asked for; never waited less than that.
        """
        # The exponent is bounded so that a week of failures does not overflow.
        whole = min(self.ceiling, self.first * self.factor ** min(failures - 1, 64))
        return max(whole * (1 - self.jitter * chance), retry_after or 0.0)


class Retries:
    """Failures in a row of one upload."""

    def __init__(self, policy: RetryPolicy, chance: Callable[[], float]) -> None:
        self._policy = policy
        self._chance = chance
        self.failures = 0
        self._good_cuts = 0

    def failed(self, retry_after: float | None = None, error: UploaderError | None = None) -> float:
        """Count a failure; return the seconds to wait.

        A cut of the line costs no wait if it is the first, or if much had moved before it: lines are cut all the time,
        and most are there again at once. That holds for CUTS_WITHOUT_WAIT of them in a row that bring nothing.
        """
        self.failures += 1
        if isinstance(error, OF_THE_LINE):
            if error.much_had_moved and self._good_cuts < CUTS_WITHOUT_WAIT:
                self._good_cuts += 1
                self.failures = 1
            if self.failures == 1:
                return retry_after or 0.0
        return self._policy.delay(self.failures, self._chance(), retry_after)

    def advanced(self) -> None:
        """Bytes advanced: earlier failures no longer count."""
        self.failures = self._good_cuts = 0
