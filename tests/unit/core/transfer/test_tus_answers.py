"""tus to the letter: what each answer of the storage means, on the question (HEAD) and on the bytes (PATCH).

Beside the table: the offsets that cannot be, and that nothing goes on for ever.
"""

from dataclasses import dataclass, field
from email.utils import formatdate

import pytest
from tests.helpers.scripted_tus import (
    CHUNK,
    CONTENT,
    SIZE,
    answering,
    cutting_after,
    keeping_then_answering,
    tus_server,
)

from uploader_gui.core import errors
from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.patience import ODD_ANSWERS_IN_A_ROW
from uploader_gui.core.transfer.tus import IN_VAIN_IN_A_ROW

HOTEL = b"<html>Welcome to the hotel</html>"
FIRST = f"PATCH 0+{CHUNK}"
AGAIN = "goes on in the same attempt"
LATER = "a later attempt begins with a question"
ENDS = "ends the upload, after Moodle was asked"


@dataclass
class Row:
    """One status: the error on HEAD and on PATCH (None: none), and what comes next on each."""

    status: int
    head: type | None
    patch: type | None
    head_then: str = LATER
    patch_then: str = LATER
    headers: dict = field(default_factory=dict)
    chunk_shrinks: bool = False

    def of(self, method):
        return (self.head, self.head_then) if method == "HEAD" else (self.patch, self.patch_then)


def same(status, error, then=LATER, **more):
    return Row(status, error, error, then, then, **more)


TABLE = [
    # A yes without an offset is not the storage's.
    *(same(status, errors.NotTheServer) for status in (200, 201, 202, 204, 206, 226)),
    # Redirects are never followed: somebody stands in between.
    *(same(status, errors.NotTheServer, headers={"Location": "/login"}) for status in (300, 301, 302, 303, 307, 308)),
    same(407, errors.NotTheServer),
    # Only a network itself says this.
    same(511, errors.CaptivePortal),
    # The place has ended, or seems to: Moodle is asked.
    *(same(status, errors.UploadGone) for status in (403, 404, 410)),
    # Our offset is not the storage's: ask, and go on.
    Row(409, errors.OffsetConflict, None, patch_then=AGAIN),
    # An earlier connection of ours still holds it.
    same(423, errors.UploadLocked),
    # Damaged on the way: the same chunk once more.
    Row(460, errors.ChunkDamaged, None, patch_then=AGAIN),
    # Too large: smaller; a question has no size.
    Row(413, errors.OddAnswer, errors.ChunkTooLarge, chunk_shrinks=True),
    # Another version of tus, in the storage's own words; without them it is nobody's.
    same(412, errors.ProtocolUnknown, ENDS, headers={"Tus-Version": "2.0.0, 0.2.2"}),
    same(412, errors.OddAnswer, headers={"Tus-Version": "1.0.0,0.2.2"}),
    # Patience.
    *(same(status, errors.ServerBusy) for status in (408, 425, 429, 500, 501, 502, 503, 504, 507, 520, 522, 524, 530)),
    # What has no meaning here: an edge's or a middlebox's.
    *(same(status, errors.OddAnswer) for status in (400, 401, 402, 405, 406, 411, 412, 414, 415, 416)),
    *(same(status, errors.OddAnswer) for status in (417, 418, 421, 422, 424, 426, 428, 431, 444, 451, 499)),
]


@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row.status}{'-with-headers' * bool(row.headers)}")
async def test_each_status_has_its_own_meaning(desk, method, row):
    error, then = row.of(method)
    async with tus_server(SIZE) as server:
        desk.sizer = ChunkSizer(ChunkLimits(min=1000, max=CHUNK if not row.chunk_shrinks else SIZE))
        first = f"PATCH 0+{desk.sizer.next(0, SIZE)}"
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.append(answering(row.status, row.headers, HOTEL if row.status != 204 else b""))
        if error is not None:
            with pytest.raises(error) as caught:
                await desk.send(server.url)
            assert type(caught.value) is error
            assert caught.value.retryable == (then != ENDS)
            assert "secret-upload" not in caught.value.detail + str(caught.value.facts)
            assert server.log == ["HEAD"] if method == "HEAD" else ["HEAD", first]
        # Nothing of it was believed, and whatever it was, the storage gets the file when it is itself again.
        assert not [offset for offset in desk.stored if offset]
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    if then == AGAIN:
        assert server.log[2:4] == (["HEAD", first] if row.status == 409 else [first, server.log[3]])


