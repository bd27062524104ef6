"""Keeps the computer from going to sleep while bytes move, and only then. The screen may go dark."""

from __future__ import annotations

import logging
import queue
import threading
from contextlib import AbstractContextManager, ExitStack
from typing import Any, Protocol

from uploader_gui.core.clock import Clock
from uploader_gui.core.events import Progressed

log = logging.getLogger(__name__)

HOLD = 20.0
"""Seconds for which the computer is kept awake after the last byte: a short cut is no reason to let it sleep."""


class Keeper(Protocol):
    """Keeps the computer awake, or lets it sleep; neither may take long."""

    def set_awake(self, awake: bool) -> None:
        """Do so from now on."""

    def stop(self) -> None:
        """Let it sleep, and end."""


class Awake:
    """Decides by what is heard of the bytes."""

    def __init__(self, clock: Clock, keeper: Keeper, *, wanted: bool = True) -> None:
        self._clock = clock
        self._keeper = keeper
        self._wanted = wanted
        self._is_on = False
        self._sent: dict[int, int] = {}
        self._moved_at = float("-inf")

    def hear(self, event: Progressed) -> None:
        """Something was told of an upload's bytes."""
        before = self._sent.get(event.upload_id)
        self._sent[event.upload_id] = event.sent
        if before is not None and event.sent != before:
            self._moved_at = self._clock.monotonic()
            self.look()

    def look(self) -> None:
        """Let it sleep once nothing has moved for a while; to be called every few seconds."""
        moves = self._clock.monotonic() - self._moved_at < HOLD
        should = self._wanted and moves
        if should != self._is_on:
            self._is_on = should
            self._keeper.set_awake(should)

    def set_wanted(self, wanted: bool) -> None:
        """Follow the person's setting from now on."""
        self._wanted = wanted
        self.look()

    def stop(self) -> None:
        """The program ends."""
        self._is_on = False
        self._keeper.stop()


def _keep_running() -> AbstractContextManager[Any]:
    from wakepy import keep  # noqa: PLC0415 - it looks for the system's ways when it is imported: not at the start

    return keep.running(on_fail=lambda result: log.warning("the computer cannot be kept awake: %s", result))


class WakepyKeeper:
    """Wakepy in a thread of its own: it may wait for the desktop, and leaves by the thread that it came in by."""

    def __init__(self, keep: Any = _keep_running) -> None:  # noqa: ANN401 - returns any context manager
        self._keep = keep
        self._wishes: queue.SimpleQueue[bool | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def set_awake(self, awake: bool) -> None:
        """Keep it awake, or let it sleep, as soon as the system lets us."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="awake", daemon=True)
            self._thread.start()
        self._wishes.put(awake)

    def stop(self, seconds: float = 2.0) -> None:
        """Let it sleep, and wait for that for ``seconds`` at most; the system forgets a dead program's wish anyway."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._wishes.put(None)
            thread.join(seconds)

    def _work(self) -> None:
        wish: bool | None = False
        while wish is not None:
            wish = self._wishes.get()
            if wish:
                wish = self._hold()

    def _hold(self) -> bool | None:
        """Keep it awake until something else is wished; return that."""
        wish: bool | None = True
        try:
            with ExitStack() as stack:
                try:
                    stack.enter_context(self._keep())
                    log.info("the computer is kept awake")
                except Exception:
                    log.warning("the computer cannot be kept awake", exc_info=True)
                while wish:
                    wish = self._wishes.get()
        except Exception:
            log.warning("the computer may stay awake", exc_info=True)
        return wish
