"""Turns: at most so many at once, the nearest deadline first, and nobody's going away blocks the rest."""

import asyncio
import math

from uploader_gui.core.transfer.turns import Turns


def silent() -> None:
    pass


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def waiting(turns, priority, order, name):
    await turns.take(priority, silent)
    order.append(name)


async def test_a_free_turn_is_taken_at_once_and_without_a_word():
    told = []
    await Turns(1).take((1.0, 1), lambda: told.append("wait"))
    assert told == []


async def test_who_must_wait_is_told_once():
    turns, told = Turns(1), []
    await turns.take((1.0, 1), silent)
    task = asyncio.create_task(turns.take((1.0, 1), lambda: told.append("wait")))
    await settle()
    assert told == ["wait"]
    assert not task.done()
    turns.give_back()
    await task


async def test_the_nearest_deadline_goes_first_then_the_smallest_file_then_who_came_first():
    turns, order = Turns(1), []
    await turns.take((0.0, 0), silent)
    wanted = {"no deadline": (math.inf, 1), "late": (200.0, 1), "big": (100.0, 9), "small": (100.0, 5)}
    tasks = [asyncio.create_task(waiting(turns, p, order, name)) for name, p in wanted.items()]
    tasks.append(asyncio.create_task(waiting(turns, (100.0, 9), order, "big, came later")))
    await settle()
    for _ in tasks:
        turns.give_back()
        await settle()
    assert order == ["small", "big", "big, came later", "late", "no deadline"]
    await asyncio.gather(*tasks)


async def test_never_more_at_once_than_allowed():
    turns, now, most = Turns(3), 0, 0

    async def work(number):
        nonlocal now, most
        await turns.take((float(number % 4), number), silent)
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        turns.give_back()

    await asyncio.gather(*(work(number) for number in range(30)))
    assert most == 3
    assert now == 0


async def test_who_stops_waiting_leaves_the_place_to_the_next():
    turns, order = Turns(1), []
    await turns.take((0.0, 0), silent)
    first = asyncio.create_task(waiting(turns, (1.0, 1), order, "first"))
    second = asyncio.create_task(waiting(turns, (2.0, 1), order, "second"))
    await settle()
    first.cancel()
    await settle()
    turns.give_back()
    await second
    assert order == ["second"]


async def test_a_turn_given_to_somebody_who_is_stopped_in_that_moment_is_not_lost():
    turns, order = Turns(1), []
    await turns.take((0.0, 0), silent)
    first = asyncio.create_task(waiting(turns, (1.0, 1), order, "first"))
    second = asyncio.create_task(waiting(turns, (2.0, 1), order, "second"))
    await settle()
    turns.give_back()
    first.cancel()
    await asyncio.wait_for(second, 1)
    assert order == ["second"]
    assert first.cancelled()
