"""When videos that wait would be sent, all behind one another in the queue's order. Knows no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Waiting:
    """A video that has bytes to send yet. ``due_here`` is this computer's time (Unix seconds), None = never due."""

    key: str
    bytes_left: int
    due_here: float | None


def finish_times(waiting: Iterable[Waiting], bytes_per_second: float, now: float) -> dict[str, float]:
    """Return when each would be sent (Unix seconds), by its key; empty where the speed (0) was never measured.

    The queue sends first what can wait least: deadline less the time that sending takes; then what has none, the
    smaller ones first.
    """
    if bytes_per_second <= 0:
        return {}

    def slack(one: Waiting) -> tuple[float, int]:
        due = math.inf if one.due_here is None else one.due_here - one.bytes_left / bytes_per_second
        return due, one.bytes_left

    found, at = {}, now
    for one in sorted(waiting, key=slack):
        at += one.bytes_left / bytes_per_second
        found[one.key] = at
    return found
