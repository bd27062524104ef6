"""Bytes, speeds, percentages, times: every number that a person reads, with its unit. The clock is passed in. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from uploader_gui.ui.translation import translate

ShowNumber = Callable[[float], str]

_UNITS = ("bytes", "kB", "MB", "GB", "TB", "PB")
_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86400, 7 * 86400
_MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Conventions:
    """How numbers and times are written; these are the command line's, the window hands in its locale's."""

    month_first = False
    """Whether one says "May 3"."""

    def number(self, value: float, decimals: int) -> str:
        """Return a number with so many digits behind its point."""
        return f"{value:,.{decimals}f}"

    def clock(self, when: datetime) -> str:
        """Return the time of day, without seconds."""
        return f"{when:%H:%M}"

    def exact_clock(self, when: datetime) -> str:
        """Return the time of day, with seconds."""
        return f"{when:%H:%M:%S}"


_conventions = [Conventions()]


def set_conventions(conventions: Conventions | None) -> None:
    """Write numbers and times like that from now on; None = as the command line does."""
    _conventions[0] = conventions or Conventions()


def _tr(text: str, n: int | None = None) -> str:
    return translate("formatting", text, n)


def number_text(value: float, decimals: int = 0) -> str:
    """Return a number with the digits and the decimal sign of the person's locale."""
    return _conventions[0].number(value, decimals)


def _unit_of(size: float) -> int:
    """Return the power of 1000 that keeps the number under 1000 after rounding."""
    power = 0
    while power < len(_UNITS) - 1 and (round(size) if power == 0 else size) >= 999.5:
        size /= 1000
        power += 1
    return power


def _decimals(value: float, power: int) -> int:
    # 3.1 GB, 62.5 MB, but 625 MB and 12 kB: three digits tell enough.
    return 0 if power <= 1 or value >= 99.95 else 1


def bytes_text(size: int) -> str:
    """Return ``size`` bytes in decimal units: "3.1 GB", "850 kB", "1 byte"."""
    power = _unit_of(size)
    if power == 0:
        return exact_bytes_text(size)
    value = size / 1000**power
    return _tr("{n} {unit}").format(n=number_text(value, _decimals(value, power)), unit=_tr(_UNITS[power]))


def exact_bytes_text(size: int) -> str:
    """Return "3,100,000,000 bytes"."""
    return _tr("1 byte") if size == 1 else _tr("{n} bytes", size).format(n=number_text(size))


def size_text(size: int) -> str:
    """Return "3.1 GB (3,100,000,000 bytes)", and once only what is small enough to be told in bytes."""
    exact = exact_bytes_text(size)
    return exact if _unit_of(size) == 0 else _tr("{size} ({exact})").format(size=bytes_text(size), exact=exact)


def part_of_text(done: int, size: int) -> str:
    """Return "3.1 of 5.0 GB". The part is floored: it reads like the whole only when it is the whole."""
    power = _unit_of(size)
    value = size / 1000**power
    decimals = _decimals(value, power)
    step = 10**decimals
    part = value if done >= size else math.floor(done / 1000**power * step) / step
    unit = _tr(_UNITS[power])
    shown = {"part": number_text(part, decimals), "whole": number_text(value, decimals)}
    return _tr("{part} of {whole} {unit}").format(unit=unit, **shown)


