"""A wide button that offers a choice: a sign, what it is, and a line that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width

_SIGN = 26


class WayButton(QPushButton):
    """The platform's own button, as high as its two lines of text need."""

    def __init__(self, sign: str, title: str, text: str, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        name, below = PlainLabel(title), MutedLabel(text)
        name.setFont(theme.bold(self.font()))
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (name, below):
            # A press on the words is a press on the button.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            take_any_width(label)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(14)
        row.addWidget(_Sign(sign), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what the lines need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least that the lines need."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Lines that wrap make it higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the lines need at that width, in pixels."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)


class _Sign(Widget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(_SIGN, _SIGN)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        glyphs.draw(painter, self._name, QRectF(self.rect()), theme.accent(self.palette()))
        painter.end()
