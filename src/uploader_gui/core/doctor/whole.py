"""The whole examination: this computer, then each site that is named or that somebody is signed in to."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from uploader_gui.core.doctor.checks import OF_A_SITE, OF_THIS_COMPUTER
from uploader_gui.core.doctor.line import Examination, Level, Line, failed_by, run, skipped
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Account
from uploader_gui.core.moodle.site import candidate_roots

ACCOUNTS = "accounts"
"""The name of the line that says why there was no site, or no account, to look at."""


async def examine(plain: Examination, site: str = "") -> AsyncGenerator[tuple[str, Line], None]:
    """Give each line as it comes, with the address that it is about; empty for this computer.

    Args:
        plain: With what is looked at, without a site.
        site: As a person gave it; empty = those of the accounts that are signed in.

    Raises:
        NoSite: ``site`` is no address at all.
    """
    if site:
        candidate_roots(site)
    failures: set[str] = set()
    async for line in run(OF_THIS_COMPUTER, plain):
        yield "", line
        if line.level is Level.FAIL:
            failures.add(line.code)
    try:
        accounts = await _accounts(plain)
    except UploaderError as error:
        unread = skipped("told_above", reason=error.code) if error.code in failures else failed_by(error)
        yield "", replace(unread, name=ACCOUNTS)
        if site:
            async for line in run(OF_A_SITE, replace(plain, address=site, accounts=None)):
                yield site, line
        return
    if site:
        examination = replace(plain, address=site, account=_at(accounts, site), accounts=accounts)
        async for line in run(OF_A_SITE, examination):
            yield site, line
        return
    for account in accounts:
        async for line in run(OF_A_SITE, replace(plain, address=account.site_url, account=account)):
            yield account.site_url, line
    if not accounts:
        yield "", replace(skipped("no_account"), name=ACCOUNTS)


async def _accounts(plain: Examination) -> list[Account]:
    """Return one signed-in account of each site.

    Raises:
        UploaderError: the engine cannot be had.
    """
    async with plain.open_engine() as engine:
        signed_in = [account for account in await engine.accounts() if account.signed_in]
    return list({account.site_url: account for account in reversed(signed_in)}.values())[::-1]


def _at(accounts: Sequence[Account], site: str) -> Account | None:
    """Return the account at that address as it was given; which site it is, is found out later."""
    roots = candidate_roots(site)
    return next((account for account in accounts if account.site_url in roots), None)
