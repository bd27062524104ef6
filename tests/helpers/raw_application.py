"""An application that signs in to a site as the contract has it, request by request: it says what a test wants said."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import httpx

SIGN_IN = "/local/videostorage/signin.php"
TOKEN = "/local/videostorage/token.php"
AUTHORIZE_DEVICE = "/local/videostorage/device_authorization.php"
REVOKE = "/local/videostorage/revoke.php"
DEVICE = "/local/videostorage/device.php"
DEVICES = "/local/videostorage/devices.php"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
CALLBACK = "http://127.0.0.1:53127/callback"
"""Nobody listens there: the browser's own redirects are looked at instead."""


@dataclass(frozen=True)
class Asked:
    """What the browser is asked for, and the verifier that the application keeps for itself."""

    params: dict[str, str]
    verifier: str
    url: str


class RawApplication:
    """A client without cookies."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(base_url=url, trust_env=False, verify=False, timeout=20)

    def ask(self, **other: str | None) -> Asked:
        """Parameters of signin.php; None leaves one out."""
        verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        params = {
            "response_type": "code",
            "client_id": "Video Uploader for Moodle",
            "computer": "LAB-7",
            "redirect_uri": CALLBACK,
            "state": secrets.token_urlsafe(16) + " &=",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        kept = {name: value for name, value in {**params, **other}.items() if value is not None}
        return Asked(kept, verifier, f"{self.url}{SIGN_IN}?{httpx.QueryParams(kept)}")

    def redeem(self, asked: Asked, code: str, **other: str) -> httpx.Response:
        """Exchange a code for a token."""
        data = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK}
        return self.http.post(TOKEN, data={**data, "code_verifier": asked.verifier, **other})

    def begin(self, computer: str = "Lab computer 12") -> Any:
        """Begin a sign-in by a short code."""
        reply = self.http.post(AUTHORIZE_DEVICE, data={"client_id": "Video Uploader for Moodle", "computer": computer})
        assert reply.status_code == 200, reply.text
        return SimpleNamespace(**reply.json())

    def poll(self, device: Any) -> httpx.Response:
        """Ask whether somebody has decided."""
        return self.http.post(TOKEN, data={"grant_type": DEVICE_GRANT, "device_code": device.device_code})

    def revoke(self, token: str) -> httpx.Response:
        """Ask the site to end a token."""
        return self.http.post(REVOKE, data={"token": token, "token_type_hint": "access_token"})

    def errorcode(self, token: str) -> str:
        """What the web service says of a token: "" = it is valid."""
        data = {"wstoken": token, "wsfunction": "core_webservice_get_site_info", "moodlewsrestformat": "json"}
        return self.http.post("/webservice/rest/server.php", data=data).json().get("errorcode", "")


def error_of(reply: httpx.Response, status: int = 400) -> str:
    """The error that an application was told."""
    assert reply.status_code == status, reply.text
    assert reply.headers["cache-control"] == "no-store"
    return reply.json()["error"]


def heard_at(page_url: str) -> dict[str, str]:
    """What the application hears at its loopback address."""
    assert page_url.startswith(CALLBACK + "?"), page_url
    return dict(httpx.URL(page_url).params)
