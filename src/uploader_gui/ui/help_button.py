"""The ? at the top right of the window, and the few things behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs


class HelpButton(QToolButton):
    """Says what the person wants; ``HelpDesk`` does it."""

    guide_asked = Signal()
    doctor_asked = Signal()
    verify_asked = Signal()
    about_asked = Signal()

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self.menu_ = QMenu(self)
        self.guide = self.menu_.addAction(self.tr("User guide"), self.guide_asked.emit)
        self.guide.setShortcut(QKeySequence.StandardKey.HelpContents)
        self.menu_.addSeparator()
        self.menu_.addAction(self.tr("Check the connection…"), self.doctor_asked.emit)
        self.menu_.addAction(self.tr("Verify a receipt…"), self.verify_asked.emit)
        self.menu_.addSeparator()
        self.menu_.addAction(self.tr("About this program"), self.about_asked.emit)
        self.clicked.connect(self._open)
        self._draw()

    def _open(self) -> None:
        below = self.rect().bottomRight() if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else None
        corner = self.mapToGlobal(below or self.rect().bottomLeft())
        if below is not None:
            corner.setX(corner.x() - self.menu_.sizeHint().width())
        self.menu_.popup(corner)

    def _draw(self) -> None:
        self.setIcon(glyphs.icon("question", self.palette()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
