"""Starting with the session: the window stays hidden then, and what was on its way goes on.

Each system keeps that in its own place: a desktop entry on Linux, a launch agent on macOS, a value in the registry on
Windows. The person can see and remove it there as well, so it is read anew each time.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from uploader_gui.core.store.files import write_whole

NAME = "video-uploader"
_LABEL = "video-uploader.autostart"
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED = '"`$\\'


def command() -> list[str]:
    """Return the command that starts this very program in the background."""
    if image := os.environ.get("APPIMAGE"):
        return [image, "--background"]
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "uploader_gui"]
    return [*program, "--background"]


class Place(Protocol):
    """Where a system keeps what starts with the session."""

    def is_on(self) -> bool:
        """Whether the program starts with the session."""

    def set_on(self, on: bool) -> None:
        """Let it start with the session, or not. Raises OSError where that cannot be written."""


class DesktopEntry:
    """Linux: an XDG autostart entry."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{NAME}.desktop"

    def is_on(self) -> bool:
        """Whether the entry is there, and not switched off by the desktop's own settings."""
        try:
            lines = {line.replace(" ", "") for line in self._file.read_text(encoding="utf-8").splitlines()}
        except (OSError, UnicodeDecodeError):
            return False
        return not lines & {"Hidden=true", "X-GNOME-Autostart-enabled=false"}

    def set_on(self, on: bool) -> None:
        """Write the entry, or remove it."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        run = " ".join(_desktop_word(word) for word in command())
        entry = (
            "[Desktop Entry]\nType=Application\nName=Video Uploader for Moodle\n"
            f"Exec={run}\nIcon={NAME}\nTerminal=false\nNoDisplay=true\n"
        )
        write_whole(self._file, entry.encode())


def _desktop_word(word: str) -> str:
    """Quote as the Desktop Entry Specification asks: for Exec, and then for a string of the file."""
    quoted = "".join(f"\\{letter}" if letter in _QUOTED else letter for letter in word.replace("%", "%%"))
    return f'"{quoted}"'.replace("\\", "\\\\")


class LaunchAgent:
    """macOS: a launch agent of this user."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """Whether the agent is there."""
        return self._file.is_file()

    def set_on(self, on: bool) -> None:
        """Write the agent, or remove it; it counts from the next session on."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": _LABEL, "ProgramArguments": command(), "RunAtLoad": True, "ProcessType": "Interactive"}
        write_whole(self._file, plistlib.dumps(agent))


class RunKey:
    """Windows: a value among those that Explorer runs at the beginning of a session."""

    def __init__(self, registry: QSettings) -> None:
        self._registry = registry

    def is_on(self) -> bool:
        """Whether the value is there."""
        return self._registry.contains(NAME)

    def set_on(self, on: bool) -> None:
        """Write the value, or remove it."""
        if on:
            self._registry.setValue(NAME, subprocess.list2cmdline(command()))
        else:
            self._registry.remove(NAME)
        self._registry.sync()
        if self._registry.status() != QSettings.Status.NoError:
            raise OSError("the registry was not written")


def is_on() -> bool:
    """Whether the program starts with the session."""
    return place().is_on()


def set_on(on: bool) -> None:
    """Let the program start with the session, or not.

    Raises:
        OSError: that cannot be written.
    """
    place().set_on(on)


def place() -> Place:
    """Return where this system keeps it."""
    if sys.platform == "win32":
        return RunKey(QSettings(_RUN, QSettings.Format.NativeFormat))
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    chosen = os.environ.get("XDG_CONFIG_HOME", "")
    configuration = Path(chosen) if Path(chosen).is_absolute() else Path.home() / ".config"
    return DesktopEntry(configuration / "autostart")
