from datetime import datetime

import pytest
from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.upload_story import (
    Action,
    Row,
    Tone,
    actions,
    amount_text,
    percent,
    spoken,
    stages,
    story,
    waits_for_a_hand,
)

S = UploadState
NOW = datetime(2027, 5, 5, 19, 0).astimezone().timestamp()


def row(state, progress=None, **changes):
    return Row(make_upload(state=state, **changes), progress)


@pytest.mark.parametrize("state", list(S))
def test_every_state_has_a_sentence_and_something_to_do(state):
    assert story(row(state), NOW).text
    assert actions(make_upload(state=state))
    assert "interview1.mp4 → Field study 1" in spoken(row(state), NOW)


def test_a_sending_row_tells_speed_time_left_and_how_it_lies_to_the_due_date():
    sending = row(S.SENDING, make_progress(sent=3_100_000_000, seconds_left=9600), due_at=int(NOW) + 17_940)
    assert story(sending, NOW).text == "6.2 MB/s · 2 h 40 min left · finishes 21:40, 2 h 19 min before it is due"
    assert story(sending, NOW).tone is Tone.PLAIN


def test_a_finish_after_the_due_date_is_a_warning():
    late = row(S.SENDING, make_progress(seconds_left=7200), due_at=int(NOW) + 3600)
    assert story(late, NOW).text.endswith("finishes 21:00, 1 h after it is due")
    assert story(late, NOW).tone is Tone.WARNING


def test_sent_and_stored_are_different_facts():
    sending = row(S.SENDING, make_progress(sent=3_100_000_000, stored=2_900_000_000))
    sent, stored, submitted, playable = stages(sending)
    assert (sent.done, stored.done) == (0.62, 0.58)
    assert stored.label == "stored 58 %"
    assert submitted.done == playable.done == 0
    assert (percent(sending), amount_text(sending)) == (62, "3.1 of 5.0 GB")


def test_all_bytes_sent_is_not_yet_100_per_cent():
    sending = row(S.SENDING, make_progress(sent=5 * GB, stored=5 * GB))
    assert percent(sending) == 99
    assert stages(sending)[0].done == 1
    assert stages(sending)[1].done < 1


def test_stored_is_full_only_when_moodle_has_confirmed():
    assert stages(row(S.SUBMITTING, stored_at=NOW))[1].done == 1
    assert percent(row(S.SUBMITTING, stored_at=NOW)) == 100
    assert stages(row(S.CONFIRMING, bytes_stored=5 * GB))[1].done < 1


def test_bytes_in_flight_do_not_count_once_the_sending_has_stopped():
    paused = row(S.PAUSED, make_progress(sent=3_100_000_000, stored=2_900_000_000), bytes_stored=2_800_000_000)
    assert paused.sent == paused.stored == 2_900_000_000


def test_old_progress_does_not_count_for_a_fresh_start():
    assert row(S.QUEUED, make_progress(sent=3 * GB, stored=3 * GB)).sent == 0


def test_progress_may_go_back():
    assert percent(row(S.SENDING, make_progress(sent=GB, stored=GB), bytes_stored=3 * GB)) == 20


def test_a_pause_says_that_nothing_was_sent_only_where_nothing_was():
    assert story(row(S.PAUSED), NOW).text == "Paused before anything was sent."
    cut = row(S.PAUSED, attempts=1)
    assert story(cut, NOW).text == "Paused. What the storage holds is kept; it is asked when you resume."
    assert story(row(S.PAUSED, attempts=1, bytes_stored=GB), NOW).text == story(cut, NOW).text
    assert "it is handed in when you resume" in story(row(S.PAUSED, attempts=1, stored_at=NOW), NOW).text


def test_what_the_storage_holds_of_a_cut_chunk_is_not_known_until_it_is_asked():
    cut = make_progress(sent=3 * GB)
    assert [stage.known for stage in stages(row(S.PAUSED, cut, attempts=1))] == [False, False, True, True]
    assert "sent: not known, stored: not known, submitted: not yet" in spoken(row(S.PAUSED, attempts=1), NOW)
    # No number is told that would look as if everything was lost.
    assert amount_text(row(S.PAUSED, cut, attempts=1)) == "5.0 GB"
    assert "%" not in spoken(row(S.PAUSED, cut, attempts=1), NOW)
    assert all(stage.known for stage in stages(row(S.PAUSED)))
    assert all(stage.known for stage in stages(row(S.SENDING, cut, attempts=1)))
    assert all(stage.known for stage in stages(row(S.PAUSED, attempts=2, bytes_stored=GB)))


