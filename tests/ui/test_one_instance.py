"""A second start hands over and ends; whatever the first one does."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from uploader_gui.ui import one_instance
from uploader_gui.ui.arrivals import Arrival
from uploader_gui.ui.one_instance import FirstStart, address_of, hand_over

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets as Unix keeps them")

SECOND = """
import sys
from pathlib import Path
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from uploader_gui.ui.arrivals import Arrival
from uploader_gui.ui.one_instance import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(Path(sys.argv[1]), Arrival(files=tuple(sys.argv[2:])), patience=20) else 1)
"""


@pytest.fixture
def home(own_home):
    own_home.mkdir()
    return own_home


@pytest.fixture
def first(qapp, home):
    start = FirstStart(home)
    start.listen()
    yield start
    start.close()


def second_process(home, *files):
    return subprocess.Popen([sys.executable, "-c", SECOND, str(home), *files])


def test_another_process_hands_its_files_over(qtbot, home, first):
    with qtbot.waitSignal(first.arrived, timeout=30_000) as heard:
        second = second_process(home, "/a.mp4", "/b c.mov")
    assert second.wait(30) == 0
    assert heard.args == [Arrival(files=("/a.mp4", "/b c.mov"))]


def test_many_at_once_are_all_heard(qtbot, home, first):
    heard = []
    first.arrived.connect(lambda arrival: heard.extend(arrival.files))
    others = [second_process(home, f"/{number}.mp4") for number in range(3)]
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=30_000)
    assert sorted(heard) == ["/0.mp4", "/1.mp4", "/2.mp4"]
    assert [other.wait(30) for other in others] == [0, 0, 0]


def test_only_one_is_first_and_after_it_another(home, first):
    assert first.is_first
    other = FirstStart(home)
    assert not other.is_first
    first.close()
    later = FirstStart(home)
    assert later.is_first
    later.close()


def test_another_home_is_another_program(tmp_path, first):
    (tmp_path / "other").mkdir()
    other = FirstStart(tmp_path / "other")
    assert other.is_first
    other.close()
    assert address_of(tmp_path / "other") != address_of(first._home)


def test_what_a_dead_first_start_has_left_is_taken_over(qtbot, home):
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(address_of(home))
    dead.close()
    assert not hand_over(home, Arrival(), patience=0)
    start = FirstStart(home)
    assert start.is_first
    start.listen()
    with qtbot.waitSignal(start.arrived, timeout=30_000):
        second = second_process(home)
    assert second.wait(30) == 0
    start.close()


def test_a_first_start_that_hangs_is_given_up_after_a_moment(qapp, home):
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(address_of(home))
        hung.listen()
        assert not hand_over(home, Arrival(), patience=0.2)
    Path(address_of(home)).unlink()


def test_a_first_start_that_does_not_listen_yet_is_asked_again(qtbot, home):
    start = FirstStart(home)
    second = second_process(home, "/a.mp4")
    with qtbot.waitSignal(start.arrived, timeout=30_000):
        start.listen()
    assert second.wait(30) == 0
    start.close()


def test_only_this_user_may_speak(home, first):
    assert Path(address_of(home)).stat().st_mode & 0o077 == 0


def test_a_socket_of_another_user_is_not_spoken_to(home, first, monkeypatch):
    spoken_to = []

    class Socket(QLocalSocket):
        def connectToServer(self, address):  # noqa: N802 - Qt's name
            spoken_to.append(address)

        def waitForConnected(self, milliseconds):  # noqa: N802 - Qt's name
            return False

    address = address_of(home)
    monkeypatch.setattr(one_instance, "QLocalSocket", Socket)
    monkeypatch.setattr(one_instance, "address_of", lambda _: address)
    assert not hand_over(home, Arrival(), patience=0)
    monkeypatch.setattr(os, "getuid", lambda: 4242)
    assert not hand_over(home, Arrival(), patience=0)
    assert spoken_to == [address]


def test_rubbish_is_not_taken_and_ends_nothing(qtbot, home, first):
    stranger = QLocalSocket()
    stranger.connectToServer(address_of(home))
    assert stranger.waitForConnected(1000)
    with qtbot.assertNotEmitted(first.arrived), qtbot.waitSignal(stranger.disconnected, timeout=30_000):
        stranger.write(b"GET / HTTP/1.1\n")
    with qtbot.waitSignal(first.arrived, timeout=30_000):
        second = second_process(home)
    assert second.wait(30) == 0
