"""How many bytes one request carries: within the storage's limits, fitted to the line."""

from __future__ import annotations

from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer.experience import Experience

MIB = 1024 * 1024
# No chunk is meant to last longer: where it was judged too hopefully, so much is lost at most.
TARGET_SECONDS = 30.0
SMALLEST_WITHOUT_RULES = 256 * 1024
GROWTH_LIMIT = 2
# Near the best length a little more or less costs nothing, and what is known of the line is little: the smallest chunk
# is left only for one that is clearly better.
CLEARLY_BETTER = 1.5


class ChunkSizer:
    """Chooses each chunk's size so that the least time is lost.

    Where the storage drops what came of a chunk that was cut, a long chunk loses much with each cut and a short one
    spends its time on waiting for answers: the line's experience tells the best length between them. It starts at the
    smallest allowed and grows with the time that goes well; a failed chunk is followed by at most half of it. A storage
    that was seen to keep the part that came loses nothing, and gets chunks of TARGET_SECONDS.

    A storage without upper limit (``max`` 0 or less) gets one request to the end of the file: where every byte that it
    has taken counts, small requests would only cost time. If a cut shows that it dropped what it had taken, it gets
    bounded chunks too.
    """

    def __init__(self, limits: ChunkLimits, experience: Experience | None = None) -> None:
        self.limits = limits
        self._experience = experience or Experience()
        self._multiple = max(1, limits.multiple)
        # The smallest allowed size, itself a multiple: rounded up.
        self._floor = -(-max(limits.min, 1) // self._multiple) * self._multiple
        self._ceiling = max(0, limits.max)
        self._broken: tuple[int, int] | None = None
        self._at_most: int | None = None

    @property
    def is_unlimited(self) -> bool:
        """Whether one request may carry the whole rest."""
        return self._ceiling == 0 and self._takes_all

    @property
    def drops_partial(self) -> bool:
        """Whether the storage was seen to drop what came of a chunk that was cut."""
        return self._experience.keeps_partial is False

    @property
    def _takes_all(self) -> bool:
        return self.limits.max <= 0 and self._experience.keeps_partial is not False

    def next(self, offset: int, size: int) -> int:
        """Return the length of the chunk at ``offset`` of a file of ``size`` bytes; 0 only at its end."""
        left = size - offset
        return left if self.is_unlimited else min(left, self._wanted())

    def succeeded(self, length: int, seconds: float, silent: float = 0.0) -> None:
        """A chunk of ``length`` bytes was stored in ``seconds``, in ``silent`` of which no byte of it moved."""
        self._broken = None
        wanted = self._wanted()
        self._experience.went_well(seconds, silent)
        if length < wanted and not self.is_unlimited:
            return  # the odd last one of a file: too short to be measured
        self._experience.was_as_fast_as(length / max(seconds, 0.001))
        self._at_most = wanted * GROWTH_LIMIT

    def failed(self, offset: int, gone_out: int, seconds: float = 0.0) -> None:
        """The chunk at ``offset`` broke after ``seconds``, when ``gone_out`` of its bytes had left."""
        self._broken = offset, gone_out
        self._at_most = (gone_out if self.is_unlimited else self._wanted()) // 2
        self._experience.broke(seconds)
        if gone_out and seconds and not self._experience.bytes_per_second:
            self._experience.was_as_fast_as(gone_out / seconds)

    def found(self, offset: int) -> None:
        """The storage was asked, and holds ``offset`` bytes: does it keep what came of a chunk that failed?"""
        if self._broken is None:
            return
        (before, gone_out), self._broken = self._broken, None
        if gone_out and offset < before + gone_out:
            self._experience.partial(kept=offset > before, gone_out=gone_out)

    def too_large(self, length: int) -> bool:
        """The storage refused ``length`` bytes as too large (413). Returns whether a smaller chunk is allowed."""
        smaller = max(length // 2 // self._multiple * self._multiple, self._floor)
        if smaller >= length:
            return False
        self._ceiling = smaller
        return True

    def _wanted(self) -> int:
        experience = self._experience
        if self._takes_all:
            return self._fit(self._ceiling)
        if experience.keeps_partial:
            return self._fit(experience.bytes_per_second * TARGET_SECONDS)
        best = experience.bytes_per_second * min(experience.best_seconds, TARGET_SECONDS)
        if best < self._floor * CLEARLY_BETTER:
            return self._fit(0)
        return self._fit(best if self._at_most is None else min(best, self._at_most))

    def _fit(self, wanted: float) -> int:
        """Return the nearest allowed size. Where the rules contradict each other, the upper limit wins."""
        size = max(
            int(wanted) // self._multiple * self._multiple,
            self._floor,
            SMALLEST_WITHOUT_RULES // self._multiple * self._multiple,
        )
        if self._ceiling:
            size = min(size, self._ceiling // self._multiple * self._multiple or self._ceiling)
        return size
