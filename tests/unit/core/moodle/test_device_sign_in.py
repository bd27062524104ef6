"""Signing in by a short code: asked as often as the site likes, through every network trouble, until it ends."""

from contextlib import asynccontextmanager

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.http_server import free_port_url, http_server

from uploader_gui.core import errors
from uploader_gui.core.models import KnownSite
from uploader_gui.core.moodle.device_sign_in import DeviceSignIn
from uploader_gui.core.network import http_client

TOKEN = "f1b4" * 8
DEVICE_CODE = "a-device-code-that-is-a-secret"
PAGE = "https://moodle.example.edu/local/videostorage/device.php"
BEGUN = {
    "device_code": DEVICE_CODE,
    "user_code": "BCDF-GHJK",
    "verification_uri": PAGE,
    "verification_uri_complete": f"{PAGE}?code=BCDF-GHJK",
    "expires_in": 600,
    "interval": 5,
}
PENDING = (400, {}, {"error": "authorization_pending", "interval": 5})
GOOD = (200, {}, {"access_token": TOKEN, "token_type": "Bearer"})
CUT = (200, {}, None)


@asynccontextmanager
async def a_site(*answers, begun=(200, {}, BEGUN)):
    """A flow at a site whose ``token.php`` gives these answers one after the other; the last one stays."""
    left = list(answers)

    async def handler(exchange):
        await exchange.read()
        if "device_authorization" in exchange.request.path:
            status, headers, answer = begun
        else:
            status, headers, answer = left.pop(0) if len(left) > 1 else left[0]
        if answer is None:
            exchange.cut()
        await exchange.answer_json(answer, status, headers)

    async with http_client() as http, http_server(handler) as server:
        flow = DeviceSignIn(http, FakeClock(), "o1", KnownSite(url=server.url, name="Lab University"))
        yield flow, server, flow._clock


async def test_the_person_sees_the_code_and_where_to_type_it_and_nothing_secret():
    async with a_site(GOOD) as (flow, server, clock):
        offer = await flow.begin()
        assert (offer.user_code, offer.verification_url, offer.url) == ("BCDF-GHJK", PAGE, f"{PAGE}?code=BCDF-GHJK")
        assert offer.expires_at == clock.now() + 600
        assert DEVICE_CODE not in repr(offer)
        assert DEVICE_CODE not in repr(flow._grant)
        assert server.requests[0].form["client_id"] == "Video Uploader for Moodle"


