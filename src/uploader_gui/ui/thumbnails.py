"""Small pictures of the videos in the list: made one at a time in a process of its own, and kept below the home.

The window's thread never reads a video: it may lie on a card or a share that hangs. What the child process cannot do,
in time, costs nothing but its picture. A picture goes when its upload leaves the list.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import subprocess
import sys
import time
from collections import OrderedDict
from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from uploader_gui.core.models import Upload
from uploader_gui.ui.upload_row_layout import BADGE

log = logging.getLogger(__name__)

# Twice as many pixels as the row shows: sharp on fine screens, too.
FINENESS = 2
_LOOK_MS = 100
_TIMEOUT = 15.0
# To start a process holds up the window's thread for some milliseconds: not while the list is being scrolled.
_REST = 0.25
_END_SECONDS = 0.5
# A few rows are seen at once; what was scrolled past is not worth the work.
_MOST_WAITING = 24
_MOST_IN_MEMORY = 400
_MOST_FILES = 1000
# Processes that do not even end when they are killed (a share that hangs): so many, and no more are begun.
_MOST_STUCK = 3


def thumbnailer_command() -> list[str]:
    """Return what starts ``uploader_gui.thumbnailer``, here or in the packaged program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--make-thumbnail"]
    # -P: nothing is run from the folder in which the program was started; videos lie there, and who knows what else.
    return [sys.executable, "-P", "-m", "uploader_gui.thumbnailer"]


class Thumbnails(QObject):
    """Gives the pictures there are, and makes those that are asked for."""

    ready = Signal(int)
    """There is a picture of this upload now."""

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        timeout: float = _TIMEOUT,
        rest: float = _REST,
    ) -> None:
        """Make them by ``command``, in ``timeout`` seconds each, once no new row was seen for ``rest`` seconds."""
        super().__init__(parent)
        self._folder = folder
        self._command = list(command or thumbnailer_command())
        self._timeout, self._rest = timeout, rest
        self._asked_at = float("-inf")
        self._files = _prepare(folder)
        self._pictures: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[str, Upload] = OrderedDict()
        self._making: _Making | None = None
        self._stuck: list[_Making] = []
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def picture(self, upload: Upload) -> QPixmap | None:
        """Return the upload's picture; None while, or because, there is none. What is asked for here is seen now."""
        name = _name_of(upload)
        if name in self._pictures:
            self._pictures.move_to_end(name)
            return self._pictures[name]
        if name in self._files:
            return self._keep(name, _cropped(QPixmap(str(self._folder / name))))
        if not upload.growing and (self._making is None or self._making.name != name):
            if name not in self._waiting:
                self._asked_at = time.monotonic()
            self._waiting[name] = upload
            self._waiting.move_to_end(name)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            if not self._look.isActive():
                self._look.start()
        return None

    def forget(self, upload_id: int) -> None:
        """Remove the upload's pictures, for good."""
        for name in [known for known in self._files if _upload_of(known) == upload_id]:
            self._delete(name)
        for name in [known for known in self._waiting if _upload_of(known) == upload_id]:
            del self._waiting[name]
        if self._making is not None and self._making.upload_id == upload_id:
            self._end(self._making)

    def keep_only(self, upload_ids: Collection[int]) -> None:
        """Remove the pictures of what is not in the list any more: it may have been removed by another program."""
        for upload_id in {_upload_of(name) for name in self._files} - set(upload_ids):
            self.forget(upload_id)

    def stop(self) -> None:
        """Make no more, and end what is being made; one that cannot even be killed is not waited for."""
        self._waiting.clear()
        if self._making is not None:
            self._end(self._making)
        for making in self._stuck:
            with contextlib.suppress(subprocess.TimeoutExpired):
                making.process.wait(_END_SECONDS)
        self._look.stop()

    def _keep(self, name: str, picture: QPixmap | None) -> QPixmap | None:
        self._pictures[name] = picture
        if len(self._pictures) > _MOST_IN_MEMORY:
            self._pictures.popitem(last=False)
        return picture

    def _delete(self, name: str) -> None:
        self._files.discard(name)
        self._pictures.pop(name, None)
        with contextlib.suppress(OSError):
            (self._folder / name).unlink()

    # Making.

    def _on_look(self) -> None:
        self._stuck = [making for making in self._stuck if making.process.poll() is None]
        if self._making is not None:
            self._look_at(self._making)
        elif self._waiting and len(self._stuck) < _MOST_STUCK:
            if time.monotonic() - self._asked_at >= self._rest:
                self._begin(*self._waiting.popitem())  # what was asked for last is seen now
        else:
            self._look.stop()

    def _begin(self, name: str, upload: Upload) -> None:
        if any(making.source.parent == Path(upload.path).parent for making in self._stuck):
            return
        target = self._folder / f"{name}.new"
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program, and a path as one argument
                [*self._command, upload.path, str(target)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_creation_flags(),
            )
        except OSError as error:
            log.warning("no pictures: %s", error)
            self._keep(name, None)
            return
        self._making = _Making(name, upload.id, Path(upload.path), target, process, time.monotonic() + self._timeout)

    def _look_at(self, making: _Making) -> None:
        status = making.process.poll()
        if status is None and time.monotonic() < making.until:
            return
        if status is None:
            log.info("picture of upload %s: took too long", making.upload_id)
            self._end(making)
            self._keep(making.name, None)
            return
        self._making = None
        if status != 0 or not self._take(making):
            log.info("picture of upload %s: none (%s)", making.upload_id, status)
            self._keep(making.name, None)
            self._remove_leftover(making)

    def _take(self, making: _Making) -> bool:
        picture = QPixmap(str(making.target))
        if picture.isNull():
            return False
        try:
            making.target.replace(self._folder / making.name)
        except OSError:
            return False
        self._files.add(making.name)
        self._keep(making.name, _cropped(picture))
        for name in sorted(self._files, key=_upload_of)[: max(0, len(self._files) - _MOST_FILES)]:
            self._delete(name)
        self.ready.emit(making.upload_id)
        return True

    def _end(self, making: _Making) -> None:
        self._making = None
        making.process.kill()
        self._stuck.append(making)
        self._remove_leftover(making)
        if not self._look.isActive():
            self._look.start()

    def _remove_leftover(self, making: _Making) -> None:
        with contextlib.suppress(OSError):
            making.target.unlink()


