"""The sign-ins that have begun and that a person completes elsewhere: few, for a while, and gone without a trace."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import SignInExpired, WayNotOffered
from uploader_gui.core.models import BROWSER, LAUNCH, PHONE, KnownSite, SignInOffer
from uploader_gui.core.moodle.browser_sign_in import BrowserSignIn
from uploader_gui.core.moodle.device_sign_in import DeviceSignIn
from uploader_gui.core.moodle.pasted_token import LaunchSignIn
from uploader_gui.core.transfer.tasks import end as end_task
from uploader_gui.core.transfer.tasks import is_cancelled

log = logging.getLogger(__name__)

MOST_OFFERS = 8
"""As many sign-ins may be under way; one more ends the oldest."""


class Flow(Protocol):
    """One way of signing in, under way."""

    async def begin(self) -> SignInOffer:
        """Return what the person must be shown."""
        ...

    async def token(self, pasted: str = "") -> str:
        """Wait for the person, and return the token. Cancelled, it can be asked again."""
        ...

    def tell(self, *, signed_in: bool) -> None:
        """Say how it ended, where a page still waits for that."""
        ...

    async def aclose(self) -> None:
        """Listen no longer."""
        ...


@dataclass(slots=True)
class _UnderWay:
    flow: Flow
    offer: SignInOffer
    expiry: asyncio.Task[None]
    token: str = field(default="", repr=False)
    waiting: asyncio.Task[str] | None = None


@dataclass(frozen=True, slots=True)
class Granted:
    """What a person has allowed."""

    offer: SignInOffer
    token: str = field(repr=False)


def way_not_offered(site: KnownSite, way: str) -> WayNotOffered:
    """Return the error that a site has no such way of signing in; it names the ways that the site has."""
    names = ["browser, with an address to paste" if one == LAUNCH else one for one in site.ways]
    return WayNotOffered(f"no {way} sign-in", site=site.name or site.url, ways="; ".join(names))


class SignIns:
    """Begins them, waits for one of them, and ends them: at the end, in time, or because there are too many."""

    def __init__(self, http: httpx.AsyncClient, clock: Clock) -> None:
        self._http, self._clock = http, clock
        self._under_way: dict[str, _UnderWay] = {}

    async def begin(self, site: KnownSite, way: str) -> SignInOffer:
        """Begin a sign-in.

        Raises:
            WayNotOffered: the site has no such way.
            SiteProblem, NetworkProblem: it cannot be begun now.
        """
        if way not in site.ways or way not in (BROWSER, PHONE, LAUNCH):
            raise way_not_offered(site, way)
        offer_id = secrets.token_urlsafe(16)
        flow = self._flow(offer_id, site, way)
        try:
            offer = await flow.begin()
        except BaseException:
            await flow.aclose()
            raise
        expiry = asyncio.create_task(self._expire(offer), name="sign-in expires")
        self._under_way[offer_id] = _UnderWay(flow, offer, expiry)
        for oldest in tuple(self._under_way)[:-MOST_OFFERS]:
            await self.end(oldest)
        log.info("sign-in by %s begun at %s", way, urlsplit(site.url).hostname)
        return offer

    def _flow(self, offer_id: str, site: KnownSite, way: str) -> Flow:
        if way == BROWSER:
            return BrowserSignIn(self._http, self._clock, offer_id, site)
        if way == PHONE:
            return DeviceSignIn(self._http, self._clock, offer_id, site)
        return LaunchSignIn(self._clock, offer_id, site)

    async def _expire(self, offer: SignInOffer) -> None:
        while offer.expires_at is not None and (left := offer.expires_at - self._clock.now()) > 0:
            await self._clock.sleep(left)
        await self.end(offer.id)

    async def wait(self, offer_id: str, pasted: str = "") -> None:
        """Wait until the person has completed it; ``finishing`` then has nothing to wait for.

        Raises:
            SignInExpired: there is no such offer any more, or it ended meanwhile.
            SignInProblem, SiteProblem, NetworkProblem: what stands in the way.
        """
        under_way = self._known(offer_id)
        under_way.token = under_way.token or await self._wait(under_way, pasted)

    @contextlib.asynccontextmanager
    async def finishing(self, offer_id: str, pasted: str = "") -> AsyncIterator[Granted]:
        """Wait for it, and give the token to the block, which makes a sign-in of it.

        The page in the browser says how the block ended. If it fails, the offer stays, and can be finished again.

        Raises:
            UploaderError: as ``wait`` does.
        """
        under_way = self._known(offer_id)
        try:
            await self.wait(offer_id, pasted)
            yield Granted(under_way.offer, under_way.token)
        except asyncio.CancelledError:
            raise  # it may be waited for again: nothing is said to the page yet
        except BaseException:
            under_way.flow.tell(signed_in=False)
            raise
        under_way.flow.tell(signed_in=True)
        await self.end(offer_id)

    def _known(self, offer_id: str) -> _UnderWay:
        under_way = self._under_way.get(offer_id)
        if under_way is None:
            raise SignInExpired("no such offer")
        return under_way

    async def _wait(self, under_way: _UnderWay, pasted: str) -> str:
        if under_way.waiting is not None:
            under_way.waiting.cancel()  # whoever asks last waits
        waiting = under_way.waiting = asyncio.create_task(under_way.flow.token(pasted), name="sign-in")
        try:
            return await waiting
        except asyncio.CancelledError:
            if is_cancelled():
                raise
            raise SignInExpired("ended meanwhile") from None
        finally:
            if under_way.waiting is waiting:
                under_way.waiting = None

    async def end(self, offer_id: str) -> None:
        """End one: nothing listens for it, nothing asks after it. Repeatable."""
        under_way = self._under_way.pop(offer_id, None)
        if under_way is None:
            return
        for task in (under_way.waiting, under_way.expiry):
            if task is not None and task is not asyncio.current_task():
                await end_task(task)
        await under_way.flow.aclose()

    async def aclose(self) -> None:
        """End all of them."""
        for offer_id in tuple(self._under_way):
            await self.end(offer_id)
