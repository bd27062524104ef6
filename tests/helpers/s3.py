"""moto's S3 over HTTP on a free port, and the bucket as its owner sees it."""

import functools
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import botocore.session
from botocore.config import Config

SMALLEST_PART = 64 * 1024
"""As S3's 5 MiB, so that small files will do."""


@functools.cache
def _owner_of(endpoint: str) -> Any:
    return botocore.session.Session().create_client(
        "s3",
        region_name="us-east-1",
        endpoint_url=endpoint,
        aws_access_key_id="owner",
        aws_secret_access_key="owner",
        config=Config(s3={"addressing_style": "path"}, proxies={}),
    )


class Bucket:
    """One bucket. ``options`` are what a practice site needs to use it."""

    def __init__(self, endpoint: str, name: str) -> None:
        self.name = name
        self.options: dict[str, Any] = {
            "s3_endpoint": endpoint,
            "s3_bucket": name,
            "s3_part_size": SMALLEST_PART,
            "s3_post_limit": 0,
        }
        self._client = _owner_of(endpoint)
        self._client.create_bucket(Bucket=name)

    def keys(self) -> list[str]:
        """Every object's key."""
        return [item["Key"] for item in self._client.list_objects_v2(Bucket=self.name).get("Contents", [])]

    def sha256(self) -> str:
        """SHA-256 of the only object there is."""
        (key,) = self.keys()
        return hashlib.sha256(self._client.get_object(Bucket=self.name, Key=key)["Body"].read()).hexdigest()

    def unfinished(self) -> dict[str, str]:
        """The upload id of every multipart upload under way, by key."""
        found = self._client.list_multipart_uploads(Bucket=self.name).get("Uploads", [])
        return {item["Key"]: item["UploadId"] for item in found}

    def _only(self) -> dict[str, str]:
        ((key, upload_id),) = self.unfinished().items()
        return {"Bucket": self.name, "Key": key, "UploadId": upload_id}

    def parts(self) -> dict[int, int]:
        """The sizes of the parts of the only upload under way."""
        listed = self._client.list_parts(**self._only()).get("Parts", [])
        return {part["PartNumber"]: part["Size"] for part in listed}

    def put_part(self, number: int, data: bytes) -> None:
        """Let somebody else write a part."""
        self._client.upload_part(PartNumber=number, Body=data, **self._only())

    def abort(self) -> None:
        """Let the only upload under way be forgotten, as a lifecycle rule does."""
        self._client.abort_multipart_upload(**self._only())

    def complete(self) -> None:
        """Put the parts together behind everybody's back."""
        listed = self._client.list_parts(**self._only())["Parts"]
        parts = [{"PartNumber": part["PartNumber"], "ETag": part["ETag"]} for part in listed]
        self._client.complete_multipart_upload(MultipartUpload={"Parts": parts}, **self._only())


# A process of its own: moto leaves its files to the garbage collector, which our tests take for a defect.
_SERVER = """
import os, sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
os._exit(0)  # a connection that somebody keeps open would hold it for ever
"""


@contextmanager
def moto_server() -> Iterator[str]:
    """Run moto's S3; its address. It ends when nobody holds its input any more, however this process dies."""
    environment = {**os.environ, "S3_UPLOAD_PART_MIN_SIZE": str(SMALLEST_PART)}
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", _SERVER], env=environment, text=True, **pipes) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(timeout=30)
