"""The bytes' own path: everything arrives, what moves is told, and neither silence nor an early answer can hang it."""

import asyncio
import hashlib
import os
import socket
import struct
import sys
import threading
from contextlib import asynccontextmanager, contextmanager

import httpcore
import httpx
import pytest
from tests.helpers.clock import LeapingLoop
from tests.helpers.http_server import http_server
from tests.helpers.tls import server_context

from uploader_gui.core import event_loop, name_service
from uploader_gui.core.errors import ConnectionLost, NoConnection, TlsRefused
from uploader_gui.core.network import http_client, our_errors
from uploader_gui.core.network_stream import MOVED, TURN, UNSENT_LIMIT, SocketBackend, SocketStream, socket_options
from uploader_gui.core.proxies import THIS_COMPUTER

BIG = os.urandom(3 * 1024 * 1024) * 4


@pytest.fixture
def tls_of_server(tmp_path, monkeypatch):
    """TLS of a server that the client trusts."""
    context = server_context(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return context


@pytest.fixture(params=["http", "https"])
def tls(request):
    """The server's TLS; None for plain http."""
    return request.getfixturevalue("tls_of_server") if request.param == "https" else None


async def in_blocks(content, size):
    for begin in range(0, len(content), size):
        yield content[begin : begin + size]


async def send(http, url, content=BIG, size=TURN, **options):
    headers = {"Content-Length": str(len(content))}
    return await http.patch(url, content=in_blocks(content, size), headers=headers, **options)


async def take_slowly(exchange):
    digest = hashlib.sha256()
    while exchange.left:
        part = await exchange.reader.read(min(exchange.left, 50_000))
        digest.update(part)
        exchange.left -= len(part)
    await exchange.answer(200, body=digest.hexdigest().encode())


async def answer_ok(exchange):
    await exchange.read()
    await exchange.answer(200, body=b"ok")


@asynccontextmanager
async def silent_server():
    """Listens, takes connections, says and reads nothing."""
    silent, taken = asyncio.Event(), asyncio.Queue()

    async def welcome(reader, writer):
        taken.put_nowait(writer)
        reader._transport.pause_reading()
        await silent.wait()
        writer.transport.abort()

    server = await asyncio.start_server(welcome, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], taken
    finally:
        silent.set()
        server.close()
        await server.wait_closed()


async def connect(port, timeout=5):
    return await SocketBackend().connect_tcp("127.0.0.1", port, timeout)


# Sending ------------------------------------------------------------------------------------------------------------


async def test_everything_arrives_as_it_was_sent_and_the_connection_is_used_again(tls):
    async with http_server(take_slowly, tls) as server, http_client() as http:
        for _ in range(2):
            assert (await send(http, server.url)).text == hashlib.sha256(BIG).hexdigest()
        assert server.connections == 1


async def test_each_part_is_told_as_it_leaves_not_only_whole_blocks(tls):
    told = []
    async with http_server(take_slowly, tls) as server, http_client() as http:
        before = MOVED.set(told.append)
        await send(http, server.url, size=len(BIG))
        MOVED.reset(before)
    assert sum(told) - len(BIG) in range(100, 1000)  # the head of the request
    assert max(told) < len(BIG) / 2


async def test_nothing_more_is_told_than_what_left_while_nobody_reads():
    told = []
    async with silent_server() as (port, _):
        stream = await connect(port)
        MOVED.set(told.append)
        with pytest.raises(httpcore.WriteTimeout):
            await stream.write(bytes(64 * 1024 * 1024), timeout=0.2)
        MOVED.set(None)
        await stream.aclose()
    assert 0 < sum(told) < 32 * 1024 * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
async def test_a_closed_window_can_be_told_from_bytes_that_nobody_acknowledges():
    async with silent_server() as (port, _):
        stream = await connect(port)
        with pytest.raises(httpcore.WriteTimeout):
            await stream.write(bytes(64 * 1024 * 1024), timeout=0.3)
        assert stream.unacknowledged() > 0
        assert stream.in_flight() == 0
        await stream.aclose()
        assert stream.unacknowledged() is None
        assert stream.in_flight() is None


async def test_a_write_that_moves_now_and_then_is_not_too_slow(monkeypatch):
    loop = LeapingLoop(monkeypatch)
    async with http_server(take_slowly) as server, http_client() as http:
        before = MOVED.set(lambda _: loop.leap(40))
        timeout = httpx.Timeout(None, write=60)
        assert (await send(http, server.url, size=len(BIG), timeout=timeout)).status_code == 200
        MOVED.reset(before)
    assert loop.leapt > 2 * 60


async def test_others_have_their_turn_while_a_fast_line_takes_all_at_once(tls):
    turns = 0

    async def count():
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    async with http_server(take_slowly, tls) as server, http_client() as http:
        counting = asyncio.create_task(count())
        await send(http, server.url, size=len(BIG))
        counting.cancel()
    assert turns > len(BIG) / TURN


async def test_a_write_that_is_given_up_ends_at_once_and_closes():
    async with silent_server() as (port, taken), http_client() as http:
        sending = asyncio.create_task(send(http, f"http://127.0.0.1:{port}/", timeout=None))
        await taken.get()
        await asyncio.sleep(0.01)
        sending.cancel()
        async with asyncio.timeout(30):
            with pytest.raises(asyncio.CancelledError):
                await sending


async def test_closing_ends_who_waits_for_the_socket():
    async with silent_server() as (port, _):
        for wait in (lambda s: s.write(bytes(64 * 1024 * 1024)), lambda s: s.read(1)):
            stream = await connect(port)
            waiting = asyncio.create_task(wait(stream))
            await asyncio.sleep(0.01)
            await stream.aclose()
            with pytest.raises((httpcore.WriteError, httpcore.ReadError)):
                await waiting


# Early answers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [413, 423, 401, 204])
async def test_an_answer_before_the_end_of_the_body_is_heard_though_nobody_reads_the_rest(tls, status):
    heard = asyncio.Event()

    async def early(exchange):
        await exchange.read(1000)
        await exchange.answer(status, {"Upload-Offset": "1000"})
        await heard.wait()

    async with http_server(early, tls) as server, http_client() as http:
        async with asyncio.timeout(10):
            answer = await send(http, server.url, timeout=None)
        heard.set()
    assert (answer.status_code, answer.headers["upload-offset"]) == (status, "1000")


async def test_it_is_heard_too_where_the_line_has_room_for_every_small_piece():
    async def early(exchange):
        await exchange.answer(413)
        answered.set()
        await exchange.read()

    async def pieces():
        for _ in range(1000):
            asked.append(1)
            await answered.wait()
            yield bytes(100)

    answered, asked = asyncio.Event(), []
    async with http_server(early) as server, http_client() as http:
        response = await http.patch(server.url, content=pieces(), headers={"Content-Length": "100000"})
    assert response.status_code == 413
    assert len(asked) < 10


@contextmanager
def stream_and_peer():
    ours, peer = socket.socketpair()
    ours.setblocking(False)
    with ours, peer:
        yield SocketStream(ours), peer


async def test_others_have_their_turn_while_more_comes_than_can_be_read():
    turns = 0

    async def other():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    with stream_and_peer() as (stream, peer):
        peer.sendall(bytes(50))
        task = asyncio.create_task(other())
        for _ in range(50):
            await stream.read(1)
        task.cancel()
    assert turns >= 50


async def test_interim_answers_without_end_end_the_sending():
    with stream_and_peer() as (stream, peer):
        peer.sendall(b"HTTP/1.1 100 Continue\r\n\r\n" * 4000)
        await stream.write(b"x")
        with pytest.raises(httpcore.WriteError):
            await stream.write(b"x")


async def test_an_interim_answer_does_not_end_the_sending(tls):
    async def interim(exchange):
        exchange.writer.write(b"HTTP/1.1 104 Upload Resumption Supported\r\nUpload-Offset: 0\r\n\r\n" * 3)
        await exchange.writer.drain()
        await take_slowly(exchange)

    async with http_server(interim, tls) as server, http_client() as http:
        assert (await send(http, server.url)).text == hashlib.sha256(BIG).hexdigest()


async def test_a_server_that_closes_in_mid_body_is_noticed_at_once(tls):
    async def close(exchange):
        await exchange.read(1000)
        exchange.cut()

    async with http_server(close, tls) as server, http_client() as http:
        async with asyncio.timeout(10):
            with pytest.raises(ConnectionLost), our_errors(server.url):
                await send(http, server.url, timeout=None)


# Waiting for an answer ----------------------------------------------------------------------------------------------


async def test_an_answer_that_does_not_come_is_a_time_out(tls):
    async def never(exchange):
        await exchange.reader.read()
        exchange.cut()

    async with http_server(never, tls) as server, http_client() as http:
        with pytest.raises(httpx.ReadTimeout):
            await http.get(server.url, timeout=0.1)


async def test_a_connection_that_the_server_closed_while_it_lay_idle_is_not_used_again(tls):
    async def once(exchange):
        await answer_ok(exchange)
        exchange.left = 1  # the server closes after it

    async with http_server(once, tls) as server, http_client() as http:
        for _ in range(3):
            assert (await http.get(server.url)).text == "ok"
            await asyncio.sleep(0.05)
        assert server.connections == 3


async def test_tickets_of_tls_do_not_make_an_idle_connection_look_dead(tls_of_server):
    tls_of_server.num_tickets = 4
    async with http_server(answer_ok, tls_of_server) as server, http_client() as http:
        for _ in range(3):
            assert (await http.get(server.url)).text == "ok"
        assert server.connections == 1


# Connecting ---------------------------------------------------------------------------------------------------------


async def test_a_certificate_that_nobody_trusts_is_refused_before_a_byte_is_sent(tmp_path):
    async with http_server(answer_ok, server_context(tmp_path)) as server, http_client() as http:
        with pytest.raises(TlsRefused), our_errors(server.url):
            await http.get(server.url)
        assert server.requests == []


async def test_a_handshake_that_hangs_ends_in_time_and_keeps_no_other_waiting(tls_of_server):
    async with http_server(answer_ok, tls_of_server) as server, silent_server() as (port, _), http_client() as http:

        async def hang():
            with our_errors("https://127.0.0.1"):
                await http.get(f"https://127.0.0.1:{port}/", timeout=httpx.Timeout(5, connect=3))

        hanging = [asyncio.create_task(hang()) for _ in range(40)]
        await asyncio.sleep(0.1)
        assert (await http.get(server.url)).text == "ok"
        assert not any(task.done() for task in hanging)
        ends = await asyncio.gather(*hanging, return_exceptions=True)
    assert {type(end) for end in ends} == {NoConnection}


async def test_a_handshake_can_be_given_up(tls_of_server):
    async with silent_server() as (port, taken), http_client() as http:
        task = asyncio.create_task(http.get(f"https://127.0.0.1:{port}/"))
        await taken.get()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def ticks(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def test_a_request_that_is_cancelled_as_its_turn_comes_leaves_its_place_to_others():
    async with silent_server() as (port, taken), http_client() as http:
        sending = [asyncio.create_task(http.get(f"http://127.0.0.1:{port}/")) for _ in range(64)]
        for _ in sending:
            await taken.get()
        for moment in range(64):
            waiting = asyncio.create_task(http.get(f"http://127.0.0.1:{port}/"))
            await ticks(5)
            sending[moment].cancel()
            await ticks(moment % 16)
            waiting.cancel()
            await asyncio.gather(sending[moment], waiting, return_exceptions=True)
        assert http._transport._pool.connections == []


async def test_a_request_that_is_cancelled_in_any_moment_of_connecting_leaves_no_connection_open():
    async with silent_server() as (port, _), http_client() as http:
        for moment in range(60):
            task = asyncio.create_task(http.get(f"http://127.0.0.1:{port}/"))
            await ticks(moment)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert http._transport._pool.connections == []


async def test_of_a_hosts_addresses_the_one_that_listens_is_found(monkeypatch):
    real = socket.getaddrinfo

    def both(host, port, *args, **options):
        if host != "two.invalid":
            return real(host, port, *args, **options)
        if options.get("flags"):
            raise socket.gaierror
        return [*real("127.0.0.2", port, type=socket.SOCK_STREAM), *real("127.0.0.1", port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    async with http_server(answer_ok) as server, http_client() as http:
        assert (await http.get(f"http://two.invalid:{server.port}/")).text == "ok"


async def test_a_name_service_that_does_not_answer_is_left_in_time_and_holds_nothing_up(monkeypatch):
    release = threading.Event()

    def hang(host, *args, **options):
        if options.get("flags"):
            raise socket.gaierror
        release.wait(30)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    async with http_client() as http:
        tasks = [http.get("http://far.invalid/", timeout=httpx.Timeout(5, connect=0.2)) for _ in range(50)]
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(end) for end in ends} == {httpx.ConnectTimeout}
        assert await asyncio.to_thread(lambda: "free") == "free"
    release.set()


async def test_who_looks_up_the_same_name_at_the_same_time_shares_the_answer_and_its_failure(monkeypatch):
    asked, loop, has_begun = [], asyncio.get_running_loop(), asyncio.Event()

    def fail_slowly(host, *args, **options):
        if options.get("flags"):
            raise socket.gaierror
        asked.append(host)
        loop.call_soon_threadsafe(has_begun.set)
        gate.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", fail_slowly)
    monkeypatch.setattr(name_service, "SAME_LOOKUP_SECONDS", 30)
    gate = threading.Event()
    async with http_client() as http:
        tasks = [asyncio.create_task(http.get("http://far.invalid/")) for _ in range(20)]
        await has_begun.wait()
        tasks[0].cancel()
        await asyncio.gather(tasks[0], return_exceptions=True)
        gate.set()
        ends = await asyncio.gather(*tasks[1:], return_exceptions=True)
        assert {type(end) for end in ends} == {httpx.ConnectError}
        assert asked == ["far.invalid"]
        await asyncio.gather(http.get("http://far.invalid/"), return_exceptions=True)
        assert asked == ["far.invalid"] * 2  # what is over is asked anew


async def test_a_connection_has_the_options_that_keep_progress_honest_and_find_dead_peers():
    async with silent_server() as (port, _):
        stream = await connect(port)
        sock = stream.get_extra_info("socket")
        for level, name, value in socket_options():
            assert sock.getsockopt(level, name) in (value, 2 * value), (level, name)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT) == UNSENT_LIMIT
        await stream.aclose()


async def test_a_connection_that_was_reset_is_an_error_of_reading():
    async with silent_server() as (port, taken):
        stream = await connect(port)
        writer = await taken.get()
        peer = writer.get_extra_info("socket")
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        with pytest.raises(httpcore.ReadError):
            await stream.read(10, timeout=5)
        await stream.aclose()


# Proxies ------------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def tunnel_proxy(target_port, tls=None):
    """A proxy that takes CONNECT and leads every tunnel to the target."""
    asked, tunnels = [], []

    async def carry(reader, writer):
        while part := await reader.read(65536):
            writer.write(part)
            await writer.drain()
        writer.close()

    async def welcome(reader, writer):
        asked.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", target_port)
        carrying = asyncio.gather(carry(reader, far_writer), carry(far_reader, writer), return_exceptions=True)
        tunnels.append(carrying)
        await carrying
        writer.close()

    server = await asyncio.start_server(welcome, "127.0.0.1", 0, ssl=tls)
    try:
        yield f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    finally:
        server.close()
        await asyncio.gather(*tunnels)
        await server.wait_closed()


async def test_the_way_through_a_proxys_tunnel_carries_everything(tls, tls_of_server, monkeypatch):
    async with http_server(take_slowly, tls_of_server) as server, tunnel_proxy(server.port, tls) as (proxy, asked):
        monkeypatch.setenv("https_proxy", proxy)
        async with http_client() as http:
            for _ in range(2):
                assert (await send(http, "https://far.invalid/x")).text == hashlib.sha256(BIG).hexdigest()
    assert asked == [b"CONNECT far.invalid:443 HTTP/1.1"]


async def test_a_proxy_that_is_chosen_while_connections_are_open_carries_what_comes_next(tls, tls_of_server):
    async with (
        http_server(take_slowly, tls_of_server) as server,
        tunnel_proxy(server.port) as (first, asked_first),
        tunnel_proxy(server.port, tls) as (second, asked_second),
        http_client() as http,
    ):
        for proxy in (first, first, second):
            THIS_COMPUTER.choose(proxy)
            assert (await send(http, "https://far.invalid/x")).text == hashlib.sha256(BIG).hexdigest()
    assert asked_first == asked_second == [b"CONNECT far.invalid:443 HTTP/1.1"]


# The loop -----------------------------------------------------------------------------------------------------------


def test_the_engines_loop_calls_back_when_a_socket_is_ready():
    async def what():
        return asyncio.get_running_loop()

    assert isinstance(event_loop.run(what()), asyncio.SelectorEventLoop)
