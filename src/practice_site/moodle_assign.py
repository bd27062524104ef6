"""Moodle's own assignment functions (PROTOCOL, 2e): what they answer, and what they do to a submission."""

from practice_site.campus_rules import assignment_for, closing_time, is_closed, is_enrolled, is_open, teaches
from practice_site.moodle_call import Call, Function, function
from practice_site.moodle_errors import MoodleError
from practice_site.records import Assignment, Submission, User
from practice_site.uploads import KEPT

_STATEMENT = "<p>This submission is my own work, except where I have acknowledged the work of others.</p>"
_PLUGIN_KEYS = frozenset({"videostorage_uploadid", "onlinetext_editor", "files_filemanager"})


def assign_functions() -> dict[str, Function]:
    """The functions of this part."""
    return {
        "mod_assign_get_assignments": function(
            _get_assignments, "courseids", "capabilities", "includenotenrolledcourses"
        ),
        "mod_assign_get_submission_status": function(_get_submission_status, "assignid", "userid", "groupid"),
        "mod_assign_save_submission": function(_save_submission, "assignmentid", "plugindata"),
        "mod_assign_submit_for_grading": function(_submit_for_grading, "assignmentid", "acceptsubmissionstatement"),
        "mod_assign_start_submission": function(_start_submission, "assignid"),
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
        "teamsubmission": 0,
        "requireallteammemberssubmit": 0,
        "teamsubmissiongroupingid": 0,
        "blindmarking": 0,
        "hidegrader": 0,
        "revealidentities": 0,
        "attemptreopenmethod": "none",
        "maxattempts": -1,
        "markingworkflow": 0,
        "markingallocation": 0,
        "requiresubmissionstatement": int(assignment.statement),
        "preventsubmissionnotingroup": 0,
        "configs": _configs(call, assignment),
        "intro": f"<p>{assignment.intro}</p>",
        "introformat": 1,
        "introfiles": [],
        "introattachments": [],
        "activity": "",
        "activityformat": 1,
        "activityattachments": [],
        "timelimit": 0,
        "submissionattachments": 0,
    }
    if assignment.statement:
        described |= {"submissionstatement": _STATEMENT, "submissionstatementformat": 1}
    return described


def _configs(call: Call, assignment: Assignment) -> list[dict[str, str]]:
    def entry(plugin: str, subtype: str, name: str, value: str) -> dict[str, str]:
        return {"plugin": plugin, "subtype": subtype, "name": name, "value": value}

    configs = [
        entry("comments", "assignsubmission", "enabled", "1"),
        entry("comments", "assignfeedback", "enabled", "1"),
    ]
    if not assignment.backend:
        configs.append(entry("onlinetext", "assignsubmission", "enabled", "1"))
    elif call.campus.settings.plugins:
        configs += [
            entry(assignment.backend, "assignsubmission", "enabled", "1"),
            entry(assignment.backend, "assignsubmission", "maxbytes", str(assignment.maxbytes)),
            entry(assignment.backend, "assignsubmission", "acceptedtypes", ",".join(assignment.acceptedtypes)),
        ]
    return configs


async def _get_submission_status(call: Call) -> object:
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignid"))
    user = _subject(call, assignment)
    submission = store.submission(assignment.id, user.id)
    is_student = not teaches(assignment, user)
    if submission is None and is_student:
        store.make_submission(assignment.id, user.id)
    opened = is_student and is_open(assignment, user, store.clock())
    status = submission.status if submission else "new"
    attempt: dict[str, object] = {
        "submissiongroupmemberswhoneedtosubmit": [],
        "submissionsenabled": True,
        "locked": user.id in assignment.locked,
        "graded": False,
        "canedit": _may_edit(assignment, status, opened=opened),
        "caneditowner": _may_edit(assignment, status, opened=opened),
        "cansubmit": opened and assignment.drafts and status == "draft",
        "extensionduedate": assignment.extensions.get(user.id),
        "timelimit": 0,
        "blindmarking": False,
        "gradingstatus": "notgraded",
        "usergroups": [],
    }
    if submission is not None:
        attempt["submission"] = _submission(call, assignment, submission)
    return {"lastattempt": attempt, "warnings": []}


def _submission(call: Call, assignment: Assignment, submission: Submission) -> dict[str, object]:
    names = {"cloudflarestream": "Video Content", "s3video": "Video Content (S3)", "onlinetext": "Online text"}
    kind = assignment.backend or "onlinetext"
    plugins: list[dict[str, object]] = [{"type": "comments", "name": "Submission comments"}]
    if kind == "onlinetext":
        text = {"name": "onlinetext", "description": "Online text", "text": submission.onlinetext, "format": 1}
        plugins.insert(0, {"type": kind, "name": names[kind], "editorfields": [text]})
    elif call.campus.settings.plugins:
        plugins.insert(0, {"type": kind, "name": names[kind]})
    return {
        "id": submission.id,
        "userid": submission.userid,
        "attemptnumber": 0,
        "timecreated": submission.timecreated,
        "timemodified": submission.timemodified,
        "timestarted": None,
        "status": submission.status,
        "groupid": 0,
        "assignment": submission.assignmentid,
        "latest": 1,
        "plugins": plugins,
    }


