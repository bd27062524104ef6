"""What kind of file it is: told by its inside, whatever it is called."""

import os
import subprocess
import xml.etree.ElementTree as ET

import pytest

from uploader_gui.core.transfer.media import look_inside, mimetype_of


@pytest.fixture(scope="session")
def video(tmp_path_factory):
    """Two seconds of a real video."""
    ffmpeg = pytest.importorskip("imageio_ffmpeg").get_ffmpeg_exe()
    path = tmp_path_factory.mktemp("media") / "real.mp4"
    subprocess.run(
        [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x64:rate=5:duration=2", str(path)], check=True
    )
    return path


def test_a_real_video_is_one_and_its_length_is_known(video):
    media = look_inside(video)
    assert media.is_video is True
    assert media.duration == 2
    assert media.mimetype == "video/mp4"


@pytest.mark.parametrize("name", ["Prüfung 第1回.mp4", "no suffix", "spaces and 'quotes' & more.MP4"])
def test_a_video_is_one_whatever_it_is_called(video, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(video.read_bytes())
    assert look_inside(path).is_video is True


@pytest.mark.parametrize("content", [b"An essay.\n" * 1000, os.urandom(5000), b"\0" * 5000, b"%PDF-1.7\n"])
def test_a_file_that_is_only_called_a_video_is_none(tmp_path, content):
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    assert look_inside(path).is_video is False


def test_a_sound_alone_is_no_video(tmp_path):
    import wave

    path = tmp_path / "sound.mp4"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 8000)
    assert look_inside(path).is_video is False


@pytest.mark.parametrize(
    "error", [OSError("no library"), RuntimeError("no file"), ValueError("x"), ET.ParseError("bad character")]
)
def test_where_nothing_here_can_look_inside_nothing_is_claimed(monkeypatch, tmp_path, error):
    import pymediainfo

    def fail(*_, **__):
        raise error

    monkeypatch.setattr(pymediainfo.MediaInfo, "parse", fail)
    media = look_inside(tmp_path / "a.mov")
    assert (media.is_video, media.duration, media.mimetype) == (None, 0, "video/quicktime")


@pytest.mark.parametrize(
    ("name", "mimetype"),
    [
        ("a.mp4", "video/mp4"),
        ("a.MP4", "video/mp4"),
        ("a.mov", "video/quicktime"),
        ("a.webm", "video/webm"),
        ("a.MTS", "video/mp2t"),
        ("a.m2ts", "video/mp2t"),
        ("a.mkv", "video/x-matroska"),
        ("a.mxf", "application/mxf"),
        ("a.txt", "video/mp4"),
        ("a", "video/mp4"),
        ("", "video/mp4"),
    ],
)
def test_the_kind_is_told_by_the_name_and_is_always_one_of_a_video(tmp_path, name, mimetype):
    assert mimetype_of(tmp_path / name) == mimetype
