"""The site's programs: MariaDB, php-fpm and nginx, each a child of this process and ended by it."""

import contextlib
import os
import shutil
import socket
import subprocess
import time

from tests.e2e.moodle.bed.configuration import Places
from tests.e2e.moodle.bed.machine import give, program, worker

_PATIENCE = 60.0


class Services:
    """Starts and ends the three programs of one bed."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def start_database(self) -> None:
        """Start MariaDB, and make its files and Moodle's account where there are none."""
        places = self._places
        is_new = not (places.database / "mysql").is_dir()
        if is_new:
            shutil.rmtree(places.database, ignore_errors=True)
            places.database.mkdir(parents=True)
            give(places.database)
            _run(
                [
                    program("mariadb-install-db"),
                    f"--defaults-file={places.run}/my.cnf",
                    "--skip-test-db",
                    "--auth-root-authentication-method=normal",
                ]
            )
        self._start("mariadbd", [program("mariadbd"), f"--defaults-file={places.run}/my.cnf"])
        self._wait("mariadbd", str(places.socket))
        if is_new:
            sql = "CREATE DATABASE moodle; CREATE USER moodle@localhost IDENTIFIED BY 'moodle';"
            client = shutil.which("mariadb") or "mysql"
            command = [client, "--no-defaults", "-S", str(places.socket), "-u", "root"]
            _run(command, sql + "GRANT ALL ON moodle.* TO moodle@localhost;")

    def start_web(self) -> None:
        """Start php-fpm and nginx."""
        places = self._places
        fpm = [program("php-fpm"), "-c", str(places.ini), "-y", f"{places.run}/php-fpm.conf"]
        self._start("php-fpm", fpm)
        self._wait("php-fpm", f"{places.run}/fpm.sock")
        self._start("nginx", [program("nginx"), "-c", f"{places.run}/nginx.conf", "-e", f"{places.run}/log/nginx.log"])
        self._wait("nginx", ("127.0.0.1", places.port))

    def stop(self, *names: str) -> None:
        """End some programs, or all, and wait until they have ended."""
        for name in names or ("nginx", "php-fpm", "mariadbd"):
            process = self._running.pop(name, None)
            if process is None:
                continue
            process.terminate()
            try:
                process.wait(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, name: str, command: list[str]) -> None:
        environment = {"PATH": os.environ.get("PATH", ""), "TMPDIR": str(self._places.run / "tmp")}
        for left in (self._places.socket, self._places.run / "fpm.sock"):
            if (name == "mariadbd") == (left == self._places.socket) and name != "nginx":
                left.unlink(missing_ok=True)
        with (self._places.run / "log" / f"{name}.out").open("ab") as out:
            self._running[name] = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd="/", env=environment, **worker()
            )

    def _wait(self, name: str, address: str | tuple[str, int]) -> None:
        """Wait until a program takes connections."""
        family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            ended = self._running[name].poll()
            assert ended is None, f"{name} ended with {ended}; see {self._places.run}/log"
            with contextlib.suppress(OSError), socket.socket(family) as probe:
                probe.connect(address)
                # MariaDB greets; the others wait to be asked.
                if name != "mariadbd" or probe.recv(5):
                    return
            time.sleep(0.02)
        raise AssertionError(f"{name} does not answer; see {self._places.run}/log")


def _run(command: list[str], text: str = "") -> None:
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False, cwd="/", **worker())
    assert done.returncode == 0, f"{command[0]}: {done.stdout[-1500:]}{done.stderr[-1500:]}"
