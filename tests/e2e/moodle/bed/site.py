"""Installs a copy of a Moodle, keeps snapshots of it, and runs PHP inside it."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Self

from tests.e2e.moodle.bed.configuration import Places, write_all
from tests.e2e.moodle.bed.machine import KEEP, TREE, free_port, give, make_certificate, program, worker
from tests.e2e.moodle.bed.services import Services

PASSWORD = "Passw0rd.1"
_SCRIPTS = Path(__file__).parent / "php"
_CLEAN = "clean"


class Site:
    """A Moodle of our own. Use it with `with`; afterwards everything has ended.

    Attributes:
        places: Where it keeps what, and its address.
        ids: The numbers of its course, users (by name), groups and grouping.
    """

    def __init__(self) -> None:
        kept = os.environ.get(KEEP, "")
        self._is_kept = bool(kept)
        # Not pytest's folder: the site's own user must be able to reach it, and a socket's path is short.
        root = Path(kept or tempfile.mkdtemp(prefix="moodle-")).resolve()
        root.mkdir(parents=True, exist_ok=True)
        root.chmod(0o755)
        self._note = root / "installed.json"
        self._installed = json.loads(self._note.read_text()) if self._note.exists() else {}
        self.places = Places(root, free_port(self._installed.get("port", 0)))
        self._services = Services(self.places)
        self.ids: dict[str, object] = {}

    def __enter__(self) -> Self:
        """Start the clean Moodle; install it first where that is not done yet."""
        try:
            self._open()
        except BaseException:
            self._services.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End everything, and remove what is not to be kept."""
        self._services.stop()
        if not self._is_kept:
            shutil.rmtree(self.places.root, ignore_errors=True)

    def _open(self) -> None:
        places = self.places
        make_certificate(places.certificates)
        wanted = {"tree": os.environ[TREE], "of": _fingerprint()}
        if not all(self._installed.get(name) == value for name, value in wanted.items()):
            self._note.unlink(missing_ok=True)
            self._install()
            self._installed = {**wanted, "port": places.port, "ids": self.ids}
            self._note.write_text(json.dumps(self._installed))
        else:
            self.ids = self._installed["ids"]
            self._write()
            self.restore(_CLEAN)
        self._services.start_web()

    def _write(self) -> None:
        write_all(self.places)
        give(self.places.run, self.places.certificates)

    def _install(self) -> None:
        places = self.places
        for folder in (places.tree, places.data, places.database, places.root / "snapshots", places.run):
            shutil.rmtree(folder, ignore_errors=True)
        ignore = shutil.ignore_patterns(".git", "node_modules")
        shutil.copytree(os.environ[TREE], places.tree, ignore=ignore, symlinks=True)
        (places.tree / "config.php").unlink(missing_ok=True)
        places.data.mkdir()
        give(places.data, places.tree)
        self._write()
        self._services.start_database()
        config = places.tree / "config.php"
        config.unlink()  # the installer writes its own
        self.run_php(
            "admin/cli/install.php", "--non-interactive", "--agree-license", "--allow-unstable", "--lang=en",
            f"--wwwroot={places.url}", f"--dataroot={places.data}", "--dbtype=mariadb", "--dbhost=localhost",
            "--dbname=moodle", "--dbuser=moodle", "--dbpass=moodle", f"--dbsocket={places.socket}", "--prefix=mdl_",
            "--fullname=Field University", "--shortname=field", "--summary=", "--adminuser=admin",
            f"--adminpass={PASSWORD}", "--adminemail=admin@example.com", "--supportemail=support@example.com",
        )  # fmt: skip
        self._write()
        self.ids = json.loads(self.run_php(_SCRIPTS / "people.php").splitlines()[-1])
        self.snapshot(_CLEAN)

    def add_plugins(self, source: Path) -> None:
        """Copy every plugin below ``source``, which mirrors Moodle's root, into the tree, and install them."""
        tree = self.places.tree
        target = tree / "public" if (tree / "public").is_dir() else tree
        plugins = [path.parent.relative_to(source) for path in sorted(source.rglob("version.php"))]
        for plugin in plugins:
            shutil.rmtree(target / plugin, ignore_errors=True)
            shutil.copytree(source / plugin, target / plugin)
        give(tree)
        self.run_upgrade()
        self.run_php(_SCRIPTS / "upgrade.php", "defaults")

    def run_upgrade(self) -> None:
        """Upgrade whatever has a newer version than the database knows."""
        self.run_php(_SCRIPTS / "upgrade.php")

    def remove_plugins(self, source: Path) -> None:
        """Take those plugins out of the tree."""
        tree = self.places.tree
        target = tree / "public" if (tree / "public").is_dir() else tree
        for path in source.rglob("version.php"):
            shutil.rmtree(target / path.parent.relative_to(source), ignore_errors=True)

    def add_assignments(self, asked: dict[str, dict[str, object]]) -> dict[str, dict[str, int]]:
        """Make assignments in the course; ``asked`` maps a short key to fields of the form."""
        return json.loads(self.run_php(_SCRIPTS / "assignments.php", stdin=json.dumps(asked)).splitlines()[-1])

    # Snapshots: the database's and Moodle's files, as they lie on disk.

    def snapshot(self, name: str) -> None:
        """Keep the state of now under a name."""
        kept = self.places.root / "snapshots" / name
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        self._services.stop("mariadbd")
        for folder in (self.places.database, self.places.data):
            _copy(folder, kept / folder.name)
        self._services.start_database()

    def restore(self, name: str) -> None:
        """Go back to a state that was kept."""
        self._services.stop("mariadbd")
        for folder in (self.places.database, self.places.data):
            shutil.rmtree(folder, ignore_errors=True)
            _copy(self.places.root / "snapshots" / name / folder.name, folder)
        self._services.start_database()

    # PHP

    def run_php(self, script: str | Path, *arguments: str, stdin: str = "") -> str:
        """Run a script with PHP, the tree being its working folder, and return what it printed.

        Raises:
            AssertionError: It failed.
        """
        places = self.places
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": f"{places.run}/tmp",
            "TMPDIR": f"{places.run}/tmp",
            "MOODLE_TREE": str(places.tree),
            "BED_PASSWORD": PASSWORD,
        }
        if isinstance(script, Path):
            script = self._readable(script)
        command = [program("php"), "-c", str(places.ini), "-d", "display_errors=stderr", str(script), *arguments]
        done = subprocess.run(
            command,
            cwd=places.tree,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            **worker(),
        )
        assert done.returncode == 0, f"{script}: {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        return done.stdout.strip()

    def _readable(self, script: Path) -> Path:
        """The script at a place where the site's user can read it."""
        copy = self.places.run / "php" / script.name
        copy.write_text(script.read_text())
        copy.chmod(0o644)
        return copy

    def evaluate(self, code: str, setup: str = "") -> object:
        """Run PHP as the administrator inside Moodle; what it returns comes back (as JSON).

        Args:
            code: Statements; $DB, $CFG and $USER are there.
            setup: PHP before them, at the top of the file: `use` and `require_once`.
        """
        with tempfile.NamedTemporaryFile("w", suffix=".php", dir=self.places.run / "php", delete=False) as file:
            file.write(
                "<?php\ndefine('CLI_SCRIPT', true);\nrequire(getenv('MOODLE_TREE') . '/config.php');\n"
                f"\\core\\session\\manager::set_user(get_admin());\n{setup}\n"
                f"$result = (function () {{ global $DB, $CFG, $USER;\n{code}\n}})();\n"
                'echo "\\n", json_encode($result, JSON_THROW_ON_ERROR);\n'
            )
        path = Path(file.name)
        path.chmod(0o644)
        try:
            return json.loads(self.run_php(str(path)).splitlines()[-1])
        finally:
            path.unlink()

    def errors(self) -> str:
        """What PHP has complained about so far."""
        log = self.places.run / "log" / "php-error.log"
        with contextlib.suppress(FileNotFoundError):
            return log.read_text()
        return ""


def _copy(source: Path, target: Path) -> None:
    """Copy a folder with its owners and times."""
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)


def _fingerprint() -> str:
    """What an installation depends on beside the tree's place: Moodle's version, and how we install."""
    digest = hashlib.sha256()
    version = Path(os.environ[TREE], "version.php")
    for path in (version, _SCRIPTS / "people.php", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()
