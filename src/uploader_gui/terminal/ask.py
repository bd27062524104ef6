"""Asking the person at the terminal."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator

from rich.console import Console
from rich.prompt import Prompt
from rich.text import Text

from uploader_gui.terminal.run import usage


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
    with _one_ctrl_c_is_enough():
        return Prompt.ask(question, password=secret, console=Console(stderr=True))


def agrees(text: str, question: str) -> bool:
    """Show a text and return whether the person answers yes; Enter alone is no."""
    console = Console(stderr=True, highlight=False)
    console.print(Text(text))
    with _one_ctrl_c_is_enough():
        answer = Prompt.ask(
            question, choices=["yes", "no", "y", "n"], default="no", show_choices=False, console=console
        )
    return answer in ("yes", "y")


def password(username: str, *, from_stdin: bool) -> str:
    """Return the password, from standard input or asked for."""
    if from_stdin:
        given = sys.stdin.readline().rstrip("\r\n") if sys.stdin else ""
    elif can_ask():
        given = ask(f"Password for {username}", secret=True)
    else:
        usage("There is no terminal to ask for the password. Next: give it on standard input with --password-stdin.")
    if not given:
        usage("No password was given. Next: type it when asked, or give it on standard input with --password-stdin.")
    return given
