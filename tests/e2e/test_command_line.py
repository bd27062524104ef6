"""The command line, command by command, with its exit statuses and JSON lines."""

import json
import os
import stat

import pytest
from tests.helpers.commands import CommandLine
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.config import Settings
from uploader_gui.core.control.session import open_engine
from uploader_gui.core.paths import Paths

PROGRESS = {"event", "upload", "sent", "stored", "size", "bytes_per_second", "seconds_left"}


@pytest.fixture
def signed_in(uploader, site):
    """The command line, signed in as the first student."""
    uploader.sign_in(site)
    return uploader


def test_sending_a_video_ends_with_a_receipt_and_status_0(signed_in, site, video):
    lines = signed_in.json("send", video, "--assignment", site.assignment("plain").id)
    states = [line["state"] for line in lines if line["event"] == "state"]
    assert states[-1] == "submitted"
    (receipt,) = [line for line in lines if line["event"] == "receipt"]
    assert receipt["receipt"]["sha256"] == sha256(video)
    assert receipt["upload"] == lines[0]["upload"]
    progress = [line for line in lines if line["event"] == "progress"]
    assert progress
    assert all(set(line) == PROGRESS for line in progress)
    last = [line for line in lines if line["event"] == "state"][-1]
    assert [last[fact] for fact in ("sent", "stored", "submitted")] == ["yes", "yes", "yes"]


def test_without_a_terminal_plain_lines_tell_the_stages(signed_in, site, video):
    done = signed_in.run("send", video, "--assignment", site.assignment("plain").id)
    assert done.returncode == 0, done.stderr
    assert "● sent  ● stored  ● submitted" in done.stdout
    assert sha256(video) in done.stdout
    assert "\x1b" not in done.stdout


def test_accounts_assignments_queue_and_receipt_are_listed_as_json(signed_in, site, video, tmp_path):
    (account,) = signed_in.json("accounts")
    assert (account["username"], account["signed_in"]) == (site.username, True)
    assignments = {line["id"]: line for line in signed_in.json("assignments")}
    assert assignments[site.assignment("plain").id]["can_submit"] is True
    assert assignments[site.assignment("closed").id]["why_not"] == "submissions_closed"
    signed_in.json("send", video, "--assignment", site.assignment("plain").id)
    (upload,) = signed_in.json("queue")
    assert (upload["state"], upload["name"]) == ("submitted", "fieldwork.mp4")
    output = tmp_path / "proof.json"
    (receipt,) = signed_in.json("receipt", upload["upload"], "--output", output)
    assert json.loads(output.read_text()) == receipt["receipt"]


def test_the_queue_tells_what_happened_to_an_upload_as_json_and_in_words(signed_in, site, video):
    site.faults("cut:after=100000,how=reset")
    signed_in.json("send", video, "--assignment", site.assignment("plain").id)
    (upload,) = signed_in.json("queue")
    assert [line["what"] for line in upload["attempt_log"]][:3] == ["added", "registered", "asked"]
    assert all(line["at"] > 0 for line in upload["attempt_log"])
    assert upload["transfer"]["cuts"] == 1
    (alone,) = signed_in.json("queue", upload["upload"])
    assert alone == upload
    told = signed_in.run("queue", upload["upload"])
    assert told.returncode == 0, told.stderr
    assert "The connection was cut" in told.stdout
    assert "1 cut" in told.stdout
    assert "Moodle shows it as submitted" in told.stdout
    unknown = signed_in.run("queue", 4711)
    assert unknown.returncode == 1
    assert "There is no upload 4711" in unknown.stderr


def test_the_pre_flight_reports_and_its_status_says_what_kind_of_no_it_is(signed_in, site, video, tmp_path):
    (report,) = signed_in.json("check", video, "--assignment", site.assignment("plain").id)
    assert report["good"] is True
    assert report["duration"] == 1
    (report,) = signed_in.json("check", video, "--assignment", site.assignment("closed").id, status=5)
    assert "submissions_closed" in [finding["code"] for finding in report["findings"]]
    signed_in.json("check", tmp_path / "nothing.mp4", "--assignment", site.assignment("plain").id, status=1)


