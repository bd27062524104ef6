"""What a check of a receipt comes to, as a person reads it. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace

from uploader_gui.core.receipt_check.finding import Finding
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.verify_sentences import code_of, facts_of, file_text


def finding_text(finding: Finding, now: float | None = None) -> ErrorText:
    """Return title, what was found, and what to do; ``now`` in Unix seconds, None = now."""
    reason = text_for(finding.problem, finding.problem_facts).title if finding.problem else ""
    words = text_for(code_of(finding), facts_of(finding, reason), now=now)
    more = file_text(finding)
    return replace(words, message=f"{words.message} {more}") if more else words
