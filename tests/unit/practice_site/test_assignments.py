"""What Moodle's assignment functions promise: dates, drafts, statements, locks and extensions."""

import pytest


def assignments(person):
    return {a["id"]: a for c in person.ws("mod_assign_get_assignments")["courses"] for a in c["assignments"]}


def test_an_assignment_says_in_its_configs_that_it_takes_video(site, student):
    listed = assignments(student)
    configs = {c["name"]: c["value"] for c in listed[site.assignment("small").id]["configs"] if "cloud" in c["plugin"]}
    assert configs == {
        "enabled": "1",
        "maxbytes": str(20 * 1024 * 1024),
        "maxdurationseconds": "120",
        "acceptedtypes": "video/mp4",
    }
    text_only = listed[site.assignment("text_only").id]
    assert "cloudflarestream" not in {c["plugin"] for c in text_only["configs"]}


def test_dates_drafts_and_statement_are_listed(site, student):
    listed = assignments(student)
    plain, cutoff = listed[site.assignment("plain").id], listed[site.assignment("cutoff").id]
    assert plain["cutoffdate"] == 0
    assert plain["duedate"] > site.clock()
    assert cutoff["cutoffdate"] == cutoff["duedate"]
    assert listed[site.assignment("drafts").id]["submissiondrafts"] == 1
    statement = listed[site.assignment("statement").id]
    assert statement["requiresubmissionstatement"] == 1
    assert statement["submissionstatement"]
    assert "submissionstatement" not in plain


def test_courses_can_be_chosen_and_foreign_ones_are_warned_about(other_student):
    reply = other_student.ws("mod_assign_get_assignments", **{"courseids[0]": 2, "courseids[1]": 3})
    assert [c["id"] for c in reply["courses"]] == [2]
    assert [w["itemid"] for w in reply["warnings"]] == [3]


def test_the_first_question_makes_the_submission_and_the_second_one_shows_it(student):
    assert "submission" not in student.attempt()
    submission = student.attempt()["submission"]
    assert submission["status"] == "new"
    assert "cloudflarestream" in [p["type"] for p in submission["plugins"]]


@pytest.mark.parametrize(
    ("key", "editable"),
    [("plain", True), ("drafts", True), ("cutoff", True), ("closed", False), ("not_open", False)],
)
def test_canedit_follows_the_dates(student, key, editable):
    assert student.attempt(key)["canedit"] is editable


def test_an_overdue_assignment_without_cutoff_still_takes_work(site, student):
    site.advance(4 * 3600)
    assert student.attempt("plain")["canedit"] is True
    upload = student.stored("plain")
    assert student.save("plain", upload["uploadid"]) == []


def test_an_extension_reopens_a_closed_assignment_for_that_student(site, student, other_student):
    userid = student.ws("core_webservice_get_site_info")["userid"]
    until = int(site.clock()) + 3600
    site.extend("closed", until, userid)
    attempt = student.attempt("closed")
    assert attempt["extensionduedate"] == until
    assert attempt["canedit"] is True
    assert other_student.attempt("closed")["canedit"] is False
    site.advance(3700)
    assert student.attempt("closed")["canedit"] is False


def test_a_locked_submission_cannot_be_edited(site, student):
    upload = student.stored()
    site.lock("plain", upload["userid"])
    attempt = student.attempt()
    assert attempt["locked"] is True
    assert attempt["canedit"] is False
    assert student.save("plain", upload["uploadid"])[0]["warningcode"] == "couldnotsavesubmission"
    assert student.start(clientkey="key-2")["errorcode"] == "submissionsclosed"


def test_a_draft_is_saved_then_submitted_and_then_final(site, student):
    upload = student.stored("drafts")
    assert student.attempt("drafts")["cansubmit"] is False
    assert student.save("drafts", upload["uploadid"]) == []
    attempt = student.attempt("drafts")
    assert attempt["submission"]["status"] == "draft"
    assert attempt["cansubmit"] is True
    assert student.submit("drafts") == []
    attempt = student.attempt("drafts")
    assert attempt["submission"]["status"] == "submitted"
    assert attempt["canedit"] is False
    assert student.submit("drafts")[0]["warningcode"] == "couldnotsubmitforgrading"
    assert student.save("drafts", upload["uploadid"])[0]["warningcode"] == "couldnotsavesubmission"
    assert student.start("drafts", "key-2")["errorcode"] == "submissionsclosed"
    assert site.submission_state("drafts")["submits"] == 1


