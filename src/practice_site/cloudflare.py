"""A stand-in for the Cloudflare Stream API, as far as a Moodle plugin uses it.

Rules: developers.cloudflare.com/stream (direct creator uploads, resumable uploads, signed URLs). Every answer is
Cloudflare's envelope `{"result", "success", "errors", "messages"}`. One call is ours:
`POST …/stream/{uid}/renew` gives a video that is under way a fresh upload URL.
"""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from practice_site.faults import Faults
from practice_site.listener import NoReply
from practice_site.records import Video
from practice_site.settings import Settings
from practice_site.store import Store
from practice_site.tus import TUS_VERSION

ACCOUNT = "practice-account"
_STREAM = "/client/v4/accounts/{account}/stream"
_MOST_VIDEO_BYTES = 30_000_000_000
_BASIC_MOST_BYTES = 200_000_000
_BASIC_MINUTES = 30

_Work = Callable[[Request], Awaitable[Response]]
_Endpoint = Callable[[Request], Awaitable[Response | NoReply]]


class _ApiError(Exception):
    """The API refuses."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class StreamApi:
    """The Stream API, the basic (one-shot) upload and the playback.

    Args:
        store: Where the videos are remembered.
        settings: Times and rules.
        faults: What goes wrong.
        upload_base: Address that upload URLs begin with: the bad link's.
        own_base: The storage's own address, for playback.
    """

    def __init__(self, store: Store, settings: Settings, faults: Faults, upload_base: str, own_base: str) -> None:
        self._store = store
        self._settings = settings
        self._faults = faults
        self._upload_base = upload_base
        self._own_base = own_base

    def routes(self) -> list[Route]:
        """Where all of this is found."""
        return [
            Route(_STREAM + "/direct_upload", self._api(self._direct_upload), methods=["POST"]),
            Route(_STREAM, self._api(self._create), methods=["POST"]),
            Route(_STREAM + "/{uid}", self._api(self._details), methods=["GET"]),
            Route(_STREAM + "/{uid}", self._api(self._delete), methods=["DELETE"]),
            Route(_STREAM + "/{uid}/token", self._api(self._token), methods=["POST"]),
            Route(_STREAM + "/{uid}/renew", self._api(self._renew), methods=["POST"]),
            Route("/upload/{token}", self._basic_upload, methods=["POST"]),
            Route("/playback/{token}", self._playback, methods=["GET"]),
        ]

    def _api(self, work: _Work) -> _Endpoint:
        async def endpoint(request: Request) -> Response | NoReply:
            if fault := self._faults.take("status", ("api",)):
                return _refusal(_ApiError(int(fault.values[""]), 10000, "switched on by a fault"))
            if request.headers.get("authorization") != f"Bearer {self._store.data.secret}":
                return _refusal(_ApiError(401, 10000, "Authentication error"))
            try:
                reply = await work(request)
            except _ApiError as refused:
                return _refusal(refused)
            return NoReply() if self._faults.take("lost-reply", ("api",)) else reply

        return endpoint

    async def _create(self, request: Request) -> Response:
        if request.headers.get("tus-resumable") != TUS_VERSION:
            raise _ApiError(412, 10005, "Tus-Resumable is missing or of another version")
        length = request.headers.get("upload-length", "")
        if not length.isdigit() or int(length) == 0:
            raise _ApiError(400, 10005, "Upload-Length must be the exact number of bytes")
        if int(length) > _MOST_VIDEO_BYTES:
            raise _ApiError(413, 10006, "the video is too large")
        metadata = _metadata(request.headers.get("upload-metadata", ""))
        expires = self._store.clock() + self._settings.max_upload_seconds
        if "expiry" in metadata:
            expires = datetime.fromisoformat(metadata["expiry"]).timestamp()
        video = self._make(metadata.get("name", ""), int(length), request.headers.get("upload-creator", ""), expires)
        headers = {
            "Tus-Resumable": TUS_VERSION,
            "Location": self._tus_url(video),
            "stream-media-id": video.uid,
        }
        return Response(status_code=201, headers=headers)

    async def _direct_upload(self, request: Request) -> Response:
        asked = json.loads(await request.body() or b"{}")
        if not asked.get("maxDurationSeconds"):
            raise _ApiError(400, 10005, "maxDurationSeconds is required")
        expires = self._store.clock() + _BASIC_MINUTES * 60
        video = self._make(str(asked.get("meta", {}).get("name", "")), 0, str(asked.get("creator", "")), expires)
        return _envelope({"uploadURL": f"{self._upload_base}/upload/{video.token}", "uid": video.uid})

    async def _details(self, request: Request) -> Response:
        video = self._video(request)
        state, percent = self.state_of(video)
        status: dict[str, object] = {"state": state, "errorReasonCode": video.errorcode, "errorReasonText": ""}
        if state in {"inprogress", "ready"}:
            status["pctComplete"] = f"{percent:.6f}"
        return _envelope(
            {
                "uid": video.uid,
                "creator": video.creator,
                "status": status,
                "readyToStream": state == "ready",
                "size": video.size if video.finished else 0,
                "duration": -1,
                "meta": {"name": video.name},
                "created": _rfc3339(video.created),
                "uploaded": _rfc3339(video.finished) if video.finished else None,
                "uploadExpiry": _rfc3339(video.expires),
                "requireSignedURLs": True,
                "playback": {"hls": f"{self._own_base}/playback/{video.uid}"},
            }
        )

    async def _delete(self, request: Request) -> Response:
        video = self._video(request)
        del self._store.data.videos[video.uid]
        self._store.video_file(video.uid).unlink(missing_ok=True)
        self._store.save()
        return Response(status_code=200)

    async def _token(self, request: Request) -> Response:
        video = self._video(request)
        asked = json.loads(await request.body() or b"{}")
        expires = int(asked.get("exp", self._store.now() + 3600))
        claims = base64.urlsafe_b64encode(json.dumps({"sub": video.uid, "exp": expires}).encode()).decode()
        return _envelope({"token": f"{claims}.{self._signature(claims)}"})

    async def _renew(self, request: Request) -> Response:
        video = self._video(request)
        if video.finished:
            raise _ApiError(409, 10005, "the video is stored already")
        video.gone_tokens.append(video.token)
        video.token = secrets.token_urlsafe(24)
        video.expires = self._store.clock() + self._settings.max_upload_seconds
        self._store.save()
        return _envelope({"uploadURL": self._tus_url(video), "uid": video.uid})

    async def _basic_upload(self, request: Request) -> Response | NoReply:
        found = self._store.video_by_token(request.path_params["token"])
        if found is None or not found[1] or found[0].finished or self._store.clock() >= found[0].expires:
            return Response(status_code=404)
        video = found[0]
        try:
            async with request.form(max_part_size=_BASIC_MOST_BYTES) as form:
                file = form.get("file")
                if file is None or isinstance(file, str):
                    return Response("the field 'file' is missing", 400)
                with self._store.video_file(video.uid).open("wb") as target:
                    while block := await file.read(1024 * 1024):
                        target.write(block)
        except ClientDisconnect:
            return NoReply()
        video.size = video.bytes_received = self._store.video_bytes(video.uid)
        video.finished = self._store.clock()
        self._store.save()
        return Response(status_code=200)

    async def _playback(self, request: Request) -> Response:
        claims, _, signature = request.path_params["token"].partition(".")
        if not hmac.compare_digest(signature, self._signature(claims)):
            return Response("this playback token is not ours", 401)
        read = json.loads(base64.urlsafe_b64decode(claims))
        video = self._store.data.videos.get(read["sub"])
        if video is None or not video.finished:
            return Response("no such video", 404)
        if self._store.clock() >= read["exp"]:
            return Response("this playback token has expired", 401)
        return FileResponse(self._store.video_file(video.uid), media_type=_media_type(video.name))

    def state_of(self, video: Video) -> tuple[str, float]:
        """The video's state in the service's words, and how much of the processing is done, in per cent."""
        if not video.finished:
            return "pendingupload", 0.0
        if video.errorcode:
            return "error", 0.0
        passed = self._store.clock() - video.finished
        whole = self._settings.processing_seconds
        if passed >= whole:
            return "ready", 100.0
        return ("queued", 0.0) if passed < whole / 4 else ("inprogress", 100.0 * passed / whole)

    def _make(self, name: str, size: int, creator: str, expires: float) -> Video:
        video = Video(
            uid=secrets.token_hex(16),
            name=name,
            size=size,
            creator=creator,
            created=self._store.clock(),
            expires=expires,
            token=secrets.token_urlsafe(24),
        )
        self._store.video_file(video.uid).touch()
        self._store.data.videos[video.uid] = video
        self._store.data.creations += 1
        self._store.save()
        return video

    def _tus_url(self, video: Video) -> str:
        return f"{self._upload_base}/tus/{video.token}"

    def _video(self, request: Request) -> Video:
        video = self._store.data.videos.get(request.path_params["uid"])
        if video is None:
            raise _ApiError(404, 10003, "Not Found")
        return video

    def _signature(self, claims: str) -> str:
        return hmac.new(self._store.data.secret.encode(), claims.encode(), hashlib.sha256).hexdigest()


def _envelope(result: object) -> JSONResponse:
    return JSONResponse({"result": result, "success": True, "errors": [], "messages": []})


def _refusal(error: _ApiError) -> JSONResponse:
    errors = [{"code": error.code, "message": str(error)}]
    return JSONResponse({"result": None, "success": False, "errors": errors, "messages": []}, error.status)


def _metadata(header: str) -> dict[str, str]:
    """Read `Upload-Metadata`: comma-separated `key base64`, a key alone meaning "yes"."""
    read: dict[str, str] = {}
    for pair in filter(None, header.split(",")):
        key, _, value = pair.strip().partition(" ")
        try:
            read[key] = base64.b64decode(value, validate=True).decode()
        except ValueError as exc:
            raise _ApiError(400, 10005, f"Upload-Metadata: {key} is not base64") from exc
    return read


def _rfc3339(time: float) -> str:
    return datetime.fromtimestamp(time, UTC).isoformat().replace("+00:00", "Z")


def _media_type(name: str) -> str:
    endings = {".mov": "video/quicktime", ".webm": "video/webm", ".mkv": "video/x-matroska", ".mpg": "video/mpeg"}
    return next((kind for ending, kind in endings.items() if name.lower().endswith(ending)), "video/mp4")
