"""A run for people: plain lines for files and pipes, a live picture for a terminal."""

from __future__ import annotations

import contextlib
import heapq
import time
from collections import Counter
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self, TextIO

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from uploader_gui.core.errors import NotSubmittedYet, TeamMustSubmit, UploaderError
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Receipt, Upload, UploadState
from uploader_gui.terminal.console import console_for, print_problem
from uploader_gui.terminal.json_view import JsonView, fact
from uploader_gui.terminal.view import Still, View
from uploader_gui.terminal.words import one_line, words_for
from uploader_gui.ui import formatting
from uploader_gui.ui.attempt_sentences import totals_text
from uploader_gui.ui.team_words import team_text
from uploader_gui.ui.upload_story import (
    Row,
    amount_text,
    is_held,
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
    return "  ".join(f"{marks[fact(stage)]} {stage.label}" for stage in stages(row))


def untold_words(upload: Upload) -> str:
    """Return what the site is yet to be told, or asked, of an upload that was cancelled."""
    if may_be_submitted(upload):
        return "It may have been submitted in the last moment: Moodle is asked when it can be reached."
    return "The site will be told when it can be reached."


def asked_statement(upload: Upload) -> str:
    """Return the words that the person must accept before it is handed in; empty = none, or none that is known."""
    return upload.problem.facts.get("statement", "") if upload.problem is not None else ""


def statement_text(upload: Upload) -> Text:
    """Return these words as they stand below what is told of the upload."""
    return Text(f"The statement of “{one_line(upload.assignment_name)}”:\n\n{asked_statement(upload)}\n")


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


def receipt_table(receipt: Receipt) -> Table:
    """Return a receipt as a person reads it."""
    table = Table.grid(padding=(0, 2))
    when = formatting.local
    team = team_text(receipt.counts_for, receipt.team)
    for name, value in (
        ("File", f"{receipt.file_name}, {formatting.bytes_text(receipt.size)}"),
        ("SHA-256", receipt.sha256 or "not known: the file was gone before it was read again"),
        ("Submitted to", f"{receipt.assignment_name}, {receipt.course_name}"),
        *([("For the team" if receipt.team else "Counts for", team)] if team else []),
        ("By", f"{receipt.full_name} ({receipt.username}) at {receipt.site_name}"),
        ("Moodle says", f"{receipt.submission_status}, {when(receipt.submitted_at):%Y-%m-%d %H:%M:%S %Z}"),
        ("Submission", str(receipt.submission_id)),
        ("Video", receipt.video_id),
        ("Connections", str(receipt.attempts)),
        ("Transfer", totals_text(receipt.transfer) if receipt.transfer else "not known"),
    ):
        table.add_row(Text(name, style="dim"), one_line(value))
    return table


class PlainView(Still):
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
        if asked_statement(upload):
            self._console.print(statement_text(upload), soft_wrap=True)

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
        """Leave the last picture standing; below it what is to be read, each text once."""
        self._live.__exit__(kind, error, trace)
        texts = [statement_text(upload) for upload in self._uploads.values() if asked_statement(upload)]
        for text in {text.plain: text for text in texts}.values():
            self._console.print(text, soft_wrap=True)

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


def view_for(*, as_json: bool, out: TextIO) -> View:
    """Return the view that fits: JSON where asked for, a live picture on a terminal, else lines."""
    if as_json:
        return JsonView(out)
    console = console_for(out)
    # A terminal that cannot move its cursor (Emacs, some CI) gets lines.
    return LiveView(console) if console.is_terminal and not console.is_dumb_terminal else PlainView(console)
