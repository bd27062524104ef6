"""The details of the chosen upload: all that is known, what has happened in words, and both as they are now."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.helpers.fake_engine import GB, make_progress, make_upload
from tests.ui.conftest import DAY, EVENING

from uploader_gui.core.models import AttemptLine, Problem, UploadState
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.upload_story import Action, Tone

S = UploadState


@pytest.fixture
def queue(engine, open_window, own_home):
    def with_uploads(*uploads, **options):
        engine.known_uploads = {upload.id: upload for upload in uploads}
        return open_window(home=own_home, **options)

    return with_uploads


@pytest.fixture
def two(queue):
    return queue(make_upload(1, state=S.SENDING, remote_id=71), make_upload(2, state=S.QUEUED))


def open_details(window, upload_id=1):
    window.actions_.do(upload_id, Action.DETAILS)
    return window.page.details


def test_they_are_hidden_until_they_are_wanted_and_ask_nothing_before(qtbot, engine, two):
    two.page.uploads.choose(1)
    assert not two.page.details.isVisible()
    assert engine.called("attempt_log") == []
    qtbot.keyClick(two, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    two.page.filters.details_button.setChecked(True)
    assert two.page.details.isVisible()
    qtbot.waitUntil(lambda: engine.called("attempt_log") == [(1,)])


def test_the_facts_and_the_log_of_the_chosen_upload_are_shown(qtbot, two):
    pane = open_details(two)
    assert pane.title.text() == "interview1.mp4"
    facts = pane.facts_shown()
    assert facts["Size"] == "5.0 GB (5,000,000,000 bytes)"
    assert facts["Number at the site"] == "71"
    assert facts["File"] == "/videos/interview1.mp4"
    qtbot.waitUntil(lambda: "put into the queue, 5.0 GB" in pane.log_text())
    two.page.uploads.choose(2)
    assert pane.title.text() == "interview2.mp4"
    assert "Number at the site" not in pane.facts_shown()


def test_beside_them_the_list_keeps_a_whole_row_on_a_small_screen(qtbot, two):
    two.resize(944, 500)  # what 1920 x 1080 have at 200 %, within their frame
    two.notices.tell("session", Tone.PLAIN, ErrorText("For this session only", "Sign in again at the next start.", ""))
    open_details(two)
    page = two.page
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert page.details.isVisible()
    assert page.details.height() >= 100
    assert page.uploads.viewport().height() >= page.uploads.rowHeight(0)
    assert two.height() == 500


def test_what_has_no_place_to_end_a_line_is_told_to_its_end(qtbot, queue):
    path = f"/videos/{'interview_' * 12}.mp4"
    pane = open_details(queue(make_upload(1, sha256="0123456789abcdef" * 4, path=path, name="interview_" * 12)))
    assert pane.facts_shown()["SHA-256"] == f"{'0123456789abcdef' * 2}\n{'0123456789abcdef' * 2}"
    file = next(label for label in pane.findChildren(QLabel) if label.text() == path)
    assert file.toolTip() == path
    assert pane.title.text().replace("\N{ZERO WIDTH SPACE}", "") == "interview_" * 12


def test_dates_are_told_as_people_write_them_and_said_once(qtbot, engine, queue, monkeypatch):
    async def attempt_log(upload_id):
        return [AttemptLine(at=EVENING - 7, what="submitted"), AttemptLine(at=EVENING - DAY, what="paused")]

    monkeypatch.setattr(engine, "attempt_log", attempt_log)
    pane = open_details(queue(make_upload(1, due_at=EVENING + 3 * DAY)))
    assert pane.facts_shown()["Due"] == "Saturday 19:00, in 3 days"
    qtbot.waitUntil(lambda: "submitted" in pane.log_text())
    assert pane.log_text().splitlines() == [
        "18:59:53  Moodle shows it as submitted",
        "4 May, 19:00:00  paused by you",
    ]


def test_read_from_the_right_what_has_happened_begins_on_the_right(qtbot, qapp, queue):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane = open_details(queue(make_upload(1)))
        qtbot.waitUntil(lambda: "put into the queue" in pane.log_text())
        assert pane.log.cursorRect().left() > pane.log.viewport().width() - 40
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_they_follow_what_happens(qtbot, engine, two, monkeypatch):
    pane = open_details(two)
    qtbot.waitUntil(lambda: "put into the queue" in pane.log_text())
    lines = [
        AttemptLine(at=EVENING, what="added", facts={"size": 5 * GB}),
        AttemptLine(at=EVENING, what="stored", facts={"bytes": GB, "seconds": 60.0, "offset": GB}),
    ]

    async def attempt_log(upload_id):
        return lines

    monkeypatch.setattr(engine, "attempt_log", attempt_log)
    engine.tell(make_progress(1, sent=GB, stored=GB))
    qtbot.waitUntil(lambda: "1.0 GB sent in 1 min" in pane.log_text())
    qtbot.waitUntil(lambda: pane.facts_shown()["How far"] == "1.0 of 5.0 GB")
    assert pane.sum.text() == "", "the connection that is open now is not in the sum yet"
    engine.change(1, state=S.SUBMITTED, submitted_at=EVENING, submission_id=81)
    qtbot.waitUntil(lambda: pane.facts_shown().get("Submission") == "81")
    assert "Submitted" in pane.sentence.text()
    qtbot.waitUntil(lambda: pane.sum.text() == "1.0 GB sent in 1 min")


def test_an_error_is_told_in_full_with_what_to_do(qtbot, queue):
    window = queue(make_upload(1, state=S.NEEDS_ATTENTION, problem=Problem(code="file_changed")))
    told = open_details(window).sentence.text().splitlines()
    assert told[0] == "The file has changed"
    assert len(told) == 3
    assert "Start anew" in told[2]


def test_a_wait_counts_down_there_too(qtbot, clock, queue):
    window = queue(make_upload(1, state=S.WAITING, problem=Problem(code="no_connection"), next_try_at=EVENING + 8))
    pane = open_details(window)
    assert "Next try in 8 s" in pane.sentence.text()
    clock.time += 3
    qtbot.waitUntil(lambda: "Next try in 5 s" in pane.sentence.text())


def test_an_answer_about_another_upload_is_not_shown(qtbot, two):
    pane = open_details(two, 2)
    pane.show_log(1, [AttemptLine(at=EVENING, what="submitted", facts={})])
    assert "submitted" not in pane.log_text()


def test_when_the_upload_leaves_the_list_the_pane_shows_another_or_says_so(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.CANCELLED))
    pane = open_details(window)
    window.model.remove(1)
    assert pane.title.text() == "Choose an upload to see its details."
    assert pane.facts_shown() == {}


def test_what_was_open_is_open_at_the_next_start(qtbot, queue):
    upload = make_upload(1)
    first = queue(upload)
    open_details(first)
    second = queue(upload)
    assert second.page.filters.details_button.isChecked()
    second.page.uploads.choose(1)
    assert second.page.details.isVisible()
    second.page.filters.details_button.click()
    assert not queue(upload).page.filters.details_button.isChecked()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot, queue):
    window = queue(replace(make_upload(1), name="<b>x</b>.mp4"))
    pane = open_details(window)
    assert pane.title.textFormat() == Qt.TextFormat.PlainText
    assert pane.title.text() == "<b>x</b>.mp4"
