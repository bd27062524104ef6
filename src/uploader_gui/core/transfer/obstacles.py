"""Who answers in the site's or the storage's place: a second look after an error that only tells that somebody does."""

from __future__ import annotations

import asyncio
import logging
from urllib.parse import urljoin, urlsplit

import httpx

from uploader_gui.core.errors import CaptivePortal, NotTheServer, TlsIntercepted, TlsRefused, UploaderError
from uploader_gui.core.moodle.site import NOLOGIN_PATH, PUBLIC_CONFIG_QUESTION
from uploader_gui.core.transfer.certificates import refused_certificate

log = logging.getLogger(__name__)

LOOK_SECONDS = 10.0
PLAIN_PORT = 80
SENT_ELSEWHERE = (httpx.codes.FOUND, httpx.codes.SEE_OTHER, httpx.codes.TEMPORARY_REDIRECT)


async def named(error: UploaderError, http: httpx.AsyncClient, site_url: str, storage_url: str = "") -> UploaderError:
    """Return the error that says who stands in the way, or ``error`` itself where that cannot be told.

    Asks what needs no credential and sends none: the site's public configuration, its certificate, and, only after a
    certificate was refused, its root over plain http (a portal that would break TLS answers that itself).
    """
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            if isinstance(error, TlsRefused):
                return await _behind_the_certificate(error, http, site_url, storage_url)
            if type(error) is NotTheServer and await _portal_answers_for(http, site_url):
                return CaptivePortal(error.detail, host=error.facts.get("host", ""))
    except (httpx.HTTPError, httpx.InvalidURL, UploaderError, OSError, ValueError, TimeoutError) as failure:
        log.info("second look: %s", type(failure).__name__)
    return error


async def _portal_answers_for(http: httpx.AsyncClient, site_url: str) -> bool:
    """Whether a question that every Moodle answers in JSON is answered by somebody's page."""
    response = await http.post(site_url + NOLOGIN_PATH, json=[PUBLIC_CONFIG_QUESTION])
    return sends_elsewhere(response) or (response.is_success and is_page(response))


async def _behind_the_certificate(
    error: TlsRefused, http: httpx.AsyncClient, site_url: str, storage_url: str
) -> UploaderError:
    urls = [url for url in (site_url, storage_url) if url]
    found = await asyncio.gather(*(refused_certificate(url) for url in urls))
    hosts = [urlsplit(url).hostname or "" for url in urls]
    host = error.facts.get("host") or hosts[0]
    if await _portal_answers_plainly(http, host):
        return CaptivePortal(error.detail, host=host)
    refused = {hosts[place]: seen for place, seen in enumerate(found) if seen is not None}
    certificate = refused.get(host)
    if certificate is None:
        return error
    # Different hosts, and one issuer that nobody here knows: somebody makes their certificates on the way.
    is_everywhere = len(refused) > 1 and len({seen.issuer for seen in refused.values()}) == 1
    kind = TlsIntercepted if is_everywhere else TlsRefused
    return kind(error.detail, host=host, issuer=certificate.issuer, fingerprint=certificate.fingerprint)


async def _portal_answers_plainly(http: httpx.AsyncClient, host: str) -> bool:
    try:
        return sends_elsewhere(await http.get(f"http://{_in_url(host)}:{PLAIN_PORT}/"))
    except (httpx.HTTPError, UploaderError):
        return False


def sends_elsewhere(response: httpx.Response) -> bool:
    """Whether the answer is a network's own: it wants a sign-in (511), or sends us to another host for now."""
    if response.status_code == httpx.codes.NETWORK_AUTHENTICATION_REQUIRED:
        return True
    if response.status_code not in SENT_ELSEWHERE or "location" not in response.headers:
        return False
    asked = response.request.url.host
    try:
        there = urlsplit(urljoin(str(response.request.url), response.headers["location"])).hostname or asked
    except ValueError:
        return False
    return not (asked == there or asked.endswith(f".{there}") or there.endswith(f".{asked}"))


def is_page(response: httpx.Response) -> bool:
    """Whether the answer is a web page."""
    kind = response.headers.get("content-type", "").lower()
    return "html" in kind or response.content.lstrip()[:1] == b"<"


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
