import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.helpers.fake_engine import make_account, make_assignment, make_upload
from tests.helpers.signing_in import give_password, to_password
from tests.ui.conftest import DAY, EVENING

from uploader_gui.core.errors import NoConnection, SignInNeeded
from uploader_gui.core.events import AccountChanged, AssignmentsChanged
from uploader_gui.core.models import ENDED_THERE, MOODLES_OWN, NOT_KNOWN, PERHAPS_A_PHONES, Problem, UploadState

S = UploadState


def test_assignments_are_grouped_by_due_date_with_the_reason_where_nothing_can_be_submitted(window):
    assert window.page.assignments.shown_texts() == [
        "Due today (1)",
        "Field study, 23:59, in 4 h, Anthropology 1",
        "This week (1)",
        "Lab report, Friday 19:00, in 2 days, Anthropology 1",
        "No due date (1)",
        "Final film, Anthropology 1",
        "Cannot submit (1)",
        "Old essay, closed 3 May, Anthropology 1",
    ]


def test_what_was_submitted_to_is_marked(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=S.SUBMITTING), 2: make_upload(2, state=S.SENDING, assignment_id=2)}
    window = open_window()
    listed = window.page.assignments
    window.page.assignments.choose(1, 2)
    spot = listed.visualRect(listed._indexes()[0])
    before = listed.viewport().grab(spot).toImage()
    engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    qtbot.waitUntil(lambda: "Field study, submitted, 23:59, in 4 h, Anthropology 1" in listed.shown_texts())
    assert [text for text in listed.shown_texts() if "submitted" in text] == [listed.shown_texts()[1]]
    assert listed.viewport().grab(spot).toImage() != before
    assert listed.current_assignment().name == "Lab report"


def test_the_chosen_assignment_is_named_where_videos_are_dropped(window):
    assert window.page.drop_area.texts()[1] == "or anywhere in this window; or right onto an assignment at the left."
    window.page.assignments.choose(1, 1)
    assert window.page.drop_area.texts()[1] == "for “Field study”, due today 23:59, in 4 h"


def test_what_cannot_be_submitted_cannot_be_chosen(window):
    window.page.assignments.choose(1, 4)
    assert window.page.assignments.current_assignment() is None


def test_time_goes_on_and_the_choice_stays(window, clock):
    window.page.assignments.choose(1, 2)
    clock.time = EVENING + 2 * DAY - 3600
    window._tell_time()
    assert window.page.assignments.current_assignment().name == "Lab report"
    assert "Lab report, 19:00, in 1 h, Anthropology 1" in window.page.assignments.shown_texts()


def test_a_chosen_assignment_that_closes_is_no_longer_chosen(qtbot, engine, window):
    window.page.assignments.choose(1, 1)
    engine.known_assignments = [make_assignment(1, name="Field study", why_not="submissions_closed")]
    qtbot.mouseClick(window.page.refresh_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.page.assignments.shown_texts()) == 2)
    assert window.page.assignments.current_assignment() is None
    assert "right onto an assignment" in window.page.drop_area.texts()[1]
    assert engine.called("assignments")[-1] == (1, True)


def test_assignments_that_cannot_be_read_say_why_and_can_be_asked_for_again(qtbot, engine, window):
    engine.fails["assignments"] = NoConnection(host="moodle.example.org")
    window.accounts.load_assignments(refresh=True)
    qtbot.waitUntil(lambda: window.notices.card("assignments") is not None)
    assert "moodle.example.org cannot be reached" in window.notices.texts()[0]
    engine.fails.clear()
    window.accounts.load_assignments(refresh=True)
    assert window.notices.card("assignments") is None


def test_an_expired_sign_in_asks_to_sign_in_again(qtbot, engine, window):
    engine.fails["assignments"] = SignInNeeded()
    window.accounts.load_assignments(refresh=True)
    qtbot.waitUntil(lambda: window.notices.card("sign_in:1") is not None)
    assert "(signed out)" in window.account_bar.button.text()
    assert "Sign in first" in window.page.drop_area.texts()[1]
    window.signing.begin_again(1)
    dialog = window.signing.dialog
    to_password(qtbot, dialog)
    assert engine.called("look_at_site") == [("https://moodle.example.org",)]
    assert dialog.password_page.username.text() == "sam"
    engine.fails.clear()
    with qtbot.waitSignal(dialog.signed_in):
        give_password(dialog, "sam", "right")
    qtbot.waitUntil(lambda: window.notices.card("sign_in:1") is None)
    qtbot.waitUntil(lambda: len(window.page.assignments.shown_texts()) == 8)


