"""Names that others have given, as they may be shown: they break no line, turn no sentence round, are no markup."""

from __future__ import annotations

import html
import re

# What breaks lines, turns the text after it round until the line ends, or is no letter at all.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_MARK = "\N{REPLACEMENT CHARACTER}"
_LONG_WORD = re.compile(r"\S{32,}")
_BREAK_HERE = re.compile(r"[^_]{16}|[^_]{0,15}_(?!_)")
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_LIKE_MARKUP = ("<", "&lt;")


def one_line(name: str) -> str:
    """Return a name as part of a line or a sentence: what would steer the text shows as a mark."""
    return _STEERING.sub(_MARK, name)


def breakable(text: str) -> str:
    """Return a text whose lines may end within its longest words: behind an underscore, or where a piece gets long."""
    return _LONG_WORD.sub(lambda word: _BREAK_HERE.sub(rf"\g<0>{_MAY_BREAK}", word.group()), text)


def tip(text: str) -> str:
    """Return a tool tip that shows ``text`` as it is; Qt would take for markup what looks like it."""
    if not any(sign in text for sign in _LIKE_MARKUP):
        return text
    lines = (html.escape(line, quote=False) for line in text.split("\n"))
    return f"<span>{'<br>'.join(lines)}</span>"
