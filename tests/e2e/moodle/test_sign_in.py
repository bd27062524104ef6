"""Signing a desktop application in to a real Moodle: with the browser (RFC 8252), and by a short code (RFC 8628)."""

import base64
import hashlib
import re
import secrets
import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from types import SimpleNamespace

import httpx
import pytest
from tests.e2e.moodle.client import Refused

SIGN_IN = "/local/videostorage/signin.php"
TOKEN = "/local/videostorage/token.php"
AUTHORIZE_DEVICE = "/local/videostorage/device_authorization.php"
DEVICE = "/local/videostorage/device.php"
REVOKE = "/local/videostorage/revoke.php"
DEVICES = "/local/videostorage/devices.php"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
CALLBACK = "http://127.0.0.1:53127/callback"
GRANTS = "local_videostorage_grant"


@pytest.fixture(autouse=True)
def fresh(moodle):
    """No sign-in is under way, nobody is signed in, and nobody was wrong yet."""
    moodle.php(
        f"$DB->delete_records('{GRANTS}'); $DB->delete_records('local_videostorage_device');"
        "$DB->delete_records('external_tokens'); $DB->delete_records('local_videostorage_event');"
        "cache::make('local_videostorage', 'throttle')->purge();"
    )


@pytest.fixture
def program(moodle):
    """The application: a client without cookies."""
    with new_client(moodle) as client:
        yield client


@pytest.fixture
def browser(moodle):
    """A browser in which student1 has signed in."""
    return moodle.browser("student1")


def new_client(moodle):
    """A client without cookies."""
    trust = ssl.create_default_context(cafile=str(moodle.ca))
    return httpx.Client(base_url=moodle.url, verify=trust, trust_env=False, timeout=120)


def phone_token(moodle, user):
    """What Moodle's own mobile app gets for a name and a password."""
    form = {"username": user, "password": moodle.users[user].password, "service": "moodle_mobile_app"}
    with new_client(moodle) as phone:
        return phone.post("/login/token.php", data=form).json()["token"]


def ask(**other):
    """What an application asks the browser for; `verifier` is what it keeps for itself."""
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    params = {
        "response_type": "code",
        "client_id": "Video Uploader for Moodle",
        "computer": "LAB-7",
        "redirect_uri": CALLBACK,
        "state": secrets.token_urlsafe(16) + " &=",
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    } | other
    params = {name: value for name, value in params.items() if value is not None}
    return SimpleNamespace(params=params, verifier=verifier)


def form(page):
    """The form of one of our pages: its address and its hidden fields."""
    text = re.search(r'<form method="post" action=.*?</form>', page.text, re.DOTALL)[0]
    action = unescape(re.search(r'action="([^"]+)"', text)[1])
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', text)
    return action, {name: unescape(value) for name, value in fields}


def decide(browser, page, decision):
    """Press one of the two buttons."""
    action, fields = form(page)
    return browser.post(action, data={**fields, "decision": decision})


def answer(reply):
    """What the application hears on its loopback address."""
    assert reply.status_code == 302, reply.text[:500]
    assert reply.headers["location"].startswith(CALLBACK + "?")
    return dict(httpx.URL(reply.headers["location"]).params)


def allowed_code(browser, asked):
    """Let the person allow it, and return the code."""
    return answer(decide(browser, browser.get(SIGN_IN, params=asked.params), "allow"))["code"]


def redeem(program, asked, code, **other):
    """Exchange a code for a token."""
    data = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": asked.verifier}
    return program.post(TOKEN, data={**data, **other})


def begin(program, computer="Lab computer 12"):
    """Begin a sign-in by a short code."""
    reply = program.post(AUTHORIZE_DEVICE, data={"client_id": "Video Uploader for Moodle", "computer": computer})
    assert reply.status_code == 200, reply.text
    return SimpleNamespace(**reply.json())


def poll(program, device):
    return program.post(TOKEN, data={"grant_type": DEVICE_GRANT, "device_code": device.device_code})


def error_of(reply, status=400):
    assert reply.status_code == status, reply.text
    assert reply.headers["cache-control"] == "no-store"
    return reply.json()["error"]


def signed_in(program, browser, computer="LAB-7"):
    """Sign a computer in; its token."""
    asked = ask(computer=computer)
    return redeem(program, asked, allowed_code(browser, asked)).json()["access_token"]


