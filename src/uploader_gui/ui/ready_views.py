"""From the videos that stand ready to what the card shows: rows, sums, what is still open. Knows no Qt."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from uploader_gui.core.models import WORKING, Upload, UploadState
from uploader_gui.ui import formatting
from uploader_gui.ui.choosable import Choosable
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.finish_estimate import Waiting, finish_times
from uploader_gui.ui.ready_sentences import Told, facts_text, told_of
from uploader_gui.ui.ready_video import OF_ASSIGNMENT, Ask, Phase, Question, ReadyVideo, questions_of
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Row, Tone

AGAIN, SIGN_IN, REMOVE, KEEP = "again", "sign_in", "remove", "keep"
# What the file is will be the same at the next look.
_STAYS_SO = ("file_not_video", "file_is_directory")
_GOES_ON = (*WORKING, UploadState.QUEUED, UploadState.WAITING)


def _tr(text: str, n: int | None = None) -> str:
    return translate("ready_views", text, n)


@dataclass(frozen=True, slots=True)
class RowView:
    """What a row shows. ``next_action`` and its text: the button where the next step is one; empty = none."""

    number: int
    name: str
    path: str
    facts: str
    assignment: str
    """Its name, empty = not chosen yet."""
    due: str
    told: tuple[Told, ...] = ()
    questions: tuple[Question, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    next_action: str = ""
    next_text: str = ""
    is_looked_at: bool = False
    """What was found of it will follow."""
    is_fixed: bool = False
    """Nothing can be changed any more: it is on its way into the queue."""


@dataclass(frozen=True, slots=True)
class CardState:
    """What the card says of all of them. ``is_stuck``: none of them can be sent, whatever is answered."""

    title: str
    summary: str
    status: str
    button: str
    can_send: bool
    is_stuck: bool = False


class _Standing(Enum):
    ADDING = 1
    LOOKING = 2
    HOMELESS = 3
    ASKING = 4
    REFUSED = 5
    ABLE = 6


class Ready:
    """The videos on the card, and what is on its way beside them."""

    def __init__(
        self,
        videos: Iterable[ReadyVideo],
        rows: Iterable[Row],
        now: float,
        choosable: Choosable = Choosable.SOME,
    ) -> None:
        self._videos = list(videos)
        self._rows = list(rows)
        self._now = now
        self._choosable = choosable
        self._first_homeless = next((video.number for video in self._videos if video.assignment is None), 0)
        self._able = Counter(video.place for video in self._videos if video.refusal is None)
        self._on_way: defaultdict[tuple[int, int] | None, list[Upload]] = defaultdict(list)
        for row in self._rows:
            self._on_way[row.upload.account_id, row.upload.assignment_id].append(row.upload)
        self._asked = {video.number: self._questions(video) for video in self._videos}
        self._asking: dict[tuple[tuple[int, int] | None, Ask], int] = {}
        for video in self._videos:
            for question in self._asked[video.number]:
                self._asking.setdefault((video.place, question.ask), video.number)

    def can_send(self, video: ReadyVideo) -> bool:
        """Whether nothing speaks against it, every question was answered, and nobody has said yet to send it."""
        return not video.is_wanted and self.is_settled(video)

    def is_settled(self, video: ReadyVideo) -> bool:
        """Whether nothing speaks against it, and every question was answered."""
        return (
            video.phase is Phase.LOOKED
            and video.report is not None
            and video.refusal is None
            and all(video.answers.get(question.ask) for question in self._asked[video.number])
        )

    def _questions(self, video: ReadyVideo) -> tuple[Question, ...]:
        on_way = [upload for upload in self._on_way.get(video.place, ()) if upload.path != video.path]
        return questions_of(video, beside=self._is_beside_another(video), on_way=on_way, now=self._now)

    def _is_barred(self, video: ReadyVideo) -> bool:
        """Whether another one is on its way to an assignment that can be handed in once."""
        others = (upload for upload in self._on_way.get(video.place, ()) if upload.path != video.path)
        return self._is_one_of(video) and any(upload.submit for upload in others)

    def _is_one_of(self, video: ReadyVideo) -> bool:
        return any(question.ask is Ask.ONE for question in self._asked[video.number])

    def _is_beside_another(self, video: ReadyVideo) -> bool:
        able = self._able[video.place] if video.place is not None else 0
        return able > 1 or (able == 1 and video.refusal is not None)

    def _asks_here(self, video: ReadyVideo, question: Question) -> bool:
        """Whether it is this row that asks: what is about the assignment is asked once, at its first video."""
        if question.ask not in OF_ASSIGNMENT:
            return True
        return self._asking[video.place, question.ask] == video.number

    def views(self) -> list[RowView]:
        """Return the rows in their order."""
        finishes = self._finish_times()
        return [self._view(video, finishes) for video in self._videos]

    def _view(self, video: ReadyVideo, finishes: Mapping[str, float]) -> RowView:
        assignment = video.assignment
        told = told_of(video, finishes.get(_key(video)), self._now, self._choosable)
        asked: tuple[Question, ...] = ()
        if video.phase is Phase.LOOKED and not video.is_wanted:
            asked = tuple(one for one in self._asked[video.number] if self._asks_here(video, one))
            elsewhere = [one for one in self._asked[video.number] if one not in asked]
            if any(not video.answers.get(one.ask) for one in elsewhere):
                words = _tr("Waits for your answer at the first video for “{assignment}”.")
                if any(one.ask is Ask.ONE for one in elsewhere):
                    words = _tr("“{assignment}” can be handed in once.")
                name = assignment.name if assignment else ""
                told = (*told, Told(Tone.WARNING, ErrorText("", words.format(assignment=name), "")))
        action, text = self._next_step(video)
        due = ""
        if assignment is not None and assignment.due_at:
            due = formatting.due_text(assignment.due_at, assignment.site_time(self._now), exactly=True)
        return RowView(
            number=video.number,
            name=video.name,
            path=video.path,
            facts=facts_text(video),
            assignment=assignment.name if assignment else "",
            due=due,
            told=told,
            questions=asked,
            answers=tuple(sorted((ask.value, value) for ask, value in video.answers.items())),
            next_action=action,
            next_text=text,
            is_looked_at=assignment is not None and video.report is None and video.refusal is None,
            is_fixed=video.phase is Phase.ADDING or video.is_wanted,
        )

    def _next_step(self, video: ReadyVideo) -> tuple[str, str]:
        refusal = video.refusal
        if video.phase is Phase.ADDING or video.is_wanted:
            return "", ""
        if video.number == self._first_homeless and self._choosable is Choosable.SIGNED_OUT:
            return SIGN_IN, _tr("Sign in…")
        if refusal is None:
            may_be_kept = self._is_one_of(video) and not self._is_barred(video)
            return (KEEP, _tr("Keep only this one")) if may_be_kept else ("", "")
        if refusal.code == "sign_in_needed":
            return SIGN_IN, _tr("Sign in…")
        if refusal.code in _STAYS_SO:
            return REMOVE, _tr("Remove")
        return AGAIN, _tr("Look again")

    def _finish_times(self) -> dict[str, float]:
        looked = [video for video in self._videos if video.report is not None and video.refusal is None]
        speed = max(
            ((video.looked_at, video.report.bytes_per_second) for video in looked if video.report), default=(0.0, 0.0)
        )[1]
        on_way = [_on_its_way(row) for row in self._rows if goes_on(row)]
        first = next(
            (video for video in looked if video.is_wanted or self.can_send(video)), looked[0] if looked else None
        )
        return finish_times(
            [*on_way, *(_waiting(video, has_turn=not on_way and video is first) for video in looked)], speed, self._now
        )

    def state(self) -> CardState:
        """Return what there is to say of all of them together."""
        standing = Counter(self._standing(video) for video in self._videos)
        able, refused = standing[_Standing.ABLE], standing[_Standing.REFUSED]
        is_stuck = refused == len(self._videos)
        if is_stuck:
            title = _tr("Cannot be sent")
        elif able or standing[_Standing.LOOKING] or standing[_Standing.ADDING]:
            title = _tr("Ready to send")
        else:
            title = _tr("Not sent yet")
        return CardState(title, self._summary(), self._status(standing), _button_text(able), able > 0, is_stuck)

    def _status(self, standing: Mapping[_Standing, int]) -> str:
        adding, looking, homeless = (standing[one] for one in (_Standing.ADDING, _Standing.LOOKING, _Standing.HOMELESS))
        asking, refused = standing[_Standing.ASKING], standing[_Standing.REFUSED]
        needs_one = _counted(homeless, _tr("1 needs an assignment."), _tr("{n} need an assignment.", homeless))
        if self._choosable is Choosable.SIGNED_OUT:
            needs_one = _counted(
                homeless, _tr("1 waits until you sign in."), _tr("{n} wait until you sign in.", homeless)
            )
        said = (
            _counted(adding, _tr("1 is put into the queue."), _tr("{n} are put into the queue.", adding)),
            _counted(looking, _tr("1 is being looked at."), _tr("{n} are being looked at.", looking)),
            needs_one,
            _counted(asking, _tr("1 waits for your answer."), _tr("{n} wait for your answer.", asking)),
            _counted(refused, _tr("1 cannot be sent."), _tr("{n} cannot be sent.", refused)),
        )
        return " ".join(sentence for sentence in said if sentence)

    def _standing(self, video: ReadyVideo) -> _Standing:
        if video.phase is Phase.ADDING or video.is_wanted:
            return _Standing.ADDING
        if video.refusal is not None or self._is_barred(video):
            return _Standing.REFUSED
        if video.assignment is None:
            return _Standing.HOMELESS
        if video.phase is not Phase.LOOKED:
            return _Standing.LOOKING
        return _Standing.ABLE if self.can_send(video) else _Standing.ASKING

    def _summary(self) -> str:
        if len(self._videos) < 2:
            return ""
        sizes = [video.report.size if video.report else 0 for video in self._videos]
        number = len(self._videos)
        shown = formatting.number_text(number)
        if not all(sizes):
            return _tr("{n} videos", number).format(n=shown)
        return _tr("{n} videos, {size} in all", number).format(n=shown, size=formatting.bytes_text(sum(sizes)))


def _counted(number: int, one: str, many: str) -> str:
    return "" if number == 0 else one if number == 1 else many.format(n=formatting.number_text(number))


def _button_text(able: int) -> str:
    return _counted(able, _tr("Send 1 video"), _tr("Send {n} videos", able)) or _tr("Send")


def _key(video: ReadyVideo) -> str:
    return f"ready:{video.number}"


def goes_on(row: Row) -> bool:
    """Whether an upload has bytes to send yet, and sends them without a person."""
    return row.upload.state in _GOES_ON and not row.upload.is_stored


def _on_its_way(row: Row) -> Waiting:
    upload = row.upload
    left = max(0, upload.size - row.stored)
    return Waiting(f"upload:{upload.id}", left, upload.due_here, upload.rank, has_turn=upload.state in WORKING)


def _waiting(video: ReadyVideo, *, has_turn: bool) -> Waiting:
    assignment, report = video.assignment, video.report
    due = assignment.due_at - assignment.clock_skew if assignment and assignment.due_at is not None else None
    return Waiting(_key(video), report.size if report else 0, due, has_turn=has_turn)
