"""From a stored video to a submission: whose, when, and what becomes of the one before."""

import re
import time

import pytest
from tests.e2e.moodle.client import refused
from tests.e2e.moodle.conftest import DAY, TEAM
from tests.e2e.moodle.storage import CHUNK, send


def assert_refused(warnings):
    assert {item["warningcode"] for item in warnings} == {"couldnotsavesubmission"}, warnings


# Saving


def test_a_stored_video_is_handed_in_and_read_back(moodle, assignment, stored_by):
    upload = stored_by("student1", assignment)
    moodle.status("student1", assignment)
    before = moodle.submission("student1", assignment)
    assert "cloudflarestream" in [plugin["type"] for plugin in before["plugins"]]
    assert before["status"] == "new"
    assert moodle.save("student1", assignment, upload["uploadid"]) == []
    submission = moodle.submission("student1", assignment)
    assert submission["status"] == "submitted"
    seen = moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])
    assert seen["submissionid"] == submission["id"]


def test_saving_again_changes_nothing(moodle, cloudflare, assignment, stored_by):
    upload = stored_by("student1", assignment)
    for _ in range(3):
        assert moodle.save("student1", assignment, upload["uploadid"]) == []
    moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()
    rows = moodle.php(f"return $DB->count_records('assignsubmission_cfstream', ['assignment' => {assignment.id}]);")
    assert rows == 1


def test_the_video_of_another_person_cannot_be_handed_in(moodle, cloudflare, assignment, stored_by):
    theirs = stored_by("student2", assignment)
    assert_refused(moodle.save("student1", assignment, theirs["uploadid"]))
    assert moodle.ask("student2", "get_upload", uploadid=theirs["uploadid"])["submissionid"] == 0
    assert moodle.submission("student1", assignment)["status"] != "submitted"


def test_a_video_that_is_under_way_cannot_be_handed_in(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    for until in (0, CHUNK):
        send(upload, large, until=until)
        assert_refused(moodle.save("student1", assignment, upload["uploadid"]))
        assert moodle.submission("student1", assignment)["status"] != "submitted"
    send(upload, large)
    moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert moodle.save("student1", assignment, upload["uploadid"]) == []


def test_a_video_for_another_assignment_cannot_be_handed_in(moodle, assignment, stored_by):
    upload = stored_by("student1", moodle.assignments["other"])
    assert_refused(moodle.save("student1", assignment, upload["uploadid"]))


@pytest.mark.parametrize("number", [0, 999_999, -1])
def test_an_invented_video_cannot_be_handed_in(moodle, assignment, number):
    assert_refused(moodle.save("student1", assignment, number))
    assert moodle.submission("student1", assignment)["status"] != "submitted"


def test_a_video_that_was_given_up_cannot_be_handed_in(moodle, assignment, stored_by):
    upload = stored_by("student1", assignment)
    moodle.ask("student1", "abort_upload", uploadid=upload["uploadid"])
    assert_refused(moodle.save("student1", assignment, upload["uploadid"]))


def test_text_beside_the_video_may_change_and_the_video_stays(moodle, cloudflare, assignment, stored_by):
    upload = stored_by("student1", assignment)
    moodle.save("student1", assignment, upload["uploadid"])
    text = {"onlinetext_editor": {"text": "Sorry for the wind.", "format": 1, "itemid": 0}}
    warnings = moodle.call(
        moodle.token("student1"), "mod_assign_save_submission", assignmentid=assignment.id, plugindata=text
    )
    assert warnings == []
    moodle.keep_house()
    seen = moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])
    assert (seen["state"], seen["submissionid"]) == ("ready", moodle.submission("student1", assignment)["id"])
    assert upload["videoid"] in cloudflare.videos()


