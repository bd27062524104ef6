"""Our own Moodle plugins as an upload service: the functions of ``local_videostorage`` (docs/protocol.md)."""

from __future__ import annotations

import msgspec

from uploader_gui.core.models import ChunkLimits, Target
from uploader_gui.core.moodle.client import MoodleClient, Parameter
from uploader_gui.core.moodle.responses import read
from uploader_gui.core.network import check_address
from uploader_gui.core.services.base import AssignmentOptions, RemoteUpload, SiteReceipt, UploadRequest

PREFIX = "local_videostorage_"


class _Pair(msgspec.Struct):
    name: str
    value: str = ""


class _Chunk(msgspec.Struct):
    min: int = 0
    max: int = 0
    multiple: int = 1
    recommended: int = 0

    def limits(self) -> ChunkLimits:
        return ChunkLimits(min=self.min, max=self.max, multiple=max(1, self.multiple), recommended=self.recommended)


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
    uploadid: int
    state: str
    clientkey: str = ""
    protocol: str = "tus"
    url: str = ""
    headers: list[_Pair] = []
    chunk: _Chunk = msgspec.field(default_factory=_Chunk)
    expires: int = 0
    videoid: str = ""
    filesize: int = 0
    bytesstored: int = 0
    percentready: int = 0
    submissionid: int = 0
    resumable: bool = True
    errorcode: str = ""
    errormessage: str = ""

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
                headers=tuple((pair.name, pair.value) for pair in self.headers),
                chunk=self.chunk.limits(),
                expires_at=self.expires,
            ),
            video_id=self.videoid,
            size=self.filesize,
            bytes_stored=self.bytesstored,
            percent_ready=self.percentready,
            submission_id=self.submissionid,
            resumable=self.resumable,
            error_code=self.errorcode,
            error_message=self.errormessage,
        )


class _Receipt(msgspec.Struct):
    submissionid: int
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

    async def _upload(self, name: str, **parameters: Parameter) -> RemoteUpload:
        return read(await self._client.call(PREFIX + name, **parameters), _Upload, name).remote()

    async def options(self, assignment_id: int) -> AssignmentOptions:
        """Return what the assignment takes."""
        name = "get_assignment_options"
        answer = read(await self._client.call(PREFIX + name, assignmentid=assignment_id), _Options, name)
        return AssignmentOptions(
            backend=answer.backend,
            protocols=tuple(answer.protocols),
            max_bytes=answer.maxbytes,
            max_duration=answer.maxdurationseconds,
            accepted_types=tuple(answer.acceptedtypes),
            chunk=answer.chunk.limits(),
            max_upload_seconds=answer.maxuploadseconds,
            uploads_left=answer.uploadsleft,
            server_time=answer.servertime,
        )

    async def start(self, request: UploadRequest) -> RemoteUpload:
        """Register an upload; the same client key gives the same upload back."""
        return await self._upload(
            "start_upload",
            assignmentid=request.assignment_id,
            clientkey=request.client_key,
            filename=request.file_name,
            filesize=request.size,
            mimetype=request.mimetype,
            lastmodified=request.modified_at,
            duration=request.duration,
        )

    async def get(self, remote_id: int) -> RemoteUpload:
        """Return the upload, its state asked from the storage."""
        return await self._upload("get_upload", uploadid=remote_id)

    async def renew(self, remote_id: int) -> RemoteUpload:
        """Return the upload with a fresh URL."""
        return await self._upload("renew_upload", uploadid=remote_id)

    async def finish(self, remote_id: int, sha256: str) -> RemoteUpload:
        """Let the site ask the storage whether it holds the whole file."""
        return await self._upload("finish_upload", uploadid=remote_id, sha256=sha256)

    async def abort(self, remote_id: int) -> None:
        """End the upload at the site and at the storage."""
        await self._client.call(PREFIX + "abort_upload", uploadid=remote_id)

    async def report_progress(self, remote_id: int, bytes_stored: int) -> None:
        """Keep a slow upload alive, and let the teacher see that it is in transit."""
        await self._client.call(PREFIX + "report_progress", uploadid=remote_id, bytesstored=bytes_stored)

    async def receipt(self, remote_id: int) -> SiteReceipt:
        """Return what the site attests of a submitted upload."""
        name = "get_receipt"
        answer = read(await self._client.call(PREFIX + name, uploadid=remote_id), _Receipt, name)
        return SiteReceipt(
            submission_id=answer.submissionid,
            submission_status=answer.submissionstatus,
            submitted_at=answer.timesubmitted,
            stored_at=answer.timestored,
            video_id=answer.videoid,
            size=answer.filesize,
            sha256=answer.sha256,
            signature=answer.signature,
            key_id=answer.keyid,
        )