@pytest.mark.parametrize(("key", "status"), [("closed", 5), ("not_open", 5), ("text_only", 5), ("statement", 5)])
def test_what_moodle_refuses_ends_with_status_5_and_says_what_to_do(signed_in, site, video, key, status):
    done = signed_in.run("send", video, "--assignment", site.assignment(key).id)
    assert done.returncode == status
    assert "Next:" in done.stderr
    assert signed_in.json("queue") == []


def test_wrong_usage_ends_with_status_2(signed_in, site, video):
    assert signed_in.run("send", video).returncode == 2
    number = site.assignment("plain").id
    assert signed_in.run("send", video, "--assignment", number, "--limit-rate", "fast").returncode == 2
    assert signed_in.run("fly").returncode == 2


def test_a_missing_sign_in_ends_with_status_4(uploader, site, video):
    done = uploader.run("send", video, "--assignment", 1)
    assert done.returncode == 4
    assert "uploader sign-in" in done.stderr


def test_a_wrong_password_ends_with_status_4_and_keeps_nothing(uploader, site):
    done = uploader.run("sign-in", site.url, "--username", site.username, "--password-stdin", stdin="guess\n")
    assert done.returncode == 4
    assert uploader.json("accounts") == []
    assert not (uploader.home / "credentials.json").exists()


def test_without_a_keyring_a_sign_in_is_not_pretended_to_be_kept(own_home, site):
    uploader = CommandLine(own_home, credentials="memory")
    done = uploader.run("sign-in", site.url, "--username", site.username, "--password-stdin", stdin="x\n")
    assert done.returncode == 4
    assert "--store file" in done.stderr


def test_a_sign_in_file_that_cannot_be_written_is_named_and_nothing_is_pretended(own_home, site):
    (own_home / "credentials.json").mkdir(parents=True)
    stdin = site.password + "\n"
    done = CommandLine(own_home).run("sign-in", site.url, "--username", site.username, "--password-stdin", stdin=stdin)
    assert done.returncode == 4
    assert str(own_home / "credentials.json") in done.stderr
    assert "--store file" not in done.stderr
    assert "Signed in" not in done.stdout


def test_a_file_for_the_sign_in_is_readable_by_its_owner_only(signed_in):
    assert stat.S_IMODE((signed_in.home / "credentials.json").stat().st_mode) == 0o600


def test_signing_out_removes_every_secret(signed_in, site, video):
    signed_in.json("sign-out")
    assert not (signed_in.home / "credentials.json").exists()
    assert signed_in.run("send", video, "--assignment", site.assignment("plain").id).returncode == 4


def test_one_command_can_sign_in_and_send_on_a_machine_that_keeps_nothing(own_home, site, video):
    uploader = CommandLine(own_home, credentials="memory")
    who = ["--site", site.url, "--username", site.username, "--password-stdin"]
    uploader.json("send", video, "--assignment", site.assignment("plain").id, *who, stdin=site.password + "\n")
    assert site.submission_state("plain")["status"] == "submitted"
    assert not (own_home / "credentials.json").exists()


def test_signing_in_for_one_send_does_not_take_a_kept_sign_in_away(signed_in, site):
    who = ["--username", site.username, "--password-stdin"]
    kept = CommandLine(signed_in.home)
    assert (kept.home / "credentials.json").exists()
    number = site.assignment("plain").id
    done = kept.run("send", "nothing.mp4", "--assignment", number, "--site", site.url, *who, stdin=site.password + "\n")
    assert done.returncode == 1
    assert kept.json("accounts")[0]["store"] == "file"


def test_signing_in_for_one_send_goes_by_the_account_and_not_by_its_name(signed_in, site, video, tmp_path):
    kept = CommandLine(signed_in.home, credentials="memory")
    before = (kept.home / "credentials.json").read_bytes()
    with running_practice_site(tmp_path / "two", **RULES) as other:
        assert other.username == site.username
        who = ["--site", other.url, "--username", other.username, "--password-stdin"]
        kept.json("send", video, "--assignment", other.assignment("plain").id, *who, stdin=other.password + "\n")
        assert other.submission_state("plain")["status"] == "submitted"
        assert (kept.home / "credentials.json").read_bytes() == before
    who = ["--site", site.url, "--username", site.username.upper(), "--password-stdin"]
    kept.json("send", video, "--assignment", site.assignment("plain").id, *who, stdin=site.password + "\n")
    assert [(one["store"], one["signed_in"]) for one in kept.json("accounts")] == [("file", True), ("memory", False)]
    assert site.url in (kept.home / "credentials.json").read_text()


