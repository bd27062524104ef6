"""Exit statuses: scripts rely on them."""

import itertools

import pytest
from tests.helpers.fake_engine import make_upload

from uploader_gui.core import errors
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.terminal.exit_status import ExitStatus, status_for_code, status_for_upload, worst

S, E = UploadState, ExitStatus


def test_the_numbers_are_those_that_were_promised():
    assert {status.name: status.value for status in E} == {
        "DONE": 0,
        "FAILED": 1,
        "WRONG_USAGE": 2,
        "INTERRUPTED": 3,
        "SIGN_IN_NEEDED": 4,
        "REFUSED": 5,
    }


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (errors.SignInNeeded, E.SIGN_IN_NEEDED),
        (errors.WrongPassword, E.SIGN_IN_NEEDED),
        (errors.NoSafePlace, E.SIGN_IN_NEEDED),
        (errors.SubmissionsClosed, E.REFUSED),
        (errors.FileTooLarge, E.REFUSED),
        (errors.NotAllowed, E.REFUSED),
        (errors.StatementRequired, E.REFUSED),
        (errors.FileMissing, E.FAILED),
        (errors.NoConnection, E.FAILED),
        (errors.EngineBusy, E.FAILED),
        (errors.PluginsMissing, E.FAILED),
        (errors.Unexpected, E.FAILED),
    ],
)
def test_each_kind_of_error_has_its_status(kind, status):
    assert status_for_code(kind.code) is status


def test_no_error_at_all_ends_as_done_or_wrong_usage():
    for code in (*errors.all_errors(), "from_the_future", ""):
        assert status_for_code(code) in (E.FAILED, E.SIGN_IN_NEEDED, E.REFUSED)


@pytest.mark.parametrize(
    ("state", "problem", "status"),
    [
        (S.SUBMITTED, "", E.DONE),
        (S.SUBMITTED, "video_unplayable", E.DONE),
        (S.NEEDS_ATTENTION, "not_submitted_yet", E.DONE),
        (S.NEEDS_ATTENTION, "file_changed", E.FAILED),
        (S.NEEDS_ATTENTION, "statement_required", E.REFUSED),
        (S.NEEDS_SIGN_IN, "sign_in_needed", E.SIGN_IN_NEEDED),
        (S.NEEDS_SIGN_IN, "", E.SIGN_IN_NEEDED),
        (S.FAILED, "submissions_closed", E.REFUSED),
        (S.FAILED, "storage_refused", E.FAILED),
        (S.FAILED, "", E.FAILED),
        (S.CANCELLED, "", E.FAILED),
        (S.PAUSED, "", E.INTERRUPTED),
        (S.WAITING, "no_connection", E.INTERRUPTED),
        (S.WAITING, "file_away", E.INTERRUPTED),
        (S.SENDING, "", E.INTERRUPTED),
        (S.QUEUED, "", E.INTERRUPTED),
    ],
)
def test_an_uploads_status_says_what_became_of_it(state, problem, status):
    upload = make_upload(state=state, problem=Problem(code=problem) if problem else None)
    assert status_for_upload(upload) is status


def test_only_what_is_handed_in_or_meant_to_wait_counts_as_done():
    done = {state for state in S if status_for_upload(make_upload(state=state)) is E.DONE}
    assert done == {S.SUBMITTED}


def test_of_several_the_one_a_person_must_hear_first_is_told_in_any_order():
    order = [E.SIGN_IN_NEEDED, E.REFUSED, E.FAILED, E.INTERRUPTED, E.DONE]
    for first, second in itertools.combinations(order, 2):
        assert worst([first, second]) is worst([second, first]) is first
    assert worst([]) is E.DONE
