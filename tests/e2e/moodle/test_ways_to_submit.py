"""The application's command line, by every way in which a real Moodle lets students submit."""

import time

import pytest
from tests.e2e.moodle.conftest import DAY, TEAM
from tests.e2e.moodle.storage import MIB
from tests.helpers.commands import CommandLine
from tests.helpers.videos import make_video, sha256


@pytest.fixture
def uploader(own_home, moodle, monkeypatch):
    """The command line, trusting the site's certificate, with student1's sign-in in a file."""
    monkeypatch.setenv("SSL_CERT_FILE", str(moodle.ca))
    command_line = CommandLine(own_home)
    sign_in(command_line, moodle, "student1")
    yield command_line
    command_line.end()


@pytest.fixture
def colleague(tmp_path, moodle, uploader):
    """The same of student2, on another computer."""
    command_line = CommandLine(tmp_path / "elsewhere")
    sign_in(command_line, moodle, "student2")
    yield command_line
    command_line.end()


@pytest.fixture
def video(tmp_path):
    return make_video(tmp_path / "Überfahrt.mp4", MIB)


@pytest.fixture
def better(tmp_path):
    return make_video(tmp_path / "better.mp4", MIB, seed=7)


def sign_in(command_line, moodle, user):
    who = moodle.users[user]
    command_line.json(
        "sign-in", moodle.url, "--username", user, "--password-stdin", "--store", "file", stdin=who.password + "\n"
    )


def send(uploader, assignment, video, *options, status=0):
    """Send it; return the last word on its state."""
    lines = uploader.json("send", video, "--assignment", assignment.id, *options, status=status)
    return [line for line in lines if line["event"] == "state"][-1]


def again(uploader, *options, status=0, upload=1):
    lines = uploader.json("retry", upload, *options, status=status)
    return [line for line in lines if line["event"] == "state"][-1]


def held(moodle, assignment):
    """The uploads of an assignment that are handed in, by their hash."""
    rows = moodle.php(
        "return array_values($DB->get_records_sql('SELECT u.id, u.sha256, v.submission"
        " FROM {local_videostorage_upload} u"
        " JOIN {assignsubmission_cfstream} v ON v.uploadid = u.id WHERE u.assignmentid = ?', "
        f"[{assignment.id}]));"
    )
    return {row["sha256"]: int(row["submission"]) for row in rows}


def grade(moodle, assignment, **more):
    fields = {
        "assignmentid": assignment.id, "userid": moodle.users["student1"].id, "grade": 10, "attemptnumber": -1,
        "addattempt": False, "workflowstate": "", "applytoall": False,
        "plugindata": {"assignfeedbackcomments_editor": {"text": "Again.", "format": 1}},
    } | more  # fmt: skip
    moodle.call(moodle.token("teacher1"), "mod_assign_save_grade", **fields)


def test_a_draft_stays_one_until_the_second_step(moodle, cloudflare, uploader, video):
    drafts = moodle.new_assignment(submissiondrafts=1)
    state = send(uploader, drafts, video, "--no-submit")
    assert state["problem"]["code"] == "not_submitted_yet"
    submission = moodle.submission("student1", drafts)
    assert (submission["status"], held(moodle, drafts)) == ("draft", {sha256(video): submission["id"]})
    assert again(uploader)["state"] == "submitted"
    assert moodle.submission("student1", drafts)["status"] == "submitted"


@pytest.mark.parametrize("drafts", [0, 1])
def test_a_statement_is_accepted_by_the_person_or_nothing_is_handed_in(moodle, cloudflare, uploader, video, drafts):
    signed = moodle.new_assignment(submissiondrafts=drafts, requiresubmissionstatement=1)
    uploader.json("send", video, "--assignment", signed.id, status=5)
    assert moodle.submission("student1", signed).get("status", "new") == "new"
    assert send(uploader, signed, video, "--accept-statement")["state"] == "submitted"
    assert moodle.submission("student1", signed)["status"] == "submitted"


def test_a_statement_that_is_switched_on_while_a_draft_waits_is_asked_for(moodle, cloudflare, uploader, video):
    drafts = moodle.new_assignment(submissiondrafts=1)
    send(uploader, drafts, video, "--no-submit")
    moodle.change(drafts, requiresubmissionstatement=1)
    assert again(uploader, status=5)["problem"]["code"] == "statement_required"
    assert moodle.submission("student1", drafts)["status"] == "draft"
    assert again(uploader, "--accept-statement")["state"] == "submitted"
    assert moodle.submission("student1", drafts)["status"] == "submitted"


@pytest.fixture
def words(moodle):
    """Changes the words of the site's statement for one test."""
    before = moodle.php("return get_config('assign', 'submissionstatement');")
    yield lambda text: moodle.configure("assign", submissionstatement=text)
    moodle.configure("assign", submissionstatement=before)


