"""What other computers have on its way stands in a quiet card, and goes on with the file that is chosen there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.helpers.fake_engine import make_open_upload
from tests.helpers.ready_card import answer, said_of, send

from uploader_gui.core.models import Finding

CARD = "elsewhere:1:71"


def press(qtbot, card, text):
    (button,) = [button for button in card.findChildren(QPushButton) if button.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_video_on_its_way_from_another_computer_is_told_and_goes_on_with_the_chosen_file(qtbot, engine, open_window):
    engine.known_open_uploads = [make_open_upload(assignment_id=2)]
    window = open_window(choose_files=lambda parent: ["/card/DSC_0001.mp4"])
    qtbot.waitUntil(lambda: window.notices.card(CARD) is not None)
    (text,) = window.notices.texts()
    assert "“interview.mp4” for “Lab report” was begun there: 3.1 of 5.0 GB have arrived." in text
    press(qtbot, window.notices.card(CARD), "Choose the file…")
    send(qtbot, window)
    qtbot.waitUntil(lambda: engine.called("add") == [("/card/DSC_0001.mp4", 1, 2, True, "")])
    assert window.notices.card(CARD) is None


@pytest.mark.parametrize(
    "changes", [{"is_here": True}, {"bytes_stored": 0}, {"assignment_id": 4}], ids=["here", "nothing there", "closed"]
)
def test_nothing_is_said_of_what_cannot_be_gone_on_with(qtbot, engine, open_window, changes):
    engine.known_open_uploads = [make_open_upload(**changes)]
    window = open_window()
    qtbot.waitUntil(lambda: engine.called("open_uploads") == [(1,)])
    assert window.notices.texts() == []


@pytest.mark.parametrize(
    ("choice", "carry_on"), [("It is the same file: go on", (71,)), ("Send it from its beginning", ())]
)
def test_where_nothing_proves_the_file_the_person_is_asked(qtbot, engine, open_window, choice, carry_on):
    facts = {"name": "interview.mp4", "stored": "3100000000", "size": "5000000000", "upload": "71"}
    engine.findings = (Finding(level="warning", code="carry_on_unproved", facts=facts),)
    window = open_window(choose_files=lambda parent: ["/card/interview.mp4"])
    window.page.assignments.choose(1, 1)
    qtbot.mouseClick(window.page.drop_area.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Only you know whether it is the very same file" in said_of(window, "interview.mp4"))
    assert not window.adding.card.send_button.isEnabled()
    answer(window, "interview.mp4", choice)
    send(qtbot, window)
    qtbot.waitUntil(lambda: engine.called("add") == [("/card/interview.mp4", 1, 1, True, "", *carry_on)])
