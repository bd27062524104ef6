"""Moodle's web service: one call, its parameters in PHP's notation, its errors as ours."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import httpx
import msgspec

from uploader_gui.core.errors import (
    NotInTheService,
    NotMoodle,
    NotTheServer,
    SignInProblem,
    SignInRefused,
    SiteFailed,
    SiteMoved,
    UploaderError,
    WebServicesOff,
)
from uploader_gui.core.moodle.error_codes import error_for
from uploader_gui.core.moodle.responses import a_time, without_controls
from uploader_gui.core.network import check_address, our_errors, raise_if_busy

REST_PATH = "/webservice/rest/server.php"
SITE_INFO = "core_webservice_get_site_info"
MOVED = (httpx.codes.MOVED_PERMANENTLY, httpx.codes.PERMANENT_REDIRECT)
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# PHP's words are never translated. Each notice ends with its line number, with or without HTML around it.
_PHP_NOTICES = re.compile(
    rb"(?:\s*(?:<br />\s*)?(?:<b>)?(?:Notice|Warning|Deprecated|Strict Standards)(?:</b>)?: .{1,2000}?"
    rb" on line (?:<b>)?\d+(?:</b>)?(?:<br />)?\s*)+",
    re.DOTALL,
)
_PHP_GAVE_UP = re.compile(rb"(?:Fatal|Parse) error(?:</b>)?: .{1,2000}? on line (?:<b>)?\d", re.DOTALL)
PHP_LOOKS_AT = 16 * 1024
SKEW_WORTH_NAMING = 2.0
"""Seconds."""

Parameter = str | int | bool | Sequence["Parameter"] | Mapping[str, "Parameter"]


def flatten(parameters: Mapping[str, Parameter]) -> dict[str, str]:
    """Return form fields as PHP reads them: ``{"parts": [{"n": 1}]}`` → ``{"parts[0][n]": "1"}``."""
    fields: dict[str, str] = {}

    def add(name: str, value: Parameter) -> None:
        if isinstance(value, bool):
            fields[name] = str(int(value))
        elif isinstance(value, str | int):
            fields[name] = str(value)
        elif isinstance(value, Mapping):
            for key, inner in value.items():
                add(f"{name}[{key}]", inner)
        else:
            for index, inner in enumerate(value):
                add(f"{name}[{index}]", inner)

    for name, value in parameters.items():
        add(name, value)
    return fields


def decode_json(response: httpx.Response) -> object:
    """Return the JSON body, also behind a byte-order mark, or behind notices that PHP prints into every answer.

    Raises:
        NotTheServer: it is not JSON (a captive portal's page, a proxy's error).
        SiteFailed: PHP says that it gave up.
    """
    try:
        return msgspec.json.decode(_bare(response))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        notices = php_notices(response)
        try:
            if notices:
                return msgspec.json.decode(_bare(response)[len(notices) :])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            pass
        host, status = response.request.url.host, response.status_code
        if _PHP_GAVE_UP.search(response.content[:PHP_LOOKS_AT]):
            raise SiteFailed("PHP gave up", host=host, status=status) from error
        raise NotTheServer(f"HTTP {status} without JSON", host=host, status=status) from error


def php_notices(response: httpx.Response) -> bytes:
    """Return what PHP has printed in front of the answer: notices, warnings, deprecations; empty if nothing.

    A site does so where somebody has left the display of errors on. They change nothing in the answer behind them.
    """
    found = _PHP_NOTICES.match(_bare(response))
    return found.group() if found else b""


def _bare(response: httpx.Response) -> bytes:
    return response.content.removeprefix(BYTE_ORDER_MARK).strip()


def raise_if_moved(response: httpx.Response, path: str) -> None:
    """See that the site has not moved for good. ``path`` is what was asked, below the site's root.

    Raises:
        SiteMoved: it has, and says where to. A redirect for now is no word of the site's: a portal's, say.
    """
    if response.status_code not in MOVED or "location" not in response.headers:
        return
    asked = response.request.url
    try:
        there = urljoin(str(asked), response.headers["location"])
        parts = urlsplit(there)
        address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path.removesuffix(path)}"
    except ValueError:
        return
    raise SiteMoved(f"HTTP {response.status_code}", host=asked.host, address=without_controls(address))


def raise_moodle_error(answer: object, function: str) -> None:
    """Raise our error where the answer is one of Moodle's error shapes (they come with status 200)."""
    if not isinstance(answer, dict) or not ("exception" in answer or "error" in answer):
        return
    code, message = answer.get("errorcode"), answer.get("message") or answer.get("error")
    if code and isinstance(code, str | int):
        raise error_for(
            without_controls(str(code)), without_controls(message) if isinstance(message, str) else "", function
        )


