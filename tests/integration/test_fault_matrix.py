"""Every place in an upload's story × every kind of fault: one file stored whole, one submission, true words."""

from pathlib import Path

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.fault_kinds import STRIKES, rows, shorten_limits
from tests.helpers.practice import running_practice_site
from tests.helpers.s3 import SMALLEST_PART as PART
from tests.helpers.small_s3 import bucket, s3_endpoint, s3_site
from tests.helpers.small_site import CHUNK
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.events import ReceiptMade
from uploader_gui.core.models import UploadState
from uploader_gui.core.store.receipts import read_receipt
from uploader_gui.ui.error_text import text_for

__all__ = ["bucket", "s3_endpoint", "s3_site"]

S = UploadState
# What requests weigh beside the file's bytes: heads, and the part of a body that the kernel had taken already.
HEADS = 40_000

MOODLE = (
    "local_videostorage_start_upload",
    "local_videostorage_finish_upload",
    "local_videostorage_get_upload",
    "mod_assign_save_submission",
    "mod_assign_get_submission_status",
    "mod_assign_submit_for_grading",
    "local_videostorage_get_receipt",
)


@pytest.fixture
def begin(monkeypatch):
    """Let a fault begin, once the person has signed in and added the video.

    Silence is noticed soon where it is the fault; elsewhere a machine under load must not be taken for a silent one.
    """

    def begin(site, fault):
        if "silence" in fault:
            shorten_limits(monkeypatch)
        site.faults(fault)

    return begin


def check_words(work, words):
    """What a person was shown is one of the true reasons, and has a sentence and a next step."""
    shown = [e.upload.problem for e in work.events if getattr(e, "upload", None) and e.upload.problem]
    assert {problem.code for problem in shown} <= words
    for problem in shown:
        text = text_for(problem.code, problem.facts)
        assert text.title
        assert text.next_step


@pytest.mark.parametrize(("place", "fault", "words"), rows(MOODLE, ("HEAD", "PATCH")))
async def test_whatever_goes_wrong_wherever_the_video_arrives_once_and_the_words_are_true(
    own_home, site, video, begin, place, fault, words
):
    async with engine_at_work(own_home, site) as work:
        await work.sign_in()
        up_before = site.bytes_up()
        upload = await work.add(video, "drafts")
        begin(site, fault)
        upload = await work.until(upload)

        assert site.strikes_left() < STRIKES
        assert upload.state is S.SUBMITTED, upload.problem
        assert upload.sha256 == sha256(video)
        check_words(work, words)

    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    state = site.state()
    assert state["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["status"], submission["saves"], submission["submits"]) == ("submitted", 1, 1)
    # A strike at a chunk costs that chunk at most; nowhere else is a byte of the file sent again.
    again = STRIKES * 4 * CHUNK if place == "PATCH" else 0
    assert site.bytes_up() - up_before <= video.stat().st_size + again + HEADS
    receipts = [event for event in work.events if isinstance(event, ReceiptMade)]
    assert len(receipts) == 1
    assert read_receipt(Path(receipts[0].path)).sha256 == sha256(video)


S3_MOODLE = (
    "local_videostorage_start_upload",
    "local_videostorage_sign_parts",
    "local_videostorage_finish_upload",
    "mod_assign_save_submission",
)


@pytest.mark.parametrize(("place", "fault", "words"), rows(S3_MOODLE, ("PUT",)))
async def test_in_s3_too_it_arrives_once_and_no_stored_part_is_sent_again(
    own_home, s3_site, bucket, begin, tmp_path, place, fault, words
):
    video = make_video(tmp_path / "fieldwork.mp4", 3 * PART + 4321)
    await s3_arrives(own_home, s3_site, bucket, video, begin, fault, words)
    assert s3_site.upload_state()["bytes_received"] == video.stat().st_size


@pytest.mark.parametrize(("place", "fault", "words"), rows((), ("POST",)))
async def test_a_small_file_in_one_form_arrives_once(own_home, tmp_path, bucket, begin, place, fault, words):
    video = make_video(tmp_path / "short.mp4", 50_000)
    with running_practice_site(tmp_path / "site", **bucket.options | {"s3_post_limit": 100_000}) as site:
        await s3_arrives(own_home, site, bucket, video, begin, fault, words)


async def s3_arrives(own_home, site, bucket, video, begin, fault, words):
    """Send it with the fault; it must arrive in the bucket whole, once, and be submitted once."""
    async with engine_at_work(own_home, site) as work:
        await work.sign_in()
        upload = await work.add(video, "drafts")
        begin(site, fault)
        upload = await work.until(upload)
        assert site.strikes_left() < STRIKES
        assert upload.state is S.SUBMITTED, upload.problem
        check_words(work, words)
    assert bucket.sha256() == sha256(video)
    assert bucket.unfinished() == {}
    assert site.state()["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["status"], submission["saves"], submission["submits"]) == ("submitted", 1, 1)
