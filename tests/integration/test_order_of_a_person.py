"""A person's order at a practice site: it beats deadlines and sizes, survives a restart, and costs no byte."""

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import make_video

from practice_site.link import Link
from uploader_gui.core.config import Settings
from uploader_gui.core.errors import WrongState
from uploader_gui.core.events import StateChanged
from uploader_gui.core.models import UploadState
from uploader_gui.core.queue_order import in_order

S = UploadState
ONE = Settings(credentials="memory", parallel_uploads=1)


def noting(sending):
    def note(event):
        if isinstance(event, StateChanged) and event.upload.state is S.SENDING:
            sending.append(event.upload.id)

    return note


async def test_what_was_put_first_is_sent_first_also_after_a_restart(own_home, site, tmp_path):
    sending = []
    settings = Settings(credentials="file", parallel_uploads=1)
    async with engine_at_work(own_home, site, settings=settings, run=False) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        ids = {}
        for number, key in enumerate(["plain", "drafts", "cutoff"]):  # due in 3 h, 2 d, 3 d
            path = make_video(tmp_path / f"{key}.mp4", 60_000, number)
            ids[key] = (await work.engine.add(str(path), account.id, site.assignment(key).id)).id
        line = await work.engine.move(ids["cutoff"], ids["plain"])
        assert [upload.id for upload in line] == [ids["cutoff"], ids["plain"], ids["drafts"]]
        line = await work.engine.move(ids["plain"], None)
    async with engine_at_work(own_home, site, settings=settings) as work:
        work.engine.listen(noting(sending))
        for upload in await work.engine.uploads():
            await work.until(upload, S.SUBMITTED)
    assert list(dict.fromkeys(sending)) == [ids["cutoff"], ids["drafts"], ids["plain"]]


async def test_one_that_is_sent_gives_way_to_one_put_before_it_and_no_byte_is_sent_twice(own_home, site, tmp_path):
    site.set_link(Link(rate_up=150_000))
    sending = []
    async with engine_at_work(own_home, site, settings=ONE) as work:
        work.engine.listen(noting(sending))
        long = await work.add(make_video(tmp_path / "long.mp4", 3_000_000), "plain")
        pace = work.engine._context.pace
        await work.until_true(lambda: pace.bytes_per_second > 0)
        other = await work.add(make_video(tmp_path / "other.mp4", 100_000, 2), "drafts")
        assert [upload.id for upload in in_order(await work.engine.uploads())] == [long.id, other.id]
        await work.engine.move(other.id, long.id)
        await work.until(other, S.SENDING, S.CONFIRMING, S.SUBMITTING, S.SUBMITTED)
        assert (await work.engine.uploads())[0].bytes_stored < 3_000_000
        site.set_link(Link())
        for upload in (other, long):
            assert (await work.until(upload)).state is S.SUBMITTED
    assert list(dict.fromkeys(sending)) == [long.id, other.id]
    assert sending[-1] == long.id
    assert all(u["bytes_received"] == u["filesize"] for u in site.state()["uploads"])


async def test_all_are_paused_and_all_go_on(own_home, site, tmp_path):
    site.set_link(Link(rate_up=150_000))
    async with engine_at_work(own_home, site, settings=ONE) as work:
        keys = ["plain", "drafts", "cutoff"]
        uploads = [await work.add(make_video(tmp_path / f"{key}.mp4", 600_000, n), key) for n, key in enumerate(keys)]
        await work.until(uploads[0], S.SENDING)
        await work.engine.pause_all()
        assert {upload.state for upload in await work.engine.uploads()} == {S.PAUSED}
        assert S.SENDING not in work.states[uploads[1].id]
        site.set_link(Link())
        await work.engine.resume_all()
        for upload in uploads:
            assert (await work.until(upload)).state is S.SUBMITTED
        with pytest.raises(WrongState):
            await work.engine.move(uploads[0].id, None)
