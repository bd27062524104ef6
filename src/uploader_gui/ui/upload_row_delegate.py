"""Paints one row of the queue: name, bytes, the four facts, the sentence, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.ui import glyphs, theme
from uploader_gui.ui.action_texts import SIGN_ONLY, action_text
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.formatting import percentage_text
from uploader_gui.ui.mirroring import direction_arrow, isolated
from uploader_gui.ui.upload_row_layout import STAGE, STAGE_GAP, RowLayout, lay_out
from uploader_gui.ui.upload_story import Action, Row, Story, Tone, amount_text, is_replaced, percent, stages, story
from uploader_gui.ui.upload_table_model import ROW_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex
_S = UploadState
# Where reading begins: with the painter's direction set, Qt turns these round in Arabic.
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_SIGN_OF = {_S.SUBMITTED: "check", _S.PAUSED: "pause", _S.WAITING: "clock", _S.CANCELLED: "cross", _S.SENDING: "upload"}
# The state's sign on a picture, in pixels.
_CORNER = 22


def _brush(picture: QPixmap, rect: QRect) -> QBrush:
    """Return what paints the picture into the rectangle."""
    brush = QBrush(picture)
    scale = rect.width() / picture.width()
    brush.setTransform(QTransform.fromTranslate(rect.left(), rect.top()).scale(scale, scale))
    return brush


class UploadRowDelegate(QStyledItemDelegate):
    """``hovered`` names the button under the mouse, by upload and action."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.hovered: tuple[int, Action] | None = None
        self.picture: Callable[[Upload], QPixmap | None] = lambda _upload: None
        """Gives the picture of an upload's video, if there is one."""

    def story_of(self, row: Row) -> Story:
        """Return the row's sentence now."""
        return story(row, self._clock.now())

    def layout_of(self, row: Row, font: QFont, rect: QRect, direction: Qt.LayoutDirection) -> RowLayout:
        """Return where things stand in the row."""
        return lay_out(row, self.story_of(row), font, rect).mirrored(direction, rect)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802
        """Return the row's height at the option's width."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        return QSize(rect.width(), lay_out(row, self.story_of(row), option.font, rect).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        told = self.story_of(row)
        palette: QPalette = option.palette
        font: QFont = option.font
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        place = lay_out(row, told, font, rect).mirrored(direction, rect)
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, palette, flags)
        self._paint_badge(painter, row, told, place.badge, palette)
        self._paint_head(painter, row, place.head, palette, font)
        if place.bar is not None:
            self._paint_bar(painter, row, place.bar, palette)
        if place.stages is not None:
            self._paint_stages(painter, row, place.stages, palette, font)
        self._paint_sentence(painter, told, place, palette, font)
        for action, spot in place.buttons:
            self._paint_button(painter, action, spot, palette, font, hovered=self.hovered == (row.upload.id, action))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, palette: QPalette, flags: QStyle.StateFlag) -> None:
        accent = theme.accent(palette)
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.tint(palette, accent, 0.09))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(painter.layoutDirection(), rect, bar), accent)
        painter.setPen(QPen(theme.line(palette), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if flags & QStyle.StateFlag.State_HasFocus and flags & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 2.5, -3, -3.5), 4, 4)

    def _paint_badge(self, painter: QPainter, row: Row, told: Story, rect: QRect, palette: QPalette) -> None:
        sign = _SIGN_OF.get(row.upload.state, "film")
        color = theme.accent(palette)
        if told.tone is Tone.PROBLEM:
            sign, color = "alert", theme.tone_color(palette, Tone.PROBLEM)
        elif is_replaced(row.upload):
            sign, color = "turn", theme.muted(palette)
            if told.tone is Tone.WARNING:
                color = theme.tone_color(palette, Tone.WARNING)
        elif row.upload.state is _S.WAITING:
            color = theme.tone_color(palette, Tone.WARNING)
        elif row.upload.state is _S.SUBMITTED:
            color = theme.tone_color(palette, Tone.GOOD)
        elif row.upload.state in (_S.PAUSED, _S.CANCELLED, _S.QUEUED):
            color = theme.muted(palette)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(palette, color, 0.16))
        picture = self.picture(row.upload)
        if picture is None:
            painter.drawRoundedRect(QRectF(rect), 8, 8)
            glyphs.draw(painter, sign, QRectF(rect).adjusted(10, 10, -10, -10), color)
            return
        painter.setBrush(_brush(picture, rect))
        painter.drawRoundedRect(QRectF(rect), 8, 8)
        if sign != "film":
            corner = QRectF(rect.right() - _CORNER + 4, rect.bottom() - _CORNER + 4, _CORNER, _CORNER)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 2))
            painter.setBrush(color)
            painter.drawEllipse(corner)
            glyphs.draw(painter, sign, corner.adjusted(3, 3, -3, -3), palette.color(QPalette.ColorRole.Base))

    def _paint_head(self, painter: QPainter, row: Row, rect: QRect, palette: QPalette, font: QFont) -> None:
        heavy, upload = theme.bold(font), row.upload
        metrics, heavy_metrics = QFontMetrics(font), QFontMetrics(heavy)
        right = rect.right()
        direction = painter.layoutDirection()
        painter.setFont(font)
        painter.setPen(theme.muted(palette))
        amount = amount_text(row)
        painter.drawText(rect, _RIGHT, amount)
        right -= metrics.horizontalAdvance(amount) + 10
        if row.is_open and not upload.is_stored and row.is_known:
            number = percentage_text(percent(row))
            painter.setFont(heavy)
            painter.setPen(theme.text(palette))
            spot = QRect(rect.left(), rect.top(), right - rect.left(), rect.height())
            painter.drawText(QStyle.visualRect(direction, rect, spot), _RIGHT, number)
            right -= heavy_metrics.horizontalAdvance(number) + 14
        room = max(40, right - rect.left())
        where = f"  {direction_arrow(direction)}  {isolated(upload.assignment_name, direction)}"
        if row.whose:
            where += f" · {isolated(row.whose, direction)}"
        # The name may take two thirds where both do not fit; the whole of both stands in the tool tip.
        name_room = max(room - metrics.horizontalAdvance(where), room * 2 // 3)
        name = heavy_metrics.elidedText(one_line(upload.name), Qt.TextElideMode.ElideMiddle, name_room)
        painter.setFont(heavy)
        painter.setPen(theme.text(palette))
        spot = QRect(rect.left(), rect.top(), room, rect.height())
        painter.drawText(QStyle.visualRect(direction, rect, spot), _LEFT, isolated(name, direction))
        used = heavy_metrics.horizontalAdvance(name)
        painter.setFont(font)
        painter.setPen(theme.muted(palette))
        where = metrics.elidedText(where, Qt.TextElideMode.ElideRight, room - used)
        spot = QRect(rect.left() + used, rect.top(), room - used, rect.height())
        painter.drawText(QStyle.visualRect(direction, rect, spot), _LEFT, where)

    def _paint_bar(self, painter: QPainter, row: Row, rect: QRect, palette: QPalette) -> None:
        """Draw what is stored in full colour, what is only sent in a lighter one."""
        size = max(1, row.upload.size)
        track = QRectF(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        color = theme.accent(palette) if row.upload.state is not _S.PAUSED else theme.muted(palette)
        for share, brush in (
            (1.0, theme.line(palette)),
            (row.sent / size, theme.tint(palette, color, 0.45)),
            (row.stored / size, color),
        ):
            if share > 0:
                painter.setBrush(brush)
                width = max(track.height(), track.width() * min(1.0, share))
                filled = QRectF(track.left(), track.top(), width, track.height())
                if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    filled.moveRight(track.right())
                painter.drawRoundedRect(filled, 3, 3)

    def _paint_stages(self, painter: QPainter, row: Row, rect: QRect, palette: QPalette, font: QFont) -> None:
        metrics = QFontMetrics(font)
        accent, paper = theme.accent(palette), palette.color(QPalette.ColorRole.Base)
        side, direction = min(STAGE, rect.height()), painter.layoutDirection()
        left = rect.left()
        painter.setFont(font)
        for stage in stages(row):
            disc = QRect(left, rect.center().y() - side // 2, side, side)
            spot = QRectF(QStyle.visualRect(direction, rect, disc))
            glyphs.draw_stage(painter, spot, stage.done, accent, theme.blend(theme.muted(palette), paper, 0.35), paper)
            painter.setPen(theme.text(palette) if stage.done >= 1 else theme.muted(palette))
            left += side + 6
            label = stage.label if stage.known else f"{stage.label} ?"
            width = metrics.horizontalAdvance(label)
            if left + width > rect.right() + 1:
                break
            words = QRect(left, rect.top(), width + 2, rect.height())
            painter.drawText(QStyle.visualRect(direction, rect, words), _LEFT, label)
            left += width + STAGE_GAP

    def _paint_sentence(self, painter: QPainter, told: Story, place: RowLayout, palette: QPalette, font: QFont) -> None:
        color, plain = theme.tone_color(palette, told.tone), font
        if told.problem is not None:
            font = theme.bold(font)
        painter.setFont(font)
        painter.setPen(color)
        text = QFontMetrics(font).elidedText(told.text, Qt.TextElideMode.ElideRight, place.sentence.width())
        painter.drawText(place.sentence, _LEFT, text)
        if told.problem is None or place.message is None or place.next_step is None:
            return
        painter.setFont(plain)
        painter.setPen(theme.muted(palette))
        painter.drawText(place.message, _WRAP, told.problem.message)
        painter.setPen(theme.text(palette))
        painter.drawText(place.next_step, _WRAP, told.problem.next_step)

    def _paint_button(
        self, painter: QPainter, action: Action, rect: QRect, palette: QPalette, font: QFont, *, hovered: bool
    ) -> None:
        accent = theme.accent(palette)
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if action in SIGN_ONLY:
            if hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.line(palette))
                painter.drawRoundedRect(box, 6, 6)
            inset = (rect.height() - 20) / 2
            color: QColor = theme.text(palette) if hovered else theme.muted(palette)
            glyphs.draw(painter, SIGN_ONLY[action], box.adjusted(inset, inset, -inset, -inset), color)
            return
        painter.setPen(QPen(accent, 1))
        painter.setBrush(theme.tint(palette, accent, 0.16 if hovered else 0.0))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(theme.bold(font))
        painter.setPen(accent)
        painter.drawText(rect, _CENTRE, action_text(action))
