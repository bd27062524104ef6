"""The pre-flight card: every video that was chosen or dropped, what was found of it, and one button to start."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import theme
from uploader_gui.ui.hairline import Hairline
from uploader_gui.ui.main_button import MainButton
from uploader_gui.ui.ready_row import FillMenu, ReadyRow
from uploader_gui.ui.ready_views import CardState, RowView

_SLICE_SECONDS = 0.008
"""A row takes some milliseconds to be made: of hundreds only so many at once that the window stays alive."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReadyCard(QFrame):
    """Shows what ``Adding`` tells it. Takes no room while there is nothing on it."""

    shown = Signal(bool)
    """Whether it is in view."""
    focus_leaves = Signal()
    """It goes out of view, and has the focus yet."""
    height_changed = Signal()
    """It would like another height."""
    send_asked = Signal()
    forget_asked = Signal()
    more_asked = Signal()
    removed = Signal(int)
    answered = Signal(int, object, str)
    """The video's number, the Ask, the answer's value (empty = taken back)."""
    next_asked = Signal(int, str)
    """The video's number, and which next step."""

    def __init__(self, fill_menu: FillMenu, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._fill_menu = fill_menu
        self.rows: dict[int, ReadyRow] = {}
        self._lines: dict[int, Hairline] = {}
        self._wanted: dict[int, RowView] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._catch_up)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._room: int | None = None
        self.is_stuck = False
        """Whether nothing on it can be sent."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title = QLabel()
        self._title.setFont(theme.larger(self.font(), 1.25))
        self._sum, self._status = QLabel(), QLabel()
        for label in (self._sum, self._status):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.more_button = self._button(self.tr("Choose &more…"))
        self.more_button.clicked.connect(self.more_asked)
        self.forget_button = self._button(self.tr("Not now"))
        self.forget_button.clicked.connect(self.forget_asked)
        self.send_button = MainButton(self.tr("Send"))
        self.send_button.setMinimumSize(150, self.forget_button.minimumHeight())
        self.send_button.clicked.connect(self.send_asked)
        self._inner = Widget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._area = QScrollArea()
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        for widget in (self._inner, self._area.viewport()):
            widget.installEventFilter(self)
        self._lay_out()
        self._color()
        self.hide()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setMinimumHeight(button.fontMetrics().height() + 16)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 12, 8)
        head.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._sum)
        head.addLayout(words, 1)
        head.addWidget(self.more_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 8, 12, 10)
        foot.setSpacing(10)
        foot.addWidget(self._status, 1)
        foot.addWidget(self.forget_button)
        foot.addWidget(self.send_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._area, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def come_after(self, before: Widget) -> None:
        """Let Tab lead from there to the card and through it. Once, when both are in one window."""
        for stop in (self, self.more_button, self.forget_button, self.send_button):
            Widget.setTabOrder(before, stop)
            before = stop

    def show_rows(self, views: Iterable[RowView]) -> None:
        """Show these, in this order; a row that stays keeps its widgets and its focus."""
        self._wanted = {view.number: view for view in views}
        for number in [number for number in self.rows if number not in self._wanted]:
            focused = self._focused()
            if focused is not None and self.rows[number].isAncestorOf(focused):
                self.setFocus()
            for widget in (self.rows.pop(number), self._lines.pop(number)):
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._catch_up()

    def _catch_up(self) -> None:
        """Bring the rows up to date, from the top, for as long as nobody notices; the others follow."""
        until = time.perf_counter() + _SLICE_SECONDS
        for place, view in enumerate(self._wanted.values()):
            row = self.rows.get(view.number)
            if row is not None and row.view == view:
                continue
            if time.perf_counter() > until:
                self._later.start()
                return
            if row is not None:
                row.show_view(view)
            else:
                self._insert(place, view)
        if self._lines:
            next(iter(self._lines.values())).hide()

    def _insert(self, place: int, view: RowView) -> None:
        row = self.rows[view.number] = ReadyRow(view, self._fill_menu)
        line = self._lines[view.number] = Hairline()
        line.setVisible(place > 0)
        row.removed.connect(lambda: self.removed.emit(view.number))
        row.answered.connect(lambda ask, value: self.answered.emit(view.number, ask, value))
        row.next_asked.connect(lambda action: self.next_asked.emit(view.number, action))
        row.focus_leaves.connect(self.setFocus)
        row.stops_changed.connect(lambda: self._chain(view.number))
        self._column.insertWidget(2 * place, line)
        self._column.insertWidget(2 * place + 1, row)
        self._chain(view.number)

    def _chain(self, number: int) -> None:
        """Let Tab go from the row above through this one: else it would go by when each widget was made."""
        row = self.rows[number]
        place = self._column.indexOf(row)
        item = self._column.itemAt(place - 2) if place >= 2 else None
        above = item.widget() if item is not None else None
        before = above.stops()[-1] if isinstance(above, ReadyRow) else self.more_button
        for stop in row.stops():
            Widget.setTabOrder(before, stop)
            before = stop

    def show_state(self, state: CardState) -> None:
        """Say what stands on the card, what is still open, and what the button would do now."""
        self._title.setText(state.title)
        self.setAccessibleName(state.title)
        if self.is_stuck != state.is_stuck:
            self.is_stuck = state.is_stuck
            self.height_changed.emit()
        self._sum.setText(state.summary)
        self._sum.setVisible(bool(state.summary))
        self._status.setText(state.status)
        self.send_button.setText(state.button)
        self.forget_button.setText(self.tr("Put away") if state.is_stuck else self.tr("Not now"))
        focused = self._focused()
        if not state.can_send and focused is self.send_button:
            self.setFocus()
        self.send_button.setEnabled(state.can_send)
        self.send_button.setHidden(state.is_stuck)
        # The focus waits on the card itself until there is something that Enter could do.
        if state.can_send and self.isVisible() and focused is self:
            self.send_button.setFocus()

    def _focused(self) -> Widget | None:
        # The window's own, whether or not it is the active one: a drop comes while the file manager is.
        return self.window().focusWidget()

    def title(self) -> str:
        """Return what stands at its top."""
        return self._title.text()

    def texts(self) -> tuple[str, str, str]:
        """Return summary, status and button as they stand."""
        return self._sum.text(), self._status.text(), self.send_button.text()

    def begin(self) -> None:
        """Come into view, with the focus where Enter starts the sending."""
        if self.isHidden():
            self.show()
            self.shown.emit(not self.isHidden())
            self.take_focus()

    def take_focus(self) -> None:
        """Let Enter start the sending, now or as soon as something is ready."""
        (self.send_button if self.send_button.isEnabled() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Go out of view."""
        if not self.isHidden():
            focused = self._focused()
            if focused is not None and (focused is self or self.isAncestorOf(focused)):
                self.focus_leaves.emit()
            self.hide()
            self.shown.emit(not self.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter sends, wherever on the card; a key that is held down does not press again."""
        if event.key() in _ENTER and not event.isAutoRepeat() and self.send_button.isEnabled():
            self.send_asked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All rows, if there is room for them."""
        hint = super().sizeHint()
        needed = hint.height() - self._area.sizeHint().height() + self._inner.sizeHint().height()
        least = self.minimumSizeHint().height()
        return QSize(hint.width(), needed if self._room is None else min(needed, max(self._room, least)))

    def keep_to(self, room: int | None) -> None:
        """Ask for no more height than this, in pixels; None = for whatever its rows need."""
        if room != self._room:
            self._room = room
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No: its height is what its rows need, up to the room there is, and is told by ``sizeHint``."""
        return False

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One video at least."""
        return QSize(super().minimumSizeHint().width(), 200)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Rows that have become taller or lower want another height of the card."""
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            # The scroll bar takes its room from the rows at once, and never stands over them.
            self._inner.resize(self._area.viewport().width(), self._inner.height())
        if watched is self._inner and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
            self.height_changed.emit()
        return super().eventFilter(watched, event)

    def _color(self) -> None:
        for label in (self._sum, self._status):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.muted(self.palette()))
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the card's ground and edge; the edge tells where the focus is while it waits on the card."""
        palette, accent = self.palette(), theme.accent(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 2.0 if self.hasFocus() else 1.2))
        painter.setBrush(palette.base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()
