"""Moodle's error codes and ours. Only ``errorcode`` counts: class names and texts differ by version and language."""

from __future__ import annotations

import html
import re

from uploader_gui.core import errors
from uploader_gui.core.moodle.responses import without_controls

OURS_BEGIN = "local_videostorage_"
LONGEST_MESSAGE = 300
_TAG = re.compile(r"<[^<>]*>")

# Those of our plugins, as docs/protocol.md lists them.
_PLUGINS: dict[str, type[errors.UploaderError]] = {
    "assignmentnotfound": errors.AssignmentNotFound,
    "notaccepted": errors.VideoNotAccepted,
    "submissionsclosed": errors.SubmissionsClosed,
    "submissionsnotopen": errors.NotOpenYet,
    "nopermission": errors.NotAllowed,
    "filetoolarge": errors.FileTooLarge,
    "filetypenotaccepted": errors.TypeNotAccepted,
    "durationtoolong": errors.VideoTooLong,
    "ratelimited": errors.ServerBusy,
    "uploadnotfound": errors.UploadGone,
    "uploadaborted": errors.UploadGone,
    "uploadexpired": errors.UploadGone,
    "notstored": errors.NotStored,
    "sizemismatch": errors.SizeMismatch,
    "backendunavailable": errors.ServerBusy,
    "backendrefused": errors.StorageRefused,
}

# Moodle's own: its web-service server, login/token.php, and what its functions for assignments throw.
_MOODLE: dict[str, tuple[str, ...]] = {
    "wrong_password": ("invalidlogin", "wrongusernamepassword", "missingusername", "missingpassword"),
    # A timed token that has ended, or one that the site has forgotten.
    "sign_in_needed": ("invalidtoken", "invalidtimedtoken", "servicerequireslogin"),
    "sign_in_refused": (
        "accessexception",
        "cannotcreatetoken",
        "invalidiptoken",
        "missingrequiredcapability",
        "nocapabilitytousethisservice",
        "noguest",
        "tokengenerationfailed",
        "usernotallowed",
    ),
    "password_must_change": (
        "forcepasswordchangenotice",
        "nopasswordchangeforced",
        "passwordisexpired",
        "restoredaccountresetpassword",
    ),
    "policy_not_agreed": ("sitepolicynotagreed",),
    "profile_incomplete": ("usernotfullysetup",),
    "account_not_confirmed": ("usernotconfirmed", "wsaccessuserunconfirmed"),
    "account_closed": (
        "authpluginnotfound",
        "wsaccessuserdeleted",
        "wsaccessuserexpired",
        "wsaccessusernologin",
        "wsaccessusersuspended",
    ),
    "web_services_off": ("enablewsdescription",),
    "mobile_service_off": ("servicenotavailable",),
    "wrong_site_address": (
        "httpsrequired",
        "requirecorrectaccess",
        "reverseproxyabused",
        "sslonlyaccess",
        "wwwrootslash",
    ),
    "site_unavailable": (
        "cannotexecduringupgrade",
        "dbconnectionfailed",
        "dbdriverproblem",
        "dbsessionhandlerproblem",
        "ddltablenotexist",
        "ddlfieldnotexist",
        "dmlreadexception",
        "dmltransactionexception",
        "dmlwriteexception",
        "locktimeout",
        "redissessionhandlerproblem",
        "sessioncannotobtainlock",
        "sessiondiskfull",
        "sessionhandlerproblem",
        "sessionwaiterr",
        "sitemaintenance",
        "upgraderequires",
        "upgraderunning",
    ),
    "site_failed": (
        "codingerror",
        "ddlexecuteerror",
        "generalexceptionmessage",
        "invaliddatarootpermissions",
        "invalidresponse",
        "invalidstatedetected",
        "storedfilecannotcreatefile",
        "storedfilecannotcreatefiledirs",
        "unspecified",
    ),
    "not_allowed": (
        "coursehidden",
        "errorcoursecontextnotvalid",
        "nopermissions",
        "notingroup",
        "requireloginerror",
        "restrictedcontextexception",
        "userisfilteredout",
        "usernotincourse",
    ),
    "assignment_not_found": (
        "activityisscheduledfordeletion",
        "invalidcourseid",
        "invalidcoursemodule",
        "invalidcoursemoduleid",
    ),
    "submissions_closed": ("submissionslocked",),
}
# They take an assignment's id; without a record there is no such assignment.
_OF_AN_ASSIGNMENT = frozenset(
    f"mod_assign_{name}"
    for name in ("get_submission_status", "save_submission", "start_submission", "submit_for_grading")
)
_BY_OUR_CODE = errors.all_errors()
_KINDS = _PLUGINS | {code: _BY_OUR_CODE[ours] for ours, codes in _MOODLE.items() for code in codes}


def error_for(errorcode: str, message: str, function: str) -> errors.UploaderError:
    """Return our error for Moodle's ``errorcode``; ``function`` is what was asked (for the log and the sentence).

    What Moodle says of it stands in the fact ``message``, as plain text.
    """
    detail = f"{function}: {errorcode}"
    said = plain_text(message)
    if function.startswith(OURS_BEGIN) and errorcode in ("invalidrecord", "accessexception"):
        # The function does not exist; or it does, and the service of the token does not hold it.
        lacks = errors.PluginsMissing if errorcode == "invalidrecord" else errors.NotInTheService
        return lacks(detail, missing=function)
    if function in _OF_AN_ASSIGNMENT and errorcode in ("invalidrecord", "invalidrecordunknown"):
        return errors.AssignmentNotFound(detail)
    kind = _KINDS.get(errorcode, errors.MoodleRefused)
    if errorcode == "ratelimited":
        numbers = [word for word in message.replace(".", " ").split() if word.isdecimal()]
        return kind(detail, retry_after=float(numbers[-1]) if numbers else None, message=said)
    return kind(detail, message=said, errorcode=errorcode)


def plain_text(message: str) -> str:
    """Return what Moodle says without its tags and line breaks, at most LONGEST_MESSAGE characters."""
    text = " ".join(without_controls(html.unescape(_TAG.sub(" ", message))).split())
    return text if len(text) <= LONGEST_MESSAGE else f"{text[: LONGEST_MESSAGE - 1].rstrip()}…"
