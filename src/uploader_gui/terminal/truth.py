"""The truth bar: four facts, each from its own witness (DESIGN §3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Upload


class Fact(StrEnum):
    """How far one of the four facts is."""

    NO = "no"
    PARTLY = "partly"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Truth:
    """Who says so: sent, the network; stored, the storage; submitted, Moodle; playable, the video service."""

    sent: Fact
    stored: Fact
    submitted: Fact
    playable: Fact


def _fact(done: bool, begun: bool) -> Fact:
    return Fact.YES if done else Fact.PARTLY if begun else Fact.NO


def truth_of(upload: Upload, progress: Progressed | None) -> Truth:
    """Return the four facts of an upload."""
    stored = max(upload.bytes_stored, progress.stored if progress else 0)
    sent = max(stored, progress.sent if progress else 0)
    return Truth(
        sent=_fact(upload.is_stored or sent >= upload.size, sent > 0),
        stored=_fact(upload.is_stored, stored > 0),
        submitted=_fact(upload.submitted_at is not None, upload.submission_status == "draft"),
        playable=_fact(upload.playable, upload.percent_ready > 0),
    )
