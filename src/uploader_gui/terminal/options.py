"""Options that several commands have, and what they choose."""

from __future__ import annotations

from typing import Annotated

import typer

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import SignInNeeded
from uploader_gui.core.models import Account
from uploader_gui.terminal.run import usage

Json = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
Username = Annotated[str, typer.Option("--username", help="Your user name at the site.")]
PasswordStdin = Annotated[bool, typer.Option("--password-stdin", help="Read the password from standard input.")]


async def choose_account(engine: EngineApi, wanted: str) -> Account:
    """Return the account that is meant; without a word the only one that is signed in.

    Raises:
        SignInNeeded: there is none.
        typer.Exit: there is no such account, or there are several.
    """
    accounts = await engine.accounts()
    if wanted:
        matching = [a for a in accounts if wanted in (str(a.id), a.username, f"{a.username}@{a.site_url}")]
    else:
        matching = [a for a in accounts if a.signed_in] or accounts
    if not matching and wanted:
        usage(f"There is no account “{wanted}”. Next: uploader accounts")
    if not matching:
        raise SignInNeeded("no account")
    if len(matching) > 1:
        names = ", ".join(f"{a.id} ({a.username} at {a.site_name})" for a in matching)
        usage(f"There are several accounts. Next: say which with --account: {names}.")
    return matching[0]
