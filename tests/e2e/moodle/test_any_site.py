"""The application at a Moodle that is there already, as one of its students: nothing is installed, nothing is set up.

``UPLOADER_MOODLE_URL``, ``UPLOADER_MOODLE_USERNAME``, ``UPLOADER_MOODLE_PASSWORD`` and ``UPLOADER_MOODLE_ASSIGNMENT``
(its number, as ``uploader assignments`` shows it) say where. What the student has submitted there is replaced.
"""

import os

import pytest
from tests.helpers.commands import CommandLine
from tests.helpers.videos import make_video, sha256

NAMES = ("URL", "USERNAME", "PASSWORD", "ASSIGNMENT")
GIVEN = {name: os.environ.get(f"UPLOADER_MOODLE_{name}", "") for name in NAMES}
LACKING = [f"UPLOADER_MOODLE_{name}" for name in NAMES if not GIVEN[name]]

pytestmark = pytest.mark.skipif(
    bool(LACKING),
    reason=f"no running Moodle to test against: give one, a student and an assignment by {', '.join(LACKING)}",
)
SIZE = 6 * 1024 * 1024


@pytest.fixture
def uploader(own_home):
    """The command line, signed in as that student."""
    command_line = CommandLine(own_home)
    command_line.json(
        *("sign-in", GIVEN["URL"], "--username", GIVEN["USERNAME"], "--password-stdin", "--store", "file"),
        stdin=GIVEN["PASSWORD"] + "\n",
    )
    yield command_line
    command_line.end()


def test_the_doctor_finds_nothing_that_keeps_a_video_from_getting_through(uploader):
    assert [line for line in uploader.json("doctor", GIVEN["URL"]) if line.get("level") == "fail"] == []


def test_a_video_is_checked_sent_and_submitted_and_its_receipt_is_moodles(uploader, tmp_path):
    video = make_video(tmp_path / "Feldaufnahme – Überfahrt.mp4", SIZE)
    to = ("--assignment", GIVEN["ASSIGNMENT"])
    listed = {str(line["id"]): line for line in uploader.json("assignments")}
    assert listed[GIVEN["ASSIGNMENT"]]["can_submit"] is True
    (report,) = uploader.json("check", video, *to)
    assert report["good"] is True
    lines = uploader.json("send", video, *to, "--replace", "--accept-statement")
    receipt = lines[-1]["receipt"]
    assert (receipt["sha256"], receipt["size"], receipt["submission_status"]) == (sha256(video), SIZE, "submitted")
    again = uploader.json("send", video, *to, "--accept-statement")
    assert [line for line in again if line["event"] == "progress"] == []


def test_what_was_killed_on_its_way_goes_on_and_is_submitted(uploader, tmp_path):
    video = make_video(tmp_path / "second.mp4", SIZE + 1)
    sending = uploader.start(
        *("send", video, "--assignment", GIVEN["ASSIGNMENT"], "--replace", "--accept-statement"),
        *("--limit-rate", "2M", "--json"),
    )
    for line in sending.stdout:
        if '"progress"' in line:
            sending.kill()
            break
    sending.wait(timeout=60)
    lines = uploader.json("resume")
    assert lines[-1]["receipt"]["sha256"] == sha256(video)
