"""User settings: ``settings.json`` in the program's folder. What is absent has its default; what is wrong is named."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from uploader_gui.core.schedule import Entry, ScheduleError, read_schedule

# Each has a connection; what asks Moodle needs some too.
MOST_PARALLEL = 32

log = logging.getLogger(__name__)


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
    complaint = ""
    try:
        schedule = read_schedule(written.pop("schedule", []))
    except ScheduleError as error:
        schedule, complaint = (), f"{error} No schedule is followed until that is mended."
        log.warning("settings: %s", complaint)
    try:
        settings = msgspec.convert(written, Settings)
    except (msgspec.ValidationError, RecursionError) as error:
        return _defaults(f"Something in it is of the wrong kind ({error}).")
    if not 0 <= settings.parallel_uploads <= MOST_PARALLEL or settings.bytes_per_second < 0:
        return _defaults(f"“parallel_uploads” is 0 to {MOST_PARALLEL}, “bytes_per_second” is 0 or more.")
    return replace(settings, schedule=schedule, complaint=complaint)


def _defaults(complaint: str) -> Settings:
    log.warning("settings not followed, defaults used: %s", complaint)
    return Settings(complaint=f"{complaint} None of your settings is followed until that is mended.")
