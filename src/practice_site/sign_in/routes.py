"""Where everything of the sign-in is found."""

from starlette.routing import Route

from practice_site.moodle_call import Campus
from practice_site.sign_in.consent import Consent
from practice_site.sign_in.devices import DEVICES, Devices
from practice_site.sign_in.endpoint import endpoint
from practice_site.sign_in.exchange import Exchange
from practice_site.sign_in.grants import Grants
from practice_site.sign_in.launch import LAUNCH, Launch
from practice_site.sign_in.login import PROVIDER, Login
from practice_site.sign_in.sessions import Sessions
from practice_site.sign_in.throttle import Throttle
from practice_site.sign_in.visit import LOGIN, Pages

_ANY = ["GET", "POST"]
_OURS = "/local/videostorage/"


def sign_in_routes(campus: Campus) -> list[Route]:
    """Moodle's own pages, and the plugin's where the site has them."""
    store = campus.store
    sessions = Sessions(campus.wwwroot, store.clock)
    pages = Pages(store, campus.faults, sessions)
    login = Login(campus, sessions)
    routes = [
        Route(LOGIN, pages.endpoint(login.moodle), methods=_ANY),
        Route(PROVIDER, pages.endpoint(login.provider), methods=_ANY),
        Route("/login/logout.php", pages.endpoint(login.log_out), methods=_ANY),
        Route(LAUNCH, pages.endpoint(Launch(campus).page), methods=_ANY),
    ]
    if not campus.settings.has_sign_in_pages:
        return routes
    throttle = Throttle(store.clock)
    grants = Grants(store, throttle)
    consent, exchange = Consent(campus, grants, throttle), Exchange(campus, grants, throttle)
    every = ["GET", "POST", "PUT", "DELETE", "PATCH"]
    return [
        *routes,
        Route(_OURS + "signin.php", pages.endpoint(consent.sign_in), methods=_ANY),
        Route(_OURS + "device.php", pages.endpoint(consent.device), methods=_ANY),
        Route(DEVICES, pages.endpoint(Devices(store).page), methods=_ANY),
        Route(_OURS + "token.php", endpoint(campus.faults, "sign-in-token", exchange.token), methods=every),
        Route(
            _OURS + "device_authorization.php",
            endpoint(campus.faults, "sign-in-device", exchange.device),
            methods=every,
        ),
        Route(_OURS + "revoke.php", endpoint(campus.faults, "sign-in-revoke", exchange.revoke), methods=every),
    ]
