"""Where things lie: below one home, for this user only."""

import stat
import sys
from dataclasses import fields

import pytest

from uploader_gui.core.paths import Paths, resources


def test_the_environment_moves_everything(own_home):
    paths = Paths.default()
    assert paths.home == own_home
    everything = [getattr(paths, name) for name in dir(Paths) if isinstance(getattr(Paths, name), property)]
    assert len(everything) >= 7
    assert all(path.is_relative_to(own_home) for path in everything)
    assert len(set(everything)) == len(everything)


def test_without_it_the_home_is_in_the_users_own_folder(monkeypatch):
    monkeypatch.delenv("UPLOADER_HOME")
    assert Paths.default().home.is_absolute()
    assert "video-uploader" in str(Paths.default().home)


def test_a_relative_or_tilde_home_is_made_absolute(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("UPLOADER_HOME", "state")
    assert Paths.default().home == tmp_path / "state"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("UPLOADER_HOME", "~/state")
    assert Paths.default().home == tmp_path / "state"
    monkeypatch.setenv("UPLOADER_HOME", "~nobody-of-that-name/state")
    assert Paths.default().home == tmp_path / "~nobody-of-that-name" / "state"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_the_folders_are_made_for_this_user_only_and_making_them_again_harms_nothing(own_home):
    paths = Paths.default()
    paths.prepare()
    (paths.receipts / "kept.json").write_text("x")
    paths.prepare()
    assert (paths.receipts / "kept.json").exists()
    for folder in (paths.home, paths.receipts, paths.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_only_the_home_can_be_chosen():
    assert [field.name for field in fields(Paths)] == ["home"]


def test_resources_lie_beside_the_code_also_in_the_frozen_program(monkeypatch, tmp_path):
    assert (resources().parent / "pyproject.toml").exists()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
