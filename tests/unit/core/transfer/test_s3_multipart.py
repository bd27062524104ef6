"""S3 in parts: what is listed is not sent again, and each answer has its own meaning."""

import asyncio
import hashlib
from collections import deque
from email.utils import formatdate
from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_s3 import (
    CONTENT,
    COUNT,
    PART,
    SIZE,
    answering,
    cutting_after,
    honest,
    keeping_then_answering,
    losing_the_reply,
    scripted_s3,
)

from uploader_gui.core.errors import (
    ConnectionLost,
    NoConnection,
    NotStored,
    NotTheServer,
    OddAnswer,
    ProtocolUnknown,
    ServerBusy,
    SiteUnavailable,
    StorageRefused,
    UploadGone,
)
from uploader_gui.core.models import ChunkLimits, Target
from uploader_gui.core.network import http_client
from uploader_gui.core.store.attempt_log import PART_CUT
from uploader_gui.core.transfer import s3_multipart
from uploader_gui.core.transfer.patience import ODD_ANSWERS_IN_A_ROW, Patience
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.s3_multipart import CUTS, SIGNATURES, MultipartUpload, Parts
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile, look_at


@pytest.fixture
async def desk(tmp_path):
    """Everything one upload in parts needs, and what it told."""
    video = tmp_path / "video.mp4"
    video.write_bytes(CONTENT)
    desk = SimpleNamespace(told=[], stored=[], notes=[], clock=FakeClock(), video=video)
    desk.parts, desk.patience = Parts(desk.clock), Patience()
    desk.source = SourceFile(video, look_at(video))
    desk.attempt = 0
    async with http_client() as http:

        async def send(s3, part_size=PART):
            desk.attempt += 1
            line = Line(
                http=http,
                clock=desk.clock,
                rate_limit=RateLimit(desk.clock),
                progress=ProgressReport(1, SIZE, desk.clock, desk.told.append),
                on_stored=desk.stored.append,
                service=s3,
                remote_id=1,
                note=lambda what, **facts: desk.notes.append((what, facts)),
                attempt=desk.attempt,
            )
            target = Target(protocol="s3multipart", url="", chunk=ChunkLimits(recommended=part_size))
            await MultipartUpload(target, desk.source, line, desk.parts, desk.patience).upload()

        desk.send = send
        yield desk
        await desk.source.aclose()


def resumed(desk):
    """Let the next sending be one of many."""
    desk.attempt = 7


async def test_the_whole_file_arrives_in_parts_and_every_stored_part_is_told(desk):
    async with scripted_s3() as s3:
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.asked == ["sign 1 2 3 4"]
        assert s3.sent == dict.fromkeys(range(1, COUNT + 1), 1)
    assert desk.stored == [0, PART, 2 * PART, 3 * PART, SIZE]
    assert (desk.told[-1].sent, desk.told[-1].stored) == (SIZE, SIZE)
    assert [part.number for part in desk.parts.to_tell()] == [1, 2, 3, 4]
    assert await desk.source.sha256() == hashlib.sha256(CONTENT).hexdigest()


async def test_the_parts_are_told_with_the_tags_that_the_storage_gave(desk):
    async with scripted_s3() as s3:
        await desk.send(s3)
        assert list(desk.parts.to_tell()) == await s3.list_parts(1)


async def test_a_resume_lists_first_and_sends_only_what_is_missing(desk):
    resumed(desk)
    async with scripted_s3(parts={1: CONTENT[:PART], 3: CONTENT[2 * PART : 3 * PART]}) as s3:
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.asked == ["list", "sign 2 4"]
        assert s3.sent == {2: 1, 4: 1}
    assert desk.stored == [2 * PART, 3 * PART, SIZE]
    assert await desk.source.sha256() == hashlib.sha256(CONTENT).hexdigest()


async def test_when_every_part_is_stored_nothing_is_sent(desk):
    resumed(desk)
    async with scripted_s3() as s3:
        s3.parts = {number: CONTENT[(number - 1) * PART : number * PART] for number in range(1, COUNT + 1)}
        await desk.send(s3)
        assert (s3.asked, s3.sent, desk.stored) == (["list"], {}, [SIZE])


async def test_parts_that_were_put_together_already_are_not_sent_again(desk):
    resumed(desk)
    async with scripted_s3(is_stored=True) as s3:
        await desk.send(s3)
        assert (s3.asked, s3.sent, desk.stored) == (["list", "get"], {}, [SIZE])


