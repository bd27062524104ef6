"""A file becomes an upload: looked at, asked about at its site, refused in words, or put into the queue."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from uploader_gui.core.accounts import Accounts
from uploader_gui.core.assignment_list import AssignmentList
from uploader_gui.core.elsewhere import Elsewhere
from uploader_gui.core.errors import HandedInOnce, StatementRequired, UploaderError
from uploader_gui.core.events import StateChanged
from uploader_gui.core.models import ENDED, Assignment, CheckReport, Finding, Upload
from uploader_gui.core.moodle.assignments import is_accepted
from uploader_gui.core.moodle.assignments import start_timer as start_timer_of
from uploader_gui.core.moodle.responses import LastAttempt
from uploader_gui.core.moodle.teams import Team, team_of
from uploader_gui.core.transfer import preflight
from uploader_gui.core.transfer.before_submitting import submission_findings
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.manager import Manager
from uploader_gui.core.transfer.preflight import LookedAt
from uploader_gui.core.transfer.source import look_at, on_disk


class Adding:
    """What ``EngineApi.check`` tells and ``EngineApi.add`` does."""

    def __init__(
        self,
        context: TransferContext,
        accounts: Accounts,
        assignments: AssignmentList,
        elsewhere: Elsewhere,
        manager: Manager,
    ) -> None:
        self._context, self._accounts, self._manager = context, accounts, manager
        self._assignments, self._elsewhere = assignments, elsewhere
        self._journal, self._clock = context.journal, context.clock

    async def check(self, path: str, account_id: int, assignment_id: int) -> CheckReport:
        """Look at a file before it is queued; what forbids it is a line of the report, not an exception."""
        assignment = await self._assignments.one(account_id, assignment_id)
        findings = []
        options, attempt = None, None
        try:
            asked = await self._assignments.ask_about(account_id, assignment)
            assignment, options, attempt = asked.assignment, asked.options, asked.attempt
        except UploaderError as error:
            findings.append(preflight.error_finding(error))
        try:
            file, growing = await preflight.look_before_adding(Path(path), self._clock)
        except UploaderError as error:
            findings.insert(0, preflight.error_finding(error))
            return CheckReport(
                path=path, assignment=assignment, size=0, mimetype="", duration=0, findings=tuple(findings)
            )
        report = preflight.report(
            file,
            assignment,
            options,
            self._clock.now(),
            self._context.pace,
            growing=growing,
        )
        if not findings:  # what would become of it is not said of a video that is refused
            team = await self._team(account_id, assignment)
            findings += submission_findings(assignment, attempt, team, self._clock.now())
        findings += self._others_on_their_way(account_id, assignment, file.path)
        findings += await self._elsewhere.findings(
            self._accounts.one(account_id), assignment_id, file.mark, file.path.name
        )
        return replace(report, findings=(*report.findings, *findings))

    def _others_on_their_way(self, account_id: int, assignment: Assignment, path: Path) -> list[Finding]:
        """An assignment keeps one video: another one that is queued for it would be replaced, or would replace."""
        try:
            self._refuse_a_second(account_id, assignment, path)
        except HandedInOnce as error:
            return [preflight.error_finding(error)]
        return [
            Finding(level="warning", code="replaces_upload", facts={"name": known.name, "assignment": assignment.name})
            for known in self._open_for(account_id, assignment, path)
        ]

    def _open_for(self, account_id: int, assignment: Assignment, path: Path) -> list[Upload]:
        uploads = self._journal.uploads_at(account_id, assignment.id)
        return [known for known in uploads if known.state not in ENDED and known.path != str(path)]

    def _refuse_a_second(self, account_id: int, assignment: Assignment, path: Path) -> None:
        """Where drafts are on, what is submitted first is final; only a draft can give way to another video."""
        for known in self._open_for(account_id, assignment, path):
            if assignment.drafts and known.submit:
                raise HandedInOnce(name=known.name, assignment=assignment.name)

    async def add(
        self,
        path: str,
        account_id: int,
        assignment_id: int,
        submit: bool,
        accepted_statement: str,
        start_timer: bool,
        carry_on: int,
    ) -> Upload:
        """Check a file and put it into the queue; the very same one again only tries again.

        Raises:
            FileProblem, Refused: see ``check``; nothing is queued then.
            StatementRequired: the assignment has a statement, and it is not the one that was accepted.
        """
        absolute = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: ASYNC240, PTH100, PTH111 - touches no disk
        file, growing = await preflight.look_before_adding(absolute, self._clock)
        assignment = await self._assignments.one(account_id, assignment_id)
        asked = await self._assignments.ask_about(account_id, assignment)
        assignment, attempt = asked.assignment, asked.attempt
        preflight.refuse(file, assignment, asked.options)
        if submit and not is_accepted(assignment.statement, accepted_statement):
            raise StatementRequired(assignment=assignment.name, statement=assignment.statement)
        for known in self._journal.uploads_at(account_id, assignment_id):
            is_same = known.path == str(absolute) and (known.growing or known.mark.is_same_content(file.mark))
            if is_same and known.state not in ENDED:
                if accepted_statement:
                    self._context.note(known.id, "statement_accepted")
                return await self._manager.retry(
                    known.id, accepted_statement=accepted_statement, start_timer=start_timer
                )
        self._refuse_a_second(account_id, assignment, absolute)
        growing = growing or await _has_moved_on(file)
        team = await self._team(account_id, assignment)
        if start_timer and attempt is not None and assignment.time_limit:
            await self._start_timer(account_id, assignment, attempt)  # last of all: it cannot be taken back
        upload = self._journal.add_upload(
            Upload(
                id=0,
                account_id=account_id,
                assignment_id=assignment_id,
                assignment_name=assignment.name,
                course_name=assignment.course_name,
                due_at=assignment.due_at,
                clock_skew=assignment.clock_skew,
                path=str(absolute),
                name=absolute.name,
                mark=file.mark,
                growing=growing,
                client_key=str(uuid4()),
                created_at=self._clock.now(),
                mimetype=file.media.mimetype,
                duration=file.media.duration,
                submit=submit,
                accepted_statement=accepted_statement,
                course_id=assignment.course_id,
                cmid=assignment.cmid,
                drafts=assignment.drafts,
                team=team.name,
                counts_for=team.counts_for,
                time_limit=assignment.time_limit or 0,
                start_timer=start_timer,
                carry_on=carry_on,
            )
        )
        self._context.emit(StateChanged(upload=upload))
        self._context.note(upload.id, "added", size=upload.size)
        if accepted_statement:
            self._context.note(upload.id, "statement_accepted")
        return self._manager.enqueue(upload.id)

    async def _team(self, account_id: int, assignment: Assignment) -> Team:
        if not assignment.team:
            return Team()
        return await team_of((await self._accounts.session(account_id)).client, assignment)

    async def _start_timer(self, account_id: int, assignment: Assignment, attempt: LastAttempt) -> None:
        submission = attempt.current
        if submission is None or not submission.timestarted:
            await start_timer_of((await self._accounts.session(account_id)).client, assignment.id)


async def _has_moved_on(file: LookedAt) -> bool:
    """Whether it has changed since it was looked at a moment ago, whatever the clock of its share says."""
    mark = await on_disk(look_at, file.path)
    return (mark.size, mark.mtime_ns) != (file.mark.size, file.mark.mtime_ns)
