"""A QR code is drawn where a camera could read it, and nowhere else."""

import io

import pytest

from uploader_gui.terminal.qr import qr_code

ADDRESS = "https://moodle.example.edu/local/videostorage/device.php?code=BCDF-GHJK"


class Screen(io.TextIOWrapper):
    """A stream with a character set, that says whether it is a terminal."""

    def __init__(self, encoding="utf-8", terminal=True):
        super().__init__(io.BytesIO(), encoding=encoding)
        self._terminal = terminal

    def isatty(self):
        return self._terminal


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)


def test_on_a_terminal_it_is_square_and_dark_on_light_in_colours_of_its_own():
    code = qr_code(ADDRESS, Screen())
    lines = code.plain.splitlines()
    assert len({len(line) for line in lines}) == 1
    assert len(lines[0]) in (2 * len(lines), 2 * len(lines) - 1)
    assert code.style == "bright_white on black"


@pytest.mark.parametrize(
    ("screen", "columns", "term"),
    [
        (Screen(terminal=False), "100", "xterm"),
        (Screen(encoding="latin-1"), "100", "xterm"),
        (Screen(encoding="ascii"), "100", "xterm"),
        (Screen(), "30", "xterm"),
        (Screen(), "100", "dumb"),
    ],
    ids=["a file", "another character set", "ASCII", "narrow", "dumb"],
)
def test_elsewhere_there_is_none(screen, columns, term, monkeypatch):
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", term)
    assert qr_code(ADDRESS, screen) is None
