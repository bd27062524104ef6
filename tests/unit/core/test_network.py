"""How we talk HTTP: trusted lines only, the system's proxies, and errors that are ours."""

import asyncio
import gzip
import ssl
import threading
import urllib.request
from email.utils import formatdate

import httpx
import pytest
from tests.helpers.clock import LeapingLoop
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core import network
from uploader_gui.core import proxies as proxies_module
from uploader_gui.core.connectable import first_hop
from uploader_gui.core.errors import (
    CaptivePortal,
    ConnectionLost,
    InsecureAddress,
    NoConnection,
    NotTheServer,
    ServerBusy,
    TimedOut,
    TlsRefused,
)
from uploader_gui.core.network import (
    LARGEST_ANSWER,
    USER_AGENT,
    answers,
    check_address,
    http_client,
    our_errors,
    raise_if_busy,
    retry_after,
    translate,
)
from uploader_gui.core.proxies import THIS_COMPUTER, Proxies, proxy_of

NOW = 1_800_000_000.0
REQUEST = httpx.Request("GET", "https://storage.example/secret-path?token=abc")


@pytest.mark.parametrize(
    "address",
    [
        "https://moodle.example.edu/course",
        "https://127.0.0.1",
        "http://localhost:8100/x",
        "http://LOCALHOST/x",
        "http://127.0.0.1:8100",
        "http://127.9.9.9",
        "http://[::1]:8100/",
        "https://storage.example:443/x",
        "https://storage.example:/x",
        "https://my-storage.münchen.example/ü?a=%20b",
    ],
)
def test_https_anywhere_and_http_on_this_computer_may_carry_secrets(address):
    assert check_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://moodle.example.edu",
        "http://localhost.example.edu",
        "http://127.0.0.1.example.edu",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://localhost@evil.example",
        "ftp://localhost/x",
        "file:///etc/passwd",
        "//moodle.example.edu",
        "moodle.example.edu",
        "https://",
        "https://[broken",
        "",
        "https://host:99999999/tus",
        "https://host:65536/",
        "https://host:abc/",
        "https://host:-1/",
        "https://host:١٢/",
        "https://host/a\nb",
        "https://host/\x00",
        "https://ho\tst/",
        "https://a..b/",
        "https://xn--a/",
        "https://" + "a" * 64 + ".example/",
        "https://host/" + "a" * 70_000,
        "https://host/\ud800",
        "https://ho\ud800st/",
    ],
)
def test_any_other_address_is_refused_before_anything_is_sent(address):
    with pytest.raises(InsecureAddress):
        check_address(address)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0.0),
        ("120", 120.0),
        (" 7 ", 7.0),
        (formatdate(NOW + 90, usegmt=True), 90.0),
        (formatdate(NOW - 90, usegmt=True), 0.0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("9" * 400, None),
        ("\xb2", None),
        ("Fri, 99 Foo 2026 25:61:61 GMT", None),
    ],
)
def test_retry_after_is_understood_in_both_its_forms_and_nonsense_is_passed_over(value, seconds):
    response = httpx.Response(503, headers=[(b"retry-after", value.encode("latin-1"))])
    assert retry_after(response, NOW) == seconds


def test_511_is_the_networks_own_word_and_not_the_servers():
    response = httpx.Response(511, headers={"Retry-After": "12"}, request=REQUEST)
    with pytest.raises(CaptivePortal) as caught:
        raise_if_busy(response, NOW)
    assert caught.value.retryable
    assert caught.value.facts == {"host": "storage.example"}


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520, 524, 530, 599])
def test_statuses_that_ask_for_patience_carry_what_they_asked_for(status):
    response = httpx.Response(status, headers={"Retry-After": "12"}, request=REQUEST)
    with pytest.raises(ServerBusy) as caught:
        raise_if_busy(response, NOW)
    assert caught.value.retryable
    assert caught.value.retry_after == 12
    assert caught.value.facts == {"status": str(status), "host": "storage.example"}


