import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.ui.sleep_watch import EVERY, SleepWatch


class TwoClocks(FakeClock):
    """The wall clock can go where it likes."""

    ahead = 0.0

    def now(self):
        return super().now() + self.ahead


@pytest.fixture
def clock():
    return TwoClocks()


@pytest.fixture
def woken():
    return []


@pytest.fixture
def watch(clock, woken):
    return SleepWatch(clock, lambda: woken.append(True))


def test_ordinary_time_is_no_sleep(watch, clock, woken):
    for _ in range(100):
        clock.advance(EVERY + 1)
        watch.look()
    assert woken == []


def test_a_wall_clock_that_is_far_ahead_is_a_sleep_told_once(watch, clock, woken):
    clock.advance(EVERY)
    clock.ahead = 3600
    watch.look()
    clock.advance(EVERY)
    watch.look()
    assert woken == [True]


def test_where_the_monotonic_clock_sleeps_not_the_late_look_is_the_sign(watch, clock, woken):
    clock.advance(3600)
    watch.look()
    assert woken == [True]


def test_a_clock_that_is_set_back_or_corrected_a_little_is_none(watch, clock, woken):
    for ahead in (3, -3600):
        clock.advance(EVERY)
        clock.ahead = ahead
        watch.look()
    assert woken == []
