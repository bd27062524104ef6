"""Asking the person at the terminal."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import Any, cast

from rich.console import Console
from rich.prompt import Prompt
from rich.text import Text

from uploader_gui.core.models import Upload, UploadState
from uploader_gui.terminal.console import console_for
from uploader_gui.terminal.run import usage
from uploader_gui.terminal.words import one_line


def can_ask() -> bool:
    """Whether there is a person at a terminal."""
    return bool(sys.stdin) and sys.stdin.isatty()


@contextlib.contextmanager
def _one_ctrl_c_is_enough() -> Iterator[None]:
    """Let Ctrl-C end a question at once: asyncio's own handler only cancels a task that is stuck in the reading."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def ask(question: str, *, secret: bool = False) -> str:
    """Return what the person types."""
    return _answer(question, console_for(sys.stderr), password=secret)


def _answer(question: str, console: Console, **options: Any) -> str:  # noqa: ANN401 - rich's own options
    try:
        with _one_ctrl_c_is_enough():
            return cast("str", Prompt.ask(Text(question), console=console, **options))
    except (EOFError, OSError, UnicodeDecodeError):
        console.print()
        usage("There was no answer. Next: give the command again and type one, or say it in the command's options.")


def agrees(text: str, question: str) -> bool:
    """Show a text and return whether the person answers yes; Enter alone is no."""
    console = console_for(sys.stderr)
    console.print(Text(text))
    answer = _answer(question, console, choices=["yes", "no", "y", "n"], default="no", show_choices=False)
    return answer in ("yes", "y")


def choose(question: str, options: Sequence[str]) -> int:
    """Return which of the options the person takes, counted from 0; Enter alone is the first."""
    console = console_for(sys.stderr)
    lines = [f"  {number}  {option}" for number, option in enumerate(options, 1)]
    console.print(Text("\n".join([question, *lines])), soft_wrap=True)
    numbers = [str(number) for number in range(1, len(options) + 1)]
    return int(_answer("Number", console, choices=numbers, default="1", show_choices=False)) - 1


def may_cancel(upload: Upload) -> bool:
    """Whether an upload may be ended: what the storage holds of it is lost. One that has ended is not asked about."""
    if upload.state in (UploadState.SUBMITTED, UploadState.CANCELLED):
        return True
    lost = "Nothing was sent yet, so nothing is lost."
    if upload.attempts:
        lost = "What the storage already holds of it will be thrown away, and it is not submitted."
    name, place = one_line(upload.name), one_line(upload.assignment_name)
    text = f"{name} → {place}\n{lost} The file on this computer stays."
    return agrees(text, "Cancel it? [yes/no]")


def _first_line(what: str) -> str:
    """Return the first line of standard input; nothing where it is closed."""
    if sys.stdin is None:
        return ""
    try:
        return sys.stdin.buffer.readline().decode().rstrip("\r\n")
    except UnicodeDecodeError:
        usage(f"The {what} on standard input is not text in UTF-8. Next: save it as UTF-8, or type it when asked.")
    except OSError as error:
        usage(f"Standard input cannot be read ({error.strerror}). Next: give the {what} there, or type it when asked.")


def secret_line(what: str, question: str, *, from_stdin: bool) -> str:
    """Return a secret, from standard input or asked for; ``what`` is its name, and that of its option."""
    if from_stdin:
        given = _first_line(what)
    elif can_ask():
        given = ask(question, secret=True)
    else:
        usage(f"There is no terminal to ask for the {what}. Next: give it on standard input with --{what}-stdin.")
    if not given:
        usage(f"No {what} was given. Next: type it when asked, or give it on standard input with --{what}-stdin.")
    return given


def password(username: str, *, from_stdin: bool) -> str:
    """Return the password, from standard input or asked for."""
    return secret_line("password", f"Password for {username}", from_stdin=from_stdin)
