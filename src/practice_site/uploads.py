"""The uploads that `local_videostorage` keeps, brought up to date from the storage."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping

from practice_site.backends import Sighting, Storage, Ticket
from practice_site.faults import Faults
from practice_site.moodle_errors import MoodleError
from practice_site.records import Submission, Upload
from practice_site.settings import Settings
from practice_site.store import Store

LIVE = frozenset({"pending", "uploading"})
KEPT = frozenset({"stored", "ready"})
ENDED = frozenset({"aborted", "deleted"})


class Uploads:
    """Moodle's side of every upload."""

    def __init__(self, store: Store, settings: Settings, faults: Faults, storage: Storage) -> None:
        self._store = store
        self._settings = settings
        self._faults = faults
        self.storage = storage
        self._locks: defaultdict[tuple[int, str], asyncio.Lock] = defaultdict(asyncio.Lock)
        self._playbacks: dict[int, tuple[str, int]] = {}

    async def start(self, wanted: Upload) -> Upload:
        """The upload for this user and key: the one there is, or this new one with a place at the storage.

        Calls with the same key wait for one another, so that only one of them makes an upload.
        """
        async with self._locks[wanted.userid, wanted.clientkey]:
            if found := self.find(wanted.userid, wanted.clientkey):
                same = ("assignmentid", "filename", "filesize")
                if any(getattr(found, name) != getattr(wanted, name) for name in same):
                    raise MoodleError("clientkeyconflict")
                return found
            self._check_rate(wanted.userid)
            expires = self._store.now() + self._settings.max_upload_seconds
            ticket = await self.storage.create(wanted.filename, wanted.filesize, str(wanted.userid), expires)
            wanted.id = self._store.new_id()
            _take(wanted, ticket, expires)
            self._store.data.uploads.append(wanted)
            self._store.save()
            return wanted

    def find(self, userid: int, clientkey: str) -> Upload | None:
        """This user's upload with this key."""
        return next((u for u in self._store.data.uploads if u.userid == userid and u.clientkey == clientkey), None)

    def left(self, userid: int) -> int:
        """How many new uploads this user may start now; a large number where there is no limit."""
        limit = self._settings.uploads_per_hour
        since = self._store.now() - 3600
        used = sum(1 for u in self._store.data.uploads if u.userid == userid and u.timestarted > since)
        return max(limit - used, 0) if limit else 1000

    async def refresh(self, upload: Upload) -> Upload:
        """Ask the storage how the upload stands.

        Raises:
            MoodleError: `backendunavailable` where the storage does not answer.
        """
        if upload.state not in LIVE | {"stored"}:
            return upload
        seen = await self.storage.look(upload)
        if upload.state not in ENDED:  # it may have ended while the storage was asked
            self._note(upload, seen)
        return upload

    async def renew(self, upload: Upload) -> bool:
        """Give a live upload a fresh address; whether the stored bytes survive."""
        expires = self._store.now() + self._settings.max_upload_seconds
        ticket = await self.storage.renew(upload, expires)
        _take(upload, ticket, expires)
        upload.timeprogress = self._store.now()
        if not ticket.resumable:
            upload.bytesstored, upload.state = 0, "pending"
        self._store.save()
        return ticket.resumable

    async def finish(self, upload: Upload, given: Mapping[int, str]) -> Upload:
        """Let the storage make a video of what it holds of a live upload, and ask how it stands then."""
        if upload.state in LIVE:
            await self.storage.finish(upload, given)
        return await self.refresh(upload)

    async def end(self, upload: Upload, state: str) -> None:
        """Remove the video and leave the upload `aborted` or `deleted`."""
        if upload.state in ENDED:
            return
        await self.storage.delete(upload)
        upload.state, upload.url = state, ""
        self._store.save()

    async def playback(self, upload: Upload, seconds: int = 3600) -> tuple[str, int]:
        """An address that plays a finished video, and when that ends; the same one until it nears its end."""
        url, expires = self._playbacks.get(upload.id, ("", 0))
        if expires < self._store.now() + seconds / 2:
            expires = self._store.now() + seconds
            url = await self.storage.playback(upload, expires)
            self._playbacks[upload.id] = url, expires
        return url, expires

    def described(self, upload: Upload) -> dict[str, object]:
        """The upload as the contract describes it (docs/protocol.md)."""
        holder: Submission | None = self._store.submission_holding(upload.id)
        return {
            "uploadid": upload.id,
            "clientkey": upload.clientkey,
            "state": upload.state,
            "protocol": upload.protocol,
            "url": upload.url if upload.state in LIVE else "",
            "fields": _pairs(upload.fields if upload.state in LIVE else {}),
            "headers": [],
            "chunk": self.storage.chunk_rules(upload.filesize),
            "expires": upload.expires,
            "videoid": upload.videoid,
            "filename": upload.filename,
            "filesize": upload.filesize,
            "bytesstored": upload.bytesstored,
            "percentready": upload.percentready,
            "errorcode": upload.errorcode,
            "errormessage": upload.errormessage,
            "assignmentid": upload.assignmentid,
            "userid": upload.userid,
            "submissionid": holder.id if holder else 0,
            **(self._proof(upload) if self._settings.proves_files else {}),
        }

    def _proof(self, upload: Upload) -> dict[str, object]:
        """By what another computer knows that it has the same file, and whether anybody is sending it now."""
        return {
            "samplehash": upload.samplehash,
            "hashedbytes": upload.filesize if upload.sha256 else upload.hashedbytes,
            "sha256sofar": upload.sha256 or upload.sha256sofar,
            "secondssilent": max(self._store.now() - upload.timeprogress, 0) if upload.timeprogress else -1,
        }

    def _note(self, upload: Upload, seen: Sighting) -> None:
        if seen.gone:
            upload.state = "deleted"
        elif seen.errorcode:
            upload.state = "error"
            upload.errorcode = seen.errorcode
            upload.errormessage = f"The video service rejected the video ({seen.errorcode})."
        elif seen.stored:
            if not upload.timestored:
                upload.timestored = self._store.now()
                if fault := next((f for f in self._faults.of_kind("closed-assignment") if "when" in f.values), None):
                    self.close(int(fault.values.get("id", upload.assignmentid)))
            upload.bytesstored = seen.offset
            upload.percentready = seen.percentready
            upload.state = "ready" if seen.percentready >= 100 else "stored"
        else:
            upload.bytesstored = seen.offset
            upload.state = "uploading" if seen.offset else "pending"
        self._store.save()

    def close(self, assignmentid: int) -> None:
        """Let the assignment's cut-off be now."""
        assignment = self._store.assignment(assignmentid)
        if assignment is not None:
            assignment.cutoffdate = self._store.now() - 1
            assignment.extensions.clear()
            self._store.save()

    def _check_rate(self, userid: int) -> None:
        if self.left(userid):
            return
        since = self._store.now() - 3600
        oldest = min(u.timestarted for u in self._store.data.uploads if u.userid == userid and u.timestarted > since)
        wait = max(oldest + 3600 - self._store.now(), 1)
        raise MoodleError("ratelimited", f"Too many new uploads; seconds to wait: {wait}")


def _take(upload: Upload, ticket: Ticket, expires: int) -> None:
    upload.videoid, upload.url, upload.protocol = ticket.videoid, ticket.url, ticket.protocol
    upload.fields, upload.secret = dict(ticket.fields), ticket.secret
    upload.expires = expires if ticket.expires is None else ticket.expires


def _pairs(values: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in values.items()]
