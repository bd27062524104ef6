"""Metered networks as the window sees them: Qt says it, the engine is told."""

import pytest
from PySide6.QtCore import QObject, Signal

from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.metered import MeteredWatch


@pytest.fixture
def bridge(qtbot, engine):
    bridge = EngineBridge(engine.open)
    yield bridge
    bridge.stop()


class Information(QObject):
    isMeteredChanged = Signal(bool)  # noqa: N815 - Qt's name

    def __init__(self):
        super().__init__()
        self.now = True

    def isMetered(self):  # noqa: N802 - Qt's name
        return self.now

    def become(self, metered):
        self.now = metered
        self.isMeteredChanged.emit(metered)


def test_the_engine_is_told_when_it_opens_and_at_every_change(qtbot, engine, bridge):
    information, parent = Information(), QObject()
    watch = MeteredWatch(bridge, information, parent)
    assert watch.parent() is parent
    bridge.start()
    qtbot.waitUntil(lambda: engine.called("set_network") == [(True,)])
    information.become(False)
    qtbot.waitUntil(lambda: engine.called("set_network") == [(True,), (False,)])


def test_where_qt_cannot_tell_nothing_is_told(qtbot, engine, bridge):
    MeteredWatch(bridge, None, QObject())
    with qtbot.waitSignal(bridge.opened):
        bridge.start()
    assert engine.called("set_network") == []
