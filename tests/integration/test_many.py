"""Many uploads at once: all arrive, in their order, and none waits for another's Moodle."""

import time
from collections import Counter

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site
from tests.helpers.videos import make_video, sha256

from practice_site.link import Link
from uploader_gui.core.config import Settings
from uploader_gui.core.events import StateChanged
from uploader_gui.core.models import UploadState
from uploader_gui.core.moodle.client import MoodleClient

S = UploadState


@pytest.fixture
def calls(monkeypatch):
    """Every call to Moodle, by its function's name, while it is made and after."""
    made, open_now = [], Counter()
    real = MoodleClient.call
    seen = {"made": made, "most": Counter()}

    async def call(self, function, **parameters):
        made.append(function)
        open_now[self] += 1
        seen["most"][self] = max(seen["most"][self], open_now[self])
        try:
            return await real(self, function, **parameters)
        finally:
            open_now[self] -= 1

    monkeypatch.setattr(MoodleClient, "call", call)
    return seen


@pytest.mark.parametrize(("key", "most"), [("plain", 8), ("drafts", 10)])
async def test_one_upload_asks_moodle_no_more_than_is_needed(work, video, calls, key, most):
    await work.sign_in()
    upload = await work.add(video, key)
    calls["made"].clear()
    upload = await work.until(upload, S.SUBMITTED)
    assert upload.playable
    assert len(calls["made"]) <= most, calls["made"]
    # The status is read after the last write, and the video in it is asked for.
    writes = [index for index, name in enumerate(calls["made"]) if "save_sub" in name or "submit_for" in name]
    after = calls["made"][writes[-1] :]
    assert "mod_assign_get_submission_status" in after
    assert "local_videostorage_get_upload" in after


async def test_forty_files_all_arrive_whole_and_moodle_is_not_pressed(own_home, tmp_path, calls):
    with running_practice_site(tmp_path / "site", **SMALL_CHUNKS, more_assignments=40, keeps_data=False) as site:
        async with engine_at_work(own_home, site) as work:
            videos = [make_video(tmp_path / f"{number}.mp4", 30_000 + number, number) for number in range(1, 41)]
            uploads = [await work.add(path, f"more{number}") for number, path in enumerate(videos, 1)]
            for upload in uploads:
                assert (await work.until(upload)).state is S.SUBMITTED
            stored = {u["filename"]: u["sha256"] for u in site.state()["uploads"]}
            assert stored == {path.name: sha256(path) for path in videos}
            assert site.state()["creations"] == 40
    assert max(calls["most"].values()) <= 18


async def test_while_moodle_is_slow_to_finish_one_upload_the_next_sends(own_home, site, tmp_path):
    async with engine_at_work(own_home, site, settings=Settings(credentials="memory", parallel_uploads=1)) as work:
        await work.sign_in()
        site.faults("status:503,on=local_videostorage_finish_upload,times=0,retry-after=5")
        first = await work.add(make_video(tmp_path / "first.mp4", 300_000), "plain")
        second = await work.add(make_video(tmp_path / "second.mp4", 300_000, 2), "drafts")
        await work.until_true(lambda: S.WAITING in work.states[first.id] and S.WAITING in work.states[second.id])
        assert {u["offset"] for u in site.state()["uploads"]} == {300_000}
        site.clear_faults()
        assert (await work.until(first)).state is S.SUBMITTED
        assert (await work.until(second)).state is S.SUBMITTED


async def test_what_an_earlier_run_left_is_sent_in_the_order_of_the_deadlines(own_home, site, tmp_path):
    keys = ["cutoff", "statement", "plain", "drafts"]  # due in 3 d, 5 d, 3 h, 2 d
    sending = []

    def note(event):
        if isinstance(event, StateChanged) and event.upload.state is S.SENDING and event.upload.id not in sending:
            sending.append(event.upload.id)

    settings = Settings(credentials="file", parallel_uploads=1)
    async with engine_at_work(own_home, site, settings=settings, run=False) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        ids = {}
        for number, key in enumerate(keys):
            path = make_video(tmp_path / f"{key}.mp4", 60_000, number)
            added = await work.engine.add(
                str(path), account.id, site.assignment(key).id, accepted_statement=site.statement(key)
            )
            ids[key] = added.id
    async with engine_at_work(own_home, site, settings=settings) as work:
        work.engine.listen(note)
        for upload in await work.engine.uploads():
            await work.until(upload, S.SUBMITTED)
    assert sending == [ids[key] for key in ("plain", "drafts", "cutoff", "statement")]


async def test_an_account_that_must_sign_in_stops_only_itself(own_home, site, tmp_path):
    settings = Settings(credentials="file", parallel_uploads=1)
    async with engine_at_work(own_home, site, settings=settings, run=False) as work:
        one = await work.engine.sign_in(site.url, site.username, site.password, "file")
        student2 = site.users["student2"]
        two = await work.engine.sign_in(site.url, student2.username, student2.password, "file")
        added = {}
        for number, (account, key) in enumerate([(two, "plain"), (two, "drafts"), (one, "drafts"), (one, "cutoff")]):
            path = make_video(tmp_path / f"{number}.mp4", 60_000, number)
            added[account.username, key] = await work.engine.add(str(path), account.id, site.assignment(key).id)
    site.sign_out("student2")
    async with engine_at_work(own_home, site, settings=settings) as work:
        assert (await work.until(added["student1", "drafts"])).state is S.SUBMITTED
        assert (await work.until(added["student1", "cutoff"])).state is S.SUBMITTED
        for key in ("plain", "drafts"):
            assert (await work.until(added["student2", key])).state is S.NEEDS_SIGN_IN
        assert [account.signed_in for account in await work.engine.accounts()] == [True, False]


async def test_an_urgent_upload_goes_before_one_that_can_spare_the_time_and_no_byte_is_sent_twice(
    own_home, site, tmp_path
):
    site.set_link(Link(rate_up=150_000))
    site.assignment("plain").duedate = int(time.time()) + 12
    sending = []

    def note(event):
        if isinstance(event, StateChanged) and event.upload.state is S.SENDING:
            sending.append(event.upload.name)

    async with engine_at_work(own_home, site, settings=Settings(credentials="memory", parallel_uploads=1)) as work:
        work.engine.listen(note)
        long = await work.add(make_video(tmp_path / "long.mp4", 3_000_000), "cutoff")
        pace = work.engine._context.pace
        await work.until_true(lambda: pace.bytes_per_second > 0)
        urgent = await work.add(make_video(tmp_path / "urgent.mp4", 100_000, 2), "plain")
        await work.until(urgent, S.SENDING, S.CONFIRMING, S.SUBMITTING, S.SUBMITTED)
        site.set_link(Link())
        for upload in (urgent, long):
            assert (await work.until(upload)).state is S.SUBMITTED
    assert list(dict.fromkeys(sending)) == ["long.mp4", "urgent.mp4"]
    assert sending[-1] == "long.mp4"
    assert all(u["bytes_received"] == u["filesize"] for u in site.state()["uploads"])
