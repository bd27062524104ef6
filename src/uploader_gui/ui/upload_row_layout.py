"""Where everything stands in a row of the queue: the painter and the mouse read it from the same place."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from uploader_gui.core.models import UploadState
from uploader_gui.ui import theme
from uploader_gui.ui.action_texts import SIGN_ONLY, action_text
from uploader_gui.ui.upload_story import Action, Row, Story, actions, longest_stage_labels

PAD = 14
GAP = 7
BADGE = QSize(60, 44)
BAR = 6
STAGE = 15
STAGE_GAP = 16
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_NO_BAR = (UploadState.SUBMITTED, UploadState.FAILED, UploadState.CANCELLED)


@dataclass(slots=True)
class RowLayout:
    """Rectangles in the coordinates of the list's viewport; None or empty where there is nothing to show."""

    badge: QRect
    head: QRect
    bar: QRect | None
    stages: QRect | None
    sentence: QRect
    message: QRect | None
    next_step: QRect | None
    buttons: list[tuple[Action, QRect]] = field(default_factory=list)
    height: int = 0

    def mirrored(self, direction: Qt.LayoutDirection, rect: QRect) -> RowLayout:
        """Return the same in ``rect`` as it is read in that direction."""
        if direction != Qt.LayoutDirection.RightToLeft:
            return self

        def turned(place: QRect) -> QRect:
            return QStyle.visualRect(direction, rect, place)

        def turned_if_any(place: QRect | None) -> QRect | None:
            return None if place is None else turned(place)

        return RowLayout(
            turned(self.badge),
            turned(self.head),
            turned_if_any(self.bar),
            turned_if_any(self.stages),
            turned(self.sentence),
            turned_if_any(self.message),
            turned_if_any(self.next_step),
            [(action, turned(place)) for action, place in self.buttons],
            self.height,
        )


def paragraph_height(font: QFont, width: int, text: str) -> int:
    """Return the height of a wrapped text."""
    return QFontMetrics(font).boundingRect(0, 0, max(width, 80), 10_000, _WRAP, text).height()


def lay_out(row: Row, told: Story, font: QFont, rect: QRect) -> RowLayout:
    """Return where things stand in ``rect``; ``height`` is what the row needs at this width."""
    line = QFontMetrics(font).height()
    left, right = rect.left() + PAD, rect.right() - PAD
    body = left + BADGE.width() + PAD
    width = right - body
    top = rect.top() + PAD
    head = QRect(body, top, width, line)
    below = head.bottom() + 1 + GAP
    bar = None
    if row.upload.state not in _NO_BAR:
        bar = QRect(body, below, width, BAR)
        below = bar.bottom() + 1 + GAP + 1
    buttons_top = below
    stages = None
    if row.upload.state is not UploadState.CANCELLED:
        stages = QRect(body, below, width, line)
        below = stages.bottom() + 1 + GAP - 1
    buttons = _buttons(actions(row.upload), font, right)
    taken = right - min((place.left() for _, place in buttons), default=right)
    # Too narrow for both in one line: the facts take all of theirs, the buttons stand beside the sentence.
    is_narrow = stages is not None and width - taken - GAP < _stages_width(font)
    # There they need more room than a line of text has, towards what stands above and below.
    spare = max((place.height() - line) // 2 for _, place in buttons) if is_narrow and buttons else 0
    sentence = QRect(body, below + spare, width - taken - GAP, line)
    bottom = sentence.bottom() + 1 + spare
    message = next_step = None
    if told.problem is not None:
        message = QRect(body, bottom + 2, width, paragraph_height(font, width, told.problem.message))
        next_step = QRect(body, message.bottom() + 3, width, paragraph_height(font, width, told.problem.next_step))
        bottom = next_step.bottom() + 1
    if is_narrow:
        buttons_top = sentence.top()
    elif stages is not None:
        stages.setWidth(width - taken - GAP)
    centre = (buttons_top + sentence.bottom()) // 2
    for _, place in buttons:
        place.moveTop(centre - place.height() // 2 + 1)
        if message is None:
            bottom = max(bottom, place.bottom() - GAP)
    badge = QRect(QPoint(left, rect.top() + PAD), BADGE)
    return RowLayout(badge, head, bar, stages, sentence, message, next_step, buttons, height=bottom + PAD - rect.top())


def _stages_width(font: QFont) -> int:
    labels = longest_stage_labels()
    key = (font.key(), *labels)
    if key not in _stages_widths:
        _stages_widths[key] = _measure_stages(font, labels)
    return _stages_widths[key]


_stages_widths: dict[tuple[str, ...], int] = {}
"""By the font's key and the words: each row needs it each time that it is painted."""


def _measure_stages(font: QFont, labels: tuple[str, ...]) -> int:
    # The longest that the four can get; a width that changed with the numbers would make the rows jump.
    names = sum(QFontMetrics(font).horizontalAdvance(name) for name in labels)
    return names + 4 * (STAGE + 6) + 3 * STAGE_GAP


def _buttons(offered: tuple[Action, ...], font: QFont, right: int) -> list[tuple[Action, QRect]]:
    metrics = QFontMetrics(theme.bold(font))
    height = QFontMetrics(font).height() + 12
    placed = []
    for action in reversed(offered):
        width = height if action in SIGN_ONLY else metrics.horizontalAdvance(action_text(action)) + 26
        placed.append((action, QRect(right - width, 0, width, height)))
        right -= width + 6
    placed.reverse()
    return placed
