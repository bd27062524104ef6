"""The practice site before an S3: parts and forms as docs/protocol.md promises them, against moto over HTTP."""

import asyncio
import hashlib
import random
import socket

import httpx
import pytest
from tests.helpers.http_server import http_server
from tests.helpers.practice import running_practice_site
from tests.helpers.s3 import SMALLEST_PART as PART
from tests.helpers.small_s3 import bucket, s3_endpoint, s3_site

__all__ = ["bucket", "s3_endpoint", "s3_site"]

DATA = random.Random(7).randbytes(2 * PART + 5000)


@pytest.fixture
def sender(s3_site, people):
    return people(s3_site)


def signed(sender, upload, *numbers):
    asked = {f"partnumbers[{index}]": number for index, number in enumerate(numbers)}
    return sender.vs("sign_parts", uploadid=upload["uploadid"], **asked)


def put(sender, upload, *numbers):
    """Send these parts; their tags."""
    tags = {}
    for part in signed(sender, upload, *numbers)["parts"]:
        number = part["partnumber"]
        reply = sender.http.put(part["url"], content=DATA[(number - 1) * PART : number * PART])
        assert reply.status_code == 200, reply.text
        tags[number] = reply.headers["etag"]
    return tags


def finish(sender, upload, tags=None):
    parts = {}
    for index, (number, tag) in enumerate((tags or {}).items()):
        parts |= {f"parts[{index}][partnumber]": number, f"parts[{index}][etag]": tag}
    return sender.vs("finish_upload", uploadid=upload["uploadid"], sha256="", **parts)


def post(sender, upload, data):
    fields = {pair["name"]: pair["value"] for pair in upload["fields"]}
    return sender.http.post(upload["url"], data=fields, files={"file": ("x", data, "video/mp4")})


def test_every_assignment_that_takes_a_video_sends_it_to_s3(s3_site, sender):
    assert {a.backend for a in s3_site.assignments.values()} == {"s3video", ""}
    options = sender.vs("get_assignment_options", assignmentid=s3_site.assignment("plain").id)
    assert (options["backend"], options["protocols"]) == ("s3video", ["s3multipart", "post"])
    assert options["chunk"]["recommended"] == PART


def test_parts_go_to_the_storages_address_and_become_one_object_when_all_are_there(s3_site, sender, bucket):
    upload = sender.start(size=len(DATA))
    assert (upload["protocol"], upload["url"], upload["expires"]) == ("s3multipart", "", 0)
    part = signed(sender, upload, 1)["parts"][0]
    assert part["url"].startswith(s3_site.storage_url)
    assert part["expires"] > s3_site.clock()
    tags = put(sender, upload, 1, 2)
    assert finish(sender, upload, tags)["errorcode"] == "notstored"
    tags |= put(sender, upload, 3)
    listed = sender.vs("list_parts", uploadid=upload["uploadid"])["parts"]
    assert [(p["partnumber"], p["etag"], p["size"]) for p in listed] == [
        (1, tags[1], PART),
        (2, tags[2], PART),
        (3, tags[3], 5000),
    ]
    assert finish(sender, upload, tags)["state"] == "ready"
    assert finish(sender, upload, tags)["state"] == "ready"
    assert sender.vs("list_parts", uploadid=upload["uploadid"]) == {"parts": []}
    assert bucket.sha256() == s3_site.upload_state()["sha256"] == hashlib.sha256(DATA).hexdigest()
    state = s3_site.upload_state()
    assert (state["bytes_received"], state["patches"]) == (len(DATA), 3)
    url = sender.vs("get_playback", uploadid=upload["uploadid"])["url"]
    assert httpx.get(url, trust_env=False).content == DATA


def test_a_part_that_is_not_the_senders_counts_as_not_stored(sender, bucket):
    upload = sender.start(size=len(DATA))
    tags = put(sender, upload, 1, 2, 3)
    bucket.put_part(2, b"x" * PART)
    assert finish(sender, upload, tags)["errorcode"] == "notstored"
    assert finish(sender, upload, put(sender, upload, 2))["state"] == "ready"


