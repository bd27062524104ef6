"""Assignments as Moodle tells them, and submissions that are only believed when Moodle shows them."""

import asyncio
import time
from dataclasses import replace

import pytest
from tests.helpers.moodle_answers import fake_moodle, moodle_error

from uploader_gui.core import errors
from uploader_gui.core.moodle.assignments import (
    MOST_ASKED,
    Rules,
    is_accepted,
    last_attempt,
    list_assignments,
    plain_text,
    rules_now,
    save_submission,
    submit_for_grading,
)
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.moodle.standing import at
from uploader_gui.core.network import http_client

NOW = int(time.time())
DAY = 86_400


def config(name, value, plugin="cloudflarestream", subtype="assignsubmission"):
    return {"plugin": plugin, "subtype": subtype, "name": name, "value": value}


def assignment(number=1, **changes):
    facts = {
        "id": number,
        "cmid": 100 + number,
        "course": 3,
        "name": f"Field study {number}",
        "nosubmissions": 0,
        "submissiondrafts": 0,
        "requiresubmissionstatement": 0,
        "duedate": NOW + DAY,
        "allowsubmissionsfromdate": NOW - DAY,
        "cutoffdate": 0,
        "configs": [config("enabled", "1"), config("maxbytes", "1000"), config("enabled", "1", "comments")],
    }
    return {**facts, **changes}


def courses(*assignments):
    return {
        "courses": [{"id": 3, "fullname": "Anthropology &amp; more", "assignments": list(assignments)}],
        "warnings": [],
    }


class Desk:
    def __init__(self, http, moodle):
        self.moodle = moodle
        self.client = MoodleClient(http, moodle.url, "token")

    async def listed(self, *assignments):
        self.moodle.answers["mod_assign_get_assignments"] = courses(*assignments)
        return await list_assignments(self.client, 9)

    def status(self, **lastattempt):
        self.moodle.answers["mod_assign_get_submission_status"] = {"lastattempt": lastattempt, "warnings": []}


@pytest.fixture
async def desk():
    async with http_client() as http, fake_moodle() as moodle:
        yield Desk(http, moodle)


async def test_an_assignment_that_takes_videos_tells_all_its_dates_and_limits(desk):
    [found] = await desk.listed(
        assignment(
            submissiondrafts=1,
            requiresubmissionstatement=1,
            submissionstatement="<p>My own<br>work &amp; words</p>",
            cutoffdate=NOW + 2 * DAY,
            configs=[
                config("enabled", "1"),
                config("maxbytes", "1000"),
                config("acceptedtypes", "video/mp4, video/webm,"),
            ],
        )
    )
    assert (found.id, found.cmid, found.account_id, found.course_id) == (1, 101, 9, 3)
    assert (found.name, found.course_name) == ("Field study 1", "Anthropology & more")
    assert (found.opens_at, found.due_at, found.cutoff_at) == (NOW - DAY, NOW + DAY, NOW + 2 * DAY)
    assert found.drafts
    assert found.needs_statement
    assert found.statement == "My own\nwork & words"
    assert (found.backend, found.max_bytes) == ("cloudflarestream", 1000)
    assert found.accepted_types == ("video/mp4", "video/webm")
    assert found.why_not == ""


