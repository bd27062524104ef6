"""The bytes' own path under httpx: one non-blocking socket, TLS on it, and what has really moved.

httpx's usual way (anyio over asyncio's transports) copies every byte several times, hides how far a large write has
come, and does not hear a server that answers before the body is over. Here the socket's own ``send`` and ``recv`` are
called by the event loop when the socket is ready.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import ssl
import sys
from collections.abc import Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import Any, TypeVar

import aiohappyeyeballs
import httpcore

from uploader_gui.core.name_service import addresses
from uploader_gui.core.tls_in_tls import TlsInTls

if sys.platform == "linux":
    import fcntl
    import termios

T = TypeVar("T")

MOVED: ContextVar[Callable[[int], None] | None] = ContextVar("MOVED", default=None)
"""Called with the bytes that the system has just taken, for what is written in this context."""

CARRIER: ContextVar[Callable[[SocketStream], None] | None] = ContextVar("CARRIER", default=None)
"""Called with the stream that carries what is written in this context, before it is written."""

TCP_NOTSENT_LOWAT = getattr(socket, "TCP_NOTSENT_LOWAT", {"linux": 25, "darwin": 0x201}.get(sys.platform))
# Bytes that may wait in the kernel without having left. More, and progress lies on a slow uplink (STYLE.md).
UNSENT_LIMIT = 128 * 1024
# Where the kernel knows no such limit its whole buffer is one: 6 MB/s at 80 ms, and 30 s of untruth at 16 KB/s.
SEND_BUFFER = 512 * 1024
# A peer that vanished while we only wait is found after 30 + 8 × 15 s; the probes also keep a NAT from forgetting us.
# Three minutes in which nothing was acknowledged end a connection: more than the two for which the stall watch is
# patient at most, so that it decides first; and a link that was away for a minute finds its connections alive (TCP
# sends again after 51 and 102 s at the latest).
KEEP_ALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPALIVE": 30, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 8}
USER_TIMEOUT_MS = 180_000

# The second address of a host is tried so many seconds after the first (RFC 8305).
NEXT_ADDRESS_AFTER = 0.25
# Written in one go; then others have their turn, and a pause is heard.
TURN = 1024 * 1024
# Of what it is given at once TLS tells nothing before all of it is taken, and that begins anew where the line is full:
# one record there, and a few where it is not.
SMALLEST_TLS_PART = 16 * 1024
LARGEST_TLS_PART = 4 * SMALLEST_TLS_PART
_READ = 64 * 1024
_MOST_EARLY = 64 * 1024
_SO_NWRITE, _SIOCOUTQNSD = 0x1024, 0x894B
_STATUS_LINE = len(b"HTTP/1.1 200")
_INTERIM = re.compile(rb"HTTP/1\.[01] 1[0-9][0-9]")
_NOT_NOW = (BlockingIOError, InterruptedError)


class Answered(OSError):
    """The server has begun to answer, or has closed, while we were still sending."""


def socket_options() -> list[tuple[int, int, int]]:
    """Return level, name and value of what each connection is given; only what this system knows."""
    options = [
        (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1),
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        (socket.IPPROTO_TCP, TCP_NOTSENT_LOWAT, UNSENT_LIMIT)
        if TCP_NOTSENT_LOWAT is not None
        else (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
    ]
    for name, value in (*KEEP_ALIVE.items(), ("TCP_USER_TIMEOUT", USER_TIMEOUT_MS)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options


@contextlib.contextmanager
def _httpcore_errors(timed_out: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Turn the system's errors inside the block into httpcore's; the kernel's own time-out is one of the time-outs."""
    try:
        yield
    except TimeoutError as error:
        raise timed_out(error) from error
    except (OSError, UnicodeError) as error:
        raise failed(error) from error


