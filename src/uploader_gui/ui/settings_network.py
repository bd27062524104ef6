"""The settings' page about the network: how fast, when, over which networks, how many at once, and by which way."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.config import MOST_PARALLEL, NO_PROXY, ProxyError, Settings, read_proxy
from uploader_gui.ui.schedule_editor import ScheduleEditor
from uploader_gui.ui.settings_form import SettingsPage, WrongLabel
from uploader_gui.ui.settings_pages import fill
from uploader_gui.ui.speed_field import SpeedField

_SYSTEM, _NONE, _MANUAL = "system", "none", "manual"


class NetworkPage(SettingsPage):
    """Everything that the engine follows while uploads run."""

    def __init__(self) -> None:
        super().__init__("")
        self.name = self.tr("Network")
        self.is_limited = QCheckBox(self.tr("&Limit the speed to"))
        self.limit = SpeedField()
        self.limit.setAccessibleName(self.tr("Limit for all uploads together"))
        self.is_limited.toggled.connect(self.limit.setEnabled)
        self.parallel = QSpinBox()
        self.parallel.setRange(0, MOST_PARALLEL)
        self.parallel.setSpecialValueText(self.tr("As many as help"))
        self.metered = QCheckBox(self.tr("&Wait while every byte costs on this network (metered)"))
        self.schedule = ScheduleEditor()
        self.way, self.proxy = QComboBox(), QLineEdit()
        fill(
            self.way,
            {
                _SYSTEM: self.tr("As the system says"),
                _NONE: self.tr("No proxy"),
                _MANUAL: self.tr("This proxy:"),
            },
        )
        self.proxy.setPlaceholderText("http://proxy.example.org:3128")
        self.proxy.setAccessibleName(self.tr("Address of the proxy"))
        self.wrong_proxy = WrongLabel()
        self.way.currentIndexChanged.connect(self._on_way)
        self._build()

    def _build(self) -> None:
        form = self.group(self.tr("Speed"))
        row = QHBoxLayout()
        row.addWidget(self.is_limited)
        row.addWidget(self.limit)
        row.addStretch()
        form.addRow(row)
        form.addRow(self.tr("&Uploads at once:"), self.parallel)
        self.parallel.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        form.addRow(self.metered)
        self.group(self.tr("Schedule")).addRow(self.schedule)
        self.explain(
            self.tr(
                "Of several entries that match, the first one counts; where none does, the limit above. "
                "What is stored already is handed in also during a pause."
            )
        )
        form = self.group(self.tr("Way to the internet"))
        form.addRow(self.tr("&Proxy:"), self.way)
        form.addRow("", self.proxy)
        form.addRow("", self.wrong_proxy)
        self.explain(
            self.tr(
                "No password is kept here. A proxy that asks for one works when the system's network settings name it "
                "together with its user and password."
            )
        )
        self.end()

    def show_settings(self, settings: Settings) -> None:
        """Fill the fields."""
        self.is_limited.setChecked(settings.bytes_per_second > 0)
        self.limit.setEnabled(settings.bytes_per_second > 0)
        self.limit.show_speed(settings.bytes_per_second or 1_000_000)
        self.parallel.setValue(settings.parallel_uploads)
        self.metered.setChecked(settings.pause_on_metered)
        self.schedule.show_schedule(settings.schedule)
        kind = {"": _SYSTEM, NO_PROXY: _NONE}.get(settings.proxy, _MANUAL)
        self.way.setCurrentIndex(self.way.findData(kind))
        self.proxy.setText(settings.proxy if kind == _MANUAL else "")
        self._on_way()

    def _on_way(self) -> None:
        self.proxy.setVisible(self.way.currentData() == _MANUAL)
        self.wrong_proxy.say("")

    def wrong_field(self) -> Widget | None:
        """See ``SettingsPage``."""
        self.wrong_proxy.say(self._what_is_wrong())
        return self.proxy if self.wrong_proxy.text() else None

    def _what_is_wrong(self) -> str:
        if self.way.currentData() != _MANUAL:
            return ""
        try:
            address = read_proxy(self.proxy.text())
        except ProxyError as error:
            return {
                "password": self.tr(
                    "An address with a user name or a password is not kept here. Leave out what stands before the @."
                ),
                "kind": self.tr("Proxies for http and https are known here; no others, such as SOCKS."),
            }.get(error.reason, self.tr("Write a host and its port, such as proxy.example.org:3128."))
        return "" if address not in ("", NO_PROXY) else self.tr("Write the proxy's address, or choose another way.")

    def changed(self, settings: Settings) -> Settings:
        """Return ``settings`` with what this page says."""
        way = self.way.currentData()
        return replace(
            settings,
            bytes_per_second=self.limit.bytes_per_second() if self.is_limited.isChecked() else 0,
            parallel_uploads=self.parallel.value(),
            pause_on_metered=self.metered.isChecked(),
            schedule=self.schedule.schedule(),
            proxy=read_proxy(self.proxy.text()) if way == _MANUAL else {_NONE: NO_PROXY}.get(way, ""),
        )
