"""What each of the doctor's checks says when all is well, when it may be the trouble, and when it is."""

import asyncio
import contextlib
import json
import re
import shutil
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest
from cryptography.x509.oid import NameOID
from tests.helpers.certificates import name_of, refused_server
from tests.helpers.fake_engine import FakeEngine, make_account, make_assignment
from tests.helpers.http_server import free_port_url, http_server
from tests.helpers.moodle_answers import REST, fake_moodle, moodle_error
from tests.helpers.tls import server_context

from uploader_gui.core import errors, name_service
from uploader_gui.core.config import Settings
from uploader_gui.core.doctor import bodies, computer, way
from uploader_gui.core.doctor.checks import OF_A_SITE, OF_THIS_COMPUTER
from uploader_gui.core.doctor.line import Check, Examination, Level, passed, run
from uploader_gui.core.models import AccountFacts, StorageFacts
from uploader_gui.core.moodle.grants import TOKEN_SCRIPT
from uploader_gui.core.moodle.site import NEEDED_FUNCTIONS, NEEDED_VERSION, NOLOGIN_PATH
from uploader_gui.core.network import http_client
from uploader_gui.core.schedule import read_schedule
from uploader_gui.core.store.credentials import KeyringStore
from uploader_gui.ui.doctor_sentences import CHECK_NAMES, DOCTOR_SENTENCES
from uploader_gui.ui.error_text import SENTENCES

TOKEN_PAGE = "/login/token.php"
ALWAYS_PAUSED = Settings(schedule=read_schedule([{"bytes_per_second": "pause"}]))
ALWAYS_SLOW = Settings(schedule=read_schedule([{"bytes_per_second": 7000}]))
OURS = tuple((name, str(NEEDED_VERSION)) for name in NEEDED_FUNCTIONS)
FACTS = AccountFacts(release="4.5.6", functions=OURS)


@pytest.fixture
def engine():
    """An engine with one account; what its site tells can be changed."""
    made = FakeEngine(make_account(), assignments=(make_assignment(1),))
    made.facts = FACTS
    made.storage = StorageFacts(backend="s3video", protocols=("s3multipart",))
    return made


@pytest.fixture
async def look(engine, tmp_path):
    """Examine: the lines by the checks' names."""
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(http_client())

        async def examine(address="", checks=OF_A_SITE, signed_in=True, **changes):
            account = replace(make_account(), site_url=address) if signed_in else None
            facts = {"home": tmp_path, "settings": Settings(), "http": http, "open_engine": engine.open}
            facts |= {"address": address, "account": account}
            examination = Examination(**(facts | changes))
            lines = {line.name: line async for line in run(checks, examination)}
            assert lines.keys() == {check.name for check in checks}
            assert all(line.code in SENTENCES for line in lines.values())
            return lines

        yield examine


@pytest.fixture
async def moodle():
    """A Moodle of one's own; ``moodle.before`` answers instead of it."""
    async with fake_moodle() as running:
        yield running


def instead(path, *, method="", **answer):
    """Answer so wherever that path is asked."""

    async def before(exchange):
        request = exchange.request
        if request.path.partition("?")[0] == path and method in ("", request.method):
            await exchange.answer(answer.get("status", 200), answer.get("headers"), answer.get("body", b""))

    return before


def said(line):
    return line.level, line.code


# A site --------------------------------------------------------------------------------------------------------------


async def test_a_good_site_passes_every_check(look, moodle):
    async def good(exchange):
        date = {"Date": formatdate(time.time(), usegmt=True)}
        if exchange.request.path == TOKEN_SCRIPT:
            await exchange.answer_json({}, 405)
        elif exchange.request.path == NOLOGIN_PATH:
            await exchange.answer_json([{"error": False, "data": moodle.public_config()}], headers=date)

    moodle.before = good
    lines = await look(moodle.url + "/course/view.php?id=3")
    del lines["tls"]  # loopback has none
    assert said(lines.pop("storage")) == (Level.SKIPPED, "storage_named")  # nothing was sent yet
    assert {line.level for line in lines.values()} == {Level.PASS}, lines
    assert {line.site for name, line in lines.items() if name not in ("proxy", "dns")} == {moodle.url}
    assert float(lines["speed"].facts["speed"]) > 0


