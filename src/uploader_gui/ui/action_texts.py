"""The words and signs of what can be done with an upload."""

from __future__ import annotations

from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Action

# Signs that everybody knows stand alone; everything else is written out. Two that stand at one place of the row, one
# before and one after its end, must not look alike.
SIGN_ONLY: dict[Action, str] = {Action.PAUSE: "pause", Action.CANCEL: "cross", Action.REMOVE: "bin"}


def action_text(action: Action) -> str:
    """Return the words on a button or in a menu; three dots where a question or a dialog follows."""
    return {
        Action.PAUSE: translate("actions", "Pause"),
        Action.RESUME: translate("actions", "Resume"),
        Action.RETRY: translate("actions", "Retry now"),
        Action.START_ANEW: translate("actions", "Start anew"),
        Action.ACCEPT_STATEMENT: translate("actions", "Read the statement…"),
        Action.SUBMIT: translate("actions", "Submit now"),
        Action.START_TIMER: translate("actions", "Start my time…"),
        Action.SIGN_IN: translate("actions", "Sign in…"),
        Action.RECEIPT: translate("actions", "Receipt…"),
        Action.CANCEL: translate("actions", "Cancel…"),
        Action.REMOVE: translate("actions", "Remove from the list"),
        Action.SEND_FIRST: translate("actions", "Send first"),
        Action.MOVE_UP: translate("actions", "Move up"),
        Action.MOVE_DOWN: translate("actions", "Move down"),
        Action.DETAILS: translate("actions", "Details"),
        Action.OPEN_IN_MOODLE: translate("actions", "Open the assignment in Moodle"),
        Action.SHOW_FILE: translate("actions", "Show the file in its folder"),
        Action.COPY_DETAILS: translate("actions", "Copy the details"),
        Action.SHOW_FOLDER: translate("actions", "Show the folder"),
        Action.CHECK_CONNECTION: translate("actions", "Check the connection…"),
        Action.OPEN_WEB_PAGE: translate("actions", "Open a web page"),
        Action.COPY_MESSAGE: translate("actions", "Copy the message"),
    }[action]
