"""A whole practice site inside the test process: real HTTP on free ports, in a thread of its own."""

import asyncio
import re
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from practice_site.link import Link
from practice_site.records import Assignment
from practice_site.relay import Relay
from practice_site.server import PracticeServer
from practice_site.settings import Settings
from practice_site.team_work import row_to_hand_in, take

T = TypeVar("T")

SMALL_CHUNKS: dict[str, Any] = {"chunk_min": 0, "chunk_multiple": 0, "chunk_max": 0}
"""Options for a storage without chunk rules, so that small files will do."""


class PracticeClock:
    """The site's time: real, but it can be moved ahead."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        self._ahead += seconds


@dataclass(frozen=True)
class SitePerson:
    username: str
    password: str
    role: str


class PracticeSite:
    """A running practice site. Everything here may be called from any thread.

    Attributes:
        url: The Moodle's address.
        storage_url: Where upload addresses begin (the bad link).
        control_url: Moodle's address behind its relay (`/practice/state`, `/practice/faults`).
        directory: Where its data and videos lie.
        username, password: The first student.
        users: Everybody, by user name.
        assignments: All assignments by short key: plain, drafts, statement, cutoff, closed, not_open, text_only,
            small; with the option `every_kind` also those of `practice_site/every_kind.py`.
        clock: The site's time; `advance(seconds)` moves it.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, server: PracticeServer, clock: PracticeClock) -> None:
        self._loop = loop
        self._server = server
        data = server.site.store.data
        self.clock = clock
        self.url = server.url
        self.storage_url = server.storage_url
        self.control_url = server.control_url
        self.directory = server.site.store.directory
        self.users = {u.username: SitePerson(u.username, u.password, u.role) for u in data.users}
        self.username = data.users[0].username
        self.password = data.users[0].password
        self.assignments: dict[str, Assignment] = {a.key: a for a in data.assignments}

    def assignment(self, key: str) -> Assignment:
        """The assignment with this short key (a live record: `.id`, `.cmid`, `.name`, `.duedate`, …)."""
        return self.assignments[key]

    def state(self) -> dict[str, Any]:
        """What `/practice/state` answers."""
        return self._await(self._server.site.state())

    def upload_state(self, uploadid: int = 0) -> dict[str, Any]:
        """One upload's entry in `state()`; the only one if no id is given."""
        uploads = self.state()["uploads"]
        found = [u for u in uploads if uploadid in {0, u["uploadid"]}]
        assert len(found) == 1, uploads
        return found[0]

    def submission_state(self, key: str, username: str = "") -> dict[str, Any] | None:
        """The last attempt of a user at one assignment in `state()["submissions"]`, or None."""
        who = username or self.username
        entries = self.state()["submissions"]
        own = [s for s in entries if s["assignment"] == key and s["user"] == who]
        return max(own, key=lambda s: s["attempt"], default=None)

    def faults(self, *specs: str) -> None:
        """Switch on exactly these faults, as `--fault` takes them."""
        self._call(lambda: self._server.site.set_faults(specs))

    def strikes_left(self) -> int:
        """How often the faults that are switched on may still strike."""
        return self._call(lambda: sum(max(fault.left, 0) for fault in self._server.site.faults.active))

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self.faults()

    def advance(self, seconds: float) -> None:
        """Let the site's time pass at once."""
        self.clock.advance(seconds)

    def close(self, key: str) -> None:
        """Let an assignment's cut-off be now."""
        self._call(lambda: self._server.site.close(key))

    def extend(self, key: str, until: int, userid: int | None = None) -> None:
        """Give one student, or all, an extension until that time."""
        self._call(lambda: self._server.site.teacher.extend(key, until, userid))

    def lock(self, key: str, userid: int) -> None:
        """Lock one student's submission."""
        self._call(lambda: self._server.site.teacher.lock(key, userid))

    def teacher(self, do: str, key: str, username: str = "", **values: Any) -> bool:
        """Let the teacher do something to one student's work: unlock, grade, back_to_draft, reopen."""
        userid = self.user_id(username or self.username)
        return self._call(lambda: getattr(self._server.site.teacher, do)(key, userid, **values)) is not False

    def statement(self, key: str) -> str:
        """The words that an assignment asks to be accepted, as a person reads them; empty = none."""
        assignment = self.assignment(key)
        return re.sub("<[^>]*>", "", assignment.statement_text) if assignment.statement else ""

    def require_statement(self, key: str) -> None:
        """Switch an assignment's statement on."""
        self._call(lambda: self._server.site.teacher.require_statement(key))

    def put(self, key: str, *, text: str = "", files: tuple[str, ...] = (), username: str = "") -> None:
        """Let a student's work hold a text and files that were put there in the browser."""

        def put() -> None:
            store = self._server.site.store
            row = store.make_submission(self.assignment(key).id, self.user_id(username or self.username))
            row.onlinetext, row.files = text, list(files)
            row.status = "draft" if self.assignment(key).drafts else "submitted"

        self._call(put)

    def submit(self, key: str, username: str) -> None:
        """Let a member of a team submit what the team has saved, in the browser."""

        def submit() -> None:
            store, user = self._server.site.store, self._server.site.store.user(self.user_id(username))
            assert user is not None
            row = row_to_hand_in(store, self.assignment(key), user)
            take(store, self.assignment(key), row, user, "submitted", saves=False)

        self._call(submit)

    def team_state(self, key: str) -> dict[str, Any] | None:
        """The last attempt of the team's work for one assignment in `state()["submissions"]`, or None."""
        rows = [s for s in self.state()["submissions"] if s["assignment"] == key and s["team"]]
        return max(rows, key=lambda s: s["attempt"], default=None)

    def expire_tokens(self) -> None:
        """Make every web-service token invalid."""
        self._call(self._server.site.expire_tokens)

    def forget_everything(self) -> None:
        """Begin anew: no uploads, no videos, no submissions, no faults."""

        def forget() -> None:
            data = self._server.site.store.data
            data.uploads.clear()
            data.submissions.clear()
            data.videos.clear()
            data.creations = 0

        self.faults()
        self._call(forget)

    def sign_out(self, username: str) -> None:
        """Make every web-service token of one person invalid."""
        self._call(lambda: self._server.site.sign_out(username))

    def user_id(self, username: str) -> int:
        """A person's number."""
        return next(u.id for u in self._server.site.store.data.users if u.username == username)

    def remove(self, uploadid: int) -> None:
        """Let the site remove an upload's video, as an administrator or another computer may."""
        upload = self._server.site.store.upload(uploadid)
        assert upload is not None
        self._await(self._server.site.uploads.end(upload, "deleted"))

    def cut(self, side: str = "storage") -> None:
        """Cut every connection of a relay (`storage` or `moodle`) now, as its link does."""
        self._call(self._relay(side).cut)

    def bytes_up(self, side: str = "storage") -> int:
        """Bytes that a relay has passed on to its server so far, heads included."""
        return self._call(lambda: self._relay(side).bytes_up)

    def stall(self, seconds: float, side: str = "storage") -> None:
        """Let nothing move for a while."""
        self._call(lambda: self._relay(side).stall(seconds))

    def set_link(self, link: Link, side: str = "storage") -> None:
        """Give a relay another link."""
        self._call(lambda: self._relay(side).change(link))

    def _relay(self, side: str) -> Relay:
        return self._server.site.relays[side]

    def _call(self, work: Callable[[], T]) -> T:
        async def run() -> T:
            return work()

        return self._await(run())

    def _await(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)


