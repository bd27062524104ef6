"""What keeps videos from getting through: one line for each check as it comes, and what to do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.config import load_settings
from uploader_gui.core.doctor.line import Examination, Level, Line
from uploader_gui.core.doctor.whole import ACCOUNTS, examine
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.moodle.address import without_secrets
from uploader_gui.core.network import http_client
from uploader_gui.core.paths import Paths
from uploader_gui.ui import formatting, glyphs, theme
from uploader_gui.ui.bridge import Call, EngineBridge, Tell
from uploader_gui.ui.doctor_sentences import check_name, has_next_step
from uploader_gui.ui.error_text import text_for
from uploader_gui.ui.labels import PlainLabel, take_any_width
from uploader_gui.ui.metered import is_metered
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.window_size import fit_to_screen

_TONES = {Level.PASS: Tone.GOOD, Level.WARN: Tone.WARNING, Level.FAIL: Tone.PROBLEM, Level.SKIPPED: Tone.PLAIN}
_SIGNS = {Level.PASS: "check", Level.WARN: "alert", Level.FAIL: "cross", Level.SKIPPED: "dash"}


@dataclass(frozen=True, slots=True)
class Told:
    """One line with the address that it is about, on its way to the window."""

    address: str
    line: Line


class DoctorDialog(QDialog):
    """Begins at once; the lines stay until it is closed or begun again."""

    def __init__(
        self,
        bridge: EngineBridge,
        paths: Paths,
        parent: Widget | None = None,
        *,
        site: str = "",
        is_metered: Callable[[], bool | None] = is_metered,
    ) -> None:
        super().__init__(parent)
        self._is_metered = is_metered
        self._bridge = bridge
        self._paths = paths
        self._site = site
        self._call: Call | None = None
        self._told: list[Told] = []
        self._last_heading = ""
        self._first_failure: PlainLabel | None = None
        self.setWindowTitle(self.tr("Check the connection"))
        self.state = PlainLabel()
        self.state.setFont(theme.larger(self.font(), 1.25))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("What was found"))
        self._area.viewport().setAutoFillBackground(False)
        buttons = QDialogButtonBox()
        self.again_button = QPushButton(self.tr("Check again"))
        self.copy_button = QPushButton(self.tr("Copy as text"))
        for button, do in ((self.again_button, self.begin), (self.copy_button, self.copy)):
            button.setAutoDefault(False)
            button.clicked.connect(do)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addWidget(self.state)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        fit_to_screen(self, wanted=QSize(680, 560), at_least=QSize(480, 320))
        self._clear()

    def begin(self) -> None:
        """Look at everything, from the beginning."""
        self._end_call()
        self._clear()
        self.state.setText(self.tr("Looking…"))
        self.again_button.setEnabled(False)
        bridge, paths, site, metered = self._bridge, self._paths, self._site, self._is_metered()

        async def work(tell: Tell) -> None:
            async with http_client() as http:
                plain = Examination(
                    home=paths.home,
                    settings=load_settings(paths.settings),
                    http=http,
                    open_engine=bridge.borrowed_engine,
                    metered=metered,
                )
                async with contextlib.aclosing(examine(plain, site)) as lines:
                    async for address, line in lines:
                        tell(Told(address, line))

        self._call = bridge.run(work, lambda _: self._on_done(), self._on_error, self._on_told)

    def copy(self) -> None:
        """Put everything that was found into the clipboard, as text."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """Return what was found, as lines of text."""
        lines: list[str] = []
        last = ""
        for told in self._told:
            if (heading := _heading(told)) != last:
                lines += ["", heading] if lines else [heading]
                last = heading
            message, next_step = self._words(told)
            lines.append(f"  {_level_text(told.line.level)}  {check_name(told.line.name)}: {message}")
            if next_step:
                lines.append(f"      {next_step}")
        return "\n".join(lines) + "\n"

    def _clear(self) -> None:
        self._told, self._last_heading, self._first_failure = [], "", None
        inner = Widget()
        inner.setAutoFillBackground(False)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(inner)

    def _on_told(self, told: Told) -> None:
        self._told.append(told)
        row = self._grid.rowCount()
        if (heading := _heading(told)) != self._last_heading:
            self._last_heading = heading
            label = PlainLabel(heading)
            label.setFont(theme.bold(self.font()))
            label.setContentsMargins(0, 10 if row > 1 else 0, 0, 2)
            self._grid.addWidget(label, row, 0, 1, 3)
            row += 1
        line = told.line
        message, next_step = self._words(told)
        name, text = PlainLabel(check_name(line.name)), PlainLabel(message)
        name.setWordWrap(False)
        take_any_width(text)
        text.setAccessibleName(f"{_level_text(line.level)}. {check_name(line.name)}. {message} {next_step}".strip())
        self._grid.addWidget(_Sign(line.level), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(name, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 2)
        if next_step:
            advice = PlainLabel(next_step)
            if line.level is Level.FAIL:
                advice.setFont(theme.bold(self.font()))
            take_any_width(advice)
            self._grid.addWidget(advice, row + 1, 2)
            if line.level is Level.FAIL and self._first_failure is None:
                self._first_failure = advice
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bar = self._area.verticalScrollBar()
        if bar.value() == bar.maximum():
            bar.rangeChanged.connect(self._to_end, Qt.ConnectionType.SingleShotConnection)

    def _words(self, told: Told) -> tuple[str, str]:
        """Return what was found, and what to do where something is: once for all that was left out for one reason."""
        line = told.line
        words = text_for(line.code, line.facts)
        needs_step = line.level in (Level.WARN, Level.FAIL)
        if line.level is Level.SKIPPED and has_next_step(line.code):
            of_one_reason = (one for one in self._told if (one.address, one.line.code) == (told.address, line.code))
            needs_step = next(of_one_reason) is told
        return words.message, words.next_step if needs_step else ""

    def _to_end(self, _least: int, most: int) -> None:
        if not self.again_button.isEnabled():  # while it looks: after that it stands where the result can be read
            self._area.verticalScrollBar().setValue(most)

    def _on_done(self) -> None:
        self.again_button.setEnabled(True)
        if self._first_failure is not None:
            self._area.ensureWidgetVisible(self._first_failure)
        else:
            self._area.verticalScrollBar().setValue(0)
        failures = sum(told.line.level is Level.FAIL for told in self._told)
        if failures == 0:
            self.state.setText(self.tr("Nothing failed"))
        elif failures == 1:
            self.state.setText(self.tr("1 check failed: what to do stands under it"))
        else:
            text = self.tr("{n} checks failed: what to do stands under them", "", failures)
            self.state.setText(text.format(n=formatting.number_text(failures)))

    def _on_error(self, error: UploaderError) -> None:
        self.again_button.setEnabled(True)
        words = text_for(error.code, error.facts)
        self.state.setText(f"{words.title}. {words.next_step}")

    def _end_call(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def done(self, result: int) -> None:
        """End what is still being looked at."""
        self._end_call()
        super().done(result)


class _Sign(QLabel):
    """How serious a line is, as a sign in its colour."""

    def __init__(self, level: Level) -> None:
        super().__init__()
        self._level = level
        self.setAccessibleName(_level_text(level))
        self._draw()

    def _draw(self) -> None:
        color = theme.tone_color(self.palette(), _TONES[self._level])
        self.setPixmap(glyphs.picture(_SIGNS[self._level], color, QSize(16, 16), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


def _heading(told: Told) -> str:
    if told.line.name == ACCOUNTS:
        return translate("doctor", "Sites")
    return without_secrets(told.address) or translate("doctor", "This computer")


def _level_text(level: Level) -> str:
    return {
        Level.PASS: translate("doctor", "Good"),
        Level.WARN: translate("doctor", "Warning"),
        Level.FAIL: translate("doctor", "Failed"),
        Level.SKIPPED: translate("doctor", "Not looked at"),
    }[level]
