"""How many at once: one on a clean line, more where the sum of them is faster, and never for ever too many."""

import random

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.streams import MOST, Streams

MB = 1_000_000


class Line:
    """A line of ``capacity`` bytes per second on which one stream brings ``each``; seconds pass when the test says."""

    def __init__(self, streams, capacity=8 * MB, each=8 * MB, short=False, noise=0.0, cuts=0.0):
        self.streams, self.capacity, self.each, self.short = streams, capacity, each, short
        self.noise, self.cuts = noise, cuts
        self.chance = random.Random(1)
        self.uploads = 100
        self.sent = 0
        self.seen = []

    def run(self, seconds):
        for _ in range(seconds):
            now = self.streams.limit(short=self.short)
            self.seen.append(now)
            sending = min(now, self.uploads)
            count = min(self.capacity, sending * self.each) * (1 + self.noise * self.chance.uniform(-1, 1))
            self.sent += count
            if self.chance.random() < self.cuts * max(0, sending - 1):
                self.streams.failed()
            wanting = self.uploads - sending
            self.streams.look(1.0, int(count), short=self.short, sending=sending, wanting=wanting)
        return self

    def mean(self, last):
        return sum(self.seen[-last:]) / last


def test_a_fixed_number_stays_whatever_the_line_does():
    line = Line(Streams(3), each=MB).run(600)
    assert set(line.seen) == {3}
    assert Streams(3).limit(short=True) == 3


@pytest.mark.parametrize("noise", [0.0, 0.05])
def test_on_a_clean_line_one_stream_stays_and_a_second_is_tried_more_and_more_seldom(noise):
    line = Line(Streams(), noise=noise).run(3600)
    assert max(line.seen) <= 2
    assert line.seen[:6] == [1] * 6
    assert line.seen.count(2) < 120
    assert line.seen[600:1200].count(2) >= line.seen[3000:].count(2)


def test_where_each_stream_is_slow_there_are_as_many_as_fill_the_line():
    line = Line(Streams(), capacity=8 * MB, each=2 * MB, noise=0.03).run(600)
    assert 3.5 <= line.mean(300) <= 5
    assert line.sent > 0.85 * 600 * 8 * MB


def test_never_more_than_eight():
    line = Line(Streams(), capacity=10**12, each=MB).run(1000)
    assert max(line.seen) == MOST
    assert line.mean(300) > MOST - 1


def test_when_the_line_gets_better_the_number_goes_down_again():
    line = Line(Streams(), each=2 * MB).run(600)
    assert line.mean(100) > 3
    line.each = 8 * MB
    line.run(7200)
    assert line.mean(600) < 1.5


def test_streams_that_are_cut_more_often_beside_others_are_not_kept():
    line = Line(Streams(), each=7 * MB, capacity=10 * MB, cuts=0.6).run(600)
    assert line.mean(400) < 1.5


def test_many_small_files_begin_with_several():
    assert Streams().limit(short=True) > 1
    line = Line(Streams(), each=2 * MB, short=True).run(120)
    assert line.sent > 0.9 * 120 * 8 * MB


def test_where_nobody_waits_to_send_no_number_is_learned():
    line = Line(Streams(), each=MB)
    line.uploads = 1
    line.run(600)
    assert set(line.seen) <= {1, 2}
    line.uploads = 100
    line.run(300)
    assert max(line.seen) == MOST


def test_the_pace_is_that_of_all_uploads_together_and_a_pause_of_ours_does_not_lower_it():
    clock = FakeClock()
    pace = Pace(clock)
    looks = []
    pace.on_look = lambda seconds, count: looks.append((seconds, count))
    for _ in range(200):
        clock.advance(0.1)
        pace.moved(50_000)
        pace.moved(50_000)
    assert pace.bytes_per_second == pytest.approx(MB, rel=0.02)
    assert len(looks) == pytest.approx(20, abs=2)
    clock.advance(3600)
    pace.moved(1)
    assert pace.bytes_per_second == pytest.approx(MB, rel=0.02)


def test_what_is_sent_in_a_few_seconds_is_short():
    assert Pace(FakeClock()).is_short(MB)
    assert not Pace(FakeClock()).is_short(100 * MB)
    assert Pace(FakeClock(), 100 * MB).is_short(100 * MB)
    assert not Pace(FakeClock(), 16_000).is_short(MB)
