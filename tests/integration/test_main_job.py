"""The main job: a video goes from disk to a submitted assignment, and the receipt says what Moodle says."""

import msgspec
import pytest
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.errors import StatementRequired, WrongState
from uploader_gui.core.events import Progressed, ReceiptMade
from uploader_gui.core.models import UploadState

S = UploadState


async def test_a_video_goes_from_disk_to_a_submitted_assignment(work, site, video):
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    assert stored["bytes_received"] == video.stat().st_size
    submission = site.submission_state("plain")
    assert (submission["status"], submission["saves"]) == ("submitted", 1)
    assert upload.submission_id == submission["submissionid"]


async def test_every_step_is_told_in_its_order(work, video):
    upload = await work.until(await work.add(video))
    steps = [S.QUEUED, S.CHECKING, S.REQUESTING, S.SENDING, S.CONFIRMING, S.SUBMITTING, S.SUBMITTED]
    assert work.states[upload.id] == steps


async def test_the_receipt_holds_what_moodle_said_when_asked_again(work, site, video, own_home):
    upload = await work.until(await work.add(video))
    receipt = await work.engine.receipt(upload.id)
    submission = site.submission_state("plain")
    assert receipt.sha256 == sha256(video)
    assert receipt.size == video.stat().st_size
    assert (receipt.submission_id, receipt.submission_status) == (submission["submissionid"], "submitted")
    assert receipt.submitted_at == submission["timemodified"]
    assert receipt.video_id == site.upload_state()["videoid"]
    assert receipt.attempts == 1
    (made,) = [event for event in work.events if isinstance(event, ReceiptMade)]
    on_disk = msgspec.json.decode((own_home / "receipts" / made.path.rsplit("/", 1)[-1]).read_bytes())
    assert on_disk["sha256"] == receipt.sha256


async def test_there_is_no_receipt_before_moodle_shows_the_submission(work, site, video):
    upload = await work.add(video)
    site.faults("status:503,on=mod_assign_get_submission_status,times=100000")
    upload = await work.until(upload, S.WAITING)
    assert site.upload_state()["state"] in ("stored", "ready")
    with pytest.raises(WrongState):
        await work.engine.receipt(upload.id)
    site.clear_faults()
    assert (await work.until(upload)).state is S.SUBMITTED
    assert (await work.engine.receipt(upload.id)).submission_status == "submitted"


async def test_progress_is_absolute_and_stored_never_passes_sent(work, video):
    upload = await work.until(await work.add(video))
    told = [event for event in work.events if isinstance(event, Progressed) and event.upload_id == upload.id]
    assert told[-1].stored == told[-1].size == video.stat().st_size
    assert all(0 <= event.stored <= event.sent <= event.size for event in told)


async def test_no_moodle_credential_ever_reaches_the_storage(work, site, video):
    await work.until(await work.add(video))
    assert site.state()["leaked_credentials"] == []


async def test_a_video_that_plays_is_shown_as_playable(work, video):
    upload = await work.until(await work.add(video))
    await work.until_true(lambda: any(getattr(e, "upload", upload).playable for e in work.events))


async def test_a_video_that_the_service_cannot_read_is_said_to_be_unplayable_and_stays_submitted(work, site, video):
    site.faults("processing-error:ERR_NON_VIDEO")
    upload = await work.until(await work.add(video))
    if upload.state is S.SUBMITTED:
        await work.until_true(lambda: any(getattr(e, "upload", upload).problem for e in work.events))
    upload = (await work.engine.uploads())[0]
    assert not upload.playable
    assert upload.problem.code in ("video_unplayable", "storage_refused")


async def test_an_assignment_with_drafts_is_saved_and_then_submitted(work, site, video):
    upload = await work.until(await work.add(video, "drafts"))
    assert upload.state is S.SUBMITTED
    assert site.submission_state("drafts")["status"] == "submitted"


async def test_a_statement_is_never_accepted_silently(work, site, video):
    with pytest.raises(StatementRequired) as refused:
        await work.add(video, "statement")
    assert refused.value.facts["statement"]
    assert await work.engine.uploads() == []
    upload = await work.until(await work.add(video, "statement", accepted_statement=refused.value.facts["statement"]))
    assert upload.state is S.SUBMITTED


