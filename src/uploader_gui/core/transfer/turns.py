"""Whose turn it is: who may prepare at Moodle, who may send bytes, who may finish at Moodle.

Only sending bytes needs a turn. The order is by slack: how long an upload may wait yet and still be sent by its
deadline at the speed that was measured; those without a deadline come after those with one, and the smaller ones first.
It is told anew whenever a turn is given. A deadline that can no longer be met stays a deadline: the line may be better
in an hour, and Moodle usually takes late work until its cut-off. What a person has put before or behind the others
(``rank``, see ``core/queue_order.py``) goes there, whatever its slack.

The next few in order prepare themselves meanwhile (the file is looked at, Moodle says where the bytes go), so that no
turn waits for Moodle's answer; and those whose bytes are stored finish beside the sending. At one site both are
bounded, and where many wait to finish nobody new prepares.

What is sent is not interrupted for the sake of order, with two exceptions: a person said so, or who would be too late
by waiting goes first where another can spare the time; once the storage has acknowledged what that other has sent.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.streams import Streams

# Uploads of one site that are at Moodle at once, or ready to send: a Moodle takes this many students with ease.
AHEAD = 6
FINISHING = 10
# Nobody prepares earlier than so many seconds before the turn: an upload URL lives only for a while.
AHEAD_SECONDS = 20.0
# An order that was told at another speed than this part more or less is told anew.
SPEED_CHANGE = 0.25

Urgency = tuple[int, float, int]


class Turn:
    """One upload's place in the queue. ``left`` tells how many of its bytes the storage does not have yet.

    ``rank`` is where a person put it: below 0 before, above 0 behind all that have none.
    """

    def __init__(self, queue: Turns, site: str, due_at: float | None, left: Callable[[], int], rank: int = 0) -> None:
        self._queue = queue
        self.site = site
        self.due_at = due_at
        self.left = left
        self.rank = rank

    @property
    def is_mine(self) -> bool:
        """Whether this upload may send now."""
        return self in self._queue.sending

    async def come_near(self, on_wait: Callable[[], None]) -> None:
        """Wait until it is time to prepare; ``on_wait`` is called once if it is not at once."""
        if not self.is_mine:
            await self._queue.come_near(self, on_wait)

    async def take(self, on_wait: Callable[[], None]) -> None:
        """Wait for the turn to send; ``on_wait`` is called once if it is not at once."""
        if not self.is_mine:
            await self._queue.take(self, on_wait)

    def must_give_way(self) -> bool:
        """Whether another should send instead, as soon as that costs no byte."""
        return self._queue.must_give_way(self)

    def give_back(self) -> None:
        """Leave the queue, or end the turn."""
        self._queue.leave(self)

    @asynccontextmanager
    async def finishing(self) -> AsyncIterator[None]:
        """Wait for a place among those that finish at the site, and keep it for the length of the block."""
        await self._queue.begin_to_finish(self.site)
        try:
            yield
        finally:
            self._queue.end_finishing(self.site)


class Turns:
    """The queue of all uploads."""

    def __init__(self, streams: Streams, pace: Pace, now: Callable[[], float]) -> None:
        self._streams = streams
        self._pace = pace
        self._now = now
        self.sending: set[Turn] = set()
        self._near: dict[str, set[Turn]] = defaultdict(set)
        # Near, prepared, and waiting for the turn itself.
        self._ready: dict[Turn, asyncio.Future[None]] = {}
        self._outside: dict[str, list[tuple[Urgency, int, Turn, asyncio.Future[None]]]] = defaultdict(list)
        self._order_told_at = 0.0
        self._number = itertools.count()
        self._finishing: dict[str, int] = defaultdict(int)
        self._to_finish: dict[str, list[asyncio.Future[None]]] = defaultdict(list)

    # Order -------------------------------------------------------------------------------------------------------

    def urgency(self, rank: int, due_at: float | None, left: int) -> Urgency:
        """Return what the order goes by, the smallest first: rank, last moment to begin (Unix seconds), and bytes."""
        return (rank, self._begin_by(due_at, left), left)

    def _begin_by(self, due_at: float | None, left: int) -> float:
        speed = self._pace.bytes_per_second
        return math.inf if due_at is None else due_at - (left / speed if speed > 0 else 0.0)

    def _urgency_of(self, turn: Turn) -> Urgency:
        return self.urgency(turn.rank, turn.due_at, turn.left())

    def ranks_changed(self) -> None:
        """A person has put some of them elsewhere."""
        self._sort()
        self.serve()

    def _tell_order_anew(self) -> None:
        speed, before = self._pace.bytes_per_second, self._order_told_at
        if abs(speed - before) <= SPEED_CHANGE * before:
            return
        self._order_told_at = speed
        self._sort()

    def _sort(self) -> None:
        for waiting in self._outside.values():
            waiting[:] = [(self._urgency_of(turn), n, turn, near) for _, n, turn, near in waiting if not near.done()]
            heapq.heapify(waiting)

    # Near and sending --------------------------------------------------------------------------------------------

    async def come_near(self, turn: Turn, on_wait: Callable[[], None]) -> None:
        """See ``Turn.come_near``."""
        near = asyncio.get_running_loop().create_future()
        heapq.heappush(self._outside[turn.site], (self._urgency_of(turn), next(self._number), turn, near))
        await self._until(near, turn, on_wait)

    async def take(self, turn: Turn, on_wait: Callable[[], None]) -> None:
        """See ``Turn.take``."""
        self._ready[turn] = asyncio.get_running_loop().create_future()
        await self._until(self._ready[turn], turn, on_wait)

    async def _until(self, given: asyncio.Future[None], turn: Turn, on_wait: Callable[[], None]) -> None:
        try:
            self.serve()
            if not given.done():
                on_wait()
            await given
        except BaseException:
            given.cancel()
            self.leave(turn)
            raise

    def leave(self, turn: Turn) -> None:
        """See ``Turn.give_back``."""
        self.sending.discard(turn)
        self._near[turn.site].discard(turn)
        self._ready.pop(turn, None)
        self.serve()

    def serve(self) -> None:
        """Give whatever can be given now."""
        self._tell_order_anew()
        self._give_turns()
        for site, waiting in self._outside.items():
            self._let_near(site, waiting)

    def _give_turns(self) -> None:
        while self._ready:
            turn = min(self._ready, key=self._urgency_of)
            if len(self.sending) >= self._limit_with(turn):
                return
            self._near[turn.site].discard(turn)
            self.sending.add(turn)
            self._ready.pop(turn).set_result(None)

    def _limit_with(self, turn: Turn) -> int:
        return self._streams.limit(short=self._is_short(turn) and self.are_short)

    def _is_short(self, turn: Turn) -> bool:
        return self._pace.is_short(turn.left())

    def must_give_way(self, turn: Turn) -> bool:
        """See ``Turn.must_give_way``."""
        if turn not in self.sending:
            return False
        if len(self.sending) > self._streams.limit(short=self.are_short):
            return turn is max(self.sending, key=self._urgency_of)
        return any(self._place_for(waiting) is turn for waiting in self._ready)

    def _place_for(self, urgent: Turn) -> Turn | None:
        """Return who gives the turn up for one that goes before by a person's wish, or that would else be too late."""
        speed, now = self._pace.bytes_per_second, self._now()
        if not self.sending or len(self.sending) < self._streams.limit(short=self.are_short):
            return None
        last = max(self.sending, key=self._urgency_of)
        if urgent.rank != last.rank:
            return last if urgent.rank < last.rank else None
        if urgent.due_at is None or speed <= 0:
            return None
        begin_by = self._begin_by(urgent.due_at, urgent.left())
        if not now <= begin_by < now + min(turn.left() for turn in self.sending) / speed:
            return None
        return last if self._begin_by(last.due_at, last.left()) > now + urgent.left() / speed else None

    @property
    def are_short(self) -> bool:
        """Whether nothing is sent now that takes long."""
        return all(map(self._is_short, self.sending))

    @property
    def wanting(self) -> int:
        """How many wait to send, up to those that may prepare."""
        return sum(map(len, self._near.values())) + sum(map(bool, self._outside.values()))

    def _let_near(self, site: str, waiting: list[tuple[Urgency, int, Turn, asyncio.Future[None]]]) -> None:
        near = self._near[site]
        while waiting and not self._to_finish[site]:
            _, _, turn, given = waiting[0]
            # Whom a person put before all that prepare need not wait for one of them.
            if len(near) >= AHEAD and turn.rank >= min(other.rank for other in near):
                return
            if not given.done():
                if not self._is_time_for(turn, near):
                    return
                near.add(turn)
                given.set_result(None)
            heapq.heappop(waiting)

    def _is_time_for(self, turn: Turn, near: set[Turn]) -> bool:
        if len(self.sending) + len(near) < self._limit_with(turn):
            return True
        if self._place_for(turn) is not None:
            return True
        speed = self._pace.bytes_per_second
        before = sum(other.left() for other in (*self.sending, *near))
        return speed > 0 and before / speed < AHEAD_SECONDS

    # Finishing ---------------------------------------------------------------------------------------------------

    async def begin_to_finish(self, site: str) -> None:
        """See ``Turn.finishing``."""
        if self._finishing[site] < FINISHING and not self._to_finish[site]:
            self._finishing[site] += 1
            return
        given = asyncio.get_running_loop().create_future()
        self._to_finish[site].append(given)
        try:
            await given
        except asyncio.CancelledError:
            if given.done() and not given.cancelled():
                self.end_finishing(site)
            raise

    def end_finishing(self, site: str) -> None:
        """See ``Turn.finishing``."""
        self._finishing[site] -= 1
        waiting = self._to_finish[site]
        while waiting and self._finishing[site] < FINISHING:
            given = waiting.pop(0)
            if not given.done():
                self._finishing[site] += 1
                given.set_result(None)
        self.serve()
