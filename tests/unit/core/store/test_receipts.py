"""Receipts: one readable JSON file each, under a name that every system takes."""

import json
import os
import stat
import sys

import msgspec
import pytest

from uploader_gui.core.models import AttemptLine, Receipt, TransferTotals
from uploader_gui.core.store import files
from uploader_gui.core.store.files import write_whole
from uploader_gui.core.store.receipts import read_receipt, receipt_path, write_receipt


def make_receipt(**changes):
    facts = {
        "file_name": "interview – 第1回.mp4",
        "size": 5_000_000_000,
        "sha256": "ab" * 32,
        "video_id": "v1",
        "upload_id": 71,
        "submission_id": 81,
        "submission_status": "submitted",
        "submitted_at": 1_800_000_600,
        "site_url": "https://moodle.example.edu",
        "site_name": "Lab University",
        "username": "sam",
        "full_name": "Sam One",
        "course_name": "Anthropology",
        "assignment_id": 1,
        "assignment_name": "Field study",
        "attempts": 3,
        "queued_at": 1_800_000_000.0,
        "stored_at": 1_800_000_500.0,
        "made_at": 1_800_000_601.0,
        "client_key": "key",
    }
    return Receipt(**{**facts, **changes})


def test_a_receipt_read_back_is_the_receipt_that_was_written(tmp_path):
    path = tmp_path / "receipts" / "1.json"
    write_receipt(path, make_receipt())
    assert read_receipt(path) == make_receipt()


def test_a_receipt_keeps_the_attempt_log_and_its_sums(tmp_path):
    line = AttemptLine(at=1.5, what="stored", facts={"offset": 7, "bytes": 7, "seconds": 0.5})
    totals = TransferTotals(bytes_sent=7, bytes_again=0, seconds_sending=0.5, seconds_waiting=0.0, cuts=0)
    receipt = make_receipt(attempt_log=(line,), transfer=totals)
    write_receipt(tmp_path / "1.json", receipt)
    assert read_receipt(tmp_path / "1.json") == receipt


def test_a_receipt_from_before_there_was_a_log_is_read(tmp_path):
    old = msgspec.to_builtins(make_receipt())
    del old["attempt_log"], old["transfer"]
    (tmp_path / "1.json").write_text(json.dumps(old))
    assert read_receipt(tmp_path / "1.json") == make_receipt()


def test_a_receipt_is_plain_json_that_a_person_can_read(tmp_path):
    path = tmp_path / "1.json"
    write_receipt(path, make_receipt())
    text = path.read_text(encoding="utf-8")
    assert json.loads(text)["file_name"] == "interview – 第1回.mp4"
    assert len(text.splitlines()) > 15


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b"[1]", b"\xff", b'{"a": "\xff"}', b"[" * 100_000])
def test_what_is_no_receipt_is_not_shown_as_one(tmp_path, content):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(msgspec.DecodeError):
        read_receipt(tmp_path / "x.json")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("interview.mp4", "00012-interview.mp4.receipt.json"),
        ("../../etc/passwd", "00012-etc_passwd.receipt.json"),
        ("a b:c*?.mp4", "00012-a_b_c_.mp4.receipt.json"),
        ("Prüfung.mp4", "00012-Prüfung.mp4.receipt.json"),
        ("...", "00012-video.receipt.json"),
        ("", "00012-video.receipt.json"),
        ("\n\r\t", "00012-video.receipt.json"),
    ],
)
def test_the_name_holds_the_number_and_what_is_safe_of_the_files_name(tmp_path, name, expected):
    assert receipt_path(tmp_path, 12, name) == tmp_path / expected


@pytest.mark.parametrize("letter", ["a", "ß", "第", "𠀀"])
def test_even_the_longest_name_in_any_script_can_be_written(tmp_path, letter):
    path = receipt_path(tmp_path, 99_999, letter * 255)
    write_receipt(path, make_receipt())
    assert read_receipt(path).upload_id == 71


def test_two_uploads_of_one_file_have_two_receipts(tmp_path):
    assert receipt_path(tmp_path, 1, "a.mp4") != receipt_path(tmp_path, 2, "a.mp4")


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    write_whole(path, b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]  # noqa: PTH208


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_what_is_written_is_for_this_user_only(tmp_path):
    path = tmp_path / "new folder" / "a.json"
    write_whole(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
