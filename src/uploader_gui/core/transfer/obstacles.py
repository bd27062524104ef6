"""Who answers in the site's or the storage's place: a second look after an error that only tells that somebody does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from urllib.parse import urlsplit

import httpx

from uploader_gui.core.errors import (
    CaptivePortal,
    InsecureAddress,
    NotMoodle,
    NotTheServer,
    TlsIntercepted,
    TlsRefused,
    UploaderError,
)
from uploader_gui.core.moodle.site import NOLOGIN_PATH, PUBLIC_CONFIG_QUESTION, candidate_roots
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


async def named_at(
    error: UploaderError, http: httpx.AsyncClient, address: str, known: Collection[str] = ()
) -> UploaderError:
    """Return the error that says who answers where ``look_at`` found no Moodle, or ``error`` itself.

    ``known``: the roots of the sites that were there before. Where a Moodle was, any page is somebody else's; at an
    address that was typed it may be the wrong address, and only who is sent to another host is told of a portal.
    """
    try:
        roots = candidate_roots(address)
    except UploaderError:
        return error
    if isinstance(error, TlsRefused):
        return await named(error, http, roots[-1])
    if not isinstance(error, NotMoodle | NotTheServer | InsecureAddress):
        return error
    was_here = next((root for root in roots if root in known), "")
    if was_here:
        other = NotTheServer(error.detail, host=urlsplit(was_here).hostname or "")
        seen = await named(other, http, was_here)
        return error if seen is other else seen
    return await portal_before(roots[-1], http) or error


async def portal_before(root: str, http: httpx.AsyncClient) -> CaptivePortal | None:
    """Return the portal that answers for a host's root; None where none does, or nobody can tell. One question."""
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            response = await http.get(root)
    except (httpx.HTTPError, httpx.InvalidURL, UploaderError, OSError, ValueError):
        return None
    if not sends_elsewhere(response):
        return None
    host = urlsplit(root).hostname or ""
    return CaptivePortal("sends elsewhere", host=host, elsewhere=_host_it_names(response))


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
    asked, there = response.request.url.host, _host_it_names(response)
    if response.status_code not in SENT_ELSEWHERE or not there:
        return False
    return not (asked == there or asked.endswith(f".{there}") or there.endswith(f".{asked}"))


def _host_it_names(response: httpx.Response) -> str:
    """Return the host of another address that an answer names; empty where it names none."""
    try:
        return urlsplit(response.headers.get("location", "")).hostname or ""
    except ValueError:
        return ""


def is_page(response: httpx.Response) -> bool:
    """Whether the answer is a web page."""
    kind = response.headers.get("content-type", "").lower()
    return "html" in kind or response.content.lstrip()[:1] == b"<"


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host
