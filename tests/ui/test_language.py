"""The window speaks the person's language: words, digits, times of day and the direction of reading."""

import logging
import re
import unicodedata
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from tests.helpers.receipts import make_receipt

from uploader_gui.core.receipt_check.finding import Finding, SameFile, Signature
from uploader_gui.ui import formatting, language
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.receipt_facts import sections
from uploader_gui.ui.verify_text import details_of

EVENING = datetime(2027, 5, 5, 21, 40).astimezone().timestamp()
LATE = datetime(2027, 5, 9, 23, 59).astimezone().timestamp()


@pytest.fixture
def speak(qapp, catalogues):
    yield lambda code: language.install(qapp, code, catalogues=catalogues)
    language.uninstall(qapp)


def test_german_has_its_own_words_and_decimal_comma(speak):
    assert speak("de") == "de"
    assert formatting.bytes_text(3_100_000_000) == "3,1 GB"
    assert formatting.due_text(LATE, EVENING) == "fällig Sonntag 23:59, in 4 Tagen"
    assert formatting.day_text(LATE, 0) == "9. Mai 2027"


def test_spanish_and_its_plural(speak):
    speak("es")
    assert formatting.due_text(LATE, EVENING) == "vence: domingo 23:59, en 4 días"


def test_arabic_reads_from_right_to_left_with_its_digits_and_all_its_plurals(qapp, speak):
    speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "٣٫١" in formatting.bytes_text(3_100_000_000)
    told = {formatting.duration_text(days * 86_400).strip("\u2068\u2069") for days in (2, 3, 11, 100)}
    assert len(told) == 4


@pytest.mark.parametrize(
    ("code", "clock"), [("de", "21:40:00"), ("ar", "٩:٤٠:٠٠\N{NO-BREAK SPACE}م"), ("es", "21:40:00")]
)
def test_seconds_are_told_as_the_language_tells_minutes(speak, code, clock):
    speak(code)
    assert formatting.logged_text(EVENING, EVENING).replace(" ", "\N{NO-BREAK SPACE}") == clock


def test_a_file_s_name_stands_by_itself_in_an_arabic_sentence(speak):
    speak("ar")
    message = text_for("file_missing", {"name": "interview (1).mp4"}).message
    assert "\u2068interview (1).mp4\u2069" in message


def outside_isolates(text):
    """What the sentence itself says, without what was filled in."""
    depth, own = 0, ""
    for letter in text:
        depth += (letter == "\u2068") - (letter == "\u2069")
        own += letter if depth == 0 and letter != "\u2069" else ""
    return own


@pytest.mark.parametrize("signature", [Signature.GOOD, Signature.NOT_SIGNED])
def test_no_fact_of_a_receipt_runs_into_another_in_arabic(speak, signature):
    receipt = make_receipt("http://127.0.0.1:1", filename="film.mp4")
    finding = Finding(receipt=receipt, signature=signature, file=SameFile.NOT_COMPARED, site=receipt.site_url)
    speak("ar")
    facts = [fact.value for section in sections(receipt) for fact in section.facts]
    for told in [*details_of(finding), *(fact for fact in facts if "\u2068" in fact)]:
        assert not set(outside_isolates(told)) & set('0123456789,;"“”'), told
        assert not re.search("[A-Za-z]", outside_isolates(told).replace("SHA-256", "")), told
    for fact in facts:
        if "\u2068" in fact:
            assert unicodedata.bidirectional(fact[0]) in ("R", "AL"), fact


def test_qt_s_own_buttons_speak_it_too(qtbot, speak):
    speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_missing_catalogue_leaves_english_and_a_line_in_the_log(qapp, tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        assert language.install(qapp, "de", catalogues=tmp_path) == "en"
    assert "no catalogue for de" in caplog.text
    assert text_for("no_connection", {}).title == "No connection"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.uninstall(qapp)


def test_an_unknown_language_is_the_system_s_or_english(speak, monkeypatch):
    monkeypatch.setattr(language, "_of_the_system", lambda: "es")
    assert speak("tlh") == "es"


def test_a_language_can_be_taken_back(qapp, speak):
    speak("ar")
    language.uninstall(qapp)
    assert formatting.bytes_text(3_100_000_000) == "3.1 GB"
    assert QWidget().layoutDirection() == Qt.LayoutDirection.LeftToRight
