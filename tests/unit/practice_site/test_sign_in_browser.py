"""Signing an application in with the browser (RFC 8252): signin.php and the exchange of its code."""

import secrets

import pytest
from tests.helpers.raw_application import CALLBACK, DEVICE_GRANT, SIGN_IN, TOKEN, error_of, heard_at


def allowed_code(browser, asked):
    return heard_at(browser.allow(asked.url).url)["code"]


def test_who_logs_in_and_allows_gives_the_application_a_token_of_its_own(site, application, browser, student):
    asked = application.ask()
    page = browser.open(asked.url)
    for shown in ("Practice site", "Video Uploader for Moodle", "LAB-7", "Sam One", "student1", site.url[7:]):
        assert shown in page.text
    assert page.text.count("<h1") == 1
    heard = heard_at(browser.decide(page, "allow").url)
    assert (heard["state"], heard["iss"]) == (asked.params["state"], site.url)
    reply = application.redeem(asked, heard["code"])
    assert (reply.status_code, reply.headers["cache-control"]) == (200, "no-store")
    told = reply.json()
    assert told.keys() == {"access_token", "token_type", "expires_in", "userid", "username", "fullname", "site"}
    assert (told["token_type"], told["username"], told["site"]) == ("Bearer", "student1", site.url)
    assert told["expires_in"] == 12 * 7 * 24 * 3600
    assert told["access_token"] != student.token
    assert [application.errorcode(t) for t in (told["access_token"], student.token)] == ["", ""]
    assert student.token_reply()["token"] == student.token


def test_the_browser_stays_logged_in_for_the_next_question(application, browser):
    browser.cancel(application.ask().url)
    before = len(browser.visited)
    browser.cancel(application.ask().url)
    assert not any("/login/" in address for address in browser.visited[before:])


def test_a_wrong_password_is_said_and_asked_for_again(site, application, browsers):
    browser = browsers(site)
    browser._who["password"] = "wrong"
    page = browser.open(application.ask().url)
    assert "Invalid login" in page.text
    assert page.form(lambda form: "password" in form.asks)


def test_a_log_in_from_another_site_s_form_is_not_taken(site, application, browser):
    page = browser.go("GET", application.ask().url)
    form = page.form(lambda form: "password" in form.asks)
    person = site.users["student1"]
    typed = {"username": person.username, "password": person.password}
    assert "Invalid login" in browser.go("POST", form.action, typed).text
    assert "Allow" in browser.go("POST", form.action, {**form.fields, **typed}).text


def test_who_cancels_sends_the_application_an_answer_and_no_code(application, browser):
    asked = application.ask()
    heard = heard_at(browser.cancel(asked.url).url)
    assert (heard["error"], heard["state"]) == ("access_denied", asked.params["state"])
    assert "code" not in heard


def test_nothing_is_allowed_without_the_session_s_own_key(application, browser):
    page = browser.open(application.ask().url)
    for fields in ({}, {"sesskey": "wrong"}):
        reply = browser.go("POST", page.forms[0].action, {**fields, "decision": "allow"})
        assert (reply.status, reply.url) == (404, page.forms[0].action)
    assert browser.go("GET", application.ask().url + "&decision=allow").status == 404


def test_the_question_cannot_be_framed_kept_or_told_of(application):
    headers = application.http.get(application.ask().url).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["content-security-policy"] == "frame-ancestors 'none'"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


def test_names_are_shown_as_text_on_one_line(application, browser):
    names = {"client_id": '<script>x</script> &copy;"', "computer": "a\u202eb\n" + "c" * 200 + "&"}
    page = browser.open(application.ask(**names).url)
    assert "<script>x" not in page.text
    assert "script x /script &amp;copy;&quot;" in page.text
    assert "a b " + "c" * 96 + "</dd>" in page.text


def test_a_program_that_listens_on_ipv6_is_answered_there(application, browsers, site):
    browser = browsers(site)
    browser._stops_at = "http://[::1]:4000/"
    assert browser.allow(application.ask(redirect_uri="http://[::1]:4000/").url).url.startswith(
        "http://[::1]:4000/?code="
    )


