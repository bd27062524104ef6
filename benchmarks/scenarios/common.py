"""What the scenarios share."""

from __future__ import annotations

import hashlib
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bed import Bed, Outcome
from benchmarks.clients import commands
from benchmarks.report import Row, Table

MIB = 1024 * 1024
US = "this engine"


@dataclass(frozen=True)
class Choice:
    """What the person who runs it chose.

    Attributes:
        runs: How often the short scenarios are repeated.
        long: Whether what takes very long is measured too.
        only: Only this client (a part of its name); empty = all.
    """

    runs: int = 3
    long: bool = False
    only: str = ""


class Repeated:
    """Clients that take turns, so that what disturbs the machine disturbs all of them alike."""

    def __init__(self, table: Table, choice: Choice) -> None:
        self._table, self._choice = table, choice
        self._each: list[tuple[Row, int, Callable[[int], Outcome], Callable[[Outcome, int], float] | None]] = []

    def add(
        self,
        client: str,
        size: int,
        run: Callable[[int], Outcome],
        *,
        runs: int = 0,
        ideal: Callable[[Outcome, int], float] | None = None,
    ) -> Row:
        """Take in a client; `run` and `ideal` are given the number of the run, from 0."""
        row = Row(client, size)
        if self._choice.only in client:
            self._each.append((row, min(runs or self._choice.runs, self._choice.runs), run, ideal))
            self._table.rows.append(row)
        return row

    def run(self) -> None:
        """Run everybody as often as wanted."""
        self._table.load = os.getloadavg()
        for number in range(max((runs for _, runs, _, _ in self._each), default=0)):
            for row, runs, run, ideal in self._each:
                if number < runs:
                    outcome = run(number)
                    row.outcomes.append(outcome)
                    if ideal is not None:
                        row.ideal.append(ideal(outcome, number))
                    told = f"  {row.client}: {outcome.seconds:.2f} s, {outcome.ended}"
                    print(told, file=sys.stderr, flush=True)


def run_curl(bed: Bed, path: Path, url: str) -> Outcome:
    """Send a file with curl, its processor time taken from the system."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    outcome = bed.run(commands.curl(bed.authority, path, url), None, limit=600)
    outcome.ended = "done" if outcome.ended == "204" else f"HTTP {outcome.ended}"
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    outcome.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return outcome


def checked(outcome: Outcome, held: dict[str, Any], path: Path) -> Outcome:
    """The outcome, unless what the storage holds is not the file."""
    if outcome.is_done and held["sha256"] != sha256(path):
        outcome.ended = "WRONG bytes stored"
    return outcome


_known: dict[Path, str] = {}


def sha256(path: Path) -> str:
    """A file's SHA-256, computed once."""
    if path not in _known:
        with path.open("rb") as file:
            _known[path] = hashlib.file_digest(file, "sha256").hexdigest()
    return _known[path]
