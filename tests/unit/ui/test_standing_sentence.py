import re
from datetime import datetime

import pytest
from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.standing_sentence import standing_sentence
from uploader_gui.ui.upload_story import Row, story

S = UploadState
NOW = datetime(2027, 5, 5, 19, 0).astimezone().timestamp()


def row(number, state, progress=None, **changes):
    return Row(make_upload(number, state=state, **changes), progress)


def test_nothing_on_its_way():
    done = row(1, S.SUBMITTED)
    assert standing_sentence(OpenTally([]), NOW) == standing_sentence(OpenTally([done]), NOW)
    assert standing_sentence(OpenTally([]), NOW) == "Nothing is on its way. You can switch the computer off."


def test_a_cancellation_that_the_site_does_not_know_of_is_told():
    untold = row(1, S.CANCELLED, abort_pending=True)
    assert standing_sentence(OpenTally([untold]), NOW) == (
        "Nothing is on its way. You can switch the computer off. "
        "The site is told of a cancellation when it can be reached."
    )
    assert "of a cancellation" not in standing_sentence(OpenTally([row(1, S.CANCELLED)]), NOW)


def test_sending_tells_until_when():
    sending = row(1, S.SENDING, make_progress(sent=5 * GB - 6_200_000 * 540, seconds_left=540.0))
    assert (
        standing_sentence(OpenTally([sending]), NOW)
        == "Keep the computer on until 19:09, or switch off: it goes on where it stopped."
    )


def test_the_sentence_promises_no_earlier_end_than_a_row_does():
    sending = row(1, S.SENDING, make_progress(sent=5 * GB - 6_200_000 * 540, seconds_left=3540.0))
    assert "until tomorrow" not in standing_sentence(OpenTally([sending]), NOW)
    assert "until 19:59" in standing_sentence(OpenTally([sending]), NOW)


def test_what_is_queued_counts_into_the_time():
    sending = row(1, S.SENDING, make_progress(sent=4 * GB, bytes_per_second=10_000_000))
    queued = row(2, S.QUEUED)
    assert "until 19:10" in standing_sentence(OpenTally([sending, queued]), NOW)


def test_without_a_speed_no_time_is_promised():
    assert standing_sentence(OpenTally([row(1, S.REQUESTING)]), NOW).startswith(
        "Keep the computer on until the uploads are done"
    )


def test_a_sign_in_that_is_not_kept_is_told():
    sentence = standing_sentence(OpenTally([row(1, S.SENDING)]), NOW, sign_in_is_kept=False)
    assert "once you have signed in again" in sentence


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("connection_lost", "Waiting for the connection."),
        ("server_busy", "Waiting for the connection."),
        ("paused_by_schedule", "Your settings hold the uploads back for now."),
        ("metered_network", "Your settings hold the uploads back for now."),
        ("site_unavailable", "Waiting to try again."),
        ("sent_elsewhere", "Waiting to try again."),
    ],
)
def test_a_wait_is_called_what_it_is(code, said):
    assert standing_sentence(OpenTally([row(1, S.WAITING, problem=Problem(code=code))]), NOW).startswith(said)


def test_waiting_paused_and_asking():
    assert standing_sentence(OpenTally([row(1, S.WAITING)]), NOW).startswith(
        "Waiting for the connection. Keep the computer on"
    )
    assert standing_sentence(OpenTally([row(1, S.PAUSED)]), NOW).startswith("Everything is paused.")
    assert standing_sentence(OpenTally([row(1, S.NEEDS_SIGN_IN)]), NOW).startswith(
        "1 upload needs you. Nothing is being sent"
    )
    both = [row(1, S.NEEDS_ATTENTION), row(2, S.NEEDS_SIGN_IN), row(3, S.SENDING)]
    assert standing_sentence(OpenTally(both), NOW).endswith("2 uploads need you.")


@pytest.mark.parametrize("seconds_left", [1.0, 59.5, 61.0, 540.0, 3541.7, 90_000.25])
@pytest.mark.parametrize("later", [0.0, 0.4, 30.0])
def test_the_sentence_and_the_row_promise_the_same_end(seconds_left, later):
    sending = Row(make_upload(1, state=S.SENDING), make_progress(seconds_left=seconds_left), NOW)
    end = re.search(r"finishes (.+)", story(sending, NOW + later).text).group(1)
    assert f"until {end}, or" in standing_sentence(OpenTally([sending]), NOW + later)


def test_an_end_is_rounded_up():
    sending = Row(make_upload(1, state=S.SENDING), make_progress(seconds_left=541.0), NOW)
    assert "until 19:10" in standing_sentence(OpenTally([sending]), NOW)


def test_once_everything_is_sent_no_time_is_promised_for_what_is_up_to_the_site():
    assert standing_sentence(OpenTally([row(1, S.CONFIRMING, bytes_stored=5 * GB)]), NOW).startswith(
        "Keep the computer on until the uploads are done"
    )


def test_a_file_that_is_not_there_needs_a_person_and_one_that_is_being_written_does_not():
    away = row(1, S.WAITING, problem=Problem(code="file_away"))
    growing = row(2, S.WAITING, problem=Problem(code="file_growing"))
    assert standing_sentence(OpenTally([away]), NOW).startswith("1 upload needs you. Nothing is being sent")
    assert standing_sentence(OpenTally([growing]), NOW).startswith(
        "Waiting until the file is written. Keep the computer on"
    )
    assert standing_sentence(OpenTally([away, growing]), NOW).endswith("1 upload needs you.")


@pytest.mark.parametrize(
    ("unsent", "can_send", "said"),
    [
        (1, True, "1 video is not sent yet: press Send."),
        (33, True, "33 videos are not sent yet: press Send."),
        (1, False, "1 video is not sent yet."),
        (2, False, "2 videos are not sent yet."),
    ],
)
@pytest.mark.parametrize(
    ("state", "before"), [(None, ""), (S.PAUSED, ""), (S.SUBMITTED, ""), (S.NEEDS_SIGN_IN, "1 upload needs you. ")]
)
def test_while_videos_stand_unsent_nobody_is_told_to_switch_off(unsent, can_send, said, state, before):
    tally = OpenTally([row(1, state)] if state else [])
    assert standing_sentence(tally, NOW, unsent=unsent, can_send=can_send) == before + said


def test_what_stands_unsent_is_told_beside_what_is_on_its_way():
    sentence = standing_sentence(OpenTally([row(1, S.SENDING)]), NOW, unsent=3, can_send=True)
    assert sentence.endswith("it goes on where it stopped. 3 videos are not sent yet: press Send.")
