"""What goes over the control socket: JSON lines, and the proof that both ends belong to the same user.

Handshake, so that neither a stranger's program nor one that took over a dead engine's port learns anything:
client ``{"nonce"}`` → engine ``{"proof", "nonce"}`` → client ``{"proof"}``; a proof is HMAC-SHA256 of the other's nonce
under the secret in ``engine.json``, which only this user can read. Then requests ``{"id", "method", "args"}``, answers
``{"id", "result"}`` or ``{"id", "error"}``, and events ``{"event", "data"}``.
"""

from __future__ import annotations

import asyncio
import hmac
import inspect
import secrets
from typing import Any, get_type_hints

import msgspec

from uploader_gui.core import events
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import Unexpected, UploaderError, all_errors

# A line may hold thousands of uploads.
LINE_LIMIT = 64 * 1024 * 1024

METHODS = {
    name: get_type_hints(function)
    for name, function in inspect.getmembers(EngineApi, inspect.iscoroutinefunction)
    if not name.startswith("_")
}
EVENTS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        events.StateChanged,
        events.Progressed,
        events.ReceiptMade,
        events.AccountChanged,
        events.AssignmentsChanged,
        events.JournalSetAside,
        events.SettingsWrong,
    )
}


class ControlFile(msgspec.Struct):
    """``engine.json``: where the running engine listens."""

    port: int
    secret: str
    pid: int


class WireError(msgspec.Struct):
    """One of our errors on its way to another program."""

    code: str
    facts: dict[str, str] = {}
    retry_after: float | None = None

    @classmethod
    def of(cls, error: UploaderError) -> WireError:
        """Return the error's form on the wire; its detail stays in the engine's log."""
        return cls(code=error.code, facts=error.facts, retry_after=error.retry_after)

    def error(self) -> UploaderError:
        """Return the error again."""
        error = all_errors().get(self.code, Unexpected)("from the engine", retry_after=self.retry_after)
        error.facts = self.facts
        return error


def new_nonce() -> str:
    """Return a fresh challenge."""
    return secrets.token_hex(16)


def proof(secret: str, role: str, nonce: str) -> str:
    """Return what only a holder of the secret can say to ``nonce``."""
    return hmac.new(secret.encode(), f"{role}:{nonce}".encode(), "sha256").hexdigest()


def is_proof(given: object, secret: str, role: str, nonce: str) -> bool:
    """Whether ``given`` is that."""
    return isinstance(given, str) and hmac.compare_digest(given, proof(secret, role, nonce))


async def send(writer: asyncio.StreamWriter, message: object) -> None:
    """Write one line."""
    writer.write(msgspec.json.encode(message) + b"\n")
    await writer.drain()


async def receive(reader: asyncio.StreamReader) -> dict[str, Any] | None:
    """Read one line; None at the end, or for what is no message of ours."""
    try:
        line = await reader.readline()
        return msgspec.json.decode(line, type=dict[str, Any]) if line else None
    except (OSError, ValueError, RecursionError):  # msgspec's errors and a line over the limit are ValueErrors
        return None
