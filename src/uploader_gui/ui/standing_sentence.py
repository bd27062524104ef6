"""The one sentence at the bottom of the window: may the computer be switched off now? Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from uploader_gui.core.errors import NetworkProblem, all_errors
from uploader_gui.core.models import ENDED, WORKING, UploadState
from uploader_gui.ui import formatting
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_groups import needs_you
from uploader_gui.ui.upload_story import Row, is_held, waits_for_file

_S = UploadState
_MOVING = (_S.QUEUED, *WORKING)
_OF_THE_LINE = {code for code, kind in all_errors().items() if issubclass(kind, NetworkProblem)}


def _tr(text: str, n: int | None = None) -> str:
    return translate("standing_sentence", text, n)


def standing_sentence(rows: Iterable[Row], now: float, *, sign_in_is_kept: bool = True) -> str:
    """Return what is true for all uploads together.

    Args:
        rows: Every upload in the list.
        now: Unix seconds.
        sign_in_is_kept: Whether the next start needs no new sign-in.
    """
    rows = list(rows)
    open_rows = [row for row in rows if row.upload.state not in ENDED]
    text = _of_what_is_open(open_rows, now, sign_in_is_kept=sign_in_is_kept)
    if any(row.upload.abort_pending for row in rows):
        text += " " + _tr("The site is told of a cancellation when it can be reached.")
    return text


def _of_what_is_open(open_rows: list[Row], now: float, *, sign_in_is_kept: bool) -> str:
    moving = [row for row in open_rows if row.upload.state in _MOVING]
    others = [row for row in open_rows if row.upload.state not in _MOVING]
    asking = [row for row in others if needs_you(row)]
    waiting = [row for row in others if row.upload.state is _S.WAITING and not needs_you(row)]
    if moving or waiting:
        text = _on_its_way(moving, waiting, now, sign_in_is_kept=sign_in_is_kept)
        if asking:
            text += " " + _needs_you(len(asking))
        return text
    if asking:
        return _needs_you(len(asking)) + " " + _tr("Nothing is being sent, so you can switch the computer off.")
    if open_rows:
        return _tr("Everything is paused. You can switch the computer off; nothing is sent until you press Resume.")
    return _tr("Nothing is on its way. You can switch the computer off.")


def _on_its_way(moving: list[Row], waiting: list[Row], now: float, *, sign_in_is_kept: bool) -> str:
    off = _tr("or switch off: it goes on where it stopped.")
    if not sign_in_is_kept:
        off = _tr("or switch off: it goes on where it stopped, once you have signed in again.")
    if not moving and all(waits_for_file(row.upload) for row in waiting):
        return _tr("Waiting until the file is written. Keep the computer on, {off}").format(off=off)
    if not moving and all(is_held(row.upload) for row in waiting):
        return _tr("Your settings hold the uploads back for now. Keep the computer on, {off}").format(off=off)
    if not moving and all(_waits_for_the_line(row) for row in waiting):
        return _tr("Waiting for the connection. Keep the computer on, {off}").format(off=off)
    if not moving:
        return _tr("Waiting to try again. Keep the computer on, {off}").format(off=off)
    finish = finish_of_all([*moving, *waiting], now)
    if finish is None:
        return _tr("Keep the computer on until the uploads are done, {off}").format(off=off)
    return _tr("Keep the computer on until {clock}, {off}").format(clock=formatting.finish_text(finish, now), off=off)


def _waits_for_the_line(row: Row) -> bool:
    return row.upload.problem is None or row.upload.problem.code in _OF_THE_LINE


def finish_of_all(rows: list[Row], now: float) -> float | None:
    """Return when every byte will be sent at the speed of now; None when there is no speed to tell it by."""
    if len(rows) == 1:
        # Told by its row, too: the very same number.
        return rows[0].finish_at(now)
    # A long queue is walked through several times a second, and only a few of it have a speed.
    sending = [row for row in rows if row.upload.state is _S.SENDING]
    speed = sum(row.bytes_per_second for row in sending)
    if speed <= 0:
        return None
    left = sum(max(0, row.upload.mark.size - row.sent) for row in rows)
    heard_at = max(row.heard_at or now for row in sending if row.bytes_per_second > 0)
    # Never earlier than what one of the rows itself says.
    return max(now, heard_at + left / speed, *(row.finish_at(now) or now for row in sending))


def _needs_you(count: int) -> str:
    return (
        _tr("1 upload needs you.")
        if count == 1
        else _tr("{n} uploads need you.", count).format(n=formatting.number_text(count))
    )
