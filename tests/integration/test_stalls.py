"""Connections that are black-holed instead of cut: roaming Wi-Fi, sleep, a NAT that forgot."""

import asyncio

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.videos import make_video, sha256

from practice_site.link import Link
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import link

S = UploadState


@pytest.fixture
def short_wait_for_answers(monkeypatch):
    """The test's chunks fit into the buffers of a connection: all is sent, and only the answer is missing."""
    monkeypatch.setattr(link, "FIRST_ANSWER_SECONDS", 0.6)
    monkeypatch.setattr(link, "ANSWER_SECONDS", 0.6)


@pytest.fixture
def short_patience(monkeypatch):
    """Look sooner, so that the test is quick; the rules are the same."""
    monkeypatch.setattr(link, "QUIET_SECONDS", 0.4)
    monkeypatch.setattr(link, "SLOW_PACE", 10**9)
    monkeypatch.setattr(link, "LOOK_EVERY", 0.1)


async def test_a_transfer_that_stands_still_while_the_host_answers_is_cut_and_resumed(
    work, site, video, short_patience, short_wait_for_answers
):
    site.faults("rate:bytes=300K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    site.set_link(Link(rate_up=300_000, how="blackhole"))
    site.cut()
    upload = await work.until(upload, S.WAITING)
    site.clear_faults()
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED
    assert site.upload_state()["sha256"] == sha256(video)


@pytest.mark.slow
async def test_a_black_hole_ends_in_a_named_wait_and_the_upload_finishes(
    work, site, video, short_patience, short_wait_for_answers
):
    site.faults("cut:after=200000,how=blackhole")
    upload = await work.add(video)
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED
    codes = {e.upload.problem.code for e in work.events if getattr(e, "upload", None) and e.upload.problem}
    assert "timed_out" in codes
    assert site.upload_state()["sha256"] == sha256(video)


async def test_a_slow_link_is_not_taken_for_a_stalled_one(work, site, video, short_patience, monkeypatch):
    monkeypatch.setattr(
        link, "QUIET_SECONDS", 1.0
    )  # half of what sending takes, and more than a busy machine stands still
    site.faults("rate:bytes=150K")
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED
    assert upload.attempts == 1


async def test_a_slow_link_behind_a_hop_that_buffers_gets_a_video_to_a_storage_that_drops_partial_chunks(
    tmp_path, own_home, monkeypatch
):
    # 16 KB/s, forty times as fast: the relay holds more than the link carries in the time that counts as a stall.
    monkeypatch.setattr(link, "QUIET_SECONDS", 0.15)
    monkeypatch.setattr(link, "SLOW_PACE", 40 * link.SLOW_PACE)
    monkeypatch.setattr(link, "FIRST_ANSWER_SECONDS", 0.5)
    monkeypatch.setattr(link, "ANSWER_SECONDS", 0.2)
    monkeypatch.setattr(link, "LOOK_EVERY", 0.02)
    mib = 1024 * 1024
    video = make_video(tmp_path / "long.mp4", 2 * mib)
    rules = {"chunk_min": mib, "chunk_multiple": mib, "chunk_max": mib}
    with running_practice_site(tmp_path / "strict", keep_partial=False, **rules) as site:
        async with engine_at_work(own_home, site) as work:
            # Waits are as much shorter: nothing but questions on the line would be another test.
            monkeypatch.setattr(work.clock, "sleep", lambda seconds: asyncio.sleep(seconds / 40))
            site.faults("rate:bytes=640K,direction=up")
            upload = await work.until(await work.add(video))
            assert upload.state is S.SUBMITTED, upload.problem
            assert site.upload_state()["sha256"] == sha256(video)
