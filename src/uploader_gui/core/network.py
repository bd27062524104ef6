"""How we talk HTTP: trust, proxies, time limits, and the one border where httpx's errors become ours."""

from __future__ import annotations

import asyncio
import importlib.util
import ipaddress
import logging
import re
import ssl
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import httpx
import truststore

import uploader_gui
from uploader_gui.core.errors import (
    CaptivePortal,
    ConnectionLost,
    InsecureAddress,
    NetworkProblem,
    NoConnection,
    NotTheServer,
    ServerBusy,
    TimedOut,
    TlsRefused,
)
from uploader_gui.core.network_stream import SocketBackend

log = logging.getLogger(__name__)

if importlib.util.find_spec("sniffio") is None:
    # WORKAROUND: httpcore 1.0 imports it for every request, and for a module that is not there Python looks through its
    # whole path each time anew: a third of the time that a small request takes.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

USER_AGENT = f"uploader-gui/{uploader_gui.__version__}"
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
# Answers that mean "not now": everything Cloudflare's edge adds at 520-530 is a 5xx too.
BUSY_STATUSES = frozenset({408, 425, 429, *range(500, 600)})

# No answer that we ask for comes near either: what is larger or slower is a portal's, or somebody's malice.
LARGEST_ANSWER = 16 * 1024 * 1024
"""Bytes of an answer's body, unpacked."""
ANSWER_SECONDS = 120.0
"""From the request to the end of its answer; where a body is streamed up, from the end of the answer's head."""
# What httpx unpacks piece by piece. One inside the other, or brotli, would grow a small piece without a ceiling.
ENCODINGS = ("", "identity", "gzip", "deflate")


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
        InsecureAddress: not https, and not this computer; or no complete address.
    """
    try:
        parts = urlsplit(url)
        _check_connectable(url)
    except (ValueError, httpx.InvalidURL) as error:
        raise InsecureAddress("unreadable address") from error
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname))):
        raise InsecureAddress(address=f"{parts.scheme}://{parts.hostname or ''}", host=parts.hostname or "")
    return url


def _check_connectable(url: str) -> None:
    """Raise ValueError or InvalidURL unless it has a possible port, the same for httpx, and a possible host."""
    port, read_by_httpx = urlsplit(url).port, httpx.URL(url)
    if read_by_httpx.port not in (port, None):
        raise ValueError("port")
    # Labels that no name service takes, or that cannot be shown, would be found only while connecting.
    read_by_httpx.raw_host.decode("ascii").encode("idna")
    read_by_httpx.host.encode()


def tls_context() -> ssl.SSLContext:
    """Trust what the system trusts (a university's own authority included); ``SSL_CERT_FILE`` is honoured."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _BoundedClient(httpx.AsyncClient):
    """Reads no answer without end, neither in bytes nor in time."""

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        **options: Any,  # noqa: ANN401 - httpx's own, passed on
    ) -> httpx.Response:
        """Send a request; the answer is whole unless ``stream``.

        Raises:
            httpx.HTTPError: as httpx has it; ReadTimeout also for an answer that trickles for ANSWER_SECONDS.
            NotTheServer: the answer has more than LARGEST_ANSWER bytes, or is packed as we did not ask for.
        """
        if stream:
            return await super().send(request, stream=True, **options)
        is_small = isinstance(request.stream, httpx.ByteStream)
        try:
            async with asyncio.timeout(ANSWER_SECONDS if is_small else None) as limit:
                response = await super().send(request, stream=True, **options)
                if not is_small:
                    limit.reschedule(asyncio.get_running_loop().time() + ANSWER_SECONDS)
                try:
                    return await _whole(response)
                finally:
                    await response.aclose()
        except TimeoutError as error:
            raise httpx.ReadTimeout("the answer did not end", request=request) from error
        except UnicodeError as error:
            # httpx reads the address of a redirect that it does not follow.
            raise httpx.RemoteProtocolError("a redirect to no address", request=request) from error


