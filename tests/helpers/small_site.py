"""Fixtures for a practice site whose chunk rules suit small files, and a video that fits it."""

import pytest
from tests.helpers.practice import running_practice_site
from tests.helpers.videos import make_video

CHUNK = 64 * 1024
RULES = {"chunk_min": CHUNK, "chunk_multiple": CHUNK, "chunk_max": 4 * CHUNK}


@pytest.fixture
def site(tmp_path):
    """A practice site whose storage takes chunks of 64 to 256 KiB."""
    with running_practice_site(tmp_path / "site", **RULES) as running:
        yield running


@pytest.fixture
def video(tmp_path):
    """A real video of ten chunks and a bit."""
    return make_video(tmp_path / "fieldwork.mp4", 10 * CHUNK + 1234)
