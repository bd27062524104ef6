import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from tests.helpers.fake_engine import GB, make_progress, make_upload
from tests.ui.conftest import EVENING

from uploader_gui.core.errors import WrongState
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.core.store.receipts import receipt_path
from uploader_gui.ui import receipt_dialog
from uploader_gui.ui.action_texts import SIGN_ONLY
from uploader_gui.ui.notices import NoticeCard
from uploader_gui.ui.question import Question
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.statement_dialog import StatementDialog
from uploader_gui.ui.upload_row_layout import lay_out
from uploader_gui.ui.upload_story import Action, Row, actions, menu_actions, story
from uploader_gui.ui.upload_table_model import ROW_ROLE

S = UploadState


@pytest.fixture
def queue(engine, open_window):
    def with_uploads(*uploads):
        engine.known_uploads = {upload.id: upload for upload in uploads}
        return open_window()

    return with_uploads


def names(window):
    return [window.model.row_at(line).upload.name for line in range(window.model.rowCount())]


def spoken(window, line=0):
    return window.model.index(line, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def box(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    return window.findChild(QMessageBox)


def press(message, text):
    next(button for button in message.buttons() if text in button.text()).click()


@pytest.mark.parametrize("state", list(S))
def test_every_state_is_shown_and_painted(qtbot, queue, state):
    window = queue(make_upload(1, state=state, problem=Problem(code="no_connection"), next_try_at=EVENING + 8))
    assert spoken(window)
    picture = window.page.uploads.viewport().grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, picture.height() - 4)
    badge = picture.pixelColor(20, 20)
    assert badge != ground


@pytest.mark.parametrize("facts", [{"by": "better.mp4"}, {}])
def test_a_replaced_submission_does_not_wear_the_green_tick(queue, facts):
    replaced = Problem(code="submission_replaced", facts=facts)
    window = queue(
        make_upload(1, state=S.SUBMITTED, submitted_at=EVENING, problem=replaced),
        make_upload(2, state=S.SUBMITTED, submitted_at=EVENING),
    )
    picture = window.page.uploads.viewport().grab().toImage()
    place = QRect(14, 14, 36, 36)
    assert window.model.row_at(0).upload.id == 2
    assert picture.copy(place) != picture.copy(place.translated(0, window.page.uploads.rowHeight(0)))


def test_progress_over_4_gib_is_shown_right(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING, size=12 * GB))
    with qtbot.waitSignal(window.model.dataChanged):
        engine.tell(make_progress(1, sent=9 * GB, stored=8_500_000_000, size=12 * GB, seconds_left=9600))
    assert "75 %, 9.0 of 12.0 GB" in spoken(window)
    assert "finishes 21:40" in spoken(window)
    assert window.model.row_at(0).stored == 8_500_000_000
    qtbot.waitUntil(lambda: "until 21:40" in window.standing.text())
    assert window.account_bar.link.text() == "Sending 6.2 MB/s"


def test_speed_and_end_are_the_same_wherever_they_stand(qtbot, engine, clock, queue):
    window = queue(make_upload(1, state=S.SENDING))
    seen = []

    def look():
        end = re.search(r"finishes ([\d:]+)", spoken(window)).group(1)
        speed = re.search(r"([\d.]+ MB/s)", spoken(window)).group(1)
        seen.append((window.account_bar.link.text() == f"Sending {speed}", f"until {end}," in window.standing.text()))

    # Connected later than the window itself: looks at what a person sees after each beat.
    window._pulse.beat.connect(look)
    for speed, left in ((6_200_000.0, 9600.0), (3_100_000.0, 12_345.6), (9_900_000.0, 59.9)):
        clock.time += 0.7
        with qtbot.waitSignal(window._pulse.beat):
            engine.tell(make_progress(1, sent=GB, bytes_per_second=speed, seconds_left=left))
    assert seen == [(True, True)] * 3


def test_what_is_heard_before_a_change_of_state_is_shown_before_it(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING))
    with qtbot.waitSignal(window.model.dataChanged):
        engine.tell(make_progress(1, sent=3 * GB, stored=2 * GB))
        engine.change(1, state=S.PAUSED)
    assert window.model.row_at(0).stored == 2 * GB
    assert window._pulse.take(1) is None


