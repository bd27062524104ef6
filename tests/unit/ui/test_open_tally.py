"""The tally of the uploads on their way is kept up row by row, and says what a walk through all of them would."""

from dataclasses import replace

from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.open_tally import OpenTally
from uploader_gui.ui.upload_table_model import UploadTableModel

S = UploadState
NOW = 1_800_000_000.0


def counted(tally):
    return {name: value for name, value in vars(tally).items() if name != "_sending"}, sorted(tally._sending)


def assert_is_true(model):
    walked = OpenTally(model.row_of(number) for number in model.upload_ids())
    assert counted(model.tally) == counted(walked)
    assert model.tally.finish_at(NOW) == walked.finish_at(NOW)


def test_whatever_happens_to_an_upload_the_tally_is_what_a_walk_would_count():
    model = UploadTableModel(Clock())
    model.set_uploads([replace(make_upload(S.QUEUED), id=number) for number in range(1, 6)])
    assert_is_true(model)

    first = model.row_of(1).upload
    for change in (
        {"state": S.SENDING},
        {"state": S.WAITING, "next_try_at": NOW, "problem": Problem(code="no_connection")},
        {"state": S.WAITING, "next_try_at": None, "problem": Problem(code="file_missing")},
        {"state": S.NEEDS_ATTENTION},
        {"state": S.PAUSED},
        {"state": S.SENDING},
        {"state": S.SUBMITTED, "stored_at": NOW, "submitted_at": NOW},
        {"state": S.CANCELLED, "abort_pending": True},
    ):
        model.put(replace(first, **change))
        assert_is_true(model)
        for sent in (GB, 2 * GB):
            model.progress(make_progress(1, sent=sent, stored=sent))
            assert_is_true(model)

    model.remove(1)
    assert_is_true(model)
    assert model.tally.open == model.tally.moving == 4
