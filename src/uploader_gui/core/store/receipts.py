"""Receipts on disk: one JSON file for each submitted upload. They outlive the journal."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from uploader_gui.core.models import Receipt
from uploader_gui.core.store.files import write_whole


def receipt_path(folder: Path, upload_id: int, file_name: str) -> Path:
    """Return where the receipt of an upload lies: its number and a safe form of the file's name."""
    safe = re.sub(r"[^\w.-]+", "_", file_name).strip("._") or "video"
    # File systems count bytes, 255 at most; a temporary neighbour's name is longer still.
    safe = safe.encode()[:120].decode(errors="ignore")
    return folder / f"{upload_id:05d}-{safe}.receipt.json"


def write_receipt(path: Path, receipt: Receipt) -> None:
    """Write a receipt."""
    write_whole(path, msgspec.json.format(msgspec.json.encode(receipt), indent=2) + b"\n")


def read_receipt(path: Path) -> Receipt:
    """Read a receipt back.

    Raises:
        OSError, msgspec.DecodeError: there is none, or not a receipt.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=Receipt)
    except (UnicodeDecodeError, RecursionError) as error:
        raise msgspec.DecodeError(type(error).__name__) from error
