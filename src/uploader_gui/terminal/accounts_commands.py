"""The commands about accounts: sign-in, accounts, sign-out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Annotated

import typer
from rich.text import Text

from uploader_gui.core.config import load_settings
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import NoSafePlace
from uploader_gui.core.models import (
    BROWSER,
    ENDED_THERE,
    LAUNCH,
    MOODLES_OWN,
    PASSWORD,
    PERHAPS_A_PHONES,
    PHONE,
    Account,
    KnownSite,
    SignedOut,
)
from uploader_gui.core.store.credentials import PLACES, Credentials
from uploader_gui.terminal import tables
from uploader_gui.terminal.ask import ask, can_ask, choose, password, secret_line
from uploader_gui.terminal.engine import open_engine
from uploader_gui.terminal.options import Json, PasswordStdin, Username, choose_account
from uploader_gui.terminal.run import Run, go, start, usage
from uploader_gui.terminal.sign_in_elsewhere import token_from_elsewhere

TOKEN = "token"  # noqa: S105 - a way of signing in, beside those of a site
QUESTIONS = {
    BROWSER: "in the browser",
    PHONE: "by phone: scan a code or type a short one (nothing is typed here)",
    LAUNCH: "in the browser, and then paste the address that it ends at",
    PASSWORD: "by user name and password",
    TOKEN: "with a token that you have",
}
NOBODY = "Interrupted. Nobody was signed in."


def sign_in(
    site: Annotated[str, typer.Argument(metavar="SITE", help="The Moodle's address; any page of it will do.")],
    browser: Annotated[bool, typer.Option("--browser", help="Sign in in the browser, as the site wants it.")] = False,
    phone: Annotated[bool, typer.Option("--phone", help="Sign in on a phone or another computer.")] = False,
    token_stdin: Annotated[
        bool, typer.Option("--token-stdin", help="Read a web-service token from standard input.")
    ] = False,
    username: Username = "",
    password_stdin: PasswordStdin = False,
    no_open: Annotated[bool, typer.Option("--no-open", help="Print the address, and open no browser.")] = False,
    store: Annotated[
        str, typer.Option("--store", metavar="PLACE", help="keyring, or file (only you can read it).")
    ] = "",
    as_json: Json = False,
) -> None:
    """Sign in to a Moodle: in the browser, by phone, by password or with a token. Without a choice you are asked."""
    if store and store not in PLACES:
        usage("--store takes keyring, memory or file.")
    asked = {BROWSER: browser, PHONE: phone, TOKEN: token_stdin, PASSWORD: bool(username) or password_stdin}
    ways = [way for way, is_asked in asked.items() if is_asked]
    if len(ways) > 1:
        usage("There are several ways in that command. Next: say one of --browser, --phone, --token-stdin, --username.")
    if not ways and not can_ask():
        usage(
            "How do you want to sign in? There is no terminal to ask. Next: say it with --browser, --phone, "
            "--token-stdin, or --username and --password-stdin."
        )
    run = start(as_json)

    async def work() -> None:
        async with _engine_that_keeps(run, store) as (engine, _):
            known = None if ways and ways[0] in (PASSWORD, TOKEN) else await engine.look_at_site(site)
        # Asked and waited for without the engine in hand: a person may take long, and other programs need it.
        way = ways[0] if ways else _ask_for_way(known)
        if way == PASSWORD:
            account = await _by_password(run, site, username, store, from_stdin=password_stdin)
        elif way == TOKEN or known is None:
            given = secret_line("token", "Token", from_stdin=token_stdin)
            async with _engine_that_keeps(run, store) as (engine, place):
                account = await engine.sign_in_with_token(site, given, place)
        else:
            account = await _elsewhere(run, known, way, store, opens=not no_open)
        human = f"Signed in to {account.site_name} as {account.full_name} ({account.username}). {tables.place(account)}"
        run.out("account", tables.account_json(account), Text(human))

    go(run, work(), interrupted=lambda: NOBODY)


@contextlib.asynccontextmanager
async def _engine_that_keeps(run: Run, store: str) -> AsyncIterator[tuple[EngineApi, str]]:
    """Give the engine, and where it shall keep a sign-in.

    Raises:
        NoSafePlace: this program ends in a moment: memory would keep nothing, and to say "signed in" would be a lie.
    """
    async with open_engine(run.paths, run.notice) as engine:
        place = store
        if not engine.is_remote:
            settings = load_settings(run.paths.settings)
            place = await asyncio.to_thread(Credentials(run.paths.credentials, settings.credentials).place, store)
            if place == "memory":
                raise NoSafePlace("memory ends with this program")
        yield engine, place


def _ask_for_way(known: KnownSite | None) -> str:
    """Return the way that the person chooses of those the site has, the best first; a password is never assumed."""
    ways = [*(known.ways if known else (PASSWORD,)), TOKEN]
    title = f"How do you want to sign in to {known.name or known.url}?" if known else "How do you want to sign in?"
    return ways[choose(title, [QUESTIONS[way] for way in ways])]


async def _by_password(run: Run, site: str, username: str, store: str, *, from_stdin: bool) -> Account:
    if not username and not can_ask():
        usage("Who signs in? Next: say it with --username.")
    who = username or ask("User name")
    secret = password(who, from_stdin=from_stdin)
    async with _engine_that_keeps(run, store) as (engine, place):
        return await engine.sign_in(site, who, secret, place)


async def _elsewhere(run: Run, known: KnownSite, way: str, store: str, *, opens: bool) -> Account:
    if way == BROWSER and BROWSER not in known.ways and LAUNCH in known.ways and can_ask():
        way = LAUNCH
    async with (
        token_from_elsewhere(run, known, way, opens=opens) as token,
        _engine_that_keeps(run, store) as (engine, place),
    ):
        return await engine.sign_in_with_token(known.url, token, place)


def accounts(as_json: Json = False) -> None:
    """List the accounts."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            known = await engine.accounts()
        if as_json:
            for account in known:
                run.out("account", tables.account_json(account), "")
        elif known:
            run.out("", {}, tables.accounts_table(known))
        else:
            run.out("", {}, "No account yet. Next: uploader sign-in SITE")

    go(run, work())


