"""How large a window is: as wanted, and never larger than what the screen has free, nor below its edge."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget as Widget

# What a window manager puts around a window is known only once it is shown.
_FRAME = QSize(16, 40)


def fitted(wanted: QSize, free: QSize) -> QSize:
    """Return ``wanted``, cut down to what stands within ``free`` together with its frame."""
    return wanted.boundedTo(free - _FRAME)


def free_of(window: Widget) -> QRect:
    """Return what the window's screen has free, in Qt's pixels: 1920 x 1080 at 200 % are half of each."""
    return window.screen().availableGeometry()


def fit_to_screen(window: Widget, *, wanted: QSize, at_least: QSize) -> None:
    """Give a window that is not shown yet its size and its least size."""
    free = free_of(window).size()
    window.setMinimumSize(fitted(at_least, free))
    window.resize(fitted(wanted, free))


def grow_to(window: Widget, wanted: QSize, *, may_scroll: bool = False) -> None:
    """Give a window another size; one whose end would lie below the screen moves up, as far as there is room.

    Args:
        window: Whose size changes.
        wanted: With room for everything, in Qt's pixels.
        may_scroll: Whether it can show everything in less; it then becomes no larger than the screen.
    """
    free = free_of(window)
    window.resize(fitted(wanted, free.size()) if may_scroll else wanted)
    if not window.isVisible():
        return  # where it will stand is up to the window manager
    frame, inside = window.frameGeometry(), window.geometry()
    lowest = free.bottom() - (frame.height() - inside.height()) - window.height() + 1
    if window.y() > lowest:
        window.move(QPoint(window.x(), max(free.top(), lowest)))
