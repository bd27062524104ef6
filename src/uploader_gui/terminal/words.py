"""The sentences of ``ui.error_text``, with the next step as a command where the command line has one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from uploader_gui.ui.error_text import ErrorText, text_for

# Names come from other people's systems. What steers a terminal, or turns its text around, is shown as one mark; line
# breaks in a name would let it pass for a line of ours.
_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
MARK = "\N{REPLACEMENT CHARACTER}"

# What happened, in the command line's own words, where all facts are known.
MESSAGES = {
    "wrong_state": "“{name}” is {state} already.",
    "no_such_upload": "There is no upload {upload}.",
    "assignment_not_found": "There is no assignment {assignment} that you can see.",
}
MANY_LINES = ("message", "statement")
# ``{id}`` is the upload's number. What is not here has the same next step as in the window.
COMMANDS = {
    "no_safe_place": "Add --store file to keep the sign-in in a file that only you can read; or sign in for one run: "
    "uploader send FILE --assignment ID --site SITE --username YOU",
    "video_gone": "uploader retry {id} --fresh sends it again; uploader cancel {id} ends it.",
    "storage_refused": "uploader retry {id} --fresh sends it again; uploader cancel {id} ends it.",
    "draft_holds_it": "Open the assignment in the browser and remove it there; or hand it in by uploader retry.",
    "sign_in_expired": "Give the command again: each sign-in has a page and a code of its own.",
    "sign_in_needed": "uploader sign-in SITE, then uploader resume",
    "statement_required": "uploader retry {id} shows the statement.",
    "timer_not_started": "uploader retry {id} --start-timer starts your time and hands it in.",
    "file_changed": "uploader retry {id} --fresh begins anew with the file as it is now; uploader cancel {id} ends it.",
    "file_missing": "Put the file back under its old name, and it goes on by itself; uploader cancel {id} ends it.",
    "sent_elsewhere": "Wait, and it goes on by itself; if the other computer is off or lost: uploader retry {id}",
    "not_the_same_file": "uploader retry {id} --fresh sends it from its beginning; uploader cancel {id} ends it.",
    "nothing_to_carry_on": "uploader elsewhere shows what there is; uploader retry {id} --fresh begins anew.",
    "carry_on_unproved": "If you are sure that it is the very same file, add --carry-on {upload}",
    "not_submitted_yet": "uploader retry {id} hands it in.",
    "wrong_state": "uploader queue shows what can be done.",
    "no_such_upload": "uploader queue",
    "assignment_not_found": "uploader assignments",
}
# As ``sign_ins.way_not_offered`` names the ways of a site, and what says them here.
OPTIONS = {"browser": "--browser", "phone": "--phone", "password": "--username"}
# What comes next where a statement is to be accepted first.
TO_BE_ACCEPTED = "If you accept the statement, uploader retry {id} --accept-statement hands it in."
# The same while there is no upload yet: what happened, and the next step.
BEFORE_AN_UPLOAD = {
    "statement_required": (
        "",
        "If you accept the statement, add --accept-statement: uploader send FILE --assignment ID --accept-statement",
    ),
    "file_missing": (
        "There is no file {path}",
        "Compare the path with where the file lies; put it in quotation marks if it holds spaces.",
    ),
    "timer_not_started": (
        "",
        "Add --start-timer once you are ready: the time cannot be stopped again. Without it the video only is stored.",
    ),
    "sent_elsewhere": ("", "Send it from here all the same: it waits for the other one, and nothing is sent twice."),
}


def harmless(text: str) -> str:
    """Return ``text``, as long as before, with a mark for every character that would not be shown but obeyed."""
    return _STEERING.sub(MARK, text)


def one_line(name: str) -> str:
    """Return a name as it may stand within a line."""
    return harmless(name.replace("\n", MARK))


def _ways_without_a_terminal(facts: Mapping[str, str]) -> str:
    """Return what works where nobody can be asked: of the ways that the site has, where they are known; and a token."""
    named = facts["ways"].split("; ") if "ways" in facts else list(OPTIONS)
    options = "".join(f"{OPTIONS[way]}, or " for way in named if way in OPTIONS)
    return (
        f"uploader sign-in SITE on a terminal asks; without one, say {options}--token-stdin, with a token (or the "
        "address moodlemobile://token=… at which a browser has ended) on standard input."
    )


def words_for(code: str, facts: Mapping[str, str], upload_id: int | None = None) -> ErrorText:
    """Return title, message and next step of a problem; ``upload_id`` where it is an upload's."""
    facts = {name: value if name in MANY_LINES else one_line(value) for name, value in facts.items()}
    words = text_for(code, facts)
    if upload_id is None and code in BEFORE_AN_UPLOAD:
        message, next_step = BEFORE_AN_UPLOAD[code]
        with suppress(KeyError):
            words = replace(words, message=message.format_map(facts) or words.message)
        return replace(words, next_step=next_step)
    with suppress(KeyError):
        words = replace(words, message=MESSAGES[code].format_map(facts))
    command = COMMANDS.get(code, "")
    if code == "way_not_offered":
        command = _ways_without_a_terminal(facts)
    if "statement" in facts:
        command = TO_BE_ACCEPTED
    if code == "no_safe_place" and "path" in facts:
        return words  # a file was asked for already: what is wrong is that very file
    if not command or (upload_id is None and "{id}" in command):
        return words
    with suppress(KeyError):
        words = replace(words, next_step=command.format_map({**facts, "id": upload_id}))
    return words