@pytest.mark.parametrize("status", [200, 204, 301, 400, 403, 404, 409, 413, 423])
def test_other_statuses_are_not_taken_for_a_plea_for_patience(status):
    raise_if_busy(httpx.Response(status, request=REQUEST), NOW)


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (httpx.ConnectError("x"), NoConnection),
        (httpx.ConnectTimeout("x"), NoConnection),
        (httpx.UnsupportedProtocol("x"), NoConnection),
        (httpx.InvalidURL("x"), NoConnection),
        (httpx.ReadTimeout("x"), TimedOut),
        (httpx.WriteTimeout("x"), TimedOut),
        (httpx.PoolTimeout("x"), TimedOut),
        (httpx.ReadError("x"), ConnectionLost),
        (httpx.WriteError("x"), ConnectionLost),
        (httpx.RemoteProtocolError("x"), ConnectionLost),
        (httpx.ProxyError("x"), ConnectionLost),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] unable"), TlsRefused),
        (ssl.SSLError("decryption failed or bad record mac"), ConnectionLost),
        (ConnectionResetError("x"), ConnectionLost),
    ],
)
def test_every_error_of_the_layers_below_becomes_ours_and_names_the_host_alone(error, ours):
    with pytest.raises(ours) as caught, our_errors(str(REQUEST.url)):
        raise error
    assert type(caught.value) is ours
    assert caught.value.facts == {"host": "storage.example"}
    assert "secret-path" not in caught.value.detail
    assert "abc" not in caught.value.detail


def test_a_certificate_failure_is_seen_through_the_errors_wrapped_around_it():
    try:
        try:
            raise ssl.SSLCertVerificationError("self-signed")
        except ssl.SSLError as inner:
            raise httpx.ConnectError("failed") from inner
    except httpx.ConnectError as outer:
        error = translate(outer, "h")
    assert isinstance(error, TlsRefused)
    assert not error.retryable


def test_an_error_that_is_not_the_networks_passes_unchanged():
    with pytest.raises(ZeroDivisionError), our_errors("https://h/"):
        raise ZeroDivisionError


async def test_nobody_there_is_no_connection():
    async with http_client() as http:
        with pytest.raises(NoConnection), our_errors(url := free_port_url()):
            await http.get(url)


async def test_the_client_says_who_it_is_and_keeps_no_cookie():
    async def handler(exchange):
        await exchange.answer(200, {"Set-Cookie": "MoodleSession=secret; Path=/"})

    async with http_server(handler) as server, http_server(handler) as other, http_client() as http:
        await http.get(server.url)
        await http.get(server.url)
        await http.get(other.url)
    for request in (*server.requests, *other.requests):
        assert request.headers["user-agent"] == USER_AGENT
        assert "cookie" not in request.headers


async def test_redirects_are_not_followed():
    async def handler(exchange):
        await exchange.answer(302, {"Location": "http://127.0.0.1:1/elsewhere"})

    async with http_server(handler) as server, http_client() as http:
        assert (await http.post(server.url, data={"wstoken": "t"})).status_code == 302
    assert len(server.requests) == 1


# Answers without end ---------------------------------------------------------------------------------------------


def packed(body):
    return {"Content-Encoding": "gzip"}, gzip.compress(body)


async def answer_to(method, answer_headers, body, **options):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(200, answer_headers, body)

    async with http_server(handler) as server, http_client() as http:
        with our_errors(server.url):
            return await http.request(method, server.url, **options)


async def streamed_up():
    yield b"a part of a video"


@pytest.mark.parametrize("is_streamed", [False, True])
async def test_a_gzip_bomb_stops_at_the_largest_answer(is_streamed):
    bomb = packed(b"0" * (LARGEST_ANSWER + 1))
    content = streamed_up() if is_streamed else b"a part of a video"
    with pytest.raises(NotTheServer) as caught:
        await answer_to("PATCH", *bomb, content=content, headers={"Content-Length": "17"})
    assert caught.value.facts == {"host": "127.0.0.1", "status": "200"}


async def test_a_body_without_an_end_is_left_at_the_largest_answer():
    async def handler(exchange):
        await exchange.read()
        exchange.answered = True
        exchange.writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            exchange.writer.write(b"<html>" * 100_000)
            await exchange.writer.drain()

    async with http_server(handler) as server, http_client() as http:
        with pytest.raises(NotTheServer):
            await http.post(server.url, data={"wstoken": "t"})


async def test_an_answer_of_just_the_largest_size_is_read_packed_or_not():
    body = b"0" * LARGEST_ANSWER
    for headers, content in (packed(body), ({}, body)):
        answer = await answer_to("GET", headers, content)
        assert answer.content == body
        assert (answer.status_code, answer.request.url.host) == (200, "127.0.0.1")


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "gzip,gzip,gzip", "rubbish"])
async def test_what_is_packed_as_nobody_asked_for_is_not_unpacked(encoding):
    with pytest.raises(NotTheServer):
        await answer_to("GET", {"Content-Encoding": encoding}, gzip.compress(gzip.compress(b"x")))


