"""Signing in through the person's own browser: RFC 8252 with PKCE (RFC 7636), ``state`` and ``iss`` (RFC 9207)."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64encode
from hashlib import sha256
from urllib.parse import urlencode

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NetworkProblem, SignInDeclined, SignInMixedUp, SignInProblem, SiteUnavailable
from uploader_gui.core.models import BROWSER, KnownSite, SignInOffer
from uploader_gui.core.moodle.grants import APPLICATION, SIGN_IN_PAGE, computer_name, token_for_code
from uploader_gui.core.moodle.loopback import RedirectListener
from uploader_gui.core.moodle.sign_in import GIVEN_UP_AFTER

CODE_SECONDS = 90.0
"""How long the site takes a code, which is how long it makes sense to try again."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 15.0


class BrowserSignIn:
    """One sign-in under way in the browser; it listens on this computer until it is closed."""

    def __init__(self, http: httpx.AsyncClient, clock: Clock, offer_id: str, site: KnownSite) -> None:
        self._http, self._clock, self._site = http, clock, site
        self._state = secrets.token_urlsafe(32)
        self._verifier = secrets.token_urlsafe(48)
        self._listener = RedirectListener(self._state)
        self._code_until = 0.0
        self._offer_id = offer_id

    async def begin(self) -> SignInOffer:
        """Listen, and return the address to be opened."""
        await self._listener.open()
        challenge = urlsafe_b64encode(sha256(self._verifier.encode()).digest()).rstrip(b"=").decode()
        parameters = {
            "response_type": "code",
            "client_id": APPLICATION,
            "computer": computer_name(),
            "redirect_uri": self._listener.redirect_uri,
            "state": self._state,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return SignInOffer(
            id=self._offer_id,
            way=BROWSER,
            site_url=self._site.url,
            site_name=self._site.name,
            url=f"{self._site.url}{SIGN_IN_PAGE}?{urlencode(parameters)}",
            expires_at=self._clock.now() + GIVEN_UP_AFTER,
        )

    async def token(self, pasted: str = "") -> str:
        """Wait for the browser, and return the token.

        Raises:
            SignInDeclined: the person said no.
            SignInMixedUp: another site answered.
            SignInExpired, SignInRefused, SiteUnavailable, NetworkProblem: see ``token_for_code``.
        """
        del pasted
        answer = await self._listener.answer()
        self._code_until = self._code_until or self._clock.now() + CODE_SECONDS
        if answer.get("iss", "").rstrip("/") != self._site.url.rstrip("/"):
            raise SignInMixedUp("iss of another site", site=self._site.url)
        if "error" in answer:
            kind = SignInDeclined if answer["error"] == "access_denied" else SignInProblem
            raise kind("signin.php answered with an error", site=self._site.url)
        if not answer.get("code"):
            raise SignInProblem("signin.php gave no code", site=self._site.url)
        return await self._exchange(answer["code"])

    async def _exchange(self, code: str) -> str:
        wait = FIRST_WAIT
        while True:
            try:
                return await token_for_code(
                    self._http,
                    self._site.url,
                    code=code,
                    redirect_uri=self._listener.redirect_uri,
                    verifier=self._verifier,
                )
            except (NetworkProblem, SiteUnavailable) as error:
                left = self._code_until - self._clock.now()
                if not error.retryable or left <= 0:
                    raise
                await self._clock.sleep(min(error.retry_after or wait, left))
                wait = min(2 * wait, LONGEST_WAIT)

    def tell(self, *, signed_in: bool) -> None:
        """Let the page in the browser say how it ended."""
        self._listener.tell(signed_in=signed_in)

    async def aclose(self) -> None:
        """Listen no longer."""
        await self._listener.aclose()
