"""What is known of one upload, as titles and values: for the pane of details and the clipboard. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from uploader_gui.ui import formatting
from uploader_gui.ui.team_words import team_text
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Row, amount_text, spoken, story


def _tr(text: str) -> str:
    return translate("upload_facts", text)


@dataclass(frozen=True, slots=True)
class Fact:
    """A title and its value."""

    title: str
    value: str


def facts_of(row: Row, now: float) -> list[Fact]:
    """Return the file's facts, where it goes, its times, and its numbers at the site; without what is not known."""
    upload = row.upload
    facts = [
        Fact(_tr("File"), upload.path),
        Fact(_tr("Size"), formatting.size_text(upload.size)),
        Fact(_tr("Length"), formatting.duration_text(upload.duration) if upload.duration else ""),
        Fact(_tr("Kind"), upload.mimetype),
        Fact(_tr("Assignment"), upload.assignment_name),
        Fact(_tr("Course"), upload.course_name),
        Fact(_tr("Team"), team_text(upload.counts_for, upload.team)),
        Fact(_tr("Person"), row.whose),
        Fact(_tr("Due"), formatting.deadline_text(upload.due_at, upload.site_time(now)) if upload.due_at else ""),
        Fact(_tr("How far"), amount_text(row) if row.is_open else ""),
        Fact(_tr("Added"), _when(upload.created_at, now)),
        Fact(_tr("Stored"), _when(upload.stored_at, now)),
        Fact(_tr("Submitted"), _when(upload.submitted_at, now)),
        Fact(_tr("Connections"), formatting.number_text(upload.attempts) if upload.attempts else ""),
        Fact(_tr("Number here"), str(upload.id)),
        Fact(_tr("Number at the site"), _number(upload.remote_id)),
        Fact(_tr("Video"), upload.video_id),
        Fact(_tr("Submission"), _number(upload.submission_id)),
        Fact(_tr("SHA-256"), upload.sha256),
    ]
    return [fact for fact in facts if fact.value]


def details_text(row: Row, now: float) -> str:
    """Return all of it as text for a message to somebody who helps."""
    facts = (_tr("{title}: {value}").format(title=fact.title, value=fact.value) for fact in facts_of(row, now))
    return "\n".join([spoken(row, now), "", *facts])


def sentences_of(row: Row, now: float) -> list[str]:
    """Return what the row says, in full: the sentence, and of a problem what happened and what to do."""
    told = story(row, now)
    if told.problem is None:
        return [told.text]
    return [part for part in (told.text, told.problem.message, told.problem.next_step) if part]


def _when(moment: float | None, now: float) -> str:
    return "" if not moment else formatting.when_text(moment, now)


def _number(value: int) -> str:
    return str(value) if value else ""
