"""What one row of the queue says and offers, told from the facts alone. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from uploader_gui.core.errors import (
    CaptivePortal,
    ChunkNeverFits,
    FileGrowing,
    FileProblem,
    SentElsewhere,
    TlsIntercepted,
    TlsRefused,
    all_errors,
)
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import ENDED, WORKING, Upload, UploadState
from uploader_gui.ui import formatting
from uploader_gui.ui.error_actions import action_of
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.translation import translate

_S = UploadState
_FILE_CODES = {code for code, kind in all_errors().items() if issubclass(kind, FileProblem)}
# Of the network's own, what ends only when a person does something.
_NETWORK_CODES = {kind.code for kind in (CaptivePortal, TlsIntercepted, TlsRefused, ChunkNeverFits)}
_BEFORE_BYTES = (_S.QUEUED, _S.CHECKING, _S.REQUESTING)


def _tr(text: str) -> str:
    return translate("upload_story", text)


class Action(StrEnum):
    """What a person can do with an upload."""

    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    START_ANEW = "start_anew"
    ACCEPT_STATEMENT = "accept_statement"
    SUBMIT = "submit"
    START_TIMER = "start_timer"
    SIGN_IN = "sign_in"
    RECEIPT = "receipt"
    CANCEL = "cancel"
    REMOVE = "remove"
    SEND_FIRST = "send_first"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    DETAILS = "details"
    OPEN_IN_MOODLE = "open_in_moodle"
    SHOW_FILE = "show_file"
    COPY_DETAILS = "copy_details"
    SHOW_FOLDER = "show_folder"
    CHECK_CONNECTION = "check_connection"
    OPEN_WEB_PAGE = "open_web_page"
    COPY_MESSAGE = "copy_message"


class Tone(StrEnum):
    """How a sentence is meant."""

    PLAIN = "plain"
    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the four facts. ``done`` runs from 0 to 1; 1 only when its own witness has said so.

    Where the witness could not be asked yet it is not ``known``.
    """

    name: str
    label: str
    done: float
    known: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """The sentence of a row. ``problem`` stands there when a person has something to do."""

    text: str
    tone: Tone
    problem: ErrorText | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One upload and the last that was heard of its bytes."""

    upload: Upload
    progress: Progressed | None = None
    heard_at: float | None = None
    """When that was heard; None = just now."""
    whose: str = ""
    """Name of the person whose upload it is; empty where there is only one."""

    @property
    def stored(self) -> int:
        """Bytes that the storage has acknowledged; those of a cancelled upload are thrown away."""
        upload = self.upload
        if self.progress is None and upload.stored_at is None and upload.state is not _S.CANCELLED:
            return upload.bytes_stored  # nearly all of a long queue
        if upload.state is _S.CANCELLED:
            return 0
        if upload.is_stored:
            return upload.size
        if self.progress is None or upload.state in _BEFORE_BYTES:
            return upload.bytes_stored
        if upload.state is _S.SENDING:
            return self.progress.stored
        return max(upload.bytes_stored, self.progress.stored)

    @property
    def sent(self) -> int:
        """Bytes handed to the network. What was in flight when the sending stopped does not count any more."""
        if self.upload.state is _S.SENDING and self.progress is not None and not self.upload.is_stored:
            return max(self.progress.sent, self.progress.stored)
        return self.stored

    @property
    def is_known(self) -> bool:
        """Whether the storage has said how much it holds; of a chunk that was cut it may hold more than it said."""
        if self.upload.state is _S.CANCELLED:
            return not self.upload.abort_pending
        if self.stored or self.upload.attempts == 0:
            return True
        return self.upload.state is _S.SENDING and self.progress is not None

    @property
    def is_open(self) -> bool:
        """Whether it is still on its way."""
        return self.upload.state not in ENDED

    @property
    def bytes_per_second(self) -> float:
        """The speed now; 0 while nothing is sent."""
        if self.upload.state is not _S.SENDING or self.progress is None:
            return 0.0
        return self.progress.bytes_per_second

    @property
    def seconds_left(self) -> float | None:
        """Seconds to the last byte, None = not known."""
        return self.progress.seconds_left if self.upload.state is _S.SENDING and self.progress is not None else None

    def finish_at(self, now: float) -> float | None:
        """Return when the last byte will be sent, None = not known."""
        left = self.seconds_left
        if left is None:
            return None
        return max(now, (now if self.heard_at is None else self.heard_at) + left)


def stages(row: Row) -> tuple[Stage, Stage, Stage, Stage]:
    """Return the four facts, each from its own witness."""
    upload = row.upload
    size = upload.size
    if upload.state is _S.CANCELLED:
        return (
            Stage("sent", _tr("sent"), 0.0),
            Stage("stored", _tr("stored"), 0.0, row.is_known),
            Stage("submitted", _tr("submitted"), 0.0, not may_be_submitted(upload)),
            Stage("playable", _tr("playable"), 0.0),
        )
    # The last per cent belongs to the witness: Moodle, after it has asked the storage.
    sent = 1.0 if upload.is_stored or row.sent >= size > 0 else _fraction(row.sent, size)
    stored = 1.0 if upload.is_stored else min(0.99, _fraction(row.stored, size))
    submitted = upload.submitted_at is not None and not is_replaced(upload)
    stored_label = _tr("stored")
    if 0 < stored < 1:
        stored_label = _tr("stored {percent} %").format(
            percent=formatting.number_text(min(99, formatting.percent(row.stored, size)))
        )
    if upload.playable:
        playable, playable_label = 1.0, _tr("playable")
    else:
        playable = min(0.99, upload.percent_ready / 100) if submitted else 0.0
        playable_label = _tr("playable")
    return (
        Stage("sent", _tr("sent"), sent, row.is_known),
        Stage("stored", stored_label, stored, row.is_known),
        Stage("submitted", _tr("submitted"), 1.0 if submitted else 0.0),
        Stage("playable", playable_label, playable),
    )


def longest_stage_labels() -> tuple[str, str, str, str]:
    """Return the four facts at their longest, in the language of the window."""
    stored = _tr("stored {percent} %").format(percent=formatting.number_text(99))
    return _tr("sent"), stored, _tr("submitted"), _tr("playable")


def percent(row: Row) -> int:
    """Return how far it is, floored; 100 only when Moodle has confirmed that the storage holds the whole file."""
    if row.upload.is_stored and row.upload.state is not _S.CANCELLED:
        return 100
    return min(99, formatting.percent(row.sent, row.upload.size))


def amount_text(row: Row) -> str:
    """Return "3.1 of 5.0 GB", or the size alone where no part of it is under way, or nobody knows how much."""
    if row.upload.is_stored or row.upload.state in (_S.FAILED, _S.CANCELLED) or not row.is_known:
        return formatting.bytes_text(row.upload.size)
    return formatting.part_of_text(row.sent, row.upload.size)


def actions(upload: Upload) -> tuple[Action, ...]:
    """Return what can be done now, the most likely first."""
    match upload.state:
        case _S.PAUSED:
            return (Action.RESUME, Action.CANCEL)
        case _S.WAITING:
            return (Action.RETRY, *(_help(upload) if waits_with_advice(upload) else ()), Action.PAUSE, Action.CANCEL)
        case _S.NEEDS_SIGN_IN:
            return (Action.SIGN_IN, Action.CANCEL)
        case _S.NEEDS_ATTENTION:
            return (Action.CANCEL,) if _is_no_video(upload) else (_way_out(upload), *_help(upload), Action.CANCEL)
        case _S.FAILED:
            return (Action.REMOVE,) if _is_no_video(upload) else (_way_out(upload), *_help(upload), Action.REMOVE)
        case _S.SUBMITTED:
            return (Action.RECEIPT, Action.REMOVE)
        case _S.CANCELLED:
            # It leaves the list once the site knows.
            return () if upload.abort_pending else (Action.REMOVE,)
        case _:
            return (Action.PAUSE, Action.CANCEL)


def menu_actions(upload: Upload) -> tuple[Action, ...]:
    """Return everything that can be done now: first what the row itself offers."""
    order = () if upload.state in ENDED else (Action.SEND_FIRST, Action.MOVE_UP, Action.MOVE_DOWN)
    always = (Action.DETAILS, Action.OPEN_IN_MOODLE, Action.SHOW_FILE, Action.COPY_DETAILS)
    everything = (*actions(upload), *(_help(upload) if upload.state is _S.WAITING else ()), *order, *always)
    return tuple(dict.fromkeys(everything))


def _is_no_video(upload: Upload) -> bool:
    # The next try would find the same file.
    return upload.problem is not None and upload.problem.code == "file_not_video"


_WAYS_OUT = (Action.START_ANEW, Action.ACCEPT_STATEMENT, Action.SUBMIT, Action.START_TIMER, Action.SIGN_IN)
_HELP = (
    Action.SHOW_FOLDER,
    Action.CHECK_CONNECTION,
    Action.OPEN_WEB_PAGE,
    Action.COPY_MESSAGE,
    Action.OPEN_IN_MOODLE,
)


def _asked_for(upload: Upload, offered: tuple[Action, ...]) -> Action | None:
    """Return what the upload's problem asks for, if it is one of these."""
    asked = action_of(upload.problem.code) if upload.problem else None
    return next((action for action in offered if asked is not None and action.value == asked.value), None)


