"""The few colours that the platform's palette lacks, for light and dark: one accent, and how things are meant."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QColor, QFont, QPalette

from uploader_gui.ui.upload_story import Tone

# Light, dark. All reach 4.5:1 on the window's and the lists' ground (WCAG AA).
_ACCENT = (QColor("#1f5fbf"), QColor("#8ab4f8"))
_TONES = {
    Tone.GOOD: (QColor("#1b6e3c"), QColor("#7fd8a0")),
    Tone.WARNING: (QColor("#8a4b00"), QColor("#ffb95c")),
    Tone.PROBLEM: (QColor("#b3261e"), QColor("#ffb4ab")),
}
# What can be seen on a panel of either colour: 3:1 on white and on black (WCAG AA for what is no text).
_ON_ANY_GROUND = QColor("#3f7fe0")
_WARNING_ON_ANY_GROUND = QColor("#d9540b")
_TRACK_ON_ANY_GROUND = QColor("#808890")


def on_any_ground() -> QColor:
    """The accent on a ground that is not ours, such as the desktop's panel."""
    return _ON_ANY_GROUND


def warning_on_any_ground() -> QColor:
    """A warning on a ground that is not ours."""
    return _WARNING_ON_ANY_GROUND


def track_on_any_ground() -> QColor:
    """What is empty, on a ground that is not ours."""
    return _TRACK_ON_ANY_GROUND


Told = TypeVar("Told")


def _told_once(tell: Callable[[QPalette], Told]) -> Callable[[QPalette], Told]:
    """Remember what is told of a palette: every row that is painted asks for the same few colours."""
    known: dict[int, Told] = {}

    @functools.wraps(tell)
    def told(palette: QPalette) -> Told:
        key = palette.cacheKey()
        if key not in known:
            if len(known) > 50:  # each widget may have its own
                known.clear()
            known[key] = tell(palette)
        return known[key]

    return told


@_told_once
def is_dark(palette: QPalette) -> bool:
    """Whether the desktop is dark now."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


@_told_once
def accent(palette: QPalette) -> QColor:
    """The one accent colour: progress, what is done, what is chosen."""
    return _ACCENT[is_dark(palette)]


def tone_color(palette: QPalette, tone: Tone) -> QColor:
    """The colour of a sentence that is meant so."""
    if tone is Tone.PLAIN:
        return muted(palette)
    return _TONES[tone][is_dark(palette)]


def text(palette: QPalette) -> QColor:
    """The colour of ordinary text in lists."""
    return palette.color(QPalette.ColorRole.Text)


@_told_once
def muted(palette: QPalette) -> QColor:
    """Text that stands back, still readable."""
    return blend(text(palette), palette.color(QPalette.ColorRole.Base), 0.32)


@_told_once
def line(palette: QPalette) -> QColor:
    """Hairlines and empty tracks."""
    return blend(text(palette), palette.color(QPalette.ColorRole.Base), 0.84)


def tint(palette: QPalette, color: QColor, strength: float = 0.12) -> QColor:
    """A ground of ``color`` that text can stand on."""
    return blend(color, palette.color(QPalette.ColorRole.Base), 1 - strength)


def blend(front: QColor, back: QColor, share: float) -> QColor:
    """Mix ``share`` of ``back`` into ``front``."""
    keep = 1 - share
    return QColor(
        round(front.red() * keep + back.red() * share),
        round(front.green() * keep + back.green() * share),
        round(front.blue() * keep + back.blue() * share),
    )


def bold(font: QFont) -> QFont:
    """The same font, heavier."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def small(font: QFont) -> QFont:
    """The same font, a little smaller; never under 7.5 points."""
    less = QFont(font)
    if font.pointSizeF() > 0:
        less.setPointSizeF(max(7.5, font.pointSizeF() * 0.9))
    return less


def larger(font: QFont, factor: float = 1.5) -> QFont:
    """A heading's font."""
    more = bold(font)
    if font.pointSizeF() > 0:
        more.setPointSizeF(font.pointSizeF() * factor)
    return more
