"""Following uploads: until each stands still, over whichever engine holds them."""

import asyncio
import io
import json
from contextlib import asynccontextmanager

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import FakeEngine, make_account, make_upload

from uploader_gui.core import control
from uploader_gui.core.errors import (
    EngineBusy,
    EngineGone,
    NoConnection,
    ServerBusy,
    SubmissionsClosed,
    UploaderError,
    WrongState,
)
from uploader_gui.core.events import EngineEnded, JournalSetAside, ReceiptMade
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.terminal import follow
from uploader_gui.terminal.engine import bring_to, open_engine
from uploader_gui.terminal.exit_status import ExitStatus
from uploader_gui.terminal.follow import run_to_the_end
from uploader_gui.terminal.json_view import JsonView

S = UploadState


@pytest.fixture
def out():
    return io.StringIO()


@pytest.fixture
def paths(own_home):
    return Paths(own_home)


@pytest.fixture
def engines(monkeypatch):
    """The engines that are given out, one after the other; the last one stays."""
    engines = []

    @asynccontextmanager
    async def open_engine(paths, *, run):
        engine = engines.pop(0) if len(engines) > 1 else engines[0]
        if isinstance(engine, UploaderError):
            raise engine
        async with engine.open():
            yield engine

    monkeypatch.setattr(control, "open_engine", open_engine)
    monkeypatch.setattr(follow, "PLAYABLE_SECONDS", 0.05)
    return engines


def events(out, kind):
    return [line for line in map(json.loads, out.getvalue().splitlines()) if line["event"] == kind]


def engine_with(*uploads):
    return FakeEngine(make_account(), uploads=uploads)


async def all_of(engine):
    return await engine.uploads()


async def test_it_ends_when_every_upload_stands_still_and_tells_of_the_worst(paths, out, engines):
    engine = engine_with(make_upload(1, state=S.SENDING), make_upload(2, state=S.SENDING))
    engines.append(engine)

    async def begin(engine):
        uploads = await engine.uploads()
        engine.change(1, state=S.SUBMITTED, playable=True)
        engine.change(2, state=S.FAILED, problem=Problem(code=SubmissionsClosed.code))
        return uploads

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin) is ExitStatus.REFUSED
    assert [line["state"] for line in events(out, "state")] == ["sending", "sending", "submitted", "failed"]
    assert [line["upload"] for line in events(out, "receipt")] == [1]
    assert engine._listeners == []


@pytest.mark.parametrize("state", [S.PAUSED, S.NEEDS_SIGN_IN, S.NEEDS_ATTENTION, S.FAILED, S.CANCELLED])
async def test_what_waits_for_a_person_is_not_waited_for(paths, out, engines, state):
    engines.append(engine_with(make_upload(1, state=state)))
    async with asyncio.timeout(5):
        await run_to_the_end(paths, JsonView(out), all_of)
    assert events(out, "receipt") == []


async def test_nothing_to_do_is_done(paths, out, engines):
    engines.append(engine_with())
    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), all_of) is ExitStatus.DONE


async def test_other_uploads_of_the_same_engine_are_not_shown(paths, out, engines):
    engine = engine_with(make_upload(1, state=S.SENDING), make_upload(2, state=S.SENDING))
    engines.append(engine)

    async def begin(engine):
        engine.change(2, state=S.WAITING)
        engine.change(1, state=S.PAUSED)
        return [(await engine.uploads())[0]]

    async with asyncio.timeout(5):
        await run_to_the_end(paths, JsonView(out), begin)
    assert {line["upload"] for line in events(out, "state")} == {1}


async def test_a_receipt_is_shown_with_where_it_lies(paths, out, engines):
    engine = engine_with(make_upload(1, state=S.SUBMITTED, playable=True))
    engines.append(engine)

    async def begin(engine):
        engine.tell(ReceiptMade(upload_id=1, path="/receipts/1.json"))
        await asyncio.sleep(0)
        return await engine.uploads()

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin) is ExitStatus.DONE
    assert [line["path"] for line in events(out, "receipt")] == ["/receipts/1.json"]