def test_what_is_on_its_way_comes_first_and_what_has_ended_last(qtbot, engine, queue):
    window = queue(
        make_upload(1, state=S.SENDING),
        make_upload(2, state=S.SUBMITTED),
        make_upload(3, state=S.QUEUED),
        make_upload(4, state=S.CANCELLED),
    )
    assert names(window) == ["interview1.mp4", "interview3.mp4", "interview4.mp4", "interview2.mp4"]
    window.page.uploads.selectRow(0)
    with qtbot.waitSignal(window.model.rowsMoved):
        engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    assert names(window) == ["interview3.mp4", "interview4.mp4", "interview2.mp4", "interview1.mp4"]
    assert window.page.uploads.current_row().upload.id == 1
    with qtbot.waitSignal(window.model.rowsMoved):
        engine.change(2, state=S.QUEUED)
    assert names(window) == ["interview2.mp4", "interview3.mp4", "interview4.mp4", "interview1.mp4"]


def test_an_upload_that_another_program_added_appears(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING))
    engine.known_uploads[2] = make_upload(2)
    with qtbot.waitSignal(window.model.rowsInserted):
        engine.change(2, state=S.QUEUED)
    assert names(window) == ["interview1.mp4", "interview2.mp4"]


def test_a_wait_counts_down_once_a_second_and_only_then(qtbot, engine, clock, queue):
    window = queue(make_upload(1, state=S.WAITING, problem=Problem(code="no_connection"), next_try_at=EVENING + 8))
    qtbot.waitUntil(window._second.isActive)
    assert "Next try in 8 s" in spoken(window)
    clock.time += 3
    assert "Next try in 5 s" in spoken(window)
    engine.change(1, state=S.SENDING, problem=None, next_try_at=None)
    qtbot.waitUntil(lambda: not window._second.isActive())


def test_a_row_grows_for_its_problem_and_shrinks_again(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING))
    before = window.page.uploads.rowHeight(0)
    with qtbot.waitSignal(window.model.dataChanged):
        engine.change(1, state=S.NEEDS_ATTENTION, problem=Problem(code="file_changed"))
    assert window.page.uploads.rowHeight(0) > before
    with qtbot.waitSignal(window.model.dataChanged):
        engine.change(1, state=S.SENDING, problem=None)
    assert window.page.uploads.rowHeight(0) == before


@pytest.mark.parametrize("width", [480, 560, 700, 1000])
@pytest.mark.parametrize("state", list(S))
def test_no_button_covers_a_text_however_narrow_the_row_is(qapp, state, width):
    row = Row(make_upload(1, state=state, problem=Problem(code="file_changed")))
    place = lay_out(row, story(row, EVENING), qapp.font(), QRect(0, 0, width, 10))
    texts = [text for text in (place.stages, place.sentence, place.message) if text is not None]
    assert not [spot for _, spot in place.buttons if any(spot.intersects(text) for text in texts)]
    assert all(spot.bottom() < place.height for _, spot in place.buttons)


CALLS = [
    (S.SENDING, "", Action.PAUSE, "pause", (1,)),
    (S.PAUSED, "", Action.RESUME, "resume", (1,)),
    (S.WAITING, "no_connection", Action.RETRY, "retry", (1, False, "")),
    (S.FAILED, "submissions_closed", Action.RETRY, "retry", (1, False, "")),
    (S.NEEDS_ATTENTION, "file_changed", Action.START_ANEW, "retry", (1, True, "")),
    (S.NEEDS_ATTENTION, "not_submitted_yet", Action.SUBMIT, "retry", (1, False, "")),
    (S.SUBMITTED, "", Action.RECEIPT, "receipt", (1,)),
    (S.FAILED, "submissions_closed", Action.REMOVE, "forget", (1,)),
    (S.CANCELLED, "", Action.REMOVE, "forget", (1,)),
]


