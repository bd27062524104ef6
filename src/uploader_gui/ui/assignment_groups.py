"""The assignments in the order in which they press: by due date, in named groups. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum

from uploader_gui.core.models import Assignment
from uploader_gui.core.moodle.standing import SUBMITTED
from uploader_gui.ui import formatting
from uploader_gui.ui.assignment_words import details_of
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.translation import translate, within_sentence

Place = tuple[int, int]
"""Account and assignment."""
_WEEK = 7 * 86400


def _tr(text: str) -> str:
    return translate("assignment_groups", text)


class Group(IntEnum):
    """The groups from top to bottom."""

    LATE = 1
    DUE_TODAY = 2
    THIS_WEEK = 3
    LATER = 4
    NO_DUE_DATE = 5
    LONG_PAST = 6
    CANNOT_SUBMIT = 7

    @property
    def title(self) -> str:
        """The heading."""
        return {
            Group.LATE: _tr("Late, still accepted"),
            Group.DUE_TODAY: _tr("Due today"),
            Group.THIS_WEEK: _tr("This week"),
            Group.LATER: _tr("Later"),
            Group.NO_DUE_DATE: _tr("No due date"),
            Group.LONG_PAST: _tr("Long past, still open"),
            Group.CANNOT_SUBMIT: _tr("Cannot submit"),
        }[self]


@dataclass(frozen=True, slots=True)
class Entry:
    """One assignment as it stands in the list; ``note`` is the line below its name."""

    assignment: Assignment
    group: Group
    note: str
    is_submitted: bool = False
    """Whether a video was submitted to it, from here or as the site says."""
    details: tuple[str, ...] = ()
    """What else one should know of it; see ``assignment_words``."""

    @property
    def parts(self) -> list[str]:
        """What there is to be read of it, in the order in which it is read."""
        submitted = _tr("submitted") if self.is_submitted else ""
        return [
            part
            for part in (self.assignment.name, submitted, self.note, *self.details, self.assignment.course_name)
            if part
        ]


def group_of(assignment: Assignment, now: float) -> Group:
    """Return where the assignment belongs at this moment."""
    if assignment.why_not:
        return Group.CANNOT_SUBMIT
    due = assignment.due_at
    if due is None:
        return Group.NO_DUE_DATE
    if due < now:
        return Group.LATE if now - due < _WEEK else Group.LONG_PAST
    days = formatting.days_from(now, due)
    if days == 0:
        return Group.DUE_TODAY
    return Group.THIS_WEEK if days < 7 else Group.LATER


def note_of(assignment: Assignment, group: Group, now: float) -> str:
    """Return when it is due, or why nothing can be handed in."""
    if group is Group.CANNOT_SUBMIT:
        return _why_not(assignment, now)
    if assignment.due_at is None:
        return ""
    if group in (Group.LATE, Group.LONG_PAST):
        return formatting.due_text(assignment.due_at, now)
    when, left = formatting.when_text(assignment.due_at, now), formatting.time_until_text(assignment.due_at, now)
    return _tr("{when}, {left}").format(when=when, left=left)


def _why_not(assignment: Assignment, now: float) -> str:
    if assignment.why_not == "submissions_closed" and assignment.cutoff_at is not None and assignment.cutoff_at <= now:
        return formatting.closed_text(assignment.cutoff_at, now)
    if assignment.why_not == "not_open_yet" and assignment.opens_at is not None and assignment.opens_at > now:
        return formatting.opens_text(assignment.opens_at, now)
    return within_sentence(text_for(assignment.why_not, {}, now=now).title)


def _is_in_moodle(assignment: Assignment) -> bool:
    mine = assignment.mine
    return mine is not None and mine.status == SUBMITTED and bool(mine.holds_video)


def _may_be_in_moodle(assignment: Assignment) -> bool:
    """Whether something is submitted, and Moodle does not tell if a video is in it: no tick, but the word."""
    mine = assignment.mine
    return mine is not None and mine.status == SUBMITTED and mine.holds_video is None


def grouped(
    assignments: Iterable[Assignment], now: float, submitted: Collection[Place] = ()
) -> list[tuple[Group, list[Entry]]]:
    """Return the groups that have something in them, each sorted by due date (closed ones: latest first)."""
    found: dict[Group, list[Entry]] = {}
    for assignment in assignments:
        site_time = assignment.site_time(now)
        group = group_of(assignment, site_time)
        is_submitted = (assignment.account_id, assignment.id) in submitted or _is_in_moodle(assignment)
        details = () if group is Group.CANNOT_SUBMIT else tuple(details_of(assignment, site_time))
        if not is_submitted and _may_be_in_moodle(assignment) and group is not Group.CANNOT_SUBMIT:
            details = (_tr("submitted"), *details)
        entry = Entry(assignment, group, note_of(assignment, group, site_time), is_submitted, details)
        found.setdefault(group, []).append(entry)
    for group, entries in found.items():
        sign = -1 if group in (Group.LATE, Group.LONG_PAST, Group.CANNOT_SUBMIT) else 1
        entries.sort(
            key=lambda entry: (sign * (entry.assignment.due_at or 0), entry.assignment.name, entry.assignment.id)
        )
    return sorted(found.items())