def site_info(moodle, token):
    return moodle.call(token, "core_webservice_get_site_info")


def is_valid(moodle, token):
    try:
        site_info(moodle, token)
    except Refused as refused:
        return refused.errorcode != "invalidtoken"
    return True


# With the browser


def test_a_person_who_is_not_logged_in_logs_in_by_the_form_and_lands_on_the_same_question(moodle, program):
    asked = ask()
    with new_client(moodle) as browser:
        reply = browser.get(SIGN_IN, params=asked.params)
        assert reply.headers["location"].endswith("/login/index.php")
        page = browser.get(reply.headers["location"])
        token = re.search(r'name="logintoken" value="([^"]+)"', page.text)[1]
        who = {"username": "student1", "password": moodle.users["student1"].password, "logintoken": token}
        reply = browser.post("/login/index.php", data=who)
        while reply.is_redirect:
            reply = browser.get(reply.headers["location"])
        assert dict(reply.url.params) == asked.params
        for shown in ("Video Uploader for Moodle", "LAB-7", "Stan One", "student1", "127.0.0.1"):
            assert shown in reply.text
        assert len(re.findall("<h1", reply.text)) == 1
        heard = answer(decide(browser, reply, "allow"))
    assert heard["state"] == asked.params["state"]
    assert heard["iss"] == moodle.url
    reply = redeem(program, asked, heard["code"])
    assert reply.status_code == 200
    assert reply.headers["cache-control"] == "no-store"
    told = reply.json()
    assert (told["token_type"], told["username"], told["site"]) == ("Bearer", "student1", moodle.url)
    info = site_info(moodle, told["access_token"])
    assert (info["username"], info["userid"]) == ("student1", told["userid"])
    assert any(function["name"] == "local_videostorage_start_upload" for function in info["functions"])


def test_a_program_that_listens_on_ipv6_is_answered_there(browser):
    asked = ask(redirect_uri="http://[::1]:4000/")
    reply = decide(browser, browser.get(SIGN_IN, params=asked.params), "allow")
    assert reply.headers["location"].startswith("http://[::1]:4000/?code=")


def test_the_question_cannot_be_framed_kept_or_told_of(browser):
    headers = browser.get(SIGN_IN, params=ask().params).headers
    assert headers["x-frame-options"] == "DENY"
    assert headers["content-security-policy"] == "frame-ancestors 'none'"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


def test_who_cancels_sends_the_application_an_answer_and_no_code(browser):
    asked = ask()
    heard = answer(decide(browser, browser.get(SIGN_IN, params=asked.params), "deny"))
    assert (heard["error"], heard["state"]) == ("access_denied", asked.params["state"])
    assert "code" not in heard


def test_nothing_is_allowed_without_the_session_s_own_key(moodle, browser):
    action, _ = form(browser.get(SIGN_IN, params=ask().params))
    for fields in ({}, {"sesskey": "wrong"}):
        reply = browser.post(action, data={**fields, "decision": "allow"})
        assert "location" not in reply.headers
    browser.get(action, params={"decision": "allow"})
    assert moodle.php(f"return $DB->count_records('{GRANTS}');") == 0


@pytest.mark.parametrize(
    "foreign",
    [
        None,
        "https://127.0.0.1:5000/callback",
        "http://localhost:5000/callback",
        "http://evil.example:5000/callback",
        "http://127.0.0.1.evil.example:5000/callback",
        "http://127.0.0.1:5000@evil.example/callback",
        "http://evil.example\\@127.0.0.1:5000/callback",
        "http://127.0.0.1/callback",
        "http://127.0.0.1:0/callback",
        "http://127.0.0.1:65536/callback",
        "http://127.0.0.1:5000",
        "http://127.0.0.1:5000/call?back=1",
        "http://127.0.0.1:5000/call#back",
        "http://127.0.0.1:5000/call\r\nSet-Cookie: a=b",
        "http://127.0.0.1:5000/callback\n",
        "http://[::2]:5000/callback",
        "moodlemobile://callback",
        "http://127.0.0.1:5000/" + "a" * 255,
    ],
)
def test_an_address_that_is_not_the_persons_own_computer_is_never_redirected_to(browser, foreign):
    reply = browser.get(SIGN_IN, params=ask(redirect_uri=foreign).params)
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
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_a_request_that_is_wrong_otherwise_is_answered_before_anybody_is_asked(program, wrong, error):
    heard = answer(program.get(SIGN_IN, params=ask(**wrong).params))
    assert heard["error"] == error
    assert ("state" in heard) is ("state" not in wrong)


