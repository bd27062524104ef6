"""A receipt out of whatever file a person gives: the JSON itself, or the PDF that carries it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from uploader_gui.core.errors import NotAReceipt
from uploader_gui.core.models import Receipt
from uploader_gui.core.transfer.file_problems import problem_of

LARGEST = 32 * 1024 * 1024
"""Bytes; a receipt with the longest attempt log has a fraction of it."""
_BEGINS, _ENDS = re.compile(rb"stream\r?\n"), b"endstream"
_MARK = b'"site_signature"'


def receipt_from(path: Path) -> Receipt:
    """Return the receipt in a file. Blocks.

    Raises:
        FileProblem: the file cannot be read.
        NotAReceipt: there is none in it.
    """
    try:
        if not (path.is_file() or path.is_dir()) and path.exists():
            raise NotAReceipt("not a regular file", path=str(path))  # a pipe would be waited for without an end
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except IsADirectoryError as error:
        raise NotAReceipt("a folder", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise problem_of(path, error) from error
    if len(content) > LARGEST:
        raise NotAReceipt("too large", path=str(path))
    receipt = receipt_in(content)
    if receipt is None:
        raise NotAReceipt("no receipt in it", path=str(path))
    return receipt


def receipt_in(content: bytes) -> Receipt | None:
    """Return the receipt in some bytes: JSON, or a PDF with the JSON attached."""
    if not content.startswith(b"%PDF-"):
        return _decoded(content)
    left = LARGEST  # of all streams together: a small file could hold thousands that each unpack to a large one
    for stream in _streams(content):
        attached = _unpacked(stream, left)
        if _MARK in attached and (receipt := _decoded(attached)) is not None:
            return receipt
        left -= len(attached)
        if left <= 0:
            break
    return None


def _streams(content: bytes) -> Iterator[bytes]:
    """Give what lies between a ``stream`` and the next ``endstream``; nothing is looked at twice."""
    end = 0
    while (begins := _BEGINS.search(content, end)) and (end := content.find(_ENDS, begins.end())) >= 0:
        yield content[begins.end() : end]
        end += len(_ENDS)


def _unpacked(stream: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, most)
    except zlib.error:
        return stream


def _decoded(content: bytes) -> Receipt | None:
    try:
        return msgspec.json.decode(content, type=Receipt)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
