"""Tells the engine whether every byte costs on this computer's network, as far as Qt can say."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtNetwork import QNetworkInformation

from uploader_gui.ui.bridge import EngineBridge

log = logging.getLogger(__name__)


class NetworkInformation(Protocol):
    """What is used of ``QNetworkInformation``."""

    isMeteredChanged: SignalInstance  # noqa: N815 - Qt's name

    def isMetered(self) -> bool:  # noqa: N802 - Qt's name
        """Whether every byte costs."""
        ...


def metering_information() -> NetworkInformation | None:
    """Return Qt's view of the network; None where this system has no backend for it."""
    if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
        found: NetworkInformation | None = QNetworkInformation.instance()
        return found
    log.info("whether the network is metered cannot be told here")
    return None


def is_metered() -> bool | None:
    """Return whether every byte costs on this computer's network of now; None where nobody knows."""
    information = metering_information()
    return None if information is None else information.isMetered()


class MeteredWatch(QObject):
    """Tells at the start, at each change, and whenever another engine is opened."""

    def __init__(self, bridge: EngineBridge, information: NetworkInformation | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._information = bridge, information
        if information is not None:
            information.isMeteredChanged.connect(self._tell)
            bridge.opened.connect(self._tell)

    def _tell(self, _: bool) -> None:
        if self._information is not None:
            metered = self._information.isMetered()
            self._bridge.call(lambda engine: engine.set_network(metered))
