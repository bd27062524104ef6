"""The course "Every kind": one assignment for each way in which Moodle lets students submit."""

from practice_site.records import Assignment, Course, Group, SiteData, User

COURSE = 4
_DAY = 24 * 3600


def add_every_kind(data: SiteData, now: float) -> None:
    """Add the course, its people, teams and assignments to a site's first day; `now` in Unix seconds.

    student1 and student2 are a team; student3 is enrolled in this course only, and in no team.
    """
    start = int(now)
    data.courses.append(Course(COURSE, "KINDS", "Every kind"))
    for user in data.users:
        user.courses.append(COURSE)
    data.users.append(User(6, "student3", "practice-4", "Lee Three", "student", [COURSE]))
    data.groups.append(Group(301, COURSE, "Team A", [3, 4]))
    data.assignments += [
        _assignment(21, "team", "Team film", "One video for the whole team.", start, team=True),
        _assignment(
            22,
            "team_all",
            "Team film, all sign",
            "It counts once every member has submitted.",
            start,
            team=True,
            all_must_submit=True,
            drafts=True,
        ),
        _assignment(
            23, "team_only", "Teams only", "Nothing without a team.", start, team=True, no_team_no_submission=True
        ),
        _assignment(24, "attempts", "Try again", "The teacher may reopen it.", start, reopens="manual"),
        _assignment(25, "two_attempts", "Two tries", "Two, and no more.", start, reopens="manual", maxattempts=2),
        _assignment(26, "timed", "Timed film", "An hour from your start.", start, timelimit=3600),
        _assignment(27, "with_text", "Film and notes", "A video, with a text beside it.", start, text=True),
        _assignment(28, "with_files", "Film and files", "A video, with files beside it.", start, files=True),
        _assignment(29, "signed", "Signed film", "Your own work, please; no drafts.", start, statement=True),
        _assignment(30, "locked", "Locked film", "The teacher has locked it.", start, locked=[3, 4, 6]),
        _assignment(
            31,
            "extended",
            "Late film",
            "Closed, but for those with an extension.",
            start - 9 * _DAY,
            cutoffdate=start - _DAY,
            extensions={3: start + _DAY},
        ),
    ]


def _assignment(number: int, key: str, name: str, intro: str, start: int, **more: object) -> Assignment:
    due = {"duedate": start + 7 * _DAY}
    return Assignment(number, 200 + number, COURSE, key, name, intro, **(due | more))  # type: ignore[arg-type]
