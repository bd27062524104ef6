"""What lasts is left out of the search for garbage, once its history is there; what comes later is searched."""

import gc

import pytest
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import UploadState
from uploader_gui.ui.lasting import leave_out_what_lasts
from uploader_gui.ui.upload_table_model import UploadTableModel


@pytest.fixture(autouse=True)
def _as_it_was():
    yield
    gc.unfreeze()
    gc.enable()


def test_the_history_is_left_out_once_it_is_there_and_only_once():
    model = UploadTableModel(Clock())
    gc.disable()

    leave_out_what_lasts(model)
    at_the_start = gc.get_freeze_count()
    assert gc.isenabled()
    assert at_the_start > 0

    model.set_uploads([])
    assert gc.get_freeze_count() <= at_the_start
    model.set_uploads([make_upload(UploadState.SUBMITTED)])
    with_history = gc.get_freeze_count()
    assert with_history > at_the_start

    model.set_uploads([make_upload(UploadState.SUBMITTED), make_upload(UploadState.SUBMITTED)])
    assert gc.get_freeze_count() <= with_history
