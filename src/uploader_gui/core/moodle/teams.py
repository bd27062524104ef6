"""Whose submission it becomes, where teams submit."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import GROUP, NO_GROUP, Assignment
from uploader_gui.core.moodle.assignments import group_names
from uploader_gui.core.moodle.client import MoodleClient

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Team:
    """Those who submit together. Only a group has a name, and that may not be known."""

    counts_for: str = ""
    """GROUP, NO_GROUP, or empty = everybody does for themselves."""
    name: str = ""


async def team_of(client: MoodleClient, assignment: Assignment) -> Team:
    """Return the team that submits.

    Those whom Moodle finds no single group for are one team, its default group: what one of them saves becomes the
    submission of them all.
    """
    mine = assignment.mine
    if not assignment.team:
        return Team()
    if mine is None or mine.group_name:
        return Team(GROUP, mine.group_name if mine is not None else "")
    if not mine.group_id:
        return Team(NO_GROUP)
    try:
        names = await group_names(client, assignment.course_id)
    except UploaderError as error:
        log.info("teams of course %s: %s", assignment.course_id, error.code)
        return Team(GROUP)
    return Team(GROUP, names.get(mine.group_id, ""))
