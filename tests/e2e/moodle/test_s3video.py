"""Videos in S3, from the first byte to the last, in a real Moodle and moto's S3."""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest

pytest.importorskip("moto", reason="moto is not installed: there is no S3 to send videos to")
pytest.importorskip("tests.e2e.moodle.client", reason="there is no Moodle to send videos through")

import botocore.session
from botocore.config import Config
from moto.server import ThreadedMotoServer
from tests.e2e.moodle.client import refused

COMPONENT = "assignsubmission_s3video"
BUCKET = "our-videos"
REGION = "eu-west-1"
SECRET = "not to be seen anywhere"
UPLOADS = "local_videostorage_upload"
TAKES_S3 = {
    "assignsubmission_cloudflarestream_enabled": 0,
    "assignsubmission_s3video_enabled": 1,
    "assignsubmission_s3video_maxbytes": 0,
    "assignsubmission_s3video_maxduration": 0,
    "assignsubmission_s3video_acceptedtypes": "video/*",
}


class Bucket:
    """The bucket as its owner sees it."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self._client = botocore.session.Session().create_client(
            "s3",
            region_name=REGION,
            endpoint_url=endpoint,
            aws_access_key_id="owner",
            aws_secret_access_key="owner",
            config=Config(s3={"addressing_style": "path"}),
        )
        self._client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})

    def sizes(self) -> dict[str, int]:
        """The size of every object."""
        return {item["Key"]: item["Size"] for item in self._client.list_objects_v2(Bucket=BUCKET).get("Contents", [])}

    def unfinished(self) -> dict[str, str]:
        """The upload id of every multipart upload under way, by key."""
        found = self._client.list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])
        return {item["Key"]: item["UploadId"] for item in found}

    def put(self, key: str, data: bytes) -> None:
        self._client.put_object(Bucket=BUCKET, Key=key, Body=data)

    def abort(self, key: str) -> None:
        self._client.abort_multipart_upload(Bucket=BUCKET, Key=key, UploadId=self.unfinished()[key])

    def complete(self, key: str, tags: dict[int, str]) -> None:
        parts = {"Parts": [{"PartNumber": number, "ETag": tag} for number, tag in sorted(tags.items())]}
        self._client.complete_multipart_upload(
            Bucket=BUCKET, Key=key, UploadId=self.unfinished()[key], MultipartUpload=parts
        )


class Sender:
    """One student and one assignment."""

    def __init__(self, moodle, assignment) -> None:
        self.moodle = moodle
        self.assignment = assignment

    def start(self, data: bytes, **params) -> dict:
        return self.moodle.start("student1", self.assignment, size=len(data), **params)

    def ask(self, function: str, upload: dict, **params) -> dict:
        return self.moodle.ask("student1", function, uploadid=upload["uploadid"], **params)

    def send(self, upload: dict, data: bytes, *numbers: int) -> dict[int, str]:
        """Send these parts (none named = all); their tags."""
        size = upload["chunk"]["recommended"]
        numbers = numbers or tuple(range(1, -(-len(data) // size) + 1))
        tags = {}
        for part in self.ask("sign_parts", upload, partnumbers=numbers)["parts"]:
            number = part["partnumber"]
            headers = {pair["name"]: pair["value"] for pair in part["headers"]}
            piece = data[(number - 1) * size : number * size]
            reply = httpx.put(part["url"], content=piece, headers=headers, trust_env=False)
            assert reply.status_code == 200, reply.text
            tags[number] = reply.headers["etag"]
        return tags

    def finish(self, upload: dict, tags: dict[int, str] | None = None) -> dict:
        parts = [{"partnumber": number, "etag": tag} for number, tag in (tags or {}).items()]
        return self.ask("finish_upload", upload, sha256="", parts=parts)

    def watched(self, upload: dict, **headers: str) -> httpx.Response:
        return httpx.get(self.ask("get_playback", upload)["url"], headers=headers, trust_env=False)


@contextmanager
def answering(status: int, body: str) -> Iterator[str]:
    """A store that answers everything like this; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def post(upload: dict, data: bytes) -> int:
    """Post the form; the status."""
    fields = {pair["name"]: pair["value"] for pair in upload["fields"]}
    return httpx.post(upload["url"], data=fields, files={"file": ("x", data, "video/mp4")}, trust_env=False).status_code


