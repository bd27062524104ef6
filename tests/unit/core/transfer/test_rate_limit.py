"""The ceiling: one for all uploads, even over seconds, and changed while they run."""

import asyncio

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_tus import CONTENT, SIZE, tus_server

from uploader_gui.core.transfer.rate_limit import PIECE_SECONDS, SMALLEST_PIECE, RateLimit


class BusyClock(FakeClock):
    """Every sleep lasts a little longer than was asked, as real ones do."""

    async def sleep(self, seconds):
        await super().sleep(seconds + 0.002)


@pytest.fixture
def clock():
    return FakeClock()


async def test_without_a_ceiling_nothing_waits(clock):
    limit = RateLimit(clock)
    for _ in range(100):
        await limit.take(10**9)
    assert clock.slept == []
    assert limit.piece(65536) == 65536


@pytest.mark.parametrize("piece", [100, 999, 16 * 1024])
async def test_a_ceiling_holds_over_time(clock, piece):
    limit, begun, sent = RateLimit(clock, 10_000), clock.time, 0
    while sent < 1_000_000:
        await limit.take(piece)
        sent += piece
    assert sent / (clock.time - begun) == pytest.approx(10_000, rel=0.01)


@pytest.mark.parametrize("piece", [1, 100, 64 * 1024, 1024 * 1024])
async def test_a_big_piece_does_not_jump_ahead_of_its_time(clock, piece):
    limit = RateLimit(clock, 10_000)
    await limit.take(piece)
    assert clock.time >= (piece - 1) / 10_000


@pytest.mark.parametrize("rate", [500, 20_000, 300_000, 10**7])
async def test_what_goes_at_once_is_cut_so_small_that_every_second_is_even(clock, rate):
    limit = RateLimit(clock, rate)
    assert limit.piece(64 * 1024) <= max(SMALLEST_PIECE, rate * PIECE_SECONDS)
    begun, sent = clock.time, 0
    while clock.time - begun < 3:
        piece = limit.piece(64 * 1024)
        await limit.take(piece)
        sent += piece
    assert sent / (clock.time - begun) == pytest.approx(rate, rel=0.05)


@pytest.mark.parametrize("rate", [16_000, 200_000, 2_000_000, 20_000_000])
async def test_the_time_that_a_sender_takes_for_itself_is_not_lost(rate):
    clock = BusyClock()
    limit, begun, sent = RateLimit(clock, rate), clock.time, 0
    while clock.time - begun < 5:
        piece = limit.piece(64 * 1024)
        await limit.take(piece)
        clock.advance(0.3 * piece / rate)  # reading, and the network
        sent += piece
    assert sent / (clock.time - begun) == pytest.approx(rate, rel=0.05)


async def test_a_ceiling_is_for_all_uploads_together(clock):
    limit, begun = RateLimit(clock, 10_000), clock.time

    async def upload():
        for _ in range(50):
            await limit.take(1000)

    await asyncio.gather(upload(), upload(), upload())
    assert clock.time - begun == pytest.approx(15, rel=0.05)


async def test_an_idle_hour_saves_up_nothing(clock):
    limit = RateLimit(clock, 1000)
    await limit.take(1000)
    clock.advance(3600)
    begun = clock.time
    for _ in range(10):
        await limit.take(1000)
    assert clock.time - begun == pytest.approx(10, rel=0.05)


@pytest.mark.parametrize("change_to", [0, 10**9])
async def test_lifting_the_ceiling_frees_who_waits_for_it_within_a_second(clock, change_to):
    limit = RateLimit(clock, 1)

    def lift():
        limit.bytes_per_second = change_to

    await limit.take(1_000_000, lift)
    assert clock.time <= 1


async def test_lowering_the_ceiling_counts_at_once(clock):
    limit = RateLimit(clock, 1_000_000)
    for _ in range(10):
        await limit.take(100_000)
    limit.bytes_per_second = 10_000
    begun = clock.time
    for _ in range(50):
        await limit.take(1000)
    assert clock.time - begun == pytest.approx(5, rel=0.05)


async def test_who_gives_up_waiting_does_not_cost_the_next_a_moment(clock):
    limit = RateLimit(clock, 1000)

    def gave_up():
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await limit.take(1_000_000, gave_up)
    await limit.take(1000)
    assert clock.time == pytest.approx(1, rel=0.05)


async def test_who_waits_for_the_ceiling_says_so_at_least_once_a_second(clock):
    limit, said = RateLimit(clock, 100), []
    await limit.take(1000, lambda: said.append(clock.time))
    assert len(said) == 10


async def test_over_a_real_connection_the_ceiling_holds_within_five_per_cent_and_a_change_counts_at_once(desk):
    desk.rate_limit.bytes_per_second = 10_000
    changed_at = 0.0
    begun = desk.clock.time

    def change_in_the_middle(progress):
        nonlocal changed_at
        if progress.sent >= SIZE // 2 and not changed_at:
            changed_at = desk.clock.time
            desk.rate_limit.bytes_per_second = 25_000

    tell = desk.told.append
    desk.told = type("Told", (list,), {"append": lambda _, event: (tell(event), change_in_the_middle(event))})()
    async with tus_server(SIZE) as server:
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    assert changed_at - begun == pytest.approx(5, rel=0.05)
    assert desk.clock.time - changed_at == pytest.approx(2, rel=0.05)
