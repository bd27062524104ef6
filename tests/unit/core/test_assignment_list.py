"""The list of assignments: from the site, from before, or both; never without saying which."""

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.moodle_answers import fake_moodle, moodle_error

from uploader_gui.core import errors
from uploader_gui.core.assignment_list import FRESH_FOR, NOT_AGAIN_FOR, AssignmentList
from uploader_gui.core.events import AssignmentsChanged
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.network import http_client
from uploader_gui.core.store.journal import Journal

NOW = int(time.time())
DAY = 86_400
LIST, STATUS = "mod_assign_get_assignments", "mod_assign_get_submission_status"


def assignment(number=1, **changes):
    enabled = {"plugin": "cloudflarestream", "subtype": "assignsubmission", "name": "enabled", "value": "1"}
    facts = {"id": number, "cmid": 100 + number, "name": f"Film {number}", "duedate": NOW + DAY, "configs": [enabled]}
    return {**facts, **changes}


class Desk:
    """An AssignmentList against a Moodle that can be switched off."""

    def __init__(self, moodle, http, journal, clock):
        self.moodle, self.clock, self.journal = moodle, clock, journal
        self.client = MoodleClient(http, moodle.url, "token")
        self.signed_out, self.events = [], []
        self.no_token = False
        self.down = False
        moodle.before = self._before
        self.status(canedit=True)
        self.list(assignment())
        self.restart()

    def restart(self):
        self.lists = AssignmentList(
            self.clock, self.journal.listings, self._session, self.signed_out.append, self.events.append
        )

    async def _session(self, _account_id):
        if self.no_token:
            raise errors.SignInNeeded("no token")
        options = self.service_options

        async def ask(_assignment_id):
            if self.down:
                raise errors.NoConnection("down", host="moodle")
            return options

        return SimpleNamespace(client=self.client, service=SimpleNamespace(options=ask))

    service_options = object()

    async def _before(self, exchange):
        if self.down:
            exchange.cut()

    def list(self, *assignments):
        self.moodle.answers[LIST] = {"courses": [{"id": 3, "fullname": "Film", "assignments": list(assignments)}]}

    def status(self, **lastattempt):
        self.moodle.answers[STATUS] = {"lastattempt": lastattempt}

    def asked(self):
        return len(self.moodle.calls(LIST))

    async def until_asked(self, times):
        """Wait for the questions that are under way beside us."""
        await asyncio.gather(*(asking.task for asking in self.lists._asking.values()), return_exceptions=True)
        await asyncio.sleep(0)
        assert self.asked() == times


