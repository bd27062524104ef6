"""In a window that is read from the right, text begins at the right, whatever letters it is made of."""

import pytest
from PySide6.QtCore import Qt

from uploader_gui.ui.labels import PlainLabel

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
BY_MOUSE, NOT_AT_ALL = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.NoTextInteraction
ADDRESS = "http://127.0.0.1:39401"
SENTENCE = (
    "إن انطبقت عدة مداخل يُحتسب الأول؛ وإن لم ينطبق أي منها يسري الحد أعلاه. ما خُزِّن بالفعل يُسلَّم حتى أثناء الإيقاف."
)
WIDTH = 300


@pytest.fixture
def show(qtbot):
    def show(text, interaction=NOT_AT_ALL, direction=RIGHT):
        label = PlainLabel(text)
        qtbot.addWidget(label)
        label.setLayoutDirection(direction)
        label.setTextInteractionFlags(interaction)
        label.resize(WIDTH, label.heightForWidth(WIDTH))
        label.show()
        return label

    return show


def lines_of(label, number=1):
    """From where to where each line is drawn, in pixels from the left."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    height = image.height() // number
    lines = []
    for top in range(0, height * number, height):
        drawn = [x for x in range(image.width()) for y in range(top, top + height) if image.pixel(x, y) != ground]
        lines.append((min(drawn), max(drawn)))
    return lines


@pytest.mark.parametrize("interaction", [NOT_AT_ALL, BY_MOUSE])
def test_an_address_in_a_window_that_is_read_from_the_right_begins_where_its_sentences_do(show, interaction):
    ((_, end),) = lines_of(show(ADDRESS, interaction))
    assert end > WIDTH - 8


def test_in_a_window_that_is_read_from_the_left_nothing_changes(show):
    ((begin, _),) = lines_of(show(ADDRESS, direction=LEFT))
    assert begin < 8


@pytest.mark.parametrize("upright", [Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom])
def test_a_label_follows_when_the_direction_turns_and_keeps_its_height(show, upright):
    label = show(ADDRESS, direction=LEFT)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | upright)
    label.setLayoutDirection(RIGHT)
    ((_, end),) = lines_of(label)
    assert end > WIDTH - 8
    assert label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask == upright
    label.setLayoutDirection(LEFT)
    ((begin, _),) = lines_of(label)
    assert begin < 8


def test_what_is_centred_stays_so(show):
    label = show("HTTP")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    ((begin, end),) = lines_of(label)
    assert abs(begin - (WIDTH - end)) < 8


@pytest.mark.parametrize("interaction", [NOT_AT_ALL, BY_MOUSE])
def test_both_lines_of_a_sentence_begin_at_the_same_place_and_lose_no_letter(show, interaction):
    (begin, end), (_, below) = lines_of(show(SENTENCE, interaction), 2)
    assert abs(end - below) < 3
    assert begin > 0


def test_a_sentence_is_drawn_as_qt_draws_one_that_can_be_selected(show):
    selectable, plain = (show(SENTENCE, interaction).grab().toImage() for interaction in (BY_MOUSE, NOT_AT_ALL))
    assert selectable == plain, "the full stop stands on the other side, or a line is higher"