async def test_without_a_sign_in_what_needs_one_is_skipped_and_nothing_fails(look, moodle):
    lines = await look(moodle.url, signed_in=False)
    for name in ("sign_in", "assignments", "storage"):
        assert said(lines[name]) == (Level.SKIPPED, "needs_sign_in")
    assert said(lines["plugins"]) == (Level.WARN, "plugins_unknown")
    assert Level.FAIL not in {line.level for line in lines.values()}


async def test_without_a_site_only_the_address_fails_and_the_rest_is_not_looked_at(look):
    lines = await look(free_port_url())
    assert [name for name, line in lines.items() if line.level is Level.FAIL] == ["address"]
    assert said(lines["address"]) == (Level.FAIL, "no_site")
    assert {line.code for name, line in lines.items() if name not in ("proxy", "dns", "address", "portal", "tls")} == {
        "needs_site"
    }


HTML = {"headers": {"Content-Type": "text/html"}, "body": b"<html>Welcome</html>"}
NOTICE = b"<br />\n<b>Warning</b>:  x in <b>/x.php</b> on line <b>3</b><br />\n"
ELSEWHERE = {"status": 302, "headers": {"Location": "http://portal.invalid/"}}

SITES = [
    ({"maintenanceenabled": 1}, None, "maintenance", Level.FAIL, "site_unavailable"),
    ({"enablewebservices": 0}, None, "web_services", Level.FAIL, "web_services_off"),
    ({"enablemobilewebservice": 0}, None, "web_services", Level.FAIL, "mobile_service_off"),
    ({}, instead(REST, status=403), "rest", Level.FAIL, "rest_protocol_off"),
    ({"enablewebservices": 0}, instead(REST, status=403), "rest", Level.SKIPPED, "told_above"),
    ({}, instead(REST, **HTML), "rest", Level.FAIL, "not_the_server"),
    ({}, instead(REST, status=503, headers={"Retry-After": "9"}), "rest", Level.FAIL, "server_busy"),
    (
        {},
        instead(REST, body=NOTICE + json.dumps(moodle_error("invalidtoken")).encode()),
        "rest",
        Level.WARN,
        "php_notices",
    ),
    ({}, instead(TOKEN_SCRIPT, status=405, body=b"{}"), "sign_in_ways", Level.PASS, "ways"),
    ({}, instead(TOKEN_SCRIPT, status=502), "sign_in_ways", Level.FAIL, "server_busy"),
    ({}, instead(TOKEN_SCRIPT, status=502), "plugins", Level.SKIPPED, "told_above"),
    ({}, instead(NOLOGIN_PATH, **HTML), "address", Level.FAIL, "captive_portal"),
    ({}, instead(NOLOGIN_PATH, **ELSEWHERE), "address", Level.FAIL, "captive_portal"),
    ({}, instead(NOLOGIN_PATH, status=404), "address", Level.FAIL, "not_moodle"),
    ({}, instead(NOLOGIN_PATH, status=503), "address", Level.FAIL, "server_busy"),
    ({}, instead(TOKEN_PAGE, headers={"Via": "1.1 box"}), "http", Level.PASS, "http_via"),
]


@pytest.mark.parametrize(("public", "before", "name", "level", "code"), SITES)
async def test_what_is_wrong_with_a_site_is_named(look, moodle, public, before, name, level, code):
    moodle.public, moodle.before = public, before
    checks = [check for check in OF_A_SITE if check.name not in ("bodies", "speed")]
    lines = await look(moodle.url, checks=checks, signed_in=name != "plugins")
    assert said(lines[name]) == (level, code)


