"""The order of the queue: what a person moved stands where it was put, and nothing else is settled by that."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.models import UploadState
from uploader_gui.core.queue_order import in_order, moved


def queue(count, **ranks):
    return [make_upload(number, rank=ranks.get(f"u{number}", 0)) for number in range(1, count + 1)]


def after(uploads, upload_id, before_id):
    ranks = moved(uploads, upload_id, before_id)
    return [replace(upload, rank=ranks.get(upload.id, upload.rank)) for upload in uploads]


def numbers(uploads):
    return [upload.id for upload in in_order(uploads)]


def test_by_itself_the_earlier_date_comes_first_then_the_smaller_file():
    uploads = [
        make_upload(1),
        make_upload(2, due_at=2000),
        make_upload(3, due_at=1000),
        make_upload(4, size=7),
        make_upload(5, due_at=500, state=UploadState.SUBMITTED),
    ]
    assert numbers(uploads) == [3, 2, 4, 1]


@pytest.mark.parametrize(
    ("moving", "before", "order", "settled"),
    [
        (3, 1, [3, 1, 2, 4], {3}),
        (4, 2, [1, 4, 2, 3], {1, 4}),
        (1, None, [2, 3, 4, 1], {1}),
        (1, 3, [2, 1, 3, 4], {1, 2}),
        (1, 1, [1, 2, 3, 4], set()),
        (1, 99, [2, 3, 4, 1], {1}),
    ],
)
def test_what_is_moved_stands_there_and_only_what_stands_before_it_is_settled_with_it(moving, before, order, settled):
    uploads = after(queue(4), moving, before)
    assert numbers(uploads) == order
    assert {upload.id for upload in uploads if upload.rank} == settled


def test_a_new_upload_comes_after_what_was_put_first_and_before_what_was_put_last():
    uploads = after(after(queue(3), 3, 1), 2, None)
    assert numbers([*uploads, make_upload(4)]) == [3, 1, 4, 2]


@given(st.lists(st.tuples(st.integers(1, 6), st.one_of(st.none(), st.integers(1, 6))), max_size=12))
def test_however_often_things_are_moved_the_order_is_the_one_that_was_asked_for(moves):
    uploads = queue(6)
    expected = numbers(uploads)
    for moving, before in moves:
        uploads = after(uploads, moving, before)
        if moving != before:
            expected.remove(moving)
            expected.insert(expected.index(before) if before else len(expected), moving)
        assert numbers(uploads) == expected
