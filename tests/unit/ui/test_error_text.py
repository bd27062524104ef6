import re
import subprocess
import sys

import pytest

from uploader_gui.core.errors import all_errors
from uploader_gui.ui.doctor_sentences import DOCTOR_SENTENCES
from uploader_gui.ui.error_text import SENTENCES, text_for, without_secrets
from uploader_gui.ui.verify_sentences import VERIFY_SENTENCES

FINDINGS = [
    "replaces_upload",
    "file_ok",
    "duration_ok",
    "duration_unknown",
    "deadline_ok",
    "deadline_passed",
    "deadline_tight",
    "site_not_asked",
    "no_deadline",
    "already_submitted",
    "late",
    "statement_will_be_asked",
    "needs_submit_step",
    "team_submission",
    "no_group_submission",
    "already_graded",
    "new_attempt",
    "time_is_running",
    "time_is_over",
    "carry_on",
    "carry_on_unproved",
]
EVERY_CODE = sorted({*all_errors(), *FINDINGS, *DOCTOR_SENTENCES, *VERIFY_SENTENCES})
NOW = 1_770_000_000.0
EVERY_FACT = {
    "path": "/home/sam/interview.mp4",
    "name": "interview.mp4",
    "folder": "/media/sam/CANON/DCIM",
    "size": "5000000000",
    "limit": "2000000000",
    "stored": "3100000000",
    "site": "Lab University",
    "host": "moodle.example.org",
    "address": "https://moodle.example.org/lab",
    "username": "sam",
    "assignment": "Field study 2",
    "course": "Anthropology 1",
    "opens": str(int(NOW) + 90_000),
    "closed": str(int(NOW) - 900_000),
    "due": str(int(NOW) + 900_000),
    "until": str(int(NOW) + 9_000),
    "seen": str(int(NOW) - 90_000),
    "attempts": "2",
    "seconds": "3725",
    "limit_seconds": "600",
    "status": "503",
    "message": "Quota exceeded",
    "missing": "local_videostorage",
    "pid": "4711",
    "mimetype": "video/x-matroska",
    "state": "submitted",
    "found": "2025010100",
    "needed": "2026112000",
    "version": "TLSv1.3",
    "python": "3.11.7",
    "system": "Linux 6.1",
    "free": "5000000000",
    "speed": "125000",
    "proxy": "proxy.example.org:3128",
    "milliseconds": "12",
    "addresses": "2",
    "via": "1.1 varnish",
    "ends": str(int(NOW) + 90_000),
    "ways": "browser, phone",
    "release": "4.5.6 (Build 20250811)",
    "assignments": "14",
    "open": "3",
    "backend": "s3video",
    "protocols": "s3multipart, post",
    "issuer": "Middlebox Ltd",
    "upload": "71",
    "other": "first.mp4",
    "fingerprint": ":".join(["AB"] * 32),
    "team": "Team A",
    "members": "2",
    "number": "2",
    "kept": "interview.mp4",
    "fields": "the size, the SHA-256",
    "reason": "No connection",
}


@pytest.mark.parametrize("facts", [{}, EVERY_FACT], ids=["no facts", "every fact"])
@pytest.mark.parametrize("code", EVERY_CODE)
def test_every_code_has_a_title_a_message_and_a_next_step(code, facts):
    assert code in SENTENCES
    text = text_for(code, facts, now=NOW)
    assert 0 < len(text.title) <= 60
    for part in (text.title, text.message, text.next_step):
        assert part.strip() == part
        assert part
        assert not re.search(r"[{}\[\]|]|  | [.,;:](?!\w)|…", part), part
    assert text.message.endswith((".", "!"))
    assert text.next_step.endswith((".", "!", "”"))


@pytest.mark.parametrize("code", EVERY_CODE)
def test_sentences_read_well_with_a_single_fact(code):
    for fact, value in EVERY_FACT.items():
        text = text_for(code, {fact: value}, now=NOW)
        for part in (text.title, text.message, text.next_step):
            assert not re.search(r"[{}\[\]|]|  | [.,;:](?!\w)|…", part), (fact, part)


def test_no_sentence_stands_in_the_table_without_a_code_that_needs_it():
    assert set(SENTENCES) == set(EVERY_CODE)


def test_an_unknown_code_gets_a_good_general_sentence():
    assert text_for("from_the_future", {}) == text_for("unexpected", {})


def test_bytes_times_and_lengths_are_told_with_units():
    text = text_for("file_too_large", {"name": "a.mp4", "size": "5000000000", "limit": "2000000000"})
    assert text.message == "“a.mp4” has 5.0 GB, and the assignment takes up to 2.0 GB."
    assert "1 h 2 min" in text_for("video_too_long", {"seconds": "3725"}).message
    assert re.search(r"since \d+ \w+", text_for("submissions_closed", EVERY_FACT, now=NOW).message)


def test_the_name_is_taken_from_the_path_when_it_is_missing():
    assert "“day 3.mov”" in text_for("file_missing", {"path": "/media/card/day 3.mov"}).message
    assert "“day 3.mov”" in text_for("file_missing", {"path": r"E:\DCIM\day 3.mov"}).message


def test_a_fact_with_brackets_or_braces_is_shown_as_it_is():
    assert "“[a|b] {size}.mp4”" in text_for("file_missing", {"name": "[a|b] {size}.mp4"}).message


def test_no_secret_of_an_address_is_shown():
    secret = "https://sam:hunter2@storage.example.org:8443/tus/abcdef?token=SECRET#x"
    shown = text_for("moodle_refused", {"message": f"see {secret}"}).message
    assert "https://storage.example.org:8443" in shown
    assert not re.search("hunter2|SECRET|abcdef", shown)
    address = text_for("no_site", {"address": secret}).message
    assert not re.search("hunter2|SECRET|sam", address)


def test_a_token_alone_is_left_out():
    assert without_secrets("token 0123456789abcdef0123456789abcdef refused") == "token … refused"


@pytest.mark.parametrize(
    "text",
    [
        "no way through http://sam:geheim@proxy.example:3128: refused",
        "no way through socks5://sam:geheim@proxy.example:1080",
        "proxy sam:geheim@proxy.example:3128 refused",
        "{'https': 'http://sam:geheim@proxy.example:3128'}",
        "HTTP_PROXY=http://sam:gehe'im\"geheim@proxy.example:3128",
        "not mounted: smb://sam:geheim@nas/films",
        "GET /x?wstoken=geheim&wsfunction=y",
        "Authorization: Bearer geheim",
        "{'authorization': 'Basic geheim'}",
        "moodlemobile://token=geheim",
        'password="geheim"',
    ],
)
def test_no_password_and_no_token_stays_however_it_stands_in_a_text(text):
    assert "geheim" not in without_secrets(text)


@pytest.mark.parametrize(
    "text",
    [
        "2027-05-05 19:00:00,123 INFO transfer: upload 7: 3 of 5 parts",
        "write to it-support@example.org: they know",
        "Invalid token - token expired",
        "https://proxy.example:3128",
        "host 127.0.0.1:8080, user a@b",
    ],
)
def test_what_is_no_secret_stays_as_it_is(text):
    assert without_secrets(text) == text


def test_a_long_name_without_a_space_is_shown_and_not_taken_for_a_token():
    name = "2027-05-05_anthropology_field_study_interview_with_sam_final_version.mp4"
    assert f"“{name}”" in text_for("file_missing", {"name": name}).message


def test_the_sentences_need_no_qt():
    code = "import sys, uploader_gui.ui.error_text; print(any(name.startswith('PySide6') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
