"""tus on a line that cuts, stalls and crawls, and a file that changes meanwhile."""

import asyncio
import hashlib
import os
import socket
from pathlib import Path

import pytest
from tests.helpers.http_server import free_port_url
from tests.helpers.scripted_tus import (
    CHUNK,
    CONTENT,
    SIZE,
    cutting_after,
    early,
    tus_server,
)

from uploader_gui.core.errors import (
    ConnectionLost,
    FileChanged,
    FileProblem,
    NoConnection,
    OddAnswer,
    ServerBusy,
    TimedOut,
    UploadGone,
)
from uploader_gui.core.models import ChunkLimits
from uploader_gui.core.transfer import chunking, link
from uploader_gui.core.transfer.chunking import ChunkSizer
from uploader_gui.core.transfer.source import SourceFile, look_at
from uploader_gui.core.transfer.tus import SETTLE_FIRST, SETTLE_SECONDS

# A line that breaks --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept", [0, 1, 29_999, 30_000])
async def test_after_a_cut_in_mid_body_the_next_attempt_goes_on_at_the_storages_offset(desk, kept):
    async with tus_server(SIZE) as server:
        server.patches.append(cutting_after(kept))
        with pytest.raises(ConnectionLost) as caught:
            await desk.send(server.url)
        assert caught.value.retryable
        await desk.send(server.url)
    assert server.log[2:4] == ["HEAD", f"PATCH {kept}+30000"]
    assert bytes(server.stored) == CONTENT
    assert await desk.source.sha256() == hashlib.sha256(CONTENT).hexdigest()


async def test_a_cut_after_the_last_byte_is_found_to_be_a_success(desk):
    async with tus_server(SIZE, CONTENT[:90_000]) as server:
        server.patches.append(cutting_after(10_000))
        with pytest.raises(ConnectionLost):
            await desk.send(server.url)
        await desk.send(server.url)
    assert server.log == ["HEAD", "PATCH 90000+10000", "HEAD"]


# More than the kernels between the two take at once, so that a cut leaves a part of it unsent.
LONG = 16 * 1024 * 1024


@pytest.fixture
async def long_desk(desk, tmp_path):
    """A desk whose file goes in two chunks of LONG bytes."""
    video = tmp_path / "long.mp4"
    video.write_bytes(os.urandom(2 * LONG))
    desk.source = SourceFile(video, look_at(video))
    desk.sizer = ChunkSizer(ChunkLimits(min=LONG, max=LONG))
    yield desk
    await desk.source.aclose()


async def cut(desk, server, *cuts):
    """Send once for each cut; each ends the sending."""
    server.patches.extend(cuts)
    for _ in cuts:
        with pytest.raises(ConnectionLost):
            await desk.send(server.url)


def dropping_after(count):
    """Read ``count`` bytes of the body, keep none of them and cut the connection."""

    async def behave(_, exchange):
        await exchange.read(count)
        exchange.cut()

    return behave


async def test_a_storage_that_was_seen_to_drop_cut_chunks_is_not_asked_again_where_it_stands(long_desk):
    async with tus_server(2 * LONG) as server:
        await cut(long_desk, server, *[dropping_after(5_000_000)] * 3)
        await long_desk.send(server.url)
    assert server.log == [
        *["HEAD", f"PATCH 0+{LONG}"] * 2,  # the second question shows what it does with them
        *[f"PATCH 0+{LONG}"] * 2,
        f"PATCH {LONG}+{LONG}",
    ]
    assert bytes(server.stored) == long_desk.source.path.read_bytes()


async def test_a_storage_that_stands_elsewhere_after_all_says_so_and_is_asked_from_then_on(long_desk):
    kept = 5_000_000
    async with tus_server(2 * LONG) as server:
        await cut(long_desk, server, dropping_after(kept), dropping_after(kept), cutting_after(kept))
        server.patches.append(early(409))
        await cut(long_desk, server, cutting_after(kept))
        await long_desk.send(server.url)
    assert server.log == [
        *["HEAD", f"PATCH 0+{LONG}"] * 2,
        *[f"PATCH 0+{LONG}"] * 2,
        *["HEAD", f"PATCH {kept}+{LONG}"],
        *["HEAD", f"PATCH {2 * kept}+{LONG}", f"PATCH {2 * kept + LONG}+{LONG - 2 * kept}"],
    ]
    assert bytes(server.stored) == long_desk.source.path.read_bytes()


async def test_where_the_whole_chunk_had_gone_out_before_the_cut_the_storage_is_asked(long_desk):
    async with tus_server(2 * LONG) as server:
        await cut(long_desk, server, dropping_after(5_000_000), cutting_after(LONG))
        await long_desk.send(server.url)
    assert server.log == [*["HEAD", f"PATCH 0+{LONG}"] * 2, "HEAD", f"PATCH {LONG}+{LONG}"]


