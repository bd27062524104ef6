"""Signing a computer in by a short code (RFC 8628), and the list of the computers that are signed in."""

import re

import pytest
from tests.helpers.browser import Phone
from tests.helpers.practice import running_practice_site
from tests.helpers.raw_application import AUTHORIZE_DEVICE, DEVICE, DEVICES, RawApplication, error_of, heard_at


def signed_in(application, browser, computer):
    asked = application.ask(computer=computer)
    return application.redeem(asked, heard_at(browser.allow(asked.url).url)["code"]).json()["access_token"]


def test_a_computer_is_signed_in_from_a_phone_by_its_short_code(site, application, phone):
    device = application.begin()
    assert re.fullmatch(r"[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}", device.user_code)
    assert (device.expires_in, device.interval) == (600, 5)
    assert device.verification_uri == site.url + DEVICE
    pending = application.poll(device)
    assert (error_of(pending), pending.json()["interval"]) == ("authorization_pending", 5)
    page = phone.find(device.verification_uri, device.user_code.lower().replace("-", " "))
    for shown in ("Practice site", "Lab computer 12", device.user_code, "127.0.0.1", "Sam One"):
        assert shown in page.text
    assert "Lab computer 12 will be signed in" in phone.decide(page, "allow").text
    told = application.poll(device).json()
    assert (told["username"], application.errorcode(told["access_token"])) == ("student1", "")
    assert error_of(application.poll(device)) == "invalid_grant"


def test_who_comes_by_the_complete_address_sees_the_question_and_has_allowed_nothing(application, phone):
    device = application.begin()
    assert device.user_code in phone.open(device.verification_uri_complete).text
    assert phone.go("GET", device.verification_uri_complete + "&decision=allow").status == 404
    assert error_of(application.poll(device)) == "authorization_pending"
    phone.approve(device.verification_uri_complete)
    assert application.poll(device).status_code == 200


def test_an_application_that_asks_too_often_must_wait_longer_each_time(site, application):
    device = application.begin()
    assert error_of(application.poll(device)) == "authorization_pending"
    for interval in (10, 15):
        reply = application.poll(device)
        assert (error_of(reply), reply.json()["interval"]) == ("slow_down", interval)
    site.advance(10)
    assert error_of(application.poll(device)) == "slow_down"
    site.advance(21)
    assert error_of(application.poll(device)) == "authorization_pending"


def test_who_says_no_is_obeyed(application, phone):
    device = application.begin()
    assert "was not signed in" in phone.refuse(device.verification_uri_complete).text
    reply = application.poll(device)
    assert (error_of(reply), "reason" in reply.json()) == ("access_denied", False)
    assert "No computer waits" in phone.open(device.verification_uri_complete).text


def test_a_short_code_ends_after_ten_minutes(site, application, phone):
    device = application.begin()
    site.advance(602)
    assert error_of(application.poll(device)) == "expired_token"
    assert "No computer waits for this code" in phone.open(device.verification_uri_complete).text


def test_what_was_allowed_at_the_last_moment_can_still_be_fetched(site, application, phone):
    device = application.begin()
    site.advance(590)
    phone.approve(device.verification_uri_complete)
    site.advance(100)
    assert application.poll(device).status_code == 200


def test_the_first_of_two_people_decides(site, application, browsers):
    device = application.begin()
    phones = [browsers(site, name, Phone) for name in ("student1", "student2")]
    pages = [phone.open(device.verification_uri_complete) for phone in phones]
    phones[0].decide(pages[0], "allow")
    assert "No computer waits" in phones[1].decide(pages[1], "allow").text
    assert application.poll(device).json()["username"] == "student1"


def test_short_codes_cannot_be_guessed(site, application, phone, browsers):
    device = application.begin()
    for _ in range(10):
        assert "No computer waits for this code" in phone.find(device.verification_uri, "BBBB-BBBB").text
    page = phone.open(device.verification_uri_complete)
    assert (page.status, "Too many wrong codes" in page.text) == (429, True)
    assert "Lab computer 12" in browsers(site, "student2").open(device.verification_uri_complete).text


def test_the_page_asks_with_a_labelled_field_and_works_without_javascript(phone, site):
    page = phone.open(site.url + DEVICE)
    assert '<label for="videostorage-code">' in page.text
    assert 'id="videostorage-code"' in page.text
    assert "<script" not in page.text


def test_what_was_typed_is_shown_again_as_text(site, phone):
    page = phone.find(site.url + DEVICE, '"><b>x')
    assert 'value="&quot;&gt;&lt;b&gt;x"' in page.text
    assert 'aria-invalid="true"' in page.text


