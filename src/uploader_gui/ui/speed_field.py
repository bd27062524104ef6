"""A field for a speed: a number and its unit. What is set is never rounded by merely being shown."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout
from PySide6.QtWidgets import QWidget as Widget

_KILO, _MEGA = 1000, 1_000_000


class _ShortNumber(QDoubleSpinBox):
    """Shows no zeros behind the last digit that says something."""

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's name
        """Return the number as it is shown."""
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", 9)


class SpeedField(Widget):
    """Bytes per second as kB/s or MB/s."""

    def __init__(self) -> None:
        super().__init__()
        self.number, self.unit = _ShortNumber(), QComboBox()
        self.number.setRange(0.001, 99_999)
        self.unit.addItem(self.tr("MB/s"), _MEGA)
        self.unit.addItem(self.tr("kB/s"), _KILO)
        self.unit.setAccessibleName(self.tr("Unit of the speed"))
        self.unit.currentIndexChanged.connect(self._on_unit)
        self._on_unit()
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number)
        row.addWidget(self.unit)

    def show_speed(self, bytes_per_second: int) -> None:
        """Show a speed in the unit that leaves it short."""
        unit = _MEGA if bytes_per_second >= _MEGA else _KILO
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.number.setValue(bytes_per_second / unit)

    def bytes_per_second(self) -> int:
        """Return what the field says; at least 1."""
        self.number.interpretText()
        return max(1, round(self.number.value() * float(self.unit.currentData())))

    def _on_unit(self) -> None:
        # A byte is the smallest step of either.
        self.number.setDecimals(6 if self.unit.currentData() == _MEGA else 3)
        self.number.setSingleStep(0.1 if self.unit.currentData() == _MEGA else 50)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the number, which is what has the focus."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)
