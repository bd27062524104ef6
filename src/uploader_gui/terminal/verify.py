"""``uploader verify``: whether a receipt is genuine, and a file the one in it."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Group
from rich.progress import BarColumn, DownloadColumn, Progress
from rich.text import Text

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import FileProblem
from uploader_gui.core.network import http_client
from uploader_gui.core.receipt_check.check import check_receipt
from uploader_gui.core.receipt_check.finding import Finding, Verdict
from uploader_gui.core.receipt_check.keys import SeenKeys
from uploader_gui.core.receipt_check.receipt_file import receipt_from
from uploader_gui.terminal.console import console_for, print_problem
from uploader_gui.terminal.exit_status import ExitStatus
from uploader_gui.terminal.json_view import JsonView
from uploader_gui.terminal.options import Json
from uploader_gui.terminal.run import Run, go, start
from uploader_gui.terminal.words import harmless
from uploader_gui.ui.verify_text import details_of, finding_text

STATUSES = {
    Verdict.GENUINE: ExitStatus.DONE,
    Verdict.WRONG: ExitStatus.FAILED,
    Verdict.UNDECIDED: ExitStatus.WRONG_USAGE,
}
SIGNS = {Verdict.GENUINE: ("✓", "green"), Verdict.WRONG: ("✗", "red"), Verdict.UNDECIDED: ("?", "yellow")}


def verify(
    receipt: Annotated[Path, typer.Argument(metavar="RECEIPT", help="A receipt, as JSON or as PDF.")],
    file: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="The video that it should name.")] = None,
    as_json: Json = False,
) -> None:
    """Check whether a receipt is genuine, and a file the one in it. Ends with 0 = yes, 1 = no, 2 = not to be told."""
    run = start(as_json)
    go(run, _verify(run, receipt, file))


async def _verify(run: Run, receipt: Path, file: Path | None) -> ExitStatus:
    bar = Progress("{task.description}", BarColumn(), DownloadColumn(), console=console_for(sys.stderr), transient=True)
    bar.disable = run.as_json or not sys.stderr.isatty()
    with bar:
        task = bar.add_task("Reading the file", total=None, visible=file is not None)
        try:
            proof = await asyncio.to_thread(receipt_from, receipt)
            async with http_client() as http:
                finding = await check_receipt(
                    proof,
                    file,
                    http=http,
                    seen=SeenKeys(run.paths.site_keys),
                    clock=Clock(),
                    tell=lambda done, size: bar.update(task, completed=done, total=size),
                )
        except FileProblem as error:
            # Status 1 would say that something is wrong with the receipt; here nothing was found out.
            if run.as_json:
                JsonView(sys.stdout).error(error)
            else:
                print_problem(console_for(sys.stderr), error.code, error.facts)
            return ExitStatus.WRONG_USAGE
    run.out("verified", _as_json(finding), _for_people(finding))
    return STATUSES[finding.verdict]


def _as_json(finding: Finding) -> dict[str, Any]:
    words = finding_text(finding)
    told = {one.name: getattr(finding, one.name) for one in fields(finding)}
    return {
        "verdict": finding.verdict,
        **told,
        "title": words.title,
        "message": words.message,
        "next_step": words.next_step,
    }


def _for_people(finding: Finding) -> Group:
    words, (sign, style) = finding_text(finding), SIGNS[finding.verdict]
    return Group(
        Text(f"{sign} {words.title}", style=f"bold {style}"),
        Text(harmless(words.message)),
        *[Text(harmless(line)) for line in details_of(finding)],
        Text(f"Next: {harmless(words.next_step)}"),
    )
