"""What every test gets: its own home, no keyring of this machine, no proxy."""

import keyring
import pytest
from keyring.backends import fail

from uploader_gui.core.proxies import THIS_COMPUTER


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """State goes to a folder of the test; nothing of this machine's user is read or written."""
    home = tmp_path / "home"
    monkeypatch.setenv("UPLOADER_HOME", str(home))
    # rich draws by it; the machine's own must not decide what is tested.
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("UPLOADER_CREDENTIALS", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield home
    keyring.set_keyring(before)
    THIS_COMPUTER.choose("")
    THIS_COMPUTER.ask_system(None)
