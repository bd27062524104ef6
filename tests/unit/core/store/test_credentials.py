"""Tokens: the system's keyring, else memory; a file only for who asks, and then for nobody else's eyes."""

import logging
import stat
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import PasswordDeleteError

from uploader_gui.core.errors import KeyringHoldsOn, NoSafePlace
from uploader_gui.core.store import credentials as credentials_module
from uploader_gui.core.store.credentials import Credentials, FileStore, KeyringStore, MemoryStore, key_for
from uploader_gui.ui.error_text import text_for

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


RUBBISH = [b"", b"{", b"[]", b'{"a": 5}', b"\xff\xfe", b'{"a": "\xff"}', b"[" * 100_000]


@pytest.mark.parametrize("content", RUBBISH)
def test_a_damaged_file_holds_no_token_and_is_set_aside_by_a_new_sign_in(file, content):
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    store = FileStore(file)
    assert store.get(KEY) is None
    assert file.read_bytes() == content
    store.set(KEY, "token")
    assert store.get(KEY) == "token"
    (aside,) = file.parent.glob("credentials.json.damaged-*")
    assert aside.read_bytes() == content


def test_signing_out_leaves_no_copy_of_a_token_however_damaged(file):
    file.parent.mkdir(parents=True)
    file.write_bytes(b'{"a": "token", ')
    store = FileStore(file)
    store.set(KEY, "token")
    store.set("other", "token")
    file.with_name(".credentials.json.abc").write_text("token")
    file.with_name("settings.json").write_text("{}")
    store.delete(KEY)
    assert store.get("other") == "token"
    assert {left.name for left in file.parent.iterdir()} == {file.name, "settings.json"}
    file.write_bytes(b'{"a": "token", ')
    store.delete("other")
    assert {left.name for left in file.parent.iterdir()} == {"settings.json"}


def test_what_a_killed_run_left_half_written_goes_at_the_next_start_and_with_the_next_token(file):
    file.parent.mkdir(parents=True)
    leftover = file.with_name(".credentials.json.x1")
    leftover.write_text("token")
    credentials = Credentials(file)
    assert not leftover.exists()
    leftover.write_text("token")
    credentials.store("file").set(KEY, "token")
    assert list(file.parent.iterdir()) == [file]


def a_folder(path):
    (path / "inside").mkdir(parents=True)


def without_permission(path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        return
    pytest.skip("the administrator may read everything")


def a_name_without_end(path):
    path.parent.mkdir(parents=True)
    path.symlink_to(path)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
@pytest.mark.parametrize("make", [a_folder, without_permission, a_name_without_end])
def test_a_file_that_cannot_be_read_holds_no_token_and_the_error_names_it_when_one_is_to_be_kept(file, make):
    make(file)
    store = FileStore(file)
    assert store.get(KEY) is None
    for change in (lambda: store.set(KEY, "very-secret"), lambda: store.delete(KEY)):
        with pytest.raises(NoSafePlace) as caught:
            change()
        assert caught.value.facts == {"path": str(file)}
        assert "very-secret" not in caught.value.detail
    assert str(file) in text_for("no_safe_place", caught.value.facts).message


def test_a_disk_without_room_is_told_and_the_tokens_that_were_there_stay(file, monkeypatch):
    store = FileStore(file)
    store.set("other", "token")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(credentials_module, "write_whole", full)
    with pytest.raises(NoSafePlace):
        store.set(KEY, "token")
    assert store.get("other") == "token"


def test_a_place_that_only_a_newer_version_knows_holds_no_token(file):
    store = Credentials(file).store("vault")
    assert store.get(KEY) is None
    store.delete(KEY)


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
    assert "a-very-secret-token" not in caplog.text


class KeyringThatHoldsOn(GoodKeyring):
    """Refuses to delete, as one does whose owner presses Cancel."""

    def delete_password(self, service, username):
        raise PasswordDeleteError("no")


@pytest.mark.parametrize("backend", [BrokenKeyring, KeyringThatHoldsOn, fail.Keyring])
def test_a_keyring_that_may_still_hold_a_token_is_not_said_to_have_forgotten_it(backend):
    keyring.set_keyring(backend())
    store = KeyringStore()
    if backend is KeyringThatHoldsOn:
        store.set(KEY, "token")
    with pytest.raises(KeyringHoldsOn):
        store.delete(KEY)


def test_a_keyring_that_says_that_there_is_no_such_token_has_nothing_to_forget():
    keyring.set_keyring(KeyringThatHoldsOn())
    KeyringStore().delete(KEY)


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
