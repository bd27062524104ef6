"""A file that is not there is looked for: soon at first, then less often, and never given up."""

import pytest
from tests.helpers.clock import FakeClock

from uploader_gui.core.errors import FileAway, FileChanged, FileGrowing, FileMissing
from uploader_gui.core.transfer.file_waits import LOOK_CEILING, LOOK_FIRST, until_file_is_back


class Looks:
    """Answers each look with the next of what it was given; an exception is raised."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.since = []

    async def __call__(self, since_last):
        self.since.append(since_last)
        answer = self.answers.pop(0)
        if answer is not None:
            raise answer


async def wait(looks, problem=None, first=LOOK_FIRST):
    clock, told = FakeClock(), []
    await until_file_is_back(looks, clock, problem or FileAway(), told.append, first)
    return clock, [problem.code for problem in told]


async def test_it_is_seen_two_seconds_after_it_is_back():
    clock, told = await wait(Looks(None))
    assert (clock.slept, told) == ([2.0], [])


async def test_the_looks_become_rarer_but_never_rarer_than_ten_seconds():
    clock, _ = await wait(Looks(*[FileAway()] * 2000, None))
    assert clock.slept == sorted(clock.slept)
    assert clock.slept[:2] == [LOOK_FIRST, pytest.approx(LOOK_FIRST, abs=0.1)]
    assert clock.slept[-1] == LOOK_CEILING


async def test_each_look_is_told_how_long_ago_the_last_one_was():
    looks = Looks(FileGrowing(), FileGrowing(), None)
    clock, _ = await wait(looks, FileGrowing())
    assert looks.since == clock.slept


async def test_when_the_card_is_back_without_the_file_the_words_change_once():
    _, told = await wait(Looks(FileAway(), FileMissing(), FileMissing(), FileAway(), None))
    assert told == ["file_missing", "file_away"]


async def test_what_waiting_does_not_mend_is_left_to_the_next_attempt():
    clock, told = await wait(Looks(FileAway(), FileChanged()))
    assert (len(clock.slept), told) == (2, [])


async def test_a_file_that_fails_as_soon_as_it_is_read_is_not_asked_for_every_two_seconds():
    clock, _ = await wait(Looks(FileAway(), None), first=60.0)
    assert clock.slept[0] == 60.0
