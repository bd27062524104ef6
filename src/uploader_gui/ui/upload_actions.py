"""Does what a person chose for an upload, and asks first where something would be lost."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.config import load_settings
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Receipt, Upload, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.receipts import receipt_path
from uploader_gui.ui import formatting
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_actions import ErrorAction
from uploader_gui.ui.error_buttons import as_message, choices_for, portal_page
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.notices import Choice, NoticePanel
from uploader_gui.ui.outside import Outside, assignment_page
from uploader_gui.ui.question import Question
from uploader_gui.ui.statement_dialog import AskStatement
from uploader_gui.ui.upload_facts import details_text
from uploader_gui.ui.upload_story import Action, Row, Tone, menu_actions, replaced_text, story
from uploader_gui.ui.upload_table_model import UploadTableModel

_FOR_ERRORS = {action.value for action in ErrorAction}


class UploadActions(QObject):
    """One method for each action; the rest follows from the engine's events."""

    sign_in_asked = Signal(int)
    """The account."""
    details_asked = Signal(int)
    """Show the upload's details."""
    doctor_asked = Signal(str)
    """The site's address."""
    verify_asked = Signal(object)
    """The receipt."""

    def __init__(
        self,
        bridge: EngineBridge,
        model: UploadTableModel,
        notices: NoticePanel,
        ask_statement: AskStatement,
        clock: Clock,
        window: Widget,
        paths: Paths,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._model = model
        self._notices = notices
        self._ask_statement = ask_statement
        self._clock = clock
        self._window = window
        self._paths = paths
        self.outside = Outside()
        self._questions: dict[int, Question] = {}
        """The open ones whether to cancel."""
        self._too_late: set[int] = set()
        """What Moodle already holds, though the queue does not say so yet."""
        for changed in (model.upload_changed, model.modelReset, model.removed):
            changed.connect(self._look_at_questions)

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
            case Action.RETRY:
                self._call(row, lambda engine: engine.retry(upload_id))
            case Action.START_ANEW:
                self._call(row, lambda engine: engine.retry(upload_id, fresh=True))
            case Action.SUBMIT | Action.ACCEPT_STATEMENT:
                self._hand_in(row)
            case Action.START_TIMER:
                self._ask_whether_start(row)
            case Action.SIGN_IN:
                self.sign_in_asked.emit(row.upload.account_id)
            case Action.RECEIPT:
                self._call(row, lambda engine: engine.receipt(upload_id), lambda proof: self._show(row, proof))
            case Action.CANCEL:
                self._ask_before_cancel(row)
            case Action.REMOVE if row.upload.state is UploadState.SUBMITTED:
                self._ask_before_remove(row)
            case Action.REMOVE:
                self._remove(row)
            case Action.SEND_FIRST:
                self.put_before(upload_id, self._model.first_open())
            case Action.MOVE_UP:
                if above := self._model.above(upload_id):
                    self.put_before(upload_id, above)
            case Action.MOVE_DOWN:
                if below := self._model.below(upload_id):
                    self.put_before(upload_id, self._model.below(below))
            case Action.DETAILS:
                self.details_asked.emit(upload_id)
            case Action.OPEN_IN_MOODLE:
                self._call(row, lambda engine: assignment_page(engine, row.upload), self.outside.open_page)
            case Action.SHOW_FILE:
                self.outside.show_file(Path(row.upload.path))
            case Action.SHOW_FOLDER:
                self.outside.open_folder(Path(row.upload.path).parent)
            case Action.CHECK_CONNECTION:
                self._with_site(row, self.doctor_asked.emit)
            case Action.OPEN_WEB_PAGE:
                self._with_site(row, lambda site: self.outside.open_page(portal_page(site)))
            case Action.COPY_MESSAGE:
                if (problem := story(row, self._clock.now()).problem) is not None:
                    self.outside.copy(as_message(problem))
            case Action.COPY_DETAILS:
                self.outside.copy(details_text(row, self._clock.now()))

    def put_before(self, upload_id: int, before_id: int) -> None:
        """Let an upload be sent before another; 0 = after all others."""
        row = self._model.row_of(upload_id)
        if row is not None and upload_id != before_id:
            self._call(row, lambda engine: engine.move(upload_id, before_id or None), lambda _: None)

    def pause_all(self) -> None:
        """Stop everything that is on its way."""
        self._bridge.call(lambda engine: engine.pause_all(), on_error=self._on_general_error)

    def resume_all(self) -> None:
        """Go on with everything that is paused."""
        self._bridge.call(lambda engine: engine.resume_all(), on_error=self._on_general_error)

    def _on_general_error(self, error: UploaderError) -> None:
        text = text_for(error.code, error.facts, now=self._clock.now())
        self._notices.tell("action", Tone.PROBLEM, text)

    def _call(
        self,
        row: Row,
        work: Callable[[EngineApi], Coroutine[Any, Any, Any]],
        on_done: Callable[[Any], None] | None = None,
    ) -> None:
        def again() -> None:
            self._notices.put_away(f"action:{row.upload.id}")
            self._call(row, work, on_done)

        self._bridge.call(work, on_done or self._on_changed, lambda error: self._on_error(row, error, again))

    def _with_site(self, row: Row, do: Callable[[str], None]) -> None:
        """Do something with the address of the upload's site."""

        async def find(engine: EngineApi) -> str:
            sites = {account.id: account.site_url for account in await engine.accounts()}
            return sites.get(row.upload.account_id, "")

        self._call(row, find, do)

    def _on_changed(self, upload: Upload) -> None:
        self._model.put(upload)

    def _on_error(self, row: Row, error: UploaderError, again: Callable[[], None] | None = None) -> None:
        if error.code == "no_such_upload":
            self._model.remove(row.upload.id)
        facts = {"name": row.upload.name, "assignment": row.upload.assignment_name, **error.facts}
        text = text_for(error.code, facts, now=self._clock.now())
        self._notices.tell(f"action:{row.upload.id}", Tone.PROBLEM, text, *self._choices(row, error.code, again))

    def _choices(self, row: Row, code: str, again: Callable[[], None] | None) -> tuple[Choice, ...]:
        """Return the error's button: what the row could do too, and trying the same again."""
        upload_id = row.upload.id
        deeds: dict[ErrorAction, Callable[[], None]] = {
            ErrorAction(action): partial(self.do, upload_id, action)
            for action in menu_actions(row.upload)
            if action.value in _FOR_ERRORS
        }
        for action in (Action.CHECK_CONNECTION, Action.OPEN_WEB_PAGE, Action.SIGN_IN):
            deeds[ErrorAction(action)] = partial(self.do, upload_id, action)
        if again is not None:
            deeds[ErrorAction.RETRY] = again
        return choices_for(code, deeds)

    # Removing.

    def _remove(self, row: Row) -> None:
        upload_id = row.upload.id
        self._call(row, lambda engine: engine.forget(upload_id), lambda _: self._model.remove(upload_id))

    def _ask_before_remove(self, row: Row) -> None:
        """With the row the receipt leaves the window: a click that was meant for something else must not do that."""
        box = Question(
            self._window,
            self.tr("Remove from the list"),
            self.tr("Remove “{name}” from the list?").format(name=one_line(row.upload.name)),
            self.tr("What you submitted stays at Moodle. {receipt}").format(receipt=self._where_receipt_is(row)),
        )
        remove = box.addButton(self.tr("Remove from the list"), QMessageBox.ButtonRole.DestructiveRole)
        save = box.addButton(self.tr("Save the receipt first…"), QMessageBox.ButtonRole.ActionRole)
        box.add_harmless(self.tr("Keep it"))
        remove.clicked.connect(lambda: self._remove(row))
        save.clicked.connect(lambda: self._save_receipt(row))
        box.open()

    def _save_receipt(self, row: Row) -> None:
        upload_id = row.upload.id
        self._call(
            row, lambda engine: engine.receipt(upload_id), lambda receipt: self._show(row, receipt, and_save=True)
        )

    def _where_receipt_is(self, row: Row) -> str:
        path = receipt_path(self._paths.receipts, row.upload.id, row.upload.name)
        if path.is_file():
            return self.tr("Its receipt is then no longer shown here; its file stays in {folder}").format(
                folder=path.parent
            )
        return self.tr("Its receipt is not on this computer: save it first, if you want to keep one.")

    # Cancelling.

    def _ask_before_cancel(self, row: Row) -> None:
        upload_id = row.upload.id
        if upload_id in self._questions:
            self._questions[upload_id].raise_()
            return
        box = Question(
            self._window,
            self.tr("Cancel the upload"),
            self.tr("Cancel the upload of “{name}”?").format(name=one_line(row.upload.name)),
            self._what_is_lost(row),
        )
        cancel = box.addButton(self.tr("Cancel the upload"), QMessageBox.ButtonRole.DestructiveRole)
        box.add_harmless(self.tr("Keep it"))
        cancel.clicked.connect(lambda: self._cancel(row))
        box.finished.connect(lambda: self._questions.pop(upload_id, None))
        self._questions[upload_id] = box
        box.open()

    def _what_is_lost(self, row: Row) -> str:
        file_stays = self.tr("The file on this computer stays.")
        upload = row.upload
        earlier = self.tr("Anything that you submitted before stays.")
        if (upload.account_id, upload.assignment_id) in self._model.submitted():
            earlier = self.tr("Your earlier submission stays.")
        if row.upload.state in (UploadState.CONFIRMING, UploadState.SUBMITTING):
            lost = self.tr("It is being handed in just now: it may be submitted before you answer.")
        elif row.stored:
            lost = self.tr(
                "The {amount} that the storage already holds will be thrown away, and this video is not submitted."
            ).format(amount=formatting.bytes_text(row.stored))
        elif row.upload.attempts:
            lost = self.tr("What the storage already holds will be thrown away, and this video is not submitted.")
        else:
            lost = self.tr("Nothing was sent yet, so nothing is lost.")
        return f"{lost} {earlier} {file_stays}"

    def _cancel(self, row: Row) -> None:
        upload_id = row.upload.id

        def on_error(error: UploaderError) -> None:
            if error.code != "wrong_state":
                self._on_error(row, error)
                return
            self._too_late.add(upload_id)
            self._look_at_questions()
            if upload_id in self._too_late:
                text = ErrorText(
                    self.tr("Too late to cancel"),
                    self.tr("Moodle already holds the submission of “{name}”.").format(name=one_line(row.upload.name)),
                    self.tr("It stays submitted."),
                )
                self._notices.tell(f"action:{upload_id}", Tone.PLAIN, text)

        self._bridge.call(lambda engine: engine.cancel(upload_id), self._on_changed, on_error)

    def _look_at_questions(self) -> None:
        """Keep the open questions true; take back what no longer has a meaning, and say what happened instead."""
        for upload_id in {*self._questions, *self._too_late}:
            row = self._model.row_of(upload_id)
            box = self._questions.get(upload_id)
            if row is not None and row.is_open:
                if box is not None and box.informativeText() != (text := self._what_is_lost(row)):
                    box.setInformativeText(text)
                continue
            self._too_late.discard(upload_id)
            if box is not None:
                del self._questions[upload_id]
                box.done(0)
            if row is not None:
                told = self._what_happened(row, was_asking=box is not None)
                self._notices.tell(f"action:{upload_id}", Tone.PLAIN, told)

    def _what_happened(self, row: Row, *, was_asking: bool) -> ErrorText:
        upload, now = row.upload, self._clock.now()
        name = one_line(upload.name)
        if upload.state is UploadState.SUBMITTED:
            when = formatting.at_text(upload.submitted_at or now, now)
            template = self.tr("“{name}” was submitted {when}, before it could be cancelled.")
            if was_asking:
                template = self.tr("“{name}” was submitted {when}, while the question was open. It is not cancelled.")
            return ErrorText(
                self.tr("Submitted, not cancelled"),
                template.format(name=name, when=when),
                self.tr("It stays submitted."),
            )
        if upload.state is UploadState.CANCELLED:
            return ErrorText(
                self.tr("Already cancelled"),
                self.tr("“{name}” was cancelled elsewhere, before you answered.").format(name=name),
                "",
            )
        return ErrorText(
            self.tr("The upload ended by itself"),
            self.tr("“{name}” could not be submitted, and ended before you cancelled.").format(name=name),
            self.tr("The reason stands beside it in the list. Remove it there if you do not want it any more."),
        )

    def _show(self, row: Row, receipt: Receipt, *, and_save: bool = False) -> None:
        from uploader_gui.ui.receipt_dialog import ReceiptDialog  # noqa: PLC0415 - the window starts without it

        # The row as it is now: meanwhile another video may have taken this one's place.
        upload = (self._model.row_of(row.upload.id) or row).upload
        chosen = load_settings(self._paths.settings).receipts_folder
        dialog = ReceiptDialog(
            receipt,
            self._window,
            replaced=replaced_text(upload),
            folder=Path(chosen).expanduser() if chosen else None,
            verify=self.verify_asked.emit,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if and_save:
            dialog.save()

    def _ask_whether_start(self, row: Row) -> None:
        upload = row.upload
        length = formatting.duration_text(upload.time_limit)
        question = Question(
            self._window,
            self.tr("Start your time?"),
            self.tr("Once you start, you have {length} for “{name}”.").format(
                length=length, name=upload.assignment_name
            ),
            self.tr("Your stored video is handed in at once. The time cannot be stopped or started again."),
        )
        start = question.addButton(self.tr("Start my time and hand it in"), QMessageBox.ButtonRole.AcceptRole)
        question.add_harmless(self.tr("Not yet"))
        start.clicked.connect(lambda: self._call(row, lambda engine: engine.retry(upload.id, start_timer=True)))
        question.open()

    def _hand_in(self, row: Row) -> None:
        """Hand in what waits for the person's word; the statement that goes with it is shown first."""
        upload = row.upload
        statement = upload.problem.facts.get("statement", "") if upload.problem is not None else ""
        if not statement:  # if one is asked for all the same, the next try comes back with its words
            self._call(row, lambda engine: engine.retry(upload.id))
            return

        def on_accepted() -> None:
            self._call(row, lambda engine: engine.retry(upload.id, accepted_statement=statement))

        self._ask_statement(upload.assignment_name, statement, on_accepted)
