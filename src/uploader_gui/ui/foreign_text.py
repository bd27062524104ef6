"""Names that others have given, as they may be shown: they break no line, turn no sentence round, are no markup."""

from __future__ import annotations

import html
import re

# What breaks lines, turns the text after it round until the line ends, or is no letter at all.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_MARK = "\N{REPLACEMENT CHARACTER}"
_LIKE_MARKUP = ("<", "&lt;")


def one_line(name: str) -> str:
    """Return a name as part of a line or a sentence: what would steer the text shows as a mark."""
    return _STEERING.sub(_MARK, name)


def tip(text: str) -> str:
    """Return a tool tip that shows ``text`` as it is; Qt would take for markup what looks like it."""
    if not any(sign in text for sign in _LIKE_MARKUP):
        return text
    lines = (html.escape(line, quote=False) for line in text.split("\n"))
    return f"<span>{'<br>'.join(lines)}</span>"
