"""Each error has a button, or a reason why it has none."""

import subprocess
import sys

import pytest
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.errors import all_errors
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.ui.action_texts import action_text
from uploader_gui.ui.doctor_sentences import _NOTHING, DOCTOR_SENTENCES
from uploader_gui.ui.error_actions import ACTIONS, WITHOUT, ErrorAction, action_of, error_action_text
from uploader_gui.ui.upload_story import Action, actions, menu_actions

S = UploadState
WARNINGS = {code for code, words in DOCTOR_SENTENCES.items() if not words.next_step.startswith(_NOTHING[:-1])}
NEED_ONE = {*all_errors(), *WARNINGS}


@pytest.mark.parametrize("code", sorted(NEED_ONE))
def test_every_code_has_a_button_or_a_reason_why_there_is_none(code):
    assert (code in ACTIONS) != (code in WITHOUT)
    assert code in ACTIONS or len(WITHOUT[code]) > 10


def test_no_code_stands_in_a_table_that_nobody_tells():
    assert sorted({*ACTIONS, *WITHOUT} - NEED_ONE) == []


@pytest.mark.parametrize("action", list(ErrorAction))
def test_every_action_has_its_words_and_is_needed(action):
    assert error_action_text(action)
    assert action in ACTIONS.values()


@pytest.mark.parametrize("code", sorted(all_errors()))
@pytest.mark.parametrize("state", [S.WAITING, S.NEEDS_ATTENTION, S.FAILED])
def test_what_a_row_offers_for_an_error_is_what_the_table_says(state, code):
    upload = make_upload(state=state, problem=Problem(code=code))
    offered = menu_actions(upload)
    asked = action_of(code)
    assert len(set(offered)) == len(offered)
    if state is not S.WAITING and code != "file_not_video" and asked in (Action.START_ANEW, Action.SUBMIT):
        assert actions(upload)[0] == asked
    if asked in (Action.SHOW_FOLDER, Action.CHECK_CONNECTION, Action.OPEN_WEB_PAGE, Action.COPY_MESSAGE):
        assert asked in offered
    assert all(action_text(action) for action in offered)


def test_a_portal_is_opened_from_the_row_that_waits_for_it():
    upload = make_upload(state=S.WAITING, problem=Problem(code="captive_portal"))
    assert actions(upload) == (Action.RETRY, Action.OPEN_WEB_PAGE, Action.PAUSE, Action.CANCEL)


def test_a_short_cut_of_the_network_makes_the_row_no_wider():
    upload = make_upload(state=S.WAITING, problem=Problem(code="connection_lost"))
    assert actions(upload) == (Action.RETRY, Action.PAUSE, Action.CANCEL)
    assert Action.CHECK_CONNECTION in menu_actions(upload)


def test_the_table_needs_no_qt():
    code = "import sys, uploader_gui.ui.error_actions; print(any(name.startswith('PySide6') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