@pytest.mark.parametrize(("state", "code", "action", "call", "arguments"), CALLS)
def test_each_button_calls_the_engine(qtbot, engine, queue, state, code, action, call, arguments):
    window = queue(make_upload(1, state=state, problem=Problem(code=code) if code else None))
    view = window.page.uploads
    spot = view.button_rect(1, action).center()
    assert view.viewport().rect().contains(spot)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: engine.called(call) == [arguments])


@pytest.mark.parametrize("state", list(S))
def test_the_menu_offers_what_the_buttons_do_and_everything_else_too(qtbot, queue, state):
    upload = make_upload(1, state=state)
    window = queue(upload)
    menu = window.page.uploads.menu_for(window.model.row_at(0))
    offered = [entry.data()[1] for entry in menu.actions() if not entry.isSeparator()]
    assert offered == list(menu_actions(upload))
    assert offered[: len(actions(upload))] == list(actions(upload))
    assert (Action.SEND_FIRST in offered) is window.model.row_at(0).is_open
    menu.close()


@pytest.mark.parametrize(
    ("state", "key", "call"),
    [
        (S.SENDING, Qt.Key.Key_Space, "pause"),
        (S.PAUSED, Qt.Key.Key_Space, "resume"),
        (S.WAITING, Qt.Key.Key_Return, "retry"),
        (S.CANCELLED, Qt.Key.Key_Delete, "forget"),
    ],
)
def test_the_keyboard_does_what_the_buttons_do(qtbot, engine, queue, state, key, call):
    window = queue(make_upload(1, state=state))
    window.page.uploads.selectRow(0)
    qtbot.keyClick(window.page.uploads, key)
    qtbot.waitUntil(lambda: len(engine.called(call)) == 1)


def test_cancelling_asks_and_says_what_is_lost(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.PAUSED, bytes_stored=3 * GB))
    window.page.uploads.selectRow(0)
    qtbot.keyClick(window.page.uploads, Qt.Key.Key_Delete)
    message = box(window, qtbot)
    assert "3.0 GB that the storage already holds" in message.informativeText()
    press(message, "Keep it")
    assert engine.called("cancel") == []


def test_cancelling_that_is_meant_ends_the_upload(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING))
    window.actions_.do(1, Action.CANCEL)
    press(box(window, qtbot), "Cancel the upload")
    qtbot.waitUntil(lambda: engine.called("cancel") == [(1,)])
    qtbot.waitUntil(lambda: window.model.row_at(0).upload.state is S.CANCELLED)


def test_a_question_to_cancel_closes_by_itself_when_the_upload_is_submitted_meanwhile(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SUBMITTING))
    window.actions_.do(1, Action.CANCEL)
    message = box(window, qtbot)
    with qtbot.waitSignal(message.finished):
        engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "“interview1.mp4” was submitted at 19:00, while the question was open." in window.notices.texts()[0]
    assert "It is not cancelled." in window.notices.texts()[0]
    assert engine.called("cancel") == []


@pytest.mark.parametrize(
    ("state", "said"), [(S.FAILED, "ended before you cancelled"), (S.CANCELLED, "was cancelled elsewhere")]
)
def test_a_question_to_cancel_closes_however_the_upload_ends(qtbot, engine, queue, state, said):
    window = queue(make_upload(1, state=S.SENDING))
    window.actions_.do(1, Action.CANCEL)
    with qtbot.waitSignal(box(window, qtbot).finished):
        engine.change(1, state=state)
    assert said in window.notices.texts()[0]


def test_a_question_to_cancel_stays_while_the_upload_goes_on(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING))
    window.actions_.do(1, Action.CANCEL)
    message = box(window, qtbot)
    with qtbot.waitSignal(window.model.dataChanged):
        engine.change(1, state=S.CONFIRMING)
    assert message.isVisible()
    press(message, "Keep it")