def _way_out(upload: Upload) -> Action:
    return _asked_for(upload, _WAYS_OUT) or Action.RETRY


def _help(upload: Upload) -> tuple[Action, ...]:
    """Return what helps with the reason, where the row says that reason in full."""
    asked = _asked_for(upload, _HELP)
    return () if asked is None else (asked,)


def story(row: Row, now: float) -> Story:
    """Return the sentence of the row at this moment."""
    upload = row.upload
    if upload.state is _S.SENDING:
        return _sending(row, now)
    if upload.state is _S.WAITING:
        return _waiting(row, now)
    if upload.state is _S.SUBMITTED:
        return _submitted(upload, now)
    if upload.state in (_S.NEEDS_SIGN_IN, _S.NEEDS_ATTENTION, _S.FAILED):
        return _stopped(upload, now)
    if upload.state is _S.PAUSED:
        return Story(_paused(upload), Tone.PLAIN)
    if upload.state is _S.CANCELLED:
        return _cancelled(upload)
    return Story(_taken_up(upload) or _tr(_STEPS[upload.state]), Tone.PLAIN)


def _taken_up(upload: Upload) -> str:
    """Return what to say of an upload that was just taken over from another computer; else nothing."""
    if not upload.carried_on or upload.is_stored or upload.state is _S.CONFIRMING:
        return ""
    return _tr("Takes up where another computer stopped: {part} are there.").format(
        part=formatting.part_of_text(upload.carried_on, upload.size)
    )


