"""A TCP relay: the bad link between a client and a server.

It forwards bytes to one target and does to them what its `Link` says. Both ends feel back-pressure: little is kept
inside. When a connection is cut, the server's end is closed in order after what was already forwarded, so that exactly
the bytes that passed have arrived; the client's end is cut as `Link.how` says.
"""

import asyncio
import socket
from collections import deque
from collections.abc import Callable

from practice_site.link import HIGH_WATER, NEVER, Link, TokenBucket
from practice_site.sockets import hear_again, reset, settle, swallow

_RECEIVE_BUFFER = 256 * 1024
_FIN_GRACE = 0.05
_HOLE_LIFE = 120.0
"""Seconds after which nobody can still be waiting at a black hole; its sockets are given back."""


class _Pipe:
    """One direction of one connection."""

    def __init__(self, connection: "_Connection", direction: str) -> None:
        self._connection = connection
        self._relay = connection.relay
        self._direction = direction
        self._queue: deque[tuple[float, memoryview]] = deque()
        self._queued = 0
        self._timer: asyncio.TimerHandle | None = None
        self._counted = 0
        self.source: _End
        self.sink: _End
        self.sink_is_full = False
        self._ending: str = ""

    def feed(self, data: bytes) -> None:
        """Take bytes from the source."""
        relay = self._relay
        if self._connection.is_dead:
            return
        if relay.link.is_plain and not self._queue and not relay.is_stalled and self.sink.transport is not None:
            self._write(memoryview(data))
            return
        self._queue.append((relay.loop.time() + relay.link.delay, memoryview(data)))
        self._queued += len(data)
        self.pump()

    def end(self, how: str) -> None:
        """The source has ended (`close`) or broken (`reset`): pass that on once the queue is empty."""
        self._ending = how
        self.pump()

    def pump(self) -> None:
        """Forward what may be forwarded now."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        relay, loop = self._relay, self._relay.loop
        while self._queue and self.sink.transport is not None and not self._connection.is_dead:
            if relay.is_stalled or self.sink_is_full:
                break
            due, data = self._queue[0]
            now = loop.time()
            bucket = relay.bucket(self._direction)
            if due > now:
                self._timer = loop.call_at(due, self.pump)
                break
            passing = bucket.take(len(data), now) if bucket else len(data)
            if not passing:
                self._timer = loop.call_later(bucket.wait(len(data)) if bucket else 0, self.pump)
                break
            if passing == len(data):
                self._queue.popleft()
            else:
                self._queue[0] = (due, data[passing:])
            self._queued -= passing
            self._write(data[:passing])
        self.throttle()
        if self._ending and not self._queue and not self._connection.is_dead:
            self._connection.finish(self.sink, self._ending)

    def throttle(self) -> None:
        """Read from the source only while there is room."""
        full = self._queued >= self._relay.high_water(self._direction)
        self.source.read(wanted=not (full or self.sink_is_full or self._connection.is_frozen))

    def drop(self) -> None:
        """Forget what waits."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._queue.clear()
        self._queued = 0

    def _write(self, data: memoryview) -> None:
        connection = self._connection
        limit = connection.cut_at if self._relay.link.cut_direction == self._direction else NEVER
        is_last = limit != NEVER and self._counted + len(data) >= limit
        if is_last:
            data = data[: limit - self._counted]
        self._counted += len(data)
        self._relay.count(self._direction, len(data))
        assert self.sink.transport is not None
        self.sink.transport.write(data)
        if is_last:
            self._relay.cut_one(connection)


