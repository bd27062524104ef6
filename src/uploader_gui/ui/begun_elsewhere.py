"""Videos that the account has on its way from other computers: a quiet card each, with a way to go on here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Assignment, OpenUpload
from uploader_gui.ui import formatting
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.notices import Choice, NoticePanel
from uploader_gui.ui.upload_story import Tone

PREFIX = "elsewhere:"
# Cards above the queue: more of them would bury it.
MOST = 2
ASK_AGAIN_SECONDS = 600.0


class BegunElsewhere(QObject):
    """Asks the account's site now and then; ``choose_files`` is given the assignment that the file is for."""

    def __init__(
        self,
        bridge: EngineBridge,
        notices: NoticePanel,
        clock: Clock,
        choose_files: Callable[[Assignment], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._notices, self._clock, self._choose_files = bridge, notices, clock, choose_files
        self._account_id = 0
        self._asked_at = 0.0
        self._assignments: dict[int, Assignment] = {}

    def look(self, account_id: int, assignments: dict[int, Assignment]) -> None:
        """Ask the site of the shown account (0 = none), unless that was done lately; ``assignments`` by number."""
        self._assignments = assignments
        now = self._clock.now()
        if account_id != self._account_id:
            self._notices.put_away_all(PREFIX)
        elif now - self._asked_at < ASK_AGAIN_SECONDS:
            return
        self._account_id, self._asked_at = account_id, now
        if not account_id:
            return
        # Where the site cannot say, nothing is missing that was there before.
        self._bridge.call(
            lambda engine: engine.open_uploads(account_id), lambda found: self._show(account_id, found), lambda _: None
        )

    def _show(self, account_id: int, found: list[OpenUpload]) -> None:
        if account_id != self._account_id:
            return
        self._notices.put_away_all(PREFIX)
        others = [
            one for one in found if not one.is_here and one.bytes_stored and one.assignment_id in self._assignments
        ]
        for one in others[-MOST:]:
            self._tell(one, self._assignments[one.assignment_id])

    def _tell(self, one: OpenUpload, assignment: Assignment) -> None:
        key = f"{PREFIX}{one.account_id}:{one.id}"
        if one.is_stored:
            message = self.tr("“{name}” for “{assignment}” is stored, and not handed in yet.")
        elif one.is_being_sent:
            message = self.tr("“{name}” for “{assignment}” is being sent there now: {part} have arrived.")
        else:
            message = self.tr("“{name}” for “{assignment}” was begun there: {part} have arrived.")
        text = ErrorText(
            self.tr("Another computer has sent a video that is not handed in")
            if one.is_stored
            else self.tr("Another computer has begun to send a video"),
            message.format(
                name=one.name,
                assignment=assignment.name,
                part=formatting.part_of_text(one.bytes_stored, one.size),
            ),
            self.tr("If you have the very same file here, choose it: what has arrived is not sent again."),
        )

        def choose() -> None:
            self._notices.put_away(key)
            self._choose_files(assignment)

        self._notices.tell(key, Tone.PLAIN, text, Choice(self.tr("Choose the file…"), choose))
