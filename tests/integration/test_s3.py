"""Videos in S3 through a practice site and moto: one object, one submission, and no part sent twice that was kept."""

import asyncio

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.s3 import SMALLEST_PART as PART
from tests.helpers.small_s3 import bucket, s3_endpoint, s3_site
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState

__all__ = ["bucket", "s3_endpoint", "s3_site"]

S = UploadState


@pytest.fixture
def site(s3_site):
    return s3_site


@pytest.fixture
def video(tmp_path):
    """A real video of six parts."""
    return make_video(tmp_path / "fieldwork.mp4", 5 * PART + 4321)


async def arrives(work, site, bucket, video, key="plain"):
    """Send the video; it must arrive whole, once, and be submitted once."""
    upload = await work.until(await work.add(video, key))
    check(upload, site, bucket, video, key)
    return upload


def check(upload, site, bucket, video, key="plain"):
    assert upload.state is S.SUBMITTED, upload.problem
    assert bucket.sha256() == sha256(video)
    assert bucket.unfinished() == {}
    state = site.state()
    assert (state["creations"], state["leaked_credentials"]) == (1, [])
    assert site.submission_state(key)["saves"] == 1
    stored = site.upload_state()
    assert stored["claimed_sha256"] == sha256(video)
    assert stored["bytes_received"] == video.stat().st_size


async def test_a_video_of_several_parts_is_stored_whole_and_submitted_once(work, site, bucket, video):
    upload = await arrives(work, site, bucket, video)
    assert site.upload_state()["patches"] == 6
    assert (await work.engine.receipt(upload.id)).sha256 == sha256(video)
    told = [event for event in work.events if isinstance(event, Progressed)]
    assert max(event.sent for event in told) == video.stat().st_size
    assert all(event.stored <= event.sent for event in told)


@pytest.mark.parametrize("key", ["drafts", "cutoff"])
async def test_every_kind_of_assignment_takes_it(work, site, bucket, video, key):
    await arrives(work, site, bucket, video, key)


async def test_the_check_before_sending_has_nothing_against_s3(work, site, video):
    account = await work.sign_in()
    report = await work.engine.check(str(video), account.id, site.assignment("plain").id)
    assert report.is_good, report.findings


@pytest.mark.parametrize("how", ["reset", "close"])
@pytest.mark.parametrize("after", [1, 700, 30_000, 65_536, 66_500, 200_000])
async def test_a_transfer_cut_at_any_byte_goes_on_with_the_parts_that_are_missing(
    work, site, bucket, video, after, how
):
    site.faults(f"cut:after={after};{after};{after};{after},how={how}")
    await arrives(work, site, bucket, video)


@pytest.mark.parametrize("after", [1, 100, 400])
async def test_an_answer_of_the_storage_cut_at_any_byte_is_found_in_the_list(work, site, bucket, video, after):
    site.faults(f"cut:after={after};{after};{after},direction=down")
    await arrives(work, site, bucket, video)


async def test_a_black_hole_is_left_and_the_part_sent_on_another_connection(work, site, bucket, video, monkeypatch):
    for limit in ("QUIET_SECONDS", "ANSWER_SECONDS"):
        monkeypatch.setattr(f"uploader_gui.core.transfer.link.{limit}", 1.0)
    site.faults("cut:after=100000,how=blackhole")
    await arrives(work, site, bucket, video)


@pytest.mark.parametrize("times", [1, 3])
async def test_a_part_whose_answer_was_lost_is_not_sent_twice(work, site, bucket, video, times):
    site.faults(f"lost-reply:on=PUT,times={times}")
    await arrives(work, site, bucket, video)
    assert site.upload_state()["patches"] == 6


@pytest.mark.parametrize(
    "name", ["start_upload", "sign_parts", "list_parts", "finish_upload", "get_upload", "get_receipt"]
)
@pytest.mark.parametrize(
    "fault", ["lost-reply:on={},times=2", "status:503,on={},times=2", "error:backendunavailable,on={},times=2"]
)
async def test_whatever_moodle_loses_or_refuses_for_a_while_nothing_is_made_twice(
    work, site, bucket, video, name, fault
):
    # A cut makes it list.
    site.faults("cut:after=100000", fault.format(f"local_videostorage_{name}"))
    await arrives(work, site, bucket, video)