def test_a_stored_video_can_be_handed_in_by_the_form_as_well(moodle, assignment, stored_by):
    upload = stored_by("student1", assignment, filename="by-form.mp4")
    reply = submit_form(moodle, "student1", assignment, upload)
    assert reply.is_redirect, reply.text[-2000:]
    assert moodle.submission("student1", assignment)["status"] == "submitted"
    assert moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])["submissionid"] > 0


def submit_form(moodle, user, assignment, upload, userid=0):
    """Choose a stored video in Moodle's own form and save it."""
    browser = moodle.browser(user)
    query = {"id": assignment.cmid, "action": "editsubmission"} | ({"userid": userid} if userid else {})
    page = browser.get("/mod/assign/view.php", params=query).text
    assert upload["filename"] in page
    form = re.search(r'<form[^>]+id="mform1.*?</form>', page, re.DOTALL)[0]
    hidden = re.findall(r'<input[^>]+type="hidden"[^>]*>', form)
    fields = {re.search(r'name="([^"]+)"', tag)[1]: re.search(r'value="([^"]*)"', tag)[1] for tag in hidden}
    fields |= {
        "videostorage_uploadid": str(upload["uploadid"]),
        "onlinetext_editor[text]": "",
        "submitbutton": "Save changes",
    }
    return browser.post("/mod/assign/view.php", data=fields)


# Replacing


def test_a_replacement_deletes_the_old_video_only_once_it_is_handed_in(moodle, cloudflare, assignment, stored_by):
    old = stored_by("student1", assignment)
    moodle.save("student1", assignment, old["uploadid"])
    new = stored_by("student1", assignment, filename="better.mp4")
    moodle.keep_house()
    assert {old["videoid"], new["videoid"]} <= cloudflare.videos()
    assert moodle.ask("student1", "get_upload", uploadid=old["uploadid"])["submissionid"] > 0

    assert moodle.save("student1", assignment, new["uploadid"]) == []
    moodle.keep_house()
    assert old["videoid"] not in cloudflare.videos()
    assert new["videoid"] in cloudflare.videos()
    was = moodle.ask("student1", "get_upload", uploadid=old["uploadid"])
    assert (was["state"], was["submissionid"]) == ("deleted", 0)


def test_a_replacement_that_is_refused_leaves_the_old_video(moodle, cloudflare, assignment, stored_by):
    old = stored_by("student1", assignment)
    moodle.save("student1", assignment, old["uploadid"])
    pending = moodle.start("student1", assignment, size=5000)
    theirs = stored_by("student2", assignment)
    for number in (pending["uploadid"], theirs["uploadid"]):
        assert_refused(moodle.save("student1", assignment, number))
    moodle.keep_house()
    assert old["videoid"] in cloudflare.videos()
    seen = moodle.ask("student1", "get_upload", uploadid=old["uploadid"])
    assert (seen["state"], seen["submissionid"]) == ("ready", moodle.submission("student1", assignment)["id"])


def test_removing_a_submission_deletes_its_video(moodle, cloudflare, assignment, stored_by):
    upload = stored_by("student1", assignment)
    moodle.save("student1", assignment, upload["uploadid"])
    student = moodle.users["student1"].id
    moodle.php(
        f"""
        [$course, $cm] = get_course_and_cm_from_instance({assignment.id}, 'assign');
        $assign = new \\assign(\\context_module::instance($cm->id), $cm, $course);
        $assign->remove_submission({student});
        """,
        "require_once($CFG->dirroot . '/mod/assign/locallib.php');",
    )
    moodle.keep_house()
    assert upload["videoid"] not in cloudflare.videos()


def test_deleting_the_assignment_deletes_its_videos_and_ends_what_is_under_way(moodle, cloudflare, stored_by):
    doomed = moodle.new_assignment()
    held = stored_by("student1", doomed)
    moodle.save("student1", doomed, held["uploadid"])
    under_way = moodle.start("student2", doomed, size=5000)
    moodle.php(f"course_delete_module({doomed.cmid});", "require_once($CFG->dirroot . '/course/lib.php');")
    moodle.keep_house()
    assert not {held["videoid"], under_way["videoid"]} & cloudflare.videos()
    assert moodle.ask("student2", "get_upload", uploadid=under_way["uploadid"])["state"] in {"aborted", "deleted"}


