"""The attempt log: complete, honest about what it leaves out, never larger than bounds, and free of secrets."""

import pytest
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.models import AttemptLine
from uploader_gui.core.store import attempt_log as module
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.core.store.journal import Journal


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path):
    journal = Journal(path)
    yield journal
    journal.close()


@pytest.fixture
def narrow(monkeypatch):
    """A log of ten lines, so that little fills it."""
    monkeypatch.setattr(module, "FIRST_LINES", 3)
    monkeypatch.setattr(module, "LAST_LINES", 6)
    monkeypatch.setattr(module, "SLACK", 2)


def words(journal, upload_id=1):
    return [line.what for line in journal.attempt_log(upload_id)]


def test_lines_come_back_in_their_order_each_to_its_own_upload(journal):
    journal.note_attempt(1, 10.5, "registered", {"site_upload": 7})
    journal.note_attempt(2, 11.0, "paused", {})
    journal.note_attempt(1, 12.0, "asked", {"attempt": 1, "offset": 0})
    assert journal.attempt_log(1) == [
        AttemptLine(at=10.5, what="registered", facts={"site_upload": 7}),
        AttemptLine(at=12.0, what="asked", facts={"attempt": 1, "offset": 0}),
    ]
    assert words(journal, 2) == ["paused"]
    assert journal.attempt_log(3) == []


def test_the_same_wait_again_and_again_is_one_line_with_its_count_and_its_last_time(journal):
    for n in range(2000):
        journal.note_attempt(1, 300.0 * n, "waiting", {"code": "no_connection", "detail": f"{n}", "seconds": 0.0})
        journal.note_attempt(1, 300.0 * n + 299, "waiting", {"code": "no_connection", "seconds": 299.0, "times": 0})
    [line] = journal.attempt_log(1)
    assert line.at == 0.0
    assert line.facts["times"] == 2000
    assert line.facts["seconds"] == 2000 * 299.0
    assert line.facts["until"] == 300.0 * 1999 + 299
    assert totals([line], 1).seconds_waiting == 2000 * 299.0


def test_waits_for_different_reasons_are_different_lines(journal):
    for code in ("no_connection", "file_away", "no_connection"):
        journal.note_attempt(1, 1.0, "waiting", {"code": code, "seconds": 1.0})
    assert len(journal.attempt_log(1)) == 3


def test_chunks_that_follow_on_one_another_are_one_line_a_minute(journal):
    for n in range(1, 241):
        journal.note_attempt(1, float(n), "stored", {"offset": n * 100, "bytes": 100, "seconds": 1.0})
    lines = journal.attempt_log(1)
    assert [line.facts["offset"] for line in lines] == [6100, 12200, 18300, 24000]
    assert totals(lines, 24000).bytes_sent == 24000


def test_an_offset_that_goes_back_stays_to_be_seen(journal):
    for offset in (5000, 5000, 300):
        journal.note_attempt(1, 1.0, "asked", {"attempt": 1, "offset": offset})
    assert [(line.facts["offset"], line.facts.get("times")) for line in journal.attempt_log(1)] == [
        (5000, 2),
        (300, None),
    ]


def a_story(times):
    """Yield the lines of an upload whose link breaks so many times."""
    for n in range(times):
        yield "asked", {"attempt": n + 1, "offset": n * 10}
        yield "stored", {"offset": n * 10 + 10, "bytes": 10, "seconds": 1.0}
        yield "cut", {"code": "connection_lost", "bytes": 3, "seconds": 0.5}
        yield "waiting", {"code": "connection_lost", "seconds": 2.0}


@pytest.mark.usefixtures("narrow")
def test_a_log_that_grows_for_a_week_keeps_its_beginning_its_end_and_its_sums(journal):
    for n, (what, facts) in enumerate(a_story(500)):
        journal.note_attempt(1, float(n), what, facts)
    lines = journal.attempt_log(1)
    assert len(lines) <= 3 + 1 + 6 + 2
    assert [line.what for line in lines[:4]] == ["asked", "stored", "cut", "left_out"]
    assert (lines[-1].at, lines[-1].what) == (1999.0, "waiting")
    left_out = lines[3].facts
    assert left_out["lines"] == 2000 - (len(lines) - 1)
    assert left_out["until"] < lines[4].at
    told = totals(lines, 5000)
    assert (told.bytes_sent, told.bytes_again, told.cuts) == (6500, 1500, 500)
    assert (told.seconds_sending, told.seconds_waiting) == (750.0, 1000.0)


