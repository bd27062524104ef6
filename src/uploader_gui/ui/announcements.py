"""What the desktop is told while nobody looks at the window, and when. Knows no Qt.

Told is what a person would want to be fetched for: something was submitted, something needs them, a deadline is in
danger. What comes within a moment becomes one message, and no kind of message comes more often than twice a minute.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import ENDED, Upload, UploadState
from uploader_gui.ui import formatting
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.overview import short
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Row, waits_for_a_hand

_S = UploadState
GATHER = 2.0
"""Seconds for which a message waits for others of its kind."""
APART = 30.0
"""Seconds between two messages of one kind."""
BELIEVED_AFTER = 30.0
"""Seconds for which an estimate must have been too late: at the start of an upload, and after a cut, it is wild."""
SAME_AGAIN = 600.0
"""Seconds after which an upload may say once more that it needs the person for the very same reason."""


def _tr(text: str, n: int | None = None) -> str:
    return translate("announcements", text, n)


class Kind(StrEnum):
    """What a message is about."""

    SUBMITTED = "submitted"
    NEEDS_YOU = "needs_you"
    DANGER = "danger"


class Danger(IntEnum):
    """How a deadline stands; the higher, the worse."""

    NONE = 0
    LATE = 1
    """It will be done after it is due."""
    OVERDUE = 2
    """It is due, and not submitted."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """One message. A click on it leads to ``upload_id``."""

    kind: Kind
    title: str
    text: str
    upload_id: int


class Announcer:
    """Hears of every upload, and keeps what is to be told until it is taken."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: dict[int, Upload] = {}
        self._pending: dict[Kind, dict[int, float]] = {kind: {} for kind in Kind}
        """Of each kind the uploads, with the time since when (monotonic)."""
        self._last: dict[Kind, float] = {}
        self._asked_for: dict[tuple[int, str], float] = {}
        self._danger: dict[int, Danger] = {}
        self._rows: dict[int, Row] = {}
        self._late_since: dict[int, float] = {}

    def begin(self, uploads: Iterable[Upload]) -> None:
        """Take these as known: what they are is no news, unless they were known as something else."""
        for upload in uploads:
            if upload.id in self._known:
                self.hear(upload)
                continue
            self._know(upload)
            if _needs_you(upload):
                self._asked_for.setdefault((upload.id, _reason(upload)), self._clock.monotonic())

    def hear(self, upload: Upload) -> None:
        """An upload is new or has changed."""
        before = self._known.get(upload.id)
        self._know(upload)
        now = self._clock.monotonic()
        if upload.state is _S.SUBMITTED and before is not None and before.state is not _S.SUBMITTED:
            self._pending[Kind.SUBMITTED].setdefault(upload.id, now)
        if not _needs_you(upload):
            self._pending[Kind.NEEDS_YOU].pop(upload.id, None)
        elif before is None or not _needs_you(before) or _reason(before) != _reason(upload):
            asked = self._asked_for.get((upload.id, _reason(upload)))
            if asked is None or now - asked >= SAME_AGAIN:
                self._pending[Kind.NEEDS_YOU].setdefault(upload.id, now)

    def look(self, rows: Iterable[Row]) -> None:
        """Look at the deadlines of everything that has not ended; to be called every few seconds."""
        self._rows = {row.upload.id: row for row in rows}
        now = self._clock.monotonic()
        for upload_id, row in self._rows.items():
            danger = self._danger_of(row, now)
            if danger > self._danger.get(upload_id, Danger.NONE):
                self._danger[upload_id] = danger
                self._pending[Kind.DANGER].setdefault(upload_id, now)

    def take(self) -> list[Announcement]:
        """Return what is to be told now; it is then told."""
        now = self._clock.monotonic()
        taken = []
        for kind, waiting in self._pending.items():
            if waiting and self._is_time(kind, now):
                uploads = [self._known[upload_id] for upload_id in waiting if upload_id in self._known]
                waiting.clear()
                self._last[kind] = now
                if message := self._message(kind, uploads):
                    taken.append(message)
        return taken

    def seconds_to_next(self) -> float | None:
        """Return after how many seconds something is to be told; None = nothing is."""
        now = self._clock.monotonic()
        times = [max(0.0, self._time_of(kind) - now) for kind, waiting in self._pending.items() if waiting]
        return min(times, default=None)

    def _know(self, upload: Upload) -> None:
        if upload.id not in self._known and upload.due_here is not None and self._clock.now() >= upload.due_here:
            self._danger[upload.id] = Danger.OVERDUE  # the person knew that when it was added
        self._known[upload.id] = upload

    def _is_time(self, kind: Kind, now: float) -> bool:
        return now >= self._time_of(kind)

    def _time_of(self, kind: Kind) -> float:
        gathered = min(self._pending[kind].values()) + GATHER
        return max(gathered, self._last[kind] + APART) if kind in self._last else gathered

    def _danger_of(self, row: Row, now: float) -> Danger:
        upload, wall = row.upload, self._clock.now()
        due = upload.due_here
        if due is None or upload.state in ENDED:
            return Danger.NONE
        if wall >= due:
            return Danger.OVERDUE
        finish = row.finish_at(wall)
        if finish is None:
            return Danger.NONE  # no estimate is no news, and an earlier one may come again: its time goes on
        if finish <= due:
            self._late_since.pop(upload.id, None)
            return Danger.NONE
        since = self._late_since.setdefault(upload.id, now)
        return Danger.LATE if now - since >= BELIEVED_AFTER else Danger.NONE

    def _message(self, kind: Kind, uploads: list[Upload]) -> Announcement | None:
        if kind is Kind.DANGER:
            uploads = [upload for upload in uploads if upload.state not in ENDED]
        if kind is Kind.NEEDS_YOU:
            told_at = self._clock.monotonic()
            self._asked_for |= {(upload.id, _reason(upload)): told_at for upload in uploads}
        if not uploads:
            return None
        title, text = (self._of_one if len(uploads) == 1 else self._of_many)(kind, uploads)
        return Announcement(kind, title, text, uploads[-1].id)

    def _of_one(self, kind: Kind, uploads: list[Upload]) -> tuple[str, str]:
        upload = uploads[0]
        name = short(upload.name)
        match kind:
            case Kind.SUBMITTED:
                done = _tr("“{name}” was submitted for “{assignment}”.")
                return _tr("Submitted"), done.format(name=name, assignment=upload.assignment_name)
            case Kind.NEEDS_YOU:
                said = text_for(*_problem(upload), now=self._clock.now())
                return said.title, _tr("{name}: {what}").format(name=name, what=said.next_step or said.message)
            case Kind.DANGER:
                return self._of_danger(upload, name)

    def _of_danger(self, upload: Upload, name: str) -> tuple[str, str]:
        wall = self._clock.now()
        row = self._rows.get(upload.id)
        finish, due = row.finish_at(wall) if row is not None else None, upload.due_here
        if self._danger.get(upload.id) is Danger.OVERDUE or finish is None or due is None:
            title = _tr("“{name}” is overdue").format(name=name)
            return title, _tr("It is not submitted yet. It goes on all the same.")
        title = _tr("“{name}” will be late").format(name=name)
        text = _tr("At the speed of now it is done {when}, {margin}.")
        return title, text.format(when=formatting.finish_text(finish, wall), margin=formatting.margin_text(finish, due))

    def _of_many(self, kind: Kind, uploads: list[Upload]) -> tuple[str, str]:
        n = len(uploads)
        match kind:
            case Kind.SUBMITTED:
                title, text = _tr("Submitted"), _tr("{n} videos were submitted.", n)
            case Kind.NEEDS_YOU:
                titles = {text_for(*_problem(upload), now=self._clock.now()).title for upload in uploads}
                title = titles.pop() if len(titles) == 1 else _tr("Uploads need you")
                text = _tr("{n} uploads need you. The window says what to do.", n)
            case Kind.DANGER:
                title = _tr("Deadlines in danger")
                text = _tr("{n} uploads are late, or will be. They go on all the same.", n)
        return title, text.format(n=formatting.number_text(n))


def _needs_you(upload: Upload) -> bool:
    return upload.state in (_S.NEEDS_SIGN_IN, _S.NEEDS_ATTENTION, _S.FAILED) or waits_for_a_hand(upload)


def _reason(upload: Upload) -> str:
    return f"{upload.state}:{upload.problem.code if upload.problem else ''}"


def _problem(upload: Upload) -> tuple[str, dict[str, str]]:
    if upload.problem is not None:
        return upload.problem.code, {"name": upload.name, **upload.problem.facts}
    return ("sign_in_needed" if upload.state is _S.NEEDS_SIGN_IN else "unexpected"), {}
