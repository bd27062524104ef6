"""What only a signed-in account can find out: its sign-in, the plugins, its assignments."""

from __future__ import annotations

from uploader_gui.core.doctor.line import Check, Examination, Line, failed, failed_by, passed, skipped, warned
from uploader_gui.core.errors import NotInTheService, PluginsMissing, PluginTooOld
from uploader_gui.core.models import Account
from uploader_gui.core.moodle.site import check_plugins


def _account(examination: Examination) -> Account:
    assert examination.account is not None
    return examination.account


async def sign_in(examination: Examination) -> Line:
    """See whether the site still takes the account's sign-in."""
    account = _account(examination)
    async with examination.open_engine() as engine:
        examination.facts = await engine.account_facts(account.id)
    return passed("sign_in_good", username=account.username, release=examination.facts.release)


async def plugins(examination: Examination) -> Line:
    """See whether the site has what hands out uploads, in a version that will do."""
    if examination.facts is None:
        if examination.has_sign_in_pages:
            return passed("plugins_there")
        # Where the pages could not be asked for, or the sign-in failed, a line has said why.
        is_told = examination.has_sign_in_pages is None or examination.account is not None
        return skipped("told_above") if is_told else warned("plugins_unknown")
    site = examination.found.config.sitename if examination.found else ""
    try:
        check_plugins(dict(examination.facts.functions), site or examination.url)
    except PluginTooOld as error:
        return failed_by(error)
    except PluginsMissing as error:
        # Where its sign-in pages answer it is installed.
        return failed(NotInTheService.code if examination.has_sign_in_pages else error.code, **error.facts)
    return passed("plugins_good", version=min(version for _, version in examination.facts.functions))


async def assignments(examination: Examination) -> Line:
    """Read the account's assignments."""
    async with examination.open_engine() as engine:
        found = await engine.assignments(_account(examination).id, refresh=True)
    if found.problem is not None:
        return failed(found.problem.code, **found.problem.facts)
    takes_video = [one for one in found.assignments if not one.why_not]
    if not takes_video:
        return warned("no_assignment", assignments=len(found.assignments))
    return passed("assignments_good", assignments=len(found.assignments), open=len(takes_video))


CHECKS = (
    Check("sign_in", sign_in, limit=35.0, needs_site=True, needs_account=True),
    Check("plugins", plugins, needs_site=True),
    Check("assignments", assignments, limit=60.0, needs_site=True, needs_account=True),
)
