"""The queue's view: rows painted by the delegate, reachable by mouse, keyboard and screen reader."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
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
from uploader_gui.ui.row_drag import RowDrag
from uploader_gui.ui.thumbnails import Thumbnails
from uploader_gui.ui.upload_row_delegate import UploadRowDelegate
from uploader_gui.ui.upload_story import Action, Row, actions, menu_actions
from uploader_gui.ui.upload_table_model import ROW_ROLE, AnyIndex, UploadTableModel

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
# The highest of the rows that have no problem to tell: the list always has room for one of them.
_ROW_ON_ITS_WAY = Row(replace(_MOST_ROWS.upload, state=UploadState.SENDING))
# How an upload is moved in the queue by the keyboard.
KEYS_OF: dict[Action, QKeyCombination] = {
    Action.SEND_FIRST: QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Home),
    Action.MOVE_UP: QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up),
    Action.MOVE_DOWN: QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down),
    Action.COPY_DETAILS: QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_C),
}
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
    put_before = Signal(int, int)
    """An upload, and which one it shall stand before; 0 = behind all others."""
    chosen_changed = Signal()

    def __init__(self, model: UploadTableModel, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._heights: dict[UploadState, int] = {}
        self._drag: RowDrag | None = None
        self._pressed: tuple[int, Action] | None = None
        self._kept: int | None = None
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
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._measure_anew)
        model.modelReset.connect(self._choose_kept)
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

    def show_pictures(self, thumbnails: Thumbnails) -> None:
        """Show the videos' pictures; those that are seen are asked for."""
        self._delegate.picture = thumbnails.picture
        thumbnails.ready.connect(self._on_picture)

    def _on_picture(self, upload_id: int) -> None:
        line = self._model.line_of(upload_id)
        if line >= 0:
            self.viewport().update(self.visualRect(self._model.index(line, 0)))

    def choose(self, upload_id: int) -> None:
        """Choose an upload, and bring it into view."""
        line = self._model.line_of(upload_id)
        if line >= 0:
            index = self._model.index(line, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _keep_chosen(self) -> None:
        row = self.current_row()
        self._kept = row.upload.id if row is not None else None

    def _choose_kept(self) -> None:
        if self._kept is not None:
            self.choose(self._kept)
        self.chosen_changed.emit()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Tell that another upload is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def menu_for(self, row: Row) -> QMenu:
        """Return the menu of everything that can be done with an upload."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        begins = True
        for action in menu_actions(row.upload):
            if action not in actions(row.upload) and begins:
                begins = False
                menu.addSeparator()
            entry = QAction(action_text(action), menu)
            if action in KEYS_OF:
                entry.setShortcut(KEYS_OF[action])
                entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
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
        usual, header = self._height_of(_MOST_ROWS), self.verticalHeader()
        header.setDefaultSectionSize(usual)
        self.setMinimumHeight(self._height_of(_ROW_ON_ITS_WAY))
        # Most have this height. Of thousands only those are looked at that may need another, or have one from before.
        unusual = set(self._model.unusual_lines())
        for line in range(header.count()):
            if line in unusual:
                self._measure(line)
            elif header.sectionSize(line) != usual:
                header.resizeSection(line, usual)

    def _measure_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for line in range(first, last + 1):
            self._measure(line)

    def _measure_moved(self, _from: QModelIndex, first: int, last: int, _to: QModelIndex, target: int) -> None:
        self._measure_inserted(QModelIndex(), min(first, target), max(last, target))

    def _measure_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measure_inserted(QModelIndex(), first.row(), last.row())

    # Mouse, keyboard, painting.

    def event(self, event: QEvent) -> bool:
        """Measure anew when the font or the width has changed; a list that comes back stands where it stood."""
        kind = event.type()
        stood_at = self.verticalScrollBar().value()
        done = super().event(event)
        if kind == QEvent.Type.Show:
            self.verticalScrollBar().setValue(stood_at)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of an upload on its way, where no button is."""
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        row = self.row_at(spot)
        self._pressed = self.action_at(spot) if event.button() == Qt.MouseButton.LeftButton else None
        if event.button() == Qt.MouseButton.LeftButton and row is not None and self.action_at(spot) is None:
            self._drag = RowDrag(row.upload.id, spot) if row.is_open else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Light up the button under the mouse, or move what it holds."""
        spot = event.position().toPoint()
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(self._drag, spot)
            return
        super().mouseMoveEvent(event)
        self._hover(self.action_at(spot))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go of what is held, or do what the button says that was pressed and is still under the mouse.

        Rows move by themselves: between the two another row's button can have come there.
        """
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if self._drag is not None and self._drag.is_moving and not self._is_open(self._drag.before_id):
            self._drag_to(self._drag, event.position().toPoint())  # what it was held above has ended meanwhile
        drag = self._end_drag()
        if drag is not None and drag.is_moving:
            if drag.before_id != drag.upload_id:
                self.put_before.emit(drag.upload_id, drag.before_id or 0)
            return
        found = self.action_at(event.position().toPoint())
        if found is not None and found == pressed and event.button() == Qt.MouseButton.LeftButton:
            self.action_chosen.emit(found[0], str(found[1]))

    def _is_open(self, upload_id: int | None) -> bool:
        row = self._model.row_of(upload_id) if upload_id is not None else None
        return row is not None and row.is_open

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer everything that can be done; by the keyboard's menu key for the chosen row."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.current_row() if by_keyboard else self.row_at(event.pos())
        if row is not None and actions(row.upload):
            spot = self._rect_of(row).center() if by_keyboard else event.pos()
            self.menu_for(row).popup(self.viewport().mapToGlobal(spot))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter: the first thing offered. Space: pause and go on. Delete: cancel, or remove from the list.

        With Alt the arrows and Home move the upload in the queue.
        """
        row, wanted = self.current_row(), _KEYS.get(event.key())
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
            return
        moving = next((one for one, keys in KEYS_OF.items() if keys == event.keyCombination()), None)
        if moving is not None:
            if row is not None and moving in menu_actions(row.upload):
                self.action_chosen.emit(row.upload.id, str(moving))
            return
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
            if self._model.has_uploads():
                text = self.tr("No upload is left by this choice.")
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)
            painter.end()
        elif self._drag is not None and self._drag.is_moving:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.accent(self.palette()), 3))
            painter.drawLine(0, self._drag.mark_y, self.viewport().width(), self._drag.mark_y)
            painter.end()

    def _drag_to(self, drag: RowDrag, spot: QPoint) -> None:
        """Find out where the upload would stand: above the row under the mouse, or below it, by its nearer edge."""
        if not drag.is_moving and (spot - drag.began_at).manhattanLength() < QApplication.startDragDistance():
            return
        drag.is_moving = True
        self._hover(None)
        line = self.rowAt(min(max(spot.y(), 0), self.viewport().height() - 1))
        last = self._model.last_open_line()
        if line < 0 or line > last:
            line = last + 1
        elif spot.y() > self.rowViewportPosition(line) + self.rowHeight(line) // 2:
            line += 1
        below = self._model.row_at(line)
        drag.before_id = below.upload.id if below is not None and below.is_open else None
        end = self.rowViewportPosition(last) + self.rowHeight(last)
        drag.mark_y = max(1, self.rowViewportPosition(line) if line <= last else end)
        self.scrollTo(self._model.index(min(line, last), 0))
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _end_drag(self) -> RowDrag | None:
        drag, self._drag = self._drag, None
        if drag is not None and drag.is_moving:
            self.viewport().unsetCursor()
            self.viewport().update()
        return drag

    def _hover(self, found: tuple[int, Action] | None) -> None:
        if found != self._delegate.hovered:
            self._delegate.hovered = found
            self.viewport().update()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
