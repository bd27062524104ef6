"""A wait for the network ends when the network is back, whoever notices it first."""

import asyncio

import pytest
from tests.helpers.engines import engine_at_work

from practice_site.link import Link
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import waits

S = UploadState


@pytest.fixture
async def waiting_work(own_home, site, video, monkeypatch):
    """An upload that waits for the network, with a clock on which no wait ever ends; the link comes back unheard."""
    async with engine_at_work(own_home, site) as work:

        async def sleep(seconds):
            if seconds:
                await asyncio.get_running_loop().create_future()

        monkeypatch.setattr(work.clock, "sleep", sleep)
        site.set_link(Link(how="reset", down=3600))
        site.cut()
        upload = await work.add(video)
        await work.until_true(lambda: work.states.get(upload.id, [])[-3:] == [S.WAITING, S.SENDING, S.WAITING])
        work.upload = await work.until(upload, S.WAITING)
        site.set_link(Link())
        yield work


async def test_the_first_cut_is_tried_again_at_once_and_the_next_wait_says_its_reason_and_time(waiting_work):
    assert waiting_work.upload.problem.code in ("no_connection", "connection_lost")
    assert waiting_work.upload.next_try_at is not None


async def test_word_that_the_network_has_changed_ends_the_wait(waiting_work):
    await waiting_work.engine.network_changed()
    assert (await waiting_work.until(waiting_work.upload)).state is S.SUBMITTED


async def test_a_person_ends_it_too(waiting_work):
    assert (await waiting_work.engine.pause(waiting_work.upload.id)).state is S.PAUSED
    await waiting_work.engine.resume(waiting_work.upload.id)
    assert (await waiting_work.until(waiting_work.upload)).state is S.SUBMITTED


async def test_a_host_that_answers_again_ends_it(own_home, site, video, monkeypatch):
    async with engine_at_work(own_home, site) as work:

        async def sleep(seconds):
            # The policy's waits never end, the pauses between two questions are short.
            if seconds < 1:
                await asyncio.sleep(min(seconds, 0.01))
            else:
                await asyncio.get_running_loop().create_future()

        monkeypatch.setattr(work.clock, "sleep", sleep)
        monkeypatch.setattr(waits, "until_address_changes", lambda clock: clock.sleep(3600))
        site.set_link(Link(how="reset", down=3600))
        site.cut()
        upload = await work.add(video)
        await work.until_true(lambda: work.states.get(upload.id, [])[-3:] == [S.WAITING, S.SENDING, S.WAITING])
        relay, before = site._relay("storage"), site._relay("storage").connections
        async with asyncio.timeout(30):
            while relay.connections < before + 2:  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.01)
        site.set_link(Link())
        assert (await work.until(upload)).state is S.SUBMITTED