@pytest.mark.parametrize(
    "value", ["", "many", "-1", "+5", "1.5", "12 000", "5, 5", "\xb2", "9" * 19, "9" * 5000, "0x10"]
)
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
async def test_a_yes_without_a_number_is_not_the_storages(desk, method, value):
    async with tus_server(SIZE) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.append(answering(200, {"Upload-Offset": value}, HOTEL))
        with pytest.raises(errors.NotTheServer):
            await desk.send(server.url)
        assert desk.stored == ([] if method == "HEAD" else [0])


# Patience, and its end -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [408, 425, 429, 500, 503, 524])
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
@pytest.mark.parametrize(("form", "low", "high"), [("seconds", 17, 17), ("date", 900, 1000), ("past", 0, 0)])
async def test_retry_after_is_carried_in_both_its_forms(desk, method, status, form, low, high):
    ahead = {"seconds": 0, "date": 1000, "past": -1000}[form]
    value = "17" if form == "seconds" else formatdate(desk.clock.now() + ahead, usegmt=True)
    async with tus_server(SIZE) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.append(answering(status, {"Retry-After": value}))
        with pytest.raises(errors.ServerBusy) as caught:
            await desk.send(server.url)
    assert low <= caught.value.retry_after <= high


@pytest.mark.parametrize("status", [400, 401, 412, 415, 451])
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
async def test_an_odd_status_is_final_only_when_nothing_else_is_heard(desk, method, status):
    async with tus_server(SIZE, CONTENT[:10_000]) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.extend([answering(status)] * ODD_ANSWERS_IN_A_ROW)
        for _ in range(ODD_ANSWERS_IN_A_ROW - 1):
            with pytest.raises(errors.OddAnswer) as caught:
                await desk.send(server.url)
            assert caught.value.facts["status"] == str(status)
        with pytest.raises(errors.StorageRefused) as refused:
            await desk.send(server.url)
        assert not refused.value.retryable


async def test_odd_answers_between_which_bytes_are_stored_end_nothing(desk):
    async with tus_server(SIZE) as server:
        for _ in range(ODD_ANSWERS_IN_A_ROW):
            server.patches.append(keeping_then_answering(400))
        for _ in range(4):
            with pytest.raises(errors.OddAnswer):
                await desk.send(server.url)
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT


# Sizes ---------------------------------------------------------------------------------------------------------------


async def test_a_413_for_the_question_is_odd_and_shrinks_nothing(desk):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(413))
        with pytest.raises(errors.OddAnswer):
            await desk.send(server.url, limits=ChunkLimits())
        await desk.send(server.url)
    assert server.log[2:] == [f"PATCH 0+{SIZE}"]


async def test_a_chunk_refused_as_too_large_is_followed_by_smaller_ones(desk):
    async with tus_server(SIZE) as server:
        server.max_chunk = 10_000
        desk.sizer = ChunkSizer(ChunkLimits(min=1000, max=30_000))
        for _ in range(2):
            with pytest.raises(errors.ChunkTooLarge) as caught:
                await desk.send(server.url)
            assert caught.value.retryable
        await desk.send(server.url)
    assert [entry for entry in server.log if entry != "HEAD"][:4] == [
        "PATCH 0+30000",
        "PATCH 0+15000",
        "PATCH 0+7500",
        "PATCH 7500+7500",
    ]
    assert bytes(server.stored) == CONTENT


async def test_a_413_for_the_smallest_allowed_chunk_is_tried_again_later_for_it_may_be_a_networks(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(413))
        with pytest.raises(errors.ChunkNeverFits) as caught:
            await desk.send(server.url)
        assert caught.value.retryable
        assert caught.value.facts["size"] == str(CHUNK)
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT


# Offsets -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offset", [SIZE + 1, 10**15, 10**18 - 1])
async def test_an_offset_past_the_end_of_the_file_is_another_file(desk, offset):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(200, {"Upload-Offset": str(offset)}))
        with pytest.raises(errors.SizeMismatch):
            await desk.send(server.url)
        assert server.http.of("PATCH") == []


@pytest.mark.parametrize("length", ["99999", "1000000", "nonsense", "0", "-1"])
async def test_a_storage_that_expects_another_length_gets_not_a_byte(desk, length):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(200, {"Upload-Offset": "0", "Upload-Length": length}))
        with pytest.raises(errors.SizeMismatch) as caught:
            await desk.send(server.url)
        assert not caught.value.retryable
        assert server.http.of("PATCH") == []


async def test_a_storage_that_takes_only_part_of_a_chunk_gets_the_rest_next(desk):
    async def half(server, exchange):
        await server.keep(exchange, 10_000)
        await exchange.read()
        await exchange.answer(204, {"Upload-Offset": "10000"})

    async with tus_server(SIZE) as server:
        server.patches.append(half)
        await desk.send(server.url)
    assert server.log[1:3] == [FIRST, "PATCH 10000+30000"]
    assert bytes(server.stored) == CONTENT
    assert max(progress.sent for progress in desk.told) == SIZE