@pytest.mark.parametrize(
    ("skew", "level", "code"),
    [
        (0, Level.PASS, "clock_good"),
        (60, Level.PASS, "clock_good"),
        (600, Level.WARN, "clock_slow"),
        (-86_400, Level.WARN, "clock_fast"),
        (None, Level.SKIPPED, "clock_unknown"),
    ],
)
async def test_a_wrong_clock_is_named_with_its_direction(look, moodle, skew, level, code):
    async def dated(exchange):
        if exchange.request.path == NOLOGIN_PATH:
            date = {} if skew is None else {"Date": formatdate(time.time() + skew, usegmt=True)}
            await exchange.answer_json([{"error": False, "data": moodle.public_config()}], headers=date)

    moodle.before = dated
    line = (await look(moodle.url, checks=[c for c in OF_A_SITE if c.name in ("address", "clock")]))["clock"]
    assert said(line) == (level, code)
    if level is Level.WARN:
        assert int(line.facts["seconds"]) == pytest.approx(abs(skew), abs=3)


# An account ----------------------------------------------------------------------------------------------------------

OLD = AccountFacts(release="4.5", functions=tuple((name, "2025010100") for name in NEEDED_FUNCTIONS))
NONE = AccountFacts(release="4.5", functions=())


@pytest.mark.parametrize(
    ("name", "change", "level", "code"),
    [
        ("sign_in", {"fails": {"account_facts": errors.SignInNeeded()}}, Level.FAIL, "sign_in_needed"),
        ("sign_in", {"fails": {"account_facts": errors.AccountClosed()}}, Level.FAIL, "account_closed"),
        ("sign_in", {"fails": {"account_facts": errors.EngineBusy()}}, Level.FAIL, "engine_busy"),
        ("plugins", {"facts": OLD}, Level.FAIL, "plugin_too_old"),
        ("plugins", {"facts": NONE}, Level.FAIL, "plugins_missing"),
        ("assignments", {"known_assignments": []}, Level.WARN, "no_assignment"),
        ("assignments", {"fails": {"assignments": errors.TimedOut()}}, Level.FAIL, "timed_out"),
        ("storage", {"storage": StorageFacts()}, Level.SKIPPED, "storage_unknown"),
        ("storage", {"storage": StorageFacts(backend="s3video")}, Level.SKIPPED, "storage_named"),
        ("storage", {"fails": {"storage_facts": errors.StorageRefused()}}, Level.FAIL, "storage_refused"),
    ],
)
async def test_what_an_account_finds_out_is_named(look, moodle, engine, name, change, level, code):
    for attribute, value in change.items():
        setattr(engine, attribute, value)
    lines = await look(moodle.url, checks=[check for check in OF_A_SITE if check.name not in ("bodies", "speed")])
    assert said(lines[name]) == (level, code)


async def test_plugins_are_not_called_missing_where_a_failed_sign_in_keeps_them_from_sight(look, moodle, engine):
    engine.fails["account_facts"] = errors.TimedOut()
    assert said((await look(moodle.url))["plugins"]) == (Level.SKIPPED, "told_above")


async def test_plugins_that_are_there_but_kept_from_programs_are_told_from_missing_ones(look, moodle, engine):
    engine.facts, moodle.before = NONE, instead(TOKEN_SCRIPT, status=405, body=b"{}")
    assert said((await look(moodle.url))["plugins"]) == (Level.FAIL, "not_in_the_service")


# The storage ---------------------------------------------------------------------------------------------------------


@contextlib.asynccontextmanager
async def a_storage(engine, protocol="tus", **answer):
    """A storage of earlier uploads that gives that answer at its root."""

    async def storage(exchange):
        await exchange.answer(answer.get("status", 200), answer.get("headers"), answer.get("body", b""))

    async with http_server(storage) as server:
        engine.storage = StorageFacts(backend="any", protocols=(protocol,), origin=server.url, protocol=protocol)
        yield server


@pytest.mark.parametrize(("protocol", "method"), [("tus", "OPTIONS"), ("s3multipart", "HEAD"), ("post", "HEAD")])
async def test_the_storage_of_earlier_uploads_is_asked_for_nothing_but_an_answer(
    look, moodle, engine, protocol, method
):
    async with a_storage(engine, protocol, status=403) as server:
        line = (await look(moodle.url))["storage"]
        assert [(request.method, request.path) for request in server.requests] == [(method, "/")]
    assert (said(line), line.facts["host"]) == ((Level.PASS, "storage_reached"), "127.0.0.1")


PAGE = {"Content-Type": "text/html"}
AWAY = {"Location": "http://portal.invalid/"}


