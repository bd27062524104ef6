"""Composition root of the command line: the same engine without a window."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.text import Text

import uploader_gui
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import NoSuchUpload
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.core.queue_order import in_order, in_sending_order
from uploader_gui.core.store.credentials import WHERE_IT_LIES
from uploader_gui.terminal import accounts_commands, tables
from uploader_gui.terminal.ask import can_ask, may_cancel, password
from uploader_gui.terminal.diagnostics import diagnostics
from uploader_gui.terminal.doctor import doctor
from uploader_gui.terminal.engine import bring_to, open_engine
from uploader_gui.terminal.exit_status import ExitStatus, status_for_code
from uploader_gui.terminal.follow import run_to_the_end
from uploader_gui.terminal.json_view import JsonView, replaced_json
from uploader_gui.terminal.options import Json, PasswordStdin, Username, choose_account
from uploader_gui.terminal.run import INTERRUPTED, go, start, usage
from uploader_gui.terminal.sending import Sending
from uploader_gui.terminal.sizes import parse_rate
from uploader_gui.terminal.statements import Accepting
from uploader_gui.terminal.verify import verify
from uploader_gui.terminal.views import (
    asked_statement,
    receipt_table,
    replaced_line,
    statement_text,
    untold_words,
)
from uploader_gui.terminal.words import one_line
from uploader_gui.ui.assignment_words import age_text
from uploader_gui.ui.formatting import speed_text

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Gets big videos into Moodle over bad links. Everything goes on where it stopped.",
    epilog="Exit status: 0 done, 1 failed, 2 wrong usage, 3 interrupted (will resume), 4 sign-in needed, "
    "5 refused by Moodle.",
)

UploadId = Annotated[int, typer.Argument(metavar="ID", help="The upload's number, as `uploader queue` shows it.")]
AccountOption = Annotated[str, typer.Option("--account", metavar="WHO", help="Number or user name.")]
Statement = Annotated[
    bool,
    typer.Option("--accept-statement", help="Show the submission statement; I accept it."),
]
StartTimer = Annotated[
    bool,
    typer.Option("--start-timer", help="Start the time of an assignment that has a time limit, now."),
]


app.command("sign-in")(accounts_commands.sign_in)
app.command("accounts")(accounts_commands.accounts)
app.command("sign-out")(accounts_commands.sign_out)


@app.command()
def assignments(account: AccountOption = "", as_json: Json = False) -> None:
    """List the assignments, by due date; those that take no video say why."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            chosen = await choose_account(engine, account)
            listing = await engine.assignments(chosen.id, refresh=True)
        if listing.problem is not None:
            run.notice("assignments_not_refreshed", age_text(listing, time.time()))
        if as_json:
            for assignment in listing.assignments:
                run.out("assignment", tables.assignment_json(assignment, listing), "")
        else:
            run.out("", {}, tables.assignments_table(listing.assignments, time.time()))

    go(run, work())


app.command()(doctor)
app.command()(verify)
app.command()(diagnostics)


# Uploads -------------------------------------------------------------------------------------------------------------


@app.command()
def check(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    assignment: Annotated[int, typer.Option("--assignment", metavar="ID", help="As `uploader assignments` shows it.")],
    account: AccountOption = "",
    as_json: Json = False,
) -> None:
    """Look at a video before it is sent: kind, size, length, limits, deadline."""
    run = start(as_json)

    async def work() -> ExitStatus:
        async with open_engine(run.paths, run.notice) as engine:
            chosen = await choose_account(engine, account)
            report = await engine.check(str(file.absolute()), chosen.id, assignment)
        run.out("check", tables.report_json(report), tables.report_table(report))
        errors = [finding.code for finding in report.findings if finding.level == "error"]
        return status_for_code(errors[0]) if errors else ExitStatus.DONE

    go(run, work())


