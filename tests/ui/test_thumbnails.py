"""Pictures of the videos in the list: real ones, made in another process, gone with their upload; none costs more."""

import os
import subprocess
import sys
from pathlib import Path

import imageio_ffmpeg
import pytest
from PySide6.QtGui import QImage
from tests.helpers.fake_engine import make_upload
from tests.helpers.videos import make_video

from uploader_gui import thumbnailer
from uploader_gui.core.models import UploadState
from uploader_gui.ui.thumbnails import Thumbnails

S = UploadState
PATIENCE = 30_000


def film(path: Path, size="64x36", rotation=0) -> Path:
    """A red half above, a blue one below; turned when it is played."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error"]
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = f"color=red:size={size}:rate=5:duration=1,drawbox=y=ih/2:color=blue:t=fill"
    encode = ["-c:v", "libx264", "-pix_fmt", "yuv420p", str(path)]
    subprocess.run([*command, "-f", "lavfi", "-i", picture, *encode], check=True)
    if rotation:
        turned = path.with_name(f"turned-{path.name}")
        subprocess.run(
            [*command, "-display_rotation", str(rotation), "-i", str(path), "-c", "copy", str(turned)], check=True
        )
        return turned
    return path


def sleeper(tmp_path, body):
    """A command in the thumbnailer's place."""
    script = tmp_path / "instead.py"
    script.write_text(body)
    return [sys.executable, str(script)]


@pytest.fixture
def thumbnails(qtbot, tmp_path):
    made = []

    def make(**options):
        made.append(Thumbnails(tmp_path / "thumbnails", **options))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def files(tmp_path):
    return sorted(path.name for path in (tmp_path / "thumbnails").iterdir())


@pytest.mark.parametrize(
    ("rotation", "portrait", "top"), [(0, False, "red"), (180, False, "blue"), (90, True, None), (-90, True, None)]
)
def test_a_picture_is_small_and_the_right_way_up(tmp_path, rotation, portrait, top):
    source, target = film(tmp_path / "film.mp4", "640x360", rotation), tmp_path / "picture.jpg"
    assert (
        subprocess.run([sys.executable, "-m", "uploader_gui.thumbnailer", source, target], check=False).returncode == 0
    )
    picture = QImage(str(target))
    assert max(picture.width(), picture.height()) == thumbnailer.SIDE
    assert (picture.height() > picture.width()) is portrait
    assert target.stat().st_size < 20_000
    if top is not None:
        color = picture.pixelColor(picture.width() // 2, 4)
        assert (color.red() > 150) is (top == "red")
        assert (color.blue() > 150) is (top == "blue")


@pytest.mark.parametrize(
    "content", [b"", b"no film at all", b"\x00\x00\x00\x18ftypmp42" + b"\xff" * 5000], ids=["empty", "text", "torn"]
)
def test_what_is_no_film_has_no_picture_and_says_so_by_its_status(tmp_path, content):
    (tmp_path / "film.mp4").write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "uploader_gui.thumbnailer", tmp_path / "film.mp4", tmp_path / "picture.jpg"], check=False
    )
    assert done.returncode == thumbnailer.NO_PICTURE
    assert not (tmp_path / "picture.jpg").exists()


def test_what_is_asked_for_is_made_kept_and_found_at_the_next_start(qtbot, thumbnails, tmp_path):
    upload = make_upload(1, path=str(make_video(tmp_path / "a.mp4")))
    first = thumbnails()
    with qtbot.waitSignal(first.ready, timeout=PATIENCE) as told:
        assert first.picture(upload) is None
    assert told.args == [1]
    assert first.picture(upload) is not None
    again = thumbnails(command=["/no/such/program"])
    assert again.picture(upload) is not None


@pytest.mark.parametrize(
    "body",
    [
        "import os; os.abort()",
        "raise SystemExit(1)",
        "import time; time.sleep(600)",
        "open(__import__('sys').argv[2], 'w')",
    ],
)
def test_a_decoder_that_crashes_or_hangs_costs_nothing_but_its_picture(qtbot, thumbnails, tmp_path, body):
    pictures = thumbnails(command=sleeper(tmp_path, body), timeout=0.5)
    upload = make_upload(1)
    assert pictures.picture(upload) is None
    qtbot.waitUntil(lambda: upload.id in [int(name.split("-")[0]) for name in pictures._pictures], timeout=PATIENCE)
    assert pictures.picture(upload) is None
    qtbot.waitUntil(lambda: not pictures._look.isActive(), timeout=PATIENCE)
    assert files(tmp_path) == []


def test_one_is_made_at_a_time_and_the_last_that_was_seen_first(qtbot, thumbnails, tmp_path):
    body = f"""
import os, sys, time
folder = {str(tmp_path)!r}
mark = os.path.join(folder, "running")
with open(os.path.join(folder, "order"), "a") as order:
    order.write(sys.argv[1] + ("!" if os.path.exists(mark) else "") + "\\n")
open(mark, "w").close()
time.sleep(0.05)
os.unlink(mark)
sys.exit(1)
"""
    pictures = thumbnails(command=sleeper(tmp_path, body))
    for number in (1, 2, 3):
        pictures.picture(make_upload(number, path=f"/v/{number}"))
    order = tmp_path / "order"
    qtbot.waitUntil(lambda: order.exists() and len(order.read_text().split()) == 3, timeout=PATIENCE)
    assert order.read_text().split() == ["/v/3", "/v/2", "/v/1"]


