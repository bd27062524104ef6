import time
from datetime import UTC, datetime

import pytest

from uploader_gui.ui import formatting
from uploader_gui.ui.translation import set_translator


def at(day, hour=12, minute=0, *, month=5, year=2027):
    # Built on this computer's own clock, because that is what a person reads.
    return datetime(year, month, day, hour, minute).astimezone().timestamp()


NOW = at(5, 20, 59)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (850_400, "850 kB"),
        (999_999, "1.0 MB"),
        (62_540_000, "62.5 MB"),
        (625_400_000, "625 MB"),
        (999_700_000, "1.0 GB"),
        (3_100_000_000, "3.1 GB"),
        (5_368_709_120, "5.4 GB"),
    ],
)
def test_bytes_come_in_decimal_units(size, text):
    assert formatting.bytes_text(size) == text


@pytest.mark.parametrize(
    ("done", "size", "text"),
    [
        (3_100_000_000, 5_000_000_000, "3.1 of 5.0 GB"),
        (4_999_999_999, 5_000_000_000, "4.9 of 5.0 GB"),
        (5_000_000_000, 5_000_000_000, "5.0 of 5.0 GB"),
        (0, 5_000_000_000, "0.0 of 5.0 GB"),
        (512, 900, "512 of 900 bytes"),
    ],
)
def test_a_part_reads_like_the_whole_only_when_it_is(done, size, text):
    assert formatting.part_of_text(done, size) == text


@pytest.mark.parametrize(
    ("done", "size", "shown"),
    [
        (0, 0, 0),
        (0, 10, 0),
        (4_999_999_999, 5_000_000_000, 99),
        (5_000_000_000, 5_000_000_000, 100),
        (9, 5, 100),
        (-1, 5, 0),
    ],
)
def test_a_percentage_is_floored_so_that_100_means_done(done, size, shown):
    assert formatting.percent(done, size) == shown
    assert formatting.percent_text(done, size) == f"{shown} %"


def test_speed_has_its_unit():
    assert formatting.speed_text(6_200_000) == "6.2 MB/s"
    assert formatting.speed_text(-3) == "0 bytes/s"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "time unknown"),
        (float("inf"), "time unknown"),
        (12, "less than a minute"),
        (60, "1 min"),
        (3600, "1 h"),
        (8340, "2 h 19 min"),
        (90_000, "1 day 1 h"),
        (2 * 86_400 + 3599, "2 days"),
        (86_400 + 2 * 3600, "1 day 2 h"),
        (3 * 86_400 - 1, "2 days 23 h"),
        (7 * 86_400 + 3600, "7 days"),
    ],
)
def test_time_left_is_told_as_people_say_it(seconds, text):
    assert formatting.seconds_left_text(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "0 s"), (7.2, "8 s"), (60, "1 min"), (80, "1 min 20 s"), (7200, "2 h")]
)
def test_a_countdown_is_rounded_up(seconds, text):
    assert formatting.countdown_text(seconds) == text


@pytest.mark.parametrize(
    ("due", "text"),
    [
        (None, "no due date"),
        (at(5, 23, 59), "due today 23:59, in 3 h"),
        (at(5, 21, 40), "due today 21:40, in 41 min"),
        (at(6, 9, 0), "due tomorrow 09:00, in 12 h"),
        (at(7, 23, 59), "due Friday 23:59, in 2 days"),
        (at(7, 9, 0), "due Friday 09:00, in 2 days"),
        (at(30, 23, 59), "due 30 May, 23:59, in 25 days"),
        (at(5, 18, 0), "was due today 18:00, 2 h 59 min ago"),
        (at(4, 23, 59), "was due yesterday 23:59, 21 h ago"),
        (at(3, 12, 0), "was due 3 May"),
        (at(3, 12, 0, year=2026), "was due 3 May 2026"),
    ],
)
def test_a_due_date_is_told_as_near_as_it_is(due, text):
    assert formatting.due_text(due, NOW) == text


@pytest.mark.parametrize(
    ("due", "text", "left"),
    [
        (at(5, 23, 59), "due today 23:59, in 3 h", "2 h 29 min"),
        (at(7, 23, 59), "due Friday 23:59, in 2 days 3 h", "2 days 2 h"),
        (at(30, 0, 1), "due 30 May, 00:01, in 25 days", "25 days"),
    ],
)
def test_a_due_date_agrees_with_the_time_that_is_left_beside_it(due, text, left):
    assert formatting.due_text(due, NOW, exactly=True) == text
    assert formatting.margin_text(at(5, 21, 30), due) == f"{left} before it is due"


