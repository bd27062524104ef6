"""What goes into the log file holds no secret: addresses are cut to their hosts, tokens are left out."""

from __future__ import annotations

import logging

from uploader_gui.ui.error_text import without_secrets


class SecretsOut(logging.Formatter):
    """Formats as usual, then takes the secrets out of the whole text, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return without_secrets(super().format(record))
