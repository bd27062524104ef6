"""Every sentence for a person passes here on its way to be translated. Knows no Qt.

The window's composition root hands in Qt's translator (``language.install``); without it, as under the command line,
sentences stay as they are written.
"""

from __future__ import annotations

from typing import Protocol


class Translator(Protocol):
    """Finds the sentence in the person's language."""

    def __call__(self, context: str, text: str, /, n: int | None = None) -> str:
        """Return the translation of ``text``, in the form that ``n`` things need; ``text`` where there is none."""


def _as_written(_context: str, text: str, /, n: int | None = None) -> str:  # noqa: ARG001 - English needs no forms here
    return text


_translator: list[Translator] = [_as_written]
_nouns_keep_capitals = [False]


def set_translator(translator: Translator | None, *, nouns_keep_capitals: bool = False) -> None:
    """Translate with ``translator(context, text, n)`` from now on; None = as written.

    Args:
        translator: Called for each sentence that is shown.
        nouns_keep_capitals: Whether a title keeps its first capital within a sentence, as in German.
    """
    _translator[0] = translator or _as_written
    _nouns_keep_capitals[0] = nouns_keep_capitals


def translate(context: str, text: str, n: int | None = None) -> str:
    """Return ``text`` in the person's language.

    Args:
        context: Where it stands, for the translator.
        text: The English sentence, with ``{named}`` placeholders that are filled in afterwards.
        n: A count of two and more in ``{n}``, to which the sentence must agree. One thing has an English sentence of
            its own (“1 upload needs you.”); a language with other forms chooses them by ``n``.
    """
    return _translator[0](context, text, n)


def within_sentence(title: str) -> str:
    """Return a title as it stands within a sentence: without its capital, where the language drops it there."""
    return title if _nouns_keep_capitals[0] else title[:1].lower() + title[1:]
