"""This project's engine, whole: its journal, its Moodle calls, its SHA-256, everything but the window."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from dataclasses import fields
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.clients import talk
from uploader_gui.core.config import Settings
from uploader_gui.core.engine import Engine
from uploader_gui.core.events import Event, StateChanged
from uploader_gui.core.models import ENDED, Upload, UploadState
from uploader_gui.core.paths import Paths

STANDS_STILL = (*ENDED, UploadState.PAUSED, UploadState.NEEDS_SIGN_IN, UploadState.NEEDS_ATTENTION)
TUS = "uploader_gui.core.transfer.tus"


class _NoHash:
    """In the place of SHA-256 where only the transport is measured."""

    def __init__(self, *_data: object, **_options: object) -> None:
        pass

    def update(self, data: object) -> None:
        """Do nothing."""

    def hexdigest(self) -> str:
        """Nothing that could be believed."""
        return ""


class Watcher:
    """Hears the engine's events: when sending began and ended, and whether everything stands still."""

    def __init__(self, ids: set[int], *, whole: bool) -> None:
        self.watch = talk.Watch()
        self.over = asyncio.Event()
        self.last: dict[int, Upload] = {}
        self.stops: dict[str, int] = {}
        self._left = set(ids)
        self._whole = whole

    def hear(self, event: Event) -> None:
        """Take note of one event."""
        if not isinstance(event, StateChanged):
            return
        upload = event.upload
        self.last[upload.id] = upload
        if upload.state is UploadState.WAITING and upload.problem is not None:
            self.stops[upload.problem.code] = self.stops.get(upload.problem.code, 0) + 1
        if upload.state is UploadState.SENDING and not self._whole:
            self.watch.start()
        if upload.state is UploadState.CONFIRMING and not self._whole:
            self.watch.stop()
        if upload.state in STANDS_STILL:
            self._left.discard(upload.id)
            if not self._left:
                self.over.set()


def settings(wanted: dict[str, Any]) -> Settings:
    """The engine's settings, with those of `wanted` that this version knows."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{"credentials": "file"} | {name: value for name, value in wanted.items() if name in known})


async def queue(wanted: dict[str, Any]) -> set[int]:
    """Sign in and queue every file, without sending anything yet; the uploads' numbers."""
    engine = Engine(Paths(Path(wanted["home"])), settings({}), run=False)
    await engine.start()
    try:
        site = wanted["site"]
        account = await engine.sign_in(site["url"], site["username"], site["password"], "file")
        ids = set()
        for upload, assignment in zip(wanted["uploads"], cycle(site["assignments"]), strict=False):
            ids.add((await engine.add(upload["path"], account.id, assignment, wanted["submit"])).id)
        return ids
    finally:
        await engine.stop()


async def send(wanted: dict[str, Any], ids: set[int]) -> dict[str, Any]:
    """Send everything; how it went."""
    engine = Engine(Paths(Path(wanted["home"])), settings(wanted["settings"]))
    watcher = Watcher(ids, whole=wanted["whole"])
    engine.listen(watcher.hear)
    await asyncio.to_thread(talk.wait_for_go)
    if wanted["whole"]:
        watcher.watch.start()
    await engine.start()
    in_time = True
    try:
        async with asyncio.timeout(wanted["stop_after"]):
            await watcher.over.wait()
    except TimeoutError:
        in_time = False
    finally:
        if wanted["whole"]:
            watcher.watch.stop()
        await engine.stop()
    stored = sum(upload.is_stored for upload in watcher.last.values())
    missing = len(ids) - stored
    why = _problems(watcher) if in_time else "time is over"
    ended = f"{missing} not stored: {why}" if missing else "done"
    return {"ended": ended, "stored": stored, "stops": watcher.stops, **watcher.watch.facts()}


def _problems(watcher: Watcher) -> str:
    codes = {u.problem.code if u.problem else u.state.value for u in watcher.last.values() if not u.is_stored}
    return ", ".join(sorted(codes))


def main() -> None:
    """Do the job."""
    logging.basicConfig(level=logging.CRITICAL)
    wanted = talk.job()
    ids = asyncio.run(queue(wanted))
    import_module(TUS)  # half a second, once in a program's life: not a matter of sending
    if not wanted["hashes"]:
        hashlib.sha256 = _NoHash  # type: ignore[assignment]
    talk.result(**asyncio.run(send(wanted, ids)))


main()
