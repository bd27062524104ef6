"""Every way in which Moodle lets students submit, as the list tells it: with the site, without it, after a restart."""

import httpx
import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES
from tests.helpers.videos import make_video

from uploader_gui.core import errors
from uploader_gui.core.events import AssignmentsChanged
from uploader_gui.core.models import UploadState
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.moodle.sign_in import token_for_password
from uploader_gui.core.network import http_client

S = UploadState


@pytest.fixture
def site(tmp_path):
    with running_practice_site(tmp_path / "site", every_kind=True, **RULES) as running:
        yield running


@pytest.fixture
def film(tmp_path):
    return make_video(tmp_path / "film.mp4", 100_000)


@pytest.fixture
async def work(own_home, site):
    async with engine_at_work(own_home, site) as running:
        yield running


class Line:
    """An HTTP client whose network can be taken away."""

    def __init__(self):
        self.is_there = True
        self.client = http_client()
        send = self.client.send

        async def send_if_there(request, **options):
            if not self.is_there:
                raise httpx.ConnectError("no network", request=request)
            return await send(request, **options)

        self.client.send = send_if_there


async def listed(work, account, site, **options):
    listing = await work.engine.assignments(account.id, **options)
    keys = {assignment.id: key for key, assignment in site.assignments.items()}
    return {keys[one.id]: one for one in listing.assignments}


async def test_every_kind_is_told_with_the_reason_where_nothing_can_be_handed_in(work, site):
    told = await listed(work, await work.sign_in("student1"), site)
    assert set(told) == set(site.assignments)
    assert {key: one.why_not for key, one in told.items() if one.why_not} == {
        "closed": "submissions_closed",
        "not_open": "not_open_yet",
        "text_only": "video_not_accepted",
        "locked": "submission_locked",
    }
    team = told["team_all"]
    assert (team.team, team.all_members_submit, team.mine.group_name) == (True, True, "Team A")
    assert told["team_only"].group_required
    assert (told["two_attempts"].max_attempts, told["two_attempts"].reopens) == (2, "manual")
    assert told["attempts"].max_attempts is None
    assert (told["timed"].time_limit, told["timed"].mine.started_at, told["timed"].time_ends_at) == (3600, None, None)
    assert (told["with_text"].also_takes, told["with_files"].also_takes) == (("onlinetext",), ("file",))
    assert (told["signed"].needs_statement, told["signed"].drafts) == (True, False)
    late = told["extended"]
    assert late.extension_at == late.due_at == late.cutoff_at == site.assignment("extended").extensions[3]
    assert told["small"].max_duration == 120
    assert {key for key, one in told.items() if one.mine is None} == {"not_open", "text_only"}


async def test_who_is_in_no_team_is_told_so_before_anything_is_sent(work, site, film):
    account = await work.sign_in("student3")
    told = await listed(work, account, site)
    assert told["team_only"].why_not == "not_in_group"
    assert (told["team"].why_not, told["team"].mine.group_name) == ("", "")
    assert told["extended"].why_not == "submissions_closed"
    with pytest.raises(errors.NotInGroup):
        await work.add(film, "team_only")


async def test_a_running_time_limit_says_when_it_ends(work, site):
    account = await work.sign_in("student1")
    async with http_client() as http:
        token = await token_for_password(http, site.url, site.username, site.password)
        client = MoodleClient(http, site.url, token)
        await client.call("mod_assign_start_submission", assignid=site.assignment("timed").id)
    timed = (await listed(work, account, site, refresh=True))["timed"]
    assert timed.time_ends_at == timed.mine.started_at + 3600


async def test_what_was_handed_in_graded_and_reopened_is_told(work, site, film):
    account = await work.sign_in("student1")
    await work.until(await work.add(film, "two_attempts"), S.SUBMITTED)
    mine = (await listed(work, account, site))["two_attempts"].mine
    assert (mine.status, mine.holds_video, mine.attempt) == ("submitted", True, 1)
    site.teacher("grade", "two_attempts")
    mine = (await listed(work, account, site, refresh=True))["two_attempts"].mine
    assert (mine.status, mine.holds_video, mine.graded, mine.grading_status) == ("submitted", True, True, "graded")
    site.teacher("reopen", "two_attempts")
    one = (await listed(work, account, site, refresh=True))["two_attempts"]
    assert (one.mine.status, one.mine.holds_video, one.mine.attempt, one.why_not) == ("reopened", None, 2, "")


