"""What is accepted is a text: a submission statement is shown before it counts as accepted, whenever it came."""

import sqlite3

import msgspec
import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES

from uploader_gui.core import errors
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import submission

S = UploadState
NEW_WORDS = "I have paid 100 euros."
AT_WORK = "status:503,on=PATCH,times=100000"


@pytest.fixture
def site(tmp_path):
    """A practice site with the course that has every kind; “signed” keeps no drafts, “statement” does."""
    with running_practice_site(tmp_path / "site", every_kind=True, **RULES) as running:
        yield running


async def on_its_way(work, site, video, key, **options):
    """An upload that has time to see its assignment change."""
    site.faults(AT_WORK)
    return await work.until(await work.add(video, key, **options), S.WAITING)


async def arrived(work, site, upload):
    site.clear_faults()
    await work.engine.retry(upload.id)
    return await work.until(upload)


def asked(upload):
    """State, problem, and the words that the person is asked to accept."""
    return upload.state, upload.problem and upload.problem.code, upload.problem and upload.problem.facts["statement"]


def asks_for(words):
    return S.NEEDS_ATTENTION, "statement_required", words


def is_submitted(site, key):
    return (site.submission_state(key) or {"status": "new"})["status"] == "submitted"


async def log_of(work, upload):
    return [line.what for line in await work.engine.attempt_log(upload.id)]


# Asked for, and accepted -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["statement", "signed"])
async def test_a_statement_is_never_accepted_silently(work, site, video, key):
    with pytest.raises(errors.StatementRequired) as refused:
        await work.add(video, key)
    assert refused.value.facts["statement"] == site.statement(key)
    upload = await work.until(await work.add(video, key, accepted_statement=site.statement(key)))
    assert upload.state is S.SUBMITTED
    assert "statement_accepted" in await log_of(work, upload)
    assert (await work.engine.receipt(upload.id)).accepted_statement == site.statement(key)


async def test_other_words_than_those_of_the_assignment_are_not_taken_for_them(work, site, video):
    with pytest.raises(errors.StatementRequired):
        await work.add(video, "signed", accepted_statement=NEW_WORDS)
    assert await work.engine.uploads() == []


async def test_where_no_statement_is_asked_for_none_is_noted(work, site, video):
    upload = await work.until(await work.add(video, "plain"))
    assert "statement_accepted" not in await log_of(work, upload)
    assert (await work.engine.receipt(upload.id)).accepted_statement == ""


# Changed while the video was sent --------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["drafts", "plain"])
async def test_a_statement_that_was_switched_on_meanwhile_is_asked_for_in_its_words(work, site, video, key):
    upload = await on_its_way(work, site, video, key)
    site.require_statement(key)
    upload = await arrived(work, site, upload)
    assert asked(upload) == asks_for(site.statement(key))
    assert not is_submitted(site, key)
    upload = await work.until(await work.engine.retry(upload.id, accepted_statement=site.statement(key)))
    assert (upload.state, is_submitted(site, key)) == (S.SUBMITTED, True)
    assert "statement_accepted" in await log_of(work, upload)


@pytest.mark.parametrize("key", ["drafts", "plain"])
async def test_of_a_young_upload_too_it_is_asked_for_however_old_the_list_is(work, site, video, key):
    account = await work.sign_in()
    await work.engine.assignments(account.id, refresh=True)
    site.require_statement(key)
    upload = await work.until(await work.add(video, key))
    assert asked(upload) == asks_for(site.statement(key))
    assert not is_submitted(site, key)


async def test_it_is_asked_for_also_where_the_drafts_were_switched_off_meanwhile(work, site, video):
    upload = await on_its_way(work, site, video, "drafts")
    site.assignment("drafts").drafts = False
    site.require_statement("drafts")
    upload = await arrived(work, site, upload)
    assert asked(upload) == asks_for(site.statement("drafts"))
    assert not is_submitted(site, "drafts")


@pytest.mark.parametrize("key", ["drafts", "plain"])
async def test_what_is_not_to_be_submitted_yet_tells_the_statement_that_will_be_asked_for(work, site, video, key):
    upload = await on_its_way(work, site, video, key, submit=False)
    site.require_statement(key)
    site.clear_faults()
    upload = await work.until(upload)
    assert asked(upload) == (S.NEEDS_ATTENTION, "not_submitted_yet", site.statement(key))
    upload = await work.until(await work.engine.retry(upload.id))
    assert asked(upload) == asks_for(site.statement(key))
    assert not is_submitted(site, key)


@pytest.mark.parametrize("key", ["signed", "statement"])
async def test_other_words_than_those_accepted_are_asked_for(work, site, video, key):
    upload = await on_its_way(work, site, video, key, accepted_statement=site.statement(key))
    site.assignment(key).statement_text = f"<p>{NEW_WORDS}</p>"
    upload = await arrived(work, site, upload)
    assert asked(upload) == asks_for(NEW_WORDS)
    assert not is_submitted(site, key)
    upload = await work.until(await work.engine.retry(upload.id, accepted_statement=NEW_WORDS))
    assert upload.state is S.SUBMITTED
    assert (await work.engine.receipt(upload.id)).accepted_statement == NEW_WORDS


