"""Signing in through the browser: PKCE, state and iss; a code is tried again as long as it can be good."""

import asyncio
from base64 import urlsafe_b64encode
from contextlib import asynccontextmanager
from hashlib import sha256
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.http_server import http_server

from uploader_gui.core import errors
from uploader_gui.core.models import KnownSite
from uploader_gui.core.moodle.browser_sign_in import BrowserSignIn
from uploader_gui.core.network import http_client

TOKEN = "f1b4" * 8
GRANT = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 99, "userid": 3, "username": "sam"}
CODE = "the-code-of-90-seconds"


class Asked:
    """A flow, its site, and what the person's browser does."""

    def __init__(self, flow, offer, server, clock):
        self.flow, self.offer, self.server, self.clock = flow, offer, server, clock
        self.query = {name: values[0] for name, values in parse_qs(urlsplit(offer.url).query).items()}
        self.visits: list[asyncio.Task[int]] = []

    def comes_back(self, **answer) -> None:
        answer = {"state": self.query["state"], "iss": self.server.url, **answer}
        url = f"{self.query['redirect_uri']}?{urlencode({k: v for k, v in answer.items() if v is not None})}"

        async def visit() -> int:
            async with httpx.AsyncClient(trust_env=False, timeout=10) as browser:
                return (await browser.get(url)).status_code

        self.visits.append(asyncio.create_task(visit()))

    @property
    def forms(self) -> list[dict[str, str]]:
        return [request.form for request in self.server.requests]


@asynccontextmanager
async def signing_in(*answers):
    """``answers``: (status, headers, JSON) of ``token.php`` one after the other; the last one stays."""
    left = list(answers)

    async def handler(exchange):
        await exchange.read()
        status, headers, answer = left.pop(0) if len(left) > 1 else left[0]
        if answer is None:
            exchange.cut()
        await exchange.answer_json(answer, status, headers)

    clock = FakeClock()
    async with http_client() as http, http_server(handler) as server:
        flow = BrowserSignIn(http, clock, "o1", KnownSite(url=server.url, name="Lab University"))
        asked = Asked(flow, await flow.begin(), server, clock)
        try:
            yield asked
        finally:
            await flow.aclose()
            await asyncio.gather(*asked.visits, return_exceptions=True)


