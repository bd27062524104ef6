"""What goes on by others' hands: a teacher opens again what was closed, a team submits after its member."""

from __future__ import annotations

from uploader_gui.core.errors import AlreadySubmitted, SubmissionLocked, SubmissionsClosed, TeamMustSubmit
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.core.moodle.assignments import last_attempt
from uploader_gui.core.moodle.standing import SUBMITTED
from uploader_gui.core.transfer.sessions import Session

# Extensions are given by people: asked after a minute, then ever more seldom, in seconds.
LOOK_FIRST, LOOK_CEILING = 60.0, 900.0
CLOSED = (SubmissionsClosed.code, SubmissionLocked.code, AlreadySubmitted.code)


def waits_for_others(upload: Upload) -> bool:
    """Whether its video is stored, and somebody else can let it go on."""
    if upload.state is not UploadState.NEEDS_ATTENTION or upload.problem is None or not upload.is_stored:
        return False
    return upload.problem.code in (*CLOSED, TeamMustSubmit.code)


async def can_go_on(session: Session, upload: Upload) -> bool:
    """Ask Moodle whether what such an upload waits for has happened.

    Raises:
        UploaderError: the site could not be asked.
    """
    attempt = await last_attempt(session.client, upload.assignment_id)
    if upload.problem is not None and upload.problem.code == TeamMustSubmit.code:
        submission = attempt.current
        return submission is not None and submission.status == SUBMITTED
    return attempt.canedit