async def test_the_same_words_set_in_another_way_are_not_asked_for_again(work, site, video):
    site.assignment("signed").statement_text = "<p>My own work &amp; words.</p><p>All of it.</p>"
    words = "My own work & words.\nAll of it."
    upload = await on_its_way(work, site, video, "signed", accepted_statement=words)
    site.assignment("signed").statement_text = "<div>My own\r\n  work&nbsp;&#38; words.<br><b>All</b> of it.</div>\n"
    upload = await arrived(work, site, upload)
    assert (upload.state, upload.problem) == (S.SUBMITTED, None)


async def test_a_statement_that_was_switched_off_meanwhile_is_not_asked_for(work, site, video):
    upload = await on_its_way(work, site, video, "signed", accepted_statement=site.statement("signed"))
    site.assignment("signed").statement = False
    assert (await arrived(work, site, upload)).state is S.SUBMITTED


async def test_what_was_to_stay_a_draft_is_asked_about_too_where_no_drafts_are_kept_any_more(work, site, video):
    upload = await on_its_way(work, site, video, "drafts", submit=False)
    site.assignment("drafts").drafts = False
    site.require_statement("drafts")
    upload = await arrived(work, site, upload)
    assert asked(upload) == (S.NEEDS_ATTENTION, "not_submitted_yet", site.statement("drafts"))
    upload = await work.until(await work.engine.retry(upload.id))
    assert asked(upload) == asks_for(site.statement("drafts"))
    assert site.submission_state("drafts")["saves"] == 0


async def test_no_time_is_started_while_a_statement_waits_to_be_read(work, site, video):
    account = await work.sign_in()
    await work.engine.assignments(account.id, refresh=True)
    site.assignment("timed").drafts = True
    upload = await on_its_way(work, site, video, "timed")
    site.require_statement("timed")
    site.clear_faults()
    await work.engine.retry(upload.id, start_timer=True)
    upload = await work.until(upload)
    assert asked(upload) == asks_for(site.statement("timed"))
    assert (site.submission_state("timed") or {"started": 0})["started"] == 0


# What cannot be asked, and what need not be ----------------------------------------------------------------------


async def test_where_the_words_cannot_be_had_nothing_is_handed_in_before_they_can(work, site, video):
    upload = await on_its_way(work, site, video, "plain")
    site.faults("status:503,on=mod_assign_get_assignments,times=100000")
    await work.engine.retry(upload.id)
    await work.until_true(lambda: any(stored_and_waits(event) for event in work.events))
    assert site.submission_state("plain")["saves"] == 0
    assert (await arrived(work, site, upload)).state is S.SUBMITTED


def stored_and_waits(event):
    upload = getattr(event, "upload", None)
    return upload is not None and upload.is_stored and upload.state is S.WAITING


async def test_what_the_site_does_not_show_any_more_is_not_handed_in_unseen(work, site, video, monkeypatch):
    upload = await on_its_way(work, site, video, "plain")

    async def other_course(client, _course, assignment_id):
        return await rules_now(client, 3, assignment_id)

    rules_now = submission.rules_now
    monkeypatch.setattr(submission, "rules_now", other_course)
    upload = await arrived(work, site, upload)
    assert upload.problem.code == "assignment_not_found"
    assert site.submission_state("plain")["saves"] == 0


@pytest.mark.parametrize(("key", "step"), [("signed", "save_submission"), ("statement", "submit_for_grading")])
async def test_what_is_handed_in_already_is_not_asked_about_once_more(work, site, video, key, step, monkeypatch):
    do = getattr(submission, step)

    async def then_the_line_is_cut(*arguments, **options):
        await do(*arguments, **options)
        site.assignment(key).statement_text = f"<p>{NEW_WORDS}</p>"
        raise errors.ConnectionLost("before the answer")

    monkeypatch.setattr(submission, step, then_the_line_is_cut)
    upload = await work.until(await work.add(video, key, accepted_statement=site.statement(key)))
    assert (upload.state, is_submitted(site, key)) == (S.SUBMITTED, True)


async def test_what_an_earlier_version_took_for_accepted_is_asked_for_with_its_words(own_home, site, video):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await on_its_way(work, site, video, "signed", accepted_statement=site.statement("signed"))
        await work.engine.pause(upload.id)
    with sqlite3.connect(own_home / "journal.sqlite3") as journal:
        (record,) = journal.execute("SELECT record FROM uploads").fetchone()
        before = msgspec.json.decode(record)
        del before["accepted_statement"]
        before |= {"needs_statement": True, "accept_statement": True}
        journal.execute("UPDATE uploads SET record = ?", (msgspec.json.encode(before).decode(),))
    journal.close()
    async with engine_at_work(own_home, site, credentials="file") as work:
        assert asked(await arrived(work, site, upload)) == asks_for(site.statement("signed"))


async def test_a_statement_that_is_switched_on_in_the_last_moment_is_told_as_the_reason_of_moodles_no(
    work, site, video, monkeypatch
):
    submit = submission.submit_for_grading

    async def a_moment_late(*arguments, **options):
        site.require_statement("drafts")
        await submit(*arguments, **options)

    monkeypatch.setattr(submission, "submit_for_grading", a_moment_late)
    upload = await work.until(await work.add(video, "drafts"))
    assert asked(upload) == asks_for(site.statement("drafts"))
    assert not is_submitted(site, "drafts")
