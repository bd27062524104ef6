"""Practice University: its people, courses and assignments when it opens for the first time."""

import secrets

from practice_site.records import Assignment, Course, SiteData, User
from practice_site.settings import MIB

SITE_NAME = "Practice University"

_HOUR = 3600
_DAY = 24 * _HOUR

_MOVIES = ["video/mp4", "video/quicktime", "video/webm", "video/x-matroska", "video/mpeg"]


def first_day(now: float, more_assignments: int = 0) -> SiteData:
    """A site on which nobody has done anything yet; every date is counted from `now` (Unix seconds).

    `more_assignments` are added to the usual ones: `more1`, `more2`, …
    """
    start = int(now)
    courses = [
        Course(id=2, shortname="FIELD-1", fullname="Field methods 1"),
        Course(id=3, shortname="FILM-2", fullname="Documentary film"),
    ]
    users = [
        User(3, "student1", "practice-1", "Sam One", "student", [2, 3]),
        User(4, "student2", "practice-2", "Kim Two", "student", [2]),
        User(5, "teacher1", "practice-3", "Tess Teacher", "teacher", [2, 3]),
    ]
    assignments = [
        Assignment(11, 201, 2, "plain", "Field study 2", "Film one interview in the field.", duedate=start + 3 * _HOUR),
        Assignment(
            12,
            202,
            2,
            "drafts",
            "Lab report",
            "Save as often as you like, then submit for grading.",
            duedate=start + 2 * _DAY,
            drafts=True,
            acceptedtypes=list(_MOVIES),
        ),
        Assignment(
            13,
            203,
            2,
            "statement",
            "Interview techniques",
            "Submit for grading, and confirm that it is your own work.",
            duedate=start + 5 * _DAY,
            drafts=True,
            statement=True,
        ),
        Assignment(
            14,
            204,
            3,
            "cutoff",
            "Final film",
            "Nothing is taken after the cut-off date.",
            duedate=start + 3 * _DAY,
            cutoffdate=start + 3 * _DAY,
        ),
        Assignment(
            15,
            205,
            2,
            "closed",
            "Old field trip",
            "This one has closed.",
            duedate=start - 9 * _DAY,
            cutoffdate=start - 7 * _DAY,
        ),
        Assignment(
            16,
            206,
            3,
            "not_open",
            "Next term's film",
            "Opens next week.",
            duedate=start + 30 * _DAY,
            allowsubmissionsfromdate=start + 7 * _DAY,
        ),
        Assignment(
            17,
            207,
            2,
            "text_only",
            "Essay",
            "Written work only.",
            duedate=start + 4 * _DAY,
            backend="",
        ),
        Assignment(
            18,
            208,
            3,
            "small",
            "Thirty-second pitch",
            "A short clip, 20 MB at most.",
            duedate=start + _DAY,
            maxbytes=20 * MIB,
            maxdurationseconds=120,
            acceptedtypes=["video/mp4"],
        ),
    ]
    assignments += [
        Assignment(1000 + n, 2000 + n, 2, f"more{n}", f"Field day {n}", "One video.", duedate=start + 6 * _DAY)
        for n in range(1, more_assignments + 1)
    ]
    return SiteData(users=users, courses=courses, assignments=assignments, secret=secrets.token_hex(32))
