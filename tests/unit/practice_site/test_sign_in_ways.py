"""Sites that let applications in by other ways, and what goes wrong on the way."""

import base64
import hashlib
import json

import httpx
import pytest
from tests.helpers.practice import running_practice_site
from tests.helpers.raw_application import AUTHORIZE_DEVICE, DEVICE, TOKEN, RawApplication, error_of, heard_at

LAUNCH = "/admin/tool/mobile/launch.php?service=moodle_mobile_app&passport=p4ss&urlscheme=myapp"


@pytest.fixture
def open_site(tmp_path):
    """Runs a site, and an application before it."""
    opened = []

    def open_it(**options):
        running = running_practice_site(tmp_path, **options)
        site = running.__enter__()
        application = RawApplication(site.url)
        opened.append((running, application))
        return site, application

    yield open_it
    for running, application in opened:
        application.http.close()
        running.__exit__(None, None, None)


def public_config(application):
    call = [{"index": 0, "methodname": "tool_mobile_get_public_config", "args": {}}]
    return application.http.post("/lib/ajax/service-nologin.php", content=json.dumps(call)).json()[0]["data"]


def token_reply(site, application):
    person = site.users["student1"]
    asked = {"username": person.username, "password": person.password, "service": "moodle_mobile_app"}
    return application.http.post("/login/token.php", data=asked).json()


def launched(site, address):
    """The parts of what launch.php sends the app: site and passport, token, private token."""
    scheme, _, token = address.partition("://token=")
    told = base64.b64decode(token, validate=True).decode().split(":::")
    assert told[0] == hashlib.md5((site.url + "p4ss").encode()).hexdigest()
    return scheme, told[1:]


@pytest.mark.parametrize(
    ("options", "pages", "password", "type_of_login"),
    [
        ({}, 405, True, 1),
        ({"sign_in": "browser"}, 405, True, 1),
        ({"sign_in": "password"}, 404, True, 1),
        ({"sign_in": "sso"}, 405, False, 2),
        ({"sign_in": "launch"}, 404, False, 2),
        ({"plugins": False}, 404, True, 1),
        ({"plugins": False, "sign_in": "sso"}, 404, False, 2),
    ],
)
def test_each_way_tells_what_it_takes(open_site, options, pages, password, type_of_login):
    site, application = open_site(**options)
    assert application.http.get(TOKEN).status_code == pages
    assert application.http.post(AUTHORIZE_DEVICE, data={"client_id": "x"}).status_code == (
        200 if pages == 405 else 404
    )
    reply = token_reply(site, application)
    assert ("token" in reply) is password
    assert password or reply["errorcode"] == "invalidlogin"
    config = public_config(application)
    assert config["typeoflogin"] == type_of_login
    assert config["launchurl"] == site.url + "/admin/tool/mobile/launch.php"
    providers = config.get("identityproviders", [])
    assert [provider["name"] for provider in providers] == [] if password else ["Practice ID"]


def test_the_public_config_names_a_logo_that_is_there(site, application):
    config = public_config(application)
    for name in ("logourl", "compactlogourl"):
        reply = application.http.get(config[name])
        assert (reply.status_code, reply.headers["content-type"]) == (200, "image/png")
        assert reply.content.startswith(b"\x89PNG")


def test_people_of_an_identity_provider_sign_a_computer_in(open_site, browsers):
    site, application = open_site(sign_in="sso")
    browser, asked = browsers(site), application.ask()
    page = browser.go("GET", asked.url)
    assert not page.forms
    assert "Practice ID" in page.text
    code = heard_at(browser.allow(asked.url).url)["code"]
    token = application.redeem(asked, code).json()["access_token"]
    assert application.errorcode(token) == ""


def test_launch_php_gives_the_app_a_token_by_the_scheme_of_the_site(open_site, browsers):
    site, application = open_site(sign_in="launch")
    browser = browsers(site)
    scheme, told = launched(site, browser.open(site.url + LAUNCH).url)
    assert (scheme, len(told)) == ("moodlemobile", 2)
    token, privatetoken = told
    assert len(privatetoken) == 64
    assert application.errorcode(token) == ""
    page = browser.go("GET", site.url + "/login/index.php")
    assert "You are logged in" in page.text
    scheme, told = launched(site, browser.open(site.url + LAUNCH).url)
    assert (scheme, told) == ("moodlemobile", [token]), "an old session gets no private token"


def test_launch_php_takes_the_apps_own_scheme_where_the_site_forces_none(open_site, browsers):
    site, _ = open_site(sign_in="sso", forced_url_scheme="")
    browser = browsers(site)
    assert launched(site, browser.open(site.url + LAUNCH).url)[0] == "myapp"
    assert launched(site, browser.open(site.url + LAUNCH.partition("&urlscheme")[0]).url)[0] == "moodlemobile"
    page = browser.open(site.url + LAUNCH + "&confirmed=1")
    assert (page.status, "myapp://token=" in page.text) == (200, True)


@pytest.mark.parametrize(
    "wrong",
    [
        "?passport=p4ss",
        "?service=moodle_mobile_app",
        "?service=another&passport=p4ss",
        "?service=moodle_mobile_app&passport=p4ss&urlscheme=http://127.0.0.1:5000/cb",
    ],
)
def test_launch_php_refuses_what_moodle_refuses(open_site, wrong):
    _, application = open_site(sign_in="sso")
    assert application.http.get(LAUNCH.partition("?")[0] + wrong).status_code == 404


