"""The application itself: from a password to a receipt, over a line that is cut, into a real Moodle."""

import json
import time

import pytest
from tests.e2e.moodle.storage import MIB
from tests.helpers.commands import CommandLine
from tests.helpers.videos import make_video, sha256

SIZE = 24 * MIB


@pytest.fixture
def uploader(own_home, moodle, monkeypatch):
    """The command line, trusting the site's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(moodle.ca))
    command_line = CommandLine(own_home)
    yield command_line
    command_line.end()


def calls_so_far(moodle):
    """How many web-service calls the site has had."""
    log = (moodle.site.places.run / "log" / "access.log").read_text()
    return log.count("POST /webservice/rest/server.php")


def send(uploader, moodle, assignment, video, *options):
    arguments = ["send", video, "--assignment", assignment.id, "--site", moodle.url, "--username", "student1"]
    password = moodle.users["student1"].password + "\n"
    return uploader.json(*arguments, "--password-stdin", *options, stdin=password)


def test_a_video_gets_from_a_password_to_a_receipt_over_a_line_that_is_cut(
    moodle, cloudflare, assignment, uploader, tmp_path, figures
):
    video = make_video(tmp_path / "Tag 1 – Überfahrt.mp4", SIZE)
    cloudflare.practice.faults("cut:after=3M;7M;1M;9M;-1")
    cuts, calls, begun = cloudflare.practice.state()["links"]["storage"]["cuts"], calls_so_far(moodle), time.monotonic()
    lines = send(uploader, moodle, assignment, video)
    seconds, calls = time.monotonic() - begun, calls_so_far(moodle) - calls
    links = cloudflare.practice.state()["links"]["storage"]
    assert links["cuts"] > cuts, "the line was never cut"
    figures.append(f"one upload of {SIZE // MIB} MiB over 4 cuts: {calls} web-service calls, {seconds:.1f} s in all")

    submission = moodle.submission("student1", assignment)
    assert submission["status"] == "submitted"
    (row,) = moodle.php(
        "return array_values($DB->get_records('local_videostorage_upload', "
        f"['assignmentid' => {assignment.id}], '', 'id, videoid, sha256, state'));"
    )
    seen = moodle.ask("student1", "get_upload", uploadid=int(row["id"]))
    assert (seen["state"], seen["submissionid"]) == ("ready", submission["id"])
    assert row["sha256"] == sha256(video)
    playback = moodle.ask("teacher1", "get_playback", uploadid=int(row["id"]))
    assert cloudflare.plays(playback["url"]) == video.read_bytes()
    (receipt,) = (uploader.home / "receipts").iterdir()
    assert "Überfahrt" in receipt.name
    assert sha256(video) in receipt.read_text()
    assert cloudflare.practice.state()["leaked_credentials"] == []
    assert moodle.users["student1"].password not in json.dumps(lines)


def test_a_draft_is_submitted_too_and_a_second_sending_sends_nothing_again(
    moodle, cloudflare, uploader, tmp_path, figures
):
    drafts = moodle.new_assignment(submissiondrafts=1)
    video = make_video(tmp_path / "draft.mp4", 2 * MIB)
    creations, calls = cloudflare.creations, calls_so_far(moodle)
    send(uploader, moodle, drafts, video)
    figures.append(f"one upload of 2 MiB, good line, drafts: {calls_so_far(moodle) - calls} web-service calls")
    assert moodle.submission("student1", drafts)["status"] == "submitted"
    assert cloudflare.creations == creations + 1
    sent = cloudflare.practice.state()["links"]["storage"]["bytes_up"]
    uploader.run(
        "send", video, "--assignment", drafts.id, "--site", moodle.url, "--username", "student1", "--password-stdin",
        stdin=moodle.users["student1"].password + "\n",
    )  # fmt: skip
    assert cloudflare.practice.state()["links"]["storage"]["bytes_up"] - sent < MIB
    assert cloudflare.creations == creations + 1
    assert moodle.submission("student1", drafts)["status"] == "submitted"


def test_a_closed_assignment_is_refused_before_anything_is_sent(moodle, cloudflare, uploader, tmp_path):
    video = make_video(tmp_path / "late.mp4", MIB)
    creations = cloudflare.creations
    done = uploader.run(
        "send", video, "--assignment", moodle.assignments["closed"].id, "--site", moodle.url, "--username", "student1",
        "--password-stdin", "--json", stdin=moodle.users["student1"].password + "\n",
    )  # fmt: skip
    assert done.returncode == 5, (done.stdout, done.stderr)
    assert cloudflare.creations == creations


def begun_and_killed(uploader, moodle, assignment, video):
    """Send a video from this home until Moodle knows a half of it, and kill the program; the upload, as listed."""
    process = uploader.start(
        "send", video, "--assignment", assignment.id, "--site", moodle.url, "--username", "student1",
        "--password-stdin", "--json",
    )  # fmt: skip
    process.stdin.write(moodle.users["student1"].password + "\n")
    process.stdin.flush()
    for line in process.stdout:
        if json.loads(line)["event"] == "progress":
            (listed,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
            if listed["hashedbytes"] > SIZE // 2:
                break
    else:
        pytest.fail("it was sent before it could be killed")
    process.kill()
    process.wait()
    return listed


def test_a_killed_upload_is_gone_on_with_from_another_computer_and_a_teacher_sees_it_in_transit(
    moodle, cloudflare, assignment, uploader, own_home, tmp_path
):
    video = make_video(tmp_path / "Überfahrt.mp4", SIZE)
    cloudflare.practice.faults("rate:bytes=2M")
    creations = cloudflare.creations
    listed = begun_and_killed(uploader, moodle, assignment, video)
    cloudflare.reset()
    page = moodle.browser("teacher1").get(f"/mod/assign/view.php?id={assignment.cmid}&action=grading").text
    assert "Überfahrt.mp4" in page
    assert "in transit, " in page
    # Minutes of silence.
    moodle.php(
        f"$DB->set_field('local_videostorage_upload', 'timeprogress', time() - 600, ['id' => {listed['uploadid']}]);"
    )
    sent = cloudflare.practice.state()["links"]["storage"]["bytes_up"]

    copy = tmp_path / "card" / "DSC_0001.mp4"
    copy.parent.mkdir()
    copy.write_bytes(video.read_bytes())
    other = CommandLine(own_home.with_name("other computer"))
    try:
        lines = send(other, moodle, assignment, copy)
        assert [line["code"] for line in lines if line["event"] == "notice"] == ["carry_on"]
        (done,) = [line for line in lines if line["event"] == "receipt"]
        assert done["receipt"]["sha256"] == sha256(video)
        told = [line["what"] for line in done["receipt"]["attempt_log"]]
        assert "carried_on" in told
    finally:
        other.end()
    assert cloudflare.creations == creations + 1
    # What was on its way when the program was killed is counted too.
    assert cloudflare.practice.state()["links"]["storage"]["bytes_up"] - sent < SIZE // 2 + 2 * MIB
    seen = moodle.ask("student1", "get_upload", uploadid=listed["uploadid"])
    assert seen["submissionid"] == moodle.submission("student1", assignment)["id"]
    playback = moodle.ask("teacher1", "get_playback", uploadid=listed["uploadid"])
    assert cloudflare.plays(playback["url"]) == video.read_bytes()
