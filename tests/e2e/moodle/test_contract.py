"""Every function of docs/protocol.md, by the right user and by the wrong one, once and again."""

import hashlib
import time

import httpx
import pytest
from tests.e2e.moodle.client import Refused, new_key, refused
from tests.e2e.moodle.storage import CHUNK, offset_of, send

UNKNOWN = 999_999


@pytest.fixture
def stored(moodle, cloudflare, assignment, data):
    """An upload of student1 that the storage holds and nobody has handed in."""
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    return moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")


# get_assignment_options


def test_the_options_tell_what_the_assignment_takes(moodle, cloudflare):
    told = moodle.ask("student1", "get_assignment_options", assignmentid=moodle.assignments["small"].id)
    assert (told["backend"], told["protocols"]) == ("cloudflarestream", ["tus"])
    assert (told["maxbytes"], told["maxdurationseconds"], told["acceptedtypes"]) == (1_000_000, 60, ["video/mp4"])
    chunk = told["chunk"]
    assert (chunk["min"], chunk["max"], chunk["multiple"]) == (5_242_880, 209_715_200, 262_144)
    assert chunk["recommended"] % chunk["multiple"] == 0
    assert chunk["min"] <= chunk["recommended"] <= chunk["max"]
    assert told["maxuploadseconds"] >= 3600
    assert told["uploadsleft"] > 0
    assert abs(told["servertime"] - time.time()) < 30
    assert told["canuploadforothers"] is False


def test_the_options_of_an_administrator_say_that_they_may_upload_for_others(moodle):
    told = moodle.ask("admin", "get_assignment_options", assignmentid=moodle.assignments["plain"].id)
    assert told["canuploadforothers"] is True


@pytest.mark.parametrize(
    ("user", "key", "errorcode"),
    [
        ("outsider", "plain", "nopermission"),
        ("student1", "textonly", "notaccepted"),
        ("student1", "", "assignmentnotfound"),
    ],
)
def test_options_and_uploads_are_refused_where_there_is_nothing_to_be_had(moodle, user, key, errorcode):
    number = moodle.assignments[key].id if key else UNKNOWN
    with refused(errorcode):
        moodle.ask(user, "get_assignment_options", assignmentid=number)
    with refused(errorcode):
        moodle.start(user, moodle.assignments["plain"], size=1000, assignmentid=number)


def test_a_hidden_assignment_is_not_found_by_a_student_and_found_by_a_teacher(moodle):
    hidden = moodle.new_assignment(visible=0)
    with refused("assignmentnotfound"):
        moodle.ask("student1", "get_assignment_options", assignmentid=hidden.id)
    assert moodle.ask("teacher1", "get_assignment_options", assignmentid=hidden.id)["backend"] == "cloudflarestream"


# start_upload


def test_a_started_upload_has_an_address_at_the_storage_that_needs_no_credentials(moodle, cloudflare, assignment, data):
    before = cloudflare.creations
    upload = moodle.start("student1", assignment, size=len(data), filename="Tag 3 – Öl.mp4")
    assert upload["state"] == "pending"
    assert upload["protocol"] == "tus"
    assert upload["url"].startswith(cloudflare.practice.storage_url)
    assert cloudflare.creations == before + 1
    video = cloudflare.video(upload["videoid"])
    assert (video.size, video.name) == (len(data), "Tag 3 – Öl.mp4")
    assert video.expires == upload["expires"] > time.time() + 3600
    assert offset_of(upload) == 0
    assert (upload["assignmentid"], upload["userid"]) == (assignment.id, moodle.users["student1"].id)
    assert (upload["filename"], upload["filesize"], upload["submissionid"]) == ("Tag 3 – Öl.mp4", len(data), 0)


def test_the_storage_is_told_neither_a_name_nor_a_number_of_the_sender(moodle, cloudflare, assignment):
    creators = {
        user: cloudflare.video(moodle.start(user, assignment, size=5000)["videoid"]).creator
        for user in ("student1", "student2")
    }
    assert creators["student1"] != creators["student2"]
    for user, creator in creators.items():
        assert user not in creator
        assert len(creator) <= 64


