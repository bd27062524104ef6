"""User settings: ``settings.json`` in the program's folder. What is absent has its default; what is wrong is named."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from uploader_gui.core.schedule import Entry, ScheduleError, read_schedule

# Each has a connection; what asks Moodle needs some too.
MOST_PARALLEL = 32

THEMES = ("", "light", "dark")
ON_CLOSE = ("", "tray", "quit")
NO_PROXY = "none"
PROXY_SCHEMES = ("http", "https")

log = logging.getLogger(__name__)


class ProxyError(ValueError):
    """Why an address is not taken as a proxy's; ``reason`` is ``password``, ``kind`` or ``address``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person may change."""

    parallel_uploads: int = 0
    """Files that are sent at once; 0 = as many as serve: one on a clean line, more where that gains."""
    bytes_per_second: int = 0
    """Ceiling for all uploads together; 0 = none."""
    schedule: tuple[Entry, ...] = ()
    """Other ceilings, or a pause, at some times of the week; see ``core.schedule``."""
    pause_on_metered: bool = False
    """Whether nothing is sent over a network on which every byte costs."""
    credentials: str = ""
    """keyring, memory or file; empty = keyring if there is one, else memory. ``UPLOADER_CREDENTIALS`` says it too."""
    proxy: str = ""
    """The way to the internet: empty = as the system says, ``none``, or ``http://host:port``. Never with a password."""
    receipts_folder: str = ""
    """Where receipts are saved for the person; empty = beside the journal."""
    videos_folder: str = ""
    """Where choosing videos begins; empty = the system's folder for videos."""
    language: str = ""
    """A language code such as ``de``; empty = the system's."""
    theme: str = ""
    """light or dark; empty = the system's."""
    on_close: str = ""
    """What closing the window does while uploads run: ``tray`` or ``quit``; empty = ask."""
    notify: bool = True
    """Whether the desktop is told of what has ended, and of what needs the person."""
    keep_awake: bool = True
    """Whether the computer is kept from sleeping while bytes move."""
    complaint: str = ""
    """What could not be followed in the file, as sentences; empty = all of it could."""


def load_settings(path: Path) -> Settings:
    """Return the settings of ``path``, the defaults if there is none.

    What cannot be followed gives its default; ``complaint`` and the log say what it was.
    """
    try:
        written = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return _defaults(f"The file cannot be read ({error}).")
    written.pop("complaint", None)
    complaints = []
    try:
        schedule = read_schedule(written.pop("schedule", []))
    except ScheduleError as error:
        schedule = ()
        complaints.append(f"{error} No schedule is followed until that is mended.")
    for name, read in _READERS.items():
        try:
            written[name] = read(written.get(name, ""))
        except ValueError:
            del written[name]
            complaints.append(f"“{name}” is {_ALLOWED[name]}. It counts as empty until that is mended.")
    try:
        settings = msgspec.convert(written, Settings)
    except (msgspec.ValidationError, RecursionError) as error:
        return _defaults(f"Something in it is of the wrong kind ({error}).")
    if not 0 <= settings.parallel_uploads <= MOST_PARALLEL or settings.bytes_per_second < 0:
        return _defaults(f"“parallel_uploads” is 0 to {MOST_PARALLEL}, “bytes_per_second” is 0 or more.")
    for complaint in complaints:
        log.warning("settings: %s", complaint)
    return replace(settings, schedule=schedule, complaint=" ".join(complaints))


def _defaults(complaint: str) -> Settings:
    log.warning("settings not followed, defaults used: %s", complaint)
    return Settings(complaint=f"{complaint} None of your settings is followed until that is mended.")


def read_proxy(written: str) -> str:
    """Return the ``proxy`` setting for what a person wrote: empty, ``none``, or ``http://host:port``.

    Raises:
        ProxyError: it names a password (which must not lie in a settings file), another kind of proxy, or no address.
    """
    text = written.strip()
    if text in ("", NO_PROXY):
        return text
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", parts.port
        host.encode("ascii").decode("ascii").encode("idna")
    except ValueError as error:  # UnicodeError is one
        raise ProxyError("address") from error
    if "@" in parts.netloc:
        raise ProxyError("password")
    if parts.scheme not in PROXY_SCHEMES:
        raise ProxyError("kind")
    if not re.fullmatch(r"[\w.:-]+", host) or not port or parts.path.strip("/") or parts.query or parts.fragment:
        raise ProxyError("address")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def read_language(written: str) -> str:
    """Return the ``language`` setting for what was written: empty, or a code such as ``de`` or ``pt_BR``.

    Raises:
        ValueError: it is no such code.
    """
    text = written.strip()
    if text and not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*", text):
        raise ValueError("no language code")
    return text


def _one_of(choices: tuple[str, ...]) -> Callable[[str], str]:
    def read(written: str) -> str:
        if written not in choices:
            raise ValueError("no choice")
        return written

    return read


def _text(read: Callable[[str], str]) -> Callable[[object], str]:
    def read_any(written: object) -> str:
        if not isinstance(written, str):
            raise ValueError("no text")  # noqa: TRY004 - wrong in the file, not in the program
        return read(written)

    return read_any


_READERS = {
    "theme": _text(_one_of(THEMES)),
    "on_close": _text(_one_of(ON_CLOSE)),
    "proxy": _text(read_proxy),
    "language": _text(read_language),
}
_ALLOWED = {
    "theme": "“light”, “dark” or empty",
    "on_close": "“tray”, “quit” or empty",
    "proxy": f"“{NO_PROXY}”, an address like “http://proxy.example:3128” without user and password, or empty",
    "language": "a language code like “de”, or empty",
}
