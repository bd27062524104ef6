"""The journal: SQLite on disk, written before every step that must not be lost.

Tables (``PRAGMA user_version`` = SCHEMA_VERSION): ``accounts(id, record)``, ``measured(name, value)``,
``uploads(id, client_key, state, record, target)``, ``attempts(id, upload_id, at, what, facts)``,
``listings(account_id, record)`` and ``storages(account_id, protocol, origin)``. ``record`` is the JSON of the model; a
field added with a default needs no migration. ``target`` holds the upload URL, apart from the record, because it is a
secret and the record is shown. Offsets are never read back from here to send from: the storage is asked.

What was read is kept in memory (``known.py``) and read again when another program has written. What a power cut must
not undo is written through to the disk; where an upload is on its way is not (the story is told anew from the facts).

A record that cannot be read is moved into a file beside the journal, and the others stay. A state that only a newer
version knows is read as one that waits for a person.
"""

from __future__ import annotations

import contextlib
import logging
import math
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import msgspec

from uploader_gui.core.errors import (
    InsecureAddress,
    JournalDamaged,
    JournalNewer,
    NoSuchUpload,
    Unexpected,
)
from uploader_gui.core.models import (
    MOVES,
    TAKES_UP,
    Account,
    AttemptLine,
    Facts,
    Problem,
    Target,
    Upload,
    UploadState,
)
from uploader_gui.core.network import check_address
from uploader_gui.core.store.attempt_log import AttemptLog
from uploader_gui.core.store.files import free_name, write_whole
from uploader_gui.core.store.known import Known
from uploader_gui.core.store.listings import Listings
from uploader_gui.core.store.network_drive import is_on_network_drive
from uploader_gui.core.store.sqlite import in_passing, our_error, write_through
from uploader_gui.core.store.storages import Storages

log = logging.getLogger(__name__)

_SCHEMA = """
CREATE TABLE accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, record TEXT NOT NULL);
CREATE TABLE uploads (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    record TEXT NOT NULL,
    target TEXT
);
CREATE INDEX uploads_by_state ON uploads (state);
"""
# One script for each step from version n to n+1.
_MEASURED = "CREATE TABLE measured (name TEXT PRIMARY KEY, value REAL NOT NULL);"
_ATTEMPTS = """
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    upload_id INTEGER NOT NULL,
    at REAL NOT NULL,
    what TEXT NOT NULL,
    facts TEXT NOT NULL
);
CREATE INDEX attempts_by_upload ON attempts (upload_id);
"""
_LISTINGS = "CREATE TABLE listings (account_id INTEGER PRIMARY KEY, record TEXT NOT NULL);"
_STORAGES = """
CREATE TABLE storages (
    account_id INTEGER NOT NULL,
    protocol TEXT NOT NULL,
    origin TEXT NOT NULL,
    UNIQUE (account_id, protocol)
);
"""
MIGRATIONS: tuple[str, ...] = (_SCHEMA, _MEASURED, _ATTEMPTS, _LISTINGS, _STORAGES)
SCHEMA_VERSION = len(MIGRATIONS)

# What decoding raises for a text that is no record: also one that is no text, or nested without end.
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError)

_KINDS: dict[str, type[Account | Upload]] = {"accounts": Account, "uploads": Upload}
Record = TypeVar("Record", bound=Account | Upload)


