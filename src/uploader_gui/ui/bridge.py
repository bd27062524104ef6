"""The only border between threads: the engine's event loop on one side, Qt on the other.

The engine runs in one worker thread. Its events come out as Signals, which Qt carries into the window's thread; calls
go in as coroutines, and their results are delivered in the window's thread. Nothing else in ``ui`` knows of threads.

What waits for a result never goes over: were the last word of a dialog spoken in the engine's thread, Qt would delete
it there, and crash. For the same reason a call's own work must hold nothing of Qt.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from uploader_gui.core import event_loop, events
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import EngineGone, Unexpected, UploaderError

log = logging.getLogger(__name__)

T = TypeVar("T")
EngineOpener = Callable[[], AbstractAsyncContextManager[EngineApi]]
OnError = Callable[[UploaderError], None]
Tell = Callable[[object], None]


class Call:
    """A handle on one call: ``cancel`` ends it, and nothing of it is delivered any more."""

    def __init__(self, waiting: dict[Call, Waiting]) -> None:
        self.is_cancelled = False
        self._waiting = waiting
        self._cancel_task: Callable[[], object] | None = None

    def cancel(self) -> None:
        """End the call. To be used in the window's thread only."""
        self.is_cancelled = True
        self._waiting.pop(self, None)
        if self._cancel_task is not None:
            self._cancel_task()


@dataclass(frozen=True)
class Waiting:
    """Who waits for a call, in the window's thread."""

    on_done: Callable[[Any], None] | None = None
    on_error: OnError | None = None
    on_told: Callable[[Any], None] | None = None