def test_an_interrupted_send_ends_with_status_3_and_resume_goes_on(signed_in, site, video):
    site.faults("rate:bytes=200K")
    process = signed_in.start("send", video, "--assignment", site.assignment("plain").id, "--json")
    for line in process.stdout:
        told = json.loads(line)
        if told["event"] == "progress" and told["stored"]:
            break
    process.terminate()
    process.communicate(timeout=30)
    assert process.returncode == 3
    (upload,) = signed_in.json("queue")
    assert upload["state"] == "queued"
    site.clear_faults()
    signed_in.json("resume")
    assert site.upload_state()["bytes_received"] == video.stat().st_size
    assert site.state()["creations"] == 1


def test_sending_without_submitting_ends_with_status_0_and_retry_hands_it_in(signed_in, site, video):
    lines = signed_in.json("send", video, "--assignment", site.assignment("plain").id, "--no-submit")
    assert lines[-1]["problem"]["code"] == "not_submitted_yet"
    signed_in.json("retry", lines[-1]["upload"])
    assert site.submission_state("plain")["status"] == "submitted"


def test_a_file_that_changed_is_sent_anew_only_when_told(signed_in, site, video):
    upload = signed_in.json("send", video, "--assignment", site.assignment("plain").id, "--no-submit")[-1]["upload"]
    signed_in.json("cancel", upload)
    site.faults("status:503,on=PATCH,times=100000")
    process = signed_in.start("send", video, "--assignment", site.assignment("plain").id, "--json")
    for line in process.stdout:
        told = json.loads(line)
        if told.get("state") == "waiting":
            upload = told["upload"]
            break
    process.terminate()
    process.communicate(timeout=30)
    site.clear_faults()
    make_video(video, 300_000, seed=3)
    lines = signed_in.json("resume", status=1)
    assert lines[-1]["problem"]["code"] == "file_changed"
    assert f"uploader retry {upload} --fresh" in lines[-1]["problem"]["next_step"]
    lines = signed_in.json("retry", upload, "--fresh")
    assert next(line for line in lines if line["event"] == "receipt")["receipt"]["sha256"] == sha256(video)


@pytest.mark.slow
def test_a_second_program_controls_the_engine_of_the_first_and_starts_no_second_one(signed_in, site, video, tmp_path):
    site.faults("rate:bytes=40K")
    first = signed_in.start("send", video, "--assignment", site.assignment("plain").id, "--json")
    for line in first.stdout:
        told = json.loads(line)
        if told["event"] == "progress" and told["sent"]:
            break
    (upload,) = signed_in.json("queue")
    assert upload["state"] == "sending"
    other = make_video(tmp_path / "second.mp4", 200_000, seed=5)
    second = signed_in.start("send", other, "--assignment", site.assignment("drafts").id, "--json")
    for line in second.stdout:
        if json.loads(line)["event"] == "state":
            break
    signed_in.json("pause", upload["upload"])
    out, _ = first.communicate(timeout=60)
    assert json.loads(out.splitlines()[-1])["state"] == "paused"
    assert first.returncode == 3
    site.clear_faults()
    # The first has ended with its engine; the second holds it now and goes on.
    out, err = second.communicate(timeout=60)
    assert second.returncode == 0, (out, err)
    assert site.submission_state("drafts")["status"] == "submitted"
    assert [line["state"] for line in signed_in.json("queue")] == ["paused", "submitted"]
    signed_in.json("resume", upload["upload"])
    assert site.submission_state("plain")["status"] == "submitted"


@pytest.mark.parametrize(("command", "state", "status"), [("cancel", "cancelled", 1), ("pause", "paused", 3)])
@pytest.mark.slow
def test_what_ends_another_programs_run_is_answered_although_that_program_ends(
    signed_in, site, video, command, state, status
):
    site.faults("rate:bytes=40K")
    first = signed_in.start("send", video, "--assignment", site.assignment("plain").id, "--json")
    for line in first.stdout:
        told = json.loads(line)
        if told["event"] == "progress" and told["sent"]:
            break
    site.faults("rate:bytes=40K", "delay:ms=700,on=moodle")
    (answer,) = signed_in.json(command, told["upload"])
    assert answer["state"] == state
    first.communicate(timeout=60)
    assert first.returncode == status


