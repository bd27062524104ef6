"""The settings: a list of pages, and what the chosen one says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.hairline import Hairline
from uploader_gui.ui.settings_form import SettingsPage, WrongLabel
from uploader_gui.ui.settings_keeper import SettingsKeeper
from uploader_gui.ui.window_size import fit_to_screen


class SettingsDialog(QDialog):
    """All settings; they count with OK, all together.

    Not at once: a limit that is half typed must not slow an upload, nor a proxy that is half typed cut it off; and
    Cancel takes everything back. What is wrong is said beside its field, the dialog stays, and nothing is lost. The
    window behind it can be used meanwhile.
    """

    def __init__(self, keeper: SettingsKeeper, pages: Sequence[SettingsPage], parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._before = keeper.read()
        self.pages = pages
        self.setWindowTitle(self.tr("Settings"))
        self.setSizeGripEnabled(True)
        self.names, self.stack, self.wrong = _PageNames(), QStackedWidget(), WrongLabel()
        self.names.setAccessibleName(self.tr("Pages of the settings"))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in pages:
            self.names.addItem(page.name)
            height = self.fontMetrics().height() + 14
            self.names.item(self.names.count() - 1).setSizeHint(QSize(0, height))
            self.stack.addWidget(_scrolled(page))
            page.show_settings(self._before)
        widest = max(self.fontMetrics().horizontalAdvance(page.name) for page in pages)
        self.names.setFixedWidth(min(260, widest + 44))
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        self._build()
        fit_to_screen(self, wanted=QSize(720, 540), at_least=QSize(560, 400))

    def _build(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)
        for step, key in ((1, QKeySequence.StandardKey.NextChild), (-1, QKeySequence.StandardKey.PreviousChild)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda step=step: self._turn(step))
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.names)
        across.addWidget(self.stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(20, 10, 20, 14)
        below.addWidget(self.wrong)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(Hairline())
        column.addLayout(below)

    def show_page(self, page: SettingsPage) -> None:
        """Turn to a page."""
        self.names.setCurrentRow(self.pages.index(page))

    def _turn(self, step: int) -> None:
        self.names.setCurrentRow((self.names.currentRow() + step) % len(self.pages))

    def _on_ok(self) -> None:
        wrong = [(page, field) for page in self.pages if (field := page.wrong_field()) is not None]
        if wrong:
            page, field = wrong[0]
            self.show_page(page)
            field.setFocus()
            return
        settings = replace(self._before, complaint="")  # what is seen is what counts from now on
        for page in self.pages:
            settings = page.changed(settings)
        try:
            if settings != self._before:
                self._keeper.save(settings)
            for page in self.pages:
                page.apply()
        except OSError as error:
            self.wrong.say(
                self.tr("The settings could not be saved: {reason}. Make room on the disk, and press OK again.").format(
                    reason=error.strerror or type(error).__name__
                )
            )
            return
        self.accept()


class _PageNames(QListWidget):
    """Keeps its names off the dialog's edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewportMargins(8, 8, 8, 8)


def _scrolled(page: SettingsPage) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
