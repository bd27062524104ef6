"""Whether a folder lies on a network drive, where SQLite's WAL must not be used (sqlite.org/wal.html)."""

from __future__ import annotations

import sys
from pathlib import Path

_NETWORK_TYPES = (
    *("nfs", "cifs", "smb", "afs", "9p", "davfs", "ncpfs", "glusterfs", "ceph", "lustre", "gpfs", "beegfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.gvfsd", "fuse.davfs"),
)
_WINDOWS_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


def _linux_type(path: Path, mounts: str) -> str:
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def is_on_network_drive(path: Path) -> bool:
    """Whether ``path`` lies on a network drive, as far as this system tells; False where it does not."""
    path = path.absolute()
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - has windll only there

        drive = path.anchor
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == _WINDOWS_REMOTE
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _linux_type(path.resolve(), mounts).startswith(_NETWORK_TYPES)