def test_the_same_key_gives_the_same_upload(moodle, cloudflare, assignment):
    key, before = new_key(), cloudflare.creations
    first = moodle.start("student1", assignment, size=5000, clientkey=key)
    again = moodle.start("student1", assignment, size=5000, clientkey=key)
    assert again == first
    assert cloudflare.creations == before + 1


@pytest.mark.parametrize("other", [{"filesize": 5001}, {"filename": "other.mp4"}, {"assignmentid": "other"}])
def test_the_same_key_for_another_file_is_a_conflict(moodle, assignment, other):
    key = new_key()
    moodle.start("student1", assignment, size=5000, clientkey=key)
    if "assignmentid" in other:
        other = {"assignmentid": moodle.assignments["other"].id}
    with refused("clientkeyconflict"):
        moodle.start("student1", assignment, size=5000, clientkey=key, **other)


def test_the_same_key_of_another_person_is_another_upload(moodle, assignment):
    key = new_key()
    mine = moodle.start("student1", assignment, size=5000, clientkey=key)
    theirs = moodle.start("student2", assignment, size=5000, clientkey=key)
    assert mine["uploadid"] != theirs["uploadid"]
    assert mine["url"] != theirs["url"]


@pytest.mark.parametrize(
    ("user", "key", "file", "errorcode"),
    [
        ("student1", "closed", {}, "submissionsclosed"),
        ("student1", "notopen", {}, "submissionsnotopen"),
        ("student1", "small", {"filesize": 1_000_001}, "filetoolarge"),
        ("student1", "small", {"mimetype": "video/quicktime"}, "filetypenotaccepted"),
        ("student1", "plain", {"mimetype": "application/pdf"}, "filetypenotaccepted"),
        ("student1", "small", {"duration": 61}, "durationtoolong"),
        ("student1", "plain", {"filesize": 30_000_000_001}, "filetoolarge"),
        ("teacher1", "plain", {}, "nopermission"),
        ("student1", "plain", {"clientkey": "short"}, "invalidparameter"),
        ("student1", "plain", {"clientkey": "no spaces please"}, "invalidparameter"),
        ("student1", "plain", {"filesize": 0}, "invalidparameter"),
        ("student1", "plain", {"filesize": -1}, "invalidparameter"),
        ("student1", "plain", {"filename": "///"}, "invalidparameter"),
    ],
)
def test_what_is_not_taken_is_refused_before_the_storage_is_asked(moodle, cloudflare, user, key, file, errorcode):
    before = cloudflare.creations
    with refused(errorcode):
        moodle.start(user, moodle.assignments[key], size=5000, **file)
    assert cloudflare.creations == before


def test_a_file_name_is_kept_without_its_folders(moodle, assignment):
    upload = moodle.start("student1", assignment, size=5000, filename="C:\\field\\..\\day 1.mp4")
    assert upload["filename"] == "day 1.mp4"


@pytest.mark.parametrize(
    ("fault", "errorcode"),
    [
        ("status:500,on=api,times=2", "backendunavailable"),
        ("status:429,on=api,times=2", "backendunavailable"),
        ("status:403,on=api,times=2", "backendrefused"),
    ],
)
def test_a_storage_that_says_no_is_an_error_of_its_own_and_trying_again_makes_one_upload(
    moodle, cloudflare, assignment, fault, errorcode
):
    key, before = new_key(), cloudflare.creations
    cloudflare.practice.faults(fault)
    with refused(errorcode):
        moodle.start("student1", assignment, size=5000, clientkey=key)
    cloudflare.reset()
    assert not moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    upload = moodle.start("student1", assignment, size=5000, clientkey=key)
    assert upload["state"] == "pending"
    assert cloudflare.creations == before + 1


def test_a_storage_whose_answer_got_lost_is_asked_for_another_place_next_time(moodle, cloudflare, assignment, data):
    key = new_key()
    cloudflare.practice.faults("lost-reply:on=api,times=1")
    with refused("backendunavailable"):
        moodle.start("student1", assignment, size=len(data), clientkey=key)
    upload = moodle.start("student1", assignment, size=len(data), clientkey=key)
    send(upload, data)
    assert moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")["state"] == "ready"


# get_upload