async def test_sending_without_submitting_stores_the_video_and_hands_in_only_when_told(work, site, video):
    upload = await work.until(await work.add(video, submit=False))
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "not_submitted_yet")
    assert site.upload_state()["state"] in ("stored", "ready")
    assert site.submission_state("plain") is None or site.submission_state("plain")["status"] == "new"
    upload = await work.until(await work.engine.retry(upload.id))
    assert upload.state is S.SUBMITTED
    assert site.state()["creations"] == 1


async def test_the_same_file_on_its_way_is_not_queued_twice(work, site, video):
    site.faults("rate:bytes=1M")
    first = await work.add(video)
    second = await work.add(video)
    assert second.id == first.id
    await work.until(first)
    assert site.state()["creations"] == 1


async def test_a_later_video_replaces_the_submitted_one(work, site, video, tmp_path):
    await work.until(await work.add(video))
    better = make_video(tmp_path / "better.mp4", 300_000, seed=7)
    upload = await work.until(await work.add(better))
    assert upload.state is S.SUBMITTED
    assert site.submission_state("plain")["saves"] == 2
    assert (await work.engine.receipt(upload.id)).sha256 == sha256(better)


async def test_many_files_each_reach_their_assignment_and_a_refused_one_does_not_block_the_rest(work, site, tmp_path):
    site.faults("error:backendrefused,on=local_videostorage_start_upload,times=1")
    videos = [make_video(tmp_path / f"day{n}.mp4", 200_000 + n, seed=n) for n in range(3)]
    keys = ("plain", "drafts", "cutoff")
    uploads = [await work.add(path, key) for path, key in zip(videos, keys, strict=True)]
    ended = [await work.until(upload) for upload in uploads]
    states = sorted(upload.state for upload in ended)
    assert states == [S.FAILED, S.SUBMITTED, S.SUBMITTED]


async def test_a_paused_upload_sends_nothing_and_goes_on_where_it_was(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    upload = await work.engine.pause(upload.id)
    assert upload.state is S.PAUSED
    received = site.upload_state()["bytes_received"]
    assert 0 < received < video.stat().st_size
    site.clear_faults()
    upload = await work.until(await work.engine.resume(upload.id))
    assert upload.state is S.SUBMITTED
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    assert site.state()["creations"] == 1


async def test_a_cancelled_upload_ends_here_and_at_the_site(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    upload = await work.engine.cancel(upload.id)
    assert (upload.state, upload.abort_pending) == (S.CANCELLED, False)
    assert site.upload_state()["state"] in ("aborted", "deleted")


async def test_what_was_submitted_cannot_be_cancelled(work, video):
    upload = await work.until(await work.add(video))
    with pytest.raises(WrongState):
        await work.engine.cancel(upload.id)


async def test_a_receipt_whose_file_was_lost_is_made_again_from_what_moodle_says(work, video, own_home):
    upload = await work.until(await work.add(video))
    first = await work.engine.receipt(upload.id)
    for file in (own_home / "receipts").iterdir():
        file.unlink()
    again = await work.engine.receipt(upload.id)
    assert (again.sha256, again.submission_id, again.submitted_at) == (
        first.sha256,
        first.submission_id,
        first.submitted_at,
    )
    assert len(list((own_home / "receipts").iterdir())) == 1


async def test_a_cancelled_upload_leaves_the_list_only_once_the_site_knows(work, site, video):
    site.faults("status:503,on=PATCH,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.faults("status:503,on=moodle,times=100000")
    upload = await work.engine.cancel(upload.id)
    with pytest.raises(WrongState):
        await work.engine.forget(upload.id)
    assert [known.id for known in await work.engine.uploads()] == [upload.id]


async def test_the_measured_speed_tells_in_the_pre_flight_whether_there_is_time(work, site, video):
    site.faults("rate:bytes=300K")
    upload = await work.until(await work.add(video))
    report = await work.engine.check(str(video), upload.account_id, site.assignment("plain").id)
    (deadline,) = [finding for finding in report.findings if finding.code.startswith("deadline")]
    assert int(deadline.facts["seconds"]) >= 1
