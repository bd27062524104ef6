"""The keys that sites sign receipts with: asked from the site itself, and remembered for when it cannot be asked."""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import httpx
import msgspec

from uploader_gui.core.errors import NotTheServer
from uploader_gui.core.network import check_address, our_errors, raise_if_busy
from uploader_gui.core.store.files import write_whole

PAGE = "local/videostorage/receiptkey.php"
_KEY_BYTES = 32


class _Offered(msgspec.Struct):
    keyid: str
    algorithm: str
    publickey: str


class _Answer(msgspec.Struct):
    keys: list[_Offered]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenKey:
    """A public key that a site once told."""

    public_key: str
    """Ed25519, base64."""
    seen_at: float
    """Unix seconds, by this computer's clock."""


async def ask_site(http: httpx.AsyncClient, site: str, now: float) -> dict[str, str] | None:
    """Return the site's public keys by their names, or None where it has no page that tells them.

    Args:
        http: A client without any credential.
        site: The site's address.
        now: Unix seconds.

    Raises:
        InsecureAddress: not https, so anybody on the way could answer.
        NetworkProblem: the site was not reached, or something else answered.
    """
    url = check_address(f"{site}/{PAGE}")
    with our_errors(url):
        response = await http.get(url)
    raise_if_busy(response, now)
    if response.status_code == HTTPStatus.NOT_FOUND:
        return None
    host = response.request.url.host
    if response.status_code != HTTPStatus.OK:
        raise NotTheServer(f"key: HTTP {response.status_code}", host=host, status=response.status_code)
    try:
        answer = msgspec.json.decode(response.content, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotTheServer(f"key: {type(error).__name__}", host=host) from error
    return {one.keyid: one.publickey for one in answer.keys if one.algorithm == "Ed25519" and _is_named_so(one)}


def _is_named_so(offered: _Offered) -> bool:
    """Whether a key's name is its own hash: under one name there can be one key only."""
    with contextlib.suppress(ValueError, binascii.Error):
        raw = base64.b64decode(offered.publickey, validate=True)
        return len(raw) == _KEY_BYTES and hashlib.sha256(raw).hexdigest()[:16] == offered.keyid
    return False


class SeenKeys:
    """The file of keys that were seen, by site and name. All of it blocks."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, site: str) -> dict[str, SeenKey]:
        """Return what is remembered of a site; nothing where the file is not there or damaged."""
        return self._read().get(site, {})

    def remember(self, site: str, keys: dict[str, str], now: float) -> None:
        """Note the keys of a site; what was known of it before stays. Where the disk refuses, nothing is noted."""
        known = self._read()
        of_site = known.setdefault(site, {})
        fresh = {name: SeenKey(public_key=key, seen_at=now) for name, key in keys.items() if name not in of_site}
        if fresh:
            of_site.update(fresh)
            with contextlib.suppress(OSError):
                write_whole(self._path, msgspec.json.format(msgspec.json.encode(known), indent=2) + b"\n")

    def _read(self) -> dict[str, dict[str, SeenKey]]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, dict[str, SeenKey]])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return {}