@pytest.mark.parametrize("after", [0, 1, 2 * PART])
async def test_expired_signatures_are_made_anew(work, site, bucket, video, after):
    site.faults(f"expired-url:after={after},times=2" if after else "expired-url:times=2")
    await arrives(work, site, bucket, video)
    assert S.WAITING not in next(iter(work.states.values()))


async def test_signatures_that_are_refused_for_long_send_nothing_twice(work, site, bucket, video):
    site.faults(f"expired-url:after={2 * PART},times=9")
    await arrives(work, site, bucket, video)


@pytest.mark.parametrize("status", [400, 408, 429, 500, 502, 503])
async def test_a_storage_that_asks_for_patience_is_given_it(work, site, bucket, video, status):
    site.faults(f"status:{status},on=PUT,times=3,retry-after=77")
    await arrives(work, site, bucket, video)
    if status != 400:
        assert any(wait >= 77 for wait in work.clock.waits)


async def test_a_captive_portal_is_not_taken_for_a_stored_part(work, site, bucket, video):
    site.faults("captive-portal:on=storage,times=2")
    await arrives(work, site, bucket, video)
    problems = {e.upload.problem.code for e in work.events if getattr(e, "upload", None) and e.upload.problem}
    assert "not_the_server" in problems


async def begin(own_home, site, video, parts=2):
    """Start an upload with an engine of its own and end that engine in the middle of the transfer."""
    site.faults("rate:bytes=400K")
    async with engine_at_work(own_home, site, credentials="file") as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
        await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored >= parts * PART for e in work.events))
    site.clear_faults()
    return upload


async def test_the_next_start_lists_and_sends_only_what_is_missing(own_home, site, bucket, video):
    upload = await begin(own_home, site, video)
    before = bucket.parts()
    assert 2 <= len(before) < 6
    async with engine_at_work(own_home, site, credentials="file") as work:
        check(await work.until(upload), site, bucket, video)
    assert site.upload_state()["patches"] == 6


async def test_the_boundaries_of_the_first_start_hold_whatever_the_site_would_choose_now(
    tmp_path, own_home, bucket, video
):
    with running_practice_site(tmp_path / "site", **bucket.options) as site:
        upload = await begin(own_home, site, video)
    with running_practice_site(tmp_path / "site", **(bucket.options | {"s3_part_size": 3 * PART})) as site:
        site.faults("expired-url:times=4")
        async with engine_at_work(own_home, site, credentials="file") as work:
            check(await work.until(upload), site, bucket, video)
        assert site.upload_state()["patches"] == 6


async def test_a_part_of_the_wrong_size_is_sent_again(own_home, site, bucket, video):
    upload = await begin(own_home, site, video)
    bucket.put_part(1, b"x" * (PART - 1))
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await work.until(upload)
    assert (upload.state, bucket.sha256()) == (S.SUBMITTED, sha256(video))
    assert site.upload_state()["patches"] == 7


async def test_a_part_that_somebody_else_wrote_over_is_sent_again(work, site, bucket, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored >= 2 * PART for e in work.events))
    await asyncio.to_thread(bucket.put_part, 1, b"x" * PART)
    site.clear_faults()
    upload = await work.until(upload)
    assert (upload.state, bucket.sha256()) == (S.SUBMITTED, sha256(video))
    assert site.upload_state()["patches"] == 7


async def test_parts_that_the_storage_has_forgotten_are_sent_anew_under_the_same_upload(own_home, site, bucket, video):
    upload = await begin(own_home, site, video)
    bucket.abort()
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await work.until(upload)
    assert (upload.state, bucket.sha256()) == (S.SUBMITTED, sha256(video))
    assert site.state()["creations"] == 1
    assert site.submission_state("plain")["saves"] == 1


async def test_parts_that_are_forgotten_in_mid_transfer_are_sent_anew(work, site, bucket, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored >= 2 * PART for e in work.events))
    await asyncio.to_thread(bucket.abort)
    site.clear_faults()
    upload = await work.until(upload)
    assert (upload.state, bucket.sha256()) == (S.SUBMITTED, sha256(video))
    assert site.state()["creations"] == 1


