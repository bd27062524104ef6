"""What an application asks the person's browser for (RFC 8252): the parameters of signin.php."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

_REDIRECT = re.compile(r"http://(?:127\.0\.0\.1|\[::1\]):([1-9][0-9]{0,4})/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*")
_STATE = re.compile(r"[\x20-\x7e]{1,512}")
CHALLENGE = re.compile(r"[A-Za-z0-9._~-]{43,128}")
"""What a challenge, and its verifier, look like (RFC 7636)."""

_LONGEST_NAME = 100
_LONGEST_REDIRECT = 255
_LAST_PORT = 65535


@dataclass(frozen=True)
class AuthorizationRequest:
    """One request for a code.

    Attributes:
        application: The application's name, cleaned.
        computer: The computer's name, cleaned.
        redirect_uri: Where the answer goes.
        state: Given back as it came; "" where it is no use.
        challenge: PKCE, S256.
        error: Why it cannot be granted: "", `invalid_request` or `unsupported_response_type`.
    """

    application: str
    computer: str
    redirect_uri: str
    state: str
    challenge: str
    error: str

    @classmethod
    def read(cls, params: Mapping[str, object]) -> "AuthorizationRequest":
        """Read the request's parameters."""
        state = text(params, "state")
        application = clean_name(text(params, "client_id"))
        state = state if _STATE.fullmatch(state) else ""
        challenge = text(params, "code_challenge")
        error = ""
        if (kind := text(params, "response_type")) != "code":
            error = "unsupported_response_type" if kind else "invalid_request"
        elif not (
            state and application and text(params, "code_challenge_method") == "S256" and CHALLENGE.fullmatch(challenge)
        ):
            error = "invalid_request"
        computer = clean_name(text(params, "computer"))
        return cls(application, computer, text(params, "redirect_uri"), state, challenge, error)

    def may_redirect(self) -> bool:
        """Whether the answer may be sent where the request wants it: to a program on the person's own computer."""
        found = _REDIRECT.fullmatch(self.redirect_uri)
        return len(self.redirect_uri) <= _LONGEST_REDIRECT and found is not None and int(found[1]) <= _LAST_PORT

    def path(self) -> str:
        """The page's address with the whole request in it, so that it survives a login in between."""
        query = {
            "response_type": "code",
            "client_id": self.application,
            "computer": self.computer,
            "redirect_uri": self.redirect_uri,
            "state": self.state,
            "code_challenge": self.challenge,
            "code_challenge_method": "S256",
        }
        return "/local/videostorage/signin.php?" + urlencode(query)

    def way_back(self, answer: Mapping[str, str], wwwroot: str) -> str:
        """Where the browser goes with a code or an error; RFC 9207's `iss` tells which site answers."""
        told = {**answer, **({"state": self.state} if self.state else {}), "iss": wwwroot}
        return f"{self.redirect_uri}?{urlencode(told, quote_via=quote)}"


def text(params: Mapping[str, object], name: str) -> str:
    """A parameter; "" where it was not sent, or is a list."""
    value = params.get(name, "")
    return value if isinstance(value, str) else ""


def clean_name(name: str) -> str:
    """A name as it can be shown: one line, without characters that cannot be seen or that turn the writing round."""
    shown = "".join(" " if char in "<>" or unicodedata.category(char)[0] in "CZ" else char for char in name)
    return " ".join(shown.split())[:_LONGEST_NAME]
