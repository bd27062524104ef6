"""What the tray and the taskbar show of all uploads together. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uploader_gui.core.models import WORKING, UploadState
from uploader_gui.ui import formatting
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_groups import needs_you
from uploader_gui.ui.upload_story import Row, percent

_S = UploadState
_UNDER_WAY = (_S.QUEUED, _S.WAITING, *WORKING)
_NAMED = 3
_LONGEST_NAME = 40


def _tr(text: str, n: int | None = None) -> str:
    return translate("overview", text, n)


@dataclass(frozen=True, slots=True)
class Running:
    """One upload that is being worked on."""

    upload_id: int
    text: str
    """Its name, shortened, and how far it is."""


@dataclass(frozen=True, slots=True)
class Overview:
    """All of it at one moment."""

    share: float | None
    """How much of the bytes is there, 0 to 1; None = nothing is under way."""
    under_way: int
    """How many uploads."""
    running: tuple[Running, ...]
    """Two or three of those that are being worked on."""
    sentence: str
    """What runs, and when it is done."""
    can_pause: bool
    can_resume: bool
    needs_you: int
    """How many wait for the person."""


class Batch:
    """What is under way, and what has been submitted since something was: the share never jumps back when one ends."""

    def __init__(self) -> None:
        self._sizes: dict[int, int] = {}

    def look(self, rows: Iterable[Row], submitted: frozenset[int], now: float) -> Overview:
        """Return the overview.

        Args:
            rows: Every upload that has not ended, in the queue's order.
            submitted: Numbers of those of ``followed`` that have been submitted.
            now: Unix seconds.
        """
        rows = list(rows)
        under_way = [row for row in rows if row.upload.state in _UNDER_WAY]
        still = {row.upload.id: row.upload.mark.size for row in under_way}
        ended = {number: size for number, size in self._sizes.items() if number in submitted and number not in still}
        self._sizes = still | ended if under_way else {}
        asking = sum(1 for row in rows if needs_you(row))
        working = [row for row in under_way if row.upload.state in WORKING]
        return Overview(
            share=self._share(under_way, ended) if under_way else None,
            under_way=len(under_way),
            running=tuple(Running(row.upload.id, _line(row)) for row in working[:_NAMED]),
            sentence=_sentence(rows, under_way, asking, now),
            can_pause=bool(under_way),
            can_resume=any(row.upload.state is _S.PAUSED for row in rows),
            needs_you=asking,
        )

    @property
    def followed(self) -> frozenset[int]:
        """Numbers of the uploads that count."""
        return frozenset(self._sizes)

    def _share(self, under_way: list[Row], ended: dict[int, int]) -> float:
        whole = sum(self._sizes.values())
        done = sum(row.sent for row in under_way) + sum(ended.values())
        # The rest belongs to Moodle's word that it holds them.
        return min(0.99, done / whole) if whole else 0.0


def _line(row: Row) -> str:
    return _tr("{name}: {percent}").format(
        name=short(row.upload.name), percent=formatting.percent_text(percent(row), 100)
    )


def short(name: str) -> str:
    """Return a file's name as a menu or a message has room for it: its beginning and its end."""
    name, half = one_line(name), _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[: half - 1]}…{name[-half:]}"


def _sentence(rows: list[Row], under_way: list[Row], asking: int, now: float) -> str:
    text = _of_what_runs(rows, under_way, now)
    if asking == 0:
        return text
    needs = _tr("1 upload needs you.") if asking == 1 else _count(_tr("{n} uploads need you.", asking), asking)
    return f"{text} {needs}"


def _of_what_runs(rows: list[Row], under_way: list[Row], now: float) -> str:
    n = len(under_way)
    if n == 0:
        is_paused = any(row.upload.state is _S.PAUSED for row in rows)
        return _tr("Everything is paused.") if is_paused else _tr("Nothing is on its way.")
    if all(row.upload.state is _S.WAITING for row in under_way):
        return _tr("1 upload waits.") if n == 1 else _count(_tr("{n} uploads wait.", n), n)
    finish = OpenTally(under_way).finish_at(now)
    if finish is None:
        return _tr("1 upload is running.") if n == 1 else _count(_tr("{n} uploads are running.", n), n)
    when = formatting.finish_text(finish, now)
    if n == 1:
        return _tr("1 upload is running, done by {when}.").format(when=when)
    return _count(_tr("{n} uploads are running, done by {when}.", n), n, when=when)


def _count(text: str, n: int, **shown: str) -> str:
    return text.format(n=formatting.number_text(n), **shown)
