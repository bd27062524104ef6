"""The eleven defects of the video plugins that grew out of the same documents and were published: none of them here."""

import hashlib
import re

from tests.e2e.moodle.client import LIBRARY, refused
from tests.e2e.moodle.conftest import DAY
from tests.e2e.moodle.storage import CHUNK, offset_of, send
from tests.e2e.moodle.test_limits import limit

__all__ = ["limit"]


def test_defect_1_a_program_with_nothing_but_a_token_sends_a_video_and_hands_it_in(
    moodle, cloudflare, assignment, data
):
    stranger = moodle.stranger()
    token = moodle.token("student1")

    def call(function, **form):
        form = {"wstoken": token, "wsfunction": function, "moodlewsrestformat": "json", **form}
        stranger.cookies.clear()
        return stranger.post("/webservice/rest/server.php", data=form).json()

    file = {"filename": "a.mp4", "filesize": len(data), "mimetype": "video/mp4", "lastmodified": 1}
    upload = call(f"{LIBRARY}_start_upload", assignmentid=assignment.id, clientkey="by-token-alone", **file)
    send(upload, data)
    number = upload["uploadid"]
    assert call(f"{LIBRARY}_finish_upload", uploadid=number, sha256="")["state"] == "ready"
    fields = {"plugindata[videostorage_uploadid]": number, "plugindata[onlinetext_editor][text]": ""}
    fields |= {"plugindata[onlinetext_editor][format]": 1, "plugindata[onlinetext_editor][itemid]": 0}
    assert call("mod_assign_save_submission", assignmentid=assignment.id, **fields) == []
    assert moodle.submission("student1", assignment)["status"] == "submitted"


def test_defect_2_the_bytes_go_to_the_storage_and_none_of_them_through_moodle(moodle, cloudflare, assignment, large):
    log = moodle.site.places.run / "log" / "access.log"
    upload = moodle.start("student1", assignment, size=len(large))
    assert not upload["url"].startswith(moodle.url)
    before = len(log.read_text().splitlines())
    send(upload, large)
    assert len(log.read_text().splitlines()) == before
    # Whoever has the address can write, without any of Moodle's or the storage's credentials.
    assert offset_of(upload) == len(large)
    assert not [pair for pair in upload["headers"] if pair["name"].lower() == "authorization"]
    assert cloudflare.token not in str(upload)
    # And the smallest chunk that may be sent fits into two minutes at 0.5 Mbit/s.
    assert upload["chunk"]["min"] * 8 / 120 < 500_000


def test_defect_3_two_uploads_of_one_person_go_on_side_by_side(moodle, cloudflare, assignment, large):
    files = {"a": large, "b": large[::-1]}
    uploads = {name: moodle.start("student1", assignment, size=len(large)) for name in files}
    for until in (CHUNK, len(large)):
        for name, content in files.items():
            send(uploads[name], content, until=until)
    for name, content in files.items():
        done = moodle.ask("student1", "finish_upload", uploadid=uploads[name]["uploadid"], sha256="")
        assert done["state"] == "ready"
        url = moodle.ask("student1", "get_playback", uploadid=done["uploadid"])["url"]
        assert hashlib.sha256(cloudflare.plays(url)).digest() == hashlib.sha256(content).digest()


def test_defect_4_no_task_deletes_an_upload_that_takes_hours(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    assert upload["expires"] - moodle.php("return time();") > 12 * 3600
    send(upload, large, until=CHUNK)
    # Eighteen hours at 1 Mbit/s; the client has reported nothing for the last one.
    for _ in range(2):
        moodle.age(upload, timecreated=18 * 3600, timeprogress=3600)
        moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()
    send(upload, large)
    done = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    moodle.save("student1", assignment, done["uploadid"])
    # Nor does one delete what was handed in, however long ago.
    moodle.age(upload, timecreated=80 * DAY, timeprogress=80 * DAY, timestored=80 * DAY)
    moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()


def test_defect_5_closing_the_page_or_the_program_deletes_nothing(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    browser = moodle.browser("student1")
    page = browser.get("/mod/assign/view.php", params={"id": assignment.cmid, "action": "editsubmission"}).text
    assert not re.search(r"beforeunload|pagehide|sendBeacon|cleanup_failed", page)
    browser.get("/login/logout.php", params={"sesskey": re.search(r'"sesskey":"([^"]+)"', page)[1]})
    moodle.keep_house()
    assert offset_of(upload) == CHUNK
    send(upload, large)
    moodle.keep_house()
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert (found["state"], found["uploadid"]) == ("ready", upload["uploadid"])


def test_defect_6_what_is_not_there_is_not_ready_and_not_yet_is_not_forbidden(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    with refused("notstored"):
        moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])["state"] == "pending"
    send(upload, large, until=CHUNK)
    with refused("notstored"):
        moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])["state"] == "uploading"
    states = moodle.php(
        """
        $seen = [];
        $states = ['pendingupload', 'downloading', 'queued', 'inprogress', 'ready', 'error', 'live-inprogress', ''];
        foreach ($states as $state) {
            $details = (object)['readyToStream' => false, 'size' => 5, 'status' => (object)['state' => $state]];
            $sighting = \\assignsubmission_cloudflarestream\\storage::read($details);
            $seen[$state] = [$sighting->stored, $sighting->playable];
        }
        return $seen;
        """
    )
    assert [name for name, (_, playable) in states.items() if playable] == []
    assert not any(states[name][0] for name in ("pendingupload", "error", "live-inprogress", ""))
    assert states["queued"][0] is states["inprogress"][0] is True


