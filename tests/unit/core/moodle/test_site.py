"""From what a student pastes to the site's root; and what is said where there is no Moodle."""

import time
from email.utils import formatdate

import httpx
import pytest
from tests.helpers.http_server import free_port_url, http_server
from tests.helpers.moodle_answers import REST, fake_moodle, moodle_error, site_info

from uploader_gui.core.errors import (
    ConnectionLost,
    InsecureAddress,
    MobileServiceOff,
    NoSite,
    NotMoodle,
    PluginsMissing,
    PluginTooOld,
    RestProtocolOff,
    ServerBusy,
    SiteUnavailable,
    WebServicesOff,
)
from uploader_gui.core.models import BROWSER, LAUNCH, PASSWORD, PHONE
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.moodle.grants import TOKEN_SCRIPT
from uploader_gui.core.moodle.site import (
    NEEDED_FUNCTIONS,
    NEEDED_VERSION,
    NOLOGIN_PATH,
    candidate_roots,
    describe_site,
    find_site,
)
from uploader_gui.core.moodle.site import site_info as ask_site_info
from uploader_gui.core.network import http_client


@pytest.fixture
async def http():
    async with http_client() as client:
        yield client


# Addresses -----------------------------------------------------------------------------------------------------------

SITE = "https://moodle.example.edu"


