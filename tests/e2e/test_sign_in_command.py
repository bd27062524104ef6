"""``uploader sign-in`` in all its ways, as people run it."""

import json
import re
import signal
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.helpers.browser import Browser, Phone
from tests.helpers.commands import CommandLine
from tests.helpers.practice import running_practice_site
from tests.helpers.small_site import RULES


@pytest.fixture
def sso(tmp_path):
    """A site where people log in at an identity provider, without our sign-in pages."""
    with running_practice_site(tmp_path / "sso", sign_in="launch", **RULES) as running:
        yield running


@pytest.fixture(autouse=True)
def no_long_intervals(monkeypatch):
    """The site wants to be asked every second, not every five."""
    monkeypatch.setattr("practice_site.sign_in.grants.INTERVAL", 1)
    monkeypatch.setattr("practice_site.sign_in.exchange.INTERVAL", 1)


def first_line(process) -> dict:
    return json.loads(process.stdout.readline())


def end_of(process) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def secrets_of(site) -> set[str]:
    return {computer.token for computer in site._server.site.store.data.computers}


def test_by_browser_the_address_is_printed_and_the_page_says_how_it_ended(uploader, site):
    process = uploader.start("sign-in", site.url, "--browser", "--no-open", "--json")
    offer = first_line(process)
    assert (offer["event"], offer["way"], offer["site"]) == ("sign_in", "browser", site.url)
    with Browser(site.username, site.password) as browser:
        page = browser.allow(offer["url"])
    assert "You are signed in" in page.text
    status, out, err = end_of(process)
    assert (status, err) == (0, "")
    account = json.loads(out)
    assert (account["event"], account["username"], account["store"]) == ("account", site.username, "file")
    assert uploader.json("assignments")


def test_by_browser_in_words(uploader, site):
    process = uploader.start("sign-in", site.url, "--browser", "--no-open")
    text = "".join(process.stdout.readline() for _ in range(3))
    [url] = re.findall(r"^http://\S+$", text, re.MULTILINE)
    with Browser(site.username, site.password) as browser:
        browser.allow(url)
    status, out, _ = end_of(process)
    assert status == 0
    assert "Signed in to" in out


def test_the_persons_browser_is_opened(own_home, site, tmp_path):
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}.new && mv {opened}.new {opened}\n')
    browser.chmod(0o700)
    uploader = CommandLine(own_home)
    uploader._environment |= {"BROWSER": str(browser)}
    process = uploader.start("sign-in", site.url, "--browser")
    try:
        said = "".join(process.stdout.readline() for _ in range(3))
        with Browser(site.username, site.password) as person:
            person.allow(opened.read_text())
        status, _, _ = end_of(process)
    finally:
        uploader.end()
    assert status == 0
    assert "opens in your browser" in said
    assert f"If it does not, open this address in a browser on this computer:\n\n{site.url}/" in said


def test_by_phone_the_code_and_the_address_are_printed(uploader, site):
    process = uploader.start("sign-in", site.url, "--phone", "--json")
    offer = first_line(process)
    assert (offer["way"], offer["event"]) == ("phone", "sign_in")
    with Phone(site.username, site.password) as phone:
        phone.approve(offer["verification_url"], offer["user_code"])
    status, out, _ = end_of(process)
    assert (status, json.loads(out)["username"]) == (0, site.username)


def test_without_a_terminal_no_qr_code_is_drawn(uploader, site):
    process = uploader.start("sign-in", site.url, "--phone")
    out = ""
    while "Waiting" not in out:
        out += process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert "█" not in out
    assert re.search(r"\b[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}\b", out)
    assert f"{site.url}/local/videostorage/device.php" in out
    end_of(process)


@pytest.mark.parametrize("way", ["--browser", "--phone"])
@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_the_wait_and_nothing_is_left(uploader, site, way, by):
    process = uploader.start("sign-in", site.url, way, "--no-open", "--json")
    first_line(process)
    process.send_signal(by)
    status, out, err = end_of(process)
    assert (status, err) == (3, "")
    assert json.loads(out)["code"] == "interrupted"
    assert uploader.json("accounts") == []


