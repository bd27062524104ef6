"""Files are dropped or chosen, stand ready on a card, and are added when the person says so: never before."""

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from tests.helpers.fake_engine import GB, make_account, make_assignment, make_upload
from tests.helpers.ready_card import answer, row_of, said_of, send
from tests.ui.conftest import EVENING

from uploader_gui.core.config import Settings
from uploader_gui.core.errors import NoConnection, SignInNeeded, StatementRequired
from uploader_gui.core.events import AccountChanged
from uploader_gui.core.models import Finding, UploadState
from uploader_gui.ui.adding import AT_ONCE, FRESH_SECONDS


def mime(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window, data, at=None):
    """Drop it as Qt does: the events go through the window's filters."""
    at = at or QPoint(700, 400)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, left, none))
    return enter.isAccepted()


def spot_of(window, name):
    listed = window.page.assignments
    index = next(index for index in listed._indexes() if name in index.data())
    return listed.viewport().mapTo(window, listed.visualRect(index).center())


def on_card(qtbot, window, *names):
    """Wait until these have been looked at."""
    qtbot.waitUntil(lambda: all(row_of(window, name) is not None for name in names))
    qtbot.waitUntil(lambda: not any("Looking at it" in said_of(window, name) for name in names))


def height_of(window, name):
    """The height of a row that has room for each sentence in one line."""
    return row_of(window, name).layout().totalHeightForWidth(1600)


def menu_of(window, name):
    menu = row_of(window, name).assignment_button.menu()
    menu.aboutToShow.emit()
    return menu


def pick(menu, text):
    next(action for action in menu.actions() if text in action.text() and not action.isSeparator()).trigger()


@pytest.fixture
def chosen(window):
    window.page.assignments.choose(1, 1)
    return window


# The way of a video that nothing speaks against.


def test_a_dropped_file_is_looked_at_and_added_only_when_the_person_says_so(qtbot, engine, chosen):
    assert drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert engine.called("check") == [("/videos/a.mp4", 1, 1)]
    assert engine.called("add") == []
    assert chosen.adding.card.texts()[2] == "Send 1 video"
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)
    assert engine.called("add") == [("/videos/a.mp4", 1, 1, True, "")]
    qtbot.waitUntil(lambda: not chosen.adding.card.isVisible())
    assert chosen.page.drop_area.isVisible()
    assert chosen.page.uploads.current_row().upload.name == "a.mp4"
    assert chosen.page.uploads.hasFocus()


