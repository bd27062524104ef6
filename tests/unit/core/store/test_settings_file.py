"""What a person chose is written, what they wrote by hand stays, and no file is lost."""

import json
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.core.config import Settings, load_settings
from uploader_gui.core.schedule import read_schedule
from uploader_gui.core.store import settings_file
from uploader_gui.core.store.settings_file import save_settings

SCHEDULE = read_schedule([{"days": ["fri"], "from": "22:00", "to": "06:00", "bytes_per_second": "pause"}])
SETTINGS = some.builds(
    Settings,
    parallel_uploads=some.integers(0, 32),
    bytes_per_second=some.integers(0, 2**53),
    schedule=some.sampled_from([(), SCHEDULE]),
    pause_on_metered=some.booleans(),
    credentials=some.sampled_from(["", "memory"]),
    proxy=some.sampled_from(["", "none", "http://proxy.example:3128"]),
    receipts_folder=some.text(some.characters(codec="utf-8")),
    videos_folder=some.text(some.characters(codec="utf-8")),
    language=some.sampled_from(["", "de", "pt_BR"]),
    theme=some.sampled_from(["", "light", "dark"]),
    on_close=some.sampled_from(["", "tray", "quit"]),
    notify=some.booleans(),
    keep_awake=some.booleans(),
    complaint=some.just(""),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


@given(settings=SETTINGS)
def test_what_is_saved_is_what_counts_at_the_next_start(tmp_path_factory, settings):
    path = tmp_path_factory.mktemp("home") / "settings.json"
    assert save_settings(path, settings) is None
    assert load_settings(path) == settings


def test_only_what_differs_from_the_defaults_is_written(path):
    save_settings(path, Settings(theme="dark", notify=False, complaint="of before"))
    assert json.loads(path.read_text()) == {"theme": "dark", "notify": False}
    save_settings(path, Settings())
    assert json.loads(path.read_text()) == {}


def test_what_is_not_ours_in_the_file_stays(path):
    path.write_text('{"from_the_future": {"a": [1]}, "theme": "dark", "notes": "mine"}')
    save_settings(path, Settings(theme="light"))
    assert json.loads(path.read_text()) == {"from_the_future": {"a": [1]}, "theme": "light", "notes": "mine"}


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b"\xff", b'{"bytes_per_second": -1}', b'{"schedule": 5}', b'{"theme": "blue", "mine": 1}']
)
def test_a_file_that_could_not_be_followed_is_kept_beside_the_new_one(path, content):
    path.write_bytes(content)
    kept = save_settings(path, Settings(theme="dark"))
    assert kept is not None
    assert kept.parent == path.parent
    assert kept.read_bytes() == content
    assert load_settings(path) == Settings(theme="dark")
    assert ("mine" in path.read_text()) == (b"mine" in content)


def test_a_folder_in_its_place_is_kept_too(path):
    path.mkdir()
    (path / "mine.txt").write_text("x")
    kept = save_settings(path, Settings(theme="dark"))
    assert (kept / "mine.txt").read_text() == "x"
    assert load_settings(path) == Settings(theme="dark")


def test_where_it_cannot_be_written_the_old_file_counts(path, monkeypatch):
    save_settings(path, Settings(theme="dark"))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file, "write_whole", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(path, Settings(theme="light"))
    assert load_settings(path) == Settings(theme="dark")


def test_where_nothing_can_be_written_a_file_that_is_not_followed_stays_too(path, monkeypatch):
    path.write_text("{")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings_file, "write_whole", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(path, Settings(theme="light"))
    assert path.read_text() == "{"


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_it_is_for_this_user_only(path):
    save_settings(path, Settings(theme="dark"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