def test_a_wrong_verifier_or_another_address_gets_no_token(browser, program):
    asked = ask()
    code = allowed_code(browser, asked)
    for wrong in (
        {"code_verifier": secrets.token_urlsafe(48)},
        {"code_verifier": asked.params["code_challenge"]},
        {"code_verifier": "short"},
        {"redirect_uri": "http://127.0.0.1:53128/callback"},
        {"code": "A" * 43},
    ):
        assert error_of(redeem(program, asked, **{"code": code, **wrong})) == "invalid_grant"
    for missing in ("code", "code_verifier", "redirect_uri", "grant_type"):
        assert error_of(redeem(program, asked, **{"code": code, missing: ""})) == "invalid_request"
    assert error_of(redeem(program, asked, code, grant_type="password")) == "unsupported_grant_type"
    assert redeem(program, asked, code).status_code == 200


def test_a_code_that_is_presented_again_is_refused_and_logged_and_ends_nothing(moodle, browser, program):
    asked = ask()
    code = allowed_code(browser, asked)
    token = redeem(program, asked, code).json()["access_token"]
    assert error_of(redeem(program, asked, code)) == "invalid_grant"
    assert is_valid(moodle, token)
    logged = moodle.php(
        "return array_values($DB->get_records('local_videostorage_event', ['eventtype' => 'sign_in_refused']));"
    )
    assert [(row["errorcode"], int(row["userid"])) for row in logged] == [
        ("codereused", moodle.users["student1"].id),
    ]


def test_of_requests_with_one_code_at_the_same_moment_exactly_one_gets_a_token(moodle, browser, program):
    at_once = 6
    for _ in range(3):
        asked = ask()
        code = allowed_code(browser, asked)
        barrier = threading.Barrier(at_once)

        def one(asked=asked, code=code, barrier=barrier):
            with new_client(moodle) as client:
                client.get(TOKEN)  # the connection stands before the race begins
                barrier.wait()
                return redeem(client, asked, code)

        with ThreadPoolExecutor(at_once) as pool:
            replies = [future.result() for future in [pool.submit(one) for _ in range(at_once)]]
        assert sorted(reply.status_code for reply in replies) == [200, *[400] * (at_once - 1)]
    assert moodle.php("return $DB->count_records('local_videostorage_device');") == 3


def test_a_code_ends_by_itself_within_two_minutes(moodle, browser, program):
    asked = ask()
    code = allowed_code(browser, asked)
    left = moodle.php(f"return $DB->get_field('{GRANTS}', 'expires', []) - time();")
    assert 60 - 10 <= left <= 120
    moodle.php(f"$DB->set_field('{GRANTS}', 'expires', time() - 1);")
    assert error_of(redeem(program, asked, code)) == "invalid_grant"


def test_one_person_cannot_make_codes_without_end(browser):
    asked = ask()
    page = browser.get(SIGN_IN, params=asked.params)
    for _ in range(20):
        answer(decide(browser, page, "allow"))
    assert decide(browser, page, "allow").status_code == 429


# By a short code


def test_a_computer_is_signed_in_from_another_device_by_its_short_code(moodle, browser, program):
    device = begin(program)
    assert re.fullmatch(r"[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}", device.user_code)
    assert (device.expires_in, device.interval) == (600, 5)
    assert device.verification_uri == moodle.url + DEVICE
    assert error_of(poll(program, device)) == "authorization_pending"
    typed = device.user_code.lower().replace("-", " ")
    page = browser.post(DEVICE, data={"code": typed})
    for shown in ("Lab computer 12", device.user_code, "127.0.0.1", "Stan One"):
        assert shown in page.text
    done = decide(browser, page, "allow")
    assert "Lab computer 12 will be signed in" in done.text
    reply = poll(program, device)
    assert reply.status_code == 200
    assert site_info(moodle, reply.json()["access_token"])["username"] == "student1"
    assert error_of(poll(program, device)) == "invalid_grant"


def test_who_comes_by_the_complete_address_sees_the_question_and_has_allowed_nothing(browser, program):
    device = begin(program)
    page = browser.get(device.verification_uri_complete)
    assert device.user_code in page.text
    assert "Allow" in page.text
    browser.get(device.verification_uri_complete, params={"decision": "allow", "code": device.user_code})
    assert error_of(poll(program, device)) == "authorization_pending"


