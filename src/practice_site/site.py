"""One practice site as its keeper sees it: what it knows, and what can be done to it from behind."""

from collections.abc import Iterable

from practice_site.faults import Faults, parse
from practice_site.link import link_from
from practice_site.records import Submission, Upload
from practice_site.relay import Relay
from practice_site.settings import Settings
from practice_site.sign_in.records import Computer
from practice_site.sign_in.tokens import end_tokens
from practice_site.store import Store
from practice_site.teacher import Teacher
from practice_site.uploads import Uploads


class Site:
    """The state and the switches of a practice site."""

    def __init__(self, settings: Settings, store: Store, faults: Faults, uploads: Uploads) -> None:
        self.settings = settings
        self.store = store
        self.faults = faults
        self.uploads = uploads
        self.teacher = Teacher(store)
        self.relays: dict[str, Relay] = {}

    def set_faults(self, specs: Iterable[str]) -> None:
        """Switch on exactly these faults, on servers and links; none of them if one cannot be read."""
        self.faults.active = [parse(spec) for spec in specs]
        for side, relay in self.relays.items():
            relay.change(link_from(self.faults.active, side))

    def fault_specs(self) -> list[str]:
        """The faults that are switched on, as they were written."""
        return [fault.spec for fault in self.faults.active]

    def close(self, key: str) -> None:
        """Let an assignment's cut-off be now."""
        self.uploads.close(self.teacher.assignment(key).id)

    def expire_tokens(self) -> None:
        """Make every web-service token invalid; signing in gives a new one."""
        end_tokens(self.store)

    def sign_out(self, username: str) -> None:
        """Make every web-service token of one person invalid."""
        end_tokens(self.store, next(u.id for u in self.store.data.users if u.username == username))

    async def state(self) -> dict[str, object]:
        """Everything a test wants to know, as JSON."""
        data = self.store.data
        return {
            "now": self.store.now(),
            "creations": data.creations,
            "videos": len(data.videos),
            "uploads": [await self._upload_state(upload) for upload in data.uploads],
            "submissions": [self._submission_state(submission) for submission in data.submissions],
            "computers": [self._computer_state(computer) for computer in data.computers],
            "leaked_credentials": list(data.leaked_credentials),
            "faults": self.fault_specs(),
            "links": {
                side: {
                    "bytes_up": relay.bytes_up,
                    "bytes_down": relay.bytes_down,
                    "connections": relay.connections,
                    "cuts": relay.cuts,
                }
                for side, relay in self.relays.items()
            },
        }

    async def _upload_state(self, upload: Upload) -> dict[str, object]:
        video = self.store.data.videos.get(upload.videoid)
        return {
            "uploadid": upload.id,
            "clientkey": upload.clientkey,
            "user": self._username(upload.userid),
            "assignmentid": upload.assignmentid,
            "assignment": self._key(upload.assignmentid),
            "filename": upload.filename,
            "filesize": upload.filesize,
            "state": upload.state,
            "videoid": upload.videoid,
            "url": upload.url,
            "offset": self.store.video_bytes(upload.videoid) if upload.protocol == "tus" else upload.bytesstored,
            "bytes_received": video.bytes_received if video else 0,
            "patches": video.patches if video else 0,
            "sha256": await self.uploads.storage.sha256(upload) or await self.store.video_sha256(upload.videoid),
            "claimed_sha256": upload.sha256,
            "samplehash": upload.samplehash,
            "hashedbytes": upload.hashedbytes,
        }

    def _submission_state(self, submission: Submission) -> dict[str, object]:
        return {
            "submissionid": submission.id,
            "user": self._username(submission.userid),
            "assignmentid": submission.assignmentid,
            "assignment": self._key(submission.assignmentid),
            "status": submission.status,
            "attempt": submission.attemptnumber,
            "team": self._team(submission.groupid),
            "started": submission.timestarted,
            "text": submission.onlinetext,
            "files": submission.files,
            "uploadid": submission.uploadid,
            "saves": submission.saves,
            "submits": submission.submits,
            "timemodified": submission.timemodified,
            "timesubmitted": submission.timesubmitted,
        }

    def _team(self, groupid: int) -> str:
        return next((g.name for g in self.store.data.groups if g.id == groupid), "")

    def _computer_state(self, computer: Computer) -> dict[str, object]:
        return {
            "user": self._username(computer.userid),
            "computer": computer.name,
            "timecreated": computer.timecreated,
            "lastaccess": computer.lastaccess,
            "validuntil": computer.validuntil,
        }

    def _username(self, userid: int) -> str:
        user = self.store.user(userid)
        return user.username if user else ""

    def _key(self, assignmentid: int) -> str:
        assignment = self.store.assignment(assignmentid)
        return assignment.key if assignment else ""
