"""Every sentence for a person passes here, so that a translation can come later. Knows no Qt.

The window's composition root hands in ``QCoreApplication.translate``; without it, as under the command line, sentences
stay as they are written.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _as_written(_context: str, text: str) -> str:
    return text


_translator: list[Translator] = [_as_written]


def set_translator(translator: Translator | None) -> None:
    """Translate with ``translator(context, text)`` from now on; None = as written."""
    _translator[0] = translator or _as_written


def translate(context: str, text: str) -> str:
    """Return ``text`` in the person's language. The name is the one that Qt's lupdate looks for."""
    return _translator[0](context, text)
