"""What can be known before the first byte: said at once, and only what is known."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.helpers.fake_engine import make_assignment

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    FileEmpty,
    FileIsDirectory,
    FileMissing,
    FileNotVideo,
    FileTooLarge,
    TypeNotAccepted,
    VideoTooLong,
)
from uploader_gui.core.models import GROUP, NO_GROUP, ChunkLimits, FileMark
from uploader_gui.core.moodle.responses import LastAttempt, SubmissionInfo
from uploader_gui.core.moodle.teams import Team
from uploader_gui.core.services.base import AssignmentOptions
from uploader_gui.core.transfer import preflight
from uploader_gui.core.transfer.before_submitting import submission_findings
from uploader_gui.core.transfer.media import Media
from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.preflight import LookedAt, look, refuse, report
from uploader_gui.ui.error_text import text_for

NOW = 1_800_000_000.0
GB = 1_000_000_000


def a_file(size=5 * GB, mimetype="video/mp4", duration=600, is_video=True):
    return LookedAt(Path("/v/a.mp4"), FileMark(size=size, mtime_ns=1, identity=""), Media(is_video, mimetype, duration))


def options(**changes):
    facts = {
        "backend": "cloudflarestream",
        "protocols": ("tus",),
        "max_bytes": 0,
        "max_duration": 0,
        "accepted_types": (),
        "chunk": ChunkLimits(),
        "max_upload_seconds": 0,
        "uploads_left": 0,
        "server_time": 0,
    }
    return AssignmentOptions(**{**facts, **changes})


def codes(report, level=None):
    return [finding.code for finding in report.findings if level in (None, finding.level)]


NOBODY = Team()


def report_of(file=None, assignment=None, opts=None, attempt=None, speed=0.0, team=NOBODY):
    assignment = assignment or make_assignment()
    found = report(file or a_file(), assignment, opts, NOW, Pace(Clock(), speed, NOW - 60))
    return replace(found, findings=(*submission_findings(assignment, attempt, team, NOW), *found.findings))


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"max_bytes": 5 * GB - 1}, FileTooLarge),
        ({"accepted_types": ("video/webm",)}, TypeNotAccepted),
        ({"accepted_types": ("audio/*",)}, TypeNotAccepted),
        ({"max_duration": 599}, VideoTooLong),
    ],
)
def test_what_the_assignment_does_not_take_is_refused_by_name(changes, kind):
    with pytest.raises(kind) as caught:
        refuse(a_file(), make_assignment(), options(**changes))
    assert caught.value.facts["name"] == "a.mp4"
    assert caught.value.facts["assignment"] == "Field study 1"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"max_bytes": 5 * GB},
        {"max_duration": 600},
        {"accepted_types": ("video/mp4",)},
        {"accepted_types": ("video/webm", "video/*")},
        {"accepted_types": ("*/*",)},
    ],
)
def test_what_is_just_within_the_limits_is_taken(changes):
    refuse(a_file(), make_assignment(), options(**changes))


def test_a_length_that_nobody_knows_is_not_too_long():
    refuse(a_file(duration=0), make_assignment(), options(max_duration=10))


def test_any_video_means_videos_only():
    with pytest.raises(TypeNotAccepted):
        refuse(a_file(mimetype="application/mxf"), make_assignment(), options(accepted_types=("video/*",)))


def test_a_good_file_gets_a_report_without_errors():
    found = report_of(opts=options())
    assert found.is_good
    assert codes(found) == ["file_ok", "duration_ok", "no_deadline"]
    assert (found.size, found.mimetype, found.duration) == (5 * GB, "video/mp4", 600)


def test_a_refusal_is_a_line_of_the_report_not_an_exception():
    found = report_of(opts=options(max_bytes=1))
    assert not found.is_good
    assert codes(found, "error") == ["file_too_large"]


def test_without_the_sites_answer_the_report_says_what_is_known_here():
    assert report_of(opts=None).is_good


def test_an_unknown_length_is_a_warning():
    assert "duration_unknown" in codes(report_of(a_file(duration=0)), "warning")


def test_a_submission_that_is_already_there_is_said_before_it_is_replaced():
    submitted = LastAttempt(submission=SubmissionInfo(id=1, status="submitted"))
    draft = LastAttempt(submission=SubmissionInfo(id=1, status="draft"))
    assert "already_submitted" in codes(report_of(attempt=submitted), "warning")
    assert "already_submitted" not in codes(report_of(attempt=draft))


def test_a_teams_submission_counts_too():
    team = LastAttempt(teamsubmission=SubmissionInfo(id=1, status="submitted"))
    assert "already_submitted" in codes(report_of(attempt=team), "warning")


def test_whose_submission_it_becomes_and_that_it_has_a_grade_are_said():
    submitted = LastAttempt(submission=SubmissionInfo(id=1, status="submitted"), graded=True)
    found = report_of(attempt=submitted, team=Team(GROUP, "Team A"))
    assert {"team_submission", "already_submitted", "already_graded"} <= set(codes(found))
    nameless = {team: codes(report_of(team=Team(team))) for team in ("", GROUP, NO_GROUP)}
    assert [code for code in nameless[""] if code.endswith("_submission")] == []
    assert "team_submission" in nameless[GROUP]
    assert "no_group_submission" in nameless[NO_GROUP]
    assert "team_submission" not in nameless[NO_GROUP]
    assert next(f.facts for f in found.findings if f.code == "already_submitted") == {"team": "Team A"}


def test_a_reopened_attempt_is_called_a_new_one_and_replaces_nothing():
    found = report_of(attempt=LastAttempt(submission=SubmissionInfo(id=2, status="reopened", attemptnumber=1)))
    assert [(f.code, f.facts) for f in found.findings if f.code == "new_attempt"] == [("new_attempt", {"number": "2"})]
    assert "already_submitted" not in codes(found)


@pytest.mark.parametrize(
    ("started", "level", "code"),
    [
        (0, "warning", "timer_not_started"),
        (int(NOW) - 600, "ok", "time_is_running"),
        (int(NOW) - 3601, "warning", "time_is_over"),
    ],
)
def test_a_time_limit_is_told_before_it_bites(started, level, code):
    attempt = LastAttempt(submission=SubmissionInfo(id=1, timestarted=started), timelimit=3600)
    assert code in codes(report_of(attempt=attempt, assignment=make_assignment(time_limit=3600)), level)


def test_drafts_are_announced_with_the_step_that_submits_them():
    assert "needs_submit_step" in codes(report_of(assignment=make_assignment(drafts=True)), "ok")


def test_a_statement_is_announced():
    assert "statement_will_be_asked" in codes(report_of(assignment=make_assignment(needs_statement=True)))


@pytest.mark.parametrize(
    ("due_in", "speed", "level", "code"),
    [
        (None, 1_000_000, "ok", "no_deadline"),
        (-1, 1_000_000, "warning", "deadline_passed"),
        (86_400, 0, "ok", "deadline_ok"),
        (5000 * 1.5 + 1, 1_000_000, "ok", "deadline_ok"),
        (5000 * 1.5 - 1, 1_000_000, "warning", "deadline_tight"),
        (10, 1_000_000, "warning", "deadline_tight"),
    ],
)
def test_the_deadline_is_held_against_the_time_the_file_needs(due_in, speed, level, code):
    assignment = make_assignment(due_at=None if due_in is None else int(NOW + due_in))
    finding = report_of(assignment=assignment, speed=speed).findings[-1]
    assert (finding.level, finding.code) == (level, code)
    if speed and code in ("deadline_ok", "deadline_tight"):
        assert finding.facts["seconds"] == "5000"


def test_every_line_of_a_report_has_its_sentence():
    late = make_assignment(due_at=int(NOW - 1), needs_statement=True)
    team = LastAttempt(submission=SubmissionInfo(id=1, status="submitted"))
    for finding in report_of(a_file(duration=0), late, options(max_bytes=1), team).findings:
        words = text_for(finding.code, finding.facts, now=NOW)
        assert words.title
        assert words != text_for("unexpected", {})


# The file alone ------------------------------------------------------------------------------------------------------


@pytest.fixture
def inside(monkeypatch):
    """What is found inside every file."""

    def find(media):
        monkeypatch.setattr(preflight, "look_inside", lambda path: media)

    find(Media(True, "video/mp4", 60))
    return find


async def test_a_video_is_looked_at_and_known_by_its_mark(tmp_path, inside):
    path = tmp_path / "a.mp4"
    path.write_bytes(b"x" * 100)
    found = await look(path)
    assert (found.mark.size, found.media.duration) == (100, 60)


async def test_a_file_in_which_there_is_no_video_is_refused(tmp_path, inside):
    inside(Media(False, "video/mp4", 0))
    path = tmp_path / "essay.mp4"
    path.write_bytes(b"x")
    with pytest.raises(FileNotVideo) as caught:
        await look(path)
    assert caught.value.facts["name"] == "essay.mp4"


async def test_where_nothing_here_can_tell_the_file_is_given_the_benefit_of_the_doubt(tmp_path, inside):
    inside(Media(None, "video/mp4", 0))
    path = tmp_path / "a.mp4"
    path.write_bytes(b"x")
    assert (await look(path)).media.is_video is None


@pytest.mark.parametrize(
    ("make", "kind"), [(lambda p: None, FileMissing), (Path.touch, FileEmpty), (Path.mkdir, FileIsDirectory)]
)
async def test_what_is_no_file_is_refused_before_anybody_looks_inside(tmp_path, monkeypatch, make, kind):
    monkeypatch.setattr(preflight, "look_inside", None)
    make(tmp_path / "a.mp4")
    with pytest.raises(kind):
        await look(tmp_path / "a.mp4")


def test_the_report_tells_the_limits_and_the_measured_speed():
    found = report_of(opts=options(max_bytes=20 * GB, max_duration=7200), speed=3_400_000)
    assert (found.max_bytes, found.max_duration) == (20 * GB, 7200)
    assert (found.bytes_per_second, found.speed_measured_at) == (3_400_000, NOW - 60)


def test_without_the_site_the_report_tells_the_limits_of_the_list():
    assert report_of(assignment=make_assignment(max_bytes=2 * GB)).max_bytes == 2 * GB