def test_no_secret_is_in_any_file_log_or_output_but_where_it_was_asked_for(signed_in, site, video):
    done = signed_in.run("send", video, "--assignment", site.assignment("plain").id, "--json")
    tokens = json.loads((signed_in.home / "credentials.json").read_text()).values()
    url = site.upload_state()["url"]
    secrets = [site.password, *tokens, url.rsplit("/", 1)[-1]]
    texts = [done.stdout, done.stderr]
    texts += [path.read_text(errors="replace") for path in signed_in.home.rglob("*.log")]
    texts += [
        path.read_text(errors="replace") for path in signed_in.home.rglob("*.json") if "credentials" not in path.name
    ]
    assert all(secret and secret not in text for text in texts for secret in secrets)


def test_the_site_without_plugins_is_named_with_what_the_administrator_needs(uploader, tmp_path):
    with running_practice_site(tmp_path / "bare", plugins=False) as site:
        done = uploader.run(
            "sign-in", site.url, "--username", site.username, "--password-stdin", stdin=site.password + "\n"
        )
    assert done.returncode == 1
    assert "local_videostorage" in done.stderr


def test_the_same_file_sent_to_the_same_place_again_is_told_to_be_there_and_not_sent(signed_in, site, video):
    number = site.assignment("plain").id
    signed_in.json("send", video, "--assignment", number)
    lines = signed_in.json("send", video, "--assignment", number)
    assert "already_there" in [line.get("code") for line in lines]
    assert [line for line in lines if line["event"] == "receipt"]
    assert site.state()["creations"] == 1
    signed_in.json("send", video, "--assignment", number, "--replace")
    assert site.state()["creations"] == 2


def test_replacing_a_submission_is_said_in_a_script_and_asked_on_a_terminal(signed_in, site, video, tmp_path):
    number = site.assignment("plain").id
    signed_in.json("send", video, "--assignment", number)
    other = make_video(tmp_path / "other.mp4", 200_000, seed=8)
    status, screen = signed_in.on_terminal("send", other, "--assignment", number, answers={"Replace it?": "no"})
    assert (status, site.state()["creations"]) == (0, 1), screen
    lines = signed_in.json("send", other, "--assignment", number)
    assert "replaces_submission" in [line.get("code") for line in lines]
    third = make_video(tmp_path / "third.mp4", 210_000, seed=9)
    status, screen = signed_in.on_terminal("send", third, "--assignment", number, answers={"Replace it?": "yes"})
    assert status == 0
    assert site.submission_state("plain")["saves"] == 3


@pytest.mark.slow
def test_cancelling_is_asked_on_a_terminal_and_not_in_a_script(signed_in, site, video):
    number = site.assignment("plain").id
    upload = signed_in.json("send", video, "--assignment", number, "--no-submit")[-1]["upload"]
    status, screen = signed_in.on_terminal("cancel", upload, answers={"Cancel it?": ""})
    assert (status, "will be thrown away" in screen) == (0, True)
    assert signed_in.json("queue")[0]["state"] == "needs_attention"
    status, screen = signed_in.on_terminal("cancel", upload, answers={"Cancel it?": "yes"})
    assert (status, signed_in.json("queue")[0]["state"]) == (0, "cancelled"), screen
    assert (signed_in.json("queue")[0]["stored"], signed_in.json("queue")[0]["bytes_stored"]) == ("no", 0)
    other = signed_in.json("send", video, "--assignment", number, "--no-submit")[-1]["upload"]
    status, screen = signed_in.on_terminal("cancel", other, "--yes", answers={})
    assert (status, signed_in.json("queue")[-1]["state"]) == (0, "cancelled"), screen
    assert "Cancel it?" not in screen


def test_the_receipt_of_a_replaced_submission_says_by_which(uploader, video, tmp_path):
    with running_practice_site(tmp_path / "fast") as site:
        uploader.sign_in(site)
        number = site.assignment("plain").id
        first = uploader.json("send", video, "--assignment", number)[-1]["upload"]
        (proof,) = uploader.json("receipt", first)
        assert proof["replaced"] is None
        uploader.json("send", make_video(tmp_path / "second.mp4", 200_000, seed=8), "--assignment", number)
        (history,) = uploader.json("receipt", first)
        assert history["receipt"] == proof["receipt"]
        assert history["replaced"] == {"by": "second.mp4"}
        assert uploader.run("receipt", first).stdout.startswith("Replaced by “second.mp4” since.")


