"""Whatever the line and the servers do: one stored file, one submission, and no byte sent twice that was kept."""

import sqlite3

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.models import UploadState
from uploader_gui.core.network import http_client
from uploader_gui.core.transfer.aftercare import Aftercare

S = UploadState


async def arrives(work, site, video, key="plain"):
    """Send the video; it must arrive whole, once, and be submitted once."""
    upload = await work.until(await work.add(video, key))
    assert upload.state is S.SUBMITTED, upload.problem
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    assert site.state()["creations"] == 1
    assert site.submission_state(key)["saves"] == 1
    return upload, stored


@pytest.mark.parametrize("after", [1, 100, 700, 65_536, 66_000, 200_000, 500_000, 655_000])
@pytest.mark.parametrize("how", ["reset", "close"])
async def test_a_transfer_cut_at_any_byte_goes_on_from_what_the_storage_has(work, site, video, after, how):
    site.faults(f"cut:after={after};{after};{after};{after},how={how}")
    _, stored = await arrives(work, site, video)
    assert stored["bytes_received"] == video.stat().st_size


@pytest.mark.parametrize("after", [1, 50, 150, 400])
async def test_an_answer_of_the_storage_cut_at_any_byte_is_asked_for_again(work, site, video, after):
    site.faults(f"cut:after={after};{after};{after},direction=down")
    _, stored = await arrives(work, site, video)
    assert stored["bytes_received"] == video.stat().st_size


