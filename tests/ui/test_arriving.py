"""What comes from outside ends in the window, and does nothing by itself."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from tests.helpers.fake_engine import make_account, make_assignment

from uploader_gui.ui.arrivals import Arrival
from uploader_gui.ui.arriving import Arriving

SITE = "https://moodle.example.org"


@pytest.fixture
def arriving(window):
    return Arriving(window)


def chosen(window):
    assignment = window.page.assignments.current_assignment()
    return assignment.name if assignment else ""


def follow(arriving, link):
    arriving.take(Arrival(links=(link,)))


def calls(engine):
    """What was asked of the engine that changes anything, or asks a site."""
    return [name for name, *_ in engine.calls if name not in ("accounts", "assignments", "uploads", "open_uploads")]


def test_another_start_brings_the_window_to_the_front(arriving, window):
    window.hide()
    arriving.take(Arrival())
    assert window.isVisible()
    window.showMinimized()
    arriving.take(Arrival())
    assert not window.isMinimized()


def test_a_start_in_the_background_leaves_the_window_where_it_is(arriving, window):
    window.hide()
    arriving.take(Arrival(shows=False))
    assert window.isHidden()


def test_files_are_taken_and_wait_for_an_assignment(qtbot, arriving, window, engine):
    arriving.take(Arrival(files=("/videos/a.mp4",)))
    qtbot.waitUntil(lambda: window.adding.unsent == 1)
    assert engine.called("add") == []


def test_what_lies_on_another_computer_gets_a_sentence(arriving, window):
    arriving.take(Arrival(strange=("smb://sam:secret@nas/film.mp4",)))
    assert "not on this computer" in window.notices.texts()[0]
    assert "secret" not in window.notices.texts()[0]


def test_open_shows_the_window(arriving, window, engine):
    window.hide()
    follow(arriving, "uploader://open")
    assert window.isVisible()
    assert calls(engine) == []


def test_sign_in_fills_the_address_in_and_asks_nobody(qtbot, arriving, window, engine):
    follow(arriving, "uploader://sign-in?site=https://other.example.edu")
    dialog = window.signing.dialog
    assert dialog.address_page.site.text() == "https://other.example.edu"
    assert dialog.page is dialog.address_page
    assert calls(engine) == []


@pytest.mark.parametrize(
    "link",
    ["uploader://delete-everything", "uploader://sign-in?site=http://evil.example/?token=SECRET", "uploader:\x07"],
)
def test_rubbish_gets_a_sentence_and_does_nothing(arriving, window, engine, link):
    follow(arriving, link)
    (text,) = window.notices.texts()
    assert "not understood" in text
    assert "SECRET" not in text
    assert window.signing.dialog is None
    assert calls(engine) == []


def test_an_assignment_is_chosen(qtbot, arriving, window, engine):
    follow(arriving, f"uploader://assignment?site={SITE}&id=2")
    qtbot.waitUntil(lambda: chosen(window) == "Lab report")
    assert engine.called("add") == []


def test_an_assignment_that_came_after_the_start_waits_for_the_list(qtbot, open_window, engine):
    window = open_window()
    arriving = Arriving(window)
    arriving._listing = None
    follow(arriving, f"uploader://assignment?site={SITE}/&id=2")
    assert chosen(window) == ""
    window.accounts.load_assignments()
    qtbot.waitUntil(lambda: chosen(window) == "Lab report")


def test_an_assignment_of_another_account_changes_to_that_account(qtbot, open_window, engine):
    other = make_account(id=2, site_url="https://other.example.edu", site_name="Other University")
    engine.known_accounts[2] = other
    engine.known_assignments.append(make_assignment(9, account_id=2, name="Thesis film"))
    window = open_window()
    arriving = Arriving(window)
    follow(arriving, "uploader://assignment?site=https://other.example.edu&id=9")
    qtbot.waitUntil(lambda: chosen(window) == "Thesis film")
    assert window.accounts.current.id == 2


def test_an_assignment_of_an_unknown_site_asks_to_sign_in_and_is_chosen_then(qtbot, arriving, window, engine):
    follow(arriving, "uploader://assignment?site=https://other.example.edu&id=9")
    assert window.signing.dialog.address_page.site.text() == "https://other.example.edu"
    assert calls(engine) == []
    window.signing.dialog.reject()
    engine.known_assignments.append(make_assignment(9, account_id=2, name="Thesis film"))
    window._bridge.call(lambda engine: engine.sign_in("https://other.example.edu", "sam", "x"))
    qtbot.waitUntil(lambda: chosen(window) == "Thesis film")


def test_an_assignment_that_is_not_in_the_list_is_looked_for_once_more_and_then_told(qtbot, arriving, window, engine):
    window.accounts.load_assignments()
    follow(arriving, f"uploader://assignment?site={SITE}&id=77")
    qtbot.waitUntil(lambda: any("not in your list" in text for text in window.notices.texts()))
    assert engine.called("assignments").count((1, True)) == 1


def test_an_assignment_that_takes_nothing_says_why(qtbot, arriving, window, engine):
    follow(arriving, f"uploader://assignment?site={SITE}&id=4")
    qtbot.waitUntil(lambda: any("takes no video from you now" in text for text in window.notices.texts()))
    assert chosen(window) == ""


def test_what_macos_opens_with_the_program_arrives(qtbot, qapp, arriving, window):
    qapp.installEventFilter(arriving)
    window.hide()
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("uploader://open")))
    assert window.isVisible()
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/videos/day 1.mp4")))
    qtbot.waitUntil(lambda: [row.view.path for row in window.adding.card.rows.values()] == ["/videos/day 1.mp4"])
    qapp.removeEventFilter(arriving)
