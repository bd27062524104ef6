"""What this program is: version, licence, where its files lie, of what it is made."""

from __future__ import annotations

import platform
from importlib import metadata

from PySide6.QtCore import QSize, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui import __version__
from uploader_gui.core.paths import Paths
from uploader_gui.ui import theme
from uploader_gui.ui.app_icon import app_icon
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width
from uploader_gui.ui.window_size import fit_to_screen

LICENCE = "GPL-3.0-or-later"
_COMPONENTS = (
    "PySide6-Essentials",
    "httpx",
    "tuspy",
    "cryptography",
    "keyring",
    "truststore",
    "msgspec",
    "pymediainfo",
)


class AboutDialog(QDialog):
    """Everything in it can be copied for a question to somebody."""

    def __init__(self, paths: Paths, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self.setWindowTitle(self.tr("About this program"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(56, 56), self.devicePixelRatioF()))
        picture.setAccessibleName(self.tr("The program's sign"))
        title = PlainLabel(self.tr("Video Uploader for Moodle"))
        title.setFont(theme.larger(self.font(), 1.4))
        note = MutedLabel(self.tr("Gets big videos into Moodle over bad links, and proves it."))
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(note)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._facts = self._all_facts()
        for name, value in self._facts:
            label, text = MutedLabel(name), PlainLabel(value)
            label.setWordWrap(False)
            take_any_width(text)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(f"{name}: {value}")
            form.addRow(label, text)
        buttons = QDialogButtonBox()
        self.folder_button = QPushButton(self.tr("Open the folder"))
        self.copy_button = QPushButton(self.tr("Copy"))
        for button, do in ((self.folder_button, self._open_folder), (self.copy_button, self._copy)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        fit_to_screen(self, wanted=QSize(560, 400), at_least=QSize(440, 320))

    def _all_facts(self) -> list[tuple[str, str]]:
        licence = self.tr("{name}: free software, without any warranty").format(name=LICENCE)
        return [
            (self.tr("Version"), __version__),
            (self.tr("Licence"), licence),
            (self.tr("System"), f"{platform.system()} {platform.release()}"),
            (self.tr("Your uploads"), str(self._paths.home)),
            (self.tr("Receipts"), str(self._paths.receipts)),
            (self.tr("Log files"), str(self._paths.logs)),
            (self.tr("Made with"), ", ".join(_components())),
        ]

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.home)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("".join(f"{name}: {value}\n" for name, value in self._facts))


def _components() -> list[str]:
    """Return the parts and their versions, as far as they are known."""
    found = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for name in _COMPONENTS:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    return found