class _End(asyncio.Protocol):
    """One socket of a connection."""

    def __init__(self, connection: "_Connection") -> None:
        self._connection = connection
        self._is_reading = True
        self.transport: asyncio.Transport | None = None
        self.outward: _Pipe
        self.inward: _Pipe

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.set_write_buffer_limits(high=HIGH_WATER)
        self._connection.relay.ends.add(self)
        self._connection.made(self)
        if not self._is_reading:
            self._connection.relay.loop.call_soon(self._pause_again)

    def data_received(self, data: bytes) -> None:
        self.outward.feed(data)

    def eof_received(self) -> bool:
        self.outward.end("close")
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        self._connection.relay.ends.discard(self)
        if not self._connection.is_dead:
            self.outward.end("reset" if exc else "close")

    def pause_writing(self) -> None:
        self.inward.sink_is_full = True
        self.inward.throttle()

    def resume_writing(self) -> None:
        self.inward.sink_is_full = False
        self.inward.pump()

    def read(self, *, wanted: bool) -> None:
        """Begin or stop reading."""
        if self.transport is None or wanted == self._is_reading or self.transport.is_closing():
            return
        self._is_reading = wanted
        if wanted:
            self.transport.resume_reading()
        else:
            self.transport.pause_reading()

    def _pause_again(self) -> None:
        """Pause once more what was paused in `connection_made`.

        WORKAROUND: before Python 3.11.4 the transport begins to read right after `connection_made`, paused or not
        (python/cpython#103607). It takes itself for paused, so only a pause after a resume stops it.
        """
        if not self._is_reading and self.transport is not None:
            self.transport.resume_reading()
            self.transport.pause_reading()


class _Connection:
    """A client's connection and ours to the target."""

    def __init__(self, relay: "Relay") -> None:
        self.relay = relay
        self.client, self.server = _End(self), _End(self)
        self.up, self.down = _Pipe(self, "up"), _Pipe(self, "down")
        self.up.source, self.up.sink = self.client, self.server
        self.down.source, self.down.sink = self.server, self.client
        self.client.outward = self.server.inward = self.up
        self.server.outward = self.client.inward = self.down
        self.is_dead = False
        self.is_frozen = False
        self.cut_at = NEVER

    def made(self, end: _End) -> None:
        """A socket is there."""
        if end is self.client:
            self.relay.accepted(self)
        else:
            self.up.pump()

    def finish(self, end: _End, how: str) -> None:
        """One side is over: pass it on to the other, and be done."""
        self.is_dead = True
        other = self.server if end is self.client else self.client
        if other.transport is not None:
            other.transport.abort()
        if end.transport is None:
            return
        if how == "reset":
            reset(end.transport)
        else:
            end.transport.close()

    def cut(self, how: str) -> None:
        """Break the connection."""
        self.up.drop()
        self.down.drop()
        if how == "blackhole":
            self.is_frozen = True
            if self.client.transport is not None:
                swallow(self.client.transport.get_extra_info("socket"))
            self.up.throttle()
            self.down.throttle()
            self.relay.later(_HOLE_LIFE, lambda: self.finish(self.client, "reset"))
            return
        self.is_dead = True
        client, server = self.client.transport, self.server.transport
        if server is not None:
            server.close()
        if client is None or client.is_closing():
            return
        if how == "reset":
            reset(client)
        else:
            client.write_eof()
            self.relay.later(_FIN_GRACE, client.close)


