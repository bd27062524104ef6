"""Real HTTP on free ports: the practice site, with chunk rules for small files."""

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.small_site import site, video

__all__ = ["site", "video"]


@pytest.fixture
async def work(own_home, site):
    """An engine at work against it."""
    async with engine_at_work(own_home, site) as running:
        yield running
