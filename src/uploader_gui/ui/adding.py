"""From dropped files to the queue: each is looked at first, and what speaks against it is said in place."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import SentElsewhere, UploaderError
from uploader_gui.core.models import Assignment, CheckReport, Finding, Upload
from uploader_gui.ui import formatting
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.notices import Choice, NoticePanel
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.upload_table_model import UploadTableModel

# What the file is will be the same at the next look.
_STAYS_SO = ("file_not_video", "file_is_directory")
# Warnings that were asked about by the time the others are told, or that the row itself tells.
_TOLD_OTHERWISE = (
    "already_submitted",
    "already_graded",
    "replaces_upload",
    "timer_not_started",
    "carry_on_unproved",
    SentElsewhere.code,
)

AskStatement = Callable[[Assignment, Callable[[bool], None]], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """One file for one assignment, and what the person has already said to it."""

    path: str
    assignment: Assignment
    statement_accepted: bool = False
    may_replace: bool = False
    starts_timer: bool | None = None
    """Whether the assignment's time is to start now; None = nobody was asked."""
    carry_on: int | None = None
    """The upload of another computer that it is to go on with; 0 = with none; None = nobody was asked."""

    @property
    def name(self) -> str:
        return Path(self.path).name

    @property
    def key(self) -> str:
        return f"{self.assignment.account_id}:{self.assignment.id}:{self.path}"


