"""One HTTP listener: uvicorn's protocol on a socket of ours, started and stopped without ceremony."""

import asyncio
import logging
import socket
from typing import Any

import h11
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.flow_control import HIGH_WATER_LIMIT
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from practice_site.sockets import settle

_TRANSPORT = "transport"


class _Protocol(H11Protocol):
    """uvicorn's protocol, with the transport within reach of the application: it may have to drop it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {**self.app_state, _TRANSPORT: transport}
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Take bytes from the client; the inside of a long body goes past h11's parser."""
        if not self._is_inside_body(data):
            super().data_received(data)
            return
        cycle = self.cycle
        cycle.body += data
        if len(cycle.body) > HIGH_WATER_LIMIT:
            self.flow.pause_reading()
        cycle.message_event.set()

    def _is_inside_body(self, data: bytes) -> bool:
        """Whether these bytes are nothing but body, with more to come; if so, h11 is told that they passed.

        WORKAROUND: h11 copies every body byte three times, which costs a third of the storage's throughput.
        """
        conn, cycle = self.conn, self.cycle
        if conn.their_state is not h11.SEND_BODY or cycle.response_started:
            return False
        reader, buffered = getattr(conn, "_reader", None), getattr(conn, "_receive_buffer", b"?")
        remaining = getattr(reader, "_remaining", 0)
        if type(reader).__name__ != "ContentLengthReader" or len(buffered) or len(data) >= remaining:
            return False
        reader._remaining = remaining - len(data)  # type: ignore[union-attr]  # noqa: SLF001
        return True


class NoReply:
    """A "response" that drops the connection without a word."""

    status_code = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Drop the connection, and wait until that has come through."""
        scope["state"][_TRANSPORT].abort()
        message: Message = {"type": ""}
        while message["type"] != "http.disconnect":
            message = await receive()


class Silence:
    """A "response" that never comes: the client waits until it gives up."""

    status_code = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Wait until the client is gone; what it still sends is read and forgotten."""
        message: Message = {"type": ""}
        while message["type"] != "http.disconnect":
            message = await receive()


class HttpListener:
    """Serves one ASGI application on one socket."""

    def __init__(self, app: ASGIApp) -> None:
        self._loop = asyncio.get_running_loop()
        self._config = uvicorn.Config(
            app, http=_Protocol, log_config=None, access_log=False, lifespan="off", ws="none", timeout_keep_alive=75
        )
        self._config.load()
        self._state = ServerState()
        self._server: asyncio.Server | None = None
        self._log = logging.getLogger("uvicorn.error")

    async def start(self, listener: socket.socket) -> None:
        """Accept requests on a bound socket."""
        self._server = await self._loop.create_server(self._protocol, sock=listener)

    async def stop(self) -> None:
        """Drop every connection, end every request and accept no more."""
        if self._server is not None:
            self._server.close()
        connections: list[Any] = list(self._state.connections)
        for connection in connections:
            connection.transport.abort()
        for connection in connections:
            if connection.timeout_keep_alive_task is not None:
                connection.timeout_keep_alive_task.cancel()
        await settle(lambda: not self._state.connections and not self._state.tasks)
        tasks = list(self._state.tasks)
        if tasks:
            _, unfinished = await asyncio.wait(tasks, timeout=0.5)
            for task in unfinished:
                task.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)

    def _protocol(self) -> _Protocol:
        return _Protocol(self._config, self._state, {}, self._loop)