# Teams


@pytest.fixture
def teamwork(moodle):
    return moodle.new_assignment(**TEAM, teamsubmissiongroupingid=moodle.grouping)


def test_a_team_hands_in_one_video_that_every_member_sees_and_may_replace(moodle, cloudflare, teamwork, stored_by):
    first = stored_by("student1", teamwork)
    assert moodle.save("student1", teamwork, first["uploadid"]) == []
    submission = moodle.submission("student2", teamwork)
    assert submission["status"] == "submitted"
    assert submission["groupid"] > 0
    assert moodle.ask("student2", "get_upload", uploadid=first["uploadid"])["submissionid"] == submission["id"]
    assert moodle.ask("student2", "get_playback", uploadid=first["uploadid"])["url"]
    with refused("uploadnotfound"):
        moodle.ask("student3", "get_upload", uploadid=first["uploadid"])

    second = stored_by("student2", teamwork)
    assert moodle.save("student2", teamwork, second["uploadid"]) == []
    assert moodle.submission("student1", teamwork)["id"] == submission["id"]
    assert moodle.ask("student1", "get_upload", uploadid=second["uploadid"])["submissionid"] == submission["id"]
    moodle.keep_house()
    assert first["videoid"] not in cloudflare.videos()
    assert second["videoid"] in cloudflare.videos()


def test_a_member_cannot_hand_in_what_another_member_has_not(moodle, teamwork, stored_by):
    theirs = stored_by("student2", teamwork)
    assert_refused(moodle.save("student1", teamwork, theirs["uploadid"]))
    assert_refused(moodle.save("student3", teamwork, theirs["uploadid"]))


def test_somebody_without_a_team_cannot_upload_where_teams_submit(moodle):
    nobodys = moodle.php(
        f"return groups_create_grouping((object)['courseid' => {moodle.course}, 'name' => 'Empty']);",
        "require_once($CFG->dirroot . '/group/lib.php');",
    )
    alone = moodle.new_assignment(**TEAM, teamsubmissiongroupingid=nobodys)
    with refused("nopermission"):
        moodle.start("student1", alone, size=5000)


# Drafts and attempts


def test_a_draft_counts_only_when_it_is_submitted_and_is_then_final(moodle, cloudflare, stored_by):
    drafts = moodle.new_assignment(submissiondrafts=1)
    upload = stored_by("student1", drafts)
    assert moodle.save("student1", drafts, upload["uploadid"]) == []
    assert moodle.submission("student1", drafts)["status"] == "draft"
    token = moodle.token("student1")
    for _ in range(2):
        moodle.call(token, "mod_assign_submit_for_grading", assignmentid=drafts.id, acceptsubmissionstatement=0)
        assert moodle.submission("student1", drafts)["status"] == "submitted"
    with refused("submissionsclosed"):
        moodle.start("student1", drafts, size=5000)
    receipt = moodle.ask("student1", "get_receipt", uploadid=upload["uploadid"])
    assert receipt["submissionstatus"] == "submitted"


def test_a_draft_without_a_video_cannot_be_submitted(moodle, cloudflare):
    drafts = moodle.new_assignment(submissiondrafts=1)
    moodle.start("student1", drafts, size=5000)
    with refused("notstored"):
        moodle.call(
            moodle.token("student1"),
            "mod_assign_submit_for_grading",
            assignmentid=drafts.id,
            acceptsubmissionstatement=0,
        )
    assert moodle.submission("student1", drafts)["status"] != "submitted"


