"""A tus storage for measuring: TLS, a thread for each connection, and as little work for each byte as Python can do.

It runs in a process of its own (`run`), keeps no bytes, and counts what reaches it. With `checks` it hashes what it
takes, so that a run shows whether the whole file arrived; on loopback that is off: the hash would be the slowest part.
"""

from __future__ import annotations

import hashlib
import os
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Connection
from typing import Any

LOOPBACK = "127.0.0.1"
_BUFFER = 1024 * 1024
_LONGEST_HEAD = 64 * 1024
_VERSION = ("Tus-Resumable: 1.0.0", "Tus-Version: 1.0.0", "Cache-Control: no-store")


@dataclass
class Behaviour:
    """How the storage treats what it gets.

    Attributes:
        keeps_partial: Whether the bytes of a PATCH that was cut off count.
        checks: Whether it hashes what it takes.
        location: What upload addresses begin with; empty = a path alone.
    """

    keeps_partial: bool = True
    checks: bool = True
    location: str = ""


@dataclass
class Counts:
    """What has reached the storage since they were set to zero."""

    connections: int = 0
    requests: dict[str, int] = field(default_factory=dict)
    cut_short: int = 0
    """Bodies that ended before their length."""


class _Upload:
    def __init__(self, size: int) -> None:
        self.size = size
        self.offset = 0
        self.received = 0
        self.digest = hashlib.sha256()
        self._lock = threading.Lock()
        self._writer: socket.socket | None = None

    @contextmanager
    def held(self, writer: socket.socket | None = None) -> Iterator[None]:
        """Have the upload for one request alone.

        A PATCH that is still there makes way for it, as in the tus project's own server: its connection was lost.
        """
        if (other := self._writer) is not None:
            with suppress(OSError):  # not the one of TLS, which would take the line from under its thread
                socket.socket.shutdown(other, socket.SHUT_RDWR)
        with self._lock:
            self._writer = writer
            try:
                yield
            finally:
                self._writer = None


class _Gone(Exception):
    """The connection has ended."""


class _Refused(Exception):
    """A request that the protocol does not allow."""

    def __init__(self, status: str) -> None:
        super().__init__(status)
        self.status = status


class _Reader:
    """Reads requests from one connection, through one buffer."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._view = memoryview(bytearray(_BUFFER))
        self._start = self._end = 0

    def head(self) -> tuple[str, str, dict[str, str]]:
        """The next request's method, path and headers (names in lower case)."""
        kept = bytearray()
        while b"\r\n\r\n" not in kept:
            if len(kept) > _LONGEST_HEAD:
                raise _Gone
            kept += self._some(_LONGEST_HEAD)
        head, _, rest = bytes(kept).partition(b"\r\n\r\n")
        self._put_back(rest)
        lines = head.decode("latin-1").split("\r\n")
        method, path, _version = lines[0].split(" ", 2)
        pairs = (line.partition(":") for line in lines[1:])
        return method, path, {name.strip().lower(): value.strip() for name, _, value in pairs}

    def body(self, headers: dict[str, str]) -> Iterator[memoryview]:
        """The body in pieces, each good until the next one is asked for; `_Gone` where it is cut short."""
        if headers.get("transfer-encoding", "").lower() == "chunked":
            while size := int(self._line().split(b";")[0], 16):
                yield from self._exactly(size)
                self._line()
            while self._line():
                pass
        else:
            yield from self._exactly(int(headers.get("content-length", "0")))

    def _exactly(self, left: int) -> Iterator[memoryview]:
        while left:
            piece = self._some(left)
            left -= len(piece)
            yield piece

    def _line(self) -> bytes:
        line = bytearray()
        while not line.endswith(b"\r\n"):
            line += self._some(1)
        return bytes(line[:-2])

    def _some(self, most: int) -> memoryview:
        if self._start == self._end:
            try:
                self._start, self._end = 0, self.sock.recv_into(self._view)
            except OSError as error:
                raise _Gone from error
            if not self._end:
                raise _Gone
        piece = self._view[self._start : min(self._end, self._start + most)]
        self._start += len(piece)
        return piece

    def _put_back(self, rest: bytes) -> None:
        left = bytes(self._view[self._start : self._end])
        self._view[: len(rest) + len(left)] = rest + left
        self._start, self._end = 0, len(rest) + len(left)