async def test_a_submission_is_success_although_the_video_does_not_play_yet(paths, out, engines):
    engines.append(engine_with(make_upload(1, state=S.SUBMITTED, playable=False)))
    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), all_of) is ExitStatus.DONE


@pytest.mark.parametrize("how", ["told", "found out"])
async def test_when_the_holder_ends_the_uploads_are_taken_over_and_not_begun_again(paths, out, engines, how):
    first = engine_with(make_upload(1, state=S.SENDING))
    second = engine_with(make_upload(1, state=S.SUBMITTED, playable=True), make_upload(2, state=S.SENDING))
    engines.extend([first, second])
    begun = []

    async def begin(engine):
        begun.append(engine)
        uploads = await engine.uploads()
        if how == "told":
            engine.end()
        else:
            engine.fails["receipt"] = EngineGone()
            engine.change(1, state=S.SUBMITTED)
        return uploads

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin) is ExitStatus.DONE
    assert begun == [first]
    assert (first.closed, second.closed) == (1, 1)
    assert events(out, "state")[-1]["state"] == "submitted"


async def test_who_takes_over_and_finds_another_program_in_the_way_says_so_once_and_tries_again(paths, out, engines):
    first = engine_with(make_upload(1, state=S.SENDING))
    second = engine_with(make_upload(1, state=S.SUBMITTED, playable=True))
    engines.extend([first, EngineBusy(pid=7), EngineBusy(pid=7), second])

    async def begin(engine):
        engine.end()
        return await engine.uploads()

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin) is ExitStatus.DONE
    [notice] = events(out, "notice")
    assert notice["code"] == "engine_busy"
    assert "process 7" in notice["text"]


async def test_who_begins_and_finds_another_program_in_the_way_is_told_at_once(paths, out, engines):
    engines.append(EngineBusy())
    with pytest.raises(EngineBusy):
        await run_to_the_end(paths, JsonView(out), all_of)


async def test_a_holder_that_ends_when_there_is_nothing_to_follow_is_no_reason_to_begin_again(paths, out, engines):
    first, second = engine_with(), engine_with()
    engines.extend([first, second])
    begun = []

    async def begin(engine):
        begun.append(engine)
        engine.end()
        return await engine.uploads()

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin) is ExitStatus.DONE
    assert begun == [first]


async def test_a_holder_that_ends_before_anything_was_begun_is_followed_by_a_fresh_begin(paths, out, engines):
    first, second = engine_with(), engine_with(make_upload(1, state=S.PAUSED))
    first.fails["uploads"] = EngineGone()
    engines.extend([first, second])
    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), all_of) is ExitStatus.INTERRUPTED
    assert second.called("uploads")


async def test_an_error_at_the_beginning_ends_the_run_and_closes_the_engine(paths, out, engines):
    engine = engine_with()
    engine.fails["uploads"] = SubmissionsClosed()
    engines.append(engine)
    with pytest.raises(SubmissionsClosed):
        await run_to_the_end(paths, JsonView(out), all_of)
    assert engine.closed == 1
    assert engine._listeners == []


@pytest.mark.parametrize("run", [True, False])
async def test_a_journal_that_was_set_aside_is_said_once_by_whoever_opens_the_engine(paths, engines, run):
    engine = engine_with()
    engines.append(engine)
    said = []
    async with open_engine(paths, lambda code, text: said.append((code, text)), run=run) as opened:
        assert opened is engine
        engine._tell(JournalSetAside(path="/x/journal.damaged-1"))
    [(code, text)] = said
    assert code == "journal_set_aside"
    assert "/x/journal.damaged-1" in text
    assert engine._listeners == []


