"""admin/tool/mobile/launch.php: Moodle's own way to hand a token to its mobile app, by an address of the app's."""

import base64
import hashlib
import re
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from practice_site.moodle_call import Campus
from practice_site.sign_in.login import PROVIDER
from practice_site.sign_in.markup import link_button
from practice_site.sign_in.tokens import give_phone_token
from practice_site.sign_in.visit import PageRefused, Visit

LAUNCH = "/admin/tool/mobile/launch.php"
SERVICE = "moodle_mobile_app"

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9\-+.]*")


class Launch:
    """Answers as a site with https does; the private token comes right after a login, or with a fresh token."""

    def __init__(self, campus: Campus) -> None:
        self._campus = campus

    def page(self, visit: Visit) -> Response:
        """Log the person in, and send the browser to the app."""
        settings = self._campus.settings
        for name in ("service", "passport"):
            if name not in visit.params:
                raise PageRefused(f"A required parameter ({name}) was missing")
        scheme = visit.text("urlscheme") if "urlscheme" in visit.params else "moodlemobile"
        if not _SCHEME.fullmatch(scheme):
            raise PageRefused("Invalid parameter: the value of urlscheme isn't valid.")
        if self._campus.faults.is_on("webservices-off"):
            raise PageRefused("Web service must be enabled in Advanced features.")
        if visit.text("service") != SERVICE:
            raise PageRefused("Web service is not available. (It doesn't exist or might be disabled.)")
        if visit.text("oauthsso") not in {"", "0"} and settings.by_identity_provider:
            return RedirectResponse(f"{PROVIDER}?{urlencode({'id': 1, 'wantsurl': self._again(visit, scheme)})}", 302)
        if not visit.session.just_logged_in and settings.type_of_login == 1:
            raise PageRefused("Plugin not enabled or configured")
        visit.require_login(self._again(visit, scheme))
        location = f"{settings.forced_url_scheme or scheme}://token={self._token(visit)}"
        if visit.text("confirmed") not in {"", "0"}:
            return visit.page("Confirmed", link_button(location, "Go to the app"))
        return RedirectResponse(location, 302)

    def _again(self, visit: Visit, scheme: str) -> str:
        asked = {"service": SERVICE, "passport": visit.text("passport"), "urlscheme": scheme}
        return f"{LAUNCH}?{urlencode(asked)}"

    def _token(self, visit: Visit) -> str:
        assert visit.user is not None
        is_fresh = give_phone_token(self._campus.store, visit.user)
        site = hashlib.md5((self._campus.wwwroot + visit.text("passport")).encode(), usedforsecurity=False).hexdigest()
        told = [site, visit.user.token]
        if visit.user.privatetoken and (is_fresh or visit.session.just_logged_in):
            told.append(visit.user.privatetoken)
        return base64.b64encode(":::".join(told).encode()).decode()
