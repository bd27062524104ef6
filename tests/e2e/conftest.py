"""Whole programs against the practice site."""

import pytest
from tests.helpers.commands import CommandLine
from tests.helpers.small_site import site, video

__all__ = ["site", "video"]


@pytest.fixture
def uploader(own_home):
    """The command line with the test's home."""
    command_line = CommandLine(own_home)
    yield command_line
    command_line.end()
