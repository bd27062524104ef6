"""The user guide, inside the program: it is there without a network too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.window_size import fit_to_screen


class GuideText(QTextBrowser):
    """A page whose pictures are as wide as fits, and no wider than they are."""

    _ROOM = 60
    """Pixels beside a picture: margins and the scroll bar."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401, N802
        """Return what the page names; pictures fit into it."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture = QPixmap(self.source().resolved(QUrl(name)).toLocalFile())
        room = max(300, self.width() - self._ROOM)
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class GuideDialog(QDialog):
    """Shows a Markdown file and what it links to."""

    def __init__(self, guide: Path, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.text = GuideText()
        self.text.setOpenExternalLinks(True)
        self.text.setAccessibleName(self.tr("User guide"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        fit_to_screen(self, wanted=QSize(760, 640), at_least=QSize(400, 300))
        self.text.resize(self.size())  # the pictures are measured by it
        self.text.setSource(QUrl.fromLocalFile(str(guide)))
