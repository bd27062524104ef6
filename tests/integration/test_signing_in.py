"""Every way of signing in, at a practice site over real HTTP: one account, its uploads, and no secret anywhere."""

import asyncio
import logging
import re
from contextlib import asynccontextmanager
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
from tests.helpers.browser import Browser, Phone
from tests.helpers.clock import FakeClock
from tests.helpers.control import soon
from tests.helpers.engines import engine_at_work
from tests.helpers.http_server import http_server
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES

from uploader_gui.core import errors
from uploader_gui.core.control import open_engine
from uploader_gui.core.control.client import RemoteEngine
from uploader_gui.core.control.server import serve_engine
from uploader_gui.core.models import (
    BROWSER,
    ENDED_THERE,
    LAUNCH,
    MOODLES_OWN,
    NOT_KNOWN,
    PASSWORD,
    PHONE,
    Account,
    UploadState,
)
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.credentials import WHERE_IT_LIES
from uploader_gui.ui.error_text import text_for

S = UploadState
STORE = "file"


@pytest.fixture
def sso(tmp_path):
    """A site where people log in at an identity provider, without our sign-in pages."""
    with running_practice_site(tmp_path / "sso", sign_in="launch", **RULES) as running:
        yield running


@pytest.fixture
def person(site):
    with Browser(site.username, site.password) as browser:
        yield browser


async def by_browser(engine, site, username="", store=STORE):
    who = site.users[username or site.username]
    offer = await engine.begin_sign_in(site.url, BROWSER)
    with Browser(who.username, who.password) as browser:
        browser.in_background()(offer.url)
        account = await engine.finish_sign_in(offer.id, store)
        page = await asyncio.to_thread(browser.landed)
    assert "You are signed in" in page.text
    return account


async def by_phone(engine, site, username="", store=STORE):
    who = site.users[username or site.username]
    offer = await engine.begin_sign_in(site.url, PHONE)
    with Phone(who.username, who.password) as phone:
        await asyncio.to_thread(phone.approve, offer.verification_url, offer.user_code)
    return await engine.finish_sign_in(offer.id, store)


async def by_launch(engine, site, username="", store=STORE):
    who = site.users[username or site.username]
    offer = await engine.begin_sign_in(site.url, LAUNCH)
    with Browser(who.username, who.password) as browser:
        landed = await asyncio.to_thread(browser.open, offer.url)
    return await engine.finish_sign_in(offer.id, store, address_in(landed))


async def by_token(engine, site, username="", store=STORE):
    who = site.users[username or site.username]
    token = site._call(lambda: site._server.site.store.user_by_password(who.username, who.password).token)
    return await engine.sign_in_with_token(site.url, token, store)


async def by_password(engine, site, username="", store=STORE):
    who = site.users[username or site.username]
    return await engine.sign_in(site.url, who.username, who.password, store)


def address_in(page) -> str:
    """The address that a browser shows, or a page's link holds: what the person copies."""
    if page.url.startswith("moodlemobile:"):
        return page.url
    return re.search(r"moodlemobile://token=[\w+/=]+", page.text.replace("&amp;", "&"))[0]


def port_of(offer) -> int:
    """Where the program listens for the browser."""
    return urlsplit(parse_qs(urlsplit(offer.url).query)["redirect_uri"][0]).port


WAYS = {BROWSER: by_browser, PHONE: by_phone, PASSWORD: by_password}


# The ways -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
async def test_every_way_ends_in_the_same_account(work, site, way):
    account = await WAYS[way](work.engine, site)
    assert (account.username, account.site_url, account.store) == (site.username, site.url, STORE)
    assert account.signed_in
    assert await work.engine.accounts() == [account]
    assert await work.engine.assignments(account.id)


async def test_the_site_says_its_best_ways_first(work, site, sso):
    assert (await work.engine.look_at_site(site.url + "/course/view.php?id=3")).ways == (BROWSER, PHONE, PASSWORD)
    assert (await work.engine.look_at_site(sso.url)).ways[0] == LAUNCH


