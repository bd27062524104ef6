"""The desktop's D-Bus: a real bus with a desktop of ours on it, where dbus-daemon is present."""

import shutil
import subprocess
import sys
import threading

import pytest

from uploader_gui.ui.session_bus import SessionBus, session_bus

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="dbus-daemon is not here"
)
if sys.platform.startswith("linux"):
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_return, new_signal
    from jeepney.io.threading import ReceiveStopped, open_dbus_connection

PATIENCE = 30_000
NOTIFICATIONS = "org.freedesktop.Notifications"


class Desktop:
    """Takes messages as a desktop does, and hears what a dock hears."""

    def __init__(self, capabilities):
        self.capabilities = capabilities
        self.shown, self.updates = [], []
        self.connection = open_dbus_connection(bus="SESSION")
        self._say(message_bus.RequestName(NOTIFICATIONS))
        self._say(message_bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")))
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()

    def _say(self, message):
        self.connection.send(message)
        self.connection.receive(timeout=30)

    def _serve(self):
        try:
            while True:
                message = self.connection.receive()
                name = message.header.fields.get(HeaderFields.member)
                if message.header.message_type is MessageType.method_call and name == "GetCapabilities":
                    self.connection.send(new_method_return(message, "as", (self.capabilities,)))
                elif message.header.message_type is MessageType.method_call and name == "Notify":
                    self.shown.append(message.body)
                    self.connection.send(new_method_return(message, "u", (len(self.shown),)))
                elif name == "Update":
                    self.updates.append(message.body)
        except ReceiveStopped:
            pass

    def signal(self, name, signature, *body):
        address = DBusAddress("/org/freedesktop/Notifications", interface=NOTIFICATIONS)
        self.connection.send(new_signal(address, name, signature, body))

    def close(self):
        self.connection.interrupt()
        self.thread.join(30)
        self.connection.close()


@pytest.fixture
def daemon(monkeypatch):
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
        yield process
        process.terminate()


@pytest.fixture
def make_desktop(daemon):
    made = []

    def make(*capabilities):
        made.append(Desktop(list(capabilities)))
        return made[-1]

    yield make
    for desktop in made:
        desktop.close()


@pytest.fixture
def bus(qapp):
    bus = SessionBus()
    yield bus
    bus.stop(30)


def test_a_message_is_shown_and_a_click_on_it_leads_to_its_upload(qtbot, make_desktop, bus):
    desktop = make_desktop("actions", "body")
    bus.tell("Submitted", "“a & b.mp4” <i>", 7)
    bus.tell("Submitted", "another", 8)
    qtbot.waitUntil(lambda: len(desktop.shown) == 2, timeout=PATIENCE)
    assert desktop.shown[0][3:5] == ("Submitted", "“a & b.mp4” <i>")
    with qtbot.waitSignal(bus.clicked, timeout=PATIENCE) as clicked:
        desktop.signal("ActionInvoked", "us", 1, "default")
    assert clicked.args == [7]


def test_where_markup_counts_a_files_name_becomes_none(qtbot, make_desktop, bus):
    desktop = make_desktop("body-markup")
    bus.tell("Submitted", '<a href="x">a & b</a>', 7)
    qtbot.waitUntil(lambda: bool(desktop.shown), timeout=PATIENCE)
    assert desktop.shown[0][4] == '&lt;a href="x"&gt;a &amp; b&lt;/a&gt;'


def test_a_message_that_is_gone_is_not_clicked_on(qtbot, make_desktop, bus):
    desktop = make_desktop()
    bus.tell("Submitted", "", 7)
    bus.tell("Submitted", "", 8)
    qtbot.waitUntil(lambda: len(desktop.shown) == 2, timeout=PATIENCE)
    with qtbot.waitSignal(bus.clicked, timeout=PATIENCE) as clicked:
        desktop.signal("NotificationClosed", "uu", 1, 2)
        desktop.signal("ActionInvoked", "us", 1, "default")
        desktop.signal("ActionInvoked", "us", 99, "default")
        desktop.signal("ActionInvoked", "us", 2, "default")
    assert clicked.args == [8]


def test_the_dock_hears_of_the_progress(qtbot, make_desktop, bus):
    desktop = make_desktop()
    bus.show_progress(0.25)
    bus.show_progress(None)
    qtbot.waitUntil(lambda: len(desktop.updates) == 2, timeout=PATIENCE)
    entry, facts = desktop.updates[0]
    assert entry == "application://video-uploader.desktop"
    assert facts == {"progress": ("d", 0.25), "progress-visible": ("b", True)}
    assert desktop.updates[1][1]["progress-visible"] == ("b", False)


def test_a_bus_without_a_desktop_says_that_it_was_not_told(qtbot, daemon, bus):
    with qtbot.waitSignal(bus.not_told, timeout=PATIENCE) as not_told:
        bus.tell("Submitted", "text", 7)
    assert not_told.args == ["Submitted", "text", 7]


def test_no_bus_at_all_says_so_too_and_ends_nothing(qtbot, bus, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    bus.show_progress(0.5)
    with qtbot.waitSignal(bus.not_told, timeout=PATIENCE) as not_told:
        bus.tell("Submitted", "text", 7)
    assert not_told.args == ["Submitted", "text", 7]


def test_only_linux_has_one(qapp, monkeypatch):
    assert session_bus() is not None
    monkeypatch.setattr(sys, "platform", "darwin")
    assert session_bus() is None
