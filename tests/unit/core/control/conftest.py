"""An engine that somebody holds, and its remote control."""

import pytest
from tests.helpers.control import an_engine, connected, held, soon

from uploader_gui.core.paths import Paths


@pytest.fixture
def paths(own_home):
    paths = Paths(own_home)
    paths.prepare()
    return paths


@pytest.fixture
def fake():
    return an_engine()


@pytest.fixture
async def remote(fake, paths):
    async with held(fake, paths), connected(paths) as remote:
        await soon(lambda: fake._listeners)
        yield remote
