"""Who is signed in, where: every way of signing in ends here in the same account, and so does signing out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

import httpx

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import NoSafePlace, SignInNeeded, TokenRefused, UploaderError, WrongPassword
from uploader_gui.core.events import AccountChanged, Event
from uploader_gui.core.models import NOT_KNOWN, PASSWORD, Account, KnownSite, SignedOut, SignInOffer
from uploader_gui.core.moodle.grants import DEVICES_PAGE, PASSWORD_PAGE, revoke_token
from uploader_gui.core.moodle.pasted_token import token_of
from uploader_gui.core.moodle.sign_in import token_for_password
from uploader_gui.core.moodle.site import describe_site, find_site, site_info
from uploader_gui.core.sign_ins import SignIns, way_not_offered
from uploader_gui.core.store.credentials import WHERE_IT_LIES, Credentials
from uploader_gui.core.store.journal import Journal
from uploader_gui.core.transfer.obstacles import named_at
from uploader_gui.core.transfer.sessions import Session, Sessions

log = logging.getLogger(__name__)

Found = TypeVar("Found")
REVOKE_SECONDS = 10.0
"""As long as a person who signs out is kept waiting for the site."""
Told = Callable[[Account], Awaitable[None]]


class Accounts:
    """The accounts of one journal, and the sign-ins that are under way.

    ``signed_in`` and ``signed_out`` are told once it is so, and see to what that means for the account's uploads.
    """

    def __init__(
        self,
        *,
        journal: Journal,
        http: httpx.AsyncClient,
        clock: Clock,
        credentials: Credentials,
        sessions: Sessions,
        emit: Callable[[Event], None],
        signed_in: Told,
        signed_out: Told,
    ) -> None:
        self._journal, self._http, self._credentials = journal, http, credentials
        self._sessions, self._emit = sessions, emit
        self._signed_in, self._signed_out = signed_in, signed_out
        self._sign_ins = SignIns(http, clock)

    def start(self) -> None:
        """Tell apart the sign-ins that are kept from those that ended with the program that held them."""
        for account in self._journal.accounts():
            if account.store == "memory" and account.signed_in:
                self._journal.save_account(replace(account, signed_in=False))

    async def stop(self) -> None:
        """Give up the sign-ins that nobody has completed."""
        await self._sign_ins.aclose()

    def all(self) -> list[Account]:
        """Return the known accounts, in the order they were added."""
        return self._journal.accounts()

    def one(self, account_id: int) -> Account:
        """Return one account.

        Raises:
            SignInNeeded: there is none with that number.
        """
        account = self._journal.account(account_id)
        if account is None:
            raise SignInNeeded(f"no account {account_id}")
        return account

    async def session(self, account_id: int) -> Session:
        """Return how to talk to the account's site.

        Raises:
            SignInNeeded: there is no account, or no token for it.
        """
        return await self._sessions.get(self.one(account_id))

    def mark_signed_out(self, account_id: int) -> None:
        """Note that the account's token is no longer good, whoever found that out."""
        account = self._journal.account(account_id)
        if account is not None and account.signed_in:
            self._save(replace(account, signed_in=False))

    def token_refused(self, account_id: int) -> None:
        """Note that the site refused the account's token."""
        self._sessions.drop(account_id)
        self.mark_signed_out(account_id)

    def _save(self, account: Account) -> Account:
        account = self._journal.save_account(account)
        self._emit(AccountChanged(account=account))
        return account

    # Ways of signing in ------------------------------------------------------------------------------------------

    async def look_at_site(self, address: str) -> KnownSite:
        """Return the site at, or above, an address, and how one can sign in there.

        Raises:
            SiteProblem, NetworkProblem: what stands in the way.
        """
        return await self._by_address(address, describe_site)

    async def with_password(self, site: str, username: str, password: str, store: str = "") -> Account:
        """Sign in by user name and password.

        Raises:
            WayNotOffered: it was refused, and the site takes no passwords here: nobody shall look for a better one.
            SiteProblem, SignInProblem, NetworkProblem: what else stands in the way.
        """
        place = await self._place(store)
        found = await self._by_address(site, find_site)
        try:
            token = await token_for_password(self._http, found.url, username, password)
        except WrongPassword as error:
            known = await self.look_at_site(found.url)
            if PASSWORD not in known.ways:
                raise way_not_offered(known, PASSWORD) from error
            raise
        return await self._take_in(found.url, found.name, token, place, is_asked=bool(store))

    async def with_token(self, site: str, given: str, store: str = "") -> Account:
        """Sign in with a bare token, or with an address like ``…://token=…``.

        Such an address is signed with a passport that only the program knows which asked for it. Without an offer there
        is none to check it against: the token goes to the site that the person named, and counts if that site takes it.

        Raises:
            TokenUnreadable, TokenRefused: it holds no token, or none of this site's.
            SiteProblem, SignInProblem, NetworkProblem: what else stands in the way.
        """
        token = token_of(given)
        place = await self._place(store)
        found = await self._by_address(site, find_site)
        return await self._take_in(found.url, found.name, token, place, is_asked=bool(store))

    async def begin(self, site: str, way: str) -> SignInOffer:
        """Begin a sign-in that a person completes elsewhere.

        Raises:
            WayNotOffered: the site has no such way.
            SiteProblem, NetworkProblem: what stands in the way.
        """
        return await self._sign_ins.begin(await self.look_at_site(site), way)

    async def finish(self, offer_id: str, store: str = "", pasted: str = "") -> Account:
        """Wait until the person has completed it, and sign in. Cancelled or failed, it can be waited for again.

        Raises:
            SignInExpired: there is no such offer any more.
            SiteProblem, SignInProblem, NetworkProblem: what stands in the way.
        """
        place = await self._place(store)
        async with self._sign_ins.finishing(offer_id, pasted) as granted:
            offer = granted.offer
            return await self._take_in(offer.site_url, offer.site_name, granted.token, place, is_asked=bool(store))

    async def end(self, offer_id: str) -> None:
        """Give up a sign-in that was begun. Repeatable."""
        await self._sign_ins.end(offer_id)

    async def _by_address(self, address: str, look: Callable[[httpx.AsyncClient, str], Awaitable[Found]]) -> Found:
        try:
            return await look(self._http, address)
        except UploaderError as error:
            known = [account.site_url for account in self._journal.accounts()]
            raise await named_at(error, self._http, address, known) from error

    async def _place(self, store: str) -> str:
        if store == WHERE_IT_LIES:
            return store  # nobody knows whose sign-in it is before the site has said so
        return await asyncio.to_thread(self._credentials.place, store)

    # What all of them come to ------------------------------------------------------------------------------------

    async def _take_in(self, site_url: str, site_name: str, token: str, place: str, *, is_asked: bool) -> Account:
        try:
            info = await site_info(self._sessions.for_token(site_url, token).client)
        except SignInNeeded as error:
            raise TokenRefused(error.detail, site=site_name or site_url) from error
        if place == WHERE_IT_LIES:
            place = self._where_it_lies(site_url, info.userid)
        account = await self._keep(
            Account(
                id=0,
                site_url=site_url,
                site_name=site_name or info.sitename,
                user_id=info.userid,
                username=info.username,
                full_name=info.fullname,
                store=place,
            ),
            token,
            is_asked=is_asked,
        )
        before = self._journal.accounts()
        account = self._save(account)
        self._sessions.renewed(account.id)
        for known in before:
            if known.id == account.id and known.store != account.store:
                await self._sessions.forget_if_possible(known)
        await self._signed_in(account)
        return account

    def _where_it_lies(self, site_url: str, user_id: int) -> str:
        known = (one for one in self._journal.accounts() if (one.site_url, one.user_id) == (site_url, user_id))
        return next((one.store for one in known if one.signed_in), "memory")

    async def _keep(self, account: Account, token: str, *, is_asked: bool) -> Account:
        try:
            await self._sessions.keep(account, token)
        except NoSafePlace:
            if is_asked:
                raise
            # A keyring that refuses: this run only, as where there is none. The window says so in words.
            account = replace(account, store="memory")
            await self._sessions.keep(account, token)
        return account

    # Signing out -------------------------------------------------------------------------------------------------

    async def sign_out(self, account_id: int) -> SignedOut:
        """Forget the account's secrets, wherever they lie; its unfinished uploads then need a sign-in.

        Only then is the site asked to end the token, for REVOKE_SECONDS at most, so that nothing there keeps anybody
        from signing out. It ends what its sign-in pages gave, and says so of what it leaves alone.

        Raises:
            NoSafePlace: the file that holds its token cannot be written, or the keyring does not let go of it.
        """
        account = self.one(account_id)
        token = await self._sessions.token(account)
        await self._sessions.forget_everywhere(account)
        await self._signed_out(account)
        self._save(replace(account, signed_in=False))
        return SignedOut(
            at_site=await self._revoke(account, token) if token else NOT_KNOWN,
            devices_url=account.site_url + DEVICES_PAGE,
            password_url=account.site_url + PASSWORD_PAGE,
        )

    async def _revoke(self, account: Account, token: str) -> str:
        try:
            async with asyncio.timeout(REVOKE_SECONDS):
                return await revoke_token(self._http, account.site_url, token)
        except (UploaderError, TimeoutError) as error:
            log.info("a token was not ended: %s", getattr(error, "code", "no answer in time"))
            return NOT_KNOWN