async def test_the_site_is_asked_every_interval_until_somebody_has_allowed_it():
    async with a_site(PENDING, PENDING, PENDING, GOOD) as (flow, server, clock):
        await flow.begin()
        assert await flow.token() == TOKEN
        assert clock.slept == [5, 5, 5, 5]
        form = server.requests[-1].form
    assert form == {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": DEVICE_CODE}


async def test_nobody_is_asked_before_somebody_waits():
    async with a_site(GOOD) as (flow, server, _):
        await flow.begin()
        assert len(server.requests) == 1


async def test_who_is_told_to_slow_down_does_and_never_speeds_up_again():
    slower = (400, {}, {"error": "slow_down", "interval": 10})
    async with a_site(PENDING, slower, PENDING, PENDING, GOOD) as (flow, _, clock):
        await flow.begin()
        assert await flow.token() == TOKEN
        assert clock.slept == [5, 5, 10, 10, 10]


async def test_a_site_that_is_asked_too_much_names_the_seconds():
    busy = (429, {"Retry-After": "42"}, {"error": "slow_down"})
    async with a_site(busy, PENDING, GOOD) as (flow, _, clock):
        await flow.begin()
        assert await flow.token() == TOKEN
        assert clock.slept == [5, 42, 5]


@pytest.mark.parametrize(
    "trouble",
    [
        CUT,
        (503, {}, {"error": "temporarily_unavailable"}),
        (500, {}, {"error": "server_error"}),
        (502, {}, "<html>"),
        (200, {}, "<html>a hotel</html>"),
    ],
)
async def test_a_network_that_fails_meanwhile_is_waited_for_less_and_less_often(trouble):
    async with a_site(trouble, trouble, trouble, trouble, PENDING, GOOD) as (flow, _, clock):
        await flow.begin()
        assert await flow.token() == TOKEN
        assert clock.slept == [5, 10, 20, 30, 30, 5]


async def test_a_network_that_stays_away_ends_with_the_code():
    async with a_site(CUT) as (flow, _, clock):
        await flow.begin()
        with pytest.raises(errors.SignInExpired):
            await flow.token()
        assert clock.time == 600


async def test_nobody_who_decides_ends_with_the_code_and_the_site_is_not_asked_after_that():
    async with a_site(PENDING) as (flow, server, clock):
        await flow.begin()
        with pytest.raises(errors.SignInExpired):
            await flow.token()
        assert clock.time == 600
        assert len(server.requests) == 1 + 119


FINAL = {
    "no": ({"error": "access_denied"}, errors.SignInDeclined),
    "ended": ({"error": "expired_token"}, errors.SignInExpired),
    "used": ({"error": "invalid_grant"}, errors.SignInExpired),
    "no applications": ({"error": "unauthorized_client"}, errors.WebServicesOff),
    "suspended": ({"error": "access_denied", "reason": "signinnotactive"}, errors.AccountClosed),
    "no right": ({"error": "access_denied", "reason": "signinnotallowed"}, errors.SignInRefused),
    "old password": ({"error": "access_denied", "reason": "signinpassword"}, errors.PasswordMustChange),
    "policy": ({"error": "access_denied", "reason": "signinpolicy"}, errors.PolicyNotAgreed),
    "a defect": ({"error": "unsupported_grant_type"}, errors.SignInProblem),
    "an odd reason": ({"error": "access_denied", "reason": ["x"]}, errors.SignInDeclined),
}


@pytest.mark.parametrize("name", FINAL)
async def test_every_final_answer_has_its_own_name_and_no_secret_in_it(name):
    answer, kind = FINAL[name]
    answer = {**answer, "error_description": f"about {DEVICE_CODE}"}
    async with a_site(PENDING, (400, {}, answer)) as (flow, _, clock):
        await flow.begin()
        with pytest.raises(kind) as caught:
            await flow.token()
        assert type(caught.value) is kind
        assert DEVICE_CODE not in f"{caught.value}{caught.value.facts}{caught.value.detail}"
        assert clock.slept == [5, 5]


async def test_with_an_obstacle_that_the_person_removes_the_same_code_still_works():
    policy = (400, {}, {"error": "access_denied", "reason": "signinpolicy"})
    async with a_site(policy, GOOD) as (flow, _, _clock):
        await flow.begin()
        with pytest.raises(errors.PolicyNotAgreed):
            await flow.token()
        assert await flow.token() == TOKEN


@pytest.mark.parametrize(
    ("begun", "kind"),
    [
        ((404, {}, "<html>"), errors.WayNotOffered),
        ((400, {}, {"error": "unauthorized_client"}), errors.WebServicesOff),
        ((429, {"Retry-After": "60"}, {"error": "slow_down"}), errors.ServerBusy),
        ((503, {}, {"error": "temporarily_unavailable"}), errors.SiteUnavailable),
        ((200, {}, {**BEGUN, "device_code": 5}), errors.NotTheServer),
        ((200, {}, {**BEGUN, "device_code": ""}), errors.SignInProblem),
        ((200, {}, {"user_code": "x"}), errors.NotTheServer),
        ((200, {}, {**BEGUN, "verification_uri": "http://evil.example.org"}), errors.InsecureAddress),
        ((200, {}, {**BEGUN, "verification_uri_complete": "javascript:alert(1)"}), errors.InsecureAddress),
        ((200, {}, "<html>a hotel</html>"), errors.NotTheServer),
    ],
)
async def test_a_site_that_cannot_begin_says_why(begun, kind):
    async with a_site(GOOD, begun=begun) as (flow, _, _clock):
        with pytest.raises(kind):
            await flow.begin()


@pytest.mark.parametrize(
    ("told", "waits"), [({"interval": 0}, 1), ({"interval": -5}, 1), ({"interval": 1e9}, 300), ({"interval": "nan"}, 5)]
)
async def test_an_odd_interval_is_made_a_good_one(told, waits):
    async with a_site(GOOD, begun=(200, {}, {**BEGUN, **told})) as (flow, _, clock):
        await flow.begin()
        assert await flow.token() == TOKEN
        assert clock.slept == [waits]


async def test_a_code_that_never_ends_is_given_up_after_an_hour():
    async with a_site(GOOD, begun=(200, {}, {**BEGUN, "expires_in": 10**12})) as (flow, _, clock):
        assert (await flow.begin()).expires_at == clock.now() + 3600


async def test_nobody_there_is_no_connection():
    async with http_client() as http:
        flow = DeviceSignIn(http, FakeClock(), "o1", KnownSite(url=free_port_url(), name=""))
        with pytest.raises(errors.NoConnection):
            await flow.begin()