def test_what_was_scrolled_past_long_ago_is_not_made(thumbnails):
    pictures = thumbnails()
    for number in range(1, 500):
        pictures.picture(make_upload(number))
    assert len(pictures._waiting) < 50


def test_while_the_list_is_being_scrolled_none_is_begun(qtbot, thumbnails, tmp_path):
    pictures = thumbnails(command=sleeper(tmp_path, ""), rest=3600.0)
    pictures.picture(make_upload(S.QUEUED))
    with qtbot.waitSignal(pictures._look.timeout):
        pass
    pictures._on_look()
    assert pictures._making is None

    pictures._rest = 0.0
    qtbot.waitUntil(lambda: pictures._making is not None)


def test_a_file_that_is_still_being_written_is_left_alone(thumbnails):
    pictures = thumbnails()
    assert pictures.picture(make_upload(1, growing=True)) is None
    assert not pictures._look.isActive()


def test_another_file_in_its_place_has_another_picture(qtbot, thumbnails, tmp_path):
    pictures = thumbnails()
    upload = make_upload(1, path=str(make_video(tmp_path / "a.mp4")))
    with qtbot.waitSignal(pictures.ready, timeout=PATIENCE):
        pictures.picture(upload)
    assert pictures.picture(make_upload(1, path=upload.path, size=7)) is None


@pytest.mark.skipif(not hasattr(os, "nice"), reason="the window starts it with a lower priority there")
def test_it_comes_after_everything_else(tmp_path):
    code = "import os; from uploader_gui import thumbnailer; thumbnailer._be_modest(); print(os.nice(0))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) >= 15


def test_the_picture_goes_with_its_upload_from_the_list_and_from_the_disk(qtbot, engine, open_window, own_home):
    video = make_video(own_home / "a.mp4")
    engine.known_uploads = {number: make_upload(number, path=str(video), state=S.CANCELLED) for number in (1, 2)}
    window = open_window(home=own_home)
    folder = own_home / "thumbnails"
    qtbot.waitUntil(lambda: len(list(folder.glob("*.jpg"))) == 2, timeout=PATIENCE)
    window.model.remove(1)
    assert [path.name[:2] for path in folder.glob("*.jpg")] == ["2-"]
    # Another program removed this one.
    del engine.known_uploads[2]
    engine.known_uploads[3] = make_upload(3)
    open_window(home=own_home)
    assert list(folder.glob("2-*")) == []


def test_a_row_shows_the_picture_once_it_is_there(qtbot, engine, open_window, own_home):
    engine.known_uploads = {1: make_upload(1, path=str(film(own_home / "a.mp4")), state=S.QUEUED)}
    window = open_window(home=own_home)

    def color():
        return window.page.uploads.viewport().grab().toImage().pixelColor(30, 24)

    qtbot.waitUntil(lambda: color().red() > 200 and color().blue() < 60, timeout=PATIENCE)


def test_a_module_in_the_folder_of_the_videos_is_not_run(qtbot, thumbnails, tmp_path, monkeypatch):
    video = film(tmp_path / "films" / "a.mp4")
    for name in ("av", "contextlib", "uploader_gui"):
        (video.parent / f"{name}.py").write_text("open('was-run', 'w')")
    monkeypatch.chdir(video.parent)
    makes = thumbnails()
    with qtbot.waitSignal(makes.ready, timeout=PATIENCE):
        makes.picture(make_upload(1, path=str(video)))
    assert not (video.parent / "was-run").exists()


def test_without_a_place_for_pictures_there_are_none_and_the_window_opens_all_the_same(thumbnails, tmp_path):
    (tmp_path / "thumbnails").write_text("a file where a folder should be")
    makes = thumbnails()
    assert makes.picture(make_upload(1)) is None
    makes.keep_only([])


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have names on Unix only")
@pytest.mark.parametrize("kind", ["pipe", "endless", "link to itself", "folder", "playlist"])
def test_what_is_no_film_costs_its_picture_and_leaves_nothing(qtbot, thumbnails, tmp_path, kind):
    path = tmp_path / "a.mp4"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "endless":
        path.symlink_to("/dev/zero")
    elif kind == "link to itself":
        path.symlink_to(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXTINF:1,\nfile:///dev/zero\n")
    makes = thumbnails(timeout=3)
    upload = make_upload(1, path=str(path))
    makes.picture(upload)
    qtbot.waitUntil(lambda: not makes._look.isActive(), timeout=PATIENCE)
    assert makes.picture(upload) is None
    assert files(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have names on Unix only")
def test_without_a_window_that_ends_it_a_thumbnailer_ends_by_itself(tmp_path):
    os.mkfifo(tmp_path / "a.mp4")
    code = (
        "import sys; from uploader_gui import thumbnailer as it; it.MOST_SECONDS = 1; sys.exit(it.main(sys.argv[1:]))"
    )
    arguments = [str(tmp_path / "a.mp4"), str(tmp_path / "out")]
    assert subprocess.run([sys.executable, "-c", code, *arguments], timeout=30, check=False).returncode != 0
