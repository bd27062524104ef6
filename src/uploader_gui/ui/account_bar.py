"""The top of the window: who is signed in where, and how fast bytes move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Account
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.help_button import HelpButton


class AccountBar(Widget):
    """Says what the person wants; the window does it."""

    account_chosen = Signal(int)
    sign_in_asked = Signal()
    """To a further site."""
    sign_in_again_asked = Signal(int)
    sign_out_asked = Signal(int)
    settings_asked = Signal()

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAutoRaise(True)
        self.button.setIconSize(QSize(20, 20))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.button)
        # The style's own sign for a menu sits in the corner, far below the text; ours stands in it.
        self.button.clicked.connect(self._open_menu)
        self.link = QLabel()
        self.link.setAccessibleName(self.tr("Speed"))
        self.settings_button = QToolButton()
        self.settings_button.setAutoRaise(True)
        self.settings_button.setIconSize(QSize(20, 20))
        self.settings_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.settings_button.setText(self.tr("Settings"))
        self.settings_button.setAccessibleName(self.tr("Settings"))
        shortcut = QKeySequence("Ctrl+,")
        self.settings_button.setShortcut(shortcut)
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.settings_button.setToolTip(self.tr("Settings ({keys})").format(keys=keys))
        self.settings_button.clicked.connect(self.settings_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.button)
        row.addStretch()
        row.addWidget(self.link)
        row.addWidget(self.settings_button)
        self.help_button = HelpButton()
        row.addWidget(self.help_button)
        self._accounts: Sequence[Account] = ()
        self._current: Account | None = None
        self.show_accounts((), None)

    def show_accounts(self, accounts: Sequence[Account], current: Account | None) -> None:
        """Show who there is, and who is meant."""
        self._accounts, self._current = accounts, current
        if current is None:
            text = self.tr("Not signed in")
        else:
            text = account_text(current)
            if not current.signed_in:
                text = self.tr("{account} (signed out)").format(account=text)
        # An & in a name is a letter and not a key.
        self.button.setText(text.replace("&", "&&") + "  ▾")
        self.button.setAccessibleName(self.tr("Account: {account}").format(account=text))
        self._draw_icons()
        self._fill_menu()

    def _draw_icons(self) -> None:
        self.button.setIcon(glyphs.icon("person", self.palette()))
        self.settings_button.setIcon(glyphs.icon("gear", self.palette()))

    def show_link(self, text: str) -> None:
        """Show how bytes move now; empty = they do not."""
        self.link.setText(text)

    def _open_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for account in self._accounts:
            entry = QAction(account_text(account).replace("&", "&&"), self.menu)
            entry.setCheckable(True)
            entry.setChecked(self._current is not None and account.id == self._current.id)
            entry.setData(account.id)
            entry.triggered.connect(self._on_account)
            group.addAction(entry)
            self.menu.addAction(entry)
        if self._accounts:
            self.menu.addSeparator()
        text = self.tr("Sign in to another site…") if self._accounts else self.tr("Sign in…")
        self.menu.addAction(text).triggered.connect(self.sign_in_asked)
        if self._current is not None:
            site = self._current.site_name.replace("&", "&&")
            text = self.tr("Sign out of {site}…") if self._current.signed_in else self.tr("Sign in to {site} again…")
            self.menu.addAction(text.format(site=site)).triggered.connect(self._on_sign_in_or_out)

    def _on_account(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.account_chosen.emit(entry.data())

    def _on_sign_in_or_out(self) -> None:
        if self._current is not None:
            asked = self.sign_out_asked if self._current.signed_in else self.sign_in_again_asked
            asked.emit(self._current.id)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
            palette = self.link.palette()
            palette.setColor(self.link.foregroundRole(), theme.muted(self.palette()))
            self.link.setPalette(palette)


def account_text(account: Account) -> str:
    """Return "Sam One · Lab University"."""
    return f"{account.full_name or account.username} · {account.site_name or account.site_url}"
