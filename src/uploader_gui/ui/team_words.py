"""Whose submission something is, where teams submit. Knows no Qt."""

from __future__ import annotations

from uploader_gui.core.models import NO_GROUP
from uploader_gui.ui.translation import translate


def _tr(text: str) -> str:
    return translate("team_words", text)


def team_text(counts_for: str, name: str) -> str:
    """Return the group's name, or who else they are; empty where a person submits for themselves.

    ``counts_for`` and ``name`` are those of an upload or a receipt.
    """
    if counts_for == NO_GROUP:
        return _tr("everybody who is in no group")
    return name or (_tr("a group whose name is not known") if counts_for else "")