def clock_skew(response: httpx.Response, asked_at: float, now: float) -> float | None:
    """Return the site's clock minus ours in seconds, by the ``Date`` header; None if it has none that can be true.

    The header has whole seconds and was written at some moment between question and answer: what that explains is no
    skew, and neither is less than 2 s.
    """
    try:
        site_time = parsedate_to_datetime(response.headers["date"]).timestamp()
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return None
    if not a_time(int(site_time)):
        return None  # no clock is that wrong
    least, most = site_time - now, site_time + 1 - asked_at
    skew = (least + most) / 2
    return 0.0 if least <= 0 <= most or abs(skew) < SKEW_WORTH_NAMING else skew


class MoodleClient:
    """The web service of one site for one token.

    ``clock_skew`` is the site's clock minus ours in seconds, by the last ``Date`` header; ``knows_clock`` says whether
    there was one.
    """

    def __init__(self, http: httpx.AsyncClient, site_url: str, token: str) -> None:
        self._http = http
        self._url = check_address(site_url.rstrip("/") + REST_PATH)
        self._token = token
        self.site_url = site_url.rstrip("/")
        self.clock_skew = 0.0
        self.knows_clock = False

    async def call(self, function: str, **parameters: Parameter) -> object:
        """Call one function and return its decoded answer.

        Raises:
            NetworkProblem: the line, or somebody else on it.
            SignInNeeded: the token is not (or no longer) good.
            SiteProblem, Refused, StorageProblem: what Moodle's errorcode says.
        """
        try:
            return await self._call(function, parameters)
        except (SignInRefused, NotInTheService) as error:
            if function != SITE_INFO and error.detail.endswith(": accessexception"):
                await self._see_who_is_refused(error)
            raise

    async def _see_who_is_refused(self, error: UploaderError) -> None:
        """Tell the token from the function: Moodle says ``accessexception`` of both.

        A token that has just ended is deleted with that answer, so the next question is answered ``invalidtoken``.
        """
        try:
            await self._call(SITE_INFO, {})
        except UploaderError as refused:
            if isinstance(refused, SignInProblem) or refused.retryable:
                raise refused from error

    async def _call(self, function: str, parameters: Mapping[str, Parameter]) -> object:
        fields = flatten(parameters)
        fields |= {"wstoken": self._token, "wsfunction": function, "moodlewsrestformat": "json"}
        asked_at = time.time()
        with our_errors(self._url):
            response = await self._http.post(self._url, data=fields)
        now = time.time()
        if response.status_code == httpx.codes.FORBIDDEN and not response.content:
            raise WebServicesOff("HTTP 403, empty", site=self.site_url)
        raise_if_busy(response, now)
        raise_if_moved(response, REST_PATH)
        if response.status_code == httpx.codes.NOT_FOUND:
            raise NotMoodle("HTTP 404", address=self.site_url)
        answer = decode_json(response)
        self._note_clock(response, asked_at, now)
        raise_moodle_error(answer, function)
        return answer

    def _note_clock(self, response: httpx.Response, asked_at: float, now: float) -> None:
        skew = clock_skew(response, asked_at, now)
        if skew is not None:
            self.clock_skew, self.knows_clock = skew, True

    def site_time(self) -> float:
        """Return the site's time now, in Unix seconds."""
        return time.time() + self.clock_skew
