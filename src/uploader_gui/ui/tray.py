"""The icon in the desktop's tray, where the desktop has one: how far everything is, and a menu."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from uploader_gui.ui.app_icon import app_icon
from uploader_gui.ui.overview import Overview
from uploader_gui.ui.tray_picture import step_of, tray_picture

_MOST_RUNNING = 3
_SHOWN_MS = 10_000


class TrayPlace(Protocol):
    """What is used of ``QSystemTrayIcon``."""

    activated: SignalInstance
    messageClicked: SignalInstance  # noqa: N815 - Qt's name

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802, D102 - Qt's name
        ...

    def setToolTip(self, text: str, /) -> None:  # noqa: N802, D102 - Qt's name
        ...

    def setContextMenu(self, menu: QMenu, /) -> None:  # noqa: N802, D102 - Qt's name
        ...

    def showMessage(self, title: str, text: str, icon: QIcon, milliseconds: int, /) -> None:  # noqa: N802, D102
        ...

    def show(self) -> None:  # noqa: D102 - Qt's
        ...

    def hide(self) -> None:  # noqa: D102 - Qt's
        ...


def tray_is_there() -> bool:
    """Whether the desktop has a tray now; at the start of a session it may come later than programs do."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def make_place() -> TrayPlace:
    """Return the place in the tray."""
    return QSystemTrayIcon()


class Tray(QObject):
    """Shows the overview; says what the person wants."""

    show_asked = Signal()
    upload_asked = Signal(int)
    pause_all_asked = Signal()
    resume_all_asked = Signal()
    quit_asked = Signal()

    def __init__(self, place: TrayPlace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._base = app_icon()
        self._shown: tuple[int, bool] | None = None
        self._tip = ""
        self._running: list[tuple[int, str]] = []
        self._told_upload = 0
        self.menu = QMenu()
        self._build_menu()
        place.setIcon(self._base)
        place.setContextMenu(self.menu)
        place.activated.connect(self._on_activated)
        place.messageClicked.connect(lambda: self.upload_asked.emit(self._told_upload))
        place.show()

    def _build_menu(self) -> None:
        self.show_action = self.menu.addAction("", self.show_asked.emit)
        self.menu.setDefaultAction(self.show_action)
        self.menu.addSeparator()
        self.running_actions = [self._running_action(line) for line in range(_MOST_RUNNING)]
        self.menu.addSeparator()
        self.pause_action = self.menu.addAction("", self.pause_all_asked.emit)
        self.resume_action = self.menu.addAction("", self.resume_all_asked.emit)
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction("", self.quit_asked.emit)
        self._name_actions()
        self.menu.installEventFilter(self)

    def _name_actions(self) -> None:
        self.show_action.setText(self.tr("Show the window"))
        self.pause_action.setText(self.tr("Pause all"))
        self.resume_action.setText(self.tr("Resume all"))
        self.quit_action.setText(self.tr("Quit"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_actions()
        return super().eventFilter(watched, event)

    def _running_action(self, line: int) -> QAction:
        action = self.menu.addAction("")
        action.setVisible(False)
        action.triggered.connect(lambda: self.upload_asked.emit(self._running[line][0]))
        return action

    def show_overview(self, overview: Overview) -> None:
        """Show this. What has not changed is not told to the desktop again."""
        picture = (step_of(overview.share), overview.needs_you > 0)
        if picture != self._shown:
            self._shown = picture
            self._place.setIcon(tray_picture(self._base, picture[0], needs_you=picture[1]))
        if overview.sentence != self._tip:
            self._tip = overview.sentence
            self._place.setToolTip(overview.sentence)
        running = [(one.upload_id, one.text) for one in overview.running]
        if running != self._running:
            self._running = running
            for line, action in enumerate(self.running_actions):
                action.setVisible(line < len(running))
                # In a menu an ampersand marks a key.
                action.setText(running[line][1].replace("&", "&&") if line < len(running) else "")
        for action, can in ((self.pause_action, overview.can_pause), (self.resume_action, overview.can_resume)):
            if action.isEnabled() != can:
                action.setEnabled(can)

    def say(self, title: str, text: str, upload_id: int) -> None:
        """Show a message at the tray. A click leads to the upload of the last one: Qt does not say which it was."""
        self._told_upload = upload_id
        self._place.showMessage(title, text, self._base, _SHOWN_MS)

    def close(self) -> None:
        """Take the icon away."""
        self._place.hide()
        self.menu.deleteLater()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_asked.emit()
