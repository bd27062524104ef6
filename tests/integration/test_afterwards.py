"""After the end: what Moodle holds decides, whatever this computer believed."""

import asyncio
import sqlite3

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.errors import DraftHoldsIt, HandedInOnce, NetworkProblem, WrongState
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState

S = UploadState
NOBODY_ANSWERS = "status:503,on=moodle,times=100000"


@pytest.fixture
def other(tmp_path):
    return make_video(tmp_path / "better.mp4", 300_000, seed=7)


def newest(work, upload):
    """What was told last of an upload."""
    told = [e.upload for e in work.events if getattr(getattr(e, "upload", None), "id", 0) == upload.id]
    return told[-1] if told else upload


async def until(work, upload, condition):
    await work.until_true(lambda: condition(newest(work, upload)))
    return newest(work, upload)


# Replaced --------------------------------------------------------------------------------------------------------


async def test_a_submitted_video_that_a_later_one_replaces_says_so_and_by_which(work, video, other):
    first = await work.until(await work.add(video))
    second = await work.until(await work.add(other))
    first = await until(work, first, lambda u: u.problem is not None and u.problem.facts)
    assert (first.state, first.problem.code) == (S.SUBMITTED, "submission_replaced")
    assert first.problem.facts == {"by": other.name}
    assert not first.playable
    assert newest(work, second).problem is None


async def test_a_program_that_ends_with_the_submission_has_asked_what_it_replaced(own_home, site, video, other):
    async with engine_at_work(own_home, site) as work:
        first = await work.until(await work.add(video))
        await until(work, first, lambda u: u.playable)
        await work.until(await work.add(other))
    assert newest(work, first).problem.facts == {"by": other.name}


async def test_a_video_that_was_replaced_from_another_computer_says_so_at_the_next_start(
    own_home, site, video, other, tmp_path
):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.until(await work.add(video))
        await until(work, upload, lambda u: u.playable)
    async with engine_at_work(tmp_path / "elsewhere", site) as work:
        await work.until(await work.add(other))
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await until(work, upload, lambda u: u.problem is not None)
        assert (upload.problem.code, upload.problem.facts) == ("submission_replaced", {})


async def test_a_video_for_an_assignment_that_another_is_on_its_way_to_is_warned_of(work, site, video, other):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    report = await work.engine.check(str(other), upload.account_id, upload.assignment_id)
    (found,) = [finding for finding in report.findings if finding.code == "replaces_upload"]
    assert (found.level, found.facts["name"]) == ("warning", video.name)
    again = await work.engine.check(str(video), upload.account_id, upload.assignment_id)
    assert "replaces_upload" not in [finding.code for finding in again.findings]


async def test_where_what_is_handed_in_is_final_a_second_video_is_refused_before_it_is_sent(work, site, video, other):
    site.faults("rate:bytes=400K")
    upload = await work.add(video, "drafts")
    report = await work.engine.check(str(other), upload.account_id, upload.assignment_id)
    (found,) = [finding for finding in report.findings if finding.code in ("replaces_upload", "handed_in_once")]
    assert (found.level, found.code, found.facts["name"]) == ("error", "handed_in_once", video.name)
    with pytest.raises(HandedInOnce):
        await work.add(other, "drafts")
    await work.engine.cancel(upload.id)
    assert (await work.add(other, "drafts")).name == other.name


async def test_a_draft_can_give_way_to_another_video(work, site, video, other):
    upload = await work.add(video, "drafts", submit=False)
    await until(work, upload, lambda u: u.problem is not None)
    report = await work.engine.check(str(other), upload.account_id, upload.assignment_id)
    assert [finding.code for finding in report.findings if finding.level != "ok"] == ["replaces_upload"]
    assert (await work.until(await work.add(other, "drafts"))).state is S.SUBMITTED


# Cancelled -------------------------------------------------------------------------------------------------------


