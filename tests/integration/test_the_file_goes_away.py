"""Cards are pulled, files renamed, locked, replaced or not yet written: each has its words, and most go on alone."""

import errno
import os
import threading
from pathlib import Path

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import make_video, sha256

from uploader_gui.core.config import Settings
from uploader_gui.core.errors import FileNotVideo
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import disk_thread
from uploader_gui.ui.upload_story import Row, story

S = UploadState
CHUNK = 64 * 1024
SIZE = 10 * CHUNK + 1234
HOUR = 3600 * 10**9


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card" / "DCIM"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def film(card):
    return make_video(card / "MVI_0001.mp4", SIZE)


async def half_sent(work, site, film):
    """Begin an upload, and return it when the storage has a part of it."""
    site.faults("rate:bytes=400K")
    upload = await work.add(film)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    return upload


async def waits_for(work, upload, code):
    await work.until_true(
        lambda: any(
            e.upload.state is S.WAITING and e.upload.problem.code == code for e in work.events if hasattr(e, "upload")
        )
    )
    return await work.until(upload, S.WAITING)


async def ends_well(work, site, upload, film):
    site.clear_faults()
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED, upload.problem
    assert (await work.engine.receipt(upload.id)).sha256 == sha256(film)
    assert site.state()["creations"] == 1
    return upload


async def test_a_card_that_is_pulled_and_put_back_costs_no_byte_and_no_click(work, site, film, card):
    upload = await half_sent(work, site, film)
    pulled = card.parent.rename(card.parent.with_name("pulled"))
    upload = await waits_for(work, upload, "file_away")
    assert upload.next_try_at is None
    words = story(Row(upload), 0).problem
    assert "card or folder" in words.title
    assert str(card) in words.message
    assert "goes on by itself" in words.next_step
    pulled.rename(card.parent)
    await ends_well(work, site, upload, film)
    assert S.NEEDS_ATTENTION not in work.states[upload.id]


async def test_while_the_card_is_away_the_others_have_their_turn(own_home, site, film, card, tmp_path):
    other = make_video(tmp_path / "other.mp4", SIZE, seed=2)
    async with engine_at_work(own_home, site, settings=Settings(credentials="memory", parallel_uploads=1)) as work:
        upload = await half_sent(work, site, film)
        pulled = card.parent.rename(card.parent.with_name("pulled"))
        await waits_for(work, upload, "file_away")
        site.clear_faults()
        assert (await work.until(await work.add(other, "drafts"))).state is S.SUBMITTED
        pulled.rename(card.parent)
        assert (await work.until(upload)).state is S.SUBMITTED


async def test_a_renamed_file_is_named_otherwise_than_a_pulled_card(work, site, film):
    upload = await half_sent(work, site, film)
    renamed = film.rename(film.with_name("MVI_0001 (copy).mp4"))
    upload = await waits_for(work, upload, "file_missing")
    words = story(Row(upload), 0).problem
    assert words.title == "The file is not in its folder"
    assert "old name" in words.next_step
    assert "cancel" in words.next_step
    renamed.rename(film)
    await ends_well(work, site, upload, film)


async def test_when_the_card_comes_back_without_the_file_the_words_say_so(work, site, film, card):
    upload = await half_sent(work, site, film)
    card.rename(card.with_name("pulled"))
    await waits_for(work, upload, "file_away")
    card.mkdir()
    await waits_for(work, upload, "file_missing")
    (card.with_name("pulled") / film.name).rename(film)
    await ends_well(work, site, upload, film)


async def test_another_film_under_the_same_name_on_another_card_is_never_taken_for_it(work, site, film, card):
    upload = await half_sent(work, site, film)
    card.rename(card.with_name("pulled"))
    await waits_for(work, upload, "file_away")
    was = (card.with_name("pulled") / film.name).stat()
    other = make_video(card.with_name("second") / film.name, SIZE, seed=9)
    os.utime(other, ns=(was.st_atime_ns, was.st_mtime_ns))
    other.parent.rename(card)
    upload = await work.until(upload)
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")
    assert site.submission_state("plain") is None or site.submission_state("plain")["status"] == "new"


async def test_a_person_may_pause_and_cancel_while_the_card_is_away(work, site, film, card):
    upload = await half_sent(work, site, film)
    pulled = card.rename(card.with_name("pulled"))
    await waits_for(work, upload, "file_away")
    assert (await work.engine.pause(upload.id)).state is S.PAUSED
    pulled.rename(card)
    await work.engine.resume(upload.id)
    await ends_well(work, site, upload, film)


