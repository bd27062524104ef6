"""A presigned form: fields first, the file last, and nothing is believed but the storage's own yes."""

import re
from types import SimpleNamespace

import pytest
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_s3 import CONTENT, SIZE, answering, cutting_after, losing_the_reply, scripted_s3

from uploader_gui.core.errors import ConnectionLost, NotTheServer, OddAnswer, ServerBusy, StorageRefused, UploadGone
from uploader_gui.core.models import Target
from uploader_gui.core.network import http_client
from uploader_gui.core.transfer.form_post import FormUpload
from uploader_gui.core.transfer.patience import Patience
from uploader_gui.core.transfer.progress import ProgressReport
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.sending import Line
from uploader_gui.core.transfer.source import SourceFile, look_at

FIELDS = (("key", "videos/1.mp4"), ("Content-Type", "video/mp4"), ("Policy", "c2VjcmV0"))


@pytest.fixture
async def desk(tmp_path):
    """Everything one form needs, and what it told."""
    video = tmp_path / "my private name.mp4"
    video.write_bytes(CONTENT)
    desk = SimpleNamespace(told=[], stored=[], clock=FakeClock(), patience=Patience(), attempt=0)
    desk.source = SourceFile(video, look_at(video))
    async with http_client() as http:

        async def send(s3):
            desk.attempt += 1
            line = Line(
                http=http,
                clock=desk.clock,
                rate_limit=RateLimit(desk.clock),
                progress=ProgressReport(1, SIZE, desk.clock, desk.told.append),
                on_stored=desk.stored.append,
                service=s3,
                remote_id=1,
                note=lambda what, **facts: None,
                attempt=desk.attempt,
            )
            target = Target(protocol="post", url=s3.url, headers=(("X-Storage", "yes"),), fields=FIELDS)
            await FormUpload(target, desk.source, line, desk.patience).upload()

        desk.send = send
        yield desk
        await desk.source.aclose()


async def test_the_fields_come_first_in_their_order_and_the_file_last(desk):
    async with scripted_s3() as s3:
        await desk.send(s3)
        [request] = s3.http.requests
        boundary = re.fullmatch("multipart/form-data; boundary=([0-9a-f]+)", request.headers["content-type"])[
            1
        ].encode()
        before, *parts, after = s3.form.split(b"--" + boundary)
        assert (before, after) == (b"", b"--\r\n")
        heads = [part.strip(b"\r\n").split(b"\r\n\r\n", 1) for part in parts[:-1]]
        assert heads == [
            [f'Content-Disposition: form-data; name="{name}"'.encode(), value.encode()] for name, value in FIELDS
        ]
        head, content = parts[-1].split(b"\r\n\r\n", 1)
        assert b'name="file"; filename="video"' in head
        assert content == CONTENT + b"\r\n"
        assert int(request.headers["content-length"]) == len(s3.form)
        assert request.headers["x-storage"] == "yes"
        assert b"private" not in s3.form
        assert s3.asked == []
    assert desk.stored == [0, SIZE]
    assert (desk.told[-1].sent, desk.told[-1].stored) == (SIZE, SIZE)


@pytest.mark.parametrize(("status", "headers"), [(204, {}), (201, {}), (200, {"ETag": '"a"'})])
async def test_each_of_the_storages_yeses_is_one(desk, status, headers):
    async with scripted_s3() as s3:
        s3.puts.append(answering(status, headers=headers))
        await desk.send(s3)
    assert desk.stored[-1] == SIZE


@pytest.mark.parametrize("headers", [{}, {"ETag": '"a"', "Content-Type": "text/html; charset=utf-8"}])
async def test_a_captive_portals_page_is_no_yes(desk, headers):
    async with scripted_s3() as s3:
        s3.puts.append(answering(200, headers=headers, body=b"<html>Welcome</html>"))
        with pytest.raises(NotTheServer):
            await desk.send(s3)
    assert desk.stored == [0]


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (403, "AccessDenied", UploadGone),
        (404, "NoSuchBucket", UploadGone),
        (400, "EntityTooLarge", StorageRefused),
        (400, "RequestTimeout", ServerBusy),
        (503, "SlowDown", ServerBusy),
        (302, "", NotTheServer),
        (405, "", OddAnswer),
    ],
)
async def test_each_answer_has_its_own_meaning(desk, status, code, error):
    async with scripted_s3() as s3:
        s3.puts.append(answering(status, code))
        with pytest.raises(error) as caught:
            await desk.send(s3)
        assert type(caught.value) is error
        assert "c2VjcmV0" not in f"{caught.value.detail}{caught.value.facts}"


async def test_a_form_that_was_cut_is_sent_whole_again(desk):
    async with scripted_s3() as s3:
        s3.puts.append(cutting_after(SIZE // 2))
        with pytest.raises(ConnectionLost):
            await desk.send(s3)
        await desk.send(s3)
        assert s3.asked == ["get"]
        assert CONTENT in s3.form
    assert desk.stored == [0, 0, SIZE]


@pytest.mark.parametrize("facts", [{"bytes_stored": SIZE}, {"is_stored": True}])
async def test_a_form_whose_answer_was_lost_is_not_sent_twice(desk, facts):
    async with scripted_s3() as s3:
        s3.puts.append(losing_the_reply)
        with pytest.raises(ConnectionLost):
            await desk.send(s3)
        for name, value in facts.items():
            setattr(s3, name, value)
        await desk.send(s3)
        assert len(s3.http.requests) == 1
    assert desk.stored[-1] == SIZE
