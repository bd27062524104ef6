"""The one button of a page that does what comes next: filled with the accent, and pressed by Enter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import theme


class MainButton(QPushButton):
    """Looks like any other while it cannot be pressed."""

    def __init__(self, text: str = "", parent: Widget | None = None) -> None:
        super().__init__(text, parent)
        self.setDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it: styles blend a default button's colour with one of their own, and the words lose their contrast."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        palette = self.palette()
        accent, paper = theme.accent(palette), palette.base().color()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_touched = self.isDown() or self.underMouse()
        painter.setBrush(theme.blend(accent, theme.text(palette), 0.18) if is_touched else accent)
        painter.drawRoundedRect(box, 5, 5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(paper, 1.5))
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        painter.setPen(paper)
        shows_keys = self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, self)
        keys = Qt.TextFlag.TextShowMnemonic if shows_keys else Qt.TextFlag.TextHideMnemonic
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter) | int(keys), self.text())
        painter.end()
