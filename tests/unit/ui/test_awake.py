import threading
from contextlib import contextmanager

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import GB, make_progress
from tests.helpers.fake_tray import FakeKeeper

from uploader_gui.ui.awake import HOLD, Awake, WakepyKeeper

PATIENCE = 30


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def keeper():
    return FakeKeeper()


@pytest.fixture
def awake(clock, keeper):
    return Awake(clock, keeper)


def move(awake, *sent):
    for amount in sent:
        awake.hear(make_progress(1, sent=amount))


def test_it_is_kept_awake_from_the_first_byte_that_moves(awake, keeper):
    move(awake, GB)
    assert keeper.said == []
    move(awake, GB + 1, GB + 2)
    assert keeper.said == [True]


def test_it_may_sleep_when_nothing_has_moved_for_a_while(awake, keeper, clock):
    move(awake, GB, 2 * GB)
    clock.advance(HOLD - 1)
    awake.look()
    assert keeper.said == [True]
    clock.advance(1)
    awake.look()
    awake.look()
    assert keeper.said == [True, False]


def test_a_short_cut_changes_nothing(awake, keeper, clock):
    for step in range(10):
        move(awake, step * GB)
        clock.advance(HOLD / 2)
        awake.look()
    assert keeper.said == [True]


def test_word_without_bytes_keeps_nobody_awake(awake, keeper):
    move(awake, GB, GB, GB)
    assert keeper.said == []


def test_who_does_not_want_it_is_never_kept_awake_and_may_change_their_mind(clock, keeper):
    awake = Awake(clock, keeper, wanted=False)
    move(awake, 0, GB, 2 * GB)
    assert keeper.said == []
    awake.set_wanted(True)
    awake.set_wanted(False)
    assert keeper.said == [True, False]


class Desk:
    """Stands in for wakepy; notes what is done, and in which thread."""

    def __init__(self, fails=False):
        self.notes = []
        self.noted = threading.Condition()
        self.fails = fails

    @contextmanager
    def keep(self):
        if self.fails:
            self.note("failed")
            raise RuntimeError("no D-Bus")
        self.note("awake")
        yield
        self.note("asleep")

    def note(self, what):
        with self.noted:
            self.notes.append((what, threading.current_thread() is threading.main_thread()))
            self.noted.notify_all()

    def wait_for(self, *whats):
        with self.noted:
            assert self.noted.wait_for(lambda: [what for what, _ in self.notes] == list(whats), PATIENCE), self.notes


def test_it_is_done_in_another_thread_and_undone_at_the_end():
    desk = Desk()
    keeper = WakepyKeeper(desk.keep)
    keeper.set_awake(True)
    desk.wait_for("awake")
    keeper.set_awake(False)
    desk.wait_for("awake", "asleep")
    keeper.set_awake(True)
    keeper.stop(PATIENCE)
    desk.wait_for("awake", "asleep", "awake", "asleep")
    assert not any(in_window for _, in_window in desk.notes)


def test_a_system_that_cannot_is_no_more_than_a_line_in_the_log(caplog):
    desk = Desk(fails=True)
    keeper = WakepyKeeper(desk.keep)
    keeper.set_awake(True)
    keeper.set_awake(False)
    keeper.set_awake(True)
    keeper.stop(PATIENCE)
    desk.wait_for("failed", "failed")
    assert "cannot be kept awake" in caplog.text


def test_a_system_that_hangs_holds_nobody():
    hangs, ends = threading.Event(), threading.Event()

    @contextmanager
    def keep():
        hangs.set()
        ends.wait(PATIENCE)
        yield

    keeper = WakepyKeeper(keep)
    keeper.set_awake(True)
    assert hangs.wait(PATIENCE)
    keeper.set_awake(False)
    keeper.stop(0.01)
    ends.set()


def test_wakepy_itself_is_asked_rightly(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    from uploader_gui.ui.awake import _keep_running

    with _keep_running() as mode:
        assert mode.active