async def test_what_says_that_it_is_packed_and_is_not_is_a_broken_line():
    with pytest.raises(ConnectionLost):
        await answer_to("GET", {"Content-Encoding": "gzip"}, b"not packed")


@pytest.mark.parametrize("beginning", [b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\n\r\n"], ids=["head", "body"])
async def test_an_answer_that_trickles_is_left_after_a_while(monkeypatch, beginning):
    monkeypatch.setattr(network, "ANSWER_SECONDS", 0.3)

    async def handler(exchange):
        await exchange.read()
        exchange.answered = True
        exchange.writer.write(beginning)
        while True:
            exchange.writer.write(b"a")
            await exchange.writer.drain()
            await asyncio.sleep(0.02)

    async with http_server(handler) as server, http_client() as http:
        with pytest.raises(TimedOut), our_errors(server.url):
            await http.post(server.url, data={"wstoken": "t"})


async def test_sending_up_takes_as_long_as_it_takes(monkeypatch):
    loop = LeapingLoop(monkeypatch)

    async def slowly():
        for _ in range(10):
            loop.leap(network.ANSWER_SECONDS / 2)
            await asyncio.sleep(0)
            yield b"0"

    answer = await answer_to("PATCH", {}, b"", content=slowly(), headers={"Content-Length": "10"})
    assert answer.status_code == 200


@pytest.mark.parametrize("location", ["https://xn--a/", "https://h:99999999/", "https://[", "\x80", "//a..b/", "http:"])
async def test_a_redirect_to_nowhere_is_an_error_of_the_line_or_an_answer_like_others(location):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(302, {"Location": location})

    async with http_server(handler) as server, http_client() as http:
        try:
            with our_errors(server.url):
                assert (await http.post(server.url, data={"a": "b"})).status_code == 302
        except ConnectionLost:
            pass


async def test_a_host_that_sends_one_away_to_nowhere_is_no_reason_to_break_off():
    async def handler(exchange):
        await exchange.answer(302, {"Location": "https://xn--a/"})

    async with http_server(handler) as server:
        assert await answers(server.url, 5) is False


# Proxies -----------------------------------------------------------------------------------------------------------


async def answer_through_proxy(exchange):
    await exchange.answer(200, {}, b"through the proxy")


@pytest.mark.parametrize("form", ["{url}", "{bare}", "{url}/"])
@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy"])
async def test_a_proxy_is_used_with_or_without_its_scheme(monkeypatch, variable, form):
    async with http_server(answer_through_proxy) as proxy:
        monkeypatch.setenv(variable, form.format(url=proxy.url, bare=proxy.url.removeprefix("http://")))
        async with http_client() as http:
            assert (await http.get("http://far.invalid/x")).text == "through the proxy"
    assert proxy.requests[0].path == "http://far.invalid/x"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_computer_is_never_reached_through_a_proxy(monkeypatch, host):
    async def direct(exchange):
        await exchange.answer(200, {}, b"direct")

    async with http_server(answer_through_proxy) as proxy, http_server(direct) as server:
        monkeypatch.setenv("all_proxy", proxy.url)
        async with http_client() as http:
            assert (await http.get(f"http://{host}:{server.port}/")).text == "direct"
    assert proxy.requests == []


@pytest.mark.parametrize(
    "no_proxy", ["far.invalid", ".invalid", "invalid", "*", " a.b , far.invalid ", "[::2],far.invalid"]
)
async def test_what_no_proxy_names_is_reached_directly(monkeypatch, no_proxy):
    async with http_server(answer_through_proxy) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", no_proxy)
        async with http_client() as http:
            with pytest.raises(httpx.ConnectError):
                await http.get("http://far.invalid/x")
    assert proxy.requests == []


async def test_a_name_that_only_ends_like_one_of_no_proxy_goes_through_the_proxy(monkeypatch):
    async with http_server(answer_through_proxy) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "ar.invalid")
        async with http_client() as http:
            assert (await http.get("http://far.invalid/x")).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "socks://127.0.0.1:1080/",
        "socks5://127.0.0.1:1080",
        "nonsense://x",
        "http://[x",
        "http://proxy.example:abc",
        "http://proxy.example:99999999",
        "http://a..b:3128",
    ],
)
async def test_a_proxy_of_a_kind_we_cannot_use_does_not_stop_the_program(monkeypatch, address, caplog):
    monkeypatch.setenv("all_proxy", address)
    assert first_hop("https://storage.example/") == ("storage.example", 443)
    async with http_client() as http:
        with pytest.raises(httpx.ConnectError):
            await http.get("http://far.invalid/x")
    assert "1080" not in caplog.text


