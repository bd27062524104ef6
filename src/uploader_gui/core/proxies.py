"""Which proxy is on the way to an address: the person's choice, else what the system says, asked anew each time."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from urllib.parse import urlsplit

from uploader_gui.core.addresses import host_and_port, is_loopback
from uploader_gui.core.config import NO_PROXY

System = Callable[[str], str]
"""Tells the address of the proxy on the way to a URL, empty if there is none. It may take a while."""


ANSWER_SECONDS = 30.0
"""For as long the system is waited for; then the connection has failed, and is tried again as any other."""


class Proxies:
    """The way out of this computer. It can change while connections are open; what is under way ends as it began."""

    def __init__(self) -> None:
        self._chosen = ""
        self._system: System | None = None
        self._asked: dict[str, Future[str]] = {}

    def choose(self, chosen: str) -> None:
        """Follow the ``proxy`` setting: empty = as the system says, ``none``, or a proxy's address."""
        self._chosen = chosen

    def ask_system(self, system: System | None) -> None:
        """Let ``system`` tell where the environment names no proxy. It is called in other threads too."""
        self._system = system

    def of(self, url: str) -> str:
        """Return the address of the proxy on the way to ``url``, maybe with a password in it; empty if there is none.

        This computer itself is never reached through one. Asking the system may block: see ``find``.
        """
        host, _ = host_and_port(url)
        if is_loopback(host) or self._chosen == NO_PROXY:
            return ""
        if self._chosen:
            return self._chosen
        if self._system is not None and not _environment_names_one():
            return self._system(url)
        import urllib.request  # noqa: PLC0415 - with it come Python's HTTP and mail, for which the window would wait

        named = urllib.request.getproxies()
        proxy = (named.get(urlsplit(url).scheme) or named.get("all") or "").strip()
        if not proxy or urllib.request.proxy_bypass(host):
            return ""
        return proxy if "://" in proxy else f"http://{proxy}"

    async def find(self, url: str) -> str:
        """Return the same, without holding up the event loop.

        Raises:
            TimeoutError: the system does not say it: its configuration script hangs.
        """
        is_quick = self._chosen or is_loopback(host_and_port(url)[0]) or _environment_names_one()
        # Elsewhere the system's own settings are read, and names may be looked up for their exceptions.
        if is_quick or (self._system is None and sys.platform not in ("win32", "darwin")):
            return self.of(url)
        parts = urlsplit(url)
        place = f"{parts.scheme}://{parts.netloc}"
        asked = self._asked.get(place) or self._begin(place, url)
        async with asyncio.timeout(ANSWER_SECONDS):
            return await asyncio.wrap_future(asked)

    def _begin(self, place: str, url: str) -> Future[str]:
        """Ask in a thread that nobody waits for, at the end of the program either: one for each host, however often."""
        asked: Future[str] = Future()
        asked.set_running_or_notify_cancel()  # who stops waiting stops it for nobody else
        self._asked[place] = asked

        def ask() -> None:
            try:
                found = self.of(url)
            except Exception as error:  # noqa: BLE001 - it is raised where it was asked for
                del self._asked[place]
                asked.set_exception(error)
            else:
                del self._asked[place]
                asked.set_result(found)

        threading.Thread(target=ask, name="proxy", daemon=True).start()
        return asked


THIS_COMPUTER = Proxies()
"""One for the whole process, as is the environment that it reads."""


def proxy_of(url: str) -> str:
    """Return the address of the proxy on the way to ``url``, maybe with a password in it; empty if there is none."""
    return THIS_COMPUTER.of(url)


def _environment_names_one() -> bool:
    import urllib.request  # noqa: PLC0415 - see above

    return any(urllib.request.getproxies_environment().get(name, "").strip() for name in ("http", "https", "all"))