def test_a_statement_is_asked_for_on_a_terminal_and_the_live_picture_follows(signed_in, site, video):
    number = site.assignment("statement").id
    status, screen = signed_in.on_terminal("send", video, "--assignment", number, answers={"Do you accept it?": "y"})
    assert status == 0, screen
    assert "● sent  ● stored  ● submitted" in screen


def test_what_was_submitted_for_good_is_not_called_closed(signed_in, site, video, tmp_path):
    number = site.assignment("drafts").id
    signed_in.json("send", video, "--assignment", number)
    other = make_video(tmp_path / "other.mp4", 200_000, seed=8)
    lines = signed_in.json("send", other, "--assignment", number, status=5)
    assert lines[-1]["code"] == "submission_final"


def test_small_mistakes_get_their_own_sentence(signed_in, site, video):
    assert "no account “nobody”" in signed_in.run("sign-out", "nobody").stderr
    assert "no upload 7" in signed_in.run("pause", 7).stderr
    assert "no assignment 999" in signed_in.run("send", video, "--assignment", 999).stderr
    assert "Nothing is unfinished" in signed_in.run("resume").stderr
    empty = signed_in.run("sign-in", site.url, "--username", "student1", "--password-stdin", stdin="\n")
    assert (empty.returncode, "No password" in empty.stderr) == (2, True)


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    done = CommandLine(tmp_path / "file" / "home").run("queue")
    assert done.returncode == 2
    assert "UPLOADER_HOME" in done.stderr


def test_a_damaged_list_of_uploads_is_told_by_every_command(uploader):
    uploader.run("queue")
    (uploader.home / "journal.sqlite3").write_bytes(b"rubbish" * 1000)
    (line,) = uploader.json("queue")
    assert line["code"] == "journal_set_aside"
    assert uploader.json("queue") == []


def test_of_several_files_the_good_are_sent_and_the_bad_named(signed_in, site, video, tmp_path):
    number = site.assignment("plain").id
    done = signed_in.run("send", tmp_path / "missing.mp4", video, "--assignment", number)
    assert done.returncode == 1
    assert site.submission_state("plain")["status"] == "submitted"
    named = [line for line in done.stderr.splitlines() if line.startswith("missing.mp4 is not sent")]
    assert len(named) == 2
    assert done.stderr.splitlines()[-1] == named[-1]
    (error, *rest) = signed_in.json("send", tmp_path / "missing.mp4", video, "--assignment", number, status=1)
    assert (error["event"], error["code"], error["path"]) == ("error", "file_missing", str(tmp_path / "missing.mp4"))
    assert rest[-1]["event"] == "receipt"


def test_sending_waits_for_a_network_that_is_not_there_and_goes_on_by_itself(signed_in, site, video):
    site.faults("status:503,on=moodle,times=2")
    lines = signed_in.json("send", video, "--assignment", site.assignment("plain").id)
    waits = [line for line in lines if line["event"] == "notice"]
    assert waits
    assert all(line["code"] == "server_busy" and line["seconds"] > 0 for line in waits)
    assert site.submission_state("plain")["status"] == "submitted"


def test_who_ends_the_wait_for_the_network_is_told_what_is_not_queued(signed_in, site, video):
    site.faults("status:503,on=moodle,times=100000")
    number = site.assignment("plain").id
    process = signed_in.start("send", video, "--assignment", number, "--json")
    assert json.loads(process.stdout.readline())["code"] == "server_busy"
    process.terminate()
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 3
    last = json.loads(out.splitlines()[-1])
    assert last["code"] == "interrupted"
    assert f"Not queued: {video.name}" in last["text"]
    assert signed_in.json("queue") == []
    assert signed_in.json("assignments", status=1)[-1]["code"] == "server_busy"


