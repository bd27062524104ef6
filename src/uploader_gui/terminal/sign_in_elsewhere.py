"""Signing in from a terminal through a browser or a phone: what is shown, and the wait for the person's word."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import webbrowser
from collections.abc import AsyncIterator

from rich.text import Text

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import SignInMixedUp, TokenUnreadable
from uploader_gui.core.models import LAUNCH, PHONE, KnownSite, SignInOffer
from uploader_gui.core.network import http_client
from uploader_gui.core.sign_ins import SignIns
from uploader_gui.terminal.ask import ask
from uploader_gui.terminal.qr import qr_code
from uploader_gui.terminal.run import Run
from uploader_gui.terminal.words import words_for
from uploader_gui.ui.formatting import local

PASTE = "Paste the address that the browser ends at (it begins with moodlemobile://token; it is not shown)"


@contextlib.asynccontextmanager
async def token_from_elsewhere(run: Run, site: KnownSite, way: str, *, opens: bool) -> AsyncIterator[str]:
    """Show the person what to do, wait until it is done, and give the token to the block, which signs in with it.

    Nothing is left listening or asking afterwards, however it ends. The page in the browser says how the block ended.

    Raises:
        SiteProblem, SignInProblem, NetworkProblem: what stands in the way.
    """
    async with http_client() as http:
        sign_ins = SignIns(http, Clock())
        try:
            offer = await sign_ins.begin(site, way)
            is_open = opens and way != PHONE and await _opened(offer.url)
            _show(run, offer, is_open=is_open)
            await _wait(run, sign_ins, offer)
            async with sign_ins.finishing(offer.id) as granted:
                yield granted.token
        finally:
            await sign_ins.aclose()


async def _wait(run: Run, sign_ins: SignIns, offer: SignInOffer) -> None:
    while True:
        try:
            await sign_ins.wait(offer.id, ask(PASTE, secret=True) if offer.way == LAUNCH else "")
        except (TokenUnreadable, SignInMixedUp) as error:
            if offer.way != LAUNCH:
                raise
            words = words_for(error.code, error.facts)
            run.notice(error.code, f"{words.title}. {words.message} {words.next_step}")
        else:
            return


def _show(run: Run, offer: SignInOffer, *, is_open: bool) -> None:
    """Say what the person has to do. With --json the address and the code go out here, and nowhere else."""
    fields = {
        "way": offer.way,
        "site": offer.site_url,
        "url": offer.url,
        "verification_url": offer.verification_url,
        "user_code": offer.user_code,
        "expires_at": offer.expires_at,
    }
    until = f" until {local(offer.expires_at):%H:%M}" if offer.expires_at else ""
    wait = f"Waiting for it{until}; Ctrl-C ends this."
    if offer.way == LAUNCH:
        wait = "When you have signed in, copy the address of the link that is shown then."
    if offer.way == PHONE:
        text = _code_text(offer)
    else:
        # A browser that was started may still show nothing: as root, over a line without its screen, …
        asked = "The sign-in page opens in your browser. If it does not, open" if is_open else "Open"
        text = Text(f"{asked} this address in a browser on this computer:\n\n{offer.url}\n")
    run.out("sign_in", fields, text.append(f"\n{wait}"))


def _code_text(offer: SignInOffer) -> Text:
    text = Text(
        f"On your phone, or on any other computer, open\n\n    {offer.verification_url}\n\nand type the code\n\n"
    )
    text.append(f"    {offer.user_code}\n", style="bold")
    if code := qr_code(offer.url, sys.stdout):
        text.append("\nor scan this:\n\n").append(code)
    return text


async def _opened(url: str) -> bool:
    """Open an address in the person's browser, and return whether there is one outside of this terminal."""
    has_screen = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if not has_screen:
        return False
    try:
        return await asyncio.to_thread(webbrowser.open, url)
    except (webbrowser.Error, OSError):
        return False