async def test_a_part_of_the_wrong_size_is_sent_again(desk):
    resumed(desk)
    async with scripted_s3(parts={1: CONTENT[:PART], 2: CONTENT[PART : 2 * PART - 1], 4: b"x" * PART}) as s3:
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.sent == {2: 1, 3: 1, 4: 1}


async def test_a_part_that_is_listed_with_another_tag_is_sent_again_but_only_once(desk):
    async with scripted_s3() as s3:
        await desk.send(s3)
        s3.parts[2], s3.tags[3] = b"y" * PART, '"never-the-same"'
        await desk.send(s3)
        assert s3.content == CONTENT
        s3.tags[3] = '"again-another"'
        await desk.send(s3)
        assert s3.sent == {1: 1, 2: 2, 3: 2, 4: 1}
        assert desk.parts.to_tell()[2].etag == '"again-another"'


async def test_the_storage_sees_exactly_the_signed_headers_the_length_and_no_credential(desk):
    headers = (("Content-Type", "video/mp4"), ("x-amz-checksum-sha256", "abc="))
    async with scripted_s3(signed_headers=headers) as s3:
        s3.signed_headers = tuple((name.lower(), value) for name, value in headers)
        await desk.send(s3)
        for request in s3.http.of("PUT"):
            ours = {"host", "user-agent", "accept", "accept-encoding", "connection", "content-length"}
            assert set(request.headers) - ours == {"content-type", "x-amz-checksum-sha256"}


# Signatures ----------------------------------------------------------------------------------------------------------


async def test_an_expired_signature_is_made_anew_and_the_part_goes_on(desk):
    async with scripted_s3(good_signatures=2) as s3:
        await desk.send(s3)
        assert s3.content == CONTENT
        # The others of the first batch have expired too, and are found so one by one.
        assert s3.asked[:2] == ["sign 1 2 3 4", "sign 1"]
    assert (desk.told[-1].sent, desk.told[-1].stored) == (SIZE, SIZE)
    assert max(told.sent for told in desk.told) <= SIZE


async def test_a_signature_that_has_ended_by_the_storages_clock_is_not_even_tried(desk):
    async with scripted_s3(expires=300) as s3:
        first = True

        async def sleepy(s3, exchange, number):
            nonlocal first
            if first:
                s3.now += 280
            first = False
            await honest(s3, exchange, number)

        s3.puts.append(sleepy)
        await desk.send(s3)
        assert s3.asked == ["sign 1 2 3 4", "sign 2 3 4"]
        assert s3.sent == dict.fromkeys(range(1, COUNT + 1), 1)


async def test_our_own_clock_being_wrong_makes_no_signature_bad(desk):
    desk.clock.advance(10 * 86_400)
    async with scripted_s3(expires=300) as s3:
        await desk.send(s3)
        assert s3.asked == ["sign 1 2 3 4"]


async def test_a_storage_that_takes_no_signature_at_all_is_asked_about_at_moodle(desk):
    async with scripted_s3() as s3:
        s3.puts.extend([answering(403, "AccessDenied")] * 50)
        with pytest.raises(UploadGone) as caught:
            await desk.send(s3)
        assert s3.sent == {1: SIGNATURES}
    assert "secret" not in f"{caught.value.detail}{caught.value.facts}{desk.notes}"


async def test_a_site_that_signs_other_parts_is_not_believed(desk):
    async with scripted_s3() as s3:
        real = s3.sign_parts

        async def other(remote_id, numbers):
            return await real(remote_id, [9])

        s3.sign_parts = other
        with pytest.raises(NotTheServer):
            await desk.send(s3)


# Statuses ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (400, "RequestTimeout", ServerBusy),
        (400, "BadDigest", ServerBusy),
        (408, "", ServerBusy),
        (429, "", ServerBusy),
        (500, "InternalError", ServerBusy),
        (502, "", ServerBusy),
        (503, "SlowDown", ServerBusy),
        (400, "ExpiredToken", UploadGone),
        (403, "AccessDenied", UploadGone),
        (403, "", UploadGone),
        (404, "NoSuchUpload", UploadGone),
        (410, "", UploadGone),
        (400, "EntityTooLarge", StorageRefused),
        (413, "", StorageRefused),
        (302, "", NotTheServer),
        (407, "", NotTheServer),
        (400, "", OddAnswer),
        (405, "MethodNotAllowed", OddAnswer),
        (412, "", OddAnswer),
    ],
)
async def test_each_answer_has_its_own_meaning(desk, status, code, error):
    async with scripted_s3() as s3:
        s3.puts.extend([answering(status, code, {"Location": "http://127.0.0.1:1/login"})] * SIGNATURES)
        with pytest.raises(error) as caught:
            await desk.send(s3)
        assert type(caught.value) is error
        assert "secret" not in caught.value.detail + str(caught.value.facts)
        assert s3.parts == {}
        s3.puts.clear()
        if caught.value.retryable:
            await desk.send(s3)
            assert s3.content == CONTENT


