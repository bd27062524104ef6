"""The file on this computer: known again or refused, read in blocks, hashed by the same reading."""

import asyncio
import hashlib
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from uploader_gui.core.errors import (
    FileChanged,
    FileEmpty,
    FileIsDirectory,
    FileMissing,
    FileNameUnusable,
    FileProblem,
    FileUnreadable,
)
from uploader_gui.core.transfer import source as source_module
from uploader_gui.core.transfer.source import SourceFile, look_at, mark_of

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(source_module, "BLOCK", 1000)


@pytest.fixture
def video(tmp_path):
    path = tmp_path / "video.mp4"
    path.write_bytes(os.urandom(10_500))
    return path


def opened(path: Path) -> SourceFile:
    return SourceFile(path, look_at(path))


async def read(source, offset, length):
    return b"".join([block async for block in source.blocks(offset, length)])


def test_a_file_that_is_not_there_is_named_so(tmp_path):
    with pytest.raises(FileMissing) as caught:
        look_at(tmp_path / "nothing.mp4")
    assert caught.value.facts["name"] == "nothing.mp4"


def test_a_path_through_a_file_is_a_missing_file(video):
    with pytest.raises(FileMissing):
        look_at(video / "inside.mp4")


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "empty.mp4").touch()
    with pytest.raises(FileEmpty):
        look_at(tmp_path / "empty.mp4")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(FileIsDirectory):
        look_at(tmp_path)


@posix_only
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.mp4")
    with pytest.raises(FileUnreadable):
        look_at(tmp_path / "pipe.mp4")


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_without_permission_is_unreadable(video):
    video.chmod(0)
    with pytest.raises(FileUnreadable):
        look_at(video)


def test_a_path_that_no_system_takes_is_unreadable():
    with pytest.raises(FileProblem):
        look_at(Path("a\0b.mp4"))


@posix_only
def test_a_name_that_is_no_text_is_refused_in_words_that_can_be_written(tmp_path):
    name = os.fsdecode(b"r\xe9union.mp4")
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(FileNameUnusable) as caught:
        look_at(tmp_path / name)
    "".join(caught.value.facts.values()).encode()


def test_the_unchanged_file_is_known_again(video):
    opened(video).verify()


def longer(path):
    path.write_bytes(path.read_bytes() + b"x")


def rewritten(path):
    was = path.stat()
    path.write_bytes(b"y" * was.st_size)
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns + 1))


def emptied(path):
    path.write_bytes(b"")


def now_a_folder(path):
    path.unlink()
    path.mkdir()


def replaced_by_its_twin(path):
    was = path.stat()
    twin = path.with_name("twin")
    twin.write_bytes(b"z" * was.st_size)
    os.utime(twin, ns=(was.st_atime_ns, was.st_mtime_ns))
    twin.replace(path)


@pytest.mark.parametrize("change", [longer, rewritten, emptied, now_a_folder, replaced_by_its_twin])
def test_a_changed_file_is_not_taken_for_the_registered_one(video, change):
    source = opened(video)
    change(video)
    with pytest.raises(FileChanged):
        source.verify()


def test_a_card_that_was_put_back_holds_the_same_file_under_another_identity(video):
    source = SourceFile(video, replace(mark_of(video), identity="77:77"))
    source.verify()
    assert source.mark.identity == look_at(video).identity


def test_a_twin_of_the_same_size_and_time_on_that_card_is_another_file(video):
    source = SourceFile(video, replace(mark_of(video), identity="77:77"))
    replaced_by_its_twin(video)
    with pytest.raises(FileChanged):
        source.verify()


def test_a_file_that_is_gone_is_missing_not_changed(video):
    source = opened(video)
    video.unlink()
    with pytest.raises(FileMissing):
        source.verify()


def test_a_file_system_without_identities_goes_by_size_and_time(video):
    SourceFile(video, replace(look_at(video), identity="")).verify()


@pytest.mark.usefixtures("small_blocks")
async def test_blocks_are_the_bytes_asked_for_in_pieces_of_at_most_a_few_blocks(video):
    source = opened(video)
    blocks = [block async for block in source.blocks(500, 7000)]
    assert b"".join(blocks) == video.read_bytes()[500:7500]
    assert max(map(len, blocks)) <= source_module.MOST_BLOCKS * 1000
    await source.aclose()


