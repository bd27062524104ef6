from datetime import datetime

from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.overview import Batch, short
from uploader_gui.ui.upload_story import Row

S = UploadState
NOW = datetime(2027, 5, 5, 19, 0).astimezone().timestamp()


def row(number, state, sent=0, size=5 * GB, **changes):
    told = {name: changes.pop(name) for name in ("bytes_per_second", "seconds_left") if name in changes}
    progress = make_progress(number, sent=sent, stored=sent, size=size, **told) if sent else None
    return Row(make_upload(number, state=state, size=size, **changes), progress, NOW)


def look(*rows, batch=None, submitted=()):
    return (batch or Batch()).look(rows, frozenset(submitted), NOW)


def test_nothing_on_its_way_shows_no_share():
    seen = look()
    assert (seen.share, seen.under_way, seen.sentence) == (None, 0, "Nothing is on its way.")
    assert not seen.can_pause


def test_what_is_paused_does_not_count_as_running():
    seen = look(row(1, S.PAUSED, GB))
    assert (seen.share, seen.sentence, seen.can_pause, seen.can_resume) == (None, "Everything is paused.", False, True)


def test_the_share_is_of_bytes_and_not_of_files():
    seen = look(row(1, S.SENDING, 3 * GB, size=9 * GB), row(2, S.QUEUED, size=1 * GB))
    assert seen.share == 0.3


def test_the_share_does_not_jump_back_when_one_of_two_is_submitted():
    batch = Batch()
    first = look(row(1, S.SENDING, 4 * GB), row(2, S.SENDING, GB), batch=batch)
    second = look(row(2, S.SENDING, GB), batch=batch, submitted=[1])
    assert (first.share, second.share) == (0.5, 0.6)
    assert batch.followed == {1, 2}


def test_what_was_cancelled_counts_no_more():
    batch = Batch()
    look(row(1, S.SENDING, 4 * GB), row(2, S.SENDING, GB), batch=batch)
    assert look(row(2, S.SENDING, GB), batch=batch).share == 0.2


def test_after_everything_was_done_a_new_batch_begins():
    batch = Batch()
    look(row(1, S.SENDING, 4 * GB), batch=batch)
    look(batch=batch, submitted=[1])
    assert look(row(2, S.SENDING, GB), batch=batch, submitted=[1]).share == 0.2


def test_it_is_never_whole_while_something_is_under_way():
    assert look(row(1, S.CONFIRMING, 5 * GB, bytes_stored=5 * GB)).share == 0.99


def test_three_are_named_with_their_percent():
    seen = look(*(row(number, S.SENDING, number * GB) for number in range(1, 5)), row(5, S.QUEUED))
    assert [one.text for one in seen.running] == [
        "interview1.mp4: 20 %",
        "interview2.mp4: 40 %",
        "interview3.mp4: 60 %",
    ]
    assert seen.under_way == 5


def test_the_sentence_says_what_runs_and_when_it_is_done():
    one = row(1, S.SENDING, GB, seconds_left=2 * 3600.0)
    assert look(one).sentence == "1 upload is running, done by 21:00."
    assert look(one, row(2, S.QUEUED, size=0)).sentence.startswith("2 uploads are running, done by ")
    assert look(row(1, S.QUEUED)).sentence == "1 upload is running."
    assert look(row(1, S.WAITING, problem=Problem(code="no_network"))).sentence == "1 upload waits."


def test_the_sentence_says_when_somebody_is_needed():
    seen = look(row(1, S.NEEDS_SIGN_IN), row(2, S.WAITING, problem=Problem(code="file_away")))
    assert seen.sentence == "1 upload waits. 2 uploads need you."
    assert seen.needs_you == 2


def test_a_long_name_keeps_its_beginning_and_its_end():
    shown = short("interview with the fishermen of the northern coast, day 3.mp4")
    assert len(shown) == 40
    assert shown.startswith("interview with")
    assert shown.endswith("day 3.mp4")
