"""What a check of a receipt comes to, as a person reads it. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace

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
    """Return what the receipt says, with what the signature covers apart from what anybody could have written.

    Of a receipt that is wrong nothing is told: it would be believed.
    """
    if finding.signature in (Signature.BAD, Signature.UNKNOWN_KEY):
        return []
    receipt, statement = finding.receipt, finding.receipt.statement
    person = _tr("{name} ({username})").format(name=receipt.full_name, username=receipt.username)
    named = f"{person}, “{receipt.assignment_name}”, {receipt.course_name}"
    file = f"{one_line(receipt.file_name)}, {formatting.exact_bytes_text(receipt.size)}"
    at = _tr("submitted {time}").format(time=formatting.moment_text(receipt.submitted_at))
    if finding.signature is Signature.GOOD and statement is not None:
        numbers = _tr("submission {submission}, assignment {assignment}, person {person}").format(
            submission=str(receipt.submission_id), assignment=str(receipt.assignment_id), person=str(statement.userid)
        )
        lines = [
            _tr("Signed: {facts}").format(facts=f"{file}; {at}; {numbers}"),
            _tr("Not signed, only noted: {facts}").format(facts=named),
        ]
    else:
        lines = [_tr("Not checked: {facts}").format(facts=f"{file}; {at}; {named}")]
    if finding.file is SameFile.OTHER:
        lines += [
            _tr("SHA-256 in the receipt: {hash}").format(hash=receipt.sha256),
            _tr("SHA-256 of the file: {hash}").format(hash=finding.sha256),
        ]
    return lines
