"""Sign-ins under way: few, for a while, each waited for by one at a time, and gone without a trace."""

import asyncio
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from tests.helpers.control import soon
from tests.helpers.http_server import http_server

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import (
    NoSafePlace,
    SignInExpired,
    TokenUnreadable,
    WayNotOffered,
)
from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE, KnownSite
from uploader_gui.core.network import http_client
from uploader_gui.core.sign_ins import MOST_OFFERS, SignIns

EVERY_WAY = (BROWSER, PHONE, LAUNCH, PASSWORD)
TOKEN = "f1b4" * 8
SOMEWHERE = KnownSite(url="https://moodle.example.edu", name="Lab", ways=EVERY_WAY)


class TurnedClock(Clock):
    """Stands still until it is turned; who sleeps wakes when it has been turned far enough."""

    def __init__(self):
        self._now = 1_800_000_000.0
        self._turned = asyncio.Event()

    def now(self):
        return self._now

    async def sleep(self, seconds):
        until = self._now + seconds
        while self._now < until:
            await self._turned.wait()

    def advance(self, seconds):
        self._now += seconds
        self._turned.set()
        self._turned = asyncio.Event()


@pytest.fixture
async def clock():
    return TurnedClock()


@pytest.fixture
async def sign_ins(clock):
    async with http_client() as http:
        running = SignIns(http, clock)
        yield running
        await running.aclose()
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("sign-in")]


def redirect_of(offer) -> str:
    return parse_qs(urlsplit(offer.url).query)["redirect_uri"][0]


async def listens(offer) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(redirect_of(offer)).port)
    except OSError:
        return False
    writer.close()
    return True


async def finish(sign_ins, offer, pasted=""):
    async with sign_ins.finishing(offer.id, pasted) as granted:
        return granted.token


async def waits(sign_ins, offer) -> asyncio.Task:
    waiting = asyncio.create_task(finish(sign_ins, offer))
    await soon(lambda: sign_ins._under_way[offer.id].waiting)
    return waiting


@pytest.mark.parametrize("way", [PASSWORD, "smoke signals", ""])
async def test_a_way_that_needs_no_waiting_or_is_unknown_is_not_begun(sign_ins, way):
    with pytest.raises(WayNotOffered):
        await sign_ins.begin(SOMEWHERE, way)


@pytest.mark.parametrize("way", [BROWSER, PHONE, LAUNCH])
async def test_a_way_that_the_site_does_not_have_is_refused_at_once(sign_ins, way):
    with pytest.raises(WayNotOffered):
        await sign_ins.begin(KnownSite(url="https://moodle.example.edu", name="Lab", ways=(PASSWORD,)), way)


async def test_an_offer_that_was_given_up_is_waited_for_by_nobody_and_listens_no_longer(sign_ins):
    offer = await sign_ins.begin(SOMEWHERE, BROWSER)
    assert await listens(offer)
    waiting = await waits(sign_ins, offer)
    await sign_ins.end(offer.id)
    with pytest.raises(SignInExpired):
        await waiting
    assert not await listens(offer)
    await sign_ins.end(offer.id)
    with pytest.raises(SignInExpired):
        await finish(sign_ins, offer)


async def test_an_offer_ends_in_time_also_if_nobody_waits_for_it(sign_ins, clock):
    offer = await sign_ins.begin(SOMEWHERE, BROWSER)
    expiry = sign_ins._under_way[offer.id].expiry
    clock.advance(offer.expires_at - clock.now() - 1)
    assert await listens(offer)
    clock.advance(1)
    await expiry
    assert not await listens(offer)
    with pytest.raises(SignInExpired):
        await finish(sign_ins, offer)


async def test_who_waits_hears_that_the_time_is_over(sign_ins, clock):
    offer = await sign_ins.begin(SOMEWHERE, BROWSER)
    waiting = await waits(sign_ins, offer)
    clock.advance(3600)
    with pytest.raises(SignInExpired):
        await waiting


async def test_one_sign_in_too_many_ends_the_oldest(sign_ins):
    offers = [await sign_ins.begin(SOMEWHERE, BROWSER) for _ in range(MOST_OFFERS + 2)]
    assert [await listens(offer) for offer in offers] == [False] * 2 + [True] * MOST_OFFERS


async def test_whoever_waits_last_waits_and_the_earlier_one_is_told(sign_ins):
    offer = await sign_ins.begin(SOMEWHERE, BROWSER)
    first = await waits(sign_ins, offer)
    second = asyncio.create_task(finish(sign_ins, offer))
    with pytest.raises(SignInExpired):
        await first
    assert not second.done()
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    assert second.cancelled()
    assert await listens(offer)


async def test_a_cancelled_wait_is_cancelled_and_the_offer_stays(sign_ins):
    offer = await sign_ins.begin(SOMEWHERE, BROWSER)
    waiting = await waits(sign_ins, offer)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert await listens(offer)


async def test_a_wrong_paste_can_be_mended(sign_ins):
    offer = await sign_ins.begin(SOMEWHERE, LAUNCH)
    for _ in range(2):
        with pytest.raises(TokenUnreadable):
            await finish(sign_ins, offer, "https://moodle.example.edu/my/")


async def test_a_token_that_could_not_be_kept_is_not_lost_and_the_page_told_the_truth(clock):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer_json({"access_token": TOKEN})

    async with http_client() as http, http_server(handler) as server, httpx.AsyncClient(trust_env=False) as browser:
        sign_ins = SignIns(http, clock)
        offer = await sign_ins.begin(KnownSite(url=server.url, name="Lab", ways=EVERY_WAY), BROWSER)
        state = parse_qs(urlsplit(offer.url).query)["state"][0]
        query = urlencode({"code": "x", "state": state, "iss": server.url})
        visit = asyncio.create_task(browser.get(f"{redirect_of(offer)}?{query}"))
        with pytest.raises(NoSafePlace):
            async with sign_ins.finishing(offer.id):
                raise NoSafePlace("no keyring")
        assert "You are not signed in" in (await visit).text
        assert await finish(sign_ins, offer) == TOKEN
        assert len(server.requests) == 1
        assert TOKEN not in repr(sign_ins._under_way)
        await sign_ins.aclose()


async def test_at_the_end_nothing_is_left(clock):
    async with http_client() as http:
        sign_ins = SignIns(http, clock)
        offers = [await sign_ins.begin(SOMEWHERE, way) for way in (BROWSER, LAUNCH, BROWSER)]
        waiting = await waits(sign_ins, offers[0])
        await sign_ins.aclose()
        with pytest.raises(SignInExpired):
            await waiting
        assert not await listens(offers[0])
        await asyncio.sleep(0)
        assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("sign-in")]