def test_a_reopened_attempt_with_copied_content_holds_the_video_too(moodle, cloudflare, stored_by):
    attempts = moodle.new_assignment(attemptreopenmethod="manual", maxattempts=-1)
    first = stored_by("student1", attempts)
    moodle.save("student1", attempts, first["uploadid"])
    student = moodle.users["student1"].id
    grade = {
        "assignmentid": attempts.id, "userid": student, "grade": 10, "attemptnumber": -1, "addattempt": True,
        "workflowstate": "", "applytoall": False,
        "plugindata": {"assignfeedbackcomments_editor": {"text": "Again.", "format": 1}},
    }  # fmt: skip
    moodle.call(moodle.token("teacher1"), "mod_assign_save_grade", **grade)
    assert moodle.submission("student1", attempts)["attemptnumber"] == 1
    # No mobile service offers this; Moodle's page has a button for it.
    copied = moodle.php(
        f"""
        \\core\\session\\manager::set_user(\\core_user::get_user({student}));
        [$course, $cm] = get_course_and_cm_from_instance({attempts.id}, 'assign');
        $assign = new \\assign(\\context_module::instance($cm->id), $cm, $course);
        $notices = [];
        $assign->copy_previous_attempt($notices);
        return $notices;
        """,
        "require_once($CFG->dirroot . '/mod/assign/locallib.php');",
    )
    assert copied == []
    again = moodle.submission("student1", attempts)
    assert moodle.ask("student1", "get_upload", uploadid=first["uploadid"])["submissionid"] == again["id"]

    better = stored_by("student1", attempts)
    assert moodle.save("student1", attempts, better["uploadid"]) == []
    moodle.keep_house()
    assert {first["videoid"], better["videoid"]} <= cloudflare.videos(), "the first attempt has lost its video"
    seen = moodle.ask("student1", "get_upload", uploadid=first["uploadid"])
    assert (seen["state"], seen["submissionid"] > 0) == ("ready", True)


# Dates and locks


def test_a_video_that_arrived_after_the_cut_off_is_kept_and_an_extension_lets_it_be_handed_in(
    moodle, cloudflare, assignment, large
):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    moodle.change(assignment, duedate=int(time.time()) - 10, cutoffdate=int(time.time()) - 5)
    send(upload, large)
    done = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    assert done["state"] == "ready"
    assert_refused(moodle.save("student1", assignment, upload["uploadid"]))
    with refused("submissionsclosed"):
        moodle.start("student1", assignment, size=5000)
    # The same key is no new upload: a client that repeats its call gets what it has.
    known = moodle.start("student1", assignment, size=len(large), clientkey=upload["clientkey"])
    assert known["uploadid"] == upload["uploadid"]
    moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert found["state"] == "ready"

    extension = {"userids": [moodle.users["student1"].id], "dates": [int(time.time()) + DAY]}
    token = moodle.token("teacher1")
    assert moodle.call(token, "mod_assign_save_user_extensions", assignmentid=assignment.id, **extension) == []
    assert moodle.save("student1", assignment, upload["uploadid"]) == []
    assert moodle.submission("student1", assignment)["status"] == "submitted"