@pytest.mark.parametrize(
    ("answer", "level", "code"),
    [
        ({"status": 503, "headers": {"Retry-After": "9"}}, Level.FAIL, "server_busy"),
        ({"status": 429}, Level.FAIL, "server_busy"),
        ({"status": 511}, Level.FAIL, "captive_portal"),
        ({"status": 302, "headers": AWAY}, Level.FAIL, "not_the_server"),
        ({"status": 407}, Level.FAIL, "not_the_server"),
        ({"status": 200, "headers": PAGE, "body": b"<html>Welcome</html>"}, Level.FAIL, "not_the_server"),
        ({"status": 403, "headers": PAGE, "body": b"<html>Blocked</html>"}, Level.FAIL, "not_the_server"),
        # A storage's own ways: S3 sends to its home page and Cloudflare shows one where nothing is asked of them.
        ({"status": 307, "headers": AWAY | {"x-amz-request-id": "1"}}, Level.PASS, "storage_reached"),
        ({"status": 404, "headers": PAGE | {"CF-RAY": "1"}}, Level.PASS, "storage_reached"),
        ({"status": 204, "headers": {"Tus-Resumable": "1.0.0"}}, Level.PASS, "storage_reached"),
        ({"status": 404}, Level.PASS, "storage_reached"),
    ],
)
async def test_what_answers_in_the_storages_place_is_not_taken_for_it(look, moodle, engine, answer, level, code):
    async with a_storage(engine, **answer):
        line = (await look(moodle.url))["storage"]
    assert said(line) == (level, code)


async def test_a_portal_before_site_and_storage_is_called_one(look, moodle, engine):
    async with a_storage(engine, status=200, headers=PAGE) as server:

        async def after_the_address(exchange):
            if server.requests and exchange.request.path == NOLOGIN_PATH:
                await exchange.answer(200, PAGE, b"<html>Welcome</html>")

        moodle.before = after_the_address
        line = (await look(moodle.url))["storage"]
    assert (said(line), line.facts["host"]) == ((Level.FAIL, "captive_portal"), "127.0.0.1")


async def test_a_storages_certificate_that_is_refused_is_named_with_its_fingerprint(look, moodle, engine, tmp_path):
    async def never(exchange):
        raise AssertionError(exchange.request)

    issuer = name_of({NameOID.ORGANIZATION_NAME: "Middlebox Ltd"})
    async with refused_server(tmp_path, issuer, never, its_own=True) as (server, fingerprint, _):
        engine.storage = StorageFacts(backend="s3video", origin=server.url, protocol="post")
        line = (await look(moodle.url))["storage"]
    assert said(line) == (Level.FAIL, "tls_refused")
    assert line.facts["fingerprint"] == fingerprint


async def test_a_storage_that_cannot_be_reached_fails_and_the_wifi_is_not_blamed(look, moodle, engine):
    engine.storage = StorageFacts(backend="s3video", origin=free_port_url(), protocol="post")
    line = (await look(moodle.url))["storage"]
    assert said(line) == (Level.FAIL, "storage_not_reached")
    assert line.facts == {"host": "127.0.0.1", "reason": "no_connection"}


# The way -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proxy", "level", "code"),
    [
        ("http://sam:s3cret@proxy.invalid:3128", Level.PASS, "proxy"),
        ("proxy.invalid:3128", Level.PASS, "proxy"),
        ("socks5://sam:s3cret@proxy.invalid:1080", Level.WARN, "proxy_not_used"),
        ("", Level.PASS, "no_proxy"),
    ],
)
async def test_the_proxy_is_named_without_its_password(look, monkeypatch, proxy, level, code):
    monkeypatch.setenv("https_proxy", proxy)
    line = (await look("moodle.invalid", checks=way.CHECKS[:1]))["proxy"]
    assert said(line) == (level, code)
    assert "s3cret" not in f"{line}"
    assert "sam" not in f"{line}"
    if proxy:
        assert "proxy.invalid" in line.facts["proxy"]


