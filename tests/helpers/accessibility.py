"""What keeps a person with a keyboard or a screen reader out of a window: looked for in its whole tree of widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from uploader_gui.ui.qr_code import QrCode

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
)
PICTURES = (QrCode,)


def faults(window: QWidget) -> list[str]:
    """Return what is wrong in ``window`` as it stands now; empty = nothing."""
    found = []
    for control in _controls(window):
        if not _name(control):
            found.append(f"{_told(control)} has no name")
        if control.isEnabled() and not _can_be_reached(control):
            found.append(f"{_told(control)} cannot be reached by Tab")
    found += [f"{_told(picture)} has no name" for picture in _shown(window, *PICTURES) if not _name(picture)]
    found += [
        f"{_told(line)} has no label"
        for line in _controls(window)
        if isinstance(line, QLineEdit) and not _has_label(window, line)
    ]
    found += [f"{key} is used {times} times" for key, times in _keys(window).items() if times > 1]
    return found


def _shown(window: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and widget.window() is window:
            yield widget


def _controls(window: QWidget) -> Iterator[QWidget]:
    for widget in _shown(window, *CONTROLS):
        # Parts of Qt's own widgets are reached and named through those.
        is_part = widget.objectName().startswith("qt_") or isinstance(widget.parent(), (QComboBox, QAbstractSpinBox))
        is_corner = isinstance(widget.parent(), QAbstractItemView)
        if not (isinstance(widget, (QScrollBar, QHeaderView)) or is_part or is_corner):
            yield widget


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{_name(widget) or widget.toolTip() or widget.objectName()}”"


def _can_be_reached(widget: QWidget) -> bool:
    proxy = widget.focusProxy() or widget
    return bool(proxy.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _has_label(window: QWidget, line: QWidget) -> bool:
    # A field for searching says inside what it is for; every other one has a label that leads to it.
    is_buddy = any(label.buddy() is line for label in window.findChildren(QLabel))
    return is_buddy or bool(isinstance(line, QLineEdit) and line.placeholderText() and line.accessibleName())


def _keys(window: QWidget) -> Counter[str]:
    """Return the keys that do something in the window, and how many things each of them does."""
    keys: Counter[str] = Counter()
    for widget in _shown(window, QAbstractButton, QLabel):
        if isinstance(widget, QAbstractButton):
            # A button's own shortcut is its mnemonic, unless it was given another one.
            keys[widget.shortcut().toString()] += 1
        elif isinstance(widget, QLabel) and widget.buddy() is not None:
            keys[QKeySequence.mnemonic(widget.text()).toString()] += 1
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled():
            keys[shortcut.key().toString()] += 1
    for action in {action for widget in (window, *_shown(window, QWidget)) for action in widget.actions()}:
        if isinstance(action, QAction) and action.isEnabled():
            for key in action.shortcuts():
                keys[key.toString()] += 1
    keys.pop("", None)
    return keys


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG has it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
