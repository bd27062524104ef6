"""SIGKILL at every write of the journal, and between every success of a server and our knowledge of it."""

import asyncio
import itertools
import random
import signal
import time

import pytest
from tests.helpers.killable import engine_in, engine_process
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import CHUNK, RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.models import WORKING, UploadState
from uploader_gui.core.store.journal import Journal

KILLED = -signal.SIGKILL
SECONDS = 60
CALLS = (
    "local_videostorage_start_upload",
    "local_videostorage_finish_upload",
    "local_videostorage_get_upload",
    "mod_assign_save_submission",
    "mod_assign_get_submission_status",
    "mod_assign_submit_for_grading",
    "local_videostorage_get_receipt",
    "HEAD",
    "PATCH",
)
MOMENTS = {"the request is under way": "reply:silence", "the work is done": "lost-reply:how=silence"}
ROUNDS = 5
KILLS_ON_A_BAD_LINE = 25


@pytest.fixture(scope="module")
def places(tmp_path_factory):
    """One practice site for all, and a video of some chunks."""
    folder = tmp_path_factory.mktemp("killed")
    with running_practice_site(folder / "site", **RULES) as site:
        yield site, make_video(folder / "film.mp4", 3 * CHUNK + 777)


@pytest.fixture
def fresh_home(tmp_path, places):
    """Give homes with a token in them and nothing queued, each at a site that knows of no upload."""
    site, _ = places
    number = itertools.count(1)

    async def sign_in(home):
        engine = engine_in(home)
        await engine.start()
        try:
            await engine.sign_in(site.url, site.username, site.password, "file")
        finally:
            await engine.stop()

    def make():
        site.forget_everything()
        home = tmp_path / f"home-{next(number)}"
        asyncio.run(sign_in(home))
        return home

    return make


def killed(process, condition=lambda: False):
    """Wait for the process's death, by its own hand or ours once the condition holds; whether it was killed."""
    end = time.monotonic() + SECONDS
    while process.is_alive() and not condition():
        assert time.monotonic() < end, "neither dead nor done"
        process.join(0.01)
    if process.is_alive():
        process.kill()
    process.join()
    return process.exitcode == KILLED


def journalled(home):
    """The uploads in the journal, as the killed process left them."""
    path = home / "journal.sqlite3"
    journal = Journal(path, read_only=True)
    try:
        return journal.uploads()
    finally:
        journal.close()


def arrives(home, site, video):
    """Start once more, undisturbed: it must end with one stored file and one submission."""
    site.clear_faults()
    with engine_process(home, video, site.assignment("drafts").id) as process:
        assert not killed(process)
        assert process.exitcode == 0

    (upload,) = journalled(home)
    assert upload.state is UploadState.SUBMITTED, upload.problem
    assert upload.sha256 == sha256(video)
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    assert stored["bytes_received"] == video.stat().st_size
    assert site.state()["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["status"], submission["saves"], submission["submits"]) == ("submitted", 1, 1)
    assert len(list((home / "receipts").iterdir())) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_at_any_write_of_the_journal_the_upload_arrives_once(places, fresh_home, when):
    site, video = places
    died_in = set()
    for number in itertools.count(1):
        home = fresh_home()
        with engine_process(home, video, site.assignment("drafts").id, dies_at=number, when=when) as process:
            if not killed(process):
                break
        died_in |= {upload.state for upload in journalled(home)}
        arrives(home, site, video)
    assert died_in >= {UploadState.QUEUED, *WORKING}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("call", CALLS)
def test_killed_while_a_server_works_or_after_it_has_the_upload_arrives_once(places, fresh_home, call, moment):
    site, video = places
    home = fresh_home()
    for strike in range(ROUNDS):
        site.faults(f"{MOMENTS[moment]},on={call}")
        with engine_process(home, video, site.assignment("drafts").id) as process:
            was_killed = killed(process, lambda: site.strikes_left() == 0)
        # Work that was done is not asked for again: then there is nothing to be killed at.
        if not was_killed:
            assert strike > 0
            assert process.exitcode == 0
            break
    arrives(home, site, video)


def test_killed_at_any_moment_on_a_bad_line_the_upload_arrives_once(places, fresh_home):
    site, video = places
    home = fresh_home()
    chance = random.Random()
    kills = 0
    while kills < KILLS_ON_A_BAD_LINE:
        # A new connection is cut after some bytes; the second request to the storage is turned away, so that it waits.
        site.faults("rate:bytes=60K", "cut:after=20000;-1;30000", "status:503,on=HEAD,times=2")
        end = time.monotonic() + chance.uniform(0.05, 0.6)
        with engine_process(home, video, site.assignment("drafts").id) as process:
            if not killed(process, lambda: time.monotonic() > end):  # noqa: B023 - called at once
                break
        kills += 1
    arrives(home, site, video)
    assert kills > 5
