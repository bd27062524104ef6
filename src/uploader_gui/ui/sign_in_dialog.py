"""Signing in: which site, which way, and then in the browser, on a phone, or here. What is secret is kept nowhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE, Account, KnownSite, SignInOffer
from uploader_gui.ui import theme
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_actions import ErrorAction
from uploader_gui.ui.error_buttons import choices_for, outside_deeds
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width
from uploader_gui.ui.notices import Choice, NoticeCard
from uploader_gui.ui.outside import Outside
from uploader_gui.ui.sign_in_attempt import SignInAttempt
from uploader_gui.ui.sign_in_elsewhere import BrowserPage, PastePage, PhonePage
from uploader_gui.ui.sign_in_pages import AddressPage, Page, PasswordPage, WaysPage
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.window_size import grow_to

_WIDTH = 540
_LETTERS = 66
"""So many go beside one another, however large they are."""
_ROOM = 40
"""Pixels of the screen's width that are left free."""
_EXPIRED = "sign_in_expired"
_WAYS = (BROWSER, PHONE, PASSWORD, LAUNCH)

OpenAddress = Callable[[str], bool]
"""Opens an address in the person's browser; False = there is none."""


@dataclass(frozen=True, slots=True)
class Prefill:
    """What is known when the sign-in dialog opens. With a site, it begins there."""

    site: str = ""
    username: str = ""
    asks_site: bool = True
    """Whether the site is asked at once; else the person first sees which one it is."""


def open_in_browser(address: str) -> bool:
    """Open a web address in the person's browser; False where that cannot be, or where it is another kind."""
    url = QUrl(address)
    return url.scheme() in ("https", "http") and QDesktopServices.openUrl(url)


