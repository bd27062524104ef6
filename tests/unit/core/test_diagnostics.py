"""One file for the people who help: everything that helps is in it, and nothing that is only its user's."""

import getpass
import json
import zipfile
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.helpers.fake_engine import FakeEngine, make_account, make_upload

from uploader_gui.core import diagnostics
from uploader_gui.core.config import Settings
from uploader_gui.core.diagnostics import Collection, file_name, save_diagnostics
from uploader_gui.core.errors import EngineBusy
from uploader_gui.core.models import Problem, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.core.schedule import read_schedule
from uploader_gui.core.store.settings_file import save_settings
from uploader_gui.ui.error_text import without_secrets

TOKEN = "0123456789abcdef" * 2
UPLOAD_URL = "https://storage.example.org/tus/s3cr3tpath?sig=abcdefghijkl"


@pytest.fixture
def paths():
    paths = Paths.default()
    paths.prepare()
    paths.logs.mkdir(exist_ok=True)
    return paths


@pytest.fixture
def engine():
    upload = make_upload(1, path=str(Path.home() / "films" / "one.mp4"), state=UploadState.WAITING)
    return FakeEngine(make_account(site_url="http://127.0.0.1:9", username="sam-secret"), uploads=(upload,))


@pytest.fixture
def save(paths, engine, tmp_path):
    async def save_it(**changes):
        output = tmp_path / "out.zip"
        facts = {"paths": paths, "open_engine": engine.open, "clean": without_secrets} | changes
        await save_diagnostics(output, Collection(**facts))
        with zipfile.ZipFile(output) as archive:
            return {name: archive.read(name).decode() for name in archive.namelist()}

    return save_it


async def test_everything_that_helps_is_in_it(save, paths):
    save_settings(paths.settings, Settings(theme="dark", schedule=read_schedule([{"bytes_per_second": "pause"}])))
    (paths.logs / "window.log").write_text("a line\n")
    (paths.logs / "window.log.1").write_text("an older line\n")
    steps = []
    found = await save(versions={"qt": "6.11"}, tell=steps.append)
    assert steps == ["uploads", "doctor", "logs"]
    assert json.loads(found["versions.json"])["qt"] == "6.11"
    assert json.loads(found["settings.json"])["schedule"] == [{"bytes_per_second": "pause"}]
    (upload,) = json.loads(found["uploads.json"])
    assert (upload["name"], upload["state"]) == ("interview1.mp4", "waiting")
    assert json.loads(found["attempts.json"])["1"][0]["what"] == "added"
    lines = json.loads(found["doctor.json"])
    assert {"address", "proxy"} <= {line["name"] for line in lines}
    assert (found["logs/window.log"], found["logs/window.log.1"]) == ("a line\n", "an older line\n")
    assert "README.txt" in found


async def test_no_secret_and_no_name_of_the_user_is_in_it(save, paths, engine, monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "samuel")
    paths.credentials.write_text(json.dumps({"1": TOKEN}))
    paths.control.write_text(json.dumps({"port": 1, "secret": TOKEN, "pid": 1}))
    (paths.logs / "uploader.log").write_text(
        f"sent to {UPLOAD_URL}\nwstoken={TOKEN}\n{Path.home()}/films and /media/samuel/CARD and C:\\Users\\samuel\\x\n"
    )
    engine.known_uploads[1] = make_upload(1, path="/media/samuel/CARD/one.mp4", client_key="the-client-key")
    found = "\n".join((await save()).values())
    names = ("sam-secret", "Sam One", "samuel", f"{Path.home()}/")
    for secret in (TOKEN, "s3cr3tpath", "sig=", "the-client-key", *names):
        assert secret not in found
    assert "https://storage.example.org" in found
    assert "/media/~/CARD/one.mp4" in found


async def test_a_name_that_is_no_text_does_not_stop_it(save, engine):
    engine.known_uploads[1] = make_upload(1, path="/videos/\udcff.mp4")
    assert json.loads((await save())["uploads.json"])[0]["path"] == "/videos/\\udcff.mp4"


@pytest.mark.parametrize("line", ["through http://sam:hunter2@proxy.example:3128", "sam:hunter2@proxy.example refused"])
async def test_no_password_of_a_proxy_is_in_it(save, paths, engine, line):
    (paths.logs / "window.log").write_text(f"INFO {line}\n")
    engine.known_uploads[1] = make_upload(1, problem=Problem(code="no_connection", facts={"message": line}))
    assert "hunter2" not in "".join((await save()).values())


async def test_where_the_engine_cannot_be_had_the_rest_is_in_it_and_the_reason(save, paths):
    @asynccontextmanager
    async def busy():
        raise EngineBusy("no answer")
        yield

    (paths.logs / "window.log").write_text("a line\n")
    found = await save(open_engine=busy)
    assert json.loads(found["uploads.json"]) == {"problem": "engine_busy"}
    assert found["logs/window.log"] == "a line\n"


async def test_a_doctor_that_takes_too_long_is_ended_and_what_it_saw_is_in_it(save, engine, monkeypatch):
    monkeypatch.setattr(diagnostics, "DOCTOR_SECONDS", 0.0)
    lines = json.loads((await save())["doctor.json"])
    assert "problem" in lines[-1]


async def test_where_it_cannot_be_written_nothing_is_left(paths, engine, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match=r"exists|directory"):
        await save_diagnostics(
            tmp_path / "file" / "out.zip", Collection(paths=paths, open_engine=engine.open, clean=without_secrets)
        )
    assert not list(tmp_path.glob("*.zip"))


def test_the_files_name_tells_when():
    assert file_name(1_800_000_000.0).startswith("video-uploader-diagnostics-2027")