async def test_a_cancel_after_a_save_whose_reply_was_lost_comes_back_as_submitted(work, site, video):
    site.faults("lost-reply:on=mod_assign_save_submission", "status:503,on=local_videostorage_get_receipt,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.faults(NOBODY_ANSWERS)
    upload = await work.engine.cancel(upload.id)
    assert (upload.state, upload.abort_pending) == (S.CANCELLED, True)
    site.clear_faults()
    upload = await work.until(upload, S.SUBMITTED)
    assert not upload.abort_pending
    submission = site.submission_state("plain")
    assert (submission["status"], submission["saves"]) == ("submitted", 1)
    assert (await work.engine.receipt(upload.id)).submission_id == submission["submissionid"]


async def test_a_cancel_that_moodle_cannot_hear_is_told_as_soon_as_it_can(work, site, video):
    site.faults("status:503,on=mod_assign_save_submission,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.faults(NOBODY_ANSWERS)
    upload = await work.engine.cancel(upload.id)
    assert upload.abort_pending
    site.clear_faults()
    upload = await until(work, upload, lambda u: not u.abort_pending)
    assert upload.state is S.CANCELLED
    assert site.upload_state()["state"] == "aborted"


async def test_a_cancel_of_what_moodle_has_in_a_draft_hands_nothing_in_and_says_where_it_is(work, site, video):
    site.faults("status:503,on=mod_assign_submit_for_grading,times=100000")
    upload = await work.until(await work.add(video, "drafts"), S.WAITING)
    with pytest.raises(DraftHoldsIt):
        await work.engine.cancel(upload.id)
    site.clear_faults()
    upload = await work.until(upload)
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "not_submitted_yet")
    assert site.submission_state("drafts")["status"] == "draft"
    upload = await work.until(await work.engine.retry(upload.id))
    assert (upload.state, site.submission_state("drafts")["status"]) == (S.SUBMITTED, "submitted")


# Gone at the site ------------------------------------------------------------------------------------------------


async def stored_and_removed(work, site, video):
    site.faults("status:503,on=mod_assign_save_submission,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.remove(upload.remote_id)
    site.clear_faults()
    await work.engine.retry(upload.id)
    return await work.until(upload)


async def test_a_stored_video_that_was_removed_at_the_site_asks_a_person_and_is_sent_anew_when_told(work, site, video):
    upload = await stored_and_removed(work, site, video)
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "video_gone")
    upload = await work.until(await work.engine.retry(upload.id, fresh=True))
    assert upload.state is S.SUBMITTED
    assert site.upload_state(upload.remote_id)["sha256"] == sha256(video)
    assert site.submission_state("plain")["saves"] == 1


async def test_a_stored_video_that_was_removed_at_the_site_can_be_cancelled(work, site, video):
    upload = await stored_and_removed(work, site, video)
    upload = await work.engine.cancel(upload.id)
    assert (upload.state, upload.abort_pending) == (S.CANCELLED, False)


async def test_a_fresh_start_never_gives_up_a_video_that_moodle_holds(work, site, video):
    site.faults("lost-reply:on=mod_assign_save_submission", "status:503,on=local_videostorage_get_receipt,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.faults(NOBODY_ANSWERS)
    with pytest.raises(NetworkProblem):
        await work.engine.retry(upload.id, fresh=True)
    site.clear_faults()
    upload = await work.until(await work.engine.retry(upload.id, fresh=True))
    assert upload.state is S.SUBMITTED
    assert (site.state()["creations"], site.submission_state("plain")["saves"]) == (1, 1)


# At once ---------------------------------------------------------------------------------------------------------


async def test_a_fresh_start_and_a_cancel_at_once_leave_one_of_the_two(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    asked = await asyncio.gather(
        work.engine.retry(upload.id, fresh=True), work.engine.cancel(upload.id), return_exceptions=True
    )
    assert all(not isinstance(answer, BaseException) or isinstance(answer, WrongState) for answer in asked)
    assert (await work.engine.uploads())[0].state is S.CANCELLED
    assert {entry["state"] for entry in site.state()["uploads"]} <= {"aborted", "deleted"}


async def test_an_upload_may_be_forgotten_in_the_moment_it_ends(work, site, video):
    complaints = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    site.faults("error:backendrefused,on=local_videostorage_start_upload,times=1")
    upload = await work.add(video)
    await work.until_true(lambda: newest(work, upload).state is S.FAILED)
    await work.engine.forget(upload.id)
    assert await work.engine.uploads() == []
    upload = await work.until(await work.add(video))
    assert (upload.state, complaints) == (S.SUBMITTED, [])


async def test_an_upload_whose_account_is_lost_waits_for_a_sign_in_and_holds_nothing_up(own_home, site, video, other):
    site.faults("status:503,on=PATCH,times=100000")
    async with engine_at_work(own_home, site) as work:
        await work.sign_in(next(name for name in site.users if name != site.username))
        orphan = await work.until(await work.add(video), S.WAITING)
    with sqlite3.connect(own_home / "journal.sqlite3") as journal:
        journal.execute("DELETE FROM accounts")
    journal.close()
    site.clear_faults()
    async with engine_at_work(own_home, site) as work:
        assert (await work.engine.uploads())[0].state is S.NEEDS_SIGN_IN
        account = await work.sign_in()
        assert account.id != orphan.account_id
        assert (await work.until(await work.add(other))).state is S.SUBMITTED
