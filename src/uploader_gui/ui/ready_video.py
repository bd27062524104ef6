"""A video that stands ready to be sent: what was found of it, what the person is asked, what was answered. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path

from uploader_gui.core.models import Assignment, CheckReport, Problem, Upload
from uploader_gui.ui import formatting
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.translation import translate

YES = "yes"
LATER = "later"
ANEW = "anew"


def _tr(text: str) -> str:
    return translate("ready_video", text)


class Ask(StrEnum):
    """What only the person can say."""

    SEVERAL = "several"
    """An assignment keeps one video, and more than one is for it."""
    ONE = "one"
    """It can be handed in once: there is no answer but to take the others away."""
    REPLACE = "replace"
    TIMER = "timer"
    SAME = "same"
    STATEMENT = "statement"


OF_ASSIGNMENT = (Ask.SEVERAL, Ask.ONE, Ask.REPLACE, Ask.STATEMENT)
"""Asked once for all videos of one assignment."""
ASKED_ABOUT = ("already_submitted", "already_graded", "replaces_upload", "timer_not_started", "carry_on_unproved")
"""Findings that became questions."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be said to a question."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """Nothing is sent before one of ``answers`` was given; none: before it is asked no more.

    ``quote`` is what an answer agrees to.
    """

    ask: Ask
    text: ErrorText
    answers: tuple[Answer, ...]
    quote: str = ""


class Phase(Enum):
    """How far it is."""

    WAITS = 1
    """For its turn to be looked at, or for an assignment."""
    LOOKING = 2
    LOOKED = 3
    ADDING = 4


@dataclass(slots=True)
class ReadyVideo:
    """One file for one assignment (None = not chosen yet)."""

    number: int
    path: str
    assignment: Assignment | None = None
    phase: Phase = Phase.WAITS
    report: CheckReport | None = None
    looked_at: float = 0.0
    """When the report was made, in Unix seconds."""
    problem: Problem | None = None
    """Why it could not be looked at, or was not taken by the queue."""
    answers: dict[Ask, str] = field(default_factory=dict)
    asked: dict[Ask, str] = field(default_factory=dict)
    """What was found that the answers are about."""
    is_wanted: bool = False
    """The person has said to send it."""
    shown: tuple[int, int] | None = None
    """Size and length of the file that the person has said it of, where it had come to rest."""

    @property
    def name(self) -> str:
        """The file's name, as it can be shown."""
        return one_line(Path(self.path).name)

    @property
    def place(self) -> tuple[int, int] | None:
        """Account and assignment."""
        return (self.assignment.account_id, self.assignment.id) if self.assignment else None

    @property
    def refusal(self) -> Problem | None:
        """Why it cannot go there."""
        if self.problem is not None or self.report is None:
            return self.problem
        errors = (finding for finding in self.report.findings if finding.level == "error")
        return next((Problem(code=error.code, facts=error.facts) for error in errors), None)

    def finding(self, code: str) -> dict[str, str] | None:
        """Return the facts of a finding, None where it was not found."""
        findings = self.report.findings if self.report else ()
        return next((finding.facts for finding in findings if finding.code == code), None)

    def take_report(self, report: CheckReport) -> None:
        """Keep what was found; an answer that was about something else counts no more."""
        self.report = report
        shown = None if self.finding("file_growing") is not None else (report.size, report.duration)
        if None not in (shown, self.shown) and shown != self.shown:
            self.is_wanted = False  # another film under the same name: cameras begin anew with each card
        self.shown = shown
        before, self.asked = self.asked, _asked_by(report)
        for ask in [ask for ask in self.answers if ask is not Ask.SEVERAL and before.get(ask) != self.asked.get(ask)]:
            del self.answers[ask]

    @property
    def accepted_statement(self) -> str:
        """The statement that the person was shown and has accepted; empty = none."""
        return self.asked.get(Ask.STATEMENT, "") if self.answers.get(Ask.STATEMENT) == YES else ""

    def answer_like(self, other: ReadyVideo, ask: Ask) -> None:
        """Take over what was answered for another video of the same assignment, if it is about the same."""
        if self.report is not None and self.asked.get(ask) != other.asked.get(ask):
            return
        self.answers[ask] = other.answers[ask]
        if ask in other.asked:
            self.asked[ask] = other.asked[ask]

    def forget_look(self) -> None:
        """It has to be looked at (again)."""
        self.phase, self.report, self.problem = Phase.WAITS, None, None


