"""What a person is asked or told before a video is queued: the statement, and what it would replace."""

from __future__ import annotations

import asyncio
from pathlib import Path

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.models import Account, Upload, UploadState
from uploader_gui.terminal.ask import agrees, can_ask
from uploader_gui.terminal.run import Run


async def accepts_statement(engine: EngineApi, account: Account, assignment: int) -> bool:
    """Show the statement, if there is one, and ask."""
    for known in await engine.assignments(account.id):
        if known.id == assignment and known.needs_statement and not known.why_not:
            text = f"“{known.name}” asks you to accept this statement:\n\n{known.statement}\n"
            return agrees(text, "Do you accept it? \\[yes/no]")
    return False


async def may_replace(run: Run, engine: EngineApi, account: Account, assignment: int, file: Path) -> bool:
    """Whether an earlier submission may be replaced: nobody loses one without having been told."""
    report = await engine.check(str(file), account.id, assignment)
    if not any(finding.code == "already_submitted" for finding in report.findings):
        return True
    text = f"“{report.assignment.name}” already has a submission of yours; {file.name} takes its place."
    if can_ask() and not run.as_json:
        return agrees(text, "Replace it? \\[yes/no]")
    run.notice("replaces_submission", text)
    return True


async def already_there(engine: EngineApi, account: Account, assignment: int, file: Path) -> Upload | None:
    """Return the upload by which this very file was submitted there, if it is still what Moodle holds."""
    try:
        status = await asyncio.to_thread(file.stat)
    except OSError:
        return None
    latest = None
    for upload in await engine.uploads():
        if upload.state is UploadState.SUBMITTED and (upload.account_id, upload.assignment_id) == (
            account.id,
            assignment,
        ):
            latest = upload
    if latest is None or latest.path != str(file):
        return None
    if (latest.mark.size, latest.mark.mtime_ns) != (status.st_size, status.st_mtime_ns):
        return None
    report = await engine.check(str(file), account.id, assignment)
    known = [finding.code for finding in report.findings]
    return latest if "already_submitted" in known or "submission_final" in known else None