async def _save_submission(call: Call) -> object:
    store, uploads = call.campus.store, call.campus.uploads
    assignment = assignment_for(store, call.user, call.params.integer("assignmentid"))
    data = call.params.mapping("plugindata")
    known = _PLUGIN_KEYS if call.campus.settings.plugins else _PLUGIN_KEYS - {"videostorage_uploadid"}
    if not data or not data.keys() <= known:
        raise MoodleError("invalidparameter", "Invalid parameter value detected (plugindata)")
    submission = store.make_submission(assignment.id, call.user.id)
    opened = is_open(assignment, call.user, store.clock())
    if not _may_edit(assignment, submission.status, opened=opened):
        late = is_closed(assignment, call.user, store.clock())
        when = closing_time(assignment, call.user)
        return _not_saved(assignment, f"The due date ({when}) has now passed" if late else "You cannot edit this")
    if "videostorage_uploadid" in data:
        upload = store.upload(_upload_id(data["videostorage_uploadid"]))
        if upload is None or upload.userid != call.user.id or upload.assignmentid != assignment.id:
            return _not_saved(assignment, "This video is not yours, or not for this assignment")
        if (await uploads.refresh(upload)).state not in KEPT:
            return _not_saved(assignment, "The storage does not hold this video")
        earlier = store.upload(submission.uploadid)
        submission.uploadid = upload.id
        _handed_in(call, assignment, submission)
        if earlier is not None and earlier is not upload:
            await uploads.end(earlier, "deleted")
        return []
    text = str(call.params.mapping("plugindata").get("onlinetext_editor", ""))
    if assignment.backend and not submission.uploadid:
        return _not_saved(assignment, "Nothing was submitted")
    submission.onlinetext = text
    _handed_in(call, assignment, submission)
    return []


def _handed_in(call: Call, assignment: Assignment, submission: Submission) -> None:
    store = call.campus.store
    now = store.now()
    submission.status = "draft" if assignment.drafts else "submitted"
    submission.timemodified = now
    submission.saves += 1
    if not assignment.drafts:
        submission.timesubmitted = now
    store.save()


async def _submit_for_grading(call: Call) -> object:
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignmentid"))
    accepts = bool(call.params.integer("acceptsubmissionstatement"))
    submission = store.make_submission(assignment.id, call.user.id)
    may = is_open(assignment, call.user, store.clock()) and submission.status != "submitted"
    if not may or (assignment.statement and not accepts) or teaches(assignment, call.user):
        item = f"User id: {call.user.id}, Assignment id: {assignment.id} Notices:"
        return [_warning(assignment, item, "couldnotsubmitforgrading", "Could not submit assignment for grading.")]
    submission.status = "submitted"
    submission.submits += 1
    submission.timemodified = submission.timesubmitted = store.now()
    store.save()
    return []


async def _start_submission(call: Call) -> object:
    assignment = assignment_for(call.campus.store, call.user, call.params.integer("assignid"))
    warning = _warning(assignment, "Time limit is not enabled for this assignment.", "timelimitnotenabled", "")
    return {"submissionid": 0, "warnings": [warning]}


def _may_edit(assignment: Assignment, status: str, *, opened: bool) -> bool:
    return opened and not (assignment.drafts and status == "submitted")


def _subject(call: Call, assignment: Assignment) -> User:
    userid = call.params.integer("userid", 0) or call.user.id
    if userid == call.user.id:
        return call.user
    user = call.campus.store.user(userid)
    if user is None or not is_enrolled(assignment, user) or not teaches(assignment, call.user):
        raise MoodleError("nopermission", "You do not have permission to view this submission.")
    return user


def _upload_id(value: object) -> int:
    if not isinstance(value, str) or not value.isdigit():
        raise MoodleError("invalidparameter", "Invalid parameter value detected (videostorage_uploadid)")
    return int(value)


def _not_saved(assignment: Assignment, item: str) -> list[dict[str, object]]:
    return [_warning(assignment, item, "couldnotsavesubmission", "Could not save submission.")]


def _warning(assignment: Assignment, item: str, code: str, message: str) -> dict[str, object]:
    return {"item": item, "itemid": assignment.id, "warningcode": code, "message": message}