def test_a_wait_tells_its_reason_and_counts_down():
    waiting = row(S.WAITING, problem=Problem(code="no_connection"), next_try_at=NOW + 7.5)
    assert story(waiting, NOW).text == "No connection. Next try in 8 s."
    assert story(waiting, NOW + 9).text == "No connection. Trying again now…"
    assert story(row(S.WAITING, problem=Problem(code="timed_out")), NOW).text == "No answer. It goes on by itself."


def test_an_empty_bar_after_a_cut_does_not_look_as_if_all_were_lost():
    waits = {"problem": Problem(code="no_connection"), "attempts": 1}
    begun, stored = waits | {"remote_id": "7"}, waits | {"remote_id": "7", "bytes_stored": GB}
    assert story(row(S.WAITING, **begun), NOW).text.endswith("It goes on by itself. What the storage holds is kept.")
    assert story(row(S.WAITING, **waits), NOW).text.endswith("It goes on by itself.")
    assert story(row(S.WAITING, **stored), NOW).text.endswith("It goes on by itself.")


@pytest.mark.parametrize(
    ("state", "code", "first"),
    [
        (S.NEEDS_ATTENTION, "file_changed", Action.START_ANEW),
        (S.NEEDS_ATTENTION, "statement_required", Action.ACCEPT_STATEMENT),
        (S.NEEDS_ATTENTION, "not_submitted_yet", Action.SUBMIT),
        (S.NEEDS_ATTENTION, "file_missing", Action.RETRY),
        (S.NEEDS_SIGN_IN, "sign_in_needed", Action.SIGN_IN),
        (S.FAILED, "submissions_closed", Action.RETRY),
        (S.FAILED, "storage_refused", Action.START_ANEW),
    ],
)
def test_what_needs_a_person_says_why_and_offers_the_way_out(state, code, first):
    stopped = row(state, problem=Problem(code=code))
    told = story(stopped, NOW)
    assert told.tone is Tone.PROBLEM
    assert told.problem.title
    assert told.problem.next_step
    assert actions(stopped.upload)[0] is first


def test_what_is_not_a_video_is_not_tried_again():
    no_video = Problem(code="file_not_video")
    assert actions(make_upload(state=S.FAILED, problem=no_video)) == (Action.REMOVE,)
    assert actions(make_upload(state=S.NEEDS_ATTENTION, problem=no_video)) == (Action.CANCEL,)


def test_a_problem_names_the_file_even_when_its_facts_do_not():
    stopped = row(S.NEEDS_ATTENTION, problem=Problem(code="file_changed"))
    assert "“interview1.mp4”" in story(stopped, NOW).problem.message


def test_a_submission_tells_when_and_whether_it_can_be_played():
    done = row(S.SUBMITTED, submitted_at=NOW - 3600, stored_at=NOW - 3700, percent_ready=40)
    assert story(done, NOW).text == "Submitted 18:00 · the video service is preparing it, 40 %"
    assert [stage.done for stage in stages(done)] == [1, 1, 1, 0.4]
    playable = row(S.SUBMITTED, submitted_at=NOW - 3600, stored_at=NOW - 3700, playable=True)
    assert story(playable, NOW).text == "Submitted 18:00"
    assert [stage.done for stage in stages(playable)] == [1, 1, 1, 1]


def test_a_late_submission_says_so():
    done = row(S.SUBMITTED, submitted_at=NOW, due_at=int(NOW) - 2400, playable=True)
    assert story(done, NOW).text == "Submitted 19:00, 40 min after it was due"


def test_a_submitted_video_that_cannot_be_played_is_a_problem():
    done = row(S.SUBMITTED, submitted_at=NOW, problem=Problem(code="video_unplayable"))
    assert story(done, NOW).tone is Tone.PROBLEM


