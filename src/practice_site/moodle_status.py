"""`mod_assign_get_submission_status`: what Moodle says of somebody's work, as the real one says it."""

from practice_site.campus_rules import assignment_for, can_edit, is_enrolled, is_open, teaches, team_of, work_of
from practice_site.moodle_call import Call
from practice_site.moodle_errors import MoodleError
from practice_site.records import Assignment, Submission, User
from practice_site.team_work import have_not_submitted

_NAMES = {
    "cloudflarestream": "Video Content",
    "s3video": "Video Content (S3)",
    "onlinetext": "Online text",
    "file": "File submissions",
}


async def get_submission_status(call: Call) -> object:
    """The last attempt, and the earlier ones where there are any."""
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignid"))
    user = _subject(call, assignment)
    own = store.submission(assignment.id, user.id)
    is_student = not teaches(assignment, user)
    attempt = _attempt(call, assignment, user) if is_student else _nothing(assignment)
    if own is not None:
        attempt["submission"] = _submission(call, assignment, own)
    elif is_student:
        # Moodle makes the row in passing, and shows it from the next question on.
        store.make_submission(assignment.id, user.id)
    answer: dict[str, object] = {"lastattempt": attempt, "warnings": []}
    if earlier := _earlier(call, assignment, user):
        answer["previousattempts"] = earlier
    return answer


def _attempt(call: Call, assignment: Assignment, user: User) -> dict[str, object]:
    store = call.campus.store
    opened = is_open(store, assignment, user)
    attempt = _nothing(assignment) | {
        "submissiongroupmemberswhoneedtosubmit": have_not_submitted(store, assignment, user),
        "locked": user.id in assignment.locked,
        "graded": user.id in assignment.grades,
        "canedit": can_edit(store, assignment, user),
        "caneditowner": opened,
        "cansubmit": opened and _shows_submit_button(call, assignment, user),
        "extensionduedate": assignment.extensions.get(user.id),
        "gradingstatus": "graded" if user.id in assignment.grades else "notgraded",
        "usergroups": [g.id for g in store.data.groups if user.id in g.members and g.course == assignment.course],
    }
    if assignment.team:
        if team := team_of(store, assignment, user):
            attempt["submissiongroup"] = team.id
        if work := work_of(store, assignment, user):
            attempt["teamsubmission"] = _submission(call, assignment, work)
    return attempt


def _nothing(assignment: Assignment) -> dict[str, object]:
    return {
        "submissiongroupmemberswhoneedtosubmit": [],
        "submissionsenabled": True,
        "locked": False,
        "graded": False,
        "canedit": False,
        "caneditowner": False,
        "cansubmit": False,
        "extensionduedate": None,
        "timelimit": assignment.timelimit,
        "blindmarking": False,
        "gradingstatus": "notgraded",
        "usergroups": [],
    }


def _shows_submit_button(call: Call, assignment: Assignment, user: User) -> bool:
    work = work_of(call.campus.store, assignment, user)
    own = call.campus.store.submission(assignment.id, user.id)
    if work is None or work.status == "submitted" or is_empty(work):
        return False
    return assignment.drafts and not (own is not None and own.status == "submitted")


def is_empty(row: Submission) -> bool:
    """Whether nothing is handed in by it."""
    return not (row.uploadid or row.onlinetext or row.files)


def _earlier(call: Call, assignment: Assignment, user: User) -> list[dict[str, object]]:
    last = work_of(call.campus.store, assignment, user)
    if last is None:
        return []
    whose = (last.assignmentid, last.userid, last.groupid)
    rows = [
        s
        for s in call.campus.store.data.submissions
        if (s.assignmentid, s.userid, s.groupid) == whose and s.attemptnumber < last.attemptnumber
    ]
    return [
        {"attemptnumber": s.attemptnumber, "submission": _submission(call, assignment, s)}
        for s in sorted(rows, key=lambda s: -s.attemptnumber)
    ]


def _submission(call: Call, assignment: Assignment, row: Submission) -> dict[str, object]:
    last = call.campus.store.submission(row.assignmentid, row.userid, row.groupid)
    return {
        "id": row.id,
        "userid": row.userid,
        "attemptnumber": row.attemptnumber,
        "timecreated": row.timecreated,
        "timemodified": row.timemodified,
        "timestarted": row.timestarted or None,
        "status": row.status,
        "groupid": row.groupid,
        "assignment": row.assignmentid,
        "latest": int(last is row),
        "plugins": _plugins(call, assignment, row),
    }


def _plugins(call: Call, assignment: Assignment, row: Submission) -> list[dict[str, object]]:
    plugins: list[dict[str, object]] = []
    if assignment.backend and call.campus.settings.plugins:
        plugins.append(_named(assignment.backend))
    if assignment.text or not assignment.backend:
        text = {"name": "onlinetext", "description": "Online text", "text": row.onlinetext, "format": 1}
        plugins.append(_named("onlinetext") | {"editorfields": [text]})
    if assignment.files:
        files = [{"filename": name, "filepath": "/", "filesize": len(name)} for name in row.files]
        plugins.append(_named("file") | {"fileareas": [{"area": "submission_files", "files": files}]})
    return [*plugins, {"type": "comments", "name": "Submission comments"}]


def _named(kind: str) -> dict[str, object]:
    return {"type": kind, "name": _NAMES[kind]}


def _subject(call: Call, assignment: Assignment) -> User:
    userid = call.params.integer("userid", 0) or call.user.id
    if userid == call.user.id:
        return call.user
    user = call.campus.store.user(userid)
    if user is None or not is_enrolled(assignment, user) or not teaches(assignment, call.user):
        raise MoodleError("nopermission", "You do not have permission to view this submission.")
    return user