@pytest.mark.parametrize(
    ("changes", "why_not"),
    [
        ({}, ""),
        ({"configs": []}, "video_not_accepted"),
        ({"configs": [config("enabled", "0")]}, "video_not_accepted"),
        ({"configs": [config("enabled", None)]}, "video_not_accepted"),
        ({"configs": [config("enabled", "1", "file")]}, "video_not_accepted"),
        ({"configs": [config("enabled", "1", subtype="assignfeedback")]}, "video_not_accepted"),
        ({"configs": [config("enabled", "1", "s3video")]}, ""),
        ({"nosubmissions": 1}, "video_not_accepted"),
        ({"nosubmissions": True}, "video_not_accepted"),
        ({"cutoffdate": NOW - DAY}, "submissions_closed"),
        ({"cutoffdate": NOW + DAY}, ""),
        ({"duedate": NOW - DAY}, ""),
        ({"allowsubmissionsfromdate": NOW + DAY}, "not_open_yet"),
        ({"allowsubmissionsfromdate": 0, "duedate": 0}, ""),
    ],
)
async def test_whether_a_video_can_be_handed_in_now_and_if_not_why(desk, changes, why_not):
    desk.status(canedit=not why_not)
    [found] = await desk.listed(assignment(**changes))
    assert found.why_not == why_not
    assert not why_not or why_not in errors.all_errors()


@pytest.mark.parametrize("value", [None, "", "0", "many", "\xb2"])
async def test_a_limit_that_is_none_is_none(desk, value):
    [found] = await desk.listed(assignment(configs=[config("enabled", "1"), config("maxbytes", value)]))
    assert found.max_bytes is None


async def test_assignments_come_by_due_date_and_those_without_one_last(desk):
    found = await desk.listed(
        assignment(1, duedate=0), assignment(2, duedate=NOW + 5), assignment(3, duedate=NOW + 1, name="B"),
        assignment(4, duedate=NOW + 1, name="A"),
    )  # fmt: skip
    assert [one.id for one in found] == [4, 3, 2, 1]


async def test_a_closed_assignment_with_an_extension_is_open_for_this_student(desk):
    desk.status(canedit=True, extensionduedate=NOW + DAY)
    [found] = await desk.listed(assignment(duedate=NOW - 2 * DAY, cutoffdate=NOW - DAY))
    assert (found.why_not, found.due_at, found.cutoff_at) == ("", NOW + DAY, NOW + DAY)
    assert found.extension_at == NOW + DAY
    assert at(found, NOW + 2 * DAY).why_not == "submissions_closed"


@pytest.mark.parametrize(
    ("cutoff", "extension", "closes"),  # seconds from now: a test's name must not tell when it was collected
    [(DAY, 9, DAY), (None, DAY, None), (DAY, None, DAY), (DAY, 0, DAY)],
)
async def test_an_extension_never_closes_earlier_and_the_due_date_is_its_own(desk, cutoff, extension, closes):
    extended_to = extension and NOW + extension
    desk.status(canedit=True, extensionduedate=extended_to)
    [found] = await desk.listed(assignment(duedate=NOW + 5, cutoffdate=NOW + cutoff if cutoff else 0))
    assert (found.due_at, found.cutoff_at) == (extended_to or NOW + 5, closes and NOW + closes)


async def test_only_where_a_video_can_go_the_own_submission_is_asked_for(desk):
    desk.status(canedit=True)
    await desk.listed(
        assignment(1), assignment(2, configs=[]), assignment(3, nosubmissions=1),
        assignment(4, allowsubmissionsfromdate=NOW + DAY), assignment(5, cutoffdate=NOW - DAY),
    )  # fmt: skip
    asked = [form["assignid"] for form in desk.moodle.calls("mod_assign_get_submission_status")]
    assert sorted(asked) == ["1", "5"]
    assert len(desk.moodle.calls()) == 3


async def test_what_is_known_of_an_own_submission_is_not_asked_for_again_unless_a_person_wants_to_know(desk):
    desk.status(canedit=True, extensionduedate=NOW + 2 * DAY)
    known = await desk.listed(assignment(1))
    desk.status(canedit=False, locked=True)
    [kept] = await list_assignments(desk.client, 9, known, fresh_for=1800)
    assert (kept.why_not, kept.due_at) == ("", NOW + 2 * DAY)
    [asked] = await list_assignments(desk.client, 9, known)
    assert (asked.why_not, asked.due_at) == ("submission_locked", NOW + DAY)
    old = [replace(one, mine=replace(one.mine, seen_at=NOW - 2000.0)) for one in known]
    [asked] = await list_assignments(desk.client, 9, old, fresh_for=1800)
    assert asked.why_not == "submission_locked"


