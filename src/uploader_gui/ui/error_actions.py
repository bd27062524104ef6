"""What a person can do about an error with one button: a table from codes to actions. Knows no Qt.

Codes whose next step is no action of this program's stand in ``WITHOUT``, with the reason. A test demands that each
code of the error tree, and each that the doctor warns by, stands in one of the two.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from uploader_gui.ui.translation import translate


class ErrorAction(StrEnum):
    """What a button beside an error does. Those that an upload's row has too have the same value there."""

    RETRY = "retry"
    START_ANEW = "start_anew"
    ACCEPT_STATEMENT = "accept_statement"
    SUBMIT = "submit"
    START_TIMER = "start_timer"
    SIGN_IN = "sign_in"
    OPEN_IN_MOODLE = "open_in_moodle"
    SHOW_FOLDER = "show_folder"
    CHECK_CONNECTION = "check_connection"
    OPEN_WEB_PAGE = "open_web_page"
    COPY_MESSAGE = "copy_message"
    CHOOSE_FILE = "choose_file"
    OPEN_SITE = "open_site"
    REFRESH = "refresh"
    OPEN_SETTINGS = "open_settings"
    OPEN_PROGRAM_FOLDER = "open_program_folder"
    SHOW_LOGS = "show_logs"


def _all(action: ErrorAction, *codes: str) -> dict[str, ErrorAction]:
    return dict.fromkeys(codes, action)


_A = ErrorAction
ACTIONS: dict[str, ErrorAction] = {
    **_all(
        _A.CHOOSE_FILE,
        *("file_problem", "file_empty", "file_is_directory", "file_unreadable", "file_name_unusable"),
        *("file_not_video", "not_a_receipt", "file_too_large", "type_not_accepted", "video_too_long"),
        "video_unplayable",
    ),
    **_all(_A.SHOW_FOLDER, "file_missing", "file_read_failed"),
    **_all(
        _A.START_ANEW,
        *("file_changed", "size_mismatch", "storage_refused", "video_gone", "not_the_same_file"),
        "nothing_to_carry_on",
    ),
    **_all(
        _A.CHECK_CONNECTION,
        *("network_problem", "no_connection", "connection_lost", "timed_out", "not_the_server", "tls_refused"),
        *("tls_intercepted", "chunk_never_fits", "no_site"),
    ),
    **_all(_A.OPEN_WEB_PAGE, "captive_portal", "portal_unknown"),
    **_all(
        _A.COPY_MESSAGE,
        *("web_services_off", "mobile_service_off", "rest_protocol_off", "plugin_too_old", "not_in_the_service"),
        *("plugins_missing", "site_failed", "protocol_unknown", "account_closed", "certificate_ends", "php_notices"),
        *("plugins_unknown", "body_too_large"),
    ),
    **_all(
        _A.OPEN_SITE,
        *("site_problem", "wrong_site_address", "sign_in_problem", "wrong_password", "sign_in_refused"),
        *("password_must_change", "policy_not_agreed", "profile_incomplete"),
    ),
    **_all(
        _A.SIGN_IN,
        *("sign_in_needed", "site_moved", "sign_in_declined", "sign_in_expired", "sign_in_mixed_up"),
        *("way_not_offered", "token_unreadable", "token_refused"),
    ),
    **_all(_A.OPEN_IN_MOODLE, "refused", "not_allowed", "video_not_accepted", "team_must_submit"),
    **_all(_A.REFRESH, "assignment_not_found", "not_in_group", "in_several_groups", "no_assignment"),
    **_all(
        _A.RETRY,
        *("server_busy", "site_unavailable", "submissions_closed", "submission_final", "submission_locked"),
        *("no_attempts_left", "handed_in_once", "not_open_yet", "submission_not_saved", "moodle_refused"),
        *("storage_problem", "upload_gone", "offset_conflict", "upload_locked", "chunk_damaged", "offset_stuck"),
        *("odd_answer", "not_stored", "engine_busy", "engine_gone", "paused_by_schedule", "metered_network"),
        *("sent_elsewhere", "check_timed_out"),
    ),
    "statement_required": _A.ACCEPT_STATEMENT,
    "timer_not_started": _A.START_TIMER,
    **_all(_A.SUBMIT, "not_submitted_yet", "draft_holds_it"),
    **_all(_A.OPEN_SETTINGS, "settings_wrong", "rate_limited", "no_limit_on_metered"),
    **_all(_A.OPEN_PROGRAM_FOLDER, "journal_damaged", "folder_not_writable", "disk_little", "disk_full"),
    **_all(_A.SHOW_LOGS, "engine_problem", "unexpected"),
}

