"""What a person does in the window's sign-in dialog, as one line."""

from __future__ import annotations

from typing import Any

from uploader_gui.ui.sign_in_dialog import SignInDialog

PATIENCE = 30_000


def at_page(qtbot: Any, dialog: SignInDialog, page: Any) -> None:
    """Wait until the dialog has come to that step."""
    qtbot.waitUntil(lambda: dialog.page is page, timeout=PATIENCE)


def choose_site(qtbot: Any, dialog: SignInDialog, site: str) -> None:
    """Give the address, and wait until the site has been looked at."""
    dialog.address_page.site.setText(site)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: dialog.page is not dialog.address_page or dialog.problem is not None, timeout=PATIENCE)


def to_password(qtbot: Any, dialog: SignInDialog, site: str = "") -> None:
    """Come to the page that asks for user name and password; without a site, from one that is looked at already."""
    if site:
        choose_site(qtbot, dialog, site)
    qtbot.waitUntil(lambda: dialog.page is not dialog.address_page, timeout=PATIENCE)
    if dialog.page is dialog.ways_page:
        dialog.ways_page.way_buttons["password"].click()
    at_page(qtbot, dialog, dialog.password_page)


def give_password(dialog: SignInDialog, username: str, password: str) -> None:
    """Fill in both, and press the button."""
    dialog.password_page.username.setText(username)
    dialog.password_page.password.setText(password)
    dialog.go_button.click()
