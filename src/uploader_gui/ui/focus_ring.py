"""Where the keyboard is, for everyone: a ring of 3:1 and more, where the platform's own sign is a change of shade.

WCAG 2.1, 1.4.11, wants that contrast; Fusion's buttons and fields change by 1.2:1 to 2.4:1. It is there once somebody
has pressed Tab, as browsers have it, so that who uses the mouse is not followed around by it. Lists, the card and the
main button draw a sign of their own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
)
from shiboken6 import isValid

from uploader_gui.ui import theme
from uploader_gui.ui.main_button import MainButton

_RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QTabBar, QTextEdit)
_WIDTH, _RADIUS = 2.0, 4.0


class FocusRing(QFocusFrame):
    """The ring itself; Qt moves, hides and stacks it with its widget, beside which it lives, and dies."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent(self.palette()), _WIDTH))
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()


class FocusRings(QObject):
    """Puts the ring around what has the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._is_used = False
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self) -> None:
        # What had it before may be half destroyed by now, with the window around it: neither is touched.
        if self._ring is not None and isValid(self._ring):
            self._ring.setWidget(None)  # type: ignore[arg-type]  # none is what Qt takes it off with
        now = QApplication.focusWidget()
        if now is None:
            return
        self._is_used = self._is_used or now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not self._is_used or not isinstance(now, _RINGED) or isinstance(now, MainButton):
            return
        if self._ring is None or not isValid(self._ring):
            self._ring = FocusRing(now.parentWidget())
        self._ring.setWidget(now)
