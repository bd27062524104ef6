"""What was measured, as tables for people and as JSON for programs."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from benchmarks.bed import Outcome

MB = 1_000_000
MIB = 1024 * 1024


@dataclass
class Row:
    """One client's runs.

    Attributes:
        client: Who, and how.
        size: Bytes of one run's files together.
        outcomes: One for each run.
        ideal: Seconds that a client without any loss of time needs, for each run.
    """

    client: str
    size: int
    outcomes: list[Outcome] = field(default_factory=list)
    ideal: list[float] = field(default_factory=list)

    @property
    def is_done(self) -> bool:
        """Whether every run brought everything."""
        return all(outcome.is_done for outcome in self.outcomes)

    @property
    def seconds(self) -> float:
        """The median."""
        return median(outcome.seconds for outcome in self.outcomes)

    @property
    def speed(self) -> float:
        """Bytes per second, the median."""
        return self.size / self.seconds

    @property
    def sent(self) -> float:
        """Bytes of bodies that reached the storage, divided by the file's size; the median."""
        return median(outcome.received for outcome in self.outcomes) / self.size

    @property
    def cpu_per_gb(self) -> float | None:
        """Processor seconds for a GB (10**9 bytes), the median."""
        used = [outcome.cpu for outcome in self.outcomes if outcome.cpu is not None]
        return median(used) / self.size * 1e9 if used else None

    @property
    def rss(self) -> int:
        """The most memory in any run, in bytes."""
        return max(outcome.rss for outcome in self.outcomes)

    @property
    def over_ideal(self) -> float | None:
        """Seconds divided by the ideal's, the median."""
        if not self.ideal:
            return None
        return median(o.seconds / ideal for o, ideal in zip(self.outcomes, self.ideal, strict=True))

    @property
    def ended(self) -> str:
        """`done`, or what became of those that were not."""
        others = sorted({outcome.ended for outcome in self.outcomes if not outcome.is_done})
        done = sum(outcome.is_done for outcome in self.outcomes)
        return "done" if not others else "; ".join([*others, *([f"done {done}×"] if done else [])])


@dataclass
class Goal:
    """What was to be reached, and whether it was.

    Attributes:
        text: The goal in words.
        value: What was measured, in words.
        is_met: None = not measured in this run.
    """

    text: str
    value: str
    is_met: bool | None


@dataclass
class Table:
    """One scenario's results.

    Attributes:
        name: How it is asked for.
        title: What it is.
        ratio: The head of the column of ratios; empty = there is none.
        rows: The clients.
        goals: What was to be reached.
        remarks: What must be known to read it.
        base_speed: Bytes per second that the ratios are of; 0 = the ratios are seconds divided by the ideal's.
        load: The machine's load when it began.
    """

    name: str
    title: str
    ratio: str
    rows: list[Row] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    base_speed: float = 0.0
    load: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def ratio_of(self, row: Row) -> float | None:
        """The fourth column."""
        if self.base_speed:
            return row.speed / self.base_speed
        return row.over_ideal

    def lines(self) -> list[str]:
        """The table in Markdown, with its title, goals and remarks."""
        goals = [f"- {_verdict(goal.is_met)} {goal.text}: {goal.value}" for goal in self.goals]
        return [f"### {self.title}", "", *self._grid(), *goals, *(f"- {remark}" for remark in self.remarks)]

    def _grid(self) -> list[str]:
        if not self.rows:
            return []
        columns = [self._cells(row) for row in self.rows]
        names = [name for name in columns[0] if name]  # a table without ratios has no column for them
        cells = [names, *([row[name] for name in names] for row in columns)]
        widths = [max(len(line[column]) for line in cells) for column in range(len(names))]
        aligned = ["| " + " | ".join(_padded(line, widths)) + " |" for line in cells]
        rule = "|" + "|".join("-" * (w + 1) + (":" if n else "-") for n, w in enumerate(widths)) + "|"
        return [aligned[0], rule, *aligned[1:], ""]

    def _cells(self, row: Row) -> dict[str, str]:
        ratio = self.ratio_of(row)
        spread = ""
        if len(row.outcomes) > 1:
            spread = f" ({min(o.seconds for o in row.outcomes):.1f}–{max(o.seconds for o in row.outcomes):.1f})"
        done = row.is_done
        return {
            "client": row.client,
            "runs": str(len(row.outcomes)),
            "seconds": f"{row.seconds:.2f}{spread}",
            "MB/s": f"{row.speed / MB:.1f}" if done else "–",
            self.ratio: f"{ratio:.2f}" if done and ratio is not None else "–",
            "bytes ×": f"{row.sent:.3f}",
            "CPU-s/GB": f"{row.cpu_per_gb:.2f}" if done and row.cpu_per_gb is not None else "–",
            "peak MiB": f"{row.rss / MIB:.0f}" if row.rss else "–",
            "ended": row.ended,
        }

    def data(self) -> dict[str, Any]:
        """Everything, for JSON."""
        rows = [
            {
                "client": row.client,
                "size": row.size,
                "seconds": row.seconds,
                "ratio": self.ratio_of(row),
                "bytes_sent_over_size": row.sent,
                "cpu_seconds_per_gb": row.cpu_per_gb,
                "peak_bytes": row.rss,
                "ended": row.ended,
                "ideal": row.ideal,
                "runs": [asdict(outcome) for outcome in row.outcomes],
            }
            for row in self.rows
        ]
        return {
            "name": self.name,
            "title": self.title,
            "ratio": self.ratio,
            "load": self.load,
            "rows": rows,
            "goals": [asdict(goal) for goal in self.goals],
            "remarks": self.remarks,
        }


def _padded(cells: list[str], widths: list[int]) -> list[str]:
    return [
        cell.rjust(width) if column else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]


def _verdict(is_met: bool | None) -> str:
    return {True: "**met**", False: "**NOT met**", None: "not measured"}[is_met]


def at_least(text: str, value: float, limit: float) -> Goal:
    """A goal that a ratio reaches `limit`."""
    return Goal(text, f"{value:.2f}", value >= limit)


def at_most(text: str, value: float | None, limit: float) -> Goal:
    """A goal that a value does not pass `limit`."""
    return Goal(text, "–", None) if value is None else Goal(text, f"{value:.2f}", value <= limit)
