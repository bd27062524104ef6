"""Moodle's errors, and its answers in JSON and XML (PROTOCOL: decide by the body, never by the status)."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

_MESSAGES = {
    "invalidtoken": "Invalid token - token not found",
    "accessexception": "Access control exception",
    "invalidparameter": "Invalid parameter value detected",
    "invalidrecord": "Can't find data record in database table external_functions.",
    "requireloginerror": "Course or activity not accessible.",
    "sitemaintenance": "The site is undergoing maintenance and is currently not available",
    "assignmentnotfound": "There is no such assignment.",
    "notaccepted": "This assignment takes no video.",
    "submissionsclosed": "Submissions are closed.",
    "submissionsnotopen": "Submissions are not open yet.",
    "nopermission": "You may not submit here.",
    "filetoolarge": "The file is larger than this assignment takes.",
    "filetypenotaccepted": "This assignment does not take files of this type.",
    "durationtoolong": "The video is longer than this assignment takes.",
    "ratelimited": "Too many new uploads; try again in 60",
    "clientkeyconflict": "This key belongs to another upload.",
    "uploadnotfound": "There is no such upload.",
    "uploadaborted": "This upload was given up.",
    "uploadexpired": "The upload address has expired.",
    "notstored": "The storage does not hold the whole file yet.",
    "sizemismatch": "The storage holds a file of another size.",
    "backendunavailable": "The video storage does not answer.",
    "backendrefused": "The video storage refused.",
}


class MoodleError(Exception):
    """A Moodle exception: answered with HTTP 200 and an `errorcode`."""

    def __init__(self, errorcode: str, message: str = "", kind: str = "core\\exception\\moodle_exception") -> None:
        super().__init__(message or _MESSAGES.get(errorcode, errorcode))
        self.errorcode = errorcode
        self.kind = kind

    def as_web_service(self) -> dict[str, object]:
        """The shape the web-service server answers."""
        return {"exception": self.kind, "errorcode": self.errorcode, "message": str(self)}

    def as_ajax(self) -> dict[str, object]:
        """The shape `token.php` and other ajax scripts answer."""
        return {
            "error": str(self),
            "errorcode": self.errorcode,
            "stacktrace": None,
            "debuginfo": None,
            "reproductionlink": None,
        }


def as_xml(value: object) -> str:
    """The answer a client gets that did not ask for JSON."""
    return f'<?xml version="1.0" encoding="UTF-8" ?>\n<RESPONSE>\n{_element(value)}</RESPONSE>\n'


def error_as_xml(error: MoodleError) -> str:
    """An exception for a client that did not ask for JSON."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" ?>\n<EXCEPTION class={quoteattr(error.kind)}>\n'
        f"<ERRORCODE>{escape(error.errorcode)}</ERRORCODE>\n<MESSAGE>{escape(str(error))}</MESSAGE>\n</EXCEPTION>\n"
    )


def _element(value: object) -> str:
    if isinstance(value, Mapping):
        keys = "".join(f"<KEY name={quoteattr(str(key))}>{_element(item)}</KEY>\n" for key, item in value.items())
        return f"<SINGLE>\n{keys}</SINGLE>\n"
    if isinstance(value, list):
        return f"<MULTIPLE>\n{''.join(_element(item) for item in value)}</MULTIPLE>\n"
    if value is None:
        return '<VALUE null="null"/>\n'
    if isinstance(value, bool):
        value = int(value)
    return f"<VALUE>{escape(str(value))}</VALUE>\n"
