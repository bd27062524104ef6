"""Which token is spoken with: never one from before a sign-in or a sign-out, however slow the place of tokens is."""

import asyncio
import threading

import httpx
import pytest
from tests.helpers.fake_engine import make_account

from uploader_gui.core.errors import SignInNeeded
from uploader_gui.core.store.credentials import Credentials, MemoryStore, key_for
from uploader_gui.core.transfer.sessions import Sessions


class SlowStore(MemoryStore):
    """A keyring that asks its person before it gives a token away."""

    def __init__(self):
        super().__init__()
        self.asked, self.allowed = threading.Event(), threading.Event()

    def get(self, key):
        token = super().get(key)
        self.asked.set()
        self.allowed.wait(10)
        return token

    def token(self, account):
        return super().get(key_for(account.site_url, account.user_id))

    def put(self, account, token):
        super().set(key_for(account.site_url, account.user_id), token)


@pytest.fixture
async def sessions(tmp_path):
    async with httpx.AsyncClient() as http:
        yield Sessions(http, Credentials(tmp_path / "credentials"))


@pytest.fixture
def slow(sessions):
    """The place of the account's tokens."""
    sessions._credentials._stores["memory"] = store = SlowStore()
    return store


async def test_who_signs_out_while_the_keyring_asks_is_signed_out(sessions, slow):
    account = make_account(store="memory")
    slow.put(account, "token from before")
    getting = asyncio.create_task(sessions.get(account))
    await asyncio.to_thread(slow.asked.wait, 10)
    await sessions.forget(account)
    slow.allowed.set()
    with pytest.raises(SignInNeeded):
        await getting


async def test_who_signs_in_while_the_keyring_asks_speaks_with_the_new_token(sessions, slow):
    account = make_account(store="memory")
    slow.put(account, "token from before")
    getting = asyncio.create_task(sessions.get(account))
    await asyncio.to_thread(slow.asked.wait, 10)
    slow.put(account, "new token")
    sessions.renewed(account.id)
    slow.allowed.set()
    assert (await getting).client._token == "new token"


@pytest.mark.parametrize("before", [None, "token from before"])
async def test_who_gives_up_while_the_keyring_asks_leaves_no_token_behind(sessions, slow, before):
    account = make_account(store="memory")
    if before:
        slow.put(account, before)
    keeping = asyncio.create_task(sessions.keep(account, "new token"))
    await asyncio.to_thread(slow.asked.wait, 10)
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
    slow.allowed.set()
    await asyncio.get_running_loop().shutdown_default_executor()
    assert slow.token(account) == before
