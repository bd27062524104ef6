"""How the practice Moodle reaches whatever holds the videos: the Stream API, any tus server, or S3 (s3.py)."""

import base64
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol
from urllib.parse import urljoin

import httpx

from practice_site.cloudflare import ACCOUNT
from practice_site.moodle_errors import MoodleError
from practice_site.records import Upload
from practice_site.settings import Settings
from practice_site.tus import TUS_VERSION


@dataclass(frozen=True)
class Ticket:
    """A place for one upload: where the bytes go, and the storage's name for the video.

    Attributes:
        fields: What a form has before the file.
        secret: The storage's own name for an upload in parts.
        expires: When the address ends, if that is not what was asked for (Unix seconds, 0 = never).
    """

    videoid: str
    url: str
    resumable: bool = True
    protocol: str = "tus"
    fields: dict[str, str] = field(default_factory=dict)
    secret: str = ""
    expires: int | None = None


@dataclass(frozen=True)
class WritablePart:
    """An address for one part."""

    number: int
    url: str
    expires: int


@dataclass(frozen=True)
class PlacedPart:
    """A part that the storage holds."""

    number: int
    etag: str
    size: int


@dataclass(frozen=True)
class Sighting:
    """What the storage itself says about one video.

    Attributes:
        offset: Bytes it holds.
        stored: Whether it holds the whole file.
        percentready: How far the video service has come, 0 to 100.
        errorcode: Why the video service rejected the video, if it did.
        gone: Whether it does not know the video at all.
    """

    offset: int = 0
    stored: bool = False
    percentready: int = 0
    errorcode: str = ""
    gone: bool = False


class Storage(Protocol):
    """What Moodle needs of a storage. What only a storage with parts can do has an answer here for the others."""

    protocols: tuple[str, ...] = ("tus",)

    def chunk_rules(self, size: int = 0) -> dict[str, int]:
        """The rules for a file of `size` bytes, as `local_videostorage` tells them to a client."""
        ...

    async def create(self, name: str, size: int, creator: str, expires: int) -> Ticket:
        """Make room for an upload of `size` bytes, to be finished by `expires` (Unix seconds)."""
        ...

    async def look(self, upload: Upload) -> Sighting:
        """Ask the storage about an upload."""
        ...

    async def renew(self, upload: Upload, expires: int) -> Ticket:
        """A fresh place for an upload that has not ended."""
        ...

    async def delete(self, upload: Upload) -> None:
        """Remove the video; nothing happens if it is gone already."""
        ...

    async def playback(self, upload: Upload, expires: int) -> str:
        """An address that plays the video until `expires` (Unix seconds)."""
        ...

    async def sign_parts(self, upload: Upload, numbers: Sequence[int]) -> list[WritablePart]:  # noqa: ARG002
        """An address for each of these parts."""
        raise MoodleError("invalidparameter", "This upload knows no parts")

    async def list_parts(self, upload: Upload) -> list[PlacedPart]:  # noqa: ARG002
        """The parts that are stored."""
        raise MoodleError("invalidparameter", "This upload knows no parts")

    async def finish(self, upload: Upload, given: Mapping[int, str]) -> None:  # noqa: ARG002
        """Make a video of what is there, if all of it is. `given` has tags by part, as the sender knows them."""
        return

    async def sha256(self, upload: Upload) -> str:  # noqa: ARG002
        """SHA-256 of what is stored, where only the storage itself can tell; else empty."""
        return ""


async def _ask(client: httpx.AsyncClient, method: str, url: str, **more: object) -> httpx.Response:
    try:
        reply = await client.request(method, url, **more)  # type: ignore[arg-type]
    except httpx.HTTPError as exc:
        raise MoodleError("backendunavailable", f"The video storage did not answer: {exc}") from exc
    if reply.status_code >= 500:
        raise MoodleError("backendunavailable", f"The video storage answered {reply.status_code}")
    if reply.status_code in {401, 403, 413, 429}:
        raise MoodleError("backendrefused", f"The video storage refused: {reply.status_code}")
    return reply