def test_the_statement_has_to_be_accepted(student):
    upload = student.stored("statement")
    student.save("statement", upload["uploadid"])
    [warning] = student.submit("statement", accept=0)
    assert warning["warningcode"] == "couldnotsubmitforgrading"
    assert student.attempt("statement")["submission"]["status"] == "draft"
    assert student.submit("statement", accept=1) == []


def test_a_new_video_replaces_the_old_one_only_when_it_is_saved(site, student, video):
    old = student.stored()
    student.save("plain", old["uploadid"])
    new = student.stored(clientkey="key-2", data=video[:5000])
    assert student.vs("get_upload", uploadid=old["uploadid"])["submissionid"]
    assert site.state()["videos"] == 2
    assert student.save("plain", new["uploadid"]) == []
    assert student.vs("get_upload", uploadid=old["uploadid"])["state"] == "deleted"
    held = student.vs("get_upload", uploadid=new["uploadid"])
    assert held["submissionid"] == student.attempt()["submission"]["id"]
    assert site.state()["videos"] == 1


def test_saving_the_same_video_again_changes_nothing(site, student):
    upload = student.stored()
    assert student.save("plain", upload["uploadid"]) == []
    assert student.save("plain", upload["uploadid"]) == []
    assert student.vs("get_upload", uploadid=upload["uploadid"])["state"] == "ready"
    assert site.submission_state("plain")["saves"] == 2


def test_save_refuses_what_is_not_stored_not_ours_or_not_for_this_assignment(site, student, other_student):
    unfinished = student.start(clientkey="unfinished")
    foreign = other_student.stored()
    elsewhere = student.stored("drafts", "elsewhere")
    for uploadid in (unfinished["uploadid"], foreign["uploadid"], elsewhere["uploadid"], 1):
        [warning] = student.save("plain", uploadid)
        assert warning["warningcode"] == "couldnotsavesubmission"
    assert site.submission_state("plain")["saves"] == 0


def test_save_refuses_after_the_cutoff(site, student):
    upload = student.stored("cutoff")
    site.close("cutoff")
    [warning] = student.save("cutoff", upload["uploadid"])
    assert warning["warningcode"] == "couldnotsavesubmission"


def test_save_wants_plugindata_that_it_knows(site, student):
    name, ident = "mod_assign_save_submission", site.assignment("plain").id
    assert student.ws(name, assignmentid=ident)["errorcode"] == "invalidparameter"
    unknown = student.ws(name, assignmentid=ident, **{"plugindata[cloudflarestream_video_uid]": "x"})
    assert unknown["errorcode"] == "invalidparameter"


def test_an_essay_can_be_handed_in_as_text(site, student):
    data = {
        "plugindata[onlinetext_editor][text]": "My essay",
        "plugindata[onlinetext_editor][format]": 1,
        "plugindata[onlinetext_editor][itemid]": 0,
    }
    ident = site.assignment("text_only").id
    assert student.ws("mod_assign_save_submission", assignmentid=ident, **data) == []
    assert student.attempt("text_only")["submission"]["status"] == "submitted"


def test_an_unknown_assignment_and_a_course_one_is_not_in_are_told_apart(site, other_student):
    status = "mod_assign_get_submission_status"
    assert other_student.ws(status, assignid=999)["errorcode"] == "invalidrecord"
    assert other_student.ws(status, assignid=site.assignment("cutoff").id)["errorcode"] == "requireloginerror"


def test_only_a_teacher_sees_another_users_submission(site, student, teacher):
    userid = student.ws("core_webservice_get_site_info")["userid"]
    student.stored()
    ident = site.assignment("plain").id
    student.attempt()
    seen = teacher.ws("mod_assign_get_submission_status", assignid=ident, userid=userid)
    assert seen["lastattempt"]["submission"]["userid"] == userid
    other = student.ws("mod_assign_get_submission_status", assignid=ident, userid=4)
    assert other["errorcode"] == "nopermission"


def test_an_assignment_without_time_limit_is_not_started(site, student):
    reply = student.ws("mod_assign_start_submission", assignid=site.assignment("plain").id)
    assert reply["warnings"][0]["warningcode"] == "timelimitnotenabled"
