"""What a check of a receipt has found, in sentences. Rules as in ``error_sentences``; no Qt."""

from __future__ import annotations

from uploader_gui.core.receipt_check.finding import Finding, SameFile, Signature
from uploader_gui.ui import formatting
from uploader_gui.ui.error_sentences import Sentence
from uploader_gui.ui.translation import translate

_S = Sentence
_LOOK_AT_ADDRESS = "Compare the site's address with the one that you know. Only that site could have signed this."

VERIFY_SENTENCES: dict[str, Sentence] = {
    "receipt_and_file_genuine": _S(
        "Genuine, and this is the file",
        "[{site}|The site] has signed this receipt, and [“{name}”|the file] is, to the last byte, the one in it.[ The "
        "site could not be reached now; its key is the one that this computer got from it {seen}.]",
        _LOOK_AT_ADDRESS,
    ),
    "receipt_genuine": _S(
        "The receipt is genuine",
        "[{site}|The site] has signed this receipt. No file was compared with it.[ The site could not be reached now; "
        "its key is the one that this computer got from it {seen}.]",
        _LOOK_AT_ADDRESS + " Add the video to see whether it is the one in the receipt.",
    ),
    "receipt_other_file": _S(
        "The receipt is genuine, but this is another file",
        "[{site}|The site] has signed this receipt, for another file than [“{name}”|this one]: the contents differ.",
        "Look for the very file that was sent. One that was cut, converted or exported again is another file.",
    ),
    "receipt_no_hash": _S(
        "The receipt is genuine, and names no content",
        "[{site}|The site] has signed this receipt without a SHA-256, so no file can be compared with it: it was gone "
        "before it could be read again.",
        "Ask the teacher to compare the video in Moodle with the file.",
    ),
    "receipt_changed": _S(
        "This receipt is not what the site signed",
        "It was changed after it was made, or [{site}|the site] never signed it.[ What differs: {fields}.]",
        "Do not rely on it. Ask whoever gave it to you for the receipt as the program wrote it.",
    ),
    "receipt_unknown_key": _S(
        "Not signed with the site's key",
        "The signature is by a key that [{site}|the site] does not have. Either somebody else made this receipt, or "
        "the site was set up anew since.",
        "Do not rely on it. Ask the administrator of the site whether its key for receipts has changed.",
    ),
    "receipt_not_signed": _S(
        "This receipt is not signed",
        "[{site}|The site] did not sign it, or an earlier version of this program wrote it. Nobody can tell whether it "
        "was changed.",
        "Ask the teacher to look the submission up in Moodle.",
    ),
    "receipt_key_not_told": _S(
        "The signature could not be checked",
        "[{site}|The site] signs receipts, but does not tell its key: its video plugin is an earlier version.",
        "Tell the administrator of the site: “Please update local_videostorage.” Then check again.",
    ),
    "receipt_not_reached": _S(
        "The signature could not be checked",
        "[{site}|The site] was not reached, so its key is not known.[ The reason: {reason}.]",
        "Check again when you are online.",
    ),
}
_CODES = {
    Signature.BAD: "receipt_changed",
    Signature.UNKNOWN_KEY: "receipt_unknown_key",
    Signature.NOT_SIGNED: "receipt_not_signed",
    Signature.KEY_NOT_TOLD: "receipt_key_not_told",
    Signature.NOT_REACHED: "receipt_not_reached",
}
_CODES_WHERE_GOOD = {
    SameFile.SAME: "receipt_and_file_genuine",
    SameFile.NOT_COMPARED: "receipt_genuine",
    SameFile.OTHER: "receipt_other_file",
    SameFile.NO_HASH: "receipt_no_hash",
}
_FILES = {
    SameFile.SAME: "The file is the one that the receipt names.",
    SameFile.OTHER: "The file is another one than the receipt names.",
    SameFile.NO_HASH: "The receipt names no SHA-256, so the file could not be compared.",
}
_FIELDS = {
    "upload_id": "the upload's number",
    "client_key": "the upload's key",
    "video_id": "the video's ID",
    "file_name": "the file's name",
    "size": "the size",
    "sha256": "the SHA-256",
    "assignment_id": "the assignment's number",
    "submission_id": "the submission's number",
    "submission_status": "Moodle's status",
    "attempt": "the attempt",
    "submitted_at": "the time of the submission",
    "site_url": "the site's address",
}


def _tr(text: str) -> str:
    return translate("verify_sentences", text)


def code_of(finding: Finding) -> str:
    """Return the code whose sentences tell what was found."""
    if finding.signature is Signature.GOOD:
        return _CODES_WHERE_GOOD[finding.file]
    return _CODES[finding.signature]


def file_text(finding: Finding) -> str:
    """Return what is known of the file where the sentences of the code do not say it; else nothing."""
    if finding.signature is Signature.GOOD or finding.file is SameFile.NOT_COMPARED:
        return ""
    return _tr(_FILES[finding.file])


def fields_text(finding: Finding) -> str:
    """Return what differs, as a list in words."""
    return formatting.list_text([_tr(_FIELDS[name]) for name in finding.differing])


def facts_of(finding: Finding, reason: str) -> dict[str, str]:
    """Return what fills the sentences; ``reason`` says in words why the site was not reached, or nothing."""
    facts = {"site": finding.site, "path": finding.path, "fields": fields_text(finding), "reason": reason}
    if finding.key_seen_at is not None:
        facts["seen"] = str(finding.key_seen_at)
    return {name: value for name, value in facts.items() if value}
