"""Behind the ?: the check of the connection, the check of a receipt, the guide, and what this program is."""

import dataclasses

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from tests.helpers.fake_engine import FakeEngine, make_account, make_upload
from tests.helpers.practice import running_practice_site
from tests.helpers.receipts import VIDEO, make_receipt

import uploader_gui
from practice_site.receipt_key import ReceiptKey
from uploader_gui.core.doctor.line import Level, Line
from uploader_gui.core.errors import EngineBusy
from uploader_gui.core.models import UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.core.receipt_check.finding import Verdict
from uploader_gui.core.store.receipts import write_receipt
from uploader_gui.ui.about_dialog import AboutDialog
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.doctor_dialog import DoctorDialog, Told
from uploader_gui.ui.guide_dialog import GuideDialog
from uploader_gui.ui.help_button import HelpButton
from uploader_gui.ui.help_desk import HelpDesk
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.receipt_document import save
from uploader_gui.ui.upload_story import Action
from uploader_gui.ui.verify_dialog import VerifyDialog


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with running_practice_site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def receipt(site):
    return make_receipt(site.url, ReceiptKey(site.directory))


@pytest.fixture
def bridge(qtbot):
    bridge = EngineBridge(FakeEngine().open)
    bridge.start()
    yield bridge
    bridge.stop()


@pytest.fixture
def verify(qtbot, bridge, tmp_path):
    dialog = VerifyDialog(bridge, tmp_path / "site-keys.json")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(VIDEO)
    return path


def said(dialog, qtbot, beginning):
    qtbot.waitUntil(lambda: dialog.card() is not None and dialog.card().accessibleName().startswith(beginning))
    return dialog.card().accessibleName()


# Receipts.


def test_a_genuine_receipt_and_its_file_are_called_so_with_the_site_that_signed(qtbot, verify, receipt, film, site):
    verify.check(receipt)
    said(verify, qtbot, "The receipt is genuine.")
    verify.compare_with(str(film))
    text = said(verify, qtbot, "Genuine, and this is the file")
    assert f"{site.url} has signed this receipt" in text
    assert verify.finding.verdict is Verdict.GENUINE
    told = verify.details.text().split("\n")
    (numbers,) = (line for line in told if "submission 81" in line)
    assert numbers.startswith("Signed")
    (name,) = (line for line in told if "Sam One" in line)
    assert name.startswith("Not signed")  # anybody could have written it there
    assert not verify.progress.isVisible()


def test_another_file_and_a_changed_receipt_are_not(qtbot, verify, receipt, film):
    film.write_bytes(b"another")
    verify.check(receipt)
    verify.compare_with(str(film))
    said(verify, qtbot, "The receipt is genuine, but this is another file")
    assert receipt.sha256 in verify.details.text()
    verify.check(dataclasses.replace(receipt, size=1))
    text = said(verify, qtbot, "This receipt is not what the site signed")
    assert "What differs: the size." in text
    assert verify.details.text() == ""


def test_what_could_not_be_checked_says_why(qtbot, verify, tmp_path):
    verify.check(make_receipt("http://127.0.0.1:1", ReceiptKey(tmp_path)))
    text = said(verify, qtbot, "The signature could not be checked")
    assert "was not reached" in text
    assert "No connection" in text
    assert verify.finding.verdict is Verdict.UNDECIDED


@pytest.mark.parametrize("name", ["a.receipt.json", "a.receipt.pdf"])
def test_dropped_files_are_told_apart_by_their_names(qtbot, verify, receipt, film, tmp_path, name):
    path = tmp_path / name
    if name.endswith("json"):
        write_receipt(path, receipt)
    else:
        save(path, receipt, verify.locale())
    verify.take([str(film), str(path)])
    said(verify, qtbot, "Genuine, and this is the file")


def test_another_receipt_dropped_with_its_video_is_the_one_that_is_checked(qtbot, verify, receipt, film, tmp_path):
    verify.compare_with(str(film))
    verify.check(receipt)
    said(verify, qtbot, "Genuine, and this is the file")
    changed = tmp_path / "other.receipt.json"
    write_receipt(changed, dataclasses.replace(receipt, size=receipt.size + 1))
    verify.take([str(changed), str(film)])
    said(verify, qtbot, "This receipt is not what the site signed")


