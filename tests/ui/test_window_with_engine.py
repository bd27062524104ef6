"""The real window on the real engine against a practice site: one student's whole way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site
from tests.helpers.ready_card import answer, said_of, send
from tests.helpers.signing_in import give_password, to_password
from tests.helpers.videos import make_video

from uploader_gui.core.config import Settings
from uploader_gui.core.control.session import open_engine
from uploader_gui.core.models import UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.upload_story import Action, stages

PATIENCE = 30_000


@pytest.fixture
def site(tmp_path):
    with running_practice_site(tmp_path / "site", **SMALL_CHUNKS) as running:
        yield running


@pytest.fixture
def start(qtbot, own_home):
    """Start the program; more than once to see what a new start finds."""
    running = []

    def start_it():
        bridge = EngineBridge(lambda: open_engine(Paths(own_home), Settings(credentials="memory")))
        window = MainWindow(bridge, asks_to_sign_in=False)
        running.append((window, bridge))
        window.show()
        with qtbot.waitSignal(window.accounts.changed, timeout=PATIENCE):
            bridge.start()
        return window

    def stop_all():
        for window, bridge in running:
            window.quit_without_asking()
            bridge.stop()
        running.clear()

    start_it.stop_all = stop_all
    yield start_it
    stop_all()


def sign_in(qtbot, window, site, password=""):
    window.signing.begin()
    dialog = window.signing.dialog
    to_password(qtbot, dialog, site.url)
    give_password(dialog, site.username, password or site.password)
    return dialog


def signed_in(qtbot, window, site):
    with qtbot.waitSignal(window.accounts.assignments_loaded, timeout=PATIENCE):
        sign_in(qtbot, window, site)
    qtbot.waitUntil(lambda: bool(window.page.assignments.shown_texts()), timeout=PATIENCE)


def choose(window, site, key):
    account = window.accounts.current
    window.page.assignments.choose(account.id, site.assignment(key).id)


def state(window, line=0):
    row = window.model.row_at(line)
    return row.upload.state if row else None


def test_a_video_goes_from_the_window_to_a_submitted_assignment(qtbot, site, start, tmp_path):
    window = start()
    signed_in(qtbot, window, site)
    assert any("for this session only" in text for text in window.notices.texts())
    choose(window, site, "plain")
    video = make_video(tmp_path / "fieldwork.mp4", 300_000)
    window.taking_files.take([str(video)])
    send(qtbot, window, PATIENCE)
    qtbot.waitUntil(lambda: state(window) is UploadState.SUBMITTED, timeout=PATIENCE)
    assert [stage.done for stage in stages(window.model.row_at(0))][:3] == [1, 1, 1]
    assert site.submission_state("plain")["status"] == "submitted"
    qtbot.waitUntil(lambda: window.model.row_at(0).upload.playable, timeout=PATIENCE)
    window.actions_.do(window.model.row_at(0).upload.id, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)), timeout=PATIENCE)
    window.findChild(ReceiptDialog).close()
    qtbot.waitUntil(lambda: window.standing.text().startswith("Nothing is on its way"))


def test_a_wrong_password_is_told_in_the_dialog(qtbot, site, start):
    dialog = sign_in(qtbot, start(), site, password="wrong")
    qtbot.waitUntil(lambda: dialog.problem is not None, timeout=PATIENCE)
    assert "User name or password is wrong" in dialog.problem.accessibleName()
    dialog.reject()


def test_a_file_that_is_no_video_is_refused_in_place(qtbot, site, start, tmp_path):
    window = start()
    signed_in(qtbot, window, site)
    choose(window, site, "plain")
    text = tmp_path / "notes.txt"
    text.write_text("no film")
    window.taking_files.take([str(text)])
    qtbot.waitUntil(lambda: "This is not a video. " in said_of(window, "notes.txt"), timeout=PATIENCE)
    assert not window.adding.card.send_button.isEnabled()
    assert window.model.rowCount() == 0


def test_a_statement_is_accepted_in_the_window(qtbot, site, start, tmp_path):
    window = start()
    signed_in(qtbot, window, site)
    choose(window, site, "statement")
    window.taking_files.take([str(make_video(tmp_path / "fieldwork.mp4", 300_000))])
    qtbot.waitUntil(lambda: "asks you to accept" in said_of(window, "fieldwork.mp4"), timeout=PATIENCE)
    answer(window, "fieldwork.mp4", "I accept this statement")
    send(qtbot, window, PATIENCE)
    qtbot.waitUntil(lambda: state(window) is UploadState.SUBMITTED, timeout=PATIENCE)
    assert site.submission_state("statement")["status"] == "submitted"


def test_what_was_running_goes_on_at_the_next_start(qtbot, site, start, tmp_path):
    window = start()
    signed_in(qtbot, window, site)
    choose(window, site, "plain")
    site.faults("rate:bytes=20K")
    window.taking_files.take([str(make_video(tmp_path / "fieldwork.mp4", 300_000))])
    send(qtbot, window, PATIENCE)
    qtbot.waitUntil(lambda: state(window) is UploadState.SENDING, timeout=PATIENCE)
    start.stop_all()
    site.clear_faults()
    window = start()
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=PATIENCE)
    # The sign-in was for one session only: the window says so, and goes on once it has it again.
    qtbot.waitUntil(lambda: state(window) is UploadState.NEEDS_SIGN_IN, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.notices.card("sign_in:1") is not None, timeout=PATIENCE)
    again = window.notices.card("sign_in:1").findChild(QPushButton)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    dialog = window.signing.dialog
    assert dialog.address_page.site.text() == site.url
    to_password(qtbot, dialog)
    assert dialog.password_page.username.text() == site.username
    give_password(dialog, site.username, site.password)
    qtbot.waitUntil(lambda: state(window) is UploadState.SUBMITTED, timeout=PATIENCE)
    assert len(site.state()["uploads"]) == 1


def test_a_second_window_controls_the_first_ones_engine_and_takes_it_over(qtbot, site, start, tmp_path, own_home):
    first = start()
    signed_in(qtbot, first, site)
    bridge = EngineBridge(lambda: open_engine(Paths(own_home), Settings(credentials="memory")))
    second = MainWindow(bridge, asks_to_sign_in=False)
    second.show()
    try:
        with qtbot.waitSignal(bridge.opened, timeout=PATIENCE) as opened:
            bridge.start()
        assert opened.args == [True]
        qtbot.waitUntil(lambda: "Another copy of this program" in second.standing.text(), timeout=PATIENCE)
        choose(first, site, "plain")
        first.taking_files.take([str(make_video(tmp_path / "fieldwork.mp4", 300_000))])
        send(qtbot, first, PATIENCE)
        qtbot.waitUntil(lambda: state(second) is UploadState.SUBMITTED, timeout=PATIENCE)
        with qtbot.waitSignals([bridge.engine_ended, bridge.opened], timeout=PATIENCE, order="strict"):
            start.stop_all()
        qtbot.waitUntil(lambda: "Another copy" not in second.standing.text(), timeout=PATIENCE)
    finally:
        second.quit_without_asking()
        bridge.stop()
