"""The queue: starts, pauses, resumes and ends the jobs. A failed upload never blocks the others."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from uploader_gui.core.errors import (
    DraftHoldsIt,
    NoSuchUpload,
    NotSubmittedYet,
    SentElsewhere,
    SignInNeeded,
    UploaderError,
    WrongState,
)
from uploader_gui.core.models import (
    ENDED,
    NO_CARRYING_ON,
    TAKES_UP,
    WORKING,
    Account,
    FileMark,
    Problem,
    Upload,
    UploadState,
)
from uploader_gui.core.moodle.standing import SUBMITTED
from uploader_gui.core.queue_order import moved
from uploader_gui.core.transfer.aftercare import TELL_SECONDS, Aftercare, end_at_site
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.job import Job
from uploader_gui.core.transfer.rest import has_rested
from uploader_gui.core.transfer.source import mark_of, on_disk
from uploader_gui.core.transfer.streams import Streams
from uploader_gui.core.transfer.submission import held_as
from uploader_gui.core.transfer.turns import Turns

log = logging.getLogger(__name__)


class Manager:
    """Runs a job for each upload that is under way; what comes after its end is the aftercare's.

    At rest (``run`` False) it only changes the journal: for a command that must not start to send.
    """

    def __init__(
        self, context: TransferContext, account: Callable[[int], Account], parallel: int, *, run: bool = True
    ) -> None:
        self._context = context
        self._account = account
        self._streams = Streams(parallel)
        self._turns = Turns(self._streams, context.pace, context.clock.now)
        context.pace.on_look = self._look
        context.holds.on_change = self._holds_changed
        self._run = run
        self._jobs: dict[int, tuple[Job, asyncio.Task[None]]] = {}
        self._aftercare = Aftercare(context, account, self._take_back, self._opened_again)
        # What persons ask of one upload happens one after the other: each looks at the state the last one left.
        self._asked: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._signing_out: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Take up what an earlier run left; whatever state it died in, the story is read again from the facts."""
        uploads = self._context.journal.uploads()
        waiting = [upload for upload in uploads if upload.state in TAKES_UP]
        # The first to come to a free turn is the first in order.
        for upload in sorted(waiting, key=lambda u: self._turns.urgency(u.rank, u.due_here, u.size - u.bytes_stored)):
            self.enqueue(upload.id)
        if self._run:
            self._aftercare.take_up(uploads)

    async def stop(self) -> None:
        """End every task. What was under way is queued for the next start."""
        self._run = False
        tasks = [*(task for _, task in self._jobs.values()), *self._signing_out]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._aftercare.stop()
        for upload in self._context.journal.uploads():
            if upload.state in TAKES_UP and upload.state is not UploadState.QUEUED:
                self._queue(upload.id)

    def send_at_once(self, parallel: int) -> None:
        """Send so many at once from now on; 0 = as many as serve. Who is over it stops at what is acknowledged."""
        self._streams.fix(parallel)
        self._turns.serve()

    def _look(self, seconds: float, count: int) -> None:
        sending, wanting = len(self._turns.sending), self._turns.wanting
        self._streams.look(seconds, count, short=self._turns.are_short, sending=sending, wanting=wanting)
        self._turns.serve()

    def _holds_changed(self) -> None:
        for job, _ in self._jobs.values():
            job.holds_changed()

    # Jobs --------------------------------------------------------------------------------------------------------

    def enqueue(self, upload_id: int) -> Upload:
        """Put an upload (back) into the queue and start its job."""
        upload = self._queue(upload_id)
        if self._run and upload_id not in self._jobs:
            try:
                account = self._account(upload.account_id)
            except SignInNeeded as error:
                return self._needs_sign_in(upload_id, error.facts)
            job = Job(self._context, upload, account, self._turns, self._streams.failed)
            task = asyncio.create_task(job.run(), name=f"upload {upload_id}")
            self._jobs[upload_id] = (job, task)
            task.add_done_callback(lambda _: self._job_ended(upload_id))
        return upload

    def _queue(self, upload_id: int) -> Upload:
        def queued(upload: Upload) -> Upload:
            # What comes back after its end is a new wish: where it once stood says nothing of that.
            rank = 0 if upload.state in ENDED else upload.rank
            return replace(upload, state=UploadState.QUEUED, problem=None, next_try_at=None, rank=rank)

        return self._context.change(upload_id, queued)

    def _job_ended(self, upload_id: int) -> None:
        _, task = self._jobs.pop(upload_id)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("job %s broke", upload_id, exc_info=error)
        try:
            upload = self._context.journal.upload(upload_id)
        except NoSuchUpload:  # forgotten in the moment of its end
            return
        if upload.state is UploadState.SUBMITTED:
            self._aftercare.look_at_earlier(upload)  # also when the engine stops: see Aftercare.stop
            if self._run:
                self._aftercare.submitted(upload)
        elif upload.state is UploadState.NEEDS_ATTENTION and self._run:
            self._aftercare.watch(upload)
        elif upload.state is UploadState.NEEDS_SIGN_IN:
            self._pause_account(upload.account_id)

    def _pause_account(self, account_id: int) -> None:
        """One upload's token was refused: the others of that account would only ask again."""
        for upload_id in list(self._jobs):
            upload = self._context.journal.upload(upload_id)
            if upload.account_id == account_id and upload.state in (UploadState.QUEUED, UploadState.WAITING):
                task = asyncio.create_task(self.need_sign_in(upload_id, self._account(account_id)))
                self._signing_out.add(task)
                task.add_done_callback(self._signing_out.discard)

    async def need_sign_in(self, upload_id: int, account: Account) -> None:
        """Stop an upload until its account is signed in again."""
        async with self._asked[upload_id]:
            await self._stop_job(upload_id)
            if self._context.journal.upload(upload_id).state not in (*ENDED, UploadState.NEEDS_SIGN_IN):
                facts = {"username": account.username, "site": account.site_name or account.site_url}
                self._needs_sign_in(upload_id, facts)

    def _needs_sign_in(self, upload_id: int, facts: dict[str, str]) -> Upload:
        problem = Problem(code=SignInNeeded.code, facts=facts)
        return self._context.change(
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
        async with self._asked[upload_id]:
            self._not_ended(upload_id)
            await self._stop_job(upload_id)
            self._not_ended(upload_id)
            return self._context.change(
                upload_id, lambda u: replace(u, state=UploadState.PAUSED, problem=None, next_try_at=None)
            )

    def move(self, upload_id: int, before_id: int | None) -> None:
        """Put an upload before another in the queue, or behind all of them.

        Raises:
            WrongState: it has ended.
        """
        self._not_ended(upload_id)
        for number, rank in moved(self._context.journal.uploads(), upload_id, before_id).items():
            self._context.change(number, partial(_with_rank, rank=rank))
            if number in self._jobs:
                self._jobs[number][0].set_rank(rank)
        self._turns.ranks_changed()

    async def resume(self, upload_id: int) -> Upload:
        """Go on after a pause (or whatever else an upload waits for).

        Raises:
            WrongState: it has ended.
        """
        self._not_ended(upload_id)
        return await self.retry(upload_id)

    async def retry(
        self,
        upload_id: int,
        *,
        fresh: bool = False,
        accepted_statement: str = "",
        start_timer: bool = False,
        anyway: bool = False,
    ) -> Upload:
        """Try again now; ``anyway``: also where the schedule, a metered network or another computer holds it back.

        Raises:
            WrongState: it is submitted or cancelled.
            FileProblem: ``fresh``, and the file cannot be read.
            UploaderError: ``fresh``, and the site cannot be asked whether the stored video is handed in already.
        """
        async with self._asked[upload_id]:
            self._not_ended(upload_id, but=UploadState.FAILED)
            if fresh:
                # First of all: where the file cannot be read, what is under way (or waits for it) goes on as it was.
                mark = await on_disk(mark_of, Path(self._context.journal.upload(upload_id).path))
                await self._stop_job(upload_id)
                self._not_ended(upload_id, but=UploadState.FAILED)
                await self._begin_fresh(upload_id, mark)
            upload = self._context.journal.upload(upload_id)
            submits = upload.submit or (upload.problem is not None and upload.problem.code == NotSubmittedYet.code)
            accepted = accepted_statement or upload.accepted_statement
            starts = upload.start_timer or start_timer
            takes_over = upload.takes_over or (
                anyway and upload.problem is not None and upload.problem.code == SentElsewhere.code
            )
            self._context.change(
                upload_id,
                lambda u: replace(
                    u, submit=submits, accepted_statement=accepted, start_timer=starts, takes_over=takes_over
                ),
            )
            running = self._jobs.get(upload_id)
            if running is not None and upload.state in (UploadState.QUEUED, UploadState.WAITING, *WORKING):
                running[0].wake(anyway=anyway)
                return self._context.journal.upload(upload_id)
            # A job that has just come to stand still may not have ended yet.
            await self._stop_job(upload_id)
            self._not_ended(upload_id, but=UploadState.FAILED)
            return self.enqueue(upload_id)

    async def _begin_fresh(self, upload_id: int, mark: FileMark) -> None:
        """Register the file as it is now, under a new key; the old upload ends at the site."""
        upload = self._context.journal.upload(upload_id)
        if upload.remote_id:
            try:
                async with asyncio.timeout(TELL_SECONDS):
                    session = await self._context.sessions.get(self._account(upload.account_id))
                    if await end_at_site(session, upload):
                        return  # Moodle holds this very video: there is nothing to begin anew
            except (UploaderError, TimeoutError) as error:
                if upload.is_stored:
                    raise
                log.info("upload %s: the site is not told of its end: %s", upload_id, type(error).__name__)
        self._context.journal.set_target(upload_id, None)
        self._context.change(
            upload_id,
            lambda u: replace(
                u,
                mark=mark,
                growing=not has_rested(mark, self._context.clock.now()),
                client_key=str(uuid4()),
                remote_id=0,
                video_id="",
                bytes_stored=0,
                sha256="",
                attempts=0,
                stored_at=None,
                percent_ready=0,
                playable=False,
                carry_on=NO_CARRYING_ON,
                takes_over=False,
                carried_on=0,
            ),
        )

    async def cancel(self, upload_id: int) -> Upload:
        """End the upload here and at the site.

        Raises:
            WrongState: it has ended, or Moodle already holds the submission (which stays, and is then shown).
            DraftHoldsIt: Moodle has saved it in a draft, which waits for a person.
        """
        async with self._asked[upload_id]:
            self._not_ended(upload_id, but=UploadState.FAILED)
            await self._stop_job(upload_id)
            self._not_ended(upload_id, but=UploadState.FAILED)
            upload = self._context.journal.upload(upload_id)
            if upload.is_stored and (held := await self._held_as(upload)):
                upload = self._take_back(upload_id, held)
                if held == SUBMITTED:
                    raise WrongState("already submitted", name=upload.name, state=UploadState.SUBMITTED)
                raise DraftHoldsIt(name=upload.name, assignment=upload.assignment_name)
            upload = self._context.change(
                upload_id,
                lambda u: replace(
                    u, state=UploadState.CANCELLED, problem=None, next_try_at=None, abort_pending=bool(u.remote_id)
                ),
            )
            self._context.journal.set_target(upload_id, None)
            return await self._aftercare.end(upload, go_on=self._run) if upload.abort_pending else upload

    def _not_ended(self, upload_id: int, but: UploadState | None = None) -> None:
        upload = self._context.journal.upload(upload_id)
        if upload.state in ENDED and upload.state is not but:
            raise WrongState(f"in {upload.state}", name=upload.name, state=upload.state)

    async def _held_as(self, upload: Upload) -> str:
        try:
            async with asyncio.timeout(TELL_SECONDS):
                session = await self._context.sessions.get(self._account(upload.account_id))
                return await held_as(session, upload)
        except (UploaderError, TimeoutError):
            return ""  # not known now: the aftercare asks again before it gives anything up

    def _take_back(self, upload_id: int, held: str) -> Upload:
        """Moodle holds the video, so it is not cancelled. A draft is not handed in against the person's will."""
        if held != SUBMITTED:
            self._context.change(upload_id, lambda u: replace(u, submit=False))
        return self.enqueue(upload_id)

    def _opened_again(self, upload_id: int) -> Upload:
        """What was closed is open, or the team has submitted: go on, as if a person had asked for it."""
        self._context.note(upload_id, "opened_again")
        return self.enqueue(upload_id)

    async def signed_in(self, account: Account) -> None:
        """Let go on what waited for this user's sign-in, and nobody else's.

        Its submitted videos are asked after again, and cancelled ones told of; without a sign-in that had ended.
        """
        for upload in self._context.journal.uploads():
            if upload.account_id == account.id and upload.state is UploadState.NEEDS_SIGN_IN:
                await self.retry(upload.id)
        if self._run:
            self._aftercare.take_up([u for u in self._context.journal.uploads() if u.account_id == account.id])

    async def signed_out(self, account: Account) -> None:
        """Stop what is unfinished of the account until it is signed in again."""
        for upload in self._context.journal.uploads():
            if upload.account_id == account.id and upload.state not in (*ENDED, UploadState.PAUSED):
                await self.need_sign_in(upload.id, account)

    def let_go(self, upload_id: int) -> None:
        """Stop asking after an upload that leaves the journal."""
        self._aftercare.let_go(upload_id)
        self._asked.pop(upload_id, None)


def _with_rank(upload: Upload, rank: int) -> Upload:
    return replace(upload, rank=rank)
