"""The SHA-256 of a file, however large: in a thread, with progress, and ended when nobody wants it any more."""

from __future__ import annotations

import asyncio
import hashlib
import stat
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from uploader_gui.core.errors import FileUnreadable
from uploader_gui.core.transfer.disk_thread import DiskThread
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
        # In a thread of its own that nobody waits for at the end: a share that hangs would hold the program.
        return await asyncio.wrap_future(DiskThread(str(path.parent)).begin(partial(_hash, path, tell, is_over)))
    finally:
        is_over.set()  # a thread cannot be cancelled; this lets go of the file after one more block


def _hash(path: Path, tell: Tell, is_over: threading.Event) -> str:
    digest, done = hashlib.sha256(), 0
    try:
        status = path.stat()
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
            # A pipe would be waited for without an end, and with it the program's.
            raise FileUnreadable("not a regular file", path=str(path), name=path.name)
        size = status.st_size
        with path.open("rb") as file:
            while not is_over.is_set() and (block := file.read(_BLOCK)):
                digest.update(block)
                done += len(block)
                tell(done, max(size, done))
    except (OSError, ValueError) as error:
        raise problem_of(path, error) from error
    return digest.hexdigest()