@pytest.mark.parametrize(
    ("pasted", "roots"),
    [
        ("moodle.example.edu", [SITE]),
        ("  moodle.example.edu\n", [SITE]),
        ("MOODLE.Example.EDU", [SITE]),
        ("https://moodle.example.edu/", [SITE]),
        ("HTTPS://moodle.example.edu", [SITE]),
        ("https://moodle.example.edu/login/index.php", [f"{SITE}/login", SITE]),
        (
            "https://moodle.example.edu/mod/assign/view.php?id=3&action=x#top",
            [f"{SITE}/mod/assign", f"{SITE}/mod", SITE],
        ),
        ("moodle.example.edu/campus", [f"{SITE}/campus", SITE]),
        ("moodle.example.edu/campus/my/", [f"{SITE}/campus/my", f"{SITE}/campus", SITE]),
        ("moodle.example.edu/moodle4.5", [f"{SITE}/moodle4.5", SITE]),
        ("moodle.example.edu/moodle4.5/course/view.php?id=1", [f"{SITE}/moodle4.5/course", f"{SITE}/moodle4.5", SITE]),
        ("https://moodle.example.edu/pluginfile.php/1/intro/film.mp4", [SITE]),
        ("moodle.example.edu:8443/x.php", [f"{SITE}:8443"]),
        ("https://sam:pw@moodle.example.edu/", [SITE]),
        ("localhost:8100", ["http://localhost:8100"]),
        ("127.0.0.1:8100/my", ["http://127.0.0.1:8100/my", "http://127.0.0.1:8100"]),
        ("http://localhost", ["http://localhost"]),
        ("[::1]:8100", ["http://[::1]:8100"]),
        ("https://localhost:8100", ["https://localhost:8100"]),
        # What is typed or copied otherwise.
        ("http://moodle.example.edu", [SITE]),
        ("http://moodle.example.edu:80/my/", [f"{SITE}/my", SITE]),
        ("http://10.1.2.3/moodle", ["https://10.1.2.3/moodle", "https://10.1.2.3"]),
        ("https:/moodle.example.edu", [SITE]),
        ("https:moodle.example.edu", [SITE]),
        ("//moodle.example.edu", [SITE]),
        ("<https://moodle.example.edu>", [SITE]),
        ("<moodle.example.edu>", [SITE]),
        ("Hand it in here: https://moodle.example.edu/my/.", [f"{SITE}/my", SITE]),
        ("[our Moodle](https://moodle.example.edu)", [SITE]),
        ("view-source:https://moodle.example.edu/my/", [f"{SITE}/my", SITE]),
        ("moodlemobile://https://moodle.example.edu", [SITE]),
        ("moodlemobile://https://sam@moodle.example.edu?redirect=/my", [SITE]),
        ("moodlemobile://link=https%3A%2F%2Fmoodle.example.edu%2Fcampus", [f"{SITE}/campus", SITE]),
        ("https://moodle.example.edu/login?wantsurl=https://other.example", [f"{SITE}/login", SITE]),
        ("https://moodle\u200b.example.edu\ufeff", [SITE]),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmoodle.example.edu%2F&data=x", [SITE]),
        ("Kurs:https://moodle.example.edu", [SITE]),
        ("[moodle.example.edu/my](https://moodle.example.edu/my)", [f"{SITE}/my", SITE]),
        ("Go to [our moodle.example.edu](https://moodle.example.edu/my), please", [f"{SITE}/my", SITE]),
        ("moodle.example.edu [Moodle](https://moodle.example.edu/my)", [f"{SITE}/my", SITE]),
        ("Hand it in: moodle.example.edu/my<https://moodle.example.edu/my>", [f"{SITE}/my", SITE]),
        # What stands within an address is no address of the site's, whoever made the link.
        ("moodle.example.edu/course/view.php?id=3&x=http://evil.example", [f"{SITE}/course", SITE]),
        ("moodle.example.edu/login?wantsurl=https://evil.example/x", [f"{SITE}/login", SITE]),
        ("moodle.example.edu?x=http://evil.example", [SITE]),
        ("moodle.example.edu#http://evil.example", [SITE]),
        ("moodle.example.edu/my/#/http://evil.example", [f"{SITE}/my", SITE]),
        ("moodle.example.edu/path/http://evil.example", [f"{SITE}/path", SITE]),
        ("moodle.example.edu/x?a='http://evil.example'", [f"{SITE}/x", SITE]),
        ("moodle.example.edu/x?a=<http://evil.example>", [f"{SITE}/x", SITE]),
        ("moodle.example.edu/x?a[](http://evil.example)", [f"{SITE}/x", SITE]),
        ("moodle.example.edu:http://evil.example", [SITE]),
        ("moodle.example.edu\u200bhttp://evil.example", [SITE]),
        ("https:moodle.example.edu/my?x=http://evil.example", [f"{SITE}/my", SITE]),
        ("//moodle.example.edu/my?x=http://evil.example", [f"{SITE}/my", SITE]),
        ("localhost:8100/my?x=http://evil.example", ["http://localhost:8100/my", "http://localhost:8100"]),
        ("Hand it in here: moodle.example.edu/my?x=http://evil.example today", [f"{SITE}/my", SITE]),
        (
            "moodlemobile://link=https%3A%2F%2Fmoodle.example.edu%2Fmy%3Fx%3Dhttp%3A%2F%2Fevil.example",
            [f"{SITE}/my", SITE],
        ),
        ("moodlemobile://https://moodle.example.edu?redirect=http://evil.example", [SITE]),
        ("https://[2001:db8::1]", ["https://[2001:db8::1]"]),
        ("Lernplattform-Universität.de", ["https://lernplattform-universität.de"]),
        ("https://xn--bcher-kva.example/my", ["https://xn--bcher-kva.example/my", "https://xn--bcher-kva.example"]),
    ],
)
def test_any_page_of_a_site_leads_to_its_root(pasted, roots):
    assert candidate_roots(pasted) == roots


@pytest.mark.parametrize(
    "pasted",
    [
        "http://moodle.example.edu:8080",
        "ftp://moodle.example.edu",
        "ftp://moodle.example.edu/?x=https%3A%2F%2Fevil.example",
        "moodlemobile://link=https%3A%2F%2Fmoodle.example.edu%2F&x=http://evil.example",
    ],
)
def test_an_address_on_which_a_password_could_be_read_is_refused(pasted):
    with pytest.raises(InsecureAddress) as caught:
        candidate_roots(pasted)
    assert not caught.value.retryable


@pytest.mark.parametrize(
    "pasted",
    [
        *(
            "",
            "   ",
            "https://",
            "https:///x",
            "my university",
            "https://[::1",
            "[::1",
            "a:b:c",
            "x:99999",
            "two\nlines",
        ),
        "moodle.example.edu://http://evil.example",
    ],
)
def test_what_is_no_address_is_no_site(pasted):
    with pytest.raises(NoSite) as caught:
        candidate_roots(pasted)
    assert caught.value.facts["address"] == pasted


