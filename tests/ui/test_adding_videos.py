import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.errors import NoConnection, SignInNeeded
from uploader_gui.core.models import Finding, UploadState
from uploader_gui.ui.statement_dialog import StatementDialog


def mime(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def drop(window, data, at=None):
    at = at or QPoint(700, 400)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    window.dragEnterEvent(enter)
    event = QDropEvent(QPointF(at), copy, data, left, none)
    window.dropEvent(event)
    return enter.isAccepted()


def press(card, text):
    button = next(button for button in card.findChildren(QPushButton) if text in button.text())
    button.click()


@pytest.fixture
def chosen(window):
    window.page.assignments.choose(1, 1)
    return window


def test_a_file_dropped_anywhere_is_checked_and_added(qtbot, engine, chosen):
    assert drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)
    assert engine.called("check") == [("/videos/a.mp4", 1, 1)]
    assert engine.called("add") == [("/videos/a.mp4", 1, 1, True, False)]
    assert chosen.notices.texts() == []
    assert chosen.page.uploads.current_row().upload.name == "a.mp4"


def test_a_file_dropped_onto_an_assignment_goes_there(qtbot, engine, chosen):
    listed = chosen.page.assignments
    index = next(index for index in listed._indexes() if "Lab report" in index.data())
    spot = listed.viewport().mapTo(chosen, listed.visualRect(index).center())
    drop(chosen, mime("/videos/a.mp4"), spot)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/a.mp4", 1, 2, True, False)])


def test_what_is_no_file_is_not_taken(engine, chosen):
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/a.mp4")])
    assert not drop(chosen, page)
    assert engine.called("check") == []


def test_without_an_assignment_files_wait_until_one_is_chosen(qtbot, engine, window):
    drop(window, mime("/videos/a.mp4"))
    assert window.page.drop_area.texts() == (
        "“a.mp4” is ready",
        "Now choose the assignment at the left that it belongs to.",
    )
    assert not window.page.drop_area.add_button.isVisible()
    window.page.assignments.choose(1, 1)
    assert window.page.drop_area.add_button.text() == "Add to “Field study”"
    assert window.page.drop_area.texts()[1].startswith("Press “Add to …” to send it to “Field study”, due today")
    qtbot.mouseClick(window.page.drop_area.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert window.page.drop_area.choose_button.isVisible()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ("ab", "“a.mp4” and 1 more video are ready"),
        ("abc", "“a.mp4” and 2 more videos are ready"),
    ],
)
def test_files_that_wait_are_named_and_counted(window, names, said):
    drop(window, mime(*(f"/videos/{name}.mp4" for name in names)))
    assert window.page.drop_area.texts()[0] == said


