"""The icon in the desktop's tray: the program's own, with a ring that fills while bytes move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from uploader_gui.ui import theme

STEPS = 40
"""So many pictures there are of the ring; a finer one nobody sees."""
_SIDES = (16, 22, 24, 32, 44, 64)


def step_of(share: float | None) -> int:
    """Return which picture shows ``share`` (0 to 1); -1 = no ring. Floored: a whole ring means done."""
    return -1 if share is None else min(STEPS, max(0, int(share * STEPS)))


def tray_picture(base: QIcon, step: int, *, needs_you: bool = False) -> QIcon:
    """Return the icon with ``step`` of ``STEPS`` around it, and a dot if somebody is needed."""
    if step < 0 and not needs_you:
        return base
    icon = QIcon()
    for side in _SIDES:
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step < 0:
            base.paint(painter, 0, 0, side, side)
        else:
            _paint_ring(painter, side, step, base)
        if needs_you:
            _paint_dot(painter, side)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _paint_ring(painter: QPainter, side: int, step: int, base: QIcon) -> None:
    width = max(2.0, side * 0.13)
    ring = QRectF(0, 0, side, side).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    inner = round(width + side * 0.06)
    base.paint(painter, inner, inner, side - 2 * inner, side - 2 * inner)
    painter.setPen(QPen(theme.track_on_any_ground(), width * 0.6))
    painter.drawEllipse(ring)
    painter.setPen(QPen(theme.on_any_ground(), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(ring, 90 * 16, -round(360 * 16 * step / STEPS))


def _paint_dot(painter: QPainter, side: int) -> None:
    size, line = side * 0.4, max(1.0, side * 0.05)
    painter.setPen(QPen(Qt.GlobalColor.white, line))
    painter.setBrush(theme.warning_on_any_ground())
    painter.drawEllipse(QRectF(side - size - line, side - size - line, size, size))
