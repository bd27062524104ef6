"""The journal: what it holds survives, what is damaged is set aside and never deleted."""

import os
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace

import msgspec
import pytest
from tests.helpers.fake_engine import make_account, make_upload

from uploader_gui.core.errors import JournalDamaged, JournalNewer, NoSuchUpload, UploaderError
from uploader_gui.core.models import ENDED, MOVES, TAKES_UP, ChunkLimits, Problem, Target, UploadState
from uploader_gui.core.store import journal as journal_module
from uploader_gui.core.store.journal import SCHEMA_VERSION, Journal, open_journal

S = UploadState
TARGET = Target(
    protocol="tus",
    url="https://storage.example/secret",
    headers=(("X-A", "b"),),
    chunk=ChunkLimits(min=5, max=10, multiple=5),
    expires_at=1_800_000_000,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "journal.sqlite3"


@pytest.fixture
def journal(path):
    journal, aside = open_journal(path)
    assert aside is None
    yield journal
    journal.close()


def written(path, *uploads):
    """Make a journal with these uploads and close it."""
    journal, _ = open_journal(path)
    for upload in uploads or (make_upload(1), make_upload(2)):
        journal.add_upload(upload)
    journal.close()


def damaged_files(path):
    return sorted(found for found in path.parent.iterdir() if ".damaged-" in found.name)


def test_an_upload_is_the_same_after_closing_and_opening(path):
    upload = make_upload(
        state=S.WAITING,
        due_at=1_800_000_000,
        problem=Problem(code="server_busy", facts={"host": "s.example"}),
        next_try_at=1.5,
        name="Prüfung – 第1回.mp4",
    )
    journal, _ = open_journal(path)
    added = journal.add_upload(upload)
    journal.set_target(added.id, TARGET)
    journal.close()
    journal, aside = open_journal(path)
    assert aside is None
    assert journal.uploads() == [added]
    assert journal.target(added.id) == TARGET
    journal.close()


def test_numbers_of_uploads_are_never_used_again(journal):
    first = journal.add_upload(make_upload(1))
    journal.forget_upload(first.id)
    assert journal.uploads() == []
    assert journal.add_upload(make_upload(2)).id > first.id


def test_one_client_key_is_never_journalled_twice(journal):
    journal.add_upload(make_upload(1))
    with pytest.raises(sqlite3.IntegrityError):
        journal.add_upload(make_upload(1))


def test_an_unknown_number_is_said_to_be_one(journal):
    with pytest.raises(NoSuchUpload) as caught:
        journal.upload(99)
    assert caught.value.facts == {"upload": "99"}
    with pytest.raises(NoSuchUpload):
        journal.change(99, lambda u: u)


def test_the_upload_url_is_kept_apart_from_the_record_that_is_shown(journal):
    upload = journal.add_upload(make_upload())
    journal.set_target(upload.id, TARGET)
    assert "secret" not in msgspec.json.encode(journal.upload(upload.id)).decode()
    journal.set_target(upload.id, None)
    assert journal.target(upload.id) is None


def test_a_target_that_cannot_be_read_is_as_good_as_none_for_the_site_can_be_asked(path, journal):
    upload = journal.add_upload(make_upload())
    journal.set_target(upload.id, TARGET)
    with sqlite3.connect(path) as db:
        for target in ("""'{"protocol": 5'""", "CAST(x'ff00' AS TEXT)", "x'ff'", "7"):
            db.execute(f"UPDATE uploads SET target = {target}")
            db.commit()
            assert journal.target(upload.id) is None
    db.close()


@pytest.mark.parametrize("url", ["http://storage.example/secret", "https://storage.example:99999999/secret", ""])
def test_an_upload_url_that_nobody_may_or_can_connect_to_is_as_good_as_none(journal, url):
    upload = journal.add_upload(make_upload())
    journal.set_target(upload.id, replace(TARGET, url=url))
    assert journal.target(upload.id) is None


def test_the_same_user_at_the_same_site_is_one_account(journal):
    first = journal.save_account(make_account())
    again = journal.save_account(make_account(id=0, full_name="Sam Renamed"))
    other = journal.save_account(make_account(id=0, site_url="https://other.example"))
    assert again.id == first.id
    assert other.id != first.id
    assert [account.full_name for account in journal.accounts()] == ["Sam Renamed", "Sam One"]


def test_a_change_is_made_to_what_is_in_the_journal_now(journal):
    upload = journal.add_upload(make_upload())
    journal.change(upload.id, lambda u: replace(u, attempts=u.attempts + 1))
    journal.change(upload.id, lambda u: replace(u, attempts=u.attempts + 1))
    assert journal.upload(upload.id).attempts == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_only_this_user_may_read_the_journal(path, journal):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


# The table of states -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", list(S))
def test_a_move_is_written_if_the_table_knows_it_and_refused_otherwise(journal, before):
    for number, after in enumerate(S):
        upload = journal.add_upload(make_upload(number, state=before))

        def move(u, after=after):
            return replace(u, state=after)

        if after is before or after in MOVES[before]:
            assert journal.change(upload.id, move).state is after
            assert journal.upload(upload.id).state is after
        else:
            with pytest.raises(AssertionError):
                journal.change(upload.id, move)
            assert journal.upload(upload.id).state is before


def test_what_is_submitted_stays_so_and_what_is_cancelled_is_taken_back_only_by_the_queue():
    assert MOVES[S.SUBMITTED] == frozenset()
    assert MOVES[S.CANCELLED] == {S.QUEUED}


def test_a_person_can_always_queue_pause_or_cancel_what_has_not_ended():
    for state in S:
        if state not in ENDED:
            assert {S.QUEUED, S.PAUSED, S.CANCELLED} - {state} <= MOVES[state]


def test_what_the_engine_takes_up_by_itself_can_be_queued_again():
    for state in TAKES_UP:
        assert state is S.QUEUED or S.QUEUED in MOVES[state]


def test_what_waits_for_a_person_is_not_taken_up():
    assert not {S.PAUSED, S.NEEDS_SIGN_IN, S.NEEDS_ATTENTION, *ENDED} & set(TAKES_UP)


# Damage --------------------------------------------------------------------------------------------------------------


def garbage(path):
    path.write_bytes(os.urandom(5000))


def a_text(path):
    path.write_text("These are not the uploads you are looking for.\n" * 50)


def cut_short(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 100])


