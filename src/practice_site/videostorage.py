"""The functions of `local_videostorage`, as docs/protocol.md promises them."""

from fnmatch import fnmatchcase

from practice_site import campus_rules
from practice_site.campus import SITE_NAME
from practice_site.moodle_call import Call, Function, function
from practice_site.moodle_errors import MoodleError
from practice_site.receipt_key import ReceiptKey
from practice_site.records import Assignment, Upload, User
from practice_site.uploads import ENDED, KEPT, LIVE

VERSION = "2026112200"
_MOST_SIGNED, _LAST_PART = 100, 10_000


def videostorage_functions(*, proves_files: bool = True) -> dict[str, Function]:
    """The functions of this part; `proves_files`: as `Settings` has it."""
    start = ("assignmentid", "clientkey", "filename", "filesize", "mimetype", "lastmodified", "duration", "userid")
    sample, so_far = (("samplehash",), ("hashedbytes", "sha256sofar")) if proves_files else ((), ())
    table = {
        "get_assignment_options": function(_get_assignment_options, "assignmentid", version=VERSION),
        "start_upload": function(_start_upload, *start, *sample, version=VERSION),
        "get_upload": function(_get_upload, "uploadid", version=VERSION),
        "renew_upload": function(_renew_upload, "uploadid", version=VERSION),
        "sign_parts": function(_sign_parts, "uploadid", "partnumbers", version=VERSION),
        "list_parts": function(_list_parts, "uploadid", version=VERSION),
        "finish_upload": function(_finish_upload, "uploadid", "sha256", "parts", version=VERSION),
        "abort_upload": function(_abort_upload, "uploadid", version=VERSION),
        "list_uploads": function(_list_uploads, "assignmentid", version=VERSION),
        "report_progress": function(_report_progress, "uploadid", "bytesstored", *so_far, version=VERSION),
        "get_receipt": function(_get_receipt, "uploadid", version=VERSION),
        "get_playback": function(_get_playback, "uploadid", version=VERSION),
    }
    return {f"local_videostorage_{name}": declared for name, declared in table.items()}


async def _get_assignment_options(call: Call) -> object:
    assignment = _assignment(call, call.params.integer("assignmentid"))
    settings, storage = call.campus.settings, call.campus.uploads.storage
    return {
        "backend": assignment.backend,
        "protocols": list(storage.protocols),
        "maxbytes": assignment.maxbytes,
        "maxdurationseconds": assignment.maxdurationseconds,
        "acceptedtypes": list(assignment.acceptedtypes),
        "chunk": storage.chunk_rules(),
        "maxuploadseconds": settings.max_upload_seconds,
        "uploadsleft": call.campus.uploads.left(call.user.id),
        "canuploadforothers": campus_rules.teaches(assignment, call.user),
        "servertime": call.campus.store.now(),
    }


async def _start_upload(call: Call) -> object:
    params, uploads = call.params, call.campus.uploads
    wanted = Upload(
        id=0,
        clientkey=params.text("clientkey"),
        userid=params.integer("userid", 0) or call.user.id,
        assignmentid=params.integer("assignmentid"),
        filename=params.text("filename"),
        filesize=params.integer("filesize"),
        mimetype=params.text("mimetype"),
        lastmodified=params.integer("lastmodified"),
        duration=params.integer("duration", 0),
        videoid="",
        url="",
        expires=0,
        timestarted=call.campus.store.now(),
        timeprogress=call.campus.store.now(),
        samplehash=params.text("samplehash", ""),
    )
    if not wanted.clientkey or not wanted.filename or wanted.filesize <= 0:
        raise MoodleError("invalidparameter")
    # A key that is known gets its upload back whatever has become of the assignment since.
    if uploads.find(wanted.userid, wanted.clientkey) is None:
        _check(call, wanted)
    elif wanted.userid != call.user.id:
        _check_for_other(call, _assignment(call, wanted.assignmentid), wanted.userid)
    return uploads.described(await uploads.start(wanted))


