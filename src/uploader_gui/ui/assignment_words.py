"""What there is to say of an assignment beside its date, and how old the list is. Knows no Qt."""

from __future__ import annotations

from uploader_gui.core.models import Assignment, Listing
from uploader_gui.ui import formatting
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.translation import translate, within_sentence

OLD_AFTER = 3600
"""Seconds after which the age of a list is said even where nothing went wrong."""


def _tr(text: str) -> str:
    return translate("assignment_words", text)


def age_text(listing: Listing, now: float) -> str:
    """Return "As of 14:02. Could not be refreshed: no connection."; empty while the list is as the site has it."""
    if listing.problem is None and now - listing.seen_at < OLD_AFTER:
        return ""
    as_of = _tr("As of {when}.").format(when=formatting.when_text(listing.seen_at, now))
    if listing.problem is None:
        return as_of
    why = text_for(listing.problem.code, listing.problem.facts, now=now).title
    return as_of + " " + _tr("Could not be refreshed: {why}.").format(why=within_sentence(why))


def details_of(assignment: Assignment, now: float) -> list[str]:
    """Return what a student should know before sending: whose it becomes, what is there, time, attempts."""
    found = [*_submission(assignment), *_team(assignment), *_attempts(assignment), *_time(assignment, now)]
    if assignment.extension_at:
        found.append(_tr("extension until {when}").format(when=formatting.when_text(assignment.extension_at, now)))
    return found + _beside(assignment)


def _submission(assignment: Assignment) -> list[str]:
    mine = assignment.mine
    if mine is None:
        return []
    found = {"draft": [_tr("draft, not submitted")], "reopened": [_tr("reopened")]}.get(mine.status, [])
    return [*found, _tr("graded")] if mine.graded else found


def _team(assignment: Assignment) -> list[str]:
    if not assignment.team:
        return []
    mine = assignment.mine
    if mine is not None and mine.group_name:
        whose = _tr("for the group “{name}”").format(name=mine.group_name)
    elif mine is not None and not mine.group_id and not assignment.group_required:
        whose = _tr("for everybody who is in no group")
    else:
        whose = _tr("for your group")
    return [whose, _tr("every member must submit")] if assignment.all_members_submit else [whose]


def _attempts(assignment: Assignment) -> list[str]:
    attempt = assignment.mine.attempt if assignment.mine else 1
    if assignment.reopens == "none" and attempt == 1:
        return []
    if assignment.max_attempts:
        shown = {"n": formatting.number_text(attempt), "most": formatting.number_text(assignment.max_attempts)}
        return [_tr("attempt {n} of {most}").format(**shown)]
    return [_tr("attempt {n}").format(n=formatting.number_text(attempt))] if attempt > 1 else []


def _time(assignment: Assignment, now: float) -> list[str]:
    if not assignment.time_limit:
        return []
    ends = assignment.time_ends_at
    if ends is None:
        return [_tr("time limit {length}, not started").format(length=formatting.duration_text(assignment.time_limit))]
    when = formatting.when_text(ends, now)
    return [(_tr("your time ends {when}") if ends > now else _tr("your time was over {when}")).format(when=when)]


def _beside(assignment: Assignment) -> list[str]:
    if not assignment.backend:
        return []
    match ("onlinetext" in assignment.also_takes, "file" in assignment.also_takes):
        case (True, True):
            return [_tr("also takes files and text")]
        case (True, False):
            return [_tr("also takes text")]
        case (False, True):
            return [_tr("also takes files")]
    return []
