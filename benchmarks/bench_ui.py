"""`make bench-ui`: how the window feels with a long history: its pauses while bytes move, its start, its rest.

Each measurement is a process of its own (``--measure``), and so is the practice site; what they find comes back as one
line of JSON. The history is written into a journal by the store's own code. Without a display Qt draws off-screen.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.films import make_film
from uploader_gui.core.config import Settings
from uploader_gui.core.control.session import open_engine
from uploader_gui.core.models import Account, Assignment, FileMark, Problem, Upload, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.core.store.journal import Journal

if TYPE_CHECKING:  # what measures a start must not load the window before it
    from PySide6.QtWidgets import QApplication

    from uploader_gui.ui.bridge import EngineBridge
    from uploader_gui.ui.main_window import MainWindow

PAUSE_GOAL, START_GOAL, IDLE_GOAL = 0.016, 1.2, 0.005
PROBE_MS = 4
FILM_BYTES = 2_000_000_000
PAUSE_SECONDS, IDLE_SECONDS, SETTLE_SECONDS = 12.0, 22.0, 8.0
IN_FILE = Settings(credentials="file")
ENVIRONMENT = {"UPLOADER_CREDENTIALS": "file", "UPLOADER_HOME": ""}


def main() -> int:
    """Measure what was asked for, and print one line for each."""
    asked = _parser().parse_args()
    if asked.measure:
        print(json.dumps(MEASUREMENTS[asked.measure](asked)), flush=True)
        return 0
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(
        f"Qt draws on: {os.environ.get('QT_QPA_PLATFORM', 'the display')}; load {os.getloadavg()[0]:.1f} at the start"
    )
    for name in asked.only.split(","):
        RUNS[name](asked)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench_ui", description=__doc__)
    parser.add_argument("--only", default=",".join(RUNS), help="some of: %(default)s")
    parser.add_argument("--runs", type=int, default=3, help="how often each is measured (default: %(default)s)")
    parser.add_argument("--rows", type=int, default=5000, help="rows of history while an upload runs")
    parser.add_argument("--measure", default="", help=argparse.SUPPRESS)
    parser.add_argument("--film", default="", help=argparse.SUPPRESS)
    parser.add_argument("--scroll", action="store_true", help=argparse.SUPPRESS)
    return parser


# The world: a practice site, a home with somebody signed in, and a history.


@contextlib.contextmanager
def practice_site(folder: Path) -> Iterator[dict[str, Any]]:
    """Run a practice site in a process of its own; what it says of itself."""
    command = [sys.executable, "-m", "practice_site", "--json", "--port", "0", "--directory", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()


async def _sign_in(home: Path, site: dict[str, Any]) -> tuple[Account, Assignment]:
    async with open_engine(Paths(home), IN_FILE, run=False) as engine:
        account = await engine.sign_in(site["url"], site["username"], site["password"], "file")
        listing = await engine.assignments(account.id)
    return account, next(one for one in listing.assignments if not one.why_not and not one.needs_statement)


def seed(
    home: Path, rows: int, account: Account, assignment: Assignment, *, waiting: bool = False, are_open: bool = False
) -> None:
    """Write a history into the journal: most was submitted, some failed or was cancelled; ``are_open``: all paused."""
    Paths(home).prepare()
    journal = Journal(Paths(home).journal)
    now = time.time()
    ends = [UploadState.SUBMITTED] * 17 + [UploadState.CANCELLED, UploadState.FAILED, UploadState.SUBMITTED]
    if are_open:
        ends = [UploadState.PAUSED]
    journal._db.execute("BEGIN")  # one write to the disk for all of them
    for number in range(rows):
        upload = _upload(number, account, assignment, now - 86_400.0 * (1 + (rows - number) / 20))
        state = ends[number % len(ends)]
        upload = replace(upload, state=state)
        if state is UploadState.SUBMITTED:
            sent = upload.created_at + 600
            upload = replace(upload, stored_at=sent, submitted_at=sent + 5, playable=True, percent_ready=100)
        if state is UploadState.FAILED:
            upload = replace(upload, problem=Problem(code="submissions_closed"))
        journal.add_upload(upload)
    if waiting:
        journal.add_upload(replace(_upload(rows, account, assignment, now), state=UploadState.WAITING))
    journal._db.execute("COMMIT")
    journal.close()


def _upload(number: int, account: Account, assignment: Assignment, added_at: float) -> Upload:
    return Upload(
        id=0,
        account_id=account.id,
        assignment_id=assignment.id,
        assignment_name=assignment.name,
        course_name=assignment.course_name,
        due_at=assignment.due_at,
        path=f"/videos/day {number % 30}/interview {number}.mp4",
        name=f"interview {number}.mp4",
        mark=FileMark(size=1_000_000_000 + number, mtime_ns=1, identity="1:1"),
        client_key=f"seeded-{number}",
        created_at=added_at,
        attempts=1,
    )


# What is run, and what is printed of it.


def _child(home: Path, name: str, *arguments: str) -> dict[str, Any]:
    return _answer(home, "-m", "benchmarks.bench_ui", "--measure", name, *arguments)


def _answer(home: Path, *arguments: str) -> dict[str, Any]:
    environment = os.environ | ENVIRONMENT | {"UPLOADER_HOME": str(home)}
    done = subprocess.run([sys.executable, *arguments], env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def run_pauses(asked: argparse.Namespace) -> None:
    """The window's longest pauses while an upload runs as fast as the loopback is."""
    for scroll, are_open in ((False, False), (True, False), (False, True)):
        found = []
        for _ in range(asked.runs):
            with tempfile.TemporaryDirectory() as folder, practice_site(Path(folder) / "site") as site:
                home = Path(folder) / "home"
                account, assignment = asyncio.run(_sign_in(home, site))
                seed(home, asked.rows, account, assignment, are_open=are_open)
                film = make_film(Path(folder) / "film.mp4", FILM_BYTES, sparse=True)
                options = ["--film", str(film), "--rows", str(asked.rows), *(["--scroll"] if scroll else [])]
                found.append(_child(home, "pauses", *options))
        p99 = statistics.median(one["busy"]["p99"] for one in found)
        kind = ", the list is scrolled" if scroll else ", all of them open" if are_open else ""
        print(f"pauses, {asked.rows} rows{kind}: {_verdict(p99, PAUSE_GOAL)}")
        for one in found:
            print(f"  {one['megabytes_per_second']:.0f} MB/s, load {one['load']:.1f}: {_pauses_text(one['busy'])}")
            print(f"    before it, at rest: {_pauses_text(one['rest'])}")


