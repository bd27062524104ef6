"""What the engine tells whoever listens: the window, the command line, another program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from uploader_gui.core.models import Account, Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged:
    """An upload is new or has changed; ``upload`` is all of it."""

    upload: Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class Progressed:
    """Bytes moved; at most about ten times a second for each upload. Absolute, and may go back."""

    upload_id: int
    sent: int
    """Bytes handed to the network, counted from the start of the file."""
    stored: int
    """Offset that the storage acknowledged."""
    size: int
    bytes_per_second: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptMade:
    """Moodle shows the submission; the receipt lies at ``path``."""

    upload_id: int
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountChanged:
    """Somebody signed in or out."""

    account: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentsChanged:
    """The account's assignments differ from what was told, or their age does: ``EngineApi.assignments`` tells them."""

    account_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalSetAside:
    """The journal was damaged; it was renamed to ``path`` and a new one begun."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsWrong:
    """Something in ``settings.json`` cannot be followed; ``message`` says what, and what would be right."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineEnded:
    """The engine that was listened to has ended (the other program closed)."""


Event = (
    StateChanged
    | Progressed
    | ReceiptMade
    | AccountChanged
    | AssignmentsChanged
    | JournalSetAside
    | SettingsWrong
    | EngineEnded
)
Listener = Callable[[Event], None]
