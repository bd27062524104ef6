"""The remote control: the engine's face, spoken over the control socket."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from collections.abc import Callable
from typing import Any, cast

import msgspec

from uploader_gui.core.control import wire
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import EngineGone, FileNameUnusable, Unexpected
from uploader_gui.core.events import EngineEnded, Event, Listener
from uploader_gui.core.models import (
    Account,
    AccountFacts,
    AttemptLine,
    CheckReport,
    KnownSite,
    Listing,
    OpenUpload,
    Receipt,
    SignedOut,
    SignInOffer,
    StorageFacts,
    Upload,
)
from uploader_gui.core.paths import Paths

log = logging.getLogger(__name__)

CONNECT_SECONDS = 5.0


class RemoteEngine:
    """``EngineApi`` of the engine that another program holds."""

    is_remote = True

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pid: int) -> None:
        self._reader, self._writer = reader, writer
        self.pid = pid
        self._listeners: list[Listener] = []
        self._numbers = itertools.count(1)
        self._open: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._early: list[Event] = []
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def connect(cls, paths: Paths) -> RemoteEngine | None:
        """Return the remote control of the engine that ``engine.json`` names; None if nobody of ours answers there."""
        try:
            control = msgspec.json.decode(paths.control.read_bytes(), type=wire.ControlFile)
            async with asyncio.timeout(CONNECT_SECONDS):
                reader, writer = await asyncio.open_connection("127.0.0.1", control.port, limit=wire.LINE_LIMIT)
                try:
                    if await cls._shake_hands(reader, writer, control.secret):
                        return cls(reader, writer, control.pid)
                except BaseException:
                    writer.transport.abort()
                    raise
                writer.close()
        except (OSError, TimeoutError, OverflowError, msgspec.DecodeError) as error:
            log.info("no engine to control: %s", type(error).__name__)
        return None

    @staticmethod
    async def _shake_hands(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, secret: str) -> bool:
        nonce = wire.new_nonce()
        await wire.send(writer, {"nonce": nonce})
        reply = await wire.receive(reader) or {}
        if not wire.is_proof(reply.get("proof"), secret, "engine", nonce):
            return False
        await wire.send(writer, {"proof": wire.proof(secret, "guest", str(reply.get("nonce", "")))})
        return True

    async def aclose(self) -> None:
        """Hang up; the engine goes on."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` for every event, and with ``EngineEnded`` once the other program ends."""
        self._listeners.append(listener)
        for event in self._early:
            listener(event)
        self._early.clear()
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _emit(self, event: Event) -> None:
        if not self._listeners:
            self._early.append(event)
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:  # a listener's defect must not end the connection
                log.exception("listener")

    async def _read(self) -> None:
        try:
            while (message := await wire.receive(self._reader)) is not None:
                self._take(message)
                # Who waits for this answer goes on before what happened after it is told: it would be shown as news.
                await asyncio.sleep(0)
        finally:
            for waiting in self._open.values():
                if not waiting.done():
                    waiting.set_exception(EngineGone("connection closed"))
            self._open.clear()
        self._emit(EngineEnded())

    def _take(self, message: dict[str, Any]) -> None:
        number = message.get("id")
        if kind := wire.EVENTS.get(str(message.get("event"))):
            try:
                event = msgspec.convert(message.get("data"), kind)
            except msgspec.ValidationError:
                # Told by another version of the program: what it means is not known here.
                log.warning("event not understood: %s", kind.__name__)
            else:
                self._emit(event)
        elif isinstance(number, int) and (waiting := self._open.pop(number, None)) and not waiting.done():
            waiting.set_result(message)

    async def _ask(self, method: str, **arguments: object) -> Any:  # noqa: ANN401 - typed by each method below
        if self._reading.done():
            raise EngineGone("connection closed")
        number = next(self._numbers)
        waiting: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._open[number] = waiting
        try:
            await wire.send(self._writer, {"id": number, "method": method, "args": arguments})
        except UnicodeEncodeError as error:
            self._open.pop(number, None)
            raise FileNameUnusable(method) from error  # paths are the only foreign bytes among the arguments
        except OSError as error:
            self._open.pop(number, None)
            if not waiting.cancel():
                waiting.exception()  # seen: the connection ended in this very moment
            raise EngineGone("connection closed") from error
        message = await waiting
        try:
            failure = msgspec.convert(message["error"], wire.WireError) if "error" in message else None
            result = None if failure else msgspec.convert(message.get("result"), wire.METHODS[method]["return"])
        except msgspec.ValidationError as error:
            raise Unexpected(f"{method}: answer not understood") from error
        if failure is not None:
            raise failure.error()
        return result

    async def accounts(self) -> list[Account]:
        """See ``EngineApi``."""
        return cast("list[Account]", await self._ask("accounts"))

    async def sign_in(self, site: str, username: str, password: str, store: str = "") -> Account:
        """See ``EngineApi``."""
        answer = await self._ask("sign_in", site=site, username=username, password=password, store=store)
        return cast("Account", answer)

    async def look_at_site(self, address: str) -> KnownSite:
        """See ``EngineApi``."""
        return cast("KnownSite", await self._ask("look_at_site", address=address))

    async def begin_sign_in(self, site: str, way: str) -> SignInOffer:
        """See ``EngineApi``."""
        return cast("SignInOffer", await self._ask("begin_sign_in", site=site, way=way))

    async def finish_sign_in(self, offer_id: str, store: str = "", pasted: str = "") -> Account:
        """See ``EngineApi``."""
        return cast("Account", await self._ask("finish_sign_in", offer_id=offer_id, store=store, pasted=pasted))

    async def end_sign_in(self, offer_id: str) -> None:
        """See ``EngineApi``."""
        await self._ask("end_sign_in", offer_id=offer_id)

    async def sign_in_with_token(self, site: str, token: str, store: str = "") -> Account:
        """See ``EngineApi``."""
        return cast("Account", await self._ask("sign_in_with_token", site=site, token=token, store=store))

    async def account_facts(self, account_id: int) -> AccountFacts:
        """See ``EngineApi``."""
        return cast("AccountFacts", await self._ask("account_facts", account_id=account_id))

    async def storage_facts(self, account_id: int) -> StorageFacts:
        """See ``EngineApi``."""
        return cast("StorageFacts", await self._ask("storage_facts", account_id=account_id))

    async def sign_out(self, account_id: int) -> SignedOut:
        """See ``EngineApi``."""
        return cast("SignedOut", await self._ask("sign_out", account_id=account_id))

    async def assignments(self, account_id: int, refresh: bool = False) -> Listing:
        """See ``EngineApi``."""
        return cast("Listing", await self._ask("assignments", account_id=account_id, refresh=refresh))

    async def check(self, path: str, account_id: int, assignment_id: int) -> CheckReport:
        """See ``EngineApi``."""
        answer = await self._ask("check", path=path, account_id=account_id, assignment_id=assignment_id)
        return cast("CheckReport", answer)

    async def add(
        self,
        path: str,
        account_id: int,
        assignment_id: int,
        submit: bool = True,
        accepted_statement: str = "",
        start_timer: bool = False,
        carry_on: int = 0,
    ) -> Upload:
        """See ``EngineApi``."""
        answer = await self._ask(
            "add",
            path=path,
            account_id=account_id,
            assignment_id=assignment_id,
            submit=submit,
            accepted_statement=accepted_statement,
            start_timer=start_timer,
            carry_on=carry_on,
        )
        return cast("Upload", answer)

    async def open_uploads(self, account_id: int) -> list[OpenUpload]:
        """See ``EngineApi``."""
        return cast("list[OpenUpload]", await self._ask("open_uploads", account_id=account_id))

    async def uploads(self) -> list[Upload]:
        """See ``EngineApi``."""
        return cast("list[Upload]", await self._ask("uploads"))

    async def pause(self, upload_id: int) -> Upload:
        """See ``EngineApi``."""
        return cast("Upload", await self._ask("pause", upload_id=upload_id))

    async def resume(self, upload_id: int) -> Upload:
        """See ``EngineApi``."""
        return cast("Upload", await self._ask("resume", upload_id=upload_id))

    async def pause_all(self) -> None:
        """See ``EngineApi``."""
        await self._ask("pause_all")

    async def resume_all(self) -> None:
        """See ``EngineApi``."""
        await self._ask("resume_all")

    async def move(self, upload_id: int, before_id: int | None = None) -> list[Upload]:
        """See ``EngineApi``."""
        return cast("list[Upload]", await self._ask("move", upload_id=upload_id, before_id=before_id))

    async def retry(
        self, upload_id: int, fresh: bool = False, accepted_statement: str = "", start_timer: bool = False
    ) -> Upload:
        """See ``EngineApi``."""
        answer = await self._ask(
            "retry", upload_id=upload_id, fresh=fresh, accepted_statement=accepted_statement, start_timer=start_timer
        )
        return cast("Upload", answer)

    async def cancel(self, upload_id: int) -> Upload:
        """See ``EngineApi``."""
        return cast("Upload", await self._ask("cancel", upload_id=upload_id))

    async def forget(self, upload_id: int) -> None:
        """See ``EngineApi``."""
        await self._ask("forget", upload_id=upload_id)

    async def receipt(self, upload_id: int) -> Receipt:
        """See ``EngineApi``."""
        return cast("Receipt", await self._ask("receipt", upload_id=upload_id))

    async def attempt_log(self, upload_id: int) -> list[AttemptLine]:
        """See ``EngineApi``."""
        return cast("list[AttemptLine]", await self._ask("attempt_log", upload_id=upload_id))

    async def network_changed(self) -> None:
        """See ``EngineApi``."""
        await self._ask("network_changed")

    async def set_rate_limit(self, bytes_per_second: int) -> None:
        """See ``EngineApi``."""
        await self._ask("set_rate_limit", bytes_per_second=bytes_per_second)

    async def set_network(self, metered: bool | None) -> None:
        """See ``EngineApi``."""
        await self._ask("set_network", metered=metered)

    async def settings_changed(self) -> None:
        """See ``EngineApi``."""
        await self._ask("settings_changed")


def _follows_the_protocol(engine: RemoteEngine) -> EngineApi:
    """Let the type checker see that nothing of the engine's face is missing."""
    return engine