def test_cancelling_what_moodle_already_holds_says_that_it_was_submitted(qtbot, engine, queue):
    engine.fails["cancel"] = WrongState(state=S.SUBMITTING)
    window = queue(make_upload(1, state=S.SUBMITTING))
    window.actions_.do(1, Action.CANCEL)
    press(box(window, qtbot), "Cancel the upload")
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "Too late to cancel" in window.notices.texts()[0]
    engine.change(1, state=S.SUBMITTED, submitted_at=EVENING)
    qtbot.waitUntil(lambda: "was submitted at 19:00, before it could be cancelled" in window.notices.texts()[0])
    assert len(window.notices.texts()) == 1


@pytest.mark.parametrize(
    ("number", "said"), [(1, "Your earlier submission stays."), (2, "Anything that you submitted before stays.")]
)
def test_cancelling_says_that_an_earlier_submission_stays(qtbot, engine, queue, number, said):
    window = queue(
        make_upload(1, state=S.SUBMITTED, submitted_at=EVENING),
        make_upload(2, state=S.PAUSED, bytes_stored=3 * GB, assignment_id=number),
    )
    window.actions_.do(2, Action.CANCEL)
    message = box(window, qtbot)
    assert said in message.informativeText()
    assert "nothing is submitted" not in message.informativeText()
    press(message, "Keep it")


def test_an_action_that_fails_says_so_in_place(qtbot, engine, queue):
    engine.fails["pause"] = WrongState()
    window = queue(make_upload(1, state=S.SENDING))
    window.actions_.do(1, Action.PAUSE)
    qtbot.waitUntil(lambda: bool(window.notices.texts()))
    assert "That cannot be done now" in window.notices.texts()[0]


def test_what_the_site_is_yet_to_be_told_stands_at_the_bottom_and_offers_nothing(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.CANCELLED, abort_pending=True))
    qtbot.waitUntil(lambda: "The site is told of a cancellation" in window.standing.text())
    window.page.uploads.selectRow(0)
    qtbot.keyClick(window.page.uploads, Qt.Key.Key_Return)
    assert engine.called("forget") == []
    engine.change(1, abort_pending=False)
    qtbot.waitUntil(lambda: "cancellation" not in window.standing.text())
    assert actions(window.model.row_at(0).upload) == (Action.REMOVE,)


def test_a_removed_upload_leaves_the_list(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.CANCELLED), make_upload(2, state=S.CANCELLED))
    window.actions_.do(2, Action.REMOVE)
    qtbot.waitUntil(lambda: names(window) == ["interview1.mp4"])


def test_a_submitted_upload_leaves_the_list_only_when_that_is_meant(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SUBMITTED))
    view = window.page.uploads
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.button_rect(1, Action.REMOVE).center())
    first = box(window, qtbot)
    assert first.defaultButton() is first.escapeButton()
    with qtbot.waitSignal(first.finished):
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert engine.called("forget") == []
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    window.actions_.do(1, Action.REMOVE)
    press(box(window, qtbot), "Remove from the list")
    qtbot.waitUntil(lambda: names(window) == [])
    assert engine.called("forget") == [(1,)]


def test_the_question_to_remove_says_where_the_receipt_is_and_saves_it_first(
    qtbot, engine, own_home, open_window, tmp_path, monkeypatch
):
    engine.known_uploads = {1: make_upload(1, state=S.SUBMITTED)}
    window = open_window(home=own_home)
    window.actions_.do(1, Action.REMOVE)
    assert "Its receipt is not on this computer" in box(window, qtbot).informativeText()
    box(window, qtbot).reject()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    kept = receipt_path(own_home / "receipts", 1, "interview1.mp4")
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{}")
    window.actions_.do(1, Action.REMOVE)
    told = box(window, qtbot).informativeText().replace("\N{ZERO WIDTH SPACE}", "")
    assert told.endswith(f"its file stays in {kept.parent}")
    target = tmp_path / "mine.json"
    monkeypatch.setattr(receipt_dialog, "_ask_where", lambda parent, name: str(target))
    press(box(window, qtbot), "Save the receipt first")
    qtbot.waitUntil(target.exists)
    assert '"interview1.mp4"' in target.read_text()
    assert engine.called("forget") == []
    window.findChild(ReceiptDialog).close()


