"""The contract of local_videostorage: keys, limits, states and errors."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site


def test_the_options_of_an_assignment_tell_its_limits(site, student, teacher):
    options = student.vs("get_assignment_options", assignmentid=site.assignment("small").id)
    assert options["backend"] == "cloudflarestream"
    assert options["protocols"] == ["tus"]
    assert options["maxbytes"] == 20 * 1024 * 1024
    assert options["acceptedtypes"] == ["video/mp4"]
    assert options["canuploadforothers"] is False
    assert abs(options["servertime"] - site.clock()) < 5
    assert teacher.vs("get_assignment_options", assignmentid=site.assignment("small").id)["canuploadforothers"] is True


def test_the_chunk_rules_are_cloudflares_unless_changed(tmp_path, people):
    with running_practice_site(tmp_path) as site:
        chunk = people(site).start()["chunk"]
    assert chunk == {"min": 5_242_880, "max": 209_715_200, "multiple": 262_144, "recommended": 52_428_800}


def test_the_same_key_gives_the_same_upload(site, student):
    first, second = student.start(), student.start()
    assert second | {"secondssilent": first["secondssilent"]} == first  # a second may have begun between the two
    assert site.state()["creations"] == 1


def test_the_same_key_at_the_same_moment_gives_one_upload(site, student):
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda _: student.start(), range(8)))
    assert {reply["uploadid"] for reply in replies} == {replies[0]["uploadid"]}
    assert site.state()["creations"] == 1


def test_keys_belong_to_a_user(site, student, other_student):
    assert student.start()["uploadid"] != other_student.start()["uploadid"]


def test_a_key_that_is_used_for_another_file_or_assignment_is_a_conflict(student):
    student.start()
    assert student.start(size=5)["errorcode"] == "clientkeyconflict"
    assert student.start(key="drafts")["errorcode"] == "clientkeyconflict"
    assert student.start(filename="other.mp4")["errorcode"] == "clientkeyconflict"


def test_a_known_key_is_answered_even_after_the_assignment_has_closed(site, student):
    upload = student.start()
    site.close("plain")
    assert student.start()["uploadid"] == upload["uploadid"]
    assert student.start(clientkey="another")["errorcode"] == "submissionsclosed"


@pytest.mark.parametrize(
    ("key", "more", "errorcode"),
    [
        ("closed", {}, "submissionsclosed"),
        ("not_open", {}, "submissionsnotopen"),
        ("text_only", {}, "notaccepted"),
        ("small", {"size": 20 * 1024 * 1024 + 1}, "filetoolarge"),
        ("small", {"mimetype": "video/quicktime"}, "filetypenotaccepted"),
        ("plain", {"mimetype": "text/plain"}, "filetypenotaccepted"),
        ("small", {"duration": 121}, "durationtoolong"),
        ("plain", {"assignmentid": 999}, "assignmentnotfound"),
        ("plain", {"userid": 4}, "nopermission"),
    ],
)
def test_start_says_why_a_file_is_not_taken(site, student, key, more, errorcode):
    assert student.start(key, **more)["errorcode"] == errorcode
    assert site.state()["creations"] == 0


def test_somebody_who_is_not_enrolled_may_not_upload(other_student):
    assert other_student.start("cutoff")["errorcode"] == "nopermission"


def test_a_teacher_uploads_for_a_student_and_not_for_himself(student, teacher):
    assert teacher.start()["errorcode"] == "nopermission"
    upload = teacher.start(userid=3)
    assert upload["userid"] == 3
    assert student.vs("get_upload", uploadid=upload["uploadid"])["uploadid"] == upload["uploadid"]


def test_somebody_elses_upload_is_not_found(student, other_student):
    uploadid = student.start()["uploadid"]
    for name in ("get_upload", "renew_upload", "abort_upload", "get_receipt", "get_playback"):
        assert other_student.vs(name, uploadid=uploadid)["errorcode"] == "uploadnotfound"


def test_finish_refuses_until_the_whole_file_is_there_and_can_be_repeated(student, video):
    upload = student.start()
    student.patch(upload["url"], video[:100])
    assert student.finish(upload)["errorcode"] == "notstored"
    student.patch(upload["url"], video[100:], 100)
    first = student.finish(upload)
    assert first["state"] == "ready"
    assert first["bytesstored"] == len(video)
    assert student.finish(upload) == first


def test_an_upload_whose_address_has_ended_can_be_renewed_and_goes_on(site, student, video):
    upload = student.start()
    student.patch(upload["url"], video[:1000])
    site.advance(25 * 3600)
    assert student.head(upload["url"]).status_code == 410
    assert student.finish(upload)["errorcode"] == "uploadexpired"
    renewed = student.vs("renew_upload", uploadid=upload["uploadid"])
    assert renewed["resumable"] is True
    assert renewed["url"] != upload["url"]
    assert renewed["expires"] > site.clock()
    assert student.head(upload["url"]).status_code == 410
    assert student.offset(renewed["url"]) == 1000
    student.patch(renewed["url"], video[1000:], 1000)
    assert student.finish(upload)["state"] == "ready"
    assert site.upload_state()["bytes_received"] == len(video)


def test_a_storage_that_cannot_renew_begins_a_new_video(tmp_path, people, video):
    with running_practice_site(tmp_path, renew_keeps_bytes=False, **SMALL_CHUNKS) as site:
        student = people(site)
        upload = student.start()
        student.patch(upload["url"], video[:1000])
        renewed = student.vs("renew_upload", uploadid=upload["uploadid"])
        assert renewed["resumable"] is False
        assert renewed["videoid"] != upload["videoid"]
        assert student.offset(renewed["url"]) == 0
        assert student.head(upload["url"]).status_code == 404
        assert site.state()["videos"] == 1


def test_an_aborted_upload_is_gone_and_stays_aborted(site, student, video):
    upload = student.start()
    student.patch(upload["url"], video[:1000])
    assert student.vs("abort_upload", uploadid=upload["uploadid"])["state"] == "aborted"
    assert student.vs("abort_upload", uploadid=upload["uploadid"])["state"] == "aborted"
    assert student.head(upload["url"]).status_code == 404
    assert student.finish(upload)["errorcode"] == "uploadaborted"
    assert student.vs("renew_upload", uploadid=upload["uploadid"])["errorcode"] == "uploadaborted"
    assert student.start()["state"] == "aborted"
    assert site.state()["videos"] == 0


def test_a_video_that_was_handed_in_cannot_be_aborted(site, student):
    upload = student.stored()
    student.save("plain", upload["uploadid"])
    assert student.vs("abort_upload", uploadid=upload["uploadid"])["errorcode"] == "nopermission"
    assert site.state()["videos"] == 1


def test_open_uploads_are_listed_until_they_are_handed_in_or_given_up(student, video):
    first = student.start(clientkey="a")
    student.patch(first["url"], video[:10])
    student.start("drafts", "b")
    given_up = student.start(clientkey="c")
    student.vs("abort_upload", uploadid=given_up["uploadid"])
    handed_in = student.stored(clientkey="d")
    student.save("plain", handed_in["uploadid"])
    listed = student.vs("list_uploads")["uploads"]
    assert [(u["clientkey"], u["bytesstored"]) for u in listed] == [("a", 10), ("b", 0)]
    of_one = student.vs("list_uploads", assignmentid=first["assignmentid"])["uploads"]
    assert [u["clientkey"] for u in of_one] == ["a"]


def test_progress_can_be_reported(student):
    upload = student.start()
    told = student.vs("report_progress", uploadid=upload["uploadid"], bytesstored=500)
    assert (told["bytesstored"], told["state"]) == (500, "uploading")
    beyond = student.vs("report_progress", uploadid=upload["uploadid"], bytesstored=10**9)
    assert beyond["errorcode"] == "invalidparameter"


def test_what_proves_a_file_is_kept_and_a_better_proof_stays(site, student):
    sample, beginning = "5a" * 32, "b0" * 32
    upload = student.start(samplehash=sample)
    for hashed, proof in ((640, beginning), (100, sample)):
        told = student.vs(
            "report_progress", uploadid=upload["uploadid"], bytesstored=500, hashedbytes=hashed, sha256sofar=proof
        )
        assert (told["hashedbytes"], told["sha256sofar"]) == (640, beginning)
    site.advance(100)
    (listed,) = student.vs("list_uploads")["uploads"]
    assert listed["samplehash"] == sample
    assert 100 <= listed["secondssilent"] < 160


def test_plugins_that_are_too_old_for_proofs_refuse_them(tmp_path, people):
    with running_practice_site(tmp_path, proves_files=False, **SMALL_CHUNKS) as site:
        student = people(site)
        assert student.start(samplehash="5a" * 32)["errorcode"] == "invalidparameter"
        assert "samplehash" not in student.start()


def test_processing_takes_its_time_by_the_sites_clock(tmp_path, people):
    with running_practice_site(tmp_path, processing_seconds=1000, **SMALL_CHUNKS) as site:
        student = people(site)
        upload = student.stored()
        assert (upload["state"], upload["percentready"]) == ("stored", 0)
        site.advance(500)
        half = student.vs("get_upload", uploadid=upload["uploadid"])
        assert half["state"] == "stored"
        assert 50 <= half["percentready"] < 60
        site.advance(500)
        done = student.vs("get_upload", uploadid=upload["uploadid"])
        assert (done["state"], done["percentready"]) == ("ready", 100)


def test_too_many_new_uploads_are_refused_with_the_seconds_to_wait(tmp_path, people):
    with running_practice_site(tmp_path, uploads_per_hour=2, **SMALL_CHUNKS) as site:
        student = people(site)
        ident = site.assignment("plain").id
        assert student.vs("get_assignment_options", assignmentid=ident)["uploadsleft"] == 2
        student.start(clientkey="a")
        student.start(clientkey="b")
        refused = student.start(clientkey="c")
        assert refused["errorcode"] == "ratelimited"
        assert 3500 < int(refused["message"].split()[-1]) <= 3600
        assert student.start(clientkey="a")["state"] == "pending"
        site.advance(3601)
        assert student.start(clientkey="c")["state"] == "pending"


def test_a_video_that_the_service_rejects_is_an_error_with_its_code(site, student, video):
    site.faults("processing-error:ERR_NON_VIDEO")
    upload = student.start()
    student.patch(upload["url"], video)
    finished = student.finish(upload)
    assert (finished["state"], finished["errorcode"]) == ("error", "ERR_NON_VIDEO")
    assert student.save("plain", upload["uploadid"])[0]["warningcode"] == "couldnotsavesubmission"
