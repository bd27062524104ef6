"""One file that tells the people who help what this program knows, without what only its user may know.

What may not leave the computer is not collected: tokens, upload URLs, the keyring, people's names. What is collected
passes all the same through a filter for addresses and tokens, and the user's own folder is written ``~``.
"""

from __future__ import annotations

import asyncio
import getpass
import io
import logging
import platform
import re
import sys
import time
import zipfile
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

import msgspec

import uploader_gui
from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.doctor.checks import OF_A_SITE, OF_THIS_COMPUTER
from uploader_gui.core.doctor.line import Examination, Line, run
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Account, Upload
from uploader_gui.core.network import http_client
from uploader_gui.core.paths import Paths
from uploader_gui.core.schedule import write_schedule
from uploader_gui.core.store.files import write_whole

log = logging.getLogger(__name__)

DOCTOR_SECONDS = 90.0
"""A bad line makes the doctor slow; what it has seen until then is taken."""
MOST_ATTEMPT_LOGS = 200
LONGEST_LOG = 8 * 1024 * 1024
_LIBRARIES = ("httpx", "httpcore", "tuspy", "msgspec", "keyring", "truststore", "PySide6-Essentials", "pymediainfo")
_NOT_OF_AN_UPLOAD = ("client_key",)
_NOT_OF_AN_ACCOUNT = ("username", "full_name", "user_id")
README = """What Video Uploader for Moodle knows about its own work, for the people who help.

versions.json  the program, its libraries, the system
settings.json  what was set
accounts.json  the sites, without names, passwords and tokens
uploads.json   the uploads: files' names and places, sizes, times, states
attempts.json  what happened to each of the newest uploads
doctor.json    what the program's doctor found
logs/          what the program wrote down

Not in it: tokens, passwords, the addresses that uploads go to, the videos.
"""

Clean = Callable[[str], str]


