"""What text and margins need where one reads from right to left, and Qt does not give by itself."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_FIRST_STRONG_ISOLATE, _POP = "\u2068", "\u2069"


def isolated(text: str, direction: Qt.LayoutDirection) -> str:
    """Return a name so that it keeps its own order of letters in a line that is read in that direction."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}" if direction == Qt.LayoutDirection.RightToLeft else text


def direction_arrow(direction: Qt.LayoutDirection) -> str:
    """Return the arrow that points on in reading."""
    return "←" if direction == Qt.LayoutDirection.RightToLeft else "→"


def read_from_the_windows_side(text: QPlainTextEdit) -> None:
    """Let the lines of the program's own text begin where the window's do; Qt lets all of them begin on the left."""
    if text.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return
    option = text.document().defaultTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    text.document().setDefaultTextOption(option)


def margins(widget: QWidget, before: int, top: int, after: int, bottom: int) -> QMargins:
    """Return margins in pixels for a layout of ``widget``; ``before`` is on the side where reading begins."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(after, top, before, bottom)
    return QMargins(before, top, after, bottom)
