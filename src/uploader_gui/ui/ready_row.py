"""One video on the pre-flight card: what it is, where it goes, what was found, what is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.foreign_text import tip
from uploader_gui.ui.ready_label import ReadyLabel
from uploader_gui.ui.ready_question import ReadyQuestion
from uploader_gui.ui.ready_video import Ask
from uploader_gui.ui.ready_views import RowView

FillMenu = Callable[[QMenu, int], None]


class ReadyRow(QFrame):
    """Shows a ``RowView``; what stays the same is left alone, so that nobody loses the focus while typing."""

    answered = Signal(object, str)
    """The Ask and the answer's value, empty = taken back."""
    removed = Signal()
    next_asked = Signal(str)
    """``RowView.next_action``."""
    stops_changed = Signal()
    """Tab stops elsewhere than before."""
    focus_leaves = Signal()
    """What has the focus goes, or can do nothing any more; whoever hears it says where the focus shall be."""

    def __init__(self, view: RowView, fill_menu: FillMenu, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._picture = FilmPlace()
        self._name, self._facts = _Elided(Qt.TextElideMode.ElideMiddle), _Elided(Qt.TextElideMode.ElideRight)
        self._name.setFont(theme.bold(self.font()))
        self.assignment_button = QPushButton()
        self.assignment_button.setAutoDefault(False)
        self._menu = QMenu(self.assignment_button)
        self._menu.aboutToShow.connect(lambda: self._fill(fill_menu))
        self.assignment_button.setMenu(self._menu)
        self.remove_button = QToolButton()
        self.remove_button.setAutoRaise(True)
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove_button.setIconSize(QSize(16, 16))
        self.remove_button.setToolTip(self.tr("Do not send this one"))
        self.remove_button.clicked.connect(self.removed)
        self.next_button = QPushButton()
        self.next_button.setAutoDefault(False)
        self.next_button.clicked.connect(lambda: self.next_asked.emit(self.view.next_action))
        self._below = QVBoxLayout()
        self._below.setSpacing(5)
        self._lay_out()
        self._told: list[ReadyLabel] = []
        self._room = Widget()
        self._room.setFixedHeight(self.fontMetrics().height())
        self._below.addWidget(self._room)
        self.questions: list[ReadyQuestion] = []
        self._show_head()
        self._show_told()
        self._show_questions()
        self._color()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(names, 1)
        head.addWidget(self.assignment_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(5)
        right.addLayout(head)
        right.addLayout(self._below)
        right.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 8, 9)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def show_view(self, view: RowView) -> None:
        """Bring the row up to date."""
        before, self.view = self.view, view
        if before == view:
            return
        self._show_head()
        if (before.told, before.is_looked_at) != (view.told, view.is_looked_at):
            self._show_told()
        if (before.questions, before.answers) != (view.questions, view.answers):
            self._show_questions()

    def stops(self) -> list[Widget]:
        """Return where Tab stops, from top to bottom."""
        asked = [stop for question in self.questions for stop in question.stops]
        return [self.assignment_button, self.remove_button, *asked, self.next_button]

    def _goes(self, widget: Widget) -> None:
        # Before it goes: Qt would give the focus to whatever comes next in the window.
        focused: Widget | None = self.window().focusWidget()
        if focused is not None and (widget is focused or widget.isAncestorOf(focused)):
            self.focus_leaves.emit()

    def texts(self) -> list[str]:
        """Return what the lines and the questions say, from top to bottom."""
        return [line.text for line in self._told] + [question.accessibleName() for question in self.questions]

    def _fill(self, fill_menu: FillMenu) -> None:
        self._menu.clear()
        fill_menu(self._menu, self.view.number)

    def _show_head(self) -> None:
        view = self.view
        self.setAccessibleName(view.name)
        self._name.show_text(view.name, tooltip=view.path)
        self._facts.show_text("  ·  ".join(part for part in (view.facts, view.due) if part))
        named = view.assignment or self.tr("Choose the assignment")
        words = self.assignment_button.fontMetrics().elidedText(named, Qt.TextElideMode.ElideRight, 180)
        self.assignment_button.setText(words.replace("&", "&&"))
        self.assignment_button.setToolTip(self.tr("Send it to another assignment") if view.assignment else "")
        template = self.tr("Assignment of “{name}”: {assignment}")
        self.assignment_button.setAccessibleName(template.format(name=view.name, assignment=named))
        self.remove_button.setAccessibleName(self.tr("Do not send “{name}”").format(name=view.name))
        for button in (self.assignment_button, self.remove_button):
            if view.is_fixed:
                self._goes(button)
            button.setEnabled(not view.is_fixed)
        if not view.next_action:
            self._goes(self.next_button)
        self.next_button.setText(view.next_text)
        self.next_button.setVisible(bool(view.next_action))

    def _show_told(self) -> None:
        for line in self._told:
            self._discard(line)
        self._told = [ReadyLabel(told.tone, told.text) for told in self.view.told]
        for place, line in enumerate(self._told):
            self._below.insertWidget(place, line)
        # Mostly two lines follow: the buttons below shall not move away under the mouse when they come.
        self._room.setVisible(self.view.is_looked_at)

    def _show_questions(self) -> None:
        answers = {Ask(ask): value for ask, value in self.view.answers}
        shown = {question.question: question for question in self.questions}
        kept = []
        for question in self.view.questions:
            widget = shown.pop(question, None)
            if widget is None or widget.answer != answers.get(question.ask, ""):
                if widget is not None:
                    self._discard(widget)
                widget = ReadyQuestion(question, answers.get(question.ask, ""))
                widget.answered.connect(lambda value, ask=question.ask: self.answered.emit(ask, value))
            kept.append(widget)
        for gone in shown.values():
            self._discard(gone)
        self.questions = kept
        for widget in kept:
            self._below.addWidget(widget)
        self.stops_changed.emit()

    def _discard(self, widget: Widget) -> None:
        self._goes(widget)
        self._below.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _color(self) -> None:
        palette = self._facts.palette()
        palette.setColor(self._facts.foregroundRole(), theme.muted(self.palette()))
        self._facts.setPalette(palette)
        self.remove_button.setIcon(glyphs.icon("cross", self.palette()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No: a row fixes its own height. Hundreds that are asked at every change of one would hold up the window."""
        return False

    def event(self, event: QEvent) -> bool:
        """Other words, or another width, need another height."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if height > 0 and height != self.maximumHeight():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()


class FilmPlace(Widget):
    """Where a picture of the video stands; the sign of a film while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(56, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the sign on a quiet ground."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(palette, theme.accent(palette), 0.1))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        glyphs.draw(painter, "film", QRectF(self.rect()).adjusted(10, 8, -10, -8), theme.muted(palette))
        painter.end()


class _Elided(QLabel):
    """One line that ends in "…" where there is no room; whole for a screen reader."""

    def __init__(self, mode: Qt.TextElideMode) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tooltip: str = "") -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tip(tooltip or text))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = self.style().visualAlignment(self.layoutDirection(), along)
        painter.drawText(self.rect(), int(flags), words)
        painter.end()
