"""The line: what stands still is cut, what is only slow is not."""

import asyncio

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core.errors import ConnectionLost, NoConnection, TimedOut
from uploader_gui.core.network_stream import CARRIER
from uploader_gui.core.transfer import link
from uploader_gui.core.transfer.link import (
    ANSWER_SECONDS,
    FIRST_ANSWER_SECONDS,
    LONGEST_SILENCE,
    ON_THE_WAY,
    QUIET_SECONDS,
    SLOW_PACE,
    STEP,
    StallWatch,
    can_reach,
)
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.tasks import first_of


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
    clock.advance(LONGEST_SILENCE - 10)
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
    clock.advance(FIRST_ANSWER_SECONDS - 1)
    await asyncio.sleep(0.01)
    assert not guard.done()
    clock.advance(2)
    with pytest.raises(TimedOut):
        await guard


async def stands_still_for(watch, clock, transfer):
    """Seconds after the last movement after which the watch cuts the transfer."""
    moved, moved_at = watch.moved, clock.time

    def noted(count=0):
        nonlocal moved_at
        moved(count)
        moved_at = clock.time

    watch.moved = noted
    guard = asyncio.create_task(watch.guard(transfer))
    await asyncio.sleep(0)
    while not guard.done():
        # However slow this machine is, the watch looks before more time goes by.
        enough = clock.asked + 2
        clock.advance(1)
        await until(lambda enough=enough: guard.done() or clock.asked >= enough)
    with pytest.raises(TimedOut):
        await guard
    return clock.time - moved_at


async def test_each_cut_that_gains_nothing_makes_the_next_one_later_up_to_a_bound(clock, reachable):
    patience = Patience()
    waits = [await stands_still_for(StallWatch("http://h/", clock, patience), clock, for_ever()) for _ in range(6)]
    assert waits == pytest.approx([6, 12, 24, 48, 90, 90], abs=3)
    patience.acknowledged(1)
    assert await stands_still_for(StallWatch("http://h/", clock, patience), clock, for_ever()) <= QUIET_SECONDS + 3


async def test_the_answer_too_is_waited_for_longer_after_a_cut(clock, reachable):
    patience = Patience()
    patience.stood_still(had_gone_well=False)
    watch = StallWatch("http://h/", clock, patience)

    async def all_out():
        watch.all_sent()
        await for_ever()

    assert await stands_still_for(watch, clock, all_out()) == pytest.approx(2 * FIRST_ANSWER_SECONDS, abs=3)


@pytest.mark.parametrize(("pause", "is_reachable", "limit"), [(4.5, True, 9), (2, True, 6), (100, False, 6)])
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


@pytest.mark.parametrize(("count", "seconds", "much"), [(10**8, 10, True), (10**8, 0.1, False), (10**6, 10, False)])
async def test_a_cut_says_whether_the_line_had_been_good(clock, reachable, count, seconds, much):
    watch = StallWatch("http://h/", clock, Patience())

    async def cut():
        clock.advance(seconds)
        watch.moved(count)
        raise ConnectionLost

    with pytest.raises(ConnectionLost) as caught:
        await watch.guard(cut())
    assert caught.value.much_had_moved is much


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


async def test_a_line_that_stays_down_ends_in_a_wait_that_says_so(clock, reachable):
    reachable["now"] = False
    patience = Patience()
    guard = asyncio.create_task(StallWatch("http://storage.example/", clock, patience).guard(for_ever()))
    await asyncio.sleep(0)
    clock.advance(LONGEST_SILENCE + 1)
    with pytest.raises(NoConnection):
        await guard
    assert not patience.was_cut


async def test_a_transfer_that_ends_during_the_look_does_not_wait_for_it(clock, monkeypatch):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    release, looking = asyncio.Event(), asyncio.Event()

    async def look(url):
        looking.set()
        await for_ever()

    monkeypatch.setattr(link, "can_reach", look)
    guard = asyncio.create_task(StallWatch("http://h/", clock, Patience()).guard(release.wait()))
    await asyncio.sleep(0)
    clock.advance(QUIET_SECONDS + 1)
    await looking.wait()
    release.set()
    async with asyncio.timeout(5):
        assert await guard is True


# The answer alone ---------------------------------------------------------------------------------------------------


async def answered_after(watch, clock, patience, seconds):
    async def transfer():
        watch.all_sent()
        clock.advance(seconds)

    await watch.guard(transfer())
    patience.acknowledged(1)


@pytest.mark.parametrize(("answers", "limit"), [([0.1], ANSWER_SECONDS), ([3, 1], 12), ([5], 20)])
async def test_how_long_an_answer_is_waited_for_is_learned_from_the_storages_own(clock, reachable, answers, limit):
    patience = Patience()
    for seconds in answers:
        await answered_after(StallWatch("http://h/", clock, patience), clock, patience, seconds)
    watch = StallWatch("http://h/", clock, patience)

    async def all_out():
        watch.all_sent()
        await for_ever()

    assert await stands_still_for(watch, clock, all_out()) == pytest.approx(limit, abs=2)
    # And a black hole in the middle of a body is found as soon as ever.
    patience.acknowledged(2)
    assert await stands_still_for(StallWatch("http://h/", clock, patience), clock, for_ever()) < QUIET_SECONDS + 2


async def test_an_answer_that_was_no_acknowledgement_teaches_nothing(clock, reachable):
    patience = Patience()
    watch = StallWatch("http://h/", clock, patience)

    async def refused():
        watch.all_sent()

    await watch.guard(refused())
    assert patience.longest_answer is None


