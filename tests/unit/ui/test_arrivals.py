import os
import sys
from urllib.parse import quote

import pytest

from uploader_gui.app import arguments
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


@pytest.mark.skipif(sys.platform == "win32", reason="names are bytes on Unix only")
@pytest.mark.parametrize(
    "name", ["100%25.mp4", "a%2Fb.mp4", "50%.mp4", "\udcff\udcfe.mp4", "line\nbreak.mp4", "a#b?c.mp4"]
)
def test_the_file_that_an_address_names_is_that_very_file(tmp_path, name):
    (tmp_path / name).touch()
    address = f"file://{quote(os.fsencode(tmp_path / name))}"
    assert sort_out([address], tmp_path).files == (str(tmp_path / name),)


def test_a_name_that_begins_like_somebodys_home_is_a_name(tmp_path):
    assert sort_out(["~$lecture.mp4"], tmp_path).files == (str(tmp_path / "~$lecture.mp4"),)


def test_an_address_that_is_none_ends_no_start(tmp_path):
    assert sort_out(["file://[x/film.mp4"], tmp_path).strange == ("file://[x/film.mp4",)


def test_what_is_packed_is_what_is_unpacked_names_with_line_breaks_too():
    arrival = Arrival(files=("/a\nb.mp4", "/ü.mov", "/no-text-\udcff"), links=("uploader://open",), shows=False)
    assert pack(arrival).count(b"\n") == 1
    assert unpack(pack(arrival)) == arrival


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"files": 1}', b"\xff\n", b"[" * 100_000])
def test_what_was_never_packed_is_refused(line):
    with pytest.raises(ValueError, match=r"."):
        unpack(line)


def test_behind_the_two_dashes_of_the_desktops_entry_nothing_is_an_option():
    options = arguments().parse_args(["--", "uploader://open", "--sign-in", "https://evil.example"])
    assert options.sign_in == ""
