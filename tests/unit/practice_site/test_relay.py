"""The bad link: exact cuts, black holes, stalls, rates and delays."""

import asyncio
import struct
import sys
from asyncio import selector_events
from collections import deque
from contextlib import asynccontextmanager, suppress

import pytest

from practice_site.faults import parse
from practice_site.link import Link, TokenBucket, link_from
from practice_site.relay import Relay
from practice_site.sockets import LOOPBACK, bind


class Echo:
    """A server that keeps what it got and sends it back."""

    def __init__(self):
        self.received = []
        self.ended = asyncio.Event()
        self.writers = []

    async def __call__(self, reader, writer):
        got = bytearray()
        self.received.append(got)
        self.writers.append(writer)
        try:
            while data := await reader.read(65536):
                got += data
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()
            self.ended.set()


def unacknowledged(sock):
    """Bytes that were sent, and whose arrival nobody has confirmed (tcp(7), SIOCOUTQ)."""
    from fcntl import ioctl

    return struct.unpack("i", ioctl(sock.fileno(), 0x5411, bytes(4)))[0]


async def until(is_so):
    while not is_so():  # noqa: ASYNC110 - a relay tells nobody what it does
        await asyncio.sleep(0)


@asynccontextmanager
async def relayed(link):
    echo = Echo()
    server = await asyncio.start_server(echo, LOOPBACK, 0)
    relay = Relay(server.sockets[0].getsockname()[:2])
    relay.change(link)
    front = bind(0)
    port = front.getsockname()[1]
    await relay.start(front)
    writers = []

    async def connect():
        reader, writer = await asyncio.open_connection(LOOPBACK, port)
        writers.append(writer)
        return reader, writer

    try:
        yield connect, echo, relay
    finally:
        await relay.stop()
        server.close()
        for writer in [*writers, *echo.writers]:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


async def test_everything_passes_both_ways_unchanged():
    data = bytes(range(256)) * 8192
    async with relayed(Link()) as (connect, echo, relay):
        reader, writer = await connect()
        writer.write(data)
        assert await reader.readexactly(len(data)) == data
        assert (relay.bytes_up, relay.bytes_down) == (len(data), len(data))
        assert bytes(echo.received[0]) == data


@pytest.mark.parametrize("how", ["reset", "close"])
async def test_each_connection_is_cut_after_exactly_its_number_of_bytes(how):
    link = Link(cut_after=deque([1000, 70_000]), how=how)
    async with relayed(link) as (connect, echo, relay):
        for limit in (1000, 70_000):
            echo.ended.clear()
            reader, writer = await connect()
            writer.write(b"x" * 200_000)
            try:
                while await reader.read(65536):
                    pass
                ending = "close"
            except ConnectionResetError:
                ending = "reset"
            await echo.ended.wait()
            assert len(echo.received[-1]) == limit
            if how == "reset":
                assert ending == "reset"
        reader, writer = await connect()
        writer.write(b"x" * 200_000)
        assert len(await reader.readexactly(200_000)) == 200_000
        assert relay.cuts == 2


async def test_a_closed_cut_looks_like_an_ordinary_end():
    async with relayed(Link(cut_after=deque([5]), how="close")) as (connect, _, _relay):
        reader, writer = await connect()
        writer.write(b"hello")
        assert await reader.read() in {b"", b"hello"}


async def test_bytes_on_the_way_back_can_be_counted_instead():
    link = Link(cut_after=deque([3]), cut_direction="down", how="reset")
    async with relayed(link) as (connect, echo, _):
        reader, writer = await connect()
        writer.write(b"hello")
        assert await reader.readexactly(3) == b"hel"
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
        assert bytes(echo.received[0]) == b"hello"


async def test_a_connection_can_be_cut_before_its_first_byte_or_be_spared():
    async with relayed(Link(cut_after=deque([0, -1]))) as (connect, echo, _):
        reader, _writer = await connect()
        with pytest.raises(ConnectionResetError):
            await reader.read()
        reader, writer = await connect()
        writer.write(b"spared")
        assert await reader.readexactly(6) == b"spared"
        assert len(echo.received) == 1


async def test_a_black_hole_keeps_the_sockets_and_says_nothing():
    async with relayed(Link(cut_after=deque([4]), how="blackhole")) as (connect, echo, _):
        reader, writer = await connect()
        writer.write(b"hello, is there anybody?")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(), 0.05)
        assert bytes(echo.received[0]) == b"hell"
        assert not echo.ended.is_set()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system answers for a socket that nobody reads")
async def test_a_black_hole_acknowledges_nothing():
    async with relayed(Link(how="blackhole")) as (connect, echo, relay):
        reader, writer = await connect()
        sock = writer.get_extra_info("socket")
        writer.write(b"before")
        await reader.readexactly(6)
        await until(lambda: not unacknowledged(sock))
        relay.cut()
        writer.write(b"into it")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(), 0.05)
        assert unacknowledged(sock) == 7
        assert bytes(echo.received[0]) == b"before"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system takes the connection, and it waits")
