"""A computer ends its own token when its person signs out there (RFC 7009)."""

import pytest
from tests.helpers.raw_application import REVOKE, error_of, heard_at


@pytest.fixture
def token(application, browser):
    """The token of a computer that is signed in."""
    asked = application.ask(computer="LAB-1")
    return application.redeem(asked, heard_at(browser.allow(asked.url).url)["code"]).json()["access_token"]


def state_of(reply):
    assert (reply.status_code, reply.headers["cache-control"]) == (200, "no-store"), reply.text
    return reply.json()["token_state"]


def test_a_token_that_its_computer_gives_back_is_refused_afterwards(site, application, token):
    assert application.errorcode(token) == ""
    assert state_of(application.revoke(token)) == "ended"
    assert application.errorcode(token) == "invalidtoken"
    assert site.state()["computers"] == []


def test_a_token_that_the_site_does_not_know_is_no_error(site, application, token):
    application.revoke(token)
    assert [state_of(application.revoke(one)) for one in (token, "0123456789abcdef" * 2)] == ["unknown", "unknown"]


def test_the_token_of_the_mobile_app_is_left_alone(application, student, token):
    assert state_of(application.revoke(student.token)) == "not_ours"
    assert [application.errorcode(one) for one in (student.token, token)] == ["", ""]


def test_a_token_belongs_into_the_body_of_a_post(application, token):
    assert error_of(application.http.get(REVOKE), 405) == "invalid_request"
    assert error_of(application.http.post(f"{REVOKE}?token={token}")) == "invalid_request"
    assert error_of(application.http.post(REVOKE, data={"token": ""})) == "invalid_request"
    assert application.errorcode(token) == ""


def test_during_maintenance_nothing_is_ended(site, application, token):
    site.faults("maintenance")
    assert error_of(application.revoke(token), 503) == "temporarily_unavailable"
    site.clear_faults()
    assert state_of(application.revoke(token)) == "ended"


def test_one_address_cannot_try_tokens_without_end(site, application, token):
    site.advance(600 - site.clock() % 600)
    assert {application.revoke("A" * 32).status_code for _ in range(200)} == {200}
    reply = application.revoke(token)
    assert error_of(reply, 429) == "slow_down"
    assert 0 < int(reply.headers["retry-after"]) <= 600
    site.advance(600)
    assert state_of(application.revoke(token)) == "ended"
