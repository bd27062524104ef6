"""A range of the file as the body of one request: under the ceiling, under watch, and counted."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import httpx

from uploader_gui.core.network import our_errors
from uploader_gui.core.network_stream import MOVED
from uploader_gui.core.transfer.link import StallWatch
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile

# While a body is on its way the stall watch decides, not a time limit. Seconds.
TIMEOUT = httpx.Timeout(None, connect=10)


async def send_body(
    line: Line,
    method: str,
    url: str,
    headers: Any,  # noqa: ANN401 - httpx's own kinds, passed on
    body: AsyncGenerator[bytes, None],
) -> httpx.Response:
    """Send a request with a streamed body; ``headers`` tell its length. To be run under a stall watch.

    Raises:
        NetworkProblem: as ``network.our_errors`` has it.
        FileProblem: the file cannot be read (any more).
    """
    # Closed here, not by the garbage collector: an error of httpx leaves the body half read.
    async with aclosing(body):
        with our_errors(url):
            return await line.http.request(method, url, headers=headers, content=body, timeout=TIMEOUT)


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
