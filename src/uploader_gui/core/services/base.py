"""Who hands out upload URLs: the protocol every such service follows. Times are Unix seconds, sizes bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from uploader_gui.core.errors import StorageRefused
from uploader_gui.core.models import ChunkLimits, SiteStatement, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentOptions:
    """What an assignment takes, as its site says now. 0 = no limit."""

    backend: str
    protocols: tuple[str, ...]
    max_bytes: int
    max_duration: int
    accepted_types: tuple[str, ...]
    chunk: ChunkLimits
    max_upload_seconds: int
    uploads_left: int
    server_time: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadRequest:
    """What a new upload is registered with, before its first byte."""

    assignment_id: int
    client_key: str
    file_name: str
    size: int
    mimetype: str
    modified_at: int
    duration: int
    sample: str = ""
    """``FileMark.sample``: by it another computer recognises the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefix:
    """The SHA-256 (hex) of a file's first ``length`` bytes."""

    length: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteUpload:
    """An upload as the service sees it (docs/protocol.md, *The upload*)."""

    id: int
    client_key: str
    state: str
    target: Target
    video_id: str
    size: int
    bytes_stored: int
    percent_ready: int
    submission_id: int
    resumable: bool
    error_code: str
    error_message: str
    file_name: str = ""
    assignment_id: int = 0
    user_id: int = 0
    sample: str = ""
    """``FileMark.sample`` of the file that is being sent; empty = the site does not know it."""
    prefix: Prefix | None = None
    """What the sender has told of the file's beginning."""
    seconds_silent: int = -1
    """Since its sender was last heard of; -1 = the site does not say."""

    @property
    def is_stored(self) -> bool:
        """Whether the storage holds the whole file."""
        return self.state in ("stored", "ready")

    @property
    def bytes_there(self) -> int:
        """How many bytes the storage holds: all of them once it is stored, else as last known to the site."""
        return self.size if self.is_stored else self.bytes_stored

    def raise_if_refused(self) -> None:
        """See that the service has not given the video up.

        Raises:
            StorageRefused: it has, for good, and says why.
        """
        if self.state == "error":
            raise StorageRefused(self.error_code, message=self.error_message or self.error_code)


@dataclass(frozen=True, slots=True)
class SignedPart:
    """Where one part's bytes go, by PUT. Address and headers are secrets: whoever has them can write the part."""

    number: int
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """To be sent exactly so."""
    expires_at: int = 0
    """By the site's clock; 0 = never."""


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One part that the storage holds, as the storage itself lists it."""

    number: int
    size: int
    etag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteReceipt:
    """What the site itself attests."""

    submission_id: int
    submission_status: str
    submitted_at: int
    stored_at: int
    video_id: str
    size: int
    sha256: str
    signature: str
    key_id: str
    statement: SiteStatement | None = None
    """What the signature covers; None where the site left some of it out."""


# More than a client can have in flight: what one call may ask for.
MOST_SIGNED = 100


class UploadService(Protocol):
    """Every call may raise UploaderError; every call may be repeated."""

    async def options(self, assignment_id: int) -> AssignmentOptions:
        """Return what the assignment takes."""
        ...

    async def start(self, request: UploadRequest) -> RemoteUpload:
        """Register an upload; the same client key gives the same upload back."""
        ...

    async def get(self, remote_id: int) -> RemoteUpload:
        """Return the upload, its state asked from the storage."""
        ...

    async def renew(self, remote_id: int) -> RemoteUpload:
        """Return the upload with a fresh URL."""
        ...

    async def sign_parts(self, remote_id: int, numbers: Sequence[int]) -> list[SignedPart]:
        """Return addresses for at most MOST_SIGNED parts, in any order."""
        ...

    async def list_parts(self, remote_id: int) -> list[StoredPart]:
        """Return the parts that the storage holds; none once they are put together."""
        ...

    async def finish(self, remote_id: int, sha256: str, parts: Sequence[StoredPart] = ()) -> RemoteUpload:
        """Let the site ask the storage whether it holds the whole file: in parts, these."""
        ...

    async def abort(self, remote_id: int) -> None:
        """End the upload at the site and at the storage."""
        ...

    async def list_open(self, assignment_id: int = 0) -> list[RemoteUpload]:
        """Return this user's uploads that no submission holds yet; ``assignment_id`` 0 = of all assignments."""
        ...

    async def report_progress(self, remote_id: int, bytes_stored: int, prefix: Prefix | None = None) -> None:
        """Keep a slow upload alive, and let the teacher see that it is in transit.

        ``prefix`` is what has been read of the file: by it another computer can prove that it has the same one.
        """
        ...

    async def receipt(self, remote_id: int) -> SiteReceipt:
        """Return what the site attests of a submitted upload."""
        ...