async def test_a_password_refused_by_a_site_that_takes_none_is_not_called_wrong(work, site, sso):
    with pytest.raises(errors.WayNotOffered) as refused:
        await work.engine.sign_in(sso.url, sso.username, "whatever", STORE)
    assert refused.value.facts["ways"] == "browser, with an address to paste"
    with pytest.raises(errors.WrongPassword):
        await work.engine.sign_in(site.url, site.username, "whatever", STORE)


async def test_where_there_are_no_pages_of_ours_the_address_at_the_end_is_pasted(work, sso):
    account = await by_launch(work.engine, sso)
    assert (account.username, account.site_url) == (sso.username, sso.url)
    for way in (BROWSER, PHONE):
        with pytest.raises(errors.WayNotOffered):
            await work.engine.begin_sign_in(sso.url, way)


async def test_an_address_from_an_earlier_sign_in_is_not_taken_and_the_right_one_still_is(work, sso):
    pasted = []
    offers = []
    with Browser(sso.username, sso.password) as browser:
        for _ in range(2):
            offers.append(await work.engine.begin_sign_in(sso.url, LAUNCH))
            pasted.append(address_in(await asyncio.to_thread(browser.open, offers[-1].url)))
    with pytest.raises(errors.SignInMixedUp):
        await work.engine.finish_sign_in(offers[1].id, STORE, pasted[0])
    assert await work.engine.accounts() == []
    assert (await work.engine.finish_sign_in(offers[1].id, STORE, pasted[1])).signed_in


async def test_a_token_that_a_person_has_is_asked_of_the_site_and_so_is_one_in_an_address(work, sso):
    account = await by_launch(work.engine, sso)
    again = await by_token(work.engine, sso)
    assert again == account
    offer = await work.engine.begin_sign_in(sso.url, LAUNCH)
    with Browser(sso.username, sso.password) as browser:
        pasted = address_in(await asyncio.to_thread(browser.open, offer.url))
    assert await work.engine.sign_in_with_token(sso.url, pasted, STORE) == account


async def test_a_token_that_the_site_does_not_know_signs_nobody_in(work, site):
    with pytest.raises(errors.TokenRefused):
        await work.engine.sign_in_with_token(site.url, "0123456789abcdef" * 2, STORE)
    with pytest.raises(errors.TokenUnreadable):
        await work.engine.sign_in_with_token(site.url, "my password", STORE)
    assert await work.engine.accounts() == []
    assert not (work.engine._paths.credentials).exists()


@pytest.mark.parametrize("way", [BROWSER, PHONE])
async def test_who_says_no_is_heard_and_nobody_is_signed_in(work, site, way):
    offer = await work.engine.begin_sign_in(site.url, way)
    with Phone(site.username, site.password) as phone:
        if way == BROWSER:
            phone.in_background("deny")(offer.url)
        else:
            await asyncio.to_thread(phone.refuse, offer.verification_url, offer.user_code)
        with pytest.raises(errors.SignInDeclined):
            await work.engine.finish_sign_in(offer.id, STORE)
        if way == BROWSER:
            assert "You are not signed in" in (await asyncio.to_thread(phone.landed)).text
    assert await work.engine.accounts() == []


async def test_the_page_is_honest_where_the_site_lacks_the_plugins_functions(work, site, person, monkeypatch):
    monkeypatch.setattr("uploader_gui.core.moodle.site.NEEDED_FUNCTIONS", ("local_videostorage_brand_new",))
    offer = await work.engine.begin_sign_in(site.url, BROWSER)
    person.in_background()(offer.url)
    with pytest.raises(errors.PluginsMissing):
        await work.engine.finish_sign_in(offer.id, STORE)
    assert "You are not signed in" in (await asyncio.to_thread(person.landed)).text
    assert await work.engine.accounts() == []


@pytest.mark.parametrize("error", ["server_error", "temporarily_unavailable", "slow_down"])
async def test_a_site_that_has_trouble_for_a_moment_gets_the_same_code_again(work, site, error):
    site.faults(f"error:{error},on=sign-in-token,times=2,retry-after=1")
    assert (await by_browser(work.engine, site)).signed_in


