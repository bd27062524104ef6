"""Going on with an upload that another computer began: found at the site, proved to be of this very file, taken over.

Nothing is taken over on a guess: docs/decisions/carry-on.md.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from uploader_gui.core.errors import NothingToCarryOn, NotTheSameFile, SentElsewhere, SignInNeeded, UploaderError
from uploader_gui.core.models import NO_CARRYING_ON, S3_MULTIPART, Account, FileMark, Upload
from uploader_gui.core.services.base import RemoteUpload, StoredPart, UploadService
from uploader_gui.core.store.journal import Journal
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.sending import POST
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.source import SourceFile

# A sender reports every half minute: who has missed four of them is not sending.
SILENT_SECONDS = 120
# Stored bytes that no hash proves: a sender reports each 5 %, so more of them than this is not how it goes.
UNPROVED_SHARE = 10
# A site whose list fails again and again must not keep an upload from beginning.
LOOKS = 3
_MD5 = re.compile(r"[0-9a-f]{32}")


class Sameness(StrEnum):
    """What can be said of a file and of what somebody else has begun to send."""

    SAME = "same"
    ANOTHER = "another_file"
    UNPROVED = "not_proved"


def begun_elsewhere(journal: Journal, account: Account, found: Sequence[RemoteUpload]) -> list[RemoteUpload]:
    """Return which of the account's open uploads this journal does not have; those that hold the most come first."""
    known = [upload for upload in journal.uploads() if upload.account_id == account.id]
    keys, numbers = {upload.client_key for upload in known}, {upload.remote_id for upload in known}
    others = [
        remote
        for remote in found
        if remote.user_id == account.user_id and remote.client_key not in keys and remote.id not in numbers
    ]
    return sorted(others, key=lambda remote: (not remote.is_stored, -remote.bytes_stored))


def has_something(remote: RemoteUpload) -> bool:
    """Whether the storage holds something of it that need not be sent again; a form leaves nothing half done."""
    return remote.is_stored or (remote.bytes_stored > 0 and remote.target.protocol != POST)


def may_be(remote: RemoteUpload, mark: FileMark) -> bool:
    """Whether the file has its size and, where that is known, its sample."""
    return remote.size == mark.size and remote.sample in ("", mark.sample)


def unproved_beyond_the_hash(remote: RemoteUpload) -> int:
    """Return how many of the stored bytes lie beyond what the sender's hash proves."""
    return max(0, remote.bytes_there - (remote.prefix.length if remote.prefix is not None else 0))


def is_proved(remote: RemoteUpload, unproved: int) -> bool:
    """Whether it is proved well enough to go on with, if sample and hash agree."""
    return bool(remote.sample) and unproved * UNPROVED_SHARE <= remote.size


def is_being_sent(remote: RemoteUpload) -> bool:
    """Whether another computer was heard of so lately that it is probably sending, or about to say what it has sent."""
    is_done = remote.is_stored and not unproved_beyond_the_hash(remote)
    return not is_done and 0 <= remote.seconds_silent < SILENT_SECONDS


async def stored_parts(service: UploadService, remote: RemoteUpload) -> tuple[list[StoredPart], int]:
    """Return the parts that S3 holds and the size at which they were cut; 0 = they do not fit together."""
    if remote.target.protocol != S3_MULTIPART or remote.is_stored:
        return [], 0
    parts = await service.list_parts(remote.id)
    # The site may cut otherwise today.
    for size in (remote.target.chunk.recommended, *sorted({part.size for part in parts}, reverse=True)):
        if size > 0 and all(part.size == min(size, remote.size - (part.number - 1) * size) for part in parts):
            return parts, size
    return parts, 0


async def compare(
    source: SourceFile, mark: FileMark, remote: RemoteUpload, parts: Collection[StoredPart], part_size: int
) -> Sameness:
    """Read as much of the file as it takes to say whether it is the one that is stored there in part.

    Raises:
        FileProblem: it cannot be read.
    """
    if not may_be(remote, mark):
        return Sameness.ANOTHER
    proved = 0
    if remote.prefix is not None:
        proved = remote.prefix.length
        if await source.sha256_of_first(proved) != remote.prefix.sha256:
            return Sameness.ANOTHER
    unproved = unproved_beyond_the_hash(remote)
    if remote.target.protocol == S3_MULTIPART and not remote.is_stored:
        if not part_size:
            return Sameness.UNPROVED
        found = await _unproved_parts(source, proved, parts, part_size)
        if found is None:
            return Sameness.ANOTHER
        unproved = found
    return Sameness.SAME if is_proved(remote, unproved) else Sameness.UNPROVED


