"""The settings' page for when something does not work: one file for the people who help."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui import __version__
from uploader_gui.core.diagnostics import Collection, file_name, save_diagnostics
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.paths import Paths
from uploader_gui.ui.bridge import Call, EngineBridge, Tell
from uploader_gui.ui.error_text import text_for, without_secrets
from uploader_gui.ui.labels import PlainLabel
from uploader_gui.ui.metered import is_metered
from uploader_gui.ui.settings_form import SettingsPage, WrongLabel

ChooseFile = Callable[[Widget, str, str], str]
"""Asks a person where to save: parent, title, what is proposed. Empty = they gave it up."""
ShowFolder = Callable[[Path], object]


def choose_file(parent: Widget, title: str, proposed: str) -> str:
    """Ask by the system's own dialog."""
    return QFileDialog.getSaveFileName(parent, title, proposed)[0]


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class HelpPage(SettingsPage):
    """Saves the file at once, whatever becomes of the settings."""

    def __init__(
        self,
        bridge: EngineBridge,
        paths: Paths,
        choose: ChooseFile = choose_file,
        show: ShowFolder = show_folder,
    ) -> None:
        super().__init__("")
        self.name = self.tr("Help")
        self._bridge, self._paths, self._choose, self._show = bridge, paths, choose, show
        self._call: Call | None = None
        self._saved_to: Path | None = None
        self.save_button = QPushButton(self.tr("&Save diagnostics…"))
        self.folder_button = QPushButton(self.tr("Show in &folder"))
        self.progress, self.said, self.wrong = QProgressBar(), PlainLabel(), WrongLabel()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Collecting"))
        buttons = QHBoxLayout()
        for button in (self.save_button, self.folder_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self.save_button.clicked.connect(self._ask)
        self.folder_button.clicked.connect(self._show_folder)
        form = self.group(self.tr("Diagnostics"))
        form.addRow(
            PlainLabel(
                self.tr(
                    "One file for the people who help you: what this program wrote down, your uploads with their "
                    "files' names, the settings, versions, and what the program finds when it examines this computer "
                    "and the way to your sites. No password, no sign-in, no video and no address of an upload is in it."
                )
            )
        )
        form.addRow(buttons)
        form.addRow(self.progress)
        form.addRow(self.said)
        form.addRow(self.wrong)
        self.group(self.tr("About"))
        self.explain(self.tr("Video Uploader for Moodle {version}, Qt {qt}").format(version=__version__, qt=qVersion()))
        self.end()
        self._at_rest()

    def _at_rest(self) -> None:
        self._call = None
        self.save_button.setEnabled(True)
        self.progress.hide()
        self.said.setVisible(bool(self.said.text()))
        self.folder_button.setVisible(self._saved_to is not None)

    def _ask(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = os.path.join(documents, file_name(time.time()))  # noqa: PTH118 - a text for the dialog
        chosen = self._choose(self, self.tr("Save diagnostics"), proposed)
        if chosen:
            self._save(Path(chosen))

    def _save(self, output: Path) -> None:
        self._saved_to = None
        self.folder_button.hide()
        self.wrong.say("")
        self.save_button.setEnabled(False)
        self.progress.show()
        versions = {"qt": qVersion(), "platform": QGuiApplication.platformName()}
        paths, open_engine, metered = self._paths, self._bridge.borrowed_engine, is_metered()

        async def work(tell: Tell) -> None:
            collection = Collection(
                paths=paths,
                open_engine=open_engine,
                clean=without_secrets,
                versions=versions,
                tell=tell,
                metered=metered,
            )
            await save_diagnostics(output, collection)

        self._call = self._bridge.run(work, lambda _: self._on_saved(output), self._on_failed, self._on_step)

    def _on_step(self, step: str) -> None:
        if self._call is None:
            return
        self.said.setText(
            {
                "uploads": self.tr("Collecting the uploads…"),
                "doctor": self.tr("Examining this computer and the way to your sites; this may take a minute…"),
                "logs": self.tr("Packing…"),
            }.get(step, "")
        )
        self.said.show()

    def _on_saved(self, output: Path) -> None:
        self._saved_to = output
        self.said.setText(self.tr("Saved as “{name}”. You can send that file.").format(name=output.name))
        self._at_rest()
        self.folder_button.setFocus()

    def _on_failed(self, error: UploaderError) -> None:
        self.said.setText("")
        if isinstance(error.__cause__, OSError):
            self.wrong.say(
                self.tr("The file could not be saved there: {reason}. Choose another folder.").format(
                    reason=error.__cause__.strerror or type(error.__cause__).__name__
                )
            )
        else:
            text = text_for(error.code, error.facts)
            self.wrong.say(f"{text.message} {text.next_step}")
        self._at_rest()

    def _show_folder(self) -> None:
        if self._saved_to is not None:
            self._show(self._saved_to.parent)

    def give_up(self) -> None:
        """End what is being collected: nobody waits for it any more."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