@pytest.mark.parametrize(
    ("pasted", "shown"),
    [
        ("moodlemobile://token=c2VjcmV0", "moodlemobile://token=…"),
        ("moodlemobile://https:///x?qrlogin=c2VjcmV0&userid=3", "moodlemobile://https:///x?…"),
        ("https://sam:c2VjcmV0@", "https://…"),
        ("MOODLEMOBILE://TOKEN=c2VjcmV0", "MOODLEMOBILE://TOKEN=…"),
        ("ftp://sam:c2VjcmV0@c2VjcmV0@moodle.example.edu", "ftp://…moodle.example.edu"),
        ("https://sam:c2VjcmV0/c2VjcmV0@moodle.example.edu", "https://…moodle.example.edu"),
        (" sam:c2VjcmV0@moodle.example.edu:x/user/@sam", "…moodle.example.edu:x/user/@sam"),
    ],
)
def test_a_key_in_what_was_pasted_is_not_shown_again(pasted, shown):
    with pytest.raises((NoSite, InsecureAddress)) as caught:
        candidate_roots(pasted)
    assert caught.value.facts["address"] == shown
    assert "c2VjcmV0" not in f"{caught.value!r} {caught.value.facts}"


async def test_a_site_pasted_without_encryption_and_not_to_be_had_with_it_says_so():
    asked = []

    def nobody(request):
        asked.append(str(request.url))
        raise httpx.ConnectError("refused")

    async with httpx.AsyncClient(transport=httpx.MockTransport(nobody)) as http:
        with pytest.raises(InsecureAddress) as caught:
            await find_site(http, "http://moodle.example.edu/my/")
    assert caught.value.facts["address"] == "http://moodle.example.edu"
    assert asked
    assert all(url.startswith("https://moodle.example.edu/") for url in asked)


# Finding it ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("root", ["", "/campus"])
@pytest.mark.parametrize("page", ["", "/", "/course/view.php?id=3", "/my/"])
async def test_a_site_is_found_at_its_root_or_in_a_folder_from_any_of_its_pages(http, root, page):
    async with fake_moodle(root) as moodle:
        site = await find_site(http, moodle.url + page)
    assert (site.url, site.name) == (moodle.url, "Lab University")


async def test_flags_are_understood_as_numbers_texts_and_truths(http):
    for on, off in ((1, 0), ("1", "0"), (True, False)):
        async with fake_moodle() as moodle:
            moodle.public = {"enablewebservices": on, "enablemobilewebservice": on, "maintenanceenabled": off}
            assert (await find_site(http, moodle.url)).url == moodle.url
            moodle.public["maintenanceenabled"] = on
            with pytest.raises(SiteUnavailable):
                await find_site(http, moodle.url)


async def test_fields_that_the_site_leaves_empty_do_not_make_it_another_program(http):
    async with fake_moodle() as moodle:
        moodle.public = {"sitename": None, "identityproviders": None}
        assert (await find_site(http, moodle.url)).name == ""


async def test_nobody_at_the_address_is_no_site(http):
    address = free_port_url()
    with pytest.raises(NoSite) as caught:
        await find_site(http, address)
    assert caught.value.facts == {"address": address, "host": "127.0.0.1"}


PAGES = [
    (200, "text/html", b"<html>Welcome to our library</html>"),
    (200, "application/json", b'{"hello": "world"}'),
    (200, "application/json", b"[]"),
    (200, "application/json", b"[5]"),
    (200, "application/json", b'[{"error": false, "data": {"wwwroot": 5}}]'),
    (200, "application/json", b'[{"error": true, "exception": {"errorcode": "x"}}]'),
    (200, "text/plain", b""),
    (200, "text/html", b"\xff\xfe\x00"),
    (404, "text/html", b"not here"),
    (405, "text/html", b"no posts"),
    (403, "text/html", b"forbidden"),
]


