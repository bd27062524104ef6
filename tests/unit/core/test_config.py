"""Settings: what is absent has its default, and nothing a person writes there stops the program."""

import pytest

from uploader_gui.core.config import ProxyError, Settings, load_settings, read_proxy


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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", '"blue"'),
        ("theme", "7"),
        ("on_close", '"explode"'),
        ("proxy", '"http://sam:hunter2@proxy.example:3128"'),
        ("proxy", '"nonsense"'),
        ("language", '"../de"'),
        ("language", "null"),
    ],
)
def test_a_choice_that_is_none_is_named_and_the_other_settings_count(tmp_path, caplog, name, value):
    path = tmp_path / "settings.json"
    path.write_text(f'{{"pause_on_metered": true, "{name}": {value}}}')
    settings = load_settings(path)
    assert settings == Settings(pause_on_metered=True, complaint=settings.complaint)
    assert settings.complaint.startswith(f"“{name}” is ")
    assert settings.complaint in caplog.text
    assert "hunter2" not in caplog.text


def test_the_choices_are_taken(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "on_close": "tray", "proxy": "none", "language": "pt_BR"}')
    assert load_settings(path) == Settings(theme="dark", on_close="tray", proxy="none", language="pt_BR")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ""),
        ("none", "none"),
        (" proxy.example:3128 ", "http://proxy.example:3128"),
        ("http://proxy.example:3128/", "http://proxy.example:3128"),
        ("https://proxy.example:443", "https://proxy.example:443"),
        ("10.0.0.1:8080", "http://10.0.0.1:8080"),
        ("http://[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
    ],
)
def test_a_proxys_address_is_taken_with_or_without_its_scheme(written, read):
    assert read_proxy(written) == read == read_proxy(read)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("http://sam:hunter2@proxy.example:3128", "password"),
        ("sam@proxy.example:3128", "password"),
        ("socks5://proxy.example:1080", "kind"),
        ("proxy.example", "address"),
        ("proxy.example:abc", "address"),
        ("proxy.example:99999", "address"),
        ("http://:3128", "address"),
        ("http://a b:3128", "address"),
        ("http://[x:3128", "address"),
        ("http://a..b:3128", "address"),
        ("proxy.example:3128/path", "address"),
    ],
)
def test_what_is_no_proxys_address_is_refused_with_the_reason(written, reason):
    with pytest.raises(ProxyError) as raised:
        read_proxy(written)
    assert raised.value.reason == reason
    assert "hunter2" not in str(raised.value)
