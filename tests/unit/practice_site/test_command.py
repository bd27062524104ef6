"""`practice-site` as a program of its own."""

import json
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest

from practice_site import faults
from practice_site.__main__ import main


@contextmanager
def program(*arguments):
    command = [sys.executable, "-W", "error", "-m", "practice_site", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_prints_one_line_of_json_when_ready_and_ends_quietly(tmp_path, number):
    with program("--port", "0", "--json", "--directory", str(tmp_path), "--fault", "delay:ms=1") as process:
        told = json.loads(process.stdout.readline())
        assert {"url", "username", "password", "assignments", "users", "storage_url", "control_url"} <= told.keys()
        assert {"id", "cmid", "name", "duedate", "cutoffdate", "course"} <= told["assignments"][0].keys()
        asked = {"username": told["username"], "password": told["password"], "service": "moodle_mobile_app"}
        assert "token" in httpx.post(told["url"] + "/login/token.php", data=asked, trust_env=False).json()
        state = httpx.get(told["control_url"] + "/practice/state", trust_env=False).json()
        assert state["faults"] == ["delay:ms=1"]
        process.send_signal(number)
        output, errors = process.communicate(timeout=10)
        assert (process.returncode, output, errors) == (0, "", "")


def test_it_tells_a_person_address_people_and_assignments(tmp_path):
    with program("--port", "0", "--directory", str(tmp_path)) as process:
        lines = []
        while "Stop with Ctrl+C" not in (lines or [""])[-1]:
            lines.append(process.stdout.readline())
        told = "".join(lines)
        assert "http://127.0.0.1:" in told
        assert "student1" in told
        assert "practice-1" in told
        assert "Field study 2" in told
        assert str(tmp_path) in told


def test_the_way_to_sign_in_is_chosen_and_told_to_people(tmp_path):
    with program("--port", "0", "--directory", str(tmp_path), "--sign-in", "launch") as process:
        lines = []
        while "Stop with Ctrl+C" not in (lines or [""])[-1]:
            lines.append(process.stdout.readline())
        told = "".join(lines)
        url = told.split("Address")[1].split()[0]
        assert "Sign-in    launch" in told
        assert httpx.get(url + "/local/videostorage/token.php", trust_env=False).status_code == 404


def test_a_way_to_sign_in_that_is_none_is_refused_with_those_that_are(capsys):
    with pytest.raises(SystemExit):
        main(["--sign-in", "magic"])
    told = capsys.readouterr().err
    assert all(way in told for way in ("browser", "password", "sso", "launch"))


def test_a_port_that_is_taken_is_said_with_a_next_step(tmp_path, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["--port", str(port), "--directory", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert f"port {port}" in told
    assert "--port 0" in told


def test_s3_without_its_library_is_said_with_a_next_step(capsys, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert main(["--s3-endpoint", "http://127.0.0.1:9000"]) == 2
    assert "pip install 'uploader-gui[s3]'" in capsys.readouterr().err


def test_two_places_for_the_videos_are_one_too_many(capsys):
    assert main(["--s3-endpoint", "http://127.0.0.1:9000", "--tus-endpoint", "http://127.0.0.1:9001"]) == 2
    assert "one place" in capsys.readouterr().err


def test_a_fault_that_means_nothing_is_said_before_anything_starts(capsys):
    assert main(["--fault", "cut:sometimes"]) == 2
    assert "cut" in capsys.readouterr().err


def test_damaged_data_is_said_with_a_next_step(tmp_path, capsys):
    (tmp_path / "site.json").write_text("[]")
    assert main(["--port", "0", "--directory", str(tmp_path)]) == 2
    assert "--directory" in capsys.readouterr().err


def test_the_help_explains_every_fault(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    for kind in faults._FIELDS:
        assert f"\n    {kind}" in told