async def test_the_code_becomes_a_token_by_the_verifier_of_the_challenge_that_was_sent():
    async with signing_in((200, {}, GRANT)) as asked:
        asked.comes_back(code=CODE)
        assert await asked.flow.token() == TOKEN
        [form] = asked.forms
        [request] = asked.server.requests
    assert asked.query["code_challenge_method"] == "S256"
    digest = urlsafe_b64encode(sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
    assert asked.query["code_challenge"] == digest
    assert form["redirect_uri"] == asked.query["redirect_uri"]
    assert (form["grant_type"], form["code"]) == ("authorization_code", CODE)
    assert (request.method, request.path) == ("POST", "/local/videostorage/token.php")
    assert "code_verifier" not in asked.offer.url
    assert form["code_verifier"] not in asked.offer.url


async def test_the_address_names_the_program_and_the_computer_and_is_new_each_time():
    urls = set()
    for _ in range(2):
        async with signing_in((200, {}, GRANT)) as asked:
            assert asked.query["client_id"] == "Video Uploader for Moodle"
            assert asked.query["response_type"] == "code"
            urls |= {asked.query["state"], asked.query["code_challenge"]}
    assert len(urls) == 4


async def test_who_says_no_is_heard():
    async with signing_in((200, {}, GRANT)) as asked:
        asked.comes_back(error="access_denied")
        with pytest.raises(errors.SignInDeclined):
            await asked.flow.token()
        assert asked.forms == []


@pytest.mark.parametrize("answer", [{"error": "invalid_request"}, {"error": "unsupported_response_type"}, {}])
async def test_an_answer_without_a_code_is_no_sign_in(answer):
    async with signing_in((200, {}, GRANT)) as asked:
        asked.comes_back(**answer)
        with pytest.raises(errors.SignInProblem):
            await asked.flow.token()
        assert asked.forms == []


@pytest.mark.parametrize("iss", ["https://evil.example.org", "", None])
async def test_a_code_from_another_site_is_shown_to_nobody(iss):
    async with signing_in((200, {}, GRANT)) as asked:
        asked.comes_back(code=CODE, iss=iss)
        with pytest.raises(errors.SignInMixedUp):
            await asked.flow.token()
        assert asked.forms == []


LATER = [
    (500, {}, {"error": "server_error"}),
    (503, {"Retry-After": "60"}, {"error": "temporarily_unavailable"}),
    (429, {"Retry-After": "7"}, {"error": "slow_down"}),
    (502, {}, "<html>"),
    (200, {}, None),
]


@pytest.mark.parametrize("trouble", LATER, ids=["error", "maintenance", "busy", "proxy", "cut"])
async def test_the_same_code_is_tried_again_while_the_site_has_trouble(trouble):
    async with signing_in(trouble, trouble, (200, {}, GRANT)) as asked:
        asked.comes_back(code=CODE)
        if trouble[0] == 503:
            asked.flow._code_until = asked.clock.now() + 500
        assert await asked.flow.token() == TOKEN
        assert {form["code"] for form in asked.forms} == {CODE}
        assert len(asked.forms) == 3
        if "Retry-After" in trouble[1]:
            assert asked.clock.slept == [float(trouble[1]["Retry-After"])] * 2


async def test_a_code_is_not_tried_for_longer_than_it_can_be_good():
    async with signing_in((503, {"Retry-After": "60"}, {"error": "temporarily_unavailable"})) as asked:
        asked.comes_back(code=CODE)
        with pytest.raises(errors.SiteUnavailable):
            await asked.flow.token()
        assert asked.clock.time == 90
        assert len(asked.forms) == 3


FINAL = {
    "a used code": ((400, {}, {"error": "invalid_grant"}), errors.SignInExpired),
    "no applications": ((400, {}, {"error": "unauthorized_client"}), errors.WebServicesOff),
    "suspended": ((400, {}, {"error": "access_denied", "reason": "signinnotactive"}), errors.AccountClosed),
    "no right": ((400, {}, {"error": "access_denied", "reason": "signinnotallowed"}), errors.SignInRefused),
    "old password": ((400, {}, {"error": "access_denied", "reason": "signinpassword"}), errors.PasswordMustChange),
    "policy": ((400, {}, {"error": "access_denied", "reason": "signinpolicy"}), errors.PolicyNotAgreed),
    "a new reason": ((400, {}, {"error": "access_denied", "reason": "brandnew"}), errors.SignInRefused),
    "a defect": ((400, {}, {"error": "invalid_request"}), errors.SignInProblem),
    "no page": ((404, {}, "<html>"), errors.WayNotOffered),
    "a redirect": ((302, {"Location": "https://evil.example.org"}, {}), errors.NotTheServer),
    "an odd token": ((200, {}, {"access_token": "a\nb"}), errors.SignInProblem),
    "no token": ((200, {}, {"access_token": None}), errors.SignInProblem),
    "nothing": ((200, {}, {}), errors.NotTheServer),
    "a list": ((200, {}, []), errors.NotTheServer),
}


@pytest.mark.parametrize("name", FINAL)
async def test_every_final_answer_has_its_own_name_and_no_secret_in_it(name):
    answer, kind = FINAL[name]
    async with signing_in(answer) as asked:
        asked.comes_back(code=CODE)
        with pytest.raises(kind) as caught:
            await asked.flow.token()
        assert type(caught.value) is kind
        secrets = {CODE, asked.query["state"], asked.forms[0]["code_verifier"]}
    assert not [secret for secret in secrets if secret in f"{caught.value}{caught.value.facts}{caught.value.detail}"]


async def test_with_an_obstacle_that_the_person_removes_the_same_code_still_works():
    policy = (400, {}, {"error": "access_denied", "reason": "signinpolicy"})
    async with signing_in(policy, (200, {}, GRANT)) as asked:
        asked.comes_back(code=CODE)
        with pytest.raises(errors.PolicyNotAgreed):
            await asked.flow.token()
        assert await asked.flow.token() == TOKEN


async def test_a_wait_that_was_cancelled_can_be_begun_again_and_hears_what_came_meanwhile():
    async with signing_in((200, {}, GRANT)) as asked:
        waiting = asyncio.create_task(asked.flow.token())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        asked.comes_back(code=CODE)
        assert await asked.flow.token() == TOKEN
