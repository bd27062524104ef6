"""What a row opens outside of the window: the assignment's page, the file's folder; and the clipboard."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.models import Upload


class Outside:
    """Hands things to the desktop. Waits for nothing: a share that hangs is the desktop's to wait for."""

    def __init__(
        self,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
        start: Callable[[str, list[str]], object] = QProcess.startDetached,
        platform: str = sys.platform,
    ) -> None:
        self._open_url, self._start, self._platform = open_url, start, platform

    def open_page(self, address: str) -> None:
        """Open a page of the site in the person's browser."""
        self._open_url(QUrl(address))

    def show_file(self, path: Path) -> None:
        """Show a file in its folder: marked there where the desktop can do that."""
        if self._platform == "win32":
            self._start("explorer.exe", [f"/select,{path}"])
        elif self._platform == "darwin":
            self._start("open", ["-R", str(path)])
        else:
            self._open_url(QUrl.fromLocalFile(str(path.parent)))

    def open_folder(self, folder: Path) -> None:
        """Open a folder, or a file by the program that the person has for it."""
        self._open_url(QUrl.fromLocalFile(str(folder)))

    def copy(self, text: str) -> None:
        """Put a text onto the clipboard."""
        QGuiApplication.clipboard().setText(text)


async def assignment_page(engine: EngineApi, upload: Upload) -> str:
    """Return the address of the page of the upload's assignment; the course's where its number is not known.

    Raises:
        UploaderError: the account's assignments would have to be asked for, and cannot be.
    """
    sites = {account.id: account.site_url for account in await engine.accounts()}
    site = sites.get(upload.account_id, "")
    cmid = upload.cmid
    if not cmid:
        listed = (await engine.assignments(upload.account_id)).assignments
        cmid = next((one.cmid for one in listed if one.id == upload.assignment_id), 0)
    return f"{site}/mod/assign/view.php?id={cmid}" if cmid else f"{site}/course/view.php?id={upload.course_id}"
