"""Asks the system for the proxy on the way to an address, its automatic configuration (PAC, WPAD) included."""

from __future__ import annotations

import threading
import time
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

# A configuration script takes its time, and one upload asks often.
KNOWN_SECONDS = 30.0
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


class SystemProxy:
    """What ``core.proxies`` asks; in whatever thread."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[float, str]] = {}
        self._lock = threading.Lock()

    def __call__(self, url: str) -> str:
        """Return the proxy's address, maybe with a password in it; empty if there is none."""
        parts = urlsplit(url)
        key = (parts.scheme, parts.netloc)
        with self._lock:
            until, proxy = self._known.get(key, (0.0, ""))
            if time.monotonic() >= until:
                # Only the host: a script need not read where an upload goes.
                query = QNetworkProxyQuery(QUrl(f"{parts.scheme}://{parts.netloc}/"))
                proxy = address_of(QNetworkProxyFactory.systemProxyForQuery(query))
                self._known[key] = (time.monotonic() + KNOWN_SECONDS, proxy)
            return proxy


def address_of(proxies: list[QNetworkProxy]) -> str:
    """Return the first that we can use, else the first of another kind, which is named as unusable; empty = direct."""
    found = ""
    for proxy in proxies:
        scheme = _SCHEMES.get(proxy.type(), "")
        if not scheme:
            return found  # directly: it stands where no better one does
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
        host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
        address = f"{scheme}://{user}{host}:{proxy.port()}"
        if scheme == "http":
            return address
        found = found or address
    return found