def test_the_short_code_s_page_asks_for_it_with_a_labelled_field_and_survives_a_login(moodle, browser, program):
    page = browser.get(DEVICE)
    assert '<label for="videostorage-code">' in page.text
    assert 'id="videostorage-code"' in page.text
    assert len(re.findall("<h1", page.text)) == 1
    assert page.headers["x-frame-options"] == "DENY"
    assert program.get(begin(program).verification_uri_complete).headers["location"].endswith("/login/index.php")


def test_an_application_that_asks_too_often_must_wait_longer_each_time(moodle, program):
    device = begin(program)
    assert error_of(poll(program, device)) == "authorization_pending"
    for interval in (10, 15):
        reply = poll(program, device)
        assert error_of(reply) == "slow_down"
        assert reply.json()["interval"] == interval
    moodle.php(f"$DB->set_field('{GRANTS}', 'timepolled', time() - 10);")
    assert error_of(poll(program, device)) == "slow_down"
    moodle.php(f"$DB->set_field('{GRANTS}', 'timepolled', time() - 20);")
    assert error_of(poll(program, device)) == "authorization_pending"


def test_who_says_no_to_a_short_code_is_obeyed(browser, program):
    device = begin(program)
    page = browser.get(device.verification_uri_complete)
    assert "was not signed in" in decide(browser, page, "deny").text
    assert error_of(poll(program, device)) == "access_denied"
    assert "has ended" in decide(browser, page, "allow").text or "No computer waits" in browser.get(page.url).text
    assert error_of(poll(program, device)) == "access_denied"


def test_a_short_code_ends_after_ten_minutes(moodle, browser, program):
    device = begin(program)
    moodle.php(f"$DB->set_field('{GRANTS}', 'expires', time() - 1);")
    assert error_of(poll(program, device)) == "expired_token"
    assert "No computer waits for this code" in browser.get(device.verification_uri_complete).text


def test_what_was_allowed_in_the_last_second_can_still_be_fetched(moodle, browser, program):
    device = begin(program)
    page = browser.get(device.verification_uri_complete)
    moodle.php(f"$DB->set_field('{GRANTS}', 'expires', time() + 20);")
    decide(browser, page, "allow")
    assert moodle.php(f"return $DB->get_field('{GRANTS}', 'expires', []) - time();") > 60


def test_the_first_of_two_people_decides(moodle, browser, program):
    device = begin(program)
    second = moodle.browser("student2")
    pages = [client.get(device.verification_uri_complete) for client in (browser, second)]
    decide(browser, pages[0], "allow")
    assert "will be signed in" not in decide(second, pages[1], "allow").text
    assert poll(program, device).json()["username"] == "student1"


def test_short_codes_cannot_be_guessed(moodle, program):
    guesser = moodle.browser("student3")
    device = begin(program)
    for _ in range(10):
        assert "No computer waits for this code" in guesser.post(DEVICE, data={"code": "BBBB-BBBB"}).text
    reply = guesser.get(device.verification_uri_complete)
    assert reply.status_code == 429
    assert device.user_code not in reply.text.split("<body", 1)[1].split("<form")[0]
    assert "Too many wrong codes" in reply.text
    assert "Lab computer 12" in moodle.browser("student1").get(device.verification_uri_complete).text


@pytest.mark.parametrize("what", ["device", "grant"])
def test_one_address_cannot_begin_or_guess_without_end(moodle, program, what):
    moodle.php(
        "$throttle = 'local_videostorage\\sign_in\\throttle';"
        f"for ($i = 0; $i < 199; $i++) {{ $throttle::count('{what}', '127.0.0.1'); }}"
    )

    def one():
        if what == "device":
            return program.post(AUTHORIZE_DEVICE, data={"client_id": "x"})
        return redeem(program, ask(), "A" * 43)

    assert one().status_code in (200, 400)
    reply = one()
    assert error_of(reply, 429) == "slow_down"
    assert 0 < int(reply.headers["retry-after"]) <= 600


# Both


@pytest.mark.parametrize("address", [TOKEN, AUTHORIZE_DEVICE, REVOKE])
def test_codes_travel_in_a_request_s_body_only(program, address):
    reply = program.get(address)
    assert error_of(reply, 405) == "invalid_request"
    assert reply.headers["allow"] == "POST"
    assert error_of(program.post(address + "?client_id=x", data={"grant_type": DEVICE_GRANT})) == "invalid_request"
    assert error_of(program.post(address, data={"client_id[]": "x", "grant_type[]": "y"})) == "invalid_request"


