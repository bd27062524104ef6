"""The line: what stands still is cut, what is only slow is not."""

import asyncio

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core.errors import ConnectionLost, TimedOut
from uploader_gui.core.transfer import link
from uploader_gui.core.transfer.link import ANSWER_SECONDS, QUIET_SECONDS, StallWatch, can_reach, first_of
from uploader_gui.core.transfer.patience import Patience


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def reachable(monkeypatch):
    """Whether the host answers on a second connection, as the test says; notes each look."""
    looks = []
    answer = {"now": True}

    async def look(url):
        looks.append(url)
        return answer["now"]

    monkeypatch.setattr(link, "can_reach", look)
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    answer["looks"] = looks
    return answer


async def for_ever():
    await asyncio.get_running_loop().create_future()


async def until(condition):
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.001)


async def test_a_transfer_that_ends_gives_its_result(clock, reachable):
    async def transfer():
        return 5

    assert await StallWatch("http://h/", clock, Patience()).guard(transfer()) == 5


async def test_a_transfer_that_fails_gives_its_own_error(clock, reachable):
    async def transfer():
        raise ConnectionLost

    with pytest.raises(ConnectionLost):
        await StallWatch("http://h/", clock, Patience()).guard(transfer())


async def test_what_stands_still_while_its_host_can_be_reached_is_cut(clock, reachable):
    guard = asyncio.create_task(StallWatch("http://storage.example/x?secret", clock, Patience()).guard(for_ever()))
    await asyncio.sleep(0)
    clock.advance(QUIET_SECONDS + 1)
    with pytest.raises(TimedOut) as caught:
        await guard
    assert caught.value.facts["host"] == "storage.example"
    assert "secret" not in str(caught.value.facts) + caught.value.detail


async def test_a_slow_line_on_which_bytes_still_move_is_never_cut(clock, reachable):
    watch = StallWatch("http://h/", clock, Patience())

    async def slow():
        for _ in range(50):
            clock.advance(QUIET_SECONDS - 1)
            watch.moved()
            await asyncio.sleep(0.002)
        return "done"

    assert await watch.guard(slow()) == "done"
    assert reachable["looks"] == []


async def test_a_line_that_is_down_is_left_to_tcp_until_the_host_can_be_reached_again(clock, reachable):
    reachable["now"] = False
    guard = asyncio.create_task(StallWatch("http://h/", clock, Patience()).guard(for_ever()))
    await asyncio.sleep(0)
    clock.advance(3600)
    await until(lambda: len(reachable["looks"]) > 3)
    assert not guard.done()
    reachable["now"] = True
    with pytest.raises(TimedOut):
        await guard


async def test_bytes_that_move_during_the_look_save_the_transfer(clock, monkeypatch):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    watch, looked = StallWatch("http://h/", clock, Patience()), []

    async def look(url):
        looked.append(url)
        watch.moved()
        return True

    monkeypatch.setattr(link, "can_reach", look)
    release = asyncio.Event()
    guard = asyncio.create_task(watch.guard(release.wait()))
    await asyncio.sleep(0)
    clock.advance(QUIET_SECONDS + 1)
    await until(lambda: looked)
    release.set()
    assert await guard is True


async def test_once_all_is_sent_the_storage_gets_longer_to_answer(clock, reachable):
    watch = StallWatch("http://h/", clock, Patience())
    guard = asyncio.create_task(watch.guard(for_ever()))
    await asyncio.sleep(0)
    watch.all_sent()
    clock.advance(ANSWER_SECONDS - 1)
    await asyncio.sleep(0.01)
    assert not guard.done()
    clock.advance(2)
    with pytest.raises(TimedOut):
        await guard


async def stands_still_for(watch, clock, transfer):
    """Seconds without movement after which the watch cuts the transfer."""
    guard = asyncio.create_task(watch.guard(transfer))
    await asyncio.sleep(0.005)
    began = clock.time
    while not guard.done():
        clock.advance(1)
        await asyncio.sleep(0.005)
    with pytest.raises(TimedOut):
        await guard
    return clock.time - began


async def test_each_cut_that_gains_nothing_makes_the_next_one_later_up_to_two_minutes(clock, reachable):
    patience = Patience()
    waits = [await stands_still_for(StallWatch("http://h/", clock, patience), clock, for_ever()) for _ in range(6)]
    assert waits == pytest.approx([8, 16, 32, 64, 120, 120], abs=3)
    patience.acknowledged(1)
    assert await stands_still_for(StallWatch("http://h/", clock, patience), clock, for_ever()) <= QUIET_SECONDS + 3


async def test_the_answer_too_is_waited_for_longer_after_a_cut(clock, reachable):
    patience = Patience()
    patience.stood_still(had_gone_well=False)
    watch = StallWatch("http://h/", clock, patience)

    async def all_out():
        watch.all_sent()
        await for_ever()

    assert await stands_still_for(watch, clock, all_out()) == pytest.approx(2 * ANSWER_SECONDS, abs=3)


@pytest.mark.parametrize(("pause", "is_reachable", "limit"), [(6, True, 12), (3, True, 8), (100, False, 8)])
async def test_a_pause_is_remembered_unless_the_host_could_not_be_reached_in_it(
    clock, reachable, pause, is_reachable, limit
):
    patience = Patience()
    watch = StallWatch("http://h/", clock, patience)
    reachable["now"] = is_reachable

    async def pausing():
        clock.advance(pause)
        await asyncio.sleep(0.01)
        watch.moved()

    await watch.guard(pausing())
    patience.acknowledged(1)
    reachable["now"] = True
    assert await stands_still_for(watch, clock, for_ever()) == pytest.approx(limit, abs=2)


async def test_stopping_the_guard_stops_the_transfer_and_waits_for_its_end(clock, reachable):
    ended = []

    async def transfer():
        try:
            await for_ever()
        finally:
            await asyncio.sleep(0)
            ended.append(True)

    guard = asyncio.create_task(StallWatch("http://h/", clock, Patience()).guard(transfer()))
    await asyncio.sleep(0.01)
    guard.cancel()
    with pytest.raises(asyncio.CancelledError):
        await guard
    assert ended == [True]


async def test_a_host_that_listens_can_be_reached_and_is_not_asked_for_anything():
    async def handler(exchange):
        raise AssertionError("no request was expected")

    async with http_server(handler) as server:
        assert await can_reach(f"{server.url}/upload/1")
        assert server.requests == []


async def test_a_host_where_nobody_listens_cannot_be_reached():
    assert not await can_reach(free_port_url())


async def test_behind_a_proxy_it_is_the_proxy_that_must_be_reached(monkeypatch):
    async def handler(exchange):
        raise AssertionError("no request was expected")

    async with http_server(handler) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert await can_reach("https://storage.invalid/upload/1")
    assert not await can_reach("https://storage.invalid/upload/1")


async def test_the_first_of_two_waits_ends_both():
    release, other = asyncio.Event(), asyncio.create_task(for_ever())
    release.set()
    async with asyncio.timeout(5):
        await first_of(release.wait(), other)
    assert other.cancelled()


async def test_being_stopped_while_waiting_for_the_first_of_two_stops_both():
    one, two = asyncio.create_task(for_ever()), asyncio.create_task(for_ever())
    waiting = asyncio.create_task(first_of(one, two))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert one.cancelled()
    assert two.cancelled()
