"""The one sentence at the bottom of the window: may the computer be switched off now? Knows no Qt."""

from __future__ import annotations

from uploader_gui.ui import formatting
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.translation import translate


def _tr(text: str, n: int | None = None) -> str:
    return translate("standing_sentence", text, n)


def standing_sentence(tally: OpenTally, now: float, *, sign_in_is_kept: bool = True) -> str:
    """Return what is true for all uploads together.

    Args:
        tally: Of every upload in the list.
        now: Unix seconds.
        sign_in_is_kept: Whether the next start needs no new sign-in.
    """
    text = _of_what_is_open(tally, now, sign_in_is_kept=sign_in_is_kept)
    if tally.aborts:
        text += " " + _tr("The site is told of a cancellation when it can be reached.")
    return text


def _of_what_is_open(tally: OpenTally, now: float, *, sign_in_is_kept: bool) -> str:
    if tally.moving or tally.waiting:
        text = _on_its_way(tally, now, sign_in_is_kept=sign_in_is_kept)
        if tally.asking:
            text += " " + _needs_you(tally.asking)
        return text
    if tally.asking:
        return _needs_you(tally.asking) + " " + _tr("Nothing is being sent, so you can switch the computer off.")
    if tally.open:
        return _tr("Everything is paused. You can switch the computer off; nothing is sent until you press Resume.")
    return _tr("Nothing is on its way. You can switch the computer off.")


def _on_its_way(tally: OpenTally, now: float, *, sign_in_is_kept: bool) -> str:
    off = _tr("or switch off: it goes on where it stopped.")
    if not sign_in_is_kept:
        off = _tr("or switch off: it goes on where it stopped, once you have signed in again.")
    if not tally.moving:
        return _while_all_wait(tally).format(off=off)
    finish = tally.finish_at(now)
    if finish is None:
        return _tr("Keep the computer on until the uploads are done, {off}").format(off=off)
    return _tr("Keep the computer on until {clock}, {off}").format(clock=formatting.finish_text(finish, now), off=off)


def _while_all_wait(tally: OpenTally) -> str:
    if tally.waiting_for_file == tally.waiting:
        return _tr("Waiting until the file is written. Keep the computer on, {off}")
    if tally.waiting_held == tally.waiting:
        return _tr("Your settings hold the uploads back for now. Keep the computer on, {off}")
    if tally.waiting_for_line == tally.waiting:
        return _tr("Waiting for the connection. Keep the computer on, {off}")
    return _tr("Waiting to try again. Keep the computer on, {off}")


def _needs_you(count: int) -> str:
    return (
        _tr("1 upload needs you.")
        if count == 1
        else _tr("{n} uploads need you.", count).format(n=formatting.number_text(count))
    )
