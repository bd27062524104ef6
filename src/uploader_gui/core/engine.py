"""The engine in this process: accounts, assignments, and the queue over one journal."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

import httpx
import msgspec

from uploader_gui.core.accounts import Accounts
from uploader_gui.core.adding import Adding
from uploader_gui.core.assignment_list import AssignmentList
from uploader_gui.core.clock import Clock
from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.doctor.facts import account_facts, storage_facts
from uploader_gui.core.elsewhere import Elsewhere
from uploader_gui.core.errors import MeteredNetwork, NoSuchUpload, WrongState
from uploader_gui.core.events import Event, JournalSetAside, Listener, ReceiptMade, SettingsWrong, StateChanged
from uploader_gui.core.models import (
    ENDED,
    TAKES_UP,
    Account,
    AccountFacts,
    Assignment,
    AttemptLine,
    CheckReport,
    KnownSite,
    Listing,
    OpenUpload,
    Receipt,
    SignedOut,
    SignInOffer,
    StorageFacts,
    Upload,
    UploadState,
)
from uploader_gui.core.network import http_client
from uploader_gui.core.paths import Paths
from uploader_gui.core.proxies import THIS_COMPUTER
from uploader_gui.core.queue_order import in_order
from uploader_gui.core.store.credentials import Credentials
from uploader_gui.core.store.journal import open_journal
from uploader_gui.core.store.receipts import read_receipt, receipt_path
from uploader_gui.core.transfer.context import TransferContext
from uploader_gui.core.transfer.holds import Holds
from uploader_gui.core.transfer.limits import Limits
from uploader_gui.core.transfer.manager import Manager
from uploader_gui.core.transfer.pace import Pace
from uploader_gui.core.transfer.rate_limit import RateLimit
from uploader_gui.core.transfer.retry import RetryPolicy
from uploader_gui.core.transfer.sessions import Sessions
from uploader_gui.core.transfer.submission import make_receipt_again

log = logging.getLogger(__name__)

SPEED, SPEED_AT = "bytes_per_second", "bytes_per_second_at"


class Engine:
    """``EngineApi`` over the journal of ``paths``. One for each journal: see ``core.control.open_engine``."""

    is_remote = False

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        *,
        run: bool = True,
        clock: Clock | None = None,
        credentials: Credentials | None = None,
        retry_policy: RetryPolicy | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        paths.prepare()
        self._paths = paths
        self._run = run
        self._clock = clock or Clock()
        self._listeners: list[Listener] = []
        self._journal, self._set_aside = open_journal(paths.journal)
        THIS_COMPUTER.choose(settings.proxy)
        self._http = http or http_client()
        credentials = credentials or Credentials(paths.credentials, settings.credentials)
        self._sessions = Sessions(self._http, credentials)
        self._accounts = Accounts(
            journal=self._journal,
            http=self._http,
            clock=self._clock,
            credentials=credentials,
            sessions=self._sessions,
            emit=self._emit,
            signed_in=self._signed_in,
            signed_out=self._signed_out,
        )
        rate_limit = RateLimit(self._clock, settings.bytes_per_second)
        self._settings = settings
        self._holds = Holds()
        self._limits = Limits(self._clock, rate_limit, self._holds, settings.schedule)
        self._following: asyncio.Task[None] | None = None
        self._is_metered = False
        self._assignments = AssignmentList(
            self._clock, self._journal.listings, self._accounts.session, self._accounts.token_refused, self._emit
        )
        self._elsewhere = Elsewhere(self._journal, self._clock, self._accounts.session, self._listed)
        self._context = TransferContext(
            journal=self._journal,
            sessions=self._sessions,
            http=self._http,
            clock=self._clock,
            emit=self._emit,
            rate_limit=rate_limit,
            holds=self._holds,
            pace=Pace(self._clock, self._journal.measured(SPEED), self._journal.measured(SPEED_AT)),
            receipts=paths.receipts,
            retry_policy=retry_policy or RetryPolicy(),
        )
        self._manager = Manager(self._context, self._accounts.one, settings.parallel_uploads, run=run)
        self._adding = Adding(self._context, self._accounts, self._assignments, self._elsewhere, self._manager)

    async def start(self) -> None:
        """Take up what an earlier run left."""
        self._accounts.start()
        self._note_for_all("program_started")
        self._manager.start()
        self._follow_schedule()

    async def stop(self) -> None:
        """End all work; what is unfinished goes on at the next start."""
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
        await self._assignments.stop()
        await self._accounts.stop()
        await self._manager.stop()
        self._note_for_all("program_ended")
        await self._http.aclose()
        self._journal.close()

    def _follow_schedule(self) -> None:
        if self._following is not None:
            self._following.cancel()
        self._following = asyncio.create_task(self._limits.follow(), name="schedule") if self._run else None

    def _note_for_all(self, what: str) -> None:
        """Note it for every upload that has begun: a start without an end before it was a kill or a power cut."""
        if self._run:
            for upload in self._journal.uploads():
                if upload.state in TAKES_UP and upload.remote_id:
                    self._context.note(upload.id, what)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` for every event; the result stops that. News from before are told at once."""
        self._listeners.append(listener)
        if self._set_aside is not None:
            listener(JournalSetAside(path=str(self._set_aside)))
        if self._settings.complaint:
            listener(SettingsWrong(message=self._settings.complaint))
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _emit(self, event: Event) -> None:
        speed = self._context.pace.bytes_per_second
        if isinstance(event, StateChanged) and event.upload.state is UploadState.CONFIRMING and speed:
            # For the next pre-flight, which may be another program's.
            self._journal.note_measured(SPEED, speed)
            self._journal.note_measured(SPEED_AT, self._context.pace.measured_at)
        if isinstance(event, StateChanged) and event.upload.state is UploadState.NEEDS_SIGN_IN:
            self._accounts.mark_signed_out(event.upload.account_id)
        if isinstance(event, ReceiptMade):
            upload = self._journal.upload(event.upload_id)
            self._assignments.handed_in(upload.account_id, upload.assignment_id)
        for listener in tuple(self._listeners):
            try:
                listener(event)
            except Exception:  # a listener's defect must not stop an upload
                log.exception("listener")

    # Accounts ----------------------------------------------------------------------------------------------------

    async def accounts(self) -> list[Account]:
        """Return the known accounts, in the order they were added."""
        return self._accounts.all()

    async def sign_in(self, site: str, username: str, password: str, store: str = "") -> Account:
        """Sign in by user name and password; the account's waiting uploads go on."""
        return await self._accounts.with_password(site, username, password, store)

    async def look_at_site(self, address: str) -> KnownSite:
        """Return the site at, or above, an address, and how one can sign in there."""
        return await self._accounts.look_at_site(address)

    async def begin_sign_in(self, site: str, way: str) -> SignInOffer:
        """Begin a sign-in that a person completes elsewhere; see ``Accounts.begin``."""
        return await self._accounts.begin(site, way)

    async def finish_sign_in(self, offer_id: str, store: str = "", pasted: str = "") -> Account:
        """Wait for it, and sign in; see ``Accounts.finish``."""
        return await self._accounts.finish(offer_id, store, pasted)

    async def end_sign_in(self, offer_id: str) -> None:
        """Give it up."""
        await self._accounts.end(offer_id)

    async def sign_in_with_token(self, site: str, token: str, store: str = "") -> Account:
        """Sign in with a token that a person has; see ``Accounts.with_token``."""
        return await self._accounts.with_token(site, token, store)

    async def sign_out(self, account_id: int) -> SignedOut:
        """Forget the account's secrets, and let the site end its token; see ``Accounts.sign_out``."""
        return await self._accounts.sign_out(account_id)

    async def _signed_in(self, account: Account) -> None:
        self._assignments.forget(account.id)
        await self._manager.signed_in(account)

    async def _signed_out(self, account: Account) -> None:
        self._assignments.forget(account.id)
        await self._manager.signed_out(account)

    async def account_facts(self, account_id: int) -> AccountFacts:
        """See ``EngineApi``."""
        return await account_facts((await self._accounts.session(account_id)).client)

    async def storage_facts(self, account_id: int) -> StorageFacts:
        """See ``EngineApi``."""
        session = await self._accounts.session(account_id)
        taking = [one.id for one in await self._listed(account_id) if not one.why_not]
        return await storage_facts(session.service, taking[:1], self._journal.storages.of(account_id))

    # Assignments -------------------------------------------------------------------------------------------------

    async def assignments(self, account_id: int, refresh: bool = False) -> Listing:
        """Return the account's assignments; see ``EngineApi.assignments``."""
        return await self._assignments.all(account_id, refresh=refresh)

    # Uploads -----------------------------------------------------------------------------------------------------

    async def check(self, path: str, account_id: int, assignment_id: int) -> CheckReport:
        """Look at a file before it is queued; see ``Adding.check``."""
        return await self._adding.check(path, account_id, assignment_id)

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
        """Check a file and put it into the queue; see ``Adding.add``."""
        return await self._adding.add(
            path, account_id, assignment_id, submit, accepted_statement, start_timer, carry_on
        )

    async def open_uploads(self, account_id: int) -> list[OpenUpload]:
        """Return the account's uploads at its site that no submission holds yet, whichever computer began them."""
        return await self._elsewhere.open_uploads(self._accounts.one(account_id))

    async def _listed(self, account_id: int) -> list[Assignment]:
        return list((await self._assignments.all(account_id)).assignments)

    async def uploads(self) -> list[Upload]:
        """Return every upload in the journal, oldest first."""
        return self._journal.uploads()

    async def pause(self, upload_id: int) -> Upload:
        """Stop moving bytes; URL and record are kept."""
        upload = await self._manager.pause(upload_id)
        self._context.note(upload_id, "paused")
        return upload

    async def resume(self, upload_id: int) -> Upload:
        """Go on after a pause."""
        upload = await self._manager.resume(upload_id)
        self._context.note(upload_id, "resumed")
        return upload

    async def pause_all(self) -> None:
        """Pause everything that is under way or waits; see ``EngineApi.pause_all``."""
        going = [upload for upload in in_order(self._journal.uploads()) if upload.state in TAKES_UP]
        for upload in reversed(going):  # from the end, so that no turn goes to one that is paused next
            await self._if_still_possible(self.pause(upload.id))

    async def resume_all(self) -> None:
        """Go on with everything that is paused."""
        for upload in in_order(self._journal.uploads()):
            if upload.state is UploadState.PAUSED:
                await self._if_still_possible(self.resume(upload.id))

    @staticmethod
    async def _if_still_possible(asked: Awaitable[Upload]) -> None:
        with contextlib.suppress(WrongState, NoSuchUpload):  # it ended before it was its turn
            await asked
        await asyncio.sleep(0)

    async def move(self, upload_id: int, before_id: int | None = None) -> list[Upload]:
        """Put an upload before another in the queue; see ``EngineApi.move``."""
        self._manager.move(upload_id, before_id)
        return in_order(self._journal.uploads())

    async def retry(
        self, upload_id: int, fresh: bool = False, accepted_statement: str = "", start_timer: bool = False
    ) -> Upload:
        """Try again now; see ``EngineApi.retry``."""
        upload = await self._manager.retry(
            upload_id, fresh=fresh, accepted_statement=accepted_statement, start_timer=start_timer, anyway=True
        )
        self._context.note(upload_id, "retried", fresh=int(fresh))
        if accepted_statement:
            self._context.note(upload_id, "statement_accepted")
        return upload

    async def cancel(self, upload_id: int) -> Upload:
        """End the upload here and at the site."""
        upload = await self._manager.cancel(upload_id)
        self._context.note(upload_id, "cancelled")
        return upload

    async def forget(self, upload_id: int) -> None:
        """Take an ended upload out of the list; its receipt file stays.

        Raises:
            WrongState: it has not ended, or the site is yet to be told that it was cancelled.
        """
        upload = self._journal.upload(upload_id)
        if upload.state not in ENDED or upload.abort_pending:
            raise WrongState(f"forget in {upload.state}", name=upload.name, state=upload.state)
        self._manager.let_go(upload_id)
        self._journal.forget_upload(upload_id)

    async def receipt(self, upload_id: int) -> Receipt:
        """Return the receipt of a submitted upload; if its file is gone or damaged, Moodle is asked again for it.

        Raises:
            WrongState: it is not submitted (yet).
        """
        upload = self._journal.upload(upload_id)
        if upload.state is not UploadState.SUBMITTED:
            raise WrongState(f"receipt in {upload.state}", name=upload.name, state=upload.state)
        path = receipt_path(self._paths.receipts, upload.id, upload.name)
        try:
            return await asyncio.to_thread(read_receipt, path)
        except (OSError, msgspec.DecodeError):
            account = self._accounts.one(upload.account_id)
            return await make_receipt_again(self._context, await self._sessions.get(account), account, upload)

    async def attempt_log(self, upload_id: int) -> list[AttemptLine]:
        """Return what has happened to an upload, oldest first."""
        return self._journal.attempt_log(upload_id)

    async def network_changed(self) -> None:
        """Let every upload that waits for the network try again at once."""
        self._context.network_news.tell()
        self._assignments.network_changed()

    async def set_rate_limit(self, bytes_per_second: int) -> None:
        """Limit all uploads together from now on; 0 = no limit."""
        self._limits.set(bytes_per_second)

    async def set_network(self, metered: bool | None) -> None:
        """Say whether every byte costs on the network of now; None = not known, which counts as no."""
        self._is_metered = bool(metered)
        self._hold_if_metered()

    def _hold_if_metered(self) -> None:
        if self._is_metered and self._settings.pause_on_metered:
            self._holds.set(MeteredNetwork)
        else:
            self._holds.end(MeteredNetwork)

    async def settings_changed(self) -> None:
        """See ``EngineApi``."""
        before, now = self._settings, load_settings(self._paths.settings)
        self._settings = now
        if (now.bytes_per_second, now.schedule) != (before.bytes_per_second, before.schedule):
            self._limits.renew(now.bytes_per_second, now.schedule)
            self._follow_schedule()
        if now.parallel_uploads != before.parallel_uploads:
            self._manager.send_at_once(now.parallel_uploads)
        self._hold_if_metered()
        if now.proxy != before.proxy:
            THIS_COMPUTER.choose(now.proxy)
            await self.network_changed()
        if now.complaint:
            self._emit(SettingsWrong(message=now.complaint))
