"""The sign-in dialog's pages on which a person says which site, which way, and who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE
from uploader_gui.ui.labels import MutedLabel
from uploader_gui.ui.way_button import WayButton

_MOST_SITES = 4
"""More would make the dialog higher than a small screen; the others can be written."""


class Page(Widget):
    """One step. The dialog shows ``title`` and ``text`` above it, and a button with ``go`` on it below it."""

    changed = Signal()
    """Something was typed: ``is_complete`` may have changed."""
    title = ""
    text = ""
    go = ""
    """What the button says; empty = there is none."""
    going = ""
    """What it says while an answer is awaited."""

    def is_complete(self) -> bool:
        """Whether one can go on from here."""
        return True

    @property
    def is_over(self) -> bool:
        """Whether what it shows does not count any more, so that nothing is waited for."""
        return False

    def set_busy(self, is_busy: bool) -> None:
        """While an answer is awaited, nothing is typed."""

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on."""
        self.setFocus()

    def clear_secrets(self) -> None:
        """Forget what nobody else may read."""


class AddressPage(Page):
    """The site's address, or one of the sites that were used here."""

    chosen = Signal(str)
    """The address of a site that was used here."""

    def __init__(self, address: str, known: Mapping[str, str]) -> None:
        super().__init__()
        self.title = self.tr("Sign in to Moodle")
        self.text = self.tr("Write the address of your Moodle, or paste it from your browser: any page of it will do.")
        self.go = self.tr("Continue")
        self.going = self.tr("Looking…")
        self.site = QLineEdit(address)
        self.site.setPlaceholderText("moodle.your-university.edu")
        self.site.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.site.textChanged.connect(self.changed)
        column = column_of(self)
        column.addLayout(form_of((self.tr("Site &address"), self.site)))
        self.site_buttons: list[WayButton] = []
        if known:
            column.addSpacing(4)
            column.addWidget(MutedLabel(self.tr("Or go on with a site that you have used here:")))
        for url, name in list(known.items())[:_MOST_SITES]:
            button = WayButton("person", name, url.split("://", 1)[-1])
            button.clicked.connect(lambda _checked=False, url=url: self.chosen.emit(url))
            column.addWidget(button)
            self.site_buttons.append(button)

    def is_complete(self) -> bool:
        """Whether there is an address."""
        return bool(self.site.text().strip())

    def set_busy(self, is_busy: bool) -> None:
        """Read only and not switched off: that would give the keyboard to another button."""
        self.site.setReadOnly(is_busy)

    def take_focus(self) -> None:
        """Into the address, ready to be replaced."""
        self.site.selectAll()
        self.site.setFocus()


class WaysPage(Page):
    """How one can sign in at the site, the best first."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column_of(self)
        self.way_buttons: dict[str, WayButton] = {}

    def offer(self, ways: Sequence[str], site_name: str, username: str) -> None:
        """Show these ways."""
        self.title = site_name
        self.text = self.tr("How do you want to sign in?")
        if username:
            self.text = self.tr("How do you want to sign in as {username}?").format(username=username)
        column = self.layout()
        assert column is not None
        for button in self.way_buttons.values():
            column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.way_buttons = {way: self._button(way) for way in ways}
        for button in self.way_buttons.values():
            column.addWidget(button)

    def _button(self, way: str) -> WayButton:
        sign, title, text = self._words(way)
        button = WayButton(sign, title, text)
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button

    def _words(self, way: str) -> tuple[str, str, str]:
        return {
            BROWSER: (
                "browser",
                self.tr("Continue in the browser"),
                self.tr("Sign in as you always do, on your university's own page."),
            ),
            PHONE: (
                "phone",
                self.tr("Use my phone"),
                self.tr("Scan a code. Good for a computer that is not yours."),
            ),
            PASSWORD: (
                "key",
                self.tr("User name and password"),
                self.tr("Type here what you type on the site's own sign-in page."),
            ),
            LAUNCH: (
                "clipboard",
                self.tr("Paste a token"),
                self.tr("Sign in in the browser, and copy an address from there into this window."),
            ),
        }[way]

    def take_focus(self) -> None:
        """Onto the best way."""
        next(iter(self.way_buttons.values())).setFocus()


class PasswordPage(Page):
    """User name and password."""

    def __init__(self, username: str) -> None:
        super().__init__()
        self.text = self.tr("With the same user name and password as in your browser.")
        self.go = self.tr("Sign in")
        self.going = self.tr("Signing in…")
        self.username = QLineEdit(username)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for line in (self.username, self.password):
            line.textChanged.connect(self.changed)
        form = form_of((self.tr("&User name"), self.username), (self.tr("&Password"), self.password))
        column_of(self).addLayout(form)

    def is_complete(self) -> bool:
        """Whether both stand there."""
        return bool(self.username.text().strip() and self.password.text())

    def set_busy(self, is_busy: bool) -> None:
        """Read only and not switched off: that would give the keyboard to another button."""
        self.username.setReadOnly(is_busy)
        self.password.setReadOnly(is_busy)

    def take_focus(self) -> None:
        """Into the first empty line; else into the password, ready to be typed again."""
        line = self.password if self.username.text() else self.username
        line.selectAll()
        line.setFocus()

    def clear_secrets(self) -> None:
        """Forget the password."""
        self.password.clear()


def column_of(page: Widget) -> QVBoxLayout:
    """Return the page's layout: one thing below the other."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def form_of(*lines: tuple[str, QLineEdit]) -> QFormLayout:
    """Return lines to be filled in, each with its label (``&`` before the letter that leads to it)."""
    form = QFormLayout()
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(9)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for text, line in lines:
        label = QLabel(text)
        label.setBuddy(line)
        line.setAccessibleName(text.replace("&", ""))
        form.addRow(label, line)
    return form
