"""What the course "Every kind" promises: teams, attempts, time limits, texts and files, as Moodle has them."""

import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site


@pytest.fixture
def site(tmp_path):
    with running_practice_site(tmp_path, every_kind=True, **SMALL_CHUNKS) as running:
        yield running


def handed_in(person, key, clientkey="key-1"):
    upload = person.stored(key, clientkey)
    assert person.save(key, upload["uploadid"]) == []
    return upload


def test_the_usual_courses_stay_as_they_are(site, student):
    courses = student.ws("mod_assign_get_assignments")["courses"]
    assert [len(course["assignments"]) for course in courses if course["id"] != 4] == [5, 3]


def test_a_team_has_one_submission_that_each_member_may_replace(site, student, other_student):
    first = handed_in(student, "team")
    seen = other_student.attempt("team")
    assert seen["teamsubmission"]["status"] == "submitted"
    assert (seen["teamsubmission"]["userid"], seen["submissiongroup"]) == (0, seen["teamsubmission"]["groupid"])
    handed_in(other_student, "team", "key-2")
    assert student.vs("get_upload", uploadid=first["uploadid"])["state"] == "deleted"
    assert site.submission_state("team", "student1")["status"] == "submitted"


def test_where_all_must_submit_the_team_has_submitted_with_the_last_member(site, student, other_student):
    handed_in(student, "team_all")
    assert student.submit("team_all") == []
    attempt = student.attempt("team_all")
    assert (attempt["submission"]["status"], attempt["teamsubmission"]["status"]) == ("submitted", "draft")
    assert attempt["submissiongroupmemberswhoneedtosubmit"] == [site.user_id("student2")]
    assert other_student.submit("team_all") == []
    assert student.attempt("team_all")["teamsubmission"]["status"] == "submitted"


def test_somebody_without_a_team_hands_in_nothing_where_that_is_forbidden(site, people):
    alone = people(site, "student3")
    assert alone.attempt("team_only")["canedit"] is False
    assert alone.start("team_only")["errorcode"] == "nopermission"


def test_a_reopened_attempt_is_a_new_submission_and_the_earlier_one_keeps_its_video(site, student):
    first = handed_in(student, "two_attempts")
    assert site.teacher("reopen", "two_attempts")
    status = student.ws("mod_assign_get_submission_status", assignid=site.assignment("two_attempts").id)
    assert (status["lastattempt"]["submission"]["status"], status["previousattempts"][0]["attemptnumber"]) == (
        "reopened",
        0,
    )
    second = handed_in(student, "two_attempts", "key-2")
    assert student.vs("get_upload", uploadid=first["uploadid"])["state"] == "ready"
    assert student.vs("get_receipt", uploadid=second["uploadid"])["attemptnumber"] == 1
    assert not site.teacher("reopen", "two_attempts")


def test_a_time_limit_is_started_once_and_closes_nothing(site, student):
    ident = site.assignment("timed").id
    assert student.ws("mod_assign_start_submission", assignid=ident)["submissionid"]
    assert student.ws("mod_assign_start_submission", assignid=ident)["warnings"][0]["warningcode"] == (
        "opensubmissionexists"
    )
    attempt = student.attempt("timed")
    assert (attempt["timelimit"], attempt["submission"]["timestarted"] > 0) == (3600, True)
    site.advance(3700)
    assert student.attempt("timed")["canedit"] is True
    handed_in(student, "timed")


@pytest.mark.parametrize("key", ["with_text", "with_files"])
def test_a_video_leaves_what_stands_beside_it(site, student, key):
    site.put(key, text="Windy.", files=("notes.pdf",))
    handed_in(student, key)
    state = site.submission_state(key)
    assert (state["text"], state["files"]) == ("Windy.", ["notes.pdf"])


def test_a_statement_without_drafts_is_not_asked_for_by_the_web_service(site, student):
    handed_in(student, "signed")
    assert student.attempt("signed")["submission"]["status"] == "submitted"


def test_a_teacher_unlocks_grades_and_returns_drafts(site, student):
    assert student.attempt("locked")["locked"] is True
    site.teacher("unlock", "locked")
    assert student.attempt("locked")["canedit"] is True
    handed_in(student, "drafts")
    student.submit("drafts")
    site.teacher("back_to_draft", "drafts")
    assert (student.attempt("drafts")["canedit"], student.attempt("drafts")["cansubmit"]) == (True, True)
    site.teacher("grade", "team")
    assert (student.attempt("team")["graded"], student.attempt("team")["canedit"]) == (True, True)


def test_a_submission_can_be_made_to_be_empty(site, student):
    upload = student.stored()
    site.faults("empty-submission")
    assert student.save("plain", upload["uploadid"]) == []
    assert student.attempt()["submission"]["status"] == "submitted"
    assert student.vs("get_upload", uploadid=upload["uploadid"])["submissionid"] == 0


def test_the_teacher_is_asked_over_http_too(site, student):
    handed_in(student, "attempts")
    asked = {"do": "reopen", "key": "attempts", "user": "student1"}
    assert student.http.post(f"{site.control_url}/practice/teacher", json=asked).json() == {"done": True}
    assert student.attempt("attempts")["submission"]["attemptnumber"] == 1
    assert student.http.post(f"{site.control_url}/practice/teacher", json={"do": "close"}).status_code == 400
