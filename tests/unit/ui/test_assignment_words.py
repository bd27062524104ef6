from datetime import datetime

import pytest
from tests.helpers.fake_engine import make_assignment

from uploader_gui.core.models import Listing, MySubmission, Problem
from uploader_gui.ui.assignment_groups import grouped
from uploader_gui.ui.assignment_words import age_text, details_of

NOW = datetime(2027, 5, 5, 20, 59).astimezone().timestamp()
DAY = 86_400


def details(mine=None, **facts):
    return details_of(make_assignment(1, mine=MySubmission(**mine) if mine is not None else None, **facts), NOW)


@pytest.mark.parametrize(
    ("listing", "text"),
    [
        (Listing(assignments=(), seen_at=NOW - 60), ""),
        (Listing(assignments=(), seen_at=NOW - 7 * 3600), "As of 13:59."),
        (
            Listing(assignments=(), seen_at=NOW - DAY, problem=Problem(code="no_connection")),
            "As of yesterday 20:59. Could not be refreshed: no connection.",
        ),
        (
            Listing(assignments=(), seen_at=NOW - 60, problem=Problem(code="site_unavailable")),
            "As of 20:58. Could not be refreshed: the site is down for now.",
        ),
    ],
)
def test_a_list_says_how_old_it_is_where_that_matters_and_why(listing, text):
    assert age_text(listing, NOW) == text


def test_an_ordinary_assignment_needs_no_further_words():
    assert details() == details({}) == details({"status": "submitted", "holds_video": True}) == []


@pytest.mark.parametrize(
    ("facts", "mine", "words"),
    [
        ({"team": True}, {"group_name": "Team A"}, ["for the group “Team A”"]),
        ({"team": True}, None, ["for your group"]),
        ({"team": True, "all_members_submit": True}, {"group_id": 7}, ["for your group", "every member must submit"]),
        ({"team": True}, {}, ["for everybody who is in no group"]),
        ({"team": True, "group_required": True}, {}, ["for your group"]),
        (
            {"max_attempts": 3, "reopens": "manual"},
            {"attempt": 2, "status": "reopened"},
            ["reopened", "attempt 2 of 3"],
        ),
        ({"reopens": "manual"}, {"attempt": 2}, ["attempt 2"]),
        ({"max_attempts": 3}, {}, []),
        ({"drafts": True}, {"status": "draft"}, ["draft, not submitted"]),
        ({}, {"status": "submitted", "graded": True}, ["graded"]),
        ({"time_limit": 3600}, {}, ["time limit 1 h, not started"]),
        ({"time_limit": 3600}, {"started_at": int(NOW - 60)}, ["your time ends 21:58"]),
        ({"time_limit": 3600}, {"started_at": int(NOW - 2 * 3600)}, ["your time was over 19:59"]),
        ({}, {"extension_at": int(NOW + 3600)}, ["extension until 21:59"]),
        ({"backend": "s3video", "also_takes": ("file", "onlinetext", "poodll")}, {}, ["also takes files and text"]),
    ],
)
def test_what_a_student_should_know_before_sending_stands_beside_the_date(facts, mine, words):
    assert details(mine, **facts) == words


def test_it_is_read_in_the_list_and_what_moodle_holds_counts_as_submitted():
    mine = MySubmission(status="submitted", holds_video=True, group_name="Team A")
    [(_, [entry])] = grouped([make_assignment(1, team=True, mine=mine)], NOW)
    assert entry.is_submitted
    assert entry.parts[1:3] == ["submitted", "for the group “Team A”"]
    [(_, [entry])] = grouped([make_assignment(1, mine=MySubmission(status="submitted"))], NOW)
    assert not entry.is_submitted
    assert entry.details[0] == "submitted", "something is, and Moodle does not tell whether a video is in it"
    [(_, [entry])] = grouped([make_assignment(1, mine=MySubmission(status="submitted", holds_video=False))], NOW)
    assert "submitted" not in entry.parts
