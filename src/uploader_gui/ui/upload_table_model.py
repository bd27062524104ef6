"""The queue as Qt sees it: what is on its way first, in the queue's order; then what has ended, the newest first."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uploader_gui.core.clock import Clock
from uploader_gui.core.events import Progressed
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.core.queue_order import order_key
from uploader_gui.ui.foreign_text import one_line, tip
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.upload_groups import Group, group_of, is_found, words_of
from uploader_gui.ui.upload_story import Row, spoken

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
# Whether it has ended; then what the order goes by; at last the upload's number.
_Key = tuple[bool, float, float, float, int]

_FIRST_ENDED: _Key = (True, -math.inf, 0, 0, 0)


def _key_of(row: Row) -> _Key:
    if row.is_open:
        return (False, *order_key(row.upload))
    return (True, -row.upload.id, 0, 0, row.upload.id)


class UploadTableModel(QAbstractTableModel):
    """One column of ``Row``; thousands of them cost no more than those that change.

    Some of the uploads may be left out of what is shown (``show_only``); what is asked for by its number is known all
    the same.
    """

    upload_changed = Signal(int)
    """An upload is new or has changed, be it shown or not."""
    removed = Signal(int)
    """An upload has left the list."""
    counts_changed = Signal()
    """How many are in which group."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: dict[int, Row] = {}
        # What is shown, in its order, and where each of that stands.
        self._order: list[_Key] = []
        self._keys: dict[int, _Key] = {}
        self._group = Group.ALL
        self._words: tuple[str, ...] = ()
        self._names: dict[int, str] = {}
        # Kept beside the rows, so that nobody need look at thousands of them.
        self._open: set[int] = set()
        self.tally = OpenTally()
        """Of all uploads, shown or not."""
        self._counts: Counter[Group] = Counter()
        self._submitted: Counter[tuple[int, int]] = Counter()

    # What Qt asks.

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:  # noqa: N802
        """Return the number of uploads that are shown."""
        return 0 if parent.isValid() else len(self._order)

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
            return one_line(row.upload.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._clock.now())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{row.upload.path}\n{row.upload.course_name} → {row.upload.assignment_name}")
        return None

    # What the window asks.

    def row_at(self, number: int) -> Row | None:
        """Return the upload in that line of the list."""
        return self._rows[self._order[number][-1]] if 0 <= number < len(self._order) else None

    def line_of(self, upload_id: int) -> int:
        """Return in which line an upload stands, -1 if it is not shown."""
        key = self._keys.get(upload_id)
        return -1 if key is None else bisect_left(self._order, key)

    def row_of(self, upload_id: int) -> Row | None:
        """Return the upload with that number, shown or not."""
        return self._rows.get(upload_id)

    def open_rows(self) -> list[Row]:
        """Return what is still on its way, shown or not, in no order."""
        return [self._rows[upload_id] for upload_id in self._open]

    def submitted(self) -> frozenset[tuple[int, int]]:
        """Return account and assignment of everything that was submitted from here."""
        return frozenset(self._submitted)

    def has_uploads(self) -> bool:
        """Whether there is any upload, shown or not."""
        return bool(self._rows)

    def upload_ids(self) -> frozenset[int]:
        """Return the number of every upload, shown or not."""
        return frozenset(self._rows)

    def count(self, group: Group) -> int:
        """Return how many uploads are in a group, whatever is searched for."""
        return len(self._rows) if group is Group.ALL else self._counts[group]

    def is_counting(self) -> bool:
        """Whether a countdown runs in some row."""
        return self.tally.counting_down > 0

    def above(self, upload_id: int) -> int:
        """Return the upload that is shown just above one on its way, 0 if there is none."""
        return self._neighbour(upload_id, -1)

    def below(self, upload_id: int) -> int:
        """Return the upload on its way that is shown just below one, 0 if there is none."""
        return self._neighbour(upload_id, 1)

    def _neighbour(self, upload_id: int, step: int) -> int:
        line = self.line_of(upload_id)
        row = self.row_at(line + step) if line >= 0 else None
        return row.upload.id if row is not None and row.is_open else 0

    def last_open_line(self) -> int:
        """Return the last line in which an upload on its way is shown, -1 if there is none."""
        return bisect_left(self._order, _FIRST_ENDED) - 1

    def unusual_lines(self) -> list[int]:
        """Return the lines of all but those that were submitted and have no problem: most of a long list."""
        after = self.last_open_line() + 1
        ended = enumerate((self._rows[key[-1]].upload for key in self._order[after:]), after)
        usual = UploadState.SUBMITTED
        return [*range(after), *(line for line, one in ended if one.state is not usual or one.problem is not None)]

    def first_open(self) -> int:
        """Return the upload that is first in the queue, shown or not; 0 if there is none."""
        first = min((row.upload for row in self.open_rows()), key=order_key, default=None)
        return first.id if first is not None else 0

    # What a person wants to see.

    def show_only(self, group: Group, search: str) -> None:
        """Show the uploads of one group in which each word of ``search`` is found."""
        words = words_of(search)
        if (group, words) != (self._group, self._words):
            self._group, self._words = group, words
            self.beginResetModel()
            self._arrange()
            self.endResetModel()

    def name_accounts(self, names: Mapping[int, str]) -> None:
        """Say in each row whose it is, by the account's number; where there is only one, nothing is said."""
        names = dict(names) if len(names) > 1 else {}
        if names != self._names:
            self._names = names
            self.set_uploads([row.upload for row in self._rows.values()])

    def _is_shown(self, row: Row) -> bool:
        return self._group in (Group.ALL, group_of(row)) and is_found(row, self._words)

    def _arrange(self) -> None:
        self._keys = {number: _key_of(row) for number, row in self._rows.items() if self._is_shown(row)}
        self._order = sorted(self._keys.values())

    # What the engine tells.

    def set_uploads(self, uploads: Iterable[Upload]) -> None:
        """Show exactly these; what was heard of their bytes is kept."""
        self.beginResetModel()
        before, self._rows = self._rows, {}
        self._open, self.tally = set(), OpenTally()
        self._counts, self._submitted = Counter(), Counter()
        for upload in uploads:
            self._keep(replace(before.get(upload.id) or Row(upload), upload=upload, whose=self._whose(upload)))
        self._arrange()
        self.endResetModel()
        for upload_id in before.keys() - self._rows.keys():
            self.removed.emit(upload_id)
        self.counts_changed.emit()

    def put(self, upload: Upload) -> None:
        """Show an upload that is new or has changed."""
        old = self._rows.get(upload.id)
        if old is None:
            self._show(Row(upload, whose=self._whose(upload)))
            self.counts_changed.emit()
        else:
            new = replace(old, upload=upload)
            self._show(new)
            if group_of(old) is not group_of(new):
                self.counts_changed.emit()
        self.upload_changed.emit(upload.id)

    def progress(self, event: Progressed) -> None:
        """Show how far the bytes of an upload are."""
        row = self._rows.get(event.upload_id)
        if row is not None:
            self.tally.take_out(row)
            row = self._rows[event.upload_id] = replace(row, progress=event, heard_at=self._clock.now())
            self.tally.add(row)
            self._changed(event.upload_id)
            self.upload_changed.emit(event.upload_id)

    def remove(self, upload_id: int) -> None:
        """Take an upload out of the list."""
        if upload_id not in self._rows:
            return
        self._hide(upload_id)
        self._drop(self._rows[upload_id])
        del self._rows[upload_id]
        self.removed.emit(upload_id)
        self.counts_changed.emit()

    def tick(self) -> None:
        """Let the countdowns go on."""
        for row in self.open_rows():
            if row.upload.state is UploadState.WAITING:
                self._changed(row.upload.id)

    def _whose(self, upload: Upload) -> str:
        return self._names.get(upload.account_id, "")

    def _keep(self, row: Row) -> None:
        """Note the row, and what is counted of it."""
        upload = row.upload
        self._rows[upload.id] = row
        self.tally.add(row)
        self._counts[group_of(row)] += 1
        if row.is_open:
            self._open.add(upload.id)
        if upload.submitted_at is not None and not row.is_open:
            self._submitted[upload.account_id, upload.assignment_id] += 1

    def _drop(self, row: Row) -> None:
        """Take back what ``_keep`` has counted."""
        upload = row.upload
        self.tally.take_out(row)
        self._counts[group_of(row)] -= 1
        self._open.discard(upload.id)
        if upload.submitted_at is not None and not row.is_open:
            place = (upload.account_id, upload.assignment_id)
            self._submitted[place] -= 1
            if not self._submitted[place]:
                del self._submitted[place]

    def _show(self, row: Row) -> None:
        """Bring a new or changed row to its place."""
        upload_id = row.upload.id
        old, new = self._keys.get(upload_id), _key_of(row) if self._is_shown(row) else None
        if new is None:
            self._hide(upload_id)
            self._renew(row)
        elif old is None:
            line = bisect_left(self._order, new)
            self.beginInsertRows(QModelIndex(), line, line)
            self._renew(row)
            self._order.insert(line, new)
            self._keys[upload_id] = new
            self.endInsertRows()
        else:
            self._move(row, old, new)

    def _renew(self, row: Row) -> None:
        old = self._rows.get(row.upload.id)
        if old is not None:
            self._drop(old)
        self._keep(row)

    def _hide(self, upload_id: int) -> None:
        line = self.line_of(upload_id)
        if line >= 0:
            self.beginRemoveRows(QModelIndex(), line, line)
            del self._order[line], self._keys[upload_id]
            self.endRemoveRows()

    def _move(self, row: Row, old: _Key, new: _Key) -> None:
        """An upload ended, was taken up again or put elsewhere: it changes its place, and stays chosen if it was."""
        line, target = bisect_left(self._order, old), bisect_left(self._order, new)
        # Qt counts the target before the move; a move to the same place is none.
        moves = target not in (line, line + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), line, line, QModelIndex(), target)
        self._renew(row)
        if old != new:
            del self._order[line]
            insort(self._order, new)
            self._keys[row.upload.id] = new
        if moves:
            self.endMoveRows()
        self._changed(row.upload.id)

    def _changed(self, upload_id: int) -> None:
        line = self.line_of(upload_id)
        if line >= 0:
            index = self.index(line, 0)
            self.dataChanged.emit(index, index)
