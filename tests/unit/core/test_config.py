"""Settings: what is absent has its default, and nothing a person writes there stops the program."""

import pytest

from uploader_gui.core.config import Settings, load_settings


def test_without_a_file_everything_has_its_default(tmp_path):
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_what_is_written_counts_and_the_rest_has_its_default(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"bytes_per_second": 500000, "from_the_future": true}')
    assert load_settings(path) == Settings(bytes_per_second=500_000)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"credentials": "\xff"}',
        b'{"a":' * 100_000,
        b'{"bytes_per_second": 1e400}',
        b'{"parallel_uploads": "two"}',
        b'{"parallel_uploads": -1}',
        b'{"bytes_per_second": -1}',
        b'{"parallel_uploads": 1.5}',
    ],
)
def test_what_makes_no_sense_gives_the_defaults_and_a_line_in_the_log(tmp_path, caplog, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()
    assert "defaults used" in caplog.text


def test_a_folder_in_its_place_is_no_settings(tmp_path):
    assert load_settings(tmp_path) == Settings()
