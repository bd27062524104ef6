import pytest

from uploader_gui.ui.arrivals import Arrival, pack, sort_out, unpack


def test_files_addresses_and_what_lies_elsewhere_are_told_apart(tmp_path):
    (tmp_path / "smb:").mkdir()
    found = sort_out(
        ["day 1.mp4", "/a/b.mov", "file:///c/d%20e.mp4", "uploader://open", "smb://nas/film.mp4", ""], tmp_path
    )
    assert found.files == (str(tmp_path / "day 1.mp4"), "/a/b.mov", "/c/d e.mp4")
    assert found.links == ("uploader://open",)
    assert found.strange == ("smb://nas/film.mp4",)


def test_a_file_of_another_computer_is_not_taken_for_one_of_ours(tmp_path):
    assert sort_out(["file://other.example/film.mp4"], tmp_path).strange == ("file://other.example/film.mp4",)


def test_what_is_packed_is_what_is_unpacked_names_with_line_breaks_too():
    arrival = Arrival(files=("/a\nb.mp4", "/ü.mov", "/no-text-\udcff"), links=("uploader://open",), shows=False)
    assert pack(arrival).count(b"\n") == 1
    assert unpack(pack(arrival)) == arrival


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"files": 1}', b"\xff\n", b"[" * 100_000])
def test_what_was_never_packed_is_refused(line):
    with pytest.raises(ValueError, match=r"."):
        unpack(line)
