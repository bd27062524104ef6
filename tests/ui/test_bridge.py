import asyncio
import threading
import weakref

import pytest
from tests.helpers.fake_engine import FakeEngine, make_account, make_progress, make_upload

from uploader_gui.core.errors import EngineBusy, EngineGone, WrongPassword
from uploader_gui.core.events import AccountChanged, JournalSetAside, ReceiptMade, SettingsWrong, StateChanged
from uploader_gui.ui.bridge import EngineBridge


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def bridge(qtbot, engine):
    bridge = EngineBridge(engine.open)
    yield bridge
    bridge.stop()


def test_events_arrive_in_the_windows_thread_with_bytes_over_4_gib(qtbot, engine, bridge):
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    seen = []
    bridge.progressed.connect(lambda event: seen.append((event, threading.current_thread())), type=_queued())
    with qtbot.waitSignal(bridge.progressed):
        engine.tell(make_progress(sent=2**33 + 1, size=2**34))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].sent == 2**33 + 1


def _queued():
    from PySide6.QtCore import Qt

    return Qt.ConnectionType.QueuedConnection


@pytest.mark.parametrize(
    ("signal", "event"),
    [
        ("state_changed", StateChanged(upload=make_upload())),
        ("receipt_made", ReceiptMade(upload_id=1, path="/r.json")),
        ("account_changed", AccountChanged(account=make_account())),
        ("journal_set_aside", JournalSetAside(path="/j.damaged")),
        ("settings_wrong", SettingsWrong(message="“schedule” must be a list.")),
    ],
)
def test_every_event_has_its_signal(qtbot, engine, bridge, signal, event):
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    with qtbot.waitSignal(getattr(bridge, signal)) as caught:
        engine.tell(event)
    assert caught.args == [event]


def test_a_result_is_delivered_in_the_windows_thread(qtbot, engine, bridge):
    engine.known_accounts = {1: make_account()}
    bridge.start()
    got = []
    bridge.call(lambda api: api.accounts(), lambda found: got.append((found, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [([make_account()], threading.main_thread())]


def test_an_error_of_ours_is_delivered_as_it_is(qtbot, engine, bridge):
    engine.fails["accounts"] = WrongPassword(username="sam")
    bridge.start()
    got = []
    bridge.call(lambda api: api.accounts(), None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0] is engine.fails["accounts"]


def test_an_unplanned_error_becomes_unexpected_and_goes_to_the_log(qtbot, engine, bridge, caplog):
    engine.fails["accounts"] = ZeroDivisionError("oh")
    bridge.start()
    got = []
    bridge.call(lambda api: api.accounts(), None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0].code == "unexpected"
    assert "ZeroDivisionError" in caplog.text


def test_when_the_engine_ends_it_is_opened_anew(qtbot, engine, bridge):
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    with qtbot.waitSignals([bridge.engine_ended, bridge.opened], order="strict"):
        engine.end()
    got = []
    bridge.call(lambda api: api.accounts(), got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert (engine.opened, engine.closed) == (2, 1)


def test_a_call_under_which_the_engine_ends_hears_of_it(qtbot, engine, bridge):
    engine.holds.add("accounts")
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    got = []
    bridge.call(lambda api: api.accounts(), None, got.append)
    qtbot.waitUntil(lambda: bool(engine.called("accounts")))
    engine.end()
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], EngineGone)


def test_an_engine_that_cannot_be_opened_says_why_and_can_be_tried_again(qtbot, engine, bridge):
    engine.open_error = EngineBusy(pid=4711)
    with qtbot.waitSignal(bridge.open_failed) as caught:
        bridge.start()
    assert caught.args == [engine.open_error]
    got = []
    bridge.call(lambda api: api.accounts(), None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [engine.open_error]
    engine.open_error = None
    with qtbot.waitSignal(bridge.opened):
        bridge.open_again()


class Window:
    """Whoever waits for an answer. Freed in the engine's thread, a real one would take the program with it."""

    def __init__(self, freed_in):
        weakref.finalize(self, lambda: freed_in.append(threading.current_thread()))

    def hear(self, told):
        pass


@pytest.mark.parametrize("end", ["answered", "refused", "cancelled", "never begun", "closed under it"])
def test_who_waits_for_an_answer_is_never_freed_in_the_engines_thread(qtbot, engine, bridge, end):
    bridge.start()
    freed_in, begun, may_end = [], threading.Event(), threading.Event()

    async def work(tell):
        tell("begun")
        begun.set()
        if end in ("answered", "refused"):
            await asyncio.to_thread(may_end.wait, 30)
        if end == "refused":
            raise EngineBusy("no")
        if end in ("cancelled", "closed under it"):
            await asyncio.get_running_loop().create_future()

    window = Window(freed_in)
    call = bridge.run(work, window.hear, window.hear, window.hear)
    if end != "never begun":
        begun.wait(30)
    del window
    if end in ("cancelled", "never begun"):
        call.cancel()
    if end == "closed under it":
        bridge.stop()
    may_end.set()
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]


def test_a_cancelled_call_delivers_nothing(qtbot, engine, bridge):
    engine.holds.add("uploads")
    bridge.start()
    got = []
    call = bridge.call(lambda api: api.uploads(), got.append, got.append)
    qtbot.waitUntil(lambda: bool(engine.called("uploads")))
    call.cancel()
    done = []
    bridge.call(lambda api: api.accounts(), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert got == []


def test_stopping_waits_for_the_thread_and_closes_the_engine(qtbot, engine, bridge):
    engine.holds.add("uploads")
    bridge.start()
    bridge.call(lambda api: api.uploads())
    qtbot.waitUntil(lambda: bool(engine.called("uploads")))
    bridge.stop()
    bridge.stop()
    assert engine.closed == 1
    assert not [thread for thread in threading.enumerate() if thread.name == "engine"]


def test_stopping_right_after_starting_is_clean(qtbot, engine, bridge):
    bridge.start()
    bridge.stop()
    assert engine.opened == engine.closed


def test_a_call_after_the_end_is_dropped_quietly(qtbot, engine, bridge):
    bridge.start()
    bridge.stop()
    bridge.call(lambda api: api.accounts())