@pytest.mark.parametrize(("status", "kind", "body"), PAGES)
async def test_something_else_at_the_address_is_not_a_moodle(http, status, kind, body):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(status, {"Content-Type": kind}, body)

    async with http_server(handler) as server:
        with pytest.raises(NotMoodle) as caught:
            await find_site(http, f"{server.url}/some/page.php")
    assert caught.value.facts["address"] == f"{server.url}/some/page.php"


@pytest.mark.parametrize(
    ("off", "kind"), [("enablewebservices", WebServicesOff), ("enablemobilewebservice", MobileServiceOff)]
)
async def test_a_site_that_lets_no_applications_in_says_which_part_is_off(http, off, kind):
    async with fake_moodle() as moodle:
        moodle.public = {off: 0}
        with pytest.raises(kind) as caught:
            await find_site(http, moodle.url)
    assert type(caught.value) is kind
    assert caught.value.facts["site"] == "Lab University"


async def test_a_site_whose_database_is_down_is_unavailable_and_worth_another_try(http):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer_json(moodle_error("dbconnectionfailed"))

    async with http_server(handler) as server:
        with pytest.raises(SiteUnavailable) as caught:
            await find_site(http, server.url)
    assert caught.value.retryable


async def test_a_site_in_maintenance_by_its_web_server_is_busy_for_as_long_as_it_says(http):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(503, {"Retry-After": "300"}, b"<html>Under maintenance</html>")

    async with http_server(handler) as server:
        with pytest.raises(ServerBusy) as caught:
            await find_site(http, server.url)
    assert caught.value.retry_after == 300


async def test_a_connection_cut_in_the_answer_is_a_lost_connection_not_a_missing_site(http):
    async def handler(exchange):
        exchange.cut()

    async with http_server(handler) as server:
        with pytest.raises(ConnectionLost):
            await find_site(http, server.url)


def leading_to(location, status=302):
    """The root leads a browser elsewhere; what else the fake Moodle does not know is not there."""

    async def before(exchange):
        if (exchange.request.method, exchange.request.path) == ("GET", "/"):
            await exchange.answer(status, {"Location": location})

    return before


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["/moodle/", "moodle", "/moodle/login/index.php?x=http://evil.example", "{url}/my/"]
)
@pytest.mark.parametrize("page", ["", "/course/view.php?id=3"])
async def test_a_moodle_in_the_folder_that_its_hosts_root_leads_to_is_found(http, status, location, page):
    async with fake_moodle("/moodle") as moodle:
        moodle.before = leading_to(location.format(url=moodle.url), status)
        assert (await find_site(http, moodle.http.url + page)).url == moodle.url
        assert len(moodle.http.of("GET")) == 1
        assert not {"authorization", "cookie"} & moodle.http.of("GET")[0].headers.keys()


async def test_where_the_root_leads_to_another_host_nobody_there_is_asked(http):
    async with fake_moodle("/moodle") as other, fake_moodle("/moodle") as moodle:
        moodle.before = leading_to(f"{other.url}/")
        with pytest.raises(NotMoodle) as caught:
            await find_site(http, moodle.http.url)
        assert caught.value.facts["address"] == moodle.http.url
        assert other.http.requests == []


@pytest.mark.parametrize(
    "location", ["/", "//", "http://[broken", "http://moodle.example.edu/", "ftp://127.0.0.1/", "javascript:x()", ""]
)
async def test_where_the_root_leads_nowhere_it_is_no_moodle(http, location):
    async with fake_moodle("/moodle") as moodle:
        moodle.before = leading_to(location)
        with pytest.raises(NotMoodle):
            await find_site(http, moodle.http.url)
        assert len(moodle.http.requests) == 2


async def test_a_root_that_leads_to_its_folder_without_encryption_is_followed_with_it():
    asked = []

    def answer(request):
        asked.append(str(request.url))
        if request.method == "GET":
            return httpx.Response(302, headers={"Location": "http://moodle.example.edu/moodle/"})
        return httpx.Response(404)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        with pytest.raises(NotMoodle):
            await find_site(http, "moodle.example.edu")
    assert asked == [f"{SITE}{NOLOGIN_PATH}", f"{SITE}/", f"{SITE}/moodle{NOLOGIN_PATH}"]