async def test_a_network_that_fails_while_the_phone_is_waited_for_is_waited_out(work, site):
    offer = await work.engine.begin_sign_in(site.url, PHONE)
    site.faults("status:502,on=sign-in-token,times=2", "reply:drop,on=sign-in-token,times=2")
    with Phone(site.username, site.password) as phone:
        await asyncio.to_thread(phone.approve, offer.url)
    assert (await work.engine.finish_sign_in(offer.id, STORE)).signed_in
    assert site.strikes_left() == 0


@pytest.mark.parametrize(
    ("reason", "kind"), [("signinpolicy", errors.PolicyNotAgreed), ("signinpassword", errors.PasswordMustChange)]
)
async def test_after_the_person_has_removed_the_obstacle_the_same_sign_in_goes_on(work, site, reason, kind):
    site.faults(f"error:access_denied,on=sign-in-token,times=1,reason={reason}")
    offer = await work.engine.begin_sign_in(site.url, PHONE)
    with Phone(site.username, site.password) as phone:
        await asyncio.to_thread(phone.approve, offer.url)
    with pytest.raises(kind):
        await work.engine.finish_sign_in(offer.id, STORE)
    assert (await work.engine.finish_sign_in(offer.id, STORE)).signed_in


async def test_without_a_keyring_a_kept_sign_in_is_refused_in_words_and_the_same_offer_is_finished_in_memory(
    work, site
):
    offer = await work.engine.begin_sign_in(site.url, PHONE)
    with Phone(site.username, site.password) as phone:
        await asyncio.to_thread(phone.approve, offer.url)
    with pytest.raises(errors.NoSafePlace):
        await work.engine.finish_sign_in(offer.id, "keyring")
    assert (await work.engine.finish_sign_in(offer.id, "memory")).store == "memory"


async def test_a_place_that_fails_keeps_nobody_from_signing_in_with_another_one(work, site, monkeypatch):
    account = await by_password(work.engine, site)
    place = work.engine._accounts._credentials.store(STORE)

    def fails(_key):
        raise errors.NoSafePlace("read-only")

    monkeypatch.setattr(place, "delete", fails)
    again = await by_password(work.engine, site, store="memory")
    assert (again.id, again.store, again.signed_in) == (account.id, "memory", True)
    assert await work.engine.accounts() == [again]


@pytest.mark.parametrize("answer", [(302, {"Location": "http://portal.invalid/"}), (511, {})])
async def test_a_network_that_wants_a_sign_in_of_its_own_is_named_and_hears_no_password(work, answer):
    async def hotel(exchange):
        await exchange.read()
        await exchange.answer(*answer, b"<html>Welcome to the hotel</html>")

    async with http_server(hotel) as server:
        for sign_in in (
            work.engine.look_at_site(server.url),
            work.engine.begin_sign_in(server.url, BROWSER),
            work.engine.sign_in(server.url, "sam", "the-secret", STORE),
            work.engine.sign_in_with_token(server.url, "0123456789abcdef" * 2, STORE),
        ):
            with pytest.raises(errors.CaptivePortal) as caught:
                await sign_in
            assert caught.value.facts["host"] == "127.0.0.1"
        said = b"".join(request.body + request.path.encode() for request in server.requests)
    assert b"the-secret" not in said
    assert b"0123456789abcdef" not in said


async def test_a_page_in_the_place_of_a_site_that_is_known_is_a_networks_and_of_another_may_be_a_wrong_address(work):
    page = {"Content-Type": "text/html"}, b"<html>Welcome to the hotel</html>"

    async def hotel(exchange):
        await exchange.read()
        await exchange.answer(200, *page)

    async with http_server(hotel) as server:
        with pytest.raises(errors.NotMoodle):
            await work.engine.look_at_site(server.url)
        known = Account(
            id=0, site_url=server.url, site_name="Lab", user_id=7, username="sam", full_name="Sam", store="file"
        )
        work.engine._journal.save_account(known)
        with pytest.raises(errors.CaptivePortal):
            await work.engine.look_at_site(server.url)