def _pauses_text(pauses: dict[str, float]) -> str:
    numbers = ", ".join(f"{name} {_milliseconds(pauses[name])}" for name in ("p50", "p99", "max"))
    own = f"with a processor p99 {_milliseconds(pauses['own_p99'])}, max {_milliseconds(pauses['own_max'])}"
    return f"{numbers}, {pauses['over']:.0f} of {pauses['count']:.0f} over {_milliseconds(PAUSE_GOAL)}; {own}"


def run_start(asked: argparse.Namespace) -> None:
    """From the start of a process to the window, and to the rows in it, with 1,000 rows of history."""
    with tempfile.TemporaryDirectory() as folder, practice_site(Path(folder) / "site") as site:
        home = Path(folder) / "home"
        account, assignment = asyncio.run(_sign_in(home, site))
        seed(home, 1000, account, assignment)
        found = [_answer(home, "-m", "benchmarks.started_window", str(time.time())) for _ in range(asked.runs + 2)]
    shown = [one["shown"] for one in found]
    rows = [one["rows"] for one in found]
    print(f"start, 1000 rows: {_verdict(statistics.median(shown), START_GOAL)}")
    print("  window painted after " + ", ".join(f"{one:.2f} s" for one in shown))
    print("  processor time until then " + ", ".join(f"{one['processor']:.2f} s" for one in found))
    print("  its rows painted after " + ", ".join(f"{one:.2f} s" for one in rows))


def run_idle(asked: argparse.Namespace) -> None:
    """Processor time of a window that nobody touches: with nothing to do, and with one upload that waits."""
    for waiting in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) / "home"
            with practice_site(Path(folder) / "site") as site:
                account, assignment = asyncio.run(_sign_in(home, site))
            # The site is gone now: whatever is asked there has to wait.
            seed(home, asked.rows, account, assignment, waiting=waiting)
            found = [_child(home, "idle")["share"] for _ in range(max(1, asked.runs - 1))]
        what = "one upload waits for its site" if waiting else "no upload"
        print(f"idle for {IDLE_SECONDS:.0f} s, {what}: {_verdict(statistics.median(found), IDLE_GOAL)}")
        print("  " + ", ".join(f"{share * 100:.2f} % of one processor" for share in found))


def _verdict(value: float, goal: float) -> str:
    text = f"{value * 100:.2f} %" if goal is IDLE_GOAL else f"{value:.3f} s"
    return f"{'met' if value <= goal else 'NOT met'}: {text}"


RUNS: dict[str, Callable[[argparse.Namespace], None]] = {"pauses": run_pauses, "start": run_start, "idle": run_idle}


# In the measured process.


