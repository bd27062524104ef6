"""From a stored video to a submission that Moodle itself shows, and the receipt of it. Every step can be repeated."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import uploader_gui
from uploader_gui.core.errors import (
    StatementRequired,
    SubmissionNotSaved,
    UploadGone,
    VideoGone,
)
from uploader_gui.core.events import ReceiptMade
from uploader_gui.core.models import Account, AttemptLine, Receipt, Upload, UploadState
from uploader_gui.core.moodle.assignments import last_attempt, save_submission, submission_of, submit_for_grading
from uploader_gui.core.moodle.responses import SubmissionInfo
from uploader_gui.core.services.base import RemoteUpload, SiteReceipt
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.core.store.receipts import receipt_path, write_receipt
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.sending import Note
from uploader_gui.core.transfer.sessions import Session

SUBMITTED = "submitted"


async def held_as(session: Session, upload: Upload) -> str:
    """Return the status ("submitted", "draft") of the submission that holds the video; empty = none does."""
    try:
        remote = await session.service.get(upload.remote_id)
    except UploadGone:
        return ""
    if not remote.submission_id:
        return ""
    submission = submission_of(await last_attempt(session.client, upload.assignment_id))
    # An earlier attempt's submission is not to be changed any more.
    return submission.status if submission is not None and submission.id == remote.submission_id else SUBMITTED


async def submit(
    session: Session, upload: Upload, note: Note, stored: RemoteUpload | None = None
) -> tuple[SubmissionInfo, RemoteUpload]:
    """Save the stored video into the submission and submit it, unless that is already so; read Moodle back.

    ``stored`` is what the site said of the upload just now, where it was asked: it is not asked twice.

    Raises:
        StatementRequired: the person has not accepted the statement.
        VideoGone: the site no longer has the video.
        StorageRefused: the video service could not read it.
        SubmissionsClosed, SubmissionNotSaved: Moodle's answer, or what its status shows afterwards.
    """
    if upload.needs_statement and not upload.accept_statement:
        raise StatementRequired(name=upload.name, assignment=upload.assignment_name)
    client, assignment_id = session.client, upload.assignment_id
    try:
        remote = stored or await session.service.get(upload.remote_id)
    except UploadGone as gone:
        raise VideoGone(gone.detail, name=upload.name, assignment=upload.assignment_name) from gone
    if remote.submission_id == 0:
        remote.raise_if_refused()
        if not remote.is_stored:
            raise VideoGone(f"state {remote.state}", name=upload.name, assignment=upload.assignment_name)
        await save_submission(client, assignment_id, upload.remote_id)
        note("saved")
    submission = submission_of(await last_attempt(client, assignment_id))
    if submission is not None and submission.status != SUBMITTED:
        await submit_for_grading(client, assignment_id, accept_statement=upload.accept_statement)
        submission = submission_of(await last_attempt(client, assignment_id))
    return await _check(session, upload, submission)


async def _check(
    session: Session, upload: Upload, submission: SubmissionInfo | None
) -> tuple[SubmissionInfo, RemoteUpload]:
    """Only what Moodle says after the last write counts: "submitted", and by this very video."""
    remote = await session.service.get(upload.remote_id)
    if submission is None or submission.status != SUBMITTED or remote.submission_id != submission.id:
        status = submission.status if submission else "none"
        raise SubmissionNotSaved(f"status {status}, video in {remote.submission_id}", assignment=upload.assignment_name)
    return submission, remote


def make_receipt(
    upload: Upload,
    account: Account,
    submission: SubmissionInfo,
    attested: SiteReceipt,
    attempt_log: list[AttemptLine],
    now: float,
) -> Receipt:
    """Return the receipt, from what Moodle said just now, with the attempt log as evidence."""
    return Receipt(
        file_name=upload.name,
        size=upload.size,
        sha256=upload.sha256,
        video_id=attested.video_id or upload.video_id,
        upload_id=upload.remote_id,
        submission_id=submission.id,
        submission_status=submission.status,
        submitted_at=attested.submitted_at or submission.timemodified,
        site_url=account.site_url,
        site_name=account.site_name,
        username=account.username,
        full_name=account.full_name,
        course_name=upload.course_name,
        assignment_id=upload.assignment_id,
        assignment_name=upload.assignment_name,
        attempts=upload.attempts,
        queued_at=upload.created_at,
        stored_at=upload.stored_at or now,
        made_at=now,
        client_key=upload.client_key,
        site_signature=attested.signature,
        site_key_id=attested.key_id,
        application=f"uploader-gui {uploader_gui.__version__}",
        transfer=totals(attempt_log, upload.size) if attempt_log else None,
        attempt_log=tuple(attempt_log),
    )


async def write_receipt_of(
    context: TransferContext, session: Session, account: Account, upload: Upload, submission: SubmissionInfo
) -> tuple[Receipt, Path]:
    """Ask the site what it attests, and write the receipt."""
    attested = await session.service.receipt(upload.remote_id)
    attempt_log = context.journal.attempt_log(upload.id)
    receipt = make_receipt(upload, account, submission, attested, attempt_log, context.clock.now())
    path = receipt_path(context.receipts, upload.id, upload.name)
    await asyncio.to_thread(write_receipt, path, receipt)
    return receipt, path


async def make_receipt_again(context: TransferContext, session: Session, account: Account, upload: Upload) -> Receipt:
    """Make the receipt anew from what Moodle says now; its file was lost.

    Raises:
        SubmissionNotSaved: Moodle no longer shows this submission.
    """
    submission, _ = await _check(
        session, upload, submission_of(await last_attempt(session.client, upload.assignment_id))
    )
    receipt, _ = await write_receipt_of(context, session, account, upload, submission)
    return receipt


async def finish_submission(
    context: TransferContext, session: Session, account: Account, upload: Upload, stored: RemoteUpload | None
) -> Upload:
    """Submit, write the receipt, and only then say so; ``stored`` as in ``submit``."""
    note = partial(context.note, upload.id)
    submission, remote = await submit(session, upload, note, stored)
    note("submitted", submission=submission.id)
    receipt, path = await write_receipt_of(context, session, account, upload, submission)
    upload = context.change(
        upload.id,
        lambda u: replace(
            u,
            state=UploadState.SUBMITTED,
            problem=None,
            next_try_at=None,
            submission_id=submission.id,
            submission_status=submission.status,
            submitted_at=float(receipt.submitted_at),
            percent_ready=remote.percent_ready,
            playable=remote.state == "ready",
        ),
    )
    context.emit(ReceiptMade(upload_id=upload.id, path=str(path)))
    return upload
