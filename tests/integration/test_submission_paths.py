"""Every way to submit that Moodle knows: what is handed in, whose it becomes, and what stays untouched."""

import pytest
from tests.helpers.control import soon
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES
from tests.helpers.videos import make_video, sha256

from uploader_gui.core import errors
from uploader_gui.core.models import UploadState
from uploader_gui.core.transfer import submission
from uploader_gui.core.transfer.aftercare import Aftercare
from uploader_gui.ui.receipt_facts import as_text
from uploader_gui.ui.upload_facts import facts_of
from uploader_gui.ui.upload_story import Row

S = UploadState
DAY = 86_400


@pytest.fixture
def site(tmp_path):
    """A practice site with the course that has every kind."""
    with running_practice_site(tmp_path / "site", every_kind=True, **RULES) as running:
        yield running


@pytest.fixture
def other(tmp_path):
    return make_video(tmp_path / "better.mp4", 300_000, seed=7)


@pytest.fixture
def by_hand(monkeypatch):
    """The engine does not look by itself whether something is open again."""
    monkeypatch.setattr(Aftercare, "watch", lambda *_: None)


async def end_of(work, video, key, **options):
    return await work.until(await work.add(video, key, **options))


async def log_of(work, upload):
    return [line.what for line in await work.engine.attempt_log(upload.id)]


async def findings(work, video, key):
    account = (await work.engine.accounts() or [await work.sign_in()])[0]
    report = await work.engine.check(str(video), account.id, site_id(work, key))
    return {finding.code: finding.facts for finding in report.findings}


def site_id(work, key):
    return work.site.assignment(key).id


def problem(upload):
    return upload.state, upload.problem and upload.problem.code


# Drafts --------------------------------------------------------------------------------------------------------


async def test_a_draft_that_shall_stay_one_is_saved_and_handed_in_by_a_second_step(work, site, video):
    upload = await end_of(work, video, "drafts", submit=False)
    assert problem(upload) == (S.NEEDS_ATTENTION, "not_submitted_yet")
    held = site.submission_state("drafts")
    assert (held["status"], held["uploadid"]) == ("draft", upload.remote_id)
    upload = await work.until(await work.engine.retry(upload.id))
    assert (upload.state, site.submission_state("drafts")["status"]) == (S.SUBMITTED, "submitted")
    assert site.submission_state("drafts")["saves"] == 1


async def test_what_the_save_has_submitted_because_drafts_were_switched_off_is_not_called_a_draft(
    work, site, video, monkeypatch
):
    save = submission.save_submission

    async def save_a_moment_late(*arguments):
        site.assignment("drafts").drafts = False
        await save(*arguments)

    monkeypatch.setattr(submission, "save_submission", save_a_moment_late)
    upload = await end_of(work, video, "drafts", submit=False)
    assert upload.state is S.SUBMITTED
    assert site.submission_state("drafts")["status"] == "submitted"


async def test_what_shall_stay_a_draft_is_not_saved_once_the_assignment_keeps_none(work, site, video):
    site.faults("status:503,on=PATCH,times=100000")
    upload = await work.until(await work.add(video, "drafts", submit=False), S.WAITING)
    site.assignment("drafts").drafts = False
    site.clear_faults()
    upload = await work.until(upload)
    assert problem(upload) == (S.NEEDS_ATTENTION, "not_submitted_yet")
    assert site.submission_state("drafts")["saves"] == 0


async def test_without_drafts_nothing_is_saved_before_the_person_says_so(work, site, video):
    upload = await end_of(work, video, "plain", submit=False)
    assert problem(upload) == (S.NEEDS_ATTENTION, "not_submitted_yet")
    assert site.submission_state("plain")["saves"] == 0
    assert (await work.until(await work.engine.retry(upload.id))).state is S.SUBMITTED


async def test_a_draft_that_the_teacher_returned_takes_a_new_video(work, site, video, other):
    first = await end_of(work, video, "drafts")
    with pytest.raises(errors.AlreadySubmitted):
        await work.add(other, "drafts")
    site.teacher("back_to_draft", "drafts")
    second = await end_of(work, other, "drafts")
    assert second.state is S.SUBMITTED
    assert site.submission_state("drafts")["uploadid"] == second.remote_id
    assert site.upload_state(first.remote_id)["state"] == "deleted"


# Teams -----------------------------------------------------------------------------------------------------------