async def test_an_odd_answer_is_final_only_when_nothing_else_is_heard(desk):
    async with scripted_s3() as s3:
        s3.puts.extend([answering(405)] * ODD_ANSWERS_IN_A_ROW)
        for _ in range(ODD_ANSWERS_IN_A_ROW - 1):
            with pytest.raises(OddAnswer):
                await desk.send(s3)
        with pytest.raises(StorageRefused):
            await desk.send(s3)


async def test_a_yes_without_a_tag_is_a_captive_portals_not_the_storages(desk):
    async with scripted_s3() as s3:
        s3.puts.append(answering(200, body=b"<html>Welcome</html>"))
        with pytest.raises(NotTheServer):
            await desk.send(s3)
        assert desk.stored == [0]


@pytest.mark.parametrize("code", ["SlowDown", "Other"])
@pytest.mark.parametrize("form", [lambda _: "33", lambda now: formatdate(now + 33, usegmt=True)])
async def test_how_long_the_storage_asks_to_be_left_alone_is_passed_on(desk, code, form):
    async with scripted_s3() as s3:
        s3.puts.append(answering(503, code, {"Retry-After": form(desk.clock.now())}))
        with pytest.raises(ServerBusy) as caught:
            await desk.send(s3)
        assert caught.value.retry_after == 33


# Cuts ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, PART // 2, PART - 1])
async def test_a_part_that_was_cut_is_sent_again_and_no_other(desk, count):
    async with scripted_s3() as s3:
        s3.puts.extend([None, cutting_after(count)])
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.sent == {1: 1, 2: 2, 3: 1, 4: 1}
    assert desk.told[-1].sent == SIZE
    assert max(told.sent for told in desk.told) <= SIZE


