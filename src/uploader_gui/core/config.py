"""User settings: ``settings.json`` in the program's folder. What is absent has its default; what is wrong is named."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person may change."""

    parallel_uploads: int = 0
    """Files that are sent at once; 0 = as many as serve: one on a clean line, more where that gains."""
    bytes_per_second: int = 0
    """Ceiling for all uploads together; 0 = none."""
    credentials: str = ""
    """keyring, memory or file; empty = keyring if there is one, else memory. ``UPLOADER_CREDENTIALS`` says it too."""


def load_settings(path: Path) -> Settings:
    """Return the settings of ``path``, the defaults if there is none or it cannot be read (the log says why)."""
    try:
        settings = msgspec.json.decode(path.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        log.warning("settings not read, defaults used: %s", error)
        return Settings()
    if settings.parallel_uploads < 0 or settings.bytes_per_second < 0:
        log.warning("settings out of range, defaults used")
        return Settings()
    return settings