_STEPS = {
    _S.QUEUED: "Waits for its turn.",
    _S.CHECKING: "Looking at the file…",
    _S.REQUESTING: "Asking Moodle where the video shall go…",
    _S.CONFIRMING: "Everything is sent. Moodle asks the storage whether it holds the whole file…",
    _S.SUBMITTING: "Stored. Handing it in at Moodle…",
}
assert set(_STEPS) == {_S.QUEUED, *WORKING} - {_S.SENDING}


def _paused(upload: Upload) -> str:
    if upload.is_stored:
        return _tr("Paused. The video is stored; it is handed in when you resume.")
    if upload.attempts:
        return _tr("Paused. What the storage holds is kept; it is asked when you resume.")
    return _tr("Paused before anything was sent.")


def may_be_submitted(upload: Upload) -> bool:
    """Whether it was cancelled when Moodle may already have held it, and Moodle could not be asked yet."""
    return upload.state is _S.CANCELLED and upload.abort_pending and upload.is_stored


def _cancelled(upload: Upload) -> Story:
    if may_be_submitted(upload):
        text = _tr("Cancelled. It may have been submitted in the last moment: Moodle is asked when it can be reached.")
        return Story(text, Tone.WARNING)
    text = _tr("Cancelled; it was not submitted.")
    if upload.abort_pending:
        text += " " + _tr("The site will be told when it can be reached.")
    return Story(text, Tone.PLAIN)


def _sending(row: Row, now: float) -> Story:
    speed = row.bytes_per_second
    if speed <= 0:
        return Story(_taken_up(row.upload) or _tr("Sending…"), Tone.PLAIN)
    finish = row.finish_at(now)
    if finish is None:
        return Story(_tr("{speed}, time left not known yet").format(speed=formatting.speed_text(speed)), Tone.PLAIN)
    text = _tr("{speed} · {left} left · finishes {clock}").format(
        speed=formatting.speed_text(speed),
        left=formatting.seconds_left_text(finish - now),
        clock=formatting.finish_text(finish, now),
    )
    due = row.upload.due_at
    if due is None:
        return Story(text, Tone.PLAIN)
    finish_there = row.upload.site_time(finish)
    tone = Tone.WARNING if finish_there > due else Tone.PLAIN
    margin = formatting.margin_text(finish_there, due)
    return Story(_tr("{sentence}, {margin}").format(sentence=text, margin=margin), tone)


def waits_for_file(upload: Upload) -> bool:
    """Whether it waits for its file."""
    return upload.state is _S.WAITING and upload.problem is not None and upload.problem.code in _FILE_CODES


def waits_for_a_hand(upload: Upload) -> bool:
    """Whether it goes on by itself, but only after a person has done something (put the card back, say)."""
    return (
        upload.problem is not None
        and upload.problem.code not in (FileGrowing.code, SentElsewhere.code)
        and waits_with_advice(upload)
    )


def waits_with_advice(upload: Upload) -> bool:
    """Whether it waits for something that a person can see to, so that more is said than when it is tried again."""
    has_advice = upload.problem is not None and upload.problem.code in (*_NETWORK_CODES, SentElsewhere.code)
    return waits_for_file(upload) or (upload.state is _S.WAITING and has_advice)


def _waiting(row: Row, now: float) -> Story:
    story = _reason_of_waiting(row.upload, now)
    if row.is_known or not row.upload.remote_id:
        return story
    # The bar is empty then, and an empty bar looks as if all were lost.
    return replace(story, text=_tr("{sentence} What the storage holds is kept.").format(sentence=story.text))