def test_removing_does_not_look_like_cancelling():
    assert SIGN_ONLY[Action.REMOVE] != SIGN_ONLY[Action.CANCEL]


@pytest.mark.parametrize(
    ("facts", "said"), [({"by": "second.mp4"}, "Replaced by “second.mp4” since"), ({}, "Replaced or removed at the")]
)
def test_the_receipt_of_a_replaced_submission_says_so_on_top(qtbot, engine, queue, facts, said):
    replaced = Problem(code="submission_replaced", facts=facts)
    window = queue(make_upload(1, state=S.SUBMITTED, submitted_at=EVENING))
    window.actions_.do(1, Action.RECEIPT)
    engine.change(1, problem=replaced)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    window.findChild(ReceiptDialog).close()
    qtbot.waitUntil(lambda: not window.findChildren(ReceiptDialog))
    qtbot.waitUntil(lambda: window.model.row_of(1).upload.problem == replaced)
    window.actions_.do(1, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    dialog = window.findChild(ReceiptDialog)
    assert dialog.findChild(NoticeCard).accessibleName().startswith(said)
    assert dialog.layout().itemAt(0).widget() is dialog.findChild(NoticeCard)
    dialog.close()


def test_the_question_to_cancel_goes_on_telling_how_much_is_stored(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SENDING, attempts=1))
    window.actions_.do(1, Action.CANCEL)
    message = box(window, qtbot)
    assert "What the storage already holds will be thrown away" in message.informativeText()
    engine.tell(make_progress(1, sent=3 * GB, stored=2 * GB))
    qtbot.waitUntil(lambda: "2.0 GB that the storage already holds" in message.informativeText())
    engine.change(1, state=S.SUBMITTING, stored_at=EVENING)
    qtbot.waitUntil(lambda: "it may be submitted before you answer" in message.informativeText())
    press(message, "Keep it")


def test_a_question_to_cancel_says_that_nothing_is_lost_only_where_nothing_was_sent(qtbot, queue):
    window = queue(make_upload(1, state=S.QUEUED))
    window.actions_.do(1, Action.CANCEL)
    assert "Nothing was sent yet, so nothing is lost." in box(window, qtbot).informativeText()
    press(box(window, qtbot), "Keep it")


def test_needing_a_sign_in_opens_the_dialog_for_that_account(qtbot, queue):
    window = queue(make_upload(1, state=S.NEEDS_SIGN_IN))
    window.actions_.do(1, Action.SIGN_IN)
    assert window.signing.dialog.address_page.site.text() == "https://moodle.example.org"
    assert window.signing.dialog.password_page.username.text() == "sam"
    window.signing.dialog.reject()


@pytest.mark.parametrize(
    ("code", "action"),
    [("statement_required", Action.ACCEPT_STATEMENT), ("not_submitted_yet", Action.SUBMIT)],
)
def test_a_statement_is_accepted_from_the_row_in_the_words_that_the_site_has_told(qtbot, engine, queue, code, action):
    words = "I have paid 100 euros."
    problem = Problem(code=code, facts={"statement": words})
    window = queue(make_upload(1, state=S.NEEDS_ATTENTION, assignment_id=3, problem=problem))
    assert action in actions(engine.known_uploads[1])
    window.actions_.do(1, action)
    (dialog,) = window.findChildren(StatementDialog)
    assert dialog.text.toPlainText() == words
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: engine.called("retry") == [(1, False, words)])


def test_a_statement_that_is_not_accepted_is_not_handed_in(qtbot, engine, queue):
    problem = Problem(code="statement_required", facts={"statement": "My own work."})
    window = queue(make_upload(1, state=S.NEEDS_ATTENTION, problem=problem))
    window.actions_.do(1, Action.ACCEPT_STATEMENT)
    (dialog,) = window.findChildren(StatementDialog)
    dialog.refuse_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert engine.called("retry") == []


def test_a_statement_whose_words_are_not_known_is_asked_of_the_site_and_not_made_up(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.NEEDS_ATTENTION, problem=Problem(code="statement_required")))
    window.actions_.do(1, Action.ACCEPT_STATEMENT)
    qtbot.waitUntil(lambda: engine.called("retry") == [(1, False, "")])
    assert window.findChildren(StatementDialog) == []


