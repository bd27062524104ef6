"""The groups that the list is filtered by: where each upload belongs, and what a search finds. Knows no Qt."""

from __future__ import annotations

from enum import StrEnum

from uploader_gui.core.models import UploadState
from uploader_gui.ui.upload_story import Row, waits_for_a_hand

_S = UploadState


class Group(StrEnum):
    """Every upload is in ALL and in one of the others."""

    ALL = "all"
    ON_THE_WAY = "on_the_way"
    NEEDS_YOU = "needs_you"
    SUBMITTED = "submitted"
    NOT_SUBMITTED = "not_submitted"


def needs_you(row: Row) -> bool:
    """Whether it goes on only after a person has done something."""
    return row.upload.state in (_S.NEEDS_ATTENTION, _S.NEEDS_SIGN_IN) or waits_for_a_hand(row.upload)


def group_of(row: Row) -> Group:
    """Return where an upload belongs, beside ALL."""
    if row.upload.state is _S.SUBMITTED:
        return Group.SUBMITTED
    if row.upload.state in (_S.FAILED, _S.CANCELLED):
        return Group.NOT_SUBMITTED
    return Group.NEEDS_YOU if needs_you(row) else Group.ON_THE_WAY


def words_of(search: str) -> tuple[str, ...]:
    """Return what a search looks for: its words, whatever their case."""
    return tuple(search.casefold().split())


def is_found(row: Row, words: tuple[str, ...]) -> bool:
    """Whether each of the words stands in the upload's name, its assignment, its course or whose it is."""
    if not words:
        return True
    upload = row.upload
    text = f"{upload.name}\n{upload.assignment_name}\n{upload.course_name}\n{row.whose}".casefold()
    return all(word in text for word in words)