async def test_a_site_that_sends_to_an_unsafe_address_for_good_is_named_with_it(work):
    async def careless(exchange):
        await exchange.read()
        await exchange.answer(301, {"Location": "http://moodle.example.edu/"})

    async with http_server(careless) as server:
        with pytest.raises(errors.InsecureAddress) as caught:
            await work.engine.look_at_site(server.url)
    text = text_for(caught.value.code, caught.value.facts)
    assert "127.0.0.1 sends everybody there" in text.message
    assert text.next_step.startswith("Open 127.0.0.1 in your browser")


# Whose uploads --------------------------------------------------------------------------------------------------------


async def waits_for_sign_in(work, site, video, account):
    """An upload of the account that needs a sign-in, because the site took the token back."""
    site.faults("status:503,on=storage")
    upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
    await work.until(upload, S.WAITING)
    site.expire_tokens()
    site.clear_faults()
    return await work.until(upload, S.NEEDS_SIGN_IN)


@pytest.mark.parametrize("first", WAYS)
@pytest.mark.parametrize("second", WAYS)
async def test_the_same_user_by_any_way_takes_the_uploads_up_again(work, site, video, first, second):
    account = await WAYS[first](work.engine, site)
    upload = await waits_for_sign_in(work, site, video, account)
    [known] = await work.engine.accounts()
    assert not known.signed_in
    again = await WAYS[second](work.engine, site)
    assert again.id == account.id
    assert (await work.until(upload)).state is S.SUBMITTED
    assert len(site.state()["uploads"]) == 1


async def test_what_waits_for_a_sign_in_says_whose_where_the_site_refused_the_token(work, site, video):
    account = await by_password(work.engine, site)
    upload = await waits_for_sign_in(work, site, video, account)
    await by_password(work.engine, site, "student2")
    facts = upload.problem.facts
    assert (facts["username"], facts["site"]) == (site.username, account.site_name)
    text = text_for(upload.problem.code, facts)
    assert text.message.startswith(f"There is no sign-in for {site.username} at {account.site_name} that works")
    assert text.next_step.startswith(f"Sign in as {site.username}.")


async def test_a_sign_in_for_one_run_leaves_kept_ones_kept_and_keeps_no_other(work, site, tmp_path):
    kept = await by_password(work.engine, site)
    with running_practice_site(tmp_path / "two", **RULES) as second:
        there = await by_password(work.engine, second, store=WHERE_IT_LIES)
        assert (there.username, there.store) == (kept.username, "memory")
        again = await work.engine.sign_in(site.url, site.username.upper(), site.password, WHERE_IT_LIES)
        assert (again.id, again.store) == (kept.id, STORE)
        assert second.url not in work.engine._paths.credentials.read_text()
        # One that has ended is no sign-in that is kept.
        await work.engine.sign_out(kept.id)
        assert (await by_password(work.engine, site, store=WHERE_IT_LIES)).store == "memory"


@pytest.mark.parametrize("store", [STORE, "memory"])
async def test_an_upload_that_was_sending_meanwhile_goes_on_with_the_new_sign_in(work, site, video, store):
    account = await by_password(work.engine, site)
    site.faults("rate:bytes=100K")
    upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
    await work.until_true(lambda: any(known.bytes_stored for known in work.engine._journal.uploads()))
    site.expire_tokens()
    with pytest.raises(errors.SignInNeeded):
        await work.engine.assignments(account.id, refresh=True)
    await by_password(work.engine, site, store=store)
    # Only now does the upload need Moodle, for a new address; it had asked with the token from before.
    site.faults("status:410,on=storage,times=1")
    site.cut()
    assert (await work.until(upload)).state is S.SUBMITTED
    assert [known.signed_in for known in await work.engine.accounts()] == [True]


@pytest.mark.parametrize("way", WAYS)
async def test_another_user_at_the_same_site_never_touches_them(work, site, video, way):
    account = await by_browser(work.engine, site)
    upload = await waits_for_sign_in(work, site, video, account)
    other = await WAYS[way](work.engine, site, "student2")
    assert other.id != account.id
    assert {(a.username, a.signed_in) for a in await work.engine.accounts()} == {
        (site.username, False),
        ("student2", True),
    }
    [known] = await work.engine.uploads()
    assert (known.state, known.account_id) == (S.NEEDS_SIGN_IN, account.id)
    await by_phone(work.engine, site)
    assert (await work.until(upload)).state is S.SUBMITTED


