"""One upload's story, from the queue to the receipt. Every step first asks what is already so."""

from __future__ import annotations

import asyncio
import logging
import math
import sqlite3
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from uuid import uuid4

from uploader_gui.core.errors import (
    FileChanged,
    FileProblem,
    NotOpenYet,
    NotSubmittedYet,
    ProtocolUnknown,
    SignInNeeded,
    SiteProblem,
    SizeMismatch,
    StatementRequired,
    StorageRefused,
    TlsRefused,
    Unexpected,
    UploaderError,
    UploadGone,
    VideoGone,
)
from uploader_gui.core.models import Account, Problem, Target, Upload, UploadState
from uploader_gui.core.services.base import RemoteUpload, UploadRequest
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.link import first_of
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.preflight import PROTOCOL
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.retry import Retries
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.source import SourceFile
from uploader_gui.core.transfer.submission import finish_submission
from uploader_gui.core.transfer.turns import Turns

log = logging.getLogger(__name__)

# A person must decide; the others that are not retryable end the upload.
NEEDS_A_PERSON = (FileProblem, StatementRequired, NotSubmittedYet, NotOpenYet, VideoGone, Unexpected)
REPORT_EVERY = 30.0
TUS = "uploader_gui.core.transfer.tus"
# A short wait keeps the turn: what cut this upload would cut the next one too, and order follows the deadlines.
SHORT_WAIT = 10.0
NO_JOURNAL_WAIT = 10.0
# However long a server asks to be left alone (its clock or ours may be wrong): an hour later it is asked again.
LONGEST_WAIT = 3600.0


