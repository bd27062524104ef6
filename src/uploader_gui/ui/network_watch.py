"""Tells the engine when this computer's network changes, as far as Qt can say: who waits for it then tries at once."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtNetwork import QNetworkInformation

from uploader_gui.ui.bridge import EngineBridge

log = logging.getLogger(__name__)


class NetworkInformation(Protocol):
    """What is used of ``QNetworkInformation``."""

    reachabilityChanged: SignalInstance  # noqa: N815 - Qt's name
    transportMediumChanged: SignalInstance  # noqa: N815 - Qt's name


def network_information() -> NetworkInformation | None:
    """Return Qt's view of the network; None where this system has no backend for it."""
    QNetworkInformation.loadDefaultBackend()
    found: NetworkInformation | None = QNetworkInformation.instance()
    if found is None:
        log.info("changes of the network cannot be told here; the engine looks for itself")
    return found


class NetworkWatch(QObject):
    """Carries the news from Qt to the engine."""

    def __init__(self, bridge: EngineBridge, information: NetworkInformation | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        if information is not None:
            information.reachabilityChanged.connect(self._tell)
            information.transportMediumChanged.connect(self._tell)

    def _tell(self, _: object) -> None:
        self._bridge.call(lambda engine: engine.network_changed())
