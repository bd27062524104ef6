"""The two pages on which a person allows a computer: signin.php (RFC 8252) and device.php (RFC 8628)."""

from datetime import datetime
from math import ceil

from starlette.responses import RedirectResponse, Response

from practice_site.campus import SITE_NAME
from practice_site.moodle_call import Campus
from practice_site.sign_in.admission import obstacle
from practice_site.sign_in.authorization_request import AuthorizationRequest
from practice_site.sign_in.grants import Grants, TooManyCodes, as_shown
from practice_site.sign_in.markup import alert, code_form, consent, hidden
from practice_site.sign_in.records import Grant
from practice_site.sign_in.sentences import sentence
from practice_site.sign_in.throttle import WRONG_CODES_OF_ADDRESS, WRONG_CODES_OF_USER, Throttle
from practice_site.sign_in.tokens import UNNAMED
from practice_site.sign_in.visit import Visit

_DEVICE = "/local/videostorage/device.php"
_SIGN_IN_TITLE = "Sign an application in"
_DEVICE_TITLE = "Sign a computer in"
_LONGEST_CODE = 40
_TOO_MANY = 429


class Consent:
    """Asks people, and does what they say."""

    def __init__(self, campus: Campus, grants: Grants, throttle: Throttle) -> None:
        self._campus = campus
        self._grants = grants
        self._throttle = throttle

    def sign_in(self, visit: Visit) -> Response:
        """`signin.php`: an application on the person's own computer asks."""
        asked = AuthorizationRequest.read(visit.params)
        if not asked.may_redirect():
            # Never answer to an address that may be somebody else's.
            return visit.page(_SIGN_IN_TITLE, alert(sentence("signinbadaddress")), 400)
        if asked.error:
            return self._go_back(asked, error=asked.error)
        user = visit.require_login(asked.path())
        if reason := obstacle(self._campus):
            return visit.page(_SIGN_IN_TITLE, alert(sentence(reason)))
        if decision := visit.text("decision"):
            visit.require_sesskey()
            if decision != "allow":
                return self._go_back(asked, error="access_denied")
            try:
                code = self._grants.create_code(user.id, asked, visit.ip)
            except TooManyCodes:
                return visit.page(_SIGN_IN_TITLE, alert(sentence("signintoooften")), _TOO_MANY)
            return self._go_back(asked, code=code)
        body = consent(
            "An application on your computer asks to be signed in to your account.",
            [("Application", asked.application), ("Computer", asked.computer), *self._whose(visit)],
            "Allow it only if you began this yourself just now.",
            asked.path(),
            hidden(sesskey=visit.session.sesskey),
        )
        return visit.page(_SIGN_IN_TITLE, body)

    def device(self, visit: Visit) -> Response:
        """`device.php`: a computer elsewhere asks, by its short code."""
        code = visit.text("code")[:_LONGEST_CODE].strip()
        user = visit.require_login(f"{_DEVICE}?code={as_shown(code)}" if code else _DEVICE)
        if reason := obstacle(self._campus):
            return visit.page(_DEVICE_TITLE, alert(sentence(reason)))
        if not code:
            return visit.page(_DEVICE_TITLE, code_form(_DEVICE, visit.session.sesskey))
        if self._is_guessing(visit, user.id):
            minutes = ceil(self._throttle.seconds_left() / 60)
            return visit.page(_DEVICE_TITLE, alert(sentence("devicetoomany", minutes)), _TOO_MANY)
        grant = self._grants.find_waiting(code)
        if grant is None:
            self._throttle.count("codeofuser", str(user.id))
            self._throttle.count("code", visit.ip)
            form = code_form(_DEVICE, visit.session.sesskey, sentence("devicewrongcode"), code)
            return visit.page(_DEVICE_TITLE, form)
        if decision := visit.text("decision"):
            visit.require_sesskey()
            is_allowed = decision == "allow"
            self._grants.decide(grant, user.id, allowed=is_allowed)
            said = sentence("deviceallowed" if is_allowed else "devicedenied", grant.computer or UNNAMED)
            return visit.page(_DEVICE_TITLE, alert(said, is_good=is_allowed))
        return visit.page(_DEVICE_TITLE, self._device_question(visit, grant, as_shown(code)))

    def _device_question(self, visit: Visit, grant: Grant, code: str) -> str:
        asked_at = datetime.fromtimestamp(grant.timecreated).astimezone().strftime("%d %B %Y, %H:%M:%S")
        return consent(
            "A computer asks to be signed in to your account. Does it show this code now?",
            [
                ("Code", code),
                ("Computer", grant.computer or UNNAMED),
                ("Network address", grant.ip),
                ("Asked at", asked_at),
                *self._whose(visit),
            ],
            "Allow it only if you began this yourself just now, and the computer is one you trust."
            " If somebody sent you the code, cancel.",
            _DEVICE,
            hidden(sesskey=visit.session.sesskey, code=code),
        )

    def _is_guessing(self, visit: Visit, userid: int) -> bool:
        reached = self._throttle.is_reached
        return reached("codeofuser", str(userid), WRONG_CODES_OF_USER) or reached(
            "code", visit.ip, WRONG_CODES_OF_ADDRESS
        )

    def _whose(self, visit: Visit) -> list[tuple[str, str]]:
        assert visit.user is not None
        address = self._campus.wwwroot.split("://", 1)[1]
        return [
            ("Site", f"{SITE_NAME} ({address})"),
            ("Your account", f"{visit.user.fullname} ({visit.user.username})"),
        ]

    def _go_back(self, asked: AuthorizationRequest, **answer: str) -> Response:
        return RedirectResponse(asked.way_back(answer, self._campus.wwwroot), 302)
