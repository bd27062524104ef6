"""The desktop's D-Bus session on Linux: messages to the person, and progress for the taskbar.

QtDBus is not used: from Python it cannot send the 32-bit unsigned number that ``Notify`` begins with. Everything
happens in a thread of its own, because a desktop that hangs must not hang the window. What fails is logged and lost.
"""

from __future__ import annotations

import html
import logging
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

if sys.platform.startswith("linux"):
    from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call, new_signal
    from jeepney.io.threading import DBusRouter, open_dbus_connection
    from jeepney.wrappers import unwrap_msg

log = logging.getLogger(__name__)

DESKTOP_FILE = "video-uploader"
_ANSWER_SECONDS = 5.0
_SHOWN_MS = -1  # as long as the desktop thinks right
_PATH = "/org/freedesktop/Notifications"
_INTERFACE = "org.freedesktop.Notifications"

Job = Callable[[Any], None]


class SessionBus(QObject):
    """Does what is asked of it in its thread, which begins with the first of it."""

    clicked = Signal(int)
    """The person has clicked on the message about that upload."""
    not_told = Signal(str, str, int)
    """Title, text and upload of a message that the desktop did not take."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._told: dict[int, int] = {}
        """Which upload each of the desktop's messages is about. Read and written in the threads of the bus alone."""
        self._takes_markup: bool | None = None

    def tell(self, title: str, text: str, upload_id: int) -> None:
        """Show a message; ``clicked`` or ``not_told`` may follow."""
        self._do(lambda router: self._tell(router, title, text, upload_id))

    def show_progress(self, share: float | None) -> None:
        """Show how far everything is (0 to 1, None = nothing runs) at the program's entry in a dock or taskbar."""
        self._do(lambda router: self._show_progress(router, share))

    def stop(self, seconds: float = 1.0) -> None:
        """End the thread, and wait for that for a moment. Safe to repeat."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join(seconds)

    def _do(self, job: Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="session bus", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    # In the thread.

    def _work(self) -> None:
        connection, router = self._open()
        try:
            while (job := self._jobs.get()) is not None:
                try:
                    job(router)
                except Exception as error:  # noqa: BLE001 - whatever a desktop does, uploads go on
                    log.info("the desktop did not take it: %s", type(error).__name__)
        finally:
            if router is not None:
                router.close()
                connection.close()

    def _open(self) -> tuple[Any, Any]:
        try:
            connection = open_dbus_connection(bus="SESSION")
            router = DBusRouter(connection)
            rule = MatchRule(type="signal", interface=_INTERFACE, path=_PATH)
            router.filter(rule, queue=_Ear(self._on_signal))
            router.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWER_SECONDS)
        except Exception as error:  # noqa: BLE001 - no session bus, or a broken one: the same to us
            log.info("there is no session bus: %s", type(error).__name__)
            return None, None
        return connection, router

    def _on_signal(self, message: Any) -> None:  # noqa: ANN401 - jeepney has no types
        name = message.header.fields.get(HeaderFields.member)
        number = int(message.body[0]) if message.body else 0
        if name == "ActionInvoked" and number in self._told:
            self.clicked.emit(self._told[number])
        elif name == "NotificationClosed":
            self._told.pop(number, None)

    def _tell(self, router: Any, title: str, text: str, upload_id: int) -> None:  # noqa: ANN401
        try:
            if self._takes_markup is None:
                self._takes_markup = "body-markup" in _call(router, "GetCapabilities")[0]
            # A file's name is text: where markup counts it must not become any.
            shown = html.escape(text, quote=False) if self._takes_markup else text
            actions = ["default", self.tr("Show")]
            hints = {"desktop-entry": ("s", DESKTOP_FILE)}
            facts = (self.tr("Video Uploader"), 0, DESKTOP_FILE, title, shown, actions, hints, _SHOWN_MS)
            self._told[_call(router, "Notify", "susssasa{sv}i", facts)[0]] = upload_id
        except Exception:
            self.not_told.emit(title, text, upload_id)
            raise

    def _show_progress(self, router: Any, share: float | None) -> None:  # noqa: ANN401
        entry = DBusAddress("/com/canonical/unity/launcherentry/1", interface="com.canonical.Unity.LauncherEntry")
        facts = {"progress": ("d", share or 0.0), "progress-visible": ("b", share is not None)}
        router.send(new_signal(entry, "Update", "sa{sv}", (f"application://{DESKTOP_FILE}.desktop", facts)))


class _Ear:
    """Looks like a queue to the bus, and hands on at once."""

    def __init__(self, hear: Callable[[Any], None]) -> None:
        self.put_nowait = hear


def _call(router: Any, name: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:  # noqa: ANN401
    address = DBusAddress(_PATH, bus_name=_INTERFACE, interface=_INTERFACE)
    message = new_method_call(address, name, signature or None, body)
    return unwrap_msg(router.send_and_get_reply(message, timeout=_ANSWER_SECONDS))


def session_bus(parent: QObject | None = None) -> SessionBus | None:
    """Return the session bus; None on systems that have none."""
    return SessionBus(parent) if sys.platform.startswith("linux") else None
