"""A place in a tray that no desktop has."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon


class FakePlace(QObject):
    activated = Signal(QSystemTrayIcon.ActivationReason)
    messageClicked = Signal()  # noqa: N815 - Qt's name

    def __init__(self):
        super().__init__()
        self.icons, self.tips, self.messages = [], [], []
        self.menu = None
        self.is_shown = False

    def setIcon(self, icon):  # noqa: N802
        self.icons.append(icon)

    def setToolTip(self, text):  # noqa: N802
        self.tips.append(text)

    def setContextMenu(self, menu):  # noqa: N802
        self.menu = menu

    def showMessage(self, title, text, icon, milliseconds):  # noqa: N802
        self.messages.append((title, text))

    def show(self):
        self.is_shown = True

    def hide(self):
        self.is_shown = False

    def click(self):
        self.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    def entries(self):
        """What a person reads in the menu."""
        return [entry.text() for entry in self.menu.actions() if entry.isVisible() and not entry.isSeparator()]


class FakeKeeper:
    def __init__(self):
        self.said = []

    def set_awake(self, awake):
        self.said.append(awake)

    def stop(self):
        self.said.append(None)
