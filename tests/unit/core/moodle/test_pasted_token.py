"""Pasted tokens: what copying does to them does no harm, and what was signed for somebody else is not believed."""

from base64 import b64encode
from hashlib import md5
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.errors import SignInMixedUp, TokenUnreadable
from uploader_gui.core.models import KnownSite
from uploader_gui.core.moodle.pasted_token import LaunchSignIn, token_for_passport, token_of

SITE = "https://moodle.example.edu/lab"
PASSPORT = "a-passport"
TOKEN = "f1b4" * 8
PRIVATE = "WYHRWN" * 10


def launched(wwwroot=SITE, passport=PASSPORT, token=TOKEN, private="", scheme="moodlemobile"):
    signature = md5((wwwroot + passport).encode()).hexdigest()
    fields = [signature, token, *([private] if private else [])]
    return f"{scheme}://token=" + b64encode(":::".join(fields).encode()).decode()


COPIES = {
    "as it is": launched(),
    "with a private token": launched(private=PRIVATE),
    "another scheme": launched(scheme="my-app+x.y"),
    "white space around it": f"  \n{launched()}\r\n\t",
    "broken over lines": "\n  ".join(launched()[i : i + 30] for i in range(0, 200, 30)),
    "in quotes": f'"{launched()}"',
    "in angle brackets": f"<{launched()}>",
    "percent-encoded": quote(launched(), safe=""),
    "padding encoded": launched().replace("=", "%3D"),
    "padding lost": launched().rstrip("="),
    "base64 for addresses": launched().replace("+", "-").replace("/", "_").replace(":__", "://"),
    "without its scheme": launched().partition("://")[2],
    "only its payload": launched().partition("=")[2],
    "with a final slash in wwwroot": launched(wwwroot=SITE + "/"),
    "with a fragment after it": launched() + "#done",
}


@pytest.mark.parametrize("name", COPIES)
def test_the_token_is_found_however_it_was_copied(name):
    assert token_for_passport(COPIES[name], SITE, PASSPORT) == TOKEN


def test_a_final_slash_of_ours_makes_no_difference():
    assert token_for_passport(launched(), SITE + "/", PASSPORT) == TOKEN


@pytest.mark.parametrize(
    "pasted",
    [
        launched(wwwroot="https://evil.example.org"),
        launched(wwwroot="https://moodle.example.edu"),
        launched(passport="an-older-passport"),
        launched(passport=""),
    ],
)
def test_what_was_signed_for_another_site_or_another_sign_in_is_not_believed(pasted):
    with pytest.raises(SignInMixedUp) as caught:
        token_for_passport(pasted, SITE, PASSPORT)
    assert TOKEN not in f"{caught.value.detail}{caught.value.facts}"


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "   ",
        "moodlemobile://",
        "moodlemobile://token=",
        "moodlemobile://token=%%%",
        "moodlemobile://token=bm90aGluZw==",
        "https://moodle.example.edu/my/",
        "https://moodle.example.edu/admin/tool/mobile/launch.php?service=moodle_mobile_app&passport=x",
        launched(token="a b"),
        launched(token=""),
        launched(token="ä" * 20),
        launched(private="x:::y"),
        "x" * 100_000,
    ],
)
def test_what_holds_no_token_is_called_so(pasted):
    for read in (token_of, lambda text: token_for_passport(text, SITE, PASSPORT)):
        with pytest.raises(TokenUnreadable) as caught:
            read(pasted)
        assert caught.value.__cause__ is None
        assert caught.value.facts == {}


def test_a_bare_token_is_no_answer_to_a_passport():
    with pytest.raises(TokenUnreadable):
        token_for_passport(TOKEN, SITE, PASSPORT)


@pytest.mark.parametrize("pasted", [TOKEN, f" {TOKEN}\n", TOKEN.upper(), launched(), launched(private=PRIVATE)])
def test_without_a_passport_the_token_itself_is_taken(pasted):
    assert token_of(pasted).lower() == TOKEN


async def test_each_sign_in_has_a_passport_of_its_own_in_its_address():
    passports = set()
    for number in range(2):
        flow = LaunchSignIn(FakeClock(), str(number), KnownSite(url=SITE, name="Lab"))
        offer = await flow.begin()
        query = parse_qs(urlsplit(offer.url).query)
        assert offer.url.startswith(f"{SITE}/admin/tool/mobile/launch.php?")
        assert query["service"] == ["moodle_mobile_app"]
        [passport] = query["passport"]
        passports.add(passport)
        assert await flow.token(launched(passport=passport)) == TOKEN
        with pytest.raises(SignInMixedUp):
            await flow.token(launched())
    assert len(passports) == 2
