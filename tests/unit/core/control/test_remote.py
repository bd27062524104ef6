"""The remote control: every call arrives, every answer and event comes back, strangers learn and get nothing."""

import asyncio
import inspect
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import get_type_hints

import msgspec
import pytest
from tests.helpers.control import connected, held, soon
from tests.helpers.fake_engine import FakeEngine, make_account, make_progress, make_upload

from uploader_gui.core.control import client as client_module
from uploader_gui.core.control import server as server_module
from uploader_gui.core.control import wire
from uploader_gui.core.control.client import RemoteEngine
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import (
    EngineGone,
    FileNameUnusable,
    FileTooLarge,
    NoSuchUpload,
    ServerBusy,
    Unexpected,
    all_errors,
)
from uploader_gui.core.events import EngineEnded, JournalSetAside, ReceiptMade, SettingsWrong, StateChanged
from uploader_gui.core.models import Finding, Problem, SignInOffer, UploadState

# Calls ---------------------------------------------------------------------------------------------------------------

CALLS = {
    "accounts": {},
    "sign_in": {"site": "https://x", "username": "sam", "password": "pw", "store": "memory"},
    "account_facts": {"account_id": 1},
    "storage_facts": {"account_id": 1},
    "look_at_site": {"address": "https://x/course/view.php?id=3"},
    "begin_sign_in": {"site": "https://x", "way": "phone"},
    "finish_sign_in": {"offer_id": "o1", "store": "memory", "pasted": "moodlemobile://token=x"},
    "end_sign_in": {"offer_id": "o1"},
    "sign_in_with_token": {"site": "https://x", "token": "0" * 32, "store": "memory"},
    "sign_out": {"account_id": 1},
    "assignments": {"account_id": 1, "refresh": True},
    "check": {"path": "/v/Prüfung 第1回.mp4", "account_id": 1, "assignment_id": 1},
    "add": {
        "path": "/v/a.mp4",
        "account_id": 1,
        "assignment_id": 2,
        "submit": False,
        "accepted_statement": "My own work.",
        "start_timer": True,
        "carry_on": 71,
    },
    "open_uploads": {"account_id": 1},
    "uploads": {},
    "pause": {"upload_id": 1},
    "resume": {"upload_id": 2},
    "pause_all": {},
    "resume_all": {},
    "move": {"upload_id": 2, "before_id": 1},
    "retry": {"upload_id": 1, "fresh": True, "accepted_statement": "My own work.", "start_timer": True},
    "cancel": {"upload_id": 1},
    "forget": {"upload_id": 2},
    "receipt": {"upload_id": 1},
    "attempt_log": {"upload_id": 1},
    "network_changed": {},
    "set_rate_limit": {"bytes_per_second": 5_000_000_000},
    "set_network": {"metered": True},
    "settings_changed": {},
}

PHONE_OFFER = SignInOffer(
    id="o1",
    way="phone",
    site_url="https://x",
    site_name="Lab University",
    url="https://x/device?code=BCDF-GHJK",
    verification_url="https://x/device",
    user_code="BCDF-GHJK",
    expires_at=1_800_000_600.0,
)


def test_this_table_names_every_call_of_the_engine():
    assert CALLS.keys() == {name for name, _ in inspect.getmembers(EngineApi, inspect.iscoroutinefunction)}
    assert wire.METHODS.keys() == CALLS.keys()
    for name, arguments in CALLS.items():
        assert arguments.keys() == inspect.signature(getattr(EngineApi, name)).parameters.keys() - {"self"}
        assert inspect.signature(getattr(RemoteEngine, name)) == inspect.signature(getattr(EngineApi, name))


@pytest.mark.parametrize("name", CALLS)
async def test_every_call_gives_through_the_remote_what_the_engine_itself_gives(fake, remote, paths, name):
    fake.findings = (Finding(level="warning", code="deadline_tight", facts={"seconds": "5"}),)
    same = FakeEngine(
        make_account(), assignments=tuple(fake.known_assignments), uploads=(make_upload(1), make_upload(2))
    )
    same.findings = fake.findings
    for engine in (fake, same):
        engine.offers["phone"] = engine.open_offers["o1"] = PHONE_OFFER
    expected = await getattr(same, name)(**CALLS[name])
    answer = await getattr(remote, name)(**CALLS[name])
    assert answer == expected
    assert fake.calls == same.calls
    assert msgspec.convert(answer, get_type_hints(getattr(EngineApi, name))["return"]) == answer


async def test_a_large_answer_with_thousands_of_uploads_comes_whole(fake, remote):
    fake.known_uploads = {number: make_upload(number, name="ä" * 100) for number in range(1, 3001)}
    assert await remote.uploads() == list(fake.known_uploads.values())


async def test_calls_do_not_wait_for_one_another(fake, remote):
    fake.holds.add("check")
    checking = asyncio.create_task(remote.check("/v", 1, 1))
    await soon(lambda: fake.called("check"))
    assert len(await remote.uploads()) == 2
    checking.cancel()
    await asyncio.gather(checking, return_exceptions=True)


