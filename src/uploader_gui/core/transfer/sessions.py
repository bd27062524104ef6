"""The accounts' clients: one web-service client and one upload service for each signed-in account."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import Counter
from dataclasses import dataclass, replace

import httpx

from uploader_gui.core.errors import NoSafePlace, SignInNeeded
from uploader_gui.core.models import Account
from uploader_gui.core.moodle.client import MoodleClient
from uploader_gui.core.services.base import UploadService
from uploader_gui.core.services.videostorage import VideoStorageService
from uploader_gui.core.store.credentials import PLACES, Credentials, key_for

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Session:
    """How to talk to one site as one user."""

    client: MoodleClient
    service: UploadService


class Sessions:
    """Opens a session when it is first needed; the token is read from its place at that moment."""

    def __init__(self, http: httpx.AsyncClient, credentials: Credentials) -> None:
        self._http = http
        self._credentials = credentials
        self._open: dict[int, Session] = {}
        self._renewals: Counter[int] = Counter()

    async def get(self, account: Account) -> Session:
        """Return the account's session.

        Raises:
            SignInNeeded: there is no token for it.
        """
        while (session := self._open.get(account.id)) is None:
            renewals = self.renewals(account.id)
            token = await self.token(account)
            if renewals != self.renewals(account.id):
                continue  # a keyring may ask its person first: what it gave is the token from before
            if not token:
                raise SignInNeeded("no token", username=account.username, site=account.site_name or account.site_url)
            self._open[account.id] = self.for_token(account.site_url, token)
        return session

    async def token(self, account: Account) -> str | None:
        """Return the account's token from its place, None if there is none."""
        store = self._credentials.store(account.store)
        return await asyncio.to_thread(store.get, key_for(account.site_url, account.user_id))

    def for_token(self, site_url: str, token: str) -> Session:
        """Return a session that is not kept."""
        client = MoodleClient(self._http, site_url, token)
        return Session(client, VideoStorageService(client))

    async def keep(self, account: Account, token: str) -> None:
        """Put a fresh token where the account's tokens lie. Who is cancelled meanwhile has kept nothing.

        Raises:
            NoSafePlace: it is not taken there.
        """
        store, key = self._credentials.store(account.store), key_for(account.site_url, account.user_id)
        is_given_up = threading.Event()

        def keep() -> None:
            before = store.get(key)
            store.set(key, token)
            # A thread cannot be cancelled, and a keyring that asks its person takes as long as that person.
            if is_given_up.is_set():
                store.delete(key) if before is None else store.set(key, before)

        try:
            await asyncio.to_thread(keep)
        except asyncio.CancelledError:
            is_given_up.set()
            raise

    async def forget(self, account: Account) -> None:
        """Forget the account's token."""
        await asyncio.to_thread(
            self._credentials.store(account.store).delete, key_for(account.site_url, account.user_id)
        )
        self.renewed(account.id)

    async def forget_everywhere(self, account: Account) -> None:
        """Forget the account's token, also in places where it should not lie any more.

        Raises:
            NoSafePlace: its own place cannot be written.
        """
        for place in PLACES:
            if place != account.store:
                await self.forget_if_possible(replace(account, store=place))
        await self.forget(account)

    async def forget_if_possible(self, account: Account) -> None:
        """Forget what lies in a place that is the account's no more; one that fails is often why there is another."""
        try:
            await self.forget(account)
        except NoSafePlace as error:
            log.warning("another place of tokens: %s", error.detail)

    def clock_skew(self, account_id: int) -> float | None:
        """Return the clock of the account's site minus ours in seconds, as last measured; None = not measured yet."""
        session = self._open.get(account_id)
        return session.client.clock_skew if session is not None and session.client.knows_clock else None

    def drop(self, account_id: int) -> None:
        """Open a new session at the next use: the token is no longer taken."""
        self._open.pop(account_id, None)

    def renewed(self, account_id: int) -> None:
        """Note that the account has another token now, or none: what is refused to an earlier one is no news of it."""
        self._renewals[account_id] += 1
        self._open.pop(account_id, None)

    def renewals(self, account_id: int) -> int:
        """Return how often the account's token has been another one in this run."""
        return self._renewals[account_id]
