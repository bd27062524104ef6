"""Where earlier uploads went stays known, without anything secret of their addresses."""

import sqlite3

import pytest

from uploader_gui.core.store.journal import MIGRATIONS, SCHEMA_VERSION, Journal
from uploader_gui.core.store.storages import KnownStorage, origin_of

TUS_STORAGE = KnownStorage("tus", "https://upload.example.com")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


def test_only_scheme_host_and_port_are_on_the_disk_and_there_after_a_restart(path):
    journal = Journal(path)
    journal.storages.note(1, "tus", "https://sam:s3cret@upload.example.com:8443/tus/s3cret?sig=s3cret#s3cret")
    journal.close()
    assert b"s3cret" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    journal = Journal(path)
    assert journal.storages.of(1) == [KnownStorage("tus", "https://upload.example.com:8443")]
    assert journal.storages.of(2) == []
    journal.close()


def test_the_last_one_comes_first_one_for_each_way_of_sending(path):
    journal = Journal(path)
    journal.storages.note(1, "tus", "https://old.example.com/a")
    journal.storages.note(1, "post", "https://s3.example.com/b")
    journal.storages.note(2, "tus", "https://other.example.com/b")
    journal.storages.note(1, "tus", "https://upload.example.com/c")
    assert journal.storages.of(1) == [TUS_STORAGE, KnownStorage("post", "https://s3.example.com")]
    journal.close()


@pytest.mark.parametrize("url", ["", "upload.example.com", "https://[", "/tus/1"])
def test_what_is_no_address_is_not_kept(path, url):
    journal = Journal(path)
    journal.storages.note(1, "tus", url)
    assert (origin_of(url), journal.storages.of(1)) == ("", [])
    journal.close()


def test_a_journal_without_room_keeps_on_working(path):
    journal = Journal(path)
    journal.close()
    journal = Journal(path, read_only=True)
    journal._db.execute("PRAGMA query_only = ON")
    journal.storages.note(1, "tus", "https://upload.example.com/c")
    assert journal.storages.of(1) == []
    journal._db.execute("PRAGMA query_only = OFF")
    journal.storages.note(1, "tus", "https://upload.example.com/c")
    assert journal.storages.of(1) == [TUS_STORAGE]
    journal.close()


def test_an_older_journal_gets_its_place_for_storages(path):
    db = sqlite3.connect(path, isolation_level=None)
    before = next(number for number, script in enumerate(MIGRATIONS) if "storages" in script)
    for script in MIGRATIONS[:before]:
        db.executescript(script)
    db.execute(f"PRAGMA user_version = {before}")
    db.close()
    journal = Journal(path)
    journal.storages.note(1, "tus", "https://upload.example.com/c")
    assert journal.storages.of(1) == [TUS_STORAGE]
    journal.close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    db.close()
