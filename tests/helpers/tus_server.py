"""The tus project's own server (@tus/server, from npm), where node is present."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "tests" / "e2e" / "tus_server"
INSTALLED = ROOT / "build" / "tus-server"


def installed() -> Path:
    """Return the folder of the installed server; skips the test, with the reason, where there can be none."""
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("node and npm are not installed, so the tus project's own server cannot run")
    INSTALLED.parent.mkdir(exist_ok=True)
    with FileLock(INSTALLED.with_suffix(".lock")):  # several processes test at once
        _install()
    return INSTALLED


def _install() -> None:
    wanted = (SOURCE / "package.json").read_bytes()
    done = INSTALLED / "installed.json"
    if not done.exists() or done.read_bytes() != wanted:
        shutil.rmtree(INSTALLED, ignore_errors=True)
        shutil.copytree(SOURCE, INSTALLED)
        command = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"]
        npm = subprocess.run(command, cwd=INSTALLED, capture_output=True, text=True, timeout=100, check=False)
        if npm.returncode != 0:
            pytest.skip("npm could not install @tus/server: " + npm.stderr.strip()[-200:])
        done.write_bytes(wanted)
    shutil.copy(SOURCE / "server.mjs", INSTALLED)


@contextmanager
def running_tus_server(directory: Path) -> Iterator[int]:
    """Run the server over ``directory`` until the block ends; gives its port."""
    directory.mkdir(parents=True, exist_ok=True)
    command = ["node", "server.mjs", str(directory)]
    with subprocess.Popen(command, cwd=installed(), stdout=subprocess.PIPE, text=True) as process:
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()
