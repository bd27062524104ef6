"""The sign-in dialog's pages for what a person completes elsewhere: in the browser, or on a phone."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import SignInOffer
from uploader_gui.ui import formatting, theme
from uploader_gui.ui.labels import MutedLabel, PlainLabel
from uploader_gui.ui.qr_code import QrCode
from uploader_gui.ui.sign_in_pages import Page, column_of, form_of

_QR_MOST = 240
"""Pixels; a camera reads it from an arm's length, and the dialog fits on a small screen."""
_SECOND_MS = 1000


class BrowserPage(Page):
    """The browser is open; this page waits with the person."""

    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.address = _AddressRow()
        self.address.open_button.clicked.connect(self.open_asked)
        column_of(self).addWidget(self.address)

    def show_offer(self, offer: SignInOffer, *, is_open: bool) -> None:
        """Say what to do there; ``is_open`` = the desktop said that it opened a browser."""
        self.address.set_address(offer.url)
        self.title = self.tr("Go on in your browser…")
        self.text = self.tr(
            "A page of {site} has opened there. Sign in, and allow this program to hand in videos for you. "
            "Then come back: this window goes on by itself."
        ).format(site=offer.site_name)
        if not is_open:
            self.title = self.tr("Open your browser")
            self.text = self.tr(
                "No browser could be opened from here. Copy the address, and open it in a browser on this computer. "
                "When you have signed in there, this window goes on by itself."
            )

    def take_focus(self) -> None:
        """Onto the button that opens it once more."""
        self.address.open_button.setFocus()


class PastePage(Page):
    """The browser ends at an address that only this program understands: it is copied over here."""

    open_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Sign in in your browser, and come back")
        self.go = self.tr("Sign in")
        self.going = self.tr("Signing in…")
        self.address = _AddressRow()
        self.address.open_button.clicked.connect(self.open_asked)
        self.steps = PlainLabel()
        self.pasted = QLineEdit()
        # What is pasted lets its holder in.
        self.pasted.setEchoMode(QLineEdit.EchoMode.Password)
        self.pasted.setPlaceholderText("moodlemobile://token=…")
        self.pasted.textChanged.connect(self.changed)
        column = column_of(self)
        column.addWidget(self.address)
        column.addSpacing(4)
        column.addWidget(self.steps)
        column.addSpacing(4)
        column.addLayout(form_of((self.tr("Copied &address"), self.pasted)))

    def show_offer(self, offer: SignInOffer, *, is_open: bool) -> None:
        """Say what to copy; ``is_open`` = the desktop said that it opened a browser."""
        self.address.set_address(offer.url)
        self.pasted.clear()
        self.text = self.tr("A page of {site} has opened there. Sign in as you always do.").format(site=offer.site_name)
        if not is_open:
            self.text = self.tr(
                "No browser could be opened from here. Copy the address, open it in a browser, and sign in there."
            )
        self.steps.setText(
            self.tr(
                "Your browser then says that it cannot open an address that begins with “moodlemobile://”, or shows a "
                "link to one. Copy that whole address, and paste it here."
            )
        )

    def is_complete(self) -> bool:
        """Whether something was pasted."""
        return bool(self.pasted.text().strip())

    def set_busy(self, is_busy: bool) -> None:
        """Read only and not switched off: that would give the keyboard to another button."""
        self.pasted.setReadOnly(is_busy)

    def take_focus(self) -> None:
        """Into the field, ready for another try."""
        self.pasted.selectAll()
        self.pasted.setFocus()

    def clear_secrets(self) -> None:
        """Forget what was pasted."""
        self.pasted.clear()


