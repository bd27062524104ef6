"""The three places side by side: what is asked (left), where videos are added and what is on its way (right)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Listing
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.assignment_list import AssignmentList
from uploader_gui.ui.assignment_search import AssignmentSearch
from uploader_gui.ui.assignment_words import age_text
from uploader_gui.ui.detail_pane import DetailPane
from uploader_gui.ui.drop_area import DropArea
from uploader_gui.ui.filter_bar import FilterBar
from uploader_gui.ui.hairline import Hairline
from uploader_gui.ui.labels import PlainLabel
from uploader_gui.ui.mirroring import margins
from uploader_gui.ui.ready_card import ReadyCard
from uploader_gui.ui.upload_groups import Group
from uploader_gui.ui.upload_list import UploadList
from uploader_gui.ui.upload_table_model import UploadTableModel
from uploader_gui.ui.window_memory import WindowMemory

_DETAILS, _SPLITTER = "queue/details", "queue/splitter"

_PLACE_OF_QUEUE = 150
"""What the card leaves to it: a row can be read. Where nothing on the card can be sent, half of the height is left."""
_LEAST_WITH_DETAILS = 320


class WorkPage(Widget):
    """Holds the parts; the window wires them."""

    def __init__(self, model: UploadTableModel, clock: Clock, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.assignments = AssignmentList()
        self.search = AssignmentSearch(self.assignments)
        self.search.watch_keys(self)
        self._color_search()
        self.age = PlainLabel()
        """How old the list is, where that is worth saying."""
        self._listing: Listing | None = None
        self._card: ReadyCard | None = None
        self.drop_area = DropArea()
        self.place_for_notices = QVBoxLayout()
        self._model = model
        self.filters = FilterBar()
        self.uploads = UploadList(model, clock)
        self.filters.wanted.connect(lambda group, search: model.show_only(Group(group), search))
        self.filters.list_asked.connect(self._go_to_list)
        self.details = DetailPane(model, clock)
        self.details.hide()
        self.queue = self._queue()
        self.uploads.chosen_changed.connect(self._on_chosen)
        self.filters.details_asked.connect(self._fit_card)
        model.counts_changed.connect(self._count)
        self._count()
        self.refresh_button = QToolButton()
        self.refresh_button.setAutoRaise(True)
        self.refresh_button.setIconSize(QSize(18, 18))
        self.refresh_button.setIcon(glyphs.icon("turn", self.palette()))
        self.refresh_button.setToolTip(self.tr("Ask the site for the assignments again (F5)"))
        self.refresh_button.setAccessibleName(self.tr("Refresh the assignments"))
        self.refresh_button.setShortcut(Qt.Key.Key_F5)
        self.refresh_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([290, 810])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def show_upload(self, upload_id: int) -> None:
        """Choose an upload, also if it was left out of the list so far."""
        if self._model.line_of(upload_id) < 0:
            self.filters.show_all()
        self.uploads.choose(upload_id)

    def show_details(self, upload_id: int) -> None:
        """Choose an upload, and show its details."""
        self.show_upload(upload_id)
        self.filters.details_button.setChecked(True)

    def remember(self, memory: WindowMemory) -> None:
        """Arrange what can be arranged as it was at the last start, and keep how it is arranged from now on."""
        if (state := memory.state(_SPLITTER)) is not None:
            self.queue.restoreState(state)
        self.filters.details_button.setChecked(memory.is_on(_DETAILS))
        self.filters.details_asked.connect(lambda shown: memory.put_on(_DETAILS, shown))
        self.queue.splitterMoved.connect(lambda: memory.put_state(_SPLITTER, self.queue.saveState()))

    def _on_chosen(self) -> None:
        row = self.uploads.current_row()
        self.details.show_upload(row.upload.id if row is not None else 0)

    def _count(self) -> None:
        self.filters.setVisible(self._model.has_uploads() and not self.queue.isHidden())
        self.filters.show_counts(self._model.count)

    def _color_search(self) -> None:
        # It stands on the list's ground: in the dark a field of the same colour would have no edge.
        palette = QPalette(self.palette())
        if theme.is_dark(palette):
            palette.setColor(QPalette.ColorRole.Base, palette.color(QPalette.ColorRole.Window))
        self.search.setPalette(palette)

    def _go_to_list(self) -> None:
        if self.uploads.current_row() is None and self._model.rowCount():
            self.uploads.selectRow(0)
        self.uploads.setFocus(Qt.FocusReason.TabFocusReason)

    def put_card(self, card: ReadyCard) -> None:
        """Give the pre-flight card its place; while it is there, it says what to do instead of the drop area."""
        self._top.insertWidget(1, card)
        card.come_after(self.drop_area.choose_button)
        self._card = card
        card.shown.connect(self._fit_card)
        card.height_changed.connect(self._fit_card)
        card.focus_leaves.connect(self._go_to_drop_area)

    def _fit_card(self) -> None:
        """The card goes before the details, but leaves the queue its place; in a low window it goes before both."""
        is_shown = self._card is not None and not self._card.isHidden()
        self.drop_area.setVisible(not is_shown)
        left = self.height()
        if self._card is not None and is_shown:
            left -= self._around_card()
            self._limit(self._card, left)
            left -= self._card.sizeHint().height()
        has_room = not is_shown or left >= self._least_of_queue()
        has_room_for_details = not is_shown or left >= _LEAST_WITH_DETAILS
        self.details.setVisible(self.filters.details_button.isChecked() and has_room_for_details)
        self.queue.setVisible(has_room)
        self.filters.setVisible(has_room and self._model.has_uploads())

    def _go_to_drop_area(self) -> None:
        self.drop_area.show()
        self.drop_area.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _limit(self, card: ReadyCard, left: int) -> None:
        if not self._model.has_uploads():
            card.keep_to(None)
            return
        place = max(_PLACE_OF_QUEUE, self._least_of_queue())
        if card.is_stuck:
            place = max(place, self.height() // 2)
        card.keep_to(left - place)

    def _around_card(self) -> int:
        """Return the height of what stands above the queue beside the card."""
        items = [self._top.itemAt(place) for place in range(self._top.count())]
        others = [item for item in items if item is not None and not item.isEmpty() and item.widget() is not self._card]
        edges = self._top.contentsMargins()
        heights = sum(item.sizeHint().height() + self._top.spacing() for item in others)
        return edges.top() + edges.bottom() + heights

    def _least_of_queue(self) -> int:
        return self.uploads.minimumHeight() + self.filters.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another height is other room for card and queue."""
        super().resizeEvent(event)
        self._fit_card()

    def show_listing(self, listing: Listing, now: float) -> None:
        """Show these assignments, and their age if it matters."""
        self._listing = listing
        self.assignments.show_assignments(listing.assignments, now)
        self.search.fit()
        self._tell_age(now)

    def tell_time(self, now: float) -> None:
        """Bring what depends on the time up to date."""
        self.assignments.tell_time(now)
        self._tell_age(now)

    def _tell_age(self, now: float) -> None:
        text = age_text(self._listing, now) if self._listing is not None else ""
        self.age.setText(text)
        self.age.setVisible(bool(text))

    def _left(self) -> Widget:
        left = QFrame()
        left.setMinimumWidth(220)
        head = QHBoxLayout()
        head.setContentsMargins(margins(self, 14, 8, 8, 2))
        title = QLabel(self.tr("Assignments"))
        title.setFont(theme.larger(self.font(), 1.15))
        head.addWidget(title, 1)
        head.addWidget(self.refresh_button)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        self.age.setContentsMargins(margins(self, 14, 0, 8, 4))
        self.age.setFont(theme.small(self.font()))
        self.age.hide()
        column.addLayout(head)
        beside = QHBoxLayout()
        beside.setContentsMargins(12, 2, 10, 6)
        beside.addWidget(self.search)
        column.addLayout(beside)
        column.addWidget(self.age)
        column.addWidget(self.assignments, 1)
        left.setAutoFillBackground(True)
        left.setBackgroundRole(self.assignments.viewport().backgroundRole())
        return left

    def _right(self) -> Widget:
        right = QFrame()
        right.setMinimumWidth(480)
        top = self._top = QVBoxLayout()
        top.setContentsMargins(14, 14, 14, 10)
        top.setSpacing(10)
        top.addWidget(self.drop_area)
        top.addLayout(self.place_for_notices)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.filters)
        column.addWidget(self.queue, 1)
        return right

    def _queue(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(3)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.uploads)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([360, 220])
        return splitter

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh_button.setIcon(glyphs.icon("turn", self.palette()))
            self._color_search()
