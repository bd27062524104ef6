"""Network drives: told by the table of mounts, for SQLite's log must not lie there."""

from pathlib import Path

import pytest

from uploader_gui.core.store.network_drive import _linux_type, is_on_network_drive

MOUNTS = """\
/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/sam/local\\040disk ext4 rw 0 0
//filer/share /media/share cifs rw 0 0
sshfs#x /mnt/ssh fuse.sshfs rw 0 0
first /twice nfs rw 0 0
second /twice ext4 rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/x", "ext4"),
        ("/home/sam/.local/share", "nfs4"),
        ("/home/sam/local disk/x", "ext4"),
        ("/homestead/x", "ext4"),
        ("/media/share/deep/er", "cifs"),
        ("/mnt/ssh/x", "fuse.sshfs"),
        ("/twice/x", "ext4"),
        ("/tmp", "tmpfs"),
    ],
)
def test_the_deepest_and_latest_mount_tells_what_a_path_lies_on(path, kind):
    assert _linux_type(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("kind", "is_network"),
    [
        *((kind, True) for kind in ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p", "lustre")),
        *((kind, False) for kind in ("ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "apfs")),
    ],
)
@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="reads /proc/mounts")
def test_network_file_systems_are_known_by_their_type(monkeypatch, tmp_path, kind, is_network):
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: f"x / {kind} rw 0 0\n")
    assert is_on_network_drive(tmp_path / "not yet there" / "journal.sqlite3") is is_network


def test_where_the_system_does_not_tell_the_drive_is_taken_for_a_local_one(monkeypatch, tmp_path):
    def no_mounts(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", no_mounts)
    assert is_on_network_drive(tmp_path) is False