class PhonePage(Page):
    """A code to be scanned, the same as letters, and how long it counts."""

    new_code_asked = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._expires_at: float | None = None
        self._has_ended = False
        self.title = self.tr("Use your phone")
        self.qr = QrCode(_QR_MOST)
        self.address = PlainLabel()
        self.address.setFont(theme.bold(self.font()))
        self.code = _Code()
        self.code.setFont(_code_font(self.font()))
        for label in (self.address, self.code):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.left = MutedLabel()
        self.new_code_button = QPushButton(self.tr("&New code"))
        self.new_code_button.clicked.connect(self.new_code_asked)
        # Its place is kept: the dialog must not jump when the code ends.
        policy = self.new_code_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.new_code_button.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(22)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        row.addLayout(words, 1)
        words.addWidget(PlainLabel(self.tr("No camera? Open this address on a phone or another computer:")))
        words.addWidget(self.address)
        words.addSpacing(8)
        words.addWidget(PlainLabel(self.tr("and type this code there:")))
        words.addWidget(self.code)
        words.addStretch()
        words.addWidget(self.left)
        words.addWidget(self.new_code_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.tick)

    @property
    def is_over(self) -> bool:
        """Whether the code has ended."""
        return self._has_ended or (self._expires_at is not None and self._clock.now() >= self._expires_at)

    def show_offer(self, offer: SignInOffer) -> None:
        """Show the code and count its time down."""
        self._expires_at, self._has_ended = offer.expires_at, False
        self.text = self.tr("Point its camera at this code, sign in to {site} there, and allow this computer.").format(
            site=offer.site_name
        )
        self.qr.setVisible(self.qr.show_text(offer.url))
        self.qr.setAccessibleDescription(
            self.tr("For a phone's camera: it opens {address} with the code filled in.").format(
                address=offer.verification_url
            )
        )
        self.address.setText(offer.verification_url)
        self.code.setText(offer.user_code)
        # Read out letter by letter, and not as a word.
        self.code.setAccessibleName(self.tr("Code: {letters}").format(letters=" ".join(offer.user_code)))
        self._second.start()
        self.tick()

    def end_code(self) -> None:
        """Nobody waits for this code any more, whatever the clock says."""
        self._has_ended = True
        self.tick()

    def tick(self) -> None:
        """Say how long the code counts now."""
        is_over, had_it = self.is_over, self.window().focusWidget() is self.code
        if is_over:
            self.left.setText(self.tr("This code does not count any more."))
            self._second.stop()
        elif self._expires_at is None:
            self.left.setText("")
        else:
            left = formatting.countdown_text(self._expires_at - self._clock.now())
            self.left.setText(self.tr("Valid for another {time}.").format(time=left))
        self.qr.set_over(is_over)
        self.code.setEnabled(not is_over)
        self.new_code_button.setVisible(is_over)
        if is_over:
            self.changed.emit()
            if had_it:
                self.take_focus()

    def take_focus(self) -> None:
        """Onto the code; onto the button for a new one once it has ended."""
        (self.new_code_button if self.is_over else self.code).setFocus()


class _Code(PlainLabel):
    """Can be reached by the Tab key, so that it is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(False)


class _AddressRow(Widget):
    """Opens the address again, or copies it for a browser of the person's own choice."""

    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self.open_button = QPushButton(self.tr("&Open again"))
        self.copy_button = QPushButton(self.tr("&Copy address"))
        self.copy_button.clicked.connect(self._copy)
        # Wide enough for either of its words: nothing moves under the pointer.
        self._words = (self.copy_button.text(), self.tr("Copied"))
        self.copy_button.setText(self._words[1])
        width = self.copy_button.sizeHint().width()
        self.copy_button.setText(self._words[0])
        self.copy_button.setMinimumWidth(max(width, self.copy_button.sizeHint().width()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch()

    def set_address(self, address: str) -> None:
        self._address = address
        self.copy_button.setText(self._words[0])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy_button.setText(self._words[1])


def _code_font(font: QFont) -> QFont:
    large = theme.larger(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 1.0)
    large.setPointSizeF(max(font.pointSizeF(), 8) * 2)
    large.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return large