async def test_a_root_that_leads_far_down_is_not_followed_to_every_folder(http):
    async with fake_moodle("/moodle") as moodle:
        moodle.before = leading_to("/no" * 500)
        with pytest.raises(NotMoodle):
            await find_site(http, moodle.http.url)
        assert len(moodle.http.requests) <= 5


# Redirects -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_moved_site_is_found_at_its_own_name_for_itself(http, status):
    async with fake_moodle("/new") as moodle:

        async def old(exchange):
            await exchange.read()
            await exchange.answer(status, {"Location": f"{moodle.url}{exchange.request.path}"})

        async with http_server(old) as server:
            assert (await find_site(http, server.url)).url == moodle.url


async def test_a_redirect_for_ever_ends(http):
    async def round_and_round(exchange):
        await exchange.read()
        await exchange.answer(302, {"Location": exchange.request.path})

    async with http_server(round_and_round) as server:
        with pytest.raises(NotMoodle):
            await find_site(http, server.url)
        assert len(server.requests) < 10


@pytest.mark.parametrize(
    ("target", "error"),
    [
        ("http://moodle.example.edu/", InsecureAddress),
        ("ftp://moodle.example.edu", InsecureAddress),
        ("http://[broken", NotMoodle),
    ],
)
async def test_a_redirect_to_an_address_without_protection_is_refused(http, target, error):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(302, {"Location": target})

    async with http_server(handler) as server:
        with pytest.raises(error):
            await find_site(http, server.url)


@pytest.mark.parametrize("own", ["", "nonsense", "http://moodle.example.edu", "https://[broken"])
async def test_a_sites_own_name_that_cannot_be_used_is_not_used(http, own):
    async with fake_moodle() as moodle:
        moodle.public = {"wwwroot": own}
        assert (await find_site(http, moodle.url)).url == moodle.url


async def test_a_sites_own_name_at_which_another_site_answers_is_not_used(http):
    async with fake_moodle() as other, fake_moodle() as moodle:
        other.public = {"wwwroot": "https://somewhere.example"}
        moodle.public = {"wwwroot": other.url}
        assert (await find_site(http, moodle.url)).url == moodle.url


# How to sign in ------------------------------------------------------------------------------------------------------


async def own_pages(exchange):
    """Answer as our plugin's token page does."""
    if exchange.request.path.endswith(TOKEN_SCRIPT):
        await exchange.answer_json({"error": "invalid_request", "error_description": "POST it"}, 405)


@pytest.mark.parametrize(
    ("public", "with_pages", "ways"),
    [
        ({}, True, (BROWSER, PHONE, PASSWORD)),
        ({}, False, (PASSWORD,)),
        ({"typeoflogin": "1"}, False, (PASSWORD,)),
        ({"typeoflogin": 2}, False, (LAUNCH,)),
        ({"typeoflogin": 3}, True, (BROWSER, PHONE, LAUNCH)),
        ({"typeoflogin": 2, "showloginform": 1}, False, (LAUNCH, PASSWORD)),
        ({"typeoflogin": 2, "showloginform": 0}, False, (LAUNCH,)),
        ({"typeoflogin": 9}, False, (PASSWORD,)),
        ({"typeoflogin": None}, False, (PASSWORD,)),
    ],
)
async def test_a_site_tells_the_ways_to_sign_in_best_first(http, public, with_pages, ways):
    async with fake_moodle("/campus") as moodle:
        moodle.public = public
        moodle.before = own_pages if with_pages else None
        site = await describe_site(http, moodle.url)
    assert site.ways == ways
    assert (site.url, site.name, site.logo_url, site.clock_skew) == (moodle.url, "Lab University", "", 0)


@pytest.mark.parametrize(("status", "body"), [(405, b"<html>"), (200, b"{}"), (404, b"{}"), (403, b"{}"), (405, b"[]")])
async def test_only_our_token_pages_own_answer_is_taken_for_it(http, status, body):
    async def other(exchange):
        if exchange.request.path == TOKEN_SCRIPT:
            await exchange.answer(status, {}, body)

    async with fake_moodle() as moodle:
        moodle.before = other
        assert (await describe_site(http, moodle.url)).ways == (PASSWORD,)


