"""What painted text needs where one reads from right to left, and layouts do not give."""

from __future__ import annotations

from PySide6.QtCore import Qt

_FIRST_STRONG_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """Return a name so that it keeps its own order of letters in a line that is read in that direction."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}" if direction == Qt.LayoutDirection.RightToLeft else text


def direction_arrow(direction: Qt.LayoutDirection) -> str:
    """Return the arrow that points on in reading."""
    return "←" if direction == Qt.LayoutDirection.RightToLeft else "→"