@pytest.mark.parametrize("fresh_for", [0.0, 1800.0])
async def test_what_was_seen_while_a_clock_was_wrong_is_asked_for_again(desk, fresh_for):
    desk.status(canedit=True)
    known = await desk.listed(assignment(1))
    from_the_future = [replace(one, mine=replace(one.mine, seen_at=NOW + 400.0 * DAY)) for one in known]
    desk.status(canedit=False, locked=True)
    [asked] = await list_assignments(desk.client, 9, from_the_future, fresh_for=fresh_for)
    assert asked.why_not == "submission_locked"


async def test_five_hundred_assignments_cost_a_bounded_number_of_questions_four_at_a_time(desk):
    at_once = most = 0
    four = asyncio.Barrier(4)  # nobody is answered before four have asked

    async def count(exchange):
        nonlocal at_once, most
        if exchange.request.form["wsfunction"] == "mod_assign_get_submission_status":
            at_once += 1
            most = max(most, at_once)
            await four.wait()
            at_once -= 1

    desk.moodle.before = count
    desk.status(canedit=False, locked=True)
    found = await desk.listed(*(assignment(n, duedate=NOW + DAY + n) for n in range(1, 501)))
    asked = desk.moodle.calls("mod_assign_get_submission_status")
    assert (len(found), len(asked)) == (500, MOST_ASKED)
    assert most == 4
    assert {int(form["assignid"]) for form in asked} == set(range(1, MOST_ASKED + 1))
    # The others come next.
    found = await list_assignments(desk.client, 9, found)
    assert sum(one.why_not == "submission_locked" for one in found) == 2 * MOST_ASKED


async def test_one_status_that_cannot_be_read_takes_nothing_from_the_list(desk):
    desk.moodle.answers["mod_assign_get_submission_status"] = lambda form: (
        moodle_error("requireloginerror") if form["assignid"] == "1" else {"lastattempt": {"locked": True}}
    )
    found = await desk.listed(assignment(1), assignment(2))
    assert [(one.mine is None, one.why_not) for one in found] == [(True, ""), (False, "submission_locked")]


async def test_a_token_that_ends_in_the_middle_is_a_sign_in_and_no_list(desk):
    desk.moodle.answers["mod_assign_get_submission_status"] = moodle_error("invalidtoken")
    with pytest.raises(errors.SignInNeeded):
        await desk.listed(*(assignment(n) for n in range(1, 50)))
    assert len(desk.moodle.calls("mod_assign_get_submission_status")) <= 4


async def test_a_site_that_goes_away_in_the_middle_is_not_asked_for_each_of_the_rest(desk):
    desk.moodle.answers["mod_assign_get_submission_status"] = moodle_error("sitemaintenance")
    found = await desk.listed(*(assignment(n) for n in range(1, 50)))
    assert len(found) == 49
    assert len(desk.moodle.calls("mod_assign_get_submission_status")) <= 4


async def test_a_teams_submission_says_by_one_question_for_whom_it_counts(desk):
    desk.status(
        canedit=True,
        submissiongroup="301",
        usergroups=["301"],
        submission={"id": 1, "status": "new"},
        teamsubmission={"id": "2", "status": "draft", "attemptnumber": "1", "plugins": []},
    )
    desk.moodle.answers["core_group_get_course_user_groups"] = {"groups": [{"id": 301, "name": "Team &amp; A"}]}
    team = {"teamsubmission": 1, "preventsubmissionnotingroup": "1", "requireallteammemberssubmit": True}
    found = await desk.listed(assignment(1, **team), assignment(2, **team))
    assert {(one.team, one.group_required, one.all_members_submit) for one in found} == {(True, True, True)}
    assert {(one.mine.group_name, one.mine.status, one.mine.attempt) for one in found} == {("Team & A", "draft", 2)}
    assert len(desk.moodle.calls("core_group_get_course_user_groups")) == 1
    again = await list_assignments(desk.client, 9, found)
    assert again[0].mine.group_name == "Team & A"
    assert len(desk.moodle.calls("core_group_get_course_user_groups")) == 1


