"""The queue as Qt sees it: what is on its way first, in the queue's order; then what has ended, the newest first."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uploader_gui.core.clock import Clock
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.ui.upload_story import Row, spoken, story

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class UploadTableModel(QAbstractTableModel):
    """One column of ``Row``; thousands of them cost no more than those that change."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: dict[int, Row] = {}
        # Both ascending; the ended ones are shown from their end.
        self._open: list[int] = []
        self._ended: list[int] = []

    # What Qt asks.

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802
        """Return the number of uploads."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802
        """Return 1: the delegate paints all of an upload into one cell."""
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the row itself, or its texts for the screen reader and the tool tip."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.upload.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._clock.now())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.upload.path}\n{row.upload.course_name} → {row.upload.assignment_name}"
        return None

    # What the window asks.

    def row_at(self, number: int) -> Row | None:
        """Return the upload in that line of the list."""
        if 0 <= number < len(self._open):
            return self._rows[self._open[number]]
        below = number - len(self._open)
        if 0 <= below < len(self._ended):
            return self._rows[self._ended[-1 - below]]
        return None

    def line_of(self, upload_id: int) -> int:
        """Return in which line an upload stands, -1 if nowhere."""
        row = self._rows.get(upload_id)
        if row is None:
            return -1
        if row.is_open:
            return bisect_left(self._open, upload_id)
        return len(self._open) + len(self._ended) - 1 - bisect_left(self._ended, upload_id)

    def row_of(self, upload_id: int) -> Row | None:
        """Return the upload with that number."""
        return self._rows.get(upload_id)

    def open_rows(self) -> list[Row]:
        """Return what is still on its way."""
        return [self._rows[upload_id] for upload_id in self._open]

    def untold_rows(self) -> list[Row]:
        """Return what was cancelled and the site does not know of yet."""
        return [row for row in map(self._rows.__getitem__, self._ended) if row.upload.abort_pending]

    def submitted(self) -> frozenset[tuple[int, int]]:
        """Return account and assignment of everything that was submitted from here."""
        ended = (self._rows[upload_id].upload for upload_id in self._ended)
        return frozenset((one.account_id, one.assignment_id) for one in ended if one.submitted_at is not None)

    def is_counting(self) -> bool:
        """Whether a countdown runs in some row."""
        return any(row.upload.state is UploadState.WAITING and row.upload.next_try_at for row in self.open_rows())

    # What the engine tells.

    def set_uploads(self, uploads: Iterable[Upload]) -> None:
        """Show exactly these; what was heard of their bytes is kept."""
        self.beginResetModel()
        before = self._rows
        self._rows = {
            upload.id: replace(before[upload.id], upload=upload) if upload.id in before else Row(upload)
            for upload in uploads
        }
        self._open = sorted(upload_id for upload_id, row in self._rows.items() if row.is_open)
        self._ended = sorted(upload_id for upload_id, row in self._rows.items() if not row.is_open)
        self.endResetModel()

    def put(self, upload: Upload) -> None:
        """Show an upload that is new or has changed."""
        old = self._rows.get(upload.id)
        if old is None:
            self._insert(Row(upload))
            return
        new = replace(old, upload=upload)
        if old.is_open == new.is_open:
            self._rows[upload.id] = new
            self._changed(upload.id)
        else:
            self._move(new)

    def progress(self, event: Progressed) -> None:
        """Show how far the bytes of an upload are."""
        row = self._rows.get(event.upload_id)
        if row is not None:
            self._rows[event.upload_id] = Row(row.upload, event, self._clock.now())
            self._changed(event.upload_id)

    def remove(self, upload_id: int) -> None:
        """Take an upload out of the list."""
        line = self.line_of(upload_id)
        if line < 0:
            return
        self.beginRemoveRows(QModelIndex(), line, line)
        row = self._rows.pop(upload_id)
        (self._open if row.is_open else self._ended).remove(upload_id)
        self.endRemoveRows()

    def tick(self) -> None:
        """Let the countdowns go on."""
        for row in self.open_rows():
            if row.upload.state is UploadState.WAITING:
                self._changed(row.upload.id)

    def sentence_of(self, upload_id: int) -> str:
        """Return what the row says now."""
        row = self._rows.get(upload_id)
        return story(row, self._clock.now()).text if row else ""

    def _insert(self, row: Row) -> None:
        upload_id = row.upload.id
        if row.is_open:
            line = bisect_left(self._open, upload_id)
        else:
            line = len(self._open) + len(self._ended) - bisect_left(self._ended, upload_id)
        self.beginInsertRows(QModelIndex(), line, line)
        self._rows[upload_id] = row
        insort(self._open if row.is_open else self._ended, upload_id)
        self.endInsertRows()

    def _move(self, row: Row) -> None:
        """An upload ended, or was taken up again: it changes its place, and stays chosen if it was."""
        upload_id, line = row.upload.id, self.line_of(row.upload.id)
        if row.is_open:
            target = bisect_left(self._open, upload_id)
        else:
            target = len(self._open) + len(self._ended) - bisect_left(self._ended, upload_id)
        # Qt counts the target before the move; a move to the same place is none.
        moves = target not in (line, line + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), line, line, QModelIndex(), target)
        (self._ended if row.is_open else self._open).remove(upload_id)
        insort(self._open if row.is_open else self._ended, upload_id)
        self._rows[upload_id] = row
        if moves:
            self.endMoveRows()
        self._changed(upload_id)

    def _changed(self, upload_id: int) -> None:
        index = self.index(self.line_of(upload_id), 0)
        self.dataChanged.emit(index, index)
