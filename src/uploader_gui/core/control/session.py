"""Getting an engine: hold the one of this journal, or the remote control of the program that does."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator

import msgspec
from filelock import FileLock, Timeout

from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.control import wire
from uploader_gui.core.control.client import RemoteEngine
from uploader_gui.core.control.server import serve_engine
from uploader_gui.core.engine import Engine
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import EngineBusy
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.files import remove_leftovers

# A program that holds the lock for one short command (pause, cancel) lets go of it; one that hangs is named.
BUSY_SECONDS = 10.0
ASK_AGAIN = 0.1


@contextlib.asynccontextmanager
async def open_engine(paths: Paths, settings: Settings | None = None, *, run: bool = True) -> AsyncIterator[EngineApi]:
    """Give the engine of ``paths`` for the length of the block.

    If no other program holds it, it is started here and, with ``run``, works on the queue and lets itself be
    controlled; without, it only answers and changes the journal. If another program holds it, that one's remote
    control is given.

    Raises:
        EngineBusy: another program holds the journal and does not answer.
    """
    paths.prepare()
    # The system lets go of the lock when the process dies, however it dies.
    lock = FileLock(paths.engine_lock, thread_local=False)
    remote = await _lock_or_connect(lock, paths)
    if remote is not None:
        try:
            yield remote
        finally:
            await remote.aclose()
        return
    try:
        # What lies there is a killed program's: it must not be named as the holder, nor looked for.
        paths.control.unlink(missing_ok=True)
        remove_leftovers(paths.control)
        engine = Engine(paths, settings or load_settings(paths.settings), run=run)
        try:
            async with contextlib.AsyncExitStack() as stack:
                if run:
                    await stack.enter_async_context(serve_engine(engine, paths))
                await engine.start()
                yield engine
        finally:
            await engine.stop()
    finally:
        lock.release()


async def _lock_or_connect(lock: FileLock, paths: Paths) -> RemoteEngine | None:
    """Take the lock (None), or return the remote control of its holder."""
    try:
        async with asyncio.timeout(BUSY_SECONDS):
            while True:
                with contextlib.suppress(Timeout):
                    lock.acquire(timeout=0)
                    return None
                remote = await RemoteEngine.connect(paths)
                if remote is not None:
                    return remote
                await asyncio.sleep(ASK_AGAIN)
    except TimeoutError:
        holder = _holder(paths)
        raise EngineBusy("lock held, no answer", **({"pid": holder} if holder else {})) from None


def _holder(paths: Paths) -> int:
    """Return the number of the process that holds the engine; 0 where it cannot be told with certainty."""
    try:
        pid = msgspec.json.decode(paths.control.read_bytes(), type=wire.ControlFile).pid
    except (OSError, msgspec.DecodeError):
        return 0
    return pid if _is_another_of_mine(pid) else 0


def _is_another_of_mine(pid: int) -> bool:
    """Whether another process of this user has that number."""
    if pid <= 0 or pid == os.getpid():
        return False
    if sys.platform == "win32":
        return True  # asking by os.kill would end it there
    try:
        os.kill(pid, 0)
    except (OSError, OverflowError):
        return False
    return True
