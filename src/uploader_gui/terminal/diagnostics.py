"""``uploader diagnostics``: one file for the people who help."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from uploader_gui.core.diagnostics import Collection, file_name, save_diagnostics
from uploader_gui.terminal.engine import open_engine
from uploader_gui.terminal.exit_status import ExitStatus
from uploader_gui.terminal.metered import is_metered
from uploader_gui.terminal.options import Json
from uploader_gui.terminal.run import Run, go, start
from uploader_gui.ui.error_text import without_secrets


def diagnostics(
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Where to; without it, a new file in this folder.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Save one file for the people who help: logs, uploads, settings, versions, the doctor's findings."""
    run = start(as_json)
    go(run, _save(run, (output or Path(file_name(time.time()))).expanduser().absolute()))


async def _save(run: Run, output: Path) -> ExitStatus:
    def say_nothing(code: str, text: str) -> None:
        del code, text

    collection = Collection(
        paths=run.paths,
        open_engine=lambda: open_engine(run.paths, say_nothing),
        clean=without_secrets,
        metered=await is_metered(),
    )
    try:
        await save_diagnostics(output, collection)
    except OSError as error:
        run.notice(
            "not_saved",
            f"{output} cannot be written ({error.strerror}). Next: choose another place with --output FILE.",
        )
        return ExitStatus.FAILED
    run.out("diagnostics", {"path": str(output)}, f"Saved: {output}")
    return ExitStatus.DONE
