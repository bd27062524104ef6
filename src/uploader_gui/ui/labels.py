"""Labels that show what they are given as text and never as markup, and wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from uploader_gui.ui import theme


class PlainLabel(QLabel):
    """Wraps, and takes what comes from a site for what it is."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)


class MutedLabel(PlainLabel):
    """Stands back, in the theme's own colour."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._color()

    def _color(self) -> None:
        palette = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(role, theme.muted(palette))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()


def take_any_width(label: QLabel) -> None:
    """Let it wrap in whatever width it gets: a long name without a space makes nothing wider."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
