"""What the sign-in scripts of ``local_videostorage`` are asked, and what their answers mean (docs/protocol.md)."""

from __future__ import annotations

import math
import platform
import time
from collections.abc import Mapping
from typing import Any

import httpx
import msgspec

from uploader_gui.core import errors
from uploader_gui.core.errors import UploaderError, WayNotOffered
from uploader_gui.core.models import ENDED_THERE, MOODLES_OWN, NOT_KNOWN, PERHAPS_A_PHONES
from uploader_gui.core.moodle.client import decode_json, raise_if_moved
from uploader_gui.core.moodle.responses import read, without_controls
from uploader_gui.core.moodle.sign_in import usable_token
from uploader_gui.core.network import check_address, our_errors, raise_if_busy, retry_after

SIGN_IN_PAGE = "/local/videostorage/signin.php"
DEVICES_PAGE = "/local/videostorage/devices.php"
PASSWORD_PAGE = "/login/change_password.php"  # noqa: S105 - a path
TOKEN_SCRIPT = "/local/videostorage/token.php"  # noqa: S105 - a path
REVOKE_SCRIPT = "/local/videostorage/revoke.php"
DEVICE_SCRIPT = "/local/videostorage/device_authorization.php"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"

APPLICATION = "Video Uploader for Moodle"
"""``client_id``: how the site's pages call this program."""
LONGEST_NAME = 100
INTERVAL = 5.0
"""Seconds between two questions where the site names none (RFC 8628 §3.2)."""
LONGEST_INTERVAL = 300.0

_REASONS: dict[str, type[errors.SignInRefused]] = {
    "signinnotactive": errors.AccountClosed,
    "signinnotallowed": errors.SignInRefused,
    "signinpassword": errors.PasswordMustChange,
    "signinpolicy": errors.PolicyNotAgreed,
}
_ENDS: dict[str, type[UploaderError]] = {
    "expired_token": errors.SignInExpired,
    "invalid_grant": errors.SignInExpired,
    "unauthorized_client": errors.WebServicesOff,
    "server_error": errors.SiteUnavailable,
    "temporarily_unavailable": errors.SiteUnavailable,
}
_TOKEN_STATES = {
    "ended": ENDED_THERE,
    "unknown": ENDED_THERE,
    "not_ours": MOODLES_OWN,
    "shared": PERHAPS_A_PHONES,
}


class NotYet(Exception):
    """Nobody has decided yet, or we asked too often.

    ``interval`` holds from now on (None = as before), ``retry_after`` for this once. Both are seconds.
    """

    def __init__(self, interval: float | None, retry_after: float | None) -> None:
        super().__init__("ask again")
        self.interval, self.retry_after = interval, retry_after


