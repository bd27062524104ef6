"""The command line's exit statuses; scripts rely on them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from uploader_gui.core import errors
from uploader_gui.core.models import Upload, UploadState


class ExitStatus(IntEnum):
    """What a command's exit status means."""

    DONE = 0
    FAILED = 1
    WRONG_USAGE = 2
    INTERRUPTED = 3
    SIGN_IN_NEEDED = 4
    REFUSED = 5


def status_for_code(code: str) -> ExitStatus:
    """Return the exit status for an error code."""
    kind = errors.all_errors().get(code, errors.Unexpected)
    if issubclass(kind, errors.SignInProblem):
        return ExitStatus.SIGN_IN_NEEDED
    if issubclass(kind, errors.Refused):
        return ExitStatus.REFUSED
    return ExitStatus.FAILED


def status_for_upload(upload: Upload) -> ExitStatus:
    """Return the exit status for an upload that stands still."""
    code = upload.problem.code if upload.problem else ""
    # What a person asked for, or could do, is done.
    if upload.state is UploadState.SUBMITTED or code in (errors.NotSubmittedYet.code, errors.TeamMustSubmit.code):
        return ExitStatus.DONE
    if upload.state is UploadState.NEEDS_SIGN_IN:
        return ExitStatus.SIGN_IN_NEEDED
    if upload.state in (UploadState.FAILED, UploadState.NEEDS_ATTENTION, UploadState.CANCELLED):
        return status_for_code(code)
    return ExitStatus.INTERRUPTED


def worst(statuses: Iterable[ExitStatus]) -> ExitStatus:
    """Return what a person must hear first: sign in, then a refusal, then a failure, then an interruption."""
    order = (
        ExitStatus.SIGN_IN_NEEDED,
        ExitStatus.REFUSED,
        ExitStatus.FAILED,
        ExitStatus.INTERRUPTED,
        ExitStatus.DONE,
    )
    found = set(statuses)
    return next((status for status in order if status in found), ExitStatus.DONE)
