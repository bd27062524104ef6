"""Putting an upload elsewhere in the queue with the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint


@dataclass(slots=True)
class RowDrag:
    """An upload that is held by the mouse; ``is_moving`` once the mouse has gone far enough to mean it."""

    upload_id: int
    began_at: QPoint
    is_moving: bool = False
    before_id: int | None = None
    """Where it would stand: before this one; None = behind all others."""
    mark_y: int = 0
    """Where the line is drawn that shows this, in the viewport."""