class Journal:
    """Accounts and uploads on disk. To be used from one thread.

    Raises:
        JournalDamaged: on opening; see ``open_journal``.
        JournalNewer: on opening.
        EngineBusy: on opening; another program has locked it.
        Unexpected: on opening; the system does not let us (full disk, permissions). The journal is as it was.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._known: tuple[int, Known] | None = None
        try:
            self._db = sqlite3.connect(path, isolation_level=None, timeout=10)
        except sqlite3.OperationalError as error:
            raise our_error(error) from error
        # A text that is no UTF-8 is damage in one record, which decoding then finds; by itself SQLite would call it
        # an operation that failed.
        self._db.text_factory = _as_text
        self._attempts = AttemptLog(self._db)
        self.listings = Listings(self._db)
        self.storages = Storages(self._db)
        try:
            self._db.execute("PRAGMA busy_timeout = 10000")
            # First of all: a newer program's journal is not touched.
            version = self._version()
            if not read_only:
                if not is_on_network_drive(path):
                    self._db.execute("PRAGMA journal_mode = WAL")
                write_through(self._db)
                self._migrate(version)
            self._check()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise our_error(error) from error
        except BaseException:
            self._db.close()
            raise
        if not read_only:
            path.chmod(0o600)

    def _version(self) -> int:
        version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if version > SCHEMA_VERSION:
            raise JournalNewer(f"version {version}")
        return version

    def _migrate(self, version: int) -> None:
        for number in range(version, SCHEMA_VERSION):
            self._db.executescript(f"BEGIN; {MIGRATIONS[number]} PRAGMA user_version = {number + 1}; COMMIT;")

    def _check(self) -> None:
        verdict = self._db.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise JournalDamaged(str(verdict))
        for table in _KINDS:
            self._db.execute(f"SELECT id, record FROM {table} LIMIT 1").fetchall()  # noqa: S608 - our own names

    def set_damaged_aside(self) -> Path | None:
        """Move the records that cannot be read into a file beside the journal; the others stay.

        Returns:
            The file, None if every record can be read. As secret as the journal: upload URLs may be in it.

        Raises:
            Unexpected: the file cannot be written (a full disk); the journal is as it was.
        """
        damaged = {table: self._damaged_rows(table, kind) for table, kind in _KINDS.items()}
        if not any(damaged.values()):
            return None
        aside = free_name(self._path, "damaged-records")
        try:
            write_whole(aside, msgspec.json.format(msgspec.json.encode(damaged), indent=2) + b"\n")
        except OSError as error:
            raise Unexpected(f"damaged records: {error.strerror}") from error
        self._db.execute("BEGIN")
        for table, rows in damaged.items():
            for row in rows:
                self._db.execute(f"DELETE FROM {table} WHERE id = ?", (row["id"],))  # noqa: S608 - our own names
        self._db.execute("COMMIT")
        self._known = None
        log.error("journal: %s records damaged, set aside as %s", sum(map(len, damaged.values())), aside.name)
        return aside

    def _damaged_rows(self, table: str, kind: type[Account | Upload]) -> list[dict[str, object]]:
        cursor = self._db.execute(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608 - our own names
        names = [column[0] for column in cursor.description]
        damaged = []
        for values in cursor.fetchall():
            row = dict(zip(names, values, strict=True))
            try:
                _decode(kind, row["id"], row["record"])
            except _UNREADABLE:
                damaged.append({n: _as_text(v) if isinstance(v, bytes) else v for n, v in row.items()})
        return damaged

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def _records(self) -> Known:
        """Return every record, from memory unless another program has written since."""
        version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
        if self._known is None or self._known[0] != version:
            # All rows at once: a statement left half way keeps the file open after ``close``.
            accounts = self._db.execute("SELECT id, record FROM accounts ORDER BY id").fetchall()
            uploads = self._db.execute("SELECT id, record FROM uploads ORDER BY id").fetchall()
            known = Known((_decode(Account, *row) for row in accounts), (_decode(Upload, *row) for row in uploads))
            self._known = (version, known)
        return self._known[1]

    # What was measured -------------------------------------------------------------------------------------------

    def measured(self, name: str) -> float:
        """Return a number that was measured on this computer, 0 if it never was."""
        row = self._db.execute("SELECT value FROM measured WHERE name = ?", (name,)).fetchone()
        return row[0] if row and isinstance(row[0], float) and math.isfinite(row[0]) else 0.0

    def note_measured(self, name: str, value: float) -> None:
        """Keep a number for the next run, if there is room: no upload depends on it."""
        with contextlib.suppress(sqlite3.OperationalError), in_passing(self._db):
            self._db.execute(
                "INSERT INTO measured VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    # Accounts ----------------------------------------------------------------------------------------------------

    def accounts(self) -> list[Account]:
        """Return every account, oldest first."""
        return list(self._records().accounts.values())

    def account(self, account_id: int) -> Account | None:
        """Return one account, None if there is none with that number."""
        return self._records().accounts.get(account_id)

    def save_account(self, account: Account) -> Account:
        """Add the account, or renew the one of the same user at the same site; its id is in the result."""
        accounts = self._records().accounts
        for known in accounts.values():
            if (known.site_url, known.user_id) == (account.site_url, account.user_id):
                account = replace(account, id=known.id)
                self._db.execute("UPDATE accounts SET record = ? WHERE id = ?", (_encode(account), known.id))
                break
        else:
            cursor = self._db.execute("INSERT INTO accounts (record) VALUES (?)", (_encode(account),))
            account = replace(account, id=cursor.lastrowid or 0)
        accounts[account.id] = account
        return account

    # Uploads -----------------------------------------------------------------------------------------------------

    def uploads(self) -> list[Upload]:
        """Return every upload, oldest first."""
        return list(self._records().uploads.values())

    def uploads_at(self, account_id: int, assignment_id: int) -> list[Upload]:
        """Return every upload into one assignment by one account, oldest first."""
        return self._records().uploads_at((account_id, assignment_id))

    def upload(self, upload_id: int) -> Upload:
        """Return one upload.

        Raises:
            NoSuchUpload: there is none with that number.
        """
        upload = self._records().uploads.get(upload_id)
        if upload is None:
            raise NoSuchUpload(f"upload {upload_id}", upload=upload_id)
        return upload

    def add_upload(self, upload: Upload) -> Upload:
        """Add a new upload; its id is in the result."""
        records = self._records()
        cursor = self._db.execute(
            "INSERT INTO uploads (client_key, state, record) VALUES (?, ?, ?)",
            (upload.client_key, upload.state, _encode(upload)),
        )
        upload = replace(upload, id=cursor.lastrowid or 0)
        records.keep(upload)
        return upload

    def change(self, upload_id: int, change: Callable[[Upload], Upload]) -> Upload:
        """Apply ``change`` to the upload as it is now, and write the result.

        Raises:
            NoSuchUpload: there is none with that number.
            AssertionError: a move that the table of states does not know: a defect.
        """
        before = self.upload(upload_id)
        after = change(before)
        if after.state is not before.state:
            assert after.state in MOVES[before.state], f"{before.state} → {after.state}"
        if after != before:
            with in_passing(self._db) if _is_on_its_way(before, after) else contextlib.nullcontext():
                self._db.execute(
                    "UPDATE uploads SET client_key = ?, state = ?, record = ? WHERE id = ?",
                    (after.client_key, after.state, _encode(after), upload_id),
                )
            self._records().keep(after)
        return after

    def target(self, upload_id: int) -> Target | None:
        """Return where the bytes of an upload go, None if that is not known (yet, or any more)."""
        row = self._db.execute("SELECT target FROM uploads WHERE id = ?", (upload_id,)).fetchone()
        if not row or not row[0]:
            return None
        try:
            target = msgspec.json.decode(row[0], type=Target)
            if target.url or not target.leads_somewhere:
                check_address(target.url)
            return target
        except (*_UNREADABLE, InsecureAddress):
            log.warning("upload %s: its target cannot be read; the site will be asked", upload_id)
            return None

    def set_target(self, upload_id: int, target: Target | None) -> None:
        """Write down where the bytes go, before the first byte; None once they are all there."""
        text = msgspec.json.encode(target).decode() if target else None
        self._db.execute("UPDATE uploads SET target = ? WHERE id = ?", (text, upload_id))

    def note_attempt(self, upload_id: int, at: float, what: str, facts: Facts) -> None:
        """Append a line to an upload's attempt log, if there is room: no upload depends on it."""
        self._attempts.note(upload_id, AttemptLine(at=at, what=what, facts=facts))

    def attempt_log(self, upload_id: int) -> list[AttemptLine]:
        """Return an upload's attempt log, oldest line first."""
        return self._attempts.lines(upload_id)

    def forget_upload(self, upload_id: int) -> None:
        """Take an upload out of the journal, with its attempt log."""
        self._attempts.forget(upload_id)
        records = self._records()
        self._db.execute("DELETE FROM uploads WHERE id = ?", (upload_id,))
        records.forget(upload_id)


