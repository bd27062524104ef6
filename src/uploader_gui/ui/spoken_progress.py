"""What a screen reader says by itself: each change of an upload's state, and each quarter of the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import UploadState
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.formatting import percentage_text
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Row, percent, story
from uploader_gui.ui.upload_table_model import UploadTableModel

_QUARTER = 25


def _tr(text: str) -> str:
    return translate("spoken_progress", text)


class Milestones:
    """Remembers what was said of each upload. What is seen for the first time is no news."""

    def __init__(self) -> None:
        self._said: dict[int, tuple[UploadState, int]] = {}

    def news(self, row: Row, now: float) -> str:
        """Return what is to be said of the row now; empty = nothing."""
        upload = row.upload
        state, quarter = upload.state, percent(row) // _QUARTER * _QUARTER
        before = self._said.get(upload.id)
        # What was sent may go back a little: no quarter is told twice.
        self._said[upload.id] = (state, max(quarter, before[1] if before else 0))
        if before is None:
            return ""
        if state is not before[0]:
            return _tr("{name}: {what}").format(name=one_line(upload.name), what=story(row, now).text)
        if state is UploadState.SENDING and quarter > before[1]:
            return _tr("{name}: {percent} sent").format(name=one_line(upload.name), percent=percentage_text(quarter))
        return ""


class SpokenProgress(QObject):
    """Follows the queue for as long as a screen reader listens; costs nothing while none does.

    Args:
        model: The queue.
        clock: For the sentences.
        parent: Whom the announcements come from.
        announce: Says a sentence; None = by Qt.
        listens: Whether anybody does; None = what Qt knows.
    """

    def __init__(
        self,
        model: UploadTableModel,
        clock: Clock,
        parent: QObject,
        *,
        announce: Callable[[str], None] | None = None,
        listens: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._speaker = parent
        self._model = model
        self._clock = clock
        self._milestones = Milestones()
        self._announce = announce or self._announce_by_qt
        self._listens = listens or QAccessible.isActive
        model.dataChanged.connect(self._on_changed)
        model.rowsInserted.connect(self._on_inserted)

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._look(first.row(), last.row())

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._look(first, last)

    def _look(self, first: int, last: int) -> None:
        if not self._listens():
            return
        now = self._clock.now()
        for line in range(first, last + 1):
            row = self._model.row_at(line)
            if row is not None and (text := self._milestones.news(row, now)):
                self._announce(text)

    def _announce_by_qt(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, text))
