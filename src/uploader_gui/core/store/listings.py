"""The table ``listings`` of the journal: each account's assignments as its site last told them, for use offline."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import dataclass

import msgspec

from uploader_gui.core.models import Assignment
from uploader_gui.core.store.sqlite import in_passing

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptListing:
    """What is kept of one account. ``seen_at``: Unix seconds, our clock; ``clock_skew``: the site's clock minus it."""

    assignments: tuple[Assignment, ...]
    seen_at: float
    clock_skew: float = 0.0


class Listings:
    """One row for each account. Nothing depends on it: what is lost is asked for again."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def get(self, account_id: int) -> KeptListing | None:
        """Return what is kept of the account, None if that is nothing (or cannot be read any more)."""
        row = self._db.execute("SELECT record FROM listings WHERE account_id = ?", (account_id,)).fetchone()
        if row is None:
            return None
        try:
            return msgspec.json.decode(row[0], type=KeptListing)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError):
            log.warning("account %s: its kept assignments cannot be read; the site will be asked", account_id)
            return None

    def put(self, account_id: int, kept: KeptListing) -> None:
        """Keep it, if there is room."""
        with contextlib.suppress(sqlite3.OperationalError), in_passing(self._db):
            self._db.execute(
                "INSERT INTO listings VALUES (?, ?) ON CONFLICT (account_id) DO UPDATE SET record = excluded.record",
                (account_id, msgspec.json.encode(kept).decode()),
            )

    def forget(self, account_id: int) -> None:
        """Take it out, for good."""
        self._db.execute("DELETE FROM listings WHERE account_id = ?", (account_id,))