@pytest.mark.parametrize(
    ("public", "logo"),
    [
        (
            {"logourl": "https://x.example/a.png", "compactlogourl": "https://x.example/b.png"},
            "https://x.example/b.png",
        ),
        ({"logourl": "https://x.example/a.png"}, "https://x.example/a.png"),
        ({"logourl": "http://x.example/a.png"}, ""),
        ({"logourl": "nonsense"}, ""),
    ],
)
async def test_a_logo_is_named_where_it_can_be_fetched_unread(http, public, logo):
    async with fake_moodle() as moodle:
        moodle.public = public
        assert (await describe_site(http, moodle.url)).logo_url == logo


@pytest.mark.parametrize("skew", [-7200, 300])
async def test_a_site_is_described_with_how_wrong_its_clock_is(http, skew):
    async with fake_moodle() as moodle:

        async def dated(exchange):
            if exchange.request.path == NOLOGIN_PATH:
                config = [{"error": False, "data": moodle.public_config()}]
                date = formatdate(time.time() + skew, usegmt=True)
                await exchange.answer_json(config, headers={"Date": date})

        moodle.before = dated
        assert (await describe_site(http, moodle.url)).clock_skew == pytest.approx(skew, abs=2)


@pytest.mark.parametrize(
    ("public", "error"), [({"maintenanceenabled": 1}, SiteUnavailable), ({"enablewebservices": 0}, WebServicesOff)]
)
async def test_a_site_that_is_shut_is_not_described_as_if_it_were_open(http, public, error):
    async with fake_moodle() as moodle:
        moodle.public = public
        with pytest.raises(error):
            await describe_site(http, moodle.url)


# What it can do ------------------------------------------------------------------------------------------------------


async def test_who_the_token_is_comes_from_the_site(http):
    async with fake_moodle(core_webservice_get_site_info=site_info(userid="7")) as moodle:
        info = await ask_site_info(MoodleClient(http, moodle.url, "token"))
    assert (info.userid, info.username, info.fullname) == (7, "sam", "Sam One")


@pytest.mark.parametrize("missing", NEEDED_FUNCTIONS)
async def test_a_site_without_one_of_our_functions_lacks_the_plugins_and_they_are_named(http, missing):
    offered = [{"name": name} for name in NEEDED_FUNCTIONS if name != missing]
    async with fake_moodle(core_webservice_get_site_info=site_info(functions=offered)) as moodle:
        with pytest.raises(PluginsMissing) as caught:
            await ask_site_info(MoodleClient(http, moodle.url, "token"))
    assert caught.value.facts == {"site": "Lab University", "missing": missing}


async def test_a_site_without_the_rest_protocol_is_told_from_one_without_web_services(http):
    async def refused(exchange):
        if exchange.request.path == REST:
            await exchange.answer(403)

    async with fake_moodle() as moodle:
        moodle.before = refused
        with pytest.raises(RestProtocolOff):
            await ask_site_info(MoodleClient(http, moodle.url, "token"))


@pytest.mark.parametrize(
    ("version", "is_old"),
    [
        (str(NEEDED_VERSION), False),
        (str(NEEDED_VERSION + 1), False),
        (str(NEEDED_VERSION - 1), True),
        ("2025", True),
        ("", False),
        ("new", False),
    ],
)
async def test_plugins_that_are_too_old_are_named_with_the_version_that_is_needed(http, version, is_old):
    *others, last = NEEDED_FUNCTIONS
    offered = [{"name": name, "version": str(NEEDED_VERSION)} for name in others]
    info = site_info(functions=[*offered, {"name": last, "version": version}])
    async with fake_moodle(core_webservice_get_site_info=info) as moodle:
        asked = ask_site_info(MoodleClient(http, moodle.url, "token"))
        if not is_old:
            await asked
            return
        with pytest.raises(PluginTooOld) as caught:
            await asked
    facts = caught.value.facts
    assert (facts["found"], facts["needed"], facts["site"]) == (version, str(NEEDED_VERSION), "Lab University")
