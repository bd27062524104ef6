"""How we talk HTTP: trust, the way out, time limits, and the one border where httpx's errors become ours."""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import re
import ssl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import httpx
import truststore

import uploader_gui
from uploader_gui.core.addresses import is_loopback
from uploader_gui.core.connectable import check_connectable, is_usable_proxy
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
from uploader_gui.core.proxies import THIS_COMPUTER, Proxies

log = logging.getLogger(__name__)

if importlib.util.find_spec("sniffio") is None:
    # WORKAROUND: httpcore 1.0 imports it for every request, and for a module that is not there Python looks through its
    # whole path each time anew: a third of the time that a small request takes.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

USER_AGENT = f"uploader-gui/{uploader_gui.__version__}"
# Answers that mean "not now": everything Cloudflare's edge adds at 520-530 is a 5xx too.
BUSY_STATUSES = frozenset({408, 425, 429, *range(500, 600)})

# No answer that we ask for comes near either: what is larger or slower is a portal's, or somebody's malice.
LARGEST_ANSWER = 16 * 1024 * 1024
"""Bytes of an answer's body, unpacked."""
ANSWER_SECONDS = 120.0
"""From the request to the end of its answer; where a body is streamed up, from the end of the answer's head."""
# What httpx unpacks piece by piece. One inside the other, or brotli, would grow a small piece without a ceiling.
ENCODINGS = ("", "identity", "gzip", "deflate")


def check_address(url: str) -> str:
    """Return ``url`` if a secret may travel there.

    Raises:
        InsecureAddress: not https, and not this computer; or no complete address.
    """
    try:
        parts = urlsplit(url)
        check_connectable(url)
    except (ValueError, httpx.InvalidURL) as error:
        raise InsecureAddress("unreadable address") from error
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname))):
        raise InsecureAddress(address=f"{parts.scheme}://{parts.hostname or ''}", host=parts.hostname or "")
    return url


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


class _WayOut(_Transport):
    """Goes straight to a host, or through the proxy that is on the way to it at this moment."""

    def __init__(self, proxies: Proxies, **options: Any) -> None:  # noqa: ANN401 - httpx's own, passed on
        super().__init__(**options)
        self._proxies, self._options = proxies, options
        self._through: dict[str, _Transport | None] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it there."""
        try:
            proxy = await self._proxies.find(str(request.url))
        except TimeoutError as error:
            raise httpx.ConnectTimeout("the system does not say which proxy is on the way") from error
        transport = self._to(proxy) if proxy else None
        if transport is not None:
            return await transport.handle_async_request(request)
        return await super().handle_async_request(request)

    def _to(self, proxy: str) -> _Transport | None:
        """Return the transport through a proxy; None where we do not speak to such a one."""
        if proxy not in self._through:
            usable = is_usable_proxy(proxy)
            if not usable:
                # SOCKS, say. The address is not logged: it may hold a password.
                log.warning("a proxy is not used: it is of a kind that is not known here, or no address")
            self._through[proxy] = _Transport(proxy=proxy, **self._options) if usable else None
        return self._through[proxy]

    async def aclose(self) -> None:
        """Close all ways."""
        await self._close_proxies()
        await super().aclose()

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        await self._close_proxies()
        await super().__aexit__(kind, error, trace)

    async def _close_proxies(self) -> None:
        for transport in self._through.values():
            if transport is not None:
                await transport.aclose()


def http_client(proxies: Proxies = THIS_COMPUTER) -> httpx.AsyncClient:
    """Return the one pooled client that everything shares.

    Redirects are never followed by it: a token must not travel to a place that nobody checked.
    """
    return _BoundedClient(
        transport=_WayOut(
            proxies,
            verify=tls_context(),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16, keepalive_expiry=30),
        ),
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