def deny(monkeypatch, name, number):
    """Let the system answer ``os.<name>`` or ``Path.<name>`` by an error while the result's ``on`` is true."""
    place, real = (os, getattr(os, name)) if name == "pread" else (Path, getattr(Path, name))

    def answer(subject, *args, **kwargs):
        if answer.on and (place is os or subject.suffix == ".mp4"):
            raise OSError(number, os.strerror(number), str(subject))
        return real(subject, *args, **kwargs)

    answer.on = True
    monkeypatch.setattr(place, name, answer)
    return answer


@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY, errno.EAGAIN])
async def test_a_file_that_another_program_holds_is_waited_for(work, site, film, monkeypatch, number):
    upload = await half_sent(work, site, film)
    lock = deny(monkeypatch, "open", number)
    upload = await waits_for(work, upload, "file_locked")
    assert "Close the programs" in story(Row(upload), 0).problem.next_step
    lock.on = False
    await ends_well(work, site, upload, film)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.ESTALE, errno.ENOTCONN])
async def test_a_device_that_has_gone_is_waited_for_whatever_it_is_called(work, site, film, monkeypatch, number):
    upload = await half_sent(work, site, film)
    gone = deny(monkeypatch, "stat", number)
    await waits_for(work, upload, "file_away")
    gone.on = False
    await ends_well(work, site, upload, film)


async def test_a_card_with_a_bad_place_is_tried_again_ever_less_often_and_named(work, site, film, monkeypatch):
    upload = await half_sent(work, site, film)
    bad = deny(monkeypatch, "pread", errno.EIO)
    upload = await waits_for(work, upload, "file_read_failed")
    assert upload.next_try_at is not None
    assert "copy the file" in story(Row(upload), 0).problem.next_step
    bad.on = False
    await ends_well(work, site, upload, film)


async def test_a_handle_that_died_with_its_share_is_opened_again_without_a_word(work, site, film, monkeypatch):
    upload = await half_sent(work, site, film)
    real, failed = os.pread, []

    def once(file, length, offset):
        if not failed:
            failed.append(offset)
            raise OSError(errno.ESTALE, "stale")
        return real(file, length, offset)

    monkeypatch.setattr(os, "pread", once)
    await ends_well(work, site, upload, film)
    assert failed
    assert S.WAITING not in work.states[upload.id]


async def test_a_share_that_hangs_is_named_can_be_paused_and_goes_on(work, site, film, monkeypatch):
    monkeypatch.setattr(disk_thread, "STUCK_SECONDS", 0.4)
    monkeypatch.setattr(disk_thread, "LOOK_EVERY", 0.01)
    monkeypatch.setattr("uploader_gui.core.transfer.source.CLOSE_SECONDS", 0.05)
    before = threading.enumerate()
    upload = await half_sent(work, site, film)
    comes_back, real = threading.Event(), os.pread

    def hang(*args):
        comes_back.wait(30)
        return real(*args)

    monkeypatch.setattr(os, "pread", hang)
    try:
        await waits_for(work, upload, "file_away")
        assert (await work.engine.pause(upload.id)).state is S.PAUSED
        await work.engine.resume(upload.id)
        await waits_for(work, upload, "file_away")
        hanging = [one for one in threading.enumerate() if one.name == "disk DCIM" and one not in before]
        assert len(hanging) == 1
    finally:
        comes_back.set()
    await ends_well(work, site, upload, film)


# Still being written -------------------------------------------------------------------------------------------------


def write_at_each_look(work, path, pieces):
    """Let another program append a piece whenever the engine waits."""
    real = work.clock.sleep

    async def sleep(seconds):
        if pieces:
            with path.open("ab") as file:
                file.write(pieces.pop(0))
        await real(seconds)

    work.clock.sleep = sleep


def in_pieces(path, first):
    whole = path.read_bytes()
    path.write_bytes(whole[:first])
    step = (len(whole) - first) // 4 + 1
    return [whole[at : at + step] for at in range(first, len(whole), step)], whole


async def test_a_file_that_is_still_being_copied_is_waited_for_and_sent_whole(work, site, film):
    pieces, whole = in_pieces(film, 300_000)
    write_at_each_look(work, film, pieces)
    upload = await work.add(film)
    upload = await waits_for(work, upload, "file_growing")
    assert "still being written" in story(Row(upload), 0).text
    await ends_well(work, site, upload, film)
    assert film.read_bytes() == whole
    assert site.upload_state()["bytes_received"] == len(whole)
    assert site.upload_state()["filesize"] == len(whole)


