"""The log file. It holds no secret: addresses are cut to their hosts, tokens are left out."""

from __future__ import annotations

import logging
import logging.handlers

from uploader_gui.core.paths import Paths
from uploader_gui.ui.error_text import without_secrets


class SecretsOut(logging.Formatter):
    """Formats as usual, then takes the secrets out of the whole text, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return without_secrets(super().format(record))


class LogFile(logging.handlers.RotatingFileHandler):
    """Loses lines where the disk is full, and does not fill the terminal with that."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Go on without the line."""


def start_log(paths: Paths, name: str) -> None:
    """Log to ``name`` in the program's folder from now on: at most four files of 2 MB."""
    paths.prepare()
    handler = LogFile(paths.logs / name, maxBytes=2_000_000, backupCount=3, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(SecretsOut("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # httpx logs every address, and an upload's address is a secret.
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
