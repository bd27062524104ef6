"""Which addresses we can connect to at all, as httpx reads them, and which machine comes first on the way to one.

Not in ``addresses`` and ``proxies``: the window needs those before httpx is loaded.
"""

from __future__ import annotations

from urllib.parse import urlsplit

import httpx

from uploader_gui.core.addresses import host_and_port
from uploader_gui.core.config import PROXY_SCHEMES
from uploader_gui.core.proxies import proxy_of


def check_connectable(url: str) -> None:
    """Return if it has a possible port, the same for httpx, and a possible host.

    Raises:
        ValueError, httpx.InvalidURL: it has not.
    """
    port, read_by_httpx = urlsplit(url).port, httpx.URL(url)
    if read_by_httpx.port not in (port, None):
        raise ValueError("port")
    # Labels that no name service takes, or that cannot be shown, would be found only while connecting.
    read_by_httpx.raw_host.decode("ascii").encode("idna")
    read_by_httpx.host.encode()


def is_usable_proxy(proxy: str) -> bool:
    """Whether we speak to such a proxy at all: not to one for SOCKS, nor to what is no address."""
    try:
        check_connectable(proxy)
        return urlsplit(proxy).scheme in PROXY_SCHEMES and bool(urlsplit(proxy).hostname)
    except (ValueError, httpx.InvalidURL):
        return False


def first_hop(url: str) -> tuple[str, int]:
    """Return host and port of the first machine on the way to ``url``: its proxy where there is one, else its host."""
    proxy = proxy_of(url)
    return host_and_port(proxy if is_usable_proxy(proxy) else url)
