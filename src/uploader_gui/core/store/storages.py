"""The table ``storages`` of the journal: where each account's uploads were last sent to, by each way of sending.

An upload's own address is a secret, and goes as soon as its video is stored. Which host it led to is none, and the
doctor wants to know it later.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from urllib.parse import urlsplit

from uploader_gui.core.store.sqlite import in_passing


@dataclass(frozen=True, slots=True)
class KnownStorage:
    """One storage. ``origin``: scheme, host and port, and nothing else of an address."""

    protocol: str
    origin: str


class Storages:
    """One row for each account and way of sending. Nothing depends on it: what is lost is noted at the next upload."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._last: tuple[int, KnownStorage] | None = None

    def note(self, account_id: int, protocol: str, url: str) -> None:
        """Keep the origin of an address that the site gave for an upload's bytes, if there is room."""
        storage = KnownStorage(protocol, origin_of(url))
        if (account_id, storage) == self._last or not storage.origin:
            return
        with contextlib.suppress(sqlite3.OperationalError), in_passing(self._db):
            # It takes a new row, so that the order of the rows is that of the notes.
            self._db.execute("INSERT OR REPLACE INTO storages VALUES (?, ?, ?)", (account_id, protocol, storage.origin))
            self._last = (account_id, storage)

    def of(self, account_id: int) -> list[KnownStorage]:
        """Return what is known of the account's storages, the last one first."""
        rows = self._db.execute(
            "SELECT protocol, origin FROM storages WHERE account_id = ? ORDER BY rowid DESC", (account_id,)
        )
        return [KnownStorage(protocol, origin) for protocol, origin in rows.fetchall() if origin_of(origin) == origin]


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address, without user, path and key; empty if it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}" if parts.scheme and host else ""