async def test_another_address_is_asked_where_it_stands_whatever_the_last_one_did(long_desk):
    async with tus_server(2 * LONG) as server, tus_server(2 * LONG) as other:
        await cut(long_desk, server, *[dropping_after(5_000_000)] * 2)
        await long_desk.send(other.url)
    assert other.log[0] == "HEAD"


async def test_a_cut_during_the_question_for_the_offset_is_retryable(desk):
    async with tus_server(SIZE) as server:
        server.heads.append(cutting_after(0))
        with pytest.raises(ConnectionLost):
            await desk.send(server.url)


async def test_a_failed_chunk_makes_the_next_one_smaller(desk, monkeypatch):
    monkeypatch.setattr(chunking, "SMALLEST_WITHOUT_RULES", 1000)
    async with tus_server(SIZE) as server:
        desk.sizer = ChunkSizer(ChunkLimits(min=20_000, max=80_000))
        for _ in range(3):
            desk.sizer.succeeded(20_000, 1, 1)
        server.patches.append(cutting_after(0))
        with pytest.raises(ConnectionLost):
            await desk.send(server.url)
        await desk.send(server.url)
    assert (server.log[1], server.log[3]) == ("PATCH 0+40000", "PATCH 0+20000")


async def test_nobody_at_the_storages_address_is_no_connection(desk):
    with pytest.raises(NoConnection):
        await desk.send(f"{free_port_url()}/files/1")


@pytest.mark.parametrize(("status", "error"), [(401, OddAnswer), (404, UploadGone), (503, ServerBusy)])
async def test_a_storage_that_answers_early_and_closes_is_heard_or_asked_again(desk, status, error):
    big = os.urandom(8_000_000)
    desk.video.write_bytes(big)
    desk.source.mark = look_at(desk.video)
    async with tus_server(len(big)) as server:
        server.patches.append(early(status))
        with pytest.raises((error, ConnectionLost)):
            await desk.send(server.url, limits=ChunkLimits())


async def test_a_transfer_that_stands_still_is_cut_and_can_be_taken_up(desk, monkeypatch):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    gone_on = asyncio.Event()

    async def hold(server, exchange):
        await server.keep(exchange, 1000)
        while not gone_on.is_set():
            desk.clock.advance(100)
            await asyncio.sleep(0.001)
        exchange.cut()

    async with tus_server(SIZE) as server:
        server.patches.append(hold)
        with pytest.raises(TimedOut):
            await desk.send(server.url)
        gone_on.set()
        await desk.send(server.url)
    # Asked twice: the first answer was more than before, and might have grown.
    assert server.log[2:5] == ["HEAD", "HEAD", "PATCH 1000+30000"]
    assert bytes(server.stored) == CONTENT


async def test_after_a_cut_nothing_is_sent_while_the_rest_of_the_cut_transfer_still_arrives(desk):
    async def more_has_come(server, exchange):
        server.stored += CONTENT[len(server.stored) : len(server.stored) + 10_000]
        await server.tell_offset(exchange)

    desk.patience.stood_still(had_gone_well=False)
    async with tus_server(SIZE) as server:
        server.heads.extend([more_has_come] * 3)
        await desk.send(server.url)
    assert server.log[:5] == ["HEAD"] * 4 + ["PATCH 30000+30000"]
    assert desk.clock.slept == [SETTLE_FIRST, SETTLE_SECONDS, SETTLE_SECONDS]
    assert bytes(server.stored) == CONTENT


async def test_a_question_that_is_not_answered_by_a_host_that_can_be_reached_is_cut_and_asked_anew(desk, monkeypatch):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    gone_on = asyncio.Event()

    async def hold(server, exchange):
        began = desk.clock.time
        while not gone_on.is_set():
            desk.clock.advance(1)
            await asyncio.sleep(0.002)
        waited.append(desk.clock.time - began)
        exchange.cut()

    waited = []
    async with tus_server(SIZE) as server:
        server.heads.append(hold)
        with pytest.raises(TimedOut):
            await desk.send(server.url)
        gone_on.set()
        await desk.send(server.url)
    assert waited[0] < 15
    assert bytes(server.stored) == CONTENT


async def test_a_storage_without_limit_that_drops_partial_requests_is_filled_over_a_line_that_is_cut_again_and_again(
    desk, monkeypatch
):
    monkeypatch.setattr(chunking, "SMALLEST_WITHOUT_RULES", 4000)

    async def at_most_20_000(server, exchange):
        if exchange.left > 20_000:
            await exchange.read(20_000)
            exchange.cut()
        await server.take(exchange)

    desk.sizer = ChunkSizer(ChunkLimits())
    async with tus_server(SIZE) as server:
        server.patches.extend([at_most_20_000] * 1000)
        cuts = 0
        while len(server.stored) < SIZE:
            try:
                await desk.send(server.url)
            except ConnectionLost:
                cuts += 1
            assert cuts < 20
    assert bytes(server.stored) == CONTENT


