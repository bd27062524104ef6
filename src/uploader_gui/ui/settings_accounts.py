"""The settings' page about accounts: who is signed in where, and where the sign-in is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem

from uploader_gui.core.models import Account
from uploader_gui.ui import foreign_text
from uploader_gui.ui.accounts import Accounts
from uploader_gui.ui.settings_form import SettingsPage


class AccountsPage(SettingsPage):
    """Says what the person wants; the window does it, at once: signing in and out waits for no OK."""

    sign_in_asked = Signal()
    sign_in_again_asked = Signal(int)
    sign_out_asked = Signal(int)

    def __init__(self, accounts: Accounts) -> None:
        super().__init__("")
        self.name = self.tr("Accounts")
        self._accounts = accounts
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setHeaderLabels([self.tr("Site"), self.tr("User"), self.tr("Sign-in")])
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.in_button = QPushButton(self.tr("Sign in to a &site…"))
        self.again_button = QPushButton(self.tr("Sign in a&gain…"))
        self.out_button = QPushButton(self.tr("Sign &out…"))
        self.in_button.clicked.connect(self.sign_in_asked)
        self.again_button.clicked.connect(lambda: self.sign_in_again_asked.emit(self._chosen()))
        self.out_button.clicked.connect(lambda: self.sign_out_asked.emit(self._chosen()))
        buttons = QHBoxLayout()
        for button in (self.in_button, self.again_button, self.out_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        form = self.group(self.tr("Accounts"))
        form.addRow(self.list)
        form.addRow(buttons)
        self.explain(
            self.tr(
                "Where this computer has a keyring, the sign-in is kept there; else only until the program ends. "
                "A password is never kept."
            )
        )
        self.end()
        self.list.currentItemChanged.connect(self._enable)
        accounts.changed.connect(self._fill)
        self._fill()

    def _chosen(self) -> int:
        item = self.list.currentItem()
        return int(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else 0

    def _fill(self) -> None:
        before = self._chosen()
        self.list.clear()
        for account in self._accounts.known:
            item = QTreeWidgetItem(
                [account.site_name or account.site_url, account.full_name or account.username, self._kept(account)]
            )
            item.setData(0, Qt.ItemDataRole.UserRole, account.id)
            for column, tip in enumerate((account.site_url, account.username, self._kept(account))):
                item.setToolTip(column, foreign_text.tip(tip))
            self.list.addTopLevelItem(item)
            if account.id == before or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self._enable()

    def _kept(self, account: Account) -> str:
        if not account.signed_in:
            return self.tr("Signed out")
        return {
            "keyring": self.tr("Kept in the system's keyring"),
            "file": self.tr("Kept in a file"),
            "memory": self.tr("Until the program ends"),
        }.get(account.store, account.store)

    def _enable(self) -> None:
        account = self._accounts.account(self._chosen())
        self.again_button.setEnabled(account is not None and not account.signed_in)
        self.out_button.setEnabled(account is not None and account.signed_in)
