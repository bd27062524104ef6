"""The attempt log in words: every word has a sentence, and a sentence never shows its own machinery."""

import re
from pathlib import Path

import pytest

from uploader_gui.core.models import AttemptLine, TransferTotals
from uploader_gui.ui.attempt_sentences import WORDS, attempt_words, totals_text

FACTS = {
    "size": 5_000_000_000,
    "attempt": 3,
    "offset": 1_200_000_000,
    "bytes": 3_000_000,
    "seconds": 95.5,
    "code": "connection_lost",
    "status": 503,
    "state": "down",
    "lines": 40,
    "cuts": 7,
    "part": 12,
    "seconds_waiting": 300.0,
}


@pytest.mark.parametrize("what", WORDS)
def test_every_word_has_a_sentence(what):
    text = attempt_words(AttemptLine(at=1.0, what=what, facts=FACTS))
    assert text
    assert not re.search(r"[{}]|_", text)


def test_every_word_is_in_the_documents_and_the_reverse():
    table = (Path(__file__).parents[3] / "docs" / "json-lines.md").read_text(encoding="utf-8").partition("`what` |")[2]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert {word for row in rows for word in re.findall(r"`(\w+)`", row)} == set(WORDS)


def test_how_often_something_happened_is_said():
    assert attempt_words(AttemptLine(at=1.0, what="waiting", facts={**FACTS, "times": 6})) == (
        "waited 1 min: The connection was cut (6 times)"
    )


@pytest.mark.parametrize("what", ["from_the_future", "cut"])
def test_a_line_of_another_version_is_shown_as_its_word(what):
    assert attempt_words(AttemptLine(at=1.0, what=what)) == what


def test_a_whole_log_is_one_sentence():
    totals = TransferTotals(
        bytes_sent=5_100_000_000, bytes_again=100_000_000, seconds_sending=11_520, seconds_waiting=1200, cuts=14
    )
    assert totals_text(totals) == "5.1 GB sent in 3 h 12 min, 100 MB of it twice, 14 cuts, 20 min of waiting"
    smooth = TransferTotals(bytes_sent=5_000, bytes_again=0, seconds_sending=40, seconds_waiting=0, cuts=0)
    assert totals_text(smooth) == "5 kB sent in 40 s"
