"""What a person should know of the submission before a video goes there: whose, instead of what, by which rules."""

from __future__ import annotations

from uploader_gui.core.models import Assignment, Finding
from uploader_gui.core.moodle.responses import LastAttempt, SubmissionInfo
from uploader_gui.core.moodle.standing import REOPENED, SUBMITTED


def submission_findings(assignment: Assignment, attempt: LastAttempt | None, team: str, now: float) -> list[Finding]:
    """Return what is to be said, from what Moodle says of the last attempt.

    ``team``: its name, empty = none; ``now`` in Unix seconds.
    """
    findings = []
    submission = attempt.current if attempt is not None else None
    if team:
        findings.append(Finding(level="ok", code="team_submission", facts={"team": team}))
    if submission is not None and submission.status == SUBMITTED:
        findings.append(Finding(level="warning", code="already_submitted", facts={"team": team} if team else {}))
    if submission is not None and submission.status == REOPENED:
        findings.append(Finding(level="ok", code="new_attempt", facts={"number": str(submission.attemptnumber + 1)}))
    if attempt is not None and attempt.graded:
        findings.append(Finding(level="warning", code="already_graded"))
    if attempt is not None and assignment.time_limit:
        findings.append(_time_limit(assignment.time_limit, submission, now))
    if assignment.drafts:
        findings.append(Finding(level="ok", code="needs_submit_step"))
    if assignment.needs_statement:
        findings.append(Finding(level="ok", code="statement_will_be_asked"))
    return findings


def _time_limit(seconds: int, submission: SubmissionInfo | None, now: float) -> Finding:
    if submission is None or not submission.timestarted:
        return Finding(level="warning", code="timer_not_started", facts={"seconds": str(seconds)})
    end = submission.timestarted + seconds
    if now > end:
        return Finding(level="warning", code="time_is_over", facts={"until": str(end)})
    return Finding(level="ok", code="time_is_running", facts={"until": str(end)})
