"""An address as a QR code that a phone's camera can read: whole pixels, dark on white, with its quiet border."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget as Widget

_QUIET = 4
"""Modules of white around the code: without them cameras do not find it."""


class QrCode(Widget):
    """Square; the same in the dark theme, because many cameras do not read light on dark."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._modules = QImage()
        self._is_over = False
        self.setAccessibleName(self.tr("QR code"))

    def show_text(self, text: str) -> bool:
        """Show ``text``; return False, and show nothing, where no code can hold it."""
        self._modules = _modules(text)
        if not self._modules.isNull():
            # No wider than it needs: a border far beyond the quiet one looks like a mistake.
            across = self._modules.width() + 2 * _QUIET
            ratio = self.devicePixelRatioF()
            side = math.ceil(across * max(1, int(self._most * ratio) // across) / ratio)
            self.setFixedSize(side, side)
        self.update()
        return not self._modules.isNull()

    def set_over(self, is_over: bool) -> None:
        """Whether it does not count any more: then no camera can read it."""
        self._is_over = is_over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw each module as a square of whole pixels of the screen, whatever its scaling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if not self._modules.isNull():
            ratio = self.devicePixelRatioF()
            pixels = int(self.width() * ratio)
            across = self._modules.width()
            each = max(1, pixels // (across + 2 * _QUIET))
            picture = self._modules.scaled(across * each, across * each)
            picture.setDevicePixelRatio(ratio)
            corner = (pixels - picture.width()) // 2 / ratio
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.drawImage(QPointF(corner, corner), picture)
            if self._is_over:
                painter.fillRect(self.rect().adjusted(6, 6, -6, -6), QColor(255, 255, 255, 232))
        painter.end()


def _modules(text: str) -> QImage:
    """Return one pixel for each module; a null image where no code can hold the text."""
    import segno  # noqa: PLC0415 - the window starts without it

    try:
        rows = segno.make_qr(text, error="m").matrix
    except ValueError:
        return QImage()
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            image.setPixelColor(x, y, Qt.GlobalColor.black if is_dark else Qt.GlobalColor.white)
    return image