def test_an_upload_tells_how_much_the_storage_has(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    assert moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])["state"] == "pending"
    send(upload, large, until=CHUNK)
    seen = moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])
    assert (seen["state"], seen["bytesstored"], seen["url"]) == ("uploading", CHUNK, upload["url"])


def test_an_upload_that_arrived_is_stored_even_if_the_client_never_said_so(moodle, cloudflare, assignment, data):
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    seen = moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])
    assert (seen["state"], seen["bytesstored"], seen["url"], seen["headers"]) == ("ready", len(data), "", [])


@pytest.mark.parametrize("function", ["get_upload", "renew_upload", "abort_upload", "get_receipt", "get_playback"])
@pytest.mark.parametrize("user", ["student2", "outsider"])
def test_another_students_upload_is_not_found(moodle, stored, function, user):
    with refused("uploadnotfound"):
        moodle.ask(user, function, uploadid=stored["uploadid"])
    with refused("uploadnotfound"):
        moodle.ask("student1", function, uploadid=UNKNOWN)


@pytest.mark.parametrize(
    ("function", "params"),
    [
        ("finish_upload", {"sha256": ""}),
        ("report_progress", {"bytesstored": 1}),
        ("sign_parts", {"partnumbers": [1]}),
        ("list_parts", {}),
        ("abort_upload", {}),
        ("renew_upload", {}),
    ],
)
@pytest.mark.parametrize("user", ["student2", "teacher1"])
def test_nobody_else_can_change_an_upload_not_even_a_teacher(moodle, stored, user, function, params):
    with refused("uploadnotfound"):
        moodle.ask(user, function, uploadid=stored["uploadid"], **params)


@pytest.mark.parametrize("function", ["get_upload", "get_receipt", "get_playback"])
def test_a_teacher_may_look_at_it(moodle, stored, function):
    assert moodle.ask("teacher1", function, uploadid=stored["uploadid"])


def test_without_the_storage_an_upload_cannot_be_told(moodle, cloudflare, assignment):
    upload = moodle.start("student1", assignment, size=5000)
    cloudflare.practice.faults("status:503,on=api,times=0")
    with refused("backendunavailable"):
        moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])


# finish_upload


def test_finishing_asks_the_storage_and_may_be_repeated(moodle, cloudflare, assignment, data):
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    digest = hashlib.sha256(data).hexdigest()
    first = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256=digest)
    assert (first["state"], first["url"], first["bytesstored"]) == ("ready", "", len(data))
    again = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256=digest)
    assert again | {"secondssilent": first["secondssilent"]} == first
    assert moodle.ask("student1", "get_receipt", uploadid=upload["uploadid"])["sha256"] == digest


