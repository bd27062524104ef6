"""Run a command on a machine that stands still every now and then: `stutter.py [--every S] [--longest S] COMMAND …`.

A rented machine is frozen for moments by its neighbours, and a busy one keeps single programs waiting. A test that
depends on what happens within some tenths of a second fails there once in a hundred runs, and nobody sees why. Here it
fails soon: half of the times everything the command started is stopped for a moment, otherwise one process of it.
"""

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

CHANCE = random.Random()  # noqa: S311 - chance, not a secret


def family(ancestor: int) -> list[int]:
    """Return the process ids of `ancestor` and of all that it, and they, started."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError, IndexError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(folder.name))
    found = [ancestor]
    for pid in found:  # grows while it is walked
        found += children.get(pid, [])
    return found


def stop_for_a_moment(pids: list[int], seconds: float) -> None:
    """Keep these processes from running, and let them go on however this ends."""
    try:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
        time.sleep(seconds)
    finally:
        for pid in reversed(pids):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


def main() -> int:
    """Run the command, and return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=float, default=0.5, help="seconds between two stops, on average (%(default)s)")
    parser.add_argument("--longest", type=float, default=0.7, help="seconds of the longest stop (%(default)s)")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    command = subprocess.Popen(given.command)
    try:
        while command.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                command.wait(CHANCE.uniform(0, 2 * given.every))
            pids = family(command.pid)
            chosen = pids if CHANCE.random() < 1 / 2 else [CHANCE.choice(pids)]
            stop_for_a_moment(chosen, CHANCE.uniform(given.longest / 5, given.longest))
    except KeyboardInterrupt:
        command.send_signal(signal.SIGINT)
    return command.wait()


if __name__ == "__main__":
    sys.exit(main())