SUSPEND = "$DB->set_field('user', 'suspended', {0}, ['username' => 'student2']);"
PASSWORD = (
    "$id = $DB->get_field('user', 'id', ['username' => 'student2']);"
    "set_user_preference('auth_forcepasswordchange', {0} ?: null, $id);"
)
POLICY = (
    "set_config('sitepolicy', {0} ? $CFG->wwwroot . '/policy.html' : '');"
    "$DB->set_field('user', 'policyagreed', 1 - {0}, ['username' => 'student2']);"
)
CAPABILITY = (
    "assign_capability('moodle/webservice:createmobiletoken', {0} ? CAP_PROHIBIT : CAP_ALLOW,"
    " $CFG->defaultuserroleid, context_system::instance(), true);"
)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (SUSPEND, "signinnotactive"),
        (PASSWORD, "signinpassword"),
        (POLICY, "signinpolicy"),
        (CAPABILITY, "signinnotallowed"),
    ],
)
def test_what_happened_to_the_account_since_the_person_agreed_counts(moodle, program, change, reason):
    browser = moodle.browser("student2")
    asked, device = ask(), begin(program)
    code = allowed_code(browser, asked)
    decide(browser, browser.get(device.verification_uri_complete), "allow")
    moodle.php(change.format(1))
    try:
        for reply in (redeem(program, asked, code), poll(program, device)):
            assert error_of(reply) == "access_denied"
            assert reply.json()["reason"] == reason
        assert moodle.php("return $DB->count_records('external_tokens');") == 0
    finally:
        moodle.php(change.format(0))
    assert redeem(program, asked, code).status_code == 200, "nothing was used up"


def test_during_maintenance_nothing_is_used_up(moodle, browser, program):
    asked = ask()
    code = allowed_code(browser, asked)
    moodle.php("set_config('maintenance_enabled', 1);")
    try:
        assert error_of(redeem(program, asked, code), 503) == "temporarily_unavailable"
        reply = program.post(AUTHORIZE_DEVICE, data={"client_id": "x"})
        assert error_of(reply, 503) == "temporarily_unavailable"
    finally:
        moodle.php("set_config('maintenance_enabled', 0);")
    assert redeem(program, asked, code).status_code == 200


def test_a_site_that_lets_no_application_in_says_so(moodle, browser, program):
    switch = "$DB->set_field('external_services', 'enabled', {}, ['shortname' => 'moodle_mobile_app']);"
    moodle.php(switch.format(0))
    try:
        for page in (browser.get(SIGN_IN, params=ask().params), browser.get(DEVICE)):
            assert "does not let applications sign in" in page.text
            assert "Allow" not in page.text
        assert error_of(program.post(AUTHORIZE_DEVICE, data={"client_id": "x"})) == "unauthorized_client"
    finally:
        moodle.php(switch.format(1))


def test_a_guest_is_told_to_log_in(moodle):
    with new_client(moodle) as guest:
        page = guest.get("/login/index.php")
        token = re.search(r'name="logintoken" value="([^"]+)"', page.text)[1]
        moodle.php("set_config('guestloginbutton', 1);")
        guest.post("/login/index.php", data={"username": "guest", "password": "guest", "logintoken": token})
        for page in (guest.get(SIGN_IN, params=ask().params), guest.get(DEVICE)):
            assert page.status_code == 200, page.headers
            assert "guests cannot sign applications in" in page.text
            assert 'value="allow"' not in page.text


def test_nothing_that_is_secret_lies_in_the_database_in_clear(moodle, browser, program):
    asked, device = ask(), begin(program)
    code = allowed_code(browser, asked)
    decide(browser, browser.get(device.verification_uri_complete), "allow")
    secret = [code, asked.verifier, asked.params["state"], device.device_code]
    secret += [device.user_code, device.user_code.replace("-", "")]
    assert moodle.php(FIND.format(secret)) == []
    first = redeem(program, asked, code).json()["access_token"]
    second = poll(program, device).json()["access_token"]
    assert moodle.php(FIND.format(secret)) == []
    assert moodle.php(FIND.format([first, second])) == ["external_tokens"]
    assert not any(one in moodle.site.errors() for one in [*secret, first, second])