async def test_a_video_beside_a_text_is_not_said_to_be_there_because_a_text_is(work, site):
    account = await work.sign_in("student1")
    site.put("with_text", text="My notes")
    mine = (await listed(work, account, site))["with_text"].mine
    assert (mine.status, mine.holds_video) == ("submitted", None)


async def test_a_final_draft_is_final_in_the_list_at_once(work, site, film):
    account = await work.sign_in("student1")
    await listed(work, account, site)
    await work.until(await work.add(film, "drafts"), S.SUBMITTED)
    assert AssignmentsChanged(account_id=account.id) in work.events
    assert (await listed(work, account, site))["drafts"].why_not == "submission_final"
    with pytest.raises(errors.AlreadySubmitted):
        await work.add(film, "drafts")


async def test_of_a_video_that_is_refused_nobody_is_told_what_would_become_of_it(work, site, film):
    account = await work.sign_in("student1")
    await work.until(await work.add(film, "drafts"), S.SUBMITTED)
    report = await work.engine.check(str(film), account.id, site.assignment("drafts").id)
    codes = [finding.code for finding in report.findings]
    assert "submission_final" in codes
    assert "needs_submit_step" not in codes


async def test_a_list_that_could_not_be_had_is_asked_for_again_once_the_site_answers_anything(own_home, site, film):
    line = Line()
    async with engine_at_work(own_home, site, credentials="file", http=line.client) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        await work.engine.assignments(account.id)
        line.is_there = False
        assert (await work.engine.assignments(account.id, refresh=True)).problem is not None
        work.events.clear()
        line.is_there = True
        await work.engine.check(str(film), account.id, site.assignment("plain").id)
        await work.until_true(lambda: AssignmentsChanged(account_id=account.id) in work.events)
        assert (await work.engine.assignments(account.id)).problem is None


async def test_without_a_network_a_video_can_be_looked_at_and_queued_also_after_a_restart(own_home, site, film):
    line = Line()
    async with engine_at_work(own_home, site, credentials="file", http=line.client) as work:
        account = await work.engine.sign_in(site.url, site.username, site.password, "file")
        seen_at = (await work.engine.assignments(account.id)).seen_at
    line = Line()
    line.is_there = False
    async with engine_at_work(own_home, site, credentials="file", http=line.client) as work:
        listing = await work.engine.assignments(account.id, refresh=True)
        assert (listing.seen_at, listing.problem.code) == (seen_at, "no_connection")
        assert len(listing.assignments) == len(site.assignments)
        report = await work.engine.check(str(film), account.id, site.assignment("plain").id)
        assert report.is_good
        assert "site_not_asked" in [finding.code for finding in report.findings]
        upload = await work.add(film)
        await work.until(upload, S.WAITING)
        with pytest.raises(errors.SubmissionsClosed):
            await work.add(film, "closed")
        line.is_there = True
        await work.engine.network_changed()
        await work.until(upload, S.SUBMITTED)
        assert (await work.engine.assignments(account.id, refresh=True)).problem is None


async def test_without_a_network_the_limits_are_those_of_the_list(own_home, site, tmp_path):
    line = Line()
    site.assignment("small").maxbytes = 1000
    async with engine_at_work(own_home, site, http=line.client) as work:
        account = await work.sign_in()
        await work.engine.assignments(account.id)
        line.is_there = False
        with pytest.raises(errors.FileTooLarge):
            await work.add(make_video(tmp_path / "long.mp4", 100_000), "small")


async def test_signing_out_leaves_nothing_of_the_list_on_the_disk(own_home, site):
    async with engine_at_work(own_home, site) as work:
        account = await work.sign_in()
        await work.engine.assignments(account.id)
        assert work.engine._journal.listings.get(account.id) is not None
        await work.engine.sign_out(account.id)
        assert work.engine._journal.listings.get(account.id) is None
        with pytest.raises(errors.SignInNeeded):
            await work.engine.assignments(account.id)


async def test_a_refused_token_shows_no_old_list(work, site):
    account = await work.sign_in()
    await work.engine.assignments(account.id)
    site.expire_tokens()
    with pytest.raises(errors.SignInNeeded):
        await work.engine.assignments(account.id, refresh=True)


async def test_five_hundred_assignments_come_in_one_list(own_home, tmp_path):
    with running_practice_site(tmp_path / "many", more_assignments=500, **RULES) as site:
        async with engine_at_work(own_home, site) as work:
            account = await work.sign_in()
            assert len((await work.engine.assignments(account.id)).assignments) == len(site.assignments)
