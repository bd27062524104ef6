"""What a check of a receipt comes to, as a person reads it. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace

from uploader_gui.core.models import Receipt
from uploader_gui.core.receipt_check.finding import Finding, SameFile, Signature
from uploader_gui.ui import formatting
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.translation import translate
from uploader_gui.ui.verify_sentences import code_of, facts_of, file_text


def _tr(text: str) -> str:
    return translate("verify_text", text)


def finding_text(finding: Finding, now: float | None = None) -> ErrorText:
    """Return title, what was found, and what to do; ``now`` in Unix seconds, None = now."""
    reason = text_for(finding.problem, finding.problem_facts).title if finding.problem else ""
    words = text_for(code_of(finding), facts_of(finding, reason), now=now)
    more = file_text(finding)
    return replace(words, message=f"{words.message} {more}") if more else words


def details_of(finding: Finding) -> list[str]:
    """Return what the receipt says, a fact a line, what is signed apart from what anybody could have written.

    Of a receipt that is wrong nothing is told: it would be believed.
    """
    if finding.signature in (Signature.BAD, Signature.UNKNOWN_KEY):
        return []
    is_signed = finding.signature is Signature.GOOD and finding.receipt.statement is not None
    lines = _signed(finding.receipt) if is_signed else _not_checked(finding.receipt)
    if finding.file is SameFile.OTHER:
        lines += [
            _tr("SHA-256 in the receipt: {hash}").format(hash=finding.receipt.sha256),
            _tr("SHA-256 of the file: {hash}").format(hash=finding.sha256),
        ]
    return lines


def _signed(receipt: Receipt) -> list[str]:
    statement = receipt.statement
    assert statement is not None
    facts = _facts(receipt)
    numbers = {"submission": receipt.submission_id, "assignment": receipt.assignment_id, "person": statement.userid}
    return [
        _tr("Signed: the file {file}, {size}").format_map(facts),
        _tr("Signed: submitted {time}").format_map(facts),
        _tr("Signed: submission {submission}, assignment {assignment}, person {person}").format_map(numbers),
        _tr("Not signed, only noted: {name} ({username})").format_map(facts),
        _tr("Not signed, only noted: the assignment “{assignment}”").format_map(facts),
        _tr("Not signed, only noted: the course {course}").format_map(facts),
    ]


def _not_checked(receipt: Receipt) -> list[str]:
    facts = _facts(receipt)
    return [
        _tr("Not checked: the file {file}, {size}").format_map(facts),
        _tr("Not checked: submitted {time}").format_map(facts),
        _tr("Not checked: {name} ({username})").format_map(facts),
        _tr("Not checked: the assignment “{assignment}”").format_map(facts),
        _tr("Not checked: the course {course}").format_map(facts),
    ]


def _facts(receipt: Receipt) -> dict[str, str]:
    return {
        "file": one_line(receipt.file_name),
        "size": formatting.exact_bytes_text(receipt.size),
        "time": formatting.moment_text(receipt.submitted_at),
        "name": one_line(receipt.full_name),
        "username": one_line(receipt.username),
        "assignment": one_line(receipt.assignment_name),
        "course": one_line(receipt.course_name),
    }
