"""The statement that an assignment asks to be accepted before anything is handed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import theme
from uploader_gui.ui.labels import PlainLabel
from uploader_gui.ui.window_size import fit_to_screen

AskStatement = Callable[[str, str, Callable[[], None]], None]
"""Shows the statement (the second) of the assignment with that name, and calls back if the person accepts it."""

_LONG = 500
"""Characters from which a text gets more room."""


class StatementDialog(QDialog):
    """Accepted by a deliberate press; Enter alone refuses."""

    def __init__(self, assignment: str, statement: str, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statement"))
        title = PlainLabel(self.tr("“{name}” asks you to accept this").format(name=assignment))
        title.setFont(theme.larger(self.font(), 1.2))
        self.text = QPlainTextEdit(statement)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setAccessibleName(self.tr("Statement"))
        buttons = QDialogButtonBox()
        self.accept_button = QPushButton(self.tr("I accept this statement"))
        self.refuse_button = QPushButton(self.tr("Do not submit"))
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.refuse_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.refuse_button.setDefault(True)
        self.accept_button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        fit_to_screen(self, wanted=QSize(560, 280 if len(statement) < _LONG else 460), at_least=QSize(420, 240))
