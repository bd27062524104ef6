"""The queue: starts, pauses, resumes and ends the jobs. A failed upload never blocks the others."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

from uploader_gui.core.errors import (
    NotSubmittedYet,
    SignInNeeded,
    UploaderError,
    UploadGone,
    VideoUnplayable,
    WrongState,
)
from uploader_gui.core.models import ENDED, TAKES_UP, WORKING, Account, Problem, Upload, UploadState
from uploader_gui.core.services.base import RemoteUpload
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.job import Job
from uploader_gui.core.transfer.source import mark_of
from uploader_gui.core.transfer.turns import Turns

log = logging.getLogger(__name__)

ABORT_SECONDS = 15.0
FOLLOW_FIRST, FOLLOW_CEILING = 1.0, 60.0
# How long a submitted video is asked after; video services are done long before.
FOLLOW_FOR = 2 * 86400.0


class Manager:
    """Runs a job for each upload that is under way, and follows submitted videos until they play.

    At rest (``run`` False) it only changes the journal: for a command that must not start to send.
    """

    def __init__(
        self, context: TransferContext, account: Callable[[int], Account], parallel: int, *, run: bool = True
    ) -> None:
        self._context = context
        self._account = account
        self._turns = Turns(parallel)
        self._run = run
        self._jobs: dict[int, tuple[Job, asyncio.Task[None]]] = {}
        self._others: dict[tuple[str, int], asyncio.Task[object]] = {}

    def start(self) -> None:
        """Take up what an earlier run left; whatever state it died in, the story is read again from the facts."""
        for upload in self._context.journal.uploads():
            if upload.state in TAKES_UP:
                self.enqueue(upload.id)
            elif upload.state is UploadState.SUBMITTED:
                self._follow(upload)
            if upload.abort_pending:
                self._in_background("abort", upload.id, self._abort(upload))

    async def stop(self) -> None:
        """End every task. What was under way is queued for the next start."""
        self._run = False
        tasks: list[asyncio.Task[Any]] = [task for _, task in self._jobs.values()]
        tasks += self._others.values()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for upload in self._context.journal.uploads():
            if upload.state in TAKES_UP and upload.state is not UploadState.QUEUED:
                self._queue(upload.id)

    # Jobs --------------------------------------------------------------------------------------------------------

    def enqueue(self, upload_id: int) -> Upload:
        """Put an upload (back) into the queue and start its job."""
        upload = self._queue(upload_id)
        if self._run and upload_id not in self._jobs:
            job = Job(self._context, upload, self._account(upload.account_id), self._turns)
            task = asyncio.create_task(job.run(), name=f"upload {upload_id}")
            self._jobs[upload_id] = (job, task)
            task.add_done_callback(lambda _: self._job_ended(upload_id))
        return upload

    def _queue(self, upload_id: int) -> Upload:
        return self._context.change(
            upload_id, lambda u: replace(u, state=UploadState.QUEUED, problem=None, next_try_at=None)
        )

    def _job_ended(self, upload_id: int) -> None:
        _, task = self._jobs.pop(upload_id)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("job %s broke", upload_id, exc_info=error)
        upload = self._context.journal.upload(upload_id)
        if upload.state is UploadState.SUBMITTED:
            self._follow(upload)
        elif upload.state is UploadState.NEEDS_SIGN_IN:
            self._pause_account(upload.account_id)

    def _pause_account(self, account_id: int) -> None:
        """One upload's token was refused: the others of that account would only ask again."""
        for upload_id in list(self._jobs):
            upload = self._context.journal.upload(upload_id)
            if upload.account_id == account_id and upload.state in (UploadState.QUEUED, UploadState.WAITING):
                self._in_background("sign in", upload_id, self.need_sign_in(upload_id, self._account(account_id)))

    async def need_sign_in(self, upload_id: int, account: Account) -> None:
        """Stop an upload until its account is signed in again."""
        await self._stop_job(upload_id)
        if self._context.journal.upload(upload_id).state in (*ENDED, UploadState.NEEDS_SIGN_IN):
            return
        facts = {"username": account.username, "site": account.site_name or account.site_url}
        problem = Problem(code=SignInNeeded.code, facts=facts)
        self._context.change(
            upload_id, lambda u: replace(u, state=UploadState.NEEDS_SIGN_IN, problem=problem, next_try_at=None)
        )

    async def _stop_job(self, upload_id: int) -> None:
        running = self._jobs.get(upload_id)
        if running is not None:
            running[1].cancel()
            await asyncio.gather(running[1], return_exceptions=True)

    # What a person asks ------------------------------------------------------------------------------------------

    async def pause(self, upload_id: int) -> Upload:
        """Stop moving bytes; URL and record stay.

        Raises:
            WrongState: it has ended.
        """
        self._not_ended(upload_id)
        await self._stop_job(upload_id)
        self._not_ended(upload_id)
        return self._context.change(
            upload_id, lambda u: replace(u, state=UploadState.PAUSED, problem=None, next_try_at=None)
        )

    async def resume(self, upload_id: int) -> Upload:
        """Go on after a pause (or whatever else an upload waits for).

        Raises:
            WrongState: it has ended.
        """
        self._not_ended(upload_id)
        return await self.retry(upload_id)

    async def retry(self, upload_id: int, *, fresh: bool = False, accept_statement: bool = False) -> Upload:
        """Try again now.

        Raises:
            WrongState: it is submitted or cancelled.
            FileProblem: ``fresh``, and the file cannot be read.
        """
        upload = self._context.journal.upload(upload_id)
        if upload.state in (UploadState.SUBMITTED, UploadState.CANCELLED):
            raise WrongState(f"retry in {upload.state}", name=upload.name, state=upload.state)
        if fresh and not upload.is_stored:
            await self._stop_job(upload_id)
            upload = await self._begin_fresh(upload)
        if accept_statement:
            self._context.change(upload_id, lambda u: replace(u, accept_statement=True))
        if upload.problem is not None and upload.problem.code == NotSubmittedYet.code:
            self._context.change(upload_id, lambda u: replace(u, submit=True))
        running = self._jobs.get(upload_id)
        if running is not None and upload.state in (UploadState.QUEUED, UploadState.WAITING, *WORKING):
            running[0].wake()
            return self._context.journal.upload(upload_id)
        # A job that has just come to stand still may not have ended yet.
        await self._stop_job(upload_id)
        return self.enqueue(upload_id)

    async def _begin_fresh(self, upload: Upload) -> Upload:
        """Register the file as it is now, under a new key; the old upload ends at the site."""
        mark = await asyncio.to_thread(mark_of, Path(upload.path))
        if upload.remote_id:
            await self._tell_site(upload)
        self._context.journal.set_target(upload.id, None)
        return self._context.change(
            upload.id,
            lambda u: replace(
                u, mark=mark, client_key=str(uuid4()), remote_id=0, video_id="", bytes_stored=0, sha256="", attempts=0
            ),
        )

    async def cancel(self, upload_id: int) -> Upload:
        """End the upload here and at the site.

        Raises:
            WrongState: it has ended, or Moodle already holds the submission (which stays, and is then shown).
        """
        self._not_ended(upload_id, but=UploadState.FAILED)
        await self._stop_job(upload_id)
        upload = self._context.journal.upload(upload_id)
        if upload.is_stored and await self._is_submitted(upload):
            self.enqueue(upload_id)
            raise WrongState("already submitted", name=upload.name, state=upload.state)
        self._not_ended(upload_id, but=UploadState.FAILED)
        upload = self._context.change(
            upload_id,
            lambda u: replace(
                u, state=UploadState.CANCELLED, problem=None, next_try_at=None, abort_pending=bool(u.remote_id)
            ),
        )
        self._context.journal.set_target(upload_id, None)
        if upload.abort_pending:
            upload = await self._abort(upload)
        return upload

    def _not_ended(self, upload_id: int, but: UploadState | None = None) -> None:
        upload = self._context.journal.upload(upload_id)
        if upload.state in ENDED and upload.state is not but:
            raise WrongState(f"in {upload.state}", name=upload.name, state=upload.state)

    async def _is_submitted(self, upload: Upload) -> bool:
        try:
            session = await self._context.sessions.get(self._account(upload.account_id))
            return (await session.service.get(upload.remote_id)).submission_id != 0
        except UploaderError:
            return False

    async def _abort(self, upload: Upload) -> Upload:
        """Tell the site that a cancelled upload has ended; if it cannot be told now, the next start does."""
        if not await self._tell_site(upload):
            return upload
        return self._context.change(upload.id, lambda u: replace(u, abort_pending=False))

    async def _tell_site(self, upload: Upload) -> bool:
        try:
            async with asyncio.timeout(ABORT_SECONDS):
                session = await self._context.sessions.get(self._account(upload.account_id))
                await session.service.abort(upload.remote_id)
        except UploadGone:
            return True
        except (UploaderError, TimeoutError) as error:
            log.info("upload %s: abort: %s", upload.id, type(error).__name__)
            return False
        return True

    # After the submission ----------------------------------------------------------------------------------------

    def follow_again(self, account_id: int) -> None:
        """Ask after the account's submitted videos again; without a sign-in the asking ended."""
        for upload in self._context.journal.uploads():
            if upload.account_id == account_id and upload.state is UploadState.SUBMITTED:
                self._follow(upload)

    def _follow(self, upload: Upload) -> None:
        recent = self._context.clock.now() - (upload.stored_at or 0) < FOLLOW_FOR
        if self._run and not upload.playable and upload.problem is None and recent:
            self._in_background("follow", upload.id, self._follow_until_playable(upload))

    async def _follow_until_playable(self, upload: Upload) -> None:
        """Ask the video service, through Moodle, until the video plays or cannot."""
        wait = FOLLOW_FIRST
        while not upload.playable and upload.problem is None:
            try:
                session = await self._context.sessions.get(self._account(upload.account_id))
                remote = await session.service.get(upload.remote_id)
            except UploaderError as error:
                if not error.retryable:
                    log.info("upload %s: following ended: %s", upload.id, error.code)
                    return
            else:
                upload = self._context.change(upload.id, partial(_seen_by_video_service, remote=remote))
                if upload.playable or upload.problem:
                    return
            await self._context.clock.sleep(wait)
            wait = min(wait * 1.5, FOLLOW_CEILING)

    def let_go(self, upload_id: int) -> None:
        """Stop asking after an upload that leaves the journal."""
        for (_, number), task in list(self._others.items()):
            if number == upload_id:
                task.cancel()

    def _in_background(self, what: str, upload_id: int, work: Coroutine[Any, Any, object]) -> None:
        key = (what, upload_id)
        if key in self._others:
            work.close()
            return
        task = asyncio.create_task(work)
        self._others[key] = task
        task.add_done_callback(lambda _: self._others.pop(key, None))


def _seen_by_video_service(upload: Upload, remote: RemoteUpload) -> Upload:
    problem = None
    if remote.state == "error":
        problem = Problem(code=VideoUnplayable.code, facts={"message": remote.error_message or remote.error_code})
    return replace(upload, percent_ready=remote.percent_ready, playable=remote.state == "ready", problem=problem)
