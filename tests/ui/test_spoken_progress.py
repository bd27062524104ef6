"""Who listens instead of looking hears each quarter of the way and each change of state, once."""

import pytest
from PySide6.QtCore import QObject
from tests.helpers.fake_engine import GB, make_progress, make_upload

from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.spoken_progress import SpokenProgress
from uploader_gui.ui.upload_table_model import UploadTableModel

_S = UploadState


@pytest.fixture
def model(qapp, clock):
    model = UploadTableModel(clock)
    model.set_uploads([])
    return model


@pytest.fixture
def said(model, clock):
    said = []
    parent = QObject()
    SpokenProgress(model, clock, parent, announce=said.append, listens=lambda: True)
    yield said
    parent.deleteLater()


def sent(model, share):
    model.progress(make_progress(sent=int(5 * GB * share), stored=int(5 * GB * share)))


def test_each_quarter_is_said_once_even_if_the_bytes_go_back(model, said):
    model.put(make_upload(state=_S.SENDING))
    for share in (0.1, 0.26, 0.3, 0.24, 0.27, 0.55, 0.8):
        sent(model, share)
    assert said == ["interview1.mp4: 25 % sent", "interview1.mp4: 50 % sent", "interview1.mp4: 75 % sent"]


def test_each_change_of_state_is_said_with_its_sentence(model, said):
    model.put(make_upload(state=_S.SENDING))
    model.put(make_upload(state=_S.WAITING, problem=Problem(code="no_connection")))
    assert said == ["interview1.mp4: No connection. It goes on by itself."]


def test_what_stood_in_the_list_before_is_no_news(model, said):
    model.put(make_upload(state=_S.SUBMITTED))
    model.put(make_upload(state=_S.SUBMITTED, playable=True))
    assert said == []


def test_nothing_is_said_while_nobody_listens(model, clock, qapp):
    said = []
    parent = QObject()
    SpokenProgress(model, clock, parent, announce=said.append, listens=lambda: False)
    model.put(make_upload(state=_S.SENDING))
    model.put(make_upload(state=_S.PAUSED))
    assert said == []
    parent.deleteLater()


def test_qt_takes_the_announcement(model, clock, qapp, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    SpokenProgress(model, clock, window, listens=lambda: True)
    model.put(make_upload(state=_S.SENDING))
    model.put(make_upload(state=_S.PAUSED))
