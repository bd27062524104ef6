"""Has a file come to rest, or is somebody still writing it?"""

from __future__ import annotations

from uploader_gui.core.models import FileMark

REST_SECONDS = 5.0


def has_rested(mark: FileMark, now: float) -> bool:
    """Whether the last write, by the file's own time, is a while ago at ``now`` (Unix seconds).

    A time in the future says nothing: cameras' clocks are often wrong. Then only watching can tell, see ``Rest``.
    """
    return now - mark.mtime_ns / 1e9 >= REST_SECONDS


class Rest:
    """Watches one file that was being written, by looks at it."""

    def __init__(self) -> None:
        self._seen: tuple[int, int] | None = None
        self._watched = 0.0

    def is_over(self, mark: FileMark, since_last: float, now: float) -> bool:
        """Whether it is written to its end: the same at two looks, and nothing changed for REST_SECONDS.

        Args:
            mark: What this look found.
            since_last: Seconds since the last look.
            now: Unix seconds, to compare with the file's own time.
        """
        seen = (mark.size, mark.mtime_ns)
        is_same = seen == self._seen
        self._watched = self._watched + since_last if is_same else 0.0
        self._seen = seen
        return is_same and (has_rested(mark, now) or self._watched >= REST_SECONDS)