def _check(call: Call, wanted: Upload) -> None:
    """Whether this file may be handed in there, now, by and for these people."""
    assignment = _assignment(call, wanted.assignmentid)
    user = call.user
    if wanted.userid != call.user.id:
        user = _check_for_other(call, assignment, wanted.userid)
    elif campus_rules.teaches(assignment, call.user):
        raise MoodleError("nopermission")
    now = call.campus.store.clock()
    if campus_rules.is_too_early(assignment, now):
        raise MoodleError("submissionsnotopen")
    if campus_rules.lacks_a_team(call.campus.store, assignment, user):
        raise MoodleError("nopermission")
    if not campus_rules.can_edit(call.campus.store, assignment, user):
        raise MoodleError("submissionsclosed")
    if wanted.filesize > assignment.maxbytes:
        raise MoodleError("filetoolarge")
    if not any(fnmatchcase(wanted.mimetype.lower(), pattern) for pattern in assignment.acceptedtypes):
        raise MoodleError("filetypenotaccepted")
    if assignment.maxdurationseconds and wanted.duration > assignment.maxdurationseconds:
        raise MoodleError("durationtoolong")


def _check_for_other(call: Call, assignment: Assignment, userid: int) -> User:
    user = call.campus.store.user(userid)
    allowed = user is not None and user.role == "student" and campus_rules.is_enrolled(assignment, user)
    if user is None or not allowed or not campus_rules.teaches(assignment, call.user):
        raise MoodleError("nopermission")
    return user


async def _get_upload(call: Call) -> object:
    uploads = call.campus.uploads
    return uploads.described(await uploads.refresh(_upload(call)))


async def _renew_upload(call: Call) -> object:
    uploads = call.campus.uploads
    upload = await uploads.refresh(_upload(call))
    _refuse_ended(upload)
    resumable = await uploads.renew(upload) if upload.state in LIVE else True
    return {**uploads.described(upload), "resumable": resumable}


async def _sign_parts(call: Call) -> object:
    upload = _upload(call)
    _refuse_ended(upload)
    numbers = list(dict.fromkeys(_integers(call.params.items("partnumbers"))))
    if upload.state not in LIVE or len(numbers) > _MOST_SIGNED or not all(1 <= n <= _LAST_PART for n in numbers):
        raise MoodleError("invalidparameter")
    parts = await call.campus.uploads.storage.sign_parts(upload, numbers)
    return {"parts": [{"partnumber": p.number, "url": p.url, "headers": [], "expires": p.expires} for p in parts]}


async def _list_parts(call: Call) -> object:
    upload = _upload(call)
    _refuse_ended(upload)
    # Once it is put together the storage knows no parts any more.
    parts = await call.campus.uploads.storage.list_parts(upload) if upload.state in LIVE else []
    return {"parts": [{"partnumber": p.number, "etag": p.etag, "size": p.size} for p in parts]}


def _integers(values: list[object]) -> list[int]:
    try:
        return [int(str(value)) for value in values]
    except ValueError:
        raise MoodleError("invalidparameter") from None


def _given(call: Call) -> dict[int, str]:
    """The tags of parts, as the sender has them."""
    parts = [part if isinstance(part, dict) else {} for part in call.params.items("parts")]
    numbers = _integers([part.get("partnumber", "") for part in parts])
    return {number: str(part.get("etag", "")) for number, part in zip(numbers, parts, strict=True)}


async def _finish_upload(call: Call) -> object:
    uploads, store = call.campus.uploads, call.campus.store
    upload = _upload(call)
    _refuse_ended(upload)
    await uploads.finish(upload, _given(call))
    _refuse_ended(upload)
    if upload.state in LIVE:
        has_expired = upload.expires and store.now() >= upload.expires
        raise MoodleError("uploadexpired" if has_expired else "notstored")
    if upload.state in KEPT:
        if upload.bytesstored != upload.filesize:
            raise MoodleError("sizemismatch")
        upload.sha256 = call.params.text("sha256") or upload.sha256
        store.save()
    return uploads.described(upload)


async def _abort_upload(call: Call) -> object:
    uploads = call.campus.uploads
    upload = _upload(call)
    if call.campus.store.submission_holding(upload.id):
        raise MoodleError("nopermission", "This video has been handed in; it cannot be given up any more.")
    await uploads.end(upload, "aborted")
    return uploads.described(upload)