class Relay:
    """Forwards TCP connections to one target over a `Link` that can change while it runs.

    Attributes:
        link: What the link is like now.
        bytes_up: Bytes forwarded to the server so far.
        bytes_down: Bytes forwarded to clients so far.
        connections: Connections accepted so far.
        cuts: Connections cut so far.
    """

    def __init__(self, target: tuple[str, int]) -> None:
        self.loop = asyncio.get_running_loop()
        self.link = Link()
        self.ends: set[_End] = set()
        self.bytes_up = self.bytes_down = self.connections = self.cuts = 0
        self.is_stalled = False
        self._target = target
        self._live: set[_Connection] = set()
        self._buckets: dict[str, TokenBucket | None] = {"up": None, "down": None}
        self._timers: set[asyncio.TimerHandle] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._down_until = 0.0
        self._server: asyncio.Server | None = None
        self._listener: socket.socket
        self._generation = 0

    async def start(self, listener: socket.socket) -> None:
        """Accept connections on a bound socket."""
        self._listener = listener
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        self._server = await self.loop.create_server(lambda: _Connection(self).client, sock=listener)

    async def stop(self) -> None:
        """End every connection and accept no more."""
        self._generation += 1
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for timer in self._timers:
            timer.cancel()
        for connection in self._live:
            connection.is_dead = True
            connection.up.drop()
            connection.down.drop()
        for end in list(self.ends):
            if end.transport is not None:
                end.transport.abort()
        await settle(lambda: not self.ends)

    def change(self, link: Link) -> None:
        """Make this the link from now on; connections that are open stay."""
        self.link = link
        self._generation += 1
        self.is_stalled = False
        self._down_until = 0.0
        self._open_again()
        now = self.loop.time()
        self._buckets = {
            "up": TokenBucket(link.rate_up, now) if link.rate_up else None,
            "down": TokenBucket(link.rate_down, now) if link.rate_down else None,
        }
        if link.cut_every:
            self._again(link.cut_every, self.cut)
        if link.stall_every:
            self._again(link.stall_every, lambda: self.stall(link.stall_for))
        self._pump_all()

    def cut(self) -> None:
        """Cut every open connection now, as the link does."""
        for connection in [c for c in self._live if not (c.is_dead or c.is_frozen)]:
            self.cut_one(connection)
        self._go_down()

    def cut_one(self, connection: _Connection) -> None:
        """Cut one connection; the link is then down for `Link.down` seconds."""
        self.cuts += 1
        self._go_down()
        connection.cut(self.link.how)

    def _go_down(self) -> None:
        self._down_until = self.loop.time() + self.link.down
        # Who knocks at a black hole is not even told that there is nobody: its first packet is lost, and sent again.
        if self.link.how == "blackhole" and self.link.down and swallow(self._listener):
            self.later(self.link.down, self._open_again)

    def _open_again(self) -> None:
        if self._server is not None and self.loop.time() >= self._down_until:
            hear_again(self._listener)

    def stall(self, seconds: float) -> None:
        """Let nothing move for a while."""
        self.is_stalled = True
        self.later(seconds, self._move_again)

    def bucket(self, direction: str) -> TokenBucket | None:
        """The rate limit of one direction."""
        return self._buckets[direction]

    def high_water(self, direction: str) -> int:
        """Bytes of one direction that may wait inside."""
        return self.link.high_water(self.link.rate_up if direction == "up" else self.link.rate_down)

    def count(self, direction: str, amount: int) -> None:
        """Remember that bytes were forwarded."""
        if direction == "up":
            self.bytes_up += amount
        else:
            self.bytes_down += amount

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        """Call something later, unless the relay has stopped by then."""

        def run() -> None:
            self._timers.discard(timer)
            call()

        timer = self.loop.call_later(seconds, run)
        self._timers.add(timer)

    def accepted(self, connection: _Connection) -> None:
        """A client has connected."""
        self.connections += 1
        self._live = {c for c in self._live if c.client in self.ends or c.server in self.ends}
        self._live.add(connection)
        connection.client.read(wanted=False)
        wait = self._down_until - self.loop.time()
        if wait > 0 and self.link.how != "blackhole":
            connection.cut(self.link.how)
            return
        if self.link.cut_after:
            connection.cut_at = self.link.cut_after.popleft()
            if connection.cut_at == 0:
                self.cut_one(connection)
                return
        task = self.loop.create_task(self._connect(connection, max(wait, 0.0)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self, connection: _Connection, wait: float) -> None:
        if wait:
            await asyncio.sleep(wait)
        try:
            await self.loop.create_connection(lambda: connection.server, *self._target)
        except OSError:
            connection.cut("reset")
            return
        if connection.is_dead and connection.server.transport is not None:
            connection.server.transport.abort()
            return
        connection.up.throttle()

    def _again(self, seconds: float, call: Callable[[], None]) -> None:
        generation = self._generation

        def run() -> None:
            if generation == self._generation:
                call()
                self.later(seconds, run)

        self.later(seconds, run)

    def _move_again(self) -> None:
        self.is_stalled = False
        self._pump_all()

    def _pump_all(self) -> None:
        for connection in list(self._live):
            if not connection.is_dead:
                connection.up.pump()
                connection.down.pump()
