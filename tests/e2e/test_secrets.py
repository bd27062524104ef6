"""After a full run over every trouble, nothing that the program said or left behind holds a secret."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.helpers.commands import CommandLine
from tests.helpers.practice import running_practice_site
from tests.helpers.small_s3 import bucket, s3_endpoint
from tests.helpers.small_site import CHUNK, RULES
from tests.helpers.videos import make_video

__all__ = ["bucket", "s3_endpoint"]

JOURNAL = ("journal.sqlite3", "journal.sqlite3-wal", "journal.sqlite3-shm")
LEAST = 12
"""Shorter ones could stand anywhere by chance."""


class Said:
    """Everything that commands printed, and every argument that they or their children were started with."""

    def __init__(self, uploader: CommandLine) -> None:
        self._uploader = uploader
        self.text = ""

    def run(self, *arguments: object, stdin: str = "") -> int:
        """Run a command."""
        done = self._uploader.run(*arguments, stdin=stdin)
        self.text += done.stdout + done.stderr
        return done.returncode

    def send(self, *arguments: object, stdin: str = "") -> int:
        """Run a command that sends, and look at the arguments of all its processes meanwhile."""
        process = self._uploader.start(*arguments, start_new_session=True)
        for line in process.stdout:
            self.text += line
            self.text += arguments_in_the_session_of(process.pid) if '"sending"' in line else ""
        self.text += process.stderr.read()
        return process.wait(timeout=90)


@pytest.fixture(params=["tus", "s3multipart"])
def any_site(request, tmp_path):
    """A practice site whose videos go to a tus storage, or to S3."""
    options = RULES if request.param == "tus" else request.getfixturevalue("bucket").options
    with running_practice_site(tmp_path / "site", **options) as running:
        yield running


def arguments_in_the_session_of(leader: int) -> str:
    """The arguments of a process and of all that it started; what else this machine runs has its own secrets."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if os.getsid(int(place.parent.name)) == leader:
                found.append(place.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue  # it has ended meanwhile
    return "\n".join(found)


def secrets_of(site) -> set[str]:
    """Every token, address and secret that the practice site has ever written down."""

    def strings(value, is_secret):
        if isinstance(value, dict):
            for name, inner in value.items():
                yield from strings(inner, is_secret or name in ("token", "tokens", "gone_tokens", "url", "secret"))
        elif isinstance(value, list):
            for inner in value:
                yield from strings(inner, is_secret)
        elif is_secret and isinstance(value, str) and value:
            yield value
            if "://" in value:
                yield urlsplit(value).path.rpartition("/")[2]
                yield urlsplit(value).query

    data = json.loads((site.directory / "site.json").read_text())
    return {secret for secret in strings(data, False) if len(secret) >= LEAST}


def tokens_of(site) -> set[str]:
    users = json.loads((site.directory / "site.json").read_text())["users"]
    return {user["token"] for user in users if user["token"]}


def left_behind(home: Path, *but: str) -> str:
    """The bytes of every file in the program's folder, its database's own files too, but those named."""
    files = [path for path in home.rglob("*") if path.is_file() and path.name not in but]
    assert any(path.suffix == ".log" for path in files)
    return "\n".join(path.read_bytes().decode("latin-1") for path in files)


def around(secret: str, text: str) -> str:
    """Where a secret stands in a long text, or nothing: so that a failure says the place and not the whole text."""
    at = text.find(secret)
    return "" if at < 0 else text[max(0, at - 80) : at + len(secret) + 20]


def unpacked(bundle: Path) -> str:
    with zipfile.ZipFile(bundle) as archive:
        assert {"uploads.json", "doctor.json", "logs/uploader.log"} <= set(archive.namelist())
        return "\n".join(f"{name}\n{archive.read(name).decode()}" for name in archive.namelist())


@pytest.mark.slow
def test_nothing_that_was_said_or_left_behind_holds_a_secret(own_home, uploader, any_site, tmp_path):
    site, said = any_site, Said(uploader)
    first, second = (make_video(tmp_path / f"{n}.mp4", 10 * CHUNK + n) for n in (1, 2))
    to = ("--assignment", site.assignment("plain").id)
    sign_in = ("sign-in", site.url, "--username", site.username, "--password-stdin")
    wrong = "not-the-password-but-somebodys"
    assert said.run(*sign_in, stdin=wrong) == 4
    assert said.run(*sign_in, stdin=site.password) == 0
    assert said.run("assignments") == said.run("assignments", "--json") == said.run("check", first, *to) == 0
    known = secrets_of(site)
    site.faults(
        "cut:after=100000;150000,how=reset",
        "status:503,on=storage,times=2",
        "status:503,on=moodle",
        "lost-reply:on=local_videostorage_finish_upload",
    )
    assert said.send("send", first, *to, "--json") == 0
    known |= secrets_of(site)
    site.clear_faults()
    site.expire_tokens()
    assert said.run("send", second, *to, "--replace") == 4
    assert said.run(*sign_in, stdin=site.password) == 0
    assert said.run("send", second, *to, "--replace") == 0
    known |= secrets_of(site) | {site.password, wrong}
    for command in (("queue",), ("queue", "--json"), ("queue", 1), ("receipt", 1), ("receipt", 2, "--json")):
        assert said.run(*command) == 0

    bundle = tmp_path / "diagnostics.zip"
    assert said.run("diagnostics", "--output", bundle) == 0
    handed_on = unpacked(bundle)
    assert str(tmp_path.name) in handed_on  # the uploads' places are in it, and so would be what must not
    for secret in known:
        assert not around(secret, handed_on)
    in_the_journal = left_behind(own_home, "credentials.json")
    elsewhere = left_behind(own_home, "credentials.json", *JOURNAL)
    assert any(token in (own_home / "credentials.json").read_text() for token in known)
    assert len(known) > 6
    for secret in known:
        assert not around(secret, said.text)
        assert not around(secret, elsewhere)
    # Where an upload goes must outlive a crash; who may speak for a person must not be read there.
    for secret in (site.password, wrong, *tokens_of(site)):
        assert not around(secret, in_the_journal)
    assert "uploader_gui.cli send" in said.text  # arguments were looked at
    assert not around("Signature=", said.text)
    assert not around("Signature=", in_the_journal)


CRASH = """
import sys
from uploader_gui.core.engine import Engine
from uploader_gui.cli import main

async def fails(self):
    token, url = sys.stdin.read().split()
    raise RuntimeError(f"no: {url} with wstoken={token} and Authorization: Bearer {token}")

Engine.uploads = fails
sys.argv = ["uploader", "queue"]
main()
"""


WINDOW_CRASH = """
import sys
from uploader_gui.app import _start_log
from uploader_gui.core.paths import Paths

_start_log(Paths.default())
token, url = sys.stdin.read().split()
raise RuntimeError(f"no: {url} with wstoken={token} and Authorization: Bearer {token}")
"""


@pytest.mark.parametrize("program", [CRASH, WINDOW_CRASH])
def test_a_crash_report_holds_no_secret(own_home, program):
    token, url = "0123456789abcdef" * 2, "https://storage.example.org/tus/0123456789?tusv2=true&sig=abcdefghijkl"
    environment = os.environ | {"UPLOADER_HOME": str(own_home)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=f"{token} {url}",
        check=False,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    log = left_behind(own_home)
    assert "RuntimeError: no: https://storage.example.org with wstoken=" in log
    for secret in (token, "0123456789?", "sig=abcdefghijkl"):
        assert secret not in done.stdout + done.stderr + log
