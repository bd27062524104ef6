"""Assignments and submissions: Moodle's own functions, each as one call that can be repeated."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from html import unescape

from uploader_gui.core.errors import (
    AssignmentNotFound,
    NetworkProblem,
    SignInProblem,
    SiteProblem,
    SubmissionLocked,
    SubmissionNotSaved,
    SubmissionsClosed,
    UploaderError,
)
from uploader_gui.core.models import Assignment, MySubmission
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.moodle.responses import (
    AssignmentInfo,
    Assignments,
    CourseInfo,
    Groups,
    LastAttempt,
    MoodleWarning,
    Started,
    SubmissionStatus,
    read,
    without_controls,
)
from uploader_gui.core.moodle.standing import VIDEO_BACKENDS, at, my_submission, with_mine

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Statuses asked for at the same time: a site has other users."""
MOST_ASKED = 200
"""Statuses asked for in one go."""


def plain_text(html: str) -> str:
    """Return Moodle's HTML as text that a terminal or a label can show."""
    text = re.sub(r"(?i)<br\s*/?>|</p>|</div>|</li>", "\n", html)
    # No "<" inside: a text full of them would be searched to its end from each.
    text = re.sub(r"<[^<>]+>", "", text)
    # A number that long is no character, and Python refuses to read it.
    text = unescape(re.sub(r"&#[0-9]{8,};?", "", text))
    return re.sub(r"\n{3,}", "\n\n", without_controls(text)).strip()


def _assignment(account_id: int, course: CourseInfo, info: AssignmentInfo, now: float) -> Assignment:
    settings: dict[str, dict[str, str]] = {}
    for config in info.configs:
        if config.subtype == "assignsubmission":
            settings.setdefault(config.plugin, {})[config.name] = config.value
    backend = next((name for name in VIDEO_BACKENDS if settings.get(name, {}).get("enabled") == "1"), "")
    limits = settings.get(backend, {})
    # What is enabled by our plugins says so; of Moodle's own, only enabled ones are named at all.
    others = (name for name in settings if name not in (*VIDEO_BACKENDS, "comments"))
    return Assignment(
        account_id=account_id,
        id=info.id,
        cmid=info.cmid,
        name=plain_text(info.name),
        course_id=course.id,
        course_name=plain_text(course.fullname or course.shortname),
        opens_at=info.allowsubmissionsfromdate or None,
        due_at=info.duedate or None,
        cutoff_at=info.cutoffdate or None,
        drafts=bool(info.submissiondrafts),
        needs_statement=bool(_statement(info)),
        statement=_statement(info),
        backend="" if info.nosubmissions else backend,
        max_bytes=_limit(limits.get("maxbytes", "")),
        max_duration=_limit(limits.get("maxdurationseconds", "")),
        accepted_types=tuple(kind.strip() for kind in limits.get("acceptedtypes", "").split(",") if kind.strip()),
        also_takes=tuple(sorted(others)),
        team=bool(info.teamsubmission),
        group_required=bool(info.teamsubmission and info.preventsubmissionnotingroup),
        all_members_submit=bool(info.teamsubmission and info.requireallteammemberssubmit),
        max_attempts=info.maxattempts or None,
        reopens=info.attemptreopenmethod or "none",
        time_limit=info.timelimit or None,
        seen_at=now,
    )


def _statement(info: AssignmentInfo) -> str:
    """Return the words that a person must accept; empty = none. Like Moodle's own page, ask for none that has no words.

    A statement without words of its own (a picture) is told as it was written: it must not be accepted unseen.
    """
    if not info.requiresubmissionstatement:
        return ""
    return plain_text(info.submissionstatement) or without_controls(info.submissionstatement).strip()


def is_accepted(statement: str, accepted: str) -> bool:
    """Whether no ``statement`` is asked for, or it is what was ``accepted``, word by word; spaces do not count."""
    return not statement or statement.split() == accepted.split()


def _limit(value: str) -> int | None:
    return int(value) or None if re.fullmatch("[0-9]{1,15}", value) else None


