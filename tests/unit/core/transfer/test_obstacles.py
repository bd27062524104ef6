"""A portal that wants a sign-in, a filter that opens secure connections: told apart, by signs that cost no secret."""

from contextlib import asynccontextmanager

import pytest
from cryptography.x509.oid import NameOID
from tests.helpers.certificates import name_of, refused_server
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core.errors import (
    CaptivePortal,
    ConnectionLost,
    InsecureAddress,
    NotMoodle,
    NotTheServer,
    ServerBusy,
    TlsIntercepted,
    TlsRefused,
)
from uploader_gui.core.network import http_client
from uploader_gui.core.transfer import obstacles
from uploader_gui.core.transfer.obstacles import named, named_at

FILTER, OTHER = name_of({NameOID.ORGANIZATION_NAME: "Filter Ltd"}), name_of({NameOID.ORGANIZATION_NAME: "Other Ltd"})
HOTEL = b"\n <html>Welcome to the hotel</html>"
ELSEWHERE = {"Location": "http://portal.invalid/login"}


def saying(status, headers=None, body=b""):
    async def answer(exchange):
        await exchange.read()
        await exchange.answer(status, headers, body)

    return answer


@pytest.fixture
async def http():
    async with http_client() as client:
        yield client


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (saying(200, {"Content-Type": "text/html"}, HOTEL), CaptivePortal),
        (saying(200, {}, HOTEL), CaptivePortal),
        (saying(302, ELSEWHERE), CaptivePortal),
        (saying(307, ELSEWHERE), CaptivePortal),
        (saying(511, {}, HOTEL), CaptivePortal),
        (saying(200, {"Content-Type": "application/json"}, b'[{"error":false}]'), NotTheServer),
        (saying(301, ELSEWHERE), NotTheServer),
        (saying(302, {"Location": "/login"}), NotTheServer),
        (saying(302, {"Location": "https://www.127.0.0.1/x"}), NotTheServer),
        (saying(302, {"Location": "http://[oops"}), NotTheServer),
        (saying(503, {"Content-Type": "text/html"}, HOTEL), NotTheServer),
        (saying(404, {"Content-Type": "text/html"}, HOTEL), NotTheServer),
    ],
)
async def test_whether_it_is_a_portal_is_told_by_what_answers_for_moodles_public_configuration(http, answer, kind):
    error = NotTheServer("no Upload-Offset", host="storage.example", status=200)
    async with http_server(answer) as server:
        found = await named(error, http, server.url, "https://storage.example/secret")
        assert [request.path for request in server.requests] == ["/lib/ajax/service-nologin.php"]
    assert type(found) is kind
    assert found.facts["host"] == "storage.example"
    assert found.retryable


async def test_where_the_second_look_fails_the_first_word_stays(http):
    error = NotTheServer("x", host="storage.example")
    assert await named(error, http, free_port_url()) is error


@pytest.mark.parametrize("error", [ConnectionLost("x"), ServerBusy("x"), CaptivePortal("x")])
async def test_other_errors_are_not_looked_at(http, error):
    assert await named(error, http, free_port_url()) is error


async def never(exchange):
    raise AssertionError(exchange.request)


@asynccontextmanager
async def two_servers(folder, monkeypatch, first, second, plain=None):
    """A site at localhost and a storage at 127.0.0.1 with certificates by those issuers; and what answers plainly."""
    async with (
        refused_server(folder, first, never) as (site, fingerprint, _),
        refused_server(folder, second, never) as (storage, _, _),
        http_server(plain or saying(301, {"Location": "https://localhost/"})) as root,
    ):
        monkeypatch.setattr(obstacles, "PLAIN_PORT", root.port)
        yield site.url.replace("127.0.0.1", "localhost"), storage.url + "/secret-upload", fingerprint
        assert [request.path for request in root.requests] == ["/"]
        assert not {"authorization", "cookie"} & root.requests[0].headers.keys()


async def test_one_issuer_for_site_and_storage_is_somebody_in_between_and_is_named(http, tmp_path, monkeypatch):
    async with two_servers(tmp_path, monkeypatch, FILTER, FILTER) as (site, storage, fingerprint):
        found = await named(TlsRefused("x", host="localhost"), http, site, storage)
    assert type(found) is TlsIntercepted
    assert found.facts == {"host": "localhost", "issuer": "Filter Ltd", "fingerprint": fingerprint}


async def test_one_refused_certificate_is_that_servers_own_matter_and_its_issuer_is_named(http, tmp_path, monkeypatch):
    async with two_servers(tmp_path, monkeypatch, FILTER, OTHER) as (site, storage, fingerprint):
        found = await named(TlsRefused("x", host="localhost"), http, site, storage)
    assert type(found) is TlsRefused
    assert found.facts == {"host": "localhost", "issuer": "Filter Ltd", "fingerprint": fingerprint}


@pytest.mark.parametrize("plain", [saying(302, ELSEWHERE), saying(511)])
async def test_a_portal_that_breaks_tls_is_known_by_its_plain_answer(http, tmp_path, monkeypatch, plain):
    async with two_servers(tmp_path, monkeypatch, FILTER, FILTER, plain) as (site, storage, _):
        found = await named(TlsRefused("x", host="localhost"), http, site, storage)
    assert type(found) is CaptivePortal
    assert found.retryable


async def test_a_refused_certificate_that_cannot_be_seen_again_stays_what_it_was(http, monkeypatch):
    monkeypatch.setattr(obstacles, "PLAIN_PORT", 1)
    error = TlsRefused("x", host="localhost")
    assert await named(error, http, free_port_url().replace("http", "https")) is error


# At an address at which no Moodle was found ---------------------------------------------------------------------------

PAGE = saying(200, {"Content-Type": "text/html"}, HOTEL)


@pytest.mark.parametrize(
    "error", [NotMoodle("x"), NotTheServer("x"), InsecureAddress("x", address="http://portal.invalid")]
)
@pytest.mark.parametrize("is_known", [False, True])
async def test_who_sends_a_sign_in_to_another_host_is_a_portal(http, error, is_known):
    async with http_server(saying(302, ELSEWHERE)) as server:
        found = await named_at(error, http, f"{server.url}/my/", [server.url] if is_known else [])
    assert type(found) is CaptivePortal
    assert found.facts["host"] == "127.0.0.1"
    assert found.facts.get("elsewhere", "portal.invalid") == "portal.invalid"


async def test_a_page_is_a_portals_where_a_moodle_was_and_else_perhaps_the_wrong_address(http):
    error = NotMoodle("x")
    async with http_server(PAGE) as server:
        assert await named_at(error, http, server.url) is error
        assert await named_at(error, http, server.url, ["https://moodle.example.edu"]) is error
        found = await named_at(error, http, f"{server.url}/campus/my/", [f"{server.url}/campus"])
        assert server.requests[-1].path == "/campus/lib/ajax/service-nologin.php"
    assert type(found) is CaptivePortal


@pytest.mark.parametrize("answer", [saying(301, ELSEWHERE), saying(302, {"Location": "/moodle/"}), saying(404), PAGE])
async def test_what_no_portal_says_leaves_the_first_word(http, answer):
    error = InsecureAddress("x", address="http://portal.invalid")
    async with http_server(answer) as server:
        assert await named_at(error, http, server.url) is error
    assert await named_at(error, http, free_port_url()) is error
    assert await named_at(error, http, "ftp://moodle.example.edu") is error