async def test_a_teams_video_says_whose_it_becomes_before_and_on_the_receipt(work, site, video):
    assert (await findings(work, video, "team"))["team_submission"] == {"team": "Team A"}
    upload = await end_of(work, video, "team")
    assert upload.state is S.SUBMITTED
    receipt = await work.engine.receipt(upload.id)
    assert (receipt.team, receipt.submission_id) == ("Team A", site.team_state("team")["submissionid"])
    assert site.team_state("team")["uploadid"] == upload.remote_id


async def test_a_video_that_another_member_replaced_says_that_a_member_can(own_home, site, video, other, tmp_path):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        mine = await end_of(work, video, "team")
    async with engine_at_work(tmp_path / "elsewhere", site) as colleague:
        await colleague.sign_in("student2")
        assert "already_submitted" in await findings(colleague, other, "team")
        theirs = await end_of(colleague, other, "team")
        assert theirs.state is S.SUBMITTED
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.until_true(lambda: any(getattr(getattr(e, "upload", None), "problem", None) for e in work.events))
        (mine,) = await work.engine.uploads()
    assert (mine.problem.code, mine.problem.facts) == ("submission_replaced", {"team": "Team A"})


async def test_what_another_member_puts_into_the_draft_meanwhile_is_not_submitted_for_them(
    work, site, video, other, tmp_path, monkeypatch
):
    save = submission.save_submission
    async with engine_at_work(tmp_path / "elsewhere", site) as colleague:
        await colleague.sign_in("student2")

        async def save_and_be_overtaken(client, assignment_id, remote_id):
            monkeypatch.setattr(submission, "save_submission", save)
            await save(client, assignment_id, remote_id)
            theirs = await end_of(colleague, other, "team_all", submit=False)
            assert problem(theirs) == (S.NEEDS_ATTENTION, "not_submitted_yet")

        monkeypatch.setattr(submission, "save_submission", save_and_be_overtaken)
        mine = await end_of(work, video, "team_all")
    assert problem(mine) == (S.FAILED, "submission_not_saved")
    assert (site.team_state("team_all")["status"], site.team_state("team_all")["submits"]) == ("draft", 0)


async def test_where_all_members_must_submit_it_counts_with_the_last_of_them_and_is_then_noticed(
    work, site, video, tmp_path
):
    upload = await work.until(await work.add(video, "team_all"))
    assert problem(upload) == (S.NEEDS_ATTENTION, "team_must_submit")
    assert upload.problem.facts["members"] == "1"
    assert site.submission_state("team_all")["status"] == "submitted"
    assert site.team_state("team_all")["submits"] == 1
    site.submit("team_all", "student2")
    upload = await work.until(upload, S.SUBMITTED)
    assert (await work.engine.receipt(upload.id)).submission_status == "submitted"
    assert "opened_again" in await log_of(work, upload)


async def test_somebody_in_no_group_is_told_that_it_becomes_the_submission_of_all_such_people(work, site, video):
    await work.sign_in("student3")
    told = await findings(work, video, "team")
    assert told["no_group_submission"] == {}
    assert "team_submission" not in told
    upload = await end_of(work, video, "team")
    assert upload.state is S.SUBMITTED
    receipt = await work.engine.receipt(upload.id)
    assert (upload.team, upload.counts_for) == (receipt.team, receipt.counts_for) == ("", "no_group")
    assert "Counts for: everybody who is in no group" in as_text(receipt)
    row = next(fact.value for fact in facts_of(Row(upload), 0) if fact.title == "Team")
    assert row == "everybody who is in no group"
    assert (await findings(work, video, "team"))["already_submitted"] == {}


async def test_a_group_whose_name_cannot_be_had_gets_none_that_is_invented(work, site, video):
    site.faults("status:503,on=core_group_get_course_user_groups,times=100000")
    assert (await findings(work, video, "team"))["team_submission"] == {}
    upload = await end_of(work, video, "team")
    receipt = await work.engine.receipt(upload.id)
    assert (receipt.team, receipt.counts_for) == ("", "group")
    assert "Counts for: a group whose name is not known" in as_text(receipt)


async def test_somebody_without_a_team_is_refused_before_a_byte_is_sent(work, site, video):
    await work.sign_in("student3")
    with pytest.raises(errors.Refused):
        await work.add(video, "team_only")
    assert site.state()["creations"] == 0


# Replacing, and attempts -----------------------------------------------------------------------------------------


