"""Whose submission it becomes, where teams submit."""

from __future__ import annotations

import logging

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Assignment
from uploader_gui.core.moodle.assignments import group_names
from uploader_gui.core.moodle.client import MoodleClient

log = logging.getLogger(__name__)


async def team_name(client: MoodleClient, assignment: Assignment) -> str:
    """Return the name of the team that submits; empty where everybody does for themselves.

    Those who are in no group are one team, and Moodle has no name for it: it is called as the assignment is, and so is
    a team whose name cannot be had now.
    """
    mine = assignment.mine
    if not assignment.team:
        return ""
    if mine is None or mine.group_name or not mine.group_id:
        return (mine.group_name if mine is not None else "") or assignment.name
    try:
        names = await group_names(client, assignment.course_id)
    except UploaderError as error:
        log.info("teams of course %s: %s", assignment.course_id, error.code)
        return assignment.name
    return names.get(mine.group_id, "") or assignment.name
