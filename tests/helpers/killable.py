"""An engine in a process of its own that is killed (SIGKILL): at a write of its journal, or when a test says so."""

import asyncio
import multiprocessing
import os
import signal
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.engines import STANDS_STILL, HurriedClock

from uploader_gui.core.config import Settings
from uploader_gui.core.engine import Engine
from uploader_gui.core.paths import Paths
from uploader_gui.core.store import journal as journal_module

_WRITES = ("INSERT", "UPDATE", "DELETE")
_PRELOAD = ["tests.helpers.killable", "uploader_gui.core.transfer.tus"]


class _DyingDatabase:
    """A journal's database connection that kills its process before or after one of its writes."""

    def __init__(self, db, number, when):
        self._db, self._left, self._when = db, number, when

    def __getattr__(self, name):
        return getattr(self._db, name)

    def __setattr__(self, name, value):
        if name in ("_db", "_left", "_when"):
            object.__setattr__(self, name, value)
        else:
            setattr(self._db, name, value)

    def execute(self, statement, *values):
        is_write = statement.startswith(_WRITES) and "attempts" not in statement
        self._left -= is_write
        if is_write and self._left == 0 and self._when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = self._db.execute(statement, *values)
        if is_write and self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return result


def engine_in(home):
    """An engine on ``home`` that keeps its token in a file, as the killed process must find it again."""
    return Engine(Paths(Path(home)), Settings(credentials="file"), clock=HurriedClock())


async def _work(home, video, assignment):
    engine = engine_in(home)
    news = asyncio.Event()
    engine.listen(lambda _: news.set())
    await engine.start()
    try:
        if not await engine.uploads():
            (account,) = await engine.accounts()
            listing = await engine.assignments(account.id)
            (statement,) = (one.statement for one in listing.assignments if one.id == assignment)
            await engine.add(video, account.id, assignment, accepted_statement=statement)
        while any(upload.state not in STANDS_STILL for upload in await engine.uploads()):
            news.clear()
            await news.wait()
    finally:
        await engine.stop()


def _run(home, video, assignment, dies_at, when):
    if dies_at:
        connect = journal_module.sqlite3.connect
        journal_module.sqlite3.connect = lambda *a, **k: _DyingDatabase(connect(*a, **k), dies_at, when)
    asyncio.run(_work(home, video, assignment))


@contextmanager
def engine_process(home, video, assignment, *, dies_at=0, when="before"):
    """Run the engine on ``home`` in another process: it queues the video if the journal is empty, and works to the end.

    With ``dies_at`` it is killed before or after the so-many-th write to its journal.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOAD)
    process = context.Process(target=_run, args=(str(home), str(video), assignment, dies_at, when))
    process.start()
    try:
        yield process
    finally:
        if process.is_alive():
            process.kill()
        process.join()
