"""One upload's job: attempts at its story, and the waits between them, until it ends or needs a person."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from uploader_gui.core.errors import (
    AlreadySubmitted,
    FileProblem,
    FileReadFailed,
    NetworkProblem,
    NothingToCarryOn,
    NotOpenYet,
    NotSubmittedYet,
    NotTheSameFile,
    SignInNeeded,
    SignInProblem,
    SiteProblem,
    StatementRequired,
    SubmissionLocked,
    SubmissionsClosed,
    TeamMustSubmit,
    TimerNotStarted,
    TlsRefused,
    Unexpected,
    UploaderError,
    VideoGone,
)
from uploader_gui.core.models import Account, Problem, Upload, UploadState
from uploader_gui.core.store.attempt_log import WAITING, about
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.file_waits import COMES_BACK, LOOK_FIRST, until_file_is_back
from uploader_gui.core.transfer.holds import HELD
from uploader_gui.core.transfer.obstacles import named
from uploader_gui.core.transfer.retry import Retries, RetryPolicy
from uploader_gui.core.transfer.story import Story
from uploader_gui.core.transfer.tasks import first_of
from uploader_gui.core.transfer.turns import Turn, Turns
from uploader_gui.core.transfer.waits import signs

log = logging.getLogger(__name__)

# A person must decide; the others that are not retryable end the upload.
NEEDS_A_PERSON = (
    FileProblem,
    StatementRequired,
    TimerNotStarted,
    NotSubmittedYet,
    TeamMustSubmit,
    NotOpenYet,
    SignInProblem,
    VideoGone,
    NotTheSameFile,
    NothingToCarryOn,
    Unexpected,
)
# A teacher can open again what these closed: a video that is stored waits for it.
MAY_OPEN_AGAIN = (SubmissionsClosed, SubmissionLocked, AlreadySubmitted)
# A short wait keeps the turn: what cut this upload would cut the next one too, and order follows the deadlines.
SHORT_WAIT = 10.0
NO_JOURNAL_WAIT = 10.0
CLOSE_SECONDS = 5.0
FILE_POLICY = RetryPolicy(ceiling=60.0)
# However long a server asks to be left alone (its clock or ours may be wrong): an hour later it is asked again.
LONGEST_WAIT = 3600.0


class Job:
    """Runs one upload until it ends or needs a person. Pausing and cancelling are cancelling ``run``."""

    def __init__(
        self,
        context: TransferContext,
        upload: Upload,
        account: Account,
        turns: Turns,
        on_cut: Callable[[], None] = lambda: None,
    ) -> None:
        self._context = context
        self._id = upload.id
        self._account = account
        self._on_cut = on_cut
        self._retries = Retries(context.retry_policy, context.clock.chance)
        self._looks = Retries(FILE_POLICY, context.clock.chance)
        self._turn = Turn(turns, account.site_url, upload.due_here, lambda: self._story.bytes_left, upload.rank)
        self._story = Story(context, upload, account, self._turn, on_advance=self._advanced, held=self._held)
        self._wake = asyncio.Event()
        self._sends_anyway = False
        self._holds_changed = asyncio.Event()

    def _advanced(self) -> None:
        self._retries.advanced()
        self._looks.advanced()

    def wake(self, *, anyway: bool) -> None:
        """End a wait at once; ``anyway``: what holds all uploads back now holds this one back no longer."""
        self._sends_anyway |= anyway and self._context.holds.error is not None
        self._holds_changed.set()
        self._wake.set()

    def set_rank(self, rank: int) -> None:
        """A person has put the upload elsewhere in the queue; see ``Turns.ranks_changed``."""
        self._turn.rank = rank

    def holds_changed(self) -> None:
        """What holds all uploads back has begun, ended or changed."""
        self._holds_changed.set()
        if self._held() is not None:
            self._story.interrupt()

    def _held(self) -> UploaderError | None:
        """Return why this upload must not send now."""
        return None if self._sends_anyway else self._context.holds.error

    async def run(self) -> None:
        """Work until there is an end, or a person is needed."""
        try:
            while not await self._attempt_with_room():
                pass
        finally:
            self._turn.give_back()
            await _whole(self._story.aclose())

    async def _attempt_with_room(self) -> bool:
        """Make one attempt. Where the disk is full under the journal or the receipt, wait for room, however long."""
        try:
            return await self._attempt()
        except (sqlite3.OperationalError, OSError):
            log.exception("upload %s", self._id)
        try:
            await self._wait(Unexpected("no room"), NO_JOURNAL_WAIT)
        except sqlite3.OperationalError:
            await self._context.clock.sleep(NO_JOURNAL_WAIT)
        return False

    async def _attempt(self) -> bool:
        """Make one attempt; return whether the story is over for now."""
        renewals = self._context.sessions.renewals(self._account.id)
        try:
            await self._story.go_on()
            return True
        except UploaderError as error:
            if isinstance(error, SignInNeeded) and renewals != self._context.sessions.renewals(self._account.id):
                log.info("upload %s: goes on with the sign-in made meanwhile", self._id)
                return False  # it was the token from before that is not taken any more
            target = self._context.journal.target(self._id)
            problem = await named(
                error, self._context.http, self._account.site_url, storage_url=target.url if target else ""
            )
        except (sqlite3.OperationalError, OSError):
            raise
        except Exception as error:
            # A defect of ours must not lose somebody's upload.
            log.exception("upload %s", self._id)
            problem = Unexpected(type(error).__name__)
        return await self._stopped(problem)

    async def _stopped(self, error: UploaderError) -> bool:
        log.info("upload %s: %s (%s)", self._id, error.code, error.detail)
        if isinstance(error, HELD):
            await self._wait_until_free()
            return False
        if isinstance(error, NetworkProblem) and self._turn.is_mine:
            self._on_cut()
        if isinstance(error, SignInNeeded):
            self._context.sessions.drop(self._account.id)
            # A site that refuses a token does not say whose it was.
            error.facts.setdefault("username", self._account.username)
            error.facts.setdefault("site", self._account.site_name or self._account.site_url)
            self._stand_still(UploadState.NEEDS_SIGN_IN, error)
            return True
        if isinstance(error, COMES_BACK):
            await self._wait_for_the_file(error)
            return False
        # The site was good when the upload was queued: what is wrong now (web services, plugins, a proxy's 404,
        # a portal that breaks into TLS) comes right, or a person cancels. Nothing is said over an untrusted line.
        if error.retryable or isinstance(error, SiteProblem | TlsRefused | FileReadFailed):
            asked = min(error.retry_after or 0.0, LONGEST_WAIT)
            await self._wait(error, self._retries.failed(asked, error))
            return False
        waits_for_somebody = isinstance(error, NEEDS_A_PERSON) or (
            isinstance(error, MAY_OPEN_AGAIN) and self._context.journal.upload(self._id).is_stored
        )
        self._stand_still(UploadState.NEEDS_ATTENTION if waits_for_somebody else UploadState.FAILED, error)
        return True

    def _stand_still(self, state: UploadState, error: UploaderError) -> None:
        self._context.note(self._id, "stopped", **about(error), detail=error.detail, state=state)
        self._set(state, _problem(error))

    def _set(self, state: UploadState, problem: Problem | None = None, next_try_at: float | None = None) -> Upload:
        return self._context.set_state(self._id, state, problem, next_try_at)

    async def _wait(self, error: UploaderError, seconds: float) -> None:
        clock = self._context.clock
        if seconds > SHORT_WAIT or not self._turn.is_mine:
            self._turn.give_back()
        upload = self._set(UploadState.WAITING, _problem(error), clock.now() + seconds)
        self._wake.clear()
        with self._waiting_noted(error):
            await first_of(clock.sleep(seconds), self._wake.wait(), *signs(self._context, upload, error))

    @contextmanager
    def _waiting_noted(self, error: UploaderError) -> Iterator[Callable[[UploaderError], None]]:
        """Write a wait into the attempt log when it begins; its length when it ends, however it does.

        What it gives is called with another reason that takes the first one's place.
        """
        clock = self._context.clock
        facts, began = about(error), clock.monotonic()

        def begin(reason: UploaderError) -> None:
            nonlocal facts, began
            facts, began = about(reason), clock.monotonic()
            self._context.note(self._id, WAITING, **facts, detail=reason.detail, seconds=0.0)

        def end() -> None:
            self._context.note(self._id, WAITING, **facts, seconds=round(clock.monotonic() - began, 3), times=0)

        def turn_into(reason: UploaderError) -> None:
            end()
            begin(reason)

        begin(error)
        try:
            yield turn_into
        finally:
            end()

    async def _wait_for_the_file(self, error: FileProblem) -> None:
        """Wait until the file can be read, however long; the others go on meanwhile."""
        self._turn.give_back()
        self._set(UploadState.WAITING, _problem(error))
        self._wake.clear()
        # A file that opens, and fails as soon as it is read, is not asked for every two seconds for ever.
        first = max(LOOK_FIRST, self._looks.failed())
        is_back = False
        with self._waiting_noted(error) as turn_into:

            def tell(reason: FileProblem) -> None:
                turn_into(reason)
                self._set(UploadState.WAITING, _problem(reason))

            async def back() -> None:
                nonlocal is_back
                await until_file_is_back(self._story.look_at_file, self._context.clock, error, tell, first)
                is_back = True

            await first_of(self._wake.wait(), back())
        if is_back:
            self._context.note(self._id, "file_back")

    async def _wait_until_free(self) -> None:
        """Wait until nothing holds the upload back, or a person says that it shall be sent anyway."""
        self._turn.give_back()
        while (reason := self._held()) is not None:
            self._holds_changed.clear()
            until = reason.facts.get("until")
            self._set(UploadState.WAITING, _problem(reason), float(until) if until else None)
            with self._waiting_noted(reason):
                await self._holds_changed.wait()


async def _whole(closing: Coroutine[Any, Any, None]) -> None:
    """Close, also for one who is stopped in that very moment; but no disk that hangs keeps the program from its end."""
    task = asyncio.ensure_future(closing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=CLOSE_SECONDS)
        raise


def _problem(error: UploaderError) -> Problem:
    return Problem(code=error.code, facts=error.facts)