@pytest.fixture
async def desk(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite3")
    async with http_client() as http, fake_moodle() as moodle:
        desk = Desk(moodle, http, journal, FakeClock(now=float(NOW)))
        yield desk
        await desk.lists.stop()
    journal.close()


async def test_a_recent_answer_is_given_without_a_question(desk):
    first = await desk.lists.all(1)
    desk.clock.advance(FRESH_FOR - 1)
    assert await desk.lists.all(1) == first
    assert desk.asked() == 1
    assert (first.seen_at, first.problem, first.assignments[0].seen_at) == (NOW, None, NOW)


async def test_an_old_answer_is_given_at_once_and_the_new_one_follows_as_an_event(desk):
    await desk.lists.all(1)
    desk.list(assignment(), assignment(2))
    desk.clock.advance(FRESH_FOR + 1)
    assert len((await desk.lists.all(1)).assignments) == 1
    await desk.until_asked(2)
    assert desk.events == [AssignmentsChanged(account_id=1)]
    assert len((await desk.lists.all(1)).assignments) == 2
    assert desk.asked() == 2


async def test_nothing_new_is_no_event(desk):
    await desk.lists.all(1)
    desk.clock.advance(FRESH_FOR + 1)
    await desk.lists.all(1)
    await desk.until_asked(2)
    assert desk.events == []
    assert (await desk.lists.all(1)).seen_at == desk.clock.now()


async def test_after_a_restart_the_list_is_there_at_once_with_its_age_and_then_confirmed(desk):
    before = await desk.lists.all(1)
    desk.clock.advance(DAY / 4)
    desk.restart()
    assert await desk.lists.all(1) == before
    await desk.until_asked(2)
    assert desk.events == [AssignmentsChanged(account_id=1)]
    assert (await desk.lists.all(1)).seen_at == NOW + DAY / 4


async def test_without_a_network_the_list_is_that_of_before_and_says_so(desk):
    await desk.lists.all(1)
    desk.clock.advance(3 * 3600)
    desk.down = True
    desk.restart()
    told = await desk.lists.all(1, refresh=True)
    assert (told.seen_at, told.problem.code) == (NOW, "connection_lost")
    assert [one.id for one in told.assignments] == [1]
    assert desk.signed_out == []
    desk.down = False
    told = await desk.lists.all(1, refresh=True)
    assert (told.seen_at, told.problem) == (NOW + 3 * 3600, None)


async def test_a_site_in_maintenance_takes_the_list_from_nobody(desk):
    await desk.lists.all(1)
    desk.moodle.answers[LIST] = moodle_error("sitemaintenance")
    told = await desk.lists.all(1, refresh=True)
    assert (len(told.assignments), told.problem.code) == (1, "site_unavailable")


async def test_without_a_network_and_without_any_earlier_answer_it_is_an_error(desk):
    desk.down = True
    with pytest.raises(errors.NetworkProblem):
        await desk.lists.all(1)
    with pytest.raises(errors.NetworkProblem):
        await desk.lists.one(1, 1)


async def test_while_offline_the_site_is_not_asked_again_and_again_until_the_network_is_another(desk):
    await desk.lists.all(1)
    desk.down = True
    await desk.lists.all(1, refresh=True)
    asked = desk.asked()
    for _ in range(3):
        desk.clock.advance(NOT_AGAIN_FOR / 4)
        assert (await desk.lists.all(1)).problem is not None
    assert desk.asked() == asked
    desk.down = False
    desk.lists.network_changed()
    await desk.until_asked(asked + 1)
    assert (await desk.lists.all(1)).problem is None
    assert desk.events == [AssignmentsChanged(account_id=1), AssignmentsChanged(account_id=1)]


async def test_a_refused_token_is_a_sign_in_and_not_a_missing_network(desk):
    await desk.lists.all(1)
    desk.moodle.answers[LIST] = moodle_error("invalidtoken")
    with pytest.raises(errors.SignInNeeded):
        await desk.lists.all(1, refresh=True)
    assert desk.signed_out == [1]
    desk.no_token = True
    with pytest.raises(errors.SignInNeeded):
        await desk.lists.all(1)


async def test_a_refused_token_that_is_noticed_in_passing_signs_the_account_out(desk):
    await desk.lists.all(1)
    desk.moodle.answers[LIST] = moodle_error("invalidtoken")
    desk.clock.advance(FRESH_FOR + 1)
    await desk.lists.all(1)
    await desk.until_asked(2)
    assert desk.signed_out == [1]


async def test_what_is_forgotten_is_gone_from_the_disk_and_a_late_answer_does_not_bring_it_back(desk):
    await desk.lists.all(1)
    arrived, answered = asyncio.Event(), asyncio.Event()

    async def late(_exchange):
        arrived.set()
        await answered.wait()

    desk.moodle.before = late
    asking = asyncio.create_task(desk.lists.all(1, refresh=True))
    await arrived.wait()
    desk.lists.forget(1)
    answered.set()
    with pytest.raises(errors.SignInNeeded):
        await asking
    assert desk.journal.listings.get(1) is None


async def test_who_signs_in_anew_while_the_keyring_is_asked_gets_the_new_list(desk):
    await desk.lists.all(1)
    desk.list(assignment(2))
    session = desk._session

    async def slow_session(account_id):
        desk.lists._session = session
        desk.lists.forget(1)
        return await session(account_id)

    desk.lists._session = slow_session
    assert [one.id for one in (await desk.lists.all(1)).assignments] == [2]


async def test_what_was_open_closes_by_the_sites_clock_without_a_question(desk):
    desk.list(assignment(1, cutoffdate=NOW + 3600), assignment(2, allowsubmissionsfromdate=NOW + 3600))
    await desk.lists.all(1)
    desk.down = True
    # The site's clock is ten minutes ahead of ours.
    kept = desk.journal.listings.get(1)
    desk.journal.listings.put(1, replace(kept, clock_skew=600.0))
    desk.restart()
    told = {}
    for moment in (0, 2990, 20):
        desk.clock.advance(moment)
        told[desk.clock.now() - NOW] = [one.why_not for one in (await desk.lists.all(1)).assignments]
    assert told == {
        0: ["", "not_open_yet"],
        2990: ["", "not_open_yet"],
        3010: ["submissions_closed", ""],
    }


async def test_a_clock_of_ours_that_is_wrong_closes_nothing_also_offline(desk):
    desk.list(assignment(cutoffdate=NOW + DAY + 3600))

    async def a_day_ahead(exchange):
        if not exchange.answered:
            answer = desk.moodle.answers[exchange.request.form["wsfunction"]]
            date = format_datetime(datetime.now(tz=UTC) + timedelta(days=1), usegmt=True)
            await exchange.answer_json(answer, headers={"Date": date})

    desk.moodle.before = a_day_ahead
    assert (await desk.lists.all(1)).assignments[0].why_not == ""
    assert desk.journal.listings.get(1).clock_skew == pytest.approx(DAY, abs=30)
    desk.restart()
    desk.clock.advance(3600 + 60)
    assert (await desk.lists.all(1)).assignments[0].why_not == "submissions_closed"


async def test_one_is_found_offline_and_what_is_not_there_is_not_said_to_be_missing(desk):
    await desk.lists.all(1)
    desk.down = True
    desk.restart()
    one = await desk.lists.one(1, 1)
    assert one.name == "Film 1"
    asked = await desk.lists.ask_about(1, one)
    assert (asked.assignment, asked.options, asked.attempt) == (one, None, None)
    with pytest.raises(errors.ConnectionLost):
        await desk.lists.one(1, 99)
    desk.down = False
    with pytest.raises(errors.AssignmentNotFound):
        await desk.lists.one(1, 99)


async def test_what_seems_closed_is_asked_for_again_before_that_is_said(desk):
    desk.list(assignment(cutoffdate=NOW - DAY))
    desk.status(canedit=True, extensionduedate=NOW + DAY)
    one = await desk.lists.one(1, 1)
    assert one.why_not == "submissions_closed"
    asked = (await desk.lists.ask_about(1, one)).assignment
    assert (asked.why_not, asked.due_at, asked.cutoff_at) == ("", NOW + DAY, NOW + DAY)
    desk.status(canedit=False)
    with pytest.raises(errors.SubmissionsClosed):
        await desk.lists.ask_about(1, one)
    desk.down = True
    with pytest.raises(errors.SubmissionsClosed):
        await desk.lists.ask_about(1, one)


async def test_one_assignment_costs_no_question_about_the_others(desk):
    desk.list(*(assignment(n) for n in range(1, 50)))
    await desk.lists.ask_about(1, await desk.lists.one(1, 7))
    assert [form["wsfunction"] for form in desk.moodle.calls()] == [LIST, STATUS]
    assert desk.moodle.calls(STATUS)[0]["assignid"] == "7"


async def test_what_takes_no_video_is_not_asked_about(desk):
    desk.list(assignment(configs=[]), assignment(2, allowsubmissionsfromdate=NOW + DAY))
    for number, kind in ((1, errors.VideoNotAccepted), (2, errors.NotOpenYet)):
        with pytest.raises(kind):
            await desk.lists.ask_about(1, await desk.lists.one(1, number))
    assert desk.moodle.calls(STATUS) == []


async def test_what_the_site_says_now_counts_over_the_list(desk):
    one = await desk.lists.one(1, 1)
    desk.status(canedit=False, locked=True)
    with pytest.raises(errors.SubmissionLocked) as caught:
        await desk.lists.ask_about(1, one)
    assert caught.value.facts["assignment"] == "Film 1"
    desk.status(canedit=True)
    asked = await desk.lists.ask_about(1, one)
    assert asked.options is desk.service_options
    assert asked.attempt.canedit


@pytest.mark.parametrize(("drafts", "why_not"), [(0, ""), (1, "submission_final")])
async def test_what_was_handed_in_from_here_stands_so_in_the_list_without_a_question(desk, drafts, why_not):
    desk.list(assignment(submissiondrafts=drafts))
    await desk.lists.all(1)
    desk.lists.handed_in(1, 1)
    [one] = (await desk.lists.all(1)).assignments
    assert (one.mine.status, one.mine.holds_video, one.why_not) == ("submitted", True, why_not)
    assert desk.asked() == 1
    assert desk.events == [AssignmentsChanged(account_id=1)]
    desk.lists.handed_in(2, 1)  # an account of which nothing is known


async def test_a_person_who_asks_during_a_quiet_question_gets_a_thorough_answer(desk):
    await desk.lists.all(1)
    desk.clock.advance(FRESH_FOR + 1)
    desk.status(canedit=False, locked=True)
    await desk.lists.all(1)  # a quiet question begins
    told = await desk.lists.all(1, refresh=True)
    assert told.assignments[0].why_not == "submission_locked"
