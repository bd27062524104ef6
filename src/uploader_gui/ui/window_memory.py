"""How the person has arranged the window: kept for the next start. Nothing is lost with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class WindowMemory:
    """A few values in ``window.ini`` below the program's folder."""

    def __init__(self, home: Path) -> None:
        self._settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)

    def is_on(self, name: str) -> bool:
        """Return whether something is switched on; what was never kept is off."""
        return str(self._settings.value(name, "")) == "true"

    def put_on(self, name: str, is_on: bool) -> None:
        """Keep whether something is switched on."""
        self._settings.setValue(name, "true" if is_on else "false")

    def state(self, name: str) -> QByteArray | None:
        """Return where a splitter stood; None if that was never kept."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else None

    def put_state(self, name: str, value: QByteArray) -> None:
        """Keep where a splitter stands."""
        self._settings.setValue(name, value)