async def test_on_a_slow_line_buffers_on_the_way_are_given_time_to_drain_before_the_first_answer(clock, reachable):
    watch = StallWatch("http://h/", clock, Patience())

    async def slowly():
        for _ in range(10):
            clock.advance(4)
            watch.moved(64 * 1024)
        watch.all_sent()
        await for_ever()

    drain = ON_THE_WAY / (16 * 1024)
    waited = await stands_still_for(watch, clock, slowly())
    assert waited == pytest.approx(FIRST_ANSWER_SECONDS + drain, abs=3)


class Carrier:
    """What the watch asks of a socket."""

    def __init__(self, left, flying=0):
        self.left, self.flying = left, flying

    def unacknowledged(self):
        return self.left

    def in_flight(self):
        return self.flying


async def test_bytes_that_leave_our_own_buffer_are_movement_though_no_new_ones_fit(clock, reachable):
    watch, carrier = StallWatch("http://h/", clock, Patience()), Carrier(100)

    async def draining():
        CARRIER.get()(carrier)
        while carrier.left:
            await asyncio.sleep(0.01)
            clock.advance(QUIET_SECONDS - 1)
            carrier.left -= 10
            await asyncio.sleep(0.01)
        return "done"

    assert await watch.guard(draining()) == "done"
    assert reachable["looks"] == []


async def test_bytes_that_nobody_acknowledges_are_a_stall_though_only_the_answer_is_due(clock, reachable):
    watch = StallWatch("http://h/", clock, Patience())

    async def all_out():
        CARRIER.get()(Carrier(100))
        watch.all_sent()
        await for_ever()

    assert await stands_still_for(watch, clock, all_out()) < QUIET_SECONDS + 2


async def stalled_after(watch, clock, carrier, count, seconds):
    """Seconds after which a transfer is cut that has moved so many bytes in so many seconds, once buffers were full."""
    at_once = min(count, ON_THE_WAY + 1)

    async def transfer():
        CARRIER.get()(carrier)
        watch.moved(at_once)
        clock.advance(seconds)
        watch.moved(count - at_once)
        await for_ever()

    return await stands_still_for(watch, clock, transfer())


@pytest.mark.parametrize(
    ("flying", "count", "seconds", "limit"),
    [
        (0, 100 * 2**20, 5, QUIET_SECONDS),  # a fast line
        (0, 3 * 2**20, 5.9, QUIET_SECONDS),  # 350 KB/s
        (0, 2**17, 0.1, QUIET_SECONDS + STEP / SLOW_PACE),  # into the buffers: nobody knows yet
        (0, ON_THE_WAY + 2**16, 5, QUIET_SECONDS + STEP / SLOW_PACE),  # hardly more than they hold: neither
        (None, 2**17, 0.1, QUIET_SECONDS + STEP / SLOW_PACE),  # a system that does not tell
        (1000, 2**17, 0.1, QUIET_SECONDS),  # nobody acknowledges what was sent
    ],
)
async def test_a_closed_window_is_given_the_time_of_a_step_at_the_lines_pace_and_a_black_hole_is_not(
    clock, reachable, flying, count, seconds, limit
):
    watch = StallWatch("http://h/", clock, Patience())
    assert await stalled_after(watch, clock, Carrier(5000, flying), count, seconds) == pytest.approx(limit, abs=2.5)


async def test_the_pace_of_an_upload_is_known_from_one_attempt_to_the_next(clock, reachable):
    patience = Patience()
    await stalled_after(StallWatch("http://h/", clock, patience), clock, Carrier(5000), 100 * 2**20, 5)
    patience.acknowledged(1)
    again = StallWatch("http://h/", clock, patience)
    assert await stalled_after(again, clock, Carrier(5000), 2**17, 0.1) < 2 * QUIET_SECONDS + 2


# Reaching the host --------------------------------------------------------------------------------------------------


async def test_a_host_that_answers_can_be_reached_and_is_not_asked_for_the_upload():
    async def handler(exchange):
        await exchange.answer(405)

    async with http_server(handler) as server:
        assert await can_reach(f"{server.url}/upload/1?secret")
    assert {(request.method, request.path) for request in server.requests} == {("OPTIONS", "/")}


async def test_a_host_of_which_only_the_kernel_takes_connections_cannot_be_reached(monkeypatch):
    monkeypatch.setattr(link, "REACH_SECONDS", 0.4)
    monkeypatch.setattr(link, "ASK_AFTER", (0.0, 0.1))

    async def handler(exchange):
        await exchange.reader.read()
        exchange.cut()

    async with http_server(handler) as server:
        assert not await can_reach(server.url)


async def test_a_link_that_comes_back_during_the_look_is_found_though_the_first_question_was_lost(monkeypatch):
    monkeypatch.setattr(link, "ASK_AFTER", (0.0, 0.05))
    asked = []

    async def handler(exchange):
        asked.append(1)
        if len(asked) == 1:
            await exchange.reader.read()
            exchange.cut()
        await exchange.answer(200)

    async with http_server(handler) as server, asyncio.timeout(30):
        assert await can_reach(server.url)


async def test_a_host_where_nobody_listens_cannot_be_reached():
    assert not await can_reach(free_port_url())


async def test_behind_a_proxy_it_is_the_host_itself_that_must_answer(monkeypatch):
    monkeypatch.setattr(link, "ASK_AFTER", (0.0,))

    async def refuse(exchange):
        await exchange.answer(502)

    async with http_server(refuse) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert not await can_reach("https://storage.invalid/upload/1")
    assert [request.method for request in proxy.requests] == ["CONNECT"]


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