@pytest.mark.parametrize("direction", ["up", "down"])
@pytest.mark.parametrize("after", [1, 90, 250, 600, 1500, 4000])
async def test_a_conversation_with_moodle_cut_at_any_byte_makes_nothing_twice(work, site, video, after, direction):
    upload = await work.add(video, "drafts")
    site.faults(f"cut:after={after};{after};{after};{after};{after};{after},direction={direction},on=moodle")
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED, upload.problem
    assert site.state()["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["saves"], submission["submits"]) == (1, 1)


@pytest.mark.parametrize(
    "name",
    [
        "local_videostorage_start_upload",
        "local_videostorage_get_upload",
        "local_videostorage_finish_upload",
        "local_videostorage_get_receipt",
        "mod_assign_save_submission",
        "mod_assign_submit_for_grading",
        "mod_assign_get_submission_status",
        "PATCH",
        "HEAD",
    ],
)
async def test_work_that_was_done_but_not_answered_is_not_done_twice(work, site, video, name):
    upload = await work.add(video, "drafts")
    site.faults(f"lost-reply:on={name},times=2")
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED, upload.problem
    assert site.state()["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["status"], submission["saves"], submission["submits"]) == ("submitted", 1, 1)
    assert site.upload_state()["bytes_received"] == video.stat().st_size


@pytest.mark.parametrize("on", ["PATCH", "HEAD"])
@pytest.mark.parametrize("status", [408, 409, 423, 429, 500, 502, 503, 504, 520])
async def test_a_storage_that_asks_for_patience_is_given_it(work, site, video, status, on):
    site.faults(f"status:{status},on={on},times=3")
    await arrives(work, site, video)


@pytest.mark.parametrize("on", ["PATCH", "HEAD"])
@pytest.mark.parametrize("status", [400, 401, 405, 412, 416, 422, 451])
async def test_a_middlebox_that_says_no_for_a_while_does_not_end_an_upload(work, site, video, status, on):
    site.faults(f"status:{status},on={on},times=6")
    await arrives(work, site, video)
    problems = [e.upload.problem for e in work.events if getattr(e, "upload", None) and e.upload.problem]
    assert {(p.code, p.facts["status"]) for p in problems} == {("odd_answer", str(status))}


@pytest.mark.parametrize("on", ["PATCH", "HEAD"])
async def test_a_storage_that_only_ever_says_no_ends_the_upload_after_some_minutes_of_asking(work, site, video, on):
    site.faults(f"status:400,on={on},times=0")
    upload = await work.until(await work.add(video))
    assert (upload.state, upload.problem.code, upload.problem.facts["status"]) == (S.FAILED, "storage_refused", "400")
    assert len(work.clock.waits) == 7
    site.clear_faults()
    assert (await work.until(await work.engine.retry(upload.id))).state is S.SUBMITTED
    assert site.state()["creations"] == 1


async def test_a_video_that_moodle_knows_to_be_stored_is_submitted_whatever_the_storage_answers(work, site, tmp_path):
    video = make_video(tmp_path / "short.mp4", 200_000)
    site.faults("status:400,on=HEAD,times=0")
    upload = await work.until(await work.add(video), S.FAILED)
    headers = {"Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}
    target = work.engine._journal.target(upload.id)
    async with http_client() as http:
        assert (await http.patch(target.url, headers=headers, content=video.read_bytes())).status_code == 204
    upload = await work.until(await work.engine.retry(upload.id))
    assert upload.state is S.SUBMITTED, upload.problem
    assert site.state()["creations"] == 1


async def test_a_retry_waits_at_least_as_long_as_the_server_asked(work, site, video):
    site.faults("status:429,on=PATCH,times=1,retry-after=77")
    await arrives(work, site, video)
    assert any(wait >= 77 for wait in work.clock.waits)


@pytest.mark.parametrize("name", ["local_videostorage_start_upload", "local_videostorage_finish_upload"])
@pytest.mark.parametrize("fault", ["status:503,on={},times=4", "error:dbconnectionfailed,on={},times=4"])
async def test_a_moodle_that_is_down_for_a_while_is_waited_for(work, site, video, name, fault):
    site.faults(fault.format(name))
    await arrives(work, site, video)


async def test_moodle_in_maintenance_is_waited_for_and_named(work, site, video):
    upload = await work.add(video)
    site.faults("maintenance")
    upload = await work.until(upload, S.WAITING)
    assert upload.problem.code == "site_unavailable"
    site.clear_faults()
    assert (await work.until(upload)).state is S.SUBMITTED


@pytest.mark.parametrize(
    ("on", "code"),
    [(["storage"], "not_the_server"), (["moodle"], "captive_portal"), (["storage", "moodle"], "captive_portal")],
)
async def test_a_captive_portal_is_not_taken_for_success_but_named_and_outwaited(work, site, video, on, code):
    """Whether it is one is told by Moodle's public configuration, which it answers too."""
    upload = await work.add(video)
    site.faults(*(f"captive-portal:on={place},times=2" for place in on))
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED
    codes = {
        event.upload.problem.code for event in work.events if getattr(event, "upload", None) and event.upload.problem
    }
    assert code in codes


@pytest.mark.parametrize("after", [0, 65_536, 300_000])
async def test_an_expired_upload_url_is_renewed_and_the_stored_bytes_are_kept(work, site, video, after):
    site.faults(f"expired-url:after={after}" if after else "expired-url:times=1")
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED, upload.problem
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    assert stored["bytes_received"] == video.stat().st_size


async def test_a_storage_that_drops_partial_chunks_still_gets_the_whole_file(tmp_path, own_home, video):
    with running_practice_site(tmp_path / "strict", keep_partial=False, **RULES) as site:
        async with engine_at_work(own_home, site) as work:
            site.faults("cut:after=100000;150000;70000;100000")
            await arrives(work, site, video)


async def test_a_storage_without_chunk_rules_gets_one_request_to_the_end(tmp_path, own_home, video):
    with running_practice_site(tmp_path / "free", chunk_min=0, chunk_multiple=0, chunk_max=0) as site:
        async with engine_at_work(own_home, site) as work:
            _, stored = await arrives(work, site, video)
            assert stored["patches"] == 1


async def test_a_storage_without_chunk_rules_that_drops_partial_requests_is_filled_over_a_line_cut_again_and_again(
    tmp_path, own_home
):
    video = make_video(tmp_path / "long.mp4", 3_000_000)
    rules = {"chunk_min": 0, "chunk_multiple": 0, "chunk_max": 0}
    with running_practice_site(tmp_path / "free", keep_partial=False, **rules) as site:
        async with engine_at_work(own_home, site) as work:
            site.faults("cut:after=" + ";".join(["700000"] * 100))
            upload, _ = await arrives(work, site, video)
            assert upload.attempts < 30


@pytest.mark.parametrize("rules", [{"chunk_min": 10**9}, {"chunk_multiple": 10**9}, {"chunk_max": -1}])
async def test_chunk_rules_that_contradict_each_other_end_in_a_stored_video_or_a_refusal_or_wait_that_says_why(
    tmp_path, own_home, video, rules
):
    with running_practice_site(tmp_path / "odd", **(RULES | rules)) as site:
        async with engine_at_work(own_home, site) as work:
            await work.add(video)
            seen = {}

            def is_settled():
                for event in work.events:
                    if told := getattr(event, "upload", None):
                        seen[told.problem.code if told.problem else told.state] = told
                return seen.keys() & {S.SUBMITTED, "storage_refused", "chunk_never_fits"}

            await work.until_true(is_settled)
            assert "storage_refused" not in seen or "status" in seen["storage_refused"].problem.facts
            assert "chunk_never_fits" not in seen or "size" in seen["chunk_never_fits"].problem.facts


async def test_an_expired_token_pauses_the_account_and_signing_in_again_goes_on_in_its_place(work, site, video):
    upload = await work.add(video)
    site.faults("rate:bytes=600K")
    await work.until(upload, S.SENDING)
    site.expire_tokens()
    upload = await work.until(upload)
    assert (upload.state, upload.problem.code) == (S.NEEDS_SIGN_IN, "sign_in_needed")
    assert (await work.engine.accounts())[0].signed_in is False
    site.clear_faults()
    await work.sign_in()
    upload = await work.until(upload, S.SUBMITTED)
    assert site.state()["creations"] == 1
    assert site.upload_state()["bytes_received"] == video.stat().st_size


async def test_another_users_sign_in_does_not_touch_it(work, site, video):
    upload = await work.add(video)
    site.faults("rate:bytes=600K")
    await work.until(upload, S.SENDING)
    site.expire_tokens()
    await work.until(upload, S.NEEDS_SIGN_IN)
    await work.sign_in("student2")
    assert (await work.engine.uploads())[0].state is S.NEEDS_SIGN_IN


async def test_closed_while_uploading_keeps_the_video_and_an_extension_needs_no_second_upload(
    work, site, video, monkeypatch
):
    monkeypatch.setattr(Aftercare, "watch", lambda *_: None)  # here a person tries again, not the engine
    site.faults("closed-assignment:when=finish")
    upload = await work.until(await work.add(video))
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "submissions_closed")
    assert upload.is_stored
    received = site.upload_state()["bytes_received"]
    site.clear_faults()
    site.extend("plain", int(site.clock()) + 86400)
    upload = await work.until(await work.engine.retry(upload.id))
    assert upload.state is S.SUBMITTED, upload.problem
    assert site.upload_state()["bytes_received"] == received
    assert site.state()["creations"] == 1


async def test_every_wait_says_why_and_when_it_tries_again(work, site, video):
    site.faults("cut:after=100000")
    upload = await work.add(video)
    waiting = await work.until(upload, S.WAITING)
    assert waiting.problem.code in ("connection_lost", "no_connection")
    assert waiting.next_try_at is not None
    await work.until(upload)


async def test_web_services_that_are_switched_off_for_a_while_do_not_end_an_upload(work, site, video):
    upload = await work.add(video)
    site.faults("webservices-off")
    waiting = await work.until(upload, S.WAITING)
    assert waiting.problem.code == "web_services_off"
    site.clear_faults()
    assert (await work.until(upload)).state is S.SUBMITTED


async def test_a_server_that_asks_for_years_of_patience_is_asked_again_within_the_hour(work, site, video):
    site.faults("status:429,on=PATCH,times=1,retry-after=99999999")
    await arrives(work, site, video)
    assert max(work.clock.waits) == 3600


async def test_a_journal_that_cannot_be_written_for_a_while_does_not_end_an_upload(work, site, video, monkeypatch):
    upload = await work.add(video)
    journal = work.engine._journal
    real, failures = journal.change, [3]

    def full_disk(*arguments):
        if failures[0]:
            failures[0] -= 1
            raise sqlite3.OperationalError("database or disk is full")
        return real(*arguments)

    monkeypatch.setattr(journal, "change", full_disk)
    upload = await work.until(upload, S.SUBMITTED)
    assert failures == [0]
    assert site.state()["creations"] == 1


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("sitepolicynotagreed", "policy_not_agreed"),
        ("passwordisexpired", "password_must_change"),
        ("wsaccessusersuspended", "account_closed"),
    ],
)
async def test_what_a_person_has_to_do_at_the_site_first_ends_no_upload(work, site, video, word, code):
    site.faults(f"error:{word},on=local_videostorage_start_upload,times=1")
    upload = await work.until(await work.add(video), S.NEEDS_ATTENTION)
    assert upload.problem.code == code
    site.clear_faults()
    upload = await work.until(await work.engine.retry(upload.id))
    assert upload.state is S.SUBMITTED, upload.problem


async def test_a_token_that_ends_with_moodles_word_for_missing_rights_asks_for_a_sign_in(work, site, video):
    await work.sign_in()
    # Moodle answers the first call after a token's end so, deletes the token, and says invalidtoken from then on.
    site.faults(
        "error:accessexception,on=local_videostorage_start_upload,times=1",
        "error:invalidtoken,on=core_webservice_get_site_info,times=1",
    )
    upload = await work.until(await work.add(video), S.NEEDS_SIGN_IN)
    await work.sign_in()
    await work.until(upload, S.SUBMITTED)