async def _whole(response: httpx.Response) -> httpx.Response:
    """Return the answer with its body in memory, unpacked."""
    facts: dict[str, Any] = {"host": response.request.url.host, "status": response.status_code}
    if response.headers.get("content-encoding", "").strip().lower() not in ENCODINGS:
        raise NotTheServer("packed as nobody asked for", **facts)
    body = bytearray()
    async for part in response.aiter_bytes():
        body += part
        if len(body) > LARGEST_ANSWER:
            raise NotTheServer(f"more than {LARGEST_ANSWER} bytes", **facts)
    about_the_line = ("content-encoding", "content-length", "transfer-encoding")
    return httpx.Response(
        response.status_code,
        headers=[(name, value) for name, value in response.headers.raw if name.decode().lower() not in about_the_line],
        content=bytes(body),
        request=response.request,
        extensions=response.extensions,
    )


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's own, over our sockets."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - httpx's own, passed on
        super().__init__(**options)
        # httpx has no argument for it. A pool asks for it at each new connection, a proxy's pool too.
        self._pool._network_backend = SocketBackend()  # noqa: SLF001

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As httpx has it; who is cancelled leaves nothing behind."""
        try:
            return await super().handle_async_request(request)
        except BaseException:
            await self._drop_what_nobody_uses()
            raise

    async def _drop_what_nobody_uses(self) -> None:
        """Close connections that a cancelled request has left half made.

        WORKAROUND: httpcore 1.0 keeps them for ever: one whose request was cancelled before it began to connect, or
        between connecting and its first byte. Each takes one of the pool's places, so that in the end nobody gets any.
        """
        pool = self._pool
        used = [request.connection for request in pool._requests]  # noqa: SLF001
        unused = [c for c in pool._connections if c not in used and not c.is_idle() and not c.is_closed()]  # noqa: SLF001
        if unused:
            pool._connections = [c for c in pool._connections if c not in unused]  # noqa: SLF001
            await pool._close_connections([*unused, *pool._assign_requests_to_connections()])  # noqa: SLF001


def http_client() -> httpx.AsyncClient:
    """Return the one pooled client that everything shares.

    Redirects are never followed by it: a token must not travel to a place that nobody checked.
    """
    context = tls_context()

    def transport(proxy: str | None = None) -> httpx.AsyncHTTPTransport:
        return _Transport(
            verify=context,
            proxy=proxy,
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=30),
        )

    return _BoundedClient(
        transport=transport(),
        mounts=_mounts(transport),
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"},
        # A cookie of Moodle's must not reach a storage on the same host: cookies know no ports. We need none at all.
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
        timeout=httpx.Timeout(30, connect=10, pool=None),
        follow_redirects=False,
    )


async def answers(url: str, seconds: float) -> bool:
    """Whether the host of ``url`` answers a question within ``seconds``, on a new connection, behind its proxy if any.

    It is asked for nothing: ``OPTIONS /``. A bare connection would prove little, as a proxy, a portal or the next
    machine's kernel takes one for a host that it cannot reach itself.
    """
    try:
        async with (
            asyncio.timeout(seconds),
            http_client() as http,
            http.stream("OPTIONS", httpx.URL(url).copy_with(raw_path=b"/", fragment=None)),
        ):
            return True
    # UnicodeError: httpx reads the address of a redirect that it does not follow.
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError):
        return False


def _proxies() -> dict[str, str]:
    """Return the system's proxies by scheme, as addresses; ``no`` holds the names that are reached directly."""
    found = urllib.request.getproxies()
    proxies = {name: found[name].strip() for name in ("http", "https", "all", "no") if found.get(name, "").strip()}
    for name, value in proxies.items():
        if name != "no" and "://" not in value:
            proxies[name] = f"http://{value}"
    return proxies


