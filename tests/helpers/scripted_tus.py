"""A tus server on the raw HTTP server: honest by itself, and as strange as a test wants for single requests."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.helpers.http_server import Exchange, HttpServer, http_server

CONTENT = os.urandom(100_000)
SIZE = len(CONTENT)
CHUNK = 30_000

Behaviour = Callable[["TusServer", Exchange], Awaitable[None]]


@dataclass
class TusServer:
    """One upload. ``heads`` and ``patches`` are what the next such requests get instead of an honest answer."""

    size: int
    stored: bytearray = field(default_factory=bytearray)
    heads: deque[Behaviour] = field(default_factory=deque)
    patches: deque[Behaviour] = field(default_factory=deque)
    max_chunk: int = 0
    http: HttpServer | None = None

    @property
    def url(self) -> str:
        assert self.http is not None
        return f"{self.http.url}/files/secret-upload"

    @property
    def log(self) -> list[str]:
        """The requests as "HEAD" and "PATCH offset+length"."""
        assert self.http is not None
        return [
            f"PATCH {request.headers['upload-offset']}+{request.headers['content-length']}"
            if request.method == "PATCH"
            else request.method
            for request in self.http.requests
            if request.method != "OPTIONS"
        ]

    async def handle(self, exchange: Exchange) -> None:
        if exchange.request.method == "OPTIONS":  # of the stall watch: can the host be reached
            await exchange.answer(204)
            return
        queue = self.heads if exchange.request.method == "HEAD" else self.patches
        if queue:
            await queue.popleft()(self, exchange)
        elif exchange.request.method == "HEAD":
            await self.tell_offset(exchange)
        else:
            await self.take(exchange)

    async def tell_offset(self, exchange: Exchange) -> None:
        await exchange.answer(
            200,
            {"Tus-Resumable": "1.0.0", "Upload-Offset": str(len(self.stored)), "Upload-Length": str(self.size)},
        )

    async def take(self, exchange: Exchange) -> None:
        headers = exchange.request.headers
        assert headers["tus-resumable"] == "1.0.0"
        assert headers["content-type"] == "application/offset+octet-stream"
        if self.max_chunk and exchange.left > self.max_chunk:
            # Read first: who closes on unread bytes resets the connection, and the answer is lost with it.
            await exchange.read()
            await exchange.answer(413)
            return
        if int(headers["upload-offset"]) != len(self.stored):
            await exchange.read()
            await exchange.answer(409)
            return
        await self.keep(exchange)
        await exchange.answer(204, {"Tus-Resumable": "1.0.0", "Upload-Offset": str(len(self.stored))})

    async def keep(self, exchange: Exchange, count: int | None = None) -> None:
        """Store ``count`` bytes of the body, all of it if None."""
        self.stored += await exchange.read(count)


def answering(status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> Behaviour:
    """Answer so, without keeping a byte."""

    async def behave(_: TusServer, exchange: Exchange) -> None:
        await exchange.read()
        await exchange.answer(status, headers, body)

    return behave


def keeping_then_answering(status: int, headers: dict[str, str] | None = None) -> Behaviour:
    """Keep everything, but answer so."""

    async def behave(server: TusServer, exchange: Exchange) -> None:
        await server.keep(exchange)
        await exchange.answer(status, headers)

    return behave


def cutting_after(count: int) -> Behaviour:
    """Keep ``count`` bytes of the body and cut the connection."""

    async def behave(server: TusServer, exchange: Exchange) -> None:
        await server.keep(exchange, count)
        exchange.cut()

    return behave


def early(status: int) -> Behaviour:
    """Answer before the body has come, and close."""

    async def behave(_: TusServer, exchange: Exchange) -> None:
        await exchange.answer(status, {"Connection": "close"})

    return behave


@asynccontextmanager
async def tus_server(size: int, stored: bytes = b"") -> AsyncIterator[TusServer]:
    server = TusServer(size, bytearray(stored))
    async with http_server(server.handle) as http:
        server.http = http
        yield server
