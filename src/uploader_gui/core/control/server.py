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
from uploader_gui.core.models import SignInOffer
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.files import write_whole

log = logging.getLogger(__name__)

HANDSHAKE_SECONDS = 5.0
# What another program asked for is answered before the engine ends; what takes longer than this is asked again there.
FAREWELL_SECONDS = 5.0


@contextlib.asynccontextmanager
async def serve_engine(engine: EngineApi, paths: Paths) -> AsyncIterator[None]:
    """Listen on loopback while the block runs; ``engine.json`` says where, to this user only.

    At the end of the block nobody new is let in, and answers under way are finished and written, within
    ``FAREWELL_SECONDS``: the answer to a "cancel" may be what made the block end.
    """
    secret = secrets.token_hex(32)
    guests: dict[asyncio.Task[None], _Guest] = {}

    async def welcome(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        guests[task] = _Guest(engine, secret, reader, writer)
        try:
            await guests[task].serve()
        except OSError:
            pass  # it went away
        except asyncio.CancelledError:
            writer.transport.abort()  # we go; it has had its time to hear the last of us
        finally:
            del guests[task]
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
        try:
            async with asyncio.timeout(FAREWELL_SECONDS):
                await asyncio.gather(*(guest.part() for guest in guests.values()))
        except TimeoutError:
            log.warning("control: not every answer was finished")
        finally:
            ended = tuple(guests)
            for task in ended:
                task.cancel()
            await asyncio.gather(*ended, return_exceptions=True)
            await server.wait_closed()


_LAST = object()


class _Guest:
    """One program at the other end."""

    def __init__(
        self, engine: EngineApi, secret: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._engine, self._secret, self._reader, self._writer = engine, secret, reader, writer
        self._outbox: asyncio.Queue[object] = asyncio.Queue()
        self._answering: set[asyncio.Task[None]] = set()
        self._writing: asyncio.Task[None] | None = None
        self._parting = False
        self._offers: set[str] = set()

    async def serve(self) -> None:
        async with asyncio.timeout(HANDSHAKE_SECONDS):
            if not await self._is_of_this_user():
                return
        stop_listening = self._engine.listen(self._tell)
        self._writing = asyncio.create_task(self._write())
        try:
            while (message := await wire.receive(self._reader)) is not None:
                if self._parting:
                    continue  # the asker hears the end of the connection, and asks whoever holds the engine then
                answer = asyncio.create_task(self._answer(message))
                self._answering.add(answer)
                answer.add_done_callback(self._answering.discard)
        finally:
            stop_listening()
            tasks = (self._writing, *self._answering)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for offer_id in self._offers:
                await self._engine.end_sign_in(offer_id)  # nobody else knows of it

    async def part(self) -> None:
        """Begin nothing more; return once every answer under way is written, or the guest has gone."""
        self._parting = True
        if self._answering:
            await asyncio.wait(self._answering)
        if self._writing is not None:
            self._outbox.put_nowait(_LAST)
            await asyncio.wait((self._writing,))
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

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
        while (message := await self._outbox.get()) is not _LAST:
            await wire.send(self._writer, message)

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
        result = await getattr(self._engine, method)(**arguments)
        if isinstance(result, SignInOffer):
            self._offers.add(result.id)
        return result
