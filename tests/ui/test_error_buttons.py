"""The button beside an error does what the next step says."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.errors import (
    CaptivePortal,
    EngineBusy,
    NoConnection,
    PluginsMissing,
    SignInNeeded,
    StorageRefused,
    Unexpected,
)
from uploader_gui.core.events import JournalSetAside
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.doctor_dialog import DoctorDialog
from uploader_gui.ui.error_buttons import portal_page
from uploader_gui.ui.upload_story import Action

S = UploadState


@pytest.fixture
def opened(window):
    """What is opened outside."""
    pages = []
    window.actions_.outside._open_url = lambda url: pages.append(url.toString())
    return pages


def button(window, key, text):
    card = window.notices.card(key)
    return next(one for one in card.findChildren(QPushButton) if one.text() == text)


def told(qtbot, window, key):
    qtbot.waitUntil(lambda: window.notices.card(key) is not None)


def test_the_network_can_be_looked_at(qtbot, window):
    window.tell_error(NoConnection(host="moodle.example.org"))
    button(window, "error", "Check the connection…").click()
    (dialog,) = window.findChildren(DoctorDialog)
    dialog.close()


def test_a_portal_is_opened_at_a_page_that_it_can_answer(window, opened):
    window.tell_error(CaptivePortal(host="moodle.example.org"))
    button(window, "error", "Open a web page").click()
    assert opened == ["http://moodle.example.org/"]


def test_what_an_administrator_is_to_be_told_can_be_copied(window):
    window.tell_error(PluginsMissing(site="Lab University"))
    button(window, "error", "Copy the message").click()
    assert "Please install local_videostorage" in QGuiApplication.clipboard().text()


def test_signing_in_is_one_press_away(window):
    window.tell_error(SignInNeeded())
    button(window, "error", "Sign in…").click()
    assert window.signing.dialog is not None
    window.signing.dialog.reject()


def test_logs_and_what_was_put_aside_can_be_shown(qtbot, window, engine, opened):
    window.tell_error(Unexpected())
    button(window, "error", "Show the log files").click()
    engine.tell(JournalSetAside(path="/j.damaged"))
    told(qtbot, window, "journal")
    button(window, "journal", "Show the folder").click()
    assert [page.rpartition("/")[2] for page in opened] == ["logs", window._paths.home.name]


def test_what_failed_is_tried_again_by_the_same_press(qtbot, open_window, engine):
    engine.known_uploads = {1: make_upload(1, state=S.SENDING)}
    window = open_window()
    engine.fails = {"pause": EngineBusy(pid=7)}
    window.actions_.do(1, Action.PAUSE)
    told(qtbot, window, "action:1")
    engine.fails = {}
    button(window, "action:1", "Try again").click()
    qtbot.waitUntil(lambda: len(engine.called("pause")) == 2)
    qtbot.waitUntil(lambda: window.model.row_of(1).upload.state is S.PAUSED)
    assert window.notices.card("action:1") is None


def test_an_error_of_a_row_offers_what_the_row_could_do(qtbot, open_window, engine):
    problem = Problem(code="storage_refused")
    engine.known_uploads = {1: make_upload(1, state=S.FAILED, problem=problem)}
    window = open_window()
    engine.fails = {"retry": StorageRefused()}
    window.actions_.do(1, Action.RETRY)
    told(qtbot, window, "action:1")
    engine.fails = {}
    button(window, "action:1", "Start anew").click()
    qtbot.waitUntil(lambda: engine.called("retry")[-1] == (1, True, ""))


@pytest.mark.parametrize(
    ("code", "action", "page"),
    [
        ("captive_portal", Action.OPEN_WEB_PAGE, "http://moodle.example.org/"),
        ("file_missing", Action.SHOW_FOLDER, "file:///videos"),
    ],
)
def test_a_rows_help_opens_what_it_says(qtbot, open_window, engine, code, action, page):
    engine.known_uploads = {1: make_upload(1, state=S.WAITING, problem=Problem(code=code))}
    window = open_window()
    opened = []
    window.actions_.outside._open_url = lambda url: opened.append(url.toString())
    window.actions_.do(1, action)
    qtbot.waitUntil(lambda: opened == [page])


def test_a_row_checks_the_connection_to_its_own_site(qtbot, open_window, engine):
    engine.known_uploads = {1: make_upload(1, state=S.WAITING, problem=Problem(code="tls_refused"))}
    window = open_window()
    window.actions_.do(1, Action.CHECK_CONNECTION)
    qtbot.waitUntil(lambda: bool(window.findChildren(DoctorDialog)))
    (dialog,) = window.findChildren(DoctorDialog)
    assert dialog._site == "https://moodle.example.org"
    dialog.close()


def test_a_page_for_a_portal_is_never_sealed_and_says_nothing_of_the_person():
    assert portal_page("https://moodle.example.org/lab?x=1") == "http://moodle.example.org/"
    assert portal_page("") == "http://example.com/"
