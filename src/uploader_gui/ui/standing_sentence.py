"""The one sentence at the bottom of the window: may the computer be switched off now? Knows no Qt."""

from __future__ import annotations

from uploader_gui.ui import formatting
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.translation import translate


def _tr(text: str, n: int | None = None) -> str:
    return translate("standing_sentence", text, n)


def standing_sentence(
    tally: OpenTally, now: float, *, sign_in_is_kept: bool = True, unsent: int = 0, can_send: bool = False
) -> str:
    """Return what is true for all uploads together.

    Args:
        tally: Of every upload in the list.
        now: Unix seconds.
        sign_in_is_kept: Whether the next start needs no new sign-in.
        unsent: How many videos stand on the card, and are not in the list yet.
        can_send: Whether the card's button would send some of them.
    """
    said = _of_what_is_open(tally, now, sign_in_is_kept=sign_in_is_kept, may_rest=not unsent)
    if unsent:
        said.append(_unsent(unsent, can_send=can_send))
    if tally.aborts:
        said.append(_tr("The site is told of a cancellation when it can be reached."))
    return " ".join(said)


def _of_what_is_open(tally: OpenTally, now: float, *, sign_in_is_kept: bool, may_rest: bool) -> list[str]:
    """``may_rest``: nothing else is left to do, so that it may be said that the computer can be switched off."""
    if tally.moving or tally.waiting:
        on_its_way = _on_its_way(tally, now, sign_in_is_kept=sign_in_is_kept)
        return [on_its_way, _needs_you(tally.asking)] if tally.asking else [on_its_way]
    said = [_needs_you(tally.asking)] if tally.asking else []
    if not may_rest:
        return said
    if tally.asking:
        return [*said, _tr("Nothing is being sent, so you can switch the computer off.")]
    if tally.open:
        return [_tr("Everything is paused. You can switch the computer off; nothing is sent until you press Resume.")]
    return [_tr("Nothing is on its way. You can switch the computer off.")]


def _unsent(count: int, *, can_send: bool) -> str:
    if count == 1:
        return _tr("1 video is not sent yet: press Send.") if can_send else _tr("1 video is not sent yet.")
    number = formatting.number_text(count)
    if can_send:
        return _tr("{n} videos are not sent yet: press Send.", count).format(n=number)
    return _tr("{n} videos are not sent yet.", count).format(n=number)


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