@dataclass(slots=True, kw_only=True)
class Collection:
    """What is needed to collect, and whom to tell how far it is."""

    paths: Paths
    open_engine: Callable[[], AbstractAsyncContextManager[EngineApi]]
    """Gives the engine for some questions."""
    clean: Clean
    """Takes addresses and tokens out of a text."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """More of them than the core can know."""
    metered: bool | None = None
    tell: Callable[[str], None] = lambda _: None
    """Hears what is being collected: ``uploads``, ``doctor`` or ``logs``."""


def file_name(now: float) -> str:
    """Return a name for the file, with the local day and time (``now`` in Unix seconds)."""
    return f"video-uploader-diagnostics-{time.strftime('%Y%m%d-%H%M', time.localtime(now))}.zip"


async def save_diagnostics(output: Path, collection: Collection) -> None:
    """Collect everything and write it to ``output``, whole or not at all. What cannot be had is named in its place.

    Raises:
        OSError: it cannot be written there.
    """
    settings = load_settings(collection.paths.settings)
    collection.tell("uploads")
    content: dict[str, object] = {"versions.json": _versions(collection), "settings.json": _settings(settings)}
    accounts: list[Account] = []

    async def of_the_engine() -> dict[str, object]:
        nonlocal accounts
        async with collection.open_engine() as engine:
            accounts = await engine.accounts()
            uploads = await engine.uploads()
            newest = sorted(uploads, key=lambda one: one.id)[-MOST_ATTEMPT_LOGS:]
            return {
                "accounts.json": [_without(asdict(account), _NOT_OF_AN_ACCOUNT) for account in accounts],
                "uploads.json": [_upload(upload) for upload in uploads],
                "attempts.json": {one.id: await engine.attempt_log(one.id) for one in newest},
            }

    content |= await _or_problem("uploads.json", of_the_engine)
    collection.tell("doctor")
    content["doctor.json"] = await _doctors_lines(collection, settings, accounts)
    collection.tell("logs")
    await asyncio.to_thread(_write, output, content, collection)


async def _or_problem(name: str, collect: Callable[[], Awaitable[dict[str, object]]]) -> dict[str, object]:
    try:
        return await collect()
    except UploaderError as error:
        return {name: {"problem": error.code}}
    except Exception as error:  # a defect is what this file is for
        log.exception("diagnostics: %s", name)
        return {name: {"problem": type(error).__name__}}


def _versions(collection: Collection) -> dict[str, object]:
    libraries = {}
    for name in _LIBRARIES:
        try:
            libraries[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            libraries[name] = "not known"
    return {
        "program": uploader_gui.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "bundled": bool(getattr(sys, "frozen", False)),
        "made_at": round(time.time()),
        "libraries": libraries,
        **collection.versions,
    }


def _settings(settings: Settings) -> dict[str, object]:
    return {**asdict(settings), "schedule": write_schedule(settings.schedule)}


def _upload(upload: Upload) -> dict[str, object]:
    return _without(msgspec.to_builtins(upload), _NOT_OF_AN_UPLOAD)


def _without(record: dict[str, Any], names: tuple[str, ...]) -> dict[str, object]:
    return {name: value for name, value in record.items() if name not in names}


async def _doctors_lines(collection: Collection, settings: Settings, accounts: list[Account]) -> list[object]:
    lines: list[object] = []

    async def examine() -> None:
        sites = {one.site_url: one for one in accounts if one.signed_in}
        async with http_client() as http:
            for account in (None, *sites.values()):
                examination = Examination(
                    home=collection.paths.home,
                    settings=settings,
                    http=http,
                    open_engine=collection.open_engine,
                    metered=collection.metered,
                    address=account.site_url if account else "",
                    account=account,
                )
                async for line in run(OF_A_SITE if account else OF_THIS_COMPUTER, examination):
                    lines.append(_line(line))  # noqa: PERF401 - what was seen stays when the time is over

    try:
        async with asyncio.timeout(DOCTOR_SECONDS):
            await examine()
    except TimeoutError:
        lines.append({"problem": f"not finished within {DOCTOR_SECONDS:.0f} s"})
    return lines


def _line(line: Line) -> dict[str, object]:
    return asdict(line)


def _write(output: Path, content: dict[str, object], collection: Collection) -> None:
    clean = _Cleaner(collection.clean)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", README)
        for name, value in content.items():
            text = msgspec.json.format(msgspec.json.encode(clean.everywhere(msgspec.to_builtins(value)))).decode()
            archive.writestr(name, text)
        for path in sorted(collection.paths.logs.glob("*.log*")):
            try:
                raw = path.read_bytes()[-LONGEST_LOG:]
            except OSError as error:
                raw = f"not readable: {error.strerror}".encode()
            archive.writestr(f"logs/{path.name}", clean(raw.decode(errors="replace")))
    write_whole(output, packed.getvalue())


class _Cleaner:
    """Takes out of texts what is nobody else's: secrets, and the user's name in paths."""

    def __init__(self, clean: Clean) -> None:
        self._clean = clean
        homes = {str(Path.home()), Path.home().as_posix()}
        self._homes = re.compile("|".join(map(re.escape, sorted(homes, key=len, reverse=True))))
        try:
            user = re.escape(getpass.getuser())
            self._user: re.Pattern[str] | None = re.compile(rf"(?<=[/\\]){user}(?=[/\\]|$)", re.MULTILINE)
        except (KeyError, OSError, ImportError):
            self._user = None

    def __call__(self, text: str) -> str:
        # A name that is no text can be in no file of text.
        text = self._homes.sub("~", self._clean(text.encode(errors="backslashreplace").decode()))
        return self._user.sub("~", text) if self._user else text

    def everywhere(self, value: object) -> object:
        """Return the same with every text in it cleaned, keys too."""
        if isinstance(value, str):
            return self(value)
        if isinstance(value, dict):
            return {self(str(name)): self.everywhere(inner) for name, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.everywhere(inner) for inner in value]
        return value
