"""How many parts travel at once."""

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.transfer.lanes import FIRST_REST, MOST_LANES, WINDOW_SECONDS, Lanes

MIB = 1024 * 1024


def drive(lanes, clock, rate_of, parts, part=8 * MIB):
    """Let so many parts go through a line that carries ``rate_of(lanes)`` bytes per second; the limits on the way."""
    limits = []
    for _ in range(parts):
        clock.advance(part / rate_of(lanes.limit))
        lanes.moved(part)
        lanes.part_stored()
        limits.append(lanes.limit)
    return limits


@pytest.fixture
def clock():
    return FakeClock()


def test_a_line_that_one_lane_fills_keeps_one_but_for_a_rare_trial(clock):
    limits = drive(Lanes(clock), clock, lambda _: 100 * MIB, 4000)
    assert max(limits) == 2
    assert limits.count(2) < 0.1 * len(limits)


def test_a_line_that_gains_by_each_lane_gets_as_many_as_there_may_be(clock):
    limits = drive(Lanes(clock), clock, lambda lanes: lanes * MIB, 200)
    assert limits[-1] == MOST_LANES == max(limits)


def test_lanes_stop_where_the_gain_stops(clock):
    limits = drive(Lanes(clock), clock, lambda lanes: min(lanes, 3) * MIB, 400)
    assert sorted(limits)[len(limits) // 2] == 3
    assert max(limits) == 4


def test_a_failure_takes_a_lane_and_the_last_one_stays(clock):
    lanes = Lanes(clock)
    lanes.limit = 2
    lanes.failed()
    lanes.failed()
    assert lanes.limit == 1


def test_after_a_failure_nothing_is_tried_for_a_while(clock):
    lanes = Lanes(clock)
    lanes.failed()
    assert set(drive(lanes, clock, lambda lanes: lanes * MIB, 2 * FIRST_REST)) == {1}
    assert max(drive(lanes, clock, lambda lanes: lanes * MIB, 4)) > 1


def test_a_moment_is_no_measure(clock):
    lanes = Lanes(clock)
    assert set(drive(lanes, clock, lambda _: MIB / WINDOW_SECONDS, 50, part=MIB // 100)) == {1}


def test_a_wait_between_two_attempts_is_not_measured(clock):
    lanes = Lanes(clock)
    drive(lanes, clock, lambda lanes: lanes * MIB, 3)
    before = lanes.limit
    clock.advance(3600)
    lanes.begin()
    assert drive(lanes, clock, lambda lanes: lanes * MIB, 2 * before)[-1] >= before
