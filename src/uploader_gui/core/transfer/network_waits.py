"""A wait for the network ends when the network is back: the host is asked, and our own address is looked at."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Callable

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
# A question that takes so many times as long as others took to fail, and this at least: the line is another one by now.
LONGER, HANGS_SECONDS = 3, 0.02

LOOK_AT_ADDRESS_EVERY = 1.0
# Addresses of documentation (RFC 5737, RFC 3849). Nothing is sent there: the kernel only says what it would send from.
FAR_AWAY = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))


async def until_host_is_back(
    url: str, clock: Clock, tell: Callable[[str], None], *, is_down: bool = False, first_pause: float = FIRST_PAUSE
) -> None:
    """Ask the host of ``url`` until it answers after it had not; never return if it answers at once.

    It had not answered if it ``is_down`` to begin with, if a question failed, or was lost: a later one was answered
    before it. ``tell`` is told "down" and "up".
    """
    questions = _Questions(url, tell)
    if is_down:
        questions.failed()
    try:
        pause, asked = first_pause, 0
        while not questions.is_back.is_set():
            await first_of(clock.sleep(pause * (1 - JITTER * clock.chance())), questions.is_back.wait())
            if questions.are_needless:
                break
            questions.ask()
            asked += 1
            if asked >= QUICK_QUESTIONS:
                pause = min(pause * GROWTH, LONGEST_PAUSE)
        await questions.is_back.wait()
    finally:
        await questions.aclose()


class _Questions:
    """Questions to one host that may overtake one another, and what their answers mean together."""

    def __init__(self, url: str, tell: Callable[[str], None]) -> None:
        self._url, self._tell = url, tell
        self._open: dict[int, asyncio.Task[None]] = {}
        self._number = 0
        self._is_down = False
        self._failed_within = 0.0
        self.are_needless = False
        """The host was there all the time: what failed was not the network."""
        self.is_back = asyncio.Event()

    def ask(self) -> None:
        self._number += 1
        self._open[self._number] = asyncio.create_task(self._ask(self._number))

    async def _ask(self, number: int) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        question = asyncio.create_task(answers(self._url, QUESTION_SECONDS))
        try:
            if self._failed_within:
                await asyncio.wait({question}, timeout=max(HANGS_SECONDS, LONGER * self._failed_within))
                if not question.done() and not self._one_is_open_before(number):
                    self._answered()  # an attempt finds out whether it is for the better, half a second sooner
            is_there = await question
        finally:
            await end(question)
            del self._open[number]
        if not is_there:
            self._failed_within = max(self._failed_within, loop.time() - began)
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
