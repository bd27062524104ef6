"""One check and what comes of it. Every check gives exactly one line, whatever happens."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import httpx

from uploader_gui.core.config import Settings
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import NoConnection, NoSite, Unexpected, UploaderError
from uploader_gui.core.models import Account, AccountFacts
from uploader_gui.core.moodle.address import without_secrets
from uploader_gui.core.moodle.site import Found
from uploader_gui.core.schedule import Rule, rule_now

log = logging.getLogger(__name__)

NOT_REACHED = ("name_unknown", NoSite.code, NoConnection.code)
"""Of one host these are one reason: where its name is not known nothing can be reached there."""


class Level(StrEnum):
    """How serious a line is."""

    PASS = "pass"  # noqa: S105 - no secret
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Line:
    """What one check has found. Its sentence is that of ``code``, an error's or one of the doctor's own."""

    level: Level
    code: str
    facts: dict[str, str] = field(default_factory=dict)
    """Bytes, Unix seconds and lengths as decimal strings, the rest as text. No secret, no upload's address."""
    name: str = ""
    site: str = ""
    """The site that was looked at, as it may be shown; empty for this computer."""
    seconds: float = 0.0
    """How long the check took."""


def passed(code: str, **facts: str | float) -> Line:
    """Return a line that says that all is well."""
    return Line(Level.PASS, code, _as_text(facts))


def warned(code: str, **facts: str | float) -> Line:
    """Return a line about what works, and may still be the trouble."""
    return Line(Level.WARN, code, _as_text(facts))


def failed(code: str, **facts: str | float) -> Line:
    """Return a line about what keeps uploads from working."""
    return Line(Level.FAIL, code, _as_text(facts))


def skipped(code: str, **facts: str | float) -> Line:
    """Return a line about what could not be looked at."""
    return Line(Level.SKIPPED, code, _as_text(facts))


def failed_by(error: UploaderError) -> Line:
    """Return the line of an error."""
    return Line(Level.FAIL, error.code, dict(error.facts))


def _as_text(facts: dict[str, str | float]) -> dict[str, str]:
    return {name: str(value) for name, value in facts.items()}


@dataclass(slots=True)
class Examination:
    """What the checks work with, and what earlier ones have found out for later ones."""

    home: Path
    settings: Settings
    http: httpx.AsyncClient
    open_engine: Callable[[], AbstractAsyncContextManager[EngineApi]]
    """Gives the engine for one question."""
    metered: bool | None = None
    address: str = ""
    """As a person gave it, or an account's site."""
    account: Account | None = None
    accounts: Sequence[Account] | None = ()
    """Who is signed in, for an address whose site is yet to be found; None = that could not be read."""
    found: Found | None = None
    has_sign_in_pages: bool | None = None
    """Whether it has those of our plugin; None = not found out."""
    facts: AccountFacts | None = None
    small_seconds: float = 0.0
    """How long the site takes for a question that fits into one packet."""
    large_seconds: float = 0.0
    """How long it takes for one of ``bodies.LARGE`` bytes; 0 = it does not get through."""

    @property
    def url(self) -> str:
        """The site's root as far as it is known."""
        return self.found.url if self.found else self.address

    @property
    def rule(self) -> Rule:
        """The person's own ceiling as the schedule or the ordinary limit has it now."""
        scheduled = rule_now(self.settings.schedule, time.time())
        return scheduled or Rule(bytes_per_second=self.settings.bytes_per_second)


Work = Callable[[Examination], Awaitable[Line]]


@dataclass(frozen=True, slots=True)
class Check:
    """One check. It is skipped where what it needs is not there."""

    name: str
    work: Work
    limit: float = 15.0
    """Seconds after which it is ended."""
    needs_site: bool = False
    needs_account: bool = False


async def run(checks: Iterable[Check], examination: Examination) -> AsyncIterator[Line]:
    """Run the checks one after the other, and give each one's line as it comes.

    What fails for a reason that an earlier line has told is not told as a failure of its own.
    """
    told: set[tuple[str, str]] = set()
    for check in checks:
        began = time.monotonic()
        line = await _line_of(check, examination)
        if line.level is Level.FAIL:
            reason = ("not reached" if line.code in NOT_REACHED else line.code, line.facts.get("host", ""))
            line = skipped("told_above", reason=line.code) if reason in told else line
            told.add(reason)
        took = round(time.monotonic() - began, 3)
        yield replace(line, name=check.name, site=without_secrets(examination.url), seconds=took)


async def _line_of(check: Check, examination: Examination) -> Line:
    if check.needs_site and examination.found is None:
        return skipped("needs_site")
    if check.needs_account and examination.account is None:
        return skipped("needs_sign_in" if examination.accounts is not None else "told_above")
    try:
        async with asyncio.timeout(check.limit):
            return await check.work(examination)
    except TimeoutError:
        return failed("check_timed_out", seconds=check.limit)
    except UploaderError as error:
        log.info("doctor, %s: %s (%s)", check.name, error.code, error.detail)
        return failed_by(error)
    except Exception:  # a check's own defect must not hide the others
        log.exception("doctor, %s", check.name)
        return failed(Unexpected.code)
