"""What one attempt at sending has moved, written into the upload's attempt log; the same for every protocol."""

from __future__ import annotations

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.store.attempt_log import CUT, ENDED_HERE, STORED, about
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.sending import Note

ASKED = "asked"


class Tally:
    """Bytes and seconds between what the storage says."""

    def __init__(self, attempt: int, note: Note, clock: Clock, progress: ProgressReport) -> None:
        self._attempt, self._note, self._clock, self._progress = attempt, note, clock, progress
        self._moved = progress.moved_in_all
        self._at = clock.monotonic()
        self._has_asked = False

    def stored(self, offset: int) -> None:
        """The storage said that it holds ``offset`` bytes: at first it was only asked, later it has taken some."""
        if self._has_asked:
            self._note(STORED, offset=offset, **self._since_last())
        else:
            self._has_asked = True
            self._note(ASKED, attempt=self._attempt, offset=offset)

    def broke_off(self, error: BaseException) -> None:
        """The attempt ended by ``error``; nothing is written where it had not begun to move."""
        since = self._since_last()
        if not self._has_asked and not since["bytes"]:
            return
        facts = about(error) if isinstance(error, UploaderError) else {"code": ENDED_HERE}
        self._note(CUT, **facts, **since)

    def _since_last(self) -> dict[str, float]:
        now, moved = self._clock.monotonic(), self._progress.moved_in_all
        since = {"bytes": moved - self._moved, "seconds": round(now - self._at, 3)}
        self._moved, self._at = moved, now
        return since
