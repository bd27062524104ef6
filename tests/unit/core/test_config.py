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
    settings = load_settings(path)
    assert settings == Settings(complaint=settings.complaint)
    assert settings.complaint.endswith("until that is mended.")
    assert "defaults used" in caplog.text


def test_a_folder_in_its_place_is_no_settings(tmp_path):
    assert load_settings(tmp_path).complaint


def test_a_schedule_is_read_and_the_rest_beside_it(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(
        '{"bytes_per_second": 7, "schedule": [{"from": "22:00", "to": "6:00", "bytes_per_second": "pause"}]}'
    )
    settings = load_settings(path)
    assert (settings.bytes_per_second, settings.complaint) == (7, "")
    (entry,) = settings.schedule
    assert (entry.begins, entry.ends, entry.rule.pauses) == (22 * 60, 6 * 60, True)


def test_a_schedule_that_makes_no_sense_is_named_and_the_other_settings_count(tmp_path, caplog):
    path = tmp_path / "settings.json"
    path.write_text('{"bytes_per_second": 7, "schedule": [{"from": "25:00", "bytes_per_second": 0}], "complaint": "x"}')
    settings = load_settings(path)
    assert (settings.bytes_per_second, settings.schedule) == (7, ())
    assert "“schedule”, entry 1: “from”" in settings.complaint
    assert settings.complaint in caplog.text


def test_settings_that_count_make_no_complaint(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"parallel_uploads": 3, "pause_on_metered": true}')
    assert load_settings(path) == Settings(parallel_uploads=3, pause_on_metered=True)
