"""Ctrl+C and a polite kill close the window as a person would, so that nothing is left half done."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def quit_on_signals(leave: Callable[[], None]) -> Iterator[None]:
    """Call ``leave`` in the window's thread when the process is asked to end, for the length of the block.

    Python runs its signal handlers only when it is at work, and an idle Qt program is not: the signal's number comes
    through a socket that Qt listens to.
    """
    ours, theirs = socket.socketpair()
    with ours, theirs:
        for end in (ours, theirs):
            end.settimeout(0)
        notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)

        def on_signal() -> None:
            ours.recv(64)
            leave()

        notifier.activated.connect(on_signal)
        numbers = [number for name in _NAMES if (number := getattr(signal, name, None)) is not None]
        before = {number: signal.signal(number, lambda *_: None) for number in numbers}
        fd_before = signal.set_wakeup_fd(theirs.fileno())
        try:
            yield
        finally:
            signal.set_wakeup_fd(fd_before)
            for number, handler in before.items():
                signal.signal(number, handler)
            notifier.setEnabled(False)
