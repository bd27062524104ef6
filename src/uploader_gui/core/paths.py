"""Where state, receipts, logs and resources lie, also in the frozen program."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

APP_DIR_NAME = "video-uploader"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every file the program keeps lies below ``home``."""

    home: Path

    @classmethod
    def default(cls) -> Paths:
        """``UPLOADER_HOME`` if set, else the user's local (never roaming: SQLite breaks there) data folder."""
        chosen = os.environ.get("UPLOADER_HOME")
        return cls(
            Path(os.path.expanduser(chosen)).absolute()  # noqa: PTH111 - Path's own raises for a user that is not there
            if chosen
            else user_data_path(APP_DIR_NAME, appauthor=False, roaming=False)
        )

    @property
    def journal(self) -> Path:
        """The SQLite journal of uploads and accounts."""
        return self.home / "journal.sqlite3"

    @property
    def engine_lock(self) -> Path:
        """Held by the process whose engine works on this journal."""
        return self.home / "engine.lock"

    @property
    def control(self) -> Path:
        """How other programs of this user reach the running engine."""
        return self.home / "engine.json"

    @property
    def credentials(self) -> Path:
        """Tokens, only where a person asked for a file."""
        return self.home / "credentials.json"

    @property
    def settings(self) -> Path:
        """The user's settings."""
        return self.home / "settings.json"

    @property
    def receipts(self) -> Path:
        """One JSON file for each submitted upload."""
        return self.home / "receipts"

    @property
    def site_keys(self) -> Path:
        """The public keys that sites sign their receipts with, as they were seen."""
        return self.home / "site-keys.json"

    @property
    def thumbnails(self) -> Path:
        """Small pictures of the videos in the list."""
        return self.home / "thumbnails"

    @property
    def logs(self) -> Path:
        """Log files, without secrets."""
        return self.home / "logs"

    def prepare(self) -> None:
        """Make the folders, readable by this user only."""
        for folder in (self.home, self.receipts, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def resources() -> Path:
    """Icons and translations: beside the frozen program's code, else at the root of the source tree."""
    frozen_at = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_at) if frozen_at else Path(__file__).resolve().parents[3]
    return root / "resources"
