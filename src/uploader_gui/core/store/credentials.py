"""Where tokens lie: the system keyring; else memory, for this run only; a file only where a person asked for one."""

from __future__ import annotations

import contextlib
import glob
import logging
import os
import threading
from pathlib import Path
from typing import Protocol

import keyring
import msgspec
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from uploader_gui.core.errors import KeyringHoldsOn, NoSafePlace
from uploader_gui.core.store.files import free_name, remove_leftovers, write_whole

log = logging.getLogger(__name__)

SERVICE_NAME = "Video Uploader for Moodle"
PLACES = ("keyring", "memory", "file")
WHERE_IT_LIES = "where it lies"
"""Asked for instead of a place: an account that is signed in keeps its own, any other gets memory."""


def key_for(site_url: str, user_id: int) -> str:
    """Return the name of an account's token: one user at one site."""
    return f"{site_url}#{user_id}"


class TokenStore(Protocol):
    """A place for tokens. Calls may block: use them from a thread."""

    def get(self, key: str) -> str | None:
        """Return the token, None if there is none."""
        ...

    def set(self, key: str, token: str) -> None:
        """Keep the token."""
        ...

    def delete(self, key: str) -> None:
        """Forget the token; nothing happens if there is none.

        Raises:
            NoSafePlace: it cannot be forgotten, or nobody can say.
        """
        ...


class MemoryStore:
    """Tokens that end with this program."""

    def __init__(self) -> None:
        self._tokens: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """Return the token, None if there is none."""
        return self._tokens.get(key)

    def set(self, key: str, token: str) -> None:
        """Keep the token."""
        self._tokens[key] = token

    def delete(self, key: str) -> None:
        """Forget the token."""
        self._tokens.pop(key, None)


class KeyringStore:
    """Tokens in the system's keyring. Only the short token is kept: Windows takes no more than 2,560 bytes."""

    @staticmethod
    def is_usable() -> bool:
        """Whether there is a keyring that really keeps secrets."""
        return _is_safe(keyring.get_keyring())

    def get(self, key: str) -> str | None:
        """Return the token, None if there is none or the keyring is locked."""
        try:
            return keyring.get_password(SERVICE_NAME, key)
        except Exception as error:  # noqa: BLE001 - the systems' own errors come through: D-Bus, COM, OSError
            log.warning("keyring: %s", type(error).__name__)
            return None

    def set(self, key: str, token: str) -> None:
        """Keep the token.

        Raises:
            NoSafePlace: there is no keyring that keeps secrets, or it does not take this one.
        """
        if not self.is_usable():
            raise NoSafePlace("keyring: none that keeps secrets")
        try:
            keyring.set_password(SERVICE_NAME, key, token)
        except Exception as error:
            raise NoSafePlace(f"keyring: {type(error).__name__}") from error

    def delete(self, key: str) -> None:
        """Forget the token.

        Raises:
            KeyringHoldsOn: it is still there, or nobody can say: the keyring is locked, or out of reach.
        """
        try:
            keyring.delete_password(SERVICE_NAME, key)
        except Exception:  # noqa: BLE001 - also said where there is no such token, by each system in its own way
            try:
                left = keyring.get_password(SERVICE_NAME, key)
            except Exception as error:
                raise KeyringHoldsOn(f"keyring: {type(error).__name__}") from error
            if left is not None:
                raise KeyringHoldsOn("keyring: does not delete") from None


def _is_safe(backend: KeyringBackend) -> bool:
    if isinstance(backend, chainer.ChainerBackend):
        return any(_is_safe(inner) for inner in backend.backends)
    # keyrings.alt writes plain files: a file is for those who ask for it in so many words.
    return not isinstance(backend, fail.Keyring | null.Keyring) and not type(backend).__module__.startswith("keyrings.")


class FileStore:
    """Tokens in one file that only this user can read (mode 0600), for the program that holds the engine.

    What a killed run left half-written holds tokens, and is removed at once. A file that holds rubbish is set aside
    when a token is next kept. When one is forgotten no copy of it may stay, so what was set aside goes too.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        with contextlib.suppress(OSError):
            remove_leftovers(path)

    def _read(self) -> dict[str, str] | None:
        """Return the tokens, None where the file holds something else.

        Raises:
            NoSafePlace: the system does not let us read it, or it is a folder.
        """
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._no_place(error) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            log.warning("%s holds no tokens: %s", self._path.name, type(error).__name__)
            return None

    def _no_place(self, error: OSError) -> NoSafePlace:
        return NoSafePlace(f"{self._path.name}: {error.strerror}", path=str(self._path))

    def _write(self, tokens: dict[str, str]) -> None:
        write_whole(self._path, msgspec.json.format(msgspec.json.encode(tokens), indent=2))

    def get(self, key: str) -> str | None:
        """Return the token, None if there is none or the file cannot be read."""
        with self._lock:
            try:
                return (self._read() or {}).get(key)
            except NoSafePlace as error:
                log.warning("%s", error.detail)
                return None

    def set(self, key: str, token: str) -> None:
        """Keep the token.

        Raises:
            NoSafePlace: the file cannot be read or written.
        """
        with self._lock:
            tokens = self._read()
            try:
                remove_leftovers(self._path)
                if tokens is None:
                    aside = self._path.rename(free_name(self._path, "damaged"))
                    log.warning("%s set aside as %s", self._path.name, aside.name)
                self._write((tokens or {}) | {key: token})
            except OSError as error:
                raise self._no_place(error) from error

    def delete(self, key: str) -> None:
        """Forget the token; the file goes with the last one.

        Raises:
            NoSafePlace: the file cannot be read or written.
        """
        with self._lock:
            tokens = self._read() or {}
            try:
                remove_leftovers(self._path)
                for aside in self._path.parent.glob(f"{glob.escape(self._path.name)}.damaged-*"):
                    aside.unlink()
                if tokens.pop(key, None) is not None and tokens:
                    self._write(tokens)
                elif not tokens:
                    self._path.unlink(missing_ok=True)
            except OSError as error:
                raise self._no_place(error) from error


class Credentials:
    """The three places, and which one is used when nobody says."""

    def __init__(self, file_path: Path, preferred: str = "") -> None:
        chosen = preferred or os.environ.get("UPLOADER_CREDENTIALS", "")
        self._preferred = chosen if chosen in PLACES else ""
        self._stores: dict[str, TokenStore] = {
            "keyring": KeyringStore(),
            "memory": MemoryStore(),
            "file": FileStore(file_path),
        }

    @property
    def is_chosen(self) -> bool:
        """Whether the settings or the environment name the place."""
        return bool(self._preferred)

    def place(self, asked: str = "") -> str:
        """Return where a token would go: as asked, as configured, else the keyring, else memory. May block."""
        if asked:
            if asked not in PLACES:
                raise NoSafePlace(f"unknown place {asked}")
            return asked
        return self._preferred or ("keyring" if KeyringStore.is_usable() else "memory")

    def store(self, place: str) -> TokenStore:
        """Return one of the places. One that only a newer version knows holds nothing, as an ended memory does."""
        return self._stores.get(place) or self._stores["memory"]
