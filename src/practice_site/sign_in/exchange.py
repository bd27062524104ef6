"""Codes in, tokens out, and tokens ended: what token.php, device_authorization.php and revoke.php do."""

from collections.abc import Mapping

from practice_site.moodle_call import Campus
from practice_site.sign_in.admission import require_no_maintenance, require_service
from practice_site.sign_in.authorization_request import clean_name, text
from practice_site.sign_in.grants import DEVICE_SECONDS, INTERVAL, Grants
from practice_site.sign_in.records import Grant
from practice_site.sign_in.refusal import Refusal
from practice_site.sign_in.throttle import USELESS_TOKENS_OF_ADDRESS, WRONG_GRANTS_OF_ADDRESS, Throttle
from practice_site.sign_in.tokens import end_own_token, sign_in_computer

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_LONGEST = 1000


class Exchange:
    """Answers applications, which have no session."""

    def __init__(self, campus: Campus, grants: Grants, throttle: Throttle) -> None:
        self._campus = campus
        self._grants = grants
        self._throttle = throttle

    def token(self, asked: Mapping[str, object], ip: str) -> dict[str, object]:
        """Give a token for a code.

        Raises:
            Refusal: Not now, or not for this code.
        """
        self._throttle.require_room("grant", ip, WRONG_GRANTS_OF_ADDRESS)
        try:
            return self._issue(self._find(asked), ip)
        except Refusal as refused:
            if refused.error == "invalid_grant":
                self._throttle.count("grant", ip)
            raise

    def device(self, asked: Mapping[str, object], ip: str) -> dict[str, object]:
        """Begin a sign-in that a person allows on another device.

        Raises:
            Refusal: Not now, or a parameter is missing.
        """
        require_no_maintenance(self._campus)
        require_service(self._campus)
        if not clean_name(_required(asked, "client_id")):
            raise Refusal("invalid_request", "The parameter client_id is missing.")
        device_code, user_code = self._grants.create_device(clean_name(text(asked, "computer")), ip)
        page = f"{self._campus.wwwroot}/local/videostorage/device.php"
        return {
            "device_code": device_code,
            "user_code": user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?code={user_code}",
            "expires_in": DEVICE_SECONDS,
            "interval": INTERVAL,
        }

    def revoke(self, asked: Mapping[str, object], ip: str) -> dict[str, object]:
        """End a computer's token (RFC 7009); the token is the proof.

        Raises:
            Refusal: Not now, or a parameter is missing.
        """
        self._throttle.require_room("revoke", ip, USELESS_TOKENS_OF_ADDRESS)
        require_no_maintenance(self._campus)
        state = end_own_token(self._campus.store, _required(asked, "token"))
        if state != "ended":
            self._throttle.count("revoke", ip)
        return {"token_state": state}

    def _find(self, asked: Mapping[str, object]) -> Grant:
        match _required(asked, "grant_type"):
            case "authorization_code":
                names = ("code", "redirect_uri", "code_verifier")
                return self._grants.find_code(*(_required(asked, name) for name in names))
            case kind if kind == DEVICE_GRANT:
                return self._grants.find_device(_required(asked, "device_code"))
            case _:
                raise Refusal("unsupported_grant_type", f"Use authorization_code or {DEVICE_GRANT}.")

    def _issue(self, grant: Grant, ip: str) -> dict[str, object]:
        # First the checks: who is refused now may come back with the same code once the obstacle is gone.
        require_service(self._campus)
        require_no_maintenance(self._campus)
        store = self._campus.store
        user = store.user(grant.userid)
        if user is None:
            raise Refusal("access_denied", "This account may not sign in: signinnotactive.")
        self._grants.claim(grant)
        computer = sign_in_computer(store, user, grant.computer, ip)
        return {
            "access_token": computer.token,
            "token_type": "Bearer",
            "expires_in": max(0, computer.validuntil - store.now()),
            "userid": user.id,
            "username": user.username,
            "fullname": user.fullname,
            "site": self._campus.wwwroot,
        }


def _required(asked: Mapping[str, object], name: str) -> str:
    value = text(asked, name)
    if not value or len(value) > _LONGEST:
        raise Refusal("invalid_request", f"The parameter {name} is missing or too long.")
    return value
