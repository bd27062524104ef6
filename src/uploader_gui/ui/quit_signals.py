"""Ctrl+C and a polite kill close the window as a person would, so that nothing is left half done."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


def quit_on_signals(leave: Callable[[], None], parent: QObject) -> None:
    """Call ``leave`` in the window's thread when the process is asked to end.

    Python runs its signal handlers only when it is at work, and an idle Qt program is not: the signal's number comes
    through a socket that Qt listens to.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.settimeout(0)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, lambda *_: None)
    signal.set_wakeup_fd(theirs.fileno())
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, parent)

    def on_signal() -> None:
        ours.recv(64)
        _ = theirs  # both ends live as long as this function does
        leave()

    notifier.activated.connect(on_signal)