class Adding(QObject):
    """Takes files one after the other: check, ask if there is something to ask, add."""

    busy = Signal(str)
    """What is being looked at; empty = nothing."""
    added = Signal(object)
    """The Upload."""
    sign_in_needed = Signal(int)
    """The account."""

    def __init__(
        self,
        bridge: EngineBridge,
        model: UploadTableModel,
        notices: NoticePanel,
        ask_statement: AskStatement,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model = model
        self._notices = notices
        self._ask_statement = ask_statement
        self._clock = clock
        self._jobs: deque[_Job] = deque()
        self._is_working = False

    def add(self, paths: Iterable[str], assignment: Assignment) -> None:
        """Take these files for this assignment."""
        jobs = [_Job(path, assignment) for path in dict.fromkeys(paths)]
        if self._needs_word(jobs):
            self._ask_whether_several(jobs)
        else:
            self._take(jobs)

    def _take(self, jobs: Iterable[_Job]) -> None:
        self._jobs.extend(jobs)
        if not self._is_working:
            self._next()

    def _next(self) -> None:
        self._is_working = bool(self._jobs)
        if not self._jobs:
            self.busy.emit("")
            return
        job = self._jobs.popleft()
        self._notices.put_away(f"refused:{job.key}")
        self.busy.emit(self.tr("Looking at “{name}”…").format(name=job.name))
        self._bridge.call(
            lambda engine: engine.check(job.path, job.assignment.account_id, job.assignment.id),
            lambda report: self._on_checked(job, report),
            lambda error: self._on_refused(job, error),
        )

    # One video for one assignment: a second one would take the first one's place.

    def _needs_word(self, jobs: list[_Job]) -> bool:
        return len(jobs) > 1 or any(self._other_on_its_way(job) for job in jobs)

    def _other_on_its_way(self, job: _Job) -> bool:
        here = (job.assignment.account_id, job.assignment.id)
        return any(
            (row.upload.account_id, row.upload.assignment_id) == here and row.upload.path != job.path
            for row in self._model.open_rows()
        )

    def _ask_whether_several(self, jobs: list[_Job]) -> None:
        name = jobs[0].assignment.name
        text = ErrorText(
            self.tr("Only one video counts here"),
            self.tr("“{name}” keeps one video: each one that is submitted takes the place of the one before.").format(
                name=name
            ),
            self.tr("Add {files} only if that is what you want.").format(files=_names(jobs)),
        )
        key = f"several:{jobs[0].assignment.account_id}:{jobs[0].assignment.id}"
        sure = [replace(job, may_replace=True) for job in jobs]

        def go_on() -> None:
            self._notices.put_away(key)
            self._take(sure)

        choices = (
            Choice(self.tr("Add them all") if len(jobs) > 1 else self.tr("Add it too"), go_on),
            Choice(self.tr("Do not add"), lambda: self._notices.put_away(key)),
        )
        self._notices.tell(key, Tone.WARNING, text, *choices)

    # What the check found.

    def _on_checked(self, job: _Job, report: CheckReport) -> None:
        findings = {finding.code: finding for finding in report.findings}
        refusal = next((finding for finding in report.findings if finding.level == "error"), None)
        if refusal is not None:
            self._refuse(job, refusal.code, refusal.facts)
            self._next()
        elif "already_submitted" in findings and not job.may_replace:
            # That it has a grade is the weightier of the two.
            self._ask_whether_replace(job, findings.get("already_graded", findings["already_submitted"]))
            self._next()
        elif "timer_not_started" in findings and job.starts_timer is None:
            self._ask_whether_start(job, findings["timer_not_started"])
            self._next()
        elif "carry_on_unproved" in findings and job.carry_on is None:
            self._ask_whether_same(job, findings["carry_on_unproved"])
            self._next()
        elif report.assignment.needs_statement and not job.statement_accepted:
            self._ask_statement(report.assignment, lambda accepted: self._on_statement(job, accepted=accepted))
        else:
            self._warn(job, report)
            self._bridge.call(
                lambda engine: engine.add(
                    job.path,
                    job.assignment.account_id,
                    job.assignment.id,
                    accept_statement=job.statement_accepted,
                    start_timer=bool(job.starts_timer),
                    carry_on=job.carry_on or 0,
                ),
                self._on_added,
                lambda error: self._on_refused(job, error),
            )

    def _on_statement(self, job: _Job, *, accepted: bool) -> None:
        same = [other for other in self._jobs if other.assignment.id == job.assignment.id]
        if accepted:
            # The other files of the same drop need not be asked about once more.
            self._jobs = deque(
                replace(other, statement_accepted=True) if other in same else other for other in self._jobs
            )
            self._jobs.appendleft(replace(job, statement_accepted=True))
        else:
            self._jobs = deque(other for other in self._jobs if other not in same)
        self._next()

    def _ask_whether_replace(self, job: _Job, finding: Finding) -> None:
        key = f"replace:{job.key}"
        text = text_for(finding.code, {"assignment": job.assignment.name, **finding.facts}, now=self._clock.now())

        def go_on() -> None:
            self._notices.put_away(key)
            self._take([replace(job, may_replace=True)])

        choices = (
            Choice(self.tr("Replace it with “{name}”").format(name=job.name), go_on),
            Choice(self.tr("Keep the earlier one"), lambda: self._notices.put_away(key)),
        )
        self._notices.tell(key, Tone.WARNING, text, *choices)

    def _ask_whether_start(self, job: _Job, finding: Finding) -> None:
        key = f"timer:{job.key}"
        length = formatting.duration_text(float(finding.facts.get("seconds", 0)))
        words = text_for(finding.code, {"assignment": job.assignment.name, **finding.facts}, now=self._clock.now())
        text = ErrorText(
            self.tr("Once you start, you have {length}").format(length=length), words.message, words.next_step
        )

        def answer(*, starts: bool) -> None:
            self._notices.put_away(key)
            self._take([replace(job, starts_timer=starts)])

        choices = (
            Choice(self.tr("Start my time and add “{name}”").format(name=job.name), lambda: answer(starts=True)),
            Choice(self.tr("Add it, start later"), lambda: answer(starts=False)),
        )
        self._notices.tell(key, Tone.WARNING, text, *choices)

    def _ask_whether_same(self, job: _Job, finding: Finding) -> None:
        key = f"same:{job.key}"
        text = text_for(finding.code, finding.facts, now=self._clock.now())
        told = ErrorText(text.title, text.message, self.tr("Only you know whether it is the very same file."))

        def go_on(upload: int) -> None:
            self._notices.put_away(key)
            self._take([replace(job, carry_on=upload)])

        choices = (
            Choice(self.tr("It is the same file: go on"), lambda: go_on(int(finding.facts["upload"]))),
            Choice(self.tr("Send it from its beginning"), lambda: go_on(0)),
        )
        self._notices.tell(key, Tone.WARNING, told, *choices)

    def _warn(self, job: _Job, report: CheckReport) -> None:
        for finding in report.findings:
            is_team = finding.code == "team_submission"
            if is_team or (finding.level == "warning" and finding.code not in _TOLD_OTHERWISE):
                facts = {"name": job.name, "assignment": job.assignment.name, **finding.facts}
                text = text_for(finding.code, facts, now=self._clock.now())
                told = ErrorText(text.title, f"“{job.name}”: {text.message}", text.next_step)
                tone = Tone.PLAIN if is_team else Tone.WARNING
                self._notices.tell(f"warning:{finding.code}:{job.key}", tone, told)

    def _on_added(self, upload: Upload) -> None:
        self.added.emit(upload)
        self._next()

    def _on_refused(self, job: _Job, error: UploaderError) -> None:
        if error.code == "sign_in_needed":
            self.sign_in_needed.emit(job.assignment.account_id)
        self._refuse(job, error.code, error.facts)
        self._next()

    def _refuse(self, job: _Job, code: str, facts: dict[str, str]) -> None:
        known = {"name": job.name, "assignment": job.assignment.name, "course": job.assignment.course_name}
        text = text_for(code, {**known, **facts}, now=self._clock.now())
        key = f"refused:{job.key}"
        template = self.tr("{reason} It was not added.")
        if job.name not in text.message:
            template = self.tr("“{name}” was not added. {reason}")
        told = ErrorText(text.title, template.format(name=job.name, reason=text.message), text.next_step)

        def again() -> None:
            self._notices.put_away(key)
            self._take([job])

        choice = Choice(self.tr("Try again"), again)
        if code in _STAYS_SO:
            choice = Choice(self.tr("Remove"), lambda: self._notices.put_away(key))
        self._notices.tell(key, Tone.PROBLEM, told, choice)


def _names(jobs: list[_Job]) -> str:
    names = [f"“{job.name}”" for job in jobs]
    return ", ".join(names if len(names) <= 3 else [*names[:2], f"… ({len(names)})"])
