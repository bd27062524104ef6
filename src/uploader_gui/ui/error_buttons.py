"""The button beside an error in a card: what the table says, where this place can do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from uploader_gui.ui.error_actions import ErrorAction, error_action_text, first_possible
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.notices import Choice
from uploader_gui.ui.outside import Outside

Deeds = Mapping[ErrorAction, Callable[[], None]]


def choices_for(code: str, deeds: Deeds) -> tuple[Choice, ...]:
    """Return the button of an error, or nothing where it has none or ``deeds`` cannot do it."""
    action = first_possible(code, deeds)
    if action is None:
        return ()
    return (Choice(error_action_text(action), deeds[action]),)


def outside_deeds(outside: Outside, text: ErrorText, site: str) -> dict[ErrorAction, Callable[[], None]]:
    """Return what can be done by the desktop alone.

    Args:
        outside: The desktop.
        text: What the card says; it can be given to an administrator.
        site: The site's address; empty = not known.
    """
    deeds: dict[ErrorAction, Callable[[], None]] = {
        ErrorAction.COPY_MESSAGE: lambda: outside.copy(as_message(text)),
        ErrorAction.OPEN_WEB_PAGE: lambda: outside.open_page(portal_page(site)),
    }
    if site:
        deeds[ErrorAction.OPEN_SITE] = lambda: outside.open_page(site)
    return deeds


def as_message(text: ErrorText) -> str:
    """Return what a card says as text that can be sent to somebody."""
    return f"{text.title}\n{text.message}\n{text.next_step}\n"


def portal_page(site: str) -> str:
    """Return a page by which a network shows its own: a bare http:// one of the site, for it cannot be sealed."""
    host = site.partition("://")[2].partition("/")[0]
    return f"http://{host or 'example.com'}/"
