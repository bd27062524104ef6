"""How the files of receipts are called."""

from __future__ import annotations

_ENDS = (".receipt.json", ".receipt.pdf")


def is_receipt_name(path: str) -> bool:
    """Whether a file is called as this program calls receipts."""
    return path.lower().endswith(_ENDS)