def _asked_by(report: CheckReport) -> dict[Ask, str]:
    """Return what each question is about, so that the same question is known again."""
    facts = {finding.code: finding.facts for finding in report.findings}
    asked = {}
    if "already_submitted" in facts:
        asked[Ask.REPLACE] = "already_graded" if "already_graded" in facts else "already_submitted"
    if "timer_not_started" in facts:
        asked[Ask.TIMER] = facts["timer_not_started"].get("seconds", "")
    if "carry_on_unproved" in facts:
        asked[Ask.SAME] = facts["carry_on_unproved"].get("upload", "")
    if report.assignment.statement:
        asked[Ask.STATEMENT] = report.assignment.statement
    return asked


def questions_of(video: ReadyVideo, *, beside: bool, on_way: Sequence[Upload], now: float) -> tuple[Question, ...]:
    """Return what must be answered before it is sent, weightiest first.

    ``beside``: another video stands ready for the same assignment; ``on_way``: those that are on their way to it.
    """
    assignment, report = video.assignment, video.report
    if assignment is None or report is None or video.refusal is not None:
        return ()
    asked = []
    others = beside or bool(on_way)
    handed_in = next((one_line(upload.name) for upload in on_way if upload.submit), "")
    if report.assignment.drafts and (handed_in or beside):
        asked.append(_one(assignment.name, handed_in))
    elif others or video.finding("replaces_upload") is not None:
        asked.append(_several(assignment.name))
    if video.finding("already_submitted") is not None:
        asked.append(_replace(video, assignment, now, is_only=not others))
    if (facts := video.finding("timer_not_started")) is not None:
        asked.append(_timer(assignment, facts, now))
    if (facts := video.finding("carry_on_unproved")) is not None:
        asked.append(_same(facts, now))
    if report.assignment.statement:
        asked.append(_statement(report.assignment))
    return tuple(asked)


def _several(name: str) -> Question:
    text = ErrorText(
        _tr("Only one video counts here"),
        _tr("“{name}” keeps one video: each one that is submitted takes the place of the one before.").format(
            name=name
        ),
        _tr("Choose another assignment, take one away, or say that it is what you want."),
    )
    return Question(Ask.SEVERAL, text, (Answer(YES, _tr("Send all of them: the one submitted last counts")),))


def _one(name: str, handed_in: str) -> Question:
    if handed_in:
        return Question(Ask.ONE, text_for("handed_in_once", {"assignment": name, "name": handed_in}), ())
    text = ErrorText(
        _tr("“{name}” can be handed in once: keep one here").format(name=name),
        "",
        _tr("Take the others away, or choose another assignment for them."),
    )
    return Question(Ask.ONE, text, ())


def _replace(video: ReadyVideo, assignment: Assignment, now: float, *, is_only: bool) -> Question:
    # That it has a grade is the weightier of the two.
    graded = video.finding("already_graded")
    code = "already_submitted" if graded is None else "already_graded"
    facts = {"assignment": assignment.name, **(video.finding(code) or {})}
    # Which one it will be when there are several is another question's matter.
    words = _tr("Replace it with “{name}”").format(name=video.name) if is_only else _tr("Replace it")
    return Question(Ask.REPLACE, text_for(code, facts, now=now), (Answer(YES, words),))


def _timer(assignment: Assignment, facts: dict[str, str], now: float) -> Question:
    length = formatting.duration_text(float(facts.get("seconds", 0)))
    words = text_for("timer_not_started", {"assignment": assignment.name, **facts}, now=now)
    title = _tr("Once you start, you have {length}").format(length=length)
    answers = (
        Answer(YES, _tr("Start my time when I press “Send”")),
        Answer(LATER, _tr("Send the video, start my time later")),
    )
    return Question(Ask.TIMER, ErrorText(title, words.message, words.next_step), answers)


def _same(facts: dict[str, str], now: float) -> Question:
    words = text_for("carry_on_unproved", facts, now=now)
    text = ErrorText(words.title, words.message, _tr("Only you know whether it is the very same file."))
    answers = (
        Answer(facts.get("upload", "0"), _tr("It is the same file: go on")),
        Answer(ANEW, _tr("Send it from its beginning")),
    )
    return Question(Ask.SAME, text, answers)


def _statement(assignment: Assignment) -> Question:
    text = ErrorText(_tr("“{name}” asks you to accept this").format(name=assignment.name), "", "")
    return Question(Ask.STATEMENT, text, (Answer(YES, _tr("I accept this statement")),), assignment.statement)
