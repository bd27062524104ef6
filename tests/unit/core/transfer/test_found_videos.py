"""Folders are opened, files are taken as they are."""

from uploader_gui.core.transfer import found_videos
from uploader_gui.core.transfer.found_videos import find_videos


def touch(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"film")
    return str(path)


async def test_a_file_is_taken_whatever_its_name_and_even_where_it_is_not_there(tmp_path):
    notes, gone = touch(tmp_path / "notes.txt"), str(tmp_path / "gone.mp4")
    assert (await find_videos([notes, gone, notes])).paths == (notes, gone)


async def test_of_a_folder_the_videos_below_it_are_taken_by_name(tmp_path):
    card = tmp_path / "DCIM"
    second, first = touch(card / "101" / "b.MTS"), touch(card / "100" / "a.mp4")
    for name in ("100/._a.mp4", "100/a.thm", ".trash/old.mp4", "notes.txt"):
        touch(card / name)
    found = await find_videos([str(card)])
    assert found.paths == (first, second)
    assert found.empty_folders == ()


async def test_a_folder_without_a_video_is_named(tmp_path):
    touch(tmp_path / "photos" / "a.jpg")
    found = await find_videos([str(tmp_path / "photos")])
    assert (found.paths, found.empty_folders) == ((), (str(tmp_path / "photos"),))


async def test_what_was_dropped_twice_is_taken_once(tmp_path):
    film = touch(tmp_path / "card" / "a.mp4")
    assert (await find_videos([film, str(tmp_path / "card")])).paths == (film,)


async def test_a_folder_with_too_many_videos_is_cut_short_and_named(tmp_path, monkeypatch):
    monkeypatch.setattr(found_videos, "MOST", 2)
    for name in "abc":
        touch(tmp_path / f"{name}.mp4")
    found = await find_videos([str(tmp_path)])
    assert len(found.paths) == 2
    assert found.cut_short == (str(tmp_path),)