FIND = """
$found = [];
foreach ($DB->get_tables(false) as $table) {{
    $rows = $DB->get_recordset($table);
    foreach ($rows as $row) {{
        $text = implode("\\n", (array)$row);
        foreach ({} as $needle) {{
            if (strpos($text, $needle) !== false) {{
                $found[$table] = true;
            }}
        }}
    }}
    $rows->close();
}}
return array_keys($found);
"""


def test_ended_sign_ins_and_computers_are_forgotten(moodle, browser, program):
    signed_in(program, browser)
    begin(program)
    moodle.php(
        f"$DB->set_field('{GRANTS}', 'expires', time() - 2 * DAYSECS, ['kind' => 'code']);"
        "$DB->delete_records('external_tokens');"
    )
    moodle.run_task("forget_grants")
    assert moodle.php(f"return $DB->get_fieldset_select('{GRANTS}', 'kind', '1 = 1');") == ["device"]
    assert moodle.php("return $DB->count_records('local_videostorage_device');") == 0


# The computers that are signed in


def row_of(page, computer):
    """The row's form of one computer."""
    row = next(row for row in re.findall(r"<tr>.*?</tr>", page.text, re.DOTALL) if f">{computer}</th>" in row)
    return re.search(r'name="signout" value="(\d+)"', row)[1], re.search(r'name="sesskey" value="(\w+)"', row)[1]


def test_signing_one_computer_out_ends_its_token_and_no_other(moodle, browser, program):
    phone = phone_token(moodle, "student1")
    first, second = (signed_in(program, browser, name) for name in ("LAB-1", "LAB-2"))
    assert len({phone, first, second}) == 3
    page = browser.get(DEVICES)
    number, sesskey = row_of(page, "LAB-1")
    browser.post(DEVICES, data={"signout": number, "sesskey": sesskey})
    page = browser.get(DEVICES)
    assert "LAB-1 is signed out" in page.text
    assert "LAB-2" in page.text
    assert [is_valid(moodle, token) for token in (phone, first, second)] == [True, False, True]


def test_a_phone_that_signs_in_after_a_computer_has_a_token_of_its_own(moodle, browser, program):
    computers = {signed_in(program, browser, "LAB-1"), signed_in(program, browser, "LAB-2")}
    assert len(computers) == 2
    assert phone_token(moodle, "student1") not in computers
    moodle.php(
        "$DB->delete_records_select('external_tokens', 'id NOT IN (SELECT tokenid FROM {local_videostorage_device})');"
    )
    computers.add(signed_in(program, browser, "LAB-3"))
    assert phone_token(moodle, "student1") not in computers


def test_nobody_signs_out_anothers_computer_nor_without_the_session_s_key(moodle, browser, program):
    token = signed_in(program, browser, "LAB-1")
    number, _ = row_of(browser.get(DEVICES), "LAB-1")
    browser.post(DEVICES, data={"signout": number})
    browser.get(DEVICES, params={"signout": number})
    other = moodle.browser("student2")
    other_token = signed_in(program, other, "LAB-2")
    page = other.get(DEVICES)
    assert "LAB-1" not in page.text
    _, sesskey = row_of(page, "LAB-2")
    other.post(DEVICES, data={"signout": number, "sesskey": sesskey})
    assert is_valid(moodle, token)
    assert is_valid(moodle, other_token)
    assert "LAB-1" in browser.get(DEVICES).text


def test_the_list_is_linked_from_the_preferences_and_the_profile(browser):
    for page in ("/user/preferences.php", "/user/profile.php"):
        assert "/local/videostorage/devices.php" in browser.get(page).text
    assert "No computer is signed in" in browser.get(DEVICES).text


def test_a_name_of_a_computer_cannot_harm_a_page(browser, program):
    signed_in(program, browser, '<script>alert(1)</script>"\u202e\x00 LAB\n7')
    text = browser.get(DEVICES).text
    assert "<script>alert(1)" not in text
    assert "script alert(1) /script &quot; LAB 7" in text


def test_a_computer_without_a_name_has_a_row_all_the_same(browser, program):
    signed_in(program, browser, None)
    assert "A computer without a name" in browser.get(DEVICES).text


# A computer whose person signs out there


