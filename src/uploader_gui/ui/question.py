"""A question with buttons, one of which changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.foreign_text import breakable


class Question(QMessageBox):
    """Opens over the window and stops nothing. What stands in it is text and never markup: it holds files' names."""

    def __init__(self, window: Widget, title: str, text: str, after: str) -> None:
        super().__init__(window)
        self.setIcon(QMessageBox.Icon.Question)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title)
        # A name without a space would be cut off at the edge: a message box ends lines between words only.
        self.setText(breakable(text))
        self.setInformativeText(breakable(after))
        self.finished.connect(self.deleteLater)

    def add_harmless(self, text: str) -> None:
        """Add the button that changes nothing: it is also what Enter and Escape do."""
        button = self.addButton(text, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(button)
        self.setEscapeButton(button)
