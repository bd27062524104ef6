"""How fast all uploads together may be."""

from __future__ import annotations

from collections.abc import Callable

from uploader_gui.core.clock import Clock

LOOK_EVERY = 1.0
# Seconds' worth of bytes that may catch up: what reading and the network took of a sender's time is not lost to it.
CATCH_UP = 0.2
# A piece is at most so many seconds' worth, so that a slow rate is even and not a jump every few seconds.
PIECE_SECONDS = 0.1
SMALLEST_PIECE = 512


class RateLimit:
    """A ceiling for all uploads together, in bytes per second; 0 = none. A change counts at once, for who waits too.

    Every sender, of whatever protocol, cuts what it hands to the network with ``piece`` and asks for it with ``take``.
    """

    def __init__(self, clock: Clock, bytes_per_second: int = 0) -> None:
        self._clock = clock
        self._at = clock.monotonic()
        # Bytes that were asked for so far, and how many of them the ceiling has let pass.
        self._asked = 0.0
        self._passed = 0.0
        self.bytes_per_second = bytes_per_second

    def piece(self, largest: int) -> int:
        """Return how many bytes, at most ``largest``, may go in one go without a jump."""
        if self.bytes_per_second <= 0:
            return largest
        return min(largest, max(SMALLEST_PIECE, int(self.bytes_per_second * PIECE_SECONDS)))

    async def take(self, count: int, waiting: Callable[[], None] = lambda: None) -> None:
        """Wait until ``count`` bytes may go; ``waiting`` is called at least once a second meanwhile."""
        self._let_pass()
        self._asked += count
        place = self._asked
        try:
            while (rate := self.bytes_per_second) > 0 and (left := place - self._passed) >= 1:
                waiting()
                await self._clock.sleep(min(left / rate, LOOK_EVERY))
                self._let_pass()
        except BaseException:
            # These bytes do not go: whoever stands behind need not wait for them.
            self._passed += count
            raise

    def _let_pass(self) -> None:
        now = self._clock.monotonic()
        if (rate := self.bytes_per_second) > 0:
            # Nothing more is saved up while nobody asks.
            self._passed = min(self._asked + rate * CATCH_UP, self._passed + (now - self._at) * rate)
        else:
            self._passed = self._asked
        self._at = now