class Storage:
    """The storage's memory, and its answers."""

    def __init__(self) -> None:
        self.behaviour = Behaviour()
        self.counts = Counts()
        self.uploads: dict[str, _Upload] = {}
        self._lock = threading.Lock()

    def create(self, size: int) -> str:
        """Make room for an upload of `size` bytes; its path."""
        with self._lock:
            path = f"/files/{len(self.uploads) + 1}-{os.urandom(8).hex()}"
            self.uploads[path] = _Upload(size)
        return path

    def serve(self, listener: socket.socket, context: ssl.SSLContext | None) -> None:
        """Accept connections for ever, each in a thread."""
        while True:
            sock, _ = listener.accept()
            threading.Thread(target=self._converse, args=(sock, context), daemon=True).start()

    def _converse(self, sock: socket.socket, context: ssl.SSLContext | None) -> None:
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with suppress(OSError), context.wrap_socket(sock, server_side=True) if context else sock as line:
                with self._lock:
                    self.counts.connections += 1
                reader = _Reader(line)
                with suppress(_Gone):
                    while True:
                        line.sendall(self._answer(reader, line))
        finally:
            sock.close()

    def _answer(self, reader: _Reader, line: socket.socket) -> bytes:
        method, path, headers = reader.head()
        with self._lock:
            self.counts.requests[method] = self.counts.requests.get(method, 0) + 1
        if headers.get("expect", "").lower() == "100-continue":
            line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        try:
            status, more = self._treat(method, path, headers, reader)
        except _Refused as refused:
            for _ in reader.body(headers):
                pass
            status, more = refused.status, ()
        return "\r\n".join([f"HTTP/1.1 {status}", *_VERSION, *more, "Content-Length: 0", "", ""]).encode()

    def _treat(self, method: str, path: str, headers: dict[str, str], reader: _Reader) -> tuple[str, tuple[str, ...]]:
        if method == "POST":
            return "201 Created", (f"Location: {self.behaviour.location}{self.create(int(headers['upload-length']))}",)
        if method == "OPTIONS":
            return "204 No Content", ("Tus-Extension: creation",)
        upload = self.uploads.get(path)
        if upload is None:
            raise _Refused("404 Not Found")
        if method == "HEAD":
            with upload.held():
                return "200 OK", (f"Upload-Offset: {upload.offset}", f"Upload-Length: {upload.size}")
        if method not in ("PATCH", "PUT"):
            raise _Refused("405 Method Not Allowed")
        with upload.held(reader.sock):
            if method == "PATCH" and int(headers.get("upload-offset", "-1")) != upload.offset:
                raise _Refused("409 Conflict")
            self._take(upload, reader, headers)
        return "204 No Content", (f"Upload-Offset: {upload.offset}",)

    def _take(self, upload: _Upload, reader: _Reader, headers: dict[str, str]) -> None:
        checks, keeps, counts = self.behaviour.checks, self.behaviour.keeps_partial, self.counts
        taken, digest = 0, upload.digest.copy()
        try:
            for piece in reader.body(headers):
                if checks:
                    digest.update(piece)
                taken += len(piece)
                upload.received += len(piece)
                if keeps:
                    upload.offset += len(piece)
        except _Gone:
            counts.cut_short += 1
            if keeps:
                upload.digest = digest
            raise
        else:
            upload.digest = digest
            upload.offset += 0 if keeps else taken


def _listen() -> socket.socket:
    listener = socket.create_server((LOOPBACK, 0), backlog=128)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * _BUFFER)
    return listener


def run(orders: Connection, certificate: str) -> None:
    """Be the storage's process: serve until the other end of `orders` is closed.

    Tells its two ports, https and http, first. Then each order is a pair of a name and what belongs to it: `behave`
    (fields of `Behaviour`; all counts and uploads begin anew), `create` (a size; answers a path), `tell` (answers the
    counts, the bytes of bodies, and the process's CPU seconds), `state` (a path; answers offset and SHA-256).
    """
    storage = Storage()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    ports = []
    for tls in (context, None):
        listener = _listen()
        ports.append(listener.getsockname()[1])
        threading.Thread(target=storage.serve, args=(listener, tls), daemon=True).start()
    orders.send(ports)
    with suppress(EOFError, OSError):
        while True:
            name, what = orders.recv()
            orders.send(_obey(storage, name, what))


def _obey(storage: Storage, name: str, what: Any) -> Any:  # noqa: ANN401 - whatever the order is about
    if name == "behave":
        storage.behaviour, storage.counts, storage.uploads = Behaviour(**what), Counts(), {}
        return None
    if name == "create":
        return storage.create(what)
    if name == "tell":
        received = sum(upload.received for upload in storage.uploads.values())
        return asdict(storage.counts) | {"body_bytes": received, "cpu": time.process_time()}
    upload = storage.uploads[what]
    return {"offset": upload.offset, "sha256": upload.digest.hexdigest()}
