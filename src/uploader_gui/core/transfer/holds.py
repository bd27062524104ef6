"""What keeps all uploads from sending although nothing is wrong: the schedule says so, or the network is metered."""

from __future__ import annotations

from collections.abc import Callable

from uploader_gui.core.errors import MeteredNetwork, PausedBySchedule, UploaderError

HELD = (PausedBySchedule, MeteredNetwork)


class Holds:
    """The reasons that hold now; ``on_change`` is called when another one is to be told than before."""

    def __init__(self) -> None:
        self._reasons: dict[type[UploaderError], dict[str, int]] = {}
        self.on_change: Callable[[], None] = lambda: None

    def set(self, reason: type[UploaderError], **facts: int) -> None:
        """``reason`` holds, from now on."""
        if self._reasons.get(reason) != facts:
            self._reasons[reason] = facts
            self.on_change()

    def end(self, reason: type[UploaderError]) -> None:
        """``reason`` holds no longer."""
        if self._reasons.pop(reason, None) is not None:
            self.on_change()

    @property
    def error(self) -> UploaderError | None:
        """Why nothing is sent now, as a fresh error; None = sending is free."""
        kind = next((kind for kind in HELD if kind in self._reasons), None)
        if kind is None:
            return None
        error = kind("held back")
        error.facts = {name: str(value) for name, value in self._reasons[kind].items()}
        return error