class EngineBridge(QObject):
    """Holds the engine's thread; see the module's docstring.

    Every Signal carries an object: whatever has bytes in it does not fit into a Signal(int).
    """

    opened = Signal(bool)
    """The engine is there; whether another program holds it."""
    open_failed = Signal(object)
    """The engine could not be opened: an UploaderError. ``open_again`` tries once more."""
    state_changed = Signal(object)
    progressed = Signal(object)
    receipt_made = Signal(object)
    account_changed = Signal(object)
    assignments_changed = Signal(object)
    journal_set_aside = Signal(object)
    settings_wrong = Signal(object)
    engine_ended = Signal()
    _told = Signal(object, object)
    _done = Signal(object, object)
    _failed = Signal(object, object)

    def __init__(self, open_engine: EngineOpener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_engine = open_engine
        self._thread: threading.Thread | None = None
        self._running = threading.Event()
        self._closing = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._main: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        """Those that work with the engine of now, and end with it."""
        self._own_tasks: set[asyncio.Task[None]] = set()
        self._engine: asyncio.Future[EngineApi] | None = None
        self._asked_again: asyncio.Event | None = None
        self._waiting: dict[Call, Waiting] = {}
        """In the window's thread only."""
        self._told.connect(self._deliver_told)
        self._done.connect(self._deliver)
        self._failed.connect(self._deliver_error)

    # In the window's thread.

    def start(self) -> None:
        """Start the thread and open the engine in it."""
        if self._thread is not None:
            return
        self._thread = threading.Thread(target=self._work, name="engine")
        self._thread.start()
        self._running.wait()

    def stop(self) -> None:
        """Close the engine and wait until its thread has ended. Safe to repeat."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._closing = True
        main = self._main
        if main is not None:
            self._in_loop(main.cancel)
        thread.join()
        self._waiting.clear()

    def open_again(self) -> None:
        """Try to open the engine once more, after ``open_failed``."""
        asked = self._asked_again
        if asked is not None:
            self._in_loop(asked.set)

    def call(
        self,
        work: Callable[[EngineApi], Coroutine[Any, Any, T]],
        on_done: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
    ) -> Call:
        """Do ``work`` with the engine; ``on_done`` or ``on_error`` follows in the window's thread.

        A call that is made before the engine is open waits for it.
        """

        async def with_engine() -> T:
            assert self._engine is not None
            return await work(await asyncio.shield(self._engine))

        return self._call(self._tasks, lambda _: with_engine(), Waiting(on_done, on_error))

    def run(
        self,
        work: Callable[[Tell], Coroutine[Any, Any, T]],
        on_done: Callable[[T], None] | None = None,
        on_error: OnError | None = None,
        on_told: Callable[[Any], None] | None = None,
    ) -> Call:
        """Do ``work``, which needs no engine, in the engine's thread; it runs even where the engine cannot be opened.

        ``work`` gets a function that brings anything to ``on_told`` in the window's thread, from whatever thread.
        """
        return self._call(self._own_tasks, work, Waiting(on_done, on_error, on_told))

    def _call(
        self, tasks: set[asyncio.Task[None]], work: Callable[[Tell], Coroutine[Any, Any, T]], waiting: Waiting
    ) -> Call:
        call = Call(self._waiting)
        if self._in_loop(partial(self._begin, tasks, call, work)):
            self._waiting[call] = waiting
        return call

    @asynccontextmanager
    async def borrowed_engine(self) -> AsyncIterator[EngineApi]:
        """Give the engine that is open to work in the engine's thread, or open one for as long as that lasts."""
        engine = self._engine
        if engine is not None and engine.done() and not engine.cancelled() and engine.exception() is None:
            yield engine.result()
        else:
            async with self._open_engine() as own:
                yield own

    @Slot(object, object)
    def _deliver_told(self, call: Call, told: object) -> None:
        waiting = self._waiting.get(call)
        if waiting is not None and waiting.on_told is not None:
            waiting.on_told(told)

    @Slot(object, object)
    def _deliver(self, call: Call, result: object) -> None:
        waiting = self._waiting.pop(call, None)
        if waiting is not None and waiting.on_done is not None:
            waiting.on_done(result)

    @Slot(object, object)
    def _deliver_error(self, call: Call, error: UploaderError) -> None:
        waiting = self._waiting.pop(call, None)
        if waiting is not None and waiting.on_error is not None:
            waiting.on_error(error)

    def _in_loop(self, work: Callable[[], object]) -> bool:
        """Return whether the loop takes it."""
        if self._loop is None:
            return False
        try:
            self._loop.call_soon_threadsafe(work)
        except RuntimeError:
            log.debug("the engine's loop has ended; a call was dropped")
            return False
        return True

    # In the engine's thread.

    def _work(self) -> None:
        try:
            event_loop.run(self._serve())
        finally:
            self._running.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._main = asyncio.current_task()
        self._asked_again = asyncio.Event()
        self._engine = self._loop.create_future()
        self._running.set()
        try:
            while True:
                await self._live_with_one_engine(self._engine)
        except asyncio.CancelledError:
            log.debug("the bridge closes")
        finally:
            await self._end_tasks(self._tasks | self._own_tasks)

    async def _live_with_one_engine(self, opening: asyncio.Future[EngineApi]) -> None:
        assert self._loop is not None
        assert self._asked_again is not None
        try:
            async with self._open_engine() as engine:
                ended = asyncio.Event()
                stop_listening = engine.listen(partial(self._on_event, ended))
                try:
                    opening.set_result(engine)
                    self.opened.emit(engine.is_remote)
                    await ended.wait()
                finally:
                    stop_listening()
                    self._engine = self._loop.create_future()
                    await self._end_tasks(self._tasks)
            self.engine_ended.emit()
        except Exception as error:
            ours = _as_ours(error)
            if ours is error:
                log.warning("no engine: %s (%s)", ours.code, ours.detail)
            else:
                log.exception("the engine could not be opened, or ended badly")
            if not opening.done():
                opening.set_exception(ours)
                opening.exception()  # marks it as seen: whoever calls meanwhile gets it too, and nobody need
            self.open_failed.emit(ours)
            await self._asked_again.wait()
            self._asked_again.clear()
            if self._engine is opening:
                self._engine = self._loop.create_future()

    def _on_event(self, ended: asyncio.Event, event: events.Event) -> None:
        match event:
            case events.StateChanged():
                self.state_changed.emit(event)
            case events.Progressed():
                self.progressed.emit(event)
            case events.ReceiptMade():
                self.receipt_made.emit(event)
            case events.AccountChanged():
                self.account_changed.emit(event)
            case events.AssignmentsChanged():
                self.assignments_changed.emit(event)
            case events.JournalSetAside():
                self.journal_set_aside.emit(event)
            case events.SettingsWrong():
                self.settings_wrong.emit(event)
            case events.EngineEnded():
                ended.set()

    def _begin(
        self, tasks: set[asyncio.Task[None]], call: Call, work: Callable[[Tell], Coroutine[Any, Any, object]]
    ) -> None:
        assert self._loop is not None
        if call.is_cancelled:
            return
        task = self._loop.create_task(self._run(call, work))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        call._cancel_task = partial(self._in_loop, task.cancel)  # noqa: SLF001 - the handle is made here

    async def _run(self, call: Call, work: Callable[[Tell], Coroutine[Any, Any, object]]) -> None:
        try:
            self._done.emit(call, await work(partial(self._told.emit, call)))
        except asyncio.CancelledError:
            if self._closing or call.is_cancelled:
                raise
            # The engine ended under the call. Whoever waits for the answer must hear of it.
            self._failed.emit(call, EngineGone("ended during a call"))
        except UploaderError as error:
            log.info("refused: %s (%s)", error.code, error.detail)
            self._failed.emit(call, error)
        except Exception as error:
            log.exception("a call to the engine failed")
            self._failed.emit(call, _as_ours(error))

    async def _end_tasks(self, which: set[asyncio.Task[None]]) -> None:
        tasks = list(which)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _as_ours(error: Exception) -> UploaderError:
    if isinstance(error, UploaderError):
        return error
    ours = Unexpected(f"{type(error).__name__}: {error}")
    ours.__cause__ = error
    return ours
