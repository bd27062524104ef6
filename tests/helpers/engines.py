"""An engine for tests: real network, real files, but waits that last no time."""

import asyncio
from collections.abc import Iterable
from contextlib import asynccontextmanager

from uploader_gui.core.clock import Clock
from uploader_gui.core.config import Settings
from uploader_gui.core.engine import Engine
from uploader_gui.core.events import Event
from uploader_gui.core.models import ENDED, Account, Upload, UploadState
from uploader_gui.core.paths import Paths

STANDS_STILL = (*ENDED, UploadState.PAUSED, UploadState.NEEDS_SIGN_IN, UploadState.NEEDS_ATTENTION)


class HurriedClock(Clock):
    """Real time, but a wait lasts a moment; remembers how long each should have been."""

    def __init__(self) -> None:
        self.waits: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(min(seconds, 0.01))

    def chance(self) -> float:
        return 0.0


class EngineAtWork:
    """An engine, what it told, and short ways to the usual steps."""

    def __init__(self, engine: Engine, clock: HurriedClock, site) -> None:
        self.engine, self.clock, self.site = engine, clock, site
        self.events: list[Event] = []
        self.states: dict[int, list[UploadState]] = {}
        self._news = asyncio.Event()
        engine.listen(self._hear)

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        upload = getattr(event, "upload", None)
        if upload is not None:
            told = self.states.setdefault(upload.id, [])
            if not told or told[-1] is not upload.state:
                told.append(upload.state)
        self._news.set()

    async def sign_in(self, username: str = "", password: str = "") -> Account:
        who = self.site.users[username] if username else None
        return await self.engine.sign_in(
            self.site.url,
            who.username if who else self.site.username,
            password or (who.password if who else self.site.password),
            "memory",
        )

    async def add(self, path, key: str = "plain", **options) -> Upload:
        """Queue a file for one of the site's assignments; signs in if nobody has."""
        accounts = await self.engine.accounts()
        account = accounts[0] if accounts else await self.sign_in()
        return await self.engine.add(str(path), account.id, self.site.assignment(key).id, **options)

    async def until(self, upload: Upload, *states: UploadState) -> Upload:
        """Wait until the upload is in one of the states (by default: stands still)."""
        wanted = states or STANDS_STILL
        async with asyncio.timeout(60):
            while True:
                for known in await self.engine.uploads():
                    if known.id == upload.id and known.state in wanted:
                        return known
                self._news.clear()
                await self._news.wait()

    async def until_true(self, condition, of: Iterable[Upload] = ()) -> None:
        """Wait until an event makes the condition true."""
        async with asyncio.timeout(60):
            while not condition():
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def engine_at_work(home, site, **options):
    """Run an engine on ``home`` against a practice site."""
    clock = HurriedClock()
    settings = options.pop("settings", Settings(credentials=options.pop("credentials", "memory")))
    engine = Engine(Paths(home), settings, clock=clock, **options)
    work = EngineAtWork(engine, clock, site)
    await engine.start()
    try:
        yield work
    finally:
        await engine.stop()