async def test_parts_that_were_put_together_unseen_are_success(own_home, site, bucket, video):
    site.faults("status:503,on=local_videostorage_finish_upload,times=0")
    async with engine_at_work(own_home, site, credentials="file") as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
        await work.until_true(
            lambda: any(isinstance(e, Progressed) and e.stored == video.stat().st_size for e in work.events)
        )
    bucket.complete()
    site.clear_faults()
    async with engine_at_work(own_home, site, credentials="file") as work:
        check(await work.until(upload), site, bucket, video)
    assert site.upload_state()["patches"] == 6


async def test_a_cancelled_upload_leaves_no_parts_behind(work, site, bucket, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    await work.engine.cancel(upload.id)
    site.clear_faults()
    await work.until(upload, S.CANCELLED)
    await work.until_true(lambda: site.upload_state()["state"] == "aborted")
    assert (bucket.keys(), bucket.unfinished()) == ([], {})


async def test_paused_and_resumed_it_goes_on_with_the_parts_that_are_missing(work, site, bucket, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored >= PART for e in work.events))
    await work.engine.pause(upload.id)
    await work.until(upload, S.PAUSED)
    site.clear_faults()
    await work.engine.resume(upload.id)
    check(await work.until(upload, S.SUBMITTED), site, bucket, video)


async def test_on_a_long_line_several_parts_travel_at_once_and_still_each_arrives_once(
    tmp_path, own_home, bucket, monkeypatch
):
    monkeypatch.setattr("uploader_gui.core.transfer.lanes.WINDOW_SECONDS", 0.05)
    video = make_video(tmp_path / "long.mp4", 60 * PART + 17)
    with running_practice_site(tmp_path / "site", **bucket.options) as site:
        site.faults("delay:ms=40")
        async with engine_at_work(own_home, site) as work:
            await arrives(work, site, bucket, video)
        assert site.state()["links"]["storage"]["connections"] > 1


async def test_several_parts_at_once_over_a_line_that_is_cut_again_and_again(tmp_path, own_home, bucket, monkeypatch):
    monkeypatch.setattr("uploader_gui.core.transfer.lanes.Lanes.failed", lambda _: None)
    video = make_video(tmp_path / "long.mp4", 30 * PART + 17)
    with running_practice_site(tmp_path / "site", **bucket.options) as site:
        site.faults("delay:ms=20", "cut:after=" + ";".join(["150000"] * 30))
        async with engine_at_work(own_home, site) as work:
            await arrives(work, site, bucket, video)


async def test_a_video_of_one_part_goes_in_parts_too(work, site, bucket, tmp_path):
    await arrives(work, site, bucket, make_video(tmp_path / "short.mp4", PART - 1000))


# Forms ---------------------------------------------------------------------------------------------------------------


@pytest.fixture
def form_site(tmp_path, bucket):
    with running_practice_site(tmp_path / "forms", **(bucket.options | {"s3_post_limit": 10 * PART})) as running:
        yield running


@pytest.mark.parametrize(
    "fault",
    [
        "delay:ms=1",
        "cut:after=100000;500",
        "cut:after=100000,how=close",
        "cut:after=10,direction=down",
        "lost-reply:on=POST,times=2",
        "status:503,on=POST,times=2",
        "expired-url:times=2",
        "captive-portal:on=storage",
        "lost-reply:on=local_videostorage_finish_upload,times=2",
        "error:notstored,on=local_videostorage_finish_upload,times=2",
    ],
)
async def test_a_small_video_goes_by_a_form_whatever_the_line_does(own_home, form_site, bucket, video, fault):
    async with engine_at_work(own_home, form_site) as work:
        form_site.faults(fault)
        await arrives(work, form_site, bucket, video)
    assert form_site.upload_state()["patches"] == 1


async def test_a_form_of_an_earlier_run_that_has_arrived_is_not_sent_again(own_home, form_site, bucket, video):
    form_site.faults("status:503,on=local_videostorage_finish_upload,times=0")
    async with engine_at_work(own_home, form_site, credentials="file") as work:
        account = await work.engine.sign_in(form_site.url, form_site.username, form_site.password, "file")
        upload = await work.engine.add(str(video), account.id, form_site.assignment("plain").id)
        await work.until(upload, S.WAITING)
    form_site.clear_faults()
    async with engine_at_work(own_home, form_site, credentials="file") as work:
        check(await work.until(upload), form_site, bucket, video)
    assert form_site.upload_state()["patches"] == 1
