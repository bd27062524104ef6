"""The command line as people run it: another process, its own home."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest


class CommandLine:
    """Runs ``uploader`` with one home."""

    def __init__(self, home: Path, credentials: str = "file") -> None:
        self.home = home
        self._started: list[subprocess.Popen] = []
        self._environment = os.environ | {
            "UPLOADER_HOME": str(home),
            "UPLOADER_CREDENTIALS": credentials,
            "PYTHONWARNINGS": "error::ResourceWarning",
            "NO_COLOR": "1",
        }

    def start(self, *arguments: object, **options) -> subprocess.Popen:
        """Start a command and return its process; output is text."""
        command = [sys.executable, "-m", "uploader_gui.cli", *map(str, arguments)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process = subprocess.Popen(command, env=self._environment, text=True, **(pipes | options))
        self._started.append(process)
        return process

    def end(self) -> None:
        """End what a failed test left running, and close the pipes."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout, process.stderr):
                if pipe is not None:
                    pipe.close()

    def run(self, *arguments: object, stdin: str = "") -> subprocess.CompletedProcess:
        """Run a command to its end."""
        process = self.start(*arguments)
        out, err = process.communicate(stdin, timeout=90)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def on_terminal(self, *arguments: object, answers: dict[str, str | Callable[[str], str]]) -> tuple[int, str]:
        """Run a command on a terminal; each answer is typed once its question is on the screen."""
        try:
            master, slave = pty.openpty()
        except OSError as error:
            pytest.skip(f"this machine gives no pseudo-terminals: {error}")
        command = [sys.executable, "-m", "uploader_gui.cli", *map(str, arguments)]
        environment = self._environment | {"TERM": "xterm", "COLUMNS": "100"}
        process = subprocess.Popen(command, env=environment, stdin=slave, stdout=slave, stderr=slave)
        self._started.append(process)
        os.close(slave)
        screen, open_questions = "", dict(answers)
        try:
            while chunk := os.read(master, 65536):
                screen += chunk.decode(errors="replace")
                for question in [known for known in open_questions if known in screen]:
                    answer = open_questions.pop(question)
                    os.write(master, ((answer if isinstance(answer, str) else answer(screen)) + "\n").encode())
        except OSError:
            pass  # Linux says so when the other end has closed
        finally:
            os.close(master)
        assert not open_questions, screen
        return process.wait(timeout=30), screen

    def without_stdin(self, *arguments: object, closed: str = "<&-") -> subprocess.CompletedProcess:
        """Run a command whose standard input (or what else ``closed`` names) is closed."""
        command = ["sh", "-c", f'exec "$@" {closed}', "sh", sys.executable, "-m", "uploader_gui.cli"]
        return subprocess.run(
            [*command, *map(str, arguments)],
            check=False,
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=90,
        )

    def json(self, *arguments: object, stdin: str = "", status: int = 0) -> list[dict]:
        """Run a command with --json; its lines, each of which must be an object with its event."""
        done = self.run(*arguments, "--json", stdin=stdin)
        assert done.returncode == status, (done.returncode, done.stdout, done.stderr)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        assert all("event" in line for line in lines)
        return lines

    def sign_in(self, site, username: str = "") -> None:
        """Sign in to a practice site."""
        who = site.users[username] if username else site
        done = self.run("sign-in", site.url, "--username", who.username, "--password-stdin", stdin=who.password + "\n")
        assert done.returncode == 0, done.stderr
