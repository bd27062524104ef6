"""Blocking calls on files, in threads that a hung network share can neither stop the engine with nor multiply."""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakValueDictionary

Result = TypeVar("Result")

# A drive that sleeps needs ten seconds or more; a bad sector is tried again by the system for about so long.
STUCK_SECONDS = 30.0
LOOK_EVERY = 1.0
IDLE_SECONDS = 2.0

_threads: WeakValueDictionary[str, DiskThread] = WeakValueDictionary()
_finding = threading.Lock()


def disk_thread(path: Path) -> DiskThread:
    """Return the thread in which everything happens that touches the files of ``path``'s folder."""
    place = str(path.parent)
    with _finding:
        thread = _threads.get(place)
        if thread is None:
            thread = _threads[place] = DiskThread(place)
        return thread


class DiskThread:
    """Runs one call after the other, so a folder that hangs holds one thread however many uploads ask after it.

    A daemon, unlike asyncio's own threads: the program can end while the thread hangs. It ends when it is idle.
    """

    def __init__(self, place: str) -> None:
        self._name = f"disk {Path(place).name}"
        self._todo: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = queue.SimpleQueue()
        self._starting = threading.Lock()
        self._is_running = False
        self._began_at: float | None = None

    async def call(
        self, work: Callable[..., Result], *args: object, waiting: Callable[[], None] = lambda: None
    ) -> Result:
        """Return what ``work`` returns; ``waiting`` is called each second meanwhile.

        Raises:
            TimeoutError: one call, this or another before it, has not come back for STUCK_SECONDS of real time.
        """
        if self._is_stuck():
            raise TimeoutError  # at once, and with nothing left behind: this may be asked for days
        done = asyncio.wrap_future(self.begin(partial(work, *args)))
        try:
            while not done.done():
                if self._is_stuck():
                    raise TimeoutError
                await asyncio.wait({done}, timeout=LOOK_EVERY)
                if not done.done():
                    waiting()
            return done.result()
        finally:
            done.cancel()  # what has not begun never does

    def begin(self, work: Callable[[], Result]) -> Future[Result]:
        """Let ``work`` be done after everything that was asked for before."""
        asked: Future[Result] = Future()
        with self._starting:
            self._todo.put((asked, work))
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name=self._name, daemon=True).start()
        return asked

    def _is_stuck(self) -> bool:
        began_at = self._began_at
        return began_at is not None and time.monotonic() - began_at > STUCK_SECONDS

    def _run(self) -> None:
        while (following := self._next()) is not None:
            self._do(*following)
            del following  # nothing of it is kept alive while idle

    def _next(self) -> tuple[Future[Any], Callable[[], Any]] | None:
        try:
            return self._todo.get(timeout=IDLE_SECONDS)
        except queue.Empty:
            with self._starting:
                if not self._todo.empty():
                    return self._todo.get()
                self._is_running = False
                return None

    def _do(self, asked: Future[Any], work: Callable[[], Any]) -> None:
        if not asked.set_running_or_notify_cancel():
            return
        self._began_at = time.monotonic()
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - it is raised where the call was made
            self._began_at = None
            asked.set_exception(error)
        else:
            self._began_at = None
            asked.set_result(result)
