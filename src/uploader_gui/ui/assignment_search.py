"""The line above the assignments that finds one by its name or course: Ctrl+L, or just typing in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.assignment_list import AssignmentList

LONG = 8
"""A list of more assignments than so many shows the line by itself."""


class AssignmentSearch(QLineEdit):
    """Shows those assignments only that have all of the words; Escape shows all again, Enter goes to the first."""

    def __init__(self, listed: AssignmentList, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._listed = listed
        self.setPlaceholderText(self.tr("Find an assignment (Ctrl+L)"))
        self.setAccessibleName(self.tr("Find an assignment by its name or course"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(listed.show_only)
        listed.installEventFilter(self)
        self.hide()

    def watch_keys(self, page: Widget) -> None:
        """Let Ctrl+L come here from anywhere on ``page``."""
        QShortcut(QKeySequence("Ctrl+L"), page).activated.connect(self.begin)

    def begin(self) -> None:
        """Come into view, ready to be typed into."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def fit(self) -> None:
        """Be there where the list is long, or something is looked for."""
        self.setVisible(self._listed.how_many() > LONG or bool(self.text()) or self.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape and Enter as the class says; down goes into the list too."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._listed.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._listed.setFocus(Qt.FocusReason.TabFocusReason)
            self._listed.choose_first()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Letters that are typed in the list are looked for."""
        if watched is self._listed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and text.isprintable() and text.strip():
                self.begin()
                self.setText(self.text() + text if self._listed.is_searched else text)
                return True
        return super().eventFilter(watched, event)
