"""What may be longer than its window: it scrolls up and down, wraps sideways, and stands on the window's own ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy
from PySide6.QtWidgets import QWidget as Widget


def scrolled(inner: Widget) -> QScrollArea:
    """Return an area that shows ``inner``, and takes all the room that it gets."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
