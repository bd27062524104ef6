"""Assignments that stay known without a network, and beyond a restart."""

import sqlite3

import pytest
from tests.helpers.fake_engine import make_assignment

from uploader_gui.core.models import MySubmission
from uploader_gui.core.store.journal import MIGRATIONS, SCHEMA_VERSION, Journal
from uploader_gui.core.store.listings import KeptListing

KEPT = KeptListing(
    assignments=(
        make_assignment(1, mine=MySubmission(status="draft", group_name="Team A", extension_at=1_800_000_000)),
        make_assignment(2, accepted_types=("video/mp4",), also_takes=("file",)),
    ),
    seen_at=1_800_000_000.5,
    clock_skew=-90.0,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


def test_what_was_listed_is_there_after_a_restart(path):
    journal = Journal(path)
    journal.listings.put(1, KEPT)
    journal.listings.put(2, KeptListing(assignments=(), seen_at=5.0))
    journal.close()
    journal = Journal(path)
    assert journal.listings.get(1) == KEPT
    assert journal.listings.get(3) is None
    journal.close()


def test_one_accounts_list_goes_and_the_others_stay(path):
    journal = Journal(path)
    for account in (1, 2):
        journal.listings.put(account, KEPT)
    journal.listings.forget(1)
    assert (journal.listings.get(1), journal.listings.get(2)) == (None, KEPT)
    journal.close()


@pytest.mark.parametrize("record", ["", "{", '{"assignments": [5]}', b"\xff\xfe", "null"])
def test_a_list_that_cannot_be_read_is_none_and_is_asked_for_again(path, record):
    journal = Journal(path)
    journal.listings.put(1, KEPT)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE listings SET record = ?", (record,))
    db.close()
    assert journal.listings.get(1) is None
    journal.listings.put(1, KEPT)
    assert journal.listings.get(1) == KEPT
    journal.close()


def test_an_older_journal_gets_its_place_for_lists(path):
    db = sqlite3.connect(path, isolation_level=None)
    before = next(number for number, script in enumerate(MIGRATIONS) if "listings" in script)
    for script in MIGRATIONS[:before]:
        db.executescript(script)
    db.execute(f"PRAGMA user_version = {before}")
    db.close()
    journal = Journal(path)
    journal.listings.put(1, KEPT)
    assert journal.listings.get(1) == KEPT
    journal.close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    db.close()
