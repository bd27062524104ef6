"""What lasts is left out of the search for garbage, once its history is there; what comes later is searched."""

import gc

import pytest
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import UploadState
from uploader_gui.ui.lasting import leave_out_what_lasts
from uploader_gui.ui.upload_table_model import UploadTableModel


@pytest.fixture
def left_out(monkeypatch):
    """Counted, not done: how many things a process of tests holds says nothing."""
    times = []
    monkeypatch.setattr(gc, "freeze", lambda: times.append(len(times)))
    return times


def test_the_history_is_left_out_once_it_is_there_and_only_once(left_out):
    model = UploadTableModel(Clock())
    leave_out_what_lasts(model)
    assert len(left_out) == 1

    model.set_uploads([])
    assert len(left_out) == 1
    model.set_uploads([make_upload(UploadState.SUBMITTED)])
    assert len(left_out) == 2
    model.set_uploads([make_upload(UploadState.SUBMITTED), make_upload(UploadState.SUBMITTED)])
    assert len(left_out) == 2