async def test_without_the_groups_names_the_list_is_all_the_same(desk):
    desk.status(canedit=True, submissiongroup=301, usergroups=[301])
    [found] = await desk.listed(assignment(teamsubmission=1))
    assert (found.mine.group_id, found.mine.group_name, found.why_not) == (301, "", "")


async def test_time_limit_attempts_and_what_is_taken_beside_the_video_are_told(desk):
    desk.status(
        canedit=True,
        timelimit=1800,
        submission={"id": 1, "status": "reopened", "attemptnumber": 1, "timestarted": NOW - 60},
        graded=True,
        gradingstatus="graded",
    )
    [found] = await desk.listed(
        assignment(
            timelimit=3600,
            maxattempts="3",
            attemptreopenmethod="manual",
            configs=[
                config("enabled", "1"), config("maxdurationseconds", "120"), config("enabled", "1", "comments"),
                config("enabled", "1", "onlinetext"), config("maxfilesubmissions", "1", "file"),
            ],
        )
    )  # fmt: skip
    assert (found.max_attempts, found.reopens, found.mine.attempt) == (3, "manual", 2)
    # An override of the time limit is in the status only.
    assert (found.time_limit, found.mine.started_at, found.time_ends_at) == (1800, NOW - 60, NOW + 1740)
    assert (found.also_takes, found.max_duration) == (("file", "onlinetext"), 120)
    assert (found.mine.status, found.mine.holds_video) == ("reopened", None)
    assert (found.mine.graded, found.mine.grading_status) == (True, "graded")


@pytest.mark.parametrize(
    ("status", "beside", "holds"),
    [
        ("new", (), False), ("draft", (), True), ("submitted", (), True), ("reopened", (), None), ("", (), False),
        ("new", ("file",), False), ("draft", ("file",), None), ("submitted", ("onlinetext",), None),
    ],
)  # fmt: skip
async def test_whether_a_video_is_there_is_only_said_where_it_can_be_known(desk, status, beside, holds):
    desk.status(canedit=True, submission={"id": 1, "status": status})
    configs = [config("enabled", "1"), *(config("enabled", "1", kind) for kind in beside)]
    [found] = await desk.listed(assignment(configs=configs))
    assert found.mine.holds_video is holds


async def test_a_kind_of_submission_that_only_the_status_names_may_be_what_is_there(desk):
    for kind, holds in (("comments", True), ("cloudflarestream", True), ("poodll", None)):
        desk.status(canedit=True, submission={"id": 1, "status": "submitted", "plugins": [{"type": kind, "name": "x"}]})
        [found] = await desk.listed(assignment())
        assert found.mine.holds_video is holds


async def test_no_limit_of_attempts_is_none(desk):
    desk.status(canedit=True)
    [found] = await desk.listed(assignment(maxattempts=-1, timelimit=None, attemptreopenmethod=None))
    assert (found.max_attempts, found.time_limit, found.reopens) == (None, None, "none")


@pytest.mark.parametrize(
    "lastattempt",
    [
        {"canedit": True, "usergroups": [], "extensionduedate": None, "submissiongroup": None},  # the first question
        {"canedit": 1, "extensionduedate": 0, "timelimit": 0, "gradingstatus": None, "submission": None},
        {"canedit": "1", "submission": {"id": "5", "status": "new", "timestarted": None, "attemptnumber": "0"}},
    ],
)
async def test_a_submission_that_nobody_touched_is_new_in_all_of_moodles_shapes(desk, lastattempt):
    desk.status(**lastattempt)
    [found] = await desk.listed(assignment(id="1", cmid="101", duedate=str(NOW + DAY)))
    assert (found.mine.status, found.mine.attempt, found.mine.holds_video) == ("new", 1, False)
    assert (found.mine.started_at, found.extension_at, found.why_not) == (None, None, "")