@app.command()
def send(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…")],
    assignment: Annotated[int, typer.Option("--assignment", metavar="ID", help="As `uploader assignments` shows it.")],
    no_submit: Annotated[
        bool, typer.Option("--no-submit", help="Upload and confirm (and save as a draft), but do not hand in yet.")
    ] = False,
    accept_statement: Statement = False,
    start_timer: StartTimer = False,
    limit_rate: Annotated[str, typer.Option("--limit-rate", metavar="RATE", help="Bytes per second: 500K, 2M.")] = "",
    account: AccountOption = "",
    carry_on: Annotated[
        int,
        typer.Option(
            "--carry-on",
            metavar="SITE_ID",
            show_default=False,
            help="Go on with this upload of another computer: it is the same file. As `uploader elsewhere` shows it.",
        ),
    ] = 0,
    replace: Annotated[bool, typer.Option("--replace", help="Replace my earlier submission, unasked.")] = False,
    site: Annotated[str, typer.Option("--site", help="Sign in there first; the sign-in ends with this command.")] = "",
    username: Username = "",
    password_stdin: PasswordStdin = False,
    as_json: Json = False,
) -> None:
    """Send videos and hand them in; runs to the end, whatever the line does."""
    rate = parse_rate(limit_rate) if limit_rate else None
    if limit_rate and rate is None:
        usage(f"“{limit_rate}” is not a rate. Next: write it like 500K or 2M (bytes per second).")
    if site and not username:
        usage("Who signs in? Next: say it with --username.")
    if carry_on and len(files) > 1:
        usage("--carry-on is for one file. Next: send that file alone, and the others in a command of their own.")
    run = start(as_json)
    secret = password(username, from_stdin=password_stdin) if site else ""

    sending = Sending(
        run,
        list(dict.fromkeys(file.absolute() for file in files)),
        assignment,
        submit=not no_submit,
        accept_statement=accept_statement,
        start_timer=start_timer,
        replace=replace,
        carry_on=carry_on,
    )

    async def begin(engine: EngineApi) -> Iterable[Upload]:
        if site:
            # Where a sign-in is kept already it stays kept; else this one ends with this command.
            chosen = await engine.sign_in(site, username, secret, WHERE_IT_LIES)
        else:
            chosen = await choose_account(engine, account)
        if rate is not None:
            await engine.set_rate_limit(rate)
        return await sending.queue(engine, chosen)

    async def work() -> ExitStatus:
        return sending.end(await run_to_the_end(run.paths, run.view, begin))

    go(run, work(), interrupted=sending.interrupted)


@app.command()
def elsewhere(account: AccountOption = "", as_json: Json = False) -> None:
    """List what other computers have begun to send and nobody has handed in; send the same file to go on with it."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            chosen = await choose_account(engine, account)
            found = [one for one in await engine.open_uploads(chosen.id) if not one.is_here]
        if as_json:
            for one in found:
                run.out("open_upload", tables.open_upload_json(one), "")
        elif found:
            run.out("", {}, tables.open_uploads_table(found, time.time()))
            run.out("", {}, "Next: uploader send FILE --assignment ID, with the very same file")
        else:
            run.out("", {}, "Nothing is on its way from another computer.")

    go(run, work())


@app.command()
def queue(
    upload_id: Annotated[
        int | None, typer.Argument(metavar="ID", help="Only this one, with all that has happened to it.")
    ] = None,
    as_json: Json = False,
) -> None:
    """List every upload: first what is under way, in the order of sending, and why it waits; then what is done."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            uploads = [one for one in await engine.uploads() if upload_id in (None, one.id)]
            if upload_id is not None and not uploads:
                raise NoSuchUpload(f"upload {upload_id}", upload=upload_id)
            told = uploads if as_json or upload_id is not None else []
            logs = {upload.id: await engine.attempt_log(upload.id) for upload in told}
            running = engine.is_remote
        if as_json:
            view = JsonView(sys.stdout)
            for upload in uploads:
                view.write("state", **tables.upload_json(upload), **tables.log_json(upload, logs[upload.id]))
        elif uploads:
            run.out("", {}, tables.queue_table(in_sending_order(uploads), time.time()))
            for upload in told:
                if asked_statement(upload):
                    run.out("", {}, statement_text(upload))
                run.out("", {}, tables.log_table(upload, logs[upload.id]))
            if not running and any(upload.state is UploadState.QUEUED for upload in uploads):
                run.out("", {}, "Nothing is being sent now. Next: uploader resume")
        else:
            run.out("", {}, "No uploads yet. Next: uploader send FILE --assignment ID")

    go(run, work())


