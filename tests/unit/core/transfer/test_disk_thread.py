"""What hangs on a share holds one thread, and neither the engine nor the end of the program."""

import asyncio
import threading

import pytest

from uploader_gui.core.errors import FileAway
from uploader_gui.core.transfer import disk_thread as module
from uploader_gui.core.transfer.disk_thread import disk_thread
from uploader_gui.core.transfer.source import SourceFile, look_at, on_disk


@pytest.fixture
def attentive(monkeypatch):
    """Whoever waits looks often."""
    monkeypatch.setattr(module, "LOOK_EVERY", 0.01)


@pytest.fixture
def impatient(attentive, monkeypatch):
    """What hangs is given up soon, but later than a busy machine holds up a thread that does not."""
    monkeypatch.setattr(module, "STUCK_SECONDS", 0.5)


@pytest.fixture
def hanging(tmp_path):
    """A call that hangs, as on a share whose server is gone, until ``ends`` is set."""
    began, ends = threading.Event(), threading.Event()

    def hang(_path=None):
        began.set()
        ends.wait(30)

    hang.began, hang.ends = began, ends
    yield hang
    ends.set()


def threads_of(path):
    return [thread for thread in threading.enumerate() if thread.name == f"disk {path.parent.name}"]


async def test_a_call_gives_its_result_and_its_error(tmp_path):
    thread = disk_thread(tmp_path / "a.mp4")
    assert await thread.call(lambda: 7) == 7
    with pytest.raises(KeyError):
        await thread.call({}.__getitem__, "nothing")


async def test_calls_in_one_folder_happen_one_after_the_other(tmp_path):
    order = []
    calls = [disk_thread(tmp_path / f"{n}.mp4").call(order.append, n) for n in range(20)]
    await asyncio.gather(*calls)
    assert order == list(range(20))
    assert len(threads_of(tmp_path / "a.mp4")) == 1


@pytest.mark.usefixtures("impatient")
async def test_however_many_ask_after_a_folder_that_hangs_one_thread_hangs_and_each_asker_is_told(tmp_path, hanging):
    path = tmp_path / "a.mp4"
    for _ in range(30):
        with pytest.raises(FileAway):
            await on_disk(hanging, path)
    assert len(threads_of(path)) == 1
    assert disk_thread(path)._todo.empty()
    hanging.ends.set()
    assert await asyncio.wrap_future(disk_thread(path).begin(lambda: "back")) == "back"


@pytest.mark.usefixtures("impatient")
async def test_a_folder_that_hangs_does_not_hold_up_another_one(tmp_path, hanging):
    (tmp_path / "good").mkdir()
    hung = asyncio.create_task(on_disk(hanging, tmp_path / "a.mp4"))
    await asyncio.to_thread(hanging.began.wait, 5)
    assert await disk_thread(tmp_path / "good" / "b.mp4").call(lambda: "read") == "read"
    with pytest.raises(FileAway):
        await hung


async def test_the_thread_does_not_keep_the_program_from_ending(tmp_path, hanging):
    asked = asyncio.create_task(on_disk(hanging, tmp_path / "a.mp4"))
    await asyncio.to_thread(hanging.began.wait, 5)
    assert all(thread.daemon for thread in threads_of(tmp_path / "a.mp4"))
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)


async def test_what_was_given_up_before_it_began_never_happens(tmp_path, hanging):
    done = []
    path = tmp_path / "a.mp4"
    first = asyncio.create_task(on_disk(hanging, path))
    await asyncio.to_thread(hanging.began.wait, 5)
    second = asyncio.create_task(disk_thread(path).call(done.append, "second"))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    hanging.ends.set()
    await first
    await disk_thread(path).call(done.append, "third")
    assert done == ["third"]


async def test_an_idle_thread_ends_and_another_one_takes_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.01)
    path = tmp_path / "a.mp4"
    thread = disk_thread(path)
    await thread.call(lambda: None)
    for running in threads_of(path):
        await asyncio.to_thread(running.join, 5)
    assert threads_of(path) == []
    assert await thread.call(lambda: 7) == 7


@pytest.mark.usefixtures("attentive")
async def test_while_the_disk_keeps_us_waiting_the_one_who_waits_is_told(tmp_path, hanging):
    told = []

    def enough():
        told.append(1)
        if len(told) == 3:
            hanging.ends.set()

    await disk_thread(tmp_path / "a.mp4").call(hanging, waiting=enough)
    assert len(told) >= 3


@pytest.mark.usefixtures("impatient")
async def test_a_file_on_a_share_that_hangs_is_let_go_at_once_and_closed_later(tmp_path, hanging, monkeypatch):
    monkeypatch.setattr("uploader_gui.core.transfer.source.CLOSE_SECONDS", 0.01)
    path = tmp_path / "a.mp4"
    path.write_bytes(b"x" * 100)
    source = SourceFile(path, look_at(path))
    async for _ in source.blocks(0, 10):
        pass
    hung = asyncio.create_task(on_disk(hanging, path))
    await asyncio.to_thread(hanging.began.wait, 5)
    await source.aclose()
    assert source._file is not None
    hanging.ends.set()
    await asyncio.gather(hung, return_exceptions=True)
    await disk_thread(path).call(lambda: None)
    assert source._file is None