@pytest.mark.parametrize(
    "foreign",
    [
        None,
        "https://127.0.0.1:5000/callback",
        "http://localhost:5000/callback",
        "http://evil.example:5000/callback",
        "http://127.0.0.1.evil.example:5000/callback",
        "http://127.0.0.1:5000@evil.example/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:0/callback",
        "http://127.0.0.1:65536/callback",
        "http://127.0.0.1:5000",
        "http://127.0.0.1:5000/call?back=1",
        "http://127.0.0.1:5000/call#back",
        "http://127.0.0.1:5000/callback\n",
        "http://[::2]:5000/callback",
        "moodlemobile://callback",
        "http://127.0.0.1:5000/" + "a" * 255,
    ],
)
def test_an_address_that_is_not_the_persons_own_computer_is_never_redirected_to(application, foreign):
    reply = application.http.get(application.ask(redirect_uri=foreign).url)
    assert reply.status_code == 400
    assert "location" not in reply.headers
    assert "not on your own computer" in reply.text


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"state": None}, "invalid_request"),
        ({"state": "a" * 513}, "invalid_request"),
        ({"client_id": None}, "invalid_request"),
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge": "a" * 42}, "invalid_request"),
        ({"code_challenge": "a" * 129}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
        ({"response_type": None}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_a_request_that_is_wrong_otherwise_is_answered_before_anybody_is_asked(site, application, wrong, error):
    reply = application.http.get(application.ask(**wrong).url)
    assert reply.status_code == 302
    heard = heard_at(reply.headers["location"])
    assert (heard["error"], heard["iss"]) == (error, site.url)
    assert ("state" in heard) is ("state" not in wrong)


def test_a_wrong_verifier_or_another_address_gets_no_token(application, browser):
    asked = application.ask()
    code = allowed_code(browser, asked)
    for wrong in (
        {"code_verifier": secrets.token_urlsafe(48)},
        {"code_verifier": asked.params["code_challenge"]},
        {"code_verifier": "short"},
        {"redirect_uri": "http://127.0.0.1:53128/callback"},
        {"code": "A" * 43},
    ):
        assert error_of(application.redeem(asked, **{"code": code, **wrong})) == "invalid_grant"
    for missing in ("code", "code_verifier", "redirect_uri", "grant_type"):
        assert error_of(application.redeem(asked, **{"code": code, missing: ""})) == "invalid_request"
    assert error_of(application.redeem(asked, code, code_verifier="a" * 1001)) == "invalid_request"
    assert error_of(application.redeem(asked, code, grant_type="password")) == "unsupported_grant_type"
    assert application.redeem(asked, code).status_code == 200


def test_a_code_that_is_presented_again_is_refused_and_ends_nothing(application, browser):
    asked = application.ask()
    code = allowed_code(browser, asked)
    token = application.redeem(asked, code).json()["access_token"]
    assert error_of(application.redeem(asked, code)) == "invalid_grant"
    assert application.errorcode(token) == ""


def test_a_code_lives_for_ninety_seconds(site, application, browser):
    asked = application.ask()
    code, late = allowed_code(browser, asked), allowed_code(browser, asked)
    site.advance(85)
    assert application.redeem(asked, code).status_code == 200
    site.advance(10)
    assert error_of(application.redeem(asked, late)) == "invalid_grant"


def test_one_person_cannot_make_codes_without_end(site, application, browser):
    asked = application.ask()
    page = browser.open(asked.url)
    for _ in range(20):
        heard_at(browser.decide(page, "allow").url)
    reply = browser.decide(page, "allow")
    assert (reply.status, "too often" in reply.text) == (429, True)
    site.advance(601)
    assert browser.decide(page, "allow").url.startswith(CALLBACK)


@pytest.mark.parametrize("address", [TOKEN, "/local/videostorage/device_authorization.php"])
def test_codes_travel_in_a_request_s_body_only(application, address):
    post = application.http.post
    for method in ("GET", "PUT", "HEAD"):
        reply = application.http.request(method, address)
        assert (reply.status_code, reply.headers["allow"]) == (405, "POST")
        assert reply.headers["content-type"].startswith("application/json")
    assert error_of(application.http.get(address), 405) == "invalid_request"
    assert error_of(post(address + "?client_id=x", data={"grant_type": DEVICE_GRANT})) == "invalid_request"
    assert error_of(post(address, data={"client_id[]": "x", "grant_type[]": "y"})) == "invalid_request"


def test_a_browser_that_is_idle_for_hours_is_asked_who_it_is(site, application, browser):
    browser.cancel(application.ask().url)
    site.advance(2 * 3600 + 1)
    assert "Password" in browser.go("GET", application.ask().url).text


def test_a_person_can_log_out_and_another_log_in(site, application, browser):
    browser.cancel(application.ask().url)
    page = browser.go("GET", site.url + "/login/index.php")
    assert "Sam One" in page.text
    browser.go("POST", page.forms[0].action, page.forms[0].fields)
    browser._who = {"username": "student2", "password": site.users["student2"].password}
    assert "Kim Two" in browser.open(site.url + SIGN_IN + "?" + application.ask().url.split("?")[1]).text
