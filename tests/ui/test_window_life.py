import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox
from tests.helpers.fake_engine import make_account, make_upload
from tests.helpers.signing_in import choose_site

from uploader_gui.core.models import PHONE, KnownSite, SignInOffer, UploadState
from uploader_gui.ui.account_bar import AccountBar
from uploader_gui.ui.window_size import fitted

S = UploadState


def ask(window):
    window.close()
    return window.findChild(QMessageBox)


def press(message, text):
    next(button for button in message.buttons() if text in button.text()).click()


@pytest.mark.parametrize("state", [S.SENDING, S.QUEUED, S.WAITING, S.CONFIRMING])
def test_closing_asks_while_uploads_run(qtbot, engine, open_window, state):
    engine.known_uploads = {1: make_upload(1, state=state)}
    window = open_window()
    message = ask(window)
    assert window.isVisible()
    assert "goes on at the next start" in message.informativeText()
    press(message, "Stay")
    assert window.isVisible()


def test_quitting_that_is_meant_closes_the_window(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    press(ask(window), "Quit and go on at the next start")
    assert not window.isVisible()


@pytest.mark.parametrize("state", [S.PAUSED, S.SUBMITTED, S.FAILED, S.NEEDS_SIGN_IN])
def test_closing_does_not_ask_when_nothing_runs(qtbot, engine, open_window, state):
    engine.known_uploads = {1: make_upload(1, state=state)}
    window = open_window()
    assert ask(window) is None
    assert not window.isVisible()


def test_closing_does_not_ask_when_another_program_does_the_sending(qtbot, engine, open_window):
    engine.is_remote = True
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    qtbot.waitUntil(lambda: "Another copy of this program" in window.standing.text())
    assert ask(window) is None


def test_closing_ends_a_sign_in_that_waits_for_a_phone(qtbot, engine, open_window):
    engine.known_site = KnownSite(url="https://moodle.example.org", name="Lab University", ways=(PHONE,))
    engine.offers[PHONE] = SignInOffer(
        id="",
        way=PHONE,
        site_url="https://moodle.example.org",
        site_name="Lab University",
        url="https://moodle.example.org",
    )
    engine.holds.add("finish_sign_in")
    window = open_window()
    window.signing.begin()
    dialog = window.signing.dialog
    choose_site(qtbot, dialog, "moodle.example.org")
    qtbot.waitUntil(lambda: engine.called("finish_sign_in") == [("phone-1", "", "")])
    window.close()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: engine.called("end_sign_in") == [("phone-1",)])


def test_a_sign_in_that_is_not_kept_is_told_before_quitting(qtbot, engine, open_window):
    engine.known_accounts = {1: make_account(store="memory")}
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    message = ask(open_window())
    assert "sign in again" in message.informativeText()
    press(message, "Stay")


def test_when_the_engine_ends_it_is_opened_again_and_the_window_is_true(qtbot, engine, open_window):
    engine.is_remote = True
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    engine.is_remote = False
    engine.known_uploads = {1: make_upload(1, state=S.SUBMITTED), 2: make_upload(2, state=S.QUEUED)}
    engine.end()
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    qtbot.waitUntil(lambda: "Another copy" not in window.standing.text())
    assert engine.opened == 2


def test_the_standing_sentence_follows_the_uploads(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.QUEUED)}
    window = open_window()
    qtbot.waitUntil(lambda: window.standing.text().startswith("Keep the computer on until the uploads are done"))
    engine.change(1, state=S.PAUSED)
    qtbot.waitUntil(lambda: window.standing.text().startswith("Everything is paused."))
    engine.change(1, state=S.SUBMITTED)
    qtbot.waitUntil(lambda: window.standing.text() == "Nothing is on its way. You can switch the computer off.")


def test_an_unplanned_error_in_the_engine_reaches_the_window_as_a_sentence(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    engine.fails["pause"] = KeyError("secret detail")
    window = open_window()
    window.actions_.do(1, "pause")
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "Something unexpected happened" in window.notices.texts()[0]
    assert "secret detail" not in window.notices.texts()[0]


def test_everything_that_can_be_pressed_has_a_name_and_takes_the_focus(qtbot, engine, open_window):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    for widget in [*window.findChildren(QAbstractButton), *window.findChildren(QAbstractItemView)]:
        if widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


@pytest.mark.parametrize(("width", "height"), [(800, 600), (853, 533), (640, 480), (1920, 1040)])
def test_the_window_opens_within_the_screen(width, height):
    size = fitted(QSize(1080, 700), QSize(width, height))
    assert size.width() < width
    assert size.height() < height


def test_the_window_has_its_size_where_there_is_room_and_is_smaller_where_there_is_none(window):
    free = window.screen().availableGeometry()
    assert window.width() <= free.width()
    assert window.height() <= free.height()
    assert fitted(QSize(1080, 700), QSize(1920, 1040)) == QSize(1080, 700)


def test_nobody_signed_in_is_told_at_the_top(qtbot):
    bar = AccountBar()
    qtbot.addWidget(bar)
    assert bar.button.text().startswith("Not signed in")
    assert [entry.text() for entry in bar.menu.actions()] == ["Sign in…"]


def presses_ctrl_q(qtbot, window):
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_q_ends_the_program_at_once_where_nothing_runs(qtbot, open_window):
    window = open_window()
    presses_ctrl_q(qtbot, window)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_ctrl_q_asks_while_uploads_run_and_offers_no_tray(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    window.closing.has_tray, window.closing.choice = True, "tray"
    presses_ctrl_q(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    press(window.findChild(QMessageBox), "Quit and go on at the next start")
    assert not window.isVisible()
    assert window.closing.is_meant


def test_a_log_out_is_not_held_up_by_a_question(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    window.closing.session_ends()
    assert window.isVisible()
    assert ask(window) is None
    assert not window.isVisible()


def test_a_log_out_that_is_called_off_ends_nothing(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    window.closing._session.setInterval(0)
    window.closing.session_ends()
    qtbot.waitUntil(lambda: not window.closing.is_meant)
    assert ask(window) is not None
    assert window.isVisible()
