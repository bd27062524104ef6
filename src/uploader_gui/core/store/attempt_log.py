"""Each upload's attempt log: what happened, when, in a line; appended to, never rewritten but to make lines fewer.

What is alike and follows on itself is one line (``times``, ``until``), and of a log that grows for a week the beginning
and the end stay. The sums of what is left out stay too, so ``totals`` is right whatever was left out.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace

import msgspec

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import AttemptLine, Facts, TransferTotals
from uploader_gui.core.store.sqlite import in_passing

WAITING, STORED, CUT, LEFT_OUT = "waiting", "stored", "cut", "left_out"
PART_CUT = "part_cut"
"""One part of an S3 upload broke off, and the attempt went on; what ends an attempt is a ``cut``."""
ENDED_HERE = "ended_here"
"""Code of a ``cut`` that was no accident: paused, cancelled, held back, its turn given away, or the program ended."""

FIRST_LINES, LAST_LINES = 200, 800
# So many more before the middle is taken out, or each line would do it.
SLACK = 100
# Chunks that follow on one another are one line, but not for longer than this: the pace stays to be seen.
ONE_LINE_SECONDS = 60.0
LONGEST_TEXT = 200

_SUMMED = ("bytes", "seconds", "times")
_LATEST = ("until", "detail")
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


def about(error: UploaderError) -> Facts:
    """Return what a log tells of an error: its code, and the status of the answer that it came with."""
    status = error.facts.get("status")
    return {"code": error.code} if status is None else {"code": error.code, "status": int(status)}


def totals(lines: Iterable[AttemptLine], size: int) -> TransferTotals:
    """Return what a log adds up to. ``size``: of the file, in bytes."""
    sums = {"bytes": 0.0, "seconds_sending": 0.0, "seconds_waiting": 0.0, "cuts": 0.0}
    for line in lines:
        for name, value in _share(line).items():
            sums[name] += value
    sent = int(sums["bytes"])
    return TransferTotals(
        bytes_sent=sent,
        bytes_again=max(0, sent - size),
        seconds_sending=round(sums["seconds_sending"], 3),
        seconds_waiting=round(sums["seconds_waiting"], 3),
        cuts=int(sums["cuts"]),
    )


def _share(line: AttemptLine) -> dict[str, float]:
    """Return what a line adds to the sums."""

    def number(name: str) -> float:
        value = line.facts.get(name, 0)
        return 0.0 if isinstance(value, str) else float(value)

    if line.what == LEFT_OUT:
        return {name: number(name) for name in ("bytes", "seconds_sending", "seconds_waiting", "cuts")}
    if line.what == WAITING:
        return {"seconds_waiting": number("seconds")}
    if line.what in (STORED, CUT):
        code = str(line.facts.get("code", ""))
        is_of_the_link = line.what == CUT and code != ENDED_HERE and not code.startswith("file_")
        cuts = number("times") or 1.0 if is_of_the_link else 0.0
        return {"bytes": number("bytes"), "seconds_sending": number("seconds"), "cuts": cuts}
    if line.what == PART_CUT:
        return {"cuts": number("times") or 1.0}
    return {}


@dataclass(slots=True)
class _Tail:
    """The end of one upload's log, so that most notes need no look into the table."""

    count: int
    row: int = 0
    last: AttemptLine | None = None


