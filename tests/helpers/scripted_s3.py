"""An S3 and the Moodle before it: honest by itself, and as strange as a test wants for single requests."""

from __future__ import annotations

import hashlib
import os
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

from tests.helpers.http_server import Exchange, HttpServer, http_server

from uploader_gui.core.services.base import SignedPart, StoredPart

PART = 30_000
CONTENT = os.urandom(3 * PART + 10_000)
SIZE = len(CONTENT)
COUNT = 4

Behaviour = Callable[["ScriptedS3", Exchange, int], Awaitable[None]]


def tag(data: bytes) -> str:
    return f'"{hashlib.md5(data).hexdigest()}"'


def error_xml(code: str) -> bytes:
    return f"<?xml version='1.0'?><Error><Code>{code}</Code><Message>secret-message</Message></Error>".encode()


@dataclass
class ScriptedS3:
    """One upload in parts. ``puts`` are what the next PUTs get instead of an honest answer; ``posts`` likewise."""

    parts: dict[int, bytes] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)
    """What is listed instead of the true tag."""
    puts: deque[Behaviour | None] = field(default_factory=deque)
    form: bytes | None = None
    asked: list[str] = field(default_factory=list)
    """The calls to Moodle as "sign 1 2", "list", "get"."""
    good_signatures: int = 10**9
    """The signature number from which on addresses are taken; earlier ones have expired."""
    expires: float = 0.0
    now: float = 1_800_000_000.0
    is_stored: bool = False
    bytes_stored: int = 0
    signatures: int = 0
    signed_headers: tuple[tuple[str, str], ...] = (("x-amz-signed", "yes"),)
    service_errors: dict[str, deque[Exception]] = field(default_factory=dict)
    busy: int = 0
    busiest: int = 0
    http: HttpServer | None = None

    @property
    def url(self) -> str:
        assert self.http is not None
        return f"{self.http.url}/bucket"

    @property
    def content(self) -> bytes:
        return b"".join(self.parts[number] for number in sorted(self.parts))

    @property
    def sent(self) -> Counter[int]:
        """How many times each part was sent."""
        assert self.http is not None
        return Counter(part_of(request.path) for request in self.http.of("PUT"))

    # Moodle

    def _asked(self, what: str) -> None:
        self.asked.append(what)
        waiting = self.service_errors.get(what.split(maxsplit=1)[0])
        if waiting:
            raise waiting.popleft()

    async def sign_parts(self, remote_id: int, numbers: Sequence[int]) -> list[SignedPart]:
        self._asked(f"sign {' '.join(map(str, numbers))}")
        self.signatures += 1
        expires = int(self.now + self.expires) if self.expires else 0
        return [
            SignedPart(
                number,
                f"{self.url}/key?partNumber={number}&X-Amz-Signature=secret-{self.signatures}",
                self.signed_headers,
                expires,
            )
            for number in numbers
        ]

    async def list_parts(self, remote_id: int) -> list[StoredPart]:
        self._asked("list")
        return [
            StoredPart(number, len(data), self.tags.get(number, tag(data)))
            for number, data in sorted(self.parts.items())
        ]

    async def get(self, remote_id: int) -> SimpleNamespace:
        self._asked("get")
        return SimpleNamespace(is_stored=self.is_stored, bytes_stored=self.bytes_stored)

    # S3

    async def handle(self, exchange: Exchange) -> None:
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            behaviour = self.puts.popleft() if self.puts else None
            number = part_of(exchange.request.path) if exchange.request.method == "PUT" else 0
            await (behaviour or honest)(self, exchange, number)
        finally:
            self.busy -= 1

    async def keep(self, exchange: Exchange, number: int) -> dict[str, str]:
        """Take the whole body; the headers of a yes."""
        data = await exchange.read()
        if exchange.request.method == "POST":
            self.form = data
        else:
            self.parts[number] = data
        return {"ETag": self.tags.get(number, tag(data)), "Date": formatdate(self.now, usegmt=True)}


def part_of(path: str) -> int:
    return int(parse_qs(urlsplit(path).query)["partNumber"][0])


async def honest(s3: ScriptedS3, exchange: Exchange, number: int) -> None:
    headers = exchange.request.headers
    assert "transfer-encoding" not in headers
    signature = int(exchange.request.path.rpartition("-")[2]) if number else 10**9
    if signature < s3.good_signatures < 10**9:
        await exchange.read()
        body = error_xml("AccessDenied").replace(b"secret-message", b"Request has expired")
        await exchange.answer(403, {"Date": formatdate(s3.now, usegmt=True)}, body)
        return
    for name, value in s3.signed_headers if number else ():
        assert headers[name] == value
    await exchange.answer(200 if number else 204, await s3.keep(exchange, number))


def answering(status: int, code: str = "", headers: dict[str, str] | None = None, body: bytes = b"") -> Behaviour:
    """Answer so, without keeping a byte."""

    async def behave(_: ScriptedS3, exchange: Exchange, number: int) -> None:
        await exchange.read()
        await exchange.answer(status, headers, error_xml(code) if code else body)

    return behave


def keeping_then_answering(status: int, body: bytes = b"") -> Behaviour:
    """Keep everything, but answer so."""

    async def behave(s3: ScriptedS3, exchange: Exchange, number: int) -> None:
        await s3.keep(exchange, number)
        await exchange.answer(status, None, body)

    return behave


async def losing_the_reply(s3: ScriptedS3, exchange: Exchange, number: int) -> None:
    """Keep everything, and end without a word."""
    await s3.keep(exchange, number)
    exchange.cut()


def cutting_after(count: int) -> Behaviour:
    """Read so many bytes of the part, keep none, and cut."""

    async def behave(_: ScriptedS3, exchange: Exchange, number: int) -> None:
        await exchange.read(count)
        exchange.cut()

    return behave


@asynccontextmanager
async def scripted_s3(**facts) -> AsyncIterator[ScriptedS3]:
    s3 = ScriptedS3(**facts)
    async with http_server(s3.handle) as http:
        s3.http = http
        yield s3
