"""What a person is asked or told before a video is queued: what it would replace, whose it becomes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.models import Account, CheckReport, Upload, UploadState
from uploader_gui.terminal.ask import agrees, can_ask
from uploader_gui.terminal.run import Run
from uploader_gui.terminal.words import one_line, words_for


def may_replace(run: Run, report: CheckReport, file: Path) -> bool:
    """Whether an earlier video may be replaced: nobody loses one without having been told."""
    name, place = one_line(file.name), one_line(report.assignment.name)
    texts = {}
    for finding in report.findings:
        if finding.code == "already_submitted":
            team = f" and your team “{one_line(finding.facts['team'])}”" if "team" in finding.facts else ""
            text = f"“{place}” already has a submission that counts for you{team}; {name} takes its place."
            texts["replaces_submission"] = text
        elif finding.code == "already_graded":
            texts["already_graded"] = f"“{place}” was graded already; your teacher may not look at {name}."
        elif finding.code == "replaces_upload":
            other = one_line(finding.facts.get("name", "another video"))
            texts["replaces_upload"] = f"{other} is still on its way to “{place}”; {name} takes its place there."
    if not texts:
        return True
    if can_ask() and not run.as_json:
        return agrees("\n".join(texts.values()), "Replace it? [yes/no]")
    for code, text in texts.items():
        run.notice(code, text)
    return True


def tell_whose(run: Run, report: CheckReport) -> None:
    """Say whose submission it becomes where that is a team's, and which attempt it is after a reopening."""
    for finding in report.findings:
        if finding.code in ("team_submission", "no_group_submission", "new_attempt"):
            run.notice(finding.code, words_for(finding.code, finding.facts).message)


def starts_timer(run: Run, report: CheckReport) -> bool:
    """Whether the assignment's time shall start now; where nobody can be asked it is not started, and that is said."""
    finding = next((found for found in report.findings if found.code == "timer_not_started"), None)
    if finding is None:
        return False
    words = words_for(finding.code, {"assignment": report.assignment.name, **finding.facts})
    if can_ask() and not run.as_json:
        return agrees(words.message, "Start your time now? [yes/no]")
    run.notice(finding.code, f"{words.message} {words.next_step}")
    return False


def tell_of_other_computers(run: Run, report: CheckReport) -> None:
    """Say what another computer has sent of the file. One that may be sending it now is told by the wait for it."""
    for finding in report.findings:
        if finding.code in ("carry_on", "carry_on_unproved"):
            words = words_for(finding.code, finding.facts)
            next_step = "" if finding.level == "ok" else f" Next: {words.next_step}"
            run.notice(finding.code, f"{words.title}: {words.message}{next_step}")


async def already_there(engine: EngineApi, account: Account, report: CheckReport, file: Path) -> Upload | None:
    """Return the upload by which this very file was submitted there, if it is still what Moodle holds.

    ``report`` is what the engine says of the file now.
    """
    if not {"already_submitted", "submission_final"} & {finding.code for finding in report.findings}:
        return None
    try:
        status = await asyncio.to_thread(file.stat)
    except OSError:
        return None
    place = (account.id, report.assignment.id)
    submitted = [
        upload
        for upload in await engine.uploads()
        if upload.state is UploadState.SUBMITTED and (upload.account_id, upload.assignment_id) == place
    ]
    if not submitted or submitted[-1].path != str(file):
        return None
    mark = submitted[-1].mark
    return submitted[-1] if (mark.size, mark.mtime_ns) == (status.st_size, status.st_mtime_ns) else None
