"""A window with an engine of ours behind it, and a clock that stands still until it is moved."""

import functools
import gc
import subprocess
import sys
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from tests.helpers.fake_engine import FakeEngine, make_account, make_assignment

from uploader_gui.core.clock import Clock
from uploader_gui.core.paths import resources
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.main_window import MainWindow


def pytest_collection_modifyitems(items):
    """Qt's offscreen platform cannot set a dialog's size hints, nor raise a window, and says so: no fault of ours."""
    for item in items:
        if item.path.parent.name == "ui":
            item.add_marker(pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)"))


def pytest_collection_finish():
    """What is there before the first test lasts: the search after each of them need not look at it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_searched_in_the_windows_thread_only():
    """As the program does (``ui.collecting``). The windows of one test must not be found by a thread of another one."""
    search = gc.collect  # whatever a test puts in its place
    gc.disable()
    yield
    search()
    gc.enable()


# A Wednesday evening on this computer's own clock, because that is what a person reads.
EVENING = datetime(2027, 5, 5, 19, 0).astimezone().timestamp()
DAY = 86_400


class StillClock(Clock):
    def __init__(self) -> None:
        self.time = EVENING

    def now(self) -> float:
        return self.time


def held_by(work):
    """Everything that a function takes with it, wherever it goes."""
    if isinstance(work, functools.partial):
        taken = (work.func, *work.args, *work.keywords.values())
    else:
        taken = (
            getattr(work, "__self__", None),
            *(cell.cell_contents for cell in getattr(work, "__closure__", ()) or ()),
        )
    for held in taken:
        yield held
        if callable(held) and not isinstance(held, type):
            yield from held_by(held)


@pytest.fixture(autouse=True)
def nothing_of_qt_goes_to_the_engines_thread(monkeypatch):
    """Freed there, it would take the program with it. The bridge itself lives longer than its thread."""
    call = EngineBridge._call

    def checked(bridge, tasks, work, waiting):
        gone_over = [held for held in held_by(work) if isinstance(held, QObject) and held is not bridge]
        assert not gone_over, "a call's work holds something of Qt"
        return call(bridge, tasks, work, waiting)

    monkeypatch.setattr(EngineBridge, "_call", checked)


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def engine():
    """Signed in, with an assignment of each kind."""
    engine = FakeEngine(
        make_account(),
        assignments=(
            make_assignment(1, name="Field study", due_at=int(EVENING + 17_940)),
            make_assignment(2, name="Lab report", due_at=int(EVENING + 2 * DAY)),
            make_assignment(3, name="Final film", needs_statement=True, statement="This is my own work."),
            make_assignment(4, name="Old essay", cutoff_at=int(EVENING - 2 * DAY), why_not="submissions_closed"),
        ),
    )
    engine.listed_at = EVENING
    return engine


@pytest.fixture
def open_window(qtbot, engine, clock):
    """Open the window on ``engine`` and wait until it shows what the engine knows."""
    opened = []

    def open_it(**options) -> MainWindow:
        bridge = EngineBridge(engine.open)
        window = MainWindow(bridge, clock=clock, **options)
        opened.append((window, bridge))
        window.show()
        with qtbot.waitSignal(window.accounts.changed):
            bridge.start()
        qtbot.waitUntil(lambda: window.model.rowCount() == len(engine.known_uploads))
        if any(account.signed_in for account in engine.known_accounts.values()):
            qtbot.waitUntil(lambda: len(window.page.assignments.shown_texts()) > 0 or not engine.known_assignments)
        return window

    yield open_it
    for window, bridge in opened:
        window.quit_without_asking()
        bridge.stop()
        window.deleteLater()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory):
    """The translations as they stand in the source, compiled."""
    folder = tmp_path_factory.mktemp("catalogues")
    script = resources().parent / "scripts" / "translations.py"
    subprocess.run([sys.executable, str(script), "release", "--into", str(folder)], check=True, capture_output=True)
    return folder