class StreamStorage(Storage):
    """Cloudflare Stream through its API, with the site's API token."""

    def __init__(self, client: httpx.AsyncClient, settings: Settings, base: str, api_token: str) -> None:
        self._client = client
        self._settings = settings
        self._base = base
        self._api = f"{base}/client/v4/accounts/{ACCOUNT}/stream"
        self._headers = {"Authorization": f"Bearer {api_token}"}

    def chunk_rules(self, size: int = 0) -> dict[str, int]:  # noqa: ARG002
        """As they are set."""
        return self._settings.chunk_rules()

    async def create(self, name: str, size: int, creator: str, expires: int) -> Ticket:
        """Make a tus upload that a user may write to directly."""
        when = datetime.fromtimestamp(expires, UTC).isoformat()
        pairs = [f"{key} {_base64(value)}" for key, value in (("name", name), ("expiry", when))]
        headers = {
            **self._headers,
            "Tus-Resumable": TUS_VERSION,
            "Upload-Length": str(size),
            "Upload-Metadata": ",".join([*pairs, "requiresignedurls"]),
            "Upload-Creator": creator,
        }
        reply = await _ask(self._client, "POST", self._api, params={"direct_user": "true"}, headers=headers)
        if reply.status_code != 201:
            raise MoodleError("backendrefused", f"The video storage refused: {reply.text}")
        return Ticket(reply.headers["stream-media-id"], reply.headers["location"])

    async def look(self, upload: Upload) -> Sighting:
        """Ask for the video's details, and for the offset while it is under way."""
        reply = await _ask(self._client, "GET", f"{self._api}/{upload.videoid}", headers=self._headers)
        if reply.status_code == 404:
            return Sighting(gone=True)
        result = reply.json()["result"]
        status = result["status"]
        if status["state"] == "pendingupload":
            return Sighting(offset=await self._offset(upload))
        percent = 100 if result["readyToStream"] else int(float(status.get("pctComplete", 0)))
        code = status["errorReasonCode"] if status["state"] == "error" else ""
        return Sighting(result["size"], stored=True, percentready=percent, errorcode=code)

    async def renew(self, upload: Upload, expires: int) -> Ticket:
        """A fresh URL for the same video, or a new video where the storage cannot do that."""
        if not self._settings.renew_keeps_bytes:
            fresh = await self.create(upload.filename, upload.filesize, str(upload.userid), expires)
            await self.delete(upload)
            return Ticket(fresh.videoid, fresh.url, resumable=False)
        reply = await _ask(self._client, "POST", f"{self._api}/{upload.videoid}/renew", headers=self._headers)
        if reply.status_code != 200:
            raise MoodleError("uploadaborted", "The video storage knows this video no more")
        return Ticket(upload.videoid, reply.json()["result"]["uploadURL"])

    async def delete(self, upload: Upload) -> None:
        """Remove the video."""
        await _ask(self._client, "DELETE", f"{self._api}/{upload.videoid}", headers=self._headers)

    async def playback(self, upload: Upload, expires: int) -> str:
        """A signed address."""
        url = f"{self._api}/{upload.videoid}/token"
        reply = await _ask(self._client, "POST", url, headers=self._headers, json={"exp": expires})
        return f"{self._base}/playback/{reply.json()['result']['token']}"

    async def _offset(self, upload: Upload) -> int:
        # Asked at the storage's own address: Moodle's line to it is not the student's.
        url = f"{self._base}/tus/{upload.url.rsplit('/', 1)[-1]}"
        reply = await _ask(self._client, "HEAD", url, headers={**self._headers, "Tus-Resumable": TUS_VERSION})
        return int(reply.headers.get("upload-offset", 0))


class TusServerStorage(Storage):
    """Another tus server that holds the bytes; the video service behind it is only pretended."""

    def __init__(self, client: httpx.AsyncClient, settings: Settings) -> None:
        self._client = client
        self._settings = settings
        self._endpoint = settings.tus_endpoint
        self._headers = {"Tus-Resumable": TUS_VERSION}

    def chunk_rules(self, size: int = 0) -> dict[str, int]:  # noqa: ARG002
        """As they are set."""
        return self._settings.chunk_rules()

    async def create(self, name: str, size: int, creator: str, expires: int) -> Ticket:  # noqa: ARG002
        """Make an upload there, and hand out the address it gives."""
        headers = {**self._headers, "Upload-Length": str(size), "Upload-Metadata": f"filename {_base64(name)}"}
        reply = await _ask(self._client, "POST", self._endpoint, headers=headers)
        if reply.status_code != 201 or "location" not in reply.headers:
            raise MoodleError("backendrefused", f"The tus server refused: {reply.status_code} {reply.text}")
        return Ticket(secrets.token_hex(16), urljoin(self._endpoint, reply.headers["location"]))

    async def look(self, upload: Upload) -> Sighting:
        """Ask for the offset."""
        reply = await _ask(self._client, "HEAD", upload.url, headers=self._headers)
        if reply.status_code in {404, 410}:
            return Sighting(gone=True)
        offset = reply.headers.get("upload-offset", "")
        if not offset.isdigit():
            raise MoodleError("backendunavailable", f"The tus server answered {reply.status_code} without an offset")
        if int(offset) != upload.filesize:
            return Sighting(int(offset))
        return Sighting(int(offset), stored=True, percentready=self._percent(upload))

    async def renew(self, upload: Upload, expires: int) -> Ticket:
        """The same address while it works, else a new upload."""
        if not (await self.look(upload)).gone:
            return Ticket(upload.videoid, upload.url)
        fresh = await self.create(upload.filename, upload.filesize, str(upload.userid), expires)
        return Ticket(fresh.videoid, fresh.url, resumable=False)

    async def delete(self, upload: Upload) -> None:
        """Terminate the upload there."""
        await _ask(self._client, "DELETE", upload.url, headers=self._headers)

    async def playback(self, upload: Upload, expires: int) -> str:  # noqa: ARG002
        """The upload's own address: most tus servers give the bytes back."""
        return upload.url

    def _percent(self, upload: Upload) -> int:
        now, whole = self._settings.clock(), self._settings.processing_seconds
        return min(100, int(100 * (now - (upload.timestored or now)) / whole)) if whole else 100


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
