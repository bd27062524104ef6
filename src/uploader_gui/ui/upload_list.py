"""The queue's view: rows painted by the delegate, reachable by mouse, keyboard and screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import FileMark, Upload, UploadState
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.action_texts import SIGN_ONLY, action_text
from uploader_gui.ui.upload_row_delegate import UploadRowDelegate
from uploader_gui.ui.upload_story import Action, Row, actions
from uploader_gui.ui.upload_table_model import ROW_ROLE, UploadTableModel

_HAS_PROBLEM = (UploadState.NEEDS_SIGN_IN, UploadState.NEEDS_ATTENTION, UploadState.FAILED)
# What most rows of a long list are: the header then needs no entry of its own for them.
_MOST_ROWS = Row(
    Upload(
        id=0,
        account_id=0,
        assignment_id=0,
        assignment_name="",
        course_name="",
        due_at=None,
        path="",
        name="",
        mark=FileMark(size=0, mtime_ns=0, identity=""),
        client_key="",
        created_at=0,
        state=UploadState.SUBMITTED,
    )
)
# An empty list stands for whatever is offered first.
_KEYS: dict[int, tuple[Action, ...]] = {
    Qt.Key.Key_Return: (),
    Qt.Key.Key_Enter: (),
    Qt.Key.Key_Space: (Action.PAUSE, Action.RESUME),
    Qt.Key.Key_Delete: (Action.CANCEL, Action.REMOVE),
}


class UploadList(QTableView):
    """Says what a person wants done with which upload; does nothing by itself."""

    action_chosen = Signal(int, str)
    """Upload and ``Action``."""

    def __init__(self, model: UploadTableModel, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._heights: dict[UploadState, int] = {}
        self._delegate = UploadRowDelegate(clock, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Uploads"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        model.modelReset.connect(self._measure_all)
        model.rowsInserted.connect(self._measure_inserted)
        model.rowsMoved.connect(self._measure_moved)
        model.dataChanged.connect(self._measure_changed)

    def row_at(self, position: QPoint) -> Row | None:
        """Return the upload at that point of the viewport."""
        index = self.indexAt(position)
        return index.data(ROW_ROLE) if index.isValid() else None

    def action_at(self, position: QPoint) -> tuple[int, Action] | None:
        """Return the button at that point of the viewport."""
        row = self.row_at(position)
        if row is None:
            return None
        for action, spot in self._delegate.layout_of(
            row, self.font(), self._rect_of(row), self.layoutDirection()
        ).buttons:
            if spot.contains(position):
                return row.upload.id, action
        return None

    def button_rect(self, upload_id: int, action: Action) -> QRect:
        """Return where a button stands in the viewport; empty if there is none."""
        row = self._model.row_of(upload_id)
        if row is not None:
            for offered, spot in self._delegate.layout_of(
                row, self.font(), self._rect_of(row), self.layoutDirection()
            ).buttons:
                if offered is action:
                    return spot
        return QRect()

    def current_row(self) -> Row | None:
        """Return the chosen upload."""
        return self._model.row_at(self.currentIndex().row())

    def menu_for(self, row: Row) -> QMenu:
        """Return the menu of everything that can be done with an upload."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions(row.upload):
            entry = QAction(action_text(action), menu)
            if action in SIGN_ONLY:
                entry.setIcon(glyphs.icon(SIGN_ONLY[action], self.palette()))
            entry.setData((row.upload.id, action))
            menu.addAction(entry)
        menu.triggered.connect(self._on_menu)
        return menu

    def _on_menu(self, entry: QAction) -> None:
        upload_id, action = entry.data()
        self.action_chosen.emit(upload_id, str(action))

    # Heights: a few lines differ from the others, so each is measured when it changes and not when it is painted.

    def _rect_of(self, row: Row) -> QRect:
        return self.visualRect(self._model.index(self._model.line_of(row.upload.id), 0))

    def _height_of(self, row: Row) -> int:
        # Without a problem the height depends on the state alone: thousands of rows then cost one look each.
        upload = row.upload
        plain = upload.problem is None and upload.state not in _HAS_PROBLEM and not upload.abort_pending
        known = self._heights.get(row.upload.state) if plain else None
        if known is not None:
            return known
        height = self._delegate.layout_of(
            row, self.font(), QRect(0, 0, self.viewport().width(), 0), self.layoutDirection()
        ).height
        if plain:
            self._heights[row.upload.state] = height
        return height

    def _measure(self, line: int) -> None:
        row = self._model.row_at(line)
        if row is not None and self.rowHeight(line) != (height := self._height_of(row)):
            self.setRowHeight(line, height)

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.verticalHeader().setDefaultSectionSize(self._height_of(_MOST_ROWS))
        self._measure_all()

    def _measure_all(self) -> None:
        for line in range(self._model.rowCount()):
            self._measure(line)

    def _measure_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for line in range(first, last + 1):
            self._measure(line)

    def _measure_moved(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, target: int) -> None:
        self._measure_inserted(QModelIndex(), min(first, target), max(last, target))

    def _measure_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measure_inserted(QModelIndex(), first.row(), last.row())

    # Mouse, keyboard, painting.

    def event(self, event: QEvent) -> bool:
        """Measure anew when the font or the width has changed."""
        kind = event.type()
        done = super().event(event)
        if kind in (QEvent.Type.FontChange, QEvent.Type.Resize, QEvent.Type.Show):
            self._measure_anew()
        return done

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Name the button under the mouse in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.action_at(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), action_text(found[1]), self)
                return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light up the button under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.action_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press the button under the mouse."""
        super().mouseReleaseEvent(event)
        found = self.action_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.action_chosen.emit(found[0], str(found[1]))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer everything that can be done; by the keyboard's menu key for the chosen row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current_row() if by_keyboard else self.row_at(event.pos())
        if row is not None and actions(row.upload):
            spot = self._rect_of(row).center() if by_keyboard else event.pos()
            self.menu_for(row).popup(self.viewport().mapToGlobal(spot))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter: the first thing offered. Space: pause and go on. Delete: cancel, or remove from the list."""
        row, wanted = self.current_row(), _KEYS.get(event.key())
        if row is None or wanted is None:
            super().keyPressEvent(event)
            return
        chosen = next((action for action in actions(row.upload) if not wanted or action in wanted), None)
        if chosen is not None:
            self.action_chosen.emit(row.upload.id, str(chosen))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say what will stand here while there is nothing."""
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(theme.muted(self.palette()))
            room = self.viewport().rect().adjusted(32, 24, -32, -24)
            text = self.tr("No videos yet.\nEach one that you add stands here: first how far it is, then its receipt.")
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)
            painter.end()

    def _hover(self, found: tuple[int, Action] | None) -> None:
        if found != self._delegate.hovered:
            self._delegate.hovered = found
            self.viewport().update()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
