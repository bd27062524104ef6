"""Who is signed in, and what is asked of them: loads accounts and assignments and keeps them true."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.events import AccountChanged, AssignmentsChanged
from uploader_gui.core.models import Account, Listing, SignedOut
from uploader_gui.ui.bridge import Call, EngineBridge

ASK_EVERY = 15 * 60
"""Seconds after which an open window wants to know again: a site has many users. The engine asks less while offline."""
_NOTHING = Listing(assignments=(), seen_at=float("inf"))


class Accounts(QObject):
    """The window shows what this one tells."""

    changed = Signal()
    """The accounts, or which one is meant."""
    assignments_loading = Signal()
    assignments_loaded = Signal(object)
    """The Listing of the current account."""
    assignments_failed = Signal(object)
    """The UploaderError."""

    signed_out = Signal(object, object)
    """The Account, and the SignedOut: what became of it at the site."""

    def __init__(self, bridge: EngineBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.known: list[Account] = []
        self.current: Account | None = None
        self.is_loaded = False
        self._loading: Call | None = None
        bridge.account_changed.connect(self._on_account_changed)
        bridge.assignments_changed.connect(self._on_assignments_changed)
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(ASK_EVERY * 1000)
        self._rhythm.timeout.connect(self.renew_quietly)
        self._rhythm.start()

    def load(self) -> None:
        """Ask the engine who there is."""
        self._bridge.call(lambda engine: engine.accounts(), self._on_accounts)

    def account(self, account_id: int) -> Account | None:
        """Return the account with that number."""
        return next((account for account in self.known if account.id == account_id), None)

    def choose(self, account_id: int) -> None:
        """Show that account's assignments from now on."""
        chosen = self.account(account_id)
        if chosen is not None and (self.current is None or chosen.id != self.current.id):
            self.current = chosen
            self.changed.emit()
            self.assignments_loaded.emit(_NOTHING)
            self.load_assignments()

    def load_assignments(self, *, refresh: bool = False) -> None:
        """Ask for the current account's assignments; an earlier question is given up."""
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        account = self.current
        if account is None or not account.signed_in:
            self.assignments_loaded.emit(_NOTHING)
            return
        self.assignments_loading.emit()
        self._loading = self._bridge.call(
            lambda engine: engine.assignments(account.id, refresh), self._on_assignments, self._on_failed
        )

    def renew_quietly(self) -> None:
        """Show what the engine knows by now, and let it ask the site if that is old. Nothing flickers meanwhile."""
        account = self.current
        if self._loading is None and account is not None and account.signed_in:
            self._loading = self._bridge.call(
                lambda engine: engine.assignments(account.id), self._on_assignments, self._on_failed
            )

    def sign_out(self, account_id: int) -> None:
        """Forget the account's sign-in."""
        self._bridge.call(
            lambda engine: engine.sign_out(account_id), partial(self._on_signed_out, account_id), self._on_failed
        )

    def _on_signed_out(self, account_id: int, done: SignedOut) -> None:
        account = self.account(account_id)
        # Who has signed in again meanwhile is not to be told of before.
        if account is not None and not account.signed_in:
            self.signed_out.emit(account, done)

    def _on_accounts(self, accounts: list[Account]) -> None:
        self.is_loaded = True
        self.known = accounts
        before = self.current.id if self.current else 0
        self.current = self.account(before) or next(
            (account for account in accounts if account.signed_in), accounts[0] if accounts else None
        )
        self.changed.emit()
        self.load_assignments()

    def _on_account_changed(self, event: AccountChanged) -> None:
        account = event.account
        before = self.account(account.id)
        if before is None:
            self.known = [*self.known, account]
            self.current = account
        else:
            self.known = [account if known.id == account.id else known for known in self.known]
            if (account.signed_in and not before.signed_in) or (
                self.current is not None and self.current.id == account.id
            ):
                self.current = account
        self.is_loaded = True
        self.changed.emit()
        if self.current is not None and self.current.id == account.id and before != account:
            self.load_assignments()

    def _on_assignments_changed(self, event: AssignmentsChanged) -> None:
        if self.current is not None and self.current.id == event.account_id:
            self.renew_quietly()

    def _on_assignments(self, listing: Listing) -> None:
        self._loading = None
        self.assignments_loaded.emit(listing)

    def _on_failed(self, error: UploaderError) -> None:
        self._loading = None
        if error.code == "sign_in_needed" and self.current is not None and self.current.signed_in:
            self.current = replace(self.current, signed_in=False)
            out = self.current
            self.known = [out if known.id == out.id else known for known in self.known]
            self.changed.emit()
        self.assignments_failed.emit(error)
