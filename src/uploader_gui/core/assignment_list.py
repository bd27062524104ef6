"""What a person can hand in: each account's assignments, kept for a while, and what a site says of one right now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    AlreadySubmitted,
    AssignmentNotFound,
    SignInNeeded,
    SubmissionsClosed,
    UploaderError,
    all_errors,
)
from uploader_gui.core.models import Assignment
from uploader_gui.core.moodle.assignments import last_attempt, list_assignments, submission_of
from uploader_gui.core.moodle.responses import LastAttempt
from uploader_gui.core.services.base import AssignmentOptions
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.submission import SUBMITTED

FRESH_FOR = 300.0
"""Seconds for which an answer is not asked for again."""


class AssignmentList:
    """Every account's assignments; ``on_signed_out`` is called with an account whose token was refused."""

    def __init__(
        self, clock: Clock, session: Callable[[int], Awaitable[Session]], on_signed_out: Callable[[int], None]
    ) -> None:
        self._clock, self._session, self._on_signed_out = clock, session, on_signed_out
        self._known: dict[int, tuple[float, list[Assignment]]] = {}

    def forget(self, account_id: int) -> None:
        """Ask the site the next time."""
        self._known.pop(account_id, None)

    async def all(self, account_id: int, *, refresh: bool = False) -> list[Assignment]:
        """Return the account's assignments, sorted by due date; from a recent answer unless ``refresh``."""
        known = self._known.get(account_id)
        if known is not None and not refresh and self._clock.monotonic() - known[0] < FRESH_FOR:
            return known[1]
        try:
            found = await list_assignments((await self._session(account_id)).client, account_id)
        except SignInNeeded:
            self._on_signed_out(account_id)
            raise
        self._known[account_id] = (self._clock.monotonic(), found)
        return found

    async def one(self, account_id: int, assignment_id: int) -> Assignment:
        """Return one of them; where it is not known it is asked for.

        Raises:
            AssignmentNotFound: the account has none with that number.
        """
        for refresh in (False, True):
            for assignment in await self.all(account_id, refresh=refresh):
                if assignment.id == assignment_id:
                    return assignment
        raise AssignmentNotFound(f"assignment {assignment_id}", assignment=assignment_id)

    async def ask_about(
        self, account_id: int, assignment: Assignment
    ) -> tuple[AssignmentOptions | None, LastAttempt | None]:
        """Return what the site says of the assignment now; nothing if it cannot be asked: it will refuse later itself.

        Raises:
            Refused: it takes no video from this user now.
        """
        if assignment.why_not:
            raise all_errors()[assignment.why_not](
                "listed",
                assignment=assignment.name,
                course=assignment.course_name,
                opens=assignment.opens_at or 0,
                closed=assignment.cutoff_at or 0,
            )
        try:
            session = await self._session(account_id)
            options = await session.service.options(assignment.id)
            attempt = await last_attempt(session.client, assignment.id)
        except UploaderError as error:
            if error.retryable:
                return None, None
            error.facts.setdefault("assignment", assignment.name)
            raise
        submission = submission_of(attempt)
        is_past = assignment.cutoff_at is not None and session.client.site_time() > assignment.cutoff_at
        if not attempt.canedit and submission and submission.status == SUBMITTED and not (attempt.locked or is_past):
            raise AlreadySubmitted("final", assignment=assignment.name)
        if not attempt.canedit:
            raise SubmissionsClosed("not editable", assignment=assignment.name, closed=assignment.cutoff_at or 0)
        return options, attempt
