"""Moodle's own assignment functions, and the list of assignments among them."""

from practice_site.moodle_call import Call, Function, function
from practice_site.moodle_handing_in import save_submission, start_submission, submit_for_grading
from practice_site.moodle_status import get_submission_status
from practice_site.records import Assignment


def assign_functions() -> dict[str, Function]:
    """The functions of this part."""
    return {
        "mod_assign_get_assignments": function(
            _get_assignments, "courseids", "capabilities", "includenotenrolledcourses"
        ),
        "mod_assign_get_submission_status": function(get_submission_status, "assignid", "userid", "groupid"),
        "mod_assign_save_submission": function(save_submission, "assignmentid", "plugindata"),
        "mod_assign_submit_for_grading": function(submit_for_grading, "assignmentid", "acceptsubmissionstatement"),
        "mod_assign_start_submission": function(start_submission, "assignid"),
    }


async def _get_assignments(call: Call) -> object:
    store = call.campus.store
    wanted = [int(str(courseid)) for courseid in call.params.items("courseids")]
    warnings = [
        {
            "item": "course",
            "itemid": courseid,
            "warningcode": "2",
            "message": "User is not enrolled or does not have requested capability",
        }
        for courseid in wanted
        if courseid not in call.user.courses
    ]
    courses = []
    for course in store.data.courses:
        if course.id not in call.user.courses or (wanted and course.id not in wanted):
            continue
        assignments = [_described(call, a) for a in store.data.assignments if a.course == course.id]
        courses.append(
            {
                "id": course.id,
                "fullname": course.fullname,
                "shortname": course.shortname,
                "timemodified": 0,
                "assignments": assignments,
            }
        )
    return {"courses": courses, "warnings": warnings}


def _described(call: Call, assignment: Assignment) -> dict[str, object]:
    described: dict[str, object] = {
        "id": assignment.id,
        "cmid": assignment.cmid,
        "course": assignment.course,
        "name": assignment.name,
        "nosubmissions": 0,
        "submissiondrafts": int(assignment.drafts),
        "sendnotifications": 0,
        "sendlatenotifications": 0,
        "sendstudentnotifications": 1,
        "duedate": assignment.duedate,
        "allowsubmissionsfromdate": assignment.allowsubmissionsfromdate,
        "grade": 100,
        "timemodified": 0,
        "completionsubmit": 1,
        "cutoffdate": assignment.cutoffdate,
        "gradingduedate": 0,
        "teamsubmission": int(assignment.team),
        "requireallteammemberssubmit": int(assignment.all_must_submit),
        "teamsubmissiongroupingid": 0,
        "blindmarking": 0,
        "hidegrader": 0,
        "revealidentities": 0,
        "attemptreopenmethod": assignment.reopens,
        "maxattempts": assignment.maxattempts,
        "markingworkflow": 0,
        "markingallocation": 0,
        "requiresubmissionstatement": int(assignment.statement),
        "preventsubmissionnotingroup": int(assignment.no_team_no_submission),
        "configs": _configs(call, assignment),
        "intro": f"<p>{assignment.intro}</p>",
        "introformat": 1,
        "introfiles": [],
        "introattachments": [],
        "activity": "",
        "activityformat": 1,
        "activityattachments": [],
        "timelimit": assignment.timelimit,
        "submissionattachments": 0,
    }
    if assignment.statement:
        described |= {"submissionstatement": assignment.statement_text, "submissionstatementformat": 1}
    return described


def _configs(call: Call, assignment: Assignment) -> list[dict[str, str]]:
    def entry(plugin: str, subtype: str, name: str, value: str) -> dict[str, str]:
        return {"plugin": plugin, "subtype": subtype, "name": name, "value": value}

    configs = [
        entry("comments", "assignsubmission", "enabled", "1"),
        entry("comments", "assignfeedback", "enabled", "1"),
    ]
    if assignment.text or not assignment.backend:
        configs.append(entry("onlinetext", "assignsubmission", "enabled", "1"))
    if assignment.files:
        configs.append(entry("file", "assignsubmission", "enabled", "1"))
    if assignment.backend and call.campus.settings.plugins:
        configs += [
            entry(assignment.backend, "assignsubmission", "enabled", "1"),
            entry(assignment.backend, "assignsubmission", "maxbytes", str(assignment.maxbytes)),
            entry(assignment.backend, "assignsubmission", "maxdurationseconds", str(assignment.maxdurationseconds)),
            entry(assignment.backend, "assignsubmission", "acceptedtypes", ",".join(assignment.acceptedtypes)),
        ]
    return configs
