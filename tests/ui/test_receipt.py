"""A receipt is something to keep: seen whole, saved in both forms, printed, copied."""

import dataclasses
import re
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from tests.helpers.fake_engine import make_upload
from tests.helpers.receipts import SHA256, make_receipt

from practice_site.receipt_key import ReceiptKey
from uploader_gui.core.config import load_settings
from uploader_gui.core.models import TransferTotals, UploadState
from uploader_gui.core.receipt_check.receipt_file import receipt_from, receipt_in
from uploader_gui.core.store.receipts import read_receipt
from uploader_gui.ui.receipt_dialog import ReceiptDialog, with_ending
from uploader_gui.ui.receipt_document import document, paper, pdf
from uploader_gui.ui.receipt_facts import as_text
from uploader_gui.ui.settings_pages import FoldersPage
from uploader_gui.ui.upload_story import Action


@pytest.fixture
def receipt(tmp_path):
    totals = TransferTotals(bytes_sent=18_000, bytes_again=0, seconds_sending=0.2, seconds_waiting=0.0, cuts=0)
    signed = make_receipt("https://moodle.example.edu", ReceiptKey(tmp_path), filename="Größe & <b>第1回</b>.mp4")
    return dataclasses.replace(signed, transfer=totals)


@pytest.fixture
def dialog(qtbot, receipt):
    shown = ReceiptDialog(receipt)
    qtbot.addWidget(shown)
    shown.show()
    return shown


KEPT = (
    "Practice (University)", "https://moodle.example.edu", "Anthropology", "Field study", "Sam One (sam)",
    "Größe & <b>第1回</b>.mp4", "18 kB (18,000 bytes)", "2027-01-15", "submitted, submission 81", "by the site's clock",
)  # fmt: skip


def test_everything_that_a_student_would_keep_is_seen(dialog, receipt):
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for fact in (*KEPT, receipt.video_id, receipt.site_key_id, SHA256[:32], SHA256[32:]):
        assert fact in shown
    assert "The site has signed" in shown


def test_a_small_file_was_not_sent_in_no_time(receipt):
    assert "sent in less than a second" in as_text(receipt)
    assert "in 0 s" not in as_text(receipt)


def test_an_unsigned_receipt_says_so_and_names_the_clock_of_its_times(receipt):
    told = as_text(dataclasses.replace(receipt, statement=None, site_signature=""))
    assert "the site did not sign this receipt" in told
    assert told.count("by this computer's clock") == 2


def test_the_copy_is_the_whole_receipt_as_text(dialog, receipt):
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == as_text(receipt)
    for fact in (*KEPT, receipt.video_id):
        assert fact in copied
    assert dialog.told.text() == "Copied as text"


def test_the_paper_says_the_same_and_every_field_that_was_signed(qapp, receipt):
    written = document(receipt).toPlainText().replace("\u2028", "\n")
    for fact in (*KEPT, receipt.video_id, SHA256[:32], receipt.site_signature, receipt.site_key_id):
        assert fact in written
    for field in dataclasses.fields(receipt.statement):
        assert f'"{field.name}":' in written
    assert "<b>第1回</b>" in written


def test_the_pdf_carries_the_exact_receipt_and_text_that_can_be_selected(qapp, receipt):
    content = pdf(receipt, QLocale("de_DE"))
    assert receipt_in(content) == receipt
    streams = b"".join(_unpacked(part) for part in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL))
    # Letters, and not pictures of letters: each font says which letters its drawings are.
    assert b"begincmap" in streams
    assert content.count(b"/ToUnicode") >= 1


def _unpacked(stream):
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


@pytest.mark.parametrize(
    ("country", "size"), [("de_DE", "A4"), ("en_GB", "A4"), ("en_US", "Letter"), ("es_MX", "Letter"), ("ar_EG", "A4")]
)
def test_the_paper_is_the_countrys(country, size):
    assert paper(QLocale(country)).pageSize().id() == QPageSize.PageSizeId[size]


