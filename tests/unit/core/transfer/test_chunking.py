"""Chunks: within what the storage allows, fitted to the line, and the whole file is always covered."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer.chunking import (
    GROWTH_LIMIT,
    MIB,
    SMALLEST_WITHOUT_RULES,
    TARGET_SECONDS,
    ChunkSizer,
)
from uploader_gui.core.transfer.experience import Experience

CLOUDFLARE = ChunkLimits(min=5 * MIB, max=200 * MIB, multiple=256 * 1024, recommended=50 * MIB)
WHOLE = 10**12


@st.composite
def limits(draw):
    """Rules that can be kept: the upper limit leaves room for one multiple that is not below the lower one."""
    multiple = draw(st.sampled_from([1, 2, 1000, 4096, 256 * 1024, MIB]) | st.integers(1, 10**7))
    low = draw(st.integers(0, 50 * MIB))
    floor = -(-max(low, 1) // multiple) * multiple
    high = floor + draw(st.integers(0, 500 * MIB))
    return ChunkLimits(min=low, max=high, multiple=multiple)


what_happens = st.lists(
    st.one_of(
        st.tuples(st.just("failed"), st.floats(0, 10_000) | st.floats(5, 60)),
        st.tuples(st.just("succeeded"), st.floats(0, 10_000) | st.floats(5, 60)),
    ),
    max_size=30,
)


def happen(sizer: ChunkSizer, events) -> None:
    for event in events:
        what, seconds = event
        if what == "failed":
            sizer.failed(0, 0, seconds)
        else:
            sizer.succeeded(sizer.next(0, WHOLE), seconds, seconds / 100)


@given(limits(), what_happens)
def test_a_chunk_keeps_the_storages_limits_whatever_happened_before(rules, events):
    sizer = ChunkSizer(rules)
    happen(sizer, events)
    length = sizer.next(0, WHOLE)
    assert rules.min <= length <= rules.max
    assert length % rules.multiple == 0


@given(limits(), what_happens, st.integers(1, 10**10), st.integers(0, 10**10))
def test_the_last_chunk_is_exactly_what_is_left_and_only_the_last_may_be_odd(rules, events, size, offset):
    offset = min(offset, size - 1)
    sizer = ChunkSizer(rules)
    happen(sizer, events)
    length = sizer.next(offset, size)
    assert 0 < length <= size - offset
    assert length % rules.multiple == 0 or offset + length == size


@given(limits(), st.integers(1, 10**10), st.data())
def test_the_chunks_cover_the_whole_file_and_end_at_its_last_byte(rules, size, data):
    sizer = ChunkSizer(rules)
    size = min(size, sizer.next(0, WHOLE) * 40)
    offset, steps = 0, 0
    while offset < size:
        length = sizer.next(offset, size)
        assert length > 0
        if data.draw(st.booleans()):
            sizer.succeeded(length, data.draw(st.floats(0.001, 600)))
            offset += length
        else:
            sizer.failed(0, 0)
            steps += 1
            if steps > 20:
                offset += length
    assert offset == size
    assert sizer.next(size, size) == 0


@given(limits(), what_happens)
def test_a_failed_chunk_makes_the_next_one_at_most_half_as_large_or_the_smallest_allowed(rules, events):
    sizer = ChunkSizer(rules)
    smallest = sizer.next(0, WHOLE)
    happen(sizer, events)
    before = sizer.next(0, WHOLE)
    sizer.failed(0, 0)
    after = sizer.next(0, WHOLE)
    assert after <= max(before // 2, smallest)
    assert after <= before


@given(limits(), what_happens, st.floats(0, 10_000, allow_nan=False))
def test_a_good_chunk_makes_the_next_one_at_most_twice_as_large(rules, events, seconds):
    sizer = ChunkSizer(rules)
    happen(sizer, events)
    before = sizer.next(0, WHOLE)
    sizer.succeeded(before, seconds)
    assert sizer.next(0, WHOLE) <= before * GROWTH_LIMIT


@given(st.floats(1_000, 10**9))
def test_where_the_storage_keeps_the_part_that_came_chunks_last_half_a_minute_within_the_limits(bytes_per_second):
    experience = Experience()
    experience.partial(kept=True, gone_out=1)
    sizer = ChunkSizer(CLOUDFLARE, experience)
    for _ in range(20):
        length = sizer.next(0, WHOLE)
        sizer.succeeded(length, length / bytes_per_second)
        sizer.failed(0, MIB, 1)
        sizer.found(MIB // 2)
    settled = sizer.next(0, WHOLE)
    wanted = min(max(bytes_per_second * TARGET_SECONDS, CLOUDFLARE.min), CLOUDFLARE.max)
    assert abs(settled - wanted) <= CLOUDFLARE.multiple


@given(st.floats(10_000, 10**10), st.floats(0.001, 10))
def test_on_a_line_that_never_breaks_a_chunk_is_never_meant_to_last_longer_than_half_a_minute(speed, overhead):
    sizer = ChunkSizer(ChunkLimits(max=10**15))
    for _ in range(60):
        length = sizer.next(0, WHOLE)
        sizer.succeeded(length, length / speed + overhead, overhead)
    assert sizer.next(0, WHOLE) <= max(speed * TARGET_SECONDS, SMALLEST_WITHOUT_RULES)


@given(limits(), what_happens)
def test_what_one_upload_has_learned_of_the_line_is_where_the_next_one_begins(rules, events):
    experience = Experience()
    first = ChunkSizer(rules, experience)
    happen(first, events)
    assert ChunkSizer(rules, experience).next(0, WHOLE) >= first.next(0, WHOLE)


def test_the_first_chunk_for_cloudflare_is_its_smallest():
    assert ChunkSizer(CLOUDFLARE).next(0, WHOLE) == 5 * MIB


def test_the_smallest_chunk_is_left_only_for_one_that_is_clearly_better():
    sizer, lengths = ChunkSizer(CLOUDFLARE), []
    for _ in range(30):
        lengths.append(length := sizer.next(0, WHOLE))
        sizer.succeeded(length, length / 8e6 + 0.09, 0.09)
    first_larger = next(length for length in lengths if length > 5 * MIB)
    assert 7 * MIB < first_larger <= 10 * MIB


def test_a_storage_without_upper_limit_gets_one_request_to_the_end_of_the_file():
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(0, 0)
    assert sizer.is_unlimited
    assert sizer.next(3, 5_000_000_000) == 4_999_999_997


@pytest.mark.parametrize("gone_out", [1, 300_000, 10 * MIB, 3_000_000_001])
def test_a_storage_that_kept_nothing_of_a_cut_request_gets_chunks_of_less_than_half_of_what_went_out(gone_out):
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(7, gone_out, 10)
    sizer.found(7)
    assert not sizer.is_unlimited
    assert SMALLEST_WITHOUT_RULES <= sizer.next(7, WHOLE) <= max(gone_out // 2, SMALLEST_WITHOUT_RULES)


def test_those_chunks_shrink_with_each_cut_down_to_the_smallest_and_grow_again():
    sizer = ChunkSizer(ChunkLimits())
    sizes = [sizer.next(0, WHOLE)]
    for _ in range(12):
        sizer.failed(0, 40 * MIB, 4)
        sizer.found(0)
        sizes.append(sizer.next(0, WHOLE))
    assert all(after <= max(before // 2, MIB // 4) for before, after in pairwise(sizes))
    assert sizes[-1] == MIB // 4
    for _ in range(2000):
        length = sizer.next(0, WHOLE)
        sizer.succeeded(length, length / (10 * MIB) + 0.1, 0.1)
    assert sizer.next(0, WHOLE) > 30 * MIB


@pytest.mark.parametrize("found", [8, 1000, 4_999])
def test_a_storage_that_kept_a_part_of_a_cut_request_goes_on_without_bounds(found):
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(7, 5000)
    sizer.found(found)
    assert sizer.next(found, WHOLE) == WHOLE - found


def test_a_storage_that_keeps_parts_is_not_taken_for_one_that_drops_when_a_little_was_lost_on_the_way():
    sizer = ChunkSizer(ChunkLimits())
    for gone_out, found, unlimited in [(MIB, 1000, True), (MIB, 0, True), (50 * MIB, 0, False)]:
        sizer.failed(0, gone_out)
        sizer.found(found)
        assert sizer.is_unlimited == unlimited


def test_a_storage_taken_for_one_that_drops_is_unbounded_again_once_it_keeps_a_part():
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(0, 5000)
    sizer.found(0)
    sizer.failed(0, MIB)
    sizer.found(MIB // 2)
    assert sizer.is_unlimited


def test_a_request_of_which_nothing_went_out_or_all_arrived_says_nothing_about_the_storage():
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(0, 0)
    sizer.found(0)
    sizer.failed(0, 5000)
    sizer.found(5000)
    sizer.found(5000)
    assert sizer.is_unlimited


def test_a_bounded_chunk_whose_answer_was_lost_does_not_lift_the_bounds():
    sizer = ChunkSizer(ChunkLimits())
    sizer.failed(0, MIB)
    sizer.found(0)
    sizer.failed(0, MIB // 2)
    sizer.found(MIB // 2)
    assert not sizer.is_unlimited


@pytest.mark.parametrize("rules", [ChunkLimits(max=-1), ChunkLimits(min=-5, max=-(10**9), multiple=-3)])
def test_a_limit_below_nothing_is_none(rules):
    sizer = ChunkSizer(rules)
    assert sizer.next(0, WHOLE) == WHOLE
    assert sizer.too_large(1000 * MIB)
    assert sizer.next(0, WHOLE) == 500 * MIB


def test_the_odd_last_chunk_says_nothing_about_the_line():
    sizer = ChunkSizer(CLOUDFLARE)
    sizer.succeeded(1000, 0.001)
    assert sizer.next(0, WHOLE) == 5 * MIB


@given(limits(), st.integers(0, 8))
def test_after_too_large_the_chunk_shrinks_within_the_rules_and_never_grows_back(rules, good_chunks):
    sizer = ChunkSizer(rules)
    for _ in range(good_chunks):
        sizer.succeeded(sizer.next(0, WHOLE), 0.001)
    refused = sizer.next(0, WHOLE)
    if sizer.too_large(refused):
        smaller = sizer.next(0, WHOLE)
        assert 0 < smaller < refused
        assert smaller >= rules.min
        assert sizer.next(0, WHOLE) % rules.multiple == 0
        for _ in range(5):
            sizer.succeeded(sizer.next(0, WHOLE), 0.001)
        assert sizer.next(0, WHOLE) <= smaller
    else:
        assert refused < max(rules.min, rules.multiple) + rules.multiple


def test_too_large_at_the_smallest_allowed_chunk_is_final():
    assert ChunkSizer(CLOUDFLARE).too_large(5 * MIB) is False


def test_a_storage_that_named_no_limit_but_refuses_the_whole_file_gets_about_half_of_it():
    sizer = ChunkSizer(ChunkLimits())
    assert sizer.too_large(1000 * MIB)
    assert sizer.next(0, WHOLE) == 500 * MIB
    assert not sizer.is_unlimited


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (ChunkLimits(min=10 * MIB, max=MIB, multiple=1), MIB),
        (ChunkLimits(min=0, max=100, multiple=256), 100),
        (ChunkLimits(min=0, max=1, multiple=1), 1),
    ],
)
def test_where_the_rules_contradict_each_other_the_upper_limit_wins(rules, expected):
    assert ChunkSizer(rules).next(0, WHOLE) == expected
