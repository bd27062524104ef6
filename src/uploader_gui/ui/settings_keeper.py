"""What is set, kept in one place: read from the file, saved to it, and told to whoever must follow."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.proxies import THIS_COMPUTER
from uploader_gui.core.store.settings_file import save_settings
from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.bridge import EngineBridge

log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """The window's settings. The engine reads the file by itself."""

    changed = Signal(object)
    """The new Settings, after they were saved."""

    def __init__(self, bridge: EngineBridge, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._path = bridge, path

    def read(self) -> Settings:
        """Return what counts now."""
        return load_settings(self._path)

    def save(self, settings: Settings) -> Path | None:
        """Save and apply; return where a file that could not be followed is kept now.

        Raises:
            OSError: nothing was saved; what counted counts on.
        """
        kept = save_settings(self._path, settings)
        if kept is not None:
            log.info("settings that could not be followed are kept as %s", kept.name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, settings.theme)
        THIS_COMPUTER.choose(settings.proxy)  # here too, where another program holds the engine
        self._bridge.call(lambda engine: engine.settings_changed())
        self.changed.emit(settings)
        return kept