class Probe:
    """How late the window's thread comes to a timer that rings every few milliseconds: what a click would wait.

    Where the kernel tells for how long a thread that could run got no processor, that is told apart: it is how much
    others were at work on the machine, the engine's own threads among them, and not what the window itself does.
    """

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.pauses: list[float] = []
        self.own_pauses: list[float] = []
        self._starved = open_starved()
        self._last, self._last_starved = time.perf_counter(), self._starved()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self._ring)
        self._timer.start()

    def _ring(self) -> None:
        now, starved = time.perf_counter(), self._starved()
        late = max(0.0, now - self._last - PROBE_MS / 1000)
        self.pauses.append(late)
        self.own_pauses.append(max(0.0, late - (starved - self._last_starved)))
        self._last, self._last_starved = now, starved

    def stop(self) -> dict[str, float]:
        """Return what was seen, in seconds."""
        self._timer.stop()
        seen, own = sorted(self.pauses), sorted(self.own_pauses)
        return {
            "own_p99": own[int(len(own) * 0.99)],
            "own_max": own[-1],
            "p50": seen[len(seen) // 2],
            "p99": seen[int(len(seen) * 0.99)],
            "max": seen[-1],
            "over": sum(pause > PAUSE_GOAL for pause in seen),
            "count": len(seen),
        }


def open_starved() -> Callable[[], float]:
    """Return what tells for how many seconds this thread could run and got no processor; 0 where nobody knows."""
    try:
        file = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
    except OSError:
        return lambda: 0.0
    return lambda: int(os.pread(file, 64, 0).split()[1]) / 1e9


def _open_window() -> tuple[QApplication, EngineBridge, MainWindow]:
    """Open the real window on the real engine, as the program does."""
    from PySide6.QtWidgets import QApplication

    from uploader_gui.ui.bridge import EngineBridge
    from uploader_gui.ui.collecting import Collecting
    from uploader_gui.ui.lasting import leave_out_what_lasts
    from uploader_gui.ui.main_window import MainWindow

    app = QApplication([])
    paths = Paths.default()
    bridge = EngineBridge(lambda: open_engine(paths, IN_FILE))
    window = MainWindow(bridge, asks_to_sign_in=False, home=paths.home)
    window.show()
    leave_out_what_lasts(window.model)
    Collecting(window)
    bridge.start()
    return app, bridge, window


def measure_pauses(asked: argparse.Namespace) -> dict[str, Any]:
    """Send a film with the real window on the real engine; watch the window's thread."""
    from PySide6.QtCore import QTimer

    app, bridge, window = _open_window()
    found: dict[str, Any] = {"load": os.getloadavg()[0]}
    _until(app, lambda: window.model.rowCount() >= asked.rows and bool(window.page.assignments.shown_texts()))
    _let_pass(2.0)
    scrolling = QTimer()
    scrolling.setInterval(16)
    bar = window.page.uploads.verticalScrollBar()
    scrolling.timeout.connect(lambda: bar.setValue((bar.value() + 40) % max(1, bar.maximum())))
    if asked.scroll:
        scrolling.start()
    probe = Probe()
    _let_pass(3.0)
    found["rest"] = probe.stop()
    account = window.accounts.current
    assert account is not None
    assignment = next(one for one in _listing(app, bridge, account.id) if not one.why_not and not one.needs_statement)
    bridge.call(lambda engine: engine.add(asked.film, account.id, assignment.id))
    _until(app, lambda: window.model.tally.bytes_per_second() > 0)
    sent = at = 0.0
    probe, began, before = Probe(), time.perf_counter(), _sent(window)
    while time.perf_counter() - began < PAUSE_SECONDS:
        sent, at = _sent(window), time.perf_counter()
        _let_pass(0.25)
        if not window.model.tally.bytes_per_second():
            break
    found["busy"] = probe.stop()
    found["megabytes_per_second"] = (sent - before) / max(0.01, at - began) / 1e6
    window.quit_without_asking()
    bridge.stop()
    return found


def _sent(window: Any) -> int:
    return int(window.model.row_of(max(window.model.upload_ids())).sent)


def _listing(app: Any, bridge: Any, account_id: int) -> tuple[Assignment, ...]:
    answers: list[Any] = []
    bridge.call(lambda engine: engine.assignments(account_id), answers.append)
    _until(app, lambda: bool(answers))
    return tuple(answers[0].assignments)


def _until(app: Any, condition: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop

    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "the window did not come so far"
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def _let_pass(seconds: float) -> None:
    """Run Qt's own loop: nothing of ours turns in it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def measure_idle(_asked: argparse.Namespace) -> dict[str, Any]:
    """Start the window, touch nothing, and read the processor's clock."""
    app, bridge, window = _open_window()
    _until(app, lambda: window.model.rowCount() > 0)
    _let_pass(SETTLE_SECONDS)
    before, began = time.process_time(), time.perf_counter()
    _let_pass(IDLE_SECONDS)
    share = (time.process_time() - before) / (time.perf_counter() - began)
    states = sorted({str(row.upload.state) for row in window.model.open_rows()})
    window.quit_without_asking()
    bridge.stop()
    return {"share": share, "states": states}


MEASUREMENTS: dict[str, Callable[[argparse.Namespace], dict[str, Any]]] = {
    "pauses": measure_pauses,
    "idle": measure_idle,
}

if __name__ == "__main__":
    sys.exit(main())
