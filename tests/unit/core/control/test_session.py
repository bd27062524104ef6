"""One engine for each journal: whoever comes first holds it, everybody else controls it from afar."""

import asyncio
import json
import os
import subprocess
import sys
from unittest import mock

import pytest

from uploader_gui.core.control import open_engine
from uploader_gui.core.control import session as session_module
from uploader_gui.core.errors import EngineBusy, JournalNewer
from uploader_gui.core.events import EngineEnded, JournalSetAside
from uploader_gui.core.paths import Paths
from uploader_gui.ui.error_text import text_for

HOLDER = """
import sys
from filelock import FileLock
with FileLock(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def paths(own_home):
    return Paths(own_home)


@pytest.fixture
def an_ended_process():
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.fixture
def somebody_holds_the_lock(paths):
    """Another process that holds the lock and answers nobody."""
    paths.prepare()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(paths.engine_lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.stdin.close()


async def test_the_first_holds_the_engine_and_the_second_is_its_remote_control(paths):
    async with open_engine(paths) as first, open_engine(paths) as second:
        assert not first.is_remote
        assert second.is_remote
        assert await second.uploads() == []


async def test_when_the_holder_ends_the_other_is_told_and_may_hold_the_engine_itself(paths):
    ended, may_end = asyncio.Event(), asyncio.Event()

    async def hold():
        async with open_engine(paths):
            await may_end.wait()

    holding = asyncio.create_task(hold())
    async with asyncio.timeout(10):
        while not paths.control.exists():  # noqa: ASYNC110 - another program's file
            await asyncio.sleep(0.001)
        async with open_engine(paths) as remote:
            remote.listen(lambda event: ended.set() if isinstance(event, EngineEnded) else None)
            may_end.set()
            await holding
            await ended.wait()
    async with open_engine(paths) as mine:
        assert not mine.is_remote


async def test_an_engine_at_rest_holds_the_journal_but_is_not_offered_to_others(paths):
    async with open_engine(paths, run=False) as engine:
        assert not engine.is_remote
        assert not paths.control.exists()


async def test_two_homes_are_two_engines(paths, tmp_path):
    async with open_engine(paths) as one, open_engine(Paths(tmp_path / "other")) as other:
        assert not one.is_remote
        assert not other.is_remote


async def test_a_holder_that_does_not_answer_is_named_in_plain_words(paths, somebody_holds_the_lock, monkeypatch):
    monkeypatch.setattr(session_module, "BUSY_SECONDS", 0.3)
    with pytest.raises(EngineBusy) as caught:
        async with open_engine(paths):
            pass
    words = text_for(caught.value.code, caught.value.facts)
    assert words.title
    assert words.message
    assert words.next_step
    assert "{" not in words.title + words.message + words.next_step


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("whose", ["holder", "dead", "another user's", "none", "own"])
async def test_only_a_process_that_can_be_the_holder_is_named(
    paths, somebody_holds_the_lock, an_ended_process, monkeypatch, whose
):
    monkeypatch.setattr(session_module, "BUSY_SECONDS", 0.3)
    numbers = {"holder": somebody_holds_the_lock.pid, "dead": an_ended_process, "none": 0, "own": os.getpid()}
    if whose == "another user's":
        monkeypatch.setattr(session_module.os, "kill", mock.Mock(side_effect=PermissionError))
    pid = numbers.get(whose, 1)
    paths.control.write_text(json.dumps({"port": 1, "secret": "old", "pid": pid}))
    with pytest.raises(EngineBusy) as caught:
        async with open_engine(paths):
            pass
    assert caught.value.facts == ({"pid": str(pid)} if whose == "holder" else {})
    message = text_for(caught.value.code, caught.value.facts).message
    assert ("process" in message) is (whose == "holder")


@pytest.mark.parametrize("run", [True, False])
async def test_what_a_killed_holder_left_is_gone_once_somebody_else_holds_the_engine(paths, run):
    paths.prepare()
    paths.control.write_text(json.dumps({"port": 1, "secret": "old", "pid": 1}))
    async with open_engine(paths, run=run):
        assert paths.control.exists() is run
        assert not run or json.loads(paths.control.read_bytes())["secret"] != "old"


async def test_a_holder_that_lets_go_meanwhile_is_waited_for(paths, somebody_holds_the_lock):
    asyncio.get_running_loop().call_later(0.2, somebody_holds_the_lock.stdin.close)
    async with open_engine(paths) as engine:
        assert not engine.is_remote


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
async def test_a_holder_that_was_killed_holds_nothing(paths, somebody_holds_the_lock):
    somebody_holds_the_lock.kill()
    paths.control.write_text('{"port": 1, "secret": "old", "pid": 1}')
    async with open_engine(paths) as engine:
        assert not engine.is_remote


async def test_an_engine_that_cannot_start_lets_the_lock_go(paths, monkeypatch):
    def newer(*_, **__):
        raise JournalNewer

    with monkeypatch.context() as patch:
        patch.setattr(session_module, "Engine", newer)
        with pytest.raises(JournalNewer):
            async with open_engine(paths):
                pass
    async with open_engine(paths) as engine:
        assert not engine.is_remote


async def test_an_error_inside_the_block_ends_the_engine_and_passes_on(paths):
    with pytest.raises(ZeroDivisionError):
        async with open_engine(paths):
            raise ZeroDivisionError
    assert not paths.control.exists()
    async with open_engine(paths) as engine:
        assert not engine.is_remote


async def test_a_damaged_journal_is_told_to_whoever_listens(paths):
    paths.prepare()
    paths.journal.write_bytes(b"garbage" * 1000)
    heard = []
    async with open_engine(paths) as engine:
        engine.listen(heard.append)
        [event] = heard
        assert isinstance(event, JournalSetAside)
        assert event.path.startswith(f"{paths.journal}.damaged-")