@pytest.mark.parametrize("what", ["device", "grant"])
def test_one_address_cannot_begin_or_guess_without_end(site, application, what):
    def one():
        if what == "device":
            return application.http.post(AUTHORIZE_DEVICE, data={"client_id": "x"})
        return application.redeem(application.ask(), "A" * 43)

    site.advance(600 - site.clock() % 600)
    assert {one().status_code for _ in range(200)} <= {200, 400}
    reply = one()
    assert error_of(reply, 429) == "slow_down"
    assert 0 < int(reply.headers["retry-after"]) <= 600
    site.advance(600)
    assert one().status_code in {200, 400}


def test_a_sign_in_without_the_application_s_name_does_not_begin(application):
    for name in ({}, {"client_id": " <> "}):
        assert error_of(application.http.post(AUTHORIZE_DEVICE, data=name)) == "invalid_request"


# The computers that are signed in


def test_signing_one_computer_out_ends_its_token_and_no_other(site, application, browser, student):
    tokens = [signed_in(application, browser, name) for name in ("LAB-1", "LAB-2")]
    assert len({student.token, *tokens}) == 3
    page = browser.open(site.url + DEVICES)
    assert page.text.index("LAB-2") < page.text.index("LAB-1")
    assert page.text.count("Never") == 2
    application.errorcode(tokens[1])
    assert browser.open(site.url + DEVICES).text.count("Never") == 1
    page = browser.sign_out_computer(site.url, "LAB-1")
    assert "LAB-1 is signed out" in page.text
    assert "LAB-1 is signed out" not in browser.open(site.url + DEVICES).text
    assert [application.errorcode(token) for token in (student.token, *tokens)] == ["", "invalidtoken", ""]
    assert [c["computer"] for c in site.state()["computers"]] == ["LAB-2"]


def test_nobody_signs_out_anothers_computer_nor_without_the_session_s_key(site, application, browser, browsers):
    token = signed_in(application, browser, "LAB-1")
    page = browser.open(site.url + DEVICES)
    number = page.forms[0].fields["signout"]
    assert browser.go("POST", page.forms[0].action, {"signout": number}).status == 404
    assert browser.go("GET", f"{site.url}{DEVICES}?signout={number}").status == 404
    other = browsers(site, "student2")
    signed_in(application, other, "LAB-2")
    page = other.open(site.url + DEVICES)
    assert "LAB-1" not in page.text
    said = other.go("POST", page.forms[0].action, {**page.forms[0].fields, "signout": number})
    assert "signed out already" in said.text
    assert application.errorcode(token) == ""


def test_a_person_whose_every_token_ends_signs_in_anew(site, application, browser, student):
    token = signed_in(application, browser, "LAB-1")
    site.sign_out("student2")
    assert application.errorcode(token) == ""
    site.sign_out("student1")
    assert [application.errorcode(t) for t in (token, student.token)] == ["invalidtoken", "invalidtoken"]
    assert "No computer is signed in" in browser.open(site.url + DEVICES).text
    assert application.errorcode(signed_in(application, browser, "LAB-1")) == ""


def test_a_computers_token_ends_after_twelve_weeks(site, application, browser):
    token = signed_in(application, browser, "LAB-1")
    site.advance(12 * 7 * 24 * 3600 + 1)
    assert application.errorcode(token) == "invalidtoken"
    assert "No computer is signed in" in browser.open(site.url + DEVICES).text


def test_a_fault_ends_the_token_that_was_used_and_no_other(site, application, browser, student):
    first, second = (signed_in(application, browser, name) for name in ("LAB-1", "LAB-2"))
    site.faults("expired-token:after=0")
    assert application.errorcode(first) == "invalidtoken"
    assert [application.errorcode(t) for t in (first, second, student.token)] == ["invalidtoken", "", ""]


def test_a_computer_stays_signed_in_when_the_site_is_started_again(tmp_path, browsers):
    with running_practice_site(tmp_path) as site:
        application = RawApplication(site.url)
        token = signed_in(application, browsers(site), "LAB-1")
        device = application.begin()
        browsers(site, kind=Phone).approve(device.verification_uri_complete)
        application.http.close()
    with running_practice_site(tmp_path) as site:
        application = RawApplication(site.url)
        assert application.errorcode(token) == ""
        assert application.poll(device).status_code == 200
        application.http.close()


def test_nothing_that_is_secret_of_a_sign_in_under_way_is_written_down(site, application, browser):
    asked, device = application.ask(), application.begin()
    code = heard_at(browser.allow(asked.url).url)["code"]
    kept = (site.directory / "site.json").read_text()
    assert "LAB-7" in kept
    for secret in (code, asked.verifier, device.device_code, device.user_code, device.user_code.replace("-", "")):
        assert secret not in kept
