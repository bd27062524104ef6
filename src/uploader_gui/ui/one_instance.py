"""One window for each home: a second start hands to the first what it was started with, and ends."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import logging
import os
import stat
import sys
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from uploader_gui.ui.arrivals import Arrival, pack, unpack

if sys.platform == "win32":
    import ctypes

log = logging.getLogger(__name__)

PATIENCE = 3.0
"""Seconds in which a first start must answer. One that hangs is not waited for longer."""
_ASK_AGAIN = 0.05
_TAKEN = b"taken\n"
_MOST_BYTES = 4_000_000
_LONGEST_WAIT_MS = 10_000


def address_of(home: Path) -> str:
    """Return where the first start for that home listens: of this user and this home alone."""
    digest = hashlib.sha256(f"{home}\0{_user()}".encode()).hexdigest()[:24]
    name = f"video-uploader-{digest}"
    if sys.platform == "win32":
        return name
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(own if _is_ours_alone(Path(own)) else tempfile.gettempdir()) / name)


class FirstStart(QObject):
    """Holds the place of the first start. Where it cannot be had, ``is_first`` is False and nothing else happens."""

    arrived = Signal(object)
    """The Arrival that another start has handed over."""

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._lock = FileLock(home / "window.lock", thread_local=False)
        self._server: QLocalServer | None = None
        # The system lets go of a lock when its process dies, so what still lies there of a socket is nobody's.
        with contextlib.suppress(Timeout, OSError, NotImplementedError):
            self._lock.acquire(timeout=0)

    @property
    def is_first(self) -> bool:
        """Whether no other start lives."""
        return self._lock.is_locked

    def listen(self) -> None:
        """Take what others hand over, from now on. Where that cannot be, it is logged: each start has its window."""
        address = address_of(self._home)
        QLocalServer.removeServer(address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if server.listen(address):
            self._server = server
        else:
            log.warning("other starts cannot be heard: %s", server.errorString())

    def close(self) -> None:
        """Give the place up. Safe to repeat."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            visitor = _Visitor(socket, self)
            visitor.arrived.connect(self.arrived)
            visitor.hear()  # what had come before


class _Visitor(QObject):
    """Another start that has something to say; it is heard to the end of the line, for a while."""

    arrived = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        self._said = b""
        socket.readyRead.connect(self.hear)
        socket.disconnected.connect(self.deleteLater)
        self.startTimer(_LONGEST_WAIT_MS)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        """It has had its time."""
        self._socket.abort()
        self.deleteLater()

    def hear(self) -> None:
        """Read what has come; a whole line is taken, and that is said to whoever waits for it."""
        self._said += self._socket.readAll().data()
        if len(self._said) > _MOST_BYTES:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            line, self._said = self._said, b""
            try:
                arrival = unpack(line)
            except ValueError:
                log.warning("another start said what is not understood")
                self._socket.abort()
                return
            log.info("another start has handed over %d files, %d addresses", len(arrival.files), len(arrival.links))
            self._socket.write(_TAKEN)
            self._socket.flush()
            self.arrived.emit(arrival)


def hand_over(home: Path, arrival: Arrival, patience: float = PATIENCE) -> bool:
    """Hand ``arrival`` to the first start; return whether it has taken it. Waits ``patience`` seconds at most."""
    ends_at = time.monotonic() + patience
    socket = _connected(address_of(home), ends_at)
    if socket is None:
        log.warning("the first start does not answer")
        return False
    _let_it_come_to_the_front()
    socket.write(pack(arrival))
    said = b""
    while not said.endswith(_TAKEN) and (left := _milliseconds(ends_at)) > 0:
        if not socket.waitForReadyRead(left):
            break
        said += socket.readAll().data()
    socket.abort()
    if not said.endswith(_TAKEN):
        log.warning("the first start took nothing within %g s", patience)
    return said.endswith(_TAKEN)


def _connected(address: str, ends_at: float) -> QLocalSocket | None:
    """Return a connection; one that has just begun does not listen yet, and is asked again."""
    while True:
        socket = QLocalSocket()
        if _is_our_socket(address):
            socket.connectToServer(address)
            if socket.waitForConnected(_milliseconds(ends_at)):
                return socket
        if time.monotonic() >= ends_at:
            return None
        time.sleep(_ASK_AGAIN)


def _milliseconds(ends_at: float) -> int:
    return max(0, round((ends_at - time.monotonic()) * 1000))


def _user() -> str:
    return str(os.getuid()) if sys.platform != "win32" else getpass.getuser()


def _is_ours_alone(folder: Path) -> bool:
    if sys.platform == "win32" or not folder.is_absolute():
        return False
    try:
        facts = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & 0o077


def _is_our_socket(address: str) -> bool:
    """Whether nobody else listens there: in a folder for everybody another user could have been quicker."""
    if sys.platform == "win32":
        return True
    try:
        return Path(address).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _let_it_come_to_the_front() -> None:
    """Windows lets only the program that the person has just started come to the front, or whom it allows to."""
    if sys.platform == "win32":
        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
