"""How a client written in Python talks with the benchmark, and measures itself."""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any


def job() -> dict[str, Any]:
    """What is to be done."""
    read: dict[str, Any] = json.loads(sys.stdin.readline())
    return read


def wait_for_go() -> None:
    """Say that everything is prepared, and wait for the start."""
    print("ready", flush=True)
    sys.stdin.readline()


def result(**facts: Any) -> None:  # noqa: ANN401 - whatever JSON takes
    """Say how it went."""
    print(json.dumps(facts), flush=True)


class Watch:
    """Seconds and processor seconds between two moments of this process."""

    def __init__(self) -> None:
        self.began: tuple[float, float] | None = None
        self.ended: tuple[float, float] | None = None

    def start(self) -> None:
        """It begins now, unless it began before."""
        self.began = self.began or _now()

    def stop(self) -> None:
        """It ends now, or later."""
        self.ended = _now()

    def facts(self) -> dict[str, float]:
        """`seconds` and `cpu`."""
        assert self.began is not None
        began, ended = self.began, self.ended or _now()
        return {"seconds": ended[0] - began[0], "cpu": ended[1] - began[1]}


def _now() -> tuple[float, float]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.monotonic(), used.ru_utime + used.ru_stime
