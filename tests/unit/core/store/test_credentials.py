"""Tokens: the system's keyring, else memory; a file only for who asks, and then for nobody else's eyes."""

import logging
import stat
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from uploader_gui.core.errors import NoSafePlace
from uploader_gui.core.store.credentials import Credentials, FileStore, KeyringStore, MemoryStore, key_for

KEY = key_for("https://moodle.example.edu", 7)


class GoodKeyring(KeyringBackend):
    """Keeps secrets, in the test's memory."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.secrets = {}

    def get_password(self, service, username):
        return self.secrets.get((service, username))

    def set_password(self, service, username, password):
        self.secrets[service, username] = password

    def delete_password(self, service, username):
        del self.secrets[service, username]


class BrokenKeyring(KeyringBackend):
    """Fails with what comes through from the system below."""

    priority = 5

    def get_password(self, service, username):
        raise ConnectionResetError("D-Bus went away")

    set_password = delete_password = get_password


class PlaintextKeyring(GoodKeyring):
    """As keyrings.alt offers one."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


def chain(*backends):
    class Chain(chainer.ChainerBackend):
        pass

    Chain.backends = backends
    return Chain()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "credentials.json"


def test_a_token_belongs_to_one_user_at_one_site():
    assert len({key_for("https://a", 1), key_for("https://a", 2), key_for("https://b", 1)}) == 3


@pytest.mark.parametrize("kind", ["keyring", "memory", "file"])
def test_every_place_gives_back_what_it_was_given_until_it_is_told_to_forget(file, kind):
    keyring.set_keyring(GoodKeyring())
    store = Credentials(file).store(kind)
    assert store.get(KEY) is None
    store.set(KEY, "token-1")
    store.set("other", "token-2")
    store.set(KEY, "token-3")
    assert store.get(KEY) == "token-3"
    store.delete(KEY)
    assert store.get(KEY) is None
    assert store.get("other") == "token-2"
    store.delete(KEY)


def test_memory_ends_with_the_program():
    MemoryStore().set(KEY, "token")
    assert MemoryStore().get(KEY) is None


# The file ------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_the_file_can_be_read_by_this_user_only_whatever_it_was_before(file):
    file.parent.mkdir(parents=True)
    file.write_text("{}")
    file.chmod(0o644)
    FileStore(file).set(KEY, "token")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_file_goes_with_its_last_token_and_leaves_nothing_beside_it(file):
    store = FileStore(file)
    store.set(KEY, "token")
    store.set("other", "token")
    store.delete(KEY)
    assert file.exists()
    store.delete("other")
    assert list(file.parent.iterdir()) == []


def test_another_run_of_the_program_finds_the_tokens_of_the_file(file):
    FileStore(file).set(KEY, "token")
    assert FileStore(file).get(KEY) == "token"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"a": 5}', b"\xff\xfe"])
def test_a_damaged_file_holds_no_token_and_does_not_stop_a_new_sign_in(file, content):
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert FileStore(file).get(KEY) is None
    FileStore(file).set(KEY, "token")
    assert FileStore(file).get(KEY) == "token"


# Which place ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("backend", "is_usable"),
    [
        (GoodKeyring(), True),
        (fail.Keyring(), False),
        (null.Keyring(), False),
        (PlaintextKeyring(), False),
        (chain(PlaintextKeyring(), fail.Keyring()), False),
        (chain(), False),
        (chain(PlaintextKeyring(), GoodKeyring()), True),
    ],
    ids=["good", "fail", "null", "plaintext", "chain of bad", "empty chain", "chain with good"],
)
def test_only_a_keyring_that_keeps_secrets_counts_as_one(file, backend, is_usable):
    keyring.set_keyring(backend)
    assert KeyringStore.is_usable() is is_usable
    assert Credentials(file).place() == ("keyring" if is_usable else "memory")


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), PlaintextKeyring()], ids=["fail", "null", "plain"])
def test_a_keyring_that_keeps_no_secrets_is_refused_even_when_asked_for(file, backend):
    keyring.set_keyring(backend)
    credentials = Credentials(file)
    with pytest.raises(NoSafePlace):
        credentials.store(credentials.place("keyring")).set(KEY, "token")
    assert getattr(backend, "secrets", {}) == {}


def test_a_keyring_whose_system_breaks_is_no_place_but_stops_nothing(file, caplog):
    keyring.set_keyring(BrokenKeyring())
    store = KeyringStore()
    with caplog.at_level(logging.INFO):
        assert store.get(KEY) is None
        with pytest.raises(NoSafePlace):
            store.set(KEY, "a-very-secret-token")
        store.delete(KEY)
    assert "a-very-secret-token" not in caplog.text


@pytest.mark.parametrize("chosen", ["keyring", "memory", "file"])
def test_the_environment_and_the_settings_choose_the_place_and_who_asks_overrules_them(file, monkeypatch, chosen):
    assert Credentials(file, chosen).place() == chosen
    monkeypatch.setenv("UPLOADER_CREDENTIALS", chosen)
    assert Credentials(file).place() == chosen
    assert Credentials(file, "memory").place() == "memory"
    assert Credentials(file).place("file") == "file"


def test_a_misspelt_choice_never_ends_in_a_file(file, monkeypatch):
    monkeypatch.setenv("UPLOADER_CREDENTIALS", "files")
    assert Credentials(file).place() == "memory"
    with pytest.raises(NoSafePlace):
        Credentials(file).place("disk")


def test_without_being_asked_nothing_is_ever_written_to_a_file(file):
    credentials = Credentials(file)
    credentials.store(credentials.place()).set(KEY, "token")
    assert not file.exists()
