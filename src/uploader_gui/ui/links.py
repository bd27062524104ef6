"""The few addresses ``uploader://…`` by which a web page may open this program. Knows no Qt.

::

    uploader://open                                            show the window
    uploader://sign-in?site=https://moodle.example.edu         open the sign-in dialog with that address in it
    uploader://assignment?site=https://…&id=42                 choose that assignment (as Moodle's web service counts)

Any web page can hold such an address. So none of them signs in, asks a site, uploads or submits: a person does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

SCHEME = "uploader"
_LONGEST = 2000
_NUMBER = re.compile(r"[1-9][0-9]{0,15}")
_UNPRINTABLE = re.compile(r"[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\]")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class LinkNotUnderstood(ValueError):
    """The address is none of ours, or says what none may say."""


@dataclass(frozen=True, slots=True)
class ShowWindow:
    """``uploader://open``."""


@dataclass(frozen=True, slots=True)
class SignInAt:
    """``uploader://sign-in``; ``site`` has no final slash."""

    site: str


@dataclass(frozen=True, slots=True)
class ChooseAssignment:
    """``uploader://assignment``; ``site`` has no final slash."""

    site: str
    assignment_id: int


Link = ShowWindow | SignInAt | ChooseAssignment


def is_link(text: str) -> bool:
    """Whether it is meant as one of ours, rightly or wrongly written."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def read_link(text: str) -> Link:
    """Return what the address asks for. What it says beyond that is left aside: a later version may know it.

    Raises:
        LinkNotUnderstood: it is none of the three, or names no site or assignment that can be.
    """
    if len(text) > _LONGEST or _UNPRINTABLE.search(text):
        raise LinkNotUnderstood("too long, or with characters that nobody sees")
    try:
        parts = urlsplit(text)
        fields = parse_qsl(parts.query, strict_parsing=bool(parts.query), max_num_fields=10)
    except ValueError as error:
        raise LinkNotUnderstood("not an address") from error
    if parts.scheme != SCHEME or parts.path not in ("", "/"):
        raise LinkNotUnderstood("not one of ours")
    said = dict(fields)
    if len(said) != len(fields):
        raise LinkNotUnderstood("says something twice")
    match parts.netloc.lower():
        case "open":
            return ShowWindow()
        case "sign-in":
            return SignInAt(_site(said.get("site", "")))
        case "assignment":
            return ChooseAssignment(_site(said.get("site", "")), _number(said.get("id", "")))
    raise LinkNotUnderstood("asks for something that is not known here")


def _site(address: str) -> str:
    """Return the site's address, if a person could sign in there; ``http`` leads to this computer only."""
    if _UNPRINTABLE.search(address):
        raise LinkNotUnderstood("the site's address has characters that nobody sees")
    try:
        parts = urlsplit(address)
        is_bare = parts.port is None or parts.port > 0
    except ValueError as error:
        raise LinkNotUnderstood("the site's address is none") from error
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not (is_bare and is_safe and parts.hostname) or "@" in parts.netloc or parts.query or parts.fragment:
        raise LinkNotUnderstood("the site's address is not a plain https:// one")
    return f"{parts.scheme}://{parts.netloc.lower()}{parts.path.rstrip('/')}"


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise LinkNotUnderstood("the assignment's number is none")
    return int(text)
