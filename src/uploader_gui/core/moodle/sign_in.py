"""Getting a token from a site by user name and password; and what a token looks like, however it came."""

from __future__ import annotations

import re
import time

import httpx

from uploader_gui.core.errors import NotMoodle, SignInRefused
from uploader_gui.core.moodle.client import decode_json, raise_if_moved, raise_moodle_error
from uploader_gui.core.network import check_address, our_errors, raise_if_busy

SERVICE = "moodle_mobile_app"
GIVEN_UP_AFTER = 1800.0
"""Seconds that a person has in the browser: a second factor, a forgotten password."""
_LONGEST_TOKEN = 512


def usable_token(given: object) -> str:
    """Return ``given`` if it can be a token, else nothing: it goes into a form, and into the keyring."""
    if isinstance(given, str) and len(given) <= _LONGEST_TOKEN and re.fullmatch("[!-~]+", given):
        return given
    return ""


async def token_for_password(http: httpx.AsyncClient, site_url: str, username: str, password: str) -> str:
    """Return the web-service token that ``login/token.php`` gives for a user name and a password.

    Raises:
        WrongPassword, WebServicesOff, SiteUnavailable: what the site answers.
        SignInRefused: an answer without a token.
        SiteMoved: the site is somewhere else now; the password was not taken there.
    """
    url = check_address(f"{site_url}/login/token.php")
    with our_errors(url):
        response = await http.post(url, data={"username": username, "password": password, "service": SERVICE})
    raise_if_busy(response, time.time())
    raise_if_moved(response, "/login/token.php")
    if response.status_code == httpx.codes.NOT_FOUND:
        raise NotMoodle("login/token.php: 404", address=site_url)
    answer = decode_json(response)
    raise_moodle_error(answer, "login/token.php")
    token = usable_token(answer.get("token") if isinstance(answer, dict) else None)
    if not token:
        raise SignInRefused("no token in the answer", site=site_url, username=username)
    return token
