"""The file on this computer: is it still the same, its bytes for the network, its SHA-256 from the same reading."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import stat
from collections.abc import AsyncGenerator, Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import BinaryIO, TypeVar

from uploader_gui.core.errors import (
    FileChanged,
    FileEmpty,
    FileIsDirectory,
    FileNameUnusable,
    FileProblem,
    FileUnreadable,
)
from uploader_gui.core.models import FileMark
from uploader_gui.core.transfer.disk_thread import disk_thread
from uploader_gui.core.transfer.file_problems import no_answer, problem_of

Result = TypeVar("Result")

BLOCK = 1024 * 1024
# Each block costs the event loop about half a millisecond, however long it is: where the line takes blocks in a moment,
# so many times as much is read at once.
MOST_BLOCKS = 4
A_MOMENT = 0.02
SAMPLE = 64 * 1024
# A file that is closed on a share that hangs is closed when the share comes back.
CLOSE_SECONDS = 2.0


def look_at(path: Path, registered: FileMark | None = None) -> FileMark:
    """Return what identifies the file as it is now. Blocks.

    Args:
        path: The file.
        registered: Its mark when it was registered, if it was.

    Raises:
        FileAway, FileMissing, FileLocked, FileReadFailed: it cannot be read now.
        FileNameUnusable, FileIsDirectory, FileEmpty, FileUnreadable: what is wrong with it.
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
    except (OSError, ValueError) as error:
        raise problem_of(path, error, registered) from error
    return FileMark(
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        identity=f"{status.st_dev}:{status.st_ino}" if status.st_ino else "",
        changed_ns=status.st_ctime_ns,
    )


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
        raise problem_of(path, error) from error
    return digest.hexdigest()


async def on_disk(
    work: Callable[..., Result], path: Path, *args: object, waiting: Callable[[], None] = lambda: None
) -> Result:
    """Return what ``work(path, *args)`` returns, done in the thread of the file's folder.

    Raises:
        FileAway: the drive or share has not answered for half a minute.
    """
    try:
        return await disk_thread(path).call(work, path, *args, waiting=waiting)
    except TimeoutError as error:
        raise no_answer(path) from error