async def test_the_same_person_at_two_sites_is_two_accounts_that_leave_one_another_alone(work, site, video, tmp_path):
    with running_practice_site(tmp_path / "two", **RULES) as second:
        here, there = await by_browser(work.engine, site), await by_browser(work.engine, second)
        assert (here.user_id, here.username) == (there.user_id, there.username)
        assert here.id != there.id
        upload = await waits_for_sign_in(work, site, video, here)
        assert await work.engine.assignments(there.id, refresh=True)
        await by_phone(work.engine, second)
        assert (await work.engine.uploads())[0].state is S.NEEDS_SIGN_IN
        await work.engine.sign_out(there.id)
        await by_phone(work.engine, site)
        assert (await work.until(upload)).state is S.SUBMITTED
        assert [a.signed_in for a in await work.engine.accounts()] == [True, False]


async def test_one_computer_that_is_signed_out_at_the_site_stops_only_its_own_account(work, site, video):
    mine, other = await by_browser(work.engine, site), await by_phone(work.engine, site, "student2")
    site.sign_out(site.username)
    upload = await work.engine.add(str(video), other.id, site.assignment("plain").id)
    with pytest.raises(errors.SignInNeeded):
        await work.engine.assignments(mine.id, refresh=True)
    assert (await work.until(upload)).state is S.SUBMITTED
    assert [a.signed_in for a in await work.engine.accounts()] == [False, True]


# Signing out ----------------------------------------------------------------------------------------------------------


def keep_older_secrets(work, account):
    """Leave something of the account in places where it should not lie any more."""
    for place in ("file", "memory"):
        store, key = work.engine._accounts._credentials.store(place), f"{account.site_url}#{account.user_id}"
        store.set(key, store.get(key) or "an older secret")


async def assert_nothing_is_left(work, account):
    credentials = work.engine._accounts._credentials
    key = f"{account.site_url}#{account.user_id}"
    assert [credentials.store(place).get(key) for place in ("file", "memory")] == [None, None]
    assert not work.engine._paths.credentials.exists()
    [known] = await work.engine.accounts()
    assert not known.signed_in


def token_of(work, account):
    return work.engine._accounts._credentials.store(account.store).get(f"{account.site_url}#{account.user_id}")


async def is_taken(work, site, token):
    try:
        await work.engine._sessions.for_token(site.url, token).client.call("core_webservice_get_site_info")
    except errors.SignInNeeded:
        return False
    return True


@pytest.mark.parametrize("way", [BROWSER, PHONE])
async def test_signing_out_ends_the_computers_own_token_at_the_site_too(work, site, way):
    account = await WAYS[way](work.engine, site)
    token = token_of(work, account)
    keep_older_secrets(work, account)
    done = await work.engine.sign_out(account.id)
    assert (done.at_site, done.devices_url) == (ENDED_THERE, f"{site.url}/local/videostorage/devices.php")
    assert not await is_taken(work, site, token)
    assert site.state()["computers"] == []
    await assert_nothing_is_left(work, account)


async def test_the_token_of_the_mobile_app_is_forgotten_here_and_lives_on_there(work, site):
    account = await by_password(work.engine, site)
    token = token_of(work, account)
    keep_older_secrets(work, account)
    assert (await work.engine.sign_out(account.id)).at_site == MOODLES_OWN
    assert await is_taken(work, site, token)
    await assert_nothing_is_left(work, account)


async def test_a_site_without_the_pages_of_ours_is_asked_in_vain_and_the_secret_is_gone(work, sso):
    account = await by_launch(work.engine, sso)
    assert (await work.engine.sign_out(account.id)).at_site == NOT_KNOWN
    await assert_nothing_is_left(work, account)


