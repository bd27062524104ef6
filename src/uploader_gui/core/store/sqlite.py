"""What the journal's tables share: how long a write is waited for, and what SQLite's errors mean to us."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator

from uploader_gui.core.errors import EngineBusy, JournalDamaged, Unexpected, UploaderError

log = logging.getLogger(__name__)

_MAY_PASS = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PROTOCOL,
)


def write_through(db: sqlite3.Connection) -> None:
    """From now on a write is over when it is on the disk."""
    db.execute("PRAGMA synchronous = FULL")


@contextlib.contextmanager
def in_passing(db: sqlite3.Connection) -> Iterator[None]:
    """Write without waiting for the disk: a killed program's writes stay all the same, a power cut's may not."""
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        write_through(db)


def our_error(error: sqlite3.DatabaseError) -> UploaderError:
    """Tell damage from what may pass: a full disk or a folder without permission harms no journal."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF  # the higher bits refine it
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return EngineBusy(f"journal: {error}")
    if primary in _MAY_PASS:
        log.error("journal: %s", error)
        return Unexpected(f"journal: {error}")
    return JournalDamaged(str(error))
