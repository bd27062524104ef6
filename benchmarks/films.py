"""Files to send: real videos of a second, filled up by a box that players skip (ISO 14496-12 §8.1.2)."""

from __future__ import annotations

import functools
import os
import subprocess
import tempfile
import time
from pathlib import Path

import imageio_ffmpeg

BLOCK = 1024 * 1024
_MARKED = 1 << 30
"""Bytes of a sparse file that have marks."""


@functools.cache
def _one_second() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        picture = "testsrc2=size=64x48:rate=10:duration=1"
        encode = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
        quiet = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error"]
        subprocess.run([*quiet, "-f", "lavfi", "-i", picture, *encode, str(path)], check=True)
        return path.read_bytes()


def make_film(path: Path, size: int, *, sparse: bool = False) -> Path:
    """Write a video of exactly `size` bytes.

    Args:
        path: Where to.
        size: In bytes; at least some 10 KB.
        sparse: Leave holes in it, which take no room on the disk, with some bytes of its own in every MiB at first.
    """
    clip = _one_second()
    filling = size - len(clip)
    begin = len(clip) + 16
    with path.open("wb") as out:
        # The form with eight bytes for the length, so that any length will do.
        out.write(clip + (1).to_bytes(4, "big") + b"free" + filling.to_bytes(8, "big"))
        if sparse:
            for place in range(begin, min(size, _MARKED) - BLOCK, BLOCK):
                out.seek(place)
                out.write(os.urandom(16))
        else:
            for place in range(begin, size, BLOCK):
                out.write(os.urandom(min(BLOCK, size - place)))
        out.truncate(size)
    # As if it had been written a while ago: nobody waits for it to be complete.
    a_while_ago = time.time() - 60
    os.utime(path, (a_while_ago, a_while_ago))
    return path