async def test_the_old_video_stays_until_the_new_one_is_saved_even_over_an_end_in_between(own_home, site, video, other):
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        first = await end_of(work, video, "plain")
        site.faults("status:503,on=mod_assign_save_submission,times=100000")
        second = await work.until(await work.add(other), S.WAITING)
        assert second.is_stored
    held = site.submission_state("plain")
    assert (held["uploadid"], held["status"]) == (first.remote_id, "submitted")
    assert site.upload_state(first.remote_id)["sha256"] == sha256(video)
    site.clear_faults()
    async with engine_at_work(own_home, site, credentials="file") as work:
        second = await work.until(second, S.SUBMITTED)
    assert site.submission_state("plain")["uploadid"] == second.remote_id
    assert site.upload_state(first.remote_id)["state"] == "deleted"


async def test_a_reopened_attempt_takes_the_new_video_and_the_earlier_one_keeps_its_own(work, site, video, other):
    first = await end_of(work, video, "attempts")
    assert site.teacher("reopen", "attempts")
    found = await findings(work, other, "attempts")
    assert found["new_attempt"] == {"number": "2"}
    assert "already_submitted" not in found
    second = await end_of(work, other, "attempts")
    assert (second.state, (await work.engine.receipt(second.id)).attempt) == (S.SUBMITTED, 1)
    assert site.upload_state(first.remote_id)["sha256"] == sha256(video)
    assert site.submission_state("attempts")["uploadid"] == second.remote_id
    first = next(u for u in await work.engine.uploads() if u.id == first.id)
    assert (first.state, first.problem) == (S.SUBMITTED, None)


async def test_a_receipt_of_an_earlier_attempt_can_be_made_again(own_home, work, site, video):
    upload = await end_of(work, video, "attempts")
    site.teacher("reopen", "attempts")
    for path in (own_home / "receipts").iterdir():
        path.unlink()
    assert (await work.engine.receipt(upload.id)).attempt == 0


async def test_what_was_graded_may_be_replaced_but_not_unsaid(work, site, video, other):
    await end_of(work, video, "plain")
    site.teacher("grade", "plain")
    assert "already_graded" in await findings(work, other, "plain")
    assert (await end_of(work, other, "plain")).state is S.SUBMITTED


@pytest.mark.parametrize("key", ["with_text", "with_files"])
async def test_text_and_files_beside_the_video_stay_byte_for_byte(work, site, video, other, key):
    text, files = "<p>Windy &amp; cold, Brücke.</p>\n", ("notes – day 1.pdf",)
    site.put(key, text=text, files=files)
    for file in (video, other):
        upload = await end_of(work, file, key)
        assert upload.state is S.SUBMITTED
        state = site.submission_state(key)
        assert (state["text"], state["files"], state["uploadid"]) == (text, list(files), upload.remote_id)


# Time limits -----------------------------------------------------------------------------------------------------


async def test_a_time_limit_is_started_only_when_told_to_and_nothing_is_handed_in_before(work, site, video):
    assert (await findings(work, video, "timed"))["timer_not_started"] == {"seconds": "3600"}
    upload = await end_of(work, video, "timed")
    assert problem(upload) == (S.NEEDS_ATTENTION, "timer_not_started")
    assert upload.is_stored
    assert site.submission_state("timed")["started"] == 0
    upload = await work.until(await work.engine.retry(upload.id, start_timer=True))
    assert upload.state is S.SUBMITTED
    assert site.submission_state("timed")["started"] > 0
    assert "timer_started" in await log_of(work, upload)


async def test_a_time_that_a_person_starts_with_the_upload_runs_from_then_and_may_run_out_meanwhile(work, site, video):
    site.faults("status:503,on=PATCH,times=100000")
    upload = await work.until(await work.add(video, "timed", start_timer=True), S.WAITING)
    started = site.submission_state("timed")["started"]
    assert started > 0
    site.advance(3700)
    site.clear_faults()
    await work.engine.retry(upload.id)
    upload = await work.until(upload)
    assert upload.state is S.SUBMITTED, "Moodle takes it, and shows how late it was"
    assert site.submission_state("timed")["started"] == started


async def test_no_time_is_started_for_a_file_that_cannot_be_queued(work, site, video, monkeypatch):
    async def gone(_file):
        raise errors.FileAway(path=str(video), name=video.name)

    monkeypatch.setattr("uploader_gui.core.adding._has_moved_on", gone)
    with pytest.raises(errors.FileAway):
        await work.add(video, "timed", start_timer=True)
    assert (site.submission_state("timed") or {"started": 0})["started"] == 0


# Closed, locked, and open again ----------------------------------------------------------------------------------


