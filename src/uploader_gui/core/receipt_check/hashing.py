"""The SHA-256 of a file, however large: in a thread, with progress, and ended when nobody wants it any more."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from uploader_gui.core.transfer.file_problems import problem_of

Tell = Callable[[int, int], None]
"""Bytes read so far, and bytes in all."""
_BLOCK = 4 * 1024 * 1024


async def sha256_of(path: Path, tell: Tell) -> str:
    """Return the SHA-256 of a file as lower-case hex; ``tell`` is called from another thread.

    Raises:
        FileProblem: it cannot be read.
    """
    is_over = threading.Event()
    try:
        return await asyncio.to_thread(_hash, path, tell, is_over)
    finally:
        is_over.set()  # a thread cannot be cancelled; this lets go of the file after one more block


def _hash(path: Path, tell: Tell, is_over: threading.Event) -> str:
    digest, done = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            while not is_over.is_set() and (block := file.read(_BLOCK)):
                digest.update(block)
                done += len(block)
                tell(done, max(size, done))
    except (OSError, ValueError) as error:
        raise problem_of(path, error) from error
    return digest.hexdigest()