class AttemptLog:
    """The table ``attempts`` of the journal."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._tails: dict[int, _Tail] = {}

    def note(self, upload_id: int, line: AttemptLine) -> None:
        """Append a line, if there is room: no upload depends on it.

        Not waited for until it is on the disk: a power cut may cost the last lines, a killed program costs none.
        """
        line = replace(line, facts={name: _harmless(value) for name, value in line.facts.items()})
        try:
            with in_passing(self._db):
                self._append(upload_id, line)
        except sqlite3.OperationalError:
            self._tails.pop(upload_id, None)

    def _append(self, upload_id: int, line: AttemptLine) -> None:
        tail = self._tails.get(upload_id) or self._read_tail(upload_id)
        self._tails[upload_id] = tail
        merged = _merged(tail.last, line) if tail.last is not None else None
        if merged is not None:
            self._db.execute("UPDATE attempts SET facts = ? WHERE id = ?", (_encode(merged.facts), tail.row))
            tail.last = merged
            return
        cursor = self._db.execute(
            "INSERT INTO attempts (upload_id, at, what, facts) VALUES (?, ?, ?, ?)",
            (upload_id, line.at, line.what, _encode(line.facts)),
        )
        tail.row, tail.last, tail.count = cursor.lastrowid or 0, line, tail.count + 1
        if tail.count > FIRST_LINES + LAST_LINES + SLACK:
            self._leave_out_the_middle(upload_id)

    def _read_tail(self, upload_id: int) -> _Tail:
        rows = self._rows(upload_id)
        return _Tail(len(rows), *rows[-1]) if rows else _Tail(0)

    def _rows(self, upload_id: int) -> list[tuple[int, AttemptLine]]:
        rows = self._db.execute(
            "SELECT id, at, what, facts FROM attempts WHERE upload_id = ? ORDER BY id", (upload_id,)
        ).fetchall()
        return [(row, AttemptLine(at=float(at), what=str(what), facts=_decode(facts))) for row, at, what, facts in rows]

    def _leave_out_the_middle(self, upload_id: int) -> None:
        middle = self._rows(upload_id)[FIRST_LINES:-LAST_LINES]
        facts: Facts = {"lines": 0, "bytes": 0, "seconds_sending": 0.0, "seconds_waiting": 0.0, "cuts": 0}
        for _, line in middle:
            lines = line.facts.get("lines", 1) if line.what == LEFT_OUT else 1
            for name, value in {"lines": lines, **_share(line)}.items():
                facts[name] = _plus(facts[name], value)
        facts["until"] = middle[-1][1].facts.get("until", middle[-1][1].at)
        (first, began), others = middle[0], middle[1:]
        self._db.execute("BEGIN")
        try:
            self._db.execute(
                "UPDATE attempts SET at = ?, what = ?, facts = ? WHERE id = ?",
                (began.at, LEFT_OUT, _encode(facts), first),
            )
            self._db.executemany("DELETE FROM attempts WHERE id = ?", [(row,) for row, _ in others])
            self._db.execute("COMMIT")
        except sqlite3.OperationalError:
            with contextlib.suppress(sqlite3.OperationalError):
                self._db.execute("ROLLBACK")
            raise
        self._tails[upload_id].count -= len(others)

    def lines(self, upload_id: int) -> list[AttemptLine]:
        """Return an upload's lines, oldest first."""
        return [line for _, line in self._rows(upload_id)]

    def forget(self, upload_id: int) -> None:
        """Remove an upload's lines."""
        self._tails.pop(upload_id, None)
        self._db.execute("DELETE FROM attempts WHERE upload_id = ?", (upload_id,))


def _merged(last: AttemptLine, line: AttemptLine) -> AttemptLine | None:
    """Return both as one line; None if they tell of different things."""
    if _kind(last) != _kind(line) or (line.what == STORED and line.at - last.at > ONE_LINE_SECONDS):
        return None
    sums: Facts = {name: _plus(last.facts.get(name, 0), line.facts.get(name, 0)) for name in ("bytes", "seconds")}
    sums = {name: value for name, value in sums.items() if name in last.facts or name in line.facts}
    times = _plus(last.facts.get("times", 1), line.facts.get("times", 1))
    return replace(last, facts=last.facts | line.facts | sums | {"times": times, "until": line.at})


def _kind(line: AttemptLine) -> tuple[str, Facts]:
    passing = (*_SUMMED, *_LATEST, "offset") if line.what == STORED else (*_SUMMED, *_LATEST)
    return line.what, {name: value for name, value in line.facts.items() if name not in passing}


def _plus(one: str | float, other: str | float) -> int | float:
    return sum(0 if isinstance(value, str) else value for value in (one, other))


def _harmless(value: str | float) -> str | float:
    """Texts are short and hold no address, whoever wrote them: an upload's address is a secret."""
    return _ADDRESS.sub("…", value)[:LONGEST_TEXT] if isinstance(value, str) else value


def _encode(facts: Facts) -> str:
    return msgspec.json.encode(facts).decode()


def _decode(text: str) -> Facts:
    try:
        return msgspec.json.decode(text, type=Facts)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, TypeError):
        return {}  # a damaged line is no reason to keep the others back