_BY_HAND = "what helps is done by hand, away from this computer's screen"
_BY_ITSELF = "it goes on by itself, and nothing makes it faster"
_OTHERS = "only somebody else can do it"
_IN_PLACE = "what to do stands in the same place: a field, or a list"
WITHOUT: dict[str, str] = {
    "file_away": _BY_HAND,
    "file_locked": _BY_HAND,
    "file_growing": _BY_ITSELF,
    "chunk_too_large": _BY_ITSELF,
    "insecure_address": _IN_PLACE,
    "not_moodle": _IN_PLACE,
    "no_safe_place": "the dialog asks whether to go on for this session",
    "keyring_holds_on": _BY_HAND,
    "account_not_confirmed": _BY_HAND,
    "no_such_upload": _IN_PLACE,
    "wrong_state": _IN_PLACE,
    "submission_replaced": "it may be just what the person wants",
    "journal_newer": _BY_HAND,
    "needs_site": "an earlier line has the button",
    "told_above": "an earlier line has the button",
    "needs_sign_in": _IN_PLACE,
    "no_account": _IN_PLACE,
    "keyring_missing": _BY_HAND,
    "kept_in_memory": _BY_HAND,
    "proxy_not_used": _OTHERS,
    "name_slow": _BY_HAND,
    "name_unknown": _BY_HAND,
    "private_authority": _OTHERS,
    "http_old": _BY_HAND,
    "clock_slow": _BY_HAND,
    "clock_fast": _BY_HAND,
    "storage_not_reached": _BY_HAND,
    "storage_named": _IN_PLACE,
    "storage_unknown": _BY_ITSELF,
    "body_hangs": _BY_HAND,
    "body_cut": _BY_HAND,
    "body_refused": _BY_HAND,
    "line_very_slow": _BY_HAND,
    "speed_cut": _BY_HAND,
    "speed_unknown": "an earlier line has the button",
}


def action_of(code: str) -> ErrorAction | None:
    """Return what a button beside this error does; None where there is none."""
    return ACTIONS.get(code)


def first_possible(code: str, possible: Iterable[ErrorAction]) -> ErrorAction | None:
    """Return the error's action, if it can be done in this place."""
    action = action_of(code)
    return action if action in set(possible) else None


def error_action_text(action: ErrorAction) -> str:
    """Return the words on the button; three dots where a dialog follows."""
    return {
        _A.RETRY: translate("error_actions", "Try again"),
        _A.START_ANEW: translate("error_actions", "Start anew"),
        _A.ACCEPT_STATEMENT: translate("error_actions", "Read the statement…"),
        _A.SUBMIT: translate("error_actions", "Submit now"),
        _A.START_TIMER: translate("error_actions", "Start my time…"),
        _A.SIGN_IN: translate("error_actions", "Sign in…"),
        _A.OPEN_IN_MOODLE: translate("error_actions", "Open the assignment in Moodle"),
        _A.SHOW_FOLDER: translate("error_actions", "Show the folder"),
        _A.CHECK_CONNECTION: translate("error_actions", "Check the connection…"),
        _A.OPEN_WEB_PAGE: translate("error_actions", "Open a web page"),
        _A.COPY_MESSAGE: translate("error_actions", "Copy the message"),
        _A.CHOOSE_FILE: translate("error_actions", "Choose another file…"),
        _A.OPEN_SITE: translate("error_actions", "Open the site"),
        _A.REFRESH: translate("error_actions", "Refresh the list"),
        _A.OPEN_SETTINGS: translate("error_actions", "Open the settings"),
        _A.OPEN_PROGRAM_FOLDER: translate("error_actions", "Show the folder"),
        _A.SHOW_LOGS: translate("error_actions", "Show the log files"),
    }[action]
