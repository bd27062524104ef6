"""The window: three places and one standing sentence. It wires the parts; each part has its own file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.events import JournalSetAside, Progressed, SettingsWrong, StateChanged
from uploader_gui.core.models import WORKING, Assignment, Listing, Upload, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.ui import formatting
from uploader_gui.ui.account_bar import AccountBar
from uploader_gui.ui.accounts import Accounts
from uploader_gui.ui.adding import Adding
from uploader_gui.ui.begun_elsewhere import BegunElsewhere
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.choosable import Choosable
from uploader_gui.ui.closing import Closing
from uploader_gui.ui.drop_target import DropTarget
from uploader_gui.ui.error_actions import ErrorAction
from uploader_gui.ui.error_buttons import choices_for, outside_deeds
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.hairline import Hairline
from uploader_gui.ui.help_desk import HelpDesk
from uploader_gui.ui.home_text import not_opened_text
from uploader_gui.ui.labels import PlainLabel
from uploader_gui.ui.notices import Choice, NoticePanel
from uploader_gui.ui.pulse import Pulse
from uploader_gui.ui.settings_keeper import SettingsKeeper
from uploader_gui.ui.sign_in_dialog import Prefill
from uploader_gui.ui.signing import Signing
from uploader_gui.ui.spoken_progress import SpokenProgress
from uploader_gui.ui.standing_sentence import standing_sentence
from uploader_gui.ui.start_page import StartPage
from uploader_gui.ui.statement_dialog import StatementDialog
from uploader_gui.ui.taking_files import ChooseFiles, TakingFiles, choose_videos
from uploader_gui.ui.thumbnails import Thumbnails
from uploader_gui.ui.upload_actions import UploadActions
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.upload_table_model import UploadTableModel
from uploader_gui.ui.window_memory import WindowMemory
from uploader_gui.ui.window_size import fit_to_screen
from uploader_gui.ui.work_page import WorkPage

if TYPE_CHECKING:
    from uploader_gui.ui.settings_dialog import SettingsDialog

_SUMMARY_MS = 250
_SECOND_MS = 1000
_MINUTE_MS = 60_000
_RUNNING = (*WORKING, UploadState.QUEUED, UploadState.WAITING)


class MainWindow(QMainWindow):
    """Everything a student sees. All that happens comes from the bridge; all that is wanted goes to it."""

    closed = Signal()
    """The window is closed for good, not only hidden: the program shall end."""

    def __init__(
        self,
        bridge: EngineBridge,
        *,
        clock: Clock | None = None,
        prefill: Prefill | None = None,
        asks_to_sign_in: bool = True,
        choose_files: ChooseFiles | None = None,
        home: Path | None = None,
    ) -> None:
        super().__init__()
        self._home = home
        self._bridge = bridge
        self._clock = clock or Clock()
        self._paths = Paths(home) if home is not None else Paths.default()
        self._asks_to_sign_in = asks_to_sign_in
        self._is_remote = False
        self._shows_added = True
        self.closing = Closing(self)
        self._thumbnails: Thumbnails | None = None
        self.model = UploadTableModel(self._clock, self)
        self.accounts = Accounts(bridge, self)
        self._build()
        self.signing = Signing(bridge, self.accounts, self.model, self.notices, self._clock, self, prefill or Prefill())
        self.adding = Adding(bridge, self.model, self._clock, self)
        self.page.put_card(self.adding.card)
        self.settings = SettingsKeeper(bridge, self._paths.settings, self)
        self.settings_dialog: SettingsDialog | None = None
        self.actions_ = UploadActions(
            bridge, self.model, self.notices, self._ask_statement, self._clock, self, self._paths
        )
        if home is not None:
            self.page.remember(WindowMemory(home))
            self._show_pictures(Thumbnails(self._paths.thumbnails, self))
        self.page.details.listen_to(bridge)
        self.help = HelpDesk(bridge, self._paths, self._clock, self.account_bar.help_button, self)
        choose = choose_files or self._choose
        self.taking_files = TakingFiles(self.page, self.adding, bridge, self.notices, self, choose)
        self._drop_target = DropTarget(self, self.taking_files, self.help.take)
        self._elsewhere = BegunElsewhere(bridge, self.notices, self._clock, self.taking_files.choose_for, self)
        self._pulse = Pulse(self)
        SpokenProgress(self.model, self._clock, self)
        self._summary = self._timer(_SUMMARY_MS, self._summarise, once=True)
        self._second = self._timer(_SECOND_MS, self._on_second)
        self._minute = self._timer(_MINUTE_MS, self._tell_time)
        self._minute.start()
        self._wire()
        self._summarise()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Video Uploader for Moodle"))
        fit_to_screen(self, wanted=QSize(1080, 700), at_least=QSize(760, 480))
        self.account_bar = AccountBar()
        self.notices = NoticePanel()
        self.start_page = StartPage()
        self.page = WorkPage(self.model, self._clock)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.page)
        self.standing = PlainLabel()
        self.standing.setContentsMargins(16, 9, 16, 10)
        self.standing.setAccessibleName(self.tr("May the computer be switched off"))
        self._bottom_line = Hairline()
        whole = Widget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.account_bar)
        column.addWidget(Hairline())
        column.addWidget(self.pages, 1)
        column.addWidget(self._bottom_line)
        column.addWidget(self.standing)
        self.setCentralWidget(whole)

    def _wire(self) -> None:
        bridge, page = self._bridge, self.page
        bridge.opened.connect(self._on_opened)
        bridge.open_failed.connect(self._on_open_failed)
        bridge.state_changed.connect(self._on_state_changed)
        bridge.progressed.connect(self._pulse.hear)
        self._pulse.beat.connect(self._on_beat)
        bridge.journal_set_aside.connect(self._on_journal_set_aside)
        bridge.settings_wrong.connect(self._on_settings_wrong)
        self.accounts.changed.connect(self._on_accounts_changed)
        self.accounts.assignments_loading.connect(self._on_assignments_loading)
        self.accounts.assignments_loaded.connect(self._on_assignments_loaded)
        self.accounts.assignments_failed.connect(self._on_assignments_failed)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.ask_to_quit)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        self.account_bar.account_chosen.connect(self.accounts.choose)
        self.account_bar.sign_in_asked.connect(self.signing.begin)
        self.account_bar.sign_in_again_asked.connect(self.signing.begin_again)
        self.account_bar.sign_out_asked.connect(self.signing.ask_before_sign_out)
        self.account_bar.settings_asked.connect(self.open_settings)
        self.settings.changed.connect(lambda: self.notices.put_away("settings"))
        self.start_page.sign_in_asked.connect(self.signing.begin)
        self.start_page.open_again_asked.connect(bridge.open_again)
        page.assignments.chosen.connect(self._on_assignment_chosen)
        page.assignments.activated.connect(self._on_assignment_entered)
        page.refresh_button.clicked.connect(lambda: self.accounts.load_assignments(refresh=True))
        page.uploads.action_chosen.connect(self.actions_.do)
        page.uploads.put_before.connect(self.actions_.put_before)
        page.filters.pause_all_asked.connect(self.actions_.pause_all)
        page.filters.resume_all_asked.connect(self.actions_.resume_all)
        self.actions_.sign_in_asked.connect(self.signing.begin_again)
        self.actions_.details_asked.connect(page.show_details)
        self.actions_.doctor_asked.connect(self.help.check_connection)
        self.actions_.verify_asked.connect(self.help.verify_receipt)
        self.signing.opened.connect(self._drop_target.watch)
        self.signing.doctor_asked.connect(self.help.check_connection)
        self.adding.added.connect(self._on_added)
        self.adding.card.send_asked.connect(self._on_send_asked)
        self.adding.changed.connect(self.start_page.set_waiting)
        self.adding.changed.connect(self._choose_page)
        self.adding.sign_in_asked.connect(self._on_sign_in_asked)
        self.taking_files.drag_changed.connect(self.start_page.set_target)
        for signal in (self.model.modelReset, self.model.upload_changed, self.model.removed):
            signal.connect(self._soon)

    def _show_pictures(self, thumbnails: Thumbnails) -> None:
        self.page.uploads.show_pictures(thumbnails)
        self.model.removed.connect(thumbnails.forget)
        self.model.modelReset.connect(lambda: thumbnails.keep_only(self.model.upload_ids()))
        self._thumbnails = thumbnails

    def _timer(self, milliseconds: int, on_time: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(on_time)
        return timer

    # The engine.

    def _on_opened(self, is_remote: bool) -> None:
        self._is_remote = is_remote
        self._bridge.call(lambda engine: engine.uploads(), self._on_uploads)
        self.accounts.load()

    def _on_open_failed(self, error: UploaderError) -> None:
        self.start_page.show_failure(not_opened_text(error, self._home, self._clock.now()))
        self._show_page(self.start_page)

    def _on_uploads(self, uploads: list[Upload]) -> None:
        self.model.set_uploads(uploads)
        self._choose_page()

    def _on_state_changed(self, event: StateChanged) -> None:
        if (heard := self._pulse.take(event.upload.id)) is not None:
            self.model.progress(heard)
        self.model.put(event.upload)

    def _on_beat(self, heard: list[Progressed]) -> None:
        for event in heard:
            self.model.progress(event)
        # At once: the rows, the speed at the top and the sentence at the bottom tell of the same moment.
        self._summarise()

    def _on_journal_set_aside(self, event: JournalSetAside) -> None:
        text = text_for("journal_damaged", {"path": event.path}, now=self._clock.now())
        self.notices.tell("journal", Tone.WARNING, text, *self._choices("journal_damaged", text))

    def _on_settings_wrong(self, event: SettingsWrong) -> None:
        text = text_for("settings_wrong", {"message": event.message}, now=self._clock.now())
        self.notices.tell("settings", Tone.WARNING, text, *self._choices("settings_wrong", text))

    # Coming to the front.

    def show_up(self) -> None:
        """Come to the front, from wherever the window is: hidden, minimised, behind others."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_upload(self, upload_id: int) -> None:
        """Come to the front with that upload chosen, if it is still in the list."""
        self.show_up()
        if self.model.row_of(upload_id) is not None:
            self.page.show_upload(upload_id)

    # Settings.

    def open_settings(self) -> None:
        """Show all settings."""
        if self.settings_dialog is not None:
            self.settings_dialog.raise_()
            self.settings_dialog.activateWindow()
            return
        from uploader_gui.ui.all_settings import all_settings  # noqa: PLC0415 - see there

        dialog, accounts = all_settings(self.settings, self.accounts, self._bridge, self._paths, self)
        accounts.sign_in_asked.connect(self.signing.begin)
        accounts.sign_in_again_asked.connect(self.signing.begin_again)
        accounts.sign_out_asked.connect(self.signing.ask_before_sign_out)
        dialog.finished.connect(self._on_settings_closed)
        self.settings_dialog = dialog
        dialog.show()

    def _on_settings_closed(self) -> None:
        if self.settings_dialog is not None:
            self.settings_dialog.deleteLater()
            self.settings_dialog = None

    # Accounts and assignments.

    def tell_error(self, error: UploaderError) -> None:
        """Show an error that belongs to nothing else in the window."""
        self._choose_page()
        text = text_for(error.code, error.facts, now=self._clock.now())
        self.notices.tell("error", Tone.PROBLEM, text, *self._choices(error.code, text))

    def _choices(self, code: str, text: ErrorText) -> tuple[Choice, ...]:
        """Return the button of an error that belongs to no upload."""
        outside, current = self.actions_.outside, self.accounts.current
        return choices_for(
            code,
            {
                **outside_deeds(outside, text, current.site_url if current else ""),
                ErrorAction.SIGN_IN: self.signing.begin,
                ErrorAction.CHECK_CONNECTION: self.help.check_connection,
                ErrorAction.REFRESH: lambda: self.accounts.load_assignments(refresh=True),
                ErrorAction.OPEN_SETTINGS: self.open_settings,
                ErrorAction.OPEN_PROGRAM_FOLDER: lambda: outside.open_folder(self._paths.home),
                ErrorAction.SHOW_LOGS: lambda: outside.open_folder(self._paths.logs),
            },
        )

    def _on_accounts_changed(self) -> None:
        self.account_bar.show_accounts(self.accounts.known, self.accounts.current)
        self.model.name_accounts({one.id: one.full_name for one in self.accounts.known})
        self.adding.signed_in(account.id for account in self.accounts.known if account.signed_in)
        self.signing.tell_who_is_signed_out()
        current = self.accounts.current
        signed_out = current is not None and not current.signed_in
        if current is None or signed_out:
            self.adding.set_without_a_list(Choosable.SIGNED_OUT)
        self.page.drop_area.set_hint(self.tr("Sign in first; videos that you drop here wait.") if signed_out else "")
        self._choose_page()
        self._soon()
        if not self.accounts.known and self._asks_to_sign_in:
            self._asks_to_sign_in = False
            self.signing.begin()

    def _on_sign_in_asked(self, account_id: int) -> None:
        current = self.accounts.current
        self.signing.begin_again(account_id or (current.id if current is not None else 0))

    def _on_assignments_loading(self) -> None:
        self.adding.set_without_a_list(Choosable.ASKING)
        self.page.assignments.empty_text = self.tr("Asking the site…")
        self.page.assignments.viewport().update()
        self.notices.put_away("assignments")

    def _on_assignments_loaded(self, listing: Listing) -> None:
        current = self.accounts.current
        signed_in = current is not None and current.signed_in
        self.page.assignments.empty_text = (
            self.tr("No assignments here.\nAre you enrolled in the course?")
            if signed_in
            else self.tr("Sign in to see your assignments.")
        )
        self.adding.set_assignments(listing.assignments)
        self.adding.set_without_a_list(Choosable.NONE if signed_in else Choosable.SIGNED_OUT)
        self.page.show_listing(listing, self._clock.now())
        open_ones = {one.id: one for one in listing.assignments if not one.why_not}
        self._elsewhere.look(current.id if current is not None and current.signed_in else 0, open_ones)
        self._on_assignment_chosen(self.page.assignments.current_assignment())

    def _on_assignments_failed(self, error: UploaderError) -> None:
        is_out = error.code == "sign_in_needed"
        self.adding.set_without_a_list(Choosable.SIGNED_OUT if is_out else Choosable.NOT_READ)
        self.page.assignments.empty_text = self.tr("The assignments could not be read.")
        self.page.assignments.viewport().update()
        if not is_out:
            again = Choice(self.tr("Try again"), lambda: self.accounts.load_assignments(refresh=True))
            text = text_for(error.code, error.facts, now=self._clock.now())
            more = self._choices(error.code, text) if error.code != "assignment_not_found" else ()
            self.notices.tell("assignments", Tone.PROBLEM, text, again, *more)

    def _choose_page(self) -> None:
        has_work = bool(self.accounts.known) or self.model.has_uploads()
        if not self.accounts.is_loaded and not has_work:
            return
        if not has_work:
            self.start_page.show_welcome()
        self._show_page(self.page if has_work else self.start_page)

    def _show_page(self, page: StartPage | WorkPage) -> None:
        # What there is to say must be seen on either.
        page.place_for_notices.addWidget(self.notices)
        self.notices.refresh()
        self.pages.setCurrentWidget(page)
        self._soon()

    # Adding videos.

    def _on_assignment_chosen(self, assignment: Assignment | None) -> None:
        now = self._clock.now()
        note = (
            formatting.due_text(assignment.due_at, assignment.site_time(now))
            if assignment and assignment.due_at
            else ""
        )
        self.page.drop_area.set_assignment(assignment, note)
        self.adding.assignment_chosen(assignment)

    def _on_assignment_entered(self) -> None:
        # Enter goes on to the next step: what stands ready, or choosing it.
        if self.adding.unsent:
            self.adding.card.take_focus()
        else:
            self.page.drop_area.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_send_asked(self) -> None:
        self._shows_added = True

    def _on_added(self, upload: Upload) -> None:
        self.model.put(upload)
        # Of several the first: it is sent first, and the list does not run away downwards.
        if self._shows_added:
            self.page.show_upload(upload.id)
            self._shows_added = False
        if not self.adding.unsent:
            self.page.uploads.setFocus()

    def _ask_statement(self, assignment: str, statement: str, on_accepted: Callable[[], None]) -> None:
        dialog = StatementDialog(assignment, statement, self)
        dialog.accepted.connect(on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Time and the standing sentence.

    def _soon(self) -> None:
        if not self._summary.isActive():
            self._summary.start()

    def _summarise(self) -> None:
        now, tally = self._clock.now(), self.model.tally
        kept = all(account.store != "memory" for account in self.accounts.known)
        unsent, can_send = self.adding.unsent, self.adding.can_send
        text = standing_sentence(tally, now, sign_in_is_kept=kept, unsent=unsent, can_send=can_send)
        if self._is_remote:
            text += " " + self.tr("Another copy of this program does the sending; this window may be closed.")
        self.standing.setText(text)
        for widget in (self.standing, self._bottom_line):
            widget.setVisible(self.pages.currentWidget() is self.page)
        self.page.assignments.mark_submitted(self.model.submitted(), now)
        speed = tally.bytes_per_second()
        self.account_bar.show_link(
            self.tr("Sending {speed}").format(speed=formatting.speed_text(speed)) if speed else ""
        )
        if self.model.is_counting() != self._second.isActive():
            (self._second.stop if self._second.isActive() else self._second.start)()

    def _on_second(self) -> None:
        self.model.tick()

    def _tell_time(self) -> None:
        self.page.tell_time(self._clock.now())
        self.adding.tell_time()
        self._on_assignment_chosen(self.page.assignments.current_assignment())
        self._soon()

    # The end.

    def quit_without_asking(self) -> None:
        """Close now: the computer shuts down, or the person has said so."""
        self.closing.quit()

    def quit_from_outside(self) -> None:
        """End the program, as the tray's menu asks: what goes on at the next start needs no question, the rest does."""
        if self.adding.unsent:
            self.show_up()
            self.ask_to_quit()
        else:
            self.quit_without_asking()

    def _choose(self, parent: Widget) -> list[str]:
        return choose_videos(parent, self.settings.read().videos_folder)

    def ask_to_quit(self) -> None:
        """End the program, not only this window; asks if something would stop."""
        self.closing.ask_to_quit(self._running(), self.adding.unsent, **self._when_quitting())

    def _running(self) -> int:
        return sum(1 for row in self.model.open_rows() if row.upload.state in _RUNNING)

    def _when_quitting(self) -> dict[str, bool]:
        kept = all(account.store != "memory" for account in self.accounts.known)
        return {"sign_in_is_kept": kept, "is_remote": self._is_remote}

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close, hide or ask, as ``Closing`` says; what runs goes on at the next start."""
        if not self.closing.may_close(self._running(), self.adding.unsent, **self._when_quitting()):
            event.ignore()
            return
        self.signing.give_up()
        if self.settings_dialog is not None:
            self.settings_dialog.reject()
        if self._thumbnails is not None:
            self._thumbnails.stop()
        event.accept()
        self.closed.emit()