async def list_assignments(
    client: MoodleClient, account_id: int, known: Iterable[Assignment] = (), *, fresh_for: float = 0.0
) -> list[Assignment]:
    """Return every assignment of the user's courses, sorted by due date (none last).

    One call tells all of them, and the dates with this user's overrides. Only the submission status tells whether this
    user can hand in (extension, lock, group, a final submission), and it is one call for each assignment, which also
    makes Moodle write an empty submission. So it is asked for where a video can go and only dates may forbid it, four
    at a time and at most MOST_ASKED in one go; the others keep what ``known`` says of them, and come next. What an
    upload needs beyond that (chunks, uploads left) is asked for when a file is added.

    A status in ``known`` that is younger than ``fresh_for`` seconds is taken over; infinity asks for none at all. One
    from the future is as old as it is far off: a clock was wrong.

    Raises:
        UploaderError: the list itself could not be had. Single statuses that could not are left as they were.
    """
    function = "mod_assign_get_assignments"
    answer = read(await client.call(function), Assignments, function)
    now = client.site_time()
    found = [
        replace(_assignment(account_id, course, info, now), clock_skew=client.clock_skew)
        for course in answer.courses
        for info in course.assignments
    ]
    mine = {one.id: one.mine for one in known if one.mine is not None}
    todo = _to_ask(found, mine, now, fresh_for)
    mine |= await _named_groups(client, mine, await _statuses(client, todo))
    found = [at(with_mine(one, mine[one.id]) if one.id in mine else one, now) for one in found]
    return sorted(found, key=lambda a: (a.due_at is None, a.due_at or 0, a.name))


def _to_ask(
    found: Iterable[Assignment], mine: Mapping[int, MySubmission], now: float, fresh_for: float
) -> list[Assignment]:
    """Return whose status to ask for: those that were asked longest ago first, then those with the nearest date."""
    asked = {one.id: mine[one.id].seen_at if one.id in mine else 0.0 for one in found}
    todo = [
        one
        for one in found
        if one.backend and not (one.opens_at and now < one.opens_at) and not abs(now - asked[one.id]) < fresh_for
    ]
    todo.sort(key=lambda one: (asked[one.id], abs((one.cutoff_at or one.due_at or now) - now)))
    return todo[:MOST_ASKED]


async def _statuses(client: MoodleClient, todo: Sequence[Assignment]) -> dict[int, MySubmission]:
    """Return this user's submissions; one that cannot be read is left out: its assignment stays in the list.

    Raises:
        SignInProblem: the token is no longer taken.
    """
    found: dict[int, MySubmission] = {}
    waiting = iter(todo)
    refused: list[SignInProblem] = []

    async def ask_on() -> None:
        for assignment in waiting:
            try:
                attempt = await last_attempt(client, assignment.id)
            except UploaderError as error:
                log.info("assignment %s: %s", assignment.id, error.code)
                if isinstance(error, SignInProblem):
                    refused.append(error)
                if isinstance(error, SignInProblem | NetworkProblem | SiteProblem):
                    list(waiting)  # the others would fare no better
                continue
            found[assignment.id] = my_submission(assignment, attempt, client.site_time())

    await asyncio.gather(*(ask_on() for _ in range(AT_ONCE)))
    if refused:
        raise refused[0]
    return found


async def _named_groups(
    client: MoodleClient, known: Mapping[int, MySubmission], asked: Mapping[int, MySubmission]
) -> dict[int, MySubmission]:
    """Return ``asked`` with the names of the groups: one call for all of them, and none where they are known."""
    names = {mine.group_id: mine.group_name for mine in known.values() if mine.group_name}
    if any(mine.group_id and mine.group_id not in names for mine in asked.values()):
        try:
            names |= await group_names(client)
        except UploaderError as error:
            log.info("groups: %s", error.code)  # whose it becomes is then said without the name
    return {number: replace(mine, group_name=names.get(mine.group_id, "")) for number, mine in asked.items()}


