"""Labels that show what they are given as text and never as markup, wrap, and stand where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from uploader_gui.ui import theme

_LINE_SEPARATOR = "\u2028"
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse


class PlainLabel(QLabel):
    """Wraps, and takes what comes from a site for what it is.

    Qt lays a label's text to the side on which the text itself begins: a Latin name in an Arabic window would hang on
    the left. This one lays it to the side where the window is read from.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._wanted = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._align()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:  # noqa: N802
        """Lay the text there; what is "leading" follows the window."""
        self._wanted = alignment
        self._align()

    def _align(self) -> None:
        wanted = self._wanted
        if self._reads_from_the_right() and wanted & Qt.AlignmentFlag.AlignLeading:
            upright = wanted & Qt.AlignmentFlag.AlignVertical_Mask
            wanted = upright | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        super().setAlignment(wanted)

    def _reads_from_the_right(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the direction in which the window is read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the lines; from the right they are laid out here."""
        # WORKAROUND: Qt 6 moves every wrapped line but the last to the left by the space that it ends with, and cuts
        # off its last letter. What can be selected, Qt draws otherwise, and well.
        if self._reads_from_the_right() and self.wordWrap() and not self.textInteractionFlags() & _BY_MOUSE:
            self._draw_lines()
        else:
            super().paintEvent(event)

    def _draw_lines(self) -> None:
        box = self.contentsRect()
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        lines = QTextLayout(self.text().replace("\n", _LINE_SEPARATOR), self.font(), self)
        lines.setTextOption(option)
        height = 0.0
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        lines.endLayout()
        free = box.height() - height
        above = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: free}
        top = above.get(self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask, free / 2)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(box.left(), box.top() + max(0.0, top)))
        painter.end()


class MutedLabel(PlainLabel):
    """Stands back, in the theme's own colour."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._color()

    def _color(self) -> None:
        palette = self.palette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(role, theme.muted(palette))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()


def take_any_width(label: QLabel) -> None:
    """Let it wrap in whatever width it gets: a long name without a space makes nothing wider."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
