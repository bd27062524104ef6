"""Signing in: the password goes into one request's body; every refusal has its own name."""

import pytest
from tests.helpers.http_server import free_port_url, http_server
from tests.helpers.moodle_answers import ajax_error, fake_moodle

from uploader_gui.core import errors
from uploader_gui.core.moodle.sign_in import token_for_password
from uploader_gui.core.network import http_client

PASSWORD = "Pässw0rd&=+ %"


@pytest.fixture
async def http():
    async with http_client() as client:
        yield client


async def test_the_right_password_gives_the_sites_token(http):
    async with fake_moodle("/campus") as moodle:
        moodle.token = {"token": "f1b4", "privatetoken": None}
        assert await token_for_password(http, moodle.url, "sam", PASSWORD) == "f1b4"
        request = moodle.http.requests[0]
    assert request.form == {"username": "sam", "password": PASSWORD, "service": "moodle_mobile_app"}
    assert request.path == "/campus/login/token.php"
    assert request.method == "POST"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (ajax_error("invalidlogin"), errors.WrongPassword),
        (ajax_error("servicenotavailable"), errors.MobileServiceOff),
        (ajax_error("enablewsdescription"), errors.WebServicesOff),
        (ajax_error("sitemaintenance"), errors.SiteUnavailable),
        (ajax_error("sitepolicynotagreed"), errors.PolicyNotAgreed),
        (ajax_error("forcepasswordchangenotice"), errors.PasswordMustChange),
        (ajax_error("passwordisexpired"), errors.PasswordMustChange),
        (ajax_error("restoredaccountresetpassword"), errors.PasswordMustChange),
        (ajax_error("usernotconfirmed"), errors.AccountNotConfirmed),
        (ajax_error("noguest"), errors.SignInRefused),
        (ajax_error("cannotcreatetoken"), errors.SignInRefused),
        (ajax_error("requirecorrectaccess"), errors.WrongSiteAddress),
        ({"error": "no code"}, errors.SignInRefused),
        ({"token": ""}, errors.SignInRefused),
        ({"token": None}, errors.SignInRefused),
        ({"token": 5}, errors.SignInRefused),
        ({"token": "a\x00b\n"}, errors.SignInRefused),
        ({"error": "x", "errorcode": ["y"]}, errors.SignInRefused),
        ({}, errors.SignInRefused),
        ([], errors.SignInRefused),
        ("yes", errors.SignInRefused),
    ],
)
async def test_every_refusal_has_its_own_name_and_never_holds_the_password(http, answer, kind):
    async with fake_moodle() as moodle:
        moodle.token = answer
        with pytest.raises(kind) as caught:
            await token_for_password(http, moodle.url, "sam", PASSWORD)
    assert type(caught.value) is kind
    assert PASSWORD not in f"{caught.value.detail}{caught.value.facts}"


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, b"<html>hotel</html>", errors.NotTheServer),
        (404, b"", errors.NotMoodle),
        (503, b"", errors.ServerBusy),
        (429, b"", errors.ServerBusy),
    ],
)
async def test_answers_that_are_not_moodles_are_told_apart(http, status, body, kind):
    async def handler(exchange):
        await exchange.read()
        await exchange.answer(status, {}, body)

    async with http_server(handler) as server:
        with pytest.raises(kind):
            await token_for_password(http, server.url, "sam", PASSWORD)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_the_password_does_not_follow_a_redirect(http, status):
    async def elsewhere(exchange):
        await exchange.read()
        await exchange.answer_json({"token": "stolen"})

    async with http_server(elsewhere) as other:

        async def redirect(exchange):
            await exchange.read()
            await exchange.answer(status, {"Location": other.url})

        async with http_server(redirect) as server:
            with pytest.raises(errors.NotTheServer):
                await token_for_password(http, server.url, "sam", PASSWORD)
        assert other.requests == []


async def test_the_password_never_goes_to_an_unprotected_site(http):
    with pytest.raises(errors.InsecureAddress):
        await token_for_password(http, "http://moodle.example.edu", "sam", PASSWORD)


async def test_nobody_there_is_no_connection(http):
    with pytest.raises(errors.NoConnection):
        await token_for_password(http, free_port_url(), "sam", PASSWORD)