def test_a_second_sign_in_offers_the_site_of_the_first(qtbot, engine, window):
    window.signing.begin()
    dialog = window.signing.dialog
    assert dialog.page is dialog.address_page
    qtbot.mouseClick(dialog.address_page.site_buttons[0], Qt.MouseButton.LeftButton)
    to_password(qtbot, dialog)
    assert engine.called("look_at_site") == [("https://moodle.example.org",)]
    dialog.reject()


def test_signing_out_leaves_the_account_to_sign_in_again(qtbot, engine, window):
    window.account_bar.sign_out_asked.emit(1)
    qtbot.waitUntil(lambda: engine.called("sign_out") == [(1,)])
    qtbot.waitUntil(lambda: "(signed out)" in window.account_bar.button.text())
    assert window.page.assignments.shown_texts() == []


def card_after_sign_out(qtbot, engine, window, ended):
    engine.ended = ended
    window.account_bar.sign_out_asked.emit(1)
    qtbot.waitUntil(lambda: any("signed out of" in text for text in window.notices.texts()))
    return window.notices.card("sign_in:1")


def test_who_has_signed_out_reads_that_the_site_has_ended_it_too(qtbot, engine, window):
    card = card_after_sign_out(qtbot, engine, window, ENDED_THERE)
    assert "signed out of Lab University. The site has ended this computer's sign-in" in card.accessibleName()
    assert [button.text() for button in card.findChildren(QPushButton)] == ["Sign in…"]


@pytest.mark.parametrize(
    ("ended", "words", "button", "page"),
    [
        (NOT_KNOWN, "not known whether the site", "List of computers…", "/local/videostorage/devices.php"),
        (PERHAPS_A_PHONES, "a phone of yours may use", "List of computers…", "/local/videostorage/devices.php"),
        (MOODLES_OWN, "your mobile apps may use", "Change the password…", "/login/change_password.php"),
    ],
)
def test_who_has_signed_out_is_shown_where_to_end_what_lives_on(
    qtbot, engine, window, monkeypatch, ended, words, button, page
):
    opened = []
    monkeypatch.setattr("uploader_gui.ui.signing.open_in_browser", opened.append)
    card = card_after_sign_out(qtbot, engine, window, ended)
    assert words in card.accessibleName()
    [there] = [one for one in card.findChildren(QPushButton) if one.text() == button]
    qtbot.mouseClick(there, Qt.MouseButton.LeftButton)
    assert opened == ["https://moodle.example.org" + page]
    window.signing.begin_again(1)
    window.signing.dialog.reject()


def test_who_signs_in_again_before_the_site_has_answered_is_not_told_to_be_signed_out(qtbot, engine, window):
    engine.slow["give_back"] = answered = asyncio.Event()
    account = engine.known_accounts[1]
    window.account_bar.sign_out_asked.emit(1)
    qtbot.waitUntil(lambda: window.notices.card("sign_in:1") is not None)
    told = []
    window.accounts.signed_out.connect(lambda *_: told.append(True))
    engine.tell(AccountChanged(account=account))
    qtbot.waitUntil(lambda: window.notices.card("sign_in:1") is None)
    engine._loop.call_soon_threadsafe(answered.set)
    window.accounts.load()
    qtbot.waitUntil(lambda: engine.called("accounts")[-1:] == [()] and len(engine.called("accounts")) > 1)
    assert told == []


@pytest.fixture
def two_accounts(engine, open_window):
    engine.known_accounts[2] = make_account(id=2, full_name="Sam Two", site_name="Other & Sons")
    engine.known_assignments.append(make_assignment(9, account_id=2, name="Elsewhere"))
    return open_window()


def test_another_account_brings_its_own_assignments(qtbot, two_accounts):
    window = two_accounts
    names = [entry.text() for entry in window.account_bar.menu.actions()]
    assert "Sam Two · Other && Sons" in names
    window.page.assignments.choose(1, 1)
    window.account_bar.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: "Elsewhere, Anthropology 1" in window.page.assignments.shown_texts())
    assert window.page.assignments.current_assignment() is None


def test_a_heading_folds_its_group(qtbot, window):
    listed = window.page.assignments
    heading = listed.model().index(0, 0)
    assert listed.isExpanded(heading)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(heading).center())
    assert not listed.isExpanded(heading)


