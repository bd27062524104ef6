"""The steps of one upload, from the file to the receipt. Every step first asks what is already so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from uploader_gui.core.errors import (
    ChunkNeverFits,
    FileChanged,
    FileGrowing,
    FileProblem,
    ProtocolUnknown,
    SizeMismatch,
    StorageRefused,
    UploaderError,
    UploadGone,
)
from uploader_gui.core.models import Account, Target, Upload, UploadState
from uploader_gui.core.services.base import Prefix, RemoteUpload
from uploader_gui.core.transfer import preflight
from uploader_gui.core.transfer.carry_on import CarryingOn
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.file_waits import COMES_BACK
from uploader_gui.core.transfer.place import Place
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.reports import Reports
from uploader_gui.core.transfer.rest import Rest
from uploader_gui.core.transfer.sending import TUS, Line, Sending
from uploader_gui.core.transfer.sessions import Session
from uploader_gui.core.transfer.source import SourceFile, look_at, on_disk
from uploader_gui.core.transfer.submission import finish_submission
from uploader_gui.core.transfer.tally import Tally
from uploader_gui.core.transfer.turns import Turn

log = logging.getLogger(__name__)

# After these from the storage, Moodle is asked before anything ends or is made anew.
ASK_MOODLE = (UploadGone, StorageRefused, SizeMismatch, ProtocolUnknown, ChunkNeverFits)


class _GaveWayError(Exception):
    """Another upload is to send first; everything that was sent is stored."""


class Story:
    """What is to be done for one upload, told from the facts: ``go_on`` may be called again after any end."""

    def __init__(
        self,
        context: TransferContext,
        upload: Upload,
        account: Account,
        turn: Turn,
        on_advance: Callable[[], None],
        held: Callable[[], UploaderError | None],
    ) -> None:
        self._context = context
        self._id = upload.id
        self._account = account
        self._path = Path(upload.path)
        self._rest = Rest()
        self._place = Place(context, upload.id)
        self._carrying_on = CarryingOn(context, account, upload.id)
        self._turn = turn
        self._on_advance = on_advance
        self._held = held
        self._before_the_end: asyncio.Timeout | None = None
        self._stored_before = upload.bytes_stored
        self._take_file(upload)
        self._sending = Sending()
        # How far the storage has been at the place of now: what goes back and comes again is no advance.
        self._furthest, self._furthest_at = 0, ("", "")

    def _take_file(self, upload: Upload) -> None:
        context = self._context
        self._mark, self._size = upload.mark, upload.size
        self._opened: SourceFile | None = None
        self._reports = Reports(context.clock, upload.size, self._report)
        self._progress = ProgressReport(upload.id, upload.size, context.clock, context.emit, self._moved)

    def _moved(self, count: int) -> None:
        self._context.pace.moved(count)
        self._reports.moved(self._progress.sent)

    async def aclose(self) -> None:
        """End what runs beside the story, and close the file."""
        await self._reports.aclose()
        if self._opened is not None:
            await self._opened.aclose()

    @property
    def _source(self) -> SourceFile:
        """The file; thousands that wait in the queue have none yet."""
        if self._opened is None:
            self._opened = SourceFile(self._path, self._mark)
        return self._opened

    @property
    def bytes_left(self) -> int:
        """How many bytes are yet to be sent, as far as it is known."""
        return max(0, self._size - max(self._progress.sent, self._stored_before))

    async def _session(self) -> Session:
        # A sign-in may have moved the token to another place since this began.
        account = self._context.journal.account(self._account.id) or self._account
        return await self._context.sessions.get(account)

    def _set(self, state: UploadState) -> Upload:
        return self._context.set_state(self._id, state)

    def _note(self, what: str, **facts: str | float) -> None:
        self._context.note(self._id, what, **facts)

    def _queued(self) -> None:
        if self._context.journal.upload(self._id).state is not UploadState.QUEUED:
            self._set(UploadState.QUEUED)

    async def go_on(self) -> None:
        """Do what is left to do, to the receipt.

        Raises:
            UploaderError: what stopped it.
        """
        stored: RemoteUpload | None = None
        if not self._context.journal.upload(self._id).is_stored:
            await self._bring_the_bytes_unless_held()
            self._set(UploadState.CONFIRMING)
        async with self._turn.finishing():
            session = await self._session()
            if not self._context.journal.upload(self._id).is_stored:
                stored = await self._confirm(session)
            upload = self._set(UploadState.SUBMITTING)
            await finish_submission(self._context, session, self._account, upload, stored)

    def interrupt(self) -> None:
        """Something holds the upload back: stop sending. What is stored is finished all the same."""
        if self._before_the_end is not None and not self._before_the_end.expired():
            self._before_the_end.reschedule(asyncio.get_running_loop().time())

    async def _bring_the_bytes_unless_held(self) -> None:
        while True:
            if (reason := self._held()) is not None:
                raise reason
            try:
                async with asyncio.timeout(None) as sending:
                    self._before_the_end = sending
                    return await self._bring_the_bytes()
            except TimeoutError:
                if not sending.expired():
                    raise
            finally:
                self._before_the_end = None

    async def _bring_the_bytes(self) -> None:
        """Prepare, wait for the turn, and send; nobody holds a turn while Moodle is asked."""
        while True:
            await self._turn.come_near(self._queued)
            session = await self._session()
            if not self._context.journal.upload(self._id).remote_id:
                self._set(UploadState.CHECKING)
                await self._let_it_rest()
            await self._verify()
            await self._carrying_on.look(session, self._source)
            target = await self._place.ask(session)
            try:
                if target is not None:
                    await self._turn.take(self._queued)
                    await self._send(session, target)
            except _GaveWayError:
                self._turn.give_back()
            else:
                self._turn.give_back()
                return

    async def _verify(self) -> None:
        try:
            await self._source.verified()
        except COMES_BACK as error:
            upload = self._context.journal.upload(self._id)
            if upload.bytes_stored < upload.size:
                raise
            # The storage has said that it holds everything: the file is not needed, unless that turns out otherwise.
            log.info("upload %s: goes on without its file: %s", self._id, error.code)

    async def look_at_file(self, since_last: float = 0.0) -> None:
        """Look whether the file can be tried (again); ``since_last``: seconds since the last look.

        Raises:
            FileProblem: not now, or not at all.
        """
        mark = await on_disk(look_at, self._path, self._source.mark)
        is_over = self._rest.is_over(mark, since_last, self._context.clock.now())
        if self._context.journal.upload(self._id).growing and not is_over:
            raise FileGrowing(path=str(self._path), name=self._path.name)

    async def _let_it_rest(self) -> None:
        """Mark a file anew that was still being written when it was added. Nothing has been said of it to anybody.

        A file that has changed after it had come to rest is another matter: a person decides (FileChanged).
        """
        if not self._context.journal.upload(self._id).growing:
            return
        await self.look_at_file()
        file = await preflight.look(self._path)
        # Another key: the site may have heard of the first size, and its answer been lost.
        upload = self._context.change(
            self._id,
            lambda u: replace(
                u,
                mark=file.mark,
                mimetype=file.media.mimetype,
                duration=file.media.duration,
                client_key=str(uuid4()),
                growing=False,
            ),
        )
        self._note("file_marked_anew", size=upload.size)
        await self._source.aclose()
        self._take_file(upload)

    async def _send(self, session: Session, target: Target) -> None:
        upload = self._context.change(
            self._id,
            lambda u: replace(u, state=UploadState.SENDING, problem=None, next_try_at=None, attempts=u.attempts + 1),
        )
        place = (upload.video_id, target.url)
        if place != self._furthest_at:
            self._furthest, self._furthest_at = 0, place
        tally = Tally(upload.attempts, self._note, self._context.clock, self._progress)
        line = Line(
            http=self._context.http,
            clock=self._context.clock,
            rate_limit=self._context.rate_limit,
            progress=self._progress,
            on_stored=lambda offset: self._stored(target, offset, tally),
            service=session.service,
            remote_id=upload.remote_id,
            on_address=lambda url: self._context.journal.storages.note(upload.account_id, target.protocol, url),
            note=self._note,
            attempt=upload.attempts,
            experience=self._context.experiences.of(target.url),
        )
        line.on_address(target.url)  # none where each part has one of its own
        try:
            try:
                await self._sending.send(target, self._source, line)
            except BaseException as error:
                tally.broke_off(error)
                raise
        except ASK_MOODLE as error:
            await self._place.ask_again(session, target, error)

    def _stored(self, target: Target, offset: int, tally: Tally) -> None:
        tally.stored(offset)
        upload = self._context.journal.upload(self._id)
        if offset > self._furthest:
            self._furthest = offset
            self._on_advance()
        self._context.change(self._id, lambda u: replace(u, bytes_stored=offset))
        self._reports.moved(offset)
        # tus has nothing else under way when it acknowledges.
        if target.protocol == TUS and offset < upload.size and self._turn.must_give_way():
            raise _GaveWayError

    async def _report(self) -> None:
        """Tell Moodle what the storage holds, and what has been read of the file: that may be more."""
        session = await self._session()
        stored, (length, sha256) = self._progress.stored, await self._source.hashed_so_far()
        prefix = Prefix(length=length, sha256=sha256) if length else None
        await session.service.report_progress(self._context.journal.upload(self._id).remote_id, stored, prefix)

    async def _confirm(self, session: Session) -> RemoteUpload:
        """Let Moodle ask the storage; return what it says."""
        upload = self._context.journal.upload(self._id)
        try:
            await self._source.verified()
            sha256 = await self._source.sha256()
        except FileChanged:
            raise
        except FileProblem as error:
            # Every byte is stored; the file may be gone by now (the card was pulled). What was read of it is hashed;
            # where that is not all of it, the site's own hash must do.
            log.warning("upload %s: the file is gone: %s", self._id, error.code)
            sha256 = await self._source.sha256() if self._source.is_hashed else ""
        remote = await session.service.finish(upload.remote_id, sha256, self._sending.parts)
        remote.raise_if_refused()
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
        self._note("confirmed")
        self._progress.restart(upload.size)
        return remote
