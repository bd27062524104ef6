"""Assignments and submissions: Moodle's own functions, each as one call that can be repeated."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from html import unescape

from uploader_gui.core.errors import SubmissionNotSaved, SubmissionsClosed, UploaderError
from uploader_gui.core.models import Assignment
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.moodle.responses import (
    AssignmentInfo,
    Assignments,
    CourseInfo,
    LastAttempt,
    MoodleWarning,
    SubmissionInfo,
    SubmissionStatus,
    read,
    without_controls,
)

log = logging.getLogger(__name__)

VIDEO_BACKENDS = ("cloudflarestream", "s3video")


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
    if not backend or info.nosubmissions:
        why_not = "video_not_accepted"
    elif info.cutoffdate and now > info.cutoffdate:
        why_not = "submissions_closed"
    elif info.allowsubmissionsfromdate and now < info.allowsubmissionsfromdate:
        why_not = "not_open_yet"
    else:
        why_not = ""
    max_bytes = limits.get("maxbytes", "")
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
        needs_statement=bool(info.requiresubmissionstatement),
        statement=plain_text(info.submissionstatement),
        backend=backend,
        max_bytes=int(max_bytes) or None if re.fullmatch("[0-9]{1,15}", max_bytes) else None,
        accepted_types=tuple(kind.strip() for kind in limits.get("acceptedtypes", "").split(",") if kind.strip()),
        why_not=why_not,
        seen_at=now,
    )


async def list_assignments(client: MoodleClient, account_id: int) -> list[Assignment]:
    """Return every assignment of the user's courses, sorted by due date (none last).

    One whose cut-off has passed is asked about once more: an extension opens it again for this user.
    """
    function = "mod_assign_get_assignments"
    answer = read(await client.call(function), Assignments, function)
    now = client.site_time()
    found = [_assignment(account_id, course, info, now) for course in answer.courses for info in course.assignments]
    for index, assignment in enumerate(found):
        if assignment.why_not == "submissions_closed":
            try:
                attempt = await last_attempt(client, assignment.id)
            except UploaderError as error:
                # One assignment's answer must not take the whole list away; sending to it asks again.
                log.info("assignment %s: %s", assignment.id, error.code)
                continue
            if attempt.canedit:
                found[index] = _reopened(assignment, attempt)
    return sorted(found, key=lambda a: (a.due_at is None, a.due_at or 0, a.name))


def _reopened(assignment: Assignment, attempt: LastAttempt) -> Assignment:
    extension = attempt.extensionduedate or assignment.due_at
    return replace(assignment, why_not="", due_at=extension, cutoff_at=None)


async def last_attempt(client: MoodleClient, assignment_id: int) -> LastAttempt:
    """Return what Moodle says of the user's last attempt (empty if it says nothing)."""
    function = "mod_assign_get_submission_status"
    status = read(await client.call(function, assignid=assignment_id), SubmissionStatus, function)
    return status.lastattempt or LastAttempt()


def submission_of(attempt: LastAttempt) -> SubmissionInfo | None:
    """Return the team's submission where there is one, else the user's own."""
    return attempt.teamsubmission or attempt.submission


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
    """Turn a saved draft into a submission; the person has accepted the statement, or there is none.

    Raises:
        SubmissionsClosed, SubmissionNotSaved: as above.
    """
    function = "mod_assign_submit_for_grading"
    answer = await client.call(function, assignmentid=assignment_id, acceptsubmissionstatement=accept_statement)
    await _raise_warning(client, assignment_id, read(answer, list[MoodleWarning], function))


async def _raise_warning(client: MoodleClient, assignment_id: int, warnings: list[MoodleWarning]) -> None:
    if not warnings:
        return
    first = warnings[0]
    attempt = await last_attempt(client, assignment_id)
    if not attempt.canedit and not attempt.cansubmit:
        raise SubmissionsClosed(first.warningcode, message=plain_text(first.item or first.message))
    raise SubmissionNotSaved(first.warningcode, message=plain_text(first.item or first.message))
