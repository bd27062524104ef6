"""The practice site's memory, kept in its directory so that a restarted site goes on where it was."""

import asyncio
import hashlib
import secrets
from pathlib import Path

import msgspec

from practice_site.campus import first_day
from practice_site.every_kind import add_every_kind
from practice_site.records import Assignment, Course, SiteData, Submission, Upload, User, Video
from practice_site.settings import Clock

_READ_SIZE = 1024 * 1024


class DamagedDataError(Exception):
    """The directory holds a `site.json` that cannot be read."""


class Store:
    """All rows in memory, one JSON file beside the videos.

    The number of bytes a video has is never written down: it is the size of its file.
    """

    def __init__(
        self,
        directory: Path,
        clock: Clock,
        *,
        more_assignments: int = 0,
        every_kind: bool = False,
        keeps: bool = True,
    ) -> None:
        self.directory = directory
        self.clock = clock
        self._keeps = keeps
        self.videos_directory = directory / "videos"
        self.videos_directory.mkdir(parents=True, exist_ok=True)
        self._file = directory / "site.json"
        if self._file.exists():
            try:
                self.data = msgspec.json.decode(self._file.read_bytes(), type=SiteData)
            except msgspec.MsgspecError as exc:
                raise DamagedDataError(f"{self._file} cannot be read: {exc}") from exc
            self._catch_up()
        else:
            self.data = first_day(clock(), more_assignments)
            if every_kind:
                add_every_kind(self.data, clock())
            self.save()

    def save(self) -> None:
        """Write everything down, if anything is; the old file stays until the new one is whole."""
        if not self._keeps:
            return
        fresh = self._file.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(self.data), indent=1))
        fresh.replace(self._file)

    def _catch_up(self) -> None:
        """Note what arrived in the last moment before the site was killed."""
        for video in self.data.videos.values():
            if video.size and not video.finished and self.video_bytes(video.uid) == video.size:
                video.finished = self.clock()

    def new_id(self) -> int:
        """The next row id."""
        self.data.next_id += 1
        return self.data.next_id

    def now(self) -> int:
        """The site's time in whole Unix seconds."""
        return int(self.clock())

    # Moodle's rows

    def user(self, userid: int) -> User | None:
        """The user with this id."""
        return next((u for u in self.data.users if u.id == userid), None)

    def user_by_token(self, token: str) -> User | None:
        """The user whom this web-service token belongs to; a computer's counts as used now."""
        for computer in self.data.computers:
            if computer.token == token and computer.validuntil >= self.now():
                computer.lastaccess = self.now()
                return self.user(computer.userid)
        return next((u for u in self.data.users if token and u.token == token), None)

    def user_by_password(self, username: str, password: str) -> User | None:
        """The user with this name, if that is the password."""
        user = next((u for u in self.data.users if u.username == username.strip().lower()), None)
        is_right = user is not None and secrets.compare_digest(user.password.encode(), password.encode())
        return user if is_right else None

    def course(self, courseid: int) -> Course:
        """The course with this id; KeyError if there is none."""
        found = next((c for c in self.data.courses if c.id == courseid), None)
        if found is None:
            raise KeyError(courseid)
        return found

    def assignment(self, assignmentid: int) -> Assignment | None:
        """The assignment with this instance id."""
        return next((a for a in self.data.assignments if a.id == assignmentid), None)

    def submission(self, assignmentid: int, userid: int, groupid: int = 0) -> Submission | None:
        """The latest attempt of a user (or, with `userid` 0, of a team) at this assignment, if there is a row."""
        whose = (assignmentid, userid, groupid)
        rows = [s for s in self.data.submissions if (s.assignmentid, s.userid, s.groupid) == whose]
        return max(rows, key=lambda s: s.attemptnumber, default=None)

    def make_submission(
        self, assignmentid: int, userid: int, groupid: int = 0, attempt: int | None = None
    ) -> Submission:
        """The latest attempt, or the one of that number; a row with status "new" is made if there is none."""
        found = self.submission(assignmentid, userid, groupid)
        if attempt is not None and found is not None and found.attemptnumber != attempt:
            whose = (assignmentid, userid, groupid, attempt)
            rows = self.data.submissions
            found = next((s for s in rows if (s.assignmentid, s.userid, s.groupid, s.attemptnumber) == whose), None)
        if found is None:
            now = self.now()
            found = Submission(self.new_id(), assignmentid, userid, "new", now, now)
            found.groupid, found.attemptnumber = groupid, attempt or 0
            self.data.submissions.append(found)
            self.save()
        return found

    def upload(self, uploadid: int) -> Upload | None:
        """The upload with this id."""
        return next((u for u in self.data.uploads if u.id == uploadid), None)

    def submission_holding(self, uploadid: int) -> Submission | None:
        """The submission that holds this upload's video now; of several attempts the latest."""
        rows = [s for s in self.data.submissions if s.uploadid == uploadid]
        return max(rows, key=lambda s: (s.attemptnumber, s.id), default=None)

    # The video service's rows

    def video_file(self, uid: str) -> Path:
        """Where this video's bytes lie."""
        return self.videos_directory / uid

    def video_bytes(self, uid: str) -> int:
        """How many bytes of this video are on disk."""
        try:
            return self.video_file(uid).stat().st_size
        except FileNotFoundError:
            return 0

    def video_by_token(self, token: str) -> tuple[Video, bool] | None:
        """The video that this upload token writes to, and whether the token is still good."""
        for video in self.data.videos.values():
            if video.token == token:
                return video, True
            if token in video.gone_tokens:
                return video, False
        return None

    async def video_sha256(self, uid: str) -> str:
        """SHA-256 of a finished video's bytes as they lie on disk, worked out once."""
        video = self.data.videos.get(uid)
        if video is None or not video.finished or not self.video_file(uid).exists():
            return ""
        if not video.sha256:
            video.sha256 = await asyncio.to_thread(_sha256, self.video_file(uid))
            self.save()
        return video.sha256


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_READ_SIZE):
            digest.update(block)
    return digest.hexdigest()
