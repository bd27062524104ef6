"""Queueing videos: each is looked at once, the good ones are queued, the bad ones are named."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import (
    FileProblem,
    FileTooLarge,
    HandedInOnce,
    TypeNotAccepted,
    Unexpected,
    UploaderError,
    VideoTooLong,
    all_errors,
)
from uploader_gui.core.models import Account, Assignment, CheckReport, Upload
from uploader_gui.terminal.ask import can_ask
from uploader_gui.terminal.before_sending import (
    already_there,
    may_replace,
    starts_timer,
    tell_of_other_computers,
    tell_whose,
)
from uploader_gui.terminal.exit_status import ExitStatus, status_for_code, worst
from uploader_gui.terminal.run import INTERRUPTED, Run
from uploader_gui.terminal.statements import Accepting, accepts_statement
from uploader_gui.terminal.words import one_line

ABOUT_ONE_FILE = (FileProblem, FileTooLarge, TypeNotAccepted, VideoTooLong)
"""What is wrong with one file; every other error would be the same for the next file."""


@dataclass(slots=True)
class Sending:
    """The videos of one command, absolute paths. Whatever is done or decided stays so when it is begun again."""

    run: Run
    files: list[Path]
    assignment: int
    submit: bool = True
    accept_statement: bool = False
    start_timer: bool = False
    replace: bool = False
    carry_on: int = 0
    """Number at the site of the upload that the (only) file is to go on with; 0 = whatever is proved."""
    _reports: dict[Path, CheckReport] = field(default_factory=dict)
    _there: dict[Path, Upload] = field(default_factory=dict)
    _wanted: dict[Path, bool] = field(default_factory=dict)
    _queued: dict[Path, Upload] = field(default_factory=dict)
    _bad: dict[Path, UploaderError] = field(default_factory=dict)
    _accepting: Accepting = field(init=False)
    _answers: dict[str, bool] = field(default_factory=dict)
    """Statements that the person was asked about."""
    _is_started: bool | None = None

    def __post_init__(self) -> None:
        self._accepting = Accepting(self.run)

    async def queue(self, engine: EngineApi, account: Account) -> list[Upload]:
        """Queue every good file, once; say what is wrong with each of the others.

        Raises:
            UploaderError: what would stop any file; what was queued before it stays queued.
        """
        for file in self.files:
            if file not in self._reports and file not in self._bad:
                await self._look(engine, account, file)
        good = [file for file in self.files if file not in self._bad]
        if len(good) > 1 and self.submit and not self._wanted:
            self._refuse_several_of_one([file for file in good if file not in self._there])
            self.run.notice(
                "keeps_one_video", "The assignment keeps one video: of these files, the one that arrives last stays."
            )
        for file in good:
            if file not in self._queued and file not in self._there and self._is_wanted(file):
                await self._add(engine, account, file)
        known = self._there | self._queued
        return [known[file] for file in self.files if file in known]

    def _refuse_several_of_one(self, files: list[Path]) -> None:
        """Of several that go where one is handed in once, chance would say which counts."""
        assignment = self._reports[files[0]].assignment if len(files) > 1 else None
        if assignment is not None and assignment.drafts:
            raise HandedInOnce("several files", assignment=one_line(assignment.name))

    async def _look(self, engine: EngineApi, account: Account, file: Path) -> None:
        try:
            report = await engine.check(str(file), account.id, self.assignment)
        except FileProblem as error:
            self._is_bad(file, error)
            return
        if not self.replace and self.submit:
            there = await already_there(engine, account, report, file)
            if there is not None:
                self.run.notice(
                    "already_there", f"{one_line(file.name)} is already submitted there; nothing is sent again."
                )
                self._there[file] = there
        if file not in self._there:
            found = [_error(finding.code, finding.facts) for finding in report.findings if finding.level == "error"]
            for problem in found:
                if not isinstance(problem, ABOUT_ONE_FILE):
                    raise problem
            if found:
                self._is_bad(file, found[0])
                return
        self._reports[file] = report
        if not self.carry_on:
            tell_of_other_computers(self.run, report)

    def _is_wanted(self, file: Path) -> bool:
        if file not in self._wanted:
            self._wanted[file] = self.replace or not self.submit or may_replace(self.run, self._reports[file], file)
            if not self._wanted[file]:
                self.run.notice("not_replaced", f"{one_line(file.name)} was not sent; what you sent before stays.")
        return self._wanted[file]

    async def _add(self, engine: EngineApi, account: Account, file: Path) -> None:
        report = self._reports[file]
        if self._is_started is None:
            tell_whose(self.run, report)
            self._is_started = self.start_timer or (self.submit and starts_timer(self.run, report))
        accepted = self._accepted_statement(report.assignment)
        try:
            self._queued[file] = await engine.add(
                str(file), account.id, self.assignment, self.submit, accepted, self._is_started, self.carry_on
            )
        except ABOUT_ONE_FILE as error:
            self._is_bad(file, error)

    def _accepted_statement(self, assignment: Assignment) -> str:
        """Return the statement that the person was shown and accepts; empty = none."""
        statement = assignment.statement
        if self.accept_statement:
            return self._accepting.accept(assignment.name, statement)
        if not statement or not self.submit or not can_ask() or self.run.as_json:
            return ""
        if statement not in self._answers:
            self._answers[statement] = accepts_statement(assignment)
        return statement if self._answers[statement] else ""

    def _is_bad(self, file: Path, error: UploaderError) -> None:
        self._bad[file] = error
        self.run.not_sent(file, error)

    def end(self, status: ExitStatus) -> ExitStatus:
        """Name the files that were not sent once more, below all that was told since; return the command's status.

        Args:
            status: That of the files that were sent.
        """
        if (self._queued or self._there) and not self.run.as_json:
            for file, error in self._bad.items():
                self.run.not_sent(file, error)
        return worst([status, *(status_for_code(error.code) for error in self._bad.values())])

    def interrupted(self) -> str:
        """Return what a person must know who ends the command before its end."""
        done = {**self._queued, **self._there, **self._bad}
        left = [one_line(file.name) for file in self.files if file not in done and self._wanted.get(file, True)]
        if not left:
            return INTERRUPTED
        queued = [one_line(file.name) for file in self._queued]
        text = f"Queued: {', '.join(queued)}; uploader resume goes on with that. " if queued else ""
        return f"Interrupted. {text}Not queued: {', '.join(left)}. Next: the same command again; nothing is sent twice."


def _error(code: str, facts: dict[str, str]) -> UploaderError:
    error = all_errors().get(code, Unexpected)("found before sending")
    error.facts = dict(facts)
    return error
