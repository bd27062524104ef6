"""A range of the file as the body of one request: under the ceiling, under watch, and counted."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from uploader_gui.core.network_stream import MOVED
from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile


async def file_body(
    source: SourceFile, offset: int, length: int, line: Line, watch: StallWatch, on_taken: Callable[[int], None]
) -> AsyncGenerator[bytes, None]:
    """Yield ``length`` bytes from ``offset`` in the blocks of the source, or in pieces where a rate limit is kept.

    ``on_taken`` gets the bytes that the network has taken, as it takes them. To be iterated by the task that sends.

    Raises:
        FileProblem: the file ends before, or cannot be read.
    """
    handed_over = 0

    def moved(count: int) -> None:
        nonlocal handed_over
        count = min(count, handed_over)  # TLS inside TLS counts what it adds
        handed_over -= count
        watch.moved(count)
        on_taken(count)

    MOVED.set(moved)
    try:
        async with aclosing(source.blocks(offset, length, watch.moved)) as blocks:
            async for block in blocks:
                gone = 0
                while gone < len(block):
                    part = block[gone : gone + line.rate_limit.piece(len(block))]  # where that is all, no copy is made
                    gone += len(part)
                    await line.rate_limit.take(len(part), watch.moved)
                    handed_over = len(part)
                    yield part
                    moved(handed_over)
    finally:
        MOVED.set(None)
    watch.all_sent()