@app.command()
def resume(
    upload_id: Annotated[int | None, typer.Argument(metavar="ID", help="Only this one; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Go on with everything that is unfinished, and run to the end."""
    run = start(as_json)

    async def begin(engine: EngineApi) -> Iterable[Upload]:
        if upload_id is not None:
            return [await engine.resume(upload_id)]
        going = []
        for upload in await engine.uploads():
            if upload.state is UploadState.PAUSED:
                going.append(await engine.resume(upload.id))
            elif upload.state not in (UploadState.SUBMITTED, UploadState.FAILED, UploadState.CANCELLED):
                going.append(upload)
        if not going:
            run.notice("nothing_waits", "Nothing is unfinished. Next: uploader queue")
        return going

    go(run, run_to_the_end(run.paths, run.view, begin), interrupted=lambda: INTERRUPTED)


@app.command()
def retry(
    upload_id: UploadId,
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin anew with the file as it is now.")] = False,
    accept_statement: Statement = False,
    start_timer: StartTimer = False,
    as_json: Json = False,
) -> None:
    """Try an upload again now (or hand in what was sent with --no-submit), and run to the end."""
    run = start(as_json)
    accepting = Accepting(run)

    async def begin(engine: EngineApi) -> Iterable[Upload]:
        accepted = await accepting.accept_for(engine, upload_id) if accept_statement else ""
        return [await engine.retry(upload_id, fresh, accepted, start_timer)]

    go(run, run_to_the_end(run.paths, run.view, begin), interrupted=lambda: INTERRUPTED)


def _write_states(uploads: Iterable[Upload]) -> None:
    view = JsonView(sys.stdout)
    for upload in uploads:
        view.state(upload)


@app.command()
def move(
    upload_id: UploadId,
    before: Annotated[
        int, typer.Option("--before", metavar="ID", show_default=False, help="Send it just before this one.")
    ] = 0,
    last: Annotated[bool, typer.Option("--last", help="Send it after all others.")] = False,
    as_json: Json = False,
) -> None:
    """Send an upload before all others, or where you say; it goes before deadlines and sizes."""
    if before and last:
        usage("--before and --last say two places. Next: give one of them.")
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            line = in_order(await engine.uploads())
            if before and before not in {upload.id for upload in line}:
                raise NoSuchUpload(f"upload {before}", upload=before)
            target = None if last else before or (line[0].id if line else None)
            uploads = await engine.move(upload_id, target)
        if as_json:
            _write_states(uploads)
        else:
            run.out("", {}, tables.queue_table(uploads, time.time()))

    go(run, work())


@app.command()
def pause(
    upload_id: Annotated[int | None, typer.Argument(metavar="ID", help="Only this one; without it, all.")] = None,
    as_json: Json = False,
) -> None:
    """Stop sending; what the storage has is kept."""
    run = start(as_json)

    async def all_of_them() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            await engine.pause_all()
            paused = [upload for upload in await engine.uploads() if upload.state is UploadState.PAUSED]
        if as_json:
            _write_states(paused)
        else:
            run.out("", {}, "Everything is paused. Next: uploader resume" if paused else "Nothing was on its way.")

    async def work() -> None:
        if upload_id is None:
            await all_of_them()
            return
        upload = await bring_to(
            run.paths, run.notice, upload_id, UploadState.PAUSED, lambda engine: engine.pause(upload_id)
        )
        run.out(
            "state", tables.upload_json(upload), f"{one_line(upload.name)} is paused. Next: uploader resume {upload.id}"
        )

    go(run, work())


@app.command()
def limit(
    rate: Annotated[str, typer.Argument(metavar="RATE|none", help="Bytes per second, for all uploads: 500K, 2M.")],
    as_json: Json = False,
) -> None:
    """Change how fast the program that is sending now may be."""
    wanted = 0 if rate == "none" else parse_rate(rate)
    if wanted is None:
        usage(f"“{rate}” is not a rate. Next: write it like 500K or 2M (bytes per second), or none.")
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            if engine.is_remote:
                await engine.set_rate_limit(wanted)
            sends = engine.is_remote
        if sends:
            said = f"At most {speed_text(wanted)} from now on." if wanted else "As fast as the line is from now on."
        else:
            said = "Nothing is being sent now. Next: uploader send --limit-rate, or bytes_per_second in settings.json"
        run.out("limit", {"bytes_per_second": wanted, "changed": sends}, said)

    go(run, work())


@app.command()
def cancel(
    upload_id: UploadId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """End an upload here and at the site; what was handed in stays."""
    run = start(as_json)

    async def work() -> None:
        if not yes and can_ask() and not as_json:
            # Asked without the engine in hand: a person may take long, and what is being sent goes on meanwhile.
            async with open_engine(run.paths, run.notice) as engine:
                known = next((upload for upload in await engine.uploads() if upload.id == upload_id), None)
            if known is not None and not may_cancel(known):
                run.out("", {}, f"{one_line(known.name)} is not cancelled.")
                return
        upload = await bring_to(
            run.paths, run.notice, upload_id, UploadState.CANCELLED, lambda engine: engine.cancel(upload_id)
        )
        told = f" {untold_words(upload)}" if upload.abort_pending else ""
        run.out("state", tables.upload_json(upload), f"{one_line(upload.name)} is cancelled.{told}")

    go(run, work())


@app.command()
def receipt(
    upload_id: UploadId,
    output: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write the JSON there.")] = None,
    as_json: Json = False,
) -> None:
    """Show the receipt of a submitted upload, or write it to a file."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            proof = await engine.receipt(upload_id)
            upload = next(known for known in await engine.uploads() if known.id == upload_id)
        if output is not None:
            content = msgspec.json.format(msgspec.json.encode(proof), indent=2) + b"\n"
            if not output.absolute().parent.is_dir():
                usage(f"There is no folder {output.absolute().parent}. Next: make it, or choose another place.")
            try:
                # In place, as any tool writes a file that a person names: through links, and by its permissions.
                await asyncio.to_thread(output.write_bytes, content)
            except OSError as error:
                usage(f"The receipt could not be written to {output} ({error.strerror}). Next: choose another place.")
        written = str(output) if output else ""
        replaced = replaced_line(upload)
        if replaced and not as_json:
            run.out("", {}, Text(replaced, style="yellow"))
        human = receipt_table(proof) if output is None else f"The receipt is written to {output}."
        fields = {"upload": upload_id, "path": written, "replaced": replaced_json(upload), "receipt": proof}
        run.out("receipt", fields, human)

    go(run, work())


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"uploader {uploader_gui.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    del version


def main() -> None:
    """Run the command line; ends the process with one of ``ExitStatus``."""
    app()


if __name__ == "__main__":
    main()
