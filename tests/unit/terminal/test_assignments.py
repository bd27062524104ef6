"""Assignments as the command line lists them."""

from rich.console import Console
from tests.helpers.fake_engine import make_assignment

from uploader_gui.core.models import Listing, MySubmission, Problem
from uploader_gui.terminal import tables

NOW = 1_800_000_000.0


def shown(*assignments):
    console = Console(width=200, record=True, file=None, quiet=False)
    with console.capture() as captured:
        console.print(tables.assignments_table(assignments, NOW))
    return captured.get()


def test_what_is_taken_and_what_one_should_know_stands_beside_each():
    text = shown(
        make_assignment(
            1,
            max_bytes=20_000_000,
            max_duration=120,
            team=True,
            time_limit=3600,
            mine=MySubmission(status="submitted", group_name="Team A"),
        )
    )
    assert "up to 20.0 MB, at most 2 min, submitted, for the group “Team A”, time limit 1 h, not started" in text


def test_each_reason_is_said_in_words():
    for code, words in {
        "submission_locked": "Your submission is locked",
        "no_attempts_left": "You have used all your attempts",
        "not_in_group": "You are in no group here",
        "in_several_groups": "You are in more than one group here",
        "submission_final": "You have submitted here already",
    }.items():
        assert words in shown(make_assignment(1, why_not=code))


def test_a_program_reads_whether_a_line_is_from_before():
    one = make_assignment(1, time_limit=60, mine=MySubmission(started_at=int(NOW)), seen_at=NOW)
    fresh = tables.assignment_json(one, Listing(assignments=(one,), seen_at=NOW))
    assert (fresh["not_refreshed"], fresh["can_submit"], fresh["time_ends_at"]) == (None, True, int(NOW) + 60)
    assert (fresh["seen_at"], fresh["mine"]["status"], fresh["account"]) == (NOW, "new", 1)
    old = Listing(assignments=(one,), seen_at=NOW, problem=Problem(code="no_connection"))
    assert tables.assignment_json(one, old)["not_refreshed"] == "no_connection"
