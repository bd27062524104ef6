"""After an upload has ended here: does its video play, does Moodle still hold it, does the site know of a cancel."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import Any

from uploader_gui.core.errors import NotAllowed, SubmissionReplaced, UploaderError, UploadGone, VideoUnplayable
from uploader_gui.core.models import Account, Problem, Upload, UploadState
from uploader_gui.core.services.base import RemoteUpload
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.reopening import LOOK_CEILING, LOOK_FIRST, can_go_on, waits_for_others
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.submission import held_as

log = logging.getLogger(__name__)

# A person who cancels waits so long for the site to be told; then it is told in the background.
TELL_SECONDS = 15.0
ASK_FIRST, ASK_CEILING = 1.0, 60.0
# Of one account's videos so many are asked after at once: a thousand submitted ones are no reason to press a Moodle.
ASKING_AT_ONCE = 2
# How long a submitted video is asked after; video services are done long before.
FOLLOW_FOR = 2 * 86400.0
# A program that ends waits so long for what it has just asked.
LOOK_SECONDS = 5.0


class Aftercare:
    """Asks after submitted videos, and tells the site of cancelled ones, in the background and until it is done.

    ``go_on`` is called with the id of an upload that stood still for a closed assignment, or for its team, once it can
    go on. ``take_back`` is called with an upload's id and its submission's status when Moodle turns out to hold a video
    that was cancelled here: nobody may believe that it was not submitted.
    """

    def __init__(
        self,
        context: TransferContext,
        account: Callable[[int], Account],
        take_back: Callable[[int, str], Upload],
        go_on: Callable[[int], Upload],
    ) -> None:
        self._context = context
        self._account = account
        self._take_back = take_back
        self._go_on = go_on
        self._asking: defaultdict[int, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(ASKING_AT_ONCE))
        self._tasks: dict[tuple[str, int], asyncio.Task[object]] = {}

    def take_up(self, uploads: list[Upload]) -> None:
        """Go on with whatever of ``uploads`` is not done with."""
        now = self._context.clock.now()
        for upload in uploads:
            if upload.state is UploadState.SUBMITTED and now - (upload.stored_at or 0) < FOLLOW_FOR:
                self.follow(upload)
            self.watch(upload)
            if upload.abort_pending:
                self._in_background("end", upload.id, self._end_until_told(upload))

    async def stop(self) -> None:
        """End every task; what was asked because of a submission just made is waited for a moment."""
        looks = [task for (what, _), task in self._tasks.items() if what == "look"]
        if looks:
            await asyncio.wait(looks, timeout=LOOK_SECONDS)
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def let_go(self, upload_id: int) -> None:
        """Stop asking after an upload that leaves the journal."""
        for (_, number), task in list(self._tasks.items()):
            if number == upload_id:
                task.cancel()

    def _in_background(self, what: str, upload_id: int, work: Coroutine[Any, Any, object]) -> None:
        key = (what, upload_id)
        if key in self._tasks:
            work.close()
            return
        task = asyncio.create_task(work, name=f"{what} {upload_id}")
        self._tasks[key] = task
        task.add_done_callback(lambda done: self._tasks.pop(key, None) if self._tasks.get(key) is done else None)

    async def _session(self, upload: Upload) -> Session:
        return await self._context.sessions.get(self._account(upload.account_id))

    # Submitted ---------------------------------------------------------------------------------------------------

    def follow(self, upload: Upload, wait: float = 0.0) -> None:
        """Ask after a submitted video until it plays, or cannot, or is no longer what Moodle holds.

        The first question comes after ``wait`` seconds: it may have been asked just now.
        """
        if upload.problem is None:
            self._in_background("follow", upload.id, self._follow(upload, wait))

    def submitted(self, upload: Upload) -> None:
        """Follow a video whose submission was read back just now."""
        if not upload.playable:
            self.follow(upload, ASK_FIRST)

    def look_at_earlier(self, submitted: Upload) -> None:
        """A video was submitted: ask Moodle what has become of those that were submitted there before."""
        for other in self._at_the_place_of(submitted):
            if other.problem in (_replaced(), _replaced(team=other.team)):
                # It was seen a moment before it was known by which.
                self._context.change(other.id, lambda u: replace(u, problem=_replaced(submitted.name)))
            elif other.state is UploadState.SUBMITTED and other.problem is None:
                self._in_background("look", other.id, self._look(other))

    async def _look(self, upload: Upload) -> None:
        """Ask at once; a command that ends in a moment waits for this much."""
        try:
            await self._ask(upload)
        except UploaderError:
            self.follow(upload)

    async def _follow(self, upload: Upload, wait: float) -> None:
        if wait:
            await self._context.clock.sleep(wait)
        wait = ASK_FIRST
        while True:
            try:
                upload = await self._ask(upload)
            except UploaderError as error:
                if not error.retryable:
                    log.info("upload %s: following ended: %s", upload.id, error.code)
                    return
            else:
                if upload.playable or upload.problem:
                    return
            await self._context.clock.sleep(wait)
            wait = min(wait * 1.5, ASK_CEILING)

    async def _ask(self, upload: Upload) -> Upload:
        try:
            async with self._asking[upload.account_id]:
                remote = await (await self._session(upload)).service.get(upload.remote_id)
        except UploadGone:
            return self._seen(upload, None)
        return self._seen(upload, remote)

    def _seen(self, upload: Upload, remote: RemoteUpload | None) -> Upload:
        if remote is not None and remote.submission_id and remote.state not in ("aborted", "deleted"):
            return self._context.change(upload.id, partial(_seen_by_video_service, remote=remote))
        later = [
            other.name
            for other in self._at_the_place_of(upload)
            if other.problem is None and (other.submitted_at or 0) >= (upload.submitted_at or 0)
        ]
        by = later[-1] if later else ""
        problem = _replaced(by, team="" if by else upload.team)
        return self._context.change(upload.id, lambda u: replace(u, playable=False, problem=problem))

    def _at_the_place_of(self, upload: Upload) -> list[Upload]:
        others = self._context.journal.uploads_at(upload.account_id, upload.assignment_id)
        return [other for other in others if other.id != upload.id]

    # Closed, or in the others' hands -------------------------------------------------------------------------------

    def watch(self, upload: Upload) -> None:
        """Look now and then whether an upload can go on that stands still because of others."""
        if waits_for_others(upload):
            self._in_background("watch", upload.id, self._watch(upload))

    async def _watch(self, upload: Upload) -> None:
        wait = LOOK_FIRST
        while True:
            await self._context.clock.sleep(wait)
            wait = min(wait * 1.5, LOOK_CEILING)
            upload = self._context.journal.upload(upload.id)
            if not waits_for_others(upload):
                return
            try:
                async with self._asking[upload.account_id]:
                    goes_on = await can_go_on(await self._session(upload), upload)
            except UploaderError as error:
                # Also what no retry helps against: a course may be hidden for a week, and a person sign in again.
                log.info("upload %s: not known whether it can go on: %s", upload.id, error.code)
                continue
            if goes_on and waits_for_others(self._context.journal.upload(upload.id)):
                self._tasks.pop(("watch", upload.id), None)
                self._go_on(upload.id)
                return

    # Cancelled ---------------------------------------------------------------------------------------------------

    async def end(self, upload: Upload, *, go_on: bool) -> Upload:
        """Tell the site that a cancelled upload has ended; if it cannot be told now, ``go_on`` until it can."""
        try:
            async with asyncio.timeout(TELL_SECONDS):
                return await self._end(upload)
        except (UploaderError, TimeoutError) as error:
            log.info("upload %s: the site is not told yet: %s", upload.id, type(error).__name__)
        if go_on:
            self._in_background("end", upload.id, self._end_until_told(upload))
        return upload

    async def _end_until_told(self, upload: Upload) -> None:
        wait = ASK_FIRST
        while True:
            try:
                await self._end(upload)
            except UploaderError as error:
                if not error.retryable:
                    # Without a sign-in, say: the next one takes this up again.
                    log.info("upload %s: the site is not told: %s", upload.id, error.code)
                    return
            else:
                return
            await self._context.clock.sleep(wait)
            wait = min(wait * 1.5, ASK_CEILING)

    async def _end(self, upload: Upload) -> Upload:
        held = await end_at_site(await self._session(upload), upload)
        upload = self._context.change(upload.id, lambda u: replace(u, abort_pending=False))
        return self._take_back(upload.id, held) if held else upload


async def end_at_site(session: Session, upload: Upload) -> str:
    """End an upload at the site, unless a submission holds its video.

    Returns:
        That submission's status ("submitted", "draft"); empty = the upload has ended.

    Raises:
        UploaderError: the site could not be asked.
    """
    # The reply to a save may have been lost: what Moodle holds is asked before anything is given up.
    if upload.is_stored and (held := await held_as(session, upload)):
        return held
    try:
        await session.service.abort(upload.remote_id)
    except UploadGone:
        return ""
    except NotAllowed:
        return await held_as(session, upload)
    return ""


def _replaced(by: str = "", team: str = "") -> Problem:
    facts = {"by": by, "team": team}
    return Problem(code=SubmissionReplaced.code, facts={name: value for name, value in facts.items() if value})


def _seen_by_video_service(upload: Upload, remote: RemoteUpload) -> Upload:
    problem = None
    if remote.state == "error":
        problem = Problem(code=VideoUnplayable.code, facts={"message": remote.error_message or remote.error_code})
    return replace(upload, percent_ready=remote.percent_ready, playable=remote.state == "ready", problem=problem)
