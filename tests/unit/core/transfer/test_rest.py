"""A file that is still being written is not sent; one that has come to rest is."""

import pytest

from uploader_gui.core.models import FileMark
from uploader_gui.core.transfer.rest import REST_SECONDS, Rest, has_rested

NOW = 1_800_000_000.0


def a_mark(age, size=1000):
    return FileMark(size=size, mtime_ns=int((NOW - age) * 10**9), identity="1:1")


@pytest.mark.parametrize(
    ("age", "rested"), [(0, False), (4.9, False), (REST_SECONDS, True), (1e6, True), (-3600, False)]
)
def test_a_file_has_rested_when_its_last_write_is_a_while_ago(age, rested):
    assert has_rested(a_mark(age), NOW) is rested


def test_one_look_is_never_enough():
    assert not Rest().is_over(a_mark(1e6), 0.0, NOW)


def test_the_same_at_two_looks_and_not_written_for_a_while_is_rest():
    rest = Rest()
    assert not rest.is_over(a_mark(3), 0.0, NOW)
    assert not rest.is_over(a_mark(3), 1.0, NOW + 1)
    assert rest.is_over(a_mark(3), 1.0, NOW + 2)


def test_a_camera_whose_clock_is_ahead_is_not_waited_for_until_its_time_has_come():
    rest = Rest()
    looks = [rest.is_over(a_mark(-86400), 2.0, NOW + 2 * n) for n in range(4)]
    assert looks == [False, False, False, True]


def test_a_share_whose_clock_is_behind_does_not_make_a_growing_file_look_at_rest():
    rest = Rest()
    for n in range(10):
        assert not rest.is_over(a_mark(600 - n, size=1000 + n), 2.0, NOW)


def test_each_change_begins_the_watch_anew():
    rest = Rest()
    for size in (1, 1, 1, 2, 2, 2):
        assert not rest.is_over(a_mark(-60, size=size), 2.0, NOW)
    assert rest.is_over(a_mark(-60, size=2), 2.0, NOW)
