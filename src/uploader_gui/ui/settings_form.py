"""What all pages of the settings are made of: labelled fields, explanations, and the sentence under a wrong one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.config import Settings
from uploader_gui.ui import theme
from uploader_gui.ui.labels import MutedLabel, PlainLabel
from uploader_gui.ui.upload_story import Tone


class WrongLabel(PlainLabel):
    """Says under a field what is wrong with it; takes no room while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._color()
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; empty = all is well."""
        self.setText(text)
        self.setVisible(bool(text))

    def _color(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.tone_color(palette, Tone.PROBLEM))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            wanted = theme.tone_color(self.palette(), Tone.PROBLEM)
            if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
                self._color()


class SettingsPage(Widget):
    """One page: groups of fields under headings."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(6)

    def apply(self) -> None:
        """Do what is kept elsewhere than in the settings, once they are saved.

        Raises:
            OSError: that cannot be done.
        """

    def group(self, title: str) -> QFormLayout:
        """Begin a group of fields, and return where they go."""
        if self._column.count():
            self._column.addSpacing(12)
        heading = QLabel(title)
        heading.setFont(theme.bold(self.font()))
        self._column.addWidget(heading)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(7)
        self._column.addLayout(form)
        return form

    def explain(self, text: str) -> None:
        """Say under the last group what it is about."""
        self._column.addWidget(MutedLabel(text))

    def end(self) -> None:
        """Let what is left of the page stay empty."""
        self._column.addStretch()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""

    def wrong_field(self) -> Widget | None:
        """Say what is wrong beside its field, and return the first such field; None = all can be saved."""
        return None

    def changed(self, settings: Settings) -> Settings:
        """Return ``settings`` with what this page says."""
        return settings