@pytest.mark.parametrize(
    "fault",
    [
        "reply:drop,on=moodle",
        "reply:silence,on=sign-in-revoke",
        "reply:empty,on=sign-in-revoke",
        "reply:half,on=sign-in-revoke",
        "reply:redirect,on=sign-in-revoke",
        "status:404,on=sign-in-revoke",
        "status:503,on=sign-in-revoke",
        "status:200,on=sign-in-revoke",
        "error:slow_down,on=sign-in-revoke",
        "error:server_error,on=sign-in-revoke",
        "error:invalid_request,on=sign-in-revoke",
        "captive-portal:on=moodle",
        "maintenance",
    ],
)
async def test_no_answer_of_a_site_keeps_anybody_from_signing_out(work, site, monkeypatch, fault):
    monkeypatch.setattr("uploader_gui.core.accounts.REVOKE_SECONDS", 0.5)
    account = await by_browser(work.engine, site)
    keep_older_secrets(work, account)
    site.faults(fault)
    done = await work.engine.sign_out(account.id)
    assert (done.at_site, done.devices_url) == (NOT_KNOWN, f"{site.url}/local/videostorage/devices.php")
    await assert_nothing_is_left(work, account)


async def test_the_secret_is_gone_before_the_site_is_asked(work, site, monkeypatch):
    account = await by_phone(work.engine, site)
    asked = asyncio.Event()
    left = []

    async def never(*_):
        left.append(token_of(work, account))
        asked.set()
        await asyncio.Event().wait()

    monkeypatch.setattr("uploader_gui.core.accounts.revoke_token", never)
    leaving = asyncio.create_task(work.engine.sign_out(account.id))
    await asked.wait()
    assert left == [None]
    await assert_nothing_is_left(work, account)
    # Who signs in again meanwhile stays signed in, whatever becomes of the token from before.
    await by_phone(work.engine, site)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    assert [one.signed_in for one in await work.engine.accounts()] == [True]


async def test_who_cannot_be_signed_out_here_is_told_so_and_stays_signed_in_there(work, site, monkeypatch):
    account = await by_browser(work.engine, site)
    token = token_of(work, account)

    def holds_on(_key):
        raise errors.KeyringHoldsOn("locked")

    with monkeypatch.context() as patched:
        patched.setattr(work.engine._accounts._credentials.store(STORE), "delete", holds_on)
        with pytest.raises(errors.KeyringHoldsOn):
            await work.engine.sign_out(account.id)
    assert await work.engine.accounts() == [account]
    assert await is_taken(work, site, token)
    assert (await work.engine.sign_out(account.id)).at_site == ENDED_THERE
    await assert_nothing_is_left(work, account)


async def test_a_sign_in_that_was_ended_at_the_site_already_counts_as_ended(work, site):
    account = await by_browser(work.engine, site)
    site.sign_out(site.username)
    assert (await work.engine.sign_out(account.id)).at_site == ENDED_THERE
    # A second time there is nothing left to be shown to the site.
    assert (await work.engine.sign_out(account.id)).at_site == NOT_KNOWN


async def test_what_was_sending_stops_before_its_token_ends_and_goes_on_with_the_next_sign_in(work, site, video):
    account = await by_browser(work.engine, site)
    site.faults("rate:bytes=100K")
    upload = await work.engine.add(str(video), account.id, site.assignment("plain").id)
    await work.until_true(lambda: any(known.bytes_stored for known in work.engine._journal.uploads()))
    assert (await work.engine.sign_out(account.id)).at_site == ENDED_THERE
    assert (await work.engine.uploads())[0].state is S.NEEDS_SIGN_IN
    site.clear_faults()
    await by_phone(work.engine, site)
    assert (await work.until(upload)).state is S.SUBMITTED
    assert len(site.state()["uploads"]) == 1


# Through the remote control -------------------------------------------------------------------------------------------


@asynccontextmanager
async def remote_of(work, home):
    async with serve_engine(work.engine, Paths(home)):
        remote = await RemoteEngine.connect(Paths(home))
        assert remote is not None
        try:
            yield remote
        finally:
            await remote.aclose()


@pytest.mark.parametrize("way", [BROWSER, PHONE])
async def test_a_program_without_the_engine_signs_in_the_same_way(work, own_home, site, way):
    async with remote_of(work, own_home) as remote:
        account = await WAYS[way](remote, site)
        assert await remote.accounts() == [account]
        assert (await remote.sign_out(account.id)).at_site == ENDED_THERE