async def test_an_offset_that_does_not_advance_ends_the_attempt_instead_of_looping(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(204, {"Upload-Offset": "0"}))
        with pytest.raises(errors.OffsetStuck) as caught:
            await desk.send(server.url)
        assert caught.value.retryable
        assert len(server.http.of("PATCH")) == 1
    assert desk.stored == [0]


@pytest.mark.parametrize("told", [5_000, 50_001, 70_000, SIZE, SIZE + 1, 10**17])
async def test_an_acknowledged_offset_that_cannot_be_is_not_believed_but_asked_for_again(desk, told):
    async with tus_server(SIZE, CONTENT[:20_000]) as server:
        server.patches.append(keeping_then_answering(204, {"Upload-Offset": str(told)}))
        await desk.send(server.url)
    assert server.log[:4] == ["HEAD", "PATCH 20000+30000", "HEAD", "PATCH 50000+30000"]
    assert told not in desk.stored or told == SIZE
    assert bytes(server.stored) == CONTENT


async def test_a_storage_that_says_it_has_everything_is_not_believed_before_it_was_asked(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(204, {"Upload-Offset": str(SIZE)}))
        await desk.send(server.url)
    assert server.log[:4] == ["HEAD", FIRST, "HEAD", FIRST]
    assert bytes(server.stored) == CONTENT


async def test_a_storage_that_lost_bytes_gets_them_again(desk):
    async def forget(server, exchange):
        await exchange.read()
        del server.stored[10_000:]
        await exchange.answer(409)

    async with tus_server(SIZE, CONTENT[:50_000]) as server:
        server.patches.append(forget)
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    assert desk.stored[:2] == [50_000, 10_000]


@pytest.mark.parametrize("kept", [0, 9_999, 10_000])
async def test_a_last_chunk_cut_off_before_its_answer_is_asked_after_and_done_if_it_had_arrived(desk, kept):
    async with tus_server(SIZE, CONTENT[:90_000]) as server:
        server.patches.append(cutting_after(kept))
        with pytest.raises(errors.ConnectionLost):
            await desk.send(server.url)
        await desk.send(server.url)
    rest = [f"PATCH {90_000 + kept}+{10_000 - kept}"] if kept < 10_000 else []
    assert server.log == ["HEAD", "PATCH 90000+10000", "HEAD", *rest]
    assert bytes(server.stored) == CONTENT
    assert desk.stored[-1] == SIZE


# Nothing goes on for ever --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [409, 460])
async def test_what_is_said_again_and_again_ends_the_attempt(desk, status):
    async with tus_server(SIZE) as server:
        server.patches.extend([answering(status)] * 10)
        with pytest.raises((errors.OffsetConflict, errors.ChunkDamaged)) as caught:
            await desk.send(server.url)
        assert caught.value.retryable
        assert [request.headers["upload-offset"] for request in server.http.of("PATCH")] == ["0"] * IN_VAIN_IN_A_ROW
        assert len({request.headers["content-length"] for request in server.http.of("PATCH")}) == 1


@pytest.mark.parametrize(
    ("status", "headers"), [(409, {}), (460, {}), (204, {"Upload-Offset": "70000"})], ids=["409", "460", "204"]
)
async def test_an_answer_that_does_not_end_the_attempt_is_noted(desk, status, headers):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(status, headers))
        await desk.send(server.url)
        assert bytes(server.stored) == CONTENT
    assert desk.notes == [("answer", {"status": status, "method": "PATCH"})]


async def test_an_offset_that_goes_forth_and_back_for_ever_ends_each_attempt(desk):
    async def forget(server, exchange):
        await exchange.read()
        server.stored.clear()
        await exchange.answer(409)

    async def take(server, exchange):
        await server.take(exchange)

    async with tus_server(SIZE) as server:
        server.patches.extend([take, forget] * 50)
        for _ in range(3):
            with pytest.raises(errors.OffsetConflict):
                await desk.send(server.url)
        assert len(server.http.of("PATCH")) == 3 * 2 * IN_VAIN_IN_A_ROW


async def test_acknowledged_offsets_that_bounce_for_ever_end_each_attempt(desk):
    async with tus_server(SIZE) as server:
        server.patches.extend([answering(204, {"Upload-Offset": str(told)}) for told in (70_000, SIZE, 50_000)] * 10)
        with pytest.raises(errors.OffsetConflict):
            await desk.send(server.url)
        assert len(server.http.of("PATCH")) == IN_VAIN_IN_A_ROW
        assert not server.stored
