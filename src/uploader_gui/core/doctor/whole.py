"""The whole examination: this computer, then each site that is named or that somebody is signed in to."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace

from uploader_gui.core.doctor.checks import OF_A_SITE, OF_THIS_COMPUTER
from uploader_gui.core.doctor.line import Examination, Line, run, skipped
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Account
from uploader_gui.core.moodle.site import candidate_roots

ACCOUNTS = "accounts"
"""The name of the line that says that there was no site to look at."""


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
    async for line in run(OF_THIS_COMPUTER, plain):
        yield "", line
    accounts = await _accounts(plain)
    looked_at = [(site, _at(accounts, site))] if site else [(one.site_url, one) for one in accounts]
    for address, account in looked_at:
        async for line in run(OF_A_SITE, replace(plain, address=address, account=account)):
            yield address, line
    if not looked_at:
        yield "", replace(skipped("no_account"), name=ACCOUNTS)


async def _accounts(plain: Examination) -> list[Account]:
    """Return one signed-in account of each site; none where the engine cannot be had (a line has said so)."""
    with contextlib.suppress(UploaderError):
        async with plain.open_engine() as engine:
            signed_in = [account for account in await engine.accounts() if account.signed_in]
            return list({account.site_url: account for account in reversed(signed_in)}.values())[::-1]
    return []


def _at(accounts: Sequence[Account], site: str) -> Account | None:
    roots = candidate_roots(site)
    return next((account for account in accounts if account.site_url in roots), None)
