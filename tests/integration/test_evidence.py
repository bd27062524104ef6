"""What happened to an upload can be read afterwards, adds up, and gives nobody's secret away."""

import json
import sqlite3

import msgspec
from tests.helpers.engines import engine_at_work
from tests.helpers.videos import sha256

from uploader_gui.core.events import Progressed
from uploader_gui.core.models import UploadState
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.ui.attempt_sentences import WORDS, attempt_words

S = UploadState


async def log_of(work, upload):
    return await work.engine.attempt_log(upload.id)


def words(lines):
    return [line.what for line in lines]


async def test_a_good_link_leaves_a_short_log_in_the_order_of_the_story(work, site, video):
    upload = await work.until(await work.add(video))
    lines = await log_of(work, upload)
    assert words(lines) == ["added", "registered", "asked", "stored", "confirmed", "saved", "submitted"]
    told = totals(lines, upload.size)
    assert (told.bytes_sent, told.bytes_again, told.cuts) == (upload.size, 0, 0)


async def test_a_bad_link_is_told_cut_by_cut_and_the_bytes_add_up_to_what_went_out(work, site, video):
    site.faults("cut:after=100000;100000;100000,how=reset")
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED
    lines = await log_of(work, upload)
    cuts = [line for line in lines if line.what == "cut"]
    assert len(cuts) == 3
    assert {line.facts["code"] for line in cuts} == {"connection_lost"}
    assert [line.facts["code"] for line in lines if line.what == "waiting"] == ["connection_lost"] * 3
    assert [line.facts["attempt"] for line in lines if line.what == "asked"] == [1, 2, 3, 4]
    told = totals(lines, upload.size)
    assert told.cuts == 3
    assert upload.size + told.bytes_again == told.bytes_sent
    assert told.bytes_sent >= site.upload_state()["bytes_received"]
    assert told.seconds_sending > 0


async def test_the_receipt_keeps_the_log_and_its_sums(work, site, video):
    site.faults("cut:after=100000,how=reset")
    upload = await work.until(await work.add(video))
    receipt = await work.engine.receipt(upload.id)
    assert list(receipt.attempt_log) == await log_of(work, upload)
    assert receipt.transfer == totals(receipt.attempt_log, upload.size)
    assert receipt.transfer.cuts == 1
    assert receipt.sha256 == sha256(video)


async def test_answers_that_were_not_good_are_told_with_their_status(work, site, video):
    site.faults("status:503,on=storage,times=2")
    upload = await work.until(await work.add(video))
    assert upload.state is S.SUBMITTED
    [wait] = [line.facts for line in await log_of(work, upload) if line.what == "waiting"]
    assert (wait["code"], wait["status"], wait["times"]) == ("server_busy", 503, 2)


async def test_what_a_person_does_is_told(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    await work.engine.pause(upload.id)
    await work.engine.resume(upload.id)
    await work.until(upload, S.SENDING)
    await work.engine.cancel(upload.id)
    lines = await log_of(work, upload)
    assert [what for what in words(lines) if what in ("paused", "resumed", "cancelled")] == [
        "paused",
        "resumed",
        "cancelled",
    ]
    assert "ended_here" in [line.facts.get("code") for line in lines if line.what == "cut"]
    assert totals(lines, upload.size).cuts == 0


async def test_a_program_that_ended_and_one_that_was_killed_can_be_told_apart(own_home, site, video):
    site.faults("rate:bytes=400K")
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.add(video)
        await work.until(upload, S.SENDING)
    async with engine_at_work(own_home, site, credentials="file") as work:
        assert [what for what in words(await log_of(work, upload)) if what.startswith("program")] == [
            "program_ended",
            "program_started",
        ]


async def test_a_file_that_was_away_and_came_back_is_told(work, site, video):
    site.faults("rate:bytes=400K")
    upload = await work.add(video)
    await work.until_true(lambda: any(isinstance(e, Progressed) and e.stored for e in work.events))
    away = video.rename(video.with_name("away.mp4"))
    await work.until(upload, S.WAITING)
    away.rename(video)
    site.clear_faults()
    await work.until(upload)
    lines = await log_of(work, upload)
    at = words(lines).index("file_back")
    assert (lines[at - 1].what, lines[at - 1].facts["code"]) == ("waiting", "file_missing")
    assert not any(str(video.parent) in str(line.facts) for line in lines)


async def test_no_secret_is_in_the_log_the_receipt_or_the_words(own_home, site, video):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.add(video)
        site.faults("cut:after=100000;100000;50000,how=reset", "status:503,on=storage,times=2", "status:503,on=moodle")
        await work.until(upload, S.SENDING)
        with sqlite3.connect(own_home / "journal.sqlite3") as db:
            (target,) = db.execute("SELECT target FROM uploads").fetchone()
        db.close()
        url = json.loads(target)["url"]
        tokens = json.loads((own_home / "credentials.json").read_text())
        upload = await work.until(upload)
        assert upload.state is S.SUBMITTED
        lines = await log_of(work, upload)
        receipt = await work.engine.receipt(upload.id)
    with sqlite3.connect(own_home / "journal.sqlite3") as db:
        raw = str(db.execute("SELECT * FROM attempts").fetchall())
    db.close()
    told = raw + msgspec.json.encode(receipt.attempt_log).decode() + "\n".join(map(attempt_words, lines))
    secrets = [url, url.rpartition("/")[2], site.password, str(video.parent), *_strings(tokens)]
    assert len(secrets) > 4
    for secret in secrets:
        assert secret
        assert secret not in told


def _strings(value):
    """Return every long string in a JSON value: tokens."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in _strings(part)]
    return [value] if isinstance(value, str) and len(value) > 15 else []


async def test_every_word_that_is_written_has_its_sentence(work, site, video):
    site.faults("cut:after=100000,how=reset", "status:410,on=storage,times=1")
    upload = await work.until(await work.add(video))
    for line in await log_of(work, upload):
        assert line.what in WORDS
        assert attempt_words(line) != line.what
        assert "{" not in attempt_words(line)
