"""Word from outside that this computer's network has changed: of the window, or of the person at the command line."""

from __future__ import annotations

import asyncio


class NetworkNews:
    """Wakes everybody who waits for the network. News that nobody waits for are none."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def tell(self) -> None:
        """The network has changed, for better or worse."""
        for waiting in self._waiting:
            waiting.set()

    async def wait(self) -> None:
        """Return at the next news."""
        news = asyncio.Event()
        self._waiting.add(news)
        try:
            await news.wait()
        finally:
            self._waiting.discard(news)