async def _list_uploads(call: Call) -> object:
    uploads, store = call.campus.uploads, call.campus.store
    assignmentid = call.params.integer("assignmentid", 0)
    found = []
    for upload in store.data.uploads:
        is_wanted = upload.userid == call.user.id and assignmentid in {0, upload.assignmentid}
        if is_wanted and upload.state in LIVE | KEPT and not store.submission_holding(upload.id):
            found.append(uploads.described(await uploads.refresh(upload)))
    return {"uploads": found}


async def _report_progress(call: Call) -> object:
    upload = _upload(call)
    _refuse_ended(upload)
    stored, hashed = call.params.integer("bytesstored"), call.params.integer("hashedbytes", 0)
    if not (0 <= stored <= upload.filesize and 0 <= hashed <= upload.filesize):
        raise MoodleError("invalidparameter")
    if upload.state in LIVE:
        upload.timeprogress = call.campus.store.now()
        if hashed > upload.hashedbytes:
            upload.hashedbytes, upload.sha256sofar = hashed, call.params.text("sha256sofar", "")
        upload.bytesstored = stored
        upload.state = "uploading" if stored else upload.state
        call.campus.store.save()
    return call.campus.uploads.described(upload)


async def _get_receipt(call: Call) -> object:
    store = call.campus.store
    upload = _upload(call)
    assignment = store.assignment(upload.assignmentid)
    user = store.user(upload.userid)
    assert assignment is not None
    assert user is not None
    submission = store.submission_holding(upload.id)
    facts: dict[str, object] = {
        "uploadid": upload.id,
        "clientkey": upload.clientkey,
        "videoid": upload.videoid,
        "filename": upload.filename,
        "filesize": upload.filesize,
        "sha256": upload.sha256,
        "assignmentid": assignment.id,
        "assignmentname": assignment.name,
        "courseid": assignment.course,
        "coursename": store.course(assignment.course).fullname,
        "userid": user.id,
        "username": user.username,
        "fullname": user.fullname,
        "submissionid": submission.id if submission else 0,
        "submissionstatus": submission.status if submission else "",
        "attemptnumber": submission.attemptnumber if submission else 0,
        "timestarted": upload.timestarted,
        "timestored": upload.timestored,
        "timesubmitted": submission.timesubmitted if submission else 0,
        "site": f"{SITE_NAME} ({call.campus.wwwroot})",
    }
    if not call.campus.settings.signs_receipts:
        return {**facts, "signature": "", "keyid": ""}
    key = ReceiptKey(store.directory)
    return {**facts, "signature": key.sign(facts), "keyid": key.id}


async def _get_playback(call: Call) -> object:
    uploads = call.campus.uploads
    upload = await uploads.refresh(_upload(call))
    _refuse_ended(upload)
    if upload.state not in KEPT:
        raise MoodleError("notstored")
    url, expires = await uploads.playback(upload)
    return {"url": url, "expires": expires}


def _assignment(call: Call, assignmentid: int) -> Assignment:
    assignment = call.campus.store.assignment(assignmentid)
    if assignment is None:
        raise MoodleError("assignmentnotfound")
    if not campus_rules.is_enrolled(assignment, call.user):
        raise MoodleError("nopermission")
    if not assignment.backend:
        raise MoodleError("notaccepted")
    return assignment


def _upload(call: Call) -> Upload:
    """The upload a call is about: the user's own, the team's work, or one a teacher may see."""
    store = call.campus.store
    upload = store.upload(call.params.integer("uploadid"))
    if upload is not None:
        assignment = store.assignment(upload.assignmentid)
        if upload.userid == call.user.id or (assignment and _may_watch(call, assignment, upload)):
            return upload
    raise MoodleError("uploadnotfound")


def _may_watch(call: Call, assignment: Assignment, upload: Upload) -> bool:
    if campus_rules.teaches(assignment, call.user):
        return True
    work = campus_rules.work_of(call.campus.store, assignment, call.user)
    return assignment.team and work is not None and work.uploadid == upload.id


def _refuse_ended(upload: Upload) -> None:
    if upload.state in ENDED:
        raise MoodleError("uploadaborted")
