"""Moodle's error codes and ours. Only ``errorcode`` counts: class names and texts differ by version and language."""

from __future__ import annotations

from uploader_gui.core import errors

_OURS: dict[str, type[errors.UploaderError]] = {
    # Those of our plugins, as docs/protocol.md lists them.
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
    # Moodle itself (PROTOCOL §2)
    "invalidlogin": errors.WrongPassword,
    "invalidtoken": errors.SignInNeeded,
    "servicenotavailable": errors.WebServicesOff,
    "enablewsdescription": errors.WebServicesOff,
    "accessexception": errors.SignInRefused,
    "requireloginerror": errors.NotAllowed,
    "sitemaintenance": errors.SiteUnavailable,
    "upgraderunning": errors.SiteUnavailable,
    "dbconnectionfailed": errors.SiteUnavailable,
    "dmlreadexception": errors.SiteUnavailable,
    "dmlwriteexception": errors.SiteUnavailable,
    "locktimeout": errors.SiteUnavailable,
    "usernotfullysetup": errors.SignInRefused,
    "sitepolicynotagreed": errors.SignInRefused,
    "forcepasswordchangenotice": errors.SignInRefused,
}


def error_for(errorcode: str, message: str, function: str) -> errors.UploaderError:
    """Return our error for Moodle's ``errorcode``; ``function`` is what was asked (for the log and the sentence)."""
    detail = f"{function}: {errorcode}"
    if function.startswith("local_videostorage_") and errorcode in ("invalidrecord", "accessexception"):
        # The function does not exist, or is not in the service: the plugins are missing, old, or not enabled.
        return errors.PluginsMissing(detail, missing=function)
    kind = _OURS.get(errorcode, errors.MoodleRefused)
    if errorcode == "ratelimited":
        numbers = [word for word in message.replace(".", " ").split() if word.isdecimal()]
        return kind(detail, retry_after=float(numbers[-1]) if numbers else None, message=message)
    return kind(detail, message=message, errorcode=errorcode)
