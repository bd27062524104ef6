"""From an error code and its facts to what a person reads: title, what happened, what to do next. Knows no Qt."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from uploader_gui.ui import error_sentences as table
from uploader_gui.ui import formatting
from uploader_gui.ui.doctor_sentences import DOCTOR_SENTENCES
from uploader_gui.ui.finding_sentences import FINDING_SENTENCES
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.translation import translate
from uploader_gui.ui.verify_sentences import VERIFY_SENTENCES

SENTENCES: dict[str, table.Sentence] = {
    **table.FILE_SENTENCES,
    **table.NETWORK_SENTENCES,
    **table.SITE_SENTENCES,
    **table.SIGN_IN_SENTENCES,
    **table.REFUSED_SENTENCES,
    **table.STORAGE_SENTENCES,
    **table.ENGINE_SENTENCES,
    **FINDING_SENTENCES,
    **DOCTOR_SENTENCES,
    **VERIFY_SENTENCES,
}

_BYTES = ("size", "limit", "stored", "free")
_MOMENTS = ("opens", "closed", "due", "until", "seen", "ends")
_SPEEDS = ("speed",)
_LENGTHS = ("seconds", "limit_seconds")
# These may be as long as a token, and are none.
_NAMES = ("path", "name", "assignment", "course", "by")
_FACT = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\[([^\[\]|]*)(?:\|([^\[\]]*))?\]")
# A password may hold quotes, which end an address elsewhere; user and password may also stand without a scheme.
_USER = re.compile(r"(?<=://)[^\s/?#]*@|(?<![\w/.])[^\s:/@“”\"']+:[^\s:/@]+@(?=[\w\[])")
_ADDRESS = re.compile(r"\b(?:https?|wss?|ftp|smb|socks[45]h?)://[^\s\"'<>“”]+", re.IGNORECASE)
_NAMED = re.compile(
    r"((?:token|password|passwd|secret|signature|privatekey)[\"']?\s*=\s*[\"']?|\bauthorization[\"']?\s*[:=]\s*[\"']?"
    r"(?:bearer\s+|basic\s+)?)[^\s\"'&,;}]+",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\b(?:[0-9a-fA-F]{32,}|[A-Za-z0-9_-]{48,})\b")


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a person reads about one problem."""

    title: str
    message: str
    next_step: str


def text_for(code: str, facts: Mapping[str, str], *, now: float | None = None) -> ErrorText:
    """Return the sentences for an error or a finding; an unknown code gets a good general one.

    Args:
        code: ``UploaderError.code`` or ``Finding.code``.
        facts: Bytes, Unix seconds and lengths as decimal strings, the rest as text; any may be absent.
        now: Unix seconds, so that times can be told as "tomorrow 9:00"; None = now.
    """
    sentence = SENTENCES.get(code) or SENTENCES["unexpected"]
    shown = _shown(facts, time.time() if now is None else now)
    title, message, next_step = (_fill(translate("errors", template), shown) for template in sentence)
    return ErrorText(title, message, next_step)


def without_secrets(text: str) -> str:
    """Return ``text`` with every address cut down to its host and every token-like word left out."""
    text = _NAMED.sub(r"\1…", _USER.sub("", text))
    return _TOKEN.sub("…", _ADDRESS.sub(lambda found: _bare_address(found.group(), path=False), text))


def _shown(facts: Mapping[str, str], now: float) -> dict[str, str]:
    shown: dict[str, str] = {}
    for name, value in facts.items():
        text = str(value).strip()
        if name in _BYTES:
            text = _number_as(text, lambda number: formatting.bytes_text(int(number)))
        elif name in _MOMENTS:
            text = _number_as(text, lambda number: formatting.when_text(number, now))
        elif name in _SPEEDS:
            text = _number_as(text, formatting.speed_text)
        elif name in _LENGTHS:
            text = _number_as(text, formatting.duration_text)
        elif name in ("site", "address"):
            text = _bare_address(text, path=True)
        elif name not in _NAMES:
            text = without_secrets(text)
        if text:
            shown[name] = text
    if "name" not in shown and shown.get("path"):
        shown["name"] = re.split(r"[/\\]", shown["path"].rstrip("/\\"))[-1]
    if "name" in shown:
        shown["name"] = one_line(shown["name"])
    if message := shown.get("message"):
        shown["message"] = message if message[-1] in ".!?…" else message + "."
    return shown


def _number_as(text: str, show: formatting.ShowNumber) -> str:
    """Format a number that came as text; what is not a number (already formatted) stays, zero and less are unknown."""
    try:
        number = float(text)
        return show(number) if number > 0 else ""
    except (ValueError, OverflowError, OSError):
        return text


def _bare_address(text: str, *, path: bool) -> str:
    """Take user, password, query and fragment out of an address; and the path, which may itself be a secret."""
    if "://" not in text:
        return text
    try:
        parts = urlsplit(text)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "…"
    host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname or ""
    return f"{parts.scheme}://{host}{port}{parts.path.rstrip('/') if path else ''}"


def _fill(template: str, shown: Mapping[str, str]) -> str:
    def choose(found: re.Match[str]) -> str:
        known = all(name in shown for name in _FACT.findall(found.group(1)))
        return found.group(1) if known else found.group(2) or ""

    chosen = _CHOICE.sub(choose, template)
    return _FACT.sub(lambda found: shown.get(found.group(1), "…"), chosen)
