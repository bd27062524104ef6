"""How much one upload puts up with before it is cut or given up: kept from one attempt to the next."""

from __future__ import annotations

# Limits of the stall watch may grow to so many times their usual length.
MOST = 15.0
MORE_THAN_BUFFERS_HOLD = 4 * 1024 * 1024
# At the usual waits between attempts these are one to two minutes.
ODD_ANSWERS_IN_A_ROW = 8


class Patience:
    """Learns from what the upload's own line has shown, and forgets once it goes well again.

    Behind a hop that takes much at once and passes it on slowly, bytes move in jumps with long pauses between them. To
    the watch that looks like a stall; that it was none shows only when cuts gain nothing.
    """

    def __init__(self) -> None:
        self.factor = 1.0
        """By how much the stall watch's limits are longer than usual."""
        self.was_cut = False
        """Whether no chunk was acknowledged since a transfer was cut as stalled."""
        self.offset = 0
        """Bytes that the storage held when it spoke last."""
        self.standing: tuple[str, int] | None = None
        """The upload's address, and where its storage must stand although a request to it was cut. None = not known."""
        self.pace = 0.0
        """Bytes per second that the line has shown last, over more than buffers hold; 0 = none yet."""
        self.longest_answer: float | None = None
        """Seconds that the storage thought at most before it acknowledged a chunk; None before the first."""
        self._last_answer: float | None = None
        self._longest_pause = 0.0
        self._had_gone_well = False
        self._odd_answers = 0

    def lived_through(self, pause: float) -> None:
        """Bytes moved again after a pause, which is given in parts of the usual limit."""
        self._longest_pause = max(self._longest_pause, pause)

    def answered_after(self, seconds: float) -> None:
        """The storage has answered, so long after it had everything. ``acknowledged`` says whether it had worked."""
        self._last_answer = seconds

    def stood_still(self, *, had_gone_well: bool) -> None:
        """A transfer was cut as stalled, maybe after it had gone well for long."""
        self.factor = min(self.factor * 2, MOST)
        self.was_cut = True
        self._had_gone_well = had_gone_well

    def odd_answer(self) -> bool:
        """An answer came that has no meaning here. Returns whether it was the last one to be put up with."""
        self._odd_answers += 1
        return self._odd_answers >= ODD_ANSWERS_IN_A_ROW

    def found(self, offset: int) -> None:
        """The storage was asked, and holds ``offset`` bytes."""
        if offset > self.offset:
            self._odd_answers = 0
            # A little more, after a short transfer, may be what its cut connection left in the buffers on the way.
            is_much = offset - self.offset > MORE_THAN_BUFFERS_HOLD
            if is_much or self._had_gone_well:
                self._forget()
            if is_much:
                self.was_cut = False  # and on such a line nothing more is on its way by now
        self.offset = offset

    def acknowledged(self, offset: int) -> None:
        """The storage has taken a chunk, and holds ``offset`` bytes."""
        self.offset = offset
        self.was_cut = False
        self._odd_answers = 0
        if self._last_answer is not None:
            self.longest_answer = max(self.longest_answer or 0.0, self._last_answer)
        self._forget()

    def _forget(self) -> None:
        # Pauses that went by themselves come again: twice the longest of them is no stall yet.
        self.factor = min(max(1.0, 2 * self._longest_pause), MOST)
        self._longest_pause = 0.0
        self._had_gone_well = False