def test_a_submission_that_was_replaced_says_by_which_and_no_longer_counts_as_submitted():
    facts = {"by": "better.mp4"}
    done = row(S.SUBMITTED, submitted_at=NOW, problem=Problem(code="submission_replaced", facts=facts))
    assert story(done, NOW).text == "Submitted 19:00, and replaced by “better.mp4” since"
    assert (story(done, NOW).tone, stages(done)[2].done) == (Tone.PLAIN, 0)


def test_a_submission_that_is_gone_at_the_site_is_warned_of():
    done = row(S.SUBMITTED, submitted_at=NOW, problem=Problem(code="submission_replaced"))
    assert story(done, NOW).tone is Tone.WARNING


def test_of_a_cancelled_upload_nothing_counts_as_sent_or_stored():
    for ended in (row(S.CANCELLED, bytes_stored=GB, attempts=1), row(S.CANCELLED, stored_at=NOW, attempts=1)):
        assert [(stage.done, stage.known) for stage in stages(ended)] == [(0, True)] * 4
        assert (ended.sent, ended.stored, percent(ended)) == (0, 0, 0)
        assert story(ended, NOW).text == "Cancelled; it was not submitted."
        assert "stored" not in spoken(ended, NOW)


def test_a_cancellation_that_the_site_does_not_know_of_says_so_and_stays_in_the_list():
    untold = row(S.CANCELLED, bytes_stored=GB, abort_pending=True)
    assert story(untold, NOW).text.endswith("The site will be told when it can be reached.")
    assert (stages(untold)[1].known, stages(untold)[2].known) == (False, True)
    assert actions(untold.upload) == ()


def test_a_cancelled_video_that_moodle_may_already_hold_is_not_called_unsubmitted():
    untold = row(S.CANCELLED, stored_at=NOW, abort_pending=True)
    told = story(untold, NOW)
    assert "may have been submitted in the last moment" in told.text
    assert "not submitted" not in told.text
    assert told.tone is Tone.WARNING
    assert not stages(untold)[2].known


def test_an_empty_size_divides_by_nothing():
    assert percent(row(S.SENDING, make_progress(size=0), size=0)) == 0


@pytest.mark.parametrize("code", ["file_away", "file_missing", "file_locked", "file_growing"])
def test_who_waits_for_its_file_says_what_is_to_be_done_and_that_it_goes_on_by_itself(code):
    waiting = row(S.WAITING, problem=Problem(code=code, facts={"name": "a.mp4", "folder": "/media/card"}))
    told = story(waiting, NOW)
    assert told.text.endswith(". It goes on by itself.")
    assert told.tone is Tone.WARNING
    assert "by itself" in told.problem.next_step
    assert told.problem.next_step in spoken(waiting, NOW)


@pytest.mark.parametrize("code", ["captive_portal", "tls_intercepted", "tls_refused", "chunk_never_fits"])
def test_a_network_that_wants_something_of_the_person_says_what(code):
    waiting = row(S.WAITING, problem=Problem(code=code, facts={"host": "moodle.example"}), next_try_at=NOW + 7)
    told = story(waiting, NOW)
    assert told.text.endswith("Next try in 7 s.")
    assert told.problem.next_step in spoken(waiting, NOW)
    assert waits_for_a_hand(waiting.upload)


def test_who_waits_for_the_network_needs_no_paragraph():
    assert story(row(S.WAITING, problem=Problem(code="no_connection"), next_try_at=NOW + 7), NOW).problem is None


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem(code="paused_by_schedule", facts={"until": str(int(NOW) + 60)}), "Paused by your schedule until "),
        (Problem(code="paused_by_schedule"), "Paused by your schedule. It goes on by itself."),
        (Problem(code="metered_network"), "Waits: this network is metered. It goes on by itself."),
    ],
)
def test_what_the_settings_hold_back_says_why_and_that_it_goes_on_by_itself(problem, text):
    held = row(S.WAITING, problem=problem, next_try_at=NOW + 60)
    told = story(held, NOW)
    assert told.text.startswith(text)
    assert told.text.endswith("It goes on by itself.")
    assert "Next try" not in told.text
    assert Action.RETRY in actions(held.upload)
