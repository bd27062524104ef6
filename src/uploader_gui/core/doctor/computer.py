"""This computer: the program, its folder and journal, the place for sign-ins, the limits that are in force."""

from __future__ import annotations

import asyncio
import platform
import shutil
import tempfile
import time

import uploader_gui
from uploader_gui.core.doctor.line import Check, Examination, Line, failed, passed, warned
from uploader_gui.core.paths import Paths
from uploader_gui.core.schedule import next_change
from uploader_gui.core.store.credentials import Credentials

MIB = 1024 * 1024
# The journal and the receipts of thousands of uploads are a few MiB; SQLite wants room beside them.
LEAST_FREE, LITTLE_FREE = 20 * MIB, 200 * MIB


async def program(_: Examination) -> Line:
    """Name the program, Python and the system."""
    return passed(
        "program_version",
        version=uploader_gui.__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()}",
    )


async def journal(examination: Examination) -> Line:
    """See that the list of uploads can be read, and the folder be written."""
    async with examination.open_engine() as engine:
        is_beside = engine.is_remote
    try:
        await asyncio.to_thread(_write_something, examination)
    except OSError as error:
        return failed("folder_not_writable", folder=str(examination.home), message=error.strerror or "")
    return passed("journal_beside" if is_beside else "journal_good", folder=str(examination.home))


def _write_something(examination: Examination) -> None:
    with tempfile.TemporaryFile(dir=examination.home) as file:
        file.write(bytes(4096))


async def disk(examination: Examination) -> Line:
    """See that there is room for what the program notes."""
    free = (await asyncio.to_thread(shutil.disk_usage, examination.home)).free
    if free < LEAST_FREE:
        return failed("disk_full", free=free, folder=str(examination.home))
    tell = warned if free < LITTLE_FREE else passed
    return tell("disk_little" if free < LITTLE_FREE else "disk_good", free=free)


async def keyring(examination: Examination) -> Line:
    """See where a sign-in would be kept."""
    credentials = Credentials(Paths(examination.home).credentials, examination.settings.credentials)
    place = await asyncio.to_thread(credentials.place)
    if place == "memory":
        return warned("kept_in_memory" if credentials.is_chosen else "keyring_missing")
    return passed(f"kept_in_{place}")


async def limits(examination: Examination) -> Line:
    """Tell what holds uploads back by the person's own settings."""
    settings, now = examination.settings, time.time()
    if settings.complaint:
        return warned("settings_wrong", message=settings.complaint)
    if settings.pause_on_metered and examination.metered:
        return warned("metered_network")
    rule = examination.rule
    if rule.pauses:
        until = next_change(settings.schedule, now)
        return warned("paused_by_schedule", **({} if until is None else {"until": until}))
    if rule.bytes_per_second:
        return warned("rate_limited", speed=rule.bytes_per_second)
    return passed("no_limit_on_metered" if examination.metered else "no_limit")


CHECKS = (
    Check("program", program),
    Check("journal", journal),
    Check("disk", disk),
    # A keyring may ask its person something.
    Check("keyring", keyring, limit=30.0),
    Check("limits", limits),
)