def test_finishing_before_everything_is_there_says_so_and_loses_nothing(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    for until in (0, CHUNK):
        send(upload, large, until=until)
        with refused("notstored"):
            moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert offset_of(upload) == CHUNK
    send(upload, large)
    done = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert done["state"] == "ready"


def test_a_video_that_the_service_cannot_use_is_an_error_with_its_reason(moodle, cloudflare, assignment, data):
    cloudflare.practice.faults("processing-error:ERR_NON_VIDEO")
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    done = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert (done["state"], done["errorcode"]) == ("error", "ERR_NON_VIDEO")
    assert moodle.save("student1", assignment, upload["uploadid"])[0]["warningcode"] == "couldnotsavesubmission"


# renew_upload


def test_an_address_that_still_works_is_kept(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    renewed = moodle.ask("student1", "renew_upload", uploadid=upload["uploadid"])
    assert renewed["resumable"] is True
    assert offset_of(renewed) == CHUNK
    send(renewed, large)
    assert moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")["state"] == "ready"


def test_an_address_that_has_ended_is_replaced_and_its_video_is_deleted(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    cloudflare.practice.faults("expired-url:times=1")
    with pytest.raises(httpx.HTTPStatusError):
        offset_of(upload)
    renewed = moodle.ask("student1", "renew_upload", uploadid=upload["uploadid"])
    assert (renewed["resumable"], renewed["bytesstored"], renewed["state"]) == (False, 0, "pending")
    assert renewed["uploadid"] == upload["uploadid"]
    assert renewed["videoid"] != upload["videoid"]
    assert moodle.run_adhoc() == []
    assert upload["videoid"] not in cloudflare.videos()
    send(renewed, large)
    assert moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")["state"] == "ready"


def test_what_is_stored_needs_no_address(moodle, stored):
    renewed = moodle.ask("student1", "renew_upload", uploadid=stored["uploadid"])
    assert (renewed["state"], renewed["url"], renewed["videoid"]) == ("ready", "", stored["videoid"])


# parts: this storage knows none


def test_a_storage_without_parts_says_so(moodle, cloudflare, assignment):
    upload = moodle.start("student1", assignment, size=5000)
    with refused("invalidparameter"):
        moodle.ask("student1", "list_parts", uploadid=upload["uploadid"])
    with refused("invalidparameter"):
        moodle.ask("student1", "sign_parts", uploadid=upload["uploadid"], partnumbers=[1])


# abort_upload


def test_aborting_ends_an_upload_for_good_and_its_video_is_deleted(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    number = upload["uploadid"]
    for _ in range(2):
        assert moodle.ask("student1", "abort_upload", uploadid=number)["state"] == "aborted"
    assert moodle.run_adhoc() == []
    assert upload["videoid"] not in cloudflare.videos()
    for function, params in (
        ("finish_upload", {"sha256": ""}),
        ("renew_upload", {}),
        ("report_progress", {"bytesstored": 1}),
    ):
        with refused("uploadaborted"):
            moodle.ask("student1", function, uploadid=number, **params)
    with refused("uploadaborted"):
        moodle.ask("student1", "get_playback", uploadid=number)


def test_a_video_is_deleted_even_if_the_storage_cannot_be_reached_at_first(moodle, cloudflare, stored):
    moodle.ask("student1", "abort_upload", uploadid=stored["uploadid"])
    cloudflare.practice.faults("status:503,on=api,times=0")
    assert len(moodle.run_adhoc()) == 1
    assert stored["videoid"] in cloudflare.videos()
    cloudflare.reset()
    assert moodle.run_adhoc() == []
    assert stored["videoid"] not in cloudflare.videos()


def test_what_was_handed_in_cannot_be_aborted(moodle, cloudflare, assignment, stored):
    assert moodle.save("student1", assignment, stored["uploadid"]) == []
    with refused("nopermission"):
        moodle.ask("student1", "abort_upload", uploadid=stored["uploadid"])
    moodle.run_adhoc()
    assert stored["videoid"] in cloudflare.videos()


# list_uploads


def test_open_uploads_can_be_carried_on_with_from_another_computer(moodle, cloudflare, assignment, large):
    begun = moodle.start("student1", assignment, size=len(large))
    send(begun, large, until=CHUNK)
    elsewhere = moodle.start("student1", moodle.assignments["other"], size=5000)
    everything = {item["uploadid"] for item in moodle.ask("student1", "list_uploads")["uploads"]}
    assert everything >= {begun["uploadid"], elsewhere["uploadid"]}
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert (found["uploadid"], found["clientkey"]) == (begun["uploadid"], begun["clientkey"])
    assert (found["state"], found["bytesstored"]) == ("uploading", CHUNK)
    # The other computer has only this answer, and its own copy of the file.
    send(found, large)
    assert moodle.ask("student1", "finish_upload", uploadid=found["uploadid"], sha256="")["state"] == "ready"
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert moodle.save("student1", assignment, found["uploadid"]) == []
    assert moodle.ask("student1", "list_uploads", assignmentid=assignment.id) == {"uploads": []}


def test_nobody_sees_the_open_uploads_of_others(moodle, stored):
    for user in ("student2", "teacher1"):
        numbers = [item["uploadid"] for item in moodle.ask(user, "list_uploads")["uploads"]]
        assert stored["uploadid"] not in numbers


def test_open_uploads_are_listed_even_if_the_storage_does_not_answer(moodle, cloudflare, assignment):
    upload = moodle.start("student1", assignment, size=5000)
    cloudflare.practice.faults("status:503,on=api,times=0")
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert (found["uploadid"], found["url"]) == (upload["uploadid"], upload["url"])


# report_progress


def test_progress_is_kept_and_the_teacher_sees_it(moodle, assignment):
    upload = moodle.start("student1", assignment, size=1000, filename="slow.mp4")
    seen = moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=620)
    assert (seen["state"], seen["bytesstored"]) == ("uploading", 620)
    moodle.status("student1", assignment)
    page = moodle.browser("teacher1").get(f"/mod/assign/view.php?id={assignment.cmid}&action=grading").text
    assert "slow.mp4" in page
    assert "in transit, 62 %" in page


@pytest.mark.parametrize("bytesstored", [-1, 1001])
def test_progress_beyond_the_file_is_refused(moodle, assignment, bytesstored):
    upload = moodle.start("student1", assignment, size=1000)
    with refused("invalidparameter"):
        moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=bytesstored)


SAMPLE, BEGINNING = "5a" * 32, "b0" * 32


def test_what_proves_a_file_comes_back_to_whoever_carries_on_with_it(moodle, assignment):
    begun = moodle.start("student1", assignment, size=1000, samplehash=SAMPLE)
    assert (begun["samplehash"], begun["hashedbytes"], begun["sha256sofar"]) == (SAMPLE, 0, "")
    moodle.ask(
        "student1", "report_progress", uploadid=begun["uploadid"], bytesstored=620, hashedbytes=640,
        sha256sofar=BEGINNING,
    )  # fmt: skip
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert (found["samplehash"], found["hashedbytes"], found["sha256sofar"]) == (SAMPLE, 640, BEGINNING)
    assert 0 <= found["secondssilent"] < 60
    seen = moodle.ask("student1", "get_upload", uploadid=begun["uploadid"])
    assert (seen["hashedbytes"], seen["sha256sofar"]) == (640, BEGINNING)


def test_a_proof_that_reaches_less_far_does_not_take_the_place_of_a_better_one(moodle, assignment):
    upload = moodle.start("student1", assignment, size=1000)
    for hashedbytes, sha256sofar in ((640, BEGINNING), (100, SAMPLE), (900, "rubbish")):
        seen = moodle.ask(
            "student1", "report_progress", uploadid=upload["uploadid"], bytesstored=620, hashedbytes=hashedbytes,
            sha256sofar=sha256sofar,
        )  # fmt: skip
        assert (seen["hashedbytes"], seen["sha256sofar"]) == (640, BEGINNING)
    with refused("invalidparameter"):
        moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=620, hashedbytes=1001)


def test_a_stored_file_is_proved_by_the_hash_of_all_of_it(moodle, cloudflare, assignment, data):
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    whole = hashlib.sha256(data).hexdigest()
    moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256=whole)
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert (found["hashedbytes"], found["sha256sofar"]) == (len(data), whole)