class Job:
    """Runs one upload until it ends or needs a person. Pausing and cancelling are cancelling ``run``."""

    def __init__(self, context: TransferContext, upload: Upload, account: Account, turns: Turns) -> None:
        self._context = context
        self._id = upload.id
        self._account = account
        self._turns = turns
        self._has_turn = False
        self._priority = (float(upload.due_at or math.inf), upload.size)
        self._source = SourceFile(Path(upload.path), upload.mark)
        self._retries = Retries(context.retry_policy, context.clock.chance)
        self._progress = ProgressReport(upload.id, upload.size, context.clock, context.emit)
        self._sizer: ChunkSizer | None = None
        self._patience = Patience()
        self._wake = asyncio.Event()
        self._reports: set[asyncio.Task[None]] = set()
        self._reported_at = 0.0

    def wake(self) -> None:
        """End a wait at once."""
        self._wake.set()

    async def run(self) -> None:
        """Work until there is an end, or a person is needed."""
        try:
            while not await self._attempt_with_room():
                pass
        finally:
            self._give_turn_back()
            for report in self._reports:
                report.cancel()
            await self._source.aclose()

    async def _attempt_with_room(self) -> bool:
        """Make one attempt. Where the disk is full under the journal or the receipt, wait for room, however long."""
        try:
            return await self._attempt()
        except (sqlite3.OperationalError, OSError):
            log.exception("upload %s", self._id)
        try:
            await self._wait(Problem(code=Unexpected.code), NO_JOURNAL_WAIT)
        except sqlite3.OperationalError:
            await self._context.clock.sleep(NO_JOURNAL_WAIT)
        return False

    async def _attempt(self) -> bool:
        """Make one attempt; return whether the story is over for now."""
        try:
            await self._take_turn()
            await self._go_on()
            return True
        except UploaderError as error:
            problem = error
        except (sqlite3.OperationalError, OSError):
            raise
        except Exception as error:
            # A defect of ours must not lose somebody's upload.
            log.exception("upload %s", self._id)
            problem = Unexpected(type(error).__name__)
        return await self._stopped(problem)

    async def _take_turn(self) -> None:
        if not self._has_turn:
            await self._turns.take(self._priority, on_wait=self._queued)
            self._has_turn = True

    def _give_turn_back(self) -> None:
        if self._has_turn:
            self._has_turn = False
            self._turns.give_back()

    def _queued(self) -> None:
        if self._context.journal.upload(self._id).state is not UploadState.QUEUED:
            self._set(UploadState.QUEUED)

    async def _stopped(self, error: UploaderError) -> bool:
        log.info("upload %s: %s (%s)", self._id, error.code, error.detail)
        problem = Problem(code=error.code, facts=error.facts)
        if isinstance(error, SignInNeeded):
            self._context.sessions.drop(self._account.id)
            self._set(UploadState.NEEDS_SIGN_IN, problem)
            return True
        # The site was good when the upload was queued: what is wrong now (web services, plugins, a proxy's 404,
        # a portal that breaks into TLS) comes right, or a person cancels. Nothing is said over an untrusted line.
        if error.retryable or isinstance(error, SiteProblem | TlsRefused):
            asked = min(error.retry_after or 0.0, LONGEST_WAIT)
            await self._wait(problem, self._retries.failed(asked))
            return False
        self._set(UploadState.NEEDS_ATTENTION if isinstance(error, NEEDS_A_PERSON) else UploadState.FAILED, problem)
        return True

    def _set(self, state: UploadState, problem: Problem | None = None, next_try_at: float | None = None) -> Upload:
        return self._context.change(
            self._id, lambda u: replace(u, state=state, problem=problem, next_try_at=next_try_at)
        )

    async def _wait(self, problem: Problem, seconds: float) -> None:
        clock = self._context.clock
        if seconds > SHORT_WAIT:
            self._give_turn_back()
        self._set(UploadState.WAITING, problem, clock.now() + seconds)
        self._wake.clear()
        await first_of(clock.sleep(seconds), self._wake.wait())

    # The steps ---------------------------------------------------------------------------------------------------

    async def _go_on(self) -> None:
        upload = self._context.journal.upload(self._id)
        session = await self._context.sessions.get(self._account)
        if not upload.is_stored:
            if not upload.remote_id:
                self._set(UploadState.CHECKING)
            await asyncio.to_thread(self._source.verify)
            target = await self._ask_for_target(session)
            if target is not None:
                await self._send(session, target)
            await self._confirm(session)
        if not upload.submit:
            raise NotSubmittedYet(name=upload.name, assignment=upload.assignment_name)
        upload = self._set(UploadState.SUBMITTING)
        await finish_submission(self._context, session, self._account, upload)

    async def _ask_for_target(self, session: Session) -> Target | None:
        """Return where the bytes go; None if the storage has them all."""
        upload, journal = self._context.journal.upload(self._id), self._context.journal
        target = journal.target(self._id)
        if target is not None and upload.remote_id:
            return target
        self._set(UploadState.REQUESTING)
        if upload.remote_id:
            remote = await session.service.get(upload.remote_id)
        else:
            remote = await session.service.start(
                UploadRequest(
                    assignment_id=upload.assignment_id,
                    client_key=upload.client_key,
                    file_name=upload.name,
                    size=upload.size,
                    mimetype=upload.mimetype,
                    modified_at=upload.mark.mtime_ns // 10**9,
                    duration=upload.duration,
                )
            )
        return self._take_over(remote)

    def _take_over(self, remote: RemoteUpload) -> Target | None:
        """Write down what the site said, before the first byte."""
        if remote.state == "error":
            raise StorageRefused(remote.error_code, message=remote.error_message or remote.error_code)
        if remote.size and remote.size != self._source.mark.size:
            raise SizeMismatch(f"site has {remote.size}", size=self._source.mark.size)
        self._context.change(self._id, lambda u: replace(u, remote_id=remote.id, video_id=remote.video_id))
        if remote.is_stored:
            self._context.journal.set_target(self._id, None)
            return None
        if remote.state in ("aborted", "deleted") or not remote.target.url:
            self._begin_anew()
            raise UploadGone(f"state {remote.state}")
        if remote.target.protocol != PROTOCOL:
            raise ProtocolUnknown(remote.target.protocol, protocol=remote.target.protocol)
        self._context.journal.set_target(self._id, remote.target)
        return remote.target

    def _begin_anew(self) -> None:
        """The site has given this upload up: the next attempt makes another, under another key."""
        self._context.journal.set_target(self._id, None)
        self._context.change(
            self._id, lambda u: replace(u, client_key=str(uuid4()), remote_id=0, video_id="", bytes_stored=0)
        )

    async def _send(self, session: Session, target: Target) -> None:
        # tuspy brings requests and aiohttp: half a second that a command which only lists should not pay.
        await asyncio.to_thread(import_module, TUS)
        from uploader_gui.core.transfer.tus import TusLine, TusUpload  # noqa: PLC0415

        upload = self._set(UploadState.SENDING)
        self._context.change(self._id, lambda u: replace(u, attempts=u.attempts + 1))
        if self._sizer is None:
            self._sizer = ChunkSizer(target.chunk)
        line = TusLine(
            http=self._context.http,
            clock=self._context.clock,
            rate_limit=self._context.rate_limit,
            progress=self._progress,
            on_stored=lambda offset: self._stored(session, offset),
        )
        try:
            await TusUpload(target, self._source, line, self._sizer, self._patience).upload()
        except (UploadGone, StorageRefused) as error:
            await self._ask_what_became_of_it(session, upload, target, error)

    async def _ask_what_became_of_it(
        self, session: Session, upload: Upload, target: Target, error: UploadGone | StorageRefused
    ) -> None:
        """Moodle knows whether the video is there; if not, and the URL has ended, it gives a fresh one."""
        self._context.journal.set_target(self._id, None)
        try:
            remote = await session.service.get(upload.remote_id)
            if isinstance(error, UploadGone) and not remote.is_stored:
                remote = await session.service.renew(upload.remote_id)
        except UploadGone:
            self._begin_anew()
            raise
        following = self._take_over(remote)
        if following is not None:
            # A refusal at one place says nothing of another.
            raise error if following.url == target.url else UploadGone("another place")

    def _stored(self, session: Session, offset: int) -> None:
        upload = self._context.journal.upload(self._id)
        if offset > upload.bytes_stored:
            self._retries.advanced()
        self._context.change(self._id, lambda u: replace(u, bytes_stored=offset))
        now = self._context.clock.monotonic()
        if now - self._reported_at >= REPORT_EVERY and offset < upload.size:
            self._reported_at = now
            report = asyncio.create_task(self._report(session, upload.remote_id, offset))
            self._reports.add(report)
            report.add_done_callback(self._reports.discard)

    async def _report(self, session: Session, remote_id: int, offset: int) -> None:
        try:
            await session.service.report_progress(remote_id, offset)
        except UploaderError as error:
            # Only for the teacher's eyes: the transfer itself does not depend on it.
            log.info("upload %s: progress report: %s", self._id, error.code)

    async def _confirm(self, session: Session) -> None:
        upload = self._set(UploadState.CONFIRMING)
        try:
            await asyncio.to_thread(self._source.verify)
            sha256 = await self._source.sha256()
        except FileChanged:
            raise
        except FileProblem as error:
            # Every byte is stored; the file may be gone by now (the card was pulled). The site's own hash must do.
            log.warning("upload %s: no SHA-256: %s", self._id, error.code)
            sha256 = ""
        remote = await session.service.finish(upload.remote_id, sha256)
        if remote.state == "error":
            raise StorageRefused(remote.error_code, message=remote.error_message or remote.error_code)
        if not remote.is_stored:
            raise UploadGone(f"finish: state {remote.state}")
        self._context.change(
            self._id,
            lambda u: replace(
                u,
                sha256=sha256,
                bytes_stored=u.size,
                stored_at=self._context.clock.now(),
                percent_ready=remote.percent_ready,
                playable=remote.state == "ready",
            ),
        )
        self._context.journal.set_target(self._id, None)
        self._progress.restart(upload.size)
