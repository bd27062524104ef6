"""What a real Moodle tells a student of each kind of assignment, read by the application's own code."""

import asyncio
import ssl
import time

import httpx
import pytest
from tests.e2e.moodle.conftest import TEAM

from uploader_gui.core.moodle.assignments import list_assignments
from uploader_gui.core.moodle.client import MoodleClient

DAY = 86_400
VIDEO_ONLY = {"assignsubmission_onlinetext_enabled": 0}


@pytest.fixture
def listed(moodle):
    """Lists a user's assignments, by number; a known list is taken over where its statuses are recent."""

    def ask(user, known=(), **options):
        async def work():
            trust = ssl.create_default_context(cafile=str(moodle.ca))
            async with httpx.AsyncClient(verify=trust, timeout=60) as http:
                return await list_assignments(MoodleClient(http, moodle.url, moodle.token(user)), 1, known, **options)

        return {one.id: one for one in asyncio.run(work())}

    return ask


def test_every_kind_is_told_with_its_reason(moodle, cloudflare, listed, stored_by):
    now = int(time.time())
    moodle.configure("assign", enabletimelimit=1)
    kinds = {
        "timed": {"timelimit": 3600},
        "reopened": {"attemptreopenmethod": "manual", "maxattempts": 2},
        "final": {"submissiondrafts": 1, "attemptreopenmethod": "manual", "maxattempts": 1},
        "drafts": {"submissiondrafts": 1},
        "locked": {},
        "extended": {"duedate": now - 2 * DAY, "cutoffdate": now - DAY},
        "everyone": TEAM | {"teamsubmissiongroupingid": moodle.grouping, "requireallteammemberssubmit": 1},
        "with_text": {"assignsubmission_onlinetext_enabled": 1},
    }
    kinds = {key: VIDEO_ONLY | fields for key, fields in kinds.items()}
    made = dict(zip(kinds, moodle.new_assignments(kinds), strict=True))
    student = moodle.users["student1"].id
    for key, flags in (("locked", {"locked": 1}), ("extended", {"extensionduedate": now + DAY})):
        moodle.php(
            f"$DB->insert_record('assign_user_flags', (object)['userid' => {student}, "
            f"'assignment' => {made[key].id}, 'locked' => {flags.get('locked', 0)}, "
            f"'extensionduedate' => {flags.get('extensionduedate', 0)}]);"
        )
    token = moodle.token("student1")
    moodle.call(token, "mod_assign_start_submission", assignid=made["timed"].id)
    for key in ("final", "reopened"):
        upload = stored_by("student1", made[key])
        assert moodle.save("student1", made[key], upload["uploadid"]) == []
    moodle.call(token, "mod_assign_submit_for_grading", assignmentid=made["final"].id, acceptsubmissionstatement=0)

    told = listed("student1")
    one = {key: told[assignment.id] for key, assignment in (moodle.assignments | made).items()}
    assert {key: found.why_not for key, found in one.items() if found.why_not} == {
        "closed": "submissions_closed",
        "notopen": "not_open_yet",
        "textonly": "video_not_accepted",
        "locked": "submission_locked",
        "final": "no_attempts_left",
    }
    assert {key for key, found in one.items() if found.mine is None} == {"notopen", "textonly"}
    assert (one["small"].max_bytes, one["small"].max_duration) == (1_000_000, 60)
    assert (one["team"].team, one["team"].group_required, one["team"].mine.group_name) == (True, True, "Team A")
    assert one["everyone"].all_members_submit
    assert (one["timed"].time_limit, one["timed"].mine.status) == (3600, "new")
    assert abs(one["timed"].time_ends_at - now - 3600) < 120
    assert (one["reopened"].max_attempts, one["reopened"].reopens, one["attempts"].max_attempts) == (2, "manual", None)
    assert (one["reopened"].mine.status, one["reopened"].mine.holds_video) == ("submitted", True)
    assert one["with_text"].also_takes == ("onlinetext",)
    late = one["extended"]
    assert (late.extension_at, late.due_at, late.cutoff_at) == (now + DAY,) * 3

    # A second list knows all of it, and asks for nothing but the list.
    calls = (moodle.site.places.run / "log" / "access.log").read_text().count("POST /webservice/rest/server.php")
    again = listed("student1", told.values(), fresh_for=600)
    after = (moodle.site.places.run / "log" / "access.log").read_text().count("POST /webservice/rest/server.php")
    assert (again.keys(), after - calls) == (told.keys(), 1)
    assert again[made["everyone"].id].mine.group_name == "Team A"


def test_who_is_in_no_group_or_in_two_is_told_so(moodle, listed):
    team, student = moodle.new_assignment(**TEAM), moodle.users["student3"].id
    library = "require_once($CFG->dirroot . '/group/lib.php');"
    group = f"groups_create_group((object)['courseid' => {moodle.course}, 'name' => 'Team C'])"
    moodle.php(f"groups_add_member({group}, {student});", library)
    assert listed("student3")[team.id].why_not == "in_several_groups"
    moodle.php(f"groups_delete_group_members({moodle.course}, {student});", library)
    assert listed("student3")[team.id].why_not == "not_in_group"


def test_another_attempt_is_told(moodle, cloudflare, listed, stored_by):
    attempts = moodle.new_assignment(**VIDEO_ONLY, attemptreopenmethod="manual", maxattempts=-1)
    upload = stored_by("student2", attempts)
    assert moodle.save("student2", attempts, upload["uploadid"]) == []
    assert listed("student2")[attempts.id].mine.holds_video
    grade = {
        "assignmentid": attempts.id, "userid": moodle.users["student2"].id, "grade": 10, "attemptnumber": -1,
        "addattempt": True, "workflowstate": "", "applytoall": False,
        "plugindata": {"assignfeedbackcomments_editor": {"text": "Again.", "format": 1}},
    }  # fmt: skip
    moodle.call(moodle.token("teacher1"), "mod_assign_save_grade", **grade)
    one = listed("student2")[attempts.id]
    assert (one.mine.status, one.mine.attempt, one.mine.holds_video, one.why_not) == ("reopened", 2, None, "")