@pytest.mark.parametrize(("slow", "level", "code"), [(5, Level.PASS, "name_found"), (-1, Level.WARN, "name_slow")])
async def test_a_slow_name_service_is_named(look, monkeypatch, slow, level, code):
    async def found(host, port):
        return [(2, 1, 6, "", ("192.0.2.1", port))]

    monkeypatch.setattr(way, "SLOW_NAMES", slow)
    monkeypatch.setattr(name_service, "addresses", found)
    assert said((await look("moodle.example", checks=way.CHECKS[1:2]))["dns"]) == (level, code)


async def test_a_name_that_nobody_knows_fails(look, monkeypatch):
    async def unknown(host, port):
        raise OSError("no such name")

    monkeypatch.setattr(name_service, "addresses", unknown)
    line = (await look("moodle.example", checks=way.CHECKS[1:2]))["dns"]
    assert (said(line), line.facts) == ((Level.FAIL, "name_unknown"), {"host": "moodle.example"})


@pytest.mark.parametrize(
    ("soon", "is_public", "level", "code"),
    [
        (0, True, Level.PASS, "tls_good"),
        (way.ENDS_SOON, True, Level.WARN, "certificate_ends"),
        (0, False, Level.WARN, "private_authority"),
    ],
)
async def test_the_certificate_is_looked_at(look, monkeypatch, tmp_path, soon, is_public, level, code):
    context = server_context(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    monkeypatch.setattr(way, "ENDS_SOON", soon)
    if is_public:
        monkeypatch.setattr(way.certifi, "where", lambda: str(tmp_path / "authority.pem"))

    async def answer(exchange):
        await exchange.answer(200)

    async with http_server(answer, tls=context) as server, http_client() as http:
        line = (await look(server.url, checks=[c for c in way.CHECKS if c.name == "tls"], http=http))["tls"]
    assert said(line) == (level, code)
    assert line.facts["issuer"] == "localhost"
    assert line.facts["version"].startswith("TLSv1.")
    assert float(line.facts["ends"]) == pytest.approx(time.time() + 86_400, abs=60)


async def test_a_self_signed_certificate_is_refused_with_its_fingerprint_and_nothing_is_said_there(look, tmp_path):
    async def never(exchange):
        raise AssertionError(exchange.request)

    issuer = name_of({NameOID.ORGANIZATION_NAME: "Middlebox Ltd"})
    async with refused_server(tmp_path, issuer, never, its_own=True) as (server, fingerprint, _):
        lines = await look(server.url)
        assert server.requests == []
    assert said(lines["address"]) == (Level.FAIL, "tls_refused")
    assert (said(lines["tls"]), lines["tls"].facts) == ((Level.SKIPPED, "told_above"), {"reason": "tls_refused"})
    assert lines["address"].facts["fingerprint"] == fingerprint
    assert lines["address"].facts["issuer"] == "Middlebox Ltd"


async def test_a_network_that_sends_elsewhere_is_named_as_a_portal(look):
    async def hotel(exchange):
        await exchange.read()
        await exchange.answer(302, {"Location": "http://portal.invalid/"})

    async with http_server(hotel) as server:
        lines = await look(server.url, signed_in=False)
    assert [said(lines[name]) for name in ("address", "portal")] == [
        (Level.FAIL, "captive_portal"),
        (Level.SKIPPED, "told_above"),
    ]


# What gets through ---------------------------------------------------------------------------------------------------


def from_size(least, answer):
    """Treat bodies of at least so many bytes otherwise."""

    async def before(exchange):
        if exchange.request.path == NOLOGIN_PATH and len(exchange.request.body) >= least:
            await answer(exchange)

    return before


async def hang(_):
    await asyncio.get_running_loop().create_future()


async def cut(exchange):
    exchange.cut()


def status(code):
    async def answer(exchange):
        await exchange.answer(code, {}, b"<html>")

    return answer


@pytest.mark.parametrize(
    ("least", "how", "level", "code"),
    [
        (bodies.LARGE, status(413), Level.WARN, "body_too_large"),
        (bodies.PACKETS, status(413), Level.WARN, "body_too_large"),
        (bodies.PACKETS, status(403), Level.WARN, "body_refused"),
        (bodies.PACKETS, hang, Level.FAIL, "body_hangs"),
        (bodies.PACKET, hang, Level.FAIL, "body_hangs"),
        (bodies.LARGE, cut, Level.FAIL, "body_cut"),
        (bodies.LARGE, status(418), Level.WARN, "body_refused"),
    ],
)
async def test_what_does_not_get_through_is_named_with_its_size(look, moodle, monkeypatch, least, how, level, code):
    if how is hang:
        for size in bodies.BODY_SECONDS:
            monkeypatch.setitem(bodies.BODY_SECONDS, size, 0.1 if size >= least else 60)
    moodle.before = from_size(least, how)
    lines = await look(moodle.url)
    assert (said(lines["bodies"]), lines["bodies"].facts["size"]) == ((level, code), str(least))
    assert said(lines["speed"]) == (Level.SKIPPED, "speed_unknown")


@pytest.mark.parametrize(("answer", "code"), [(503, "server_busy"), (511, "captive_portal"), (200, "not_the_server")])
async def test_an_answer_that_has_nothing_to_do_with_the_size_is_not_blamed_on_it(look, moodle, answer, code):
    moodle.before = from_size(bodies.PACKETS, status(answer))
    assert said((await look(moodle.url))["bodies"]) == (Level.FAIL, code)


async def test_a_line_that_breaks_off_while_it_is_measured_fails_nothing(look, moodle):
    large = 0

    async def second_time(exchange):
        nonlocal large
        large += 1
        if large > 1:
            exchange.cut()

    moodle.before = from_size(bodies.LARGE, second_time)
    line = (await look(moodle.url))["speed"]
    assert said(line) == (Level.WARN, "speed_cut")
    assert float(line.facts["speed"]) > 0


@pytest.mark.parametrize("size", [bodies.PACKET, bodies.PACKETS, bodies.LARGE])
def test_a_body_has_its_size_and_asks_only_for_what_anybody_may_know(size):
    made = bodies.body_of(size)
    assert len(made) == size
    (question,) = json.loads(made)
    assert question["methodname"] == "tool_mobile_get_public_config"


async def test_a_very_slow_line_is_not_filled_with_a_large_request(look, moodle, monkeypatch):
    monkeypatch.setattr(bodies, "SLOWEST", 10.0**12)
    lines = await look(moodle.url)
    assert said(lines["bodies"]) == (Level.WARN, "line_very_slow")
    assert max(len(request.body) for request in moodle.http.requests) == bodies.PACKETS


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"settings": Settings(bytes_per_second=5000)}, "speed_limited"),
        ({"settings": ALWAYS_SLOW}, "speed_limited"),
        ({"settings": ALWAYS_PAUSED}, "speed_paused"),
        ({"metered": True}, "speed_metered"),
    ],
)
async def test_nobodys_limit_is_overrun_to_measure(look, moodle, changes, code):
    assert said((await look(moodle.url, **changes))["speed"]) == (Level.SKIPPED, code)
    assert sum(len(request.body) >= bodies.LARGE for request in moodle.http.requests) <= 1