def overwritten_in_the_middle(path):
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)


def change_by_sql(*statements):
    def change(path):
        db = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            db.execute(statement)
        db.close()

    return change


DAMAGE = {
    "garbage": garbage,
    "a text": a_text,
    "cut short": cut_short,
    "overwritten in the middle": overwritten_in_the_middle,
    "a missing table": change_by_sql("DROP TABLE accounts"),
    "a missing column": change_by_sql("ALTER TABLE uploads DROP COLUMN record"),
    "tables of another program": change_by_sql("PRAGMA user_version = 0"),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_journal_is_set_aside_whole_and_a_clean_one_begun(path, damage):
    written(path)
    damage(path)
    before = path.read_bytes()
    journal, aside = open_journal(path)
    try:
        assert aside is not None
        assert aside.read_bytes() == before
        assert journal.uploads() == []
        assert journal.add_upload(make_upload()).id == 1
    finally:
        journal.close()
    assert damaged_files(path) == [aside]


UPLOAD_1 = "UPDATE uploads SET record = {} WHERE id = 1"
DAMAGED_RECORDS = {
    "no JSON": "'{'",
    "nothing": "''",
    "without its fields": "'{}'",
    "a list": "'[]'",
    "no text": "CAST(x'ff00fe' AS TEXT)",
    "bytes": "x'ff00fe'",
    "a number": "5",
    "wrong inside": """replace(record, '"name":"', '"name":5,"x":"')""",
    "a state that is no text": """replace(record, '"queued"', '[]')""",
    "a state that nobody knows, and more": """replace(replace(record, '"queued"', '"x"'), '"mark"', '"m"')""",
    "an escape that is cut": """replace(record, 'interview1', '\\ud8')""",
    "nested without end": f"'{'[' * 100_000}'",
}


@pytest.mark.parametrize("record", DAMAGED_RECORDS.values(), ids=DAMAGED_RECORDS)
def test_a_damaged_record_is_set_aside_alone_and_the_others_stay(path, record):
    written(path)
    change_by_sql(UPLOAD_1.format(record), "UPDATE uploads SET target = 'the url' WHERE id = 1")(path)
    journal, aside = open_journal(path)
    try:
        assert [upload.id for upload in journal.uploads()] == [2]
        assert journal.add_upload(make_upload(3)).id == 3
    finally:
        journal.close()
    assert damaged_files(path) == [aside]
    kept = msgspec.json.decode(aside.read_bytes())
    assert kept["accounts"] == []
    assert kept["uploads"][0]["client_key"] == make_upload(1).client_key
    assert kept["uploads"][0]["target"] == "the url"
    journal, aside = open_journal(path)
    journal.close()
    assert aside is None


def test_what_a_damaged_record_held_can_be_read_in_the_file_it_was_moved_to(path):
    written(path)
    change_by_sql("UPDATE uploads SET record = substr(record, 1, 300) || CAST(x'ff' AS TEXT) WHERE id = 2")(path)
    journal, aside = open_journal(path)
    journal.close()
    (row,) = msgspec.json.decode(aside.read_bytes())["uploads"]
    assert "interview2.mp4" in row["record"]
    assert row["record"].endswith("\\xff")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_only_this_user_may_read_the_records_that_were_set_aside(path):
    written(path)
    change_by_sql(UPLOAD_1.format("'{'"))(path)
    journal, aside = open_journal(path)
    journal.close()
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600


def test_a_damaged_account_takes_neither_uploads_nor_other_accounts_with_it(path):
    journal, _ = open_journal(path)
    journal.save_account(make_account(site_url="https://a.example"))
    good = journal.save_account(make_account(site_url="https://b.example"))
    upload = journal.add_upload(make_upload(1))
    journal.close()
    change_by_sql("UPDATE accounts SET record = '[]' WHERE id = 1")(path)
    journal, aside = open_journal(path)
    assert (journal.accounts(), journal.uploads()) == ([good], [upload])
    assert journal.save_account(make_account(site_url="https://a.example")).id == 3
    journal.close()
    assert msgspec.json.decode(aside.read_bytes())["accounts"] == [{"id": 1, "record": "[]"}]


def test_where_damaged_records_cannot_be_written_down_they_stay_in_the_journal(path, monkeypatch):
    written(path)
    change_by_sql(UPLOAD_1.format("'{'"))(path)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(journal_module, "write_whole", full)
        with pytest.raises(UploaderError) as caught:
            open_journal(path)
    assert not isinstance(caught.value, JournalDamaged)
    assert damaged_files(path) == []
    journal, aside = open_journal(path)
    assert [upload.id for upload in journal.uploads()] == [2]
    journal.close()
    assert aside is not None


def test_a_newer_versions_state_keeps_the_upload_and_does_nothing_by_itself(path):
    written(path)
    change_by_sql(UPLOAD_1.format("""replace(replace(record, '"queued"', '"dancing"'), '{', '{"new_field":[1],')"""))(
        path
    )
    journal, aside = open_journal(path)
    first, _ = journal.uploads()
    assert aside is None
    assert (first.state, first.problem.code) == (S.NEEDS_ATTENTION, "journal_newer")
    assert first.client_key == make_upload(1).client_key
    assert journal.change(1, lambda u: replace(u, state=S.QUEUED, problem=None)).state is S.QUEUED
    journal.close()


@pytest.mark.parametrize("value", ["'fast'", "x'ff'", "9e999", "-9e999"])
def test_a_measure_that_is_no_number_was_never_made(path, journal, value):
    journal.note_measured("speed", 5.0)
    change_by_sql(f"UPDATE measured SET value = {value}")(path)
    assert journal.measured("speed") == 0


def test_several_damaged_journals_are_all_kept(path):
    path.parent.mkdir(parents=True)
    kept = set()
    for number in range(3):
        path.write_bytes(b"damaged %d " % number * 100)
        journal, aside = open_journal(path)
        journal.close()
        kept.add(aside)
        assert aside.read_bytes().startswith(b"damaged %d" % number)
    assert len(kept) == 3


def test_an_empty_file_is_a_new_journal(path):
    path.parent.mkdir(parents=True)
    path.touch()
    journal, aside = open_journal(path)
    assert aside is None
    assert journal.uploads() == []
    journal.close()


def test_the_journal_of_a_newer_version_is_left_alone_byte_for_byte(path):
    written(path)
    change_by_sql("PRAGMA journal_mode = DELETE", f"PRAGMA user_version = {SCHEMA_VERSION + 1}")(path)
    before = path.read_bytes()
    with pytest.raises(JournalNewer):
        open_journal(path)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "code",
    [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY],
)
def test_a_full_disk_or_a_locked_folder_is_no_damage_and_moves_nothing(path, monkeypatch, code):
    written(path)
    before = path.read_bytes()

    def fail(self):
        error = sqlite3.OperationalError("the system said no")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr(Journal, "_version", fail)
    with pytest.raises(UploaderError) as caught:
        open_journal(path)
    assert not isinstance(caught.value, JournalDamaged)
    assert path.read_bytes() == before
    assert damaged_files(path) == []


