"""Does what a person chose for an upload, and asks first where something would be lost."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import AssignmentNotFound, UploaderError
from uploader_gui.core.models import Assignment, Receipt, Upload
from uploader_gui.ui import formatting
from uploader_gui.ui.adding import AskStatement
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.notices import NoticePanel
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.upload_story import Action, Row, Tone
from uploader_gui.ui.upload_table_model import UploadTableModel


class UploadActions(QObject):
    """One method for each action; the rest follows from the engine's events."""

    sign_in_asked = Signal(int)
    """The account."""

    def __init__(
        self,
        bridge: EngineBridge,
        model: UploadTableModel,
        notices: NoticePanel,
        ask_statement: AskStatement,
        clock: Clock,
        window: Widget,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._model = model
        self._notices = notices
        self._ask_statement = ask_statement
        self._clock = clock
        self._window = window

    def do(self, upload_id: int, name: str) -> None:
        """Do ``Action(name)`` with an upload."""
        row = self._model.row_of(upload_id)
        if row is None:
            return
        self._notices.put_away(f"action:{upload_id}")
        match Action(name):
            case Action.PAUSE:
                self._call(row, lambda engine: engine.pause(upload_id))
            case Action.RESUME:
                self._call(row, lambda engine: engine.resume(upload_id))
            case Action.RETRY | Action.SUBMIT:
                self._call(row, lambda engine: engine.retry(upload_id))
            case Action.START_ANEW:
                self._call(row, lambda engine: engine.retry(upload_id, fresh=True))
            case Action.ACCEPT_STATEMENT:
                self._show_statement(row)
            case Action.SIGN_IN:
                self.sign_in_asked.emit(row.upload.account_id)
            case Action.RECEIPT:
                self._call(row, lambda engine: engine.receipt(upload_id), self._show_receipt)
            case Action.CANCEL:
                self._ask_before_cancel(row)
            case Action.REMOVE:
                self._call(row, lambda engine: engine.forget(upload_id), lambda _: self._model.remove(upload_id))

    def _call(
        self,
        row: Row,
        work: Callable[[EngineApi], Coroutine[Any, Any, Any]],
        on_done: Callable[[Any], None] | None = None,
    ) -> None:
        self._bridge.call(work, on_done or self._on_changed, lambda error: self._on_error(row, error))

    def _on_changed(self, upload: Upload) -> None:
        self._model.put(upload)

    def _on_error(self, row: Row, error: UploaderError) -> None:
        if error.code == "no_such_upload":
            self._model.remove(row.upload.id)
        facts = {"name": row.upload.name, "assignment": row.upload.assignment_name, **error.facts}
        text = text_for(error.code, facts, now=self._clock.now())
        self._notices.tell(f"action:{row.upload.id}", Tone.PROBLEM, text)

    def _ask_before_cancel(self, row: Row) -> None:
        upload_id = row.upload.id
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Cancel the upload"))
        box.setText(self.tr("Cancel the upload of “{name}”?").format(name=row.upload.name))
        box.setInformativeText(self._what_is_lost(row))
        cancel = box.addButton(self.tr("Cancel the upload"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        cancel.clicked.connect(lambda: self._call(row, lambda engine: engine.cancel(upload_id)))
        box.finished.connect(box.deleteLater)
        box.open()

    def _what_is_lost(self, row: Row) -> str:
        file_stays = self.tr("The file on this computer stays.")
        if row.stored == 0:
            return self.tr("Nothing is stored yet, so nothing is lost.") + " " + file_stays
        lost = self.tr("The {amount} that the storage already holds will be thrown away, and nothing is submitted.")
        return lost.format(amount=formatting.bytes_text(row.stored)) + " " + file_stays

    def _show_receipt(self, receipt: Receipt) -> None:
        dialog = ReceiptDialog(receipt, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_statement(self, row: Row) -> None:
        upload = row.upload

        async def find(engine: EngineApi) -> Assignment:
            for assignment in await engine.assignments(upload.account_id):
                if assignment.id == upload.assignment_id:
                    return assignment
            raise AssignmentNotFound(assignment=upload.assignment_name)

        def on_answer(accepted: bool) -> None:
            if accepted:
                self._call(row, lambda engine: engine.retry(upload.id, accept_statement=True))

        self._call(row, find, lambda assignment: self._ask_statement(assignment, on_answer))