async def test_a_line_that_is_cut_all_the_time_is_tried_again_at_once_but_not_for_ever(desk):
    async with scripted_s3() as s3:
        s3.puts.extend([None, *[cutting_after(PART // 2)] * (CUTS + 5)])
        with pytest.raises(ConnectionLost):
            await desk.send(s3)
        assert s3.sent == {1: 1, 2: CUTS}
        assert desk.clock.slept == []
        # The last one ends the attempt, and is told as its end: each cut counts once.
        assert [facts["part"] for what, facts in desk.notes if what == PART_CUT] == [2] * (CUTS - 1)
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.sent[1] == 1


async def test_a_line_that_carries_nothing_is_waited_for_where_the_wait_is_shown(desk):
    async with scripted_s3() as s3:
        s3.http.port, port = 1, s3.http.port
        with pytest.raises(NoConnection):
            await desk.send(s3)
        s3.http.port = port
        await desk.send(s3)
        assert s3.content == CONTENT


@pytest.mark.parametrize("behaviour", [losing_the_reply, keeping_then_answering(500), keeping_then_answering(200)])
async def test_a_part_whose_answer_was_lost_is_found_in_the_list_and_not_sent_twice(desk, behaviour):
    async with scripted_s3() as s3:
        s3.puts.extend([None, behaviour])
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.sent == dict.fromkeys(range(1, COUNT + 1), 1)
    assert desk.stored == [0, PART, 2 * PART, 3 * PART, SIZE]
    assert (desk.told[-1].sent, desk.told[-1].stored) == (SIZE, SIZE)
    assert [what for what, _ in desk.notes] == [PART_CUT]


async def test_where_moodle_cannot_be_asked_after_a_lost_answer_the_next_attempt_asks(desk):
    async with scripted_s3(service_errors={"list": deque([SiteUnavailable("down")])}) as s3:
        s3.puts.append(losing_the_reply)
        with pytest.raises(ConnectionLost):
            await desk.send(s3)
        await desk.send(s3)
        assert s3.sent == dict.fromkeys(range(1, COUNT + 1), 1)


async def test_what_moodle_says_while_listing_or_signing_ends_the_attempt(desk):
    async with scripted_s3() as s3:
        s3.service_errors = {"sign": deque([SiteUnavailable("down")]), "list": deque([UploadGone("uploadexpired")])}
        for error in (SiteUnavailable, UploadGone):
            with pytest.raises(error):
                await desk.send(s3)
        await desk.send(s3)
        assert s3.content == CONTENT


# Several at once -----------------------------------------------------------------------------------------------------


async def test_one_failing_part_does_not_lose_the_others(desk):
    desk.parts.lanes.limit = 3
    hold = asyncio.Event()

    async def patient(s3, exchange, number):
        headers = await s3.keep(exchange, number)
        await hold.wait()
        await exchange.answer(200, headers)

    async def failing(s3, exchange, number):
        hold.set()
        await exchange.read(100)
        exchange.cut()

    async with scripted_s3() as s3:
        s3.puts.extend([patient, patient, failing])
        await desk.send(s3)
        assert s3.content == CONTENT
        assert s3.busiest == 3
        assert sorted(s3.sent.values()) == [1, 1, 1, 2]
    assert desk.parts.lanes.limit < 3
    assert (desk.told[-1].sent, desk.told[-1].stored) == (SIZE, SIZE)


async def test_a_part_that_keeps_failing_lets_the_others_end_before_the_attempt_ends(desk):
    desk.parts.lanes.limit = 2
    first = None

    async def only_others(s3, exchange, number):
        nonlocal first
        first = first or number
        await exchange.read()
        if number == first:
            exchange.cut()
        headers = {"ETag": '"x"'}
        s3.parts[number] = exchange.request.body
        s3.tags[number] = '"x"'
        await exchange.answer(200, headers)

    async with scripted_s3() as s3:
        s3.puts.extend([only_others] * 3 * CUTS)
        with pytest.raises(ConnectionLost):
            await desk.send(s3)
        assert first not in s3.parts
        assert s3.parts
        s3.puts.clear()
        before = set(s3.parts)
        await desk.send(s3)
        assert s3.content == CONTENT
        assert all(s3.sent[number] == 1 for number in before)


async def test_a_refusal_ends_the_parts_that_are_under_way(desk):
    desk.parts.lanes.limit = 2
    started = asyncio.Event()

    async def hanging(s3, exchange, number):
        started.set()
        await exchange.read()
        await asyncio.Event().wait()

    async def refusing(s3, exchange, number):
        await started.wait()
        await exchange.read()
        await exchange.answer(404)

    async with scripted_s3() as s3:
        s3.puts.extend([hanging, refusing])
        with pytest.raises(UploadGone):
            await desk.send(s3)


async def test_pausing_ends_every_part_at_once(desk):
    desk.parts.lanes.limit = 3
    all_there = asyncio.Event()

    async def hanging(s3, exchange, number):
        if s3.busy == 3:
            all_there.set()
        await exchange.read()
        await asyncio.Event().wait()

    async with scripted_s3() as s3:
        s3.puts.extend([hanging] * 3)
        sending = asyncio.create_task(desk.send(s3))
        await all_there.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert len(asyncio.all_tasks()) < 10


# Boundaries ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part_size", [0, -5, SIZE // 10_001])
async def test_boundaries_that_make_no_upload_are_refused(desk, part_size):
    async with scripted_s3() as s3:
        with pytest.raises(ProtocolUnknown):
            await desk.send(s3, part_size)


@pytest.mark.parametrize("part_size", [SIZE, SIZE + 1, SIZE - 1, SIZE // 2, 1_000])
async def test_any_boundaries_give_the_whole_file(desk, part_size):
    async with scripted_s3() as s3:
        await desk.send(s3, part_size)
        assert s3.content == CONTENT


async def test_more_parts_than_fit_into_one_call_are_compared_here_and_not_told(desk, monkeypatch):
    monkeypatch.setattr(s3_multipart, "MOST_TOLD", 3)
    async with scripted_s3() as s3:
        real, lists = s3.list_parts, []

        async def listing(remote_id):
            lists.append(len(s3.parts))
            if len(lists) == 1:
                s3.parts[2] = b"z" * PART
            return await real(remote_id)

        s3.list_parts = listing
        with pytest.raises(NotStored):
            await desk.send(s3)
        assert desk.parts.to_tell() != ()
        await desk.send(s3)
        assert desk.parts.to_tell() == ()
        assert s3.content == CONTENT
        assert s3.sent[2] == 2
