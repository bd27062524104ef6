"""tus: what each answer of the storage means, and that no byte it holds is sent twice."""

import hashlib
import time
from email.utils import formatdate

import pytest
from tests.helpers.scripted_tus import (
    CONTENT,
    SIZE,
    answering,
    keeping_then_answering,
    tus_server,
)

from uploader_gui.core.errors import (
    ChunkTooLarge,
    NotTheServer,
    OddAnswer,
    OffsetConflict,
    OffsetStuck,
    ServerBusy,
    SizeMismatch,
    StorageRefused,
    UploadGone,
    UploadLocked,
)
from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.patience import ODD_ANSWERS_IN_A_ROW
from uploader_gui.core.transfer.tus import CONFLICTS_IN_A_ROW


async def test_the_whole_file_arrives_in_chunks_and_every_acknowledged_offset_is_told(desk):
    async with tus_server(SIZE) as server:
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    assert server.log == ["HEAD", "PATCH 0+30000", "PATCH 30000+30000", "PATCH 60000+30000", "PATCH 90000+10000"]
    assert desk.stored == [0, 30_000, 60_000, 90_000, SIZE]
    assert (desk.told[-1].sent, desk.told[-1].stored, desk.told[-1].size) == (SIZE, SIZE, SIZE)


async def test_all_chunks_travel_over_one_connection(desk):
    async with tus_server(SIZE) as server:
        connections = set()
        handle = server.handle

        async def note(exchange):
            connections.add(exchange.writer.get_extra_info("peername"))
            await handle(exchange)

        server.http.handler = note
        await desk.send(server.url)
    assert len(connections) == 1


async def test_a_resume_asks_for_the_offset_first_and_sends_only_the_rest(desk):
    async with tus_server(SIZE, CONTENT[:12_345]) as server:
        await desk.send(server.url)
    assert server.log[:2] == ["HEAD", "PATCH 12345+30000"]
    assert bytes(server.stored) == CONTENT
    assert await desk.source.sha256() == hashlib.sha256(CONTENT).hexdigest()


async def test_when_the_storage_has_everything_nothing_is_sent(desk):
    async with tus_server(SIZE, CONTENT) as server:
        await desk.send(server.url)
    assert server.log == ["HEAD"]
    assert desk.stored == [SIZE]


async def test_a_storage_without_chunk_limit_gets_the_rest_in_one_request(desk):
    async with tus_server(SIZE, CONTENT[:10]) as server:
        await desk.send(server.url, limits=ChunkLimits())
    assert server.log == ["HEAD", "PATCH 10+99990"]


async def test_the_storage_never_sees_a_credential_and_always_the_headers_it_asked_for(desk):
    async with tus_server(SIZE) as server:
        await desk.send(server.url, headers=(("X-Storage", "yes"),))
        for request in server.http.requests:
            assert request.headers["x-storage"] == "yes"
            assert request.headers["tus-resumable"] == "1.0.0"
            assert not {"authorization", "cookie", "referer", "upload-metadata"} & request.headers.keys()
            assert "wstoken" not in f"{request.path}{request.headers}"


# Statuses (docs/protocol.md) -----------------------------------------------------------------------------------------

RETRYABLE = [
    (400, OddAnswer),
    (401, OddAnswer),
    (402, OddAnswer),
    (405, OddAnswer),
    (412, OddAnswer),
    (416, OddAnswer),
    (422, OddAnswer),
    (451, OddAnswer),
    (403, UploadGone),
    (404, UploadGone),
    (410, UploadGone),
    (423, UploadLocked),
    (460, OffsetStuck),
    (408, ServerBusy),
    (425, ServerBusy),
    (429, ServerBusy),
    (500, ServerBusy),
    (502, ServerBusy),
    (503, ServerBusy),
    (524, ServerBusy),
    (302, NotTheServer),
    (307, NotTheServer),
    (407, NotTheServer),
]


@pytest.mark.parametrize(("status", "error"), RETRYABLE)
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
async def test_each_status_has_its_own_meaning(desk, method, status, error):
    async with tus_server(SIZE) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.append(answering(status, {"Location": "http://127.0.0.1:1/login"}))
        with pytest.raises(error) as caught:
            await desk.send(server.url)
        assert type(caught.value) is error
        assert caught.value.retryable
        assert "secret-upload" not in caught.value.detail + str(caught.value.facts)
        assert len(server.stored) == 0


@pytest.mark.parametrize("status", [400, 401, 412, 451])
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
async def test_an_odd_status_is_final_only_when_nothing_else_is_heard(desk, method, status):
    async with tus_server(SIZE, CONTENT[:10_000]) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.extend([answering(status)] * ODD_ANSWERS_IN_A_ROW)
        for _ in range(ODD_ANSWERS_IN_A_ROW - 1):
            with pytest.raises(OddAnswer) as caught:
                await desk.send(server.url)
            assert caught.value.facts["status"] == str(status)
        with pytest.raises(StorageRefused) as refused:
            await desk.send(server.url)
        assert not refused.value.retryable


