"""The engine's ear for other programs of the same user: the command line while the window is open, or the reverse."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
from collections.abc import AsyncIterator
from typing import Any

import msgspec

from uploader_gui.core.control import wire
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import Unexpected, UploaderError
from uploader_gui.core.events import EngineEnded, Event
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.files import write_whole

log = logging.getLogger(__name__)

HANDSHAKE_SECONDS = 5.0


@contextlib.asynccontextmanager
async def serve_engine(engine: EngineApi, paths: Paths) -> AsyncIterator[None]:
    """Listen on loopback while the block runs; ``engine.json`` says where, to this user only."""
    secret = secrets.token_hex(32)
    guests: set[asyncio.Task[None]] = set()

    async def welcome(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        guests.add(task)
        try:
            await _Guest(engine, secret, reader, writer).serve()
        except (OSError, asyncio.CancelledError):
            pass  # it went away, or we do
        finally:
            guests.discard(task)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    server = await asyncio.start_server(welcome, "127.0.0.1", 0, limit=wire.LINE_LIMIT)
    port = server.sockets[0].getsockname()[1]
    write_whole(paths.control, msgspec.json.encode(wire.ControlFile(port=port, secret=secret, pid=os.getpid())))
    try:
        yield
    finally:
        paths.control.unlink(missing_ok=True)
        server.close()
        for guest in tuple(guests):
            guest.cancel()
        await asyncio.gather(*guests, return_exceptions=True)
        await server.wait_closed()


class _Guest:
    """One program at the other end."""

    def __init__(
        self, engine: EngineApi, secret: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._engine, self._secret, self._reader, self._writer = engine, secret, reader, writer
        self._outbox: asyncio.Queue[object] = asyncio.Queue()

    async def serve(self) -> None:
        async with asyncio.timeout(HANDSHAKE_SECONDS):
            if not await self._is_of_this_user():
                return
        stop_listening = self._engine.listen(self._tell)
        writing = asyncio.create_task(self._write())
        answering: set[asyncio.Task[None]] = set()
        try:
            while (message := await wire.receive(self._reader)) is not None:
                answer = asyncio.create_task(self._answer(message))
                answering.add(answer)
                answer.add_done_callback(answering.discard)
        finally:
            stop_listening()
            for task in (writing, *answering):
                task.cancel()
            await asyncio.gather(writing, *answering, return_exceptions=True)

    async def _is_of_this_user(self) -> bool:
        hello = await wire.receive(self._reader) or {}
        nonce = wire.new_nonce()
        mine = wire.proof(self._secret, "engine", str(hello.get("nonce", "")))
        await wire.send(self._writer, {"proof": mine, "nonce": nonce})
        reply = await wire.receive(self._reader) or {}
        return wire.is_proof(reply.get("proof"), self._secret, "guest", nonce)

    def _tell(self, event: Event) -> None:
        if not isinstance(event, EngineEnded):
            self._outbox.put_nowait({"event": type(event).__name__, "data": event})

    async def _write(self) -> None:
        while True:
            await wire.send(self._writer, await self._outbox.get())

    async def _answer(self, message: dict[str, Any]) -> None:
        number = message.get("id")
        try:
            result = await self._do(str(message.get("method")), message.get("args"))
        except UploaderError as error:
            self._outbox.put_nowait({"id": number, "error": wire.WireError.of(error)})
        except Exception:
            log.exception("control: %s", message.get("method"))
            self._outbox.put_nowait({"id": number, "error": wire.WireError.of(Unexpected())})
        else:
            self._outbox.put_nowait({"id": number, "result": result})

    async def _do(self, method: str, given: object) -> object:
        hints = wire.METHODS.get(method)
        if hints is None or not isinstance(given, dict):
            raise Unexpected(f"unknown method {method}")
        arguments = {name: msgspec.convert(value, hints[name]) for name, value in given.items() if name in hints}
        return await getattr(self._engine, method)(**arguments)
