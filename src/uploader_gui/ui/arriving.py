"""Does what another start, a web page or the desktop asks for: shows the window, takes files, follows addresses."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from uploader_gui.core.models import Account, Assignment, Listing
from uploader_gui.core.moodle.address import without_secrets
from uploader_gui.ui.arrivals import Arrival, sort_out
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.links import ChooseAssignment, LinkNotUnderstood, SignInAt, read_link
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.sign_in_dialog import Prefill
from uploader_gui.ui.upload_story import Tone

_KEY = "arrival"
_SHOWN = 60


class Arriving(QObject):
    """Brings what arrives into the window. Nothing of it signs in, uploads or submits by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: ChooseAssignment | None = None
        self._has_asked_to_sign_in = False
        self._has_refreshed = False
        self._listing: Listing | None = None
        window.accounts.changed.connect(self._look_for_wanted)
        window.accounts.assignments_loaded.connect(self._on_listing)

    def take(self, arrival: Arrival) -> None:
        """Do what another start was started for."""
        window = self._window
        if arrival.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = arrival.activation  # Qt uses it up at the next activation
        if arrival.shows:
            window.show_up()
        window.taking_files.take(list(arrival.files))
        for address in arrival.strange:
            self._tell(
                self.tr("This is not on this computer"),
                self.tr("“{name}” lies somewhere else.").format(name=_shown(address)),
                self.tr("Copy the video to this computer, or open the drive it lies on, and choose it there."),
            )
        for link in arrival.links:
            self._follow(link)
        if arrival.site:
            window.signing.begin_at(Prefill(arrival.site, arrival.username))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hear of what macOS opens with this program."""
        if isinstance(event, QFileOpenEvent):
            self.take(sort_out([event.file() or event.url().toString()], Path.home()))
            return True
        return super().eventFilter(watched, event)

    def _follow(self, link: str) -> None:
        try:
            meant = read_link(link)
        except LinkNotUnderstood:
            self._tell(
                self.tr("This address is not understood"),
                self.tr("“{address}” asks for nothing that this program does.").format(address=_shown(link)),
                self.tr("Nothing was done. Look for a newer address, or for a newer version of this program."),
            )
            return
        if isinstance(meant, SignInAt):
            self._window.signing.begin_at(Prefill(meant.site, asks_site=False))
        elif isinstance(meant, ChooseAssignment):
            self._wanted, self._has_asked_to_sign_in, self._has_refreshed = meant, False, False
            self._look_for_wanted()

    def _on_listing(self, listing: Listing) -> None:
        # What is told at once, before the engine has answered, was never seen.
        self._listing = None if listing.seen_at == float("inf") else listing
        self._look_for_wanted()

    def _look_for_wanted(self) -> None:
        wanted, accounts = self._wanted, self._window.accounts
        if wanted is None or not accounts.is_loaded:
            return
        account = self._account_at(wanted.site)
        if account is None:
            if not self._has_asked_to_sign_in:
                self._has_asked_to_sign_in = True
                self._window.signing.begin_at(Prefill(wanted.site, asks_site=False))
        elif accounts.current is None or accounts.current.id != account.id:
            accounts.choose(account.id)
        elif self._listing is None:
            accounts.renew_quietly()
        else:
            self._choose(account, wanted, self._listing)

    def _account_at(self, site: str) -> Account | None:
        accounts = self._window.accounts
        there = [one for one in accounts.known if one.signed_in and one.site_url.rstrip("/").lower() == site.lower()]
        return accounts.current if accounts.current in there else next(iter(there), None)

    def _choose(self, account: Account, wanted: ChooseAssignment, listing: Listing) -> None:
        found = next((one for one in listing.assignments if one.id == wanted.assignment_id), None)
        if found is None and not self._has_refreshed:
            self._has_refreshed = True
            self._window.accounts.load_assignments(refresh=True)
            return
        self._wanted = None
        if found is None:
            self._tell(
                self.tr("This assignment is not in your list"),
                self.tr("{site} shows you no such assignment.").format(site=account.site_name),
                self.tr("Are you enrolled in its course, and signed in as the right person?"),
            )
        elif found.why_not:
            self._tell_why_not(found)
        else:
            self._window.page.assignments.choose(account.id, found.id)

    def _tell_why_not(self, assignment: Assignment) -> None:
        text = text_for(assignment.why_not, {})
        title = self.tr("“{name}” takes no video from you now").format(name=assignment.name)
        self._tell(title, text.message, text.next_step)

    def _tell(self, title: str, message: str, next_step: str) -> None:
        self._window.notices.tell(_KEY, Tone.WARNING, ErrorText(title, message, next_step))


def _shown(address: str) -> str:
    """Return so much of an address that a person knows which it was, and none of its secrets."""
    plain = without_secrets(address.split("?", 1)[0].split("#", 1)[0])
    readable = "".join(letter if letter.isprintable() else "�" for letter in plain)
    return readable if len(readable) <= _SHOWN else readable[:_SHOWN] + "…"