async def test_many_calls_at_once_get_each_its_own_answer(remote):
    answers = await asyncio.gather(*(remote.pause(1 + number % 2) for number in range(50)))
    assert [upload.id for upload in answers] == [1 + number % 2 for number in range(50)]


async def test_it_says_of_itself_that_it_is_remote(remote):
    assert remote.is_remote
    assert remote.pid


async def test_what_a_guest_has_begun_is_given_up_when_it_goes_and_what_others_have_is_not(fake, paths):
    fake.offers["phone"] = PHONE_OFFER
    async with held(fake, paths), connected(paths) as stays:
        fake.offers["browser"] = replace(PHONE_OFFER, id="o2", way="browser")
        await stays.begin_sign_in("https://x", "browser")
        async with connected(paths) as goes:
            await goes.begin_sign_in("https://x", "phone")
        await soon(lambda: fake.called("end_sign_in"))
        assert fake.called("end_sign_in") == [("phone-2",)]


# Errors --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", sorted(all_errors()))
async def test_every_error_arrives_as_itself_with_its_facts(fake, remote, code):
    kind = all_errors()[code]
    fake.fails["pause"] = kind("a detail with a secret", retry_after=7.0, name="a.mp4", size=5)
    with pytest.raises(kind) as caught:
        await remote.pause(1)
    assert type(caught.value) is kind
    assert caught.value.facts == {"name": "a.mp4", "size": "5"}
    assert caught.value.retry_after == 7.0
    assert "secret" not in caught.value.detail


async def test_a_defect_of_the_engine_is_unexpected_here_and_tells_nothing_of_its_inside(fake, remote, caplog):
    fake.fails["pause"] = RuntimeError("inside")
    with pytest.raises(Unexpected) as caught:
        await remote.pause(1)
    assert "inside" not in f"{caught.value.detail}{caught.value.facts}"
    assert "inside" in caplog.text
    assert await remote.accounts() == [make_account()]


async def test_a_name_that_is_no_text_is_refused_before_it_is_sent_and_the_line_stays_good(remote):
    with pytest.raises(FileNameUnusable):
        await remote.check("r\udce9union.mp4", 1, 1)
    assert await remote.accounts() is not None


async def test_an_unknown_upload_is_named(remote):
    with pytest.raises(NoSuchUpload) as caught:
        await remote.pause(99)
    assert caught.value.facts == {"upload": "99"}


def test_an_error_of_a_newer_version_is_an_unexpected_one():
    assert type(wire.WireError(code="from_the_future").error()) is Unexpected


def test_an_error_on_the_wire_is_the_same_after_it():
    for error in (FileTooLarge("d", name="a", limit=5), ServerBusy(retry_after=3.5)):
        again = wire.WireError.of(error).error()
        assert (type(again), again.facts, again.retry_after) == (type(error), error.facts, error.retry_after)


# Events --------------------------------------------------------------------------------------------------------------

EVENTS = [
    StateChanged(upload=make_upload(1, state=UploadState.WAITING, problem=Problem(code="timed_out"), next_try_at=5.0)),
    make_progress(1, sent=3_000_000_000, seconds_left=None),
    ReceiptMade(upload_id=1, path="/x/1.json"),
    JournalSetAside(path="/x/journal.damaged"),
    SettingsWrong(message="“schedule” must be a list."),
]


async def test_events_arrive_in_order_and_are_the_same(fake, remote):
    heard = []
    remote.listen(heard.append)
    for event in EVENTS:
        fake.tell(event)
    await soon(lambda: len(heard) == len(EVENTS))
    assert heard == EVENTS


def test_every_event_but_the_end_itself_travels():
    assert {*wire.EVENTS, "EngineEnded"} == {
        kind.__name__ for kind in __import__("typing").get_args(client_module.Event)
    }


async def test_what_was_told_before_anybody_listened_is_not_lost(fake, remote):
    fake.tell(EVENTS[0])
    await remote.accounts()
    heard = []
    remote.listen(heard.append)
    await soon(lambda: heard == [EVENTS[0]])


async def test_who_stops_listening_hears_nothing_more_and_the_others_go_on(fake, remote):
    first, second = [], []
    stop = remote.listen(first.append)
    remote.listen(second.append)
    stop()
    stop()
    fake.tell(EVENTS[0])
    await soon(lambda: second)
    assert first == []


async def test_a_listener_that_breaks_does_not_end_the_connection(fake, remote, caplog):
    heard = []

    def broken(event):
        raise RuntimeError("broken listener")

    remote.listen(broken)
    remote.listen(heard.append)
    fake.tell(EVENTS[0])
    await soon(lambda: heard)
    assert await remote.accounts()
    assert "broken listener" in caplog.text


async def test_two_remotes_hear_the_same(fake, remote, paths):
    async with connected(paths) as other:
        await soon(lambda: len(fake._listeners) == 2)
        heard, heard_too = [], []
        remote.listen(heard.append)
        other.listen(heard_too.append)
        fake.change(1, state=UploadState.PAUSED)
        await soon(lambda: heard and heard_too)
    assert heard == heard_too == [StateChanged(upload=replace(make_upload(1), state=UploadState.PAUSED))]


