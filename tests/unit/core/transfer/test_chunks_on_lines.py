"""Chunks on lines that are reckoned, not waited for: what is lost beside the best size that a person could have set."""

import math
import random
from dataclasses import dataclass
from functools import partial

import pytest

from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer.chunking import MIB, ChunkSizer
from uploader_gui.core.transfer.experience import Experience, Experiences

CLOUDFLARE = ChunkLimits(min=5 * MIB, max=200 * MIB, multiple=256 * 1024, recommended=50 * MIB)
SIZES = [int(size * MIB) for size in (0.25, 0.5, 1, 2, 3.5, 5, 6, 8, 10, 14, 20, 28, 40, 56, 80, 110, 150, 200)]
SEEDS = range(8)


@dataclass
class FixedSize:
    """What a person sets once."""

    length: int

    def next(self, offset, size):
        return min(self.length, size - offset)

    def succeeded(self, *_):
        pass

    failed = found = succeeded


@dataclass
class ReckonedLine:
    """Bytes per second, seconds of a round trip, and a cut about every ``between`` seconds that lasts ``down``."""

    speed: float
    round_trip: float
    between: float = 1e12
    spread: str = "even"
    down: float = 1.0
    keeps: bool = False

    def gaps(self, seed):
        chance = random.Random(seed)
        while True:
            yield {
                "even": self.between,
                "about": chance.uniform(0.8, 1.2) * self.between,
                "chance": chance.expovariate(1 / self.between),
            }[self.spread]

    def send(self, sizer, size, seed=0):
        """Return the seconds it takes and the bytes that leave."""
        gaps = self.gaps(seed)
        now = offset = gone = 0
        cut = next(gaps)
        while offset < size and now < 20 * size / self.speed:
            length = sizer.next(offset, size)
            whole = length / self.speed + self.round_trip
            if now + whole <= cut:
                now, offset, gone = now + whole, offset + length, gone + length
                sizer.succeeded(length, whole, self.round_trip)
                continue
            held = cut - now
            out = int(min(length, self.speed * held))
            sizer.failed(offset, out, held)
            gone += out
            offset += max(0, out - 1) if self.keeps else 0
            sizer.found(offset)
            now = cut + self.down + self.round_trip
            cut = now + next(gaps)
        return (now if offset == size else math.inf), gone

    def mean(self, make_sizer, size):
        times, bytes_ = zip(*(self.send(make_sizer(), size, seed) for seed in SEEDS), strict=True)
        return sum(times) / len(SEEDS), sum(bytes_) / len(SEEDS)

    def at_the_best_size(self, lengths, size):
        return min(self.mean(partial(FixedSize, length), size)[0] for length in lengths)


LINES = {
    "clean": ReckonedLine(8e6, 0.08),
    "cut every 3 s": ReckonedLine(8e6, 0.08, 3),
    "cut about every 3 s": ReckonedLine(8e6, 0.08, 3, "about"),
    "cut by chance every 3 s": ReckonedLine(8e6, 0.08, 3, "chance"),
    "cut every 60 s": ReckonedLine(8e6, 0.08, 60),
    "cut by chance every 60 s": ReckonedLine(8e6, 0.08, 60, "chance"),
    "fast, cut by chance every 10 s": ReckonedLine(50e6, 0.03, 10, "chance"),
    "slow": ReckonedLine(1e5, 0.3, 600, "chance"),
}


@pytest.mark.parametrize("rules", [CLOUDFLARE, ChunkLimits(max=10**12)], ids=["Cloudflare's rules", "hardly any rules"])
@pytest.mark.parametrize("size", [64 * MIB, 1000 * MIB])
@pytest.mark.parametrize("name", LINES)
def test_an_upload_costs_hardly_more_time_than_at_the_best_size_for_its_line(name, size, rules):
    line = LINES[name]
    best = line.at_the_best_size([length for length in SIZES if length >= rules.min], size)
    ours, _ = line.mean(lambda: ChunkSizer(rules), size)
    # Learning costs: on a short upload the line is known only when it is nearly over. And an exact rhythm rewards a
    # size that happens to fit between two cuts.
    assert ours <= best * (1.3 if name == "cut every 3 s" else 1.2) + 0.3


def test_a_slow_line_with_cuts_gets_small_chunks_where_the_rules_let_it():
    line = ReckonedLine(1e5, 0.3, 60, "chance")
    ours, gone = line.mean(lambda: ChunkSizer(ChunkLimits(max=10**12)), 64 * MIB)
    assert ours <= line.at_the_best_size(SIZES[:6], 64 * MIB) * 1.05
    assert gone <= 64 * MIB * 1.1


def test_on_a_line_cut_every_three_seconds_a_storage_that_drops_gets_little_more_than_the_files_bytes():
    took, gone = LINES["cut about every 3 s"].mean(lambda: ChunkSizer(CLOUDFLARE), 64 * MIB)
    assert took <= 16.4
    assert gone <= 64 * MIB * 1.2


def test_a_storage_that_keeps_what_came_is_seen_to_do_so_and_gets_long_chunks_over_any_line():
    line = ReckonedLine(8e6, 0.08, 3, "about", keeps=True)
    sizer = ChunkSizer(CLOUDFLARE)
    _, gone = line.send(sizer, 1000 * MIB)
    assert sizer.next(0, 10**12) == 200 * MIB
    assert gone <= 1000 * MIB * 1.001


def test_a_line_that_turns_bad_is_believed_after_some_cuts_and_one_that_turns_good_after_some_minutes():
    good, bad = LINES["clean"], LINES["cut about every 3 s"]
    sizer = ChunkSizer(CLOUDFLARE, Experience())
    good.send(sizer, 5000 * MIB)
    assert sizer.next(0, 10**12) > 40 * MIB
    took, _ = bad.send(sizer, 200 * MIB)
    assert took < 1.5 * bad.send(ChunkSizer(CLOUDFLARE), 200 * MIB)[0]
    bad.send(sizer, 1000 * MIB)
    assert sizer.next(0, 10**12) < 10 * MIB
    good.send(sizer, 8000 * MIB)
    assert sizer.next(0, 10**12) > 40 * MIB


def test_a_second_upload_to_the_same_host_profits_from_the_first_one_and_one_to_another_host_does_not():
    experiences, line = Experiences(), LINES["clean"]

    def send(url):
        return line.send(ChunkSizer(CLOUDFLARE, experiences.of(url)), 64 * MIB)[0]

    first = send("https://upload.example/a")
    assert send("https://upload.example/b") < first - 0.3
    assert send("https://other.example/a") == first
