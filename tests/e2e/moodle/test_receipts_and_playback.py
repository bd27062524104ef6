"""What the site attests, and who may watch."""

import base64
import hashlib
import json
import time

import pytest
from tests.e2e.moodle.client import refused
from tests.e2e.moodle.storage import send

SIGNED = [
    "site", "uploadid", "clientkey", "videoid", "filename", "filesize", "sha256", "assignmentid", "userid",
    "submissionid", "submissionstatus", "attemptnumber", "timestarted", "timestored", "timesubmitted",
]  # fmt: skip


@pytest.fixture
def handed_in(moodle, cloudflare, assignment, data):
    """An upload of student1 that was handed in."""
    upload = moodle.start("student1", assignment, size=len(data), filename="Größe & <Wind>.mp4")
    send(upload, data)
    digest = hashlib.sha256(data).hexdigest()
    moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256=digest)
    assert moodle.save("student1", assignment, upload["uploadid"]) == []
    return moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])


def verified(moodle, receipt):
    """Whether the receipt's signature is the site's; worked out here, with nothing of the site but its public key."""
    ed25519 = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ed25519")
    from cryptography.exceptions import InvalidSignature

    public, keyid = moodle.php("return \\local_videostorage\\receipt::public_key();")
    raw = base64.b64decode(public)
    assert keyid == receipt["keyid"] == hashlib.sha256(raw).hexdigest()[:16]
    text = json.dumps({name: receipt[name] for name in SIGNED}, ensure_ascii=False, separators=(",", ":"))
    try:
        ed25519.Ed25519PublicKey.from_public_bytes(raw).verify(base64.b64decode(receipt["signature"]), text.encode())
    except InvalidSignature:
        return False
    return True


def test_a_receipt_says_what_moodle_holds_and_its_signature_can_be_verified(moodle, assignment, handed_in, data):
    receipt = moodle.ask("student1", "get_receipt", uploadid=handed_in["uploadid"])
    submission = moodle.submission("student1", assignment)
    assert receipt["submissionid"] == submission["id"] == handed_in["submissionid"]
    assert receipt["submissionstatus"] == submission["status"] == "submitted"
    assert receipt["timesubmitted"] == submission["timemodified"]
    assert (receipt["filename"], receipt["filesize"]) == ("Größe & <Wind>.mp4", len(data))
    assert receipt["sha256"] == hashlib.sha256(data).hexdigest()
    assert (receipt["videoid"], receipt["clientkey"]) == (handed_in["videoid"], handed_in["clientkey"])
    assert (receipt["username"], receipt["fullname"]) == ("student1", "Stan One")
    assert (receipt["courseid"], receipt["coursename"]) == (moodle.course, "Field recordings")
    assert receipt["timestarted"] <= receipt["timestored"] <= receipt["timesubmitted"] <= time.time() + 1
    assert moodle.url in receipt["site"]
    assert verified(moodle, receipt)


def test_anybody_is_told_the_key_that_signs_receipts(moodle, handed_in):
    receipt = moodle.ask("student1", "get_receipt", uploadid=handed_in["uploadid"])
    reply = moodle.stranger().get("/local/videostorage/receiptkey.php")
    public, keyid = moodle.php("return \\local_videostorage\\receipt::public_key();")
    known = {"keyid": keyid, "algorithm": "Ed25519", "publickey": public}
    assert reply.json() == {"site": moodle.url, "keys": [known]}
    assert keyid == receipt["keyid"]
    assert reply.headers["content-type"].startswith("application/json")


@pytest.mark.parametrize("change", [{"filesize": 1}, {"sha256": "0" * 64}, {"submissionstatus": "draft"}])
def test_a_receipt_that_was_changed_is_not_the_sites(moodle, handed_in, change):
    receipt = moodle.ask("student1", "get_receipt", uploadid=handed_in["uploadid"])
    assert verified(moodle, receipt)
    assert not verified(moodle, receipt | change)


def test_a_receipt_before_handing_in_claims_no_submission(moodle, cloudflare, assignment, data):
    upload = moodle.start("student1", assignment, size=len(data))
    for _ in range(2):
        receipt = moodle.ask("student1", "get_receipt", uploadid=upload["uploadid"])
        assert (receipt["submissionid"], receipt["submissionstatus"], receipt["timesubmitted"]) == (0, "", 0)
        send(upload, data)
        moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")


def test_the_same_key_signs_every_receipt(moodle, cloudflare, assignment, handed_in):
    receipts = [moodle.ask(user, "get_receipt", uploadid=handed_in["uploadid"]) for user in ("student1", "teacher1")]
    assert len({receipt["keyid"] for receipt in receipts}) == 1
    assert all(verified(moodle, receipt) for receipt in receipts)


@pytest.mark.parametrize("user", ["student1", "teacher1", "marker1", "admin"])
def test_the_sender_and_those_who_grade_may_watch(moodle, cloudflare, handed_in, data, user):
    playback = moodle.ask(user, "get_playback", uploadid=handed_in["uploadid"])
    assert time.time() < playback["expires"] <= time.time() + 86_400
    assert cloudflare.plays(playback["url"]) == data


@pytest.mark.parametrize("user", ["student2", "student3", "outsider"])
def test_nobody_else_may_watch_neither_as_a_program_nor_in_the_browser(moodle, cloudflare, handed_in, user):
    with refused("uploadnotfound"):
        moodle.ask(user, "get_playback", uploadid=handed_in["uploadid"])
    page = moodle.browser(user).get("/local/videostorage/watch.php", params={"uploadid": handed_in["uploadid"]})
    assert page.status_code == 404
    assert "There is no such upload" in page.text


def test_the_browser_is_sent_on_to_the_player(moodle, cloudflare, handed_in, data):
    watch = {"uploadid": handed_in["uploadid"]}
    reply = moodle.browser("teacher1").get("/local/videostorage/watch.php", params=watch)
    assert reply.is_redirect
    assert cloudflare.plays(reply.headers["location"]) == data


def test_the_browser_of_nobody_is_asked_to_sign_in(moodle, handed_in):
    reply = moodle.stranger().get("/local/videostorage/watch.php", params={"uploadid": handed_in["uploadid"]})
    assert reply.headers["location"].startswith(f"{moodle.url}/login/")


def test_nothing_is_to_be_watched_before_it_is_stored(moodle, cloudflare, assignment):
    upload = moodle.start("student1", assignment, size=5000)
    with refused("notstored"):
        moodle.ask("student1", "get_playback", uploadid=upload["uploadid"])


def test_a_replaced_video_cannot_be_watched_any_more(moodle, cloudflare, assignment, handed_in, data):
    new = moodle.start("student1", assignment, size=len(data))
    send(new, data)
    moodle.ask("student1", "finish_upload", uploadid=new["uploadid"], sha256="")
    moodle.save("student1", assignment, new["uploadid"])
    with refused("uploadaborted"):
        moodle.ask("student1", "get_playback", uploadid=handed_in["uploadid"])
