"""Shows that the program starts: the engine opens, the window is painted, and it ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from uploader_gui.core.errors import UploaderError
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.main_window import MainWindow

_LIMIT_MS = 60_000


class SmokeTest(QObject):
    """Closes the window once it is painted and its engine is there; ``status`` is then 0."""

    def __init__(self, window: MainWindow, bridge: EngineBridge) -> None:
        super().__init__(window)
        self.status = 1
        self._window = window
        self._is_painted = False
        self._is_opened = False
        window.pages.installEventFilter(self)
        bridge.opened.connect(self._on_opened)
        bridge.open_failed.connect(self._on_failed)
        QTimer.singleShot(_LIMIT_MS, self, window.quit_without_asking)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice the first painting."""
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            self._end_if_done()
        return super().eventFilter(watched, event)

    def _on_opened(self) -> None:
        self._is_opened = True
        self._end_if_done()

    def _on_failed(self, _error: UploaderError) -> None:
        self._window.quit_without_asking()

    def _end_if_done(self) -> None:
        if self._is_painted and self._is_opened:
            self.status = 0
            # After the painting, not within it.
            QTimer.singleShot(0, self._window, self._window.quit_without_asking)