def test_defect_7_everybody_may_have_a_replacement_that_is_not_saved_yet(moodle, cloudflare, stored_by):
    assignments = [moodle.new_assignment() for _ in range(2)]
    pairs = [(user, place) for user in ("student1", "student2", "student3") for place in assignments]
    first = {pair: stored_by(*pair) for pair in pairs}
    for pair in pairs:
        assert moodle.save(*pair, first[pair]["uploadid"]) == []
    second = {pair: stored_by(*pair) for pair in pairs}
    held = {pair: moodle.ask(pair[0], "get_upload", uploadid=first[pair]["uploadid"])["submissionid"] for pair in pairs}
    assert all(held.values())
    for pair in pairs:
        assert moodle.save(*pair, second[pair]["uploadid"]) == []
    moodle.keep_house()
    left = {upload["videoid"]: upload["uploadid"] for upload in first.values() if cloudflare.video(upload["videoid"])}
    assert left == {}
    assert {upload["videoid"] for upload in second.values()} <= cloudflare.videos()


def test_defect_8_a_failed_attempt_to_replace_leaves_what_was_handed_in(
    moodle, cloudflare, assignment, stored_by, large
):
    good = stored_by("student1", assignment)
    moodle.save("student1", assignment, good["uploadid"])
    failed = moodle.start("student1", assignment, size=len(large))
    send(failed, large, until=CHUNK)
    moodle.ask("student1", "abort_upload", uploadid=failed["uploadid"])
    cloudflare.practice.faults("status:500,on=api,times=2")
    with refused("backendunavailable"):
        moodle.start("student1", assignment, size=len(large))
    cloudflare.reset()
    moodle.start("student1", assignment, size=len(large))
    moodle.keep_house()
    submission = moodle.submission("student1", assignment)
    assert submission["status"] == "submitted"
    seen = moodle.ask("student1", "get_upload", uploadid=good["uploadid"])
    assert (seen["state"], seen["submissionid"]) == ("ready", submission["id"])
    # And an upload may be carried on with: no one shot, no hour.
    again = moodle.start("student1", assignment, size=len(large))
    send(again, large, until=CHUNK)
    send(again, large)
    assert offset_of(again) == len(large)


def test_defect_9_a_card_of_eleven_files_is_taken_or_told_how_long_to_wait(moodle, assignment, limit):
    limit(uploads=10)
    for _ in range(10):
        moodle.start("student1", assignment, size=5000)
    with refused("ratelimited") as caught:
        moodle.start("student1", assignment, size=5000)
    assert 3500 < int(re.findall(r"\d+", caught.value.message)[-1]) <= 3600
    moodle.allow("local/videostorage:uploadunlimited", "student")
    for _ in range(11):
        moodle.start("student2", assignment, size=5000)


def test_defect_10_the_longest_video_is_told_before_a_byte_is_sent(moodle, cloudflare):
    plain = moodle.ask("student1", "get_assignment_options", assignmentid=moodle.assignments["plain"].id)
    assert plain["maxdurationseconds"] == 0 or plain["maxdurationseconds"] > 1800
    with refused("durationtoolong"):
        moodle.start("student1", moodle.assignments["small"], size=5000, duration=61)
    # What the storage is told is what the assignment allows.
    told = moodle.php(
        f"$u = \\local_videostorage\\upload::get_record(['id' => "
        f"{moodle.start('student1', moodle.assignments['small'], size=5000, duration=59)['uploadid']}]);"
        "return $u->ticket()->secret['maxduration'];"
    )
    assert told == 60


def test_defect_11_nobody_deletes_anothers_video_and_nothing_is_handed_in_that_is_not_there(
    moodle, cloudflare, assignment, stored_by
):
    upload = stored_by("student1", assignment)
    for user in ("student2", "teacher1", "outsider"):
        with refused("uploadnotfound"):
            moodle.ask(user, "abort_upload", uploadid=upload["uploadid"])
    for name in ("cleanup_failed_upload", "confirm_upload", "get_upload_url"):
        path = f"/mod/assign/submission/cloudflarestream/ajax/{name}.php"
        reply = moodle.browser("student2").post(path, data={"videouid": upload["videoid"], "submissionid": 1})
        assert reply.status_code == 404
    moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()
    # An invented video, or none at all.
    for number in (0, 999_999):
        assert {item["warningcode"] for item in moodle.save("student2", assignment, number)} == {
            "couldnotsavesubmission"
        }
    assert moodle.submission("student2", assignment)["status"] != "submitted"
    pending = moodle.start("student2", assignment, size=5000)
    assert moodle.save("student2", assignment, pending["uploadid"])
    assert moodle.submission("student2", assignment)["status"] != "submitted"