@pytest.mark.usefixtures("small_blocks")
async def test_reading_the_whole_file_once_gives_its_sha256_without_reading_it_again(video, monkeypatch):
    source = opened(video)
    await read(source, 0, 6000)
    await read(source, 6000, 4500)
    content = video.read_bytes()
    video.unlink()
    monkeypatch.setattr(source, "_read_block", None)
    assert await source.sha256() == hashlib.sha256(content).hexdigest()
    await source.aclose()


@pytest.mark.usefixtures("small_blocks")
async def test_after_a_resume_the_sha256_covers_what_an_earlier_run_sent(video):
    source = opened(video)
    await read(source, 8000, 2500)
    assert await source.sha256() == hashlib.sha256(video.read_bytes()).hexdigest()
    await source.aclose()


async def test_the_sha256_of_a_file_that_was_not_read_at_all_is_right_too(video):
    source = opened(video)
    assert await source.sha256() == hashlib.sha256(video.read_bytes()).hexdigest()
    await source.aclose()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ranges=st.lists(st.tuples(st.integers(0, 10_499), st.integers(1, 10_500), st.booleans()), max_size=6))
async def test_whatever_is_read_again_or_left_half_way_the_sha256_is_the_files(video, ranges):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source_module, "BLOCK", 1000)
        source = opened(video)
        for offset, length, whole in ranges:
            blocks = source.blocks(offset, min(length, 10_500 - offset))
            async for _ in blocks:
                if not whole:
                    break
            await blocks.aclose()
        assert await source.sha256() == hashlib.sha256(video.read_bytes()).hexdigest()
        await source.aclose()


async def test_a_line_that_takes_blocks_in_a_moment_gets_larger_ones_until_it_is_slow_again(video, monkeypatch):
    now = 0.0
    monkeypatch.setattr(source_module, "BLOCK", 500)
    monkeypatch.setattr(source_module, "monotonic", lambda: now)
    source, lengths = opened(video), []
    async for block in source.blocks(0, 10_500):
        lengths.append(len(block))
        now += 1 if len(lengths) == 4 else 0.001
    # What follows a block is read while that one is taken: it is one behind.
    assert lengths == [500, 500, 1000, 2000, 2000, 500, 1000, 2000, 1000]
    assert await source.sha256() == hashlib.sha256(video.read_bytes()).hexdigest()
    await source.aclose()


@pytest.mark.usefixtures("small_blocks")
async def test_a_file_that_shrinks_while_it_is_read_has_changed(video):
    source = opened(video)
    blocks = source.blocks(0, 10_500)
    await anext(blocks)
    os.truncate(video, 1500)
    with pytest.raises(FileChanged):
        async for _ in blocks:
            pass
    await source.aclose()


async def test_a_file_that_is_gone_before_its_first_byte_is_missing(video):
    source = opened(video)
    video.unlink()
    with pytest.raises(FileMissing):
        await read(source, 0, 10)
    await source.aclose()


@pytest.mark.usefixtures("small_blocks")
async def test_reading_may_be_stopped_anywhere_and_the_file_is_let_go(video):
    for stop_after in range(12):
        source = opened(video)

        async def slowly(source=source):
            async for _ in source.blocks(0, 10_500):
                await asyncio.sleep(0)

        task = asyncio.create_task(slowly())
        for _ in range(stop_after):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await source.aclose()
        assert source._file is None


@posix_only
async def test_closing_waits_for_a_read_that_is_still_in_its_thread(video, monkeypatch):
    source, entered, may_go_on, order = opened(video), threading.Event(), threading.Event(), []
    real = os.pread

    def slow(file, length, offset):
        entered.set()
        may_go_on.wait(5)
        block = real(file, length, offset)
        order.append("read")
        return block

    monkeypatch.setattr(os, "pread", slow)
    reading = asyncio.create_task(read(source, 0, 100))
    await asyncio.to_thread(entered.wait, 5)
    reading.cancel()
    closing = asyncio.create_task(source.aclose())
    closing.add_done_callback(lambda _: order.append("closed"))
    for _ in range(10):
        await asyncio.sleep(0)
    may_go_on.set()
    await closing
    await asyncio.gather(reading, return_exceptions=True)
    await asyncio.sleep(0)
    assert order == ["read", "closed"]
    assert source._file is None