async def test_a_recording_without_its_index_yet_is_not_called_no_video(work, site, film):
    pieces, _ = in_pieces(film, 200)
    write_at_each_look(work, film, pieces)
    account = await work.sign_in()
    report = await work.engine.check(str(film), account.id, site.assignment("plain").id)
    assert ("warning", "file_growing") in [(finding.level, finding.code) for finding in report.findings]
    assert report.is_good
    film.write_bytes(film.read_bytes()[:200])
    pieces[:], _ = in_pieces(make_video(film, SIZE), 200)
    upload = await work.add(film)
    upload = await ends_well(work, site, upload, film)
    assert upload.duration == 1


async def test_what_is_no_video_once_it_is_written_is_not_sent(work, site, card):
    path = card / "notes.mp4"
    path.write_bytes(b"Dear diary. ")
    write_at_each_look(work, path, [b"Today we filmed. "] * 3)
    upload = await work.until(await work.add(path))
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_not_video")
    assert site.state()["creations"] == 0
    with pytest.raises(FileNotVideo):
        await work.engine.add(str(path), upload.account_id, upload.assignment_id)


async def test_a_camera_whose_clock_is_ahead_is_not_waited_for_until_then(work, site, film):
    ahead = film.stat().st_mtime_ns + 24 * HOUR
    os.utime(film, ns=(ahead, ahead))
    await ends_well(work, site, await work.add(film), film)


async def test_a_file_that_had_come_to_rest_is_not_replaced_in_the_queue_unseen(own_home, site, film):
    async with engine_at_work(own_home, site, credentials="file", run=False) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.engine.add(str(film), account.id, site.assignment("plain").id)
    make_video(film, SIZE + 5000, seed=9)
    async with engine_at_work(own_home, site, credentials="file") as work:
        upload = await work.until(upload)
        assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")
    assert site.state()["creations"] == 0


async def test_a_growing_file_that_is_added_again_is_one_upload(work, site, film):
    pieces, whole = in_pieces(film, 300_000)
    upload = await work.add(film)
    with film.open("ab") as file:
        file.write(b"".join(pieces))
    assert (await work.add(film)).id == upload.id
    await ends_well(work, site, upload, film)
    assert site.upload_state()["bytes_received"] == len(whole)


# Replaced, shrunk, grown ---------------------------------------------------------------------------------------------


def overwrite(film, seed):
    """Write another content of the same size into the very file, and set its time back."""
    was = film.stat()
    other = make_video(film.with_name("other"), was.st_size, seed=seed).read_bytes()
    with film.open("r+b") as file:
        file.write(other)
    os.utime(film, ns=(was.st_atime_ns, was.st_mtime_ns))


def retarget(film):
    """Let a link lead to another file of the same size and time."""
    was = film.stat()
    twin = make_video(film.with_name("twin.mp4"), was.st_size, seed=5)
    os.utime(twin, ns=(was.st_atime_ns, was.st_mtime_ns))
    film.unlink()
    film.symlink_to(twin)


CHANGES = {
    "overwritten in place, time set back": lambda film: overwrite(film, 5),
    "a link to another": retarget,
    "grown": lambda film: os.truncate(film, SIZE + 1000),
    "shrunk": lambda film: os.truncate(film, SIZE - 1000),
    "time alone": lambda film: os.utime(film, ns=(1, 1)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
async def test_a_file_that_changes_while_it_is_sent_is_found_out_and_a_fresh_start_sends_the_new_one(
    work, site, film, change
):
    upload = await half_sent(work, site, film)
    change(film)
    site.clear_faults()
    upload = await work.until(upload)
    assert (upload.state, upload.problem.code) == (S.NEEDS_ATTENTION, "file_changed")
    assert "Start anew" in story(Row(upload), 0).problem.next_step
    upload = await work.until(await work.engine.retry(upload.id, fresh=True))
    assert upload.state is S.SUBMITTED
    assert (await work.engine.receipt(upload.id)).sha256 == sha256(film)


async def test_a_file_that_goes_when_all_of_it_is_sent_is_submitted_with_its_sha256(work, site, film):
    content = sha256(film)
    upload = await work.add(film)
    await work.until(upload, S.SENDING)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored == SIZE for e in work.events))
    film.unlink()
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED
    assert upload.sha256 == content


async def test_a_card_that_is_pulled_when_all_is_stored_is_not_waited_for(own_home, site, film, card):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        site.faults("status:503,on=local_videostorage_finish_upload,times=100000")
        upload = await work.add(film)
        await waits_for(work, upload, "server_busy")
        pulled = card.rename(card.with_name("pulled"))
        site.clear_faults()
        upload = await work.until(upload)
        assert upload.state is S.SUBMITTED, upload.problem
        assert upload.sha256 == sha256(pulled / film.name)
        assert "file_away" not in [
            e.upload.problem.code for e in work.events if hasattr(e, "upload") and e.upload.problem
        ]
