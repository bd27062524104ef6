"""Turns: by slack to the deadline, then by size; and nobody's waiting, failing or going away blocks the rest."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.streams import Streams
from uploader_gui.core.transfer.turns import AHEAD, FINISHING, Turn, Turns

MB = 1_000_000


class Queue:
    """A queue with one stream at 1 MB/s, and what happens in it."""

    def __init__(self, streams=1, speed=MB):
        self.clock = FakeClock()
        self.pace = Pace(self.clock, speed)
        self.turns = Turns(Streams(streams), self.pace, self.clock.now)
        self.order, self.near, self.told = [], [], []
        self.tasks = {}

    def turn(self, size=100 * MB, due_in=None, site="site"):
        due_at = None if due_in is None else self.clock.now() + due_in
        left = [size]
        turn = Turn(self.turns, site, due_at, lambda: left[0])
        turn.sends = lambda count: left.__setitem__(0, left[0] - count)
        return turn

    def go(self, name, **about):
        """An upload that prepares at once, sends when it may, and ends when the test says so."""
        turn = self.turn(**about)
        turn.ended = asyncio.Event()

        async def upload():
            try:
                await turn.come_near(lambda: self.told.append(name))
                self.near.append(name)
                await turn.take(lambda: self.told.append(name))
                self.order.append(name)
                await turn.ended.wait()
            finally:
                turn.give_back()

        self.tasks[name] = asyncio.create_task(upload())
        return turn

    async def end_all(self):
        """Let each end as soon as it sends, one after the other."""
        while any(not task.done() for task in self.tasks.values()):
            await settle()
            for turn in tuple(self.turns.sending):
                turn.ended.set()


async def settle():
    for _ in range(10):
        await asyncio.sleep(0)


@asynccontextmanager
async def queue(**options):
    made = Queue(**options)
    try:
        yield made
    finally:
        for task in made.tasks.values():
            task.cancel()
        await asyncio.gather(*made.tasks.values(), return_exceptions=True)


async def test_a_free_turn_is_taken_at_once_and_without_a_word():
    async with queue() as q:
        q.go("only")
        await settle()
        assert (q.order, q.told) == (["only"], [])


async def test_who_must_wait_is_told_once_each_time():
    async with queue() as q:
        first = q.go("first", size=MB)
        q.go("second")
        await settle()
        assert q.told == ["second"]
        first.ended.set()
        await settle()
        assert q.order == ["first", "second"]


async def test_the_least_slack_goes_first_then_the_smallest_and_who_has_no_deadline_last():
    async with queue() as q:
        q.go("running", due_in=1)
        await settle()
        q.go("no deadline, big", size=400 * MB)
        q.go("no deadline, small", size=200 * MB)
        q.go("due in an hour, 100 s to send", due_in=3600)
        q.go("due later, but 3000 s to send", due_in=5000, size=3000 * MB)
        q.go("due in an hour, 50 s to send", due_in=3600, size=50 * MB)
        await q.end_all()
        assert q.order[1:] == [
            "due later, but 3000 s to send",
            "due in an hour, 100 s to send",
            "due in an hour, 50 s to send",
            "no deadline, small",
            "no deadline, big",
        ]


async def test_the_order_is_told_anew_when_the_line_has_become_another():
    async with queue() as q:
        running = q.go("running", due_in=1)
        await settle()
        q.go("soon and small", due_in=3600, size=10 * MB)
        q.go("later and big", due_in=7200, size=2000 * MB)
        await settle()
        q.pace.bytes_per_second = MB / 4  # now the big one needs 8000 s
        running.ended.set()
        await q.end_all()
        assert q.order == ["running", "later and big", "soon and small"]


async def test_a_deadline_that_has_passed_is_still_a_deadline():
    async with queue() as q:
        q.go("running")
        await settle()
        q.go("no deadline")
        q.go("due tomorrow", due_in=86400)
        q.go("was due an hour ago", due_in=-3600)
        await q.end_all()
        assert q.order == ["running", "was due an hour ago", "due tomorrow", "no deadline"]


@pytest.mark.parametrize("size", [MB, 100 * MB])
async def test_never_more_at_once_than_allowed(size):
    async with queue(streams=3) as q:
        most = 0
        for number in range(30):
            q.go(number, due_in=1000 + number, size=size)
        while any(not task.done() for task in q.tasks.values()):
            await settle()
            most = max(most, len(q.turns.sending))
            for turn in tuple(q.turns.sending)[:1]:
                turn.ended.set()
        assert most == 3
        assert q.order == list(range(30))


async def test_who_stops_waiting_leaves_the_place_to_the_next():
    async with queue() as q:
        running = q.go("running")
        await settle()
        q.go("first", due_in=1000)
        q.go("second", due_in=2000)
        await settle()
        q.tasks["first"].cancel()
        await settle()
        running.ended.set()
        await settle()
        assert q.order == ["running", "second"]


async def test_a_turn_given_to_somebody_who_is_stopped_in_that_moment_is_not_lost():
    async with queue() as q:
        running = q.go("running", size=MB)
        q.go("first", due_in=1000)
        q.go("second", due_in=2000)
        await settle()
        running.give_back()
        q.tasks["first"].cancel()
        await settle()
        assert q.order == ["running", "second"]


async def test_the_next_ones_prepare_shortly_before_their_turn_and_not_hours_before():
    async with queue() as q:
        running = q.go("running", size=3600 * MB, due_in=1)
        for number in range(20):
            q.go(number, size=MB, due_in=10**6 + number)
        await settle()
        assert q.near == ["running"]
        running.sends(3590 * MB)
        q.turns.serve()
        await settle()
        assert q.near == ["running", *range(AHEAD)]
        assert q.order == ["running"]


async def test_before_the_line_was_ever_measured_nobody_prepares_without_a_turn():
    async with queue(speed=0) as q:
        q.go("first")
        q.go("second")
        await settle()
        assert q.near == ["first"]


async def test_a_site_that_does_not_answer_does_not_keep_another_sites_uploads_waiting():
    async with queue() as q:
        for number in range(20):
            stuck = q.turn(site="dead", due_in=1)
            q.tasks[f"dead {number}"] = asyncio.create_task(stuck.come_near(lambda: None))
        await settle()
        q.go("alive", site="good")
        await settle()
        assert q.order == ["alive"]


async def test_one_upload_that_prepares_for_long_does_not_keep_the_others_from_sending():
    async with queue(streams=2) as q:
        slow = q.turn(size=MB, due_in=1)
        await slow.come_near(lambda: None)
        q.go("next", size=MB)
        await settle()
        assert q.order == ["next"]


async def test_so_many_finish_at_a_site_at_once_and_while_more_wait_nobody_new_prepares():
    async with queue() as q:
        done, release = [], asyncio.Event()

        async def finish(number):
            async with q.turn().finishing():
                done.append(number)
                await release.wait()

        for number in range(FINISHING + 2):
            q.tasks[number] = asyncio.create_task(finish(number))
        await settle()
        assert done == list(range(FINISHING))
        q.go("new")
        q.go("elsewhere", site="another", size=MB)
        await settle()
        assert q.near == ["elsewhere"]
        q.tasks[FINISHING].cancel()  # who stops waiting to finish blocks nobody
        release.set()
        await settle()
        assert done == [*range(FINISHING), FINISHING + 1]
        assert "new" in q.near


async def test_who_would_be_too_late_goes_before_one_that_can_spare_the_time_once_that_costs_no_byte():
    async with queue() as q:
        long = q.go("no deadline", size=60_000 * MB)
        await settle()
        urgent = q.go("due in ten minutes", size=100 * MB, due_in=600)
        await settle()
        assert q.near == ["no deadline", "due in ten minutes"]
        assert long.must_give_way()
        long.give_back()
        await settle()
        assert q.order == ["no deadline", "due in ten minutes"]
        assert not urgent.must_give_way()


@pytest.mark.parametrize(
    ("running", "waiting"),
    [
        ({"size": 60_000 * MB}, {"due_in": 90_000}),  # has time
        ({"size": 60_000 * MB}, {"due_in": 50}),  # is too late anyway
        ({"size": 60_000 * MB, "due_in": 60_050}, {"due_in": 600}),  # would make the other late
        ({"size": 60_000 * MB}, {}),
    ],
)
async def test_otherwise_what_is_being_sent_is_not_interrupted(running, waiting):
    async with queue() as q:
        first = q.go("first", **running)
        await settle()
        q.go("second", **waiting)
        await settle()
        assert not first.must_give_way()
        assert q.order == ["first"]


async def test_with_fewer_streams_than_before_the_least_urgent_gives_way():
    async with queue(streams=2) as q:
        first, second = q.go("first", due_in=1000), q.go("second", due_in=2000)
        await settle()
        assert q.order == ["first", "second"]
        q.turns._streams = Streams(1)
        assert not first.must_give_way()
        assert second.must_give_way()
        second.give_back()
        assert not first.must_give_way()


async def test_five_thousand_in_the_queue_are_in_order_and_each_turn_costs_little():
    async with queue(streams=1) as q:
        asked = 0
        for number in range(5000):
            turn = q.turn(size=MB + number, due_in=10**6)
            real = turn.left

            def left(real=real):
                nonlocal asked
                asked += 1
                return real()

            turn.left = left
            q.tasks[number] = asyncio.create_task(turn.come_near(lambda: None))
        await settle()
        begun = asked
        for turn in [turn for near in q.turns._near.values() for turn in near]:
            turn.give_back()
        assert asked - begun < 500


async def test_what_a_person_put_first_goes_first_whatever_is_due():
    async with queue() as q:
        q.go("running", due_in=1)
        await settle()
        q.go("due soon", due_in=100)
        q.go("put last", due_in=50).rank = 1
        first = q.go("put first")
        await settle()
        first.rank = -1
        q.turns.ranks_changed()
        await q.end_all()
        assert q.order == ["running", "put first", "due soon", "put last"]


async def test_what_is_being_sent_gives_way_to_what_a_person_put_before_it():
    async with queue() as q:
        long = q.go("long", size=60_000 * MB, due_in=70_000)
        await settle()
        wanted = q.go("wanted")
        await settle()
        assert not long.must_give_way()
        wanted.rank = -1
        q.turns.ranks_changed()
        await settle()
        assert q.near == ["long", "wanted"]
        assert long.must_give_way()
        long.give_back()
        await settle()
        assert q.order == ["long", "wanted"]
        assert not wanted.must_give_way()


async def test_what_a_person_put_first_does_not_wait_for_a_place_among_those_that_prepare():
    async with queue() as q:
        q.go("running", size=MB)
        for number in range(AHEAD + 5):
            stuck = q.turn(size=MB, due_in=1000)
            q.tasks[number] = asyncio.create_task(stuck.come_near(lambda: None))
        await settle()
        wanted = q.go("wanted", size=MB, due_in=10**6)
        await settle()
        assert "wanted" not in q.near
        wanted.rank = -1
        q.turns.ranks_changed()
        await settle()
        assert "wanted" in q.near