def test_parts_that_are_more_than_the_file_are_said(sender, bucket):
    upload = sender.start(size=len(DATA))
    put(sender, upload, 1, 2, 3)
    bucket.put_part(4, b"x")
    assert finish(sender, upload)["errorcode"] == "sizemismatch"


def test_parts_that_the_storage_has_forgotten_begin_anew_and_those_it_has_are_kept(sender, bucket):
    upload = sender.start(size=len(DATA))
    put(sender, upload, 1)
    assert sender.vs("renew_upload", uploadid=upload["uploadid"])["resumable"] is True
    assert bucket.parts() == {1: PART}
    bucket.abort()
    assert sender.vs("list_parts", uploadid=upload["uploadid"])["errorcode"] == "uploadexpired"
    renewed = sender.vs("renew_upload", uploadid=upload["uploadid"])
    assert (renewed["resumable"], renewed["bytesstored"]) == (False, 0)
    assert finish(sender, upload, put(sender, upload, 1, 2, 3))["state"] == "ready"


def test_what_was_put_together_unseen_is_stored(sender, bucket):
    upload = sender.start(size=len(DATA))
    put(sender, upload, 1, 2, 3)
    bucket.complete()
    assert sender.vs("renew_upload", uploadid=upload["uploadid"])["state"] == "ready"


def test_an_aborted_upload_leaves_nothing(sender, bucket):
    upload = sender.start(size=len(DATA))
    put(sender, upload, 1)
    assert sender.vs("abort_upload", uploadid=upload["uploadid"])["state"] == "aborted"
    assert (bucket.keys(), bucket.unfinished()) == ([], {})
    assert signed(sender, upload, 1)["errorcode"] == "uploadaborted"


@pytest.mark.parametrize("numbers", [(0,), (10_001,), tuple(range(1, 102)), ("two",)])
def test_numbers_that_no_part_has_are_refused(sender, numbers):
    assert signed(sender, sender.start(size=len(DATA)), *numbers)["errorcode"] == "invalidparameter"


@pytest.mark.parametrize(
    ("fault", "status", "text"),
    [
        ("expired-url:times=1", 403, "Request has expired"),
        ("status:503,on=PUT,retry-after=1", 503, "<Error>"),
        ("captive-portal", 200, "Hotel"),
    ],
)
def test_faults_of_the_storage_strike_parts(s3_site, sender, fault, status, text):
    upload = sender.start(size=len(DATA))
    s3_site.faults(fault)
    url = signed(sender, upload, 1)["parts"][0]["url"]
    reply = sender.http.put(url, content=DATA[:PART])
    assert (reply.status_code, text in reply.text, "etag" in reply.headers) == (status, True, False)
    assert sender.http.put(url, content=DATA[:PART]).status_code == 200


def test_an_address_that_expires_after_some_bytes_does_so(s3_site, sender):
    upload = sender.start(size=len(DATA))
    s3_site.faults(f"expired-url:after={PART}")
    urls = [part["url"] for part in signed(sender, upload, 1, 2)["parts"]]
    assert [sender.http.put(url, content=DATA[:PART]).status_code for url in (*urls, urls[1])] == [200, 403, 200]


def test_a_lost_reply_loses_no_part(s3_site, sender, bucket):
    upload = sender.start(size=len(DATA))
    s3_site.faults("lost-reply:on=PUT")
    with pytest.raises(httpx.TransportError):
        put(sender, upload, 1)
    assert bucket.parts() == {1: PART}


