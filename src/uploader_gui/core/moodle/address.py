"""The address in what a student pastes."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

# Mails and chats put them into addresses, and nobody sees them.
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF])
_IN_A_TEXT = re.compile(r"https?://[^\s<>\"'“”«»]+", re.IGNORECASE)
# None of these ends an address of Moodle's; sentences and brackets end so.
_AFTER_IT = ".,;:!?)>"
_AROUND_IT = "<>\"'()"
# ``moodlemobile://``, and the text of a link in Markdown, whose address follows: what may stand right before one.
_LEADS_TO_IT = re.compile(r"(?<!\S)[^\w\s]*[a-z][a-z0-9+-]*://|(?<![^\s(])\[[^\[\]]*\]\($", re.IGNORECASE)
# A host, or whatever has a path, a query or a fragment: an address that goes on in the same word is a part of it.
_IS_ADDRESS = re.compile(r"\w.*[\\/?#]|\.[^\W\d_]{2,}")
# A mail filter that puts its own address around every link.
_MAIL_FILTER = ".safelinks.protection.outlook.com"


def plain_address(pasted: str) -> str:
    """Return the address in what was pasted, out of ``<…>``, ``view-source:…``, ``moodlemobile://https://…``, a mail.

    One that stands within another (``moodle.example.edu/login?wantsurl=http://…``) is not taken: whoever made that link
    would choose where a password goes. Only a known mail filter's address leads to the one within. What holds none
    comes back as it is, without the space around it.
    """
    text = pasted.translate(_INVISIBLE).strip()
    if "://" in text and "%3a%2f%2f" in text.lower() and not _IN_A_TEXT.search(text):
        text = unquote(text)  # moodlemobile://link=https%3A%2F%2F…
    if (found := _IN_A_TEXT.search(text)) is None:
        return _without_scheme(text)
    if outer := _address_around(text[: found.start()]):
        return _without_scheme(outer)
    return _behind_a_mail_filter(found.group().rstrip(_AFTER_IT))


def _without_scheme(text: str) -> str:
    """Return what was typed without a scheme, or with half of one."""
    return re.sub(r"^(https?):/*(?=[^/\d])", r"\1://", text.strip(_AROUND_IT), flags=re.IGNORECASE).removeprefix("//")


def _address_around(before: str) -> str:
    """Return the address that ``before`` ends with, in whose path, query or fragment the next one stands."""
    if not _IS_ADDRESS.search(_last_word(_LEADS_TO_IT.sub("", before))):
        return ""
    return _last_word(before)


def _last_word(text: str) -> str:
    return re.split(r"\s", text)[-1]


def _behind_a_mail_filter(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    inner = parse_qs(parts.query).get("url", [""])[0] if (parts.hostname or "").endswith(_MAIL_FILTER) else ""
    return inner if _IN_A_TEXT.fullmatch(inner) else address


def without_secrets(pasted: str) -> str:
    """Return what was pasted as it may be shown and logged: without a password, a key or a token in it."""
    # A password may hold slashes, a port is a number.
    user = r"[^/?#\s]*@|[^/?#\s:@]*:(?!\d*(?:[/?#]|$))[^?#\s]*@"
    secrets = rf"(?<=token=).*|(?<=[?#]).*|(?:(?<=://)|^\s*)(?:{user})"
    return re.sub(secrets, "…", pasted, flags=re.DOTALL | re.IGNORECASE)


def was_plain_http(address: str) -> bool:
    """Whether what was pasted asks for a connection that anybody on the way can read."""
    return plain_address(address).lower().startswith("http://")
