"""The weekly schedule as a list that a person can change, and the dialog for one of its entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.schedule import DAYS, Entry, Rule
from uploader_gui.ui import formatting
from uploader_gui.ui.labels import MutedLabel
from uploader_gui.ui.settings_form import WrongLabel
from uploader_gui.ui.speed_field import SpeedField
from uploader_gui.ui.translation import translate

_HOUR, _DAY = 60, 24 * 60
_EVERY_DAY = frozenset(range(len(DAYS)))
_NEW = Entry(days=_EVERY_DAY, begins=8 * _HOUR, ends=18 * _HOUR, rule=Rule(bytes_per_second=500_000))


def _tr(text: str) -> str:
    return translate("schedule", text)


def day_names(days: frozenset[int]) -> str:
    """Return "every day", or the short names of the days in the person's language."""
    if days == _EVERY_DAY:
        return _tr("every day")
    locale = QLocale()
    return ", ".join(locale.dayName(day + 1, QLocale.FormatType.ShortFormat) for day in sorted(days))


def entry_text(entry: Entry) -> str:
    """Return one entry as a line: days, times, and what counts then."""
    if (entry.begins, entry.ends) == (0, _DAY):
        times = _tr("all day")
    else:
        times = _tr("{begin} to {end}").format(begin=_time_text(entry.begins), end=_time_text(entry.ends))
    if entry.rule.pauses:
        rule = _tr("pause")
    elif entry.rule.bytes_per_second:
        rule = _tr("at most {speed}").format(speed=formatting.speed_text(entry.rule.bytes_per_second))
    else:
        rule = _tr("no limit")
    return _tr("{days}, {times}: {rule}").format(days=day_names(entry.days), times=times, rule=rule)


def _time_text(minute: int) -> str:
    return QLocale().toString(_time(minute), QLocale.FormatType.ShortFormat)


def _time(minute: int) -> QTime:
    return QTime(minute // _HOUR % 24, minute % _HOUR)


def _minute(field: QTimeEdit) -> int:
    return field.time().hour() * _HOUR + field.time().minute()


class ScheduleEditor(Widget):
    """A list of entries, in the order in which they count."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self.dialog: EntryDialog | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Schedule"))
        self.list.setFixedHeight(96)
        self.empty = MutedLabel(self.tr("No schedule: the limit counts always."))
        self.add_button = QPushButton(self.tr("A&dd…"))
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.up_button = QPushButton(self.tr("&Move up"))
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.up_button.clicked.connect(self._move_up)
        self.list.itemActivated.connect(self._edit)
        self.list.currentRowChanged.connect(self._enable)
        buttons = QVBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button, self.up_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.list)
        left.addWidget(self.empty)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 1)
        row.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fill()

    def show_schedule(self, schedule: Sequence[Entry]) -> None:
        """Show what is set."""
        self._entries = list(schedule)
        self._fill()

    def schedule(self) -> tuple[Entry, ...]:
        """Return what the list says now."""
        return tuple(self._entries)

    def _fill(self, row: int = 0) -> None:
        self.list.clear()
        self.list.addItems([entry_text(entry) for entry in self._entries])
        self.list.setCurrentRow(min(row, len(self._entries) - 1))
        self.list.setVisible(bool(self._entries))
        self.empty.setVisible(not self._entries)
        self._enable()

    def _enable(self) -> None:
        row = self.list.currentRow()
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)

    def _add(self) -> None:
        self._open(_NEW, len(self._entries))

    def _edit(self) -> None:
        if (row := self.list.currentRow()) >= 0:
            self._open(self._entries[row], row)

    def _open(self, entry: Entry, row: int) -> None:
        dialog = self.dialog = EntryDialog(entry, self)

        def on_accepted() -> None:
            self._entries[row : row + 1] = [dialog.entry()]
            self._fill(row)

        dialog.accepted.connect(on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._entries[row]
        self._fill(row)

    def _move_up(self) -> None:
        row = self.list.currentRow()
        self._entries.insert(row - 1, self._entries.pop(row))
        self._fill(row - 1)


class EntryDialog(QDialog):
    """Days, times, and what counts then."""

    def __init__(self, entry: Entry, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Entry of the schedule"))
        locale = QLocale()
        self.days = [QCheckBox(locale.dayName(day + 1, QLocale.FormatType.LongFormat)) for day in range(len(DAYS))]
        for day, box in enumerate(self.days):
            box.setChecked(day in entry.days)
        self.all_day = QCheckBox(self.tr("&All day"))
        self.begins, self.ends = QTimeEdit(_time(entry.begins)), QTimeEdit(_time(entry.ends))
        for field in (self.begins, self.ends):
            field.setDisplayFormat(locale.timeFormat(QLocale.FormatType.ShortFormat))
        self.hint = MutedLabel(self.tr("It goes over midnight, and belongs to the day on which it begins."))
        self.limits = QRadioButton(self.tr("&Limit the speed to"))
        self.frees, self.pauses = QRadioButton(self.tr("&No limit")), QRadioButton(self.tr("&Pause: send nothing"))
        self.limit = SpeedField()
        self.limit.setAccessibleName(self.tr("Limit at these times"))
        self.limit.show_speed(entry.rule.bytes_per_second or 500_000)
        kind = self.pauses if entry.rule.pauses else self.limits if entry.rule.bytes_per_second else self.frees
        kind.setChecked(True)
        self.all_day.setChecked((entry.begins, entry.ends) == (0, _DAY))
        self.wrong = WrongLabel()
        self._build()
        self.all_day.toggled.connect(self._follow)
        self.limits.toggled.connect(self._follow)
        self.begins.timeChanged.connect(self._follow)
        self.ends.timeChanged.connect(self._follow)
        self._follow()

    def _build(self) -> None:
        days = QGridLayout()
        for day, box in enumerate(self.days):
            days.addWidget(box, day // 4, day % 4)
        form = QFormLayout()
        form.addRow(self.tr("&From:"), self.begins)
        form.addRow(self.tr("&To:"), self.ends)
        limit = QHBoxLayout()
        limit.addWidget(self.limits)
        limit.addWidget(self.limit)
        limit.addStretch()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addLayout(days)
        column.addWidget(self.wrong)
        column.addSpacing(6)
        column.addWidget(self.all_day)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addSpacing(6)
        column.addLayout(limit)
        column.addWidget(self.frees)
        column.addWidget(self.pauses)
        column.addStretch()
        column.addWidget(self.buttons)

    def entry(self) -> Entry:
        """Return what the dialog says."""
        if self.pauses.isChecked():
            rule = Rule(pauses=True)
        else:
            rule = Rule(self.limit.bytes_per_second() if self.limits.isChecked() else 0)
        begins, ends = (0, _DAY) if self.all_day.isChecked() else (_minute(self.begins), _minute(self.ends))
        return Entry(
            days=frozenset(day for day, box in enumerate(self.days) if box.isChecked()),
            begins=begins,
            # Midnight as an end is that of the same day.
            ends=ends or _DAY,
            rule=rule,
        )

    def _follow(self) -> None:
        for field in (self.begins, self.ends):
            field.setEnabled(not self.all_day.isChecked())
        self.limit.setEnabled(self.limits.isChecked())
        begins, ends = _minute(self.begins), _minute(self.ends) or _DAY
        self.hint.setVisible(not self.all_day.isChecked() and ends <= begins)

    def _on_ok(self) -> None:
        if any(box.isChecked() for box in self.days):
            self.accept()
        else:
            self.wrong.say(self.tr("Choose at least one day."))
            self.days[0].setFocus()
