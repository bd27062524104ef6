"""The file on this computer: is it still the same, its bytes for the network, its SHA-256 from the same reading."""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
import threading
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from uploader_gui.core.errors import (
    FileChanged,
    FileEmpty,
    FileIsDirectory,
    FileMissing,
    FileNameUnusable,
    FileProblem,
    FileUnreadable,
)
from uploader_gui.core.models import FileMark

BLOCK = 1024 * 1024
SAMPLE = 64 * 1024


def look_at(path: Path) -> FileMark:
    """Return what identifies the file as it is now. Blocks.

    Raises:
        FileMissing, FileNameUnusable, FileIsDirectory, FileEmpty, FileUnreadable: what is wrong with it.
    """
    name = path.name
    try:
        # A name that is no text (left by a system with another character set) fits into no journal and no request.
        str(path).encode()
    except UnicodeEncodeError as error:
        name = str(path).encode(errors="replace").decode()
        raise FileNameUnusable(path=name, name=Path(name).name) from error
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise FileIsDirectory(path=str(path), name=name)
        if not stat.S_ISREG(status.st_mode):
            raise FileUnreadable("not a regular file", path=str(path), name=name)
        if status.st_size == 0:
            raise FileEmpty(path=str(path), name=name)
        with path.open("rb") as file:
            file.read(1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path), name=name) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(type(error).__name__, path=str(path), name=name) from error
    identity = f"{status.st_dev}:{status.st_ino}" if status.st_ino else ""
    return FileMark(size=status.st_size, mtime_ns=status.st_mtime_ns, identity=identity)


def mark_of(path: Path) -> FileMark:
    """Return what identifies the file, its sample included, to register it. Blocks.

    Raises:
        FileProblem: as ``look_at``.
    """
    mark = look_at(path)
    return replace(mark, sample=_sample(path, mark.size))


def _sample(path: Path, size: int) -> str:
    digest = hashlib.sha256(str(size).encode())
    try:
        with path.open("rb") as file:
            for offset in (0, max(0, size // 2 - SAMPLE // 2), max(0, size - SAMPLE)):
                file.seek(offset)
                digest.update(file.read(SAMPLE))
    except OSError as error:
        raise FileUnreadable(type(error).__name__, path=str(path), name=path.name) from error
    return digest.hexdigest()


class SourceFile:
    """One registered file, read in threads.

    The SHA-256 is fed by the same reads that feed the network. Only what an earlier run of the program sent is read
    once more, beside the sending: Python cannot keep a hash's state on disk.
    """

    def __init__(self, path: Path, mark: FileMark) -> None:
        self.path = path
        self.mark = mark
        self._file: BinaryIO | None = None
        self._hash = hashlib.sha256()
        self._hashed = 0
        self._front = 0
        self._lock = threading.Lock()
        self._ended = False
        self._catching_up: asyncio.Task[None] | None = None

    def verify(self) -> None:
        """See that the file is still the one that was registered. Blocks.

        Raises:
            FileChanged: size, time or identity differ.
            FileProblem: it cannot be read at all.
        """
        try:
            mark = look_at(self.path)
        except (FileEmpty, FileIsDirectory) as error:
            raise FileChanged(error.detail, path=str(self.path), name=self.path.name) from error
        same = (mark.size, mark.mtime_ns) == (self.mark.size, self.mark.mtime_ns)
        if same and mark.identity != self.mark.identity and mark.identity and self.mark.identity:
            # A card put back, or a restored copy, is the same file under another identity; a twin is not.
            mark = replace(mark, sample=_sample(self.path, mark.size))
            same = mark.is_same_content(self.mark)
            if same:
                self.mark = mark
        if not same:
            raise FileChanged(path=str(self.path), name=self.path.name)

    def _read_block(self, offset: int, length: int) -> bytes:
        if self._ended:
            raise FileUnreadable("no longer read", path=str(self.path), name=self.path.name)
        try:
            if self._file is None:
                self._file = self.path.open("rb", buffering=0)
            block = (
                os.pread(self._file.fileno(), length, offset) if hasattr(os, "pread") else self._seek(offset, length)
            )
        except OSError as error:
            self._close()
            kind = FileMissing if isinstance(error, FileNotFoundError) else FileUnreadable
            raise kind(type(error).__name__, path=str(self.path), name=self.path.name) from error
        if not block:
            raise FileChanged("shorter than registered", path=str(self.path), name=self.path.name)
        return block

    def _seek(self, offset: int, length: int) -> bytes:
        assert self._file is not None
        self._file.seek(offset)
        return self._file.read(length)

    def _read_and_hash(self, offset: int, length: int) -> bytes:
        with self._lock:
            block = self._read_block(offset, length)
            end = offset + len(block)
            if offset <= self._hashed < end:
                self._hash.update(memoryview(block)[self._hashed - offset :])
                self._hashed = end
            self._front = max(self._front, end)
            return block

    async def blocks(self, offset: int, length: int) -> AsyncGenerator[bytes, None]:
        """Yield ``length`` bytes from ``offset`` in blocks of at most BLOCK; reads one block ahead.

        Raises:
            FileChanged: the file ends before.
            FileProblem: it cannot be read (any more).
        """
        end = offset + length
        self._catch_up_to(offset)
        ahead: asyncio.Task[bytes] | None = None
        try:
            while offset < end:
                wanted = min(BLOCK, end - offset)
                block = await (ahead or asyncio.to_thread(self._read_and_hash, offset, wanted))
                offset += len(block)
                ahead = None
                if offset < end:
                    following = min(BLOCK, end - offset)
                    ahead = asyncio.create_task(asyncio.to_thread(self._read_and_hash, offset, following))
                yield block
        finally:
            if ahead is not None:
                # A thread cannot be stopped: wait for its one block, and let an error in it pass unseen.
                await asyncio.gather(ahead, return_exceptions=True)

    def _catch_up_to(self, offset: int) -> None:
        """Hash in the background what was sent by an earlier run."""
        with self._lock:
            self._front = max(self._front, offset)
            gap = self._hashed < self._front
        if gap and (self._catching_up is None or self._catching_up.done()):
            self._catching_up = asyncio.create_task(asyncio.to_thread(self._catch_up))

    def _catch_up(self) -> None:
        while True:
            with self._lock:
                if self._hashed >= self._front:
                    return
                try:
                    block = self._read_block(self._hashed, min(BLOCK, self._front - self._hashed))
                except FileProblem:
                    return  # the sender meets the same and says so
                self._hash.update(block)
                self._hashed += len(block)

    async def sha256(self) -> str:
        """Return the whole file's SHA-256 in hex.

        Raises:
            FileProblem: what is missing of it cannot be read.
        """
        if self._catching_up is not None:
            await self._catching_up
        while self._hashed < self.mark.size:
            await asyncio.to_thread(self._read_and_hash, self._hashed, min(BLOCK, self.mark.size - self._hashed))
        return self._hash.hexdigest()

    async def aclose(self) -> None:
        """Wait for the reads that are under way in their threads, and close the file for good."""
        self._ended = True
        # In a thread: a read that was given up by its task still holds the lock there, for as long as the disk takes.
        # Shielded: who is cancelled while closing must not leave the file open.
        await asyncio.shield(asyncio.to_thread(self._close_after_reading))
        if self._catching_up is not None:
            await asyncio.gather(self._catching_up, return_exceptions=True)
            self._catching_up = None

    def _close_after_reading(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