@asynccontextmanager
async def connected_before(fake, paths):
    """A remote control, and what lets the holder go."""
    may_go = asyncio.Event()

    async def hold():
        async with held(fake, paths):
            await may_go.wait()

    holding = asyncio.create_task(hold())
    await soon(paths.control.exists)
    async with connected(paths) as remote:
        yield remote, may_go.set
        await holding


# The end -------------------------------------------------------------------------------------------------------------


async def test_when_the_holder_goes_away_every_listener_and_every_open_call_is_told(fake, paths, monkeypatch):
    monkeypatch.setattr(server_module, "FAREWELL_SECONDS", 0.05)
    heard = []
    async with held(fake, paths):
        remote = await RemoteEngine.connect(paths)
        remote.listen(heard.append)
        fake.holds.add("pause")
        calling = asyncio.create_task(remote.pause(1))
        await soon(lambda: fake.called("pause"))
    with pytest.raises(EngineGone):
        await calling
    await soon(lambda: heard == [EngineEnded()])
    with pytest.raises(EngineGone):
        await remote.accounts()
    await remote.aclose()


@pytest.mark.parametrize("name", ["cancel", "pause"])
async def test_what_was_asked_before_the_holder_goes_away_is_answered_with_all_that_was_told_before(fake, paths, name):
    heard = []
    async with held(fake, paths):
        remote = await RemoteEngine.connect(paths)
        remote.listen(heard.append)
        # It goes while the answer is under way, as a program does whose only upload was just cancelled.
        fake.slow[name] = asyncio.Event()
        calling = asyncio.create_task(getattr(remote, name)(1))
        await soon(lambda: fake.called(name))
        asyncio.get_running_loop().call_later(0.05, fake.slow[name].set)
    answer = await calling
    await soon(lambda: EngineEnded() in heard)
    assert heard == [StateChanged(upload=answer), EngineEnded()]
    await remote.aclose()


async def test_an_answer_of_thousands_of_uploads_is_written_whole_before_the_holder_goes(fake, paths):
    fake.known_uploads = {number: make_upload(number, name="ä" * 1000) for number in range(1, 3001)}
    async with held(fake, paths):
        remote = await RemoteEngine.connect(paths)
        calling = asyncio.create_task(remote.uploads())
        await soon(lambda: fake.called("uploads"))
    assert len(await calling) == 3000
    await remote.aclose()


async def test_what_is_asked_while_the_holder_goes_is_not_begun(fake, paths):
    async with connected_before(fake, paths) as (remote, leave):
        fake.slow["pause"] = asyncio.Event()
        pausing = asyncio.create_task(remote.pause(1))
        await soon(lambda: fake.called("pause"))
        leave()
        await soon(lambda: not paths.control.exists())
        late = asyncio.create_task(remote.cancel(2))
        await remote._writer.drain()
        fake.slow["pause"].set()
        assert (await pausing).state is UploadState.PAUSED
        with pytest.raises(EngineGone):
            await late
    assert fake.called("cancel") == []


async def test_a_guest_that_reads_nothing_does_not_keep_the_holder_from_going(fake, paths, monkeypatch):
    monkeypatch.setattr(server_module, "FAREWELL_SECONDS", 0.05)
    fake.known_uploads = {number: make_upload(number, name="ä" * 1000) for number in range(1, 3001)}
    async with asyncio.timeout(5):
        async with held(fake, paths):
            remote = await RemoteEngine.connect(paths)
            remote._reader._transport.pause_reading()
            calling = [asyncio.create_task(remote.uploads()) for _ in range(5)]
            await soon(lambda: len(fake.called("uploads")) == 5)
    for call in calling:
        call.cancel()
    await asyncio.gather(*calling, return_exceptions=True)
    await remote.aclose()


async def test_hanging_up_leaves_the_engine_running_for_the_others(fake, remote, paths):
    other = await RemoteEngine.connect(paths)
    await other.aclose()
    assert await remote.accounts() == [make_account()]
    await soon(lambda: len(fake._listeners) == 1)


async def test_the_address_of_an_ended_engine_is_gone(fake, paths):
    async with held(fake, paths):
        assert paths.control.exists()
    assert not paths.control.exists()
    assert await RemoteEngine.connect(paths) is None


async def test_an_answer_is_never_behind_what_happened_after_it(paths):
    """Who shows the answer last would show what is over."""
    engine, order = FakeEngine(uploads=(make_upload(1),)), []

    async def uploads():
        asyncio.get_running_loop().call_soon(engine._tell, StateChanged(upload=make_upload(1)))
        return []

    engine.uploads = uploads
    async with held(engine, paths), connected(paths) as remote:
        remote.listen(lambda event: order.append("event"))
        for _ in range(20):
            await remote.uploads()
            order.append("answer")
            await soon(lambda: order.count("event") == order.count("answer"))
    assert order == ["answer", "event"] * 20
