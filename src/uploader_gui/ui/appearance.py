"""Light, dark, or as the desktop has it; at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_R = QPalette.ColorRole
# Light, dark: for desktops that leave a program no choice.
_GROUNDS = {
    _R.Window: ("#f3f3f4", "#2d2f34"),
    _R.Base: ("#ffffff", "#1a1b1e"),
    _R.AlternateBase: ("#f7f7f8", "#212226"),
    _R.Button: ("#e9e9eb", "#3b3e45"),
    _R.ToolTipBase: ("#ffffff", "#303238"),
    _R.Highlight: ("#1f5fbf", "#2f5f9f"),
}
_TEXTS = {
    _R.WindowText: ("#1c1c1e", "#e8e9ec"),
    _R.Text: ("#1c1c1e", "#e8e9ec"),
    _R.ButtonText: ("#1c1c1e", "#e8e9ec"),
    _R.ToolTipText: ("#1c1c1e", "#e8e9ec"),
    _R.HighlightedText: ("#ffffff", "#ffffff"),
    _R.PlaceholderText: ("#66676c", "#9b9da4"),
    _R.Link: ("#1f5fbf", "#8ab4f8"),
}
_STAND_BACK = ("#76777c", "#85878e")
# Fusion draws a box to tick nearly as dark as the dark ground around it. WCAG asks for 3:1.
_BOXES = ("QCheckBox", "QRadioButton")
_BOX_IN_THE_DARK = "#777a80"
_BOX_OFF_IN_THE_DARK = "#4a4c52"
_DARK = 128
_FOLLOWS = "boxesFollowTheScheme"


def apply_theme(app: QApplication, theme: str) -> None:
    """Show the program ``light`` or ``dark``; empty = follow the system, also when that changes."""
    hints, wanted = app.styleHints(), _SCHEMES.get(theme, Qt.ColorScheme.Unknown)
    if hasattr(hints, "setColorScheme"):  # Qt 6.8 and newer
        hints.setColorScheme(wanted)
    is_done = theme not in _SCHEMES or hints.colorScheme() is wanted
    app.setPalette(QPalette() if is_done else _palette(dark=theme == "dark"))
    if app.property(_FOLLOWS) is None:
        app.setProperty(_FOLLOWS, "yes")
        hints.colorSchemeChanged.connect(_on_scheme_changed)
    _let_boxes_be_seen(app)


def _on_scheme_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        _let_boxes_be_seen(app)


def _let_boxes_be_seen(app: QApplication) -> None:
    palette = app.palette()
    if palette.color(_R.Window).lightness() < _DARK:
        palette.setColor(_R.Base, QColor(_BOX_IN_THE_DARK))
        palette.setColor(_R.Text, QColor("white"))  # the tick; the words have another role
        palette.setColor(QPalette.ColorGroup.Disabled, _R.Base, QColor(_BOX_OFF_IN_THE_DARK))
    for kind in _BOXES:
        app.setPalette(palette, kind)  # type: ignore[arg-type]  # it takes a str, and no bytes


def _palette(*, dark: bool) -> QPalette:
    palette = QPalette(QColor(_GROUNDS[_R.Button][dark]), QColor(_GROUNDS[_R.Window][dark]))
    for role, colors in (_GROUNDS | _TEXTS).items():
        palette.setColor(role, QColor(colors[dark]))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_STAND_BACK[dark]))
    return palette