# This computer -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "no_limit"),
        ({"metered": True}, "no_limit_on_metered"),
        ({"metered": True, "settings": Settings(pause_on_metered=True)}, "metered_network"),
        ({"settings": ALWAYS_PAUSED}, "paused_by_schedule"),
        ({"settings": ALWAYS_SLOW}, "rate_limited"),
        ({"settings": Settings(bytes_per_second=7000)}, "rate_limited"),
        ({"settings": Settings(complaint="No.")}, "settings_wrong"),
    ],
)
async def test_what_holds_uploads_back_by_ones_own_settings_is_told(look, changes, code):
    line = (await look(checks=OF_THIS_COMPUTER, **changes))["limits"]
    assert said(line) == (Level.PASS if code.startswith("no_limit") else Level.WARN, code)


@pytest.mark.parametrize(
    ("free", "level", "code"),
    [
        (10**12, Level.PASS, "disk_good"),
        (computer.LITTLE_FREE - 1, Level.WARN, "disk_little"),
        (computer.LEAST_FREE - 1, Level.FAIL, "disk_full"),
    ],
)
async def test_a_full_disk_is_named(look, monkeypatch, free, level, code):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(2 * free, free, free))
    assert said((await look(checks=OF_THIS_COMPUTER))["disk"]) == (level, code)


