"""A line that parts without being seen."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import theme


class Hairline(Widget):
    """One pixel high, in the theme's quiet colour."""

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.line(self.palette()))
        painter.end()
