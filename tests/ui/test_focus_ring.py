"""Where the keyboard is can be seen: at 3:1 (WCAG 1.4.11) on every control, in both themes, once Tab is used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from tests.helpers.accessibility import contrast

from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.focus_ring import FocusRing, FocusRings
from uploader_gui.ui.main_button import MainButton

KINDS = (QPushButton, QToolButton, QLineEdit, QComboBox, QCheckBox, QSpinBox)


@pytest.fixture
def rings(qapp):
    rings = FocusRings(qapp)
    yield rings
    qapp.focusChanged.disconnect(rings._on_focus)


def sheet(qtbot, *kinds):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for kind in kinds:
        row.addWidget(kind())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def rings_of(window):
    return [ring.widget() for ring in window.findChildren(FocusRing) if ring.isVisible()]


def clearly_other(picture, other):
    """Return how many pixels differ by 3:1 and more."""
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return sum(contrast(picture.pixelColor(*at), other.pixelColor(*at)) >= 3 for at in points)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_has_the_keyboard_can_be_told_from_what_has_not(qtbot, qapp, rings, look, kind):
    apply_theme(qapp, look)
    try:
        window = sheet(qtbot, QPushButton, kind)
        control = window.layout().itemAt(1).widget()
        before = window.grab().toImage()
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        if not control.hasFocus():
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert rings_of(window) == [control]
        around = 2 * (control.width() + control.height())
        assert clearly_other(window.grab().toImage(), before) > around / 2
    finally:
        apply_theme(qapp, "")


def test_who_uses_the_mouse_is_not_followed_by_a_ring(qtbot, rings):
    window = sheet(qtbot, QPushButton, QPushButton)
    for at in (0, 1):
        qtbot.mouseClick(window.layout().itemAt(at).widget(), Qt.MouseButton.LeftButton)
        assert rings_of(window) == []


def test_a_dialog_that_the_keyboard_opened_shows_where_it_is_and_takes_its_ring_along(qtbot, rings):
    window = sheet(qtbot, QPushButton, QPushButton)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    dialog = sheet(qtbot, QPushButton)
    button = dialog.layout().itemAt(0).widget()
    button.setFocus()
    assert rings_of(dialog) == [button]
    assert rings_of(window) == []
    dialog.close()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not dialog)
    window.activateWindow()
    qtbot.waitUntil(lambda: len(rings_of(window)) == 1)


def test_what_draws_a_sign_of_its_own_has_no_second_one(qtbot, rings):
    window = sheet(qtbot, MainButton, QPushButton)
    main, other = (window.layout().itemAt(at).widget() for at in (0, 1))
    main.setFocus()
    qtbot.keyClick(main, Qt.Key.Key_Tab)
    assert rings_of(window) == [other]
    qtbot.keyClick(other, Qt.Key.Key_Backtab)
    assert main.hasFocus()
    assert rings_of(window) == []
