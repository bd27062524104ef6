from datetime import datetime

from tests.helpers.fake_engine import make_assignment

from uploader_gui.ui.assignment_groups import Group, grouped

NOW = datetime(2027, 5, 5, 20, 59).astimezone().timestamp()
DAY = 86400


def due(number, seconds, **changes):
    return make_assignment(number, due_at=int(NOW + seconds), **changes)


def test_assignments_stand_in_groups_by_due_date():
    groups = grouped(
        [
            due(1, 20 * DAY),
            due(2, 2 * DAY),
            due(3, 3 * 3600),
            make_assignment(4),
            due(5, -DAY),
            due(6, -90 * DAY),
            due(7, DAY, why_not="submissions_closed"),
            due(8, 1 * 3600),
        ],
        NOW,
    )
    assert [(group, [entry.assignment.id for entry in entries]) for group, entries in groups] == [
        (Group.LATE, [5]),
        (Group.DUE_TODAY, [8, 3]),
        (Group.THIS_WEEK, [2]),
        (Group.LATER, [1]),
        (Group.NO_DUE_DATE, [4]),
        (Group.LONG_PAST, [6]),
        (Group.CANNOT_SUBMIT, [7]),
    ]


def test_each_says_when_it_is_due_or_why_not():
    notes = {
        entry.assignment.id: entry.note
        for _, entries in grouped(
            [
                due(1, 3 * 3600),
                due(2, 2 * DAY),
                due(3, -3 * DAY),
                make_assignment(4, why_not="submissions_closed", cutoff_at=int(NOW - 2 * DAY)),
                make_assignment(5, why_not="not_open_yet", opens_at=int(NOW + DAY)),
                make_assignment(6, why_not="video_not_accepted"),
                make_assignment(7),
                due(8, 20 * DAY),
            ],
            NOW,
        )
        for entry in entries
    }
    assert notes == {
        1: "23:59, in 3 h",
        2: "Friday 20:59, in 2 days",
        3: "was due 2 May",
        4: "closed 3 May",
        5: "opens tomorrow 20:59",
        6: "this assignment takes no videos",
        7: "",
        8: "25 May, 20:59, in 20 days",
    }


def test_every_group_has_a_title():
    assert all(group.title for group in Group)
