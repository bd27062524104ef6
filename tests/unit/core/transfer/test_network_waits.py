"""A wait for the network ends when the network is back, and not because somebody else answers."""

import asyncio
import socket

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core.transfer import network_waits
from uploader_gui.core.transfer.network_news import NetworkNews
from uploader_gui.core.transfer.network_waits import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    HostAsker,
    own_addresses,
    until_address_changes,
    until_host_is_back,
)
from uploader_gui.core.transfer.tasks import end, first_of


class Host:
    """Answers questions as the test says: each is a future, or an answer of now."""

    def __init__(self):
        self.answer = False
        self.asked = 0
        self.questions = asyncio.Queue()

    async def __call__(self, url, seconds):
        self.asked += 1
        if self.answer is None:
            question = asyncio.get_running_loop().create_future()
            self.questions.put_nowait(question)
            return await question
        return self.answer


@pytest.fixture
async def host(monkeypatch):
    host = Host()
    monkeypatch.setattr(network_waits, "answers", host)
    return host


class SteppingClock(FakeClock):
    """Waits last until the test lets them end."""

    def __init__(self):
        super().__init__()
        self.steps = asyncio.Semaphore(0)

    async def sleep(self, seconds):
        await self.steps.acquire()
        await super().sleep(seconds)


async def settle():
    for _ in range(20):
        await asyncio.sleep(0)


async def step(clock):
    clock.steps.release()
    await settle()


async def test_a_host_that_answers_again_after_it_had_not_ends_the_wait(host):
    clock, told = SteppingClock(), []
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, told.append))
    for _ in range(3):
        await step(clock)
    assert (told, host.asked, waiting.done()) == (["down"], 3, False)
    host.answer = True
    await step(clock)
    await waiting
    assert told == ["down", "up"]


async def test_one_that_was_not_there_for_the_attempt_ends_the_wait_with_its_first_answer(host):
    told = []
    host.answer = True
    await until_host_is_back("http://h/x", FakeClock(), told.append, is_down=True)
    assert (told, host.asked) == (["down", "up"], 1)


async def test_a_host_that_was_there_all_the_time_ends_no_wait_and_is_left_in_peace(host):
    clock, told = SteppingClock(), []
    host.answer = True
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, told.append))
    for _ in range(5):
        await step(clock)
    assert (told, host.asked, waiting.done()) == ([], 1, False)
    waiting.cancel()


async def test_a_question_that_is_overtaken_by_a_later_one_was_lost_with_the_line(host):
    clock, told = SteppingClock(), []
    host.answer = None
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, told.append))
    await step(clock)
    await host.questions.get()
    await step(clock)
    (await host.questions.get()).set_result(True)
    await waiting
    assert told == ["up"]


async def test_a_question_that_hangs_where_others_failed_at_once_is_a_reason_to_try(host, monkeypatch):
    clock, told = SteppingClock(), []
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, told.append))
    await step(clock)
    host.answer = None
    await step(clock)
    async with asyncio.timeout(5):
        await waiting
    assert told == ["down", "up"]


async def test_questions_come_quickly_at_first_and_then_every_few_seconds(host):
    clock = FakeClock()
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, lambda _: None))
    async with asyncio.timeout(5):
        while host.asked < 60:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert clock.slept[0] == FIRST_PAUSE
    assert clock.slept[-1] == LONGEST_PAUSE
    assert clock.slept == sorted(clock.slept)
    assert sum(clock.slept[:40]) == pytest.approx(2.0)


async def test_many_that_wait_for_one_host_share_their_questions(host):
    clock = SteppingClock()
    asker = HostAsker(clock)
    waits = [
        asyncio.create_task(until_host_is_back("http://h/x", clock, lambda _: None, asker=asker)) for _ in range(50)
    ]
    host.answer = None
    clock.advance(FIRST_PAUSE)
    for _ in waits:
        clock.time = 0  # all pauses end in the same moment
        await step(clock)
    assert host.asked == 1
    waits[0].cancel()
    await settle()
    (await host.questions.get()).set_result(False)  # the others still wanted to know
    await settle()
    assert [wait.done() for wait in waits] == [True] + 49 * [False]
    await asyncio.gather(*(end(wait) for wait in waits))


async def test_a_wait_that_is_given_up_leaves_no_question_behind(host):
    clock = SteppingClock()
    host.answer = None
    waiting = asyncio.create_task(until_host_is_back("http://h/x", clock, lambda _: None))
    await step(clock)
    question = await host.questions.get()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert question.cancelled()


async def test_a_server_that_begins_to_listen_is_found():
    url = free_port_url()
    told = []
    clock = FakeClock()
    waiting = asyncio.create_task(until_host_is_back(url, clock, told.append))
    async with asyncio.timeout(5):
        while told != ["down"]:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.001)

    async def handler(exchange):
        await exchange.answer(404)

    async with http_server(handler, port=int(url.rpartition(":")[2])), asyncio.timeout(10):
        await waiting
    assert told == ["down", "up"]


async def test_another_address_of_our_own_ends_a_wait(monkeypatch):
    clock = FakeClock()
    addresses = [("10.0.0.1", ""), ("10.0.0.1", ""), ("", ""), ("192.168.1.7", "")]
    monkeypatch.setattr(network_waits, "own_addresses", lambda: addresses.pop(0))
    await until_address_changes(clock)
    assert addresses == [("192.168.1.7", "")]


def test_a_system_without_a_way_out_has_no_address(monkeypatch):
    def nowhere(self, address):
        raise OSError("unreachable")

    class Nowhere(socket.socket):
        connect = nowhere

    monkeypatch.setattr(network_waits.socket, "socket", Nowhere)
    assert own_addresses() == ("", "")


async def test_news_wake_everybody_who_waits_for_them_and_nobody_later():
    news = NetworkNews()
    news.tell()
    waiting = [asyncio.create_task(news.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)
    news.tell()
    await asyncio.gather(*waiting)
    later = asyncio.create_task(news.wait())
    await asyncio.sleep(0)
    assert not later.done()
    await first_of(later, asyncio.sleep(0))
