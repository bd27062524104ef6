"""Putting uploads elsewhere in the queue: by mouse, by keyboard, from the menu; and what is done with all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.helpers.fake_engine import make_upload
from tests.ui.conftest import EVENING

from uploader_gui.core.errors import EngineGone
from uploader_gui.core.models import UploadState
from uploader_gui.ui.upload_story import Action

S = UploadState
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(engine, open_window):
    engine.known_uploads = {number: make_upload(number, state=S.QUEUED) for number in (1, 2, 3)}
    engine.known_uploads[4] = make_upload(4, state=S.SUBMITTED, submitted_at=EVENING)
    return open_window()


def shown(window):
    return [window.model.row_at(line).upload.id for line in range(window.model.rowCount())]


def spot_in(window, upload_id, share):
    view = window.page.uploads
    line = window.model.line_of(upload_id)
    return QPoint(120, view.rowViewportPosition(line) + int(view.rowHeight(line) * share))


def drag(qtbot, window, upload_id, *ways):
    viewport = window.page.uploads.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, spot_in(window, upload_id, 0.3))
    for spot in ways:
        qtbot.mouseMove(viewport, spot)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, ways[-1])


@pytest.mark.parametrize(
    ("held", "over", "share", "order"),
    [
        (3, 1, 0.2, [3, 1, 2, 4]),
        (1, 2, 0.8, [2, 1, 3, 4]),
        (1, 3, 0.9, [2, 3, 1, 4]),
        (1, 4, 0.5, [2, 3, 1, 4]),
    ],
)
def test_the_mouse_puts_an_upload_where_it_lets_it_go(qtbot, engine, window, held, over, share, order):
    drag(qtbot, window, held, spot_in(window, over, 0.5), spot_in(window, over, share))
    qtbot.waitUntil(lambda: shown(window) == order)
    assert len(engine.called("move")) == 1


def test_a_click_moves_nothing_and_a_drag_back_to_its_place_neither(qtbot, engine, window):
    qtbot.mouseClick(window.page.uploads.viewport(), Qt.MouseButton.LeftButton, NONE, spot_in(window, 2, 0.3))
    drag(qtbot, window, 2, spot_in(window, 1, 0.5), spot_in(window, 2, 0.2))
    assert window.page.uploads.current_row().upload.id == 2
    assert engine.called("move") == []


def test_what_is_held_above_one_that_ends_meanwhile_does_not_fall_behind_all_others(qtbot, engine, window):
    viewport, left = window.page.uploads.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, NONE, spot_in(window, 3, 0.3))
    above = spot_in(window, 1, 0.1)
    for spot in (spot_in(window, 2, 0.5), above):
        qtbot.mouseMove(viewport, spot)
    engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    qtbot.waitUntil(lambda: not window.model.row_of(1).is_open)
    qtbot.mouseRelease(viewport, left, NONE, above)
    qtbot.waitUntil(lambda: shown(window)[:2] == [3, 2])


def test_escape_lets_go_of_what_is_dragged(qtbot, engine, window):
    viewport = window.page.uploads.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, spot_in(window, 3, 0.3))
    qtbot.mouseMove(viewport, spot_in(window, 1, 0.2))
    qtbot.keyClick(window.page.uploads, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, spot_in(window, 1, 0.2))
    assert engine.called("move") == []


def test_what_has_ended_is_not_dragged(qtbot, engine, window):
    drag(qtbot, window, 4, spot_in(window, 1, 0.5), spot_in(window, 1, 0.2))
    assert engine.called("move") == []


@pytest.mark.parametrize(
    ("chosen", "key", "order"),
    [
        (2, Qt.Key.Key_Up, [2, 1, 3, 4]),
        (2, Qt.Key.Key_Down, [1, 3, 2, 4]),
        (1, Qt.Key.Key_Down, [2, 1, 3, 4]),
        (3, Qt.Key.Key_Home, [3, 1, 2, 4]),
    ],
)
def test_the_keyboard_moves_the_chosen_upload_which_stays_chosen(qtbot, window, chosen, key, order):
    window.page.uploads.choose(chosen)
    qtbot.keyClick(window.page.uploads, key, ALT)
    qtbot.waitUntil(lambda: shown(window) == order)
    assert window.page.uploads.current_row().upload.id == chosen


@pytest.mark.parametrize(("chosen", "key"), [(1, Qt.Key.Key_Up), (3, Qt.Key.Key_Down), (1, Qt.Key.Key_Home)])
def test_what_stands_at_the_end_stays_there(qtbot, engine, window, chosen, key):
    window.page.uploads.choose(chosen)
    qtbot.keyClick(window.page.uploads, key, ALT)
    assert engine.called("move") == []
    assert window.page.uploads.current_row().upload.id == chosen


def test_a_move_that_fails_says_so(qtbot, engine, window):
    engine.fails["move"] = EngineGone()
    window.actions_.do(3, Action.SEND_FIRST)
    qtbot.waitUntil(lambda: bool(window.notices.texts()))


def test_everything_is_paused_and_goes_on(qtbot, engine, window):
    window.page.filters.pause_all.trigger()
    qtbot.waitUntil(lambda: all(window.model.row_of(n).upload.state is S.PAUSED for n in (1, 2, 3)))
    window.page.filters.resume_all.trigger()
    qtbot.waitUntil(lambda: all(window.model.row_of(n).upload.state is S.QUEUED for n in (1, 2, 3)))
    assert window.model.row_of(4).upload.state is S.SUBMITTED