async def test_a_password_of_an_unusable_proxy_is_not_logged(monkeypatch, caplog):
    monkeypatch.setenv("all_proxy", "socks://sam:hunter2@127.0.0.1:1080/")
    async with http_client() as http:
        with pytest.raises(httpx.ConnectError):
            await http.get("http://far.invalid/x")
    assert "proxy" in caplog.text
    assert "hunter2" not in caplog.text


@pytest.mark.parametrize("no_proxy", ["10.0.0.0/8", "::1", "[::1]", "a b", "http://", ",,", "[x"])
async def test_any_no_proxy_lets_the_client_start(monkeypatch, no_proxy):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:3128")
    monkeypatch.setenv("no_proxy", no_proxy)
    async with http_client() as http:
        with pytest.raises(httpx.TransportError):
            await http.get("http://far.invalid/x")


@pytest.mark.parametrize(
    ("url", "hop"),
    [
        ("https://storage.example/x", ("proxy.example", 3128)),
        ("http://storage.example/x", ("storage.example", 80)),
        ("https://direct.example:8443/x", ("direct.example", 8443)),
        ("https://127.0.0.1/x", ("127.0.0.1", 443)),
    ],
)
def test_the_first_machine_on_the_way_is_the_proxy_where_there_is_one(monkeypatch, url, hop):
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "direct.example")
    assert first_hop(url) == hop


def test_the_systems_proxies_are_asked_for_by_their_usual_way(monkeypatch):
    monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": "http://proxy.example:8080"})
    assert first_hop("https://storage.example/") == ("proxy.example", 8080)


async def test_a_chosen_proxy_counts_over_the_systems_and_no_proxy_over_both(monkeypatch):
    async with http_server(answer_through_proxy) as proxy, http_client() as http:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        THIS_COMPUTER.choose(proxy.url)
        assert (await http.get("http://far.invalid/x")).text == "through the proxy"
        THIS_COMPUTER.choose("none")
        with pytest.raises(httpx.ConnectError):
            await http.get("http://far.invalid/x")
        THIS_COMPUTER.choose("")
        monkeypatch.setenv("http_proxy", proxy.url)
        assert (await http.get("http://far.invalid/x")).text == "through the proxy"
    assert len(proxy.requests) == 2


async def test_where_the_environment_says_nothing_the_system_is_asked_in_another_thread(monkeypatch):
    asked = []

    def system(url):
        asked.append((url, threading.current_thread() is threading.main_thread()))
        return proxy.url if "far" in url else ""

    async with http_server(answer_through_proxy) as proxy, http_client() as http:
        THIS_COMPUTER.ask_system(system)
        assert (await http.get("http://far.invalid/x")).text == "through the proxy"
        with pytest.raises(httpx.ConnectError):
            await http.get("http://near.invalid/x")
        assert asked == [("http://far.invalid/x", False), ("http://near.invalid/x", False)]
        monkeypatch.setenv("http_proxy", "http://other.example:3128")
        assert proxy_of("http://far.invalid/x") == "http://other.example:3128"
        assert len(asked) == 2
        assert proxy_of(f"{proxy.url}/x") == ""


async def test_a_system_that_does_not_say_its_proxy_is_waited_for_once_and_not_for_ever(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(proxies_module, "ANSWER_SECONDS", 0.05)
    asked, goes_on = [], threading.Event()

    def hangs(url):
        asked.append(url)
        goes_on.wait(20)
        return "http://proxy.example:3128"

    proxies = Proxies()
    proxies.ask_system(hangs)
    try:
        for _ in range(5):
            with pytest.raises(TimeoutError):
                await proxies.find("https://moodle.example.org/x")
        assert len(asked) == 1
        async with http_client(proxies) as http:
            with pytest.raises(NoConnection), our_errors("https://moodle.example.org/"):
                await http.get("https://moodle.example.org/")
    finally:
        goes_on.set()
    monkeypatch.setattr(proxies_module, "ANSWER_SECONDS", 20)
    assert await proxies.find("https://moodle.example.org/x") == "http://proxy.example:3128"