async def test_what_was_closed_while_it_was_sent_is_handed_in_by_itself_after_an_extension(work, site, video):
    site.faults("closed-assignment:when=finish")
    upload = await work.until(await work.add(video))
    assert problem(upload) == (S.NEEDS_ATTENTION, "submissions_closed")
    assert (upload.is_stored, upload.problem.facts["kept"]) == (True, video.name)
    received = site.upload_state()["bytes_received"]
    site.clear_faults()
    site.extend("plain", int(site.clock()) + DAY)
    upload = await work.until(upload, S.SUBMITTED)
    assert (site.upload_state()["bytes_received"], site.state()["creations"]) == (received, 1)


@pytest.mark.parametrize("trouble", ["coursehidden", "enablewsdescription", "accessexception"])
async def test_an_extension_is_noticed_also_after_the_site_would_tell_nothing_for_a_while(work, site, video, trouble):
    site.faults("closed-assignment:when=finish")
    upload = await work.until(await work.add(video))
    site.faults(f"error:{trouble},on=mod_assign_get_submission_status,times=3")
    await soon(lambda: site.strikes_left() == 0)
    site.clear_faults()
    site.extend("plain", int(site.clock()) + DAY)
    await work.until(upload, S.SUBMITTED)


async def test_an_extension_is_noticed_after_a_restart_too(own_home, site, video):
    site.faults("closed-assignment:when=finish")
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.engine.sign_in(site.url, site.username, site.password, "file")
        upload = await work.until(await work.add(video))
        assert problem(upload) == (S.NEEDS_ATTENTION, "submissions_closed")
    site.clear_faults()
    site.extend("plain", int(site.clock()) + DAY)
    async with engine_at_work(own_home, site, credentials="file") as work:
        await work.until(upload, S.SUBMITTED)


async def test_what_the_teacher_locked_meanwhile_says_so_and_goes_on_when_it_is_unlocked(work, site, video, by_hand):
    site.faults("status:503,on=mod_assign_save_submission,times=100000")
    upload = await work.until(await work.add(video), S.WAITING)
    site.lock("plain", site.user_id(site.username))
    site.clear_faults()
    await work.engine.retry(upload.id)
    upload = await work.until(upload)
    assert problem(upload) == (S.NEEDS_ATTENTION, "submission_locked")
    site.teacher("unlock", "plain")
    upload = await work.until(await work.engine.retry(upload.id))
    assert (upload.state, site.state()["creations"]) == (S.SUBMITTED, 1)


async def test_what_became_final_meanwhile_is_not_called_closed(own_home, site, video, other, tmp_path, by_hand):
    async with engine_at_work(own_home, site) as work:
        site.faults("status:503,on=mod_assign_save_submission,times=100000")
        late = await work.until(await work.add(video, "drafts"), S.WAITING)
        await work.engine.pause(late.id)
        site.clear_faults()
        async with engine_at_work(tmp_path / "elsewhere", site) as elsewhere:
            assert (await end_of(elsewhere, other, "drafts")).state is S.SUBMITTED
        await work.engine.retry(late.id)
        late = await work.until(late)
        assert problem(late) == (S.NEEDS_ATTENTION, "submission_final")
        site.teacher("back_to_draft", "drafts")
        late = await work.until(await work.engine.retry(late.id))
        assert late.state is S.SUBMITTED


async def test_a_submission_with_no_video_behind_it_is_never_reported_as_success(work, site, video):
    site.faults("empty-submission")
    upload = await end_of(work, video, "plain")
    assert site.submission_state("plain")["status"] == "submitted"
    assert problem(upload) == (S.FAILED, "submission_not_saved")
    upload = await work.until(await work.engine.retry(upload.id))
    assert (upload.state, site.submission_state("plain")["uploadid"]) == (S.SUBMITTED, upload.remote_id)


@pytest.mark.parametrize("key", ["plain", "drafts", "team"])
async def test_a_save_that_broke_off_at_the_site_with_the_video_in_it_is_made_again(work, site, video, key):
    site.faults("broken-save")
    upload = await end_of(work, video, key, submit=key != "drafts")
    state = site.team_state(key) or site.submission_state(key)
    assert (state["status"], state["saves"]) == ("draft" if key == "drafts" else "submitted", 1)
    assert upload.state is (S.NEEDS_ATTENTION if key == "drafts" else S.SUBMITTED)


async def test_an_assignment_that_is_open_by_an_extension_takes_a_video(work, site, video):
    assert (await end_of(work, video, "extended")).state is S.SUBMITTED
