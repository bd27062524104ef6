"""The application signs in to a real Moodle in every way that its command line has, and out again."""

import json
import ssl

import pytest
from tests.e2e.moodle.storage import MIB
from tests.helpers.browser import Browser, Phone
from tests.helpers.commands import CommandLine
from tests.helpers.videos import make_video


@pytest.fixture
def uploader(own_home, moodle, monkeypatch):
    """The command line, trusting the site's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(moodle.ca))
    moodle.php(
        "$DB->delete_records('local_videostorage_grant'); $DB->delete_records('local_videostorage_device');"
        "cache::make('local_videostorage', 'throttle')->purge();"
    )
    command_line = CommandLine(own_home)
    yield command_line
    command_line.end()


@pytest.fixture
def person(moodle):
    """Gives somebody's browser or phone."""
    opened = []

    def make(kind, user):
        trust = ssl.create_default_context(cafile=str(moodle.ca))
        opened.append(kind(user, moodle.users[user].password, trust=trust))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def begun(uploader, moodle, way):
    """Begin a sign-in that is completed elsewhere: the process, and what it asks for."""
    process = uploader.start(
        "sign-in", f"{moodle.url}/course/view.php?id=2", way, "--no-open", "--store", "file", "--json"
    )
    return process, json.loads(process.stdout.readline())


def account_of(process):
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, (out, err)
    return next(line for line in map(json.loads, out.splitlines()) if line["event"] == "account")


def sent(uploader, video, assignment, status=0):
    return uploader.json("send", video, "--assignment", assignment.id, "--replace", status=status)


def test_from_a_course_link_through_the_browser_to_a_submission_and_out_again(
    moodle, cloudflare, assignment, uploader, person, tmp_path
):
    process, asked = begun(uploader, moodle, "--browser")
    browser = person(Browser, "student1")
    page = browser.allow(asked["url"])
    assert page.status == 200
    account = account_of(process)
    assert (account["username"], account["site_url"]) == ("student1", moodle.url)
    lines = sent(uploader, make_video(tmp_path / "one.mp4", MIB), assignment)
    assert lines[-1]["event"] == "receipt"
    assert moodle.submission("student1", assignment)["status"] == "submitted"

    rows = moodle.php("return array_values($DB->get_records('local_videostorage_device', null, '', 'id, computer'));")
    browser.sign_out_computer(moodle.url, rows[0]["computer"])
    sent(uploader, make_video(tmp_path / "two.mp4", MIB + 1), assignment, status=4)
    (account,) = uploader.json("accounts")
    assert account["signed_in"] is False


def test_a_phone_lets_a_computer_in_and_another_ones_uploads_stay_where_they_are(
    moodle, cloudflare, assignment, uploader, person, tmp_path
):
    process, asked = begun(uploader, moodle, "--phone")
    person(Phone, "student1").approve(asked["verification_url"], asked["user_code"])
    account = account_of(process)
    computers = "id IN (SELECT tokenid FROM {local_videostorage_device})"
    moodle.php(f"$DB->delete_records_select('external_tokens', '{computers}');")
    sent(uploader, make_video(tmp_path / "one.mp4", MIB), assignment, status=4)

    process, asked = begun(uploader, moodle, "--phone")
    person(Phone, "student2").approve(asked["url"])
    other = account_of(process)
    assert other["account"] != account["account"]
    states = {line["name"]: line["state"] for line in uploader.json("queue")}
    assert set(states.values()) <= {"needs_sign_in"}

    process, asked = begun(uploader, moodle, "--browser")
    person(Browser, "student1").allow(asked["url"])
    assert account_of(process)["account"] == account["account"]


def test_signing_out_ends_the_computers_token_at_the_site_and_says_so(moodle, uploader, person):
    process, asked = begun(uploader, moodle, "--browser")
    person(Browser, "student1").allow(asked["url"])
    account_of(process)
    (done,) = uploader.json("sign-out")
    assert (done["at_site"], done["devices_url"]) == ("ended", f"{moodle.url}/local/videostorage/devices.php")
    assert moodle.php("return $DB->count_records('local_videostorage_device');") == 0
    assert not (uploader.home / "credentials.json").exists()


def test_signing_out_says_that_the_mobile_apps_token_lives_on(moodle, uploader):
    token = moodle.token("student1")
    uploader.json("sign-in", moodle.url, "--token-stdin", "--store", "file", stdin=token + "\n")
    (done,) = uploader.json("sign-out")
    assert done["at_site"] == "moodles_own"
    assert not (uploader.home / "credentials.json").exists()
    uploader.json("sign-in", moodle.url, "--token-stdin", "--store", "file", stdin=token + "\n")


def test_who_says_no_is_obeyed_in_words(moodle, uploader, person):
    process, asked = begun(uploader, moodle, "--browser")
    person(Browser, "student1").cancel(asked["url"])
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 4
    assert json.loads(out.splitlines()[-1])["code"] == "sign_in_declined"
    assert uploader.json("accounts") == []


def test_a_token_from_standard_input_signs_in_and_a_wrong_one_does_not(moodle, uploader):
    token = moodle.token("student1")
    (account,) = uploader.json("sign-in", moodle.url, "--token-stdin", "--store", "file", stdin=token + "\n")
    assert account["username"] == "student1"
    (error,) = uploader.json("sign-in", moodle.url, "--token-stdin", "--store", "file", stdin="0" * 32, status=4)
    assert error["code"] == "token_refused"


def test_the_doctor_finds_a_well_site_well(moodle, cloudflare, uploader):
    password = moodle.users["student1"].password
    uploader.json(
        "sign-in", moodle.url, "--username", "student1", "--password-stdin", "--store", "file", stdin=password + "\n"
    )
    lines = uploader.json("doctor", moodle.url)
    assert [line for line in lines if line.get("level") == "fail"] == []
    passed = {line.get("name") for line in lines if line.get("level") == "pass"}
    assert {"address", "clock", "web_services", "rest", "sign_in", "plugins", "assignments"} <= passed, lines


def test_the_list_of_assignments_is_moodles_own(moodle, uploader):
    password = moodle.users["student1"].password
    uploader.json(
        "sign-in", moodle.url, "--username", "student1", "--password-stdin", "--store", "file", stdin=password + "\n"
    )
    listed = {line["id"]: line for line in uploader.json("assignments")}
    kinds = {name: listed[one.id] for name, one in moodle.assignments.items() if one.id in listed}
    assert kinds["plain"]["can_submit"] is True
    assert kinds["closed"]["why_not"] == "submissions_closed"
    assert kinds["notopen"]["why_not"] == "not_open_yet"
    assert kinds["textonly"]["why_not"] == "video_not_accepted"
