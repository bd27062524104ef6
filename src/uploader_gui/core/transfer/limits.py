"""Which ceiling counts now: the ordinary one, the schedule's, or the one that a person has just set."""

from __future__ import annotations

import math
from datetime import tzinfo

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import PausedBySchedule
from uploader_gui.core.schedule import Schedule, next_change, rule_now
from uploader_gui.core.transfer.holds import Holds
from uploader_gui.core.transfer.rate_limit import RateLimit

# The computer may have slept, or its clock may have been set.
LOOK_EVERY = 30.0


class Limits:
    """Applies the schedule to the rate limit and to the holds, over the ordinary limit in bytes per second."""

    def __init__(
        self,
        clock: Clock,
        rate_limit: RateLimit,
        holds: Holds,
        schedule: Schedule,
        zone: tzinfo | None = None,
    ) -> None:
        self._clock, self._rate_limit, self._holds = clock, rate_limit, holds
        self._schedule, self._zone = schedule, zone
        self._ordinary = rate_limit.bytes_per_second
        self._by_hand_until = -math.inf
        self._apply()

    def set(self, bytes_per_second: int) -> None:
        """Change the ordinary limit; it counts at once, over the schedule's until that changes the next time.

        A pause stays a pause: it is ended for one upload, by trying that one again.
        """
        self._ordinary = max(0, bytes_per_second)
        self._by_hand_until = next_change(self._schedule, self._clock.now(), self._zone) or math.inf
        self._apply()

    def renew(self, bytes_per_second: int, schedule: Schedule) -> None:
        """Take another ordinary limit and schedule, at once; what was set by hand ends. To be followed anew."""
        self._ordinary, self._schedule = max(0, bytes_per_second), schedule
        self._by_hand_until = -math.inf
        self._apply()

    async def follow(self) -> None:
        """Apply the schedule for as long as the engine runs, or until there is none."""
        while self._schedule:
            change_at = self._apply()
            left = LOOK_EVERY if change_at is None else change_at - self._clock.now()
            await self._clock.sleep(min(max(left, 0.0), LOOK_EVERY))

    def _apply(self) -> float | None:
        """Let what counts now count; return when that changes."""
        now = self._clock.now()
        rule, change_at = rule_now(self._schedule, now, self._zone), next_change(self._schedule, now, self._zone)
        if rule is None or rule.pauses or now < self._by_hand_until:
            self._rate_limit.bytes_per_second = self._ordinary
        else:
            self._rate_limit.bytes_per_second = rule.bytes_per_second
        if rule is not None and rule.pauses:
            self._holds.set(PausedBySchedule, **({} if change_at is None else {"until": int(change_at)}))
        else:
            self._holds.end(PausedBySchedule)
        return change_at
