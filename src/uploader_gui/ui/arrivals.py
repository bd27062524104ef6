"""What comes to the program from outside: files and addresses, from the command line or another start. Knows no Qt."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

import msgspec

from uploader_gui.ui.links import is_link

_LONGEST_NAME = 500


class Arrival(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """What one start brought. It holds no secret."""

    files: tuple[str, ...] = ()
    """Absolute paths."""
    links: tuple[str, ...] = ()
    """Addresses ``uploader:…`` as they came, not read yet."""
    strange: tuple[str, ...] = ()
    """Addresses of something that is not on this computer."""
    site: str = ""
    """Where the person wants to sign in; empty = nowhere."""
    username: str = ""
    shows: bool = True
    """Whether the window shall come to the front."""
    activation: str = ""
    """The desktop's permission to come to the front (Wayland); worth nothing afterwards."""


def sort_out(arguments: Iterable[str], folder: Path) -> Arrival:
    """Tell files from addresses; relative paths are of ``folder``. Desktops name files as ``file://…`` too."""
    files, links, strange = [], [], []
    for argument in arguments:
        if is_link(argument):
            links.append(argument)
        elif path := _path_of_address(argument):
            files.append(path)
        elif "://" in argument and not (folder / argument).exists():
            strange.append(argument[:_LONGEST_NAME])
        elif argument:
            files.append(str((folder / os.path.expanduser(argument)).absolute()))  # noqa: PTH111 - Path's own raises
    return Arrival(files=tuple(files), links=tuple(links), strange=tuple(strange))


def _path_of_address(argument: str) -> str:
    if not argument.lower().startswith("file://"):
        return ""
    try:
        parts = urlsplit(argument)
    except ValueError:  # what stands for a host there is none
        return ""
    if parts.netloc not in ("", "localhost"):
        return ""
    # Read once, and as the system reads names: one may hold a percent sign, or be no text at all.
    path = os.fsdecode(unquote_to_bytes(parts.path))
    return path.lstrip("/").replace("/", "\\") if sys.platform == "win32" else path


def pack(arrival: Arrival) -> bytes:
    """Return it as one line."""
    # Names of files that are no text come as lone surrogates, which only this one can write and read.
    return json.dumps(msgspec.structs.asdict(arrival)).encode() + b"\n"


def unpack(line: bytes) -> Arrival:
    """Return what was packed.

    Raises:
        ValueError: it was not.
    """
    try:
        return msgspec.convert(json.loads(line), Arrival)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
