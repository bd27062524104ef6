"""What a person should know of the submission before a video goes there: whose, instead of what, by which rules."""

from __future__ import annotations

from uploader_gui.core.models import NO_GROUP, Assignment, Finding
from uploader_gui.core.moodle.responses import LastAttempt, SubmissionInfo
from uploader_gui.core.moodle.standing import REOPENED, SUBMITTED
from uploader_gui.core.moodle.teams import Team


def submission_findings(assignment: Assignment, attempt: LastAttempt | None, team: Team, now: float) -> list[Finding]:
    """Return what is to be said, from what Moodle says of the last attempt.

    ``now`` in Unix seconds.
    """
    findings = []
    submission = attempt.current if attempt is not None else None
    facts = {"team": team.name} if team.name else {}
    if team.counts_for:
        code = "no_group_submission" if team.counts_for == NO_GROUP else "team_submission"
        findings.append(Finding(level="ok", code=code, facts=facts))
    if submission is not None and submission.status == SUBMITTED:
        findings.append(Finding(level="warning", code="already_submitted", facts=facts))
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
