"""Patience: grows with cuts that gain nothing, learns from pauses, and is over once the line goes well again."""

import pytest

from uploader_gui.core.transfer.patience import MORE_THAN_BUFFERS_HOLD, MOST, ODD_ANSWERS_IN_A_ROW, Patience


@pytest.fixture
def patience():
    return Patience()


def test_each_cut_doubles_it_up_to_a_bound(patience):
    factors = []
    for _ in range(6):
        factors.append(patience.factor)
        patience.stood_still(had_gone_well=False)
        patience.found(0)
    assert factors == [1, 2, 4, 8, MOST, MOST]


def test_an_acknowledged_chunk_makes_it_as_at_the_beginning(patience):
    patience.stood_still(had_gone_well=False)
    patience.acknowledged(1000)
    assert (patience.factor, patience.was_cut) == (1, False)


def test_what_a_cut_connection_left_behind_is_no_reason_to_be_less_patient(patience):
    patience.stood_still(had_gone_well=False)
    patience.found(1000)
    assert patience.factor == 2


def test_more_than_buffers_hold_was_gained_by_the_transfer_itself(patience):
    patience.stood_still(had_gone_well=False)
    patience.found(MORE_THAN_BUFFERS_HOLD + 1)
    assert (patience.factor, patience.was_cut) == (1, False)


def test_bytes_of_a_transfer_that_had_gone_well_for_long_are(patience):
    patience.stood_still(had_gone_well=True)
    patience.found(0)
    assert patience.factor == 2
    patience.found(1000)
    assert patience.factor == 1


def test_a_line_that_has_shown_long_pauses_keeps_twice_their_length(patience):
    patience.stood_still(had_gone_well=False)
    for pause in (0.1, 1.5, 0.2):
        patience.lived_through(pause)
    patience.acknowledged(1000)
    assert patience.factor == 3
    patience.lived_through(0.2)
    patience.acknowledged(2000)
    assert patience.factor == 1


def test_only_odd_answers_in_a_row_without_a_byte_stored_are_too_many(patience):
    for _ in range(ODD_ANSWERS_IN_A_ROW - 1):
        assert not patience.odd_answer()
    patience.found(1)
    for _ in range(ODD_ANSWERS_IN_A_ROW - 1):
        assert not patience.odd_answer()
    patience.found(1)
    assert patience.odd_answer()
