"""The small signs of rows and buttons, drawn as lines in the theme's colours: sharp at every scaling."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from uploader_gui.ui import theme

_GRID = 24.0


def draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw the sign ``name`` into ``rect``."""
    _draw_kept(painter, rect, (name, color.rgba()), lambda canvas, place: _draw(canvas, name, place, color))


_Key = tuple[str | int | float, ...]
# Signs as they were drawn, by all that tells them apart: the same few stand in thousands of rows.
_kept: dict[_Key, QPixmap] = {}
_MOST_KEPT = 500


def _draw_kept(painter: QPainter, rect: QRectF, key: _Key, draw_it: Callable[[QPainter, QRectF], None]) -> None:
    """Paint what ``draw_it`` draws into a rectangle of this size: drawn once, then copied."""
    fineness = painter.device().devicePixelRatio()
    key = (*key, rect.width(), rect.height(), fineness)
    picture = _kept.get(key)
    if picture is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        # A pixel more at each side: round ends and smoothed edges reach over the rectangle.
        picture = QPixmap(math.ceil((rect.width() + 2) * fineness), math.ceil((rect.height() + 2) * fineness))
        picture.setDevicePixelRatio(fineness)
        picture.fill(Qt.GlobalColor.transparent)
        canvas = QPainter(picture)
        canvas.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_it(canvas, QRectF(1, 1, rect.width(), rect.height()))
        canvas.end()
        _kept[key] = picture
    # On whole pixels, so that it stays sharp.
    left, top = round((rect.left() - 1) * fineness) / fineness, round((rect.top() - 1) * fineness) / fineness
    painter.drawPixmap(QPointF(left, top), picture)


