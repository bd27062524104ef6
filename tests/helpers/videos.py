"""Real, small videos of any size: one second, padded by a `free` box (ISO 14496-12 §8.1.2), which players skip."""

import functools
import hashlib
import os
import random
import subprocess
import tempfile
import time
from pathlib import Path

import imageio_ffmpeg

FILMED_AGO_NS = 3600 * 10**9


@functools.cache
def one_second() -> bytes:
    """Return the bytes of a real MP4 of one second."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        picture = "testsrc2=size=64x48:rate=10:duration=1"
        encode = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"]
        quiet = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error"]
        subprocess.run([*quiet, "-f", "lavfi", "-i", picture, *encode, str(path)], check=True)
        return path.read_bytes()


def make_video(path: Path, size: int = 600_000, seed: int = 1) -> Path:
    """Write a playable MP4 of exactly ``size`` bytes; another ``seed`` gives another content of the same size.

    It was filmed a while ago: nobody is still writing it.
    """
    clip = one_second()
    padding = size - len(clip)
    assert padding >= 8, f"the smallest video has {len(clip) + 8} bytes"
    box = padding.to_bytes(4, "big") + b"free" + random.Random(seed).randbytes(padding - 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(clip + box)
    filmed = time.time_ns() - FILMED_AGO_NS
    os.utime(path, ns=(filmed, filmed))
    return path


def sha256(path: Path) -> str:
    """Return the file's SHA-256 in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
