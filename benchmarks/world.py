"""The world between and behind: the relay that is the bad link, and the practice site whose Moodle hands out addresses.

Both run in one process of their own (`run`), beside the storage's and the client's.
"""

from __future__ import annotations

import asyncio
import logging
import random
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, fields
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from practice_site.backends import Sighting, Storage
from practice_site.link import Link
from practice_site.records import Upload
from practice_site.relay import Relay
from practice_site.server import PracticeServer
from practice_site.settings import Settings
from practice_site.sockets import LOOPBACK, bind
from practice_site.store import Store

_LARGEST_VIDEO = 10**12


@dataclass(frozen=True)
class Cuts:
    """When the link is cut: about every `every` seconds, the same for everybody who has the same `seed`."""

    every: float
    spread: float = 0.5
    seed: int = 1

    def times(self) -> Callable[[], float]:
        """A function that gives the seconds until the next cut, counted from the one before."""
        chance = random.Random(self.seed)  # noqa: S311 - the same cuts for every client
        return lambda: self.every + self.spread * (2 * chance.random() - 1)


class _Site(PracticeServer):
    """A practice site that takes files of any size, and does not write its records down: that is not measured."""

    def _storage(self, store: Store, own_storage_url: str) -> Storage:
        for assignment in store.data.assignments:
            assignment.maxbytes = _LARGEST_VIDEO
        store.save = lambda: None  # type: ignore[method-assign]
        storage = super()._storage(store, own_storage_url)
        if self._settings.tus_endpoint:
            storage.look = self._look  # type: ignore[method-assign]
        return storage

    async def _look(self, upload: Upload) -> Sighting:
        """Moodle asks the storage without the link, which is the client's."""
        address = urljoin(self._settings.tus_endpoint, urlsplit(upload.url).path)
        reply = await self._client.head(address, headers={"Tus-Resumable": "1.0.0"})
        offset = int(reply.headers["upload-offset"])
        return Sighting(offset, stored=offset == upload.filesize, percentready=100)


class World:
    """What the orders are about."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._relays: list[Relay] = []
        self._site: _Site | None = None
        self._places = AsyncExitStack()
        self._before = {"bytes_up": 0, "bytes_down": 0, "connections": 0, "cuts": 0}
        self._struck = 0
        self._began = 0.0
        self._outages: list[float] = []
        self._cutter: asyncio.TimerHandle | None = None

    async def start(self, targets: Sequence[int]) -> list[int]:
        """Begin to relay to these ports of the storage, over links that are alike; the relays' own ports."""
        ports = []
        for target in targets:
            relay = Relay((LOOPBACK, target))
            self._relays.append(relay)
            front = bind(0)
            await relay.start(front)
            ports.append(front.getsockname()[1])
        return ports

    async def stop(self) -> None:
        """End everything."""
        self._cut_no_more()
        await self._places.aclose()
        for relay in self._relays:
            await relay.stop()

    async def link(self, link: Link, cuts: Cuts | None) -> None:
        """Make this the link from now on, and count from zero."""
        self._cut_no_more()
        for relay in self._relays:
            relay.change(link)
        self._before = self._counts()
        self._outages, self._struck = [], 0
        self._began = self._loop.time()
        if cuts is not None:
            self._cut_after(cuts.times(), self._began)

    def _cut_after(self, wait: Callable[[], float], last: float) -> None:
        at = last + wait()

        def cut() -> None:
            self._outages.append(self._loop.time() - self._began)
            before = self._counts()["cuts"]
            for relay in self._relays:
                relay.cut()
            self._struck += self._counts()["cuts"] > before
            self._cut_after(wait, at)

        self._cutter = self._loop.call_at(at, cut)

    def _cut_no_more(self) -> None:
        if self._cutter is not None:
            self._cutter.cancel()
            self._cutter = None

    async def tell(self) -> dict[str, Any]:
        """What has passed since the link was made.

        `outages` are the seconds of each cut, `struck` is how many of them broke a connection; `cuts` counts these.
        """
        counts = self._counts()
        passed = {name: counts[name] - self._before[name] for name in counts}
        return passed | {"outages": list(self._outages), "struck": self._struck}

    def _counts(self) -> dict[str, int]:
        return {name: sum(getattr(relay, name) for relay in self._relays) for name in self._before}

    async def site(self, moodle_link: Link, **settings: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of Settings
        """Open a fresh practice site; what a client needs to know of it. Settings that it lacks are left out."""
        await self._places.aclose()
        known = {field.name for field in fields(Settings)}
        folder = self._places.enter_context(tempfile.TemporaryDirectory(prefix="benchmark-site-"))
        wanted = {"processing_seconds": 0.0, "keeps_data": False} | settings
        chosen = Settings(directory=Path(folder), **{name: wanted[name] for name in known & wanted.keys()})
        self._site = await self._places.enter_async_context(_Site(chosen))
        self._site.site.relays["moodle"].change(moodle_link)
        data = self._site.site.store.data
        user = data.users[0]
        more = [one.id for one in data.assignments if one.key.startswith("more")]
        return {
            "url": self._site.url,
            "username": user.username,
            "password": user.password,
            "assignments": more or [self._site.site.teacher.assignment("plain").id],
        }

    async def moodle_link(self, link: Link) -> None:
        """Change the link to Moodle."""
        assert self._site is not None
        self._site.site.relays["moodle"].change(link)

    async def uploads(self) -> list[dict[str, Any]]:
        """What the practice site knows of its uploads."""
        assert self._site is not None
        state = await self._site.site.state()
        uploads = state["uploads"]
        assert isinstance(uploads, list)
        return uploads


def run(orders: Connection, targets: Sequence[int]) -> None:
    """Be the world's process until the other end of `orders` is closed: each order names a method of `World`.

    Tells the ports of the relays to `targets` first.
    """
    # A client that went away, a connection that was cut: that is what is ordered here.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    asyncio.run(_serve(orders, targets))


async def _serve(orders: Connection, targets: Sequence[int]) -> None:
    world = World()
    orders.send(await world.start(targets))
    with suppress(EOFError, OSError):
        while True:
            name, arguments, options = await asyncio.to_thread(orders.recv)
            orders.send(await getattr(world, name)(*arguments, **options))
    await world.stop()
