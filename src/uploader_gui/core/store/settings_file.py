"""Writing ``settings.json``: what a person chose, without losing what they wrote into it by hand."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.schedule import write_schedule
from uploader_gui.core.store.files import free_name, write_whole

NOT_FOLLOWED = "not-followed"


def save_settings(path: Path, settings: Settings) -> Path | None:
    """Write what differs from the defaults to ``path``, whole or not at all; keys that are not ours stay as they are.

    A file that could not be followed, or not wholly, is kept beside it first. Returns where, None if there was none.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    kept = _set_aside(path) if load_settings(path).complaint else None
    content = _others(path)
    defaults = Settings()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if field.name == "complaint" or value == getattr(defaults, field.name):
            content.pop(field.name, None)
        else:
            content[field.name] = write_schedule(value) if field.name == "schedule" else value
    write_whole(path, msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")
    return kept


def _set_aside(path: Path) -> Path:
    kept = free_name(path, NOT_FOLLOWED)
    try:
        content = path.read_bytes()
    except OSError:
        path.replace(kept)  # a folder, or a file that may not be read
    else:
        write_whole(kept, content)  # a copy: what was followed of it counts until the new file is there
    return kept


def _others(path: Path) -> dict[str, Any]:
    """Return what stands in the file, ours and others; nothing where it is no settings file."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
