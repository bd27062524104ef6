"""What Moodle's answers mean for one user: the own submission, the own dates, and why nothing can be handed in."""

from __future__ import annotations

from dataclasses import replace

from uploader_gui.core.errors import (
    AlreadySubmitted,
    InSeveralGroups,
    NoAttemptsLeft,
    NotAllowed,
    NotInGroup,
    NotOpenYet,
    SubmissionLocked,
    SubmissionsClosed,
    VideoNotAccepted,
)
from uploader_gui.core.models import Assignment, MySubmission
from uploader_gui.core.moodle.responses import LastAttempt, SubmissionInfo

VIDEO_BACKENDS = ("cloudflarestream", "s3video")
NEW, DRAFT, SUBMITTED, REOPENED = "new", "draft", "submitted", "reopened"
_ABOUT_NOW = 60
"""Seconds by which what is known of the site's clock may be wrong."""


def my_submission(assignment: Assignment, attempt: LastAttempt, seen_at: float) -> MySubmission:
    """Return what ``attempt`` says of this user's submission; ``seen_at`` in Unix seconds by the site's clock."""
    submission = attempt.current
    mine = MySubmission(
        status=(submission.status if submission else "") or NEW,
        attempt=submission.attemptnumber + 1 if submission else 1,
        holds_video=_holds_video(assignment, submission),
        locked=attempt.locked,
        graded=attempt.graded,
        grading_status=attempt.gradingstatus,
        extension_at=attempt.extensionduedate,
        time_limit=attempt.timelimit or None,
        started_at=(submission.timestarted if submission else 0) or None,
        group_id=attempt.submissiongroup,
        refusal=_refusal(assignment, attempt),
        seen_at=seen_at,
    )
    closes_at = with_mine(assignment, mine).cutoff_at
    if mine.refusal == NotAllowed.code and closes_at and seen_at > closes_at - _ABOUT_NOW:
        return replace(mine, refusal="")  # the date says it, and goes on to say so
    return mine


def _holds_video(assignment: Assignment, submission: SubmissionInfo | None) -> bool | None:
    """Whether a video is in it. Moodle names none; but what was saved holds something, and that may be one thing."""
    if submission is None or submission.status in ("", NEW):
        return False
    # Some kinds of submission show themselves only here.
    kinds = {*assignment.also_takes, *(plugin.type for plugin in submission.plugins)} - {*VIDEO_BACKENDS, "comments"}
    # Another attempt may hold what was copied from the one before, or nothing.
    return True if submission.status in (DRAFT, SUBMITTED) and not kinds else None


def _refusal(assignment: Assignment, attempt: LastAttempt) -> str:
    """Return why Moodle lets this user change nothing, dates apart; Moodle itself gives no reason."""
    submission = attempt.current
    if attempt.canedit:
        return ""
    if not attempt.submissionsenabled:
        return VideoNotAccepted.code
    if attempt.locked:
        return SubmissionLocked.code
    if assignment.team and assignment.group_required and not attempt.submissiongroup:
        return InSeveralGroups.code if len(attempt.usergroups) > 1 else NotInGroup.code
    if submission is not None and submission.status == SUBMITTED and assignment.drafts:
        most = assignment.max_attempts
        is_last = assignment.reopens != "none" and most is not None and submission.attemptnumber + 1 >= most
        return NoAttemptsLeft.code if is_last else AlreadySubmitted.code
    return NotAllowed.code


def with_mine(assignment: Assignment, mine: MySubmission) -> Assignment:
    """Return the assignment as it is for this user.

    An extension moves the due date, and the cut-off only where there is one and it would be earlier: Moodle's rule.
    """
    extension, cutoff = mine.extension_at, assignment.cutoff_at
    return replace(
        assignment,
        mine=mine,
        due_at=extension or assignment.due_at,
        cutoff_at=max(cutoff, extension) if cutoff and extension else cutoff,
        time_limit=mine.time_limit or assignment.time_limit,
    )


def at(assignment: Assignment, site_time: float) -> Assignment:
    """Return the assignment with its ``why_not`` at that moment of the site's clock: what was open may have closed."""
    return replace(assignment, why_not=_why_not(assignment, site_time))


def _why_not(assignment: Assignment, site_time: float) -> str:
    if not assignment.backend:
        return VideoNotAccepted.code
    if assignment.opens_at and site_time < assignment.opens_at:
        return NotOpenYet.code
    if assignment.cutoff_at and site_time > assignment.cutoff_at:
        return SubmissionsClosed.code
    return assignment.mine.refusal if assignment.mine else ""
