"""How large the window opens: as wanted, and never larger than what the screen has free."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget as Widget

# What a window manager puts around a window is known only once it is shown.
_FRAME = QSize(16, 40)


def fitted(wanted: QSize, free: QSize) -> QSize:
    """Return ``wanted``, cut down to what stands within ``free`` together with its frame."""
    return wanted.boundedTo(free - _FRAME)


def fit_to_screen(window: Widget, *, wanted: QSize, at_least: QSize) -> None:
    """Give a window that is not shown yet its size and its least size."""
    free = window.screen().availableGeometry().size()
    window.setMinimumSize(fitted(at_least, free))
    window.resize(fitted(wanted, free))