@pytest.mark.parametrize(("found", "calls"), [(S.CANCELLED, 0), (S.SENDING, 1)])
async def test_a_change_whose_answer_got_lost_is_looked_up_and_asked_again_only_if_it_was_not_done(
    paths, engines, found, calls
):
    first, second = engine_with(make_upload(1, state=S.SENDING)), engine_with(make_upload(1, state=found))
    first.fails["cancel"] = EngineGone()
    engines.extend([first, second])
    async with asyncio.timeout(5):
        upload = await bring_to(paths, lambda *_: None, 1, S.CANCELLED, lambda engine: engine.cancel(1))
    assert upload.state is S.CANCELLED
    assert len(second.called("cancel")) == calls


async def test_what_is_cancelled_already_is_asked_for_and_refused_as_ever(paths, engines):
    engine = engine_with(make_upload(1, state=S.CANCELLED))
    engine.fails["cancel"] = WrongState()
    engines.append(engine)
    with pytest.raises(WrongState):
        await bring_to(paths, lambda *_: None, 1, S.CANCELLED, lambda engine: engine.cancel(1))


async def test_a_run_says_that_the_journal_was_set_aside(paths, out, engines):
    engine = engine_with(make_upload(1, state=S.PAUSED))
    engines.append(engine)

    async def begin(engine):
        engine._tell(JournalSetAside(path="/x/journal.damaged-1"))
        return await engine.uploads()

    async with asyncio.timeout(5):
        await run_to_the_end(paths, JsonView(out), begin)
    assert [notice["code"] for notice in events(out, "notice")] == ["journal_set_aside"]


async def test_without_a_network_beginning_is_tried_again_until_it_is_there(paths, out, engines):
    engine = engine_with(make_upload(1, state=S.PAUSED))
    engines.append(engine)
    clock, tries = FakeClock(), []

    async def begin(engine):
        tries.append(clock.monotonic())
        if len(tries) <= 20:
            raise NoConnection(host="moodle.example.org") if len(tries) != 5 else ServerBusy(retry_after=400)
        return await engine.uploads()

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin, clock) is ExitStatus.INTERRUPTED
    notices = events(out, "notice")
    assert [notice["seconds"] for notice in notices] == clock.slept == [1, 2, 4, 8, 400, 32, *[60] * 14]
    assert notices[0]["code"] == "no_connection"
    assert "moodle.example.org" in notices[0]["text"]
    assert notices[4]["code"] == "server_busy"


async def test_a_site_that_asks_for_years_is_asked_again_after_an_hour(paths, out, engines):
    engines.append(engine_with())
    clock = FakeClock()
    answers = [ServerBusy(retry_after=1e9)]

    async def begin(engine):
        if answers:
            raise answers.pop()
        return []

    async with asyncio.timeout(5):
        await run_to_the_end(paths, JsonView(out), begin, clock)
    assert clock.slept == [3600]


async def test_a_holder_that_ends_while_the_network_is_waited_for_is_followed_by_a_fresh_begin(paths, out, engines):
    first, second = engine_with(), engine_with(make_upload(1, state=S.PAUSED))
    engines.extend([first, second])
    begun = []

    async def begin(engine):
        begun.append(engine)
        if engine is first:
            engine.end()
            raise NoConnection
        return await engine.uploads()

    class LongClock(FakeClock):
        async def sleep(self, seconds):
            await asyncio.get_running_loop().create_future()

    async with asyncio.timeout(5):
        assert await run_to_the_end(paths, JsonView(out), begin, LongClock()) is ExitStatus.INTERRUPTED
    assert begun == [first, second]


async def test_the_end_of_an_engine_is_an_event_that_wakes_a_run_which_waits(paths, out, engines):
    first, second = engine_with(make_upload(1, state=S.WAITING)), engine_with(make_upload(1, state=S.CANCELLED))
    engines.extend([first, second])
    running = asyncio.create_task(run_to_the_end(paths, JsonView(out), all_of))
    async with asyncio.timeout(5):
        while not events(out, "state"):  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0)
        first.tell(EngineEnded())
        assert await running is ExitStatus.FAILED
