"""Every place in an upload's story × every kind of fault: one file stored whole, one submission, true words."""

from pathlib import Path

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.small_site import CHUNK
from tests.helpers.videos import sha256

from uploader_gui.core import network
from uploader_gui.core.events import ReceiptMade
from uploader_gui.core.models import UploadState
from uploader_gui.core.store.receipts import read_receipt
from uploader_gui.core.transfer import link
from uploader_gui.ui.error_text import text_for

S = UploadState
STRIKES = 2
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
STORAGE = ("HEAD", "PATCH")

# Each kind: the fault as the practice site takes it, and the codes that a person may be shown for it at Moodle and at
# the storage.
KINDS = {
    "connection dropped before the work": ("reply:drop", {"connection_lost"}, {"connection_lost"}),
    "connection dropped after the work": ("lost-reply:", {"connection_lost"}, {"connection_lost"}),
    "no answer, nothing done": ("reply:silence", {"timed_out"}, {"timed_out"}),
    "no answer, work done": ("lost-reply:how=silence", {"timed_out"}, {"timed_out"}),
    "an empty 200": ("reply:empty", {"not_the_server"}, {"not_the_server"}),
    "half a JSON": ("reply:half", {"not_the_server"}, {"not_the_server"}),
    "a portal's page": ("captive-portal:", {"not_the_server"}, {"not_the_server"}),
    "a portal's redirect": ("reply:redirect", {"not_the_server"}, {"not_the_server"}),
    "500": ("status:500", {"server_busy"}, {"server_busy"}),
    "502": ("status:502", {"server_busy"}, {"server_busy"}),
    "503 with Retry-After": ("status:503,retry-after=7", {"server_busy"}, {"server_busy"}),
    "429 with Retry-After": ("status:429,retry-after=7", {"server_busy"}, {"server_busy"}),
    "408": ("status:408", {"server_busy"}, {"server_busy"}),
    "an edge's 525": ("status:525", {"server_busy"}, {"server_busy"}),
}
# Moodle's own words for "not now".
ERRORS = {
    "sitemaintenance": "site_unavailable",
    "dmlwriteexception": "site_unavailable",
    "ratelimited": "server_busy",
    "backendunavailable": "server_busy",
}


def rows():
    """Place, kind, fault, and the words that may be shown."""
    for error, word in ERRORS.items():
        for place in MOODLE:
            yield pytest.param(place, f"error:{error}", {word}, id=f"{place}-{error}")
    for kind, (fault, at_moodle, at_storage) in KINDS.items():
        for place in MOODLE:
            yield pytest.param(place, fault, at_moodle, id=f"{place}-{kind}")
        for place in STORAGE:
            yield pytest.param(place, fault, at_storage, id=f"{place}-{kind}")


@pytest.fixture
def short_limits(monkeypatch):
    """Silence is noticed soon; the rules are the same."""
    monkeypatch.setattr(link, "QUIET_SECONDS", 0.4)
    monkeypatch.setattr(link, "ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(link, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(network, "ANSWER_SECONDS", 0.4)


def with_place(fault, place):
    """The fault's text for one place."""
    separator = "" if fault.endswith(":") else ","
    return f"{fault}{separator}on={place},times={STRIKES}"


def problems_of(work):
    """What a person was shown, in order."""
    return [e.upload.problem for e in work.events if getattr(e, "upload", None) and e.upload.problem]


@pytest.mark.parametrize(("place", "fault", "words"), list(rows()))
async def test_whatever_goes_wrong_wherever_the_video_arrives_once_and_the_words_are_true(
    own_home, site, video, short_limits, place, fault, words
):
    async with engine_at_work(own_home, site) as work:
        await work.sign_in()
        up_before = site.bytes_up()
        upload = await work.add(video, "drafts")
        site.faults(with_place(fault, place))
        upload = await work.until(upload)

        assert site.strikes_left() < STRIKES
        assert upload.state is S.SUBMITTED, upload.problem
        assert upload.sha256 == sha256(video)
        shown = problems_of(work)
        assert {problem.code for problem in shown} <= words
        for problem in shown:
            text = text_for(problem.code, problem.facts)
            assert text.title
            assert text.next_step

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