def test_while_a_person_is_waited_for_other_commands_work(uploader, site):
    process = uploader.start("sign-in", site.url, "--phone", "--json")
    offer = first_line(process)
    assert uploader.json("queue") == []
    with Phone(site.username, site.password) as phone:
        phone.approve(offer["url"])
    assert end_of(process)[0] == 0


def test_who_says_no_gets_status_4_and_the_page_says_so_too(uploader, site):
    process = uploader.start("sign-in", site.url, "--browser", "--no-open", "--json")
    offer = first_line(process)
    with Browser(site.username, site.password) as browser:
        assert "You are not signed in" in browser.cancel(offer["url"]).text
    status, out, _ = end_of(process)
    assert (status, json.loads(out)["code"]) == (4, "sign_in_declined")


def test_a_token_comes_by_standard_input(uploader, sso):
    token = a_token(sso)
    [account] = uploader.json("sign-in", sso.url, "--token-stdin", stdin=token + "\n")
    assert account["username"] == sso.username
    done = uploader.run("sign-in", sso.url, "--token-stdin", stdin="0123456789abcdef" * 2 + "\n")
    assert (done.returncode, "does not take this token" in done.stderr) == (4, True)
    done = uploader.run("sign-in", sso.url, "--token-stdin", stdin="\n")
    assert (done.returncode, "No token" in done.stderr) == (2, True)


def a_token(sso) -> str:
    """A token as a person has one, from Moodle's page of keys, say."""
    with Browser(sso.username, sso.password) as browser:
        browser.open(f"{sso.url}/admin/tool/mobile/launch.php?service=moodle_mobile_app&passport=x")
    return next(user.token for user in sso._server.site.store.data.users if user.username == sso.username)


def test_a_site_without_our_pages_refuses_the_phone_and_says_what_to_do(uploader, sso):
    for way in (["--phone"], ["--browser"], ["--username", sso.username, "--password-stdin"]):
        done = uploader.run("sign-in", sso.url, *way, stdin="whatever\n")
        assert done.returncode == 4
        said = " ".join(done.stderr.split())
        assert "Next: uploader sign-in SITE on a terminal asks; without one, say --token-stdin, with a token" in said
    with Browser(sso.username, sso.password) as browser:
        page = browser.open(f"{sso.url}/admin/tool/mobile/launch.php?service=moodle_mobile_app&passport=x")
    address = page.url if page.url.startswith("moodlemobile") else link_in(page.text)
    [account] = uploader.json("sign-in", sso.url, "--token-stdin", stdin=address + "\n")
    assert account["username"] == sso.username


def test_where_a_way_is_missing_the_others_of_the_site_are_named(uploader, tmp_path):
    with running_practice_site(tmp_path / "plain", sign_in="password", **RULES) as plain:
        done = uploader.run("sign-in", plain.url, "--phone")
    assert "without one, say --username, or --token-stdin" in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    "options",
    [
        ["--browser", "--phone"],
        ["--phone", "--token-stdin"],
        ["--browser", "--username", "sam"],
        ["--token-stdin", "--password-stdin"],
        [],
        ["--store", "cellar", "--phone"],
    ],
)
def test_what_cannot_be_meant_is_wrong_usage_and_asks_no_site(uploader, options):
    done = uploader.run("sign-in", "http://127.0.0.1:1", *options)
    assert done.returncode == 2
    assert "Next: " in done.stderr or "--store takes" in done.stderr


def test_on_a_terminal_the_ways_of_the_site_are_offered_and_a_password_is_never_assumed(uploader, site):
    status, screen = uploader.on_terminal("sign-in", site.url, answers={"Number": "3", "User name": "\x04"})
    assert status == 2
    ways = ("1  in the browser", "2  by phone", "3  by user name", "4  with a token")
    offered = [screen.index(text) for text in ways]
    assert offered == sorted(offered)
    assert screen.index("User name") > offered[-1]