def _draw(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
    painter.scale(side / _GRID, side / _GRID)
    pen = QPen(color, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SIGNS[name](painter, color)
    painter.restore()


def icon(name: str, palette: QPalette) -> QIcon:
    """Return the sign as an icon for menus and buttons, for normal and disabled."""
    made = QIcon()
    for mode, color in (
        (QIcon.Mode.Normal, palette.color(QPalette.ColorRole.ButtonText)),
        (QIcon.Mode.Disabled, theme.muted(palette)),
    ):
        for side in (16, 32, 64):
            picture = QPixmap(QSize(side, side))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            draw(painter, name, QRectF(0, 0, side, side), color)
            painter.end()
            made.addPixmap(picture, mode)
    return made


def picture(name: str, color: QColor, size: QSize, ratio: float) -> QPixmap:
    """Return the sign in one colour, sharp on a screen with ``ratio`` pixels to a point."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, name, QRectF(0, 0, size.width(), size.height()), color)
    painter.end()
    return made


def draw_stage(painter: QPainter, rect: QRectF, done: float, full: QColor, empty: QColor, paper: QColor) -> None:
    """Draw one of the four facts: a ring, a slice of what is done, or a full disc with a tick."""
    if 0 < done < 1:
        _draw_stage(painter, rect, done, full, empty, paper)
        return
    key = ("stage", done >= 1, full.rgba(), empty.rgba(), paper.rgba())
    _draw_kept(painter, rect, key, lambda canvas, place: _draw_stage(canvas, place, done, full, empty, paper))


def _draw_stage(painter: QPainter, rect: QRectF, done: float, full: QColor, empty: QColor, paper: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = rect.adjusted(1, 1, -1, -1)
    if done >= 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(full)
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        _draw(painter, "check", rect.adjusted(1.5, 1.5, -1.5, -1.5), paper)
    else:
        painter.setPen(QPen(full if done > 0 else empty, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if done > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(full)
            painter.drawPie(ring.adjusted(2, 2, -2, -2), 90 * 16, -round(360 * 16 * max(0.02, done)))
    painter.restore()


def _pause(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(7, 5.5, 3.4, 13), 1, 1)
    painter.drawRoundedRect(QRectF(13.6, 5.5, 3.4, 13), 1, 1)


def _play(painter: QPainter, color: QColor) -> None:
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(8.5, 6.5), QPointF(17.5, 12), QPointF(8.5, 17.5)]))


def _cross(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(7, 7), QPointF(17, 17))
    painter.drawLine(QPointF(17, 7), QPointF(7, 17))


def _bin(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(5, 7), QPointF(19, 7))
    painter.drawPolyline(QPolygonF([QPointF(9.5, 7), QPointF(9.5, 4.5), QPointF(14.5, 4.5), QPointF(14.5, 7)]))
    painter.drawPolyline(QPolygonF([QPointF(6.8, 7), QPointF(7.8, 19.5), QPointF(16.2, 19.5), QPointF(17.2, 7)]))
    painter.drawLine(QPointF(10.4, 10.5), QPointF(10.4, 16))
    painter.drawLine(QPointF(13.6, 10.5), QPointF(13.6, 16))


def _check(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(color, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([QPointF(6, 12.5), QPointF(10.5, 17), QPointF(18.5, 7.5)]))


def _alert(painter: QPainter, color: QColor) -> None:
    painter.setPen(QPen(color, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(12, 5.5), QPointF(12, 13))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(12, 18), 1.8, 1.8)


def _clock(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 8, 8)
    painter.drawPolyline(QPolygonF([QPointF(12, 7.5), QPointF(12, 12), QPointF(15, 14)]))


def _film(painter: QPainter, color: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 6, 17, 12), 2, 2)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(10.3, 9.8), QPointF(14.3, 12), QPointF(10.3, 14.2)]))


def _upload(painter: QPainter, _color: QColor) -> None:
    painter.drawPolyline(QPolygonF([QPointF(7, 10), QPointF(12, 5), QPointF(17, 10)]))
    painter.drawLine(QPointF(12, 5.5), QPointF(12, 15.5))
    painter.drawPolyline(QPolygonF([QPointF(5, 16.5), QPointF(5, 19.5), QPointF(19, 19.5), QPointF(19, 16.5)]))


def _turn(painter: QPainter, _color: QColor) -> None:
    path = QPainterPath()
    box = QRectF(5, 5, 14, 14)
    path.arcMoveTo(box, 40)
    path.arcTo(box, 40, 290)
    painter.drawPath(path)
    tip = QPointF(12 + 7 * math.cos(math.radians(40)), 12 - 7 * math.sin(math.radians(40)))
    painter.drawPolyline(QPolygonF([tip + QPointF(0.6, -4.4), tip, tip + QPointF(-4.4, 0.2)]))


def _person(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(12, 8.5), 3.8, 3.8)
    path = QPainterPath(QPointF(4.8, 19.5))
    path.cubicTo(QPointF(5.5, 13.8), QPointF(18.5, 13.8), QPointF(19.2, 19.5))
    painter.drawPath(path)


def _browser(painter: QPainter, color: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 5, 17, 14), 2, 2)
    painter.drawLine(QPointF(4, 9.5), QPointF(20, 9.5))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x in (6.5, 9.2):
        painter.drawEllipse(QPointF(x, 7.3), 0.8, 0.8)


def _phone(painter: QPainter, _color: QColor) -> None:
    painter.drawRoundedRect(QRectF(7, 3, 10, 18), 2, 2)
    painter.drawLine(QPointF(11, 18), QPointF(13, 18))


def _key(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(8, 12), 3.8, 3.8)
    painter.drawPolyline(QPolygonF([QPointF(12, 12), QPointF(20.5, 12), QPointF(20.5, 15)]))
    painter.drawLine(QPointF(16.5, 12), QPointF(16.5, 15))


def _gear(painter: QPainter, _color: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 5.6, 5.6)
    painter.drawEllipse(QPointF(12, 12), 1.6, 1.6)
    for step in range(8):
        angle = math.radians(step * 45)
        x, y = math.cos(angle), math.sin(angle)
        painter.drawLine(QPointF(12 + 6.6 * x, 12 + 6.6 * y), QPointF(12 + 8.6 * x, 12 + 8.6 * y))


def _clipboard(painter: QPainter, color: QColor) -> None:
    painter.drawRoundedRect(QRectF(5.5, 5, 13, 16), 2, 2)
    for y, end in ((12, 15), (16, 13)):
        painter.drawLine(QPointF(9, y), QPointF(end, y))
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(9.5, 3.5, 5, 3), 1, 1)


def _dots(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x in (5.5, 12.0, 18.5):
        painter.drawEllipse(QPointF(x, 12), 1.7, 1.7)


def _panel(painter: QPainter, color: QColor) -> None:
    painter.drawRoundedRect(QRectF(3.5, 4.5, 17, 15), 2, 2)
    painter.setBrush(color)
    painter.drawRect(QRectF(4.5, 14, 15, 4.5))


def _dash(painter: QPainter, _color: QColor) -> None:
    painter.drawLine(QPointF(7, 12), QPointF(17, 12))


def _question(painter: QPainter, color: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 9, 9)
    path = QPainterPath(QPointF(9.2, 10))
    path.cubicTo(QPointF(9.2, 6.2), QPointF(14.8, 6.2), QPointF(14.8, 9.8))
    path.cubicTo(QPointF(14.8, 11.8), QPointF(12, 11.8), QPointF(12, 13.8))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(12, 17), 1.3, 1.3)


_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "pause": _pause,
    "play": _play,
    "cross": _cross,
    "bin": _bin,
    "check": _check,
    "alert": _alert,
    "clock": _clock,
    "film": _film,
    "upload": _upload,
    "turn": _turn,
    "person": _person,
    "browser": _browser,
    "phone": _phone,
    "key": _key,
    "clipboard": _clipboard,
    "dots": _dots,
    "panel": _panel,
    "gear": _gear,
    "dash": _dash,
    "question": _question,
}
