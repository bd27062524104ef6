"""A line of the pre-flight card: a sign that tells how it is meant, a title if there is one, and the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.labels import PlainLabel, take_any_width
from uploader_gui.ui.upload_story import Tone

_SIGNS = {Tone.GOOD: "check", Tone.WARNING: "alert", Tone.PROBLEM: "alert"}
_SIDE = 16


class ReadyLabel(Widget):
    """Read as one text by a screen reader. What comes from a site or a file name is never markup."""

    def __init__(self, tone: Tone, text: ErrorText, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.text = " ".join(part for part in (text.title and f"{text.title}.", text.message, text.next_step) if part)
        self.tone = tone
        self.setAccessibleName(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Sign(tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        row.addLayout(words, 1)
        self._labels: list[tuple[QLabel, bool]] = []
        for part, is_title in ((text.title, True), (text.message, False), (text.next_step, False)):
            if part:
                label = PlainLabel(part)
                take_any_width(label)
                if is_title:
                    label.setFont(theme.bold(label.font()))
                self._labels.append((label, is_title))
                words.addWidget(label)
        self._color()

    def _color(self) -> None:
        for label, is_title in self._labels:
            palette = label.palette()
            color = theme.tone_color(self.palette(), self.tone) if is_title else theme.muted(self.palette())
            if is_title and self.tone in (Tone.PLAIN, Tone.GOOD):
                color = theme.text(self.palette())
            palette.setColor(label.foregroundRole(), color)
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()


class _Sign(Widget):
    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        color = theme.tone_color(self.palette(), self._tone)
        box = QRectF(self.rect())
        if self._tone is Tone.PLAIN:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(box.center(), 2.2, 2.2)
        else:
            glyphs.draw(painter, _SIGNS[self._tone], box.adjusted(1, 1, -1, -1), color)
        painter.end()
