"""Whether there are assignments to choose from, and what to say where there are none. Knows no Qt."""

from __future__ import annotations

from enum import Enum

from uploader_gui.ui.translation import translate


def _tr(text: str) -> str:
    return translate("choosable", text)


class Choosable(Enum):
    """What is known of the assignments."""

    SIGNED_OUT = 1
    ASKING = 2
    """The site is asked for them."""
    NOT_READ = 3
    """It was asked in vain."""
    NONE = 4
    """None of them takes a video now."""
    SOME = 5


def menu_text(choosable: Choosable) -> str:
    """Return what stands in the menu instead of assignments."""
    return {
        Choosable.SIGNED_OUT: _tr("Sign in to see your assignments"),
        Choosable.ASKING: _tr("Asking the site…"),
        Choosable.NOT_READ: _tr("The assignments could not be read"),
    }.get(choosable, _tr("No assignment takes a video now"))


def row_text(choosable: Choosable) -> str:
    """Return what a video without an assignment waits for."""
    return {
        Choosable.SIGNED_OUT: _tr("Sign in first: this video waits here."),
        Choosable.ASKING: _tr("Asking the site for your assignments…"),
        Choosable.NOT_READ: _tr("The assignments could not be read: this video waits here."),
        Choosable.NONE: _tr("No assignment takes a video now."),
    }.get(choosable, _tr("Choose the assignment that it belongs to: here, or in the list at the left."))
