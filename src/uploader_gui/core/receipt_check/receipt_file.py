"""A receipt out of whatever file a person gives: the JSON itself, or the PDF that carries it."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import msgspec

from uploader_gui.core.errors import NotAReceipt
from uploader_gui.core.models import Receipt
from uploader_gui.core.transfer.file_problems import problem_of

LARGEST = 32 * 1024 * 1024
"""Bytes; a receipt with the longest attempt log has a fraction of it."""
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_MARK = b'"site_signature"'


def receipt_from(path: Path) -> Receipt:
    """Return the receipt in a file. Blocks.

    Raises:
        FileProblem: the file cannot be read.
        NotAReceipt: there is none in it.
    """
    try:
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
    for found in _STREAM.finditer(content):
        attached = _unpacked(found.group(1))
        if _MARK in attached and (receipt := _decoded(attached)) is not None:
            return receipt
    return None


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, LARGEST)
    except zlib.error:
        return stream


def _decoded(content: bytes) -> Receipt | None:
    try:
        return msgspec.json.decode(content, type=Receipt)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