def test_clients_that_prove_nothing_go_on_as_before(moodle, assignment):
    upload = moodle.start("student1", assignment, size=1000)
    seen = moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=620)
    assert (seen["samplehash"], seen["hashedbytes"], seen["sha256sofar"]) == ("", 0, "")


# All of them


def test_no_function_answers_without_a_good_token(moodle):
    for function in ("get_upload", "list_uploads"):
        with refused("invalidtoken"):
            moodle.call("0" * 32, f"local_videostorage_{function}", uploadid=1)


def test_the_site_tells_programs_that_it_has_the_functions(moodle):
    told = moodle.call(moodle.token("student1"), "core_webservice_get_site_info")
    ours = {item["name"].removeprefix("local_videostorage_") for item in told["functions"]} & {
        "get_assignment_options", "start_upload", "get_upload", "renew_upload", "sign_parts", "list_parts",
        "finish_upload", "abort_upload", "list_uploads", "report_progress", "get_receipt", "get_playback",
    }  # fmt: skip
    assert len(ours) == 12


def test_no_error_tells_the_storages_token(moodle, cloudflare, assignment):
    for fault in ("status:500,on=api,times=0", "status:403,on=api,times=0", "lost-reply:on=api,times=0"):
        cloudflare.practice.faults(fault)
        with pytest.raises(Refused) as caught:
            moodle.start("student1", assignment, size=5000)
        assert cloudflare.token not in str(caught.value)
    assert cloudflare.token not in moodle.site.errors()
