import sys

import PySide6
from PySide6.QtCore import QObject, Signal


class Teller(QObject):
    told = Signal(object)


def test_an_emitted_signal_loses_no_reference(qapp):
    """PySide6 6.12.0 drops one reference to True for each emit: Python 3.11 aborts after some thousands of them."""
    teller = Teller()
    before = sys.getrefcount(True)
    for _ in range(200):
        teller.told.emit(1)
    assert sys.getrefcount(True) > before - 100, f"PySide6 {PySide6.__version__} must not be used with this Python"
