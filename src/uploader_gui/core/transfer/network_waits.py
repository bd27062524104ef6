"""A wait for the network ends when the network is back: the host is asked, and our own address is looked at."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from uploader_gui.core.clock import Clock
from uploader_gui.core.network import answers
from uploader_gui.core.transfer.tasks import end, first_of

# The first questions follow one another quickly, as most cuts are short; then they grow to one every LONGEST_PAUSE.
FIRST_PAUSE = 0.05
QUICK_QUESTIONS = 40
GROWTH = 1.5
LONGEST_PAUSE = 5.0
# The part of a pause that chance may take away, so that a class does not ask all at once.
JITTER = 0.3
QUESTION_SECONDS = 4.0
# The part of its pause for which an upload takes another one's question for its own; less than what JITTER leaves, so
# that nobody takes their own last one for it.
FRESH_PART = 0.5
# A question that takes so many times as long as others took to fail, and this at least: the line is another one by now.
LONGER, HANGS_SECONDS = 3, 0.02

LOOK_AT_ADDRESS_EVERY = 1.0
# Addresses of documentation (RFC 5737, RFC 3849). Nothing is sent there: the kernel only says what it would send from.
FAR_AWAY = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


async def until_host_is_back(
    url: str,
    clock: Clock,
    tell: Callable[[str], None],
    *,
    is_down: bool = False,
    first_pause: float = FIRST_PAUSE,
    asker: HostAsker | None = None,
) -> None:
    """Ask the host of ``url`` until it answers after it had not; never return if it answers at once.

    It had not answered if it ``is_down`` to begin with, if a question failed, or was lost: a later one was answered
    before it. ``tell`` is told "down" and "up". With one ``asker`` all who wait for a host ask it hardly more than one.
    """
    questions = _Questions(url, tell, clock, asker or HostAsker(clock))
    if is_down:
        questions.failed()
    try:
        pause, asked = first_pause, 0
        while not questions.is_back.is_set():
            await first_of(clock.sleep(pause * (1 - JITTER * clock.chance())), questions.is_back.wait())
            if questions.are_needless:
                break
            questions.ask(pause * FRESH_PART)
            asked += 1
            if asked >= QUICK_QUESTIONS:
                pause = min(pause * GROWTH, LONGEST_PAUSE)
        await questions.is_back.wait()
    finally:
        await questions.aclose()


@dataclass(slots=True)
class _Question:
    asked_at: float
    began_at: float
    answer: asyncio.Task[bool]
    askers: int = 0


class HostAsker:
    """Asks hosts for all uploads: fifty that wait for the same one are not fifty times the questions."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last: dict[str, _Question] = {}

    def ask(self, url: str, since: float) -> _Question:
        """Return the host's last question if it was asked after ``since`` (monotonic seconds), else a new one."""
        host = urlsplit(url).netloc
        last = self._last.get(host)
        if last is None or last.asked_at <= since or last.answer.cancelling():
            last = self._last[host] = _Question(
                asked_at=self._clock.monotonic(),
                began_at=asyncio.get_running_loop().time(),
                answer=asyncio.create_task(answers(url, QUESTION_SECONDS)),
            )
        last.askers += 1
        return last

    async def let_go(self, question: _Question) -> None:
        """One asker less; a question in which nobody has an interest any more ends."""
        question.askers -= 1
        if not question.askers:
            await end(question.answer)


class _Questions:
    """Questions to one host that may overtake one another, and what their answers mean together."""

    def __init__(self, url: str, tell: Callable[[str], None], clock: Clock, asker: HostAsker) -> None:
        self._url, self._tell, self._clock, self._asker = url, tell, clock, asker
        self._began_at = clock.monotonic()
        self._open: dict[int, asyncio.Task[None]] = {}
        self._number = 0
        self._is_down = False
        self._failed_within = 0.0
        self.are_needless = False
        """The host was there all the time: what failed was not the network."""
        self.is_back = asyncio.Event()

    def ask(self, fresh_seconds: float) -> None:
        """Ask, or share a question that somebody else has asked within the last ``fresh_seconds``."""
        self._number += 1
        self._open[self._number] = asyncio.create_task(self._ask(self._number, fresh_seconds))

    async def _ask(self, number: int, fresh_seconds: float) -> None:
        loop = asyncio.get_running_loop()
        question = self._asker.ask(self._url, max(self._began_at, self._clock.monotonic() - fresh_seconds))
        try:
            if self._failed_within:
                hangs_after = max(HANGS_SECONDS, LONGER * self._failed_within)
                await asyncio.wait({question.answer}, timeout=hangs_after + question.began_at - loop.time())
                if not question.answer.done() and not self._one_is_open_before(number):
                    self._answered()  # an attempt finds out whether it is for the better, half a second sooner
            is_there = await asyncio.shield(question.answer)
        finally:
            await self._asker.let_go(question)
            del self._open[number]
        if not is_there:
            self._failed_within = max(self._failed_within, loop.time() - question.began_at)
            self.failed()
        elif self._is_down or self._one_is_open_before(number):
            self._answered()
        else:
            self.are_needless = True

    def failed(self) -> None:
        if not self._is_down:
            self._is_down = True
            self._tell("down")

    def _one_is_open_before(self, number: int) -> bool:
        return any(earlier < number for earlier in self._open)

    def _answered(self) -> None:
        if not self.is_back.is_set():
            self.is_back.set()
            self._tell("up")

    async def aclose(self) -> None:
        for task in list(self._open.values()):
            await end(task)


async def until_address_changes(clock: Clock) -> None:
    """Return when this computer would send from another address than now: another network, or one after none."""
    before = own_addresses()
    while own_addresses() == before:
        await clock.sleep(LOOK_AT_ADDRESS_EVERY)


def own_addresses() -> tuple[str, ...]:
    """Return the addresses from which the system would send to somewhere far away; "" where there is no way."""
    found = []
    for family, far_away in FAR_AWAY:
        address = ""
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((far_away, 9))
            address = sock.getsockname()[0]
        found.append(address)
    return tuple(found)