def _mounts(
    transport: Callable[[str], httpx.AsyncHTTPTransport],
) -> dict[str, httpx.AsyncHTTPTransport | None]:
    mounts: dict[str, httpx.AsyncHTTPTransport | None] = {}
    proxies = _proxies()
    for scheme in ("http", "https", "all"):
        if scheme in proxies:
            try:
                _check_connectable(proxies[scheme])
                mounts[f"{scheme}://"] = transport(proxies[scheme])
            except (ValueError, ImportError, httpx.InvalidURL) as error:
                # SOCKS, say. The address is not logged: it may hold a password.
                log.warning("proxy for %s not used: %s", scheme, type(error).__name__)
    direct = [name.strip() for name in proxies.get("no", "").split(",")]
    if not mounts or "*" in direct:
        return {}
    for name in (*direct, *LOOPBACK_NAMES):
        mounts |= dict.fromkeys(_direct_patterns(name))
    return mounts


def _direct_patterns(name: str) -> tuple[str, ...]:
    """Return httpx's patterns for one name of ``no_proxy``: the host itself, and what lies below it."""
    bare = name.strip("[]").lstrip(".")
    try:
        hosts: tuple[str, ...] = (f"[{bare}]",) if ipaddress.ip_address(bare).version == 6 else (bare,)
    except ValueError:
        hosts = (bare, f"*.{bare}")
    patterns = tuple(f"all://{host}" for host in hosts if bare)
    try:
        for pattern in patterns:
            httpx.URL(pattern)
    except httpx.InvalidURL:
        return ()  # an address range, say: httpx knows none
    return patterns


def first_hop(url: str) -> tuple[str, int]:
    """Return host and port of the first machine on the way to ``url``: its proxy where there is one, else its host."""
    if proxy := proxy_of(url):
        try:
            return _host_and_port(proxy)
        except ValueError:
            pass  # no address: no transport was made for it either
    return _host_and_port(url)


def proxy_of(url: str) -> str:
    """Return the address of the proxy on the way to ``url``, maybe with a password in it; empty if there is none."""
    host, _ = _host_and_port(url)
    proxies = _proxies()
    proxy = proxies.get(urlsplit(url).scheme) or proxies.get("all") or ""
    return "" if not proxy or is_loopback(host) or urllib.request.proxy_bypass(host) else proxy


def is_usable_proxy(proxy: str) -> bool:
    """Whether we speak to such a proxy at all: not to one for SOCKS, nor to what is no address."""
    try:
        _check_connectable(proxy)
        return urlsplit(proxy).scheme in ("http", "https")
    except (ValueError, httpx.InvalidURL):
        return False


def _host_and_port(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _is_certificate_failure(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(seen):
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def translate(error: Exception, host: str) -> NetworkProblem:
    """Return our error for one of httpx's, or of the layers below. ``host`` is named; the URL, maybe secret, is not."""
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
    # Errors of TLS in the middle of a connection come from below httpx, unmapped.
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError, ConnectionError) as error:
        raise translate(error, urlsplit(url).hostname or "") from error


def retry_after(response: httpx.Response, now: float) -> float | None:
    """Return the seconds of a ``Retry-After`` header, in either of its two forms (RFC 9110 §10.2.3)."""
    value = response.headers.get("retry-after", "").strip()
    if re.fullmatch("[0-9]{1,9}", value):
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (TypeError, ValueError, OverflowError):
        return None


def raise_if_busy(response: httpx.Response, now: float) -> None:
    """Raise for the statuses that ask for patience.

    Raises:
        ServerBusy: 408, 425, 429 or 5xx.
        CaptivePortal: 511, which only a network itself says.
    """
    if response.status_code == httpx.codes.NETWORK_AUTHENTICATION_REQUIRED:
        raise CaptivePortal("HTTP 511", host=response.request.url.host)
    if response.status_code in BUSY_STATUSES:
        raise ServerBusy(
            f"HTTP {response.status_code}",
            retry_after=retry_after(response, now),
            status=response.status_code,
            host=response.request.url.host,
        )
