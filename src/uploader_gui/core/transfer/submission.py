"""From a stored video to a submission that Moodle itself shows, and the receipt of it. Every step can be repeated."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import uploader_gui
from uploader_gui.core.errors import (
    AlreadySubmitted,
    NotSubmittedYet,
    Refused,
    StatementRequired,
    SubmissionLocked,
    SubmissionNotSaved,
    SubmissionsClosed,
    TeamMustSubmit,
    TimerNotStarted,
    UploadGone,
    VideoGone,
)
from uploader_gui.core.events import ReceiptMade
from uploader_gui.core.models import Account, AttemptLine, Receipt, Upload, UploadState
from uploader_gui.core.moodle.assignments import (
    Rules,
    is_accepted,
    last_attempt,
    rules_now,
    save_submission,
    start_timer,
    submission_status,
    submit_for_grading,
)
from uploader_gui.core.moodle.responses import LastAttempt, SubmissionInfo, SubmissionStatus
from uploader_gui.core.moodle.standing import NEW, REOPENED, SUBMITTED
from uploader_gui.core.services.base import RemoteUpload, SiteReceipt
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.core.store.receipts import receipt_path, write_receipt
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.sending import Note
from uploader_gui.core.transfer.sessions import Session

NEVER_SAVED = (NEW, REOPENED)


async def held_as(session: Session, upload: Upload) -> str:
    """Return the status ("submitted", "draft") of the submission that holds the video; empty = none does."""
    try:
        remote = await session.service.get(upload.remote_id)
    except UploadGone:
        return ""
    if not remote.submission_id:
        return ""
    submission = (await last_attempt(session.client, upload.assignment_id)).current
    # An earlier attempt's submission is not to be changed any more.
    return submission.status if submission is not None and submission.id == remote.submission_id else SUBMITTED


async def hand_in(
    session: Session, upload: Upload, note: Note, stored: RemoteUpload | None
) -> tuple[SubmissionInfo, RemoteUpload]:
    """Save the stored video into the submission and submit it, unless that is already so; read Moodle back.

    ``stored`` is what the site said of the upload just now, where it was asked: it is not asked twice.

    Raises:
        StatementRequired: the person has not accepted the statement that the assignment asks for now.
        AssignmentNotFound: what it asks for cannot be had: the site does not show it to this person any more.
        TimerNotStarted: the assignment's time was not started, and the person has not said that it may be.
        NotSubmittedYet: the person wants it kept as a draft; where the assignment keeps drafts, it is saved as one.
        TeamMustSubmit: other members of the team have to submit too.
        VideoGone: the site no longer has the video.
        StorageRefused: the video service could not read it.
        SubmissionsClosed, SubmissionLocked, AlreadySubmitted, SubmissionNotSaved: Moodle's answer, or what its status
            shows afterwards.
    """
    try:
        return await _hand_in(session, upload, note, stored)
    except Refused as error:
        error.facts.setdefault("assignment", upload.assignment_name)
        if isinstance(error, SubmissionsClosed | SubmissionLocked):
            error.facts.setdefault("kept", upload.name)
        raise


async def _hand_in(
    session: Session, upload: Upload, note: Note, stored: RemoteUpload | None
) -> tuple[SubmissionInfo, RemoteUpload]:
    client, assignment_id = session.client, upload.assignment_id
    rules: Rules | None = None
    try:
        remote = stored or await session.service.get(upload.remote_id)
    except UploadGone as gone:
        raise VideoGone(gone.detail, name=upload.name, assignment=upload.assignment_name) from gone
    if remote.submission_id == 0 or await _is_half_saved(session, upload, remote.submission_id):
        remote.raise_if_refused()
        if not remote.is_stored:
            raise VideoGone(f"state {remote.state}", name=upload.name, assignment=upload.assignment_name)
        rules = await _rules(session, upload)
        await _before_saving(session, upload, rules, note)
        await _save(session, upload)
        note("saved")
    status = await submission_status(client, assignment_id)
    if not upload.submit:
        # An assignment may have stopped keeping drafts meanwhile: then the save has submitted it.
        held_in = (await session.service.get(upload.remote_id)).submission_id
        if _submission_with(status, held_in) is None:
            raise _not_submitted_yet(upload, rules or await _rules(session, upload))
    draft = _draft_to_submit(status)
    if draft is not None and await _is_mine(session, upload, draft, remote.submission_id):
        await _submit(session, upload, rules or await _rules(session, upload))
        status = await submission_status(client, assignment_id)
    return await _check(session, upload, status)


async def _is_half_saved(session: Session, upload: Upload, submission_id: int) -> bool:
    """Whether a save broke off at the site: the submission holds the video, and was never saved itself."""
    submission = (await last_attempt(session.client, upload.assignment_id)).current
    return submission is not None and submission.id == submission_id and submission.status in NEVER_SAVED


async def _rules(session: Session, upload: Upload) -> Rules:
    """Return what the assignment asks for now: since the upload was queued, a teacher may have changed all of it."""
    return await rules_now(session.client, upload.course_id, upload.assignment_id)


def _raise_unless_accepted(upload: Upload, rules: Rules) -> None:
    if not is_accepted(rules.statement, upload.accepted_statement):
        raise StatementRequired("not these words", name=upload.name, statement=rules.statement)


def _not_submitted_yet(upload: Upload, rules: Rules) -> NotSubmittedYet:
    """Return the error that says so, with the statement that is to be accepted before it can be handed in."""
    error = NotSubmittedYet(name=upload.name, assignment=upload.assignment_name)
    if not is_accepted(rules.statement, upload.accepted_statement):
        error.facts["statement"] = rules.statement
    return error


async def _before_saving(session: Session, upload: Upload, rules: Rules, note: Note) -> None:
    """Moodle's web service asks for neither: what its own page would ask a person is asked here."""
    client, assignment_id = session.client, upload.assignment_id
    if not rules.drafts:  # the save submits it
        if not upload.submit:
            raise _not_submitted_yet(upload, rules)
        _raise_unless_accepted(upload, rules)
    if not upload.time_limit:
        return
    submission = (await last_attempt(client, assignment_id)).current
    if submission is not None and submission.timestarted:
        return
    if not upload.start_timer:
        raise TimerNotStarted(name=upload.name, seconds=upload.time_limit)
    if upload.submit:
        _raise_unless_accepted(upload, rules)  # or the time would run while the statement is read
    await start_timer(client, assignment_id)
    note("timer_started", seconds=upload.time_limit)


