"""The line: does it stand still."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar
from urllib.parse import urlsplit

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import TimedOut
from uploader_gui.core.network import first_hop
from uploader_gui.core.transfer.patience import Patience

Result = TypeVar("Result")

# Nothing moved for so long: look whether the host can be reached at all.
QUIET_SECONDS = 8.0
# All bytes are out and the storage thinks: it may write a large chunk to its disks before it answers.
ANSWER_SECONDS = 60.0
# However patient an upload has become: so long at most.
LONGEST_QUIET = 120.0
LONGEST_ANSWER = 300.0
# Moved for so many times its limit: it went well.
WELL = 4
LOOK_EVERY = 1.0
REACH_SECONDS = 4.0


async def can_reach(url: str) -> bool:
    """Whether the host of ``url``, or the proxy before it, takes a TCP connection now. Never asks for the upload."""
    host, port = first_hop(url)
    try:
        async with asyncio.timeout(REACH_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError):
        return False
    writer.transport.abort()
    return True


class StallWatch:
    """Ends a transfer that stands still while its host can be reached on a second connection.

    A slow link is not a stalled one: every byte that moves starts the count anew, and each cut that gained nothing
    makes the next limit longer. A link that is down is not a stalled one either: TCP may go on when it comes back; if
    it does not, the first successful look ends the transfer.
    """

    def __init__(self, url: str, clock: Clock, patience: Patience) -> None:
        self._url = url
        self._clock = clock
        self._patience = patience
        self._begin(QUIET_SECONDS, LONGEST_QUIET)

    def _begin(self, usual: float, longest: float) -> None:
        self._moved_at = self._clock.monotonic()
        self._usual = usual
        self._limit = min(usual * self._patience.factor, longest)

    def _idle(self) -> float:
        return self._clock.monotonic() - self._moved_at

    def moved(self) -> None:
        """Bytes moved."""
        pause = self._idle()
        # A longer one was outlived only because the host could not be reached: it says nothing of the line's pace.
        if pause < self._limit:
            self._patience.lived_through(pause / self._usual)
        self._moved_at = self._clock.monotonic()

    def all_sent(self) -> None:
        """Everything is out; only the answer is awaited."""
        self.moved()
        self._begin(ANSWER_SECONDS, LONGEST_ANSWER)

    async def guard(self, transfer: Coroutine[Any, Any, Result]) -> Result:
        """Run the transfer under watch.

        Raises:
            TimedOut: it stood still although the host can be reached.
        """
        self._begin(QUIET_SECONDS, LONGEST_QUIET)
        began = self._moved_at
        task = asyncio.create_task(transfer)
        try:
            while True:
                done, _ = await asyncio.wait({task}, timeout=LOOK_EVERY)
                if done:
                    result = task.result()
                    self.moved()
                    return result
                if self._idle() < self._limit or not await can_reach(self._url):
                    continue
                if self._idle() >= self._limit and not task.done():
                    self._patience.stood_still(had_gone_well=self._moved_at - began > WELL * self._limit)
                    raise TimedOut("the transfer stood still", host=urlsplit(self._url).hostname or "")
        finally:
            await _end(task)


async def _end(task: asyncio.Task[Any]) -> None:
    if not task.done():
        task.cancel()
        await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # seen, so that nothing complains of it later


async def first_of(*waits: Awaitable[Any]) -> None:
    """Return as soon as one of the waits ends; the others are cancelled."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
