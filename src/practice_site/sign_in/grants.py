"""Sign-ins that are under way: authorization codes (RFC 8252) and device codes (RFC 8628)."""

import base64
import hashlib
import re
import secrets

from practice_site.sign_in.authorization_request import CHALLENGE, AuthorizationRequest
from practice_site.sign_in.records import Grant
from practice_site.sign_in.refusal import Refusal
from practice_site.sign_in.throttle import CODES_OF_USER, DEVICES_OF_ADDRESS, WINDOW, Throttle
from practice_site.store import Store

DEVICE_SECONDS = 600
"""How long a person has to type a short code."""
INTERVAL = 5
"""Seconds between two questions of an application."""

_PENDING, _APPROVED, _DENIED, _USED = "pending", "approved", "denied", "used"
_CODE_SECONDS = 90
_FETCH_SECONDS = 120
_KEEP_SECONDS = 24 * 3600
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
_LETTERS_OF_CODE = 8


class TooManyCodes(Exception):
    """One person has allowed as many sign-ins as anybody may within ten minutes."""


class Grants:
    """Makes codes, lets people decide about them, and finds them again. They are used once."""

    def __init__(self, store: Store, throttle: Throttle) -> None:
        self._store = store
        self._throttle = throttle

    def create_code(self, userid: int, request: AuthorizationRequest, ip: str) -> str:
        """Make an authorization code, which a person has allowed; it is not kept.

        Raises:
            TooManyCodes: This person has made too many.
        """
        now = self._store.now()
        mine = [g for g in self._store.data.grants if g.kind == "code" and g.userid == userid]
        if sum(1 for g in mine if g.timecreated > now - WINDOW) >= CODES_OF_USER:
            raise TooManyCodes
        code = secrets.token_urlsafe(32)
        grant = Grant(
            self._store.new_id(), "code", _hash(code), _APPROVED, request.computer, ip, now, now + _CODE_SECONDS
        )
        grant.userid, grant.redirecturi, grant.challenge = userid, request.redirect_uri, request.challenge
        self._add(grant)
        return code

    def find_code(self, code: str, redirect_uri: str, verifier: str) -> Grant:
        """The grant behind an authorization code, not yet claimed.

        Raises:
            Refusal: `invalid_grant`.
        """
        grant = self._find("code", code)
        if grant.expires < self._store.now():
            raise Refusal("invalid_grant", "The code has expired.")
        if grant.redirecturi != redirect_uri:
            raise Refusal("invalid_grant", "The redirect_uri is not the one the code was made for.")
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if not CHALLENGE.fullmatch(verifier) or grant.challenge != digest:
            raise Refusal("invalid_grant", "The code_verifier is wrong.")
        return grant

    def create_device(self, computer: str, ip: str) -> tuple[str, str]:
        """Make a device code, and the short code that a person types elsewhere.

        Raises:
            Refusal: `slow_down`, with status 429.
        """
        self._throttle.require_room("device", ip, DEVICES_OF_ADDRESS)
        self._throttle.count("device", ip)
        code, now = secrets.token_urlsafe(32), self._store.now()
        typed = "".join(secrets.choice(_LETTERS) for _ in range(_LETTERS_OF_CODE))
        grant = Grant(self._store.new_id(), "device", _hash(code), _PENDING, computer, ip, now, now + DEVICE_SECONDS)
        grant.usercodehash, grant.pollinterval = _hash(typed), INTERVAL
        self._add(grant)
        return code, as_shown(typed)

    def find_waiting(self, usercode: str) -> Grant | None:
        """The sign-in that waits for a short code; None = no such code, or it has ended or been decided."""
        wanted = _hash(_letters(usercode))
        return next((g for g in self._store.data.grants if g.usercodehash == wanted and self._waits(g)), None)

    def decide(self, grant: Grant, userid: int, *, allowed: bool) -> None:
        """Write down what a person decided about a sign-in that waits; there is time to fetch what was allowed."""
        grant.state, grant.userid = (_APPROVED if allowed else _DENIED), userid
        grant.expires = max(grant.expires, self._store.now() + _FETCH_SECONDS)
        self._store.save()

    def find_device(self, code: str) -> Grant:
        """The grant behind a device code, once a person has allowed it.

        Raises:
            Refusal: `authorization_pending`, `slow_down`, `access_denied`, `expired_token`, `invalid_grant`.
        """
        grant = self._find("device", code)
        if grant.expires < self._store.now():
            raise Refusal("expired_token", "The code has expired.")
        if grant.state == _DENIED:
            raise Refusal("access_denied", "The person said no.")
        if grant.state == _PENDING:
            self._refuse_to_hurry(grant)
        return grant

    def claim(self, grant: Grant) -> None:
        """Use a grant up."""
        grant.state = _USED
        self._store.save()

    def _refuse_to_hurry(self, grant: Grant) -> None:
        now = self._store.now()
        # Times are whole seconds, and networks are uneven: one second less than agreed is no hurry.
        hurries = now - grant.timepolled < grant.pollinterval - 1
        grant.pollinterval += INTERVAL if hurries else 0
        grant.timepolled = now
        self._store.save()
        more = {"interval": grant.pollinterval}
        if hurries:
            raise Refusal("slow_down", "Ask less often.", more=more)
        raise Refusal("authorization_pending", "Nobody has decided yet.", more=more)

    def _find(self, kind: str, code: str) -> Grant:
        wanted = _hash(code)
        grant = next((g for g in self._store.data.grants if g.kind == kind and g.codehash == wanted), None)
        if grant is None:
            raise Refusal("invalid_grant", "There is no such code.")
        if grant.state == _USED:
            raise Refusal("invalid_grant", "The code has been used.")
        return grant

    def _waits(self, grant: Grant) -> bool:
        return grant.kind == "device" and grant.state == _PENDING and grant.expires >= self._store.now()

    def _add(self, grant: Grant) -> None:
        data, oldest = self._store.data, self._store.now() - _KEEP_SECONDS
        data.grants = [*(g for g in data.grants if g.expires >= oldest), grant]
        self._store.save()


def as_shown(usercode: str) -> str:
    """A short code as people read it: XXXX-XXXX."""
    letters = _letters(usercode)
    return f"{letters[:4]}-{letters[4:]}"


def _letters(typed: str) -> str:
    return re.sub(r"[^A-Z]+", "", typed.upper())


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
