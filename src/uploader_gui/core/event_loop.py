"""The engine's event loop: one that calls back when a socket is ready, on every system."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_CTRL_C_SECONDS = 0.5


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run ``main`` as ``asyncio.run`` does, on Windows too in a loop that knows ``add_reader`` and ``add_writer``."""
    with asyncio.Runner(loop_factory=_new_loop) as runner:
        return runner.run(main)


def _new_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.SelectorEventLoop()
    if sys.platform == "win32":
        _stay_awake(loop)
    return loop


def _stay_awake(loop: asyncio.AbstractEventLoop) -> None:
    """WORKAROUND: on Windows Ctrl-C does not end a ``select``; it is heard once that returns by itself."""
    loop.call_later(_CTRL_C_SECONDS, _stay_awake, loop)