@pytest.mark.parametrize(
    ("due", "text"),
    [
        (at(5, 23, 59), "today 23:59, in 3 h"),
        (at(7, 9, 0), "Friday 09:00, in 2 days"),
        (at(5, 18, 0), "today 18:00, 2 h 59 min ago"),
        (at(3, 12, 0), "3 May, 12:00"),
    ],
)
def test_behind_the_word_due_a_date_does_not_say_it_again(due, text):
    assert formatting.deadline_text(due, NOW) == text


def test_what_has_happened_is_told_to_the_second():
    assert formatting.logged_text(at(5, 18, 0) + 7, NOW) == "18:00:07"
    assert formatting.logged_text(at(4, 23, 59) + 59, NOW) == "4 May, 23:59:59"


def test_closed_and_opening_dates():
    assert formatting.closed_text(at(3), NOW) == "closed 3 May"
    assert formatting.closed_text(at(5, 12), NOW) == "closed today 12:00"
    assert formatting.opens_text(at(6, 8), NOW) == "opens tomorrow 08:00"
    assert formatting.opens_text(at(5, 22), NOW) == "opens today 22:00"


def test_a_finish_is_measured_against_the_due_date():
    assert formatting.margin_text(at(5, 21, 40), at(5, 23, 59)) == "2 h 19 min before it is due"
    assert formatting.margin_text(at(6, 0, 39), at(5, 23, 59)) == "40 min after it is due"
    assert formatting.margin_text(NOW, None) == ""


def test_times_are_of_this_computers_clock():
    assert formatting.local(0).astimezone(UTC) == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_translator_is_asked_and_can_be_taken_away():
    set_translator(lambda context, text, n=None: {"{n} min": "{n} Minuten"}.get(text, text))
    try:
        assert formatting.duration_text(120) == "2 Minuten"
    finally:
        set_translator(None)
    assert formatting.duration_text(120) == "2 min"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot change the zone of a running program")
@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2027-05-05 19:00:00 CEST (UTC+02:00)"),
        ("<+0530>-5:30", "2027-05-05 22:30:00 UTC+05:30"),
        ("EST5", "2027-05-05 12:00:00 EST (UTC-05:00)"),
        ("UTC0", "2027-05-05 17:00:00 UTC"),
    ],
)
def test_a_proof_tells_the_local_time_and_names_its_zone(monkeypatch, zone, text):
    with monkeypatch.context() as here:
        here.setenv("TZ", zone)
        time.tzset()
        told = formatting.moment_text(datetime(2027, 5, 5, 17, tzinfo=UTC).timestamp())
    time.tzset()
    assert told == text


def test_a_count_reaches_the_translator_so_that_it_can_choose_the_form():
    asked = []
    set_translator(lambda context, text, n=None: asked.append((text, n)) or text)
    try:
        formatting.duration_text(3 * 86_400)
    finally:
        set_translator(None)
    assert ("{n} days", 3) in asked


def test_a_locale_writes_the_numbers_and_the_times():
    class Comma(formatting.Conventions):
        month_first = True

        def number(self, value, decimals):
            return super().number(value, decimals).replace(".", ",")

        def clock(self, when):
            return f"{when:%H.%M}"

    formatting.set_conventions(Comma())
    try:
        assert formatting.bytes_text(3_100_000_000) == "3,1 GB"
        assert formatting.when_text(at(30, 23, 59), NOW) == "May 30, 23.59"
    finally:
        formatting.set_conventions(None)
    assert formatting.bytes_text(3_100_000_000) == "3.1 GB"


def test_a_size_is_told_to_the_byte_and_once_where_that_says_it_all():
    assert formatting.size_text(40_000_000) == "40.0 MB (40,000,000 bytes)"
    assert formatting.size_text(999) == "999 bytes"


def test_a_list_has_a_comma_between_its_parts():
    assert [formatting.list_text(parts) for parts in ([], ["a"], ["a", "b", "c"])] == ["", "a", "a, b, c"]
