"""Signing in and out, as the window asks for it: one dialog at a time, and what is to be said about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Account, SignedOut
from uploader_gui.ui.accounts import Accounts
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.notices import Choice, NoticePanel
from uploader_gui.ui.question import Question
from uploader_gui.ui.sign_in_dialog import Prefill, SignInDialog, open_in_browser
from uploader_gui.ui.signed_out import signed_out_text, way_to_end_it
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.upload_table_model import UploadTableModel

MEMORY_NOTICE = "memory"


class Signing(QObject):
    """Opens the dialog, and keeps the cards about sign-ins true."""

    opened = Signal(object)
    """The SignInDialog, before it is shown."""
    doctor_asked = Signal(str)
    """Check the connection to this site; empty = wherever one is signed in."""

    def __init__(
        self,
        bridge: EngineBridge,
        accounts: Accounts,
        model: UploadTableModel,
        notices: NoticePanel,
        clock: Clock,
        window: QMainWindow,
        prefill: Prefill,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._accounts = accounts
        self._model = model
        self._notices = notices
        self._clock = clock
        self._window = window
        self._prefill = prefill
        self.dialog: SignInDialog | None = None
        """The one that is open."""
        accounts.signed_out.connect(self._tell_what_became_of_it)

    def begin(self) -> None:
        """Ask for a site, and sign in there."""
        self.begin_at(self._prefill)

    def begin_again(self, account_id: int) -> None:
        """Sign in to a known account once more."""
        account = self._accounts.account(account_id)
        self.begin_at(Prefill(account.site_url, account.username) if account else self._prefill)

    def begin_at(self, prefill: Prefill) -> None:
        """Ask to sign in with what is known already."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        self.dialog = SignInDialog(
            self._bridge, self._window, prefill=prefill, accounts=self._accounts.known, clock=self._clock
        )
        self.dialog.signed_in.connect(self.welcome)
        self.dialog.doctor_asked.connect(self.doctor_asked)
        self.dialog.finished.connect(self._on_closed)
        self.opened.emit(self.dialog)
        self.dialog.open()

    def give_up(self) -> None:
        """Close the dialog, and end what it has begun: that may live in another program, which goes on."""
        if self.dialog is not None:
            self.dialog.reject()

    def welcome(self, account: Account) -> None:
        """Somebody has signed in: say so if it lasts for this session only."""
        self._notices.put_away(f"sign_in:{account.id}")
        if account.store == "memory":
            text = ErrorText(
                self.tr("You are signed in for this session only"),
                "",
                self.tr("At the next start, sign in once more: everything then goes on where it stopped."),
            )
            self._notices.tell(MEMORY_NOTICE, Tone.PLAIN, text)

    def tell_who_is_signed_out(self) -> None:
        """Say whose sign-in is over, and take away what is not true any more."""
        for account in self._accounts.known:
            self._tell(account)
        if not any(account.signed_in and account.store == "memory" for account in self._accounts.known):
            self._notices.put_away(MEMORY_NOTICE)

    def ask_before_sign_out(self, account_id: int) -> None:
        """Sign out; ask first where that stops uploads."""
        account = self._accounts.account(account_id)
        if account is None:
            return
        if not any(row.upload.account_id == account_id for row in self._model.open_rows()):
            self._accounts.sign_out(account_id)
            return
        box = Question(
            self._window,
            self.tr("Sign out"),
            self.tr("Sign out of {site}?").format(site=account.site_name),
            self.tr("Uploads that are not submitted yet stop, and go on when you sign in again."),
        )
        out = box.addButton(self.tr("Sign out"), QMessageBox.ButtonRole.AcceptRole)
        box.add_harmless(self.tr("Stay signed in"))
        out.clicked.connect(lambda: self._accounts.sign_out(account_id))
        box.open()

    def _tell_what_became_of_it(self, account: Account, done: SignedOut) -> None:
        """Say it in the place of the card that only asks to sign in again."""
        choices = [self._again(account)]
        if (way := way_to_end_it(done)) is not None:
            words, page = way
            choices.insert(0, Choice(words, partial(self._open, page)))
        self._notices.tell(f"sign_in:{account.id}", Tone.PLAIN, signed_out_text(account, done), *choices)

    def _open(self, page: str) -> None:
        open_in_browser(page)

    def _again(self, account: Account) -> Choice:
        return Choice(self.tr("Sign in…"), lambda: self.begin_again(account.id))

    def _tell(self, account: Account) -> None:
        key = f"sign_in:{account.id}"
        if account.signed_in:
            self._notices.put_away(key)
        elif self._notices.card(key) is None:
            facts = {"site": account.site_name, "username": account.username}
            text = text_for("sign_in_needed", facts, now=self._clock.now())
            self._notices.tell(key, Tone.PROBLEM, text, self._again(account))

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
