"""Above the list: which uploads are shown, what is searched for, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QTabBar, QToolButton
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs
from uploader_gui.ui.mirroring import margins
from uploader_gui.ui.upload_groups import Group

# While somebody types, thousands of rows are not arranged anew for every letter.
_TYPING_MS = 120


class FilterBar(QFrame):
    """Says what a person wants to see; the model shows it."""

    wanted = Signal(str, str)
    """A ``Group`` and what is searched for."""
    pause_all_asked = Signal()
    resume_all_asked = Signal()
    details_asked = Signal(bool)
    """Whether they shall be shown."""
    list_asked = Signal()
    """The keyboard goes on to the list."""

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.tabs = _Tabs()
        self.tabs.setAccessibleName(self.tr("Which uploads are shown"))
        self.tabs.currentChanged.connect(self._tell)
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search the uploads by name, assignment or course"))
        self.search.left.connect(self.list_asked)
        self.search.setClearButtonEnabled(True)
        # What it is for can be read, also where it is narrow.
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(words + 2 * self.search.fontMetrics().averageCharWidth() + 8)
        self.search.setMaximumWidth(260)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(self._typing.start)
        self.details_button = self._button(self.tr("Details of the chosen upload (Ctrl+I)"))
        self.details_button.setCheckable(True)
        self.details_button.setShortcut(QKeySequence("Ctrl+I"))
        self.details_button.toggled.connect(self.details_asked)
        self.more_button = self._button(self.tr("All uploads"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.pause_all = self._entry(self.tr("Pause all"), self.pause_all_asked.emit)
        self.resume_all = self._entry(self.tr("Resume all"), self.resume_all_asked.emit)
        self.more_button.setMenu(self.menu)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.triggered.connect(self._find)
        self.addAction(find)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, 8, 2, 10, 2))
        row.setSpacing(6)
        row.addWidget(self.tabs)
        row.addWidget(self.search, 1)
        row.addWidget(self.details_button)
        row.addWidget(self.more_button)
        self.show_counts(lambda _group: 0)
        self._draw_signs()

    def show_counts(self, count: Callable[[Group], int]) -> None:
        """Show how many uploads are in each group."""
        texts = {
            Group.ALL: self.tr("All"),
            Group.ON_THE_WAY: self.tr("On the way"),
            Group.NEEDS_YOU: self.tr("Needs you"),
            Group.SUBMITTED: self.tr("Submitted"),
            Group.NOT_SUBMITTED: self.tr("Failed or cancelled"),
        }
        for number, group in enumerate(Group):
            text = self.tr("{group} ({n})").format(group=texts[group], n=self.locale().toString(count(group)))
            if self.tabs.tabText(number) != text:
                self.tabs.setTabText(number, text)

    def group(self) -> Group:
        """Return which uploads are to be shown."""
        return list(Group)[max(0, self.tabs.currentIndex())]

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self.search.clear()
        self.tabs.setCurrentIndex(0)
        self._typing.stop()
        self._tell()

    def _tell(self) -> None:
        self.wanted.emit(str(self.group()), self.search.text())

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _entry(self, text: str, on_chosen: Callable[[], None]) -> QAction:
        entry = QAction(text, self.menu)
        entry.triggered.connect(on_chosen)
        self.menu.addAction(entry)
        return entry

    def _draw_signs(self) -> None:
        self.details_button.setIcon(glyphs.icon("panel", self.palette()))
        self.more_button.setIcon(glyphs.icon("dots", self.palette()))
        self.pause_all.setIcon(glyphs.icon("pause", self.palette()))
        self.resume_all.setIcon(glyphs.icon("play", self.palette()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_signs()


class _Tabs(QTabBar):
    """The groups; where there is no room for all, they can be scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for _ in Group:
            self.addTab("")


class _Search(QLineEdit):
    """Escape clears it, and leaves it when it is empty; Enter and the down key go on to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See the class."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
