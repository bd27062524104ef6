"""What is counted of the uploads on their way, kept up as they change: nobody walks through thousands. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from uploader_gui.core.errors import NetworkProblem, all_errors
from uploader_gui.core.models import ENDED, WORKING, UploadState
from uploader_gui.ui.upload_groups import needs_you
from uploader_gui.ui.upload_story import Row, is_held, waits_for_file

_S = UploadState
_MOVING = (_S.QUEUED, *WORKING)
_OF_THE_LINE = {code for code, kind in all_errors().items() if issubclass(kind, NetworkProblem)}


class OpenTally:
    """Each row is in it as it was when it was added, and must be taken out as the same."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self.open = 0
        self.moving = 0
        """Worked on, or next to be."""
        self.asking = 0
        """Go on only after a person has done something."""
        self.waiting = 0
        """Wait, and for no person."""
        self.waiting_for_file = 0
        self.waiting_held = 0
        self.waiting_for_line = 0
        self.counting_down = 0
        self.aborts = 0
        """Cancellations that a site does not know of yet; of those that have ended, too."""
        self._sending: dict[int, Row] = {}
        self._unsent = 0
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        """Count a row."""
        if row.upload.state is _S.SENDING:
            self._sending[row.upload.id] = row
        self._count(row, 1)

    def take_out(self, row: Row) -> None:
        """Count a row no more."""
        self._sending.pop(row.upload.id, None)
        self._count(row, -1)

    def _count(self, row: Row, step: int) -> None:
        upload = row.upload
        if upload.abort_pending:
            self.aborts += step
        if upload.state in ENDED:
            return
        self.open += step
        if upload.state is _S.WAITING and upload.next_try_at:
            self.counting_down += step
        if upload.state in _MOVING:
            self.moving += step
        elif needs_you(row):
            self.asking += step
            return
        elif upload.state is _S.WAITING:
            self.waiting += step
            self.waiting_for_file += step * waits_for_file(upload)
            self.waiting_held += step * is_held(upload)
            self.waiting_for_line += step * (upload.problem is None or upload.problem.code in _OF_THE_LINE)
        else:
            return
        if upload.state is not _S.SENDING:
            self._unsent += step * max(0, upload.size - row.sent)

    def bytes_per_second(self) -> float:
        """Return the speed of all together."""
        return sum(row.bytes_per_second for row in self._sending.values())

    def finish_at(self, now: float) -> float | None:
        """Return when every byte will be sent at the speed of now; None when there is no speed to tell it by."""
        sending = list(self._sending.values())
        if self.moving + self.waiting == 1:
            # Told by its row, too: the very same number.
            return sending[0].finish_at(now) if sending else None
        speed = self.bytes_per_second()
        if speed <= 0:
            return None
        left = self._unsent + sum(max(0, row.upload.size - row.sent) for row in sending)
        heard_at = max(row.heard_at or now for row in sending if row.bytes_per_second > 0)
        # Never earlier than what one of the rows itself says.
        return max(now, heard_at + left / speed, *(row.finish_at(now) or now for row in sending))
