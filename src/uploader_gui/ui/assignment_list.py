"""The list of what is asked of the student: assignments in groups by due date; a video can be dropped onto each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Assignment
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.assignment_groups import Entry, Group, Place, grouped
from uploader_gui.ui.foreign_text import tip
from uploader_gui.ui.formatting import number_text
from uploader_gui.ui.mirroring import isolated
from uploader_gui.ui.upload_story import Tone

AnyIndex = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
_PAD = 14
_CHECK = 16
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_FOLDED = (Group.LONG_PAST, Group.CANNOT_SUBMIT)


class AssignmentList(QTreeView):
    """Groups of assignments. What cannot be submitted is shown with its reason and cannot be chosen."""

    chosen = Signal(object)
    """The chosen Assignment, None when there is none."""

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self._held: list[QStandardItem] = []
        self._shown: tuple[Assignment, ...] = ()
        self._submitted: frozenset[Place] = frozenset()
        self._folded: set[Group] = set(_FOLDED)
        self._is_filling = False
        self._words: tuple[str, ...] = ()
        self._now = 0.0
        self._kept: Place | None = None
        self.empty_text = ""
        self.setModel(self._items)
        self.setItemDelegate(_AssignmentDelegate(self))
        self.setAccessibleName(self.tr("Assignments"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def show_assignments(self, assignments: Iterable[Assignment], now: float) -> None:
        """Show these, grouped as they are due at ``now``; the chosen one stays chosen."""
        self._shown, self._now = tuple(assignments), now
        before = self.current_assignment()
        self._kept = _place(before) if before is not None else None
        position = self.verticalScrollBar().value()
        self._is_filling = True
        # WORKAROUND: PySide 6.11 crashes where an item is deleted whose Python half is gone, and its own `clear` makes
        # that so: the halves are held as long as their items.
        self._items.removeRows(0, self._items.rowCount())
        self._held.clear()
        groups = grouped(filter(self._is_found, self._shown), now, self._submitted)
        # Where nothing takes a video now, or something is looked for, nothing is hidden.
        folded = set() if self._words or all(group in _FOLDED for group, _ in groups) else self._folded
        for group, entries in groups:
            heading = _heading(group, len(entries))
            self._items.appendRow(heading)
            items = [_item(entry) for entry in entries]
            for item in items:
                heading.appendRow(item)
            self._held += [heading, *items]
            self.setExpanded(heading.index(), group not in folded)
        if before is not None:
            self.choose(before.account_id, before.id)
        self._is_filling = False
        self.verticalScrollBar().setValue(position)
        if before is not None and self.current_assignment() != before:
            self.chosen.emit(self.current_assignment())

    def show_only(self, search: str) -> None:
        """Show what has all of these words in its name or course, and what is chosen; empty = everything."""
        self._words = tuple(search.casefold().split())
        self.show_assignments(self._shown, self._now)

    @property
    def is_searched(self) -> bool:
        """Whether only what was looked for is shown."""
        return bool(self._words)

    def how_many(self) -> int:
        """Return how many assignments there are, shown or not."""
        return len(self._shown)

    def choose_first(self) -> None:
        """Choose the first that takes a video, unless one of those that are shown is chosen."""
        able = [index for index in self._indexes() if index.flags() & Qt.ItemFlag.ItemIsSelectable]
        found = [index for index in able if self._has_words(index.data(ENTRY_ROLE).assignment)]
        if found and self.currentIndex() not in found:
            self.setCurrentIndex(found[0])

    def _has_words(self, assignment: Assignment) -> bool:
        text = f"{assignment.name} {assignment.course_name}".casefold()
        return all(word in text for word in self._words)

    def _is_found(self, assignment: Assignment) -> bool:
        chosen = self._kept
        return self._has_words(assignment) or (chosen is not None and chosen == _place(assignment))

    def mark_submitted(self, submitted: frozenset[Place], now: float) -> None:
        """Mark what a video was submitted to."""
        if submitted != self._submitted:
            self._submitted = submitted
            self.show_assignments(self._shown, now)

    def tell_time(self, now: float) -> None:
        """Bring "in 3 h" and the groups up to date."""
        self.show_assignments(self._shown, now)

    def choose(self, account_id: int, assignment_id: int) -> None:
        """Choose an assignment, if it is in the list and takes submissions."""
        for index in self._indexes():
            entry: Entry = index.data(ENTRY_ROLE)
            if (entry.assignment.account_id, entry.assignment.id) == (account_id, assignment_id):
                if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                    self.setCurrentIndex(index)
                return

    def current_assignment(self) -> Assignment | None:
        """Return the chosen assignment."""
        found = self.selectionModel().selectedIndexes()
        entry: Entry | None = found[0].data(ENTRY_ROLE) if found else None
        return entry.assignment if entry is not None else None

    def assignment_at(self, position: QPoint) -> Entry | None:
        """Return what stands at that point of the viewport."""
        index = self.indexAt(position)
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        return entry

    def shown_texts(self) -> list[str]:
        """Return headings and entries from top to bottom, as a screen reader meets them."""
        texts = []
        for line in range(self._items.rowCount()):
            heading = self._items.item(line)
            texts.append(heading.text())
            texts += [heading.child(below).text() for below in range(heading.rowCount())]
        return texts

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say why the list is empty while it is."""
        super().paintEvent(event)
        empty = self.tr("No assignment has these words in its name or course.") if self._words else self.empty_text
        if self._items.rowCount() == 0 and empty:
            painter = QPainter(self.viewport())
            painter.setPen(theme.muted(self.palette()))
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(20, 28, -20, -20), flags, empty)
            painter.end()

    def _indexes(self) -> list[QModelIndex]:
        found = []
        for line in range(self._items.rowCount()):
            heading = self._items.item(line)
            found += [heading.child(below).index() for below in range(heading.rowCount())]
        return found

    def _on_selection(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.current_assignment())

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(ENTRY_ROLE) is None:
            self.setExpanded(index, not self.isExpanded(index))

    def _on_activated(self, index: QModelIndex) -> None:
        # A click comes here too on some platforms; a heading is then already folded by the click itself.
        if index.data(ENTRY_ROLE) is not None:
            self.setCurrentIndex(index)

    def _on_collapsed(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._folded.add(index.data(GROUP_ROLE))

    def _on_expanded(self, index: QModelIndex) -> None:
        if not self._is_filling:
            self._folded.discard(index.data(GROUP_ROLE))


def _place(assignment: Assignment) -> Place:
    return assignment.account_id, assignment.id


def _heading(group: Group, count: int) -> QStandardItem:
    heading = QStandardItem(f"{group.title} ({number_text(count)})")
    heading.setData(group, GROUP_ROLE)
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return heading


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem(", ".join(entry.parts))
    item.setData(entry, ENTRY_ROLE)
    item.setToolTip(tip("\n".join(entry.parts)))
    takes = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(Qt.ItemFlag.ItemIsEnabled if entry.group is Group.CANNOT_SUBMIT else takes)
    return item


def _turned(point: QPoint, rect: QRect, is_mirrored: bool) -> QPoint:
    return QPoint(rect.left() + rect.right() - point.x(), point.y()) if is_mirrored else point


class _AssignmentDelegate(QStyledItemDelegate):
    """Two lines: the name; when it is due and in which course."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802
        line = QFontMetrics(option.font).height()
        if index.data(ENTRY_ROLE) is None:
            return QSize(120, line + (22 if index.row() else 16))
        return QSize(120, 2 * line + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_entry(painter, option, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        palette, group = option.palette, index.data(GROUP_ROLE)
        font = theme.bold(theme.small(option.font))
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if not is_mirrored:  # Arabic letters join
            font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.6)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, -4)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        title = group.title.upper() if is_open else str(index.data(Qt.ItemDataRole.DisplayRole)).upper()
        painter.setFont(font)
        pressing = group in (Group.LATE, Group.DUE_TODAY)
        painter.setPen(theme.accent(palette) if pressing else theme.muted(palette))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignBottom), title)
        metrics = QFontMetrics(font)
        x, y = rect.left() + metrics.horizontalAdvance(title) + 10, rect.bottom() - metrics.height() // 2 + 2
        painter.setPen(QPen(painter.pen().color(), 1.4))
        down = [QPoint(x, y - 2), QPoint(x + 4, y + 2), QPoint(x + 8, y - 2)]
        aside = [QPoint(x + 2, y - 4), QPoint(x + 6, y), QPoint(x + 2, y + 4)]
        painter.drawPolyline([_turned(point, option.rect, is_mirrored) for point in (down if is_open else aside)])
        self._paint_focus(painter, option)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        palette, rect = option.palette, option.rect
        accent, blocked = theme.accent(palette), entry.group is Group.CANNOT_SUBMIT
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.tint(palette, accent, 0.14))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, bar), accent)
        elif option.state & QStyle.StateFlag.State_MouseOver and not blocked:
            painter.fillRect(rect, theme.tint(palette, accent, 0.06))
        self._paint_focus(painter, option)
        inner = rect.adjusted(_PAD, 8, -_PAD, -8)
        name_font = theme.bold(option.font) if not blocked else option.font
        line = inner.height() // 2
        painter.setFont(name_font)
        painter.setPen(theme.muted(palette) if blocked else theme.text(palette))
        room = inner.width()
        if entry.is_submitted:
            room -= _CHECK + 6
            disc = QRect(inner.right() + 1 - _CHECK, inner.top() + (line - _CHECK) // 2, _CHECK, _CHECK)
            spot = QRectF(QStyle.visualRect(option.direction, inner, disc))
            good = theme.tone_color(palette, Tone.GOOD)
            glyphs.draw_stage(painter, spot, 1.0, good, good, palette.color(QPalette.ColorRole.Base))
        name = QFontMetrics(name_font).elidedText(entry.assignment.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), _LEFT, isolated(name, option.direction))
        painter.setFont(option.font)
        painter.setPen(theme.muted(palette))
        parts = (entry.note, *entry.details, entry.assignment.course_name)
        below = "  ·  ".join(isolated(part, option.direction) for part in parts if part)
        below = QFontMetrics(option.font).elidedText(below, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRect(inner.left(), inner.top() + line, inner.width(), line), _LEFT, below)

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        by_keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & by_keyboard == by_keyboard:
            painter.setPen(QPen(theme.accent(option.palette), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(5, 2, -3, -2), 4, 4)
