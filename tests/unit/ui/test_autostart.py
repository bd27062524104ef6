import plistlib
import re
import sys

import pytest
from PySide6.QtCore import QSettings

from uploader_gui.ui import autostart
from uploader_gui.ui.autostart import DesktopEntry, LaunchAgent, RunKey


@pytest.fixture(params=["linux", "macos", "windows"])
def place(request, tmp_path):
    match request.param:
        case "linux":
            return DesktopEntry(tmp_path / "autostart")
        case "macos":
            return LaunchAgent(tmp_path / "LaunchAgents")
        case _:
            return RunKey(QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat))


def test_it_is_off_until_it_is_set_and_can_be_set_again_and_again(place):
    assert not place.is_on()
    for on in (True, True, False, False, True):
        place.set_on(on)
        assert place.is_on() is on


def test_the_session_starts_this_very_program_in_the_background(tmp_path, monkeypatch):
    program = r'/opt/my "own" $tools\50 %/python'
    monkeypatch.setattr(sys, "executable", program)
    DesktopEntry(tmp_path).set_on(True)
    LaunchAgent(tmp_path).set_on(True)
    run = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    RunKey(run).set_on(True)
    expected = [program, "-m", "uploader_gui", "--background"]
    lines = (tmp_path / "video-uploader.desktop").read_text().splitlines()
    line = next(line for line in lines if line.startswith("Exec=")).removeprefix("Exec=")
    # A string of a desktop entry first, then the words of Exec, then its field codes.
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', line.replace("\\\\", "\\"))
    assert [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words] == expected
    agent = plistlib.loads((tmp_path / "video-uploader.autostart.plist").read_bytes())
    assert agent["ProgramArguments"] == expected
    assert agent["RunAtLoad"] is True
    assert run.value("video-uploader").endswith("-m uploader_gui --background")


def test_a_bundle_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.command() == [sys.executable, "--background"]
    monkeypatch.setenv("APPIMAGE", "/home/sam/Uploader.AppImage")
    assert autostart.command() == ["/home/sam/Uploader.AppImage", "--background"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktops_own_settings_switched_off_is_off(tmp_path, line):
    place = DesktopEntry(tmp_path)
    place.set_on(True)
    file = tmp_path / "video-uploader.desktop"
    file.write_text(file.read_text() + line + "\n")
    assert not place.is_on()
    place.set_on(True)
    assert place.is_on()


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        DesktopEntry(tmp_path / "file").set_on(True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux keeps it so")
def test_it_lies_where_the_desktop_looks(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart.set_on(True)
    assert (tmp_path / "autostart" / "video-uploader.desktop").is_file()
    assert autostart.is_on()
    autostart.set_on(False)
    assert not autostart.is_on()