async def test_odd_answers_between_which_bytes_are_stored_end_nothing(desk):
    async with tus_server(SIZE) as server:
        for _ in range(ODD_ANSWERS_IN_A_ROW):
            server.patches.append(keeping_then_answering(400))
        for _ in range(4):
            with pytest.raises(OddAnswer):
                await desk.send(server.url)
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT


async def test_a_413_for_the_question_is_odd_and_shrinks_nothing(desk):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(413))
        with pytest.raises(OddAnswer):
            await desk.send(server.url, limits=ChunkLimits())
        await desk.send(server.url)
    assert server.log[2:] == [f"PATCH 0+{SIZE}"]


@pytest.mark.parametrize(("form", "low", "high"), [("seconds", 17, 17), ("date", 900, 1000)])
async def test_retry_after_is_carried_in_both_its_forms(desk, form, low, high):
    value = "17" if form == "seconds" else formatdate(time.time() + 1000, usegmt=True)
    async with tus_server(SIZE) as server:
        server.patches.append(answering(429, {"Retry-After": value}))
        with pytest.raises(ServerBusy) as caught:
            await desk.send(server.url)
    assert low <= caught.value.retry_after <= high


async def test_after_a_409_the_offset_is_asked_for_and_the_transfer_goes_on(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(409))
        await desk.send(server.url)
    assert server.log[:4] == ["HEAD", "PATCH 0+30000", "HEAD", "PATCH 0+30000"]
    assert bytes(server.stored) == CONTENT


async def test_a_409_that_does_not_end_ends_the_attempt(desk):
    async with tus_server(SIZE) as server:
        server.patches.extend([answering(409)] * 10)
        with pytest.raises(OffsetConflict):
            await desk.send(server.url)
        assert len(server.http.of("PATCH")) == CONFLICTS_IN_A_ROW


async def test_a_chunk_refused_as_too_large_is_followed_by_smaller_ones(desk):
    async with tus_server(SIZE) as server:
        server.max_chunk = 10_000
        desk.sizer = ChunkSizer(ChunkLimits(min=1000, max=30_000))
        for _ in range(2):
            with pytest.raises(ChunkTooLarge) as caught:
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


async def test_a_413_for_the_smallest_allowed_chunk_is_final(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(413))
        with pytest.raises(StorageRefused):
            await desk.send(server.url)


@pytest.mark.parametrize("value", [None, "", "many", "-1", "1.5", "12 000", "\xb2", "9" * 5000, "0x10"])
@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
async def test_a_yes_without_a_number_is_not_the_storages(desk, method, value):
    headers = {} if value is None else {"Upload-Offset": value}
    async with tus_server(SIZE) as server:
        behaviours = server.heads if method == "HEAD" else server.patches
        behaviours.append(answering(200, headers, b"<html>Welcome to the hotel</html>"))
        with pytest.raises(NotTheServer):
            await desk.send(server.url)
        assert desk.stored == ([] if method == "HEAD" else [0])


# Offsets -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("offset", [SIZE + 1, 10**15])
async def test_an_offset_past_the_end_of_the_file_is_another_file(desk, offset):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(200, {"Upload-Offset": str(offset)}))
        with pytest.raises(SizeMismatch):
            await desk.send(server.url)
        assert server.http.of("PATCH") == []


@pytest.mark.parametrize("length", ["99999", "1000000", "nonsense", "0"])
async def test_a_storage_that_expects_another_length_gets_not_a_byte(desk, length):
    async with tus_server(SIZE) as server:
        server.heads.append(answering(200, {"Upload-Offset": "0", "Upload-Length": length}))
        with pytest.raises(SizeMismatch) as caught:
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
    assert server.log[1:3] == ["PATCH 0+30000", "PATCH 10000+30000"]
    assert bytes(server.stored) == CONTENT
    assert max(progress.sent for progress in desk.told) == SIZE


async def test_an_offset_that_does_not_advance_ends_the_attempt_instead_of_looping(desk):
    async with tus_server(SIZE) as server:
        server.patches.append(answering(204, {"Upload-Offset": "0"}))
        with pytest.raises(OffsetStuck) as caught:
            await desk.send(server.url)
        assert caught.value.retryable
        assert len(server.http.of("PATCH")) == 1
    assert desk.stored == [0]


@pytest.mark.parametrize("told", [5_000, 70_000, SIZE, SIZE + 1])
async def test_an_acknowledged_offset_that_cannot_be_is_not_believed_but_asked_for_again(desk, told):
    async with tus_server(SIZE, CONTENT[:20_000]) as server:
        server.patches.append(keeping_then_answering(204, {"Upload-Offset": str(told)}))
        await desk.send(server.url)
    assert server.log[:4] == ["HEAD", "PATCH 20000+30000", "HEAD", "PATCH 50000+30000"]
    assert told not in desk.stored or told == SIZE
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