def revoke(program, token):
    """What the site says became of a token that its computer gives back."""
    reply = program.post(REVOKE, data={"token": token, "token_type_hint": "access_token"})
    assert reply.status_code == 200, reply.text
    assert reply.headers["cache-control"] == "no-store"
    assert "set-cookie" not in reply.headers
    return reply.json()["token_state"]


def end_phone_tokens(moodle):
    """The mobile app's token ends before the computers'."""
    moodle.php(
        "$DB->delete_records_select('external_tokens', 'id NOT IN (SELECT tokenid FROM {local_videostorage_device})');"
    )


def test_a_computer_ends_its_own_token_and_no_other_and_the_site_notes_whose(moodle, browser, program):
    phone = phone_token(moodle, "student1")
    first, second = (signed_in(program, browser, name) for name in ("LAB-1", "LAB-2"))
    assert revoke(program, first) == "ended"
    assert [is_valid(moodle, token) for token in (phone, first, second)] == [True, False, True]
    page = browser.get(DEVICES).text
    assert ("LAB-1" in page, "LAB-2" in page) == (False, True)
    logged = moodle.php(
        "return array_values($DB->get_records('local_videostorage_event', ['eventtype' => 'sign_out']));"
    )
    assert [int(row["userid"]) for row in logged] == [moodle.users["student1"].id]
    assert "LAB-1" in logged[0]["errorcontext"]
    assert moodle.php(FIND.format([first])) == []


def test_a_token_that_the_site_does_not_know_is_no_error(browser, program):
    token = signed_in(program, browser)
    assert revoke(program, token.upper()) == "unknown"
    assert [revoke(program, one) for one in (token, token, "A" * 32)] == ["ended", "unknown", "unknown"]


def test_a_token_that_moodle_made_itself_is_left_alone(moodle, browser, program):
    phone = phone_token(moodle, "student1")
    signed_in(program, browser)
    assert revoke(program, phone) == "not_ours"
    assert is_valid(moodle, phone)


def test_a_computer_s_token_that_moodle_gave_to_a_phone_is_left_alone(moodle, browser, program):
    first = signed_in(program, browser, "LAB-1")
    end_phone_tokens(moodle)
    assert phone_token(moodle, "student1") == first
    assert revoke(program, first) == "shared"
    # With another computer comes a new one for phones; what the phone has had before it still has.
    second = signed_in(program, browser, "LAB-2")
    assert revoke(program, first) == "shared"
    assert is_valid(moodle, first)
    assert revoke(program, second) == "ended"
    # The person who sees all of them may end it.
    number, sesskey = row_of(browser.get(DEVICES), "LAB-1")
    browser.post(DEVICES, data={"signout": number, "sesskey": sesskey})
    assert revoke(program, first) == "unknown"


@pytest.mark.parametrize(
    "change", ["'iprestriction', '10.0.0.0/8'", "'validuntil', time() - 1", "'tokentype', EXTERNAL_TOKEN_EMBEDDED"]
)
def test_a_newer_token_that_moodle_would_not_give_to_every_phone_proves_nothing(moodle, browser, program, change):
    phone = phone_token(moodle, "student1")
    token = signed_in(program, browser)
    moodle.php(f"$DB->set_field('external_tokens', {change}, ['token' => '{phone}']);")
    assert revoke(program, token) == "shared"


def test_a_suspended_person_s_computer_ends_its_token_all_the_same(moodle, program):
    token = signed_in(program, moodle.browser("student2"))
    moodle.php(SUSPEND.format(1))
    try:
        assert revoke(program, token) == "ended"
    finally:
        moodle.php(SUSPEND.format(0))


def test_during_maintenance_no_token_is_ended(moodle, browser, program):
    token = signed_in(program, browser)
    moodle.php("set_config('maintenance_enabled', 1);")
    try:
        assert error_of(program.post(REVOKE, data={"token": token}), 503) == "temporarily_unavailable"
    finally:
        moodle.php("set_config('maintenance_enabled', 0);")
    assert revoke(program, token) == "ended"


def test_one_address_cannot_try_tokens_without_end(moodle, browser, program):
    token = signed_in(program, browser)
    moodle.php(
        "$throttle = 'local_videostorage\\sign_in\\throttle';"
        "for ($i = 0; $i < 199; $i++) { $throttle::count('revoke', '127.0.0.1'); }"
    )
    assert revoke(program, "A" * 32) == "unknown"
    assert error_of(program.post(REVOKE, data={"token": token}), 429) == "slow_down"
    assert is_valid(moodle, token)
