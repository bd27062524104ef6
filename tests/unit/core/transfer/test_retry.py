"""Retrying is data: bounded, spread by chance, never tired, and patient when it is asked to be."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.core.errors import ConnectionLost, NoConnection, ServerBusy, TimedOut, TlsRefused
from uploader_gui.core.transfer.retry import CUTS_WITHOUT_WAIT, Retries, RetryPolicy

policies = st.builds(
    RetryPolicy,
    first=st.floats(0.01, 10),
    factor=st.floats(1, 10),
    ceiling=st.floats(10, 3600),
    jitter=st.floats(0, 1),
)
chances = st.floats(0, 1)
counts = st.integers(1, 10**9)


@given(policies, counts, chances)
def test_a_wait_is_finite_never_negative_and_never_above_the_ceiling(policy, failures, chance):
    delay = policy.delay(failures, chance)
    assert math.isfinite(delay)
    assert 0 <= delay <= policy.ceiling


@given(policies, counts)
def test_without_chance_each_further_failure_waits_at_least_as_long(policy, failures):
    assert policy.delay(failures, 0) <= policy.delay(failures + 1, 0)


@given(policies, counts, chances)
def test_chance_takes_away_at_most_its_part_of_the_wait(policy, failures, chance):
    whole = policy.delay(failures, 0)
    assert whole * (1 - policy.jitter) - 1e-9 <= policy.delay(failures, chance) <= whole


@given(policies, counts, chances, st.floats(0, 100_000))
def test_what_the_other_side_asked_for_is_never_waited_less(policy, failures, chance, retry_after):
    assert policy.delay(failures, chance, retry_after) >= retry_after


def test_the_first_waits_double_from_one_second_to_five_minutes():
    policy = RetryPolicy()
    waits = [policy.delay(number, 0) for number in range(1, 11)]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300]


def test_a_million_failures_do_not_overflow():
    assert RetryPolicy(factor=1000.0).delay(10**6, 0) == 300


def test_different_chances_spread_a_class_over_half_the_wait():
    policy = RetryPolicy()
    assert {policy.delay(5, chance) for chance in (0, 0.5, 1)} == {16, 12, 8}


def test_advancing_bytes_make_earlier_failures_forgotten():
    retries = Retries(RetryPolicy(), lambda: 0.0)
    assert [retries.failed(), retries.failed(), retries.failed()] == [1, 2, 4]
    retries.advanced()
    assert retries.failures == 0
    assert retries.failed() == 1


@pytest.mark.parametrize(("asked", "waited"), [(None, 1), (0.0, 1), (0.5, 1), (90.0, 90), (4000.0, 4000)])
def test_retry_after_lengthens_a_wait_and_never_shortens_it(asked, waited):
    assert Retries(RetryPolicy(), lambda: 0.0).failed(asked) == waited


@pytest.mark.parametrize("error", [ConnectionLost(), NoConnection(), TimedOut(), TlsRefused()])
def test_a_first_cut_of_the_line_costs_no_wait_and_the_next_ones_do(error):
    retries = Retries(RetryPolicy(), lambda: 0.0)
    assert [retries.failed(None, error) for _ in range(3)] == [0, 2, 4]
    retries.advanced()
    assert retries.failed(None, error) == 0


def test_a_cut_after_much_had_moved_costs_no_wait_whatever_came_before():
    retries = Retries(RetryPolicy(), lambda: 0.0)
    retries.failed(None, ServerBusy())
    retries.failed(None, ServerBusy())
    cut = ConnectionLost()
    cut.much_had_moved = True
    assert retries.failed(None, cut) == 0
    assert retries.failed(None, ConnectionLost()) == 2


def test_much_that_moves_in_vain_again_and_again_is_sent_with_pauses_that_grow():
    retries = Retries(RetryPolicy(), lambda: 0.0)
    cut = ConnectionLost()
    cut.much_had_moved = True
    waits = [retries.failed(None, cut) for _ in range(CUTS_WITHOUT_WAIT + 10)]
    assert waits[:CUTS_WITHOUT_WAIT] == [0] * CUTS_WITHOUT_WAIT
    assert waits[CUTS_WITHOUT_WAIT:] == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    retries.advanced()
    assert retries.failed(None, cut) == 0


def test_a_server_that_says_not_now_is_not_asked_again_at_once():
    assert Retries(RetryPolicy(), lambda: 0.0).failed(None, ServerBusy()) == 1
