"""Everything around the window: tray, messages, taskbar, keeping awake, waking up. It wires; each part has its file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from uploader_gui.core.clock import Clock
from uploader_gui.core.config import Settings
from uploader_gui.core.events import Progressed, StateChanged
from uploader_gui.core.models import UploadState
from uploader_gui.ui.announcements import Announcement, Announcer
from uploader_gui.ui.awake import Awake, Keeper
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.overview import Batch
from uploader_gui.ui.session_bus import SessionBus
from uploader_gui.ui.sleep_watch import EVERY, SleepWatch
from uploader_gui.ui.taskbar import Taskbar
from uploader_gui.ui.tray import Tray, TrayPlace, make_place, tray_is_there

log = logging.getLogger(__name__)

_OVERVIEW_MS = 500
_LOOK_MS = round(EVERY * 1000)
_TRAY_LOOK_MS = 1000
_LOOKS_FOR_TRAY = 10
"""So many seconds a session that begins is given to bring its tray."""


class Background(QObject):
    """Lives as long as the window, shown or hidden."""

    def __init__(
        self,
        window: MainWindow,
        bridge: EngineBridge,
        settings: Settings,
        *,
        keeper: Keeper,
        clock: Clock | None = None,
        bus: SessionBus | None = None,
        tray_is_there: Callable[[], bool] = tray_is_there,
        make_place: Callable[[], TrayPlace] = make_place,
    ) -> None:
        super().__init__(window)
        clock = clock or Clock()
        self._window, self._bridge, self._clock, self._bus = window, bridge, clock, bus
        self._tray_is_there, self._make_place = tray_is_there, make_place
        self._notify = settings.notify
        self._batch = Batch()
        self._looks_left = 0
        self._is_told_all = False
        """Whether this engine's uploads were heard of."""
        self.tray: Tray | None = None
        self.announcer = Announcer(clock)
        self.taskbar = Taskbar(bus)
        self.awake = Awake(clock, keeper, wanted=settings.keep_awake)
        self.sleep_watch = SleepWatch(clock, self._on_wake)
        window.closing.choice, window.closing.remember = settings.on_close, self._remember
        self._overview = self._timer(self.show_overview, _OVERVIEW_MS, once=True)
        self._message = self._timer(self._tell, 0, once=True)
        self._looking = self._timer(self.look, _LOOK_MS)
        self._tray_look = self._timer(self._look_for_tray_at_start, _TRAY_LOOK_MS)
        self._wire()
        self._looking.start()
        self._on_uploads()
        self._look_for_tray()

    def _timer(self, on_time: Callable[[], None], milliseconds: int, *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(on_time)
        return timer

    def _wire(self) -> None:
        model = self._window.model
        self._bridge.state_changed.connect(self._on_state_changed)
        self._bridge.progressed.connect(self._on_progressed)
        self._window.settings.changed.connect(self.follow)
        self._bridge.opened.connect(self._on_opened)
        model.modelReset.connect(self._on_reset)
        for signal in (model.modelReset, model.upload_changed, model.removed):
            signal.connect(self._soon)
        if self._bus is not None:
            self._bus.clicked.connect(self._window.show_upload)
            self._bus.not_told.connect(self._say_at_tray)

    def begin_hidden(self) -> None:
        """Start without the window: in the tray once there is one, else minimised."""
        if self.tray is None:
            self._looks_left = _LOOKS_FOR_TRAY
            self._tray_look.start()

    def follow(self, settings: Settings) -> None:
        """Follow changed settings from now on."""
        self._notify = settings.notify
        self._window.closing.choice = settings.on_close
        self.awake.set_wanted(settings.keep_awake)

    def _remember(self, choice: str) -> None:
        settings = self._window.settings.read()
        if settings.complaint:
            return  # there is something to mend first, and the person has been told
        try:
            self._window.settings.save(replace(settings, on_close=choice))
        except OSError as error:
            log.warning("what closing means was not remembered: %s", error)

    def stop(self) -> None:
        """The program ends: nothing of it stays on the desktop."""
        self._looking.stop()
        self.awake.stop()
        self.taskbar.clear()
        if self._bus is not None:
            self._bus.stop()
        self._take_tray_away()

    # What is heard.

    def _on_opened(self) -> None:
        self._is_told_all = False

    def _on_reset(self) -> None:
        # A filter resets the list as well, and thousands of uploads are then no news.
        if not self._is_told_all:
            self._on_uploads()

    def _on_uploads(self) -> None:
        model = self._window.model
        rows = [row for row in map(model.row_of, model.upload_ids()) if row is not None]
        self._is_told_all = bool(rows)
        self.announcer.begin(row.upload for row in rows)
        self._tell_soon()

    def _on_state_changed(self, event: StateChanged) -> None:
        self.announcer.hear(event.upload)
        self._tell_soon()

    def _on_progressed(self, event: Progressed) -> None:
        self.awake.hear(event)

    def _on_wake(self) -> None:
        self._bridge.call(lambda engine: engine.network_changed())

    def look(self) -> None:
        """Look at what changes with the time alone; called every few seconds."""
        self.sleep_watch.look()
        self.awake.look()
        self.announcer.look(self._window.model.open_rows())
        self._look_for_tray()
        self._tell_soon()

    # What is shown.

    def _soon(self) -> None:
        if not self._overview.isActive():
            # The more uploads there are, the longer it takes to look at all of them.
            self._overview.start(max(_OVERVIEW_MS, self._window.model.tally.open))

    def show_overview(self) -> None:
        """Bring tray and taskbar up to date."""
        model = self._window.model
        followed = map(model.row_of, self._batch.followed)
        submitted = frozenset(row.upload.id for row in followed if row and row.upload.state is UploadState.SUBMITTED)
        overview = self._batch.look(model.open_rows(), submitted, self._clock.now())
        self.taskbar.show(overview)
        if self.tray is not None:
            self.tray.show_overview(overview)

    def _tell_soon(self) -> None:
        seconds = self.announcer.seconds_to_next()
        if seconds is not None and not self._message.isActive():
            self._message.start(round(seconds * 1000) + 1)

    def _tell(self) -> None:
        for announcement in self.announcer.take():
            if self._notify:
                self._say(announcement)
        self._tell_soon()

    def _say(self, announcement: Announcement) -> None:
        said = (announcement.title, announcement.text, announcement.upload_id)
        if self._bus is not None:
            self._bus.tell(*said)  # these are clicked on one by one
        else:
            self._say_at_tray(*said)

    def _say_at_tray(self, title: str, text: str, upload_id: int) -> None:
        if self.tray is not None:
            self.tray.say(title, text, upload_id)

    # The tray, which may come and go.

    def _look_for_tray(self) -> None:
        there = self._tray_is_there()
        if there and self.tray is None:
            self._make_tray()
        elif not there and self.tray is not None:
            self._take_tray_away()
            if self._window.isHidden():
                self._window.showMinimized()

    def _look_for_tray_at_start(self) -> None:
        self._look_for_tray()
        self._looks_left -= 1
        if self.tray is not None or self._window.isVisible():
            self._tray_look.stop()
        elif self._looks_left <= 0:
            self._tray_look.stop()
            self._window.showMinimized()

    def _make_tray(self) -> None:
        tray = self.tray = Tray(self._make_place(), self)
        tray.show_asked.connect(self._window.show_up)
        tray.upload_asked.connect(self._window.show_upload)
        tray.pause_all_asked.connect(partial(self._bridge.call, lambda engine: engine.pause_all()))
        tray.resume_all_asked.connect(partial(self._bridge.call, lambda engine: engine.resume_all()))
        tray.quit_asked.connect(self._window.quit_from_outside)
        self._window.closing.has_tray = True
        self.show_overview()

    def _take_tray_away(self) -> None:
        self._window.closing.has_tray = False
        if self.tray is not None:
            self.tray.close()
            self.tray.deleteLater()
            self.tray = None
