"""Hands on what is heard of the bytes a few times a second, all uploads at one moment: no two numbers disagree."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from uploader_gui.core.events import Progressed

_BEAT_MS = 250


class Pulse(QObject):
    """Keeps the last that was heard of each upload until the next beat."""

    beat = Signal(object)
    """A list of Progressed, one for each upload that moved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: dict[int, Progressed] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def hear(self, event: Progressed) -> None:
        """Keep this for the next beat."""
        self._heard[event.upload_id] = event
        if not self._timer.isActive():
            self._timer.start()

    def take(self, upload_id: int) -> Progressed | None:
        """Return what is kept of an upload, and keep it no longer: something else is told of it now."""
        return self._heard.pop(upload_id, None)

    def _on_time(self) -> None:
        heard, self._heard = list(self._heard.values()), {}
        self.beat.emit(heard)