@pytest.fixture(scope="module")
def bucket():
    """moto's S3 with one bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield Bucket(f"http://{host}:{port}")
    server.stop()


@pytest.fixture
def sender(moodle, bucket):
    """A student before an assignment that takes videos by S3."""
    moodle.configure(
        COMPONENT,
        aws_access_key="AKIAEXAMPLE",
        s3_bucket=BUCKET,
        s3_region=REGION,
        endpoint=bucket.endpoint,
        path_style=1,
    )
    moodle.php(f"\\local_videostorage\\secret_setting::write('{COMPONENT}', 'aws_secret_key', '{SECRET}');")
    return Sender(moodle, moodle.new_assignment(**TAKES_S3))


@pytest.fixture(scope="module")
def film():
    """A video of three parts."""
    return random.Random(3).randbytes(20 * 1024 * 1024 + 123)


def test_a_large_video_goes_in_parts_and_plays_from_anywhere(sender, bucket, film):
    upload = sender.start(film, filename="Größe & Co.MP4")
    assert (upload["protocol"], upload["url"], upload["expires"]) == ("s3multipart", "", 0)
    assert f"/{upload['userid']}/" in upload["videoid"]
    assert "Gr" not in upload["videoid"]
    assert upload["videoid"].endswith(".mp4")
    tags = sender.send(upload, film, 1, 3)
    seen = sender.ask("get_upload", upload)
    assert (seen["state"], seen["bytesstored"]) == ("uploading", len(film) - upload["chunk"]["recommended"])
    with refused("notstored"):
        sender.finish(upload, tags)
    renewed = sender.ask("renew_upload", upload)
    assert renewed["resumable"]
    tags |= sender.send(upload, film, 2)
    assert sender.finish(upload, tags)["state"] == "ready"
    assert sender.finish(upload, tags)["state"] == "ready"
    part = sender.watched(upload, Range="bytes=9000000-9000099")
    assert (part.status_code, part.content) == (206, film[9_000_000:9_000_100])


def test_a_part_that_the_sender_did_not_send_becomes_no_piece_of_the_video(sender, film):
    upload = sender.start(film)
    tags = sender.send(upload, film)
    with refused("notstored"):
        sender.finish(upload, tags | {2: '"another"'})
    assert sender.finish(upload, tags)["state"] == "ready"


def test_more_bytes_than_the_file_has_are_never_put_together(sender, bucket, film):
    upload = sender.start(film[:-5_000_000])
    sender.send(upload, film)
    with refused("sizemismatch"):
        sender.finish(upload)
    assert upload["videoid"] not in bucket.sizes()


def test_a_completion_whose_answer_was_lost_is_found(sender, bucket, film):
    upload = sender.start(film)
    tags = sender.send(upload, film)
    bucket.complete(upload["videoid"], tags)
    with refused("uploadexpired"):
        sender.ask("list_parts", upload)
    assert sender.finish(upload, tags)["state"] == "ready"


def test_an_upload_that_the_store_has_forgotten_begins_anew(sender, bucket, film):
    upload = sender.start(film)
    sender.send(upload, film, 1)
    bucket.abort(upload["videoid"])
    assert sender.ask("get_upload", upload)["bytesstored"] == 0
    with refused("uploadexpired"):
        sender.ask("list_parts", upload)
    renewed = sender.ask("renew_upload", upload)
    assert not renewed["resumable"]
    assert sender.finish(upload, sender.send(renewed, film))["state"] == "ready"


def test_a_small_video_goes_by_one_form_that_cannot_change_it_afterwards(sender, data):
    upload = sender.start(data)
    assert upload["protocol"] == "post"
    assert upload["expires"] > time.time()
    with refused("notstored"):
        sender.finish(upload)
    upload = sender.ask("renew_upload", upload)
    assert post(upload, data) == 204
    assert sender.finish(upload)["state"] == "ready"
    assert post(upload, bytes(len(data))) == 204
    assert sender.watched(upload).content == data


def test_a_replaced_video_goes_when_the_new_one_is_held(sender, bucket, moodle, film, data):
    old = sender.start(film)
    sender.finish(old, sender.send(old, film))
    assert moodle.save("student1", sender.assignment, old["uploadid"]) == []
    new = sender.start(data)
    post(new, data)
    sender.finish(new)
    assert moodle.run_adhoc() == []
    assert bucket.sizes()[old["videoid"]] == len(film)
    assert moodle.save("student1", sender.assignment, new["uploadid"]) == []
    assert moodle.run_adhoc() == []
    assert old["videoid"] not in bucket.sizes()
    assert bucket.sizes()[new["videoid"]] == len(data)


def test_what_is_given_up_leaves_nothing_behind(sender, bucket, moodle, film, data):
    large, small = sender.start(film), sender.start(data)
    sender.send(large, film, 1)
    post(small, data)
    for upload in (large, small):
        sender.ask("abort_upload", upload)
    assert moodle.run_adhoc() == []
    assert large["videoid"] not in bucket.unfinished()
    assert not [key for key in bucket.sizes() if key.startswith((large["videoid"], small["videoid"]))]


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        (403, "SignatureDoesNotMatch", "backendrefused"),
        (403, "AccessDenied", "backendrefused"),
        (503, "SlowDown", "backendunavailable"),
        (200, "InternalError", "backendunavailable"),
        (403, "", "backendunavailable"),
    ],
)
def test_an_error_of_the_store_is_told_without_its_secrets(sender, moodle, film, status, code, expected):
    said = f"<Error><Code>{code}</Code><Message>{SECRET}</Message></Error>" if code else "<html>no way</html>"
    with answering(status, said) as address:
        moodle.configure(COMPONENT, endpoint=address)
        with refused(expected) as caught:
            sender.start(film)
    log = moodle.php("return json_encode($DB->get_records('local_videostorage_event'));")
    assert expected in log
    assert SECRET not in str(caught.value) + log


def test_what_the_published_plugin_held_is_taken_over_once(sender, bucket, moodle, data):
    key = f"videos/{moodle.users['student1'].id}/1700000000_0badcafe/my film.mp4"
    bucket.put(key, data)
    bucket.put(key + "2", data)
    moodle.php(
        f"""
        foreach (['ready' => '{key}', 'error' => '{key}2'] as $status => $key) {{
            $submission = $DB->insert_record('assign_submission', ['assignment' => {sender.assignment.id},
                'userid' => {moodle.users["student1"].id}, 'attemptnumber' => strlen($key), 'status' => 'submitted']);
            $DB->insert_record('{COMPONENT}', ['assignment' => {sender.assignment.id}, 'submission' => $submission,
                's3_key' => $key, 's3_bucket' => '{BUCKET}', 'upload_status' => $status, 'mime_type' => 'video/mp4',
                'file_size' => {len(data)}, 'upload_timestamp' => 1700000000]);
        }}
        set_config('aws_secret_key', 'in clear', '{COMPONENT}');
        """
    )
    published = "\\assignsubmission_s3video\\published"
    taken = f"{published}::convert_settings(); return {published}::adopt();"
    assert [moodle.php(taken), moodle.php(taken)] == [2, 0]
    rows = moodle.php(f"return $DB->get_records('{UPLOADS}', ['backend' => 's3video', 'timecreated' => 1700000000]);")
    uploads = {row["videoid"]: {"uploadid": int(number)} for number, row in rows.items()}
    assert rows[str(uploads[key]["uploadid"])]["filename"] == "my film.mp4"
    assert sender.watched(uploads[key]).content == data
    assert sender.ask("get_upload", uploads[key + "2"])["state"] == "ready"
    kept = moodle.php(
        f"return [get_config('{COMPONENT}', 'aws_secret_key'), "
        f"\\local_videostorage\\secret_setting::read('{COMPONENT}', 'aws_secret_key')];"
    )
    assert "in clear" not in kept[0]
    assert kept[1] == "in clear"