async def test_nobody_connects_while_the_link_is_a_black_hole():
    async with relayed(Link(how="blackhole", down=3600)) as (connect, _echo, relay):
        relay.cut()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(connect(), 0.05)
        assert relay.connections == 0
        relay.change(Link())
        reader, writer = await connect()
        writer.write(b"over")
        assert await reader.readexactly(4) == b"over"


async def test_a_black_hole_is_over_by_itself():
    async with relayed(Link(how="blackhole", down=0.01)) as (connect, _echo, relay):
        relay.cut()
        reader, writer = await connect()
        writer.write(b"over")
        assert await reader.readexactly(4) == b"over"


async def test_after_a_cut_the_link_is_down_for_a_while():
    async with relayed(Link(down=3600)) as (connect, _, relay):
        first, writer = await connect()
        writer.write(b"x")
        await first.readexactly(1)
        relay.cut()
        with pytest.raises(ConnectionResetError):
            await first.read()
        second, _writer = await connect()
        with pytest.raises(ConnectionResetError):
            await second.read()
        relay.change(Link())
        third, writer = await connect()
        writer.write(b"back")
        assert await third.readexactly(4) == b"back"


async def test_the_link_is_cut_again_and_again():
    async with relayed(Link(cut_every=0.01)) as (connect, _, relay):
        for count in (1, 2, 3):
            reader, _writer = await connect()
            with pytest.raises(ConnectionResetError):
                await reader.read()
            assert relay.cuts == count


async def test_nothing_moves_while_the_link_stalls_and_nothing_is_lost():
    async with relayed(Link()) as (connect, echo, relay):
        reader, writer = await connect()
        writer.write(b"before ")
        await reader.readexactly(7)
        relay.stall(0.05)
        writer.write(b"during")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.readexactly(1), 0.01)
        assert bytes(echo.received[0]) == b"before "
        assert await reader.readexactly(6) == b"during"


async def test_a_stall_comes_again_and_again_by_itself():
    async with relayed(Link(stall_every=0.01, stall_for=0.005)) as (connect, _, relay):
        reader, writer = await connect()
        for _ in range(30):
            writer.write(b"x" * 1000)
            await reader.readexactly(1000)
        await until(lambda: relay.is_stalled)
        writer.write(b"y")
        assert await reader.readexactly(1) == b"y"


def _read_at_once(transport, *reader):
    if not transport.is_closing():
        transport._loop._add_reader(*reader)


@pytest.mark.parametrize("asyncio_is_old", [False, True], ids=["this asyncio", "asyncio before 3.11.4"])
async def test_a_slow_link_holds_the_sender_back_and_keeps_little_inside(monkeypatch, asyncio_is_old):
    if asyncio_is_old:
        monkeypatch.setattr(selector_events._SelectorTransport, "_add_reader", _read_at_once)
    async with relayed(Link(rate_up=50_000)) as (connect, _echo, relay):
        loop = asyncio.get_running_loop()
        reader, writer = await connect()
        began = loop.time()
        writer.write(b"x" * 20_000_000)
        await until(lambda: relay.bytes_up >= 10_000)
        # No faster than its rate, however long this machine took; and the rest still waits at the sender.
        assert relay.bytes_up <= 50_000 * (loop.time() - began + 0.1) + 16_384
        assert writer.transport.get_write_buffer_size() > 5_000_000
        relay.change(Link())
        assert len(await reader.readexactly(20_000_000)) == 20_000_000


def test_a_token_bucket_lets_its_rate_pass_and_no_more():
    bucket = TokenBucket(1000, now=0.0)
    assert bucket.take(500, now=0.0) == 0
    assert bucket.wait(500) == pytest.approx(0.02)
    passed = sum(bucket.take(10**6, now=step / 100) for step in range(1, 1001))
    assert passed == pytest.approx(10_000, rel=0.02)


async def test_a_delay_makes_every_byte_late_but_not_fewer():
    async with relayed(Link(delay=0.02)) as (connect, _, _relay):
        loop = asyncio.get_running_loop()
        reader, writer = await connect()
        began = loop.time()
        writer.write(b"x" * 300_000)
        await reader.readexactly(300_000)
        assert loop.time() - began >= 0.04


async def test_a_target_that_is_not_there_resets_the_client():
    relay = Relay((LOOPBACK, 1))
    front = bind(0)
    port = front.getsockname()[1]
    await relay.start(front)
    reader, writer = await asyncio.open_connection(LOOPBACK, port)
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()
    await relay.stop()


def test_faults_describe_the_link_of_one_side():
    faults = [
        parse(spec)
        for spec in (
            "cut:after=1K;2K,how=close,down=2,direction=down",
            "rate:bytes=8M,direction=up",
            "delay:ms=80,on=moodle",
            "stall:every=5,for=2,on=both",
        )
    ]
    storage, moodle = link_from(faults, "storage"), link_from(faults, "moodle")
    assert list(storage.cut_after) == [1024, 2048]
    assert (storage.how, storage.down, storage.cut_direction) == ("close", 2, "down")
    assert (storage.rate_up, storage.rate_down, storage.delay) == (8 << 20, 0, 0)
    assert (storage.stall_every, storage.stall_for) == (5, 2)
    assert (moodle.delay, moodle.stall_for, moodle.rate_up, list(moodle.cut_after)) == (0.08, 2, 0, [])
