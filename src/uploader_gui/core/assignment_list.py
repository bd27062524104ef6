"""What a person can hand in: each account's assignments, kept beyond a restart, and what a site says of one now."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    AlreadySubmitted,
    AssignmentNotFound,
    NetworkProblem,
    NotOpenYet,
    SignInNeeded,
    SiteProblem,
    SubmissionsClosed,
    UploaderError,
    VideoNotAccepted,
    all_errors,
)
from uploader_gui.core.events import AssignmentsChanged, Event
from uploader_gui.core.models import Assignment, Listing, MySubmission, Problem
from uploader_gui.core.moodle.assignments import last_attempt, list_assignments
from uploader_gui.core.moodle.responses import LastAttempt
from uploader_gui.core.moodle.standing import SUBMITTED, at, my_submission, with_mine
from uploader_gui.core.services.base import AssignmentOptions
from uploader_gui.core.store.listings import KeptListing, Listings
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.tasks import is_cancelled

log = logging.getLogger(__name__)

FRESH_FOR = 300.0
"""Seconds for which an answer is not asked for again."""
STATUS_FRESH_FOR = 1800.0
"""Seconds for which a submission's status is not asked for again unless a person wants to know."""
NOT_AGAIN_FOR = 900.0
"""Seconds after a failed question until the site is asked again by itself; news of the network end them."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of one account; ``asked_at`` (monotonic): when the site was last asked, None = not in this run."""

    kept: KeptListing
    problem: UploaderError | None = None
    asked_at: float | None = None


@dataclass(frozen=True, slots=True)
class _Asking:
    """A question that is under way."""

    task: asyncio.Task[None]
    fresh_for: float
    """Age in seconds up to which a submission's status is taken over from before."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a site says of one assignment now; without ``options`` it could not be asked."""

    assignment: Assignment
    options: AssignmentOptions | None = None
    attempt: LastAttempt | None = None