@pytest.mark.usefixtures("narrow")
def test_it_is_bounded_over_restarts_too(path):
    for _ in range(30):
        journal = Journal(path)
        for what, facts in a_story(2):
            journal.note_attempt(1, 1.0, what, facts)
        assert len(journal.attempt_log(1)) <= 12
        journal.close()


def test_the_bounds_are_those_that_the_documents_name():
    assert (module.FIRST_LINES, module.LAST_LINES) == (200, 800)


def test_what_a_person_or_the_file_ended_is_no_cut_but_its_bytes_count():
    lines = [
        AttemptLine(at=1.0, what="cut", facts={"code": code, "bytes": 5, "seconds": 1.0})
        for code in ("ended_here", "file_away", "timed_out")
    ]
    assert (totals(lines, 15).cuts, totals(lines, 15).bytes_sent) == (1, 15)


def test_a_part_that_broke_off_while_others_went_on_is_a_cut_too():
    lines = [
        AttemptLine(at=1.0, what="part_cut", facts={"part": 3, "code": "connection_lost", "detail": ""}),
        AttemptLine(at=2.0, what="part_cut", facts={"part": 4, "code": "timed_out", "detail": "", "times": 2}),
        AttemptLine(at=3.0, what="cut", facts={"code": "connection_lost", "bytes": 7, "seconds": 1.0}),
    ]
    assert (totals(lines, 7).cuts, totals(lines, 7).bytes_sent) == (4, 7)


def test_no_address_gets_in_whoever_writes_it(journal):
    journal.note_attempt(1, 1.0, "stopped", {"detail": "no answer from https://storage.example/secret?t=1 now"})
    journal.note_attempt(1, 1.0, "waiting", {"detail": "x" * 5000})
    first, second = journal.attempt_log(1)
    assert first.facts["detail"] == "no answer from … now"
    assert len(second.facts["detail"]) == 200


def test_a_killed_program_has_written_its_last_line(path):
    journal, reader = Journal(path), Journal(path, read_only=True)
    journal.note_attempt(1, 1.0, "asked", {"offset": 5})
    assert words(reader) == ["asked"]
    reader.close()
    journal.close()


def test_the_journal_itself_is_as_safe_after_a_line_as_before(journal):
    journal.note_attempt(1, 1.0, "asked", {})
    assert journal._db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_disk_that_is_full_costs_the_line_and_nothing_else(journal):
    upload = journal.add_upload(make_upload(1))
    pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
    journal._db.execute(f"PRAGMA max_page_count = {pages}")
    for n in range(2000):
        journal.note_attempt(upload.id, float(n), f"word {n}", {"code": "x" * 100})
    assert len(journal.attempt_log(upload.id)) < 2000
    journal._db.execute("PRAGMA max_page_count = 1000000")
    journal.note_attempt(upload.id, 1.0, "room again", {})
    assert words(journal, upload.id)[-1] == "room again"


def test_a_damaged_line_does_not_keep_the_others_back(journal):
    journal.note_attempt(1, 1.0, "asked", {"offset": 5})
    journal._db.execute("UPDATE attempts SET facts = '{broken'")
    journal.note_attempt(1, 2.0, "cut", {"bytes": 5})
    assert [(line.what, line.facts) for line in journal.attempt_log(1)] == [("asked", {}), ("cut", {"bytes": 5})]


def test_an_upload_that_is_forgotten_takes_its_lines_along(journal):
    upload = journal.add_upload(make_upload(1))
    journal.note_attempt(upload.id, 1.0, "asked", {})
    journal.forget_upload(upload.id)
    assert journal.attempt_log(upload.id) == []
