"""The place at the top of the queue that says what to do with videos, while none stands ready."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Assignment
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.labels import PlainLabel
from uploader_gui.ui.main_button import MainButton
from uploader_gui.ui.mirroring import margins


class DropArea(QFrame):
    """Shows which of three things comes next: choose an assignment, choose videos, or let go here."""

    choose_files_asked = Signal()

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._assignment: Assignment | None = None
        self._note = ""
        self._busy = ""
        self._hint = ""
        self._is_target = False
        self.setAccessibleName(self.tr("Add videos"))
        self._title = PlainLabel()
        self._title.setFont(theme.larger(self.font(), 1.15))
        self._below = PlainLabel()
        for label in (self._title, self._below):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.choose_button = MainButton(self.tr("&Choose videos…"))
        self.choose_button.clicked.connect(self.choose_files_asked)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._below)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, 70, 14, 18, 14))
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.choose_button)
        self._refresh()

    def set_assignment(self, assignment: Assignment | None, note: str = "") -> None:
        """Say where added videos go. ``note`` tells when it is due."""
        self._assignment, self._note = assignment, note
        self._refresh()

    def set_hint(self, text: str) -> None:
        """Say what must come before everything else; empty = nothing."""
        self._hint = text
        self._refresh()

    def set_busy(self, text: str) -> None:
        """Say what is being looked at; empty = nothing."""
        self._busy = text
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked at."""
        return bool(self._busy)

    def set_target(self, is_target: bool) -> None:
        """Light up while files are dragged over the window."""
        if is_target != self._is_target:
            self._is_target = is_target
            self._refresh()
            self.update()

    def texts(self) -> tuple[str, str]:
        """Return the two lines as they stand."""
        return self._title.text(), self._below.text()

    def _refresh(self) -> None:
        name = self._assignment.name if self._assignment else ""
        if self._is_target:
            title = self.tr("Let go to add")
            below = self.tr("to “{name}”, or onto another assignment at the left").format(name=name)
            if not name:
                below = self.tr("or let go on an assignment at the left")
        elif name:
            title = self.tr("Drop videos here")
            below = self.tr("for “{name}”").format(name=name) + (f", {self._note}" if self._note else "")
        else:
            title = self.tr("Drop videos here")
            below = self.tr("or anywhere in this window; or right onto an assignment at the left.")
        self._title.setText(title)
        self._below.setText(self._busy or self._hint or below)
        button = self.choose_button
        words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        button.setMinimumSize(words + 36, button.fontMetrics().height() + 18)
        self._color()
        self._fit()

    def _fit(self) -> None:
        """Keep room for all lines, also where everything else is short of it."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width has other lines."""
        super().resizeEvent(event)
        self._fit()

    def _color(self) -> None:
        palette = self._below.palette()
        palette.setColor(self._below.foregroundRole(), theme.muted(self.palette()))
        self._below.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Tall enough to be aimed at."""
        return super().sizeHint().expandedTo(QSize(420, 92))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw a dashed frame with the sign of uploading."""
        palette, accent = self.palette(), theme.accent(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = accent if self._is_target else theme.blend(theme.muted(palette), palette.base().color(), 0.45)
        pen = QPen(edge, 1.6, Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.tint(palette, accent, 0.12 if self._is_target else 0.04))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        sign = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(20, self.height() // 2 - 17, 34, 34))
        glyphs.draw(painter, "upload", QRectF(sign), accent)
        painter.end()