class AssignmentList:
    """Every account's assignments; ``on_signed_out`` is called with an account whose token was refused."""

    def __init__(
        self,
        clock: Clock,
        listings: Listings,
        session: Callable[[int], Awaitable[Session]],
        on_signed_out: Callable[[int], None],
        emit: Callable[[Event], None],
    ) -> None:
        self._clock, self._listings, self._session = clock, listings, session
        self._on_signed_out, self._emit = on_signed_out, emit
        self._known: dict[int, _Known] = {}
        self._asking: dict[int, _Asking] = {}

    async def stop(self) -> None:
        """End what is being asked."""
        tasks = [asking.task for asking in self._asking.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def forget(self, account_id: int) -> None:
        """Keep nothing of the account; ask the site the next time."""
        if (asking := self._asking.pop(account_id, None)) is not None:
            asking.task.cancel()
        self._known.pop(account_id, None)
        self._listings.forget(account_id)

    async def all(self, account_id: int, *, refresh: bool = False) -> Listing:
        """Return the account's assignments; see ``EngineApi.assignments``."""
        if self._of(account_id) is not None and not refresh:
            await self._session_of(account_id)
        # Somebody may have signed in anew while the token was fetched: then nothing is known any more.
        if self._of(account_id) is None or refresh:
            await self._refresh(account_id, fresh_for=0.0)
        else:
            self._refresh_if_old(account_id)
        return self._told(account_id)

    async def one(self, account_id: int, assignment_id: int) -> Assignment:
        """Return one of them: from a recent answer, or from an earlier one where the site cannot be reached.

        Raises:
            AssignmentNotFound: the account has none with that number.
            UploaderError: it is not known here, and the site cannot be reached.
        """
        for has_looked in (False, True):
            if has_looked or not self._is_fresh(account_id):
                # Of one assignment the status is asked for by itself, in ``ask_about``.
                await self._refresh(account_id, fresh_for=math.inf)
            for found in self._told(account_id).assignments:
                if found.id == assignment_id:
                    return found
        if (problem := self._known[account_id].problem) is not None:
            raise problem
        raise AssignmentNotFound(f"assignment {assignment_id}", assignment=assignment_id)

    async def ask_about(self, account_id: int, assignment: Assignment) -> Asked:
        """Return what the site says of the assignment now; if it cannot be asked, it will refuse later itself.

        Raises:
            Refused: it takes no video from this user now.
        """
        if assignment.why_not in (VideoNotAccepted.code, NotOpenYet.code):
            raise _refused(assignment, "listed")
        try:
            session = await self._session(account_id)
            options = await session.service.options(assignment.id)
            attempt = await last_attempt(session.client, assignment.id)
        except UploaderError as error:
            if not error.retryable:
                error.facts.setdefault("assignment", assignment.name)
                raise
            if assignment.why_not:
                raise _refused(assignment, "listed") from error
            return Asked(assignment)
        self._answered(account_id)
        now = session.client.site_time()
        mine = my_submission(assignment, attempt, now)
        if assignment.mine is not None and assignment.mine.group_id == mine.group_id:
            mine = replace(mine, group_name=assignment.mine.group_name)
        asked = at(with_mine(assignment, mine), now)
        if not attempt.canedit:
            raise _refused(replace(asked, why_not=asked.why_not or SubmissionsClosed.code), "not editable")
        # Moodle's word of now counts over dates that may have been moved since they were listed.
        return Asked(replace(asked, why_not=""), options, attempt)

    def handed_in(self, account_id: int, assignment_id: int) -> None:
        """Take over that a video was submitted from here just now: the list is true before the site is asked again."""
        known = self._of(account_id)
        if known is None:
            return

        def after(one: Assignment) -> Assignment:
            if one.id != assignment_id:
                return one
            refusal = AlreadySubmitted.code if one.drafts else ""
            mine = replace(one.mine or MySubmission(), status=SUBMITTED, holds_video=True, refusal=refusal, seen_at=0.0)
            return replace(one, mine=mine)

        assignments = tuple(after(one) for one in known.kept.assignments)
        self._keep(account_id, replace(known, kept=replace(known.kept, assignments=assignments)))
        self._answered(account_id)

    def _answered(self, account_id: int) -> None:
        """The site has just answered something else: if the list could not be had from it before, now it can."""
        known = self._known.get(account_id)
        if known is not None and known.problem is not None:
            self._begin(account_id, STATUS_FRESH_FOR)

    def network_changed(self) -> None:
        """Ask again now where that failed before."""
        for account_id, known in list(self._known.items()):
            if known.problem is not None:
                self._begin(account_id, STATUS_FRESH_FOR)

    def _of(self, account_id: int) -> _Known | None:
        if account_id not in self._known and (kept := self._listings.get(account_id)) is not None:
            self._known[account_id] = _Known(kept)
        return self._known.get(account_id)

    def _told(self, account_id: int) -> Listing:
        """What was open may have closed since, by the site's clock as it was last seen."""
        known = self._known[account_id]
        site_time = self._clock.now() + known.kept.clock_skew
        problem = Problem(code=known.problem.code, facts=known.problem.facts) if known.problem else None
        assignments = tuple(at(one, site_time) for one in known.kept.assignments)
        return Listing(assignments=assignments, seen_at=known.kept.seen_at, problem=problem)

    def _is_fresh(self, account_id: int, fresh_for: float = FRESH_FOR) -> bool:
        known = self._of(account_id)
        if known is None or known.asked_at is None:
            return False
        return self._clock.monotonic() - known.asked_at < fresh_for

    def _refresh_if_old(self, account_id: int) -> None:
        known = self._of(account_id)
        failed = known is not None and known.problem is not None
        if not self._is_fresh(account_id, NOT_AGAIN_FOR if failed else FRESH_FOR):
            self._begin(account_id, STATUS_FRESH_FOR)

    async def _session_of(self, account_id: int) -> Session:
        try:
            return await self._session(account_id)
        except SignInNeeded:
            self._on_signed_out(account_id)
            raise

    def _begin(self, account_id: int, fresh_for: float) -> asyncio.Task[None]:
        """Ask the site, unless it is being asked just now."""
        asking = self._asking.get(account_id)
        if asking is not None and asking.fresh_for <= fresh_for:
            return asking.task
        before = asking.task if asking is not None else None
        task = asyncio.create_task(self._ask(account_id, before, fresh_for), name=f"assignments {account_id}")
        self._asking[account_id] = _Asking(task, fresh_for)
        task.add_done_callback(lambda done: self._asked(account_id, done))
        return task

    def _asked(self, account_id: int, task: asyncio.Task[None]) -> None:
        if (asking := self._asking.get(account_id)) is not None and asking.task is task:
            del self._asking[account_id]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.info("assignments of account %s: %s", account_id, error)

    async def _refresh(self, account_id: int, *, fresh_for: float) -> None:
        """Wait for the site's answer.

        Raises:
            UploaderError: there is none, and none from before either; or the token is not taken any more.
        """
        task = self._begin(account_id, fresh_for)
        try:
            # Whoever gives up waiting takes the answer from nobody else.
            await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled() and not is_cancelled():
                raise SignInNeeded("signed out meanwhile") from None
            raise

    async def _ask(self, account_id: int, before: asyncio.Task[None] | None, fresh_for: float) -> None:
        if before is not None:
            await asyncio.gather(before, return_exceptions=True)
        known = self._of(account_id)
        try:
            session = await self._session_of(account_id)
            found = await list_assignments(
                session.client, account_id, known.kept.assignments if known else (), fresh_for=fresh_for
            )
        except SignInNeeded:
            self._on_signed_out(account_id)
            raise
        except (NetworkProblem, SiteProblem) as error:
            if known is None:
                raise
            self._keep(account_id, replace(known, problem=error, asked_at=self._clock.monotonic()))
            return
        now = self._clock.now()
        kept = KeptListing(
            assignments=tuple(replace(one, seen_at=now) for one in found),
            seen_at=now,
            clock_skew=session.client.clock_skew,
        )
        self._keep(account_id, _Known(kept, asked_at=self._clock.monotonic()))

    def _keep(self, account_id: int, known: _Known) -> None:
        before = self._known.get(account_id)
        self._known[account_id] = known
        if before is None or before.kept is not known.kept:
            self._listings.put(account_id, known.kept)
        if before is not None and _is_news(before, known):
            self._emit(AssignmentsChanged(account_id=account_id))


def _is_news(before: _Known, after: _Known) -> bool:
    """Whether a person would see a difference; that an answer from an earlier run is confirmed is one."""
    if before.asked_at is None or (before.problem is None) != (after.problem is None):
        return True
    return [_without_times(one) for one in before.kept.assignments] != [
        _without_times(one) for one in after.kept.assignments
    ]


def _without_times(assignment: Assignment) -> Assignment:
    mine = assignment.mine
    return replace(assignment, seen_at=0.0, mine=mine and replace(mine, seen_at=0.0))


def _refused(assignment: Assignment, detail: str) -> UploaderError:
    """Return the assignment's ``why_not`` as an error."""
    return all_errors()[assignment.why_not](
        detail,
        assignment=assignment.name,
        course=assignment.course_name,
        opens=assignment.opens_at or 0,
        closed=assignment.cutoff_at or 0,
        attempts=assignment.max_attempts or "no more",
    )
