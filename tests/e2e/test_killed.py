"""Killed at any moment and started again: one stored file, one submission."""

import contextlib
import json
import random
import subprocess

import pytest
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.models import UploadState
from uploader_gui.core.store.journal import Journal

KILLS_WHILE_SENDING = 20
KILLS_AT_THE_END = 8


def upload_in(home):
    """What the journal says of the one upload; None before it is there."""
    path = home / "journal.sqlite3"
    if not path.exists():
        return None
    journal = Journal(path, read_only=True)
    try:
        known = journal.uploads()
    finally:
        journal.close()
    assert len(known) <= 1
    return known[0] if known else None


@pytest.mark.slow
def test_a_program_that_is_killed_again_and_again_ends_with_one_stored_file_and_one_submission(
    uploader, site, tmp_path
):
    chance = random.Random()
    video = make_video(tmp_path / "long.mp4", 3_000_000)
    number = site.assignment("drafts").id
    uploader.sign_in(site)
    kills = 0

    def start():
        """Begin, or begin again as a person would: by the same command, or by resuming."""
        known = upload_in(uploader.home)
        if known is not None and chance.random() < 0.5:
            return uploader.start("resume", "--json", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return uploader.start(
            "send", video, "--assignment", number, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def kill_after(seconds):
        """Start, and kill it after a random time; whether it was still alive."""
        with start() as process:
            try:
                process.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                return True
            return False

    site.faults("rate:bytes=150K")
    while kills < KILLS_WHILE_SENDING:
        assert kill_after(chance.uniform(0.2, 2.0))
        kills += 1
    known = upload_in(uploader.home)
    assert known is not None
    assert known.state is not UploadState.SUBMITTED

    # Everything on a slow Moodle now, so that the killing hits confirming, saving, submitting and the receipt.
    site.faults("delay:ms=60,on=moodle")
    for _ in range(KILLS_AT_THE_END):
        if upload_in(uploader.home).state is UploadState.SUBMITTED:
            break
        kills += kill_after(chance.uniform(0.8, 2.6))
    site.clear_faults()
    if upload_in(uploader.home).state is not UploadState.SUBMITTED:
        uploader.json("resume")

    assert kills >= KILLS_WHILE_SENDING
    known = upload_in(uploader.home)
    assert known.state is UploadState.SUBMITTED
    assert known.sha256 == sha256(video)
    stored = site.upload_state()
    assert stored["sha256"] == sha256(video)
    state = site.state()
    assert state["creations"] == 1
    submission = site.submission_state("drafts")
    assert (submission["status"], submission["saves"], submission["submits"]) == ("submitted", 1, 1)
    (receipt,) = (uploader.home / "receipts").iterdir()
    assert known.name in receipt.name


def names_in(home):
    """The names of the uploads in the journal."""
    journal = Journal(home / "journal.sqlite3", read_only=True)
    try:
        return [upload.name for upload in journal.uploads()]
    finally:
        journal.close()


@pytest.mark.parametrize("when", ["asked", "queued"])
@pytest.mark.slow
def test_a_file_that_was_asked_for_while_its_holder_was_killed_is_queued_once_and_sent(uploader, site, tmp_path, when):
    first, second = make_video(tmp_path / "first.mp4", 400_000), make_video(tmp_path / "second.mp4", 300_000, seed=2)
    uploader.sign_in(site)
    site.faults("rate:bytes=60K")
    holder = uploader.start("send", first, "--assignment", site.assignment("plain").id, "--json")
    for line in holder.stdout:
        if json.loads(line)["event"] == "progress":
            break
    site.faults("rate:bytes=60K", "delay:ms=400,on=moodle")
    guest = uploader.start("send", second, "--assignment", site.assignment("drafts").id, "--json")
    if when == "queued":
        while second.name not in names_in(uploader.home):
            assert guest.poll() is None
    else:
        with contextlib.suppress(subprocess.TimeoutExpired):
            guest.wait(timeout=random.uniform(1.0, 3.0))
    holder.kill()
    holder.wait()
    site.clear_faults()
    out, err = guest.communicate(timeout=90)
    assert guest.returncode == 0, (out, err)
    assert sorted(names_in(uploader.home)) == ["first.mp4", "second.mp4"]
    assert site.submission_state("drafts")["saves"] == 1
