"""The parts of Moodle's answers that we read. Unknown fields are passed over; ids may come as strings.

Whatever a site says, what leaves here can be kept, shown and counted with: times are dates, amounts fit into 53 bits,
and no text moves a terminal's cursor.
"""

from __future__ import annotations

import re
from typing import Annotated, TypeVar

import msgspec

from uploader_gui.core.errors import NotTheServer

# Moodle's PARAM_BOOL comes as true and false, its PARAM_INT flags as 1 and 0; which one it is differs by version.
Flag = bool | int
Id = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
LARGEST_AMOUNT = 2**53 - 1
# The first day of 9999: the last year that Python knows, with room for every time zone.
_END_OF_TIME = 253_370_764_800
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def a_time(seconds: int) -> int:
    """Return a site's Unix time; 0, which means none, where it is no date from 1970 to 9998."""
    return seconds if 0 <= seconds < _END_OF_TIME else 0


def an_amount(value: int) -> int:
    """Return a site's number of bytes, seconds or things, at least 0 and at most LARGEST_AMOUNT."""
    return min(max(value, 0), LARGEST_AMOUNT)


def without_controls(text: str) -> str:
    """Return ``text`` without the characters that a terminal obeys instead of showing; tabs and new lines stay."""
    return _CONTROLS.sub("", text)


class PublicConfig(msgspec.Struct):
    """``tool_mobile_get_public_config``: what a site says to anyone."""

    wwwroot: str
    sitename: str = ""
    enablewebservices: Flag = 1
    enablemobilewebservice: Flag = 1
    maintenanceenabled: Flag = 0
    typeoflogin: int = 0
    """1 = in the application, 2 = in the browser, 3 = in a browser inside the application (tool_mobile's setting)."""
    showloginform: Flag = 0
    """Whether its login page asks for user name and password; Moodle 4.5 and later say so."""
    logourl: str = ""
    compactlogourl: str = ""


class Function(msgspec.Struct):
    """One web-service function the token may call."""

    name: str
    version: str = ""


class SiteInfo(msgspec.Struct):
    """``core_webservice_get_site_info``: who the token is, and what it may call."""

    userid: Id
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

    id: Id
    cmid: Id
    name: str
    course: Id = 0
    nosubmissions: Flag = 0
    submissiondrafts: Flag = 0
    requiresubmissionstatement: Flag = 0
    submissionstatement: str = ""
    duedate: int = 0
    allowsubmissionsfromdate: int = 0
    cutoffdate: int = 0
    timelimit: int = 0
    teamsubmission: Flag = 0
    preventsubmissionnotingroup: Flag = 0
    requireallteammemberssubmit: Flag = 0
    maxattempts: int = -1
    attemptreopenmethod: str = ""
    configs: list[PluginConfig] = []

    def __post_init__(self) -> None:
        self.timelimit = an_amount(self.timelimit)
        self.maxattempts = an_amount(self.maxattempts)
        self.duedate = a_time(self.duedate)
        self.allowsubmissionsfromdate = a_time(self.allowsubmissionsfromdate)
        self.cutoffdate = a_time(self.cutoffdate)


class CourseInfo(msgspec.Struct):
    """One course of ``mod_assign_get_assignments``."""

    id: Id
    fullname: str = ""
    shortname: str = ""
    assignments: list[AssignmentInfo] = []


class Assignments(msgspec.Struct):
    """``mod_assign_get_assignments``."""

    courses: list[CourseInfo] = []


class SubmissionPlugin(msgspec.Struct):
    """One enabled kind of submission (comments count as one)."""

    type: str


class SubmissionInfo(msgspec.Struct):
    """A submission's own record. ``status``: new, draft, submitted, reopened; attempts are counted from 0."""

    id: Id
    status: str = ""
    timemodified: int = 0
    timestarted: int = 0
    attemptnumber: int = 0
    plugins: list[SubmissionPlugin] = []

    def __post_init__(self) -> None:
        self.timemodified = a_time(self.timemodified)
        self.timestarted = a_time(self.timestarted)
        self.attemptnumber = an_amount(self.attemptnumber)


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
    gradingstatus: str = ""
    timelimit: int = 0
    submissiongroup: Id = 0
    submissiongroupmemberswhoneedtosubmit: list[Id] = []
    usergroups: list[Id] = []

    def __post_init__(self) -> None:
        self.timelimit = an_amount(self.timelimit)
        self.extensionduedate = a_time(self.extensionduedate or 0) or None

    @property
    def current(self) -> SubmissionInfo | None:
        """The team's submission where there is one, else the user's own."""
        return self.teamsubmission or self.submission


class EarlierAttempt(msgspec.Struct):
    """One attempt before the last one."""

    submission: SubmissionInfo | None = None


class SubmissionStatus(msgspec.Struct):
    """``mod_assign_get_submission_status``."""

    lastattempt: LastAttempt | None = None
    previousattempts: list[EarlierAttempt] = []


class Started(msgspec.Struct):
    """``mod_assign_start_submission``."""

    warnings: list[MoodleWarning] = []


class GroupInfo(msgspec.Struct):
    """One group of a course."""

    id: Id
    name: str = ""


class Groups(msgspec.Struct):
    """``core_group_get_course_user_groups``."""

    groups: list[GroupInfo] = []


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
        return msgspec.convert(_cleaned(answer), kind, strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise NotTheServer(f"{function}: {type(error).__name__} {error}") from error


def _cleaned(value: object) -> object:
    """Return ``value`` without nulls and control characters.

    Where Moodle's database holds none of something, its answers say null.
    """
    if isinstance(value, dict):
        return {name: _cleaned(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_cleaned(inner) for inner in value]
    return without_controls(value) if isinstance(value, str) else value
