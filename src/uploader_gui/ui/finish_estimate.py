"""When videos that wait would be sent, all behind one another in the queue's order. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """A video that has bytes to send yet.

    ``due_here`` is this computer's time (Unix seconds), None = never due; ``rank`` where a person put it: below 0
    before all that nobody moved, above 0 behind them. ``has_turn``: it is being sent, or nothing is and it begins.
    """

    key: str
    bytes_left: int
    due_here: float | None
    rank: int = 0
    has_turn: bool = False


def finish_times(waiting: Iterable[Waiting], bytes_per_second: float, now: float) -> dict[str, float]:
    """Return when each would be sent (Unix seconds), by its key; empty where the speed (0) was never measured.

    What is being sent is sent to its end; then goes what can wait least: deadline less the time that sending takes;
    then what has none, the smaller ones first. A person's own order goes before that, and so does who would be too late
    by waiting where the other can spare the time (``core/transfer/turns.py``).
    """
    if bytes_per_second <= 0:
        return {}
    waiting = list(waiting)

    def begin_by(one: Waiting) -> float:
        return math.inf if one.due_here is None else one.due_here - one.bytes_left / bytes_per_second

    def takes_turn_of(other: Waiting, one: Waiting) -> bool:
        if other.rank != one.rank:
            return other.rank < one.rank
        is_too_late_after = now <= begin_by(other) < now + one.bytes_left / bytes_per_second
        return is_too_late_after and begin_by(one) > now + other.bytes_left / bytes_per_second

    def keeps_turn(one: Waiting) -> bool:
        return one.has_turn and not any(takes_turn_of(other, one) for other in waiting if not other.has_turn)

    def urgency(one: Waiting) -> tuple[bool, int, float, int]:
        return not keeps_turn(one), one.rank, begin_by(one), one.bytes_left

    found, at = {}, now
    for one in sorted(waiting, key=urgency):
        at += one.bytes_left / bytes_per_second
        found[one.key] = at
    return found