def test_a_part_that_stops_coming_is_timed_out_and_one_that_is_cut_is_not_stored(tmp_path, bucket, people):
    with running_practice_site(tmp_path, patch_idle_seconds=0.2, **bucket.options) as site:
        sender = people(site)
        upload = sender.start(size=len(DATA))
        url = signed(sender, upload, 1)["parts"][0]["url"]
        address = httpx.URL(url)
        with socket.create_connection((address.host, address.port)) as line:
            head = f"PUT {address.raw_path.decode()} HTTP/1.1\r\nHost: s3\r\nContent-Length: {PART}\r\n\r\n"
            line.sendall(head.encode() + DATA[:1000])
            assert b"RequestTimeout" in b"".join(iter(lambda: line.recv(65536), b""))
        site.faults("cut:after=30000")
        with pytest.raises(httpx.TransportError):
            sender.http.put(url, content=DATA[:PART])
        assert bucket.parts() == {}


@pytest.mark.parametrize("fault", ["status:500,on=api", "status:403,on=api"])
def test_an_s3_that_moodle_cannot_use_has_moodles_errors(s3_site, sender, fault):
    upload = sender.start(size=len(DATA))
    s3_site.faults(fault)
    expected = "backendunavailable" if "500" in fault else "backendrefused"
    assert sender.vs("list_parts", uploadid=upload["uploadid"])["errorcode"] == expected


@pytest.fixture
def forms(tmp_path, bucket):
    with running_practice_site(tmp_path, **(bucket.options | {"s3_post_limit": 2 * len(DATA)})) as running:
        yield running


def test_a_small_file_goes_by_a_form_and_is_taken_in_by_finish(forms, people, bucket):
    sender = people(forms)
    upload = sender.start(size=len(DATA))
    assert (upload["protocol"], upload["url"].startswith(forms.storage_url)) == ("post", True)
    assert finish(sender, upload)["errorcode"] == "notstored"
    assert post(sender, upload, DATA).status_code == 204
    seen = sender.vs("get_upload", uploadid=upload["uploadid"])
    assert (seen["state"], seen["bytesstored"]) == ("uploading", len(DATA))
    assert finish(sender, upload)["state"] == "ready"
    assert post(sender, upload, b"y" * len(DATA)).status_code == 204
    assert forms.upload_state()["sha256"] == hashlib.sha256(DATA).hexdigest()
    assert sender.vs("sign_parts", uploadid=upload["uploadid"], **{"partnumbers[0]": 1})["errorcode"]


def test_a_form_is_renewed_by_another(forms, people, bucket):
    sender = people(forms)
    upload = sender.start(size=len(DATA))
    renewed = sender.vs("renew_upload", uploadid=upload["uploadid"])
    assert (renewed["protocol"], renewed["resumable"]) == ("post", False)
    assert post(sender, renewed, DATA).status_code == 204


async def test_an_error_inside_a_200_of_complete_is_no_success(tmp_path, bucket, people):
    """S3 answers 200 before it has put the parts together; whether it could stands in the body."""
    listing = (
        f"<ListPartsResult><UploadId>u</UploadId><IsTruncated>false</IsTruncated><Part><PartNumber>1</PartNumber>"
        f'<ETag>"a"</ETag><Size>{PART}</Size></Part></ListPartsResult>'
    )
    answers = {
        "HEAD": (200, ""),
        "GET": (200, listing),
        "POST": (200, "<Error><Code>InternalError</Code><Message>We encountered an internal error.</Message></Error>"),
    }

    async def handle(exchange):
        await exchange.read()
        status, body = answers[exchange.request.method]
        if exchange.request.path.endswith("?uploads"):
            body = "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"
        await exchange.answer(status, {"Content-Type": "application/xml"}, body.encode())

    def talk(endpoint):
        with running_practice_site(tmp_path, **(bucket.options | {"s3_endpoint": endpoint})) as site:
            sender = people(site)
            return finish(sender, sender.start(size=PART))

    async with http_server(handle) as server:
        assert (await asyncio.to_thread(talk, server.url))["errorcode"] == "backendunavailable"
