"""An engine that is held, and the remote controls of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from tests.helpers.fake_engine import FakeEngine, make_account, make_assignment, make_upload

from uploader_gui.core.control.client import RemoteEngine
from uploader_gui.core.control.server import serve_engine
from uploader_gui.core.paths import Paths


def an_engine() -> FakeEngine:
    return FakeEngine(
        make_account(), assignments=(make_assignment(1), make_assignment(2)), uploads=(make_upload(1), make_upload(2))
    )


@asynccontextmanager
async def held(fake: FakeEngine, paths: Paths) -> AsyncIterator[None]:
    """The engine as its holder serves it."""
    async with fake.open(), serve_engine(fake, paths):
        yield


@asynccontextmanager
async def connected(paths: Paths) -> AsyncIterator[RemoteEngine]:
    remote = await RemoteEngine.connect(paths)
    assert remote is not None
    try:
        yield remote
    finally:
        await remote.aclose()


async def soon(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.001)
