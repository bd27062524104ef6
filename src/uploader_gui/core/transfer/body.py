"""A range of the file as the body of one request: under the ceiling, under watch, and counted."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile

# Handed to the network at once. Only a whole piece counts as movement: at 16 KB/s the largest must still move within
# the stall watch's first limit; and a fast line must not wait for us.
SMALLEST_PIECE, LARGEST_PIECE = 16 * 1024, 64 * 1024
QUICK_SECONDS = 0.05


async def file_body(
    source: SourceFile, offset: int, length: int, line: Line, watch: StallWatch, on_taken: Callable[[int], None]
) -> AsyncGenerator[bytes, None]:
    """Yield ``length`` bytes from ``offset`` in pieces.

    When the next piece is asked for, the last one was taken by the network: ``on_taken`` gets its bytes.

    Raises:
        FileProblem: the file ends before, or cannot be read.
    """
    clock, piece = line.clock, SMALLEST_PIECE
    async with aclosing(source.blocks(offset, length)) as blocks:
        async for block in blocks:
            view = memoryview(block)
            while view:
                part, view = bytes(view[:piece]), view[piece:]
                began = clock.monotonic()
                await line.rate_limit.take(len(part), watch.moved)
                yield part
                watch.moved()
                on_taken(len(part))
                quick = clock.monotonic() - began < QUICK_SECONDS
                piece = min(piece * 2, LARGEST_PIECE) if quick else max(piece // 2, SMALLEST_PIECE)
    watch.all_sent()
