"""Waiting for the file itself: until it is put back, let go by another program, or written to its end."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import FileAway, FileEmpty, FileGrowing, FileLocked, FileMissing, FileProblem

COMES_BACK = (FileAway, FileMissing, FileLocked, FileGrowing, FileEmpty)
"""What passes without a word from a person to the program; some of it needs that person's hand."""
LOOK_FIRST, LOOK_CEILING = 2.0, 10.0
# One second more for each minute of waiting.
SLOWER = 60.0


async def until_file_is_back(
    look: Callable[[float], Awaitable[None]],
    clock: Clock,
    problem: FileProblem,
    tell: Callable[[FileProblem], None],
    first: float = LOOK_FIRST,
) -> None:
    """Return once the file can be tried again.

    Args:
        look: Looks at the file, given the seconds since the last look; raises what is wrong with it.
        clock: Gives the time.
        problem: What is waited for.
        tell: Called with each other problem that takes its place (the card is back, the file is not on it).
        first: Seconds until the first look.
    """
    waited, seconds = 0.0, first
    while True:
        await clock.sleep(seconds)
        waited += seconds
        try:
            await look(seconds)
            return
        except COMES_BACK as error:
            if error.code != problem.code:
                problem = error
                tell(error)
        except FileProblem:
            return  # the next attempt meets it, and it is decided there what it means
        seconds = min(LOOK_FIRST + waited / SLOWER, LOOK_CEILING)
