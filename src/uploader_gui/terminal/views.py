"""How a run is shown: JSON lines for programs, plain lines for files and pipes, a live picture for a terminal."""

from __future__ import annotations

import contextlib
import heapq
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, Protocol, Self, TextIO

import msgspec
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from uploader_gui.core.errors import NotSubmittedYet, TeamMustSubmit, UploaderError
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Receipt, Upload, UploadState
from uploader_gui.terminal.words import harmless, one_line, words_for
from uploader_gui.ui import formatting
from uploader_gui.ui.attempt_sentences import totals_text
from uploader_gui.ui.upload_story import (
    Row,
    Stage,
    amount_text,
    is_held,
    is_replaced,
    may_be_submitted,
    percent,
    replaced_text,
    stages,
    waits_with_advice,
)

STATE_WORDS = {
    UploadState.QUEUED: "queued",
    UploadState.CHECKING: "looking at the file",
    UploadState.REQUESTING: "asking Moodle for a place",
    UploadState.SENDING: "sending",
    UploadState.CONFIRMING: "Moodle asks the storage",
    UploadState.SUBMITTING: "submitting",
    UploadState.SUBMITTED: "submitted",
    UploadState.WAITING: "waiting",
    UploadState.PAUSED: "paused",
    UploadState.NEEDS_SIGN_IN: "needs sign-in",
    UploadState.NEEDS_ATTENTION: "needs you",
    UploadState.FAILED: "failed",
    UploadState.CANCELLED: "cancelled",
}
PLAIN_EVERY_PERCENT = 5


class View(Protocol):
    """What a run tells its viewer."""

    def state(self, upload: Upload) -> None:
        """Show an upload that is new or has changed."""

    def progress(self, progress: Progressed) -> None:
        """Show that bytes moved."""

    def receipt(self, upload: Upload, receipt: Receipt, path: str) -> None:
        """Show a receipt."""

    def error(self, error: UploaderError, upload_id: int | None = None) -> None:
        """Show an error of the command itself."""

    def notice(self, code: str, text: str) -> None:
        """Show a line that is neither."""

    def waiting(self, code: str, text: str, seconds: float) -> contextlib.AbstractContextManager[None]:
        """Show, while the block runs, why nothing can begin and in how many seconds it is tried again."""

    def __enter__(self) -> Self:
        """Begin to show."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End showing."""


class _Still:
    """A view without beginning and end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


def _fact(stage: Stage) -> str:
    if not stage.known:
        return "unknown"
    return "yes" if stage.done >= 1 else "partly" if stage.done > 0 else "no"


def upload_json(upload: Upload) -> dict[str, Any]:
    """Return an upload as the ``state`` event's fields; each of the four facts is yes, partly, no or unknown."""
    problem = None
    if upload.problem is not None:
        words = words_for(upload.problem.code, upload.problem.facts, upload.id)
        problem = {
            "code": upload.problem.code,
            "title": words.title,
            "message": words.message,
            "next_step": words.next_step,
        }
    return {
        "upload": upload.id,
        "state": upload.state.value,
        "name": upload.name,
        "path": upload.path,
        "size": upload.size,
        "assignment": upload.assignment_id,
        "assignment_name": upload.assignment_name,
        "course_name": upload.course_name,
        "account": upload.account_id,
        "due_at": upload.due_at,
        **{stage.name: _fact(stage) for stage in stages(Row(upload))},
        "bytes_stored": 0 if upload.state is UploadState.CANCELLED else upload.bytes_stored,
        "video_id": upload.video_id,
        "sha256": upload.sha256,
        "attempts": upload.attempts,
        "carried_on": upload.carried_on,
        "problem": problem,
        "next_try_at": upload.next_try_at,
        "submission_id": upload.submission_id,
        "submission_status": upload.submission_status,
    }