FINAL = {"submission": {"id": 1, "status": "submitted", "attemptnumber": 1}}


@pytest.mark.parametrize(
    ("facts", "attempt", "why_not"),
    [
        ({}, {"locked": True}, "submission_locked"),
        ({}, {"submissionsenabled": False}, "video_not_accepted"),
        ({}, {}, "not_allowed"),
        ({"submissiondrafts": 1}, FINAL, "submission_final"),
        ({"submissiondrafts": 1, "maxattempts": 2}, FINAL, "submission_final"),
        ({"submissiondrafts": 1, "maxattempts": 2, "attemptreopenmethod": "manual"}, FINAL, "no_attempts_left"),
        ({"submissiondrafts": 1, "maxattempts": 3, "attemptreopenmethod": "untilpass"}, FINAL, "submission_final"),
        ({"submissiondrafts": 1, "maxattempts": -1, "attemptreopenmethod": "manual"}, FINAL, "submission_final"),
        ({"teamsubmission": 1, "preventsubmissionnotingroup": 1}, {"usergroups": []}, "not_in_group"),
        ({"teamsubmission": 1, "preventsubmissionnotingroup": 1}, {"usergroups": [1, 2]}, "in_several_groups"),
    ],
)
async def test_why_moodle_lets_nothing_be_changed_is_told_by_its_own_code(desk, facts, attempt, why_not):
    desk.status(canedit=False, **attempt)
    [found] = await desk.listed(assignment(**facts))
    assert found.why_not == why_not
    assert not why_not or why_not in errors.all_errors()


async def test_what_may_be_closed_by_a_date_just_now_is_not_said_to_be_forbidden(desk):
    desk.status(canedit=False)
    [found] = await desk.listed(assignment(cutoffdate=int(time.time()) + 40))
    assert found.why_not == ""
    assert at(found, time.time() + 60).why_not == "submissions_closed"


async def test_what_was_closed_by_a_date_is_open_when_the_date_is_moved(desk):
    desk.status(canedit=False)
    closed = await desk.listed(assignment(cutoffdate=NOW - DAY))
    desk.moodle.answers["mod_assign_get_assignments"] = courses(assignment(cutoffdate=NOW + DAY))
    [found] = await list_assignments(desk.client, 9, closed, fresh_for=1800)
    assert found.why_not == ""


async def test_no_courses_are_no_assignments(desk):
    desk.moodle.answers["mod_assign_get_assignments"] = {"courses": [], "warnings": []}
    assert await list_assignments(desk.client, 9) == []


async def test_a_user_without_any_attempt_has_no_submission(desk):
    desk.moodle.answers["mod_assign_get_submission_status"] = {"warnings": []}
    attempt = await last_attempt(desk.client, 1)
    assert attempt.current is None
    assert not attempt.canedit


async def test_a_teams_submission_goes_before_the_students_own(desk):
    desk.status(submission={"id": 1, "status": "new"}, teamsubmission={"id": 2, "status": "submitted"})
    submission = (await last_attempt(desk.client, 1)).current
    assert (submission.id, submission.status) == (2, "submitted")


async def test_saving_names_the_upload_and_an_empty_list_of_warnings_is_success(desk):
    desk.moodle.answers["mod_assign_save_submission"] = []
    await save_submission(desk.client, 5, 71)
    form = desk.moodle.calls("mod_assign_save_submission")[0]
    assert (form["assignmentid"], form["plugindata[videostorage_uploadid]"]) == ("5", "71")


