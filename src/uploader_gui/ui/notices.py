"""What the window has to say stands in place, as cards with title, reason, next step: no stack of dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.labels import PlainLabel, take_any_width
from uploader_gui.ui.mirroring import margins
from uploader_gui.ui.upload_story import Tone

_MOST = 5
"""More than so many cards would bury the queue; older ones go."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button on a card."""

    text: str
    do: Callable[[], None]


class NoticeCard(QFrame):
    """One card. ``closed`` is emitted when the person puts it away; a single button stands ``beside`` the text."""

    closed = Signal()

    def __init__(
        self,
        tone: Tone,
        text: ErrorText,
        choices: tuple[Choice, ...] = (),
        *,
        closable: bool = True,
        beside: bool = True,
        parent: Widget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._labels: list[tuple[QLabel, str]] = []
        self.setAccessibleName(f"{text.title}. {text.message} {text.next_step}")
        # What comes from a site or a file name is text and never markup.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(margins(self, 16, 10, 10, 11))
        whole.setSpacing(10)
        lines = QVBoxLayout()
        lines.setSpacing(3)
        whole.addLayout(lines, 1)
        for part, role in ((text.title, "title"), (text.message, "message"), (text.next_step, "next")):
            if part:
                lines.addWidget(self._label(part, role))
        buttons = [_button(choice) for choice in choices]
        if len(buttons) == 1 and beside:
            whole.addWidget(buttons[0], 0, Qt.AlignmentFlag.AlignVCenter)
        elif buttons:
            below = QHBoxLayout()
            below.setContentsMargins(0, 6, 0, 0)
            below.setSpacing(8)
            for button in buttons:
                below.addWidget(button)
            below.addStretch()
            lines.addLayout(below)
        lines.addStretch()
        if closable:
            close = QToolButton()
            close.setAutoRaise(True)
            close.setIcon(glyphs.icon("cross", self.palette()))
            close.setIconSize(QSize(18, 18))
            close.setToolTip(self.tr("Put this away"))
            close.setAccessibleName(self.tr("Put this away"))
            close.clicked.connect(self.closed)
            whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._color()

    def _label(self, text: str, role: str) -> QLabel:
        label = PlainLabel(text)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        take_any_width(label)
        if role == "title":
            label.setFont(theme.bold(label.font()))
        self._labels.append((label, role))
        return label

    def _color(self) -> None:
        for label, role in self._labels:
            palette = label.palette()
            if role == "title":
                color = theme.tone_color(self.palette(), self._tone)
                if self._tone is Tone.PLAIN:
                    color = theme.text(self.palette())
            else:
                color = theme.muted(self.palette()) if role == "message" else theme.text(self.palette())
            palette.setColor(label.foregroundRole(), color)
            label.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw a tinted ground with a bar of the tone's colour where reading begins."""
        palette = self.palette()
        color = theme.accent(palette) if self._tone is Tone.PLAIN else theme.tone_color(palette, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(palette, color, 0.1))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 6, 6)
        painter.setBrush(color)
        bar = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(0, 0, 4, self.height()))
        painter.drawRoundedRect(QRectF(bar), 2, 2)
        painter.end()


def _button(choice: Choice) -> QPushButton:
    button = QPushButton(choice.text)
    button.setMinimumHeight(30)
    # Enter must not press it in a dialog that has a button of its own for that.
    button.setAutoDefault(False)
    button.clicked.connect(choice.do)
    return button


class NoticePanel(QScrollArea):
    """The cards, the newest on top; takes no room while there is none, and never more than a part of the window."""

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, NoticeCard] = {}
        self._inner = Widget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch()
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Messages"))
        # The focus would be seen nowhere; the buttons on the cards take it, and come into view with it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self.hide()

    def tell(self, key: str, tone: Tone, text: ErrorText, *choices: Choice, closable: bool = True) -> NoticeCard:
        """Show a card; one with the same ``key`` is replaced."""
        self.put_away(key)
        card = NoticeCard(tone, text, choices, closable=closable, parent=self._inner)
        card.closed.connect(lambda: self.put_away(key))
        self._cards[key] = card
        self._column.insertWidget(0, card)
        while len(self._cards) > _MOST:
            self.put_away(next(iter(self._cards)))
        self._fit()
        return card

    def put_away(self, key: str) -> None:
        """Take a card away, if it is there."""
        card = self._cards.pop(key, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self._fit()

    def put_away_all(self, prefix: str) -> None:
        """Take away every card whose key begins so."""
        for key in [key for key in self._cards if key.startswith(prefix)]:
            self.put_away(key)

    def card(self, key: str) -> NoticeCard | None:
        """Return the card with that key."""
        return self._cards.get(key)

    def texts(self) -> list[str]:
        """Return what the cards say, the oldest first."""
        return [card.accessibleName() for card in self._cards.values()]

    def refresh(self) -> None:
        """Take as much room as the cards need; to be called when the panel has got another place."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrapped lines change the height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(bool(self._cards))
        if not self._cards:
            return
        width = self.viewport().width()
        heights = [card.heightForWidth(width) for card in self._cards.values()]
        needed = sum(heights) + 8 * (len(heights) - 1)
        window = self.window()
        self.setFixedHeight(min(needed, max(90, window.height() * 2 // 5)))
