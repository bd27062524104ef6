"""A question on the pre-flight card: what it is about, and what can be answered. Nothing is answered beforehand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import theme
from uploader_gui.ui.ready_label import ReadyLabel
from uploader_gui.ui.ready_video import Question
from uploader_gui.ui.upload_story import Tone

_QUOTE_LINES = 4


class ReadyQuestion(QFrame):
    """One answer is a box to tick, several exclude one another. Enter alone answers nothing."""

    answered = Signal(str)
    """The answer's value; empty = taken back."""

    def __init__(self, question: Question, answer: str, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.answer = answer
        self.setAccessibleName(f"{question.text.title}. {question.text.message} {question.text.next_step}".strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(ReadyLabel(Tone.WARNING, question.text))
        self.stops: list[Widget] = []
        """Where Tab stops in it, from top to bottom."""
        if question.quote:
            quote = self._quoted(question.quote)
            self.stops.append(quote)
            column.addWidget(quote)
        self._group = QButtonGroup(self)
        self._group.setExclusive(len(question.answers) > 1)
        self.buttons: list[QAbstractButton] = []
        for one in question.answers:
            text = one.text.replace("&", "&&")  # a name's own, and no key
            button = QRadioButton(text) if len(question.answers) > 1 else QCheckBox(text)
            button.setAccessibleDescription(question.text.title)
            button.setChecked(one.value == answer)
            button.toggled.connect(lambda on, value=one.value: self._on_toggled(value, on=on))
            self._group.addButton(button)
            self.buttons.append(button)
            column.addWidget(button)
        self.stops += self.buttons

    def _quoted(self, text: str) -> QPlainTextEdit:
        quote = QPlainTextEdit(text)
        quote.setReadOnly(True)
        quote.setTabChangesFocus(True)
        quote.setAccessibleName(self.tr("Statement"))
        quote.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = min(_QUOTE_LINES, len(text) // 60 + text.count("\n") + 1)
        quote.setFixedHeight(quote.fontMetrics().lineSpacing() * lines + 14)
        palette = quote.palette()
        palette.setColor(palette.ColorRole.Base, theme.tint(palette, theme.accent(palette), 0.05))
        quote.setPalette(palette)
        return quote

    def _on_toggled(self, value: str, *, on: bool) -> None:
        if on or not self._group.exclusive():
            self.answer = value if on else ""
            self.answered.emit(self.answer)
