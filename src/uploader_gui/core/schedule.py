"""A weekly schedule of limits: what counts at a moment of local time, and when that changes. Pure functions.

Of several entries that match, the first one counts, so exceptions stand above the rule. The wall clock decides: an hour
that comes twice (the end of summer time) counts twice, one that is left out is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PAUSE = "pause"
_KEYS = ("days", "from", "to", "bytes_per_second")
_DAY_MINUTES = 24 * 60
_LOOK_AHEAD = timedelta(days=8)
# Clocks are put forward or back at no other moments.
_HALF_HOUR = 1800


class ScheduleError(ValueError):
    """What is wrong with a schedule, as a sentence that names the entry and says what would be right."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What counts: a ceiling in bytes per second (0 = none), or nothing is sent at all."""

    bytes_per_second: int = 0
    pauses: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule from ``begins`` to ``ends`` (minutes after midnight) on some days; over midnight where it ends before."""

    days: frozenset[int]
    begins: int
    ends: int
    rule: Rule

    def matches(self, moment: datetime) -> bool:
        """Whether the rule counts at that moment of local time."""
        minute, today = moment.hour * 60 + moment.minute, moment.weekday()
        if self.begins < self.ends:
            return today in self.days and self.begins <= minute < self.ends
        return (today in self.days and minute >= self.begins) or ((today - 1) % 7 in self.days and minute < self.ends)


Schedule = Sequence[Entry]


def read_schedule(written: object) -> tuple[Entry, ...]:
    """Return the schedule of ``settings.json``: a list of ``{"days", "from", "to", "bytes_per_second"}``.

    Raises:
        ScheduleError: what is wrong in it, and where.
    """
    if not isinstance(written, list):
        raise ScheduleError("“schedule” must be a list of entries: [{…}, {…}].")
    return tuple(_entry(f"“schedule”, entry {number}", one) for number, one in enumerate(written, 1))


def write_schedule(schedule: Schedule) -> list[dict[str, object]]:
    """Return a schedule as ``read_schedule`` reads it; what an entry would have anyway is left out."""
    return [_written(entry) for entry in schedule]


def _written(entry: Entry) -> dict[str, object]:
    written: dict[str, object] = {}
    if len(entry.days) < len(DAYS):
        written["days"] = [DAYS[day] for day in sorted(entry.days)]
    if (entry.begins, entry.ends) != (0, _DAY_MINUTES):
        written |= {"from": clock_text(entry.begins), "to": clock_text(entry.ends)}
    return written | {"bytes_per_second": PAUSE if entry.rule.pauses else entry.rule.bytes_per_second}


def clock_text(minute: int) -> str:
    """Return minutes after midnight (0 to 1440) as in ``settings.json``: 08:30."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _entry(where: str, written: object) -> Entry:
    if not isinstance(written, dict):
        raise ScheduleError(f'{where}: write it like {{"from": "08:00", "to": "18:00", "bytes_per_second": 500000}}.')
    unknown = [key for key in written if key not in _KEYS]
    if unknown:
        raise ScheduleError(f"{where}: “{unknown[0]}” is not known; an entry has {', '.join(_KEYS)}.")
    return Entry(
        days=_days(where, written.get("days", list(DAYS))),
        begins=_minute(where, "from", written.get("from", "00:00")) % _DAY_MINUTES,
        ends=_minute(where, "to", written.get("to", "24:00")),
        rule=_rule(where, written),
    )


def _days(where: str, written: object) -> frozenset[int]:
    if isinstance(written, list) and written and all(day in DAYS for day in written):
        return frozenset(DAYS.index(day) for day in written)
    raise ScheduleError(f'{where}: “days” is a list of {", ".join(DAYS)}, for example ["mon", "fri"].')


def _minute(where: str, key: str, written: object) -> int:
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", written) if isinstance(written, str) else None
    if found:
        return int(found[1]) * 60 + int(found[2])
    if written == "24:00":
        return _DAY_MINUTES
    raise ScheduleError(f"{where}: “{key}” is a time of day like 08:30, from 00:00 to 24:00.")


def _rule(where: str, written: dict[str, object]) -> Rule:
    limit = written.get("bytes_per_second")
    if limit == PAUSE:
        return Rule(pauses=True)
    if isinstance(limit, int) and not isinstance(limit, bool) and limit >= 0:
        return Rule(bytes_per_second=limit)
    raise ScheduleError(f"{where}: “bytes_per_second” is a number of bytes, 0 for no limit, or “{PAUSE}”.")


def limit_at(schedule: Schedule, moment: datetime) -> Rule | None:
    """Return the rule that counts at a moment of local time; None = the ordinary limit."""
    return next((entry.rule for entry in schedule if entry.matches(moment)), None)


def rule_now(schedule: Schedule, now: float, zone: tzinfo | None = None) -> Rule | None:
    """Return the rule that counts at ``now`` (Unix seconds) in ``zone`` (None = this computer's)."""
    return limit_at(schedule, datetime.fromtimestamp(now, zone))


def next_change(schedule: Schedule, now: float, zone: tzinfo | None = None) -> float | None:
    """Return when (Unix seconds) another rule will count than at ``now``; None = not within a week."""
    if not schedule:
        return None
    rule = rule_now(schedule, now, zone)
    return next((at for at in _moments(schedule, now, zone) if rule_now(schedule, at, zone) != rule), None)


def _moments(schedule: Schedule, now: float, zone: tzinfo | None) -> list[float]:
    """Return every moment of the next week at which the rule may change."""
    last = now + _LOOK_AHEAD.total_seconds()
    half_hours = {float(at) for at in range(int(now) // _HALF_HOUR * _HALF_HOUR, int(last), _HALF_HOUR)}
    minutes = {minute % _DAY_MINUTES for entry in schedule for minute in (entry.begins, entry.ends, 0)}
    today = datetime.fromtimestamp(now, zone).date()
    written = {
        _at(today + timedelta(days=days), minute, fold, zone)
        for days in range(_LOOK_AHEAD.days)
        for minute in minutes
        for fold in (0, 1)
    }
    return sorted(at for at in half_hours | written if now < at <= last)


def _at(day: date, minute: int, fold: int, zone: tzinfo | None) -> float:
    return datetime.combine(day, time(minute // 60, minute % 60, fold=fold), zone).timestamp()
