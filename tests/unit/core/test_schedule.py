"""The weekly schedule: which limit counts when, over midnight and over summer time; and what is wrong is named."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.core.schedule import (
    Entry,
    Rule,
    ScheduleError,
    limit_at,
    next_change,
    read_schedule,
    rule_now,
    write_schedule,
)

BERLIN = ZoneInfo("Europe/Berlin")
PAUSE = Rule(pauses=True)
WORK = {"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "18:00", "bytes_per_second": 500_000}
NIGHT = {"days": ["fri"], "from": "22:00", "to": "06:00", "bytes_per_second": "pause"}


def at(text, zone=BERLIN, fold=0):
    """2026-06-01 is a Monday."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


def change_after(entries, moment, zone=BERLIN):
    found = next_change(read_schedule(entries), moment.timestamp(), zone)
    return None if found is None else datetime.fromtimestamp(found, zone)


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        ("2026-06-01 07:59", None),
        ("2026-06-01 08:00", Rule(500_000)),
        ("2026-06-01 17:59:59", Rule(500_000)),
        ("2026-06-01 18:00", None),
        ("2026-06-06 12:00", None),
        ("2026-06-05 21:59", None),
        ("2026-06-05 22:00", PAUSE),
        ("2026-06-06 05:59", PAUSE),  # Saturday morning belongs to Friday night
        ("2026-06-06 06:00", None),
        ("2026-06-06 23:00", None),
        ("2026-06-05 03:00", None),
    ],
)
def test_the_entry_of_that_day_and_hour_counts_also_over_midnight(moment, rule):
    assert limit_at(read_schedule([WORK, NIGHT]), at(moment)) == rule


def test_of_several_that_match_the_first_counts():
    lunch = {"from": "12:00", "to": "13:00", "bytes_per_second": 0}
    assert limit_at(read_schedule([lunch, WORK]), at("2026-06-01 12:30")) == Rule(0)
    assert limit_at(read_schedule([WORK, lunch]), at("2026-06-01 12:30")) == Rule(500_000)


def test_without_days_and_hours_an_entry_counts_always():
    schedule = read_schedule([{"bytes_per_second": "pause"}])
    assert limit_at(schedule, at("2026-06-06 00:00")) == limit_at(schedule, at("2026-06-03 23:59")) == PAUSE
    assert next_change(schedule, at("2026-06-06 00:00").timestamp(), BERLIN) is None


def test_the_same_hour_as_beginning_and_end_is_a_whole_day():
    schedule = read_schedule([{"days": ["mon"], "from": "08:00", "to": "08:00", "bytes_per_second": 7}])
    assert limit_at(schedule, at("2026-06-02 07:59")) == Rule(7)
    assert limit_at(schedule, at("2026-06-02 08:00")) is None


@pytest.mark.parametrize(
    ("moment", "change"),
    [
        ("2026-06-01 07:00", "2026-06-01 08:00"),
        ("2026-06-01 08:00", "2026-06-01 18:00"),
        ("2026-06-05 17:00", "2026-06-05 18:00"),
        ("2026-06-05 18:00", "2026-06-05 22:00"),
        ("2026-06-05 23:00", "2026-06-06 06:00"),
        ("2026-06-06 06:00", "2026-06-08 08:00"),
    ],
)
def test_the_next_change_is_told_to_the_minute(moment, change):
    assert change_after([WORK, NIGHT], at(moment)) == at(change)


def test_two_entries_with_the_same_rule_one_after_the_other_are_no_change():
    entries = [
        {"from": "08:00", "to": "12:00", "bytes_per_second": "pause"},
        {"from": "12:00", "to": "18:00", "bytes_per_second": "pause"},
    ]
    assert change_after(entries, at("2026-06-01 09:00")) == at("2026-06-01 18:00")


def test_when_the_clocks_go_forward_the_hour_that_is_left_out_is_left_out():
    # 2026-03-29, 02:00 → 03:00
    entry = {"from": "02:30", "to": "04:00", "bytes_per_second": 1}
    assert change_after([entry], at("2026-03-29 01:00")) == at("2026-03-29 03:00")
    whole_night = {"days": ["sat"], "from": "22:00", "to": "06:00", "bytes_per_second": "pause"}
    begun, ends = at("2026-03-28 22:00"), change_after([whole_night], at("2026-03-28 22:00"))
    assert ends == at("2026-03-29 06:00")
    assert ends.timestamp() - begun.timestamp() == 7 * 3600


def test_when_the_clocks_go_back_the_hour_that_comes_twice_counts_twice():
    # 2026-10-25, 03:00 → 02:00
    schedule = [{"from": "02:15", "to": "02:45", "bytes_per_second": 1}]
    moments = [at("2026-10-25 01:00")]
    for _ in range(4):
        moments.append(change_after(schedule, moments[-1]))
    assert moments[1:] == [
        at("2026-10-25 02:15"),
        at("2026-10-25 02:45"),
        at("2026-10-25 02:15", fold=1),
        at("2026-10-25 02:45", fold=1),
    ]
    assert moments[3].timestamp() - moments[1].timestamp() == 3600


def test_the_computers_own_time_zone_counts_where_none_is_given():
    schedule = read_schedule([WORK])
    noon = datetime(2026, 6, 1, 12, 0).timestamp()  # noqa: DTZ001 - the computer's own
    assert rule_now(schedule, noon) == Rule(500_000)
    assert next_change(schedule, noon) == noon + 6 * 3600


def test_without_a_schedule_nothing_ever_changes():
    assert rule_now((), 0.0) is None
    assert next_change((), 0.0) is None


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ({}, "list"),
        ("pause", "list"),
        ([7], "entry 1"),
        ([WORK, {}], "entry 2: “bytes_per_second”"),
        ([{"bytes_per_second": -1}], "0 for no limit"),
        ([{"bytes_per_second": True}], "number of bytes"),
        ([{"bytes_per_second": 1.5}], "number of bytes"),
        ([{"bytes_per_second": "2M"}], "“pause”"),
        ([WORK | {"from": "25:00"}], "“from” is a time of day like 08:30"),
        ([WORK | {"from": 8}], "“from”"),
        ([WORK | {"to": "24:01"}], "“to”"),
        ([WORK | {"to": "8.30"}], "“to”"),
        ([WORK | {"days": []}], "“days”"),
        ([WORK | {"days": "mon"}], "“days”"),
        ([WORK | {"days": ["monday"]}], "mon, tue, wed"),
        ([WORK | {"days": [1]}], "“days”"),
        ([WORK | {"form": "08:00"}], "“form” is not known"),
    ],
)
def test_what_is_wrong_is_said_with_its_entry_and_what_would_be_right(written, named):
    with pytest.raises(ScheduleError) as caught:
        read_schedule(written)
    assert named in str(caught.value)
    assert str(caught.value).startswith("“schedule”")
    assert str(caught.value).endswith(".")


ENTRIES = some.builds(
    Entry,
    days=some.frozensets(some.integers(0, 6), min_size=1),
    begins=some.integers(0, 1439),
    ends=some.integers(0, 1440),
    rule=some.one_of(some.just(PAUSE), some.builds(Rule, bytes_per_second=some.integers(0, 2**53))),
)


@given(some.lists(ENTRIES, max_size=5).map(tuple))
def test_a_schedule_that_is_written_is_read_as_it_was(schedule):
    assert read_schedule(write_schedule(schedule)) == schedule


def test_a_schedule_is_written_as_a_person_would_write_it():
    written = [WORK, NIGHT, {"bytes_per_second": 0}]
    assert write_schedule(read_schedule(written)) == written
