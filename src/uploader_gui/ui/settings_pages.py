"""The settings' plain pages: language and theme, folders, notifications and closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.config import Settings
from uploader_gui.ui import autostart
from uploader_gui.ui.language import LANGUAGES
from uploader_gui.ui.receipt_folder import receipt_folder
from uploader_gui.ui.settings_form import SettingsPage, WrongLabel

ChooseFolder = Callable[[Widget, str, str], str]
"""Asks a person for a folder: parent, title, where to begin. Empty = they gave it up."""


def fill(box: QComboBox, choices: dict[str, str]) -> None:
    """Offer ``choices``: what is set, and how it is called."""
    for value, text in choices.items():
        box.addItem(text, value)


def select(box: QComboBox, value: object) -> None:
    """Select what is set; what is not offered is added, so that saving does not change it."""
    if box.findData(value) < 0:
        box.addItem(str(value), value)
    box.setCurrentIndex(box.findData(value))


class GeneralPage(SettingsPage):
    """Language and theme."""

    def __init__(self) -> None:
        super().__init__("")
        self.name = self.tr("General")
        self.language, self.theme = QComboBox(), QComboBox()
        names = {code: QLocale(code).nativeLanguageName().split(" (")[0].capitalize() for code in LANGUAGES}
        names["en"] = "English"
        fill(self.language, {"": self.tr("As the system"), **names})
        fill(self.theme, {"": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")})
        form = self.group(self.tr("Appearance"))
        form.addRow(self.tr("&Language:"), self.language)
        form.addRow(self.tr("&Theme:"), self.theme)
        self.explain(self.tr("The theme changes at once. Another language takes effect at the next start."))
        self.end()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        select(self.language, settings.language)
        select(self.theme, settings.theme)

    def changed(self, settings: Settings) -> Settings:
        """Return ``settings`` with what this page says."""
        return replace(settings, language=self.language.currentData(), theme=self.theme.currentData())


class FolderField(Widget):
    """A folder's path, a button that asks for one, and what is wrong with it."""

    def __init__(self, title: str, default: str, choose: ChooseFolder) -> None:
        super().__init__()
        self._title, self._default, self._choose = title, default, choose
        self.path = QLineEdit()
        self.path.setPlaceholderText(default)
        self.path.setClearButtonEnabled(True)
        self.path.setAccessibleName(title)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAccessibleName(self.tr("Choose: {what}").format(what=title))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.setFocusProxy(self.path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.button)

    def _ask(self) -> None:
        if found := self._choose(self, self._title, self.path.text() or self._default):
            self.path.setText(found)

    def is_folder(self) -> bool:
        """Whether it is empty, or names a folder that is there."""
        text = self.path.text().strip()
        try:
            return not text or Path(text).expanduser().is_dir()
        except (OSError, RuntimeError, ValueError):
            return False


def choose_folder(parent: Widget, title: str, begin: str) -> str:
    """Ask by the system's own dialog."""
    return QFileDialog.getExistingDirectory(parent, title, begin)


class FoldersPage(SettingsPage):
    """Where videos are looked for, and where receipts go."""

    def __init__(self, choose: ChooseFolder = choose_folder) -> None:
        super().__init__("")
        self.name = self.tr("Folders")
        movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        self.videos = FolderField(self.tr("Videos"), movies, choose)
        self.receipts = FolderField(self.tr("Receipts"), str(receipt_folder()), choose)
        self._wrong = {field: WrongLabel() for field in (self.videos, self.receipts)}
        form = self.group(self.tr("Folders"))
        for text, field in ((self.tr("&Videos:"), self.videos), (self.tr("&Receipts:"), self.receipts)):
            form.addRow(text, field)
            form.addRow("", self._wrong[field])
        self.explain(
            self.tr(
                "Choosing videos begins in the first folder. Receipts that you save go to the second one. "
                "An empty field means the folder that is shown in it."
            )
        )
        self.end()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.videos.path.setText(settings.videos_folder)
        self.receipts.path.setText(settings.receipts_folder)

    def wrong_field(self) -> Widget | None:
        """See ``SettingsPage``."""
        wrong = [field for field in self._wrong if not field.is_folder()]
        for field, label in self._wrong.items():
            label.say(
                self.tr("This folder is not there. Choose another one, or leave the field empty.")
                if field in wrong
                else ""
            )
        return wrong[0].path if wrong else None

    def changed(self, settings: Settings) -> Settings:
        """Return ``settings`` with what this page says."""
        return replace(
            settings,
            videos_folder=self.videos.path.text().strip(),
            receipts_folder=self.receipts.path.text().strip(),
        )


class ClosingPage(SettingsPage):
    """What the program tells the desktop, when it starts, what closing means, and whether the computer may sleep."""

    def __init__(self, autostart: autostart.Place) -> None:
        super().__init__("")
        self._autostart = autostart
        self.name = self.tr("Notifications and closing")
        self.starts_with_session = QCheckBox(self.tr("&Start in the background when I log in to this computer"))
        self.notify = QCheckBox(self.tr("&Tell me when a video is submitted, or needs me"))
        self.on_close = QComboBox()
        fill(
            self.on_close,
            {
                "": self.tr("Ask me"),
                "tray": self.tr("Go on in the background"),
                "quit": self.tr("Quit, and go on at the next start"),
            },
        )
        self.keep_awake = QCheckBox(self.tr("&Keep this computer awake while a video is being sent"))
        self.group(self.tr("Notifications")).addRow(self.notify)
        form = self.group(self.tr("While uploads run"))
        form.addRow(self.tr("&Closing the window:"), self.on_close)
        form.addRow(self.keep_awake)
        form.addRow(self.starts_with_session)
        self.explain(self.tr("Whatever you choose, nothing is lost: an upload goes on from where it stopped."))
        self.end()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.notify.setChecked(settings.notify)
        self.keep_awake.setChecked(settings.keep_awake)
        select(self.on_close, settings.on_close)
        # Kept by the system and not by us: it can be changed there as well.
        self.starts_with_session.setChecked(self._autostart.is_on())

    def apply(self) -> None:
        """Let the program start with the session, or not."""
        if self.starts_with_session.isChecked() != self._autostart.is_on():
            self._autostart.set_on(self.starts_with_session.isChecked())

    def changed(self, settings: Settings) -> Settings:
        """Return ``settings`` with what this page says."""
        return replace(
            settings,
            notify=self.notify.isChecked(),
            keep_awake=self.keep_awake.isChecked(),
            on_close=self.on_close.currentData(),
        )
