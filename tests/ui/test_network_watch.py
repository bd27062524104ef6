"""What Qt hears of the network reaches the engine, and where Qt hears nothing the window opens all the same."""

from PySide6.QtCore import QObject, Signal

from uploader_gui.ui import network_watch
from uploader_gui.ui.network_watch import NetworkWatch, network_information


class Information(QObject):
    reachabilityChanged = Signal(object)  # noqa: N815 - Qt's name
    transportMediumChanged = Signal(object)  # noqa: N815 - Qt's name


def test_each_change_is_told_to_the_engine(open_window, engine, qtbot):
    window = open_window()
    information = Information()
    NetworkWatch(window._bridge, information, window)
    information.reachabilityChanged.emit(None)
    information.transportMediumChanged.emit(None)
    qtbot.waitUntil(lambda: [name for name, *_ in engine.calls].count("network_changed") == 2)


def test_a_system_without_a_backend_is_no_error(open_window, engine, monkeypatch):
    class Nothing:
        @staticmethod
        def loadDefaultBackend():  # noqa: N802 - Qt's name
            return False

        @staticmethod
        def instance():
            return None

    monkeypatch.setattr(network_watch, "QNetworkInformation", Nothing)
    window = open_window()
    NetworkWatch(window._bridge, network_information(), window)
