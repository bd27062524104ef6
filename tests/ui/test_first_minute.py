from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from tests.helpers.fake_engine import FakeEngine, make_account
from tests.helpers.signing_in import at_page, give_password, to_password

from uploader_gui.core.errors import (
    EngineBusy,
    NoSafePlace,
    NoSite,
    PluginsMissing,
    TimedOut,
    Unexpected,
    WrongPassword,
)
from uploader_gui.core.events import JournalSetAside, SettingsWrong
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.sign_in_dialog import Prefill


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def at_password(qtbot, open_window):
    """The window's dialog where a site that has only this way asks for user name and password."""
    window = open_window()
    to_password(qtbot, window.signing.dialog, "moodle.example.org")
    return window.signing.dialog


def test_the_first_start_says_what_to_do_and_asks_to_sign_in(open_window):
    window = open_window()
    assert window.pages.currentWidget() is window.start_page
    assert "Sign in" in window.start_page.steps.text()
    assert window.start_page.button.isVisible()
    assert window.signing.dialog.isVisible()


def test_a_dialog_that_was_put_away_can_be_opened_again(qtbot, open_window):
    window = open_window()
    window.signing.dialog.reject()
    assert window.signing.dialog is None
    qtbot.mouseClick(window.start_page.button, Qt.MouseButton.LeftButton)
    assert window.signing.dialog.isVisible()


def test_what_the_demo_knows_already_is_not_asked_for(qtbot, engine, open_window):
    dialog = open_window(prefill=Prefill("http://127.0.0.1:8100", "sam")).signing.dialog
    to_password(qtbot, dialog)
    assert engine.called("look_at_site") == [("http://127.0.0.1:8100",)]
    assert (dialog.password_page.username.text(), dialog.password_page.password.text()) == ("sam", "")
    assert dialog.focusWidget() is dialog.password_page.password


def test_signing_in_shows_the_assignments(qtbot, engine, open_window):
    window = open_window()
    dialog = window.signing.dialog
    qtbot.keyClicks(dialog.focusWidget(), "moodle.example.org/course/view.php?id=3")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    at_page(qtbot, dialog, dialog.password_page)
    qtbot.keyClicks(dialog.focusWidget(), "sam")
    dialog.password_page.password.setFocus()
    qtbot.keyClicks(dialog.focusWidget(), "right")
    with qtbot.waitSignal(dialog.signed_in):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page)
    assert engine.called("look_at_site") == [("moodle.example.org/course/view.php?id=3",)]
    assert engine.called("sign_in") == [("https://moodle.example.org", "sam", "right", "")]
    assert window.account_bar.button.text().startswith("Sam One · Lab University")
    assert window.signing.dialog is None


def test_a_wrong_password_is_told_in_the_dialog_and_can_be_typed_again(qtbot, engine, at_password):
    engine.fails["sign_in"] = WrongPassword(site="Lab University")
    give_password(at_password, "sam", "wrong")
    qtbot.waitUntil(lambda: at_password.problem is not None)
    said = at_password.problem.accessibleName()
    assert "User name or password is wrong" in said
    assert "“sam”" in said
    assert "Type both again" in said
    assert at_password.isVisible()
    assert at_password.go_button.isEnabled()
    engine.fails.clear()
    with qtbot.waitSignal(at_password.signed_in):
        at_password.go()


@pytest.mark.parametrize("by_mouse", [False, True])
def test_after_a_wrong_password_the_right_one_and_enter_sign_in(qtbot, engine, at_password, by_mouse):
    dialog, page = at_password, at_password.password_page
    engine.fails["sign_in"] = WrongPassword(site="Lab University")
    page.username.setText("sam")
    page.password.setText("wrong")
    if by_mouse:
        dialog.go_button.setFocus()
        qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
    else:
        page.password.setFocus()
        qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.problem is not None)
    assert dialog.focusWidget() is page.password
    assert page.password.selectedText()
    assert dialog.go_button.isDefault()
    engine.fails.clear()
    qtbot.keyClicks(dialog.focusWidget(), "right")
    with qtbot.waitSignal(dialog.signed_in):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert engine.called("sign_in")[-1][2] == "right"


