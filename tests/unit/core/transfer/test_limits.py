"""Which ceiling counts: the ordinary one, the schedule's, or what a person has just set; with the clock as it goes."""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.errors import MeteredNetwork, PausedBySchedule
from uploader_gui.core.schedule import read_schedule
from uploader_gui.core.transfer.holds import Holds
from uploader_gui.core.transfer.limits import LOOK_EVERY, Limits
from uploader_gui.core.transfer.rate_limit import RateLimit

BERLIN = ZoneInfo("Europe/Berlin")
ENTRIES = [
    {"from": "08:00", "to": "18:00", "bytes_per_second": 500},
    {"from": "22:00", "to": "06:00", "bytes_per_second": "pause"},
]


def time_of(text):
    return datetime.fromisoformat(f"2026-06-01 {text}").replace(tzinfo=BERLIN).timestamp()


class Day:
    """A day of the engine that begins at ``begin``; the ordinary limit is 1000 bytes per second."""

    def __init__(self, begin, entries=ENTRIES):
        self.clock = FakeClock(now=time_of(begin))
        self.rate, self.holds = RateLimit(self.clock, 1000), Holds()
        self.limits = Limits(self.clock, self.rate, self.holds, read_schedule(entries), BERLIN)

    async def until(self, text):
        following = asyncio.create_task(self.limits.follow())
        while self.clock.now() < time_of(text):  # noqa: ASYNC110 - the clock goes on by itself
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    @property
    def seen(self):
        return self.holds.error.code if self.holds.error else self.rate.bytes_per_second


async def test_the_schedule_counts_from_its_minute_on_and_outside_of_it_the_ordinary_limit():
    day = Day("07:00")
    assert day.seen == 1000
    seen = []
    for text in ("07:59", "08:00", "17:59", "18:00", "21:59", "22:00"):
        await day.until(text)
        seen.append(day.seen)
    assert seen == [1000, 500, 500, 1000, 1000, "paused_by_schedule"]


async def test_a_pause_says_until_when():
    day = Day("23:00")
    assert day.holds.error.facts == {"until": str(int(time_of("06:00")) + 86400)}


async def test_a_pause_without_end_says_no_time():
    assert Day("23:00", [{"bytes_per_second": "pause"}]).holds.error.facts == {}


async def test_what_a_person_sets_counts_at_once_until_the_schedule_changes_and_then_outside_of_it():
    day = Day("09:00")
    day.limits.set(9999)
    assert day.seen == 9999
    await day.until("17:00")
    assert day.seen == 9999
    day = Day("09:00")
    day.limits.set(9999)
    await day.until("18:01")
    assert day.seen == 9999
    day.clock.advance(14.5 * 3600)  # 8:31 the next day
    following = asyncio.create_task(day.limits.follow())
    await asyncio.sleep(0)
    following.cancel()
    assert day.seen == 500


async def test_a_limit_set_in_a_pause_does_not_end_it():
    day = Day("23:00")
    day.limits.set(0)
    assert day.seen == "paused_by_schedule"


async def test_after_the_computer_has_slept_the_hour_of_now_counts_within_half_a_minute():
    day = Day("09:00")
    following = asyncio.create_task(day.limits.follow())
    await asyncio.sleep(0)
    assert day.clock.slept == [LOOK_EVERY]
    day.clock.advance(10 * 3600)
    await asyncio.sleep(0)
    assert day.seen == 1000
    following.cancel()


async def test_without_a_schedule_nothing_is_looked_at():
    day = Day("09:00", [])
    await day.limits.follow()
    day.limits.set(-5)
    assert (day.seen, day.clock.slept) == (0, [])


def test_a_reason_is_told_when_it_begins_changes_and_ends_and_not_in_between():
    holds, told = Holds(), []
    holds.on_change = lambda: told.append(holds.error and (holds.error.code, holds.error.facts))
    holds.set(MeteredNetwork)
    holds.set(MeteredNetwork)
    holds.set(PausedBySchedule, until=5)
    holds.set(PausedBySchedule, until=6)
    holds.end(PausedBySchedule)
    holds.end(PausedBySchedule)
    holds.end(MeteredNetwork)
    metered = ("metered_network", {})
    assert told == [
        metered,
        ("paused_by_schedule", {"until": "5"}),
        ("paused_by_schedule", {"until": "6"}),
        metered,
        None,
    ]


@pytest.mark.parametrize("kind", [MeteredNetwork, PausedBySchedule])
def test_every_upload_gets_an_error_of_its_own(kind):
    holds = Holds()
    holds.set(kind)
    assert holds.error is not holds.error


async def test_other_settings_count_at_once_and_end_what_was_set_by_hand():
    day = Day("09:00")
    day.limits.set(70)
    assert day.seen == 70
    day.limits.renew(300, read_schedule([{"from": "12:00", "to": "13:00", "bytes_per_second": "pause"}]))
    assert day.seen == 300
    await day.until("12:00")
    assert day.seen == "paused_by_schedule"
    day.limits.renew(200, ())
    assert day.seen == 200
