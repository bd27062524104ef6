"""What commands list: tables for a person, dictionaries for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from rich.console import Group
from rich.table import Table
from rich.text import Text

from uploader_gui.core.models import (
    Account,
    Assignment,
    AttemptLine,
    CheckReport,
    Listing,
    OpenUpload,
    Upload,
    UploadState,
)
from uploader_gui.core.moodle.standing import SUBMITTED
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.terminal.json_view import upload_json
from uploader_gui.terminal.views import problem_lines, state_words, truth_line
from uploader_gui.terminal.words import one_line, words_for
from uploader_gui.ui import formatting
from uploader_gui.ui.assignment_words import details_of
from uploader_gui.ui.attempt_sentences import attempt_words, totals_text
from uploader_gui.ui.upload_story import Row

__all__ = ["upload_json"]

LEVEL_MARKS = {"ok": "✓", "warning": "!", "error": "✗"}
LEVEL_STYLES = {"ok": "green", "warning": "yellow", "error": "red"}


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        table.add_column(column)
    return table


def place(account: Account) -> str:
    """Return where the account's token lies, as a sentence."""
    return {
        "keyring": "The sign-in is kept in this computer's keyring.",
        "memory": "The sign-in is kept in memory: it ends with the running program.",
        "file": "The sign-in is kept in a file that only you can read, as you asked.",
    }[account.store]


def account_json(account: Account) -> dict[str, Any]:
    """Return an account's fields."""
    fields: dict[str, Any] = msgspec.to_builtins(account)
    fields["account"] = fields.pop("id")
    return fields


def accounts_table(accounts: Iterable[Account]) -> Table:
    """Return the accounts as a table."""
    table = _table("No.", "Site", "User", "Name", "Signed in")
    for a in accounts:
        signed_in = "yes" if a.signed_in else "no"
        table.add_row(str(a.id), *map(one_line, (f"{a.site_name} ({a.site_url})", a.username, a.full_name)), signed_in)
    return table


def open_upload_json(upload: OpenUpload) -> dict[str, Any]:
    """Return the fields of an upload at the site; ``site_upload`` is its number there."""
    fields: dict[str, Any] = msgspec.to_builtins(upload)
    fields["site_upload"] = fields.pop("id")
    fields["account"] = fields.pop("account_id")
    fields["assignment"] = fields.pop("assignment_id")
    return fields


def open_uploads_table(uploads: Iterable[OpenUpload], now: float) -> Table:
    """Return what other computers have begun as a table."""
    table = _table("Site's ID", "File", "Assignment", "Stored", "Last heard of")
    for one in uploads:
        stored = "all of it" if one.is_stored else formatting.part_of_text(one.bytes_stored, one.size)
        heard = formatting.when_text(one.heard_at, now) if one.heard_at is not None else "not known"
        place = f"{one_line(one.assignment_name)} ({one.assignment_id})" if one.assignment_name else one.assignment_id
        table.add_row(
            str(one.id), one_line(one.name), str(place), stored, "being sent now" if one.is_being_sent else heard
        )
    return table


def assignment_json(assignment: Assignment, listing: Listing) -> dict[str, Any]:
    """Return the fields of one of the listing's assignments."""
    fields: dict[str, Any] = msgspec.to_builtins(assignment)
    fields["account"] = fields.pop("account_id")
    fields["can_submit"] = not assignment.why_not
    fields["time_ends_at"] = assignment.time_ends_at
    fields["not_refreshed"] = listing.problem.code if listing.problem else None
    return fields


def assignments_table(assignments: Iterable[Assignment], now: float) -> Table:
    """Return the assignments as a table: first those one can submit to."""
    table = _table("ID", "Assignment", "Course", "Due", "Video")
    for a in sorted(assignments, key=lambda a: bool(a.why_not)):
        site_time = a.site_time(now)
        if not a.why_not:
            note = Text(", ".join(map(one_line, _takes(a, site_time))))
        elif a.why_not == "submissions_closed" and a.cutoff_at:
            note = Text(formatting.closed_text(a.cutoff_at, site_time), style="yellow")
        elif a.why_not == "not_open_yet" and a.opens_at:
            note = Text(formatting.opens_text(a.opens_at, site_time), style="yellow")
        else:
            note = Text(words_for(a.why_not, {}).title, style="dim")
        due = formatting.due_text(a.due_at, site_time)
        table.add_row(str(a.id), one_line(a.name), one_line(a.course_name), due, note)
    return table


def _takes(assignment: Assignment, site_time: float) -> list[str]:
    """Return what the assignment takes, and what one should know of it."""
    takes = ["up to " + formatting.bytes_text(assignment.max_bytes) if assignment.max_bytes else "yes"]
    if assignment.max_duration:
        takes.append("at most " + formatting.duration_text(assignment.max_duration))
    if assignment.mine and assignment.mine.status == SUBMITTED:
        takes.append("submitted")
    return [*takes, *details_of(assignment, site_time)]


def report_json(report: CheckReport) -> dict[str, Any]:
    """Return a pre-flight report's fields."""
    findings = []
    for finding in report.findings:
        words = words_for(finding.code, finding.facts)
        findings.append(
            {
                "level": finding.level,
                "code": finding.code,
                "title": words.title,
                "message": words.message,
                "next_step": words.next_step,
            }
        )
    return {
        "path": report.path,
        "assignment": report.assignment.id,
        "size": report.size,
        "mimetype": report.mimetype,
        "duration": report.duration,
        "good": report.is_good,
        "findings": findings,
    }


def report_table(report: CheckReport) -> Table:
    """Return a pre-flight report as lines."""
    table = Table.grid(padding=(0, 1))
    for finding in report.findings:
        words = words_for(finding.code, finding.facts)
        line = Text(words.title, style="bold" if finding.level == "error" else "")
        if words.message:
            line.append(f"  {words.message}", style="not bold dim")
        if finding.level != "ok" and words.next_step:
            line.append(f"\nNext: {words.next_step}", style="not bold")
        table.add_row(Text(LEVEL_MARKS[finding.level], style=LEVEL_STYLES[finding.level]), line)
    return table


def queue_table(uploads: Iterable[Upload], now: float) -> Table:
    """Return the uploads as a table."""
    table = _table("ID", "Video", "Assignment", "State", "")
    for upload in uploads:
        state = Text(state_words(upload))
        if upload.state is not UploadState.CANCELLED and (upload.is_stored or upload.bytes_stored):
            state.append(f", {formatting.percent_text(upload.bytes_stored, upload.size)} stored")
        for line in problem_lines(upload, now):
            state.append(f"\n{line}", style="yellow")
        table.add_row(
            str(upload.id), one_line(upload.name), one_line(upload.assignment_name), state, truth_line(Row(upload))
        )
    return table


def log_json(upload: Upload, lines: list[AttemptLine]) -> dict[str, Any]:
    """Return what has happened to an upload: its attempt log, and what that adds up to."""
    return {
        "attempt_log": [{"at": line.at, "what": line.what, **line.facts} for line in lines],
        "transfer": totals(lines, upload.size),
    }


def log_table(upload: Upload, lines: list[AttemptLine]) -> Group | Text:
    """Return what has happened to an upload as a table, and in one sentence."""
    if not lines:
        return Text("Nothing has happened to it yet.")
    table = _table("When", "What happened")
    for line in lines:
        table.add_row(f"{formatting.local(line.at):%Y-%m-%d %H:%M:%S}", one_line(attempt_words(line)))
    return Group("", table, "", Text(f"In all: {totals_text(totals(lines, upload.size))}."))
