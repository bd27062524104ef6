"""What ends a wait early: for the line's own failures the network's return, for others nothing but their time."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import make_account, make_upload

from uploader_gui.core.errors import ConnectionLost, NoConnection, ServerBusy, UploadLocked
from uploader_gui.core.models import Target
from uploader_gui.core.transfer import waits
from uploader_gui.core.transfer.network_news import NetworkNews
from uploader_gui.core.transfer.network_waits import HostAsker


@pytest.fixture
def context():
    journal = SimpleNamespace(
        target=lambda upload_id: Target(protocol="tus", url="https://storage.example/files/secret", headers=()),
        accounts=lambda: [make_account()],
    )
    notes = []
    return SimpleNamespace(
        journal=journal,
        clock=FakeClock(),
        network_news=NetworkNews(),
        host_asker=HostAsker(FakeClock()),
        notes=notes,
        note=lambda upload_id, what, **facts: notes.append((upload_id, what, facts)),
    )


@pytest.fixture
def asked(monkeypatch):
    asked = []

    async def until_back(url, clock, tell, **options):
        asked.append(url)
        tell("up")

    monkeypatch.setattr(waits, "until_host_is_back", until_back)
    return asked


async def run_last(signs):
    for sign in signs[:-1]:
        sign.close()
    await signs[-1]


@pytest.mark.parametrize("error", [ServerBusy(host="storage.example"), UploadLocked(host="storage.example")])
def test_who_answers_not_now_is_waited_for_as_long_as_it_says(context, error):
    assert waits.signs(context, make_upload(1), error) == []


async def test_the_host_that_could_not_be_reached_is_asked_and_the_log_hears_of_it(context, asked):
    upload = make_upload(1)
    await run_last(waits.signs(context, upload, ConnectionLost(host="storage.example")))
    assert asked == ["https://storage.example/files/secret"]
    assert context.notes == [(1, "network", {"state": "up"})]


async def test_where_the_site_could_not_be_reached_the_site_is_asked(context, asked):
    upload = make_upload(1)
    site = make_account().site_url
    host = site.split("/")[2].split(":")[0]
    await run_last(waits.signs(context, upload, ConnectionLost(host=host)))
    assert asked == [site]


def test_a_host_that_is_neither_is_not_asked(context):
    found = waits.signs(context, make_upload(1), ConnectionLost(host="elsewhere.example"))
    assert len(found) == 2
    for sign in found:
        sign.close()


@pytest.mark.parametrize(("wait", "first"), [(0, 0.05), (2, 0.05), (40, 1), (300, 5)])
async def test_the_longer_the_wait_the_later_its_first_question(context, monkeypatch, wait, first):
    pauses = []

    async def until_back(url, clock, tell, *, is_down, first_pause, **options):
        pauses.append((is_down, first_pause))

    monkeypatch.setattr(waits, "until_host_is_back", until_back)
    upload = replace(make_upload(1), next_try_at=context.clock.now() + wait)
    await run_last(waits.signs(context, upload, NoConnection(host="storage.example")))
    assert pauses == [(True, pytest.approx(first))]
