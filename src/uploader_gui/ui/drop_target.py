"""Makes a window, and the dialogs over it, take files that are dropped anywhere onto them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.taking_files import TakingFiles, files_in

TakeFirst = Callable[[list[str]], bool]
"""Is given the dropped files first; returns whether it was meant."""


class DropTarget(QObject):
    """Watches the drag events of a window; its children leave them to it."""

    def __init__(self, window: Widget, taking_files: TakingFiles, take_first: TakeFirst) -> None:
        super().__init__(window)
        self._window = window
        self._taking_files = taking_files
        self._take_first = take_first
        self.watch(window)

    def watch(self, widget: Widget) -> None:
        """Let ``widget``, the window or a dialog over it, take files too."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take files that lie on this computer, and show onto which assignment they would fall."""
        match event:
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                if self._take_first(files_in(event.mimeData())):
                    self._taking_files.drag_ends()
                else:
                    self._taking_files.drop(event.mimeData(), self._in_window(watched, event))
                event.acceptProposedAction()
                self._window.activateWindow()  # so that Enter comes here, and not to where the files came from
            case QDragEnterEvent() if event.type() == QEvent.Type.DragEnter:
                event.setAccepted(self._taking_files.drag_begins(event.mimeData()))
            case QDragMoveEvent() if event.type() == QEvent.Type.DragMove:
                event.setAccepted(self._taking_files.drag_moves(self._in_window(watched, event)))
            case _ if event.type() == QEvent.Type.DragLeave:
                self._taking_files.drag_ends()
            case _:
                return False
        return True

    def _in_window(self, watched: QObject, event: QDropEvent) -> QPoint:
        here = event.position().toPoint()
        if watched is self._window or not isinstance(watched, Widget):
            return here
        return self._window.mapFromGlobal(watched.mapToGlobal(here))
