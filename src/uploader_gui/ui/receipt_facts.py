"""What a receipt says, in sections and lines, for the window, for paper and as text. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from uploader_gui.core.models import Receipt, SiteStatement
from uploader_gui.ui import formatting
from uploader_gui.ui.attempt_sentences import totals_text
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.team_words import team_text
from uploader_gui.ui.translation import translate


def _tr(text: str) -> str:
    return translate("receipt_facts", text)


@dataclass(frozen=True, slots=True)
class Fact:
    """One line; ``hint`` says what the name means where that is not plain."""

    name: str
    value: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Some lines under one heading."""

    title: str
    facts: tuple[Fact, ...]


def headline(receipt: Receipt) -> str:
    """Return the one sentence that matters."""
    return _tr("Submitted, and confirmed by {site}").format(site=receipt.site_name or receipt.site_url)


def sections(receipt: Receipt) -> tuple[Section, ...]:
    """Return everything that a person would keep, the most important first."""
    return (
        Section(_tr("Submission"), _submission(receipt)),
        Section(_tr("File"), _file(receipt)),
        Section(_tr("Times"), _times(receipt)),
        Section(_tr("Proof"), _proof(receipt)),
    )


def as_text(receipt: Receipt) -> str:
    """Return the whole receipt as lines of text, to be pasted into a mail."""
    lines = [headline(receipt)]
    for section in sections(receipt):
        lines += ["", section.title]
        lines += [_tr("{name}: {value}").format(name=fact.name, value=fact.value) for fact in section.facts]
    return "\n".join(lines) + "\n"


def _submission(receipt: Receipt) -> tuple[Fact, ...]:
    site, person, status = _tr("{name}, {address}"), _tr("{name} ({username})"), _tr("{status}, submission {number}")
    team = team_text(receipt.counts_for, receipt.team)
    return (
        Fact(
            _tr("Site"),
            site.format(name=receipt.site_name, address=receipt.site_url) if receipt.site_name else receipt.site_url,
        ),
        Fact(_tr("Course"), receipt.course_name),
        Fact(_tr("Assignment"), receipt.assignment_name),
        *([Fact(_tr("For the team") if receipt.team else _tr("Counts for"), team)] if team else []),
        Fact(_tr("By"), person.format(name=receipt.full_name, username=receipt.username)),
        *([Fact(_tr("Attempt"), formatting.number_text(receipt.attempt + 1))] if receipt.attempt else []),
        Fact(
            _tr("Moodle's status"), status.format(status=receipt.submission_status, number=str(receipt.submission_id))
        ),
    )


def _file(receipt: Receipt) -> tuple[Fact, ...]:
    return (
        Fact(_tr("Name"), one_line(receipt.file_name)),
        Fact(_tr("Size"), formatting.size_text(receipt.size)),
        Fact(
            _tr("SHA-256"),
            f"{receipt.sha256[:32]}\n{receipt.sha256[32:]}" if receipt.sha256 else _tr("not known"),
            _tr("A fingerprint of the content: another file has another one."),
        ),
        Fact(_tr("Video ID"), receipt.video_id),
    )


def _times(receipt: Receipt) -> tuple[Fact, ...]:
    said = receipt.statement
    transfer = totals_text(receipt.transfer) if receipt.transfer else _tr("not known")
    connections = _tr("How many times the sending was begun or taken up again, for example after a break.")
    return (
        *_site_times(said, receipt),
        Fact(_tr("Transfer"), transfer),
        Fact(_tr("Connections"), formatting.number_text(receipt.attempts), connections),
    )


def _site_times(said: SiteStatement | None, receipt: Receipt) -> tuple[Fact, ...]:
    """Return when it was begun, stored and submitted: by the site's clock where the site has told it."""
    site, here = _tr("{time}, by the site's clock"), _tr("{time}, by this computer's clock")
    begun = (site, said.timestarted) if said and said.timestarted else (here, receipt.queued_at)
    stored = (site, said.timestored) if said and said.timestored else (here, receipt.stored_at)
    told = [(_tr("Begun"), *begun), (_tr("Stored"), *stored), (_tr("Submitted"), site, receipt.submitted_at)]
    return tuple(Fact(name, how.format(time=formatting.moment_text(at))) for name, how, at in told)


def is_signed(receipt: Receipt) -> bool:
    """Whether the receipt carries a signature, good or not."""
    return bool(receipt.statement is not None and receipt.site_signature)


def _proof(receipt: Receipt) -> tuple[Fact, ...]:
    numbers = (
        Fact(_tr("Upload"), _tr("{number} ({key})").format(number=receipt.upload_id, key=receipt.client_key)),
        Fact(_tr("Written by"), receipt.application or _tr("an earlier version")),
    )
    if not is_signed(receipt):
        return (Fact(_tr("Signature"), _tr("None: the site did not sign this receipt.")), *numbers)
    signed = _tr(
        "The site has signed the site's name, the file's name, size and SHA-256, the video's ID, the three times, the "
        "status, and the numbers of person, assignment, submission and upload. The rest is this program's notes."
    )
    return (Fact(_tr("Signature"), signed), Fact(_tr("Key"), receipt.site_key_id), *numbers)