@pytest.mark.parametrize("name", ["mine.pdf", "mine.json", "mine"])
def test_what_is_saved_can_be_read_back_and_checked(dialog, receipt, tmp_path, name):
    target = tmp_path / name
    dialog._ask_where = lambda parent, start: str(target)
    dialog.save_button.click()
    assert receipt_from(target) == receipt
    assert dialog.told.text() == f"Saved as {target}"
    if name.endswith(".json"):
        assert read_receipt(target) == receipt


def test_a_place_that_cannot_be_written_is_told(dialog, tmp_path):
    (tmp_path / "file").write_text("")
    dialog._ask_where = lambda parent, start: str(tmp_path / "file" / "mine.pdf")
    dialog.save_button.click()
    assert dialog.wrong.text() == "Not saved: the place cannot be written to. Choose another folder."
    assert dialog.told.isHidden()
    dialog._ask_where = lambda parent, start: str(tmp_path / "mine.pdf")
    dialog.save_button.click()
    assert dialog.wrong.isHidden()


@pytest.mark.parametrize(
    ("chosen", "kind", "place"),
    [
        ("/r/film.receipt.pdf", "pdf", "/r/film.receipt.pdf"),
        ("/elsewhere/film.receipt.pdf", "json", "/elsewhere/film.receipt.json"),
        ("/r/mine", "pdf", "/r/mine.pdf"),
        ("/r/mine", "json", "/r/mine.json"),
        ("/r/mine.JSON", "pdf", "/r/mine.JSON"),
        ("/r/v1.2", "pdf", "/r/v1.2.pdf"),
    ],
)
def test_a_receipt_has_the_ending_of_its_kind(chosen, kind, place):
    assert with_ending(chosen, kind, "/r/film.receipt.pdf") == place


@pytest.mark.parametrize("may", [True, False])
def test_a_file_that_is_there_is_replaced_only_when_the_person_says_so(dialog, tmp_path, monkeypatch, may):
    (tmp_path / "mine.pdf").write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), "PDF (*.pdf)"))
    answer = QMessageBox.StandardButton.Yes if may else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    dialog.save_button.click()
    assert ((tmp_path / "mine.pdf").read_bytes() != b"old") is may
    assert not (tmp_path / "mine").exists()


def test_printing_asks_for_a_printer(qtbot, dialog):
    dialog.print_button.click()
    asked = dialog.findChild(QPrintDialog)
    qtbot.waitUntil(asked.isVisible)
    asked.reject()


def test_what_is_printed_is_told(dialog, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_with(printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.told.text() == f"Sent to {tmp_path / 'printed.pdf'}"


def test_the_settings_name_the_folder_in_which_saving_begins_without_a_choice(qtbot, dialog):
    asked = []
    dialog._ask_where = lambda parent, start: asked.append(start) or ""
    dialog.save_button.click()
    folders = FoldersPage()
    qtbot.addWidget(folders)
    assert folders.receipts.path.placeholderText() == str(Path(asked[0]).parent)


def test_saving_begins_in_the_folder_of_the_settings(qtbot, engine, own_home, open_window, tmp_path):
    chosen = tmp_path / "my receipts"
    chosen.mkdir()
    (own_home).mkdir(exist_ok=True, parents=True)
    (own_home / "settings.json").write_text(f'{{"receipts_folder": "{chosen.as_posix()}"}}')
    assert load_settings(own_home / "settings.json").receipts_folder
    engine.known_uploads = {1: make_upload(1, state=UploadState.SUBMITTED)}
    window = open_window(home=own_home)
    window.actions_.do(1, Action.RECEIPT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ReceiptDialog)))
    dialog = window.findChild(ReceiptDialog)
    asked = []
    dialog._ask_where = lambda parent, start: asked.append(start) or ""
    dialog.save_button.click()
    assert asked == [str(chosen / "interview1.receipt.pdf")]
    dialog.close()


@pytest.mark.parametrize(("direction", "column"), [("LeftToRight", 0), ("RightToLeft", 1)])
def test_on_paper_the_names_stand_where_reading_begins(qapp, direction, column):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    try:
        made = document(make_receipt("http://127.0.0.1:1"))
        table = made.rootFrame().childFrames()[0]
        assert table.cellAt(0, column).firstCursorPosition().block().text() == "Site"
    finally:
        qapp.setLayoutDirection(before)
