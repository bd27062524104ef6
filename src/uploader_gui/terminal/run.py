"""One command from its start to its exit status: logging, signals, errors as sentences."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import typer
from rich.text import Text

from uploader_gui.core import event_loop
from uploader_gui.core.config import load_settings
from uploader_gui.core.errors import Unexpected, UploaderError
from uploader_gui.core.paths import Paths
from uploader_gui.core.proxies import THIS_COMPUTER
from uploader_gui.terminal.console import console_for, print_problem
from uploader_gui.terminal.exit_status import ExitStatus, status_for_code
from uploader_gui.terminal.json_view import JsonView
from uploader_gui.terminal.view import View
from uploader_gui.terminal.views import view_for
from uploader_gui.terminal.words import one_line, words_for
from uploader_gui.ui.log_file import start_log

log = logging.getLogger(__name__)

INTERRUPTED = "Interrupted. What the storage has is safe. Next: uploader resume goes on where it stopped."


@dataclass(frozen=True, slots=True)
class Run:
    """One command's surroundings."""

    paths: Paths
    as_json: bool

    @property
    def view(self) -> View:
        """How this command shows things."""
        return view_for(as_json=self.as_json, out=sys.stdout)

    def out(self, event: str, fields: dict[str, Any], human: object) -> None:
        """Print one result, for a program or for a person."""
        if self.as_json:
            JsonView(sys.stdout).write(event, **fields)
        else:
            console_for(sys.stdout).print(human, soft_wrap=isinstance(human, str | Text))

    def notice(self, code: str, text: str) -> None:
        """Say something beside the results."""
        if self.as_json:
            JsonView(sys.stdout).notice(code, text)
        else:
            console_for(sys.stderr).print(Text(text), soft_wrap=True)

    def not_sent(self, file: Path, error: UploaderError) -> None:
        """Say in one line why a file is not sent, and what to do."""
        if self.as_json:
            JsonView(sys.stdout).error(error, path=str(file))
            return
        words = words_for(error.code, error.facts)
        text = f"{one_line(file.name)} is not sent. {words.title}: {words.message} Next: {words.next_step}"
        console_for(sys.stderr).print(Text(text), soft_wrap=True)


def start(as_json: bool = False) -> Run:
    """Prepare the streams, the home and the log."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started us
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115 - open as long as the program runs
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal of another character set shows a question mark for what it lacks, and the upload goes on.
            stream.reconfigure(errors="replace")
    paths = Paths.default()
    try:
        start_log(paths, "uploader.log")
    except OSError as error:
        usage(
            f"The program cannot write to its folder {paths.home} ({error.strerror}). "
            "Next: make room or give yourself permission there, or choose another folder by UPLOADER_HOME."
        )
    THIS_COMPUTER.choose(load_settings(paths.settings).proxy)
    return Run(paths, as_json)


def go(
    run: Run, work: Coroutine[Any, Any, ExitStatus | None], *, interrupted: Callable[[], str] = lambda: "Interrupted."
) -> NoReturn:
    """Run a command to its exit status; errors become sentences, an interruption leaves everything resumable.

    ``interrupted`` gives what is said when a person or the system ends the command.
    """

    async def main() -> ExitStatus | None:
        task = asyncio.current_task()
        assert task is not None
        with contextlib.suppress(NotImplementedError):  # Windows has no such handlers
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        return await work

    try:
        status = event_loop.run(main()) or ExitStatus.DONE
        sys.stdout.flush()
    except UploaderError as error:
        _show_error(run, error)
        status = status_for_code(error.code)
    except (KeyboardInterrupt, asyncio.CancelledError):
        run.notice("interrupted", interrupted())
        status = ExitStatus.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`). Python would complain once more at its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = ExitStatus.INTERRUPTED
    except typer.Exit:
        raise
    except Exception as defect:
        # What Python would print may hold an address or a token; the log takes those out.
        log.critical("not caught", exc_info=defect)
        _show_error(run, Unexpected(type(defect).__name__))
        status = ExitStatus.FAILED
    raise typer.Exit(status)


def _show_error(run: Run, error: UploaderError) -> None:
    if run.as_json:
        JsonView(sys.stdout).error(error)
        return
    console = console_for(sys.stderr)
    print_problem(console, error.code, error.facts)
    if statement := error.facts.get("statement"):
        console.print(Text(f"\n{statement}\n", style="italic"), soft_wrap=True)


def usage(text: str) -> NoReturn:
    """End with the status of wrong usage, and a sentence that says what would be right."""
    console_for(sys.stderr).print(Text(text), soft_wrap=True)
    raise typer.Exit(ExitStatus.WRONG_USAGE)
