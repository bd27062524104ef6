"""Our own Moodle plugins as an upload service: the functions of ``local_videostorage`` (docs/protocol.md)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from typing import Annotated

import msgspec

from uploader_gui.core.errors import InsecureAddress, MoodleRefused, ProtocolUnknown
from uploader_gui.core.models import ChunkLimits, SiteStatement, Target
from uploader_gui.core.moodle.client import MoodleClient, Parameter
from uploader_gui.core.moodle.responses import Id, a_time, an_amount, read
from uploader_gui.core.network import check_address
from uploader_gui.core.services.base import (
    AssignmentOptions,
    Prefix,
    RemoteUpload,
    SignedPart,
    SiteReceipt,
    StoredPart,
    UploadRequest,
)

PREFIX = "local_videostorage_"
# RFC 9110: a name is a token, a value is visible text with spaces inside. ASCII only: httpx sends nothing else.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_FIELD_NAME = re.compile(r"[\x20\x21\x23-\x7e]+")
# Each request's own; a second one, or another, would make it a request that no server understands.
_CONNECTIONS_OWN = frozenset(
    {"host", "connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade"}
)
_SENDERS_OWN = _CONNECTIONS_OWN | {"content-type", "tus-resumable", "upload-offset", "upload-length"}
# The most that S3 knows; a longer answer is nobody's storage.
_LAST_PART = 10_000


class _Pair(msgspec.Struct):
    name: str
    value: str = ""


def _headers(pairs: list[_Pair], left_out: frozenset[str] = _SENDERS_OWN) -> tuple[tuple[str, str], ...]:
    """Return the headers to send along.

    Raises:
        ProtocolUnknown: one of them cannot be sent.
    """
    for pair in pairs:
        if not _HEADER_NAME.fullmatch(pair.name) or not _HEADER_VALUE.fullmatch(pair.value):
            raise ProtocolUnknown("a header that cannot be sent")  # it may hold a secret, so it is not named
    return tuple((pair.name, pair.value.strip()) for pair in pairs if pair.name.lower() not in left_out)


def _fields(pairs: list[_Pair]) -> tuple[tuple[str, str], ...]:
    """Return a form's fields.

    Raises:
        ProtocolUnknown: one of them cannot be sent: a name must fit between quotes on one line.
    """
    for pair in pairs:
        if not _FIELD_NAME.fullmatch(pair.name):
            raise ProtocolUnknown("a form field that cannot be sent")
    return tuple((pair.name, pair.value) for pair in pairs)


class _Chunk(msgspec.Struct):
    min: int = 0
    max: int = 0
    multiple: int = 1
    recommended: int = 0

    def limits(self) -> ChunkLimits:
        return ChunkLimits(
            min=an_amount(self.min),
            max=an_amount(self.max),
            multiple=max(1, an_amount(self.multiple)),
            recommended=an_amount(self.recommended),
        )


class _Options(msgspec.Struct):
    backend: str
    protocols: list[str]
    maxbytes: int = 0
    maxdurationseconds: int = 0
    acceptedtypes: list[str] = []
    chunk: _Chunk = msgspec.field(default_factory=_Chunk)
    maxuploadseconds: int = 0
    uploadsleft: int = 0
    servertime: int = 0


class _Upload(msgspec.Struct):
    uploadid: Id
    state: str
    clientkey: str = ""
    protocol: str = "tus"
    url: str = ""
    fields: list[_Pair] = []
    headers: list[_Pair] = []
    chunk: _Chunk = msgspec.field(default_factory=_Chunk)
    expires: int = 0
    videoid: str = ""
    filesize: int = 0
    bytesstored: int = 0
    percentready: int = 0
    submissionid: Id = 0
    resumable: bool = True
    errorcode: str = ""
    errormessage: str = ""
    filename: str = ""
    assignmentid: Id = 0
    userid: Id = 0
    samplehash: str = ""
    hashedbytes: int = 0
    sha256sofar: str = ""
    secondssilent: int = -1

    def remote(self) -> RemoteUpload:
        if self.url:
            check_address(self.url)
        return RemoteUpload(
            id=self.uploadid,
            client_key=self.clientkey,
            state=self.state,
            target=Target(
                protocol=self.protocol,
                url=self.url,
                headers=_headers(self.headers) if self.url else (),
                fields=_fields(self.fields) if self.url else (),
                chunk=self.chunk.limits(),
                expires_at=a_time(self.expires),
            ),
            video_id=self.videoid,
            size=an_amount(self.filesize),
            bytes_stored=an_amount(self.bytesstored),
            percent_ready=min(an_amount(self.percentready), 100),
            submission_id=self.submissionid,
            resumable=self.resumable,
            error_code=self.errorcode,
            error_message=self.errormessage,
            file_name=self.filename,
            assignment_id=self.assignmentid,
            user_id=self.userid,
            sample=self.samplehash,
            prefix=self._prefix(),
            seconds_silent=max(self.secondssilent, -1),
        )

    def _prefix(self) -> Prefix | None:
        length = min(an_amount(self.hashedbytes), an_amount(self.filesize))
        return Prefix(length=length, sha256=self.sha256sofar) if length and self.sha256sofar else None


class _Uploads(msgspec.Struct):
    uploads: list[_Upload]


class _SignedPart(msgspec.Struct):
    partnumber: int
    url: str
    headers: list[_Pair] = []
    expires: int = 0

    def signed(self) -> SignedPart:
        headers = _headers(self.headers, _CONNECTIONS_OWN)
        return SignedPart(self.partnumber, check_address(self.url), headers, a_time(self.expires))


class _SignedParts(msgspec.Struct):
    parts: list[_SignedPart]


class _StoredPart(msgspec.Struct):
    partnumber: Annotated[int, msgspec.Meta(ge=1, le=_LAST_PART)]
    etag: str
    size: int


class _StoredParts(msgspec.Struct):
    parts: list[_StoredPart]


class _Receipt(msgspec.Struct):
    submissionid: Id
    submissionstatus: str
    timesubmitted: int = 0
    timestored: int = 0
    videoid: str = ""
    filesize: int = 0
    sha256: str = ""
    signature: str = ""
    keyid: str = ""


class VideoStorageService:
    """``UploadService`` of a site with our plugins."""

    def __init__(self, client: MoodleClient) -> None:
        self._client = client
        self._knows_proofs = True

    async def _with_proof(self, name: str, proof: dict[str, Parameter], **parameters: Parameter) -> object:
        """Call a function with what proves which file it is; without that where the site's plugins are too old."""
        if self._knows_proofs and proof:
            try:
                return await self._client.call(PREFIX + name, **parameters, **proof)
            except MoodleRefused as error:
                if error.facts.get("errorcode") != "invalidparameter":
                    raise
            # Moodle refuses a parameter that it does not know; if this one was not the reason, it refuses again.
            answer = await self._client.call(PREFIX + name, **parameters)
            self._knows_proofs = False
            return answer
        return await self._client.call(PREFIX + name, **parameters)

    async def _upload(self, name: str, **parameters: Parameter) -> RemoteUpload:
        return read(await self._client.call(PREFIX + name, **parameters), _Upload, name).remote()

    async def options(self, assignment_id: int) -> AssignmentOptions:
        """Return what the assignment takes."""
        name = "get_assignment_options"
        answer = read(await self._client.call(PREFIX + name, assignmentid=assignment_id), _Options, name)
        return AssignmentOptions(
            backend=answer.backend,
            protocols=tuple(answer.protocols),
            max_bytes=an_amount(answer.maxbytes),
            max_duration=an_amount(answer.maxdurationseconds),
            accepted_types=tuple(answer.acceptedtypes),
            chunk=answer.chunk.limits(),
            max_upload_seconds=an_amount(answer.maxuploadseconds),
            uploads_left=an_amount(answer.uploadsleft),
            server_time=a_time(answer.servertime),
        )

    async def start(self, request: UploadRequest) -> RemoteUpload:
        """Register an upload; the same client key gives the same upload back."""
        name = "start_upload"
        answer = await self._with_proof(
            name,
            {"samplehash": request.sample} if request.sample else {},
            assignmentid=request.assignment_id,
            clientkey=request.client_key,
            filename=request.file_name,
            filesize=request.size,
            mimetype=request.mimetype,
            lastmodified=request.modified_at,
            duration=request.duration,
        )
        return read(answer, _Upload, name).remote()

    async def get(self, remote_id: int) -> RemoteUpload:
        """Return the upload, its state asked from the storage."""
        return await self._upload("get_upload", uploadid=remote_id)

    async def renew(self, remote_id: int) -> RemoteUpload:
        """Return the upload with a fresh URL."""
        return await self._upload("renew_upload", uploadid=remote_id)

    async def sign_parts(self, remote_id: int, numbers: Sequence[int]) -> list[SignedPart]:
        """Return addresses for some parts."""
        name = "sign_parts"
        answer = await self._client.call(PREFIX + name, uploadid=remote_id, partnumbers=list(numbers))
        return [part.signed() for part in read(answer, _SignedParts, name).parts]

    async def list_parts(self, remote_id: int) -> list[StoredPart]:
        """Return the parts that the storage holds; none once they are put together."""
        name = "list_parts"
        answer = read(await self._client.call(PREFIX + name, uploadid=remote_id), _StoredParts, name)
        return [StoredPart(part.partnumber, an_amount(part.size), part.etag) for part in answer.parts]

    async def finish(self, remote_id: int, sha256: str, parts: Sequence[StoredPart] = ()) -> RemoteUpload:
        """Let the site ask the storage whether it holds the whole file: in parts, these."""
        told: list[Parameter] = [{"partnumber": part.number, "etag": part.etag} for part in parts]
        return await self._upload("finish_upload", uploadid=remote_id, sha256=sha256, parts=told)

    async def abort(self, remote_id: int) -> None:
        """End the upload at the site and at the storage."""
        await self._client.call(PREFIX + "abort_upload", uploadid=remote_id)

    async def list_open(self, assignment_id: int = 0) -> list[RemoteUpload]:
        """Return this user's uploads that no submission holds yet."""
        name = "list_uploads"
        answer = await self._client.call(PREFIX + name, assignmentid=assignment_id)
        found = []
        for upload in read(answer, _Uploads, name).uploads:
            with contextlib.suppress(ProtocolUnknown, InsecureAddress):  # one that is not for us hides no other
                found.append(upload.remote())
        return found

    async def report_progress(self, remote_id: int, bytes_stored: int, prefix: Prefix | None = None) -> None:
        """Keep a slow upload alive, and let the teacher see that it is in transit."""
        proof: dict[str, Parameter] = (
            {"hashedbytes": prefix.length, "sha256sofar": prefix.sha256} if prefix is not None else {}
        )
        await self._with_proof("report_progress", proof, uploadid=remote_id, bytesstored=bytes_stored)

    async def receipt(self, remote_id: int) -> SiteReceipt:
        """Return what the site attests of a submitted upload."""
        name = "get_receipt"
        told = await self._client.call(PREFIX + name, uploadid=remote_id)
        answer = read(told, _Receipt, name)
        return SiteReceipt(
            submission_id=answer.submissionid,
            submission_status=answer.submissionstatus,
            submitted_at=a_time(answer.timesubmitted),
            stored_at=a_time(answer.timestored),
            video_id=answer.videoid,
            size=an_amount(answer.filesize),
            sha256=answer.sha256,
            signature=answer.signature,
            key_id=answer.keyid,
            statement=_statement_in(told),
        )


def _statement_in(told: object) -> SiteStatement | None:
    """Return what the site signed, to the letter: what ``read`` makes of it would not fit the signature any more."""
    try:
        return msgspec.convert(told, SiteStatement, strict=False)
    except msgspec.ValidationError:
        return None
