"""What is shown of the bytes: sent and stored apart, never more than the file, not more often than an eye sees."""

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.transfer.progress import HALF_LIFE, REPORT_EVERY, ProgressReport, SpeedMeter


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def told():
    return []


@pytest.fixture
def report(clock, told):
    return ProgressReport(7, 1000, clock, told.append)


def run(meter, clock, bytes_per_second, seconds, step=0.25):
    for _ in range(round(seconds / step)):
        clock.advance(step)
        meter.moved(round(bytes_per_second * step))


def test_the_speed_of_an_even_line_is_right_from_the_first_second(clock):
    meter = SpeedMeter(clock)
    run(meter, clock, 1_000_000, 1)
    assert meter.bytes_per_second() == pytest.approx(1_000_000, rel=0.01)


def test_the_speed_is_zero_before_anything_moved(clock):
    assert SpeedMeter(clock).bytes_per_second() == 0


def test_half_of_an_old_speed_is_forgotten_in_one_half_life(clock):
    meter = SpeedMeter(clock)
    run(meter, clock, 1_000_000, 60)
    clock.advance(HALF_LIFE)
    assert meter.bytes_per_second() == pytest.approx(500_000, rel=0.01)


def test_the_speed_falls_to_nothing_while_nothing_moves(clock):
    meter = SpeedMeter(clock)
    run(meter, clock, 1_000_000, 10)
    clock.advance(120)
    assert meter.bytes_per_second() < 1


def test_many_pieces_in_one_moment_do_not_make_an_endless_speed(clock):
    meter = SpeedMeter(clock)
    for _ in range(100):
        meter.moved(10_000)
    assert meter.bytes_per_second() == 0
    clock.advance(1)
    assert meter.bytes_per_second() == pytest.approx(1_000_000)


def test_sent_and_stored_are_two_numbers(report, told, clock):
    report.restart(0)
    clock.advance(1)
    report.moved(400)
    assert (told[-1].sent, told[-1].stored, told[-1].size) == (400, 0, 1000)
    report.restart(400)
    assert (told[-1].sent, told[-1].stored) == (400, 400)


def test_after_a_cut_what_the_storage_did_not_get_is_no_longer_claimed_as_sent(report, told, clock):
    report.restart(0)
    report.moved(900)
    report.restart(300)
    assert (told[-1].sent, told[-1].stored) == (300, 300)


def test_a_chunk_that_was_taken_only_in_part_never_lets_more_be_sent_than_the_file_has(report, told, clock):
    report.restart(0)
    report.moved(600)
    report.restart(300)
    assert (told[-1].sent, told[-1].stored) == (300, 300)
    clock.advance(1)
    report.moved(700)
    assert told[-1].sent == 1000
    assert told[-1].seconds_left == 0


def test_movement_is_told_at_most_ten_times_a_second(report, told, clock):
    report.restart(0)
    begun = len(told)
    for _ in range(100):
        clock.advance(0.01)
        report.moved(1)
    assert len(told) - begun <= 1 / REPORT_EVERY


def test_an_acknowledged_offset_is_told_at_once(report, told):
    report.restart(0)
    report.moved(10)
    report.restart(10)
    assert told[-1].stored == 10


def test_the_time_left_is_unknown_without_speed_and_zero_at_the_end(report, told, clock):
    report.restart(0)
    assert told[-1].seconds_left is None
    report.restart(1000)
    assert told[-1].seconds_left == 0


def test_the_time_left_is_what_remains_at_the_speed_of_now(report, told, clock):
    report.restart(0)
    clock.advance(1)
    report.moved(100)
    assert told[-1].upload_id == 7
    assert told[-1].seconds_left == pytest.approx(9)
