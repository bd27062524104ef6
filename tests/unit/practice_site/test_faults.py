"""Every fault of the servers does what its line in the manual says, and stops when it is used up."""

import httpx
import pytest

from practice_site.faults import FaultSpecError, parse, size


def answers(call):
    """The call's answer, or None where the connection dropped."""
    try:
        return call()
    except httpx.TransportError:
        return None


@pytest.mark.parametrize("status", [408, 409, 423, 429, 500, 502, 503, 504])
def test_a_status_is_answered_so_many_times_to_a_patch(site, student, video, status):
    upload = student.start()
    site.faults(f"status:{status},on=PATCH,times=2,retry-after=7")
    for _ in range(2):
        reply = student.patch(upload["url"], video)
        assert (reply.status_code, reply.headers["retry-after"]) == (status, "7")
        assert student.offset(upload["url"]) == 0
    assert student.patch(upload["url"], video).status_code == 204


def test_a_status_can_be_for_head_only(site, student, video):
    upload = student.start()
    site.faults("status:503,on=HEAD")
    assert student.patch(upload["url"], video[:5]).status_code == 204
    assert student.head(upload["url"]).status_code == 503
    assert student.head(upload["url"]).status_code == 200


def test_moodles_own_questions_to_the_storage_do_not_use_up_a_fault(site, student, video):
    upload = student.start()
    site.faults("status:503,on=HEAD")
    assert student.vs("get_upload", uploadid=upload["uploadid"])["state"] == "pending"
    assert student.head(upload["url"]).status_code == 503


def test_a_status_can_be_for_one_function_or_the_token(site, student):
    site.faults("status:502,on=local_videostorage_start_upload", "status:500,on=token")
    name, ident = "local_videostorage_get_assignment_options", site.assignment("plain").id
    assert student.rest(name, assignmentid=ident).status_code == 200
    assert student.rest("local_videostorage_start_upload").status_code == 502
    assert student.http.post(site.url + "/login/token.php").status_code == 500
    assert student.start()["state"] == "pending"


def test_a_moodle_error_can_be_made_up(site, student):
    site.faults("error:dbconnectionfailed,on=local_videostorage_start_upload,times=1")
    assert student.start()["errorcode"] == "dbconnectionfailed"
    assert student.start()["state"] == "pending"


def test_a_storage_that_does_not_answer_moodle_is_unavailable_and_one_that_refuses_says_so(site, student):
    site.faults("status:503,on=api")
    assert student.start()["errorcode"] == "backendunavailable"
    site.faults("lost-reply:on=api")
    assert student.start()["errorcode"] == "backendunavailable"
    site.faults("status:429,on=api")
    assert student.start()["errorcode"] == "backendrefused"
    assert student.start()["state"] == "pending"


def test_a_lost_reply_leaves_the_work_done(site, student, video):
    site.faults("lost-reply:on=local_videostorage_start_upload")
    assert answers(student.start) is None
    assert site.state()["creations"] == 1
    upload = student.start()
    assert site.state()["creations"] == 1

    site.faults("lost-reply:on=PATCH", "lost-reply:on=HEAD", "lost-reply:on=token")
    assert answers(lambda: student.patch(upload["url"], video)) is None
    assert site.upload_state()["offset"] == len(video)
    assert answers(lambda: student.head(upload["url"])) is None
    assert answers(student.token_reply) is None
    assert student.offset(upload["url"]) == len(video)
    assert student.token_reply()["token"] == student.token

    site.faults("lost-reply:on=mod_assign_save_submission")
    assert answers(lambda: student.save("plain", upload["uploadid"])) is None
    assert site.submission_state("plain")["status"] == "submitted"


