"""Following uploads to their end, over whichever engine holds the journal."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable

from uploader_gui.core.clock import Clock
from uploader_gui.core.config import load_settings
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import EngineBusy, EngineGone, UploaderError
from uploader_gui.core.events import EngineEnded, Event, Progressed, ReceiptMade, StateChanged
from uploader_gui.core.models import ENDED, Upload, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.core.transfer.retry import Retries, RetryPolicy
from uploader_gui.core.transfer.tasks import first_of
from uploader_gui.terminal.engine import open_engine
from uploader_gui.terminal.exit_status import ExitStatus, status_for_upload, worst
from uploader_gui.terminal.metered import telling_of_metered_networks
from uploader_gui.terminal.view import View
from uploader_gui.terminal.words import words_for

STANDS_STILL = (*ENDED, UploadState.PAUSED, UploadState.NEEDS_SIGN_IN, UploadState.NEEDS_ATTENTION)
# A submission is safe without it: the video service may take minutes, and the window shows it later.
PLAYABLE_SECONDS = 20.0
# To begin takes a small question to the site: nobody waits longer than this once the network is back.
BEGIN_AGAIN = RetryPolicy(ceiling=60.0)
LONGEST_WAIT = 3600.0

Begin = Callable[[EngineApi], Awaitable[Iterable[Upload]]]


class Follower:
    """Shows the events of some uploads and knows when all of them stand still."""

    def __init__(self, engine: EngineApi, view: View) -> None:
        self._engine, self._view = engine, view
        self._uploads: dict[int, Upload] = {}
        self._moving: set[int] = set()
        self._not_final: set[int] = set()
        self._early: dict[int, Upload] = {}
        self._changed = asyncio.Event()
        self.engine_ended = False
        self._receipts: dict[int, str] = {}
        self._stop = engine.listen(self._on_event)

    def watch(self, uploads: Iterable[Upload]) -> None:
        """Follow these from now on."""
        for upload in uploads:
            # What changed between the answer and now is in the early events.
            self._keep(self._early.get(upload.id, upload))
            self._view.state(self._uploads[upload.id])
        self._changed.set()

    def close(self) -> None:
        """Stop listening."""
        self._stop()

    def _on_event(self, event: Event) -> None:
        try:
            self._take(event)
        except BrokenPipeError:
            # Whoever read our output has gone; the upload goes on.
            self._changed.set()

    def _take(self, event: Event) -> None:
        match event:
            case StateChanged(upload=upload):
                if upload.id in self._uploads:
                    self._keep(upload)
                    self._view.state(upload)
                else:
                    self._early[upload.id] = upload
            case Progressed(upload_id=number) if number in self._uploads:
                self._view.progress(event)
                return
            case ReceiptMade(upload_id=number, path=path):
                self._receipts[number] = path
            case EngineEnded():
                self.engine_ended = True
            case _:
                return
        self._changed.set()

    def _keep(self, upload: Upload) -> None:
        # Told of thousands, each event must not look at all of them.
        self._uploads[upload.id] = upload
        for ids, is_in in (
            (self._moving, upload.state not in STANDS_STILL),
            (self._not_final, not _is_final(upload)),
        ):
            (ids.add if is_in else ids.discard)(upload.id)

    @property
    def uploads(self) -> list[Upload]:
        """The uploads that are followed, as they are now."""
        return list(self._uploads.values())

    async def to_the_end(self) -> None:
        """Wait until every upload stands still, then a while for the videos to become playable."""
        await self._until(lambda: not self._moving)
        await self._show_receipts()
        try:
            async with asyncio.timeout(PLAYABLE_SECONDS):
                await self._until(lambda: not self._not_final)
        except TimeoutError:
            return

    async def rest(self, seconds: float, clock: Clock) -> None:
        """Wait that long.

        Raises:
            EngineGone: the engine ended meanwhile.
        """
        await first_of(clock.sleep(seconds), self._until(lambda: False))
        if self.engine_ended:
            raise EngineGone("ended while nothing could begin")

    async def _show_receipts(self) -> None:
        for upload in self.uploads:
            if upload.state is UploadState.SUBMITTED and not self.engine_ended:
                receipt = await self._engine.receipt(upload.id)
                self._view.receipt(upload, receipt, self._receipts.get(upload.id, ""))

    async def _until(self, done: Callable[[], bool]) -> None:
        while not done() and not self.engine_ended:
            self._changed.clear()
            await self._changed.wait()

    def status(self) -> ExitStatus:
        """Return the exit status that tells of them all."""
        return worst(status_for_upload(upload) for upload in self.uploads)


def _is_final(upload: Upload) -> bool:
    return upload.state is not UploadState.SUBMITTED or upload.playable or upload.problem is not None


async def run_to_the_end(paths: Paths, view: View, begin: Begin, clock: Clock | None = None) -> ExitStatus:
    """Get an engine, ``begin`` the uploads on it, and follow them; if its holder ends meanwhile, hold it and go on.

    Where ``begin`` needs a network that is not there, it is tried again until it is. It may also be called again on
    another engine. The view starts once the uploads are queued: ``begin`` may ask the person something.

    Raises:
        UploaderError: ``begin`` cannot be done, and waiting would not help.
    """
    with contextlib.ExitStack() as showing:
        return await _run(paths, view, begin, showing, clock or Clock())


async def _run(paths: Paths, view: View, begin: Begin, showing: contextlib.ExitStack, clock: Clock) -> ExitStatus:
    known: list[int] | None = None
    takes_over = is_told = False
    while True:
        try:
            async with open_engine(paths, view.notice, run=True) as engine, _watching_the_network(engine, paths, clock):
                takes_over, is_told = True, False
                follower = Follower(engine, view)
                try:
                    if known is not None:
                        follower.watch([upload for upload in await engine.uploads() if upload.id in known])
                    else:
                        uploads = await _begun(begin, engine, follower, view, clock)
                        known = [upload.id for upload in uploads]
                        showing.enter_context(view)
                        follower.watch(uploads)
                    await follower.to_the_end()
                except EngineGone:
                    follower.engine_ended = True
                finally:
                    follower.close()
            if not follower.engine_ended:
                return follower.status()
        except EngineBusy as error:
            if not takes_over:
                raise
            # Somebody else was quicker, and is slow: what was begun here is not given up for that.
            if not is_told:
                view.notice(error.code, f"{words_for(error.code, error.facts).message} It is asked again.")
            is_told = True


def _watching_the_network(
    engine: EngineApi, paths: Paths, clock: Clock
) -> contextlib.AbstractAsyncContextManager[None]:
    if engine.is_remote or not load_settings(paths.settings).pause_on_metered:
        return contextlib.nullcontext()  # another program's engine is told by that program
    return telling_of_metered_networks(engine, clock)


async def _begun(begin: Begin, engine: EngineApi, follower: Follower, view: View, clock: Clock) -> list[Upload]:
    retries = Retries(BEGIN_AGAIN, clock.chance)
    while True:
        try:
            return list(await begin(engine))
        except UploaderError as error:
            if not error.retryable:
                raise
            seconds = retries.failed(min(error.retry_after or 0.0, LONGEST_WAIT))
            words = words_for(error.code, error.facts)
            with view.waiting(error.code, f"{words.title}: {words.message}", seconds):
                await follower.rest(seconds, clock)
