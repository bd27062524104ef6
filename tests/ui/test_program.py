"""The program as it is started: its arguments, its end, its log."""

import errno
import io
import logging
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QMessageBox

from uploader_gui import __version__, app
from uploader_gui.app import arguments
from uploader_gui.core.paths import Paths
from uploader_gui.ui.app_icon import app_icon
from uploader_gui.ui.log_file import LogFile, SecretsOut, start_log
from uploader_gui.ui.quit_signals import quit_on_signals

START = [sys.executable, "-m", "uploader_gui"]


def run(*arguments_, **options):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [*START, *arguments_], env=environment, capture_output=True, text=True, timeout=60, check=False, **options
    )


def test_the_version_is_told_without_a_window():
    assert run("--version").stdout.strip() == f"uploader-gui {__version__}"


def test_the_smoke_test_shows_the_window_and_ends_well(own_home):
    done = run("--smoke-test")
    assert (done.returncode, done.stderr) == (0, "")
    assert "begins" in (own_home / "logs" / "window.log").read_text()


class FullDisk(io.StringIO):
    def write(self, text):
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def no_home(tmp_path, monkeypatch):
    """A folder that nobody can make."""
    (tmp_path / "file").touch()
    home = tmp_path / "file" / "home"
    monkeypatch.setenv("UPLOADER_HOME", str(home))
    return home


def test_a_folder_that_cannot_be_written_to_is_told_with_the_next_step(no_home):
    done = run("--smoke-test")
    assert done.returncode == 2
    assert f"cannot write to its folder {no_home}" in done.stderr
    assert "choose another folder by the environment variable UPLOADER_HOME" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_to_is_told_in_a_window_too(qapp, no_home, monkeypatch):
    shown = []

    def note(box):
        shown.append(box.text() + " " + box.informativeText())

    monkeypatch.setattr(QMessageBox, "exec", note)
    assert app.run(app.arguments().parse_args([]), "") == 2
    assert str(no_home) in shown[0]
    assert "UPLOADER_HOME" in shown[0]


def test_a_journal_that_cannot_be_opened_ends_nothing_in_a_hang(own_home):
    (own_home / "journal.sqlite3").mkdir(parents=True)
    done = run("--smoke-test")
    assert (done.returncode, done.stderr) == (1, "")


def test_a_log_that_cannot_be_written_is_not_told_again_and_again(own_home, capsys):
    paths = Paths(own_home)
    paths.prepare()
    handler = LogFile(paths.logs / "window.log")
    disk, handler.stream = handler.stream, FullDisk()
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, "lost", (), None))
    handler.stream = disk
    handler.close()
    assert capsys.readouterr().err == ""


def test_a_line_about_a_name_that_is_no_text_is_not_lost(own_home):
    paths, before = Paths(own_home), logging.getLogger().handlers[:]
    try:
        start_log(paths, "window.log")
        logging.getLogger("x").info("not read: %s", "/videos/\udcff.mp4")
    finally:
        logging.basicConfig(handlers=before, force=True)
    assert "not read: /videos/\\udcff.mp4" in (paths.logs / "window.log").read_text()


def test_a_password_needs_a_site_and_a_name():
    done = run("--password-stdin", input="secret\n")
    assert done.returncode == 2
    assert "--password-stdin needs --sign-in SITE and --username NAME" in done.stderr


def test_a_password_is_no_argument():
    assert not [option for option in arguments()._option_string_actions if option == "--password"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_a_polite_kill_ends_the_program_well(own_home):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    log = own_home / "logs" / "window.log"
    with subprocess.Popen(START, env=environment, stderr=subprocess.PIPE, text=True) as process:
        # The control file is written once the engine is open, in its own thread, while the window's is in its loop.
        ready = threading.Event()
        while not (own_home / "engine.json").exists() and process.poll() is None:
            ready.wait(0.05)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "")
    assert log.read_text().rstrip().endswith("ended")


@contextmanager
def running(own_home, *arguments_):
    """The program, once its engine is open; it ends in the end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([*START, *arguments_], env=environment, stderr=subprocess.PIPE, text=True) as process:
        ready = threading.Event()
        while not (own_home / "engine.json").exists() and process.poll() is None:
            ready.wait(0.05)
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_a_second_start_hands_its_files_to_the_first_and_ends(own_home):
    log = own_home / "logs" / "window.log"
    with running(own_home) as first:
        second = run("/videos/a.mp4", "uploader://open")
        assert (second.returncode, second.stderr) == (0, "")
        assert "handed over 1 files, 1 addresses" in log.read_text()
        assert first.poll() is None
        first.send_signal(signal.SIGTERM)
        assert first.wait(30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL to send")
def test_after_a_first_start_that_was_killed_the_next_one_is_first(own_home):
    with running(own_home) as first:
        first.kill()
        first.wait(30)
    (own_home / "engine.json").unlink()
    with running(own_home) as next_one:
        assert run("/videos/a.mp4").returncode == 0
        next_one.send_signal(signal.SIGTERM)
        assert next_one.wait(30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_started_in_the_background_it_runs_and_ends_as_politely(own_home):
    with running(own_home, "--background") as process:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_the_log_holds_no_secret():
    line = (
        "PATCH https://upload.example.org/tus/0123456789abcdef?token=SECRET failed for 0123456789abcdef0123456789abcdef"
    )
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "%s", (line,), None)
    assert SecretsOut("%(message)s").format(record) == "PATCH https://upload.example.org failed for …"


def test_a_signal_of_the_system_reaches_the_window(qtbot):
    heard = []
    before = signal.getsignal(signal.SIGTERM)
    with quit_on_signals(lambda: heard.append(True)):
        signal.raise_signal(signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(heard))
    assert signal.getsignal(signal.SIGTERM) == before


def test_the_icon_has_the_sizes_that_desktops_ask_for(qapp):
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 256}
