"""What closing the window means: the end, going on in the background, or a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QMessageBox

from uploader_gui.ui import formatting
from uploader_gui.ui.question import Question
from uploader_gui.ui.translation import translate
from uploader_gui.ui.unsent_question import ask_about_unsent

TRAY, QUIT = "tray", "quit"
# Longer than a session takes to end that is not called off.
SESSION_END_MS = 120_000
Remember = Callable[[str], None]


def _tr(text: str, n: int | None = None) -> str:
    return translate("closing", text, n)


class Closing(QObject):
    """Decides; asks once whether uploads shall go on in the background, and remembers the answer."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._question: Question | None = None
        self.is_meant = False
        """The person, or the system, has said that this is the end."""
        self.has_tray = False
        """Whether the window can be brought back once it is hidden."""
        self.choice = ""
        """``tray`` or ``quit``, as the settings say; empty = ask."""
        self.remember: Remember = lambda _: None
        self._session = QTimer(self)
        self._session.setSingleShot(True)
        self._session.setInterval(SESSION_END_MS)
        self._session.timeout.connect(self._session_goes_on)

    def may_close(self, running: int, unsent: int, *, sign_in_is_kept: bool, is_remote: bool) -> bool:
        """Return whether the window closes now, and the program with it; else hide it, or ask.

        Args:
            running: How many uploads would stop.
            unsent: How many videos stand ready, and would be forgotten.
            sign_in_is_kept: Whether the next start needs no new sign-in.
            is_remote: Whether another program does the sending.
        """
        if self.is_meant:
            return True
        if is_remote or running == 0 or self.choice == QUIT:
            return unsent == 0 or self._ask_about(unsent, running)
        if self.has_tray and self.choice == TRAY:
            self._window.hide()
        elif self._question is None:
            self._ask(running, unsent, sign_in_is_kept=sign_in_is_kept, offers_tray=self.has_tray)
        return False

    def _ask_about(self, unsent: int, running: int) -> bool:
        if self._question is None:
            self._question = ask_about_unsent(self._window, unsent, running, self.quit)
            self._question.finished.connect(self._on_answered)
        return False

    def ask_to_quit(self, running: int, unsent: int, *, sign_in_is_kept: bool, is_remote: bool) -> None:
        """End the program, wherever closing would lead; ask first if something would stop. See ``may_close``."""
        if self._question is not None:
            self._question.raise_()
        elif running and not is_remote:
            self._ask(running, unsent, sign_in_is_kept=sign_in_is_kept, offers_tray=False)
        elif unsent == 0 or self._ask_about(unsent, running):
            self.quit()

    def session_ends(self) -> None:
        """The person logs out, or shuts down: nothing is asked, and nothing is ended before the system ends it.

        A log-out can still be called off, by another program's question: then this one goes on, and asks again.
        """
        self.is_meant = True
        self._session.start()

    def _session_goes_on(self) -> None:
        self.is_meant = False

    def quit(self) -> None:
        """End, without a question."""
        self._session.stop()
        self.is_meant = True
        self._window.close()

    def _ask(self, running: int, unsent: int, *, sign_in_is_kept: bool, offers_tray: bool) -> None:
        if running == 1:
            text = _tr("1 upload is running.")
        else:
            text = _tr("{n} uploads are running.", running).format(n=formatting.number_text(running))
        after = _tr("If you quit, nothing is lost: all that runs goes on at the next start, from where it stopped.")
        if not sign_in_is_kept:
            after += " " + _tr("You will have to sign in again then.")
        if unsent:
            after += " " + _tr("What stands ready to be sent is not kept then.")
        if offers_tray:
            background = _tr("In the background it goes on now; the icon in the tray brings this window back.")
            remembered = _tr("Your answer is remembered. The settings can change it.")
            after = f"{background}\n\n{after}\n\n{remembered}"
        box = self._question = Question(self._window, _tr("Uploads are running"), text, after)
        accept = QMessageBox.ButtonRole.AcceptRole
        if offers_tray:
            stay = box.addButton(_tr("Go on in the background"), accept)
            stay.clicked.connect(lambda: self._choose(TRAY))
            leave = box.addButton(_tr("Quit, go on at the next start"), QMessageBox.ButtonRole.DestructiveRole)
            leave.clicked.connect(lambda: self._choose(QUIT))
        else:
            leave = box.addButton(_tr("Quit and go on at the next start"), accept)
            leave.clicked.connect(self.quit)
        box.add_harmless(_tr("Stay"))
        box.finished.connect(self._on_answered)
        box.open()

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.remember(choice)
        if choice == QUIT:
            self.quit()
        else:
            self._window.hide()

    def _on_answered(self) -> None:
        self._question = None
