"""Tokens that a person pastes: bare ones, and the address at which ``admin/tool/mobile/launch.php`` lets a browser end.

That address is ``SCHEME://token=BASE64`` of ``md5(wwwroot + passport):::token[:::privatetoken]``. The passport is made
for one sign-in, so the signature tells that the token is this site's and answers this very request. Without the
passport (an address from elsewhere) nobody can check the signature: such a token is as good as the site says.
"""

from __future__ import annotations

import binascii
import hmac
import re
import secrets
from base64 import b64decode
from hashlib import md5
from urllib.parse import unquote, urlencode

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import SignInMixedUp, TokenUnreadable
from uploader_gui.core.models import LAUNCH, KnownSite, SignInOffer
from uploader_gui.core.moodle.sign_in import GIVEN_UP_AFTER, SERVICE

LAUNCH_PAGE = "/admin/tool/mobile/launch.php"
SCHEME = "moodlemobile"
"""What sites with usual settings use whatever is asked for."""
_LONGEST_PASTE = 8192
_BARE_TOKEN = re.compile("[0-9A-Za-z]{16,128}")
_AFTER_TOKEN = re.compile("token=([0-9A-Za-z+/_=-]+)", re.IGNORECASE)
_SIGNATURE = re.compile("[0-9a-f]{32}")


def token_of(pasted: str) -> str:
    """Return the token in what a person pasted: a bare one, or an address whose signature cannot be checked.

    Raises:
        TokenUnreadable: there is none in it.
    """
    text = _tidied(pasted)
    if "token=" not in text.lower():
        if _BARE_TOKEN.fullmatch(text):
            return text
        raise TokenUnreadable("no token")
    return _signature_and_token(text)[1]


def token_for_passport(pasted: str, wwwroot: str, passport: str) -> str:
    """Return the token in the address, if it was made for this site and this passport.

    Raises:
        TokenUnreadable: there is none in it.
        SignInMixedUp: it is another site's, or another sign-in's.
    """
    signature, token = _signature_and_token(_tidied(pasted))
    root = wwwroot.rstrip("/")
    # Moodle's own signature, no choice of ours: what it guards is the passport's freshness.
    expected = [md5((form + passport).encode(), usedforsecurity=False).hexdigest() for form in (root, f"{root}/")]
    if not any(hmac.compare_digest(signature, one) for one in expected):
        raise SignInMixedUp("signature of another site or sign-in", site=wwwroot)
    return token


def _tidied(pasted: str) -> str:
    """Return ``pasted`` without the white space and quotes that copying adds, and without percent signs."""
    return unquote(re.sub(r"\s+", "", pasted[:_LONGEST_PASTE])).strip("\"'<>“”‘’")


def _signature_and_token(text: str) -> tuple[str, str]:
    found = _AFTER_TOKEN.search(text)
    packed = (found.group(1) if found else text).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        fields = b64decode(packed + "=" * (-len(packed) % 4), validate=True).decode("ascii").split(":::")
    except (binascii.Error, ValueError):
        raise TokenUnreadable("not base64") from None
    # A third field is the private token, which opens sessions of the web site: it is let fall here.
    if len(fields) not in (2, 3) or not _SIGNATURE.fullmatch(fields[0]) or not _BARE_TOKEN.fullmatch(fields[1]):
        raise TokenUnreadable("other fields")
    return fields[0], fields[1]


class LaunchSignIn:
    """One sign-in in the browser that ends at an address which the person brings back."""

    def __init__(self, clock: Clock, offer_id: str, site: KnownSite) -> None:
        self._clock, self._site, self._offer_id = clock, site, offer_id
        self._passport = secrets.token_urlsafe(24)

    async def begin(self) -> SignInOffer:
        """Return the address to be opened."""
        # confirmed: a page with a link that can be copied, where many browsers would show nothing at all.
        parameters = {"service": SERVICE, "passport": self._passport, "urlscheme": SCHEME, "confirmed": "1"}
        return SignInOffer(
            id=self._offer_id,
            way=LAUNCH,
            site_url=self._site.url,
            site_name=self._site.name,
            url=f"{self._site.url}{LAUNCH_PAGE}?{urlencode(parameters)}",
            expires_at=self._clock.now() + GIVEN_UP_AFTER,
        )

    async def token(self, pasted: str = "") -> str:
        """Return the token in what was pasted; see ``token_for_passport``."""
        return token_for_passport(pasted, self._site.url, self._passport)

    def tell(self, *, signed_in: bool) -> None:
        """Nothing: no page waits."""

    async def aclose(self) -> None:
        """Nothing is open."""
