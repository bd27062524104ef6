"""How many bytes one request carries: within the storage's limits, fitted to the line."""

from __future__ import annotations

from uploader_gui.core.models import ChunkLimits

MIB = 1024 * 1024
# One chunk should last about this long: a cut costs at most so much where the storage drops partial chunks,
# and the requests' own time stays small beside it.
TARGET_SECONDS = 30.0
SMALLEST_WITHOUT_RULES = 256 * 1024
GROWTH_LIMIT = 4


class ChunkSizer:
    """Chooses each chunk's size: starts at the smallest allowed, aims at TARGET_SECONDS, halves on a failed chunk.

    A storage without upper limit (``max`` 0 or less) gets one request to the end of the file: where every byte that it
    has taken counts, small requests would only cost time. If a cut shows that it dropped what it had taken, it gets
    bounded chunks too.
    """

    def __init__(self, limits: ChunkLimits) -> None:
        self._multiple = max(1, limits.multiple)
        # The smallest allowed size, itself a multiple: rounded up.
        self._floor = -(-max(limits.min, 1) // self._multiple) * self._multiple
        self._ceiling = max(0, limits.max)
        self._drops_partial = False
        self._broken: tuple[int, int] | None = None
        self._size = self._fit(SMALLEST_WITHOUT_RULES)

    @property
    def is_unlimited(self) -> bool:
        """Whether one request may carry the whole rest."""
        return self._ceiling == 0 and not self._drops_partial

    def next(self, offset: int, size: int) -> int:
        """Return the length of the chunk at ``offset`` of a file of ``size`` bytes; 0 only at its end."""
        left = size - offset
        if self.is_unlimited or left <= self._size:
            return left
        return self._size

    def succeeded(self, length: int, seconds: float) -> None:
        """A chunk of ``length`` bytes was stored in ``seconds``."""
        self._broken = None
        if self.is_unlimited or length < self._size:
            return
        wanted = int(length / max(seconds, 0.001) * TARGET_SECONDS)
        self._size = self._fit(min(wanted, self._size * GROWTH_LIMIT))

    def failed(self, offset: int, gone_out: int) -> None:
        """The chunk at ``offset`` failed on the way when ``gone_out`` of its bytes had left."""
        self._broken = offset, gone_out
        if not self.is_unlimited:
            self._size = self._fit(self._size // 2)

    def found(self, offset: int) -> None:
        """The storage was asked, and holds ``offset`` bytes: does it keep what came of a chunk that failed?"""
        if self._broken is None or self._ceiling:
            return
        (before, gone_out), self._broken = self._broken, None
        if offset <= before and gone_out and not self._drops_partial:
            self._drops_partial = True
            self._size = self._fit(gone_out // 2)
        elif before < offset < before + gone_out:
            self._drops_partial = False

    def too_large(self, length: int) -> bool:
        """The storage refused ``length`` bytes as too large (413). Returns whether a smaller chunk is allowed."""
        tried = length if self.is_unlimited else min(self._size, length)
        smaller = tried // 2 // self._multiple * self._multiple
        if smaller < self._floor:
            return False
        self._size = self._ceiling = smaller
        return True

    def _fit(self, size: int) -> int:
        """Return the nearest allowed size. Where the rules contradict each other, the upper limit wins."""
        size = max(
            size // self._multiple * self._multiple,
            self._floor,
            SMALLEST_WITHOUT_RULES // self._multiple * self._multiple,
        )
        if self._ceiling:
            size = min(size, self._ceiling // self._multiple * self._multiple or self._ceiling)
        return size
