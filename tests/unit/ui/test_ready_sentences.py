"""What the pre-flight card says of a video: only what is known, and every number with its unit."""

from datetime import datetime

import pytest
from tests.helpers.fake_engine import GB, make_assignment

from uploader_gui.core.models import CheckReport, Finding
from uploader_gui.ui.ready_sentences import facts_text, told_of
from uploader_gui.ui.ready_video import Phase, ReadyVideo
from uploader_gui.ui.upload_story import Tone

NOW = datetime(2027, 5, 5, 19, 0).astimezone().timestamp()
HOUR = 3600


def looked_at(assignment=None, findings=(), **changes):
    assignment = assignment or make_assignment()
    facts = {"size": 5 * GB, "mimetype": "video/mp4", "duration": 3720, "max_bytes": 20 * GB}
    report = CheckReport(path="/v/a.mp4", assignment=assignment, findings=findings, **{**facts, **changes})
    return ReadyVideo(1, "/v/a.mp4", assignment, Phase.LOOKED, report, NOW)


def said(video, finish_at=None):
    return " ".join(
        part for line in told_of(video, finish_at, NOW) for part in (line.text.title, line.text.message) if part
    )


def measured(due_at, **changes):
    return looked_at(make_assignment(due_at=int(due_at), **changes), bytes_per_second=2.5e6, speed_measured_at=NOW - 60)


def test_what_the_file_is_stands_in_one_line():
    assert facts_text(looked_at()) == "5.0 GB  ·  MP4  ·  1 h 2 min"


def test_what_is_not_known_of_a_file_is_not_said():
    assert facts_text(looked_at(duration=0, mimetype="")) == "5.0 GB"
    assert facts_text(ReadyVideo(1, "/v/a.mp4")) == ""


def test_limits_and_the_end_of_the_assignment_are_said():
    assignment = make_assignment(cutoff_at=int(NOW + 2 * HOUR), accepted_types=("video/mp4",))
    text = said(looked_at(assignment, max_duration=7200))
    assert "It fits: up to 20.0 GB are taken. It is short enough: up to 2 h." in text
    assert "Its kind is accepted. Open until 21:00." in text


def test_where_the_site_could_not_be_asked_nothing_is_said_to_fit():
    video = looked_at(findings=(Finding(level="warning", code="site_not_asked"),), max_bytes=0)
    assert "fits" not in said(video)
    assert "is open" not in said(video)
    assert "The site could not be asked" in said(video)


def test_a_speed_that_was_never_measured_gives_no_number():
    text = said(looked_at(make_assignment(due_at=int(NOW + HOUR))))
    assert "is told once it is on its way" in text
    assert "min at" not in text


def test_a_finish_is_told_against_the_deadline():
    text = said(measured(NOW + 3 * HOUR), NOW + 2000)
    assert "Needs about 33 min at 2.5 MB/s, measured just now. Finishes 19:34, 2 h 26 min before it is due." in text


def test_what_goes_before_it_is_mentioned():
    assert "Others go before it." in said(measured(NOW + 4 * HOUR), NOW + HOUR)


@pytest.mark.parametrize(
    ("finish", "title"),
    [
        (0.9 * HOUR, "Would be sent 19:54, only 6 min before it is due"),
        (3 * HOUR, "Would be sent 22:00, 2 h after it is due"),
        (6 * HOUR, "Would be sent tomorrow 01:00, after the assignment closes"),
    ],
)
def test_what_is_late_or_nearly_so_is_a_warning_that_says_what_helps(finish, title):
    video = measured(NOW + HOUR, cutoff_at=int(NOW + 5 * HOUR))
    (warning,) = [line for line in told_of(video, NOW + finish, NOW) if line.tone is Tone.WARNING]
    assert warning.text.title == title
    assert "fastest network" in warning.text.next_step


def test_the_sites_own_clock_counts_for_the_deadline():
    video = measured(NOW + HOUR, clock_skew=1800.0)
    assert "10 min after it is due" in said(video, NOW + 2400)


@pytest.mark.parametrize(
    ("ago", "words"), [(HOUR, "measured today"), (24 * HOUR, "measured yesterday"), (72 * HOUR, "measured on 2 May")]
)
def test_how_old_the_measured_speed_is_is_said(ago, words):
    video = looked_at(bytes_per_second=2.5e6, speed_measured_at=NOW - ago)
    assert words in said(video, NOW + 2000)