def test_on_a_terminal_an_address_that_the_browser_ended_at_can_be_pasted(uploader, sso):
    with Browser(sso.username, sso.password) as browser:

        def paste(screen: str) -> str:
            [url] = re.findall(r"http://\S+launch\.php\?\S+", screen)
            page = browser.open(url)
            return page.url if page.url.startswith("moodlemobile") else link_in(page.text)

        answers = {"Number": "1", "Paste the address": paste}
        status, screen = uploader.on_terminal("sign-in", sso.url, answers=answers)
    assert status == 0, screen
    assert "moodlemobile://token=" not in screen


def link_in(text: str) -> str:
    return re.search(r"moodlemobile://token=[\w+/=]+", text)[0]


def test_on_a_terminal_the_phones_code_is_drawn(uploader, site):
    def allow(screen: str) -> str:
        [code] = re.findall(r"[A-Z]{4}-[A-Z]{4}", screen)
        with Phone(site.username, site.password) as phone:
            phone.approve(f"{site.url}/local/videostorage/device.php", code)
        return ""

    status, screen = uploader.on_terminal("sign-in", site.url, "--phone", answers={"Waiting": allow})
    assert status == 0, screen
    assert "█▄▄▄█" in screen


def by_browser(uploader, site):
    process = uploader.start("sign-in", site.url, "--browser", "--no-open", "--json")
    offer = first_line(process)
    with Phone(site.username, site.password) as phone:
        phone.allow(offer["url"])
    assert process.wait(timeout=60) == 0, process.communicate()


def test_signing_out_ends_the_sign_in_at_the_site_and_says_so(uploader, site):
    by_browser(uploader, site)
    done = uploader.run("sign-out")
    assert done.returncode == 0
    assert "the site has ended this computer's sign-in" in done.stdout
    assert site.state()["computers"] == []
    assert not (uploader.home / "credentials.json").exists()


def test_signing_out_says_what_the_site_still_holds_and_where_to_end_it(uploader, site):
    uploader.sign_in(site)
    done = uploader.run("sign-out")
    assert done.returncode == 0
    assert f"{site.url}/login/change_password.php" in done.stdout
    assert "your mobile apps may use the same one" in done.stdout
    assert not (uploader.home / "credentials.json").exists()


def test_signing_out_needs_no_network(uploader, site):
    by_browser(uploader, site)
    site.faults("reply:drop,on=moodle")
    [line] = uploader.json("sign-out")
    devices = f"{site.url}/local/videostorage/devices.php"
    assert (line["at_site"], line["devices_url"]) == ("not_known", devices)
    assert not (uploader.home / "credentials.json").exists()
    done = uploader.run("sign-out")
    assert "not known whether the site has ended it" in done.stdout
    assert devices in done.stdout


def test_no_secret_of_a_sign_in_is_printed_logged_or_kept_beside_the_token(uploader, site):
    texts, codes = [], set()
    for way in ("--browser", "--phone"):
        process = uploader.start("sign-in", site.url, way, "--no-open", "--json")
        offer = first_line(process)
        with Phone(site.username, site.password) as phone:
            landed = phone.allow(offer["url"])
        codes |= {value for url in phone.visited for value in parse_qs(urlsplit(url).query).get("state", [])}
        codes |= {value for value in parse_qs(urlsplit(landed.url).query).get("code", []) if "-" not in value[:5]}
        codes.add(offer["user_code"])
        _, out, err = end_of(process)
        texts += [out, err]
    logs = [path for path in uploader.home.rglob("*") if path.is_file() and path.name != "credentials.json"]
    assert any(path.name == "uploader.log" for path in logs)
    texts += [path.read_bytes().decode("latin-1") for path in logs]
    found = {secret for secret in (secrets_of(site) | codes) - {""} for text in texts if secret in text}
    assert secrets_of(site)
    assert not found
