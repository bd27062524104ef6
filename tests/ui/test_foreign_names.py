"""What a file, a course or an assignment is called is text: it is no markup, breaks no line, turns nothing round."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from tests.helpers.fake_engine import make_assignment, make_upload
from tests.ui.test_adding_videos import drop, on_card

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.announcements import Announcer
from uploader_gui.ui.foreign_text import breakable, one_line, tip
from uploader_gui.ui.question import Question
from uploader_gui.ui.statement_dialog import StatementDialog
from uploader_gui.ui.upload_story import Action

MARKUP = "<img src=x><b>a & b.mp4"
NAMES = (MARKUP, "\u202egpj.mp4", "line\nbreak\x1b[31m.mp4", "x" * 300 + ".mp4", "&amp;&lt;b&gt;.mp4")


def shown_text(tool_tip):
    """Return what a tool tip shows: Qt's own reading of it."""
    document = QTextDocument()
    if tool_tip.startswith("<span>"):
        document.setHtml(tool_tip)
    else:
        document.setPlainText(tool_tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [*NAMES, "/a/<b>/c.mp4\nAnthropology → <i>Essay</i>", "plain"])
def test_a_tool_tip_shows_what_it_was_given(qapp, text):
    assert shown_text(tip(text)) == text


@pytest.mark.parametrize("name", NAMES)
def test_no_name_steers_the_card_the_rows_the_questions_or_the_desktop(qtbot, engine, open_window, clock, name):
    engine.known_assignments.append(make_assignment(9, name=MARKUP, course_name=MARKUP))
    engine.known_uploads = {
        1: make_upload(1, name=name, path=f"/videos/{name}", assignment_name=MARKUP),
        2: make_upload(2, name=name, state=UploadState.FAILED, problem=Problem(code="file_changed")),
    }
    window = open_window()
    window.page.assignments.choose(1, 9)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/videos/{name}")])
    drop(window, data)
    on_card(qtbot, window, one_line(name))
    for line in range(window.model.rowCount()):
        index = window.model.index(line, 0)
        assert "\u202e" not in index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert "\u202e" not in index.data()
        assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    window.page.uploads.viewport().grab()
    window.actions_.do(1, Action.CANCEL)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChild(QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in box.text()
    box.done(0)
    announcer = Announcer(clock)
    announcer.begin([])
    for upload in engine.known_uploads.values():
        announcer.hear(upload)
    clock.time += 100
    for told in announcer.take():
        assert "\u202e" not in told.title + told.text
    assert_plain(window)


LONG = ("x" * 200 + ".mp4", "nobody_should_have_given_this_name_" * 6 + ".mp4", "/home/sam/" + "a" * 190)


@pytest.mark.parametrize("name", LONG)
def test_a_question_shows_the_longest_name_to_its_end(qtbot, name):
    window = QWidget()
    qtbot.addWidget(window)
    box = Question(window, "Remove", f"Remove “{name}” from the list?", f"Its file stays in {name}")
    box.open()
    for label in box.findChildren(QLabel):
        if "x" in label.text() or "a" in label.text():
            shown = label.fontMetrics().boundingRect(
                0, 0, label.width(), 10_000, Qt.TextFlag.TextWordWrap, label.text()
            )
            assert shown.width() <= label.width()
    box.done(0)


@pytest.mark.parametrize("text", ["interview (1).mp4", "/videos/2027/spring/interview.mp4", *LONG])
def test_a_text_that_may_break_is_the_same_text(text):
    assert breakable(text).replace("\N{ZERO WIDTH SPACE}", "") == text


def test_the_name_in_the_question_about_a_statement_is_text(qtbot):
    dialog = StatementDialog(MARKUP, MARKUP)
    qtbot.addWidget(dialog)
    assert_plain(dialog)


def assert_plain(widget):
    for label in widget.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    for child in widget.findChildren(QWidget):
        assert "<img" not in child.toolTip()
