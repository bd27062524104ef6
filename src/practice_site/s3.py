"""Any S3 (moto, MinIO, Amazon) as the practice Moodle's storage: multipart uploads, forms for small files.

Signed by Amazon's own botocore. A form writes to a key beside, from where `finish` copies: whoever has sent a video
cannot change it afterwards.
"""

import asyncio
import hashlib
import mimetypes
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from practice_site.backends import PlacedPart, Sighting, Storage, Ticket, WritablePart
from practice_site.faults import Faults
from practice_site.moodle_errors import MoodleError
from practice_site.records import Upload, Video
from practice_site.settings import MIB, Settings
from practice_site.store import Store

MULTIPART, FORM = "s3multipart", "post"
_MIN_PART = 5 * MIB
_MOST_PARTS = 10_000
_INCOMING = ".incoming"
_READ_SIZE = 1024 * 1024
_LIVE = ("pending", "uploading")
# Codes that pass, whatever their status. A part that is not there (any more) is found by listing again.
_PASSING = frozenset({"InternalError", "InvalidPart", "OperationAborted", "RequestTimeout", "SlowDown", "Throttling"})
_THERE_ALREADY = frozenset({"BucketAlreadyOwnedByYou", "BucketAlreadyExists"})


class S3Storage(Storage):
    """One bucket. Bytes go through the front at `front_url`, so that the student's bad link lies before it."""

    protocols = (MULTIPART, FORM)

    def __init__(self, settings: Settings, store: Store, faults: Faults, front_url: str) -> None:
        self._settings = settings
        self._store = store
        self._faults = faults
        self._front_url = front_url
        self._endpoint = settings.s3_endpoint.rstrip("/")
        self._bucket = settings.s3_bucket
        self._has_bucket = False
        self._client: Any = botocore.session.Session().create_client(
            "s3",
            region_name=settings.s3_region,
            endpoint_url=self._endpoint,
            aws_access_key_id=os.environ.get("AWS_ACCESS_KEY_ID", "practice"),
            aws_secret_access_key=os.environ.get("AWS_SECRET_ACCESS_KEY", "practice"),
            config=Config(
                signature_version="s3v4",
                s3={"addressing_style": "path"},
                proxies={},
                retries={"max_attempts": 1},
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    def chunk_rules(self, size: int = 0) -> dict[str, int]:
        """Parts as large as is set, larger where a file would have more parts than S3 knows."""
        part, needed = self._settings.s3_part_size, -(-size // _MOST_PARTS)
        if needed > part:
            part = -(-needed // MIB) * MIB
        return {"min": min(_MIN_PART, part), "max": part, "multiple": 1, "recommended": part}

    # Sending

    async def create(self, name: str, size: int, creator: str, expires: int) -> Ticket:  # noqa: ARG002
        """A multipart upload, or a form for a small file, under a key of its own."""
        await self._need_bucket()
        key = f"videos/{creator}/{secrets.token_hex(16)}{PurePath(name).suffix.lower()}"
        ticket = await (self._form(key, size) if size <= self._settings.s3_post_limit else self._multipart(key))
        data = self._store.data
        data.videos[key] = Video(key, name, size, creator, self._store.clock(), 0, "")
        data.creations += 1
        return ticket

    async def renew(self, upload: Upload, expires: int) -> Ticket:  # noqa: ARG002
        """The same parts while S3 has them; a form that was cut off leaves nothing behind."""
        if upload.protocol == FORM:
            return await self._form(upload.videoid, upload.filesize, resumable=False)
        if await self._parts(upload) is not None:
            return Ticket(upload.videoid, "", protocol=MULTIPART, secret=upload.secret, expires=0)
        return await self._multipart(upload.videoid, resumable=False)

    async def sign_parts(self, upload: Upload, numbers: Sequence[int]) -> list[WritablePart]:
        """An address for each of these parts."""
        if upload.protocol != MULTIPART:
            raise MoodleError("invalidparameter", "This upload knows no parts")
        seconds = self._settings.s3_signature_seconds
        expires = self._store.now() + seconds

        def sign(number: int) -> WritablePart:
            params = self._of(upload) | {"UploadId": upload.secret, "PartNumber": number}
            url = self._client.generate_presigned_url("upload_part", params, seconds)
            return WritablePart(number, self._through_front(url), expires)

        return await asyncio.to_thread(lambda: [sign(number) for number in numbers])

    async def list_parts(self, upload: Upload) -> list[PlacedPart]:
        """The parts that S3 holds."""
        parts = await self._parts(upload)
        if parts is None:
            # Put together already, which a renewal sees; or gone, and then it begins anew.
            raise MoodleError("uploadexpired")
        return parts

    async def finish(self, upload: Upload, given: Mapping[int, str]) -> None:
        """Put the parts together, or take in what a form brought, if all of it is there."""
        if upload.protocol == FORM:
            await self._take_in(upload)
            return
        parts = await self._parts(upload)
        if parts is None:
            return
        parts = [part for part in parts if given.get(part.number, part.etag).strip('"') == part.etag.strip('"')]
        held = sum(part.size for part in parts)
        if held > upload.filesize:
            raise MoodleError("sizemismatch")
        if held == upload.filesize:
            together = {"Parts": [{"PartNumber": part.number, "ETag": part.etag} for part in parts]}
            more = {"UploadId": upload.secret, "MultipartUpload": together}
            await self._ask("complete_multipart_upload", none_if="NoSuchUpload", **self._of(upload), **more)

    async def _take_in(self, upload: Upload) -> None:
        incoming = upload.videoid + _INCOMING
        if await self._size(upload.videoid) is None and await self._size(incoming) == upload.filesize:
            source = {"Bucket": self._bucket, "Key": incoming}
            await self._ask("copy_object", **self._of(upload), CopySource=source)
            await self._ask("delete_object", Bucket=self._bucket, Key=incoming)

    # What is kept

    async def look(self, upload: Upload) -> Sighting:
        """The parts while it is under way, then the object itself."""
        is_live = upload.state in _LIVE
        if is_live and upload.protocol == MULTIPART and (parts := await self._parts(upload)) is not None:
            return Sighting(sum(part.size for part in parts))
        size = await self._size(upload.videoid)
        if size is not None:
            # Nothing is converted here: what is stored can be played.
            return Sighting(size, stored=size == upload.filesize, percentready=100)
        if not is_live:
            return Sighting(gone=True)
        incoming = await self._size(upload.videoid + _INCOMING) if upload.protocol == FORM else 0
        return Sighting(incoming or 0)

    async def delete(self, upload: Upload) -> None:
        """Remove the parts, the form's file and the object."""
        if upload.secret and upload.state in _LIVE:
            more = {"UploadId": upload.secret}
            await self._ask("abort_multipart_upload", none_if="NoSuchUpload", **self._of(upload), **more)
        for key in (upload.videoid + _INCOMING, upload.videoid):
            await self._ask("delete_object", Bucket=self._bucket, Key=key)

    async def playback(self, upload: Upload, expires: int) -> str:
        """A signed address of the object."""
        seconds = max(expires - self._store.now(), 1)
        url = await asyncio.to_thread(self._client.generate_presigned_url, "get_object", self._of(upload), seconds)
        return str(url)

    async def sha256(self, upload: Upload) -> str:
        """SHA-256 of the object as S3 gives it back; empty while there is none."""
        answer = await self._ask("get_object", none_if="NoSuchKey", **self._of(upload))
        return "" if answer is None else await asyncio.to_thread(_sha256, answer["Body"].read)

    # S3 itself

    def _of(self, upload: Upload) -> dict[str, Any]:
        return {"Bucket": self._bucket, "Key": upload.videoid}

    async def _need_bucket(self) -> None:
        if self._has_bucket:
            return
        region = self._settings.s3_region
        # Amazon's first region is the one that may not be named.
        where = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        if await self._ask("head_bucket", none_if="404", Bucket=self._bucket) is None:
            await self._ask("create_bucket", none_if=_THERE_ALREADY, Bucket=self._bucket, **where)
        self._has_bucket = True

    async def _multipart(self, key: str, *, resumable: bool = True) -> Ticket:
        kind = mimetypes.guess_type(key)[0] or "application/octet-stream"
        answer = await self._ask("create_multipart_upload", Bucket=self._bucket, Key=key, ContentType=kind)
        return Ticket(key, "", resumable, protocol=MULTIPART, secret=answer["UploadId"], expires=0)

    async def _form(self, key: str, size: int, *, resumable: bool = True) -> Ticket:
        kind = mimetypes.guess_type(key)[0] or "application/octet-stream"
        seconds = self._settings.s3_signature_seconds
        form = await asyncio.to_thread(
            self._client.generate_presigned_post,
            self._bucket,
            key + _INCOMING,
            {"Content-Type": kind},
            [{"Content-Type": kind}, ["content-length-range", size, size]],
            seconds,
        )
        url, expires = self._through_front(form["url"]), self._store.now() + seconds
        return Ticket(key, url, resumable, protocol=FORM, fields=dict(form["fields"]), expires=expires)

    def _through_front(self, url: str) -> str:
        return self._front_url + url.removeprefix(self._endpoint)

    async def _parts(self, upload: Upload) -> list[PlacedPart] | None:
        """What S3 lists; None if it knows no such multipart upload (any more)."""
        found: list[PlacedPart] = []
        marker = 0
        while True:
            more = {"UploadId": upload.secret, "PartNumberMarker": marker}
            page = await self._ask("list_parts", none_if="NoSuchUpload", **self._of(upload), **more)
            if page is None:
                return None
            found += [PlacedPart(part["PartNumber"], part["ETag"], part["Size"]) for part in page.get("Parts", [])]
            if not page.get("IsTruncated"):
                return found
            marker = page["NextPartNumberMarker"]

    async def _size(self, key: str) -> int | None:
        answer = await self._ask("head_object", none_if="404", Bucket=self._bucket, Key=key)
        return None if answer is None else int(answer["ContentLength"])

    async def _ask(self, name: str, *, none_if: str | frozenset[str] = "", **params: object) -> Any:  # noqa: ANN401
        """One call; None for the error codes that mean "there is none"."""
        if fault := self._faults.take("status", ("api",)):
            raise _failure(int(fault.values[""]), "switched on by a fault")
        try:
            return await asyncio.to_thread(getattr(self._client, name), **params)
        except ClientError as exc:
            code = str(exc.response["Error"].get("Code", ""))
            if code and code in ({none_if} if isinstance(none_if, str) else none_if):
                return None
            status = 503 if code in _PASSING else exc.response["ResponseMetadata"]["HTTPStatusCode"]
            raise _failure(status, code) from exc
        except BotoCoreError as exc:
            raise MoodleError("backendunavailable", f"The video storage did not answer: {type(exc).__name__}") from exc


def _failure(status: int, code: str) -> MoodleError:
    kind = "backendunavailable" if status >= 500 or status == 200 else "backendrefused"
    return MoodleError(kind, f"The video storage answered {status} {code}")


def _sha256(read: Callable[[int], bytes]) -> str:
    digest = hashlib.sha256()
    while block := read(_READ_SIZE):
        digest.update(block)
    return digest.hexdigest()