def test_enter_alone_sends_what_is_fine(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    qtbot.waitUntil(lambda: chosen.focusWidget() is chosen.adding.card.send_button)
    qtbot.keyClick(chosen.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


def test_a_file_dropped_onto_an_assignment_goes_there_and_chooses_it(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"), spot_of(chosen, "Lab report"))
    on_card(qtbot, chosen, "a.mp4")
    assert chosen.page.assignments.current_assignment().name == "Lab report"
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/a.mp4", 1, 2, True, "")])


def test_what_is_no_file_is_not_taken(engine, chosen):
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/a.mp4")])
    assert not drop(chosen, page)
    assert engine.called("check") == []


def test_the_button_chooses_files(qtbot, engine, open_window):
    window = open_window(choose_files=lambda parent: ["/videos/chosen.mp4"])
    window.page.assignments.choose(1, 1)
    qtbot.mouseClick(window.page.drop_area.choose_button, Qt.MouseButton.LeftButton)
    send(qtbot, window)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/chosen.mp4", 1, 1, True, "")])


def test_enter_waits_on_the_card_until_there_is_something_to_send(qtbot, engine, chosen):
    engine.slow["check"] = asyncio.Event()
    drop(chosen, mime("/videos/a.mp4"))
    card = chosen.adding.card
    qtbot.waitUntil(card.isVisible)
    assert chosen.focusWidget() is card
    qtbot.keyClick(card, Qt.Key.Key_Return)
    chosen._bridge.call(lambda engine: _set(engine.slow["check"]))
    qtbot.waitUntil(lambda: chosen.focusWidget() is card.send_button)
    assert engine.called("add") == []


def test_not_now_adds_nothing(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    qtbot.mouseClick(chosen.adding.card.forget_button, Qt.MouseButton.LeftButton)
    assert not chosen.adding.card.isVisible()
    assert chosen.page.drop_area.isVisible()
    assert engine.called("add") == []
    assert chosen.adding.unsent == 0


def test_the_card_says_what_the_file_is_and_when_it_would_be_there(qtbot, engine, chosen):
    real = engine.check

    async def check(*args):
        return replace(
            await real(*args),
            duration=3720,
            max_bytes=20 * GB,
            bytes_per_second=3_400_000.0,
            speed_measured_at=EVENING - 3000,
        )

    engine.check = check
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    view = row_of(chosen, "a.mp4").view
    assert (view.facts, view.assignment, view.due) == (
        "5.0 GB  ·  MP4  ·  1 h 2 min",
        "Field study",
        "due today 23:59, in 4 h",
    )
    assert said_of(chosen, "a.mp4") == (
        "It fits: up to 20.0 GB are taken. The assignment is open. "
        "Needs about 24 min at 3.4 MB/s, measured today. Finishes 19:25, 4 h 34 min before it is due."
    )


@pytest.mark.parametrize(
    ("rank", "finishes"), [(-1, "Others go before it. Finishes 19:50"), (1, "the last upload. Finishes 19:25")]
)
def test_what_a_person_put_before_or_behind_the_others_counts_for_when_a_new_one_would_be_there(
    qtbot, engine, open_window, rank, finishes
):
    real = engine.check

    async def check(*args):
        return replace(await real(*args), bytes_per_second=3_400_000.0)

    engine.check = check
    engine.known_uploads = {1: make_upload(1, state=UploadState.QUEUED, assignment_id=2, rank=rank)}
    window = open_window()
    window.page.assignments.choose(1, 1)
    drop(window, mime("/videos/a.mp4"))
    on_card(qtbot, window, "a.mp4")
    assert finishes in said_of(window, "a.mp4")


# Without an assignment, and with another one.


def test_without_an_assignment_files_wait_until_one_is_chosen(qtbot, engine, window):
    drop(window, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: row_of(window, "a.mp4") is not None)
    assert "Choose the assignment" in said_of(window, "a.mp4")
    assert window.adding.card.texts()[1:] == ("1 needs an assignment.", "Send")
    assert not window.adding.card.send_button.isEnabled()
    window.page.assignments.choose(1, 1)
    send(qtbot, window)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/a.mp4", 1, 1, True, "")])


def test_choosing_in_the_list_leaves_what_has_an_assignment_where_it_is(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    chosen.page.assignments.choose(1, 2)
    assert row_of(chosen, "a.mp4").view.assignment == "Field study"


def test_the_only_assignment_that_takes_a_video_is_the_one_that_is_meant(qtbot, engine, open_window):
    engine.known_assignments = [make_assignment(1), make_assignment(4, why_not="submissions_closed")]
    window = open_window()
    drop(window, mime("/videos/a.mp4"))
    on_card(qtbot, window, "a.mp4")
    assert row_of(window, "a.mp4").view.assignment == "Field study 1"


def test_each_file_can_be_given_to_another_assignment(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    offered = [action.text() for action in menu_of(chosen, "b.mp4").actions()]
    assert any(text.startswith("Lab report") for text in offered)
    assert not any("Old essay" in text for text in offered)
    pick(menu_of(chosen, "b.mp4"), "Lab report")
    qtbot.waitUntil(lambda: chosen.adding.card.texts()[2] == "Send 2 videos")
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 2)
    assert [call[:3] for call in engine.called("add")] == [("/videos/a.mp4", 1, 1), ("/videos/b.mp4", 1, 2)]


def test_all_files_can_be_given_to_another_assignment_at_once(qtbot, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    pick(next(menu for menu in menu_of(chosen, "a.mp4").findChildren(QMenu) if menu.title()), "Lab report")
    qtbot.waitUntil(lambda: {row.view.assignment for row in chosen.adding.card.rows.values()} == {"Lab report"})


def test_the_same_file_for_the_same_assignment_stands_there_once(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: not chosen.page.drop_area.is_busy)
    assert chosen.adding.unsent == 1


def test_an_answer_counts_only_for_the_assignment_it_was_given_for(qtbot, engine, window):
    window.page.assignments.choose(1, 3)
    drop(window, mime("/videos/a.mp4"))
    on_card(qtbot, window, "a.mp4")
    answer(window, "a.mp4", "I accept")
    pick(menu_of(window, "a.mp4"), "Lab report")
    pick(menu_of(window, "a.mp4"), "Final film")
    qtbot.waitUntil(lambda: "asks you to accept" in said_of(window, "a.mp4"))
    assert not window.adding.card.send_button.isEnabled()


def test_what_was_found_for_another_assignment_is_not_shown(qtbot, engine, chosen):
    engine.slow["check"] = asyncio.Event()
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: len(engine.called("check")) == 1)
    pick(menu_of(chosen, "a.mp4"), "Lab report")
    qtbot.waitUntil(lambda: len(engine.called("check")) == 2)
    chosen._bridge.call(lambda engine: _set(engine.slow["check"]))
    on_card(qtbot, chosen, "a.mp4")
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: [call[2] for call in engine.called("add")] == [2])


async def _set(event):
    event.set()


# Many.


def test_forty_files_are_looked_at_a_few_at_a_time_and_the_first_can_go_at_once(qtbot, engine, open_window):
    engine.known_assignments = [make_assignment(number) for number in range(1, 41)]
    window = open_window()
    engine.slow["check"] = asyncio.Event()
    for number in range(1, 41):
        window.adding.take([f"/videos/{number}.mp4"], engine.known_assignments[number - 1])
    qtbot.waitUntil(lambda: len(window.adding.card.rows) == 40)
    qtbot.waitUntil(lambda: len(engine.called("check")) == AT_ONCE)
    assert window.adding.card.texts()[:2] == ("40 videos", "40 are being looked at.")
    window._bridge.call(lambda engine: _set(engine.slow["check"]))
    qtbot.waitUntil(lambda: window.adding.card.texts()[2] == "Send 40 videos")
    send(qtbot, window)
    qtbot.waitUntil(lambda: window.model.rowCount() == 40)
    qtbot.waitUntil(lambda: not window.adding.card.isVisible())


def test_what_cannot_go_yet_stays_on_the_card(qtbot, engine, window):
    window.adding.take(["/videos/a.mp4"], engine.known_assignments[0])
    window.adding.take(["/videos/b.mp4"], engine.known_assignments[2])
    on_card(qtbot, window, "a.mp4", "b.mp4")
    qtbot.waitUntil(lambda: window.adding.card.texts()[1:] == ("1 waits for your answer.", "Send 1 video"))
    send(qtbot, window)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    qtbot.waitUntil(lambda: row_of(window, "a.mp4") is None)
    assert window.adding.card.isVisible()
    assert row_of(window, "b.mp4") is not None


def test_a_dropped_folder_brings_its_videos(qtbot, engine, chosen, tmp_path):
    for name in ("b.mp4", "a.MTS", "notes.txt"):
        (tmp_path / name).write_bytes(b"film")
    drop(chosen, mime(str(tmp_path)))
    on_card(qtbot, chosen, "a.MTS", "b.mp4")
    assert chosen.adding.unsent == 2


def test_a_dropped_folder_without_videos_is_told(qtbot, engine, chosen, tmp_path):
    drop(chosen, mime(str(tmp_path)))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    assert "There is no video in this folder" in chosen.notices.texts()[0]
    assert not chosen.adding.card.isVisible()


# What speaks against it.


def test_what_is_not_a_video_can_only_be_put_away(qtbot, engine, chosen):
    engine.findings = (Finding(level="error", code="file_not_video"),)
    drop(chosen, mime("/videos/notes.txt"))
    on_card(qtbot, chosen, "notes.txt")
    row = row_of(chosen, "notes.txt")
    assert row.next_button.text() == "Remove"
    row.next_button.click()
    qtbot.waitUntil(lambda: not chosen.adding.card.isVisible())


def test_a_refused_file_shows_title_reason_and_next_step_in_place(qtbot, engine, chosen):
    facts = {"size": "5000000000", "limit": "2000000000", "name": "a.mp4"}
    engine.findings = (Finding(level="error", code="file_too_large", facts=facts),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert said_of(chosen, "a.mp4") == (
        "The file is too large. “a.mp4” has 5.0 GB, and the assignment takes up to 2.0 GB. "
        "Export the video with a lower resolution or bit rate so that it stays under 2.0 GB, or ask your teacher for a "
        "higher limit."
    )
    assert chosen.adding.card.texts()[1:] == ("1 cannot be sent.", "Send")
    assert not chosen.adding.card.send_button.isEnabled()
    qtbot.keyClick(chosen.adding.card, Qt.Key.Key_Return)
    assert engine.called("add") == []


def test_what_could_not_be_looked_at_can_be_looked_at_again(qtbot, engine, chosen):
    engine.fails["check"] = NoConnection()
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    engine.fails.clear()
    assert row_of(chosen, "a.mp4").next_button.text() == "Look again"
    row_of(chosen, "a.mp4").next_button.click()
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)


def test_a_video_that_the_queue_refuses_stays_and_does_not_stop_the_others(qtbot, engine, window):
    real = engine.add

    async def add(path, *args, **options):
        if "a.mp4" in path:
            raise NoConnection
        return await real(path, *args, **options)

    engine.add = add
    window.adding.take(["/videos/a.mp4"], engine.known_assignments[0])
    window.adding.take(["/videos/b.mp4"], engine.known_assignments[1])
    qtbot.waitUntil(lambda: window.adding.card.texts()[2] == "Send 2 videos")
    send(qtbot, window)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    qtbot.waitUntil(row_of(window, "a.mp4").next_button.isVisible)
    assert window.adding.card.texts()[1] == "1 cannot be sent."


def test_what_needs_a_sign_in_offers_it_and_goes_on_after_it(qtbot, engine, chosen):
    engine.fails["check"] = SignInNeeded()
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    row_of(chosen, "a.mp4").next_button.click()
    assert chosen.signing.dialog is not None
    engine.fails.clear()
    chosen.signing.dialog.reject()
    chosen.accounts.changed.emit()
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


def test_a_warning_is_told_and_does_not_stop_anything(qtbot, engine, chosen):
    engine.findings = (Finding(level="warning", code="duration_unknown"),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "The length is not known" in said_of(chosen, "a.mp4")
    assert chosen.adding.card.send_button.isEnabled()


def test_a_team_is_told_whose_submission_it_becomes(qtbot, engine, chosen):
    engine.findings = (Finding(level="ok", code="team_submission", facts={"team": "Team A"}),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "your whole team “Team A”" in said_of(chosen, "a.mp4")


def test_who_is_in_no_group_is_told_for_whom_it_counts(qtbot, engine, chosen):
    engine.findings = (Finding(level="ok", code="no_group_submission"),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "the submission of everybody who is in no group" in said_of(chosen, "a.mp4")


# What only the person can say.


def test_a_statement_is_shown_and_must_be_accepted(qtbot, engine, window):
    window.page.assignments.choose(1, 3)
    drop(window, mime("/videos/a.mp4"))
    on_card(qtbot, window, "a.mp4")
    question = row_of(window, "a.mp4").questions[0].question
    assert question.quote == "This is my own work."
    assert not window.adding.card.send_button.isEnabled()
    qtbot.keyClick(window.adding.card, Qt.Key.Key_Return)
    assert engine.called("add") == []
    answer(window, "a.mp4", "I accept this statement")
    send(qtbot, window)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/a.mp4", 1, 3, True, "This is my own work.")])


def test_an_answer_can_be_taken_back(qtbot, engine, window):
    window.page.assignments.choose(1, 3)
    drop(window, mime("/videos/a.mp4"))
    on_card(qtbot, window, "a.mp4")
    answer(window, "a.mp4", "I accept this statement")
    qtbot.waitUntil(window.adding.card.send_button.isEnabled)
    answer(window, "a.mp4", "I accept this statement")
    qtbot.waitUntil(lambda: not window.adding.card.send_button.isEnabled())


def test_replacing_an_earlier_submission_is_asked(qtbot, engine, chosen):
    engine.findings = (Finding(level="warning", code="already_submitted"),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "already has a submission that counts for you" in said_of(chosen, "a.mp4")
    assert not chosen.adding.card.send_button.isEnabled()
    answer(chosen, "a.mp4", "Replace it with “a.mp4”")
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


def test_replacing_is_asked_once_for_all_videos_of_an_assignment(qtbot, engine, chosen):
    engine.findings = (Finding(level="warning", code="already_submitted"),)
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    answer(chosen, "a.mp4", "Send all of them: the one submitted last counts")
    answer(chosen, "a.mp4", "Replace it")
    assert row_of(chosen, "b.mp4").questions == []
    qtbot.waitUntil(lambda: chosen.adding.card.texts()[2] == "Send 2 videos")
    # One more: that all of them are sent is asked again, that the earlier one is replaced is not.
    drop(chosen, mime("/videos/c.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4", "c.mp4")
    qtbot.waitUntil(lambda: not chosen.adding.card.send_button.isEnabled())
    answer(chosen, "a.mp4", "Send all of them: the one submitted last counts")
    qtbot.waitUntil(lambda: chosen.adding.card.texts()[2] == "Send 3 videos")


def test_the_button_does_not_move_away_when_the_check_has_found_nothing(qtbot, engine, chosen, monkeypatch):
    found, check = threading.Event(), engine.check

    async def slow_check(*arguments):
        await asyncio.to_thread(found.wait)
        return await check(*arguments)

    monkeypatch.setattr(engine, "check", slow_check)
    drop(chosen, mime("/videos/a.mp4"))
    card = chosen.adding.card
    qtbot.waitUntil(lambda: said_of(chosen, "a.mp4") == "Looking at it…")
    before = height_of(chosen, "a.mp4")
    found.set()
    qtbot.waitUntil(card.send_button.isEnabled)
    qtbot.waitUntil(lambda: height_of(chosen, "a.mp4") == before)  # once what is new in the row has been laid out


def test_replacing_what_has_a_grade_says_so(qtbot, engine, chosen):
    engine.findings = tuple(Finding(level="warning", code=code) for code in ("already_submitted", "already_graded"))
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "has a grade" in said_of(chosen, "a.mp4")
    assert not chosen.adding.card.send_button.isEnabled()


@pytest.mark.parametrize(
    ("button", "called"),
    [
        ("Start my time when I press “Send”", (True, "", True)),
        ("Send the video, start my time later", (True, "")),
    ],
)
def test_a_time_limit_is_started_only_by_a_deliberate_word(qtbot, engine, chosen, button, called):
    engine.findings = (Finding(level="warning", code="timer_not_started", facts={"seconds": "3600"}),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    assert "Once you start, you have 1 h" in said_of(chosen, "a.mp4")
    assert not chosen.adding.card.send_button.isEnabled()
    answer(chosen, "a.mp4", button)
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: [call[3:] for call in engine.called("add")] == [called])


def test_several_videos_for_one_assignment_are_asked_about_once(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4", "/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    assert "“Field study” keeps one video" in said_of(chosen, "a.mp4")
    assert "keeps one video" not in said_of(chosen, "b.mp4")
    assert "Waits for your answer" in said_of(chosen, "b.mp4")
    assert not chosen.adding.card.send_button.isEnabled()
    answer(chosen, "a.mp4", "Send all of them")
    qtbot.waitUntil(lambda: chosen.adding.card.texts()[2] == "Send 2 videos")
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: [call[0] for call in engine.called("add")] == ["/videos/a.mp4", "/videos/b.mp4"])


def test_of_several_that_are_sent_the_first_is_chosen_in_the_list(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4", "/videos/c.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4", "c.mp4")
    answer(chosen, "a.mp4", "Send all of them: the one submitted last counts")
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 3)
    assert chosen.page.uploads.current_row().upload.name == "a.mp4"


def test_who_agreed_to_two_videos_is_asked_again_about_a_third(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    answer(chosen, "a.mp4", "Send all of them")
    qtbot.waitUntil(chosen.adding.card.send_button.isEnabled)
    drop(chosen, mime("/videos/c.mp4"))
    on_card(qtbot, chosen, "c.mp4")
    qtbot.waitUntil(lambda: chosen.adding.card.texts()[1] == "3 wait for your answer.")


def test_taking_the_other_one_away_answers_it_too(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    row_of(chosen, "a.mp4").remove_button.click()
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: [call[0] for call in engine.called("add")] == ["/videos/b.mp4"])


@pytest.fixture
def handed_in_once(engine, window):
    """“Lab report” is final once it is submitted."""
    engine.known_assignments[1] = replace(engine.known_assignments[1], drafts=True)
    return window


def test_of_several_for_an_assignment_that_is_handed_in_once_only_one_can_be_sent(qtbot, engine, handed_in_once):
    window = handed_in_once
    drop(window, mime("/videos/a.mp4", "/videos/b.mp4", "/videos/c.mp4"), spot_of(window, "Lab report"))
    on_card(qtbot, window, "a.mp4", "b.mp4", "c.mp4")
    assert "“Lab report” can be handed in once: keep one here." in said_of(window, "a.mp4")
    assert "“Lab report” can be handed in once." in said_of(window, "b.mp4")
    assert "submitted last" not in said_of(window, "a.mp4")
    assert [button for question in row_of(window, "a.mp4").questions for button in question.buttons] == []
    assert not window.adding.card.send_button.isEnabled()
    assert row_of(window, "b.mp4").next_button.text() == "Keep only this one"
    row_of(window, "b.mp4").next_button.click()
    send(qtbot, window)
    qtbot.waitUntil(lambda: [call[0] for call in engine.called("add")] == ["/videos/b.mp4"])
    qtbot.waitUntil(lambda: not window.adding.card.isVisible())


def test_keeping_one_leaves_the_videos_of_other_assignments(qtbot, engine, handed_in_once):
    window = handed_in_once
    drop(window, mime("/videos/a.mp4", "/videos/b.mp4"), spot_of(window, "Lab report"))
    drop(window, mime("/videos/c.mp4"), spot_of(window, "Field study"))
    on_card(qtbot, window, "a.mp4", "b.mp4", "c.mp4")
    row_of(window, "a.mp4").next_button.click()
    qtbot.waitUntil(lambda: window.adding.card.texts()[2] == "Send 2 videos")
    assert row_of(window, "c.mp4") is not None


@pytest.mark.parametrize(
    ("submit", "says"), [(True, "no other after it: “interview1.mp4” is on its way"), (False, "keeps one video")]
)
def test_where_another_will_be_handed_in_for_good_no_second_one_can_be_sent(qtbot, engine, open_window, submit, says):
    engine.known_assignments[0] = replace(engine.known_assignments[0], drafts=True)
    engine.known_uploads = {1: make_upload(1, state=UploadState.PAUSED, submit=submit)}
    window = open_window()
    window.page.assignments.choose(1, 1)
    drop(window, mime("/videos/other.mp4"))
    on_card(qtbot, window, "other.mp4")
    assert says in said_of(window, "other.mp4")
    assert bool(row_of(window, "other.mp4").questions[0].buttons) is not submit
    assert not row_of(window, "other.mp4").next_button.isVisible()
    assert not window.adding.card.send_button.isEnabled()
    assert (window.adding.card.texts()[1] == "1 cannot be sent.") is submit


@pytest.mark.parametrize(
    "found", [(), (Finding(level="error", code="handed_in_once", facts={"name": "interview1.mp4"}),)]
)
def test_who_cancels_the_other_one_can_send_this_one(qtbot, engine, open_window, found):
    engine.known_assignments[0] = replace(engine.known_assignments[0], drafts=True)
    engine.known_uploads = {1: make_upload(1, state=UploadState.PAUSED)}
    engine.findings = found
    window = open_window()
    window.page.assignments.choose(1, 1)
    drop(window, mime("/videos/other.mp4"))
    on_card(qtbot, window, "other.mp4")
    assert window.adding.card.title() == "Cannot be sent"
    engine.findings = ()
    engine.change(1, state=UploadState.CANCELLED)
    send(qtbot, window)


def test_a_second_video_for_an_assignment_is_asked_about(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=UploadState.PAUSED)}
    window = open_window()
    window.page.assignments.choose(1, 1)
    drop(window, mime("/videos/other.mp4"))
    on_card(qtbot, window, "other.mp4")
    assert "keeps one video" in said_of(window, "other.mp4")
    assert not window.adding.card.send_button.isEnabled()


def test_a_video_that_stood_ready_for_long_is_looked_at_again_before_it_is_added(qtbot, engine, chosen, clock):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    clock.time += FRESH_SECONDS + 1
    engine.findings = (Finding(level="warning", code="already_submitted"),)
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: "already has a submission that counts for you" in said_of(chosen, "a.mp4"))
    assert len(engine.called("check")) == 2
    assert engine.called("add") == []
    assert not chosen.adding.card.send_button.isEnabled()


def test_an_accepted_statement_that_the_site_has_changed_is_asked_about_anew(qtbot, engine, window, clock):
    drop(window, mime("/videos/a.mp4", "/videos/b.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4", "b.mp4")
    answer(window, "a.mp4", "I accept this statement")
    answer(window, "a.mp4", "Send all of them")
    clock.time += FRESH_SECONDS + 1
    changed = "This is my own work, and I pay 100 Euro if it is not."
    engine.known_assignments[2] = replace(engine.known_assignments[2], statement=changed)
    send(qtbot, window)
    qtbot.waitUntil(lambda: len(engine.called("check")) == 4)
    on_card(qtbot, window, "a.mp4", "b.mp4")
    qtbot.waitUntil(lambda: any(one.question.quote == changed for one in row_of(window, "a.mp4").questions))
    assert engine.called("add") == []
    answer(window, "a.mp4", "I accept this statement")
    send(qtbot, window)
    qtbot.waitUntil(lambda: [call[4] for call in engine.called("add")] == [changed, changed])


def test_a_statement_that_the_queue_does_not_take_for_accepted_is_asked_about_in_its_words(qtbot, engine, window):
    drop(window, mime("/videos/a.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4")
    answer(window, "a.mp4", "I accept this statement")
    changed = "I have paid 100 euros."
    engine.known_assignments[2] = replace(engine.known_assignments[2], statement=changed)
    engine.fails["add"] = StatementRequired(statement=changed)
    send(qtbot, window)
    qtbot.waitUntil(lambda: any(one.question.quote == changed for one in row_of(window, "a.mp4").questions))
    assert not window.adding.card.send_button.isEnabled()
    engine.fails.clear()
    answer(window, "a.mp4", "I accept this statement")
    send(qtbot, window)
    qtbot.waitUntil(lambda: [call[4] for call in engine.called("add")][1:] == [changed])


def test_where_no_words_are_known_none_are_made_up_and_nothing_is_accepted(qtbot, engine, window):
    engine.known_assignments[2] = replace(engine.known_assignments[2], statement="")
    drop(window, mime("/videos/a.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4")
    assert "accept" not in said_of(window, "a.mp4")
    send(qtbot, window)
    qtbot.waitUntil(lambda: [call[4] for call in engine.called("add")] == [""])


def test_who_would_replace_a_submission_is_asked_again_once_that_has_a_grade(qtbot, engine, chosen, clock):
    engine.findings = (Finding(level="warning", code="already_submitted"),)
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    answer(chosen, "a.mp4", "Replace it")
    clock.time += FRESH_SECONDS + 1
    engine.findings += (Finding(level="warning", code="already_graded"),)
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: "graded" in said_of(chosen, "a.mp4"))
    assert not chosen.adding.card.send_button.isEnabled()
    assert engine.called("add") == []


def test_another_film_under_the_same_name_is_not_sent_for_the_one_that_was_shown(qtbot, engine, chosen, clock):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    clock.time += FRESH_SECONDS + 1
    real, sizes = engine.check, iter((7 * GB, 7 * GB))

    async def check(path, account_id, assignment_id):
        return replace(await real(path, account_id, assignment_id), size=next(sizes))

    engine.check = check
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: "7.0 GB" in row_of(chosen, "a.mp4").view.facts)
    assert engine.called("add") == []
    send(qtbot, chosen)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


def test_what_stands_as_it_stood_is_not_asked_about_twice(qtbot, engine, window, clock):
    drop(window, mime("/videos/a.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4")
    answer(window, "a.mp4", "I accept this statement")
    clock.time += FRESH_SECONDS + 1
    send(qtbot, window)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


# The window around it.


def test_a_window_that_is_closed_with_videos_on_the_card_says_that_they_are_not_sent(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    chosen.close()
    assert chosen.isVisible()
    box = QApplication.activeModalWidget()
    assert box.text() == "1 video is not sent yet."
    assert box.defaultButton().text() == "Stay"
    box.defaultButton().click()
    assert chosen.adding.unsent == 1


def test_videos_that_are_dropped_before_anyone_has_signed_in_are_kept(qtbot, engine, open_window):
    engine.known_accounts = {}
    window = open_window()
    assert drop(window.signing.dialog, mime("/videos/a.mp4", "/videos/b.mp4"))
    qtbot.waitUntil(lambda: "Your 2 videos are kept" in window.start_page.steps.text())
    engine.known_accounts = {1: make_account()}
    window.signing.dialog.reject()
    window.accounts.load()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page)
    qtbot.waitUntil(lambda: bool(window.page.assignments.shown_texts()))
    window.page.assignments.choose(1, 1)
    on_card(qtbot, window, "a.mp4", "b.mp4")
    assert window.adding.card.isVisible()


def test_the_sentence_at_the_bottom_knows_what_stands_on_the_card(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: chosen.standing.text() == "1 video is not sent yet: press Send.")
    chosen.adding.forget_all()
    qtbot.waitUntil(lambda: "You can switch the computer off" in chosen.standing.text())


def test_who_is_signed_out_is_told_to_sign_in_and_not_that_nothing_takes_a_video(qtbot, engine, open_window):
    known = make_account(store="memory")
    engine.known_accounts[1] = replace(known, signed_in=False)
    window = open_window()
    drop(window, mime("/videos/a.mp4", "/videos/b.mp4"))
    qtbot.waitUntil(lambda: said_of(window, "b.mp4") == "Sign in first: this video waits here.")
    assert window.adding.card.texts()[1] == "2 wait until you sign in."
    assert next(action.text() for action in menu_of(window, "a.mp4").actions()) == "Sign in to see your assignments"
    button = row_of(window, "a.mp4").next_button
    assert (button.text(), row_of(window, "b.mp4").next_button.isVisible()) == ("Sign in…", False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.signing.dialog is not None
    window.signing.dialog.reject()
    engine.known_accounts[1] = known
    engine.tell(AccountChanged(account=known))
    qtbot.waitUntil(lambda: "Choose the assignment" in said_of(window, "a.mp4"))
    assert not button.isVisible()


def test_while_the_assignments_are_not_there_the_card_says_so(qtbot, engine, open_window):
    engine.slow["assignments"] = asyncio.Event()
    engine.fails["assignments"] = NoConnection()
    engine.known_assignments, listed = [], engine.known_assignments
    window = open_window()
    drop(window, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: "Asking the site for your assignments" in said_of(window, "a.mp4"))
    window._bridge.call(lambda engine: _set(engine.slow["assignments"]))
    qtbot.waitUntil(lambda: "The assignments could not be read" in said_of(window, "a.mp4"))
    engine.fails.clear()
    engine.known_assignments = listed[3:]
    window.accounts.load_assignments()
    qtbot.waitUntil(lambda: said_of(window, "a.mp4") == "No assignment takes a video now.")
    engine.known_assignments = listed
    window.accounts.load_assignments()
    qtbot.waitUntil(lambda: "Choose the assignment" in said_of(window, "a.mp4"))


def test_choosing_videos_begins_in_the_folder_that_the_settings_name(monkeypatch, open_window, tmp_path):
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda parent, title, folder, names: asked.append(folder) or ([], "")
    )
    window = open_window(home=tmp_path)
    (tmp_path / "card").mkdir()
    window.settings.save(Settings(videos_folder=str(tmp_path / "card")))
    window.page.drop_area.choose_button.click()
    window.settings.save(Settings(videos_folder=str(tmp_path / "was pulled out")))
    window.page.drop_area.choose_button.click()
    assert asked[0] == str(tmp_path / "card")
    assert Path(asked[1]).is_dir()


# Card and queue share the room.


def refusing(engine, *names):
    """What is named so is empty."""
    real = engine.check

    async def check(path, *place):
        report = await real(path, *place)
        empty = Finding(level="error", code="file_empty", facts={"name": Path(path).name})
        return replace(report, findings=(empty,)) if Path(path).name in names else report

    engine.check = check


@pytest.fixture
def busy(engine, open_window):
    """A queue that is longer than the window."""
    engine.known_uploads = {number: make_upload(number, state=UploadState.QUEUED) for number in range(1, 21)}
    window = open_window()
    window.resize(1080, 700)
    window.page.assignments.choose(1, 1)
    return window


def test_files_that_cannot_be_sent_leave_the_queue_in_view(qtbot, engine, busy):
    names = [f"{number}.mp4" for number in range(6)]
    refusing(engine, *names)
    drop(busy, mime(*(f"/videos/{name}" for name in names)))
    on_card(qtbot, busy, *names)
    card = busy.adding.card
    qtbot.waitUntil(lambda: card.title() == "Cannot be sent")
    assert card.accessibleName() == "Cannot be sent"
    assert not card.send_button.isVisible()
    assert card.forget_button.text() == "Put away"
    qtbot.waitUntil(lambda: busy.page.queue.height() > busy.page.height() // 3)
    assert busy.page.filters.isVisible()


def test_many_that_stand_ready_leave_the_queue_a_row(qtbot, engine, busy):
    names = [f"{number}.mp4" for number in range(12)]
    drop(busy, mime(*(f"/videos/{name}" for name in names)), spot_of(busy, "Lab report"))
    on_card(qtbot, busy, *names)
    assert busy.adding.card.title() == "Not sent yet"
    answer(busy, "0.mp4", "Send all of them")
    qtbot.waitUntil(lambda: busy.adding.card.title() == "Ready to send")
    assert busy.page.uploads.isVisible()
    assert busy.page.uploads.height() >= busy.page.uploads.rowHeight(0)


def test_an_empty_queue_takes_no_room_from_the_card(qtbot, engine, chosen):
    names = [f"{number}.mp4" for number in range(12)]
    drop(chosen, mime(*(f"/videos/{name}" for name in names)))
    on_card(qtbot, chosen, *names)
    qtbot.waitUntil(lambda: not chosen.page.queue.isVisible())


def test_a_list_that_made_way_for_the_card_stands_where_it_stood(qtbot, chosen):
    listed = chosen.page.uploads
    chosen.page.queue.hide()
    for number in range(1, 21):
        chosen.model.put(make_upload(number))
    chosen.page.show_upload(1)
    chosen.model.put(make_upload(1, state=UploadState.SUBMITTED))
    assert listed.currentIndex().row() == 19
    chosen.page.queue.show()
    QApplication.processEvents()
    assert listed.verticalScrollBar().value() == 0


# By keyboard.


def tabs_from(window, widget, count):
    """Where so many Tabs lead."""
    widget.setFocus()
    met = []
    for _ in range(count):
        window.focusNextChild()
        met.append(window.focusWidget())
    return met


def test_tab_goes_through_the_card_from_top_to_bottom(qtbot, engine, window):
    drop(window, mime("/videos/a.mp4", "/videos/b.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4", "b.mp4")
    card, first, second = window.adding.card, row_of(window, "a.mp4"), row_of(window, "b.mp4")
    several, statement = first.questions
    qtbot.waitUntil(lambda: several.isVisible() and statement.isVisible())
    expected = [
        card.more_button,
        first.assignment_button,
        first.remove_button,
        *several.buttons,
        statement.stops[0],
        *statement.buttons,
        second.assignment_button,
        second.remove_button,
        card.forget_button,
    ]
    assert tabs_from(window, card, len(expected)) == expected
    answer(window, "a.mp4", "Send all of them")
    answer(window, "a.mp4", "I accept")
    qtbot.waitUntil(card.send_button.isEnabled)
    drop(window, mime("/videos/c.mp4"), spot_of(window, "Lab report"))
    on_card(qtbot, window, "c.mp4")
    third = row_of(window, "c.mp4")
    last = [third.assignment_button, third.remove_button, card.forget_button, card.send_button]
    assert tabs_from(window, second.remove_button, 4) == last


def test_enter_on_an_answer_sends_and_keeps_the_focus_on_the_card(qtbot, engine, window):
    engine.slow["add"] = asyncio.Event()
    drop(window, mime("/videos/a.mp4"), spot_of(window, "Final film"))
    on_card(qtbot, window, "a.mp4")
    (box,) = row_of(window, "a.mp4").questions[0].buttons
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(window.adding.card.send_button.isEnabled)
    assert window.focusWidget() is box
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)
    assert window.focusWidget() is window.adding.card
    window._bridge.call(lambda engine: _set(engine.slow["add"]))
    qtbot.waitUntil(window.page.uploads.hasFocus)


@pytest.mark.parametrize("button", ["remove_button", "next_button"])
def test_a_button_that_does_nothing_any_more_gives_the_focus_to_the_card(qtbot, engine, chosen, button):
    refusing(engine, "b.mp4")
    drop(chosen, mime("/videos/b.mp4"), spot_of(chosen, "Lab report"))
    drop(chosen, mime("/videos/a.mp4"), spot_of(chosen, "Field study"))
    on_card(qtbot, chosen, "a.mp4", "b.mp4")
    pressed = getattr(row_of(chosen, "b.mp4"), button)
    pressed.setFocus()
    engine.holds.add("check")
    qtbot.keyClick(pressed, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: chosen.focusWidget() is chosen.adding.card.send_button)


def test_what_is_put_away_gives_the_focus_to_where_videos_are_chosen(qtbot, chosen):
    drop(chosen, mime("/videos/a.mp4"))
    on_card(qtbot, chosen, "a.mp4")
    chosen.adding.card.forget_button.setFocus()
    qtbot.keyClick(chosen.adding.card.forget_button, Qt.Key.Key_Space)
    assert chosen.focusWidget() is chosen.page.drop_area.choose_button


# What the card says of the time, and what happens.


def measured(engine, **sizes):
    """A speed is known, and files are of these sizes (GB), by their names without ending."""
    real = engine.check

    async def check(path, *place):
        size = int(sizes.get(Path(path).stem, 5) * GB)
        return replace(await real(path, *place), size=size, bytes_per_second=3_400_000.0)

    engine.check = check


def test_the_first_of_two_begins_and_is_not_said_to_wait_for_the_other(qtbot, engine, window):
    measured(engine, small=5, large=8)
    engine.slow["add"] = asyncio.Event()
    drop(window, mime("/videos/small.mp4"), spot_of(window, "Lab report"))
    drop(window, mime("/videos/large.mp4"), spot_of(window, "Field study"))
    on_card(qtbot, window, "small.mp4", "large.mp4")
    assert "Others go before it" not in said_of(window, "small.mp4")
    qtbot.waitUntil(lambda: "Others go before it" in said_of(window, "large.mp4"))
    send(qtbot, window)
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)
    assert engine.called("add")[0][0] == "/videos/small.mp4"
    window._bridge.call(lambda engine: _set(engine.slow["add"]))
    qtbot.waitUntil(lambda: len(engine.called("add")) == 2)


def test_the_time_to_the_deadline_is_told_alike_in_both_lines(qtbot, engine, window):
    measured(engine)
    due = int(EVENING + 3 * 86_400 - 1200)
    engine.known_assignments[1] = replace(engine.known_assignments[1], due_at=due)
    window.accounts.load_assignments()
    qtbot.waitUntil(lambda: window.adding._assignments[1].due_at == due)
    drop(window, mime("/videos/a.mp4"), spot_of(window, "Lab report"))
    on_card(qtbot, window, "a.mp4")
    assert row_of(window, "a.mp4").view.due == "due Saturday 18:40, in 2 days 23 h"
    assert "2 days 23 h before it is due" in said_of(window, "a.mp4")