def test_launch_php_is_not_there_for_people_who_log_in_in_the_app(site, application, browser):
    reply = application.http.get(LAUNCH)
    assert (reply.status_code, "Plugin not enabled or configured" in reply.text) == (404, True)
    browser.open(site.url + "/local/videostorage/devices.php")
    assert browser.go("GET", site.url + LAUNCH).status == 404


# What goes wrong


@pytest.mark.parametrize(
    ("fault", "status", "error", "more"),
    [
        ("error:server_error", 500, "server_error", {}),
        ("error:temporarily_unavailable,retry-after=3", 503, "temporarily_unavailable", {"retry-after": "3"}),
        ("error:slow_down,retry-after=7", 429, "slow_down", {"retry-after": "7"}),
        ("error:access_denied", 400, "access_denied", {}),
        ("error:access_denied,reason=signinpolicy", 400, "access_denied", {"reason": "signinpolicy"}),
        ("error:unauthorized_client", 400, "unauthorized_client", {}),
    ],
)
def test_a_refusal_that_is_ordered_uses_no_code_up(site, application, browser, fault, status, error, more):
    asked, device = application.ask(), application.begin()
    code = heard_at(browser.allow(asked.url).url)["code"]
    site.faults(f"{fault},on=sign-in-token,times=2")
    for reply in (application.redeem(asked, code), application.poll(device)):
        assert error_of(reply, status) == error
        told = reply.json() | {"retry-after": reply.headers.get("retry-after")}
        assert {name: told[name] for name in more} == more
        assert reply.json()["error_description"]
    assert application.redeem(asked, code).status_code == 200
    assert error_of(application.poll(device)) == "authorization_pending"


def test_a_refusal_can_be_ordered_where_a_short_code_begins(site, application):
    site.faults("error:slow_down,on=sign-in-device", "status:502,on=sign-in-device")
    replies = [application.http.post(AUTHORIZE_DEVICE, data={"client_id": "x"}) for _ in range(3)]
    assert [reply.status_code for reply in replies] == [502, 429, 200]


def test_an_answer_that_is_lost_has_used_the_code_up(site, application, browser):
    asked = application.ask()
    code = heard_at(browser.allow(asked.url).url)["code"]
    site.faults("lost-reply:on=sign-in-token")
    with pytest.raises(httpx.TransportError):
        application.redeem(asked, code)
    assert error_of(application.redeem(asked, code)) == "invalid_grant"
    assert len(site.state()["computers"]) == 1


@pytest.mark.parametrize("kind", ["reply:drop", "reply:half", "reply:empty", "reply:redirect", "captive-portal"])
def test_an_answer_that_comes_instead_has_not(site, application, browser, kind):
    asked = application.ask()
    code = heard_at(browser.allow(asked.url).url)["code"]
    site.faults(f"{kind}{',' if ':' in kind else ':'}on=sign-in-token")
    if kind == "reply:drop":
        with pytest.raises(httpx.TransportError):
            application.redeem(asked, code)
    else:
        assert "access_token" not in application.redeem(asked, code).text
    assert application.redeem(asked, code).status_code == 200


def test_during_maintenance_nothing_is_used_up_and_pages_say_so(site, application, browser):
    asked = application.ask()
    code = heard_at(browser.allow(asked.url).url)["code"]
    site.faults("maintenance")
    for reply in (application.redeem(asked, code), application.http.post(AUTHORIZE_DEVICE, data={"client_id": "x"})):
        assert error_of(reply, 503) == "temporarily_unavailable"
        assert reply.headers["retry-after"] == "60"
    assert browser.go("GET", site.url + DEVICE).status == 503
    site.faults("maintenance:cli")
    reply = application.redeem(asked, code)
    assert (reply.status_code, reply.headers["retry-after"], "<h1>" in reply.text) == (503, "300", True)
    site.clear_faults()
    assert application.redeem(asked, code).status_code == 200


def test_an_error_of_all_of_moodle_is_a_failure_of_the_site_here(site, application):
    site.faults("error:dmlreadexception,on=moodle,times=1")
    assert error_of(application.http.post(TOKEN, data={}), 500) == "server_error"
    site.faults("error:sitemaintenance,on=moodle,times=1")
    assert error_of(application.http.post(TOKEN, data={}), 503) == "temporarily_unavailable"


def test_a_site_that_lets_no_application_in_says_so(site, application, browser):
    asked = application.ask()
    code = heard_at(browser.allow(asked.url).url)["code"]
    site.faults("webservices-off")
    for address in (application.ask().url, site.url + DEVICE):
        page = browser.open(address)
        assert "does not let applications sign in" in page.text
        assert "Allow" not in page.text
    assert error_of(application.redeem(asked, code)) == "unauthorized_client"
    assert error_of(application.http.post(AUTHORIZE_DEVICE, data={"client_id": "x"})) == "unauthorized_client"


def test_a_computers_token_must_not_reach_the_storage(site, application, browser):
    asked = application.ask()
    code = heard_at(browser.allow(asked.url).url)["code"]
    token = application.redeem(asked, code).json()["access_token"]
    assert site.state()["leaked_credentials"] == []
    application.http.get(site.storage_url + "/tus/x", headers={"X-Leak": token})
    assert any("student1" in leak for leak in site.state()["leaked_credentials"])