def percent(done: int, size: int) -> int:
    """Return the percentage, floored: 100 means done. A size of 0 counts as nothing done."""
    return 0 if size <= 0 else max(0, min(100, done * 100 // size))


def percent_text(done: int, size: int) -> str:
    """Return "62 %", floored."""
    return percentage_text(percent(done, size))


def percentage_text(number: int) -> str:
    """Return "62 %"."""
    return _tr("{n} %").format(n=number_text(number))


def speed_text(bytes_per_second: float) -> str:
    """Return "6.2 MB/s"."""
    return _tr("{amount}/s").format(amount=bytes_text(max(0, round(bytes_per_second))))


def duration_text(seconds: float) -> str:
    """Return a length of time as people say it: "2 h 19 min", "2 days 23 h", "12 days", "40 s"."""
    whole = max(0, int(seconds))
    if whole < _MINUTE:
        return _tr("{n} s").format(n=number_text(whole))
    if whole < _HOUR:
        return _tr("{n} min").format(n=number_text(whole // _MINUTE))
    if whole < _DAY:
        hours, minutes = whole // _HOUR, whole % _HOUR // _MINUTE
        if minutes == 0:
            return _tr("{n} h").format(n=number_text(hours))
        return _tr("{h} h {m} min").format(h=number_text(hours), m=number_text(minutes))
    return _days(whole // _DAY, whole % _DAY // _HOUR if whole < _WEEK else 0)


def _days(number: int, hours: int = 0) -> str:
    if hours:
        shown = number_text(hours)
        if number == 1:
            return _tr("1 day {h} h").format(h=shown)
        return _tr("{n} days {h} h", number).format(n=number_text(number), h=shown)
    return _tr("1 day") if number == 1 else _tr("{n} days", number).format(n=number_text(number))


def seconds_left_text(seconds: float | None) -> str:
    """Return "2 h 19 min", "less than a minute", or that it is not known yet."""
    if seconds is None or not math.isfinite(seconds):
        return _tr("time unknown")
    return _tr("less than a minute") if seconds < _MINUTE else duration_text(seconds)


def span_text(earlier: float, later: float) -> str:
    """Return the time between two moments, from a week on as the calendar counts."""
    seconds = later - earlier
    return seconds_left_text(seconds) if seconds < _WEEK else _days(days_from(earlier, later))


def countdown_text(seconds: float) -> str:
    """Return a wait to its end: "8 s", "1 min 20 s". Rounded up, so that 0 s means now."""
    whole = max(0, math.ceil(seconds))
    if whole < _MINUTE:
        return _tr("{n} s").format(n=number_text(whole))
    if whole >= _HOUR:
        return duration_text(whole)
    minutes, rest = divmod(whole, _MINUTE)
    if rest == 0:
        return _tr("{n} min").format(n=number_text(minutes))
    return _tr("{m} min {s} s").format(m=number_text(minutes), s=number_text(rest))


def list_text(parts: Sequence[str]) -> str:
    """Return "one, two, three", with the comma of the person's language."""
    text, *more = parts or ("",)
    for part in more:
        text = _tr("{list}, {next}").format(list=text, next=part)
    return text


def local(at: float) -> datetime:
    """Return a Unix time on this computer's clock."""
    return datetime.fromtimestamp(at, tz=UTC).astimezone()


def days_from(now: float, at: float) -> int:
    """Return how many calendar days ``at`` lies after ``now``: 0 = the same day."""
    return (local(at).date() - local(now).date()).days


def clock_text(at: float) -> str:
    """Return the time of day: "21:40"."""
    return _conventions[0].clock(local(at))


def day_text(at: float, now: float) -> str:
    """Return the calendar day: "3 May", with the year when it is another one."""
    when = local(at)
    month, day, year = _tr(_MONTHS[when.month - 1]), number_text(when.day), _year_text(when.year)
    this_year = when.year == local(now).year
    if _conventions[0].month_first:
        pattern = _tr("{month} {day}") if this_year else _tr("{month} {day}, {year}")
    else:
        pattern = _tr("{day} {month}") if this_year else _tr("{day} {month} {year}")
    return pattern.format(day=day, month=month, year=year)


def _year_text(year: int) -> str:
    # Digit by digit: a year is not grouped.
    return "".join(number_text(int(digit)) for digit in str(year))


def when_text(at: float, now: float) -> str:
    """Return a moment as near as it is: "21:40", "tomorrow 9:00", "Friday 23:59", "3 May, 23:59"."""
    days, clock = days_from(now, at), clock_text(at)
    if days == 0:
        return clock
    if days == 1:
        return _tr("tomorrow {clock}").format(clock=clock)
    if days == -1:
        return _tr("yesterday {clock}").format(clock=clock)
    if 1 < days < 7:
        return _tr("{weekday} {clock}").format(weekday=_tr(_WEEKDAYS[local(at).weekday()]), clock=clock)
    return _tr("{day}, {clock}").format(day=day_text(at, now), clock=clock)


def logged_text(at: float, now: float) -> str:
    """Return when something happened, to the second: "21:40:07", "3 May, 21:40:07"."""
    clock = _conventions[0].exact_clock(local(at))
    return clock if days_from(now, at) == 0 else _tr("{day}, {clock}").format(day=day_text(at, now), clock=clock)


def finish_text(at: float, now: float) -> str:
    """Return when something will be done, like ``when_text``; rounded up: what ends at 21:39:20 is done at 21:40."""
    return when_text(math.ceil(at / _MINUTE) * _MINUTE, now)


def at_text(at: float, now: float) -> str:
    """Return when something happened, within a sentence: "at 21:40", "yesterday 9:00", "on 3 May, 23:59"."""
    days, when = days_from(now, at), when_text(at, now)
    if days == 0:
        return _tr("at {clock}").format(clock=when)
    return when if days == -1 else _tr("on {when}").format(when=when)


def moment_text(at: float) -> str:
    """Return a moment as a proof tells it, on this computer's clock: "2027-05-05 19:00:00 CEST (UTC+02:00)"."""
    when = local(at)
    sign_and_hours = f"{when:%z}"
    offset = f"UTC{sign_and_hours[:3]}:{sign_and_hours[3:5]}" if when.utcoffset() else "UTC"
    zone = when.tzname() or offset
    # Zones that have no name of their own come as "+0530".
    if zone == offset or zone[:1] in "+-":
        return f"{when:%Y-%m-%d %H:%M:%S} {offset}"
    return f"{when:%Y-%m-%d %H:%M:%S} {zone} ({offset})"


def due_text(due_at: float | None, now: float, *, exactly: bool = False) -> str:
    """Return "due today 23:59, in 3 h", "due Friday 12:00, in 4 days" (as the calendar counts), "was due 3 May".

    ``exactly``: within a week "in 3 days 17 h", to stand beside other lengths of time.
    """
    if due_at is None:
        return _tr("no due date")
    when = when_text(due_at, now)
    if days_from(now, due_at) == 0:
        when = _tr("today {clock}").format(clock=when)
    if due_at >= now:
        left = time_until_text(due_at, now)
        if exactly and _DAY <= due_at - now < _WEEK:
            left = _tr("in {time}").format(time=span_text(now, due_at))
        return _tr("due {when}, {left}").format(when=when, left=left)
    if now - due_at < _DAY:
        return _tr("was due {when}, {time} ago").format(when=when, time=_about(now - due_at))
    return _tr("was due {day}").format(day=day_text(due_at, now))


def deadline_text(due_at: float, now: float) -> str:
    """Return a due date where "Due" stands before it: "today 23:59, in 3 h", "Friday 12:00, in 4 days"."""
    when = when_text(due_at, now)
    if days_from(now, due_at) == 0:
        when = _tr("today {clock}").format(clock=when)
    if due_at >= now:
        return _tr("{when}, {left}").format(when=when, left=time_until_text(due_at, now))
    if now - due_at < _DAY:
        return _tr("{when}, {time} ago").format(when=when, time=_about(now - due_at))
    return when


def time_until_text(at: float, now: float) -> str:
    """Return how far off a moment is: "in 3 h", "in 4 days" (as the calendar counts)."""
    if at - now < _DAY:
        return _tr("in {time}").format(time=_about(at - now))
    days = max(1, days_from(now, at))
    return _tr("in 1 day") if days == 1 else _tr("in {n} days", days).format(n=number_text(days))


def closed_text(closed_at: float, now: float) -> str:
    """Return "closed 3 May" or "closed today 12:00"."""
    if days_from(now, closed_at) == 0:
        return _tr("closed today {clock}").format(clock=clock_text(closed_at))
    return _tr("closed {day}").format(day=day_text(closed_at, now))


def opens_text(opens_at: float, now: float) -> str:
    """Return "opens tomorrow 8:00"."""
    when = when_text(opens_at, now)
    if days_from(now, opens_at) == 0:
        when = _tr("today {clock}").format(clock=when)
    return _tr("opens {when}").format(when=when)


def margin_text(finish_at: float, due_at: float | None) -> str:
    """Return how a finish lies to the due date: "2 h 19 min before it is due"; empty without one."""
    if due_at is None:
        return ""
    if finish_at <= due_at:
        return _tr("{time} before it is due").format(time=span_text(finish_at, due_at))
    return _tr("{time} after it is due").format(time=span_text(due_at, finish_at))


def _about(seconds: float) -> str:
    # "in 3 h" reads better than "in 3 h 12 min" beside the exact time; the last hours are told to the minute.
    if seconds >= 3 * _HOUR and seconds < _DAY:
        return _tr("{n} h").format(n=number_text(int(seconds // _HOUR)))
    return seconds_left_text(seconds)
