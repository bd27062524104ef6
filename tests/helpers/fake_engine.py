"""An engine for the window's tests: keeps everything in memory, notes every call, fails when told to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from uploader_gui.core.errors import NoSuchUpload, UploaderError
from uploader_gui.core.events import AccountChanged, EngineEnded, Event, Listener, Progressed, StateChanged
from uploader_gui.core.models import (
    ENDED_THERE,
    TAKES_UP,
    Account,
    AccountFacts,
    Assignment,
    AttemptLine,
    CheckReport,
    FileMark,
    Finding,
    KnownSite,
    Listing,
    OpenUpload,
    Problem,
    Receipt,
    SignedOut,
    SignInOffer,
    StorageFacts,
    Upload,
    UploadState,
)
from uploader_gui.core.queue_order import in_order, moved

GB = 1_000_000_000


def make_account(**changes: Any) -> Account:
    facts: dict[str, Any] = {
        "id": 1,
        "site_url": "https://moodle.example.org",
        "site_name": "Lab University",
        "user_id": 7,
        "username": "sam",
        "full_name": "Sam One",
        "store": "keyring",
    }
    return Account(**{**facts, **changes})


def make_assignment(number: int = 1, **changes: Any) -> Assignment:
    facts: dict[str, Any] = {
        "account_id": 1,
        "id": number,
        "cmid": 100 + number,
        "name": f"Field study {number}",
        "course_id": 3,
        "course_name": "Anthropology 1",
    }
    return Assignment(**{**facts, **changes})


def make_upload(number: int = 1, **changes: Any) -> Upload:
    facts: dict[str, Any] = {
        "id": number,
        "account_id": 1,
        "assignment_id": 1,
        "assignment_name": "Field study 1",
        "course_name": "Anthropology 1",
        "due_at": None,
        "path": f"/videos/interview{number}.mp4",
        "name": f"interview{number}.mp4",
        "mark": FileMark(size=changes.pop("size", 5 * GB), mtime_ns=1, identity="1:2"),
        "client_key": f"key-{number}",
        "created_at": 1_800_000_000.0,
    }
    return Upload(**{**facts, **changes})


def make_progress(number: int = 1, **changes: Any) -> Progressed:
    facts: dict[str, Any] = {
        "upload_id": number,
        "sent": 0,
        "stored": 0,
        "size": 5 * GB,
        "bytes_per_second": 6_200_000.0,
        "seconds_left": 600.0,
    }
    return Progressed(**{**facts, **changes})


def make_open_upload(number: int = 71, **changes: Any) -> OpenUpload:
    facts: dict[str, Any] = {
        "id": number,
        "account_id": 1,
        "assignment_id": 1,
        "assignment_name": "Field study 1",
        "name": "interview.mp4",
        "size": 5 * GB,
        "bytes_stored": 31 * GB // 10,
        "is_stored": False,
        "heard_at": 1_800_000_000.0,
        "is_being_sent": False,
        "is_here": False,
        "can_be_proved": True,
    }
    return OpenUpload(**{**facts, **changes})


class FakeEngine:
    """Meets ``EngineApi``. Test threads talk to it through ``tell``, ``change`` and the plain attributes."""

    def __init__(self, *accounts: Account, assignments: tuple[Assignment, ...] = (), uploads: tuple[Upload, ...] = ()):
        self.is_remote = False
        self.known_accounts = {account.id: account for account in accounts}
        self.known_assignments = list(assignments)
        self.listed_at = 1_800_000_000.0
        self.list_problem: Problem | None = None
        self.ended = ENDED_THERE
        """What the site says of a token that is given back."""
        self.known_uploads = {upload.id: upload for upload in uploads}
        self.findings: tuple[Finding, ...] = ()
        self.known_open_uploads: list[OpenUpload] = []
        self.calls: list[tuple[Any, ...]] = []
        self.fails: dict[str, Exception] = {}
        self.holds: set[str] = set()
        """Names of calls that never answer."""
        self.slow: dict[str, asyncio.Event] = {}
        """Calls that answer once their event is set."""
        self.opened = 0
        self.closed = 0
        self.open_error: Exception | None = None
        self.known_site = KnownSite(url="https://moodle.example.org", name="Lab University")
        self.offers: dict[str, SignInOffer] = {}
        """What is offered, by its way; each time under a new id."""
        self.open_offers: dict[str, SignInOffer] = {}
        self.facts = AccountFacts(release="4.5", functions=())
        self.storage = StorageFacts()
        self._listeners: list[Listener] = []
        self._loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[FakeEngine]:
        if self.open_error is not None:
            raise self.open_error
        self._loop = asyncio.get_running_loop()
        self.opened += 1
        try:
            yield self
        finally:
            self.closed += 1

    # For the test.

    def tell(self, event: Event) -> None:
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._tell, event)

    def change(self, upload_id: int, **changes: Any) -> None:
        self.known_uploads[upload_id] = replace(self.known_uploads[upload_id], **changes)
        self.tell(StateChanged(upload=self.known_uploads[upload_id]))

    def end(self) -> None:
        self.tell(EngineEnded())

    def called(self, name: str) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]

    def _tell(self, event: Event) -> None:
        for listener in list(self._listeners):
            listener(event)

    async def _note(self, name: str, *arguments: Any) -> None:
        self.calls.append((name, *arguments))
        await asyncio.sleep(0)
        if name in self.holds:
            await asyncio.get_running_loop().create_future()
        if name in self.slow:
            await self.slow[name].wait()
        if (error := self.fails.get(name)) is not None:
            raise error

    def _move(self, upload_id: int, **changes: Any) -> Upload:
        if upload_id not in self.known_uploads:
            raise NoSuchUpload(upload=upload_id)
        upload = self.known_uploads[upload_id] = replace(self.known_uploads[upload_id], **changes)
        self._tell(StateChanged(upload=upload))
        return upload

    # The engine's face.

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def accounts(self) -> list[Account]:
        await self._note("accounts")
        return list(self.known_accounts.values())

    async def sign_in(self, site: str, username: str, password: str, store: str = "") -> Account:
        await self._note("sign_in", site, username, password, store)
        account = make_account(id=len(self.known_accounts) + 1, site_url=site, username=username)
        for known in self.known_accounts.values():
            if (known.site_url, known.username) == (site, username):
                account = replace(known, signed_in=True)
        self.known_accounts[account.id] = account
        self._tell(AccountChanged(account=account))
        return account

    async def look_at_site(self, address: str) -> KnownSite:
        await self._note("look_at_site", address)
        return self.known_site

    async def begin_sign_in(self, site: str, way: str) -> SignInOffer:
        await self._note("begin_sign_in", site, way)
        number = len(self.called("begin_sign_in"))
        offer = self.open_offers[f"{way}-{number}"] = replace(self.offers[way], id=f"{way}-{number}")
        return offer

    async def finish_sign_in(self, offer_id: str, store: str = "", pasted: str = "") -> Account:
        await self._note("finish_sign_in", offer_id, store, pasted)
        del self.open_offers[offer_id]
        return self._signed_in(make_account(store=store or "keyring"))

    async def end_sign_in(self, offer_id: str) -> None:
        await self._note("end_sign_in", offer_id)
        self.open_offers.pop(offer_id, None)

    async def sign_in_with_token(self, site: str, token: str, store: str = "") -> Account:
        await self._note("sign_in_with_token", site, token, store)
        return self._signed_in(make_account(store=store or "keyring"))

    async def account_facts(self, account_id: int) -> AccountFacts:
        await self._note("account_facts", account_id)
        return self.facts

    async def storage_facts(self, account_id: int) -> StorageFacts:
        await self._note("storage_facts", account_id)
        return self.storage

    def _signed_in(self, account: Account) -> Account:
        self.known_accounts[account.id] = account
        self._tell(AccountChanged(account=account))
        return account

    async def sign_out(self, account_id: int) -> SignedOut:
        await self._note("sign_out", account_id)
        account = replace(self.known_accounts.pop(account_id), signed_in=False)
        self._tell(AccountChanged(account=account))
        await self._note("give_back", account_id)
        return SignedOut(
            at_site=self.ended,
            devices_url=account.site_url + "/local/videostorage/devices.php",
            password_url=account.site_url + "/login/change_password.php",
        )

    async def assignments(self, account_id: int, refresh: bool = False) -> Listing:
        await self._note("assignments", account_id, refresh)
        mine = tuple(assignment for assignment in self.known_assignments if assignment.account_id == account_id)
        return Listing(assignments=mine, seen_at=self.listed_at, problem=self.list_problem)

    async def check(self, path: str, account_id: int, assignment_id: int) -> CheckReport:
        await self._note("check", path, account_id, assignment_id)
        assignment = next(one for one in self.known_assignments if one.id == assignment_id)
        return CheckReport(
            path=path, assignment=assignment, size=5 * GB, mimetype="video/mp4", duration=60, findings=self.findings
        )

    async def add(
        self,
        path: str,
        account_id: int,
        assignment_id: int,
        submit: bool = True,
        accepted_statement: str = "",
        start_timer: bool = False,
        carry_on: int = 0,
    ) -> Upload:
        extras = filter(None, (start_timer, carry_on))
        await self._note("add", path, account_id, assignment_id, submit, accepted_statement, *extras)
        number = max(self.known_uploads, default=0) + 1
        assignment = next(one for one in self.known_assignments if one.id == assignment_id)
        upload = make_upload(
            number,
            path=path,
            name=Path(path).name,
            account_id=account_id,
            assignment_id=assignment_id,
            assignment_name=assignment.name,
            carry_on=carry_on,
        )
        self.known_uploads[number] = upload
        self._tell(StateChanged(upload=upload))
        return upload

    async def open_uploads(self, account_id: int) -> list[OpenUpload]:
        await self._note("open_uploads", account_id)
        return [one for one in self.known_open_uploads if one.account_id == account_id]

    async def uploads(self) -> list[Upload]:
        await self._note("uploads")
        return sorted(self.known_uploads.values(), key=lambda upload: upload.id)

    async def pause(self, upload_id: int) -> Upload:
        await self._note("pause", upload_id)
        return self._move(upload_id, state=UploadState.PAUSED)

    async def resume(self, upload_id: int) -> Upload:
        await self._note("resume", upload_id)
        return self._move(upload_id, state=UploadState.QUEUED)

    async def pause_all(self) -> None:
        await self._note("pause_all")
        for upload in in_order(self.known_uploads.values()):
            if upload.state in TAKES_UP:
                self._move(upload.id, state=UploadState.PAUSED)

    async def resume_all(self) -> None:
        await self._note("resume_all")
        for upload in in_order(self.known_uploads.values()):
            if upload.state is UploadState.PAUSED:
                self._move(upload.id, state=UploadState.QUEUED)

    async def move(self, upload_id: int, before_id: int | None = None) -> list[Upload]:
        await self._note("move", upload_id, before_id)
        for number, rank in moved(self.known_uploads.values(), upload_id, before_id).items():
            self._move(number, rank=rank)
        return in_order(self.known_uploads.values())

    async def retry(
        self, upload_id: int, fresh: bool = False, accepted_statement: str = "", start_timer: bool = False
    ) -> Upload:
        await self._note("retry", upload_id, fresh, accepted_statement, *((start_timer,) if start_timer else ()))
        return self._move(upload_id, state=UploadState.QUEUED, problem=None)

    async def cancel(self, upload_id: int) -> Upload:
        await self._note("cancel", upload_id)
        return self._move(upload_id, state=UploadState.CANCELLED)

    async def forget(self, upload_id: int) -> None:
        await self._note("forget", upload_id)
        del self.known_uploads[upload_id]

    async def receipt(self, upload_id: int) -> Receipt:
        await self._note("receipt", upload_id)
        upload = self.known_uploads[upload_id]
        return Receipt(
            file_name=upload.name,
            size=upload.size,
            sha256="ab" * 32,
            video_id="video-1",
            upload_id=71,
            submission_id=81,
            submission_status="submitted",
            submitted_at=1_800_000_600,
            site_url="https://moodle.example.org",
            site_name="Lab University",
            username="sam",
            full_name="Sam One",
            course_name=upload.course_name,
            assignment_id=upload.assignment_id,
            assignment_name=upload.assignment_name,
            attempts=3,
            queued_at=upload.created_at,
            stored_at=1_800_000_500.0,
            made_at=1_800_000_601.0,
            client_key=upload.client_key,
        )

    async def attempt_log(self, upload_id: int) -> list[AttemptLine]:
        await self._note("attempt_log", upload_id)
        return [AttemptLine(at=1_800_000_000.0, what="added", facts={"size": self.known_uploads[upload_id].size})]

    async def network_changed(self) -> None:
        await self._note("network_changed")

    async def set_rate_limit(self, bytes_per_second: int) -> None:
        await self._note("set_rate_limit", bytes_per_second)

    async def set_network(self, metered: bool | None) -> None:
        await self._note("set_network", metered)

    async def settings_changed(self) -> None:
        await self._note("settings_changed")


def failing(error: UploaderError, *names: str) -> dict[str, Exception]:
    return dict.fromkeys(names, error)
