"""Rates as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.terminal.sizes import parse_rate


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("250000", 250_000),
        ("500K", 500_000),
        ("500k", 500_000),
        (" 2M ", 2_000_000),
        ("1.5m", 1_500_000),
        ("2MB", 2_000_000),
        ("2 MB/s", 2_000_000),
        ("64KiB", 65_536),
        ("1g", 1_000_000_000),
        ("5b", 5),
    ],
)
def test_a_rate_is_bytes_per_second_however_it_is_written(text, rate):
    assert parse_rate(text) == rate


@pytest.mark.parametrize(
    "text", ["", "0", "0K", "-1M", "fast", "2T", "M", "1,5M", "1e3", "5i", "9" * 400, "2M2", "\xb2"]
)
def test_what_is_no_rate_above_zero_is_refused_not_guessed(text):
    assert parse_rate(text) is None


@given(st.text(max_size=12))
def test_nothing_that_can_be_typed_breaks_it(text):
    rate = parse_rate(text)
    assert rate is None or rate > 0
