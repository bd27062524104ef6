"""Makes one small picture of a video, in a process of its own: ``python -m uploader_gui.thumbnailer FILE OUT``.

Decoders of many formats read here what anybody may have made. What breaks, hangs or eats memory in them takes this
process with it, and nothing else. Imports nothing of the program; the window only starts it (``ui/thumbnails.py``).
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av import VideoFrame

# In the packaged program, whose executable is no Python: this option, first of all, means this file.
OPTION = "--make-thumbnail"
DONE, NO_PICTURE, WRONG_USAGE = 0, 1, 2
# The picture's longer side, in pixels.
SIDE = 192
# The first moments of a film are often black.
LOOK_AT_SHARE, LOOK_AT_MOST_SECONDS = 0.1, 5.0
MOST_MEMORY = 1_500_000_000
MOST_CPU_SECONDS = 20
# The window ends us earlier; but it may have been killed, and a pipe or a share be waited for without an end.
MOST_SECONDS = 60


def main(argv: Sequence[str]) -> int:
    """Make the picture of ``FILE`` in ``OUT``, a JPEG; return the exit status."""
    if len(argv) != 2:
        return WRONG_USAGE
    _be_modest()
    try:
        picture = jpeg_of(argv[0])
    except Exception:  # noqa: BLE001 - whatever a decoder says: there is no picture
        return NO_PICTURE
    Path(argv[1]).write_bytes(picture)
    return DONE


def jpeg_of(path: str) -> bytes:
    """Return a small JPEG of a video's beginning, the right way up.

    Raises:
        av.FFmpegError, OSError, ValueError: it cannot be read, or has no picture.
    """
    import av  # noqa: PLC0415 - only ever in this process

    with av.open(path, options={"protocol_whitelist": "file"}) as film:
        stream = film.streams.video[0]
        stream.thread_type = "NONE"
        stream.codec_context.skip_frame = "NONKEY"
        if film.duration:
            seconds = min(film.duration / av.time_base * LOOK_AT_SHARE, LOOK_AT_MOST_SECONDS)
            with contextlib.suppress(av.FFmpegError):
                film.seek(int(seconds * av.time_base))
        frame = next(film.decode(stream), None)
        if frame is None:
            raise ValueError("no frame")
        return _encoded(_upright(frame))


def _upright(frame: VideoFrame) -> VideoFrame:
    """Return the frame small, and turned as the camera was held (its rotation is counted against the clock)."""
    import av  # noqa: PLC0415
    import av.filter  # noqa: PLC0415

    scale = SIDE / max(frame.width, frame.height, SIDE)
    width, height = max(2, round(frame.width * scale / 2) * 2), max(2, round(frame.height * scale / 2) * 2)
    turns = {90: ["cclock"], -90: ["clock"], 270: ["clock"], 180: ["clock", "clock"], -180: ["clock", "clock"]}
    small = frame.reformat(width, height, "yuvj420p")
    for turn in turns.get(round(frame.rotation), []):
        graph = av.filter.Graph()
        source = graph.add_buffer(
            width=small.width, height=small.height, format=small.format, time_base=frame.time_base
        )
        transpose, sink = graph.add("transpose", turn), graph.add("buffersink")
        source.link_to(transpose)
        transpose.link_to(sink)
        graph.configure()
        graph.push(small)
        small = graph.vpull()
    return small


def _encoded(frame: VideoFrame) -> bytes:
    from fractions import Fraction  # noqa: PLC0415

    import av  # noqa: PLC0415

    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = frame.width, frame.height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": "3", "qmax": "5"}
    frame.pts = 0
    return b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)])


def _be_modest() -> None:
    """Come after everything else on this computer, and take only so much of it."""
    with contextlib.suppress(ImportError, OSError, ValueError, AttributeError):
        os.nice(15)
        signal.alarm(MOST_SECONDS)
        import resource  # noqa: PLC0415 - not on Windows, where the window starts us with a lower priority

        for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_CPU_SECONDS)):
            resource.setrlimit(what, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
