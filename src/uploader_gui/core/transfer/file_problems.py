"""From what the system says about a file to what a person reads: the one border for errors of reading."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from uploader_gui.core.errors import FileAway, FileLocked, FileMissing, FileProblem, FileReadFailed, FileUnreadable
from uploader_gui.core.models import FileMark


def _numbers(*names: str) -> frozenset[int]:
    """Return those of the names that this system knows."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_AWAY = _numbers(
    "EIO", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "ENOMEDIUM", "EREMOTEIO", "ESHUTDOWN", "ECONNABORTED",
    "ECONNRESET", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ETIMEDOUT",
)  # fmt: skip
_LOCKED = _numbers("EACCES", "EPERM", "EAGAIN", "EBUSY", "ETXTBSY", "EDEADLK")
# Windows: device not ready, bad network path or name, device gone, network gone, cyclic redundancy, I/O error, …
_AWAY_ON_WINDOWS = frozenset({21, 23, 31, 53, 55, 59, 64, 67, 121, 433, 1006, 1117, 1167, 1231, 1232, 1236})
# Sharing violation, lock violation.
_LOCKED_ON_WINDOWS = frozenset({32, 33})


def problem_of(path: Path, error: OSError | ValueError, registered: FileMark | None = None) -> FileProblem:
    """Return what ``error``, met while looking at or reading ``path``, means to a person. Blocks.

    Args:
        path: The file.
        error: The system's; ``ValueError`` for a path that no system takes.
        registered: Its mark when it was there; without one, nobody knows that the folder ever was.
    """
    where, name, detail = str(path), path.name, type(error).__name__
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        folder = _folder_of(path)
        if registered is not None and _is_away(folder, registered.identity):
            return FileAway(detail, folder=str(folder), path=where, name=name)
        return FileMissing(detail, path=where, name=name)
    number, windows = getattr(error, "errno", None), getattr(error, "winerror", None)
    if windows in _LOCKED_ON_WINDOWS or number in _LOCKED:
        return FileLocked(detail, path=where, name=name)
    if isinstance(error, TimeoutError) or windows in _AWAY_ON_WINDOWS or number in _AWAY:
        detail = f"{detail} {windows or number or ''}".strip()
        # A scratch on a disk and a card that was pulled give the same error; one of them still shows the file.
        if not isinstance(error, TimeoutError) and _is_there(path):
            return FileReadFailed(detail, path=where, name=name)
        return FileAway(detail, folder=str(path.parent), path=where, name=name)
    return FileUnreadable(detail, path=where, name=name)


def no_answer(path: Path) -> FileAway:
    """Return the problem of a share or a drive that has not answered for long."""
    return FileAway("no answer", folder=str(path.parent), path=str(path), name=path.name)


def _folder_of(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path)).parent  # a link's file may lie elsewhere
    except OSError:
        return path.parent


def _is_away(folder: Path, identity: str) -> bool:
    """Whether the folder is not there, or is the empty mount point of what was."""
    try:
        status = folder.stat()
    except OSError:
        return True
    device = identity.partition(":")[0]
    return not stat.S_ISDIR(status.st_mode) or bool(device and device != str(status.st_dev))


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True
