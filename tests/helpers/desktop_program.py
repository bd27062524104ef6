"""The real window, started as a person starts it, that also says where on the screen things stand.

    python tests/helpers/desktop_program.py [what uploader-gui takes]

Each line on standard input is answered by one line of JSON: everything visible that can be read or pressed, as
``{"kind", "text", "x", "y", "width", "height", "enabled", "focus", "window"}`` in pixels of the screen. It presses
nothing and changes nothing: that is done from outside, by mouse and keyboard.
"""

import json
import sys
import threading
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QMenu, QWidget

from uploader_gui import app
from uploader_gui.ui.action_texts import action_text
from uploader_gui.ui.upload_list import UploadList
from uploader_gui.ui.upload_story import actions
from uploader_gui.ui.upload_table_model import ROW_ROLE

NOWHERE = QModelIndex()


def everything() -> list[dict]:
    """Return what stands on the screen now, the uppermost window's last."""
    return [
        one
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and top.windowType() != Qt.WindowType.ToolTip
        for widget in [top, *top.findChildren(QWidget)]
        if widget.isVisible() and widget.window() is top
        for one in _of(widget)
    ]


def _of(widget: QWidget) -> list[dict]:
    if isinstance(widget, QAbstractItemView):
        return _rows(widget)
    if isinstance(widget, QMenu):
        return [
            _told(widget, "entry", one.text(), widget.actionGeometry(one)) for one in widget.actions() if one.text()
        ]
    if isinstance(widget, QAbstractButton):
        return [_told(widget, "button", widget.text() or widget.accessibleName(), widget.rect())]
    if isinstance(widget, QLineEdit):
        return [_told(widget, "field", widget.accessibleName(), widget.rect())]
    if isinstance(widget, QLabel) and widget.text():
        return [_told(widget, "label", widget.text(), widget.rect())]
    return []


def _rows(view: QAbstractItemView) -> list[dict]:
    found = []
    for index in _indexes(view):
        rect = view.visualRect(index)
        if not rect.intersects(view.viewport().rect()):
            continue
        text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
        found.append(_told(view.viewport(), "row", str(text), rect))
        if isinstance(view, UploadList):
            row = index.data(ROW_ROLE)
            for action in actions(row.upload):
                spot = view.button_rect(row.upload.id, action)
                if not spot.isEmpty():
                    found.append(_told(view.viewport(), "button", action_text(action), spot))
    return found


def _indexes(view: QAbstractItemView, parent: QModelIndex = NOWHERE) -> Iterator[QModelIndex]:
    model = view.model()
    for line in range(model.rowCount(parent) if model else 0):
        yield model.index(line, 0, parent)
        yield from _indexes(view, model.index(line, 0, parent))


def _told(widget: QWidget, kind: str, text: str, rect: QRect) -> dict:
    at = widget.mapToGlobal(QPoint(rect.x(), rect.y()))
    return {
        "kind": kind,
        "text": text.replace("&", ""),
        "x": at.x(),
        "y": at.y(),
        "width": rect.width(),
        "height": rect.height(),
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
        "window": widget.window().windowTitle(),
    }


class Reporter(QObject):
    """Carries a question from the thread that reads into the window's."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer)

    def _answer(self) -> None:
        sys.stdout.write(json.dumps(everything()) + "\n")
        sys.stdout.flush()

    def read(self) -> None:
        """Wait for questions until there are no more."""
        for _line in sys.stdin:
            self.asked.emit()


if __name__ == "__main__":
    reporter = Reporter()
    threading.Thread(target=reporter.read, daemon=True).start()
    app.main(sys.argv[1:])
