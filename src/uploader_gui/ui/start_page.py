"""What the window shows while there is nothing to work with yet: first start, opening, or no engine."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.formatting import number_text
from uploader_gui.ui.main_button import MainButton
from uploader_gui.ui.upload_story import Tone


class StartPage(Widget):
    """One sign, one heading, a few lines, one button."""

    sign_in_asked = Signal()
    open_again_asked = Signal()

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._sign = _Sign()
        self.title = QLabel()
        self.title.setFont(theme.larger(self.font(), 1.7))
        self.text = QLabel()
        self.steps = QLabel()
        self.button = MainButton()
        self.button.setMinimumSize(200, 38)
        self.button.clicked.connect(self._on_clicked)
        self._asks_to_open = self._is_welcome = False
        self._waiting = 0
        self.place_for_notices = QVBoxLayout()
        middle = Widget()
        middle.setFixedWidth(640)
        words = QVBoxLayout(middle)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(14)
        for part in (self._sign, self.title, self.text, self.steps, self.button):
            if isinstance(part, QLabel):
                part.setTextFormat(Qt.TextFormat.PlainText)
                part.setWordWrap(True)
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                words.addWidget(part)
            else:
                words.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        words.insertSpacing(words.count() - 1, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 40)
        column.addLayout(self.place_for_notices)
        column.addStretch(2)
        column.addWidget(middle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_opening()

    def show_opening(self) -> None:
        """Say that the uploads are being read."""
        self._sign.tone = Tone.PLAIN
        self._show("clock", self.tr("Opening your uploads…"), "", "", "")

    def show_welcome(self) -> None:
        """Say what this is and what to do first."""
        self._sign.tone = Tone.PLAIN
        self._show(
            "upload",
            self.tr("Get your videos into Moodle"),
            self.tr(
                "Big files, slow or broken connections: what is stored is never sent twice, and it goes on by itself."
            ),
            " ",
            self.tr("Sign in to Moodle…"),
        )
        self._is_welcome = True
        self._tell_steps()

    def set_waiting(self, videos: int) -> None:
        """Say that so many videos have been chosen already, before there is anywhere to send them."""
        self._waiting = videos
        self._tell_steps()

    def set_target(self, is_target: bool) -> None:
        """Light up while files are dragged over the window."""
        self._sign.is_target = is_target
        self._sign.update()

    def _tell_steps(self) -> None:
        if not self._is_welcome:
            return
        text = self.tr("1  Sign in to your Moodle      2  Choose an assignment      3  Drop your video")
        if self._waiting == 1:
            text = self.tr("Your video is kept. Sign in, then choose the assignment that it belongs to.")
        elif self._waiting:
            text = self.tr(
                "Your {n} videos are kept. Sign in, then choose the assignments that they belong to.", "", self._waiting
            ).format(n=number_text(self._waiting))
        self.steps.setText(text)

    def show_failure(self, text: ErrorText) -> None:
        """Say why there are no uploads to be shown."""
        self._sign.tone = Tone.PROBLEM
        self._show("alert", text.title, f"{text.message}\n\n{text.next_step}", "", self.tr("Try again"))
        self._asks_to_open = True

    def _show(self, sign: str, title: str, text: str, steps: str, button: str) -> None:
        self._asks_to_open = self._is_welcome = False
        self._sign.name = sign
        self._sign.update()
        for label, words in ((self.title, title), (self.text, text), (self.steps, steps)):
            label.setText(words)
            label.setVisible(bool(words))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def _on_clicked(self) -> None:
        if self._asks_to_open:
            self.show_opening()
            self.open_again_asked.emit()
        else:
            self.sign_in_asked.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            palette = self.steps.palette()
            palette.setColor(self.steps.foregroundRole(), theme.muted(self.palette()))
            self.steps.setPalette(palette)


class _Sign(Widget):
    def __init__(self) -> None:
        super().__init__()
        self.name = "upload"
        self.tone = Tone.PLAIN
        self.is_target = False
        self.setFixedSize(84, 84)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        plain = self.tone is Tone.PLAIN
        color = theme.accent(palette) if plain else theme.tone_color(palette, self.tone)
        painter.setBrush(theme.tint(palette, color, 0.34 if self.is_target else 0.14))
        painter.drawRoundedRect(QRectF(self.rect()), 20, 20)
        glyphs.draw(painter, self.name, QRectF(self.rect()).adjusted(20, 20, -20, -20), color)
        painter.end()
