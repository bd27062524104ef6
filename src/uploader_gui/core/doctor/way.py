"""The way to the site: proxy, name service, the address itself, portal, TLS, HTTP."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import ssl
import time
from urllib.parse import urlsplit

import certifi

from uploader_gui.core import name_service
from uploader_gui.core.addresses import host_and_port, is_loopback
from uploader_gui.core.connectable import is_usable_proxy
from uploader_gui.core.doctor.line import Check, Examination, Line, failed, failed_by, passed, skipped, warned
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.moodle.site import candidate_roots, look_at
from uploader_gui.core.network import our_errors
from uploader_gui.core.proxies import proxy_of
from uploader_gui.core.transfer.certificates import expires_at, issuer_of
from uploader_gui.core.transfer.obstacles import named_at, portal_before

log = logging.getLogger(__name__)

SLOW_NAMES = 2.0
ENDS_SOON = 14 * 24 * 3600.0


def _root(examination: Examination) -> str:
    return examination.found.url if examination.found else candidate_roots(examination.address)[-1]


async def proxy(examination: Examination) -> Line:
    """Tell the proxy on the way, without its user and password."""
    address = proxy_of(_root(examination))
    if not address:
        return passed("no_proxy")
    host, port = host_and_port(address)
    if not is_usable_proxy(address):
        return warned("proxy_not_used", proxy=f"{urlsplit(address).scheme}://{host}:{port}")
    return passed("proxy", proxy=f"{host}:{port}")


async def dns(examination: Examination) -> Line:
    """Ask the name service for the site's addresses."""
    url = _root(examination)
    host, port = host_and_port(url)
    if proxy_of(url):
        return skipped("proxy_looks_up")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return passed("no_name_needed", host=host)
    began = time.monotonic()
    try:
        found = await name_service.addresses(host, port)
    except (OSError, UnicodeError) as error:
        log.info("doctor, name service: %s", type(error).__name__)
        return failed("name_unknown", host=host)
    seconds = time.monotonic() - began
    count = len({entry[4][0] for entry in found})
    tell, code = (warned, "name_slow") if seconds > SLOW_NAMES else (passed, "name_found")
    return tell(code, host=host, addresses=count, milliseconds=round(seconds * 1000))


async def address(examination: Examination) -> Line:
    """Find the site."""
    try:
        examination.found = await look_at(examination.http, examination.address)
    except UploaderError as error:
        known = [examination.account.site_url] if examination.account else []
        raise await named_at(error, examination.http, examination.address, known) from error
    if examination.accounts:
        # A person may have given any of the site's names: an account is kept under the site's own.
        own = (examination.found.url, examination.found.config.wwwroot.rstrip("/"))
        examination.account = next((one for one in examination.accounts if one.site_url in own), None)
    return passed("site_found", site=examination.found.config.sitename, address=examination.found.url)


async def portal(examination: Examination) -> Line:
    """See that no network answers in the site's place."""
    if examination.found is not None:
        return passed("no_portal")
    seen = await portal_before(_root(examination), examination.http)
    return failed_by(seen) if seen else skipped("portal_unknown")


async def tls(examination: Examination) -> Line:
    """Look at the certificate: who vouches for it, how long it is valid, and whether everybody knows who that is."""
    url = _root(examination)
    host, port = host_and_port(url)
    if not url.startswith("https:"):
        return skipped("tls_not_needed" if is_loopback(host) else "needs_site")
    with our_errors(url):
        async with examination.http.stream("GET", f"{url}/login/token.php") as response:
            tunnel = response.extensions["network_stream"].get_extra_info("ssl_object")
            certificate, version = tunnel.getpeercert(binary_form=True) or b"", tunnel.version() or ""
    ends = expires_at(certificate)
    facts: dict[str, str | float] = {"version": version, "issuer": issuer_of(certificate)}
    if ends is not None:
        facts["ends"] = ends
        if ends - time.time() < ENDS_SOON:
            return warned("certificate_ends", **facts)
    # A proxy's part in a handshake is not ours to play: what the public knows is only asked where there is none.
    if not proxy_of(url) and not await _is_known_to_everybody(host, port):
        return warned("private_authority", **facts)
    return passed("tls_good", **facts)


async def _is_known_to_everybody(host: str, port: int) -> bool:
    """Whether the certificate is trusted by what browsers trust, without what was added to this computer."""
    context = ssl.create_default_context(cafile=certifi.where())
    try:
        _, writer = await asyncio.open_connection(host, port, ssl=context)
    except ssl.SSLCertVerificationError:
        return False
    except OSError:
        return True  # not to be found out now
    writer.transport.abort()
    return True


async def http(examination: Examination) -> Line:
    """Tell the version of HTTP that the way to the site lets through."""
    url = _root(examination)
    with our_errors(url):
        response = await examination.http.get(f"{url}/login/token.php")
    via = response.headers.get("via", "")[:80]
    if response.http_version == "HTTP/1.0":
        return warned("http_old", version=response.http_version)
    return passed("http_via" if via else "http_good", version=response.http_version, via=via)


CHECKS = (
    Check("proxy", proxy),
    Check("dns", dns, limit=20.0),
    Check("address", address, limit=60.0),
    Check("portal", portal),
    Check("tls", tls, limit=25.0),
    Check("http", http, limit=25.0, needs_site=True),
)
