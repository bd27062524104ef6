"""The parts of Moodle's answers that we read. Unknown fields are passed over; ids may come as strings."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from uploader_gui.core.errors import NotTheServer

# Moodle's PARAM_BOOL comes as true and false, its PARAM_INT flags as 1 and 0; which one it is differs by version.
Flag = bool | int


class PublicConfig(msgspec.Struct):
    """``tool_mobile_get_public_config``: what a site says to anyone."""

    wwwroot: str
    sitename: str = ""
    enablewebservices: Flag = 1
    enablemobilewebservice: Flag = 1
    maintenanceenabled: Flag = 0


class Function(msgspec.Struct):
    """One web-service function the token may call."""

    name: str
    version: str = ""


class SiteInfo(msgspec.Struct):
    """``core_webservice_get_site_info``: who the token is, and what it may call."""

    userid: int
    username: str
    fullname: str = ""
    sitename: str = ""
    siteurl: str = ""
    release: str = ""
    functions: list[Function] = []


class PluginConfig(msgspec.Struct):
    """One setting that a submission type exports."""

    plugin: str
    subtype: str
    name: str
    value: str = ""


class AssignmentInfo(msgspec.Struct):
    """One assignment of ``mod_assign_get_assignments``. Times are Unix seconds, 0 = none."""

    id: int
    cmid: int
    name: str
    course: int = 0
    nosubmissions: Flag = 0
    submissiondrafts: Flag = 0
    requiresubmissionstatement: Flag = 0
    submissionstatement: str = ""
    duedate: int = 0
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    configs: list[PluginConfig] = []


class CourseInfo(msgspec.Struct):
    """One course of ``mod_assign_get_assignments``."""

    id: int
    fullname: str = ""
    shortname: str = ""
    assignments: list[AssignmentInfo] = []


class Assignments(msgspec.Struct):
    """``mod_assign_get_assignments``."""

    courses: list[CourseInfo] = []


class SubmissionInfo(msgspec.Struct):
    """A submission's own record. ``status``: new, draft, submitted, reopened."""

    id: int
    status: str = ""
    timemodified: int = 0
    attemptnumber: int = 0


class LastAttempt(msgspec.Struct):
    """What Moodle says about the user's last attempt."""

    submission: SubmissionInfo | None = None
    teamsubmission: SubmissionInfo | None = None
    submissionsenabled: bool = True
    locked: bool = False
    graded: bool = False
    canedit: bool = False
    cansubmit: bool = False
    extensionduedate: int | None = None


class SubmissionStatus(msgspec.Struct):
    """``mod_assign_get_submission_status``."""

    lastattempt: LastAttempt | None = None


class MoodleWarning(msgspec.Struct):
    """Many of Moodle's functions answer with a list of these instead of an error; empty = done."""

    warningcode: str
    item: str = ""
    message: str = ""


Answer = TypeVar("Answer")


def read(answer: object, kind: type[Answer], function: str) -> Answer:
    """Return ``answer`` as ``kind``.

    Raises:
        NotTheServer: it has another shape than Moodle's.
    """
    try:
        return msgspec.convert(_without_nulls(answer), kind, strict=False)
    except msgspec.ValidationError as error:
        raise NotTheServer(f"{function}: {error}") from error


def _without_nulls(value: object) -> object:
    """Return ``value`` without its nulls: where Moodle's database holds none of something, its answers say null."""
    if isinstance(value, dict):
        return {name: _without_nulls(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value
