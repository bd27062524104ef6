"""What a student does to a submission: save, submit for grading, start the clock."""

from practice_site.campus_rules import assignment_for, closing_time, is_closed, is_open, teaches, work_of
from practice_site.moodle_call import Call
from practice_site.moodle_errors import MoodleError
from practice_site.moodle_status import is_empty
from practice_site.records import Assignment, Submission
from practice_site.team_work import row_to_hand_in, take
from practice_site.uploads import KEPT

_VIDEO, _TEXT, _FILES = "videostorage_uploadid", "onlinetext_editor", "files_filemanager"


async def save_submission(call: Call) -> object:
    """Save a video, a text, or both; what is not named stays as it is.

    As in Moodle itself, a statement is not asked for here: only its form and `submit_for_grading` do.
    """
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignmentid"))
    data = call.params.mapping("plugindata")
    known = {_TEXT, _FILES} | ({_VIDEO} if call.campus.settings.plugins else set())
    if not data or not data.keys() <= known:
        raise MoodleError("invalidparameter", "Invalid parameter value detected (plugindata)")
    row = row_to_hand_in(store, assignment, call.user)
    if not is_open(store, assignment, call.user):
        late = is_closed(assignment, call.user, store.clock())
        when = closing_time(assignment, call.user)
        return _not_saved(assignment, f"The due date ({when}) has now passed" if late else "You cannot edit this")
    if teaches(assignment, call.user):
        raise MoodleError("nopermissions", "Sorry, but you do not currently have permissions to do that (Submit).")
    if call.campus.faults.take("empty-submission") is not None:
        take(store, assignment, row, call.user, "draft" if assignment.drafts else "submitted", saves=True)
        return []
    if _VIDEO in data and (refusal := await _hold(call, assignment, row, _upload_id(data[_VIDEO]))):
        return _not_saved(assignment, refusal)
    if call.campus.faults.take("broken-save") is not None:
        raise MoodleError("dmlwriteexception", "Error writing to database")
    text = data.get(_TEXT)
    if text is not None:
        row.onlinetext = str(text.get("text", "")) if isinstance(text, dict) else str(text)
    if is_empty(row):
        return _not_saved(assignment, "Nothing was submitted")
    row.saves += 1
    take(store, assignment, row, call.user, "draft" if assignment.drafts else "submitted", saves=True)
    return []


async def _hold(call: Call, assignment: Assignment, row: Submission, uploadid: int) -> str:
    """Let the row hold a stored video; the earlier one is deleted only then. Why it cannot; empty = it does."""
    store, uploads = call.campus.store, call.campus.uploads
    upload = store.upload(uploadid)
    if upload is None or upload.userid != call.user.id or upload.assignmentid != assignment.id:
        return "This video is not yours, or not for this assignment"
    if (await uploads.refresh(upload)).state not in KEPT:
        return "The storage does not hold this video"
    earlier = store.upload(row.uploadid)
    row.uploadid = upload.id
    if earlier is not None and earlier is not upload and store.submission_holding(earlier.id) is None:
        await uploads.end(earlier, "deleted")
    return ""


async def submit_for_grading(call: Call) -> object:
    """Turn a draft into a submission."""
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignmentid"))
    accepts = bool(call.params.integer("acceptsubmissionstatement"))
    row = row_to_hand_in(store, assignment, call.user)
    may = is_open(store, assignment, call.user) and row.status != "submitted"
    if not may or (assignment.statement and not accepts) or teaches(assignment, call.user):
        item = f"User id: {call.user.id}, Assignment id: {assignment.id} Notices:"
        return [_warning(assignment, item, "couldnotsubmitforgrading", "Could not submit assignment for grading.")]
    if is_empty(row):
        raise MoodleError("notstored")
    row.submits += 1
    take(store, assignment, row, call.user, "submitted", saves=False)
    return []


async def start_submission(call: Call) -> object:
    """Start the clock of an assignment with a time limit."""
    store = call.campus.store
    assignment = assignment_for(store, call.user, call.params.integer("assignid"))
    work = work_of(store, assignment, call.user)
    codes = []
    if not is_open(store, assignment, call.user):
        codes.append("submissionnotopen")
    if not assignment.timelimit:
        codes.append("timelimitnotenabled")
    elif work is not None and work.status != "submitted" and work.timestarted:
        codes.append("opensubmissionexists")
    if codes:
        return {"submissionid": 0, "warnings": [_warning(assignment, code, code, code) for code in codes]}
    row = row_to_hand_in(store, assignment, call.user)
    row.timestarted = store.now()
    store.save()
    return {"submissionid": row.id, "warnings": []}


def _upload_id(value: object) -> int:
    if not isinstance(value, str) or not value.isdigit():
        raise MoodleError("invalidparameter", "Invalid parameter value detected (videostorage_uploadid)")
    return int(value)


def _not_saved(assignment: Assignment, item: str) -> list[dict[str, object]]:
    return [_warning(assignment, item, "couldnotsavesubmission", "Could not save submission.")]


def _warning(assignment: Assignment, item: str, code: str, message: str) -> dict[str, object]:
    return {"item": item, "itemid": assignment.id, "warningcode": code, "message": message}
