"""What a link is like: how fast, how late, and how it breaks."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from practice_site.faults import LINK_KINDS, Fault, size

HIGH_WATER = 64 * 1024
"""Bytes that may wait inside a relay, so that the sender feels the link and not our memory."""

_IN_FLIGHT = 4 * 1024 * 1024
_GRAIN = 16 * 1024
NEVER = -1


@dataclass
class Link:
    """The qualities of one link. Zero means "none".

    Attributes:
        rate_up: Bytes per second towards the server, all connections together.
        rate_down: Bytes per second towards the client.
        delay: Seconds that every byte travels, one way.
        cut_every: Seconds after which all connections are cut, again and again.
        cut_after: For each new connection the bytes after which it is cut; -1 spares it.
        cut_direction: Which bytes `cut_after` counts, `up` or `down`.
        how: `reset` (RST), `close` (FIN) or `blackhole` (silence, the sockets stay).
        down: Seconds after a cut in which new connections fare no better.
        stall_every: Seconds after which the link stands still, again and again.
        stall_for: Seconds that it then stands still.
    """

    rate_up: float = 0
    rate_down: float = 0
    delay: float = 0
    cut_every: float = 0
    cut_after: deque[int] = field(default_factory=deque)
    cut_direction: str = "up"
    how: str = "reset"
    down: float = 0
    stall_every: float = 0
    stall_for: float = 0

    @property
    def is_plain(self) -> bool:
        """Whether bytes may simply pass."""
        return not (self.rate_up or self.rate_down or self.delay)

    def high_water(self, rate: float) -> int:
        """Bytes that may be under way inside the relay; a long link holds more than a short one."""
        if not self.delay:
            return HIGH_WATER
        return int(min(rate * self.delay, _IN_FLIGHT) if rate else _IN_FLIGHT) + HIGH_WATER


def link_from(faults: Iterable[Fault], side: str) -> Link:
    """The link that these faults make on one side, `storage` or `moodle`."""
    link = Link()
    for fault in faults:
        if fault.kind not in LINK_KINDS or fault.values.get("on", "storage") not in (side, "both"):
            continue
        direction = fault.values.get("direction", "")
        if fault.kind == "rate":
            rate = float(fault.size("bytes"))
            link.rate_up = rate if direction != "down" else link.rate_up
            link.rate_down = rate if direction != "up" else link.rate_down
        elif fault.kind == "delay":
            link.delay = fault.number("ms") / 1000
        elif fault.kind == "stall":
            link.stall_every, link.stall_for = fault.number("every"), fault.number("for")
        else:
            link.cut_every = fault.number("every")
            pieces = filter(None, fault.values.get("after", "").split(";"))
            link.cut_after = deque(size(piece) for piece in pieces)
            link.cut_direction = direction or "up"
            link.how = fault.values.get("how", "reset")
            link.down = fault.number("down")
    return link


class TokenBucket:
    """Lets bytes pass at a rate, in slices small enough to look like a stream."""

    def __init__(self, rate: float, now: float) -> None:
        self._rate = rate
        self._grain = max(1.0, min(_GRAIN, rate / 50))
        self._tokens = 0.0
        self._last = now

    def take(self, want: int, now: float) -> int:
        """How many of `want` bytes may pass now; 0 = wait."""
        self._tokens = min(self._tokens + (now - self._last) * self._rate, max(self._grain, self._rate * 0.05))
        self._last = now
        if self._tokens < min(want, self._grain):
            return 0
        passing = min(want, int(self._tokens))
        self._tokens -= passing
        return passing

    def wait(self, want: int) -> float:
        """Seconds until `take` will let something pass."""
        return max((min(want, self._grain) - self._tokens) / self._rate, 0.001)
