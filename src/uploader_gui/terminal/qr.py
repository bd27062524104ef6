"""A QR code on a terminal that can show one."""

from __future__ import annotations

import io
from typing import TextIO

from rich.text import Text

from uploader_gui.terminal.console import console_for


def qr_code(text: str, out: TextIO) -> Text | None:
    """Return a QR code as lines; None where ``out`` is no terminal, has no such characters, or is too narrow."""
    import segno  # noqa: PLC0415 - its tables take as long as all of rich, and few commands draw a code

    console = console_for(out)
    code = segno.make(text, error="l", micro=False)
    width, _ = code.symbol_size()
    is_wide_enough = console.is_terminal and not console.is_dumb_terminal and console.width >= width
    if not is_wide_enough or not (out.encoding or "").lower().replace("-", "").startswith("utf8"):
        return None
    drawing = io.StringIO()
    code.terminal(drawing, compact=True)
    # Its own colours: a camera wants dark on light, whatever the terminal's are.
    return Text(drawing.getvalue(), style="bright_white on black", no_wrap=True)
