"""What an address says by itself, before anybody is asked."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

import httpx

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")


def is_loopback(host: str) -> bool:
    """Whether the host is this computer, by its name or address alone."""
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


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


def host_and_port(url: str) -> tuple[str, int]:
    """Return where ``url`` leads: its host, empty if it has none, and its port or its scheme's."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
