"""The window's composition root: reads the command line, builds every object, wires, starts."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from msgspec.structs import replace
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from uploader_gui import __version__
from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.engine_api import EngineApi
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.paths import Paths
from uploader_gui.core.proxies import THIS_COMPUTER
from uploader_gui.ui import language
from uploader_gui.ui.app_icon import app_icon
from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.arrivals import Arrival, sort_out
from uploader_gui.ui.arriving import Arriving
from uploader_gui.ui.awake import WakepyKeeper
from uploader_gui.ui.background import Background
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.collecting import Collecting
from uploader_gui.ui.error_text import ErrorText, without_secrets
from uploader_gui.ui.focus_ring import FocusRings
from uploader_gui.ui.home_text import unwritable_text
from uploader_gui.ui.lasting import leave_out_what_lasts
from uploader_gui.ui.log_file import start_log
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.metered import MeteredWatch, metering_information
from uploader_gui.ui.network_watch import NetworkWatch, network_information
from uploader_gui.ui.one_instance import FirstStart, hand_over
from uploader_gui.ui.quit_signals import quit_on_signals
from uploader_gui.ui.session_bus import session_bus
from uploader_gui.ui.sign_in_dialog import Prefill
from uploader_gui.ui.smoke_test import SmokeTest
from uploader_gui.ui.system_proxy import SystemProxy

log = logging.getLogger(__name__)
CANNOT_START = 2
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def arguments() -> argparse.ArgumentParser:
    """Return what may stand behind ``uploader-gui``. A password never does."""
    parser = argparse.ArgumentParser(prog="uploader-gui", description="Gets your videos into Moodle.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="videos to add, or an address uploader://…")
    parser.add_argument("--version", action="version", version=f"uploader-gui {__version__}")
    parser.add_argument("--sign-in", metavar="SITE", default="", help="sign in to this site at the start")
    parser.add_argument("--username", metavar="NAME", default="", help="with --sign-in")
    parser.add_argument("--password-stdin", action="store_true", help="with --sign-in: one line of standard input")
    parser.add_argument("--background", action="store_true", help="start without showing the window, as a session does")
    parser.add_argument("--smoke-test", action="store_true", help="show the window, close it, end with status 0")
    return parser


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the window; the process ends with its status."""
    parser = arguments()
    options = parser.parse_args(argv)
    if options.password_stdin and not (options.sign_in and options.username):
        parser.error("--password-stdin needs --sign-in SITE and --username NAME")
    password = sys.stdin.readline().rstrip("\r\n") if options.password_stdin and sys.stdin else ""
    sys.exit(run(options, password))


def run(options: argparse.Namespace, password: str) -> int:
    """Build everything, run until the window is closed, and take everything down."""
    paths = Paths.default()
    try:
        paths.prepare()
        _start_log(paths)
    except OSError as error:
        return _tell_unwritable(unwritable_text(paths.home, error), in_window=not options.smoke_test)
    settings = load_settings(paths.settings)
    arrival = _arrival(options)  # before Qt takes away what the desktop has given with it
    app = _application(settings.language)
    first = FirstStart(paths.home)
    if first.is_first:
        first.listen()
    elif not (password or options.smoke_test) and hand_over(paths.home, arrival):
        log.info("handed over to the window that is open")
        return 0
    apply_theme(app, settings.theme)
    FocusRings(app)
    THIS_COMPUTER.ask_system(SystemProxy())
    THIS_COMPUTER.choose(settings.proxy)
    bridge = EngineBridge(lambda: _open_engine(paths, settings))
    window = MainWindow(
        bridge,
        prefill=Prefill(
            options.sign_in or os.environ.get("UPLOADER_SITE", ""),
            options.username or os.environ.get("UPLOADER_USERNAME", ""),
        ),
        asks_to_sign_in=not (password or options.smoke_test or options.background),
        home=paths.home,
    )
    NetworkWatch(bridge, network_information(), window)
    MeteredWatch(bridge, metering_information(), window)
    smoke_test = SmokeTest(window, bridge) if options.smoke_test else None
    app.commitDataRequest.connect(window.closing.session_ends)
    app.setQuitOnLastWindowClosed(False)  # hidden, the program goes on
    window.closed.connect(partial(app.exit, 0), Qt.ConnectionType.QueuedConnection)
    background = None
    if smoke_test is None:
        background = Background(window, bridge, settings, keeper=WakepyKeeper(), bus=session_bus())
    arriving = Arriving(window)
    first.arrived.connect(arriving.take)
    app.installEventFilter(arriving)
    if arrival.shows or background is None:
        window.show()
        app.processEvents()  # the window is seen before the engine's modules are even loaded
    else:
        background.begin_hidden()
    leave_out_what_lasts(window.model)
    Collecting(window)
    bridge.start()
    if password:
        _sign_in(bridge, window, options.sign_in, options.username, password)
    arriving.take(replace(arrival, shows=False, site="", activation=""))
    try:
        with quit_on_signals(window.quit_without_asking):
            status = app.exec()
    finally:
        first.close()
        if background is not None:
            background.stop()
        bridge.stop()
        log.info("ended")
        # A log line of Qt's own teardown would come when Python's logging is already gone.
        qInstallMessageHandler(None)
    return smoke_test.status if smoke_test else status


def _arrival(options: argparse.Namespace) -> Arrival:
    """Return what this start brings, for the window that may be open already."""
    return replace(
        sort_out(options.files, Path.cwd()),
        site=options.sign_in,
        username=options.username,
        shows=bool(options.files) or not options.background,
        activation=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    )


def _open_engine(paths: Paths, settings: Settings) -> AbstractAsyncContextManager[EngineApi]:
    """Open the engine, in its own thread: to load it takes as long as to load everything else of the program."""
    from uploader_gui.core.control.session import open_engine  # noqa: PLC0415

    return open_engine(paths, settings)


def _application(spoken: str = "") -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("video-uploader")
    # Without a display name: Qt would append it to the title of every dialog, and small ones would be cut.
    app.setOrganizationName("video-uploader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("video-uploader")
    app.setWindowIcon(app_icon())
    language.install(app, spoken)
    return app


def _tell_unwritable(text: ErrorText, *, in_window: bool) -> int:
    """Say why there is no start, where a person sees it however the program was started; return the exit status."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text.title}. {text.message}\n{text.next_step}\n")
    if in_window:
        _app = _application()  # lives as long as the box
        box = QMessageBox(QMessageBox.Icon.Critical, text.title, f"{text.title}. {text.message}")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(text.next_step)
        box.exec()
    return CANNOT_START


def _sign_in(bridge: EngineBridge, window: MainWindow, site: str, username: str, password: str) -> None:
    def on_error(error: UploaderError) -> None:
        window.tell_error(error)
        window.signing.begin()

    bridge.call(lambda engine: engine.sign_in(site, username, password), window.signing.welcome, on_error)


def _start_log(paths: Paths) -> None:
    start_log(paths, "window.log")
    sys.excepthook = _log_uncaught
    qInstallMessageHandler(_log_qt)
    log.info("uploader-gui %s begins", __version__)


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("not caught", exc_info=error)
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(without_secrets("".join(traceback.format_exception(kind, error, trace))))


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.INFO), "%s", message)