def test_what_is_not_a_video_can_only_be_put_away(qtbot, engine, chosen):
    engine.findings = (Finding(level="error", code="file_not_video"),)
    drop(chosen, mime("/videos/notes.txt"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    card = chosen.notices.card("refused:1:1:/videos/notes.txt")
    assert [button.text() for button in card.findChildren(QPushButton)] == ["Remove"]
    press(card, "Remove")
    assert chosen.notices.texts() == []


def test_files_that_wait_can_be_put_away(qtbot, engine, window):
    drop(window, mime("/videos/a.mp4"))
    qtbot.mouseClick(window.page.drop_area.forget_button, Qt.MouseButton.LeftButton)
    assert window.page.drop_area.texts()[0] == "Drop videos here"
    window.page.assignments.choose(1, 1)
    assert not window.page.drop_area.add_button.isVisible()


def test_the_button_chooses_files(qtbot, engine, open_window):
    window = open_window(choose_files=lambda parent: ["/videos/chosen.mp4"])
    window.page.assignments.choose(1, 1)
    qtbot.mouseClick(window.page.drop_area.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/chosen.mp4", 1, 1, True, False)])


def test_a_refused_file_shows_title_reason_and_next_step_in_place(qtbot, engine, chosen):
    facts = {"size": "5000000000", "limit": "2000000000", "name": "a.mp4"}
    engine.findings = (Finding(level="error", code="file_too_large", facts=facts),)
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    expected = (
        "The file is too large. “a.mp4” has 5.0 GB, and the assignment takes up to 2.0 GB. It was not added. "
        "Export the video with a lower resolution or bit rate so that it stays under 2.0 GB, or ask your teacher for a "
        "higher limit."
    )
    assert chosen.notices.texts() == [expected]
    assert engine.called("add") == []
    assert chosen.model.rowCount() == 0


def test_a_refused_file_can_be_tried_again(qtbot, engine, chosen):
    engine.fails["check"] = NoConnection()
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    engine.fails.clear()
    press(chosen.notices.card("refused:1:1:/videos/a.mp4"), "Try again")
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)
    assert chosen.notices.texts() == []


def test_one_refused_file_does_not_stop_the_others(qtbot, engine, chosen):
    engine.fails["add"] = SignInNeeded()
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4"))
    press(chosen.notices.card("several:1:1"), "Add them all")
    qtbot.waitUntil(lambda: len(engine.called("add")) == 2)
    qtbot.waitUntil(lambda: len(chosen.notices.texts()) == 2)


def test_a_statement_is_shown_and_must_be_accepted(qtbot, engine, window):
    window.page.assignments.choose(1, 3)
    drop(window, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(window.findChildren(StatementDialog)))
    dialog = window.findChild(StatementDialog)
    assert dialog.text.toPlainText() == "This is my own work."
    assert dialog.refuse_button.isDefault()
    assert engine.called("add") == []
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.called("add") == [("/videos/a.mp4", 1, 3, True, True)])


def test_a_statement_that_is_not_accepted_adds_nothing(qtbot, engine, window):
    window.page.assignments.choose(1, 3)
    drop(window, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(window.findChildren(StatementDialog)))
    window.findChild(StatementDialog).reject()
    with qtbot.waitSignal(window.adding.added, timeout=5000):
        window.page.assignments.choose(1, 1)
        drop(window, mime("/videos/b.mp4"))
    assert engine.called("add") == [("/videos/b.mp4", 1, 1, True, False)]


def test_replacing_an_earlier_submission_is_asked(qtbot, engine, chosen):
    engine.findings = (Finding(level="warning", code="already_submitted"),)
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    assert "already has a submission of yours" in chosen.notices.texts()[0]
    assert engine.called("add") == []
    press(chosen.notices.card("replace:1:1:/videos/a.mp4"), "Replace it with “a.mp4”")
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


def test_replacing_what_has_a_grade_says_so(qtbot, engine, chosen):
    engine.findings = tuple(Finding(level="warning", code=code) for code in ("already_submitted", "already_graded"))
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    assert "has a grade" in chosen.notices.texts()[0]
    press(chosen.notices.card("replace:1:1:/videos/a.mp4"), "Replace it with “a.mp4”")
    qtbot.waitUntil(lambda: len(engine.called("add")) == 1)


@pytest.mark.parametrize(
    ("button", "called"),
    [("Start my time and add “a.mp4”", (True, False, True)), ("Add it, start later", (True, False))],
)
def test_a_time_limit_is_started_only_by_a_deliberate_press(qtbot, engine, chosen, button, called):
    engine.findings = (Finding(level="warning", code="timer_not_started", facts={"seconds": "3600"}),)
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: bool(chosen.notices.texts()))
    assert "Once you start, you have 1 h" in chosen.notices.texts()[0]
    assert engine.called("add") == []
    press(chosen.notices.card("timer:1:1:/videos/a.mp4"), button)
    qtbot.waitUntil(lambda: [call[3:] for call in engine.called("add")] == [called])


def test_a_team_is_told_whose_submission_it_becomes(qtbot, engine, chosen):
    engine.findings = (Finding(level="ok", code="team_submission", facts={"team": "Team A"}),)
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)
    assert "your whole team “Team A”" in chosen.notices.texts()[0]


def test_a_warning_is_told_and_does_not_stop_anything(qtbot, engine, chosen):
    engine.findings = (Finding(level="warning", code="deadline_tight"),)
    drop(chosen, mime("/videos/a.mp4"))
    qtbot.waitUntil(lambda: chosen.model.rowCount() == 1)
    assert "The time may not be enough" in chosen.notices.texts()[0]


def test_several_videos_for_one_assignment_are_asked_about(qtbot, engine, chosen):
    drop(chosen, mime("/videos/a.mp4", "/videos/b.mp4", "/videos/a.mp4"))
    assert "“Field study” keeps one video" in chosen.notices.texts()[0]
    assert engine.called("check") == []
    press(chosen.notices.card("several:1:1"), "Add them all")
    qtbot.waitUntil(lambda: [call[0] for call in engine.called("add")] == ["/videos/a.mp4", "/videos/b.mp4"])


def test_a_second_video_for_an_assignment_is_asked_about(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=UploadState.PAUSED)}
    window = open_window()
    window.page.assignments.choose(1, 1)
    drop(window, mime("/videos/other.mp4"))
    press(window.notices.card("several:1:1"), "Do not add")
    assert window.notices.texts() == []
    assert engine.called("check") == []