@pytest.mark.parametrize("drafts", [0, 1])
def test_other_words_than_those_accepted_are_asked_for(moodle, cloudflare, uploader, video, words, drafts):
    signed = moodle.new_assignment(submissiondrafts=drafts, requiresubmissionstatement=1)
    state = send(uploader, signed, video, "--no-submit", "--accept-statement")
    assert state["accepted_statement"]
    words("I have paid\n\n100 &euro;.")
    problem = again(uploader, status=5)["problem"]
    assert (problem["code"], problem["statement"].split()) == ("statement_required", ["I", "have", "paid", "100", "€."])
    assert moodle.submission("student1", signed).get("status", "new") != "submitted"
    assert again(uploader, "--accept-statement")["state"] == "submitted"
    assert moodle.submission("student1", signed)["status"] == "submitted"


@pytest.mark.parametrize("drafts", [0, 1])
def test_a_statement_without_words_is_none_as_on_moodles_own_page(moodle, cloudflare, uploader, video, words, drafts):
    words("")
    signed = moodle.new_assignment(submissiondrafts=drafts, requiresubmissionstatement=1)
    assert send(uploader, signed, video)["state"] == "submitted"
    assert moodle.submission("student1", signed)["status"] == "submitted"


def test_a_statement_that_is_switched_on_where_no_drafts_are_kept_is_asked_for(moodle, cloudflare, uploader, video):
    signed = moodle.new_assignment(submissiondrafts=0)
    send(uploader, signed, video, "--no-submit")
    moodle.change(signed, requiresubmissionstatement=1)
    problem = again(uploader, status=5)["problem"]
    assert (problem["code"], bool(problem["statement"])) == ("statement_required", True)
    assert moodle.submission("student1", signed).get("status", "new") == "new"
    assert again(uploader, "--accept-statement")["state"] == "submitted"


def test_a_teams_video_says_whose_it_becomes_and_a_member_may_replace_it(
    moodle, cloudflare, uploader, colleague, video, better
):
    team = moodle.new_assignment(**TEAM, teamsubmissiongroupingid=moodle.grouping)
    lines = uploader.json("send", video, "--assignment", team.id)
    assert any(line["event"] == "notice" and "Team A" in line["text"] for line in lines)
    (receipt,) = (line["receipt"] for line in lines if line["event"] == "receipt")
    assert receipt["team"] == "Team A"
    assert send(colleague, team, better)["state"] == "submitted"
    submission = moodle.submission("student1", team)
    assert (submission["id"], submission["groupid"] > 0) == (receipt["submission_id"], True)
    assert held(moodle, team) == {sha256(better): submission["id"]}


def test_where_all_members_must_submit_it_counts_with_the_last(moodle, cloudflare, uploader, video):
    fields = {**TEAM, "requireallteammemberssubmit": 1, "submissiondrafts": 1}
    team = moodle.new_assignment(**fields, teamsubmissiongroupingid=moodle.grouping)
    state = send(uploader, team, video)
    assert (state["state"], state["problem"]["code"]) == ("needs_attention", "team_must_submit")
    assert moodle.submission("student1", team)["status"] == "draft"
    moodle.call(
        moodle.token("student2"), "mod_assign_submit_for_grading", assignmentid=team.id, acceptsubmissionstatement=0
    )
    assert again(uploader)["state"] == "submitted"


def test_a_reopened_attempt_takes_the_new_video_and_the_first_keeps_its_own(
    moodle, cloudflare, uploader, video, better
):
    attempts = moodle.new_assignment(attemptreopenmethod="manual", maxattempts=-1)
    send(uploader, attempts, video)
    first = moodle.submission("student1", attempts)["id"]
    grade(moodle, attempts, addattempt=True)
    assert send(uploader, attempts, better)["state"] == "submitted"
    second = moodle.submission("student1", attempts)
    assert (second["attemptnumber"], second["status"]) == (1, "submitted")
    assert held(moodle, attempts) == {sha256(video): first, sha256(better): second["id"]}


def test_a_graded_video_is_replaced_only_after_it_was_said(moodle, cloudflare, uploader, assignment, video, better):
    send(uploader, assignment, video)
    grade(moodle, assignment)
    (report,) = uploader.json("check", better, "--assignment", assignment.id)
    assert "already_graded" in [finding["code"] for finding in report["findings"]]
    assert send(uploader, assignment, better, "--replace")["state"] == "submitted"


