"""Signing in by a short code that a person types, or scans, on another device (RFC 8628)."""

from __future__ import annotations

import logging

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NetworkProblem, SignInExpired, SiteUnavailable
from uploader_gui.core.models import PHONE, KnownSite, SignInOffer
from uploader_gui.core.moodle.grants import (
    INTERVAL,
    LONGEST_INTERVAL,
    DeviceGrant,
    NotYet,
    begin_device,
    token_for_device,
)

log = logging.getLogger(__name__)

LONGEST_LIFE = 3600
"""Seconds that a code is believed to live, whatever the site says."""
LONGEST_WAIT = 30.0


class DeviceSignIn:
    """One sign-in under way on another device; it asks the site only while somebody waits in ``token``."""

    def __init__(self, http: httpx.AsyncClient, clock: Clock, offer_id: str, site: KnownSite) -> None:
        self._http, self._clock, self._site = http, clock, site
        self._offer_id = offer_id
        self._grant: DeviceGrant | None = None
        self._interval = INTERVAL
        self._until = 0.0

    async def begin(self) -> SignInOffer:
        """Ask the site for a code, and return what a person must see of it."""
        grant = self._grant = await begin_device(self._http, self._site.url)
        self._interval = min(max(grant.interval, 1.0), LONGEST_INTERVAL)
        self._until = self._clock.now() + min(max(grant.expires_in, 1), LONGEST_LIFE)
        return SignInOffer(
            id=self._offer_id,
            way=PHONE,
            site_url=self._site.url,
            site_name=self._site.name,
            url=grant.verification_uri_complete or grant.verification_uri,
            verification_url=grant.verification_uri,
            user_code=grant.user_code,
            expires_at=self._until,
        )

    async def token(self, pasted: str = "") -> str:
        """Ask the site as often as it likes until somebody has decided, and return the token.

        A network that fails meanwhile is waited for.

        Raises:
            SignInDeclined: the person said no.
            SignInExpired: nobody said anything in time.
            SignInRefused: and its kin: the account may have no token (yet); it can be waited for again.
            NetworkProblem: one that no waiting helps against, such as an untrusted certificate.
        """
        del pasted
        assert self._grant is not None, "begin() comes first"
        wait = self._interval
        while True:
            if self._clock.now() + wait >= self._until:
                await self._clock.sleep(max(0.0, self._until - self._clock.now()))
                raise SignInExpired("device code", site=self._site.url)
            await self._clock.sleep(wait)
            try:
                return await token_for_device(self._http, self._site.url, self._grant.device_code)
            except NotYet as error:
                self._interval = max(self._interval, error.interval or 0.0)
                wait = max(self._interval, error.retry_after or 0.0)
            except (NetworkProblem, SiteUnavailable) as error:
                if not error.retryable:
                    raise
                log.info("waiting for the person's word: %s", error.code)
                wait = max(min(2 * wait, LONGEST_WAIT), self._interval, error.retry_after or 0.0)

    def tell(self, *, signed_in: bool) -> None:
        """Nothing: the site's own page has told the person."""

    async def aclose(self) -> None:
        """Nothing is open."""