def test_a_receipt_is_written_through_a_link_and_by_the_files_permissions(signed_in, site, video, tmp_path):
    upload = signed_in.json("send", video, "--assignment", site.assignment("plain").id)[-1]["upload"]
    proof, link = tmp_path / "proof.json", tmp_path / "link.json"
    proof.write_text("old")
    proof.chmod(0o640)
    link.symlink_to(proof)
    signed_in.json("receipt", upload, "--output", link)
    assert link.is_symlink()
    assert json.loads(proof.read_text())["sha256"] == sha256(video)
    assert stat.S_IMODE(proof.stat().st_mode) == 0o640
    signed_in.json("receipt", upload, "--output", tmp_path / "new.json")
    assert stat.S_IMODE((tmp_path / "new.json").stat().st_mode) == 0o666 & ~umask()
    done = signed_in.run("receipt", upload, "--output", tmp_path)
    assert (done.returncode, "Next: choose another place" in done.stderr) == (2, True)


def umask():
    """This process's, which the command inherits."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@pytest.mark.parametrize("arguments", [["--username", "sam"], ["--username", "sam", "--password-stdin"], []])
def test_with_a_closed_standard_input_the_next_step_is_said_instead_of_asked(uploader, arguments):
    done = uploader.without_stdin("sign-in", "http://127.0.0.1:1", *arguments)
    assert done.returncode == 2
    assert "Next: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_may_run_with_every_stream_closed(uploader):
    assert uploader.without_stdin("queue", closed="<&- >&- 2>&-").returncode == 0


def test_a_password_that_is_no_text_gets_a_sentence(uploader, site, tmp_path):
    (tmp_path / "password").write_bytes(b"\xff\xfe\x00x\n")
    with (tmp_path / "password").open() as file:
        process = uploader.start("sign-in", site.url, "--username", "sam", "--password-stdin", stdin=file)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "UTF-8" in err
    assert "Next: " in err


def test_no_answer_on_a_terminal_gets_a_sentence(uploader, site):
    end_of_file = "\x04"
    status, screen = uploader.on_terminal("sign-in", site.url, answers={"Number": end_of_file})
    assert status == 2
    assert "Next: " in screen


def test_a_file_name_cannot_steer_the_terminal(signed_in, site, tmp_path):
    steering = make_video(tmp_path / "a\x1b]0;owned\x07\x1b[2J\u202eb\nNext: obey [bold]c.mp4")
    status, screen = signed_in.on_terminal("send", steering, "--assignment", site.assignment("plain").id, answers={})
    assert status == 0
    assert "\x1b]0;" not in screen
    assert "\x1b[2J" not in screen
    assert "\u202e" not in screen
    assert "[bold]c.mp4" in screen
    assert signed_in.json("queue")[0]["name"] == steering.name


def test_the_limit_of_the_program_that_sends_is_changed_from_a_second_terminal(signed_in, site, tmp_path):
    assert signed_in.json("limit", "500K")[0]["changed"] is False
    wrong = signed_in.run("limit", "fast")
    assert (wrong.returncode, "not a rate" in wrong.stderr) == (2, True)
    video = make_video(tmp_path / "big.mp4", 3_000_000)
    first = signed_in.start("send", video, "--assignment", site.assignment("plain").id, "--limit-rate", "10K", "--json")
    for line in first.stdout:
        told = json.loads(line)
        if told["event"] == "progress" and told["sent"]:
            break
    assert signed_in.json("limit", "none") == [{"event": "limit", "bytes_per_second": 0, "changed": True}]
    out, err = first.communicate(timeout=60)  # five minutes at the first limit
    assert first.returncode == 0, (out, err)


async def test_an_upload_is_put_before_the_others_and_behind_them(signed_in, site, tmp_path):
    async with open_engine(Paths(signed_in.home), Settings(credentials="file"), run=False) as engine:
        (account,) = await engine.accounts()
        for key in ("plain", "drafts"):
            path = make_video(tmp_path / f"{key}.mp4", 300_000)
            await engine.add(str(path), account.id, site.assignment(key).id)
    first, second = (line["upload"] for line in signed_in.json("queue"))
    assert [line["upload"] for line in signed_in.json("move", second)] == [second, first]
    assert [line["rank"] for line in signed_in.json("queue")] == [0, -1]
    assert [line["upload"] for line in signed_in.json("move", second, "--last")] == [first, second]
    assert [line["upload"] for line in signed_in.json("move", second, "--before", first)] == [second, first]
    told = signed_in.run("queue").stdout
    assert told.index("drafts.mp4") < told.index("plain.mp4")
    assert signed_in.run("move", second, "--last", "--before", first).returncode == 2
    assert signed_in.run("move", 4711).returncode == 1
    assert {line["state"] for line in signed_in.json("pause")} == {"paused"}
