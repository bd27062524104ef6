"""Searches for garbage that refers to itself in the window's thread only.

Python does that in whichever thread happens to ask for memory. A dialog that is found in the engine's thread is deleted
there, and Qt takes the whole program with it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000


class Collecting(QObject):
    """Does by a timer what Python did by itself, as often and as deep as it would have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """Search where enough has come together since the last time; Python's own limits say how much that is."""
        for generation in (2, 1, 0):
            limit = gc.get_threshold()[generation]
            if limit and gc.get_count()[generation] > limit:
                gc.collect(generation)
                return