class SocketBackend(httpcore.AsyncNetworkBackend):
    """Opens connections for httpcore's pools."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's interface
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - a proxy's pool would not pass them on
    ) -> SocketStream:
        """Connect to the first of the host's addresses that answers.

        Raises:
            httpcore.ConnectError, httpcore.ConnectTimeout: none did, or not within ``timeout`` seconds.
        """
        with _httpcore_errors(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                found = await addresses(host, port)
                sock = await aiohappyeyeballs.start_connection(found, happy_eyeballs_delay=NEXT_ADDRESS_AFTER)
        _set_options(sock)
        return SocketStream(sock)


def _set_options(sock: socket.socket) -> None:
    for option in socket_options():
        with contextlib.suppress(OSError):  # an old system may know the name and not the thing
            sock.setsockopt(*option)


class SocketStream(httpcore.AsyncNetworkStream):
    """One connected socket, with or without TLS on it. One task at a time reads or writes."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._early = bytearray()
        self._left = memoryview(b"")
        self._smallest_part = self._part = self._largest_part = TURN
        self._refused = False
        self._carries_tls = False
        self._moved: Callable[[int], None] | None = None
        self._limit: asyncio.Timeout | None = None
        self._patience: float | None = None
        self._waiting: asyncio.Future[None] | None = None

    # Reading -----------------------------------------------------------------------------------------------------

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, ``b""`` at the end.

        Raises:
            httpcore.ReadError, httpcore.ReadTimeout: the connection broke, or nothing came for ``timeout`` seconds.
        """
        if self._early:
            part = bytes(self._early[:max_bytes])
            del self._early[:max_bytes]
            return part
        with _httpcore_errors(httpcore.ReadTimeout, httpcore.ReadError):
            async with asyncio.timeout(timeout):
                # Whoever is answered faster than it reads would never let others have their turn, nor hear a time-out.
                await asyncio.sleep(0)
                while True:
                    try:
                        return self._sock.recv(max_bytes)
                    except (*_NOT_NOW, ssl.SSLWantReadError):
                        await self._ready(self._loop.add_reader)
                    except ssl.SSLWantWriteError:
                        await self._ready(self._loop.add_writer)

    async def _ready(self, add: Callable[..., None]) -> None:
        self._waiting = ready = self._loop.create_future()
        add(self._sock.fileno(), self._settle)
        try:
            await ready
        finally:
            self._stop_waiting()

    def _settle(self, error: Exception | None = None) -> None:
        waiting = self._waiting
        if waiting is None or waiting.done():
            return
        if error is not None:
            waiting.set_exception(error)
        else:
            waiting.set_result(None)

    def _stop_waiting(self) -> None:
        self._waiting = None
        # Once closed it has no number any more, and that number may be another socket's.
        if (number := self._sock.fileno()) >= 0:
            self._loop.remove_reader(number)
            self._loop.remove_writer(number)

    # Writing -----------------------------------------------------------------------------------------------------

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hand everything to the system; MOVED is told of each part of it.

        Raises:
            httpcore.WriteError: the connection broke, or the server has answered or closed already: httpcore then
                reads its answer.
            httpcore.WriteTimeout: not a byte moved for ``timeout`` seconds.
        """
        if not buffer:
            return
        self._left, self._moved, self._patience = memoryview(buffer), MOVED.get(), timeout
        if (carrier := CARRIER.get()) is not None:
            carrier(self)
        try:
            with _httpcore_errors(httpcore.WriteTimeout, httpcore.WriteError):
                self._hear()
                if not self._send():
                    await self._send_rest()
                elif len(buffer) >= TURN:
                    await asyncio.sleep(0)
        finally:
            self._left, self._moved = memoryview(b""), None

    async def _send_rest(self) -> None:
        """Send in the event loop's own calls: a task that wakes for each buffer of the kernel costs more than TLS."""
        self._waiting = gone = self._loop.create_future()
        self._loop.add_reader(self._sock.fileno(), self._answer_comes)
        self._loop.add_writer(self._sock.fileno(), self._has_room)
        try:
            async with asyncio.timeout(self._patience) as self._limit:
                await gone
        finally:
            self._limit = None
            self._stop_waiting()

    def _send(self) -> bool:
        """Send as much as goes now; return whether that was all."""
        sent = 0
        try:
            while self._left and sent < TURN:
                count = self._sock.send(self._left[: self._part])
                self._left = self._left[count:]
                sent += count
                self._part = self._smallest_part if self._refused else min(2 * self._part, self._largest_part)
                self._refused = False
        except (*_NOT_NOW, ssl.SSLWantWriteError):
            self._refused = True  # TLS wants to be offered the very same part again
        except ssl.SSLWantReadError:
            # TLS must hear something first: `_answer_comes` lets it, and the writing begins again.
            self._loop.remove_writer(self._sock.fileno())
        if sent and self._moved is not None:
            self._moved(sent)
        if sent and self._limit is not None and self._patience is not None:
            self._limit.reschedule(self._loop.time() + self._patience)
        return not self._left

    def _has_room(self) -> None:
        try:
            if self._send():
                self._settle()
        except OSError as error:
            self._settle(error)

    def _answer_comes(self) -> None:
        try:
            self._hear()
        except OSError as error:
            self._loop.remove_reader(self._sock.fileno())
            self._settle(error)
        else:
            self._loop.add_writer(self._sock.fileno(), self._has_room)

    def _hear(self) -> None:
        """Read while there is still something to write: tickets of TLS and 1xx are no reason to stop.

        Raises:
            Answered: an answer has begun, or the server has closed.
        """
        try:
            part = self._sock.recv(_READ)
        except (*_NOT_NOW, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return
        self._early += part
        is_too_much = len(self._early) > _MOST_EARLY
        if not part or is_too_much or (not self._carries_tls and _is_answer(self._early)):
            raise Answered("before the body was over")

    def unacknowledged(self) -> int | None:
        """Return the bytes that the other side's kernel has yet to acknowledge; None where the system does not tell."""
        try:
            if sys.platform == "linux":
                return self._queued(termios.TIOCOUTQ)
            if sys.platform == "darwin":
                return self._sock.getsockopt(socket.SOL_SOCKET, _SO_NWRITE)
        except (OSError, ValueError):
            pass  # closed meanwhile
        return None

    def in_flight(self) -> int | None:
        """Return how many of them have been sent; None where the system does not tell.

        None in flight while some are left to send: the other side's window is closed, and its kernel is well.
        """
        try:
            if sys.platform == "linux":
                return self._queued(termios.TIOCOUTQ) - self._queued(_SIOCOUTQNSD)
        except (OSError, ValueError):
            pass  # closed meanwhile
        return None

    if sys.platform == "linux":

        def _queued(self, which: int) -> int:
            return int.from_bytes(fcntl.ioctl(self._sock, which, bytes(4)), sys.byteorder)

    # The rest of what httpcore asks for ---------------------------------------------------------------------------

    async def aclose(self) -> None:
        """Close at once; who waits for the socket gets an error."""
        if self._sock.fileno() >= 0:
            waiting = self._waiting
            self._stop_waiting()
            if waiting is not None and not waiting.done():
                waiting.set_exception(ConnectionAbortedError("closed"))
            self._sock.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Return this connection with TLS on it, the certificate verified; on failure it is closed.

        Each step of the handshake runs in a thread (to verify may take a while, and the system's service for it may
        block), but no thread, and no lock of the context's, waits for the network.

        Raises:
            httpcore.ConnectError, httpcore.ConnectTimeout: refused, by either side, or ``timeout`` seconds passed.
        """
        try:
            with _httpcore_errors(httpcore.ConnectTimeout, httpcore.ConnectError):
                if isinstance(self._sock, ssl.SSLSocket):
                    self._carries_tls = True
                    inner = await asyncio.to_thread(TlsInTls, self, ssl_context, server_hostname)
                    await inner.shake_hands(timeout)
                    return inner
                async with asyncio.timeout(timeout):
                    await self._wrap(ssl_context, server_hostname)
                    await self._shake_hands()
                return self
        except BaseException:
            await self.aclose()
            raise

    async def _wrap(self, context: ssl.SSLContext, host: str | None) -> None:
        plain = self._sock

        def wrap() -> None:
            self._sock = context.wrap_socket(plain, do_handshake_on_connect=False, server_hostname=host)

        await _to_the_end(wrap)
        self._smallest_part = self._part = SMALLEST_TLS_PART
        self._largest_part = LARGEST_TLS_PART

    async def _shake_hands(self) -> None:
        assert isinstance(self._sock, ssl.SSLSocket)
        while True:
            try:
                return await _to_the_end(self._sock.do_handshake)
            except ssl.SSLWantReadError:
                await self._ready(self._loop.add_reader)
            except ssl.SSLWantWriteError:
                await self._ready(self._loop.add_writer)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's interface
        """Return what httpcore asks for by name; None for what there is not."""
        match info:
            case "socket":
                return self._sock
            case "ssl_object":
                return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
            case "is_readable":
                return self._is_over()
            case "client_addr":
                return self._sock.getsockname()
            case "server_addr":
                return self._sock.getpeername()
        return None

    def _is_over(self) -> bool:
        """Whether an idle connection is of no use any more: it ended, or says what nobody asked for."""
        try:
            # Asked of the socket itself: what can be read may be tickets of TLS only.
            self._early += self._sock.recv(1)
        except (*_NOT_NOW, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return bool(self._early)
        except OSError:
            return True
        return True


async def _to_the_end(work: Callable[[], T]) -> T:
    """Do ``work``, which is short, in a thread; who is cancelled waits for its end: then nobody uses the socket."""
    doing = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        await asyncio.wait({doing})
        if not doing.cancelled():
            doing.exception()  # seen
        raise


def _is_answer(early: bytes | bytearray) -> bool:
    """Whether more has come than interim answers (1xx)."""
    rest = bytes(early)
    while _INTERIM.match(rest):
        _, end, following = rest.partition(b"\r\n\r\n")
        if not end:
            return False
        rest = following
    return len(rest) >= _STATUS_LINE