def test_a_list_from_before_says_its_age_and_why_it_was_not_refreshed(qtbot, engine, window):
    assert not window.page.age.isVisible()
    engine.listed_at = EVENING - 5 * 3600
    engine.list_problem = Problem(code="no_connection")
    qtbot.mouseClick(window.page.refresh_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.page.age.isVisible)
    assert window.page.age.text() == "As of 14:00. Could not be refreshed: no connection."
    assert len(window.page.assignments.shown_texts()) > 1
    engine.listed_at, engine.list_problem = EVENING, None
    window.accounts.load_assignments(refresh=True)
    qtbot.waitUntil(lambda: not window.page.age.isVisible())


def test_the_age_comes_up_by_itself_in_a_window_that_stays_open(qtbot, window, clock):
    clock.time = EVENING + 2 * 3600
    window._tell_time()
    assert window.page.age.text() == "As of 19:00."


def test_news_of_the_assignments_come_quietly(qtbot, engine, window):
    window.page.assignments.choose(1, 2)
    engine.known_assignments.append(make_assignment(9, name="New film"))
    engine.tell(AssignmentsChanged(account_id=7))  # another account's
    engine.tell(AssignmentsChanged(account_id=1))
    qtbot.waitUntil(lambda: any("New film" in text for text in window.page.assignments.shown_texts()))
    assert engine.called("assignments")[-1] == (1, False)
    assert len(engine.called("assignments")) == 2
    assert window.page.assignments.current_assignment().name == "Lab report"


def test_an_open_window_asks_again_from_time_to_time_and_not_for_somebody_signed_out(qtbot, engine, window):
    before = len(engine.called("assignments"))
    window.accounts._rhythm.timeout.emit()
    qtbot.waitUntil(lambda: len(engine.called("assignments")) == before + 1)
    assert window.accounts._rhythm.isActive()
    assert window.accounts._rhythm.interval() >= 5 * 60 * 1000
    window.accounts.current = make_account(signed_in=False)
    window.accounts._rhythm.timeout.emit()
    assert len(engine.called("assignments")) == before + 1


def visible_names(window):
    return [text.split(",")[0] for text in window.page.assignments.shown_texts() if "," in text]


def test_a_short_list_has_no_line_to_search_it_until_it_is_asked_for(qtbot, window):
    assert not window.page.search.isVisible()
    window.activateWindow()
    qtbot.keyClick(window.page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.page.search.hasFocus)


def test_what_is_typed_in_the_list_is_looked_for_in_names_and_courses(qtbot, window):
    listed, search = window.page.assignments, window.page.search
    listed.setFocus()
    qtbot.keyClicks(listed, "R")
    qtbot.keyClicks(search, "eport ANTHRO")
    assert search.text() == "Report ANTHRO"
    assert visible_names(window) == ["Lab report"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert listed.current_assignment().name == "Lab report"
    assert listed.hasFocus()
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len(visible_names(window)) == 4
    assert not search.isVisible()


def test_what_is_chosen_stays_while_something_else_is_looked_for(window):
    window.page.assignments.choose(1, 1)
    window.page.search.setText("report")
    assert window.page.assignments.current_assignment().name == "Field study"
    assert visible_names(window) == ["Field study", "Lab report"]


def test_a_long_list_shows_the_line_by_itself(qtbot, engine, open_window):
    engine.known_assignments = [make_assignment(number) for number in range(1, 10)]
    assert open_window().page.search.isVisible()


def test_where_nothing_takes_a_video_the_reasons_are_not_hidden(engine, open_window):
    engine.known_assignments = [make_assignment(4, name="Old essay", why_not="submissions_closed")]
    listed = open_window().page.assignments
    assert listed.isExpanded(listed.model().index(0, 0))


def test_enter_in_the_list_goes_on_to_choosing_a_video(qtbot, window):
    window.page.assignments.choose(1, 1)
    window.page.assignments.setFocus()
    qtbot.keyClick(window.page.assignments, Qt.Key.Key_Return)
    assert window.focusWidget() is window.page.drop_area.choose_button


def test_enter_in_the_list_goes_on_to_what_stands_ready(qtbot, engine, window):
    window.taking_files.take(["/videos/a.mp4"], engine.known_assignments[0])
    card = window.adding.card
    qtbot.waitUntil(lambda: card.isVisible() and card.send_button.isEnabled())
    window.page.assignments.choose(1, 1)
    window.page.assignments.setFocus()
    qtbot.keyClick(window.page.assignments, Qt.Key.Key_Return)
    assert window.focusWidget() is card.send_button
