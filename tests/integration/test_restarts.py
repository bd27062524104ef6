"""Programs end, files change, journals break: what was begun goes on, and nothing is lost or done twice."""

import os
from pathlib import Path

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.errors import FileMissing
from uploader_gui.core.events import JournalSetAside, Progressed
from uploader_gui.core.models import UploadState

S = UploadState


async def begin(own_home, site, video):
    """Start an upload with an engine of its own and end that engine in the middle of the transfer."""
    site.faults("rate:bytes=400K")
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await engine_adds(work, site, video)
        await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    site.clear_faults()
    return upload


async def engine_adds(work, site, video):
    account = await work.engine.sign_in(site.url, site.username, site.password, "file")
    return await work.engine.add(str(video), account.id, site.assignment("plain").id)


async def test_the_next_start_goes_on_where_the_last_one_ended(own_home, site, video):
    upload = await begin(own_home, site, video)
    received = site.upload_state()["bytes_received"]
    assert 0 < received < video.stat().st_size
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await work.until(upload)
        assert upload.state is S.SUBMITTED
        assert (await work.engine.receipt(upload.id)).sha256 == sha256(video)
    assert site.upload_state()["bytes_received"] == video.stat().st_size
    assert site.state()["creations"] == 1


async def test_an_engine_that_ends_leaves_its_uploads_queued_not_sending(own_home, site, video):
    await begin(own_home, site, video)
    async with engine_at_work(own_home, site, credentials="file", run=False) as work:
        assert [upload.state for upload in await work.engine.uploads()] == [S.QUEUED]


async def test_a_sign_in_that_was_kept_in_memory_is_asked_for_again_and_the_upload_goes_on(own_home, site, video):
    site.faults("rate:bytes=400K")
    async with engine_at_work(own_home, site) as work:
        upload = await work.add(video)
        await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    site.clear_faults()
    async with engine_at_work(own_home, site) as work:
        assert (await work.until(upload)).state is S.NEEDS_SIGN_IN
        await work.sign_in()
        assert (await work.until(upload, S.SUBMITTED)).submission_status == "submitted"
    assert site.state()["creations"] == 1


async def test_a_sign_in_that_moves_to_another_place_leaves_no_token_behind(own_home, site):
    async with engine_at_work(own_home, site) as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        assert (own_home / "credentials.json").exists()
        await work.engine.sign_in(site.url, site.username, site.password, "memory")
        assert not (own_home / "credentials.json").exists()
        assert [account.store for account in await work.engine.accounts()] == ["memory"]


async def test_a_paused_upload_stays_paused_over_a_restart(own_home, site, video):
    async with engine_at_work(own_home, site, credentials="file") as work:
        site.faults("rate:bytes=400K")
        upload = await engine_adds(work, site, video)
        await work.until(upload, S.SENDING)
        await work.engine.pause(upload.id)
    async with engine_at_work(own_home, site, credentials="file") as work:
        assert [known.state for known in await work.engine.uploads()] == [S.PAUSED]


@pytest.mark.parametrize("change", ["longer", "shorter", "touched", "replaced"])
async def test_a_file_that_changed_since_the_upload_began_stops_it_and_a_fresh_start_sends_the_new_one(
    own_home, site, video, change
):
    upload = await begin(own_home, site, video)
    match change:
        case "longer":
            make_video(video, video.stat().st_size + 5000)
        case "shorter":
            make_video(video, video.stat().st_size - 5000)
        case "touched":
            os.utime(video, ns=(1, 1))
        case "replaced":
            old = video.stat()
            other = make_video(video.with_name("other.mp4"), old.st_size, seed=9)
            os.utime(other, ns=(old.st_atime_ns, old.st_mtime_ns))
            other.replace(video)
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await work.until(upload)
        assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")
        assert site.submission_state("plain") is None or site.submission_state("plain")["status"] == "new"
        upload = await work.until(await work.engine.retry(upload.id, fresh=True))
        assert upload.state is S.SUBMITTED, upload.problem
        assert (await work.engine.receipt(upload.id)).sha256 == sha256(video)


async def test_a_file_that_changes_while_it_is_sent_stops_the_upload(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    with video.open("r+b") as file:
        file.truncate(video.stat().st_size - 1000)
    upload = await work.until(upload)
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")


async def test_a_file_that_was_taken_away_is_waited_for_over_a_restart_and_goes_on_when_it_is_back(
    own_home, site, video
):
    upload = await begin(own_home, site, video)
    away = video.rename(video.with_name("away.mp4"))
    async with engine_at_work(own_home, site, credentials="file") as work:
        assert (await work.until(upload, S.WAITING)).problem.code == "file_missing"
    async with engine_at_work(own_home, site, credentials="file") as work:
        assert (await work.until(upload, S.WAITING)).problem.code == "file_missing"
        with pytest.raises(FileMissing):
            await work.engine.retry(upload.id, fresh=True)
        away.rename(video)
        assert (await work.until(upload)).state is S.SUBMITTED
    assert site.upload_state()["bytes_received"] == video.stat().st_size


@pytest.mark.parametrize("damage", ["garbage", "truncated", "empty header"])
async def test_a_damaged_journal_is_set_aside_and_said_and_a_new_one_begun(own_home, site, video, damage):
    await begin(own_home, site, video)
    journal = own_home / "journal.sqlite3"
    for side in ("-wal", "-shm"):
        journal.with_name(journal.name + side).unlink(missing_ok=True)
    content = journal.read_bytes()
    broken = {
        "garbage": os.urandom(len(content)),
        "truncated": content[:5000],
        "empty header": b"\0" * 100 + content[100:],
    }
    journal.write_bytes(broken[damage])
    site.advance(300)  # nobody is taken for sending it on another computer any more
    async with engine_at_work(own_home, site, credentials="file") as work:
        (told,) = [event for event in work.events if isinstance(event, JournalSetAside)]
        assert await work.engine.uploads() == []
        upload = await work.until(await engine_adds(work, site, video))
        assert upload.state is S.SUBMITTED
    assert Path(told.path).read_bytes() == broken[damage]  # noqa: ASYNC240 - a test may block


async def test_a_cancel_that_could_not_reach_the_site_is_told_at_the_next_start(own_home, site, video):
    upload = await begin(own_home, site, video)
    async with engine_at_work(own_home, site, credentials="file") as work:
        site.faults("status:503,on=moodle,times=100000")
        upload = await work.engine.cancel(upload.id)
        assert (upload.state, upload.abort_pending) == (S.CANCELLED, True)
    site.clear_faults()
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.until_true(
            lambda: any(not e.upload.abort_pending for e in work.events if getattr(e, "upload", None))
        )
    assert site.upload_state()["state"] in ("aborted", "deleted")
