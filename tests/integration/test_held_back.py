"""What a person's own settings hold back waits, says why, and goes on by itself; or at once, where a person says so."""

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import make_video

from practice_site.link import Link
from uploader_gui.core.config import Settings
from uploader_gui.core.events import Progressed, SettingsWrong
from uploader_gui.core.models import UploadState
from uploader_gui.core.schedule import read_schedule
from uploader_gui.core.store.settings_file import save_settings

S = UploadState
METERED = Settings(credentials="memory", pause_on_metered=True)
ALWAYS_PAUSED = Settings(credentials="file", schedule=read_schedule([{"bytes_per_second": "pause"}]))


def waits_for(work, upload, code):
    def is_so():
        now = work.engine._journal.upload(upload.id)
        return now.state is S.WAITING and now.problem.code == code

    return work.until_true(is_so)


@pytest.fixture
async def sparing(own_home, site):
    """An engine that shall not send over a metered network."""
    async with engine_at_work(own_home, site, settings=METERED) as work:
        await work.sign_in()
        yield work


async def test_on_a_metered_network_what_is_being_sent_stops_and_goes_on_by_itself_after_it(sparing, site, video):
    site.set_link(Link(rate_up=200_000))
    upload = await sparing.add(video)
    await sparing.until_true(lambda: any(isinstance(e, Progressed) and e.stored > 0 for e in sparing.events))
    await sparing.engine.set_network(True)
    await waits_for(sparing, upload, "metered_network")
    assert not sparing.engine._manager._turns.sending
    waiting = await sparing.add(make_video(video.parent / "two.mp4", 100_000, 2), "drafts")
    await waits_for(sparing, waiting, "metered_network")
    assert len(site.state()["uploads"]) == 1
    site.set_link(Link())
    await sparing.engine.set_network(None)
    for one in (upload, waiting):
        assert (await sparing.until(one)).state is S.SUBMITTED
    received = [u["bytes_received"] - u["filesize"] for u in site.state()["uploads"]]
    assert max(received) <= 4 * 64 * 1024


async def test_who_tries_again_on_a_metered_network_sends_that_one_anyway(sparing, site, video):
    await sparing.engine.set_network(True)
    first = await sparing.add(video)
    second = await sparing.add(make_video(video.parent / "two.mp4", 100_000, 2), "drafts")
    await waits_for(sparing, first, "metered_network")
    await waits_for(sparing, second, "metered_network")
    await sparing.engine.retry(first.id)
    assert (await sparing.until(first)).state is S.SUBMITTED
    await waits_for(sparing, second, "metered_network")


async def test_what_is_stored_already_is_handed_in_on_any_network(sparing, site, video):
    site.faults("status:503,on=local_videostorage_finish_upload,times=0")
    upload = await sparing.add(video)
    await waits_for(sparing, upload, "server_busy")
    await sparing.engine.pause(upload.id)
    site.clear_faults()
    site.faults("status:503,on=mod_assign_save_submission,times=0")
    await sparing.engine.resume(upload.id)
    await sparing.until_true(lambda: sparing.engine._journal.upload(upload.id).is_stored)
    await sparing.engine.set_network(True)
    site.clear_faults()
    assert (await sparing.until(upload)).state is S.SUBMITTED


async def test_where_nobody_asked_for_it_a_metered_network_changes_nothing(work, video):
    await work.engine.set_network(True)
    upload = await work.add(video)
    assert (await work.until(upload)).state is S.SUBMITTED


async def test_a_paused_upload_that_waits_for_another_network_can_be_cancelled(sparing, site, video):
    await sparing.engine.set_network(True)
    upload = await sparing.add(video)
    await waits_for(sparing, upload, "metered_network")
    assert (await sparing.engine.cancel(upload.id)).state is S.CANCELLED


async def test_in_a_pause_of_the_schedule_uploads_wait_also_after_a_restart_and_can_be_sent_anyway(
    own_home, site, video
):
    async with engine_at_work(own_home, site, settings=ALWAYS_PAUSED) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
        await waits_for(work, upload, "paused_by_schedule")
    async with engine_at_work(own_home, site, settings=ALWAYS_PAUSED) as work:
        await waits_for(work, upload, "paused_by_schedule")
        assert site.state()["uploads"] == []
        await work.engine.resume(upload.id)
        same = await work.engine.add(str(video), account.id, site.assignment("plain").id)
        assert (same.id, same.state) == (upload.id, S.WAITING)
        await work.engine.retry(upload.id)
        assert (await work.until(upload)).state is S.SUBMITTED


async def test_settings_that_cannot_be_followed_are_told_to_whoever_listens(own_home, site):
    async with engine_at_work(
        own_home, site, settings=Settings(credentials="memory", complaint="“x” is wrong.")
    ) as work:
        assert SettingsWrong(message="“x” is wrong.") in work.events


async def test_a_program_started_to_try_an_upload_again_sends_it_although_it_is_held_back(own_home, site, video):
    async with engine_at_work(own_home, site, settings=ALWAYS_PAUSED) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
    async with engine_at_work(own_home, site, settings=ALWAYS_PAUSED) as work:
        await work.engine.retry(upload.id)  # before its job has found out that it is held back
        assert (await work.until(upload)).state is S.SUBMITTED


def change_settings(work, **changes):
    save_settings(work.engine._paths.settings, Settings(credentials="memory", **changes))
    return work.engine.settings_changed()


async def test_settings_that_are_changed_count_while_uploads_run(own_home, site, video):
    async with engine_at_work(own_home, site, settings=Settings(credentials="memory")) as work:
        await work.sign_in()
        await work.engine.set_network(True)
        await change_settings(work, pause_on_metered=True)
        upload = await work.add(video)
        await waits_for(work, upload, "metered_network")
        await change_settings(work, schedule=ALWAYS_PAUSED.schedule)
        await waits_for(work, upload, "paused_by_schedule")
        await change_settings(work, bytes_per_second=50_000_000, parallel_uploads=3)
        assert (await work.until(upload)).state is S.SUBMITTED
        assert work.engine._context.rate_limit.bytes_per_second == 50_000_000
        assert work.engine._manager._streams.limit(short=False) == 3


async def test_a_limit_that_was_set_by_hand_stays_where_other_settings_change(own_home, site):
    async with engine_at_work(own_home, site, settings=Settings(credentials="memory")) as work:
        await work.engine.set_rate_limit(70_000)
        await change_settings(work, theme="dark")
        assert work.engine._context.rate_limit.bytes_per_second == 70_000


async def test_changed_settings_that_cannot_be_followed_are_told(own_home, site):
    async with engine_at_work(own_home, site, settings=Settings(credentials="memory")) as work:
        work.engine._paths.settings.write_text('{"theme": "blue"}')
        await work.engine.settings_changed()
        (told,) = (event for event in work.events if isinstance(event, SettingsWrong))
        assert "“theme”" in told.message
