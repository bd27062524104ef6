"""A small real HTTP server on port 0 whose answers a test writes, down to the byte and the cut."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def form(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(self.body.decode(), keep_blank_values=True).items()}


class Cut(Exception):
    """Raised by a handler to cut the connection."""


@dataclass
class Exchange:
    """One request under way: read as much of its body as the test wants, then answer, or cut."""

    request: Request
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    left: int
    answered: bool = False

    async def read(self, count: int | None = None) -> bytes:
        """Read ``count`` more bytes of the body, all of it if None."""
        count = self.left if count is None else min(count, self.left)
        part = await self.reader.readexactly(count) if count else b""
        self.left -= len(part)
        self.request.body += part
        return part

    async def answer(self, status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
        self.answered = True
        try:
            phrase = HTTPStatus(status).phrase
        except ValueError:
            phrase = "Unknown"
        lines = [f"HTTP/1.1 {status} {phrase}"]
        if status not in (204, 304):
            lines.append(f"Content-Length: {len(body)}")
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        self.writer.write(head + (b"" if self.request.method == "HEAD" else body))
        await self.writer.drain()

    async def answer_json(self, value: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        await self.answer(status, {"Content-Type": "application/json", **(headers or {})}, json.dumps(value).encode())

    def cut(self) -> None:
        """End the connection as a broken line does."""
        raise Cut


Handler = Callable[[Exchange], Awaitable[None]]


@dataclass
class HttpServer:
    handler: Handler
    port: int = 0
    scheme: str = "http"
    connections: int = 0
    requests: list[Request] = field(default_factory=list)
    broken: list[BaseException] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def of(self, method: str) -> list[Request]:
        return [request for request in self.requests if request.method == method]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._one(reader, writer):
                pass
        except (Cut, OSError, asyncio.IncompleteReadError):
            writer.transport.abort()
        except Exception as error:  # noqa: BLE001 - told at the end of the test
            self.broken.append(error)
            writer.transport.abort()
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        first = await reader.readline()
        if not first:
            return False
        method, path, _ = first.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := (await reader.readline()).decode("latin-1").strip()) != "":
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        request = Request(method, path, headers)
        self.requests.append(request)
        exchange = Exchange(request, reader, writer, int(headers.get("content-length", "0")))
        await self.handler(exchange)
        assert exchange.answered, "the handler did not answer"
        # What was left unread makes the connection useless, as with a real server that answers early.
        return exchange.left == 0


@asynccontextmanager
async def http_server(handler: Handler, tls: ssl.SSLContext | None = None, port: int = 0) -> AsyncIterator[HttpServer]:
    server = HttpServer(handler, scheme="https" if tls else "http")
    tasks: set[asyncio.Task[None]] = set()

    async def welcome(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        server.connections += 1
        try:
            await server.serve(reader, writer)
        except asyncio.CancelledError:
            pass
        finally:
            tasks.discard(task)

    listening = await asyncio.start_server(welcome, "127.0.0.1", port, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await listening.wait_closed()
        assert not server.broken, server.broken


def free_port_url() -> str:
    """Return an address at which nobody listens."""
    import socket

    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{sock.getsockname()[1]}"
