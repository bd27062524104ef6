"""The engine as commands get it: whatever it has to tell of its start is said, whichever command it is."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from uploader_gui.core import control
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import EngineGone
from uploader_gui.core.events import Event, JournalSetAside, SettingsWrong
from uploader_gui.core.models import Upload, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.terminal.words import words_for

Say = Callable[[str, str], None]
"""Shows a notice: its code, its text."""


@contextlib.asynccontextmanager
async def open_engine(paths: Paths, say: Say, *, run: bool = False) -> AsyncIterator[EngineApi]:
    """Give the engine of ``paths``, at rest unless ``run``; see ``core.control.open_engine``.

    Raises:
        EngineBusy: another program holds the journal and does not answer.
    """

    def tell(event: Event) -> None:
        if isinstance(event, JournalSetAside):
            words = words_for("journal_damaged", {"path": event.path})
            say("journal_set_aside", f"{words.title}. {words.message} {words.next_step}")
        if isinstance(event, SettingsWrong):
            words = words_for("settings_wrong", {"message": event.message})
            say("settings_wrong", f"{words.title}. {words.message} {words.next_step}")

    async with control.open_engine(paths, run=run) as engine:
        stop = engine.listen(tell)
        try:
            yield engine
        finally:
            stop()


async def bring_to(
    paths: Paths, say: Say, upload_id: int, state: UploadState, ask: Callable[[EngineApi], Awaitable[Upload]]
) -> Upload:
    """Ask for an upload to be brought to a state.

    Another program may end because of that very change before its answer is out (the site is slow to hear of a
    cancellation, say): then what has become of the upload is looked up, and only what was not done is asked again.

    Raises:
        UploaderError: as ``ask`` does.
    """
    is_asked = False
    while True:
        try:
            async with open_engine(paths, say) as engine:
                known = await engine.uploads() if is_asked else []
                for upload in known:
                    if (upload.id, upload.state) == (upload_id, state):
                        return upload
                is_asked = True
                return await ask(engine)
        except EngineGone:
            continue