class _Making:
    """A picture that is being made until the moment ``until`` (monotonic)."""

    def __init__(
        self, name: str, upload_id: int, source: Path, target: Path, process: subprocess.Popen[bytes], until: float
    ) -> None:
        self.name, self.upload_id, self.source, self.target = name, upload_id, source, target
        self.process, self.until = process, until


def _prepare(folder: Path) -> set[str]:
    """Return the names of the pictures there are. Where the disk is full or refuses, there are none, and no more."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for leftover in folder.glob("*.new"):
            leftover.unlink(missing_ok=True)
        return {path.name for path in folder.iterdir() if path.suffix == ".jpg"}
    except OSError as error:
        log.warning("no pictures: %s", error)
        return set()


def _creation_flags() -> int:
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS


def _name_of(upload: Upload) -> str:
    """Return the name of the picture of the very file that the upload was registered with."""
    mark = f"{upload.path}\n{upload.mark.size}\n{upload.mark.mtime_ns}"
    return f"{upload.id}-{hashlib.sha256(mark.encode(errors='surrogateescape')).hexdigest()[:16]}.jpg"


def _upload_of(name: str) -> int:
    number = name.partition("-")[0]
    return int(number) if number.isdigit() else 0


def _cropped(picture: QPixmap) -> QPixmap | None:
    """Return the picture as the row shows it: filled to the edges; None if it is none."""
    if picture.isNull():
        return None
    size = BADGE * FINENESS
    filled = picture.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    cut = QRect((filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2, *size.toTuple())
    return filled.copy(cut)
