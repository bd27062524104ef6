"""Whose sign-in a site is examined with, and what is said where that is nobody's, or cannot be known."""

from contextlib import aclosing

import pytest
from tests.helpers.fake_engine import FakeEngine, make_account
from tests.helpers.moodle_answers import fake_moodle

from uploader_gui.core.config import Settings
from uploader_gui.core.doctor.line import Examination, Level
from uploader_gui.core.doctor.whole import examine
from uploader_gui.core.errors import EngineBusy
from uploader_gui.core.network import http_client


@pytest.fixture
async def moodle():
    async with fake_moodle() as running:
        yield running


@pytest.fixture
async def look(tmp_path):
    """Examine: the lines' levels and codes by the checks' names."""
    async with http_client() as http:

        async def look(engine, site=""):
            plain = Examination(home=tmp_path, settings=Settings(), http=http, open_engine=engine.open)
            async with aclosing(examine(plain, site)) as lines:
                return {line.name: (line.level, line.code) async for _, line in lines}

        yield look


async def test_an_account_is_found_by_any_name_of_its_site(look, moodle):
    by_name = moodle.url.replace("127.0.0.1", "localhost").removeprefix("http://")
    for asked in (moodle.url, by_name, f"{by_name}/course/view.php?id=3", moodle.url.upper()):
        engine = FakeEngine(make_account(site_url=moodle.url))
        lines = await look(engine, asked)
        assert lines["sign_in"] == (Level.PASS, "sign_in_good"), asked


async def test_an_account_counts_also_while_the_sites_own_name_does_not_answer(look, moodle):
    moodle.public = {"wwwroot": "https://www.moodle.invalid"}
    engine = FakeEngine(make_account(site_url="https://www.moodle.invalid"))
    assert (await look(engine, moodle.url))["sign_in"] == (Level.PASS, "sign_in_good")


async def test_an_account_at_another_site_of_the_same_host_is_not_taken(look):
    async with fake_moodle("/moodle") as moodle:
        engine = FakeEngine(make_account(site_url=moodle.url.removesuffix("/moodle")))
        lines = await look(engine, f"{moodle.url}/course")
    assert lines["address"] == (Level.PASS, "site_found")
    assert lines["sign_in"] == (Level.SKIPPED, "needs_sign_in")


@pytest.mark.parametrize("with_site", [True, False])
async def test_who_is_signed_in_is_not_denied_where_it_cannot_be_read(look, moodle, with_site):
    engine = FakeEngine(make_account(site_url=moodle.url))
    engine.open_error = EngineBusy(pid=5)
    lines = await look(engine, moodle.url if with_site else "")
    assert lines["journal"] == (Level.FAIL, "engine_busy")
    assert lines["accounts"] == (Level.SKIPPED, "told_above")
    if with_site:
        assert lines["address"] == (Level.PASS, "site_found")
        assert lines["sign_in"] == (Level.SKIPPED, "told_above")


async def test_accounts_that_cannot_be_read_for_a_reason_of_their_own_fail(look, moodle):
    engine = FakeEngine(make_account(site_url=moodle.url))
    engine.fails["accounts"] = EngineBusy(pid=5)
    assert (await look(engine))["accounts"] == (Level.FAIL, "engine_busy")


async def test_without_accounts_that_is_said(look):
    assert (await look(FakeEngine()))["accounts"] == (Level.SKIPPED, "no_account")