def test_after_what_was_no_receipt_the_one_before_it_is_not_checked_in_its_place(qtbot, verify, receipt, film):
    verify.check(receipt)
    said(verify, qtbot, "The receipt is genuine.")
    verify.check_file(str(film))
    said(verify, qtbot, "This is not a receipt")
    assert "Receipt for" not in verify.receipt_name.text()
    verify.compare_with(str(film))
    assert not verify.progress.isVisible()


def test_a_file_that_is_no_receipt_is_told(qtbot, verify, film):
    verify._ask_file = lambda parent, title, kinds: str(film)
    verify.receipt_button.click()
    said(verify, qtbot, "This is not a receipt")


def test_reading_a_large_file_can_be_stopped(qtbot, verify, receipt, tmp_path):
    endless = tmp_path / "pipe"
    with endless.open("wb") as file:
        file.truncate(200_000_000_000)
    verify.compare_with(str(endless))
    verify.check(receipt)
    qtbot.waitUntil(verify.stop_button.isVisible)
    verify.stop_button.click()
    said(verify, qtbot, "Stopped")
    assert not verify.progress.isVisible()


def test_the_receipt_in_the_window_can_be_verified(qtbot, engine, open_window):
    engine.known_uploads = {1: make_upload(1, state=UploadState.SUBMITTED)}
    window = open_window()
    window.actions_.do(1, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    window.findChild(ReceiptDialog).verify_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(VerifyDialog)))
    said(window.findChild(VerifyDialog), qtbot, "This receipt is not signed")
    window.findChild(VerifyDialog).close()
    window.findChild(ReceiptDialog).close()


def test_a_receipt_that_is_dropped_on_the_window_is_checked_and_not_added(qtbot, engine, window, receipt, tmp_path):
    path = tmp_path / "my.receipt.json"
    write_receipt(path, receipt)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy, left, none = QPoint(400, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, copy, dropped, left, none.NoModifier))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, dropped, left, none.NoModifier))
    qtbot.waitUntil(lambda: bool(window.findChildren(VerifyDialog)))
    said(window.findChild(VerifyDialog), qtbot, "The receipt is genuine")
    assert engine.called("check") == []
    window.findChild(VerifyDialog).close()


# The connection.