class SourceFile:
    """One registered file, read in the thread of its folder.

    The SHA-256 is fed by the same reads that feed the network. Only what an earlier run of the program sent is read
    once more, beside the sending: Python cannot keep a hash's state on disk.
    """

    def __init__(self, path: Path, mark: FileMark) -> None:
        self.path = path
        self.mark = mark
        self._disk = disk_thread(path)
        self._file: BinaryIO | None = None
        self._hash = hashlib.sha256()
        self._hashed = 0
        self._front = 0
        self._catching_up: asyncio.Task[None] | None = None

    async def verified(self) -> None:
        """See that the file is still the one that was registered.

        Raises:
            FileChanged: size, time or content differ.
            FileProblem: it cannot be read (now).
        """
        await self._call(self.verify)

    def verify(self) -> None:
        """As ``verified``. Blocks."""
        try:
            mark = look_at(self.path, self.mark)
        except (FileEmpty, FileIsDirectory) as error:
            raise FileChanged(error.detail, path=str(self.path), name=self.path.name) from error
        same = (mark.size, mark.mtime_ns) == (self.mark.size, self.mark.mtime_ns)
        if same and _may_be_another(mark, self.mark):
            # A card put back, or a restored copy, is the same file under another identity; a twin is not. And a time
            # of modification can be set by anybody, the system's own time of the last change cannot.
            mark = replace(mark, sample=_sample(self.path, mark.size))
            same = mark.is_same_content(self.mark)
            if same:
                self.mark = mark
        if not same:
            raise FileChanged(path=str(self.path), name=self.path.name)

    async def _call(
        self, work: Callable[..., Result], *args: object, waiting: Callable[[], None] = lambda: None
    ) -> Result:
        try:
            return await self._disk.call(work, *args, waiting=waiting)
        except TimeoutError as error:
            raise no_answer(self.path) from error

    def _read_block(self, offset: int, length: int) -> bytes:
        try:
            block = self._read(offset, length)
        except OSError:
            # A handle dies with its card or share, also when that is back by now: the same file is opened again.
            self._close()
            self.verify()
            try:
                block = self._read(offset, length)
            except OSError as error:
                self._close()
                raise problem_of(self.path, error, self.mark) from error
        if not block:
            raise FileChanged("shorter than registered", path=str(self.path), name=self.path.name)
        return block

    def _read(self, offset: int, length: int) -> bytes:
        if self._file is None:
            self._file = self.path.open("rb", buffering=0)
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), length, offset)
        self._file.seek(offset)
        return self._file.read(length)

    def _read_and_hash(self, offset: int, length: int) -> bytes:
        block = self._read_block(offset, length)
        end = offset + len(block)
        if offset <= self._hashed < end:
            self._hash.update(memoryview(block)[self._hashed - offset :])
            self._hashed = end
        self._front = max(self._front, end)
        return block

    async def blocks(
        self, offset: int, length: int, waiting: Callable[[], None] = lambda: None
    ) -> AsyncGenerator[bytes, None]:
        """Yield ``length`` bytes from ``offset`` in blocks, of BLOCK or on a fast line of MOST_BLOCKS times as much.

        One block is read ahead.

        ``waiting`` is called each second while the disk keeps us waiting: it is not the network that stands still.

        Raises:
            FileChanged: the file ends before.
            FileProblem: it cannot be read (any more).
        """
        end, most = offset + length, BLOCK
        self._catch_up_to(offset)
        ahead: asyncio.Task[bytes] | None = None
        try:
            while offset < end:
                ahead = ahead or self._begin_to_read(offset, min(most, end - offset), waiting)
                block = await ahead
                offset += len(block)
                ahead = self._begin_to_read(offset, min(most, end - offset), waiting) if offset < end else None
                given_at = monotonic()
                yield block
                most = min(2 * most, MOST_BLOCKS * BLOCK) if monotonic() - given_at < A_MOMENT else BLOCK
        finally:
            if ahead is not None:
                # One that has begun goes on in its thread, and nothing else happens there before it ends.
                ahead.cancel()
                await asyncio.gather(ahead, return_exceptions=True)

    def _begin_to_read(self, offset: int, length: int, waiting: Callable[[], None]) -> asyncio.Task[bytes]:
        return asyncio.create_task(self._call(self._read_and_hash, offset, length, waiting=waiting))

    def _catch_up_to(self, offset: int) -> None:
        """Hash in the background what was sent by an earlier run."""
        self._front = max(self._front, offset)
        if self._hashed < self._front and (self._catching_up is None or self._catching_up.done()):
            self._catching_up = asyncio.create_task(self._catch_up())

    async def _catch_up(self) -> None:
        with contextlib.suppress(FileProblem):  # the sender meets the same and says so
            while self._hashed < self._front:
                await self._call(self._hash_more, self._front)

    def _hash_more(self, end: int) -> None:
        if self._hashed < end:
            self._read_and_hash(self._hashed, min(BLOCK, end - self._hashed))

    def _so_far(self) -> tuple[int, str]:
        # In the thread of the file, where the hash and how far it reaches change together.
        return self._hashed, self._hash.copy().hexdigest()

    async def hashed_so_far(self) -> tuple[int, str]:
        """Return how many of the file's first bytes have been read and hashed, and their SHA-256 in hex.

        Raises:
            FileAway: the drive or share does not answer.
        """
        return await self._call(self._so_far)

    async def sha256_of_first(self, length: int) -> str:
        """Return the SHA-256 of the file's first bytes; what is read for it is not read again for ``sha256``.

        Raises:
            FileProblem: it cannot be read.
        """
        if self._hashed > length:
            return await self.digest("sha256", 0, length)
        while self._hashed < length:
            await self._call(self._hash_more, length)
        return (await self.hashed_so_far())[1]

    async def digest(self, name: str, offset: int, length: int) -> str:
        """Return the digest (``md5``, ``sha256``) of a part of the file, read for that alone.

        Raises:
            FileProblem: it cannot be read.
        """
        digest, end = hashlib.new(name, usedforsecurity=False), offset + length
        while offset < end:
            block = await self._call(self._read_block, offset, min(BLOCK, end - offset))
            await asyncio.to_thread(digest.update, block)
            offset += len(block)
        return digest.hexdigest()

    @property
    def is_hashed(self) -> bool:
        """Whether ``sha256`` needs the file no more."""
        return self._hashed == self.mark.size

    async def sha256(self) -> str:
        """Return the whole file's SHA-256 in hex.

        Raises:
            FileProblem: what is missing of it cannot be read.
        """
        while not self.is_hashed:
            await self._call(self._hash_more, self.mark.size)
        return self._hash.hexdigest()

    async def aclose(self) -> None:
        """Wait for the reads that are under way in their thread, and close the file; where it hangs, it does later."""
        if self._catching_up is not None:
            self._catching_up.cancel()
        loop, closed = asyncio.get_running_loop(), asyncio.Event()

        def tell(_: object) -> None:
            with contextlib.suppress(RuntimeError):  # the loop may have ended before the share came back
                loop.call_soon_threadsafe(closed.set)

        # Asked for before anything is waited for: who is cancelled while closing must not leave the file open.
        self._disk.begin(self._close).add_done_callback(tell)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(closed.wait(), CLOSE_SECONDS)
        if self._catching_up is not None:
            await asyncio.gather(self._catching_up, return_exceptions=True)
            self._catching_up = None

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()


def _may_be_another(now: FileMark, registered: FileMark) -> bool:
    """Whether something says that a file of the same size and time may have another content."""
    moved = now.identity != registered.identity and now.identity and registered.identity
    touched = now.changed_ns != registered.changed_ns and registered.changed_ns and registered.sample
    return bool(moved or touched)
