"""The line: does it stand still."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextvars import copy_context
from typing import Any, TypeVar
from urllib.parse import urlsplit

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NetworkProblem, NoConnection, TimedOut
from uploader_gui.core.network import answers
from uploader_gui.core.network_stream import CARRIER, SocketStream
from uploader_gui.core.transfer.patience import MORE_THAN_BUFFERS_HOLD, Patience
from uploader_gui.core.transfer.tasks import end

Result = TypeVar("Result")

# Nothing moved for so long: look whether the host can be reached at all. With the look and the next connection a black
# hole costs less than 8 s.
QUIET_SECONDS = 6.0
# On a line that has shown a good pace, bytes that are in flight and not acknowledged for so long are lost: by then TCP
# has sent them again four times.
FAST_PACE, FAST_QUIET_SECONDS = 512 * 1024, 3.0
# A machine on the way that buffers takes nothing, and then so many bytes at once: at the line's pace. Before buffers
# are full no pace can be seen; then it is the last one known, or this one.
STEP = 256 * 1024
SLOW_PACE = 16 * 1024
# All bytes are out and the storage thinks: it may write a large chunk to its disks before it answers. How long that
# takes is learned from its answers, with room for a larger chunk and a worse day.
FIRST_ANSWER_SECONDS = 20.0
ANSWER_SECONDS = 7.0
ANSWERS = 4
# Buffers on the way may hold so many bytes that nobody tells us of; at the line's pace they take their time to drain.
ON_THE_WAY = 1024 * 1024
# However patient an upload has become: so long at most.
LONGEST_QUIET = 120.0
LONGEST_ANSWER = 300.0
# Not even the host was reached for so long: a wait says so, where a transfer would only stand still.
LONGEST_SILENCE = 300.0
# Moved for so many times its limit: it went well.
WELL = 4
# More than buffers hold went out, and not in a moment: whatever ended it, the line was good.
MUCH_SECONDS = 1.0
LOOK_EVERY = 0.5
# A question that was lost is asked again, as a link that has just come back is not to wait for TCP to do so.
REACH_SECONDS, ASK_AFTER = 4.0, (0.0, 1.0, 2.0)


async def can_reach(url: str) -> bool:
    """Whether the host of ``url`` answers now; see ``network.answers``."""

    async def ask(after: float) -> bool:
        await asyncio.sleep(after)
        return await answers(url, REACH_SECONDS - after)

    questions = [asyncio.create_task(ask(after)) for after in ASK_AFTER]
    try:
        for answer in asyncio.as_completed(questions):
            if await answer:
                return True
        return False
    finally:
        for question in questions:
            await end(question)


class StallWatch:
    """Ends a transfer that stands still while its host can be reached on a second connection.

    A slow link is not a stalled one: every byte that moves starts the count anew, be it into our kernel or, where the
    system tells, out of it and acknowledged; and each cut that gained nothing makes the next limit longer. A link that
    is down is not a stalled one either: TCP may go on when it comes back; if it does not, the first successful look
    ends the transfer.
    """

    def __init__(self, url: str, clock: Clock, patience: Patience) -> None:
        self._url = url
        self._clock = clock
        self._patience = patience
        self._begin()

    def _begin(self) -> None:
        self._began_at = self._moved_at = self._clock.monotonic()
        self._gone = 0
        self._buffers_full: tuple[int, float] | None = None
        self._drain_seconds = 0.0
        self._only_answer_is_due = False
        self._stream: SocketStream | None = None
        self._unacknowledged: int | None = None
        self._in_flight: int | None = None

    @property
    def _storage_thinks(self) -> bool:
        return self._only_answer_is_due and not self._unacknowledged

    def _usual(self) -> float:
        if not self._storage_thinks:
            if self._may_be_held_back:
                return QUIET_SECONDS + STEP / self._pace()
            # What buffers take at once is no pace.
            is_lost = self._in_flight and self._gone > MORE_THAN_BUFFERS_HOLD and self._pace() >= FAST_PACE
            return min(FAST_QUIET_SECONDS, QUIET_SECONDS) if is_lost else QUIET_SECONDS
        longest = self._patience.longest_answer
        return FIRST_ANSWER_SECONDS + self._drain_seconds if longest is None else max(ANSWER_SECONDS, ANSWERS * longest)

    @property
    def _may_be_held_back(self) -> bool:
        """Whether the other side's window may be closed: bytes in flight without an answer are another thing."""
        return self._gone > 0 and not self._in_flight

    def _pace(self) -> float:
        if self._buffers_full is not None:
            # What went before that went into buffers, as fast as they take it.
            gone, seconds = self._gone - self._buffers_full[0], self._moved_at - self._buffers_full[1]
            if gone >= STEP and seconds > 0:
                self._patience.pace = gone / seconds
        return self._patience.pace or SLOW_PACE

    def _limit(self) -> float:
        longest = LONGEST_ANSWER if self._storage_thinks else LONGEST_QUIET
        return min(self._usual() * self._patience.factor, longest)

    def _idle(self) -> float:
        return self._clock.monotonic() - self._moved_at

    def moved(self, count: int = 0) -> None:
        """Bytes moved; ``count`` of them were new ones."""
        pause = self._idle()
        # A longer one was outlived only because the host could not be reached: it says nothing of the line's pace.
        if not self._storage_thinks and pause < self._limit():
            self._patience.lived_through(pause / self._usual())
        self._moved_at = self._clock.monotonic()
        self._gone += count
        if self._buffers_full is None and self._gone > ON_THE_WAY:
            self._buffers_full = self._gone, self._moved_at

    def all_sent(self) -> None:
        """Everything is out; only the answer is awaited."""
        self.moved()
        self._only_answer_is_due = True
        if self._gone:
            self._drain_seconds = ON_THE_WAY * (self._moved_at - self._began_at) / self._gone

    async def guard(self, transfer: Coroutine[Any, Any, Result]) -> Result:
        """Run the transfer under watch.

        Raises:
            TimedOut: it stood still although the host can be reached.
            NoConnection: it stood still for LONGEST_SILENCE, and the host cannot be reached.
        """
        self._begin()
        watched = copy_context()
        watched.run(CARRIER.set, self._is_carried_by)
        task = asyncio.create_task(transfer, context=watched)
        try:
            while True:
                done, _ = await asyncio.wait({task}, timeout=LOOK_EVERY)
                if done:
                    return self._result(task)
                self._look_at_the_socket()
                if self._idle() >= self._limit():
                    await self._look_at_the_host(task)
        except NetworkProblem as error:
            lasted = self._clock.monotonic() - self._began_at
            error.much_had_moved = self._gone > MORE_THAN_BUFFERS_HOLD and lasted > MUCH_SECONDS
            raise
        finally:
            await end(task)

    def _result(self, task: asyncio.Task[Result]) -> Result:
        result = task.result()
        if self._storage_thinks:
            self._patience.answered_after(self._idle())
        self.moved()
        return result

    def _is_carried_by(self, stream: SocketStream) -> None:
        if stream is not self._stream:
            self._stream, self._unacknowledged, self._in_flight = stream, None, None

    def _look_at_the_socket(self) -> None:
        left = self._stream.unacknowledged() if self._stream is not None else None
        if left is not None and self._unacknowledged is not None and left < self._unacknowledged:
            self.moved()
        self._unacknowledged = left
        self._in_flight = self._stream.in_flight() if self._stream is not None else None

    async def _look_at_the_host(self, task: asyncio.Task[Any]) -> None:
        looking = asyncio.create_task(can_reach(self._url))
        try:
            await asyncio.wait({task, looking}, return_when=asyncio.FIRST_COMPLETED)
            is_reached = looking.done() and looking.result()
        finally:
            await end(looking)
        self._look_at_the_socket()
        if task.done() or self._idle() < self._limit():
            return
        host = urlsplit(self._url).hostname or ""
        if is_reached:
            self._patience.stood_still(had_gone_well=self._moved_at - self._began_at > WELL * self._limit())
            what = "no answer" if self._storage_thinks else "nothing moved"
            raise TimedOut(f"{what} for {self._idle():.1f} s", host=host)
        if self._idle() >= LONGEST_SILENCE:
            raise NoConnection("nothing moved, and nobody answers", host=host)