@pytest.mark.parametrize(
    ("button", "called"), [("Start my time and hand it in", [(1, False, "", True)]), ("Not yet", [])]
)
def test_the_time_of_a_stored_video_is_started_from_the_row_after_a_question(qtbot, engine, queue, button, called):
    problem = Problem(code="timer_not_started", facts={"seconds": "3600"})
    window = queue(make_upload(1, state=S.NEEDS_ATTENTION, problem=problem, time_limit=3600))
    window.actions_.do(1, Action.START_TIMER)
    (question,) = window.findChildren(Question)
    assert "Once you start, you have 1 h" in question.text()
    next(one for one in question.buttons() if one.text() == button).click()
    qtbot.waitUntil(lambda: not question.isVisible())
    qtbot.waitUntil(lambda: engine.called("retry") == called)


def test_a_receipt_is_shown_and_can_be_saved(qtbot, engine, queue, tmp_path):
    window = queue(make_upload(1, state=S.SUBMITTED, submitted_at=EVENING))
    window.actions_.do(1, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    dialog = window.findChild(ReceiptDialog)
    target = tmp_path / "mine.json"
    dialog._ask_where = lambda parent, name: str(target)
    dialog.save_button.click()
    assert '"interview1.mp4"' in target.read_text()
    assert str(target) in dialog.told.text()
    dialog._ask_where = lambda parent, name: str(tmp_path / "no" / "such" / "folder.json")
    dialog.save_button.click()
    assert dialog.told.text()
    dialog.close()


def test_a_receipt_counts_connections_as_the_terminal_does_and_says_what_they_are(qtbot, engine, queue):
    window = queue(make_upload(1, state=S.SUBMITTED, submitted_at=EVENING))
    window.actions_.do(1, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    dialog = window.findChild(ReceiptDialog)
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == "Connections")
    assert "taken up again" in label.toolTip()
    hinted = [other.text() for other in dialog.findChildren(QLabel) if other.toolTip() == label.toolTip()]
    assert hinted == ["Connections", "3"]
    dialog.close()


def test_the_button_under_the_mouse_lights_up(qtbot, queue):
    window = queue(make_upload(1, state=S.SENDING))
    view = window.page.uploads
    qtbot.mouseMove(view.viewport(), view.button_rect(1, Action.PAUSE).center())
    qtbot.waitUntil(lambda: view._delegate.hovered == (1, Action.PAUSE))
    qtbot.mouseMove(view.viewport(), QPoint(5, 5))
    qtbot.waitUntil(lambda: view._delegate.hovered is None)


def test_thousands_of_rows_cost_no_more_than_those_that_change(qtbot, engine, queue):
    done = [make_upload(number, state=S.SUBMITTED, submitted_at=EVENING) for number in range(2, 3000)]
    window = queue(make_upload(1, state=S.SENDING), *done)
    changed = []
    window.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    with qtbot.waitSignal(window.model.dataChanged):
        engine.tell(make_progress(1, sent=GB))
    assert changed == [(0, 0)]
    assert window.model.index(2998, 0).data(ROW_ROLE).upload.id == 2


def test_a_button_of_another_row_that_comes_under_the_pressed_mouse_is_not_meant(qtbot, engine, queue):
    window = queue(*(make_upload(number, state=S.FAILED) for number in (1, 2, 3)))
    view, left, none = window.page.uploads, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    asked = []
    view.action_chosen.connect(lambda number, action: asked.append((number, action)))
    spot = view.button_rect(2, Action.REMOVE).center()
    qtbot.mousePress(view.viewport(), left, none, spot)
    window.model.remove(3)
    assert view.action_at(spot) not in (None, (2, Action.REMOVE))
    qtbot.mouseRelease(view.viewport(), left, none, spot)
    assert asked == []
    qtbot.mouseClick(view.viewport(), left, none, view.button_rect(2, Action.REMOVE).center())
    assert asked == [(2, "remove")]
