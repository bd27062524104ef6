"""Where saving a receipt begins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def receipt_folder(chosen: Path | None = None) -> Path:
    """Return the folder of the settings if it is there, else the person's documents, else their home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    places = (chosen, Path(documents) if documents else None)
    return next((one for one in places if one is not None and one.is_dir()), Path.home())
