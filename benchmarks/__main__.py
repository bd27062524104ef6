"""`python -m benchmarks`: run the scenarios, print one table for each, and say which goals were met."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from benchmarks.bed import ROOT, Bed, running_bed
from benchmarks.document import write_tables
from benchmarks.report import Table
from benchmarks.scenarios import broken, loopback, many, steady
from benchmarks.scenarios.common import Choice

SCENARIOS: dict[str, Callable[[Bed, Choice], Table]] = {
    "loopback": loopback.measure,
    "resets": broken.resets,
    "closes": broken.closes,
    "dropped": broken.dropped,
    "holes": broken.holes,
    "many": many.small_files,
    "fifty": many.at_once,
    "memory": steady.memory,
    "limit": steady.ceiling,
    "slow": steady.slow,
    # S3 (presigned multipart, against moto's server) belongs here.
}


def main() -> int:
    """Run what was asked for; 0 = it ran, whatever came out of it."""
    asked = _parser().parse_args()
    wanted = [name.strip() for name in asked.only.split(",") if name.strip()] or list(SCENARIOS)
    if unknown := [name for name in wanted if name not in SCENARIOS]:
        sys.stderr.write(f"benchmarks: no scenario {', '.join(unknown)}; there are {', '.join(SCENARIOS)}\n")
        return 2
    began, today = time.monotonic(), datetime.now().astimezone().date().isoformat()
    tables = []
    _say(f"{machine()}; load {os.getloadavg()[0]:.1f} at the start")
    with running_bed() as bed:
        for name in wanted:
            print(f"{name} …", file=sys.stderr, flush=True)
            table = SCENARIOS[name](bed, Choice(asked.runs, asked.long, asked.client))
            tables.append(table)
            _say("", *table.lines(), f"- load when it began: {table.load[0]:.1f}")
    _say("", *_summary(tables), f"{time.monotonic() - began:.0f} s in all.")
    if asked.docs:
        homeless = write_tables(
            ROOT / "docs" / "performance.md", [t for t in tables if t.rows], f"Measured on {today}: {machine()}"
        )
        _say(*(f"docs/performance.md has no place for {name}." for name in homeless))
    if asked.json:
        asked.json.write_text(json.dumps({"machine": machine(), "tables": [t.data() for t in tables]}, indent=1))
    return 0


def machine() -> str:
    """This machine in words: no name, no address, no path."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    model = next((line for line in lines if line.startswith("model name")), platform.machine())
    clock = re.search(r"[0-9.]+ ?GHz", model)
    flags = next((line.partition(":")[2].split() for line in lines if line.startswith("flags")), None)
    sha = "" if flags is None else (" with" if "sha_ni" in flags else " without") + " SHA instructions"
    cores = f"{os.cpu_count()} cores" + (f" at {float(clock[0][:-3]):g} GHz" if clock else "") + sha
    try:
        release = platform.freedesktop_os_release()
        system = f"{release['NAME'].removesuffix(' GNU/Linux')} {release.get('VERSION_ID', '')}".strip()
    except OSError:
        system = f"{platform.system()} {platform.release()}"
    return f"{cores}, {system}, Python {platform.python_version()}"


def _summary(tables: list[Table]) -> list[str]:
    goals = [(table, goal) for table in tables for goal in table.goals]
    missed = [f"- {table.name}: {goal.text}: {goal.value}" for table, goal in goals if goal.is_met is False]
    met = sum(goal.is_met is True for _, goal in goals)
    return [f"{met} of {len(goals)} goals met." + (" Not met:" if missed else ""), *missed]


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    add = parser.add_argument
    add("--only", default="", metavar="NAMES", help=f"some of: {', '.join(SCENARIOS)} (separated by commas)")
    add("--client", default="", metavar="NAME", help="only clients whose name contains this; ours is 'this engine'")
    add("--runs", type=int, default=3, help="how often the short ones are repeated (default: %(default)s)")
    add("--long", action="store_true", help="also what takes very long: see docs/performance.md")
    add("--json", type=Path, metavar="FILE", help="write everything that was measured to FILE")
    add("--docs", action="store_true", help="put the tables into docs/performance.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
