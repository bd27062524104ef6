"""How far everything is, at the program's entry in the taskbar or dock, as far as the desktop offers that.

On Linux the docks that know Unity's ``LauncherEntry`` (KDE's, Ubuntu's, Dash to Dock, Plank) show a bar. On macOS and
Windows Qt 6 offers a number only: how many uploads are under way. A bar there would need each system's own calls
(``NSDockTile``, ``ITaskbarList3``), which Qt 6 dropped with its Extras modules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from uploader_gui.ui.overview import Overview


class Dock(Protocol):
    """What is used of ``SessionBus``."""

    def show_progress(self, share: float | None) -> None:
        """Show ``share`` (0 to 1), or nothing."""


def badge(number: int) -> None:
    """Show a number at the program's icon; 0 = none."""
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setBadgeNumber(number)


class Taskbar:
    """Tells what has changed, in whole per cents."""

    def __init__(self, dock: Dock | None, badge: Callable[[int], None] = badge) -> None:
        self._dock = dock
        self._badge = badge
        self._shown: int | None = None

    def show(self, overview: Overview) -> None:
        """Show this."""
        if self._dock is None:
            shown: int | None = overview.under_way or None
        else:
            shown = None if overview.share is None else int(overview.share * 100)
        if shown == self._shown:
            return
        self._shown = shown
        if self._dock is None:
            self._badge(shown or 0)
        else:
            self._dock.show_progress(None if shown is None else shown / 100)

    def clear(self) -> None:
        """Show nothing any more: the program ends."""
        if self._shown is not None:
            self._shown = None
            if self._dock is None:
                self._badge(0)
            else:
                self._dock.show_progress(None)