def test_a_folder_where_the_journal_should_be_is_not_renamed(path):
    path.mkdir(parents=True)
    with pytest.raises(UploaderError):
        open_journal(path)
    assert path.is_dir()
    assert damaged_files(path) == []


# More than one process -----------------------------------------------------------------------------------------------

READER = """
import sys
from pathlib import Path
from uploader_gui.core.store.journal import Journal
journal = Journal(Path(sys.argv[1]))
print([upload.name for upload in journal.uploads()])
journal.close()
"""
DIES = """
import os, sys
from pathlib import Path
sys.path.insert(0, os.getcwd())
from tests.helpers.fake_engine import make_upload
from uploader_gui.core.store.journal import open_journal
journal, _ = open_journal(Path(sys.argv[1]))
journal.add_upload(make_upload(1))
os.kill(os.getpid(), 9)
"""


def python(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], check=False, capture_output=True, text=True, timeout=60
    )


def test_another_process_reads_what_this_one_wrote_while_it_still_has_it_open(path, journal):
    journal.add_upload(make_upload(1))
    journal.add_upload(make_upload(2))
    other = python(READER, path)
    assert other.stdout.strip() == "['interview1.mp4', 'interview2.mp4']", other.stderr
    assert len(journal.uploads()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_what_was_written_is_there_after_the_process_was_killed(path):
    assert python(DIES, path).returncode == -9
    journal, aside = open_journal(path)
    assert aside is None
    assert [upload.name for upload in journal.uploads()] == ["interview1.mp4"]
    journal.close()


@pytest.mark.parametrize("on_network", [True, False])
def test_on_a_network_drive_there_is_no_write_ahead_log(path, monkeypatch, on_network):
    monkeypatch.setattr(journal_module, "is_on_network_drive", lambda _: on_network)
    journal, _ = open_journal(path)
    journal.add_upload(make_upload())
    assert path.with_name(path.name + "-wal").exists() is not on_network
    journal.close()


def test_what_another_program_has_written_is_seen(path, journal):
    upload = journal.add_upload(make_upload())
    assert journal.upload(upload.id).name == upload.name
    other, _ = open_journal(path)
    other.change(upload.id, lambda u: replace(u, name="renamed.mp4"))
    other.add_upload(make_upload(2))
    other.save_account(make_account())
    other.close()
    assert [known.name for known in journal.uploads()] == ["renamed.mp4", make_upload(2).name]
    assert len(journal.accounts()) == 1


def test_with_thousands_of_uploads_no_question_reads_them_all_again(journal, monkeypatch):
    uploads = [journal.add_upload(make_upload(number, assignment_id=number % 100)) for number in range(1, 501)]
    journal.uploads()
    read = []
    decode = journal_module._decode
    monkeypatch.setattr(journal_module, "_decode", lambda *arguments: read.append(arguments) or decode(*arguments))
    journal.add_upload(make_upload(501, assignment_id=7))
    for upload in uploads:
        journal.change(upload.id, lambda u: replace(u, state=S.CHECKING))
        journal.uploads()
        journal.accounts()
    assert len(journal.uploads_at(uploads[0].account_id, 7)) == 6
    assert read == []


def test_a_failed_write_is_not_remembered_as_done(journal, monkeypatch):
    upload = journal.add_upload(make_upload())
    journal._db.execute("PRAGMA query_only = ON")
    with pytest.raises(sqlite3.OperationalError):
        journal.change(upload.id, lambda u: replace(u, state=S.CHECKING))
    with pytest.raises(sqlite3.OperationalError):
        journal.forget_upload(upload.id)
    assert journal.uploads() == [upload]


@pytest.mark.parametrize(
    ("change", "waits_for_the_disk"),
    [
        ({"state": S.SENDING, "attempts": 1, "bytes_stored": 7}, False),
        ({"state": S.WAITING, "problem": Problem(code="timed_out"), "next_try_at": 5.0}, False),
        ({"remote_id": 7, "video_id": "v"}, True),
        ({"client_key": "another"}, True),
        ({"stored_at": 1.0, "sha256": "s"}, True),
        ({"state": S.PAUSED}, True),
        ({"state": S.CANCELLED}, True),
        ({"submit": False}, True),
    ],
)
def test_only_what_a_power_cut_must_not_undo_waits_for_the_disk(journal, change, waits_for_the_disk):
    upload = journal.add_upload(make_upload(state=S.CHECKING, submit=True))
    said = []
    journal._db.set_trace_callback(said.append)
    journal.change(upload.id, lambda u: replace(u, **change))
    write = next(index for index, line in enumerate(said) if line.startswith("UPDATE"))
    levels = [line for line in said[:write] if "synchronous" in line]
    assert levels == ([] if waits_for_the_disk else ["PRAGMA synchronous = NORMAL"])
    assert (
        not [line for line in said if "synchronous" in line] or said[-2].endswith("FULL") or said[-1].endswith("FULL")
    )