def test_text_and_files_beside_the_video_stay_byte_for_byte(moodle, cloudflare, uploader, video, better):
    beside = moodle.new_assignment(
        assignsubmission_file_enabled=1, assignsubmission_file_maxfiles=3, assignsubmission_file_maxsizebytes=0
    )
    text = "<p>Windy &amp; cold, <b>Brücke</b>.</p>\n<p>  two  spaces</p>"
    moodle.call(
        moodle.token("student1"),
        "mod_assign_save_submission",
        assignmentid=beside.id,
        plugindata={"onlinetext_editor": {"text": text, "format": 1, "itemid": 0}, "files_filemanager": 0},
    )
    submission = moodle.submission("student1", beside)["id"]
    moodle.php(
        f"[$course, $cm] = get_course_and_cm_from_instance({beside.id}, 'assign');"
        "get_file_storage()->create_file_from_string(['contextid' => \\context_module::instance($cm->id)->id,"
        "'component' => 'assignsubmission_file', 'filearea' => 'submission_files', 'itemid' => "
        f"{submission}, 'filepath' => '/', 'filename' => 'notes.txt'], 'day 1');"
        "$DB->insert_record('assignsubmission_file', "
        f"['assignment' => {beside.id}, 'submission' => {submission}, 'numfiles' => 1]);"
    )
    for file in (video, better):
        assert send(uploader, beside, file, "--replace")["state"] == "submitted"
        kept = moodle.php(f"return $DB->get_record('assignsubmission_onlinetext', ['submission' => {submission}]);")
        assert (kept["onlinetext"], int(kept["onlineformat"])) == (text, 1)
        contents = moodle.php(
            f"[$course, $cm] = get_course_and_cm_from_instance({beside.id}, 'assign');"
            "$files = get_file_storage()->get_area_files(\\context_module::instance($cm->id)->id, "
            f"'assignsubmission_file', 'submission_files', {submission}, 'id', false);"
            "return array_values(array_map(fn($file) => $file->get_content(), $files));"
        )
        assert contents == ["day 1"]
        assert held(moodle, beside) == {sha256(file): submission}


def test_a_time_limit_is_started_only_when_told_to(moodle, cloudflare, uploader, video):
    moodle.configure("assign", enabletimelimit=1)
    timed = moodle.new_assignment(timelimit=3600)
    state = send(uploader, timed, video, status=5)
    assert state["problem"]["code"] == "timer_not_started"
    assert not moodle.submission("student1", timed).get("timestarted")
    assert again(uploader, "--start-timer")["state"] == "submitted"
    assert moodle.submission("student1", timed)["timestarted"] > 0


def test_a_time_that_has_run_out_closes_nothing(moodle, cloudflare, uploader, video):
    moodle.configure("assign", enabletimelimit=1)
    timed = moodle.new_assignment(timelimit=60)
    moodle.status("student1", timed)
    moodle.call(moodle.token("student1"), "mod_assign_start_submission", assignid=timed.id)
    moodle.php(
        f"$DB->set_field('assign_submission', 'timestarted', {int(time.time()) - 3600}, ['assignment' => {timed.id}]);"
    )
    assert send(uploader, timed, video)["state"] == "submitted"


def test_what_closed_before_it_was_handed_in_waits_for_an_extension(moodle, cloudflare, uploader, assignment, video):
    send(uploader, assignment, video, "--no-submit")
    moodle.change(assignment, duedate=int(time.time()) - 10, cutoffdate=int(time.time()) - 5)
    state = again(uploader, status=5)
    assert (state["state"], state["problem"]["code"], state["stored"]) == (
        "needs_attention",
        "submissions_closed",
        "yes",
    )
    creations = cloudflare.creations
    extension = {"userids": [moodle.users["student1"].id], "dates": [int(time.time()) + DAY]}
    moodle.call(moodle.token("teacher1"), "mod_assign_save_user_extensions", assignmentid=assignment.id, **extension)
    assert again(uploader)["state"] == "submitted"
    assert cloudflare.creations == creations
    assert moodle.submission("student1", assignment)["status"] == "submitted"


def test_what_the_teacher_locked_says_so_and_waits(moodle, cloudflare, uploader, assignment, video):
    send(uploader, assignment, video, "--no-submit")
    lock = {"assignmentid": assignment.id, "userids": [moodle.users["student1"].id]}
    moodle.call(moodle.token("teacher1"), "mod_assign_lock_submissions", **lock)
    assert again(uploader, status=5)["problem"]["code"] == "submission_locked"
    moodle.call(moodle.token("teacher1"), "mod_assign_unlock_submissions", **lock)
    assert again(uploader)["state"] == "submitted"


def test_a_draft_that_the_teacher_returned_takes_a_new_video(moodle, cloudflare, uploader, video, better):
    drafts = moodle.new_assignment(submissiondrafts=1)
    send(uploader, drafts, video)
    uploader.json("send", better, "--assignment", drafts.id, status=5)
    back = {"assignmentid": drafts.id, "userids": [moodle.users["student1"].id]}
    moodle.call(moodle.token("teacher1"), "mod_assign_revert_submissions_to_draft", **back)
    assert send(uploader, drafts, better)["state"] == "submitted"
    assert held(moodle, drafts) == {sha256(better): moodle.submission("student1", drafts)["id"]}