@pytest.mark.parametrize(
    ("place", "level", "code"),
    [
        ("file", Level.PASS, "kept_in_file"),
        ("memory", Level.WARN, "kept_in_memory"),
        ("", Level.WARN, "keyring_missing"),
    ],
)
async def test_where_sign_ins_are_kept_is_told(look, monkeypatch, place, level, code):
    monkeypatch.setattr(KeyringStore, "is_usable", lambda: False)
    monkeypatch.delenv("UPLOADER_CREDENTIALS", raising=False)
    assert said((await look(checks=OF_THIS_COMPUTER, settings=Settings(credentials=place)))["keyring"]) == (level, code)


async def test_a_keyring_is_not_denied_where_the_environment_wants_sign_ins_in_memory(look, monkeypatch):
    monkeypatch.setattr(KeyringStore, "is_usable", lambda: True)
    monkeypatch.setenv("UPLOADER_CREDENTIALS", "memory")
    assert said((await look(checks=OF_THIS_COMPUTER))["keyring"]) == (Level.WARN, "kept_in_memory")


async def test_a_program_beside_is_told_and_one_that_does_not_answer_fails(look, engine):
    engine.is_remote = True
    assert said((await look(checks=OF_THIS_COMPUTER))["journal"]) == (Level.PASS, "journal_beside")
    engine.open_error = errors.EngineBusy(pid=5)
    assert said((await look(checks=OF_THIS_COMPUTER))["journal"]) == (Level.FAIL, "engine_busy")


async def test_a_folder_that_cannot_be_written_fails(look, monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(2, 1, 10**12))
    line = (await look(checks=OF_THIS_COMPUTER, home=tmp_path / "gone"))["journal"]
    assert (said(line), line.facts["folder"]) == ((Level.FAIL, "folder_not_writable"), str(tmp_path / "gone"))


# All of them ---------------------------------------------------------------------------------------------------------


async def test_one_reason_fails_once_and_the_same_trouble_of_another_host_fails_too(look):
    def lost(host):
        async def work(_):
            raise errors.ConnectionLost(host=host)

        return work

    hosts = {"address": "a.example", "rest": "a.example", "storage": "b.example"}
    lines = await look(checks=[Check(name, lost(host)) for name, host in hosts.items()])
    assert [said(line) for line in lines.values()] == [
        (Level.FAIL, "connection_lost"),
        (Level.SKIPPED, "told_above"),
        (Level.FAIL, "connection_lost"),
    ]


async def test_a_site_whose_name_nobody_knows_fails_once(look):
    lines = await look("https://moodle.invalid")
    failed = [name for name, line in lines.items() if line.level is Level.FAIL]
    assert failed == ["dns"]


async def test_a_check_that_never_ends_or_breaks_gives_its_line_and_the_next_ones_follow(look):
    async def broken(_):
        raise RuntimeError("a defect")

    async def fine(_):
        return passed("no_limit")

    lines = await look(checks=(Check("proxy", hang, limit=0.05), Check("dns", broken), Check("limits", fine)))
    assert [said(line) for line in lines.values()] == [
        (Level.FAIL, "check_timed_out"),
        (Level.FAIL, "unexpected"),
        (Level.PASS, "no_limit"),
    ]


def test_every_check_has_a_name_for_people_and_a_time_limit():
    checks = (*OF_THIS_COMPUTER, *OF_A_SITE)
    names = [check.name for check in checks]
    assert len(names) == len(set(names))
    assert {*names, "accounts"} == CHECK_NAMES.keys()
    assert all(0 < check.limit <= 120 for check in checks)


def test_no_sentence_of_the_doctors_stands_in_the_table_unused():
    source = "".join(path.read_text("utf-8") for path in Path(way.__file__).parent.glob("*.py"))
    used = set(re.findall(r'"(\w+)"', source)) | {"kept_in_keyring", "kept_in_file", "no_account"}
    assert used >= DOCTOR_SENTENCES.keys()