class SignInDialog(QDialog):
    """Stays open until somebody is signed in or gives up; what goes wrong stands in it."""

    signed_in = Signal(object)
    """The Account."""
    doctor_asked = Signal(str)
    """The address that was asked for."""

    def __init__(
        self,
        bridge: EngineBridge,
        parent: Widget | None = None,
        *,
        prefill: Prefill | None = None,
        accounts: Sequence[Account] = (),
        clock: Clock | None = None,
        open_address: OpenAddress = open_in_browser,
    ) -> None:
        super().__init__(parent)
        prefill = prefill or Prefill()
        self._open_address = open_address
        self._username = prefill.username
        self._site: KnownSite | None = None
        self._asked_at = ""
        self._way = ""
        self.problem: NoticeCard | None = None
        self.attempt = SignInAttempt(bridge)
        self.address_page = AddressPage(prefill.site, {account.site_url: account.site_name for account in accounts})
        self.ways_page = WaysPage()
        self.password_page = PasswordPage(prefill.username)
        self.browser_page = BrowserPage()
        self.phone_page = PhonePage(clock or Clock())
        self.paste_page = PastePage()
        self.page: Page = self.address_page
        self._build()
        self._wire()
        self.show_page(self.address_page)
        # Before it is shown: a window manager centres what has its size, and leaves alone what still changes.
        self.resize(self.minimumWidth(), 100)
        self.ensurePolished()
        self._fit()
        if prefill.site and prefill.asks_site:
            self._look(prefill.site)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Sign in"))
        self.title, self.host, self.text = PlainLabel(), MutedLabel(), PlainLabel()
        self.title.setFont(theme.larger(self.font(), 1.35))
        for label in (self.title, self.host):
            take_any_width(label)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Waiting for an answer"))
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self._place_for_problem = QVBoxLayout()
        buttons = QDialogButtonBox()
        self.back_button = buttons.addButton(self.tr("Back"), QDialogButtonBox.ButtonRole.ResetRole)
        self.go_button = buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.go_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        heading = QVBoxLayout()
        heading.setSpacing(3)
        heading.addWidget(self.title)
        heading.addWidget(self.host)
        column.addLayout(heading)
        column.addWidget(self.text)
        column.addSpacing(6)
        for page in self._pages():
            column.addWidget(page)
            page.hide()
        column.addWidget(self.progress)
        column.addLayout(self._place_for_problem)
        column.addStretch()
        column.addSpacing(4)
        column.addWidget(buttons)
        for_letters = _LETTERS * self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(max(_WIDTH, min(for_letters, self.screen().availableGeometry().width() - _ROOM)))

    def _pages(self) -> tuple[Page, ...]:
        return (
            self.address_page,
            self.ways_page,
            self.password_page,
            self.browser_page,
            self.phone_page,
            self.paste_page,
        )

    def _wire(self) -> None:
        self.go_button.clicked.connect(self.go)
        self.back_button.clicked.connect(self.go_back)
        self.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)
        for page in self._pages():
            page.changed.connect(self._refresh)
        self.address_page.chosen.connect(self._on_known_site_chosen)
        self.ways_page.chosen.connect(self._begin)
        self.phone_page.new_code_asked.connect(self._begin_again)
        for page in (self.browser_page, self.paste_page):
            page.open_asked.connect(self._open_again)
        self.attempt.found.connect(self._on_found)
        self.attempt.begun.connect(self._on_begun)
        self.attempt.signed_in.connect(self._on_signed_in)
        self.attempt.failed.connect(self._on_failed)

    # Going on, and back.

    def go(self) -> None:
        """Go on with what stands on the page."""
        if self.attempt.is_asking or not self.page.is_complete():
            return
        if self.page is self.address_page:
            self._look(self.address_page.site.text().strip())
        else:
            self._finish()

    def go_back(self) -> None:
        """Give up what was begun, and show the step before."""
        if self.page is self.address_page:
            return
        self.attempt.give_up()
        has_choice = self._site is not None and len(self._site.ways) > 1
        self.show_page(self.ways_page if has_choice and self.page is not self.ways_page else self.address_page)

    def show_page(self, page: Page) -> None:
        """Show that step, and put the keyboard into it."""
        self._show_problem(None)
        before, self.page = self.page, page
        if before is not page:
            before.clear_secrets()
            before.hide()
        self.title.setText(page.title)
        self.host.setText(self._site.url.split("://", 1)[-1] if self._site else "")
        self.host.setVisible(page is not self.address_page)
        self.text.setText(page.text)
        page.setAccessibleName(f"{page.title}. {page.text}")
        page.show()
        self._refresh()
        page.take_focus()

    def _look(self, address: str) -> None:
        self._show_problem(None)
        self._asked_at = address
        self.attempt.look(address)
        self._refresh()

    def _on_known_site_chosen(self, address: str) -> None:
        self.address_page.site.setText(address)
        self._look(address)

    def _on_found(self, site: KnownSite) -> None:
        # An engine of a later version may know ways that this window does not; Moodle's own is always worth a try.
        self._site = replace(site, ways=tuple(way for way in site.ways if way in _WAYS) or (PASSWORD,))
        if len(self._site.ways) == 1:
            self._begin(self._site.ways[0])
            return
        self.ways_page.offer(self._site.ways, site.name, self._username)
        self.show_page(self.ways_page)

    def _begin(self, way: str) -> None:
        assert self._site is not None
        self._way = way
        self._show_problem(None)
        if way == PASSWORD:
            self.attempt.give_up()
            self.password_page.title = self._site.name
            self.show_page(self.password_page)
        else:
            self.attempt.begin(self._site.url, way)
            self._refresh()

    def _begin_again(self) -> None:
        self._begin(self._way)

    def _on_begun(self, offer: SignInOffer) -> None:
        if offer.way == PHONE:
            self.phone_page.show_offer(offer)
            self.show_page(self.phone_page)
        else:
            page = self.paste_page if offer.way == LAUNCH else self.browser_page
            page.show_offer(offer, is_open=self._open_address(offer.url))
            self.show_page(page)
        if offer.way != LAUNCH:
            self._finish()

    def _open_again(self) -> None:
        if self.attempt.offer is None:
            self._begin_again()
        else:
            self._open_address(self.attempt.offer.url)

    def _finish(self, *, store: str = "") -> None:
        """Ask for the account, with what stands on the page."""
        assert self._site is not None
        self._show_problem(None)
        if self.page is self.password_page:
            page = self.password_page
            self.attempt.with_password(self._site.url, page.username.text().strip(), page.password.text(), store)
        else:
            self.attempt.finish(store, self.paste_page.pasted.text().strip() if self.page is self.paste_page else "")
        self._refresh()

    # The end, good or bad.

    def _on_signed_in(self, account: Account) -> None:
        self.signed_in.emit(account)
        self.accept()

    def _on_failed(self, error: UploaderError) -> None:
        self._refresh()
        if self.page is self.phone_page and not error.retryable:
            self.phone_page.end_code()
            if error.code == _EXPIRED:
                self.page.take_focus()
                return
        facts = {"address": self._asked_at, **error.facts}
        if self._site is not None:
            facts.setdefault("site", self._site.name)
        if self.page is self.password_page:
            facts.setdefault("username", self.password_page.username.text().strip())
        text = text_for(error.code, facts)
        self._show_problem(NoticeCard(Tone.PROBLEM, text, self._choices(error, text), closable=False, beside=False))
        choice = self.problem.findChild(QPushButton) if self.problem else None
        if choice is not None and not self.page.go:
            choice.setAutoDefault(True)
            choice.setFocus()
        else:
            self.page.take_focus()

    def _choices(self, error: UploaderError, text: ErrorText) -> tuple[Choice, ...]:
        if error.code == "no_safe_place":
            return (Choice(self.tr("Sign in for this session only"), lambda: self._finish(store="memory")),)
        if self.page in (self.browser_page, self.phone_page) and error.retryable:
            # What the person has done there still counts.
            return (Choice(self.tr("Try again"), self._finish),)
        if self.page in (self.browser_page, self.paste_page):
            return (Choice(self.tr("Begin again"), self._begin_again),)
        site = self._site.url if self._site is not None else ""
        deeds = outside_deeds(Outside(lambda url: self._open_address(url.toString())), text, site)
        return choices_for(
            error.code, {**deeds, ErrorAction.CHECK_CONNECTION: lambda: self.doctor_asked.emit(self._asked_at)}
        )

    def _show_problem(self, card: NoticeCard | None) -> None:
        if self.problem is not None:
            self._place_for_problem.removeWidget(self.problem)
            self.problem.hide()
            self.problem.deleteLater()
        self.problem = card
        if card is None:
            return
        self._place_for_problem.addWidget(card)
        # What was made last comes last by the Tab key, unless the buttons below it come after it.
        below = (self.back_button, self.go_button, self.cancel_button)
        for before, after in pairwise((*card.findChildren(QPushButton), *below)):
            self.setTabOrder(before, after)

    def _refresh(self) -> None:
        is_busy = self.attempt.is_asking
        self.progress.setVisible(is_busy and not self.page.is_over)
        self.page.set_busy(is_busy)
        if is_busy and self.focusWidget() is self.go_button:
            # A button that is switched off hands the keyboard on, and "Cancel" is next.
            self.page.take_focus()
        has_choice = self._site is not None and len(self._site.ways) > 1
        is_last = self.page not in (self.address_page, self.ways_page)
        self.back_button.setVisible(self.page is not self.address_page)
        self.back_button.setText(self.tr("Another way") if is_last and has_choice else self.tr("Back"))
        self.go_button.setVisible(bool(self.page.go))
        self.go_button.setText(self.page.going if is_busy else self.page.go)
        self.go_button.setEnabled(self.page.is_complete() and not is_busy)
        self.go_button.setDefault(bool(self.page.go))

    def event(self, event: QEvent) -> bool:
        """Take the height that the lines need whenever they change."""
        kind = event.type()
        done = super().event(event)
        if kind == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        # Large letters may need more than the usual width, and lines are not cut.
        width = max(self.width(), layout.totalMinimumSize().width())
        needed = QSize(width, layout.totalHeightForWidth(width))
        if self.size() != needed:
            grow_to(self, needed)

    def done(self, result: int) -> None:
        """Close; what is under way is given up, and what is secret is gone from the fields."""
        self.attempt.give_up()
        for page in self._pages():
            page.clear_secrets()
        super().done(result)