async def test_stopping_in_mid_chunk_closes_the_connection_and_a_later_run_goes_on(desk):
    begun = asyncio.Event()

    async def slow(server, exchange):
        await server.keep(exchange, 1000)
        begun.set()
        await exchange.reader.read()
        exchange.cut()

    async with tus_server(SIZE) as server:
        server.patches.append(slow)
        sending = asyncio.create_task(desk.send(server.url))
        await begun.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT


async def test_a_rate_limit_is_kept_and_is_not_taken_for_a_stall(desk, monkeypatch):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    monkeypatch.setattr(link, "QUIET_SECONDS", 2.0)
    desk.rate_limit.bytes_per_second = 20_000
    async with tus_server(SIZE) as server:
        await desk.send(server.url)
    assert bytes(server.stored) == CONTENT
    assert desk.clock.time > (SIZE - 20_000) / 20_000


async def test_progress_inside_a_chunk_runs_ahead_of_what_is_stored(desk):
    seen = []

    async def look(server, exchange):
        await exchange.read()
        seen.extend(desk.told)
        server.stored += exchange.request.body
        await exchange.answer(204, {"Upload-Offset": str(len(server.stored))})

    async with tus_server(SIZE) as server:
        server.patches.append(look)
        desk.rate_limit.bytes_per_second = 10_000
        await desk.send(server.url)
    assert any(progress.sent > progress.stored for progress in seen)
    assert all(progress.stored == 0 for progress in seen)


# The file ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", ["size", "time", "gone"])
async def test_a_file_that_changed_before_a_chunk_stops_the_transfer(desk, what):
    async def change_it(server, exchange):
        await server.take(exchange)
        if what == "size":
            desk.video.write_bytes(CONTENT + b"more")
        elif what == "time":
            os.utime(desk.video, (1, 1))
        else:
            desk.video.unlink()

    async with tus_server(SIZE) as server:
        server.patches.append(change_it)
        with pytest.raises(FileProblem if what == "gone" else FileChanged):
            await desk.send(server.url)
        assert bytes(server.stored) == CONTENT[:CHUNK]


async def test_a_file_that_shrinks_inside_a_chunk_stops_the_transfer_and_leaves_nothing_open(desk, monkeypatch):
    monkeypatch.setattr("uploader_gui.core.transfer.source.BLOCK", 1000)
    desk.rate_limit.bytes_per_second = 1000

    async def sleep(seconds):
        os.truncate(desk.video, 2000)
        desk.clock.advance(seconds)
        await asyncio.sleep(0)

    async def wait_for_end(server, exchange):
        await exchange.read()

    monkeypatch.setattr(desk.clock, "sleep", sleep)
    async with tus_server(SIZE) as server:
        server.patches.append(wait_for_end)
        with pytest.raises(FileChanged):
            await desk.send(server.url)


# One request at a time -----------------------------------------------------------------------------------------------


OWN_FILES = Path("/dev/fd")


def open_sockets_from(address) -> int:
    """How many sockets of this process have that address as their own."""
    count = 0
    for number in [entry.name for entry in OWN_FILES.iterdir()]:
        try:
            copy = os.dup(int(number))
        except OSError:
            continue  # the one of the listing itself
        try:
            sock = socket.socket(fileno=copy)
        except OSError:
            os.close(copy)  # no socket: a copy that stays keeps other tests' pipes open for ever
            continue
        with sock:
            count += sock.getsockname() == address
    return count


@pytest.mark.skipif(not OWN_FILES.exists(), reason="the system does not list a process's files")
@pytest.mark.parametrize("ended_by", ["a person", "the stall watch"])
async def test_the_connection_of_a_request_that_was_ended_is_closed_before_the_offset_is_asked_for(
    desk, monkeypatch, ended_by
):
    monkeypatch.setattr(link, "LOOK_EVERY", 0.001)
    big = os.urandom(8_000_000)
    desk.video.write_bytes(big)
    desk.source.mark = look_at(desk.video)
    begun, ended, over = asyncio.Event(), asyncio.Event(), asyncio.Event()
    patched_from, still_open = [], []

    async def hold(server, exchange):
        patched_from.append(exchange.writer.get_extra_info("peername"))
        await server.keep(exchange, 1000)
        begun.set()
        while ended_by == "the stall watch" and not ended.is_set():
            desk.clock.advance(100)
            await asyncio.sleep(0.001)
        await over.wait()
        # What still lay on the way may be read, but nothing follows.
        exchange.cut()

    async def look(server, exchange):
        still_open.append(open_sockets_from(patched_from[0]))
        over.set()
        await server.tell_offset(exchange)

    async with tus_server(len(big)) as server:
        server.patches.append(hold)
        sending = asyncio.create_task(desk.send(server.url, limits=ChunkLimits()))
        await begun.wait()
        server.heads.append(look)
        if ended_by == "a person":
            sending.cancel()
        with pytest.raises((asyncio.CancelledError, TimedOut)):
            await sending
        ended.set()
        await desk.send(server.url)
    assert still_open == [0]
    assert bytes(server.stored) == big