class JsonView(_Still):
    """One JSON object a line, on standard output."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, event: str, **fields: object) -> None:
        """Write one line, in ASCII: it is right whatever character set the stream has (a pipe on Windows, say)."""
        self._out.write(json.dumps(msgspec.to_builtins({"event": event, **fields})) + "\n")
        self._out.flush()

    def state(self, upload: Upload) -> None:
        """Write ``state``."""
        self.write("state", **upload_json(upload))

    def progress(self, progress: Progressed) -> None:
        """Write ``progress``."""
        fields = msgspec.to_builtins(progress)
        self.write("progress", upload=fields.pop("upload_id"), **fields)

    def receipt(self, upload: Upload, receipt: Receipt, path: str) -> None:
        """Write ``receipt``."""
        self.write("receipt", upload=upload.id, path=path, replaced=replaced_json(upload), receipt=receipt)

    def error(self, error: UploaderError, upload_id: int | None = None, **more: object) -> None:
        """Write ``error``; ``more`` are fields beside the usual ones."""
        words = words_for(error.code, error.facts, upload_id)
        self.write(
            "error",
            upload=upload_id,
            code=error.code,
            title=words.title,
            message=words.message,
            next_step=words.next_step,
            **more,
        )

    def notice(self, code: str, text: str) -> None:
        """Write ``notice``."""
        self.write("notice", code=code, text=text)

    @contextlib.contextmanager
    def waiting(self, code: str, text: str, seconds: float) -> Iterator[None]:
        """Write ``notice``, with the seconds of the wait."""
        self.write("notice", code=code, text=text, seconds=seconds)
        yield


def state_words(upload: Upload) -> str:
    """Return the state in a word or two."""
    if upload.problem is not None and upload.problem.code == NotSubmittedYet.code:
        return "stored, not submitted"
    if upload.problem is not None and upload.problem.code == TeamMustSubmit.code:
        return "handed in, waits for the team"
    return STATE_WORDS[upload.state]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def truth_line(row: Row) -> str:
    """Return "● sent  ◐ stored 62 %  ○ submitted  ○ playable": each fact from its own witness (DESIGN §3.5).

    Empty for what was cancelled: nothing is left of it.
    """
    if row.upload.state is UploadState.CANCELLED:
        return ""
    marks = {"no": "○", "partly": "◐", "yes": "●", "unknown": "?"}
    return "  ".join(f"{marks[_fact(stage)]} {stage.label}" for stage in stages(row))


def untold_words(upload: Upload) -> str:
    """Return what the site is yet to be told, or asked, of an upload that was cancelled."""
    if may_be_submitted(upload):
        return "It may have been submitted in the last moment: Moodle is asked when it can be reached."
    return "The site will be told when it can be reached."


def problem_lines(upload: Upload, now: float) -> list[str]:
    """Return why an upload stands still and what to do, one sentence a line; nothing if it does not stand still."""
    if upload.state is UploadState.PAUSED:
        return [f"Next: uploader resume {upload.id}"]
    if upload.abort_pending:
        return [untold_words(upload)]
    if upload.problem is None:
        return []
    words = words_for(upload.problem.code, upload.problem.facts, upload.id)
    if upload.state is UploadState.WAITING and is_held(upload):
        return [f"{words.title}; it goes on by itself. To send it anyway: uploader retry {upload.id}"]
    if upload.state is UploadState.WAITING and upload.next_try_at is not None:
        left = max(0.0, upload.next_try_at - now)
        first = f"{words.title}; next try in {formatting.countdown_text(left)}"
        return [first, words.message, f"Next: {words.next_step}"] if waits_with_advice(upload) else [first]
    return [words.title, words.message, f"Next: {words.next_step}"]


def speed_words(bytes_per_second: float, seconds_left: float | None) -> str:
    """Return "6.2 MB/s, 2 min left"; without the time where it is not known, empty while the speed is not known."""
    if bytes_per_second <= 0:
        return ""
    speed = formatting.speed_text(bytes_per_second)
    return speed if seconds_left is None else f"{speed}, {formatting.seconds_left_text(seconds_left)} left"


def replaced_line(upload: Upload) -> str:
    """Return what stands on top of the receipt of a replaced submission; empty for one that still counts."""
    words = replaced_text(upload)
    return one_line(f"{words.title}. {words.message}") if words is not None else ""


def replaced_json(upload: Upload) -> dict[str, str] | None:
    """Return the ``replaced`` field beside a receipt: None while the submission is what Moodle holds."""
    problem = upload.problem
    return {"by": problem.facts.get("by", "")} if problem is not None and is_replaced(upload) else None


def receipt_table(receipt: Receipt) -> Table:
    """Return a receipt as a person reads it."""
    table = Table.grid(padding=(0, 2))
    when = formatting.local
    for name, value in (
        ("File", f"{receipt.file_name}, {formatting.bytes_text(receipt.size)}"),
        ("SHA-256", receipt.sha256 or "not known: the file was gone before it was read again"),
        ("Submitted to", f"{receipt.assignment_name}, {receipt.course_name}"),
        *([("For the team", receipt.team)] if receipt.team else []),
        ("By", f"{receipt.full_name} ({receipt.username}) at {receipt.site_name}"),
        ("Moodle says", f"{receipt.submission_status}, {when(receipt.submitted_at):%Y-%m-%d %H:%M:%S %Z}"),
        ("Submission", str(receipt.submission_id)),
        ("Video", receipt.video_id),
        ("Connections", str(receipt.attempts)),
        ("Transfer", totals_text(receipt.transfer) if receipt.transfer else "not known"),
    ):
        table.add_row(Text(name, style="dim"), one_line(value))
    return table


class PlainView(_Still):
    """Lines for where there is no terminal: every change of state, and progress each few per cent."""

    def __init__(self, console: Console, clock: Callable[[], float] = time.time) -> None:
        self._console, self._clock = console, clock
        self._uploads: dict[int, Upload] = {}
        self._progress: dict[int, Progressed] = {}
        self._told: dict[int, int] = {}

    def _row_of(self, upload: Upload) -> Row:
        return Row(upload, self._progress.get(upload.id))

    def _line(self, upload: Upload, text: str) -> None:
        self._console.print(Text(f"{one_line(upload.name)}: {text}"), soft_wrap=True)

    def state(self, upload: Upload) -> None:
        """Write a line where the state is a new one."""
        before = self._uploads.get(upload.id)
        self._uploads[upload.id] = upload
        key = (upload.state, upload.problem, upload.playable, upload.next_try_at)
        if before is not None and key == (before.state, before.problem, before.playable, before.next_try_at):
            return
        problem = problem_lines(upload, self._clock())
        words = ": ".join([state_words(upload), " ".join(map(_sentence, problem))]) if problem else state_words(upload)
        facts = truth_line(self._row_of(upload))
        self._line(upload, f"{words}   [{facts}]" if facts else words)

    def progress(self, progress: Progressed) -> None:
        """Write a line each few per cent."""
        self._progress[progress.upload_id] = progress
        step = formatting.percent(progress.stored, progress.size) // PLAIN_EVERY_PERCENT
        upload = self._uploads.get(progress.upload_id)
        # Whether all of it is stored is Moodle's to say, in the next change of state.
        if upload is None or self._told.get(upload.id) == step or progress.stored >= progress.size:
            return
        self._told[upload.id] = step
        words = [
            f"{formatting.percent_text(progress.stored, progress.size)} stored",
            formatting.part_of_text(progress.stored, progress.size),
            speed_words(progress.bytes_per_second, progress.seconds_left),
        ]
        self._line(upload, ", ".join(filter(None, words)))

    def receipt(self, upload: Upload, receipt: Receipt, path: str) -> None:
        """Print the receipt."""
        self._console.print(Text(f"Receipt for {one_line(upload.name)}, kept at {path}"), soft_wrap=True)
        if replaced := replaced_line(upload):
            self._console.print(Text(replaced, style="yellow"), soft_wrap=True)
        self._console.print(receipt_table(receipt))

    def error(self, error: UploaderError, upload_id: int | None = None) -> None:
        """Print title, reason, next step."""
        del upload_id
        print_problem(self._console, error.code, error.facts)

    def notice(self, code: str, text: str) -> None:
        """Print a line."""
        del code
        self._console.print(Text(text), soft_wrap=True)

    @contextlib.contextmanager
    def waiting(self, code: str, text: str, seconds: float) -> Iterator[None]:
        """Print a line."""
        self.notice(code, f"{text} Next try in {formatting.countdown_text(seconds)}.")
        yield


_LINES_EACH = 5
_SHOWN_FIRST = (
    UploadState.SENDING,
    UploadState.NEEDS_SIGN_IN,
    UploadState.NEEDS_ATTENTION,
    UploadState.FAILED,
    UploadState.SUBMITTING,
    UploadState.CONFIRMING,
    UploadState.REQUESTING,
    UploadState.CHECKING,
    UploadState.WAITING,
    UploadState.QUEUED,
    UploadState.PAUSED,
    UploadState.SUBMITTED,
    UploadState.CANCELLED,
)


class LiveView(PlainView):
    """A picture that moves, on a terminal: for each upload a bar, the four facts, and the reason of any wait."""

    def __init__(self, console: Console, clock: Callable[[], float] = time.time) -> None:
        super().__init__(console, clock)
        self._live = Live(console=console, refresh_per_second=5, get_renderable=self._picture)

    def __enter__(self) -> Self:
        """Begin to draw."""
        self._live.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the last picture standing."""
        self._live.__exit__(kind, error, trace)

    def state(self, upload: Upload) -> None:
        """Remember it for the next picture."""
        self._uploads[upload.id] = upload

    def progress(self, progress: Progressed) -> None:
        """Remember it for the next picture."""
        self._progress[progress.upload_id] = progress

    @contextlib.contextmanager
    def waiting(self, code: str, text: str, seconds: float) -> Iterator[None]:
        """Draw a line that counts down, and take it away at the end."""
        del code
        until = self._clock() + seconds

        def picture() -> Text:
            return Text(f"{text} Next try in {formatting.countdown_text(max(0.0, until - self._clock()))}.")

        with Live(console=self._console, refresh_per_second=5, transient=True, get_renderable=picture):
            yield

    def _picture(self) -> Group:
        uploads = list(self._uploads.values())
        fits = max(1, self._console.size.height // _LINES_EACH)
        if len(uploads) <= fits:
            return Group(*map(self._picture_of, uploads))
        # What moves or asks for a person is drawn; thousands of rows would neither be seen nor drawn in time.
        shown = heapq.nsmallest(fits, uploads, key=lambda upload: _SHOWN_FIRST.index(upload.state))
        drawn = {upload.id for upload in shown}
        rest = Counter(STATE_WORDS[upload.state] for upload in uploads if upload.id not in drawn)
        told = ", ".join(f"{count} {words}" for words, count in rest.items())
        pictures = (self._picture_of(upload) for upload in sorted(shown, key=lambda upload: upload.id))
        return Group(*pictures, Text(f"And {told}.", style="dim"))

    def _picture_of(self, upload: Upload) -> Group:
        row = self._row_of(upload)
        head = Table.grid(expand=True, padding=(0, 1))
        head.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
        head.add_column(justify="right", no_wrap=True)
        amount = f"{percent(row)} %  {amount_text(row)}"
        head.add_row(Text(one_line(f"{upload.name} → {upload.assignment_name}"), style="bold"), Text(amount))
        # A bar alone ends without a line break: what follows it would be cut off with its line.
        bar = Padding(ProgressBar(total=upload.size, completed=row.sent), 0)
        # Each on a line of its own: side by side, 80 columns would cut the part that changes.
        told = [Text(line, no_wrap=True, overflow="ellipsis") for line in (truth_line(row), self._now(row)) if line]
        told[-1].stylize("dim")
        lines: list[RenderableType] = [head, bar, *told]
        problem = problem_lines(upload, self._clock())
        if upload.state is UploadState.WAITING:
            problem = problem[1:]  # the first stands above already
        return Group(*lines, *(Text(line, style="yellow") for line in problem), "")

    def _now(self, row: Row) -> str:
        upload = row.upload
        if upload.state is UploadState.WAITING:
            return problem_lines(upload, self._clock())[0] if upload.problem else "waiting"
        if upload.state is UploadState.SENDING:
            words = speed_words(row.bytes_per_second, row.seconds_left) or state_words(upload)
            if row.bytes_per_second <= 0 or row.seconds_left is None or upload.due_at is None:
                return words
            finish = upload.site_time(self._clock() + row.seconds_left)
            return f"{words}, {formatting.margin_text(finish, upload.due_at)}"
        if upload.state is UploadState.SUBMITTED and not upload.playable and upload.problem is None:
            return "submitted; the video service is preparing it"
        return state_words(upload)


def print_problem(console: Console, code: str, facts: dict[str, str]) -> None:
    """Print title, reason, next step."""
    words = words_for(code, facts)
    console.print(Text(words.title, style="bold red"), soft_wrap=True)
    console.print(Text(words.message), soft_wrap=True)
    console.print(Text(f"Next: {words.next_step}"), soft_wrap=True)


class SafeConsole(Console):
    """A console for names that other people gave: nothing in them is markup, an emoji or an order to the terminal."""

    def __init__(self, out: TextIO, **options: Any) -> None:  # noqa: ANN401 - rich's own options
        super().__init__(file=out, highlight=False, markup=False, emoji=False, **options)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Render; every text on its way to the terminal passes here, a table's cells too."""
        if isinstance(renderable, str):
            renderable = self.render_str(renderable)
        if isinstance(renderable, Text) and (safe := harmless(renderable.plain)) != renderable.plain:
            renderable = renderable.copy()
            renderable.plain = safe
        return super().render(renderable, options)


def console_for(out: TextIO) -> Console:
    """Return a console; where there is no terminal, tables are not squeezed into 80 columns."""
    console = SafeConsole(out)
    return console if console.is_terminal else SafeConsole(out, width=160)


def view_for(*, as_json: bool, out: TextIO) -> View:
    """Return the view that fits: JSON where asked for, a live picture on a terminal, else lines."""
    if as_json:
        return JsonView(out)
    console = console_for(out)
    # A terminal that cannot move its cursor (Emacs, some CI) gets lines.
    return LiveView(console) if console.is_terminal and not console.is_dumb_terminal else PlainView(console)
