from dataclasses import replace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.announcements import APART, BELIEVED_AFTER, GATHER, SAME_AGAIN, Announcer, Kind
from uploader_gui.ui.upload_story import Row

S = UploadState


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def announcer(clock):
    return Announcer(clock)


def told(announcer, clock, after=GATHER):
    clock.advance(after)
    return announcer.take()


def go(announcer, number, *states, **changes):
    upload = make_upload(number, **changes)
    for state in states:
        upload = replace(upload, state=state)
        announcer.hear(upload)
    return upload


def test_a_submission_is_told_with_what_it_is(announcer, clock):
    go(announcer, 7, S.SENDING, S.SUBMITTING, S.SUBMITTED)
    (message,) = told(announcer, clock)
    assert (message.kind, message.upload_id, message.title) == (Kind.SUBMITTED, 7, "Submitted")
    assert message.text == "“interview7.mp4” was submitted for “Field study 1”."
    assert told(announcer, clock, 3600) == []


def test_several_at_once_are_one_message(announcer, clock):
    for number in (1, 2, 3):
        go(announcer, number, S.SENDING, S.SUBMITTED)
    (message,) = told(announcer, clock)
    assert message.text == "3 videos were submitted."


def test_it_is_told_in_a_moment_and_not_at_once(announcer, clock):
    go(announcer, 1, S.SENDING, S.SUBMITTED)
    assert announcer.take() == []
    assert announcer.seconds_to_next() == GATHER


def test_a_hundred_small_ones_are_told_twice_a_minute(announcer, clock):
    messages = 0
    for number in range(100):
        go(announcer, number, S.SENDING, S.SUBMITTED)
        clock.advance(1)
        messages += len(announcer.take())
    assert messages == 4
    assert announcer.seconds_to_next() is not None
    (last,) = told(announcer, clock, APART)
    assert "videos were submitted" in last.text


def test_what_has_ended_before_the_start_is_no_news(announcer, clock):
    announcer.begin([make_upload(1, state=S.SUBMITTED), make_upload(2, state=S.NEEDS_SIGN_IN)])
    go(announcer, 1, S.SUBMITTED, percent_ready=50)
    go(announcer, 2, S.NEEDS_SIGN_IN)
    assert told(announcer, clock) == []


def test_what_goes_on_while_the_window_starts_is_news_later(announcer, clock):
    announcer.begin([make_upload(1, state=S.SENDING)])
    go(announcer, 1, S.SUBMITTED)
    assert len(told(announcer, clock)) == 1


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (S.NEEDS_SIGN_IN, "sign_in_needed"),
        (S.NEEDS_ATTENTION, "file_changed"),
        (S.FAILED, "submissions_closed"),
        (S.WAITING, "file_away"),
    ],
)
def test_what_needs_the_person_is_told_with_the_next_step(announcer, clock, state, code):
    go(announcer, 1, S.SENDING, state, problem=Problem(code=code))
    (message,) = told(announcer, clock)
    assert message.kind is Kind.NEEDS_YOU
    assert message.text.startswith("interview1.mp4: ")
    assert len(message.text) > 30


def test_an_ordinary_wait_needs_nobody(announcer, clock):
    go(announcer, 1, S.SENDING, S.WAITING, problem=Problem(code="no_network"))
    assert told(announcer, clock) == []


def test_what_ends_by_itself_within_the_moment_is_not_told(announcer, clock):
    go(announcer, 1, S.SENDING, S.NEEDS_SIGN_IN, S.QUEUED)
    assert told(announcer, clock) == []


def test_the_same_reason_again_and_again_is_told_once_in_a_while(announcer, clock):
    away = Problem(code="file_away")
    for _ in range(5):
        go(announcer, 1, S.SENDING)
        go(announcer, 1, S.WAITING, problem=away)
        clock.advance(APART)
    assert len(told(announcer, clock)) == 1
    go(announcer, 1, S.SENDING)
    go(announcer, 1, S.WAITING, problem=away)
    assert told(announcer, clock, APART) == []
    clock.advance(SAME_AGAIN)
    go(announcer, 1, S.SENDING)
    go(announcer, 1, S.WAITING, problem=away)
    assert len(told(announcer, clock)) == 1


def test_five_that_need_one_sign_in_are_one_message_that_says_so(announcer, clock):
    for number in range(5):
        go(announcer, number, S.SENDING, S.NEEDS_SIGN_IN)
    (message,) = told(announcer, clock)
    assert "ign" in message.title
    assert message.text == "5 uploads need you. The window says what to do."


def late_row(clock, *, due_in=3600.0, done_in=7200.0, state=S.SENDING):
    upload = make_upload(1, state=state, due_at=clock.now() + due_in)
    return Row(upload, make_progress(1, sent=GB, seconds_left=done_in), clock.now())


def test_an_estimate_past_the_due_time_is_told_once(announcer, clock):
    row = late_row(clock)
    announcer.hear(row.upload)
    announcer.look([row])
    assert told(announcer, clock, BELIEVED_AFTER) == []
    announcer.look([row])
    (message,) = told(announcer, clock)
    assert message.kind is Kind.DANGER
    assert message.title == "“interview1.mp4” will be late"
    assert "after it is due" in message.text
    for _ in range(5):
        announcer.look([row])
        assert told(announcer, clock, APART) == []


def test_a_wild_estimate_of_a_moment_is_not_told(announcer, clock):
    row = late_row(clock)
    announcer.hear(row.upload)
    for _ in range(10):
        announcer.look([row])
        clock.advance(BELIEVED_AFTER / 2)
        announcer.look([late_row(clock, due_in=3600, done_in=60)])
        clock.advance(BELIEVED_AFTER / 2)
    assert announcer.take() == []


def test_worse_in_kind_is_told_again(announcer, clock):
    row = late_row(clock)
    announcer.hear(row.upload)
    announcer.look([row])
    clock.advance(BELIEVED_AFTER)
    announcer.look([row])
    assert len(told(announcer, clock)) == 1
    clock.advance(3600)
    announcer.look([row])
    (message,) = told(announcer, clock)
    assert message.title == "“interview1.mp4” is overdue"


def test_what_was_overdue_when_it_was_added_is_no_news(announcer, clock):
    row = late_row(clock, due_in=-60)
    announcer.hear(row.upload)
    announcer.look([row])
    assert told(announcer, clock, BELIEVED_AFTER) == []


def test_the_sites_clock_decides(announcer, clock):
    row = late_row(clock, due_in=3600, done_in=1800)
    ahead = replace(row, upload=replace(row.upload, clock_skew=3000.0))
    announcer.hear(ahead.upload)
    announcer.look([ahead])
    clock.advance(BELIEVED_AFTER)
    announcer.look([ahead])
    (message,) = told(announcer, clock)
    assert message.title == "“interview1.mp4” will be late"


def test_what_is_submitted_in_the_last_moment_is_not_in_danger(announcer, clock):
    row = late_row(clock)
    announcer.hear(row.upload)
    announcer.look([row])
    clock.advance(BELIEVED_AFTER)
    announcer.look([row])
    announcer.hear(replace(row.upload, state=S.SUBMITTED))
    assert [message.kind for message in told(announcer, clock)] == [Kind.SUBMITTED]