def _reason_of_waiting(upload: Upload, now: float) -> Story:
    text = text_for(upload.problem.code, upload.problem.facts, now=now) if upload.problem else None
    reason = text.title if text is not None else _tr("Waiting")
    problem = text if waits_with_advice(upload) else None
    if upload.next_try_at is None or is_held(upload):
        return Story(_tr("{reason}. It goes on by itself.").format(reason=reason), Tone.WARNING, problem)
    left = upload.next_try_at - now
    if left <= 0:
        return Story(_tr("{reason}. Trying again now…").format(reason=reason), Tone.WARNING, problem)
    return Story(
        _tr("{reason}. Next try in {time}.").format(reason=reason, time=formatting.countdown_text(left)),
        Tone.WARNING,
        problem,
    )


def is_held(upload: Upload) -> bool:
    """Whether it waits because the person's own settings say so; nothing is tried before that ends."""
    return upload.problem is not None and upload.problem.code in ("paused_by_schedule", "metered_network")


def is_replaced(upload: Upload) -> bool:
    """Whether it was submitted and is no longer what Moodle holds."""
    return upload.problem is not None and upload.problem.code == "submission_replaced"


def _submitted(upload: Upload, now: float) -> Story:
    if is_replaced(upload):
        return _replaced(upload, now)
    if upload.problem is not None:
        return _stopped(upload, now)
    if upload.submitted_at is None:
        return Story(_tr("Submitted."), Tone.GOOD)
    when = formatting.when_text(upload.submitted_at, now)
    text = _tr("Submitted {when}").format(when=when)
    if upload.due_at is not None and upload.submitted_at > upload.due_at:
        late = formatting.seconds_left_text(upload.submitted_at - upload.due_at)
        text = _tr("Submitted {when}, {time} after it was due").format(when=when, time=late)
    if not upload.playable:
        ready = _tr("the video service is preparing it")
        if upload.percent_ready:
            ready = _tr("the video service is preparing it, {percent}").format(
                percent=formatting.percentage_text(upload.percent_ready)
            )
        text = f"{text} · {ready}"
    return Story(text, Tone.GOOD)


def _replaced(upload: Upload, now: float) -> Story:
    when = formatting.when_text(upload.submitted_at or 0, now)
    by = upload.problem.facts.get("by", "") if upload.problem is not None else ""
    if by:
        text = _tr("Submitted {when}, and replaced by “{name}” since").format(when=when, name=by)
        return Story(text, Tone.PLAIN)
    text = _tr("Submitted {when}; since then it was replaced or removed at the site").format(when=when)
    return Story(text, Tone.WARNING)


def replaced_text(upload: Upload) -> ErrorText | None:
    """Return what stands on top of the receipt of a submission that is no longer what Moodle holds; else None."""
    if upload.problem is None or not is_replaced(upload):
        return None
    by = upload.problem.facts.get("by", "")
    title = _tr("Replaced by “{name}” since").format(name=by) if by else _tr("Replaced or removed at the site since")
    return ErrorText(title, _tr("This receipt tells what was submitted before that. It is kept as history."), "")


def _stopped(upload: Upload, now: float) -> Story:
    if upload.problem is not None:
        problem = text_for(upload.problem.code, {"name": upload.name, **upload.problem.facts}, now=now)
    elif upload.state is _S.NEEDS_SIGN_IN:
        problem = text_for("sign_in_needed", {}, now=now)
    else:
        problem = text_for("unexpected", {}, now=now)
    return Story(problem.title, Tone.PROBLEM, problem)


_FACTS = {"sent": "sent", "stored": "stored", "submitted": "submitted", "playable": "playable"}


def spoken(row: Row, now: float) -> str:
    """Return the whole row as one text for a screen reader."""
    upload = row.upload
    told = story(row, now)
    parts = [f"{one_line(upload.name)} → {upload.assignment_name}", *([row.whose] if row.whose else [])]
    if upload.state is _S.CANCELLED:
        parts += [amount_text(row), told.text]
    else:
        facts = ", ".join(
            _tr("{fact}: {state}").format(fact=_tr(_FACTS[stage.name]), state=_spoken_state(stage))
            for stage in stages(row)
        )
        far = [formatting.percentage_text(percent(row))] if row.is_known else []
        parts += [", ".join((*far, amount_text(row))), facts, told.text]
    if told.problem is not None:
        parts += [told.problem.message, told.problem.next_step]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _spoken_state(stage: Stage) -> str:
    if not stage.known:
        return _tr("not known")
    return _tr("yes") if stage.done >= 1 else _tr("not yet")


def _fraction(part: int, size: int) -> float:
    return 0.0 if size <= 0 else max(0.0, min(1.0, part / size))
