"""What kind of file it is: MediaInfo looks inside, whatever the name says."""

from __future__ import annotations

import logging
import mimetypes
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

log = logging.getLogger(__name__)

# Python's table lacks what cameras write.
_BY_SUFFIX = {".mts": "video/mp2t", ".m2ts": "video/mp2t", ".mkv": "video/x-matroska", ".mxf": "application/mxf"}
_OF_VIDEOS = ("video/", "application/mxf")


@dataclass(frozen=True, slots=True)
class Media:
    """``is_video`` is None where nothing on this computer can tell. ``duration`` in whole seconds, 0 = unknown."""

    is_video: bool | None
    mimetype: str
    duration: int


def mimetype_of(path: Path) -> str:
    """Return the MIME type by the name, ``video/mp4`` where the name says nothing of a video."""
    guess = _guess(path)
    return guess if guess.startswith(_OF_VIDEOS) else "video/mp4"


def is_named_like_a_video(path: Path) -> bool:
    """Whether the name's ending is one of a video."""
    return _guess(path).startswith(_OF_VIDEOS)


def _guess(path: Path) -> str:
    return _BY_SUFFIX.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or ""


def look_inside(path: Path) -> Media:
    """Return what MediaInfo finds in the file. Blocks; reads only its headers."""
    # Loads a large shared library: only when a file is looked at, not when the program starts.
    from pymediainfo import MediaInfo  # noqa: PLC0415

    try:
        tracks = MediaInfo.parse(path, parse_speed=0.0).tracks
    except (OSError, RuntimeError, ValueError, ParseError) as error:
        log.warning("MediaInfo: %s", type(error).__name__)
        return Media(None, mimetype_of(path), 0)
    videos = [track for track in tracks if track.track_type == "Video"]
    general = next((track for track in tracks if track.track_type == "General"), None)
    milliseconds = getattr(general, "duration", None) or next((track.duration for track in videos if track.duration), 0)
    return Media(bool(videos), mimetype_of(path), round(float(milliseconds or 0) / 1000))
