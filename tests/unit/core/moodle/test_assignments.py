"""Assignments as Moodle tells them, and submissions that are only believed when Moodle shows them."""

import time

import pytest
from tests.helpers.moodle_answers import fake_moodle, moodle_error

from uploader_gui.core import errors
from uploader_gui.core.moodle.assignments import (
    last_attempt,
    list_assignments,
    plain_text,
    save_submission,
    submission_of,
    submit_for_grading,
)
from uploader_gui.core.moodle.client import MoodleClient
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
    desk.status(canedit=False)
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
    assert (found.why_not, found.due_at, found.cutoff_at) == ("", NOW + DAY, None)


async def test_only_closed_assignments_cost_a_further_question(desk):
    await desk.listed(assignment(1), assignment(2, configs=[]), assignment(3))
    assert len(desk.moodle.calls()) == 1


async def test_no_courses_are_no_assignments(desk):
    desk.moodle.answers["mod_assign_get_assignments"] = {"courses": [], "warnings": []}
    assert await list_assignments(desk.client, 9) == []


async def test_a_user_without_any_attempt_has_no_submission(desk):
    desk.moodle.answers["mod_assign_get_submission_status"] = {"warnings": []}
    attempt = await last_attempt(desk.client, 1)
    assert submission_of(attempt) is None
    assert not attempt.canedit


async def test_a_teams_submission_goes_before_the_students_own(desk):
    desk.status(submission={"id": 1, "status": "new"}, teamsubmission={"id": 2, "status": "submitted"})
    submission = submission_of(await last_attempt(desk.client, 1))
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
