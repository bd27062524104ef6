"""When videos that wait would be sent, all behind one another in the queue's order. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """A video that has bytes to send yet.

    ``due_here`` is this computer's time (Unix seconds), None = never due; ``rank`` where a person put it: below 0
    before all that nobody moved, above 0 behind them.
    """

    key: str
    bytes_left: int
    due_here: float | None
    rank: int = 0


def finish_times(waiting: Iterable[Waiting], bytes_per_second: float, now: float) -> dict[str, float]:
    """Return when each would be sent (Unix seconds), by its key; empty where the speed (0) was never measured.

    The queue sends first what can wait least: deadline less the time that sending takes; then what has none, the
    smaller ones first. A person's own order goes before that (``core/transfer/turns.py``).
    """
    if bytes_per_second <= 0:
        return {}

    def urgency(one: Waiting) -> tuple[int, float, int]:
        due = math.inf if one.due_here is None else one.due_here - one.bytes_left / bytes_per_second
        return one.rank, due, one.bytes_left

    found, at = {}, now
    for one in sorted(waiting, key=urgency):
        at += one.bytes_left / bytes_per_second
        found[one.key] = at
    return found
