"""Signing in by address, user name and password. The password goes to the engine and is kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Account
from uploader_gui.ui import theme
from uploader_gui.ui.bridge import Call, EngineBridge
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.notices import Choice, NoticeCard
from uploader_gui.ui.upload_story import Tone


@dataclass(frozen=True, slots=True)
class Prefill:
    """What the sign-in dialog has in it when it opens."""

    site: str = ""
    username: str = ""


class SignInDialog(QDialog):
    """Stays open until somebody is signed in or gives up; what goes wrong stands in it."""

    signed_in = Signal(object)
    """The Account."""

    def __init__(
        self, bridge: EngineBridge, parent: Widget | None = None, *, site: str = "", username: str = ""
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call: Call | None = None
        self.setWindowTitle(self.tr("Sign in"))
        title = QLabel(self.tr("Sign in to Moodle"))
        title.setFont(theme.larger(self.font(), 1.35))
        below = QLabel(self.tr("With the same user name and password as in your browser."))
        below.setWordWrap(True)
        self.site = QLineEdit(site)
        self.site.setPlaceholderText("moodle.your-university.edu")
        self.site.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.username = QLineEdit(username)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, line in (
            (self.tr("Site &address"), self.site),
            (self.tr("&User name"), self.username),
            (self.tr("&Password"), self.password),
        ):
            label = QLabel(text)
            label.setBuddy(line)
            line.setAccessibleName(text.replace("&", ""))
            line.textChanged.connect(self._refresh)
            form.addRow(label, line)
        self.problem: NoticeCard | None = None
        self._place_for_problem = QVBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(self.tr("Signing in"))
        buttons = QDialogButtonBox()
        self.sign_in_button = QPushButton(self.tr("Sign in"))
        self.sign_in_button.setDefault(True)
        buttons.addButton(self.sign_in_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.sign_in_button.clicked.connect(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(below)
        column.addSpacing(6)
        column.addLayout(form)
        column.addWidget(self.progress)
        column.addLayout(self._place_for_problem)
        column.addStretch()
        column.addWidget(buttons)
        self.setMinimumWidth(460)
        self._refresh()
        # Before it is shown: a window manager centres what has its size, and leaves alone what still changes.
        self.resize(460, 100)
        self.ensurePolished()
        self._fit()
        self._first_empty().setFocus()

    def begin(self) -> None:
        """Try to sign in with what stands there."""
        self._try_with("")

    def _try_with(self, store: str) -> None:
        if self._call is not None or not self._is_complete():
            return
        self._show_problem(None)
        site, username, password = self.site.text().strip(), self.username.text().strip(), self.password.text()
        self._call = self._bridge.call(
            lambda engine: engine.sign_in(site, username, password, store), self._on_signed_in, self._on_error
        )
        self._refresh()

    def _on_signed_in(self, account: Account) -> None:
        self._call = None
        self.password.clear()
        self.signed_in.emit(account)
        self.accept()

    def _on_error(self, error: UploaderError) -> None:
        self._call = None
        choices: tuple[Choice, ...] = ()
        if error.code == "no_safe_place":
            choices = (Choice(self.tr("Sign in for this session only"), self._for_this_session),)
        facts = {"address": self.site.text().strip(), "username": self.username.text().strip(), **error.facts}
        self._show_problem(NoticeCard(Tone.PROBLEM, text_for(error.code, facts), choices, closable=False, beside=False))
        self._refresh()
        # The fields were switched off, so the focus has gone to "Cancel"; and Qt takes the default from a button that
        # is switched off.
        self.sign_in_button.setDefault(True)
        at_fault = self.site if error.code in ("no_site", "not_moodle", "insecure_address") else self.password
        at_fault.selectAll()
        at_fault.setFocus()

    def _show_problem(self, card: NoticeCard | None) -> None:
        if self.problem is not None:
            self._place_for_problem.removeWidget(self.problem)
            self.problem.hide()
            self.problem.deleteLater()
        self.problem = card
        if card is not None:
            self._place_for_problem.addWidget(card)

    def event(self, event: QEvent) -> bool:
        """Take the height that the lines need whenever they change."""
        kind = event.type()
        done = super().event(event)
        if kind == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.height() != (needed := layout.totalHeightForWidth(self.width())):
            self.resize(self.width(), needed)

    def _for_this_session(self) -> None:
        self._try_with("memory")

    def _is_complete(self) -> bool:
        return bool(self.site.text().strip() and self.username.text().strip() and self.password.text())

    def _first_empty(self) -> QLineEdit:
        return next((line for line in (self.site, self.username, self.password) if not line.text()), self.password)

    def _refresh(self) -> None:
        busy = self._call is not None
        self.progress.setVisible(busy)
        for line in (self.site, self.username, self.password):
            line.setEnabled(not busy)
        self.sign_in_button.setEnabled(self._is_complete() and not busy)
        self.sign_in_button.setText(self.tr("Signing in…") if busy else self.tr("Sign in"))

    def done(self, result: int) -> None:
        """Close; an attempt under way is given up, and the password is gone from the field."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self.password.clear()
        super().done(result)