def shown_lines(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def test_the_checks_appear_with_their_signs_and_can_be_copied(qtbot, own_home, site):
    engine = FakeEngine(make_account(site_url=site.url))
    bridge = EngineBridge(engine.open)
    bridge.start()
    dialog = DoctorDialog(bridge, Paths(own_home))
    qtbot.addWidget(dialog)
    dialog.show()
    Paths(own_home).prepare()
    dialog.begin()
    assert dialog.state.text() == "Looking…"
    qtbot.waitUntil(dialog.again_button.isEnabled, timeout=60_000)
    text = "\n".join(shown_lines(dialog))
    for part in ("This computer", site.url, "Your uploads", "Encryption"):
        assert part in text
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("This computer\n  Good  Program: This is version")
    assert site.url in copied
    bridge.stop()


def test_where_nothing_failed_it_stands_at_the_top_once_all_is_looked_at(qtbot, own_home, bridge):
    dialog = DoctorDialog(bridge, Paths(own_home))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.again_button.setEnabled(False)
    bar = dialog._area.verticalScrollBar()
    line = Line(name="proxy", level=Level.PASS, code="proxy_none", facts={"host": "h"})
    for _ in range(30):
        dialog._on_told(Told("https://h", line))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    dialog._on_told(Told("https://h", line))
    most = bar.maximum()
    dialog._on_done()
    qtbot.waitUntil(lambda: bar.maximum() > most)
    assert bar.value() == 0


def test_what_could_not_be_looked_at_says_once_what_to_do(qtbot, own_home, bridge, site):
    dialog = DoctorDialog(bridge, Paths(own_home), site=site.url)
    qtbot.addWidget(dialog)
    Paths(own_home).prepare()
    dialog.begin()
    qtbot.waitUntil(dialog.again_button.isEnabled, timeout=60_000)
    assert dialog.as_text().count("Nobody is signed in at this site") == 3
    assert dialog.as_text().count("Sign in to the site, and look again.") == 1


def test_a_network_that_costs_is_told_and_not_used_for_measuring(qtbot, own_home, bridge, site):
    dialog = DoctorDialog(bridge, Paths(own_home), site=site.url, is_metered=lambda: True)
    qtbot.addWidget(dialog)
    Paths(own_home).prepare()
    dialog.begin()
    qtbot.waitUntil(dialog.again_button.isEnabled, timeout=60_000)
    assert "This network is metered" in dialog.as_text()
    assert "Every byte costs on this network, so nothing was measured." in dialog.as_text()


def test_the_doctor_looks_even_where_the_engine_cannot_be_opened(qtbot, own_home):
    engine = FakeEngine()
    engine.open_error = EngineBusy(pid=7)
    bridge = EngineBridge(engine.open)
    with qtbot.waitSignal(bridge.open_failed):
        bridge.start()
    Paths(own_home).prepare()
    dialog = DoctorDialog(bridge, Paths(own_home))
    qtbot.addWidget(dialog)
    dialog.begin()
    qtbot.waitUntil(dialog.again_button.isEnabled, timeout=30_000)
    assert dialog.state.text() == "1 check failed: what to do stands under it"
    assert "holds your uploads (process 7)" in dialog.as_text()
    bridge.stop()


def test_closing_ends_what_is_being_looked_at(qtbot, own_home, bridge):
    dialog = DoctorDialog(bridge, Paths(own_home), site="http://127.0.0.1:1")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    dialog.close()
    qtbot.waitUntil(lambda: not bridge._own_tasks)


# The rest.


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)")
def test_the_menu_opens_each_of_them_once(qtbot, window):
    button, desk = window.account_bar.help_button, window.help
    assert [entry.text() for entry in button.menu_.actions() if entry.text()] == [
        "User guide",
        "Check the connection…",
        "Verify a receipt…",
        "About this program",
    ]
    for kind, ask in (
        (VerifyDialog, desk.verify),
        (AboutDialog, desk.show_about),
        (DoctorDialog, desk.check_connection),
    ):
        ask()
        ask()
        (dialog,) = window.findChildren(kind)
        dialog.close()
        qtbot.waitUntil(lambda kind=kind: not window.findChildren(kind))


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)")
def test_the_menu_is_reached_by_the_keyboard(qtbot, window):
    button = window.account_bar.help_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.menu_.isVisible)
    button.menu_.close()


def test_the_guide_is_offered_only_where_there_is_one(qtbot, bridge, own_home, tmp_path, clock):
    guide = tmp_path / "user-guide.md"
    for exists in (False, True):
        if exists:
            guide.write_text("# How to\n\nDrop a video.")
        button = HelpButton()
        qtbot.addWidget(button)
        desk = HelpDesk(bridge, Paths(own_home), clock, button, button, guide)
        assert button.guide.isVisible() is exists
    desk.show_guide()
    dialog = button.findChild(GuideDialog)
    assert "Drop a video." in dialog.text.toPlainText()
    dialog.close()


def test_about_names_version_licence_folders_and_parts(qtbot, own_home):
    dialog = AboutDialog(Paths(own_home))
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    told = QGuiApplication.clipboard().text()
    for part in (uploader_gui.__version__, "GPL-3.0-or-later", str(own_home), "Qt 6", "tuspy"):
        assert part in told
        assert any(part in line for line in shown_lines(dialog))


def test_the_guides_pictures_fit_into_its_window(qtbot, tmp_path):
    picture = QPixmap(3000, 1000)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "wide.png"))
    (tmp_path / "user-guide.md").write_text("# How to\n\n![What is seen](wide.png)\n")
    dialog = GuideDialog(tmp_path / "user-guide.md")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.text.document().size().height() > 150)
    assert dialog.text.horizontalScrollBar().maximum() == 0