@pytest.mark.parametrize(("accepted", "sent"), [(True, "1"), (False, "0")])
async def test_submitting_says_whether_the_statement_was_accepted(desk, accepted, sent):
    desk.moodle.answers["mod_assign_submit_for_grading"] = []
    await submit_for_grading(desk.client, 5, accept_statement=accepted)
    assert desk.moodle.calls("mod_assign_submit_for_grading")[0]["acceptsubmissionstatement"] == sent


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>My own&nbsp;work</p>", "My own\xa0work"),
        (
            '<p><img src="https://x/statement.png" alt="All mine"></p>',
            '<p><img src="https://x/statement.png" alt="All mine"></p>',
        ),
        ("", ""),
        (" ", ""),
    ],
)
async def test_a_statement_without_words_of_its_own_is_told_as_it_was_written_and_an_empty_one_is_none(
    desk, html, words
):
    [found] = await desk.listed(assignment(requiresubmissionstatement=1, submissionstatement=html))
    assert (found.statement, found.needs_statement) == (words, bool(words))
    assert await rules_now(desk.client, 0, 1) == Rules(drafts=False, statement=words)


async def test_a_statement_that_is_not_switched_on_is_none(desk):
    [found] = await desk.listed(assignment(submissionstatement="<p>My own work</p>"))
    assert (found.statement, found.needs_statement) == ("", False)


async def test_what_is_asked_of_an_assignment_that_is_not_listed_is_not_guessed(desk):
    await desk.listed(assignment())
    with pytest.raises(errors.AssignmentNotFound):
        await rules_now(desk.client, 0, 77)


@pytest.mark.parametrize(
    ("statement", "accepted", "is_so"),
    [
        ("", "", True),
        ("", "My own work", True),
        ("My own work", "", False),
        ("My own work", " My\n own\xa0work ", True),
        ("My own work", "my own work", False),
        ("My own work, all of it", "My own work", False),
    ],
)
def test_accepted_is_what_was_read_word_by_word(statement, accepted, is_so):
    assert is_accepted(statement, accepted) is is_so


WARNING = {"item": "The due date <b>has</b> passed", "warningcode": "couldnotsavesubmission", "message": "No."}
CALLS = {
    "mod_assign_save_submission": lambda client: save_submission(client, 5, 71),
    "mod_assign_submit_for_grading": lambda client: submit_for_grading(client, 5, accept_statement=True),
}


@pytest.mark.parametrize(
    ("attempt", "kind"),
    [
        ({"canedit": False, "cansubmit": False}, errors.SubmissionsClosed),
        ({"canedit": True, "cansubmit": False}, errors.SubmissionNotSaved),
        ({"canedit": False, "cansubmit": True}, errors.SubmissionNotSaved),
    ],
)
@pytest.mark.parametrize("function", CALLS)
async def test_a_warning_is_a_refusal_and_moodles_status_says_of_which_kind(desk, function, attempt, kind):
    desk.moodle.answers[function] = [WARNING]
    desk.status(**attempt)
    with pytest.raises(kind) as caught:
        await CALLS[function](desk.client)
    assert caught.value.facts["message"] == "The due date has passed"


async def test_an_expired_token_is_told_as_such_wherever_it_is_noticed(desk):
    desk.moodle.answers["mod_assign_save_submission"] = moodle_error("invalidtoken")
    with pytest.raises(errors.SignInNeeded):
        await save_submission(desk.client, 5, 71)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("<ul><li>x</li><li>y</li></ul>", "x\ny"),
        ("a<br/>b<BR>c", "a\nb\nc"),
        ("a\x00b\x1b[2Jc\x9b0md\r\ne\tf", "ab[2Jc0md\ne\tf"),
        ("a&#27;b&#155;c", "ab›c"),
        (f"a&#{'9' * 5000};b", "ab"),
        ("<" * 200_000, "<" * 200_000),
    ],
)
def test_html_becomes_text_that_a_terminal_can_show(html, text):
    assert plain_text(html) == text
