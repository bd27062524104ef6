"""What the window's start waits for: no library that only the engine, a dialog or the command line needs."""

import subprocess
import sys

NOT_FOR_THE_WINDOW = ("httpx", "cryptography", "keyring", "tusclient", "av", "rich", "typer", "segno", "urllib.request")


def test_the_window_starts_without_what_only_the_engine_and_the_dialogs_need():
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, uploader_gui.app; print(*sys.modules)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()

    assert "uploader_gui.ui.main_window" in loaded
    assert not set(NOT_FOR_THE_WINDOW) & set(loaded)