def _is_on_its_way(before: Upload, after: Upload) -> bool:
    """Whether the change only says how far the upload is: nothing that a person asked for, or a site answered."""

    def lasting(upload: Upload) -> Upload:
        return replace(
            upload,
            state=UploadState.QUEUED,
            problem=None,
            next_try_at=None,
            bytes_stored=0,
            attempts=0,
            percent_ready=0,
            playable=False,
            rank=0,
        )

    return before.state in TAKES_UP and after.state in TAKES_UP and lasting(before) == lasting(after)


def _encode(record: Account | Upload) -> str:
    return msgspec.json.encode(record).decode()


def _as_text(raw: bytes) -> str:
    return raw.decode(errors="backslashreplace")


def _decode(kind: type[Record], row_id: int, text: str) -> Record:
    try:
        return replace(msgspec.json.decode(text, type=kind), id=row_id)
    except msgspec.ValidationError:
        record = msgspec.json.decode(text)
        if kind is not Upload or not isinstance(record, dict) or record.get("state") in set(UploadState):
            raise
    # A newer version's state: the upload stays, and does nothing by itself.
    record |= {"state": UploadState.NEEDS_ATTENTION, "problem": Problem(code=JournalNewer.code)}
    return replace(msgspec.convert(record, kind), id=row_id)


def open_journal(path: Path) -> tuple[Journal, Path | None]:
    """Open the journal; what is damaged is set aside in a file of its own (the second value), never deleted.

    A damaged record goes alone; where SQLite cannot read the journal, all of it goes, and a new one is begun.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return _open(path)
    except JournalDamaged as error:
        aside = _set_aside(path)
        log.exception("journal damaged (%s), set aside as %s", error.detail, aside.name)
        return Journal(path), aside


def _open(path: Path) -> tuple[Journal, Path | None]:
    journal = Journal(path)
    try:
        return journal, journal.set_damaged_aside()
    except BaseException as error:
        journal.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise our_error(error) from error
        raise


def _set_aside(path: Path) -> Path:
    aside = free_name(path, "damaged")
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        neighbour = path.with_name(path.name + suffix)
        if neighbour.exists():
            neighbour.rename(aside.with_name(aside.name + suffix))
    return aside
