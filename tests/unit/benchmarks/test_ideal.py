"""What the seconds of a link that breaks are compared with."""

import itertools

import pytest
from benchmarks.scenarios.broken import CLEARANCE, DOWN, RATE, SIZE, ideal, schedule
from benchmarks.world import Cuts


def every(seconds):
    return itertools.repeat(seconds).__next__


@pytest.mark.parametrize(
    ("size", "beginning", "seconds"),
    [
        (100, 0.0, 1.0),  # over before the first cut
        (300, 0.0, 3.0),
        (400, 0.0, 5.0),  # three seconds, one of outage, one more
        (600, 0.0, 8.0),
        (100, 0.5, 1.5),
        (600, 0.5, 11.0),  # each connection carries half a second less: 2.5, 1.5, 1.5, and the last half
    ],
)
def test_the_ideal_time_is_the_bytes_at_the_links_rate_and_the_outages_in_it(size, beginning, seconds):
    assert ideal(size, 100, 1.0, every(3.0), beginning) == pytest.approx(seconds)


def test_the_cuts_of_a_seed_are_the_same_for_everybody_and_near_their_interval():
    first, second, other = (Cuts(3.0, seed=seed).times() for seed in (1, 1, 2))
    waits = [first() for _ in range(50)]
    assert waits == [second() for _ in range(50)]
    assert waits != [other() for _ in range(50)]
    assert all(2.5 <= wait <= 3.5 for wait in waits)


def test_each_run_has_cuts_of_its_own_and_none_soon_after_the_ideal_end():
    schedules = [schedule(number) for number in range(4)]
    assert len({cuts.seed for cuts in schedules}) == 4
    for cuts in schedules:
        end = ideal(SIZE, RATE, DOWN, cuts.times())
        moments = list(itertools.accumulate(itertools.starmap(cuts.times(), [()] * 20)))
        assert min(moment - end for moment in moments if moment > end) >= CLEARANCE
