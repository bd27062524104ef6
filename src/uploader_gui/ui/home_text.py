"""What is told when the program's own folder, with the list of the uploads in it, cannot be used. Knows no Qt."""

from __future__ import annotations

from pathlib import Path

from uploader_gui.core.errors import UploaderError
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.translation import translate


def _tr(text: str) -> str:
    return translate("home_text", text)


def unwritable_text(home: Path, error: OSError) -> ErrorText:
    """Return the sentences for a folder that cannot be written to."""
    reason = f" ({error.strerror})" if error.strerror else ""
    return ErrorText(
        _tr("The program cannot start"),
        _tr("It cannot write to its folder {home}{reason}.").format(home=home, reason=reason),
        _tr(
            "Make room or give yourself permission there, or choose another folder by the environment variable "
            "UPLOADER_HOME. Then start the program again."
        ),
    )


def not_opened_text(error: UploaderError, home: Path | None, now: float) -> ErrorText:
    """Return the sentences for uploads that could not be opened."""
    if error.code != "unexpected":
        return text_for(error.code, error.facts, now=now)
    # What has no name of its own at this point is the disk: full, broken off, or not ours to write to.
    where = _tr("the program's folder, {home},").format(home=home) if home else _tr("the program's folder")
    return ErrorText(
        _tr("The list of your uploads cannot be opened"),
        _tr("The disk may be full, or {where} may not be writable. Your uploads are kept.").format(where=where),
        _tr(
            "Make room or give yourself permission there, and try again. Or choose another folder by the environment "
            "variable UPLOADER_HOME, and start the program again."
        ),
    )
