"""Ending tasks: nothing that was begun beside something else is left behind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any


async def end(task: asyncio.Task[Any]) -> None:
    """Cancel a task if it has not ended, and wait for its end; what became of it is nobody's business."""
    if not task.done():
        task.cancel()
        await asyncio.wait({task})
    if not task.cancelled():
        task.exception()  # seen, so that nothing complains of it later


def is_cancelled() -> bool:
    """Whether the current task itself was cancelled, and not only what it waits for."""
    task = asyncio.current_task()
    return task is None or task.cancelling() > 0


async def first_of(*waits: Awaitable[Any]) -> None:
    """Return as soon as one of the waits ends; the others are cancelled."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