def test_an_address_may_be_renewed_after_the_cut_off(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    moodle.change(assignment, cutoffdate=int(time.time()) - 5)
    cloudflare.practice.faults("expired-url:times=1")
    renewed = moodle.ask("student1", "renew_upload", uploadid=upload["uploadid"])
    send(renewed, large)
    assert moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")["state"] == "ready"


def test_a_locked_submission_takes_nothing_until_it_is_unlocked(moodle, assignment, stored_by):
    upload = stored_by("student1", assignment)
    users = {"assignmentid": assignment.id, "userids": [moodle.users["student1"].id]}
    moodle.call(moodle.token("teacher1"), "mod_assign_lock_submissions", **users)
    with refused("submissionsclosed"):
        moodle.start("student1", assignment, size=5000)
    assert_refused(moodle.save("student1", assignment, upload["uploadid"]))
    moodle.call(moodle.token("teacher1"), "mod_assign_unlock_submissions", **users)
    assert moodle.save("student1", assignment, upload["uploadid"]) == []


# On behalf of others


def test_for_others_the_students_own_dates_count_not_the_senders(moodle, assignment, data):
    moodle.allow("mod/assign:editothersubmission", "editingteacher")
    student = moodle.users["student1"].id
    moodle.change(assignment, cutoffdate=int(time.time()) - 60)
    with refused("submissionsclosed"):
        moodle.start("teacher1", assignment, size=len(data), userid=student)
    moodle.php(
        f"$DB->insert_record('assign_overrides', ['assignid' => {assignment.id}, 'userid' => {student},"
        " 'sortorder' => null, 'cutoffdate' => time() + DAYSECS]); \\cache_helper::purge_all();"
    )
    assert moodle.start("teacher1", assignment, size=len(data), userid=student)["state"] == "pending"
    with refused("submissionsclosed"):
        moodle.start("teacher1", assignment, size=len(data), userid=moodle.users["student2"].id)


def test_a_coordinator_sends_for_a_student_and_either_hands_it_in(moodle, cloudflare, assignment, stored_by):
    moodle.allow("mod/assign:editothersubmission", "editingteacher")
    student = moodle.users["student1"].id
    options = moodle.ask("teacher1", "get_assignment_options", assignmentid=assignment.id)
    assert options["canuploadforothers"] is True
    first = stored_by("teacher1", assignment, userid=student, filename="brought-in.mp4")
    assert first["userid"] == student
    # The student sees it, and hands it in.
    (found,) = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"]
    assert found["uploadid"] == first["uploadid"]
    assert moodle.save("student1", assignment, first["uploadid"]) == []
    # Or the coordinator does, in Moodle's form for another's submission.
    second = stored_by("teacher1", assignment, userid=student, filename="brought-later.mp4")
    reply = submit_form(moodle, "teacher1", assignment, second, userid=student)
    assert reply.is_redirect, reply.text[-2000:]
    seen = moodle.ask("student1", "get_upload", uploadid=second["uploadid"])
    assert seen["submissionid"] == moodle.submission("student1", assignment)["id"]
    moodle.keep_house()
    assert first["videoid"] not in cloudflare.videos()


@pytest.mark.parametrize("user", ["student2", "marker1", "outsider"])
def test_nobody_else_sends_for_a_student(moodle, cloudflare, assignment, user):
    before = cloudflare.creations
    with refused("nopermission"):
        moodle.start(user, assignment, size=5000, userid=moodle.users["student1"].id)
    assert cloudflare.creations == before


def test_nothing_is_sent_for_somebody_who_is_not_in_the_course(moodle, assignment):
    with refused("nopermission"):
        moodle.start("admin", assignment, size=5000, userid=moodle.users["outsider"].id)


# A slow upload


def test_the_clean_up_leaves_a_slow_upload_alone(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    send(upload, large, until=CHUNK)
    # It began two days ago and its address has ended meanwhile, but the client was heard of just now.
    moodle.age(upload, timecreated=2 * DAY, expires=DAY)
    moodle.ask("student1", "report_progress", uploadid=upload["uploadid"], bytesstored=CHUNK)
    moodle.keep_house()
    assert upload["videoid"] in cloudflare.videos()
    send(upload, large)
    assert moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")["state"] == "ready"


def test_an_upload_that_nobody_goes_on_with_is_ended(moodle, cloudflare, assignment, large):
    upload = moodle.start("student1", assignment, size=len(large))
    moodle.age(upload, timecreated=60 * DAY, timeprogress=60 * DAY, expires=60 * DAY)
    moodle.keep_house()
    assert upload["videoid"] not in cloudflare.videos()
    with refused("uploadaborted"):
        moodle.ask("student1", "renew_upload", uploadid=upload["uploadid"])