@pytest.mark.parametrize("error", [NoSite(), PluginsMissing(site="Lab"), TimedOut(), ZeroDivisionError("oh")])
def test_whatever_goes_wrong_is_told_as_title_reason_and_next_step(qtbot, engine, at_password, error):
    engine.fails["sign_in"] = error
    give_password(at_password, "sam", "right")
    qtbot.waitUntil(lambda: at_password.problem is not None)
    assert at_password.problem.accessibleName().count(". ") >= 1
    assert "ZeroDivision" not in at_password.problem.accessibleName()


def test_while_signing_in_the_dialog_says_so_and_can_be_left(qtbot, engine, at_password):
    engine.holds.add("sign_in")
    give_password(at_password, "sam", "right")
    assert at_password.progress.isVisible()
    assert not at_password.go_button.isEnabled()
    qtbot.waitUntil(lambda: bool(engine.called("sign_in")))
    window = at_password.parent()
    at_password.reject()
    assert at_password.password_page.password.text() == ""
    assert window.signing.dialog is None


def test_without_a_keyring_the_dialog_offers_this_session_only(qtbot, engine, at_password):
    engine.fails["sign_in"] = NoSafePlace()
    give_password(at_password, "sam", "right")
    qtbot.waitUntil(lambda: at_password.problem is not None)
    assert "this session only" in at_password.problem.accessibleName()
    engine.fails.clear()
    button = at_password.problem.findChild(QPushButton)
    with qtbot.waitSignal(at_password.signed_in):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert engine.called("sign_in")[-1] == ("https://moodle.example.org", "sam", "right", "memory")


def test_a_sign_in_that_lasts_for_this_session_only_is_told(qtbot, open_window):
    window = open_window(asks_to_sign_in=False)
    window.signing.welcome(make_account(store="memory"))
    assert any("for this session only" in text for text in window.notices.texts())


def test_nobody_who_has_signed_out_is_told_to_be_signed_in(qtbot, engine, open_window):
    engine.known_accounts = {1: make_account(store="memory")}
    window = open_window(asks_to_sign_in=False)
    qtbot.waitUntil(lambda: window.accounts.current is not None)
    window.signing.welcome(make_account(store="memory"))
    window.account_bar.sign_out_asked.emit(1)
    qtbot.waitUntil(lambda: not window.accounts.current.signed_in)
    assert not any("for this session only" in text for text in window.notices.texts())


def test_an_engine_that_cannot_be_opened_is_told_and_tried_again(qtbot, engine, clock):
    engine.open_error = EngineBusy(pid=4711)
    bridge = EngineBridge(engine.open)
    window = MainWindow(bridge, clock=clock, asks_to_sign_in=False)
    window.show()
    with qtbot.waitSignal(bridge.open_failed):
        bridge.start()
    assert window.start_page.title.text() == "Another program is at work on your uploads"
    assert "process 4711" in window.start_page.text.text()
    engine.open_error = None
    with qtbot.waitSignal(bridge.opened):
        qtbot.mouseClick(window.start_page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.start_page.title.text() == "Get your videos into Moodle")
    window.quit_without_asking()
    bridge.stop()


@pytest.mark.parametrize("error", [Unexpected("journal: database or disk is full"), PermissionError(13, "denied")])
def test_a_disk_that_does_not_let_the_uploads_be_opened_is_told_with_the_next_step(qtbot, engine, clock, error):
    engine.open_error = error
    bridge = EngineBridge(engine.open)
    window = MainWindow(bridge, clock=clock, asks_to_sign_in=False, home=Path("/home/sam/uploads"))
    window.show()
    with qtbot.waitSignal(bridge.open_failed):
        bridge.start()
    assert window.start_page.title.text() == "The list of your uploads cannot be opened"
    assert "/home/sam/uploads" in window.start_page.text.text()
    assert "Make room" in window.start_page.text.text()
    assert window.start_page.button.text() == "Try again"
    window.quit_without_asking()
    bridge.stop()


def test_a_damaged_journal_is_a_plain_notice_even_on_the_first_page(qtbot, engine, open_window):
    window = open_window(asks_to_sign_in=False)
    engine.tell(JournalSetAside(path="/home/sam/journal.damaged"))
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "/home/sam/journal.damaged" in window.notices.texts()[0]
    qtbot.waitUntil(window.notices.isVisible)
    assert QApplication.activeModalWidget() is None


def test_settings_that_cannot_be_followed_are_a_plain_notice(qtbot, engine, open_window):
    window = open_window(asks_to_sign_in=False)
    engine.tell(SettingsWrong(message="“schedule”, entry 2: “from” is a time of day like 08:30."))
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "entry 2" in window.notices.texts()[0]
