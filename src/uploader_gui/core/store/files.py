"""Writing a file so that there is either the old one or the whole new one, whatever dies."""

from __future__ import annotations

import glob
import os
import tempfile
import time
from pathlib import Path


def remove_leftovers(path: Path) -> None:
    """Remove what ``write_whole`` to ``path`` left beside it when it was killed. Only where nobody else writes it."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.*"):
        leftover.unlink(missing_ok=True)


def free_name(path: Path, what: str) -> Path:
    """Return a name for ``path`` to be set aside under: ``what``, the time, and a number where that is taken."""
    # It ends in a digit: that is how the command line tells a journal from SQLite's own neighbours.
    first = name = f"{path.name}.{what}-{time.strftime('%Y%m%d-%H%M%S')}"
    number = 1
    while path.with_name(name).exists():
        number += 1
        name = f"{first}-{number}"
    return path.with_name(name)


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` through a temporary neighbour, readable by this user only."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