class DeviceGrant(msgspec.Struct):
    """``device_authorization.php``: what a person types, and what we ask with. Times are seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str = ""
    expires_in: int = 600
    interval: float = INTERVAL

    def __post_init__(self) -> None:
        if math.isnan(self.interval):
            self.interval = INTERVAL

    def __repr__(self) -> str:
        return "DeviceGrant(…)"


def computer_name() -> str:
    """Return this computer's name, as the person will see it in the site's list of computers; may be empty."""
    return without_controls(platform.node()).strip()[:LONGEST_NAME]


async def token_for_code(http: httpx.AsyncClient, site_url: str, *, code: str, redirect_uri: str, verifier: str) -> str:
    """Return the token for the code that the browser brought.

    Raises:
        SignInExpired: the code is used up or too old.
        SignInRefused: and its kin: the account may have no token (yet); the code stays good.
        SiteUnavailable, ServerBusy, NetworkProblem: the same code may be tried again.
    """
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri, "code_verifier": verifier}
    try:
        return _token_of(await _ask(http, site_url, TOKEN_SCRIPT, form), site_url)
    except NotYet as error:
        raise errors.ServerBusy("token.php: slow_down", retry_after=error.retry_after) from error


async def begin_device(http: httpx.AsyncClient, site_url: str) -> DeviceGrant:
    """Begin a sign-in that a person allows on another device.

    Raises:
        WayNotOffered, WebServicesOff: the site has none of it.
        SiteUnavailable, NetworkProblem: not now.
    """
    form = {"client_id": APPLICATION}
    if name := computer_name():
        form["computer"] = name
    try:
        answer = await _ask(http, site_url, DEVICE_SCRIPT, form)
    except NotYet as error:
        raise errors.ServerBusy("device_authorization.php: slow_down", retry_after=error.retry_after) from error
    grant = read(answer, DeviceGrant, "device_authorization.php")
    check_address(grant.verification_uri)
    if grant.verification_uri_complete:
        check_address(grant.verification_uri_complete)
    if not grant.user_code or not grant.device_code:
        raise errors.SignInProblem("device_authorization.php: empty codes", site=site_url)
    return grant


async def token_for_device(http: httpx.AsyncClient, site_url: str, device_code: str) -> str:
    """Return the token, once a person has allowed it.

    Raises:
        NotYet: ask again.
        SignInDeclined: the person said no.
        SignInExpired: the code has ended.
        SignInRefused: and its kin: the account may have no token (yet); the code stays good.
        SiteUnavailable, NetworkProblem: the same code may be tried again.
    """
    form = {"grant_type": DEVICE_GRANT, "device_code": device_code}
    return _token_of(await _ask(http, site_url, TOKEN_SCRIPT, form), site_url)


async def revoke_token(http: httpx.AsyncClient, site_url: str, token: str) -> str:
    """Ask the site to end a token (RFC 7009), and return what became of it: see ``SignedOut.at_site``.

    Raises:
        WayNotOffered: the site has no such script.
        SiteUnavailable, ServerBusy, NetworkProblem: not now.
    """
    try:
        answer = await _ask(http, site_url, REVOKE_SCRIPT, {"token": token, "token_type_hint": "access_token"})
    except NotYet as error:
        raise errors.ServerBusy("revoke.php: slow_down", retry_after=error.retry_after) from error
    state = answer.get("token_state")
    return _TOKEN_STATES.get(state, NOT_KNOWN) if isinstance(state, str) else NOT_KNOWN


async def _ask(http: httpx.AsyncClient, site_url: str, script: str, form: dict[str, str]) -> Mapping[str, Any]:
    url = check_address(site_url + script)
    with our_errors(url):
        response = await http.post(url, data=form)
    name = script.rsplit("/", 1)[-1]
    answer = _object(response)
    if isinstance(answer.get("error"), str):
        raise _error(answer, response, name, site_url)
    raise_if_moved(response, script)
    raise_if_busy(response, time.time())
    if response.status_code in (httpx.codes.NOT_FOUND, httpx.codes.FORBIDDEN):
        raise WayNotOffered(f"{name}: HTTP {response.status_code}", site=site_url)
    if not answer or not response.is_success:
        decode_json(response)
        raise errors.NotTheServer(f"{name}: HTTP {response.status_code}", host=response.request.url.host)
    return answer


def _object(response: httpx.Response) -> Mapping[str, Any]:
    """Return the answer where it is a JSON object, else an empty one."""
    try:
        answer = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _error(answer: Mapping[str, Any], response: httpx.Response, script: str, site_url: str) -> Exception:
    """Return what an answer with ``error`` means. Its description is for developers, and may hold anything."""
    name = answer["error"]
    asked_for = retry_after(response, time.time())
    if name in ("authorization_pending", "slow_down"):
        return NotYet(_interval(answer.get("interval")), asked_for)
    if name == "access_denied":
        reason = answer.get("reason")
        kind = _REASONS.get(reason, errors.SignInRefused) if isinstance(reason, str) else errors.SignInDeclined
        return kind(f"{script}: access_denied", site=site_url)
    if name in _ENDS:
        return _ENDS[name](f"{script}: {name}", retry_after=asked_for, site=site_url)
    # invalid_request and its like: a defect of one of the two halves.
    return errors.SignInProblem(f"{script}: HTTP {response.status_code}, another error", site=site_url)


def _interval(given: object) -> float | None:
    return float(min(given, LONGEST_INTERVAL)) if isinstance(given, int | float) and given > 0 else None


def _token_of(answer: Mapping[str, Any], site_url: str) -> str:
    token = usable_token(answer.get("access_token"))
    if not token:
        raise errors.SignInProblem("token.php: no token in the answer", site=site_url)
    return token