async def group_names(client: MoodleClient, course_id: int = 0) -> dict[int, str]:
    """Return the names of the user's groups by their numbers; ``course_id`` 0 = of every course."""
    function = "core_group_get_course_user_groups"
    found = read(await client.call(function, courseid=course_id, userid=0), Groups, function).groups
    return {group.id: plain_text(group.name) for group in found}


async def last_attempt(client: MoodleClient, assignment_id: int) -> LastAttempt:
    """Return what Moodle says of the user's last attempt (empty if it says nothing)."""
    return (await submission_status(client, assignment_id)).lastattempt or LastAttempt()


async def submission_status(client: MoodleClient, assignment_id: int) -> SubmissionStatus:
    """Return what Moodle says of the user's last attempt, and of those before it."""
    function = "mod_assign_get_submission_status"
    return read(await client.call(function, assignid=assignment_id), SubmissionStatus, function)


async def save_submission(client: MoodleClient, assignment_id: int, remote_upload_id: int) -> None:
    """Put a stored video into the submission.

    Raises:
        SubmissionsClosed: Moodle no longer lets this user edit.
        SubmissionNotSaved: any other warning of Moodle's.
    """
    function = "mod_assign_save_submission"
    answer = await client.call(
        function, assignmentid=assignment_id, plugindata={"videostorage_uploadid": remote_upload_id}
    )
    await _raise_warning(client, assignment_id, read(answer, list[MoodleWarning], function))


async def submit_for_grading(client: MoodleClient, assignment_id: int, *, accept_statement: bool) -> None:
    """Turn a saved draft into a submission; ``accept_statement``: there is one, and the person has accepted it.

    Raises:
        SubmissionsClosed, SubmissionNotSaved: as above.
    """
    function = "mod_assign_submit_for_grading"
    answer = await client.call(function, assignmentid=assignment_id, acceptsubmissionstatement=accept_statement)
    await _raise_warning(client, assignment_id, read(answer, list[MoodleWarning], function))


async def start_timer(client: MoodleClient, assignment_id: int) -> None:
    """Start the time of an assignment with a time limit; nothing happens where it runs already, or there is none.

    Raises:
        SubmissionsClosed: Moodle takes nothing from this user now.
    """
    function = "mod_assign_start_submission"
    warnings = read(await client.call(function, assignid=assignment_id), Started, function).warnings
    if any(warning.warningcode == "submissionnotopen" for warning in warnings):
        raise SubmissionsClosed("submissionnotopen")


@dataclass(frozen=True, slots=True)
class Rules:
    """What an assignment asks of who hands in now. ``statement``: the words to be accepted; empty = none."""

    drafts: bool
    statement: str


async def rules_now(client: MoodleClient, course_id: int, assignment_id: int) -> Rules:
    """Return what the assignment asks of who hands in now; one call.

    ``course_id`` 0: every course of the user is looked through.

    Raises:
        AssignmentNotFound: the site does not show it to this user any more.
    """
    function = "mod_assign_get_assignments"
    wanted = {"courseids": [course_id]} if course_id else {}
    for course in read(await client.call(function, **wanted), Assignments, function).courses:
        for info in course.assignments:
            if info.id == assignment_id:
                return Rules(drafts=bool(info.submissiondrafts), statement=_statement(info))
    raise AssignmentNotFound(f"assignment {assignment_id} is not listed")


async def _raise_warning(client: MoodleClient, assignment_id: int, warnings: list[MoodleWarning]) -> None:
    if not warnings:
        return
    first = warnings[0]
    attempt = await last_attempt(client, assignment_id)
    if attempt.locked:
        raise SubmissionLocked(first.warningcode, message=plain_text(first.item or first.message))
    if not attempt.canedit and not attempt.cansubmit:
        raise SubmissionsClosed(first.warningcode, message=plain_text(first.item or first.message))
    raise SubmissionNotSaved(first.warningcode, message=plain_text(first.item or first.message))