def test_an_upload_url_expires_on_the_next_request_and_is_mended_by_renewing(site, student, video):
    upload = student.start()
    student.patch(upload["url"], video[:100])
    site.faults("expired-url:times=1")
    assert student.patch(upload["url"], video[100:], 100).status_code == 410
    assert student.head(upload["url"]).status_code == 410
    renewed = student.vs("renew_upload", uploadid=upload["uploadid"])
    assert renewed["resumable"] is True
    assert student.offset(renewed["url"]) == 100
    assert student.patch(renewed["url"], video[100:], 100).status_code == 204


def test_an_upload_url_expires_in_the_middle_of_a_patch_after_so_many_bytes(site, student, video):
    upload = student.start()
    site.faults("expired-url:after=60000")
    assert student.patch(upload["url"], video).status_code == 410
    assert site.upload_state()["offset"] == 60_000
    renewed = student.vs("renew_upload", uploadid=upload["uploadid"])
    assert student.offset(renewed["url"]) == 60_000
    assert student.patch(renewed["url"], video[60_000:], 60_000).status_code == 204
    assert student.finish(upload)["state"] == "ready"


def test_a_token_expires_after_so_many_calls_and_signing_in_mends_it(site, student):
    site.faults("expired-token:after=2")
    info = "core_webservice_get_site_info"
    codes = [student.ws(info).get("errorcode") for _ in range(4)]
    assert codes == [None, None, "invalidtoken", "invalidtoken"]
    student.sign_in()
    assert [student.ws(info).get("errorcode") for _ in range(4)] == [None] * 4


def test_an_assignment_closes_now(site, student):
    site.faults(f"closed-assignment:id={site.assignment('plain').id}")
    assert student.start()["errorcode"] == "submissionsclosed"


def test_an_assignment_closes_at_the_moment_the_upload_is_stored(site, student):
    site.faults("closed-assignment:when=finish")
    upload = student.stored()
    assert upload["state"] == "ready"
    assert student.save("plain", upload["uploadid"])[0]["warningcode"] == "couldnotsavesubmission"
    assert student.attempt()["canedit"] is False


def test_a_captive_portal_answers_200_with_a_page(site, student):
    upload = student.start()
    site.faults("captive-portal:times=2", "captive-portal:on=moodle")
    for reply in (student.head(upload["url"]), student.patch(upload["url"], b"x"), student.rest("anything")):
        assert reply.status_code == 200
        assert reply.headers["content-type"].startswith("text/html")
        assert "upload-offset" not in reply.headers
    assert student.offset(upload["url"]) == 0
    assert student.start()["uploadid"] == upload["uploadid"]


def test_faults_can_be_read_changed_and_cleared_over_http(site, student):
    address = site.control_url + "/practice/faults"
    client = student.http
    assert client.post(address, json=["maintenance", "rate:bytes=1M"]).json() == ["maintenance", "rate:bytes=1M"]
    assert student.ws("core_webservice_get_site_info")["errorcode"] == "sitemaintenance"
    refused = client.post(address, json=["no-such-fault"])
    assert refused.status_code == 400
    assert "no-such-fault" in refused.json()["error"]
    assert client.get(address).json() == ["maintenance", "rate:bytes=1M"]
    assert client.delete(address).json() == []
    assert student.ws("core_webservice_get_site_info")["username"] == "student1"


@pytest.mark.parametrize(("text", "amount"), [("500", 500), ("64K", 65536), ("8m", 8 << 20), ("1.5G", 3 << 29)])
def test_sizes_take_units(text, amount):
    assert size(text) == amount


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "nonsense",
        "cut",
        "cut:every=4,after=5",
        "cut:every=soon",
        "cut:every=1,how=gently",
        "stall:every=1",
        "rate:bytes=fast",
        "status:503",
        "status:on=PATCH",
        "status:abc,on=PATCH",
        "lost-reply",
        "expired-token",
        "closed-assignment",
        "delay:ms=80,colour=red",
    ],
)
def test_a_fault_that_means_nothing_is_refused_with_a_sentence(spec):
    with pytest.raises(FaultSpecError, match=r".{15}"):
        parse(spec)
