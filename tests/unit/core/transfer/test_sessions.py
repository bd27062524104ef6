"""Which token is spoken with: never one from before a sign-in or a sign-out, however slow the place of tokens is."""

import asyncio
import threading

import httpx
import pytest
from tests.helpers.fake_engine import make_account

from uploader_gui.core.errors import SignInNeeded
from uploader_gui.core.store.credentials import Credentials, MemoryStore
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
    await sessions.keep(account, "token from before")
    getting = asyncio.create_task(sessions.get(account))
    await asyncio.to_thread(slow.asked.wait, 10)
    await sessions.forget(account)
    slow.allowed.set()
    with pytest.raises(SignInNeeded):
        await getting


async def test_who_signs_in_while_the_keyring_asks_speaks_with_the_new_token(sessions, slow):
    account = make_account(store="memory")
    await sessions.keep(account, "token from before")
    getting = asyncio.create_task(sessions.get(account))
    await asyncio.to_thread(slow.asked.wait, 10)
    await sessions.keep(account, "new token")
    sessions.renewed(account.id)
    slow.allowed.set()
    assert (await getting).client._token == "new token"
