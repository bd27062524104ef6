"""The ear for the browser: it hears one redirect, whatever else knocks, and shows how the sign-in really ended."""

import asyncio
import contextlib
from contextlib import asynccontextmanager
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from uploader_gui.core.moodle import loopback
from uploader_gui.core.moodle.loopback import RedirectListener

STATE = "the-state"
GOOD = {"code": "the-code", "state": STATE, "iss": "https://moodle.example.edu"}


@asynccontextmanager
async def a_listener():
    listener = RedirectListener(STATE)
    await listener.open()
    try:
        yield listener
    finally:
        await listener.aclose()


@pytest.fixture
async def listener():
    async with a_listener() as one:
        yield one


@pytest.fixture
async def browser():
    async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
        yield client


async def say(listener, raw: bytes) -> bytes:
    """Send bytes, and return everything that comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(listener.redirect_uri).port)
    try:
        writer.write(raw)
        await writer.drain()
        async with asyncio.timeout(10):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


async def comes_back(browser, listener, **changes) -> asyncio.Task[httpx.Response]:
    """The browser asks with the right answer; its page comes once the program has told how it ended."""
    asking = asyncio.create_task(browser.get(f"{listener.redirect_uri}?{urlencode({**GOOD, **changes})}"))
    await listener.answer()
    return asking


async def test_the_redirect_is_heard_on_the_loopback_interface_at_a_port_of_its_own(listener, browser):
    asking = await comes_back(browser, listener)
    assert await listener.answer() == GOOD
    listener.tell(signed_in=True)
    await asking
    address = urlsplit(listener.redirect_uri)
    assert (address.scheme, address.hostname, address.query) == ("http", "127.0.0.1", "")
    assert address.port > 0


async def test_the_page_says_signed_in_only_after_it_is_so(listener, browser):
    asking = await comes_back(browser, listener)
    assert not asking.done()
    listener.tell(signed_in=True)
    page = await asking
    assert page.status_code == 200
    assert "You are signed in" in page.text
    assert "close this page" in page.text


@pytest.mark.parametrize("end", ["told", "closed"])
async def test_a_sign_in_that_failed_afterwards_is_not_shown_as_one_that_worked(browser, end):
    async with a_listener() as listener:
        asking = await comes_back(browser, listener)
        if end == "told":
            listener.tell(signed_in=False)
    page = await asking
    assert "You are not signed in" in page.text
    assert "close this page" in page.text


async def test_the_browser_is_not_kept_waiting_for_a_site_that_takes_long(listener, browser, monkeypatch):
    monkeypatch.setattr(loopback, "OUTCOME_SECONDS", 0.01)
    page = await (await comes_back(browser, listener))
    assert "You are signed in" not in page.text
    assert "Go back to Video Uploader" in page.text


async def test_the_page_loads_nothing_is_kept_nowhere_and_tells_no_one_its_address(listener, browser):
    asking = await comes_back(browser, listener)
    listener.tell(signed_in=True)
    page = await asking
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert not {"src=", "href=", "<script", "@import", "url("} & set(page.text.split())
    assert "the-code" not in page.text


async def test_nobody_is_heard_after_the_redirect(listener, browser):
    asking = await comes_back(browser, listener)
    with pytest.raises(httpx.ConnectError):
        await browser.get(listener.redirect_uri)
    listener.tell(signed_in=True)
    await asking


STRAY = {
    "a favicon": (b"GET /favicon.ico HTTP/1.1\r\n\r\n", b"404"),
    "no state": (b"GET /signed-in?code=x HTTP/1.1\r\n\r\n", b"400"),
    "another state": (b"GET /signed-in?code=x&state=another HTTP/1.1\r\n\r\n", b"400"),
    "an empty state": (b"GET /signed-in?code=x&state= HTTP/1.1\r\n\r\n", b"400"),
    "a state beyond ASCII": ("GET /signed-in?code=x&state=äé HTTP/1.1\r\n\r\n".encode(), b"400"),
    "a doubled parameter": (b"GET /signed-in?code=x&code=y&state=the-state HTTP/1.1\r\n\r\n", b"400"),
    "too many parameters": (b"GET /signed-in?" + b"a=1&" * 99 + b"state=the-state HTTP/1.1\r\n\r\n", b"400"),
    "another path": (b"GET /?code=x&state=the-state HTTP/1.1\r\n\r\n", b"404"),
    "a post": (b"POST /signed-in?code=x&state=the-state HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", b"405"),
    "a huge head": (b"GET /signed-in HTTP/1.1\r\nCookie: " + b"x" * 200_000 + b"\r\n\r\n", b""),
    "tls": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"40"),
    "rubbish": (b"\x00\xff\r\n\r\n", b"40"),
    "an unreadable address": (b"GET http://[/signed-in HTTP/1.1\r\n\r\n", b"400"),
}


@pytest.mark.parametrize("name", STRAY)
async def test_a_stray_request_neither_ends_nor_breaks_the_wait(listener, browser, name):
    raw, status = STRAY[name]
    told = await say(listener, raw)
    assert status in told.split(b"\r\n")[0]
    assert b"signed in" not in told
    asking = await comes_back(browser, listener)
    listener.tell(signed_in=True)
    assert "You are signed in" in (await asking).text


async def test_connections_that_say_nothing_take_nobodys_place(listener, browser):
    port = urlsplit(listener.redirect_uri).port
    idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3 * loopback.MOST_GUESTS)]
    try:
        asking = await comes_back(browser, listener)
        listener.tell(signed_in=True)
        assert "You are signed in" in (await asking).text
        async with asyncio.timeout(loopback.HEAD_SECONDS / 2):
            with contextlib.suppress(ConnectionError):
                assert await idle[0][0].read() == b""  # the oldest had to go
    finally:
        for _, writer in idle:
            writer.transport.abort()


async def test_a_connection_that_never_finishes_its_question_is_let_go(listener, monkeypatch):
    monkeypatch.setattr(loopback, "HEAD_SECONDS", 0.01)
    assert await say(listener, b"GET /signed-in?code") == b""


async def test_once_closed_nothing_listens_and_no_task_is_left(browser):
    async with a_listener() as listener:
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(listener.redirect_uri).port)
    with pytest.raises(httpx.ConnectError):
        await browser.get(listener.redirect_uri)
    writer.close()
    del reader
    assert not [task for task in asyncio.all_tasks() if "_welcome" in repr(task.get_coro())]
