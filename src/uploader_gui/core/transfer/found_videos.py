"""What a person has chosen or dropped: files as they are, and of folders the videos in them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from uploader_gui.core.errors import FileProblem
from uploader_gui.core.transfer.media import is_named_like_a_video
from uploader_gui.core.transfer.source import on_disk

MOST = 200
"""Videos that are taken of one folder: who drops a whole drive has missed the folder."""


@dataclass(frozen=True, slots=True)
class FoundVideos:
    """``paths`` in the order they were given, a folder's by name."""

    paths: tuple[str, ...]
    empty_folders: tuple[str, ...] = ()
    """Folders in which there is no video."""
    cut_short: tuple[str, ...] = ()
    """Folders that have more than ``MOST``; the first of them were taken."""


async def find_videos(paths: Iterable[str]) -> FoundVideos:
    """Return the files among ``paths``, and the videos in the folders among them, whatever lies below those.

    A file is taken whatever its name says; what is wrong with it is the pre-flight's to tell. So is a drive that does
    not answer.
    """
    given = list(dict.fromkeys(paths))
    looked = await asyncio.gather(*(_look(Path(path)) for path in given))
    found = [
        path for path, inside in zip(given, looked, strict=True) for path in ([path] if inside is None else inside)
    ]
    folders = [(path, inside) for path, inside in zip(given, looked, strict=True) if inside is not None]
    return FoundVideos(
        tuple(dict.fromkeys(found)),
        tuple(path for path, inside in folders if not inside),
        tuple(path for path, inside in folders if len(inside) == MOST),
    )


async def _look(path: Path) -> list[str] | None:
    try:
        return await on_disk(_inside, path)
    except (FileProblem, OSError):
        return None


def _inside(path: Path) -> list[str] | None:
    """Return the videos below a folder, None if it is none. Blocks."""
    if not path.is_dir():
        return None
    found: list[str] = []
    for folder, below, files in os.walk(path):
        # Hidden ones hold what systems and cameras keep for themselves, such as macOS's "._name.mp4".
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and is_named_like_a_video(Path(name)):
                found.append(os.path.join(folder, name))  # noqa: PTH118 - os.walk gives texts
                if len(found) == MOST:
                    return found
    return found
