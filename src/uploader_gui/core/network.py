"""How we talk HTTP: trust, proxies, time limits, and the one border where httpx's errors become ours."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx
import truststore

import uploader_gui
from uploader_gui.core.errors import (
    ConnectionLost,
    InsecureAddress,
    NetworkProblem,
    NoConnection,
    ServerBusy,
    TimedOut,
    TlsRefused,
)

USER_AGENT = f"uploader-gui/{uploader_gui.__version__}"
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
# Answers that mean "not now": everything Cloudflare's edge adds at 520-530 is a 5xx too.
BUSY_STATUSES = frozenset({408, 425, 429, *range(500, 600)})

TCP_NOTSENT_LOWAT = getattr(socket, "TCP_NOTSENT_LOWAT", {"linux": 25, "darwin": 0x201}.get(sys.platform))
# Bytes that may wait in the kernel without having left. More, and progress lies on a slow uplink (STYLE.md).
UNSENT_LIMIT = 128 * 1024


def is_loopback(host: str) -> bool:
    """Whether the host is this computer, by its name or address alone."""
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(url: str) -> str:
    """Return ``url`` if a secret may travel there.

    Raises:
        InsecureAddress: not https, and not this computer.
    """
    parts = urlsplit(url)
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname))):
        raise InsecureAddress(address=f"{parts.scheme}://{parts.hostname or ''}", host=parts.hostname or "")
    return url


def tls_context() -> ssl.SSLContext:
    """Trust what the system trusts (a university's own authority included); ``SSL_CERT_FILE`` is honoured."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def http_client() -> httpx.AsyncClient:
    """Return the one pooled client that everything shares.

    Redirects are never followed by it: a token must not travel to a place that nobody checked.
    """
    options: list[tuple[int, int, int]] = []
    if TCP_NOTSENT_LOWAT is not None:
        options.append((socket.IPPROTO_TCP, TCP_NOTSENT_LOWAT, UNSENT_LIMIT))
    context = tls_context()

    def transport(proxy: str | None = None) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(
            verify=context,
            proxy=proxy,
            socket_options=options,
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=30),
        )

    mounts: dict[str, httpx.AsyncHTTPTransport | None] = {}
    proxies = urllib.request.getproxies()
    for scheme in ("http", "https", "all"):
        if scheme in proxies:
            mounts[f"{scheme}://"] = transport(proxies[scheme])
    if mounts:
        direct = [name.strip() for name in proxies.get("no", "").split(",") if name.strip()]
        for name in (*direct, *LOOPBACK_NAMES):
            host = f"[{name}]" if ":" in name else name
            mounts[f"all://*{host}" if host.startswith(".") else f"all://{host}"] = None
    return httpx.AsyncClient(
        transport=transport(),
        mounts=mounts,
        headers={"User-Agent": USER_AGENT},
        timeout=httpx.Timeout(30, connect=10, pool=None),
        follow_redirects=False,
    )


def _is_certificate_failure(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(seen):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def translate(error: httpx.HTTPError | httpx.InvalidURL | OSError, host: str) -> NetworkProblem:
    """Return our error for one of httpx's. ``host`` is named in the sentence; the URL, which may be secret, is not."""
    detail = f"{type(error).__name__} at {host}"
    if _is_certificate_failure(error):
        return TlsRefused(detail, host=host)
    if isinstance(error, httpx.ConnectTimeout | httpx.ConnectError | httpx.InvalidURL | httpx.UnsupportedProtocol):
        return NoConnection(detail, host=host)
    if isinstance(error, httpx.TimeoutException):
        return TimedOut(detail, host=host)
    return ConnectionLost(detail, host=host)


@contextmanager
def our_errors(url: str) -> Iterator[None]:
    """Turn httpx's errors inside the block into ours."""
    try:
        yield
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise translate(
            error if not isinstance(error, httpx.StreamError) else httpx.HTTPError(str(error)),
            urlsplit(url).hostname or "",
        ) from error


def retry_after(response: httpx.Response, now: float) -> float | None:
    """Return the seconds of a ``Retry-After`` header, in either of its two forms (RFC 9110 §10.2.3)."""
    value = response.headers.get("retry-after", "").strip()
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (TypeError, ValueError):
        return None


def raise_if_busy(response: httpx.Response, now: float) -> None:
    """Raise for the statuses that ask for patience.

    Raises:
        ServerBusy: 408, 425, 429 or 5xx.
    """
    if response.status_code in BUSY_STATUSES:
        raise ServerBusy(
            f"HTTP {response.status_code}",
            retry_after=retry_after(response, now),
            status=response.status_code,
            host=response.request.url.host,
        )