async def test_a_guest_that_goes_away_leaves_no_listener_and_no_question_behind(work, own_home, site):
    sign_ins = work.engine._accounts._sign_ins
    async with remote_of(work, own_home) as remote:
        offers = [await remote.begin_sign_in(site.url, way) for way in (BROWSER, PHONE)]
        waiting = [asyncio.create_task(remote.finish_sign_in(offer.id)) for offer in offers]
        await soon(lambda: all(one.waiting for one in sign_ins._under_way.values()))
        kept = await work.engine.begin_sign_in(site.url, BROWSER)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await remote.aclose()
        await soon(lambda: list(sign_ins._under_way) == [kept.id])
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port_of(offers[0]))
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "sign-in"]


async def test_a_guest_that_gives_up_hears_the_end_of_its_wait(work, own_home, site):
    async with remote_of(work, own_home) as remote:
        offer = await remote.begin_sign_in(site.url, BROWSER)
        waiting = asyncio.create_task(remote.finish_sign_in(offer.id))
        await soon(lambda: all(one.waiting for one in work.engine._accounts._sign_ins._under_way.values()))
        await remote.end_sign_in(offer.id)
        with pytest.raises(errors.SignInExpired):
            await waiting


async def test_an_engine_that_ends_gives_up_what_nobody_has_completed(own_home, site):
    async with open_engine(Paths(own_home)) as engine:
        offer = await engine.begin_sign_in(site.url, BROWSER)
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port_of(offer))


# Secrets --------------------------------------------------------------------------------------------------------------


async def test_no_way_of_signing_in_leaves_a_secret_in_logs_events_files_or_errors(own_home, site, sso, video, caplog):
    caplog.set_level(logging.DEBUG)
    secrets: set[str] = set()
    said: list[str] = []
    async with engine_at_work(own_home, site) as work:
        flows = work.engine._accounts._sign_ins

        async def note_flow(offer):
            flow = flows._under_way[offer.id].flow
            for name in ("_state", "_verifier", "_passport"):
                secrets.add(getattr(flow, name, ""))
            grant = getattr(flow, "_grant", None)
            secrets.update({grant.device_code, grant.user_code} if grant else set())

        begin = work.engine.begin_sign_in

        async def begin_and_note(address, way):
            offer = await begin(address, way)
            await note_flow(offer)
            return offer

        work.engine.begin_sign_in = begin_and_note
        accounts = [await way(work.engine, site, store="memory") for way in WAYS.values()]
        accounts.append(await by_launch(work.engine, sso, store="memory"))
        upload = await waits_for_sign_in(work, site, video, accounts[0])
        await by_phone(work.engine, site, store="memory")
        assert (await work.until(upload)).state is S.SUBMITTED
        for bad in ("moodlemobile://token=c2VjcmV0LW9mLW1pbmU6Ojo=", "secret-of-mine" * 3):
            secrets.update({bad, "secret-of-mine"})
            with pytest.raises(errors.UploaderError) as caught:
                await work.engine.sign_in_with_token(site.url, bad, "memory")
            said.append(f"{caught.value!r}{caught.value.detail}{caught.value.facts}")
        for running in (site, sso):
            data = running._server.site.store.data
            secrets.update(computer.token for computer in data.computers)
            secrets.update(text for user in data.users for text in (user.token, user.privatetoken))
            secrets.update(user.password for user in running.users.values())
        said += [msgspec.json.encode(event).decode() for event in work.events]
    # The practice site and the person's browser are in this process too, and log addresses; the program's log has none.
    others = ("uvicorn", "httpx", "httpcore")
    said += [logging.Formatter().format(record) for record in caplog.records if not record.name.startswith(others)]
    said += [path.read_bytes().decode("latin-1") for path in own_home.rglob("*") if path.is_file()]
    secrets.discard("")
    assert len(secrets) > 10
    found = {secret for secret in secrets for text in said if secret in text}
    assert not found


async def test_the_clock_of_the_engine_is_the_one_that_offers_end_by(own_home, site):
    clock = FakeClock()
    async with engine_at_work(own_home, site) as work:
        work.engine._accounts._sign_ins._clock = clock
        offer = await work.engine.begin_sign_in(site.url, BROWSER)
        assert offer.expires_at - clock.now() <= 1800