async def _save(session: Session, upload: Upload) -> None:
    try:
        await save_submission(session.client, upload.assignment_id, upload.remote_id)
    except SubmissionsClosed as closed:
        submission = (await last_attempt(session.client, upload.assignment_id)).current
        if upload.drafts and submission is not None and submission.status == SUBMITTED:
            raise AlreadySubmitted(closed.detail, kept=upload.name) from closed
        raise


async def _submit(session: Session, upload: Upload, rules: Rules) -> None:
    _raise_unless_accepted(upload, rules)
    try:
        await submit_for_grading(session.client, upload.assignment_id, accept_statement=bool(rules.statement))
    except SubmissionNotSaved:
        # Moodle gives no reason. The one that a person can do something about: a statement, since a moment ago.
        _raise_unless_accepted(upload, await _rules(session, upload))
        raise


def _draft_to_submit(status: SubmissionStatus) -> SubmissionInfo | None:
    """Return the last attempt's submission if this person has yet to submit it."""
    attempt = status.lastattempt or LastAttempt()
    submission = attempt.current
    if submission is None or submission.status == SUBMITTED or _is_the_others_turn(attempt):
        return None
    return submission


async def _is_mine(session: Session, upload: Upload, draft: SubmissionInfo, submission_id: int) -> bool:
    """Whether the draft holds this video, which before the save lay in ``submission_id`` (0 = in none)."""
    if upload.team or upload.counts_for:
        # Another member may have saved meanwhile, and that is not this person's to submit.
        return (await session.service.get(upload.remote_id)).submission_id == draft.id
    return submission_id in (0, draft.id)


def _is_the_others_turn(attempt: LastAttempt) -> bool:
    """Whether this person has submitted, and the team has not as a whole."""
    is_mine_done = attempt.submission is not None and attempt.submission.status == SUBMITTED
    return attempt.teamsubmission is not None and attempt.teamsubmission.status != SUBMITTED and is_mine_done


def _submission_with(status: SubmissionStatus, submission_id: int) -> SubmissionInfo | None:
    """Return the submission with that number, of whichever attempt, if it counts as submitted."""
    last = (status.lastattempt or LastAttempt()).current
    known = [last, *(earlier.submission for earlier in status.previousattempts)]
    found = next((one for one in known if one is not None and one.id == submission_id), None)
    return found if found is not None and found.status == SUBMITTED else None


async def _check(session: Session, upload: Upload, status: SubmissionStatus) -> tuple[SubmissionInfo, RemoteUpload]:
    """Only what Moodle says after the last write counts: "submitted", and by this very video."""
    remote = await session.service.get(upload.remote_id)
    submission = _submission_with(status, remote.submission_id)
    if submission is not None:
        return submission, remote
    attempt = status.lastattempt or LastAttempt()
    last = attempt.current
    if last is not None and last.id == remote.submission_id and _is_the_others_turn(attempt):
        raise TeamMustSubmit(
            name=upload.name,
            assignment=upload.assignment_name,
            team=upload.team,
            members=len(attempt.submissiongroupmemberswhoneedtosubmit),
        )
    found = last.status if last else "none"
    raise SubmissionNotSaved(f"status {found}, video in {remote.submission_id}", assignment=upload.assignment_name)


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
        team=upload.team,
        counts_for=upload.counts_for,
        attempt=submission.attemptnumber,
        accepted_statement=upload.accepted_statement,
        statement=attested.statement,
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
    submission, _ = await _check(session, upload, await submission_status(session.client, upload.assignment_id))
    receipt, _ = await write_receipt_of(context, session, account, upload, submission)
    return receipt


async def finish_submission(
    context: TransferContext, session: Session, account: Account, upload: Upload, stored: RemoteUpload | None
) -> Upload:
    """Submit, write the receipt, and only then say so; ``stored`` as in ``hand_in``."""
    note = partial(context.note, upload.id)
    submission, remote = await hand_in(session, upload, note, stored)
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
