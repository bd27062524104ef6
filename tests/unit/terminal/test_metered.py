"""Metered networks as the command line sees them: NetworkManager is asked, and not knowing counts as no."""

import asyncio
import sys

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import FakeEngine

from uploader_gui.core.errors import EngineGone
from uploader_gui.terminal.metered import LOOK_EVERY, is_metered, run, telling_of_metered_networks


def answers(bus="", nmcli=""):
    async def ask(command):
        return {"busctl": bus, "nmcli": nmcli}[command[0]]

    return ask


@pytest.mark.parametrize(
    ("bus", "nmcli", "metered"),
    [
        ("u 1\n", "", True),
        ("u 3\n", "GENERAL.METERED:no\n", True),
        ("u 2\n", "GENERAL.METERED:yes\n", False),
        ("u 4\n", "", False),
        ("u 0\n", "GENERAL.METERED:unknown\n", None),
        ("", "", None),
        ("", "GENERAL.METERED:yes\n\nGENERAL.METERED:unknown\n", True),
        ("", "GENERAL.METERED:yes (guessed)\n", True),
        ("", "GENERAL.METERED:no (guessed)\n\nGENERAL.METERED:yes\n", False),
        ("rubbish", "rubbish", None),
    ],
)
async def test_what_network_manager_says_of_the_network_in_use_counts(bus, nmcli, metered):
    assert await is_metered(answers(bus, nmcli)) is metered


async def test_a_command_that_is_not_there_or_fails_says_nothing():
    assert await run(("/no/such/program",)) == ""
    assert await run((sys.executable, "-c", "print('u 1'); raise SystemExit(1)")) == ""
    assert await run((sys.executable, "-c", "print('u 1')")) == "u 1\n"


async def test_the_engine_is_told_at_once_and_every_minute_whatever_becomes_of_one_call():
    engine, clock, seen = FakeEngine(), FakeClock(), iter([True, False, None])
    done = asyncio.Event()

    async def look():
        try:
            return next(seen)
        except StopIteration:
            done.set()
            return await asyncio.get_running_loop().create_future()

    async with telling_of_metered_networks(engine, clock, look):
        assert engine.called("set_network") == [(True,)]
        engine.fails["set_network"] = EngineGone()
        await done.wait()
    assert set(clock.slept) == {LOOK_EVERY}
    assert engine.called("set_network") == [(True,), (False,), (None,)]