async def _unproved_parts(source: SourceFile, proved: int, parts: Collection[StoredPart], part_size: int) -> int | None:
    """Return how many bytes lie in parts that nothing proves; None if a part is of another file."""

    async def agrees(part: StoredPart) -> bool:
        return await source.digest("md5", (part.number - 1) * part_size, part.size) == _bare(part.etag)

    def is_inside(part: StoredPart) -> bool:
        return (part.number - 1) * part_size + part.size <= proved

    beyond = [part for part in parts if not is_inside(part)]
    inside = next((part for part in parts if is_inside(part)), None)
    # A bucket that is encrypted with a key of its own gives tags that only look like MD5s.
    are_md5s = bool(beyond) and (inside is None or await agrees(inside))
    unproved = 0
    for part in beyond:
        if not are_md5s or not _MD5.fullmatch(_bare(part.etag)):
            unproved += part.size
        elif not await agrees(part):
            return None
    return unproved


def _bare(etag: str) -> str:
    return etag.strip().removeprefix("W/").strip('"').lower()


class CarryingOn:
    """Looks, for one upload that the site does not know yet, whether another computer has begun it."""

    def __init__(self, context: TransferContext, account: Account, upload_id: int) -> None:
        self._context, self._account, self._id = context, account, upload_id
        self._is_done = False
        self._failures = 0

    async def look(self, session: Session, source: SourceFile) -> None:
        """Take over what was begun elsewhere with this very file, if there is such a thing.

        Raises:
            SentElsewhere: another computer is probably sending it now; nothing of it is touched.
            NothingToCarryOn, NotTheSameFile: of the upload that a person named.
            UploaderError: the site cannot be asked now.
        """
        upload = self._context.journal.upload(self._id)
        if upload.remote_id or upload.carry_on == NO_CARRYING_ON or self._is_done:
            return
        for remote in await self._candidates(session, upload):
            if await self._takes_over(session, source, upload, remote):
                return
        if upload.carry_on:
            raise NothingToCarryOn(f"no open upload {upload.carry_on}", name=upload.name, upload=upload.carry_on)
        self._is_done = True

    async def _candidates(self, session: Session, upload: Upload) -> list[RemoteUpload]:
        try:
            found = await session.service.list_open(upload.assignment_id)
        except UploaderError as error:
            # An upload that began anew for nothing would cost hours; one that never began would cost more.
            self._failures += 1
            if isinstance(error, SignInNeeded) or upload.carry_on or (error.retryable and self._failures < LOOKS):
                raise
            return []
        others = begun_elsewhere(self._context.journal, self._account, found)
        # What was begun for another assignment would be refused when it is handed in, once every byte is there.
        others = [remote for remote in others if remote.assignment_id == upload.assignment_id]
        if upload.carry_on:
            return [remote for remote in others if remote.id == upload.carry_on]
        return [remote for remote in others if remote.sample and has_something(remote) and may_be(remote, upload.mark)]

    async def _takes_over(self, session: Session, source: SourceFile, upload: Upload, remote: RemoteUpload) -> bool:
        self._wait_for_the_other(upload, remote)
        parts, part_size = await stored_parts(session.service, remote)
        sameness = await compare(source, upload.mark, remote, parts, part_size)
        is_wanted = sameness is Sameness.UNPROVED and upload.carry_on == remote.id
        if sameness is Sameness.ANOTHER and upload.carry_on:
            raise NotTheSameFile(f"upload {remote.id}", name=upload.name, other=remote.file_name)
        if sameness is not Sameness.SAME and not (is_wanted and (part_size or not parts)):
            self._context.note(self._id, "not_carried_on", site_upload=remote.id, reason=sameness)
            return False
        # Reading may have taken minutes.
        remote = await session.service.get(remote.id)
        self._wait_for_the_other(upload, remote)
        if not begun_elsewhere(self._context.journal, self._account, [remote]):
            return False  # another upload of this journal, with a copy of the file, was quicker
        stored = remote.bytes_there
        self._context.change(
            self._id,
            lambda u: replace(
                u,
                client_key=remote.client_key,
                remote_id=remote.id,
                video_id=remote.video_id,
                part_size=part_size,
                bytes_stored=stored,
                # The other computer's was the first.
                attempts=max(1, u.attempts),
                carried_on=stored,
            ),
        )
        self._context.note(self._id, "carried_on", site_upload=remote.id, offset=stored)
        return True

    def _wait_for_the_other(self, upload: Upload, remote: RemoteUpload) -> None:
        if is_being_sent(remote) and not (upload.takes_over or upload.carry_on):
            raise SentElsewhere(
                f"upload {remote.id} heard of {remote.seconds_silent} s ago",
                retry_after=float(SILENT_SECONDS - remote.seconds_silent),
                name=upload.name,
                stored=remote.bytes_stored,
                size=remote.size,
            )
