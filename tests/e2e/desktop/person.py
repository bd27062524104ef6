"""A person at a real X display: sees what the window shows, moves the mouse, types, all through the X server."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

PROGRAM = Path(__file__).parents[2] / "helpers" / "desktop_program.py"
NEEDED = ("Xvfb", "xdotool", "openbox")
PATIENCE = 60.0
_LOOK_SECONDS = 0.1

Thing = dict[str, Any]


def missing() -> list[str]:
    """Return which of the programs that make up a desktop are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@contextmanager
def desktop(width: int = 1280, height: int = 900) -> Iterator[dict[str, str]]:
    """Start an X display with a window manager; yields the environment for programs on it."""
    read, write = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")},
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
    }
    with tempfile.TemporaryDirectory() as config:
        manager = subprocess.Popen(
            ["openbox"], env={**environment, "XDG_CONFIG_HOME": config, "XDG_CACHE_HOME": config},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield environment
        finally:
            for process in (manager, display):
                process.terminate()
                process.wait()


class Person:
    """Sits before one program. Finds things by the words on them, as people do."""

    def __init__(self, environment: dict[str, str], home: Path, *arguments: str) -> None:
        self._environment = {**environment, "UPLOADER_HOME": str(home), "UPLOADER_CREDENTIALS": "memory"}
        self.arguments = arguments
        self.process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, str(PROGRAM), *self.arguments],
            env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    # Seeing.

    def sees(self) -> list[Thing]:
        """Return everything that stands on the screen now; nothing after the program has ended."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        try:
            self.process.stdin.write("?\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return []
        line = self.process.stdout.readline()
        return json.loads(line) if line else []

    def find(self, words: str, kind: str = "") -> Thing | None:
        """Return the last thing with these words (a regular expression) that can be seen."""
        found = [
            one
            for one in self.sees()
            if re.search(words, one["text"], re.IGNORECASE) and kind in ("", one["kind"]) and one["enabled"]
        ]
        return found[-1] if found else None

    def waits_for(self, words: str, kind: str = "", patience: float = PATIENCE) -> Thing:
        """Look until something with these words stands there."""
        return self.until(lambda: self.find(words, kind), f"“{words}”", patience)

    def waits_until_gone(self, words: str, kind: str = "") -> None:
        """Look until nothing with these words stands there any more."""
        self.until(lambda: self.find(words, kind) is None, f"“{words}” to go")

    def until(self, seen: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
        """Look again and again until ``seen`` gives something."""
        ends = time.monotonic() + patience
        while not (found := seen()):
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} before {what}")
            if time.monotonic() > ends:
                texts = "\n".join(f"  {one['kind']}: {one['text']}" for one in self.sees())
                raise AssertionError(f"waited in vain for {what}; on the screen:\n{texts}")
            time.sleep(_LOOK_SECONDS)  # a person's glance: the display tells nobody of its changes
        return found

    # Acting.

    def clicks(self, words: str, kind: str = "") -> None:
        """Click on the thing with these words, when it is there and stands still."""
        thing = self.until(lambda: self._stands_still(words, kind), f"“{words}” to stand still")
        x, y = thing["x"] + thing["width"] // 2, thing["y"] + thing["height"] // 2
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def _stands_still(self, words: str, kind: str) -> Thing | None:
        before = self.find(words, kind)
        time.sleep(_LOOK_SECONDS)
        return before if before is not None and before == self.find(words, kind) else None

    def types(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        self._xdotool("type", "--delay", "12", text)

    def presses(self, *keys: str) -> None:
        """Press keys by their X names: Return, Tab, ctrl+q."""
        self._xdotool("key", "--delay", "40", *keys)

    def presses_until_gone(self, key: str, words: str) -> None:
        """Press a key again as long as something with these words stands there: a first one may only close a list."""

        def is_gone() -> bool:
            if self.find(words) is not None:
                self.presses(key)
            return self.find(words) is None

        self.until(is_gone, f"“{words}” to go")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=30)

    # Leaving.

    def waits_for_end(self) -> int:
        """Return the program's exit status when it has ended by itself."""
        return self.process.wait(timeout=PATIENCE)

    def leaves(self) -> None:
        """End the program if it still runs."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()