def sign_out(
    account: Annotated[str, typer.Argument(metavar="WHO", help="Number or user name.")] = "", as_json: Json = False
) -> None:
    """Sign out: every secret of the account is forgotten here, the site ends this computer's sign-in, uploads wait."""
    run = start(as_json)

    async def work() -> None:
        async with open_engine(run.paths, run.notice) as engine:
            chosen = await choose_account(engine, account)
            done = await engine.sign_out(chosen.id)
        told = {"account": chosen.id, "at_site": done.at_site, "devices_url": done.devices_url}
        run.out("signed_out", told, Text(_signed_out(chosen, done)))

    go(run, work())


def _signed_out(account: Account, done: SignedOut) -> str:
    """Return in words what became of a sign-in here and at its site, and how to end what lives on."""
    here = f"Signed out of {account.site_name}" if account.signed_in else f"Nobody was signed in to {account.site_name}"
    if done.at_site == ENDED_THERE:
        return f"{here}: the site has ended this computer's sign-in, and nothing of it is left here."
    here = f"{here}: this computer has no sign-in any more."
    if done.at_site == MOODLES_OWN:
        return (
            f"{here} At the site it lives on: Moodle itself made it, and your mobile apps may use the same one. To end "
            f"it everywhere, change your password at {done.password_url} and let it log you out of all "
            "web apps, or ask its administrator."
        )
    if done.at_site == PERHAPS_A_PHONES:
        return (
            f"{here} At the site it lives on, because a phone of yours may use the same one. To end it there too, sign "
            f"this computer out at {done.devices_url}"
        )
    return (
        f"{here} It is not known whether the site has ended it. To be sure, sign this computer out at "
        f"{done.devices_url} (where the site has no such page, ask its administrator)."
    )
