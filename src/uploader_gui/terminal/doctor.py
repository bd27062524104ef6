"""``uploader doctor``: one line for each check, with the next step where something is wrong."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from uploader_gui.core.config import load_settings
from uploader_gui.core.doctor.line import Examination, Level, Line
from uploader_gui.core.doctor.whole import ACCOUNTS, examine
from uploader_gui.core.moodle.address import without_secrets
from uploader_gui.core.network import http_client
from uploader_gui.terminal.engine import open_engine
from uploader_gui.terminal.exit_status import ExitStatus
from uploader_gui.terminal.metered import is_metered
from uploader_gui.terminal.options import Json
from uploader_gui.terminal.run import Run, go, start
from uploader_gui.terminal.words import one_line, words_for
from uploader_gui.ui.doctor_sentences import CHECK_NAMES, has_next_step

SIGNS = {Level.PASS: ("✓", "green"), Level.WARN: ("!", "yellow"), Level.FAIL: ("✗", "red"), Level.SKIPPED: ("–", "dim")}
SAID_ONCE = ("needs_site", "needs_sign_in", "told_above")
NAME_WIDTH = max(map(len, CHECK_NAMES.values()))
COMMANDS = {
    "needs_sign_in": "uploader sign-in SITE",
    "no_account": "uploader doctor SITE, or uploader sign-in SITE",
    "no_assignment": "uploader assignments",
}


def doctor(
    site: Annotated[
        str, typer.Argument(metavar="[SITE]", help="A Moodle's address; without it, the sites you are signed in to.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Look for what keeps videos from getting through, and say what to do."""
    this_run = start(as_json)
    go(this_run, _examine(this_run, site))


async def _examine(run_of: Run, site: str) -> ExitStatus:
    settings, metered = load_settings(run_of.paths.settings), await is_metered()
    report = Report(run_of)
    async with http_client() as http:
        plain = Examination(
            home=run_of.paths.home,
            settings=settings,
            http=http,
            # Only as long as one question takes: others may want the engine, and hold it.
            open_engine=lambda: open_engine(run_of.paths, _say_nothing),
            metered=metered,
        )
        last = None
        async for address, line in examine(plain, site):
            heading = "Sites" if line.name == ACCOUNTS else without_secrets(address) or "This computer"
            if heading != last:
                report.heading(heading)
                last = heading
            report.show(line)
    report.end()
    return ExitStatus.FAILED if report.failures else ExitStatus.DONE


def _say_nothing(code: str, text: str) -> None:
    """Let a line say it, not a notice for each question."""
    del code, text


class Report:
    """Prints the lines: each as it comes; those that could not be looked at for one reason together."""

    def __init__(self, run_of: Run) -> None:
        self._run = run_of
        self._skipped: list[Line] = []
        self.failures = 0

    def heading(self, text: str) -> None:
        """Say what the next lines are about."""
        self._tell_skipped()
        if not self._run.as_json:
            self._run.out("", {}, Text(f"\n{one_line(text)}", style="bold"))

    def show(self, line: Line) -> None:
        """Print one line."""
        self.failures += line.level is Level.FAIL
        if self._run.as_json:
            self._run.out("diagnosis", _as_json(line), "")
        elif line.level is Level.SKIPPED and line.code in SAID_ONCE:
            if self._skipped and self._skipped[0].code != line.code:
                self._tell_skipped()
            self._skipped.append(line)
        else:
            self._tell_skipped()
            self._run.out("", {}, _for_people(line, CHECK_NAMES[line.name]))

    def end(self) -> None:
        """Say what it comes to."""
        self._tell_skipped()
        text = f"{self.failures} checks failed. The next steps stand under them."
        if self.failures < 2:
            text = "1 check failed. The next step stands under it." if self.failures else "Nothing failed."
        if not self._run.as_json:
            self._run.out("", {}, Text(f"\n{text}", style="bold"))

    def _tell_skipped(self) -> None:
        if self._skipped:
            names = ", ".join(CHECK_NAMES[line.name] for line in self._skipped)
            self._run.out("", {}, _for_people(self._skipped[0], "Not looked at", f" ({names})"))
            self._skipped = []


def _words(line: Line) -> tuple[str, str]:
    words = words_for(line.code, line.facts)
    return words.message, COMMANDS.get(line.code, words.next_step)


def _as_json(line: Line) -> dict[str, Any]:
    message, next_step = _words(line)
    return {
        "site": line.site,
        "name": line.name,
        "level": line.level.value,
        "code": line.code,
        "facts": line.facts,
        "message": message,
        "next_step": "" if line.level is Level.PASS else next_step,
        "seconds": line.seconds,
    }


def _for_people(line: Line, name: str, more: str = "") -> Table:
    message, next_step = _words(line)
    sign, style = SIGNS[line.level]
    plain = "dim" if line.level is Level.SKIPPED else ""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(width=1, no_wrap=True)
    row.add_column(width=1, no_wrap=True)
    row.add_column(width=NAME_WIDTH + 1, no_wrap=True)
    row.add_column()
    row.add_row("", Text(sign, style=style), Text(name, style=plain), Text(message + more, style=plain))
    if line.level in (Level.WARN, Level.FAIL) or (line.level is Level.SKIPPED and has_next_step(line.code)):
        row.add_row("", "", "", Text(f"Next: {next_step}", style=style))
    return row