@contextmanager
def running_practice_site(directory: Path, *, faults: tuple[str, ...] = (), **options: Any) -> Iterator[PracticeSite]:
    """Run a practice site until the block ends.

    Args:
        directory: Where it keeps its data; one that was used before goes on with its data, at the same addresses
            if they are free.
        faults: Faults to begin with.
        options: Fields of `practice_site.settings.Settings`. Here `processing_seconds` is 0 unless given.
    """
    clock = PracticeClock()
    settings = Settings(directory=directory, **{"processing_seconds": 0.0, "clock": clock, **options})
    started: list[tuple[asyncio.AbstractEventLoop, PracticeServer]] = []
    failed: list[BaseException] = []
    ready = threading.Event()
    stop: list[Callable[[], None]] = []

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        stopped = asyncio.Event()
        async with PracticeServer(settings, faults) as server:
            started.append((loop, server))
            stop.append(lambda: loop.call_soon_threadsafe(stopped.set))
            ready.set()
            await stopped.wait()

    def run() -> None:
        try:
            asyncio.run(serve())
        except BaseException as exc:  # noqa: BLE001 - handed to the test's own thread
            failed.append(exc)
        finally:
            ready.set()

    thread = threading.Thread(target=run, name="practice-site")
    thread.start()
    try:
        ready.wait()
        if failed:
            raise failed[0]
        yield PracticeSite(*started[0], clock)
    finally:
        for end in stop:
            end()
        thread.join(timeout=10)
        assert not thread.is_alive(), "the practice site did not stop"
    if failed:
        raise failed[0]
