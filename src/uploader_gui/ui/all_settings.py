"""The settings' dialog with all its pages.

Its module is loaded when somebody opens it: with the pages come the diagnostics, and with them half of the engine.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.paths import Paths
from uploader_gui.ui import autostart
from uploader_gui.ui.accounts import Accounts
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.settings_accounts import AccountsPage
from uploader_gui.ui.settings_dialog import SettingsDialog
from uploader_gui.ui.settings_help import HelpPage
from uploader_gui.ui.settings_keeper import SettingsKeeper
from uploader_gui.ui.settings_network import NetworkPage
from uploader_gui.ui.settings_pages import ClosingPage, FoldersPage, GeneralPage


def all_settings(
    keeper: SettingsKeeper, accounts: Accounts, bridge: EngineBridge, paths: Paths, parent: Widget
) -> tuple[SettingsDialog, AccountsPage]:
    """Return the dialog, and the page of it whose wishes the window fulfils."""
    accounts_page, help_page = AccountsPage(accounts), HelpPage(bridge, paths)
    pages = (
        GeneralPage(),
        NetworkPage(),
        FoldersPage(),
        ClosingPage(autostart.place()),
        accounts_page,
        help_page,
    )
    dialog = SettingsDialog(keeper, pages, parent)
    dialog.finished.connect(help_page.give_up)
    return dialog, accounts_page
