"""What the site knows of an account's open uploads, and whether a file may be one that another computer has begun."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import SentElsewhere, UploaderError
from uploader_gui.core.models import S3_MULTIPART, Account, Assignment, FileMark, Finding, OpenUpload
from uploader_gui.core.services.base import RemoteUpload
from uploader_gui.core.store.journal import Journal
from uploader_gui.core.transfer.carry_on import (
    begun_elsewhere,
    has_something,
    is_being_sent,
    is_proved,
    may_be,
    unproved_beyond_the_hash,
)
from uploader_gui.core.transfer.sessions import Session

log = logging.getLogger(__name__)

ListAssignments = Callable[[int], Awaitable[list[Assignment]]]


class Elsewhere:
    """Asks an account's site; changes nothing. The taking over itself is ``transfer.carry_on``."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        session: Callable[[int], Awaitable[Session]],
        assignments: ListAssignments,
    ) -> None:
        self._journal, self._clock, self._session, self._assignments = journal, clock, session, assignments

    async def open_uploads(self, account: Account) -> list[OpenUpload]:
        """Return the account's uploads that no submission holds yet, whichever computer began them.

        Raises:
            UploaderError: the site cannot be asked.
        """
        session = await self._session(account.id)
        found = await session.service.list_open()
        others = {remote.id for remote in begun_elsewhere(self._journal, account, found)}
        names = await self._names(account.id) if found else {}
        mine = [remote for remote in found if remote.user_id == account.user_id]
        return [self._described(account, remote, names, is_here=remote.id not in others) for remote in mine]

    async def _names(self, account_id: int) -> dict[int, str]:
        try:
            return {assignment.id: assignment.name for assignment in await self._assignments(account_id)}
        except UploaderError as error:
            log.info("open uploads without their assignments' names: %s", error.code)
            return {}

    def _described(self, account: Account, remote: RemoteUpload, names: dict[int, str], *, is_here: bool) -> OpenUpload:
        heard_at = max(0.0, self._clock.now() - remote.seconds_silent) if remote.seconds_silent >= 0 else None
        return OpenUpload(
            id=remote.id,
            account_id=account.id,
            assignment_id=remote.assignment_id,
            assignment_name=names.get(remote.assignment_id, ""),
            name=remote.file_name,
            size=remote.size,
            bytes_stored=remote.bytes_there,
            is_stored=remote.is_stored,
            heard_at=heard_at,
            is_being_sent=is_being_sent(remote),
            is_here=is_here,
            can_be_proved=_can_be_proved(remote),
        )

    async def findings(self, account: Account, assignment_id: int, mark: FileMark, name: str) -> list[Finding]:
        """Return the line of the pre-flight on what another computer has begun with this file; none if nothing has.

        The file is not read for it, so it says what may be. A site that cannot be asked now has nothing to say.
        """
        try:
            session = await self._session(account.id)
            found = await session.service.list_open(assignment_id)
        except UploaderError as error:
            log.info("open uploads: %s", error.code)
            return []
        for remote in begun_elsewhere(self._journal, account, found):
            is_like = may_be(remote, mark) and (remote.sample or remote.file_name == name)
            if is_like and has_something(remote):
                return [_finding(remote)]
        return []


def _can_be_proved(remote: RemoteUpload) -> bool:
    # What lies in parts beyond the hash may be proved by their tags.
    by_tags = remote.target.protocol == S3_MULTIPART and bool(remote.sample)
    return by_tags or is_proved(remote, unproved_beyond_the_hash(remote))


def _finding(remote: RemoteUpload) -> Finding:
    facts = {
        "name": remote.file_name,
        "stored": str(remote.bytes_there),
        "size": str(remote.size),
        "upload": str(remote.id),
    }
    if remote.sample and is_being_sent(remote):
        return Finding(level="warning", code=SentElsewhere.code, facts=facts)
    if _can_be_proved(remote):
        return Finding(level="ok", code="carry_on", facts=facts)
    return Finding(level="warning", code="carry_on_unproved", facts=facts)
