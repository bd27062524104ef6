"""Below the list: everything that is known of the chosen upload, and what has happened to it. Kept up to date."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.models import AttemptLine, UploadState
from uploader_gui.core.store.attempt_log import totals
from uploader_gui.ui import formatting, theme
from uploader_gui.ui.attempt_sentences import attempt_words, totals_text
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.foreign_text import breakable, one_line, tip
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width
from uploader_gui.ui.mirroring import margins, read_from_the_windows_side
from uploader_gui.ui.upload_facts import Fact, facts_of, sentences_of
from uploader_gui.ui.upload_story import Row, Tone, story
from uploader_gui.ui.upload_table_model import UploadTableModel

_FACTS_MS = 250
_LOG_MS = 1000
_SECOND_MS = 1000
_FINGERPRINT = 64
"""Letters of a SHA-256."""
_LEAST_HEIGHT = 100
"""Pixels; the list above needs a whole row on the smallest screen, and what is told here can be scrolled."""


class DetailPane(QFrame):
    """Shows one upload; asks nothing while it is hidden."""

    log_wanted = Signal(int)
    """What has happened to this upload is to be asked; ``show_log`` takes the answer."""

    def __init__(self, model: UploadTableModel, clock: Clock, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._shown = 0
        self._titles: list[str] = []
        self._values: list[QLabel] = []
        self.title = PlainLabel()
        self.sentence = PlainLabel()
        self.form = QFormLayout()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setFrameShape(QFrame.Shape.NoFrame)
        self.log.setAccessibleName(self.tr("What has happened to the upload"))
        read_from_the_windows_side(self.log)
        self.log.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sum = MutedLabel()
        self._facts_timer = self._timer(_FACTS_MS, self._show_facts)
        self._log_timer = self._timer(_LOG_MS, self._ask_log)
        self._second = self._timer(_SECOND_MS, self._show_facts)
        self._build()
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Details of the chosen upload"))
        model.upload_changed.connect(self._on_changed)
        model.removed.connect(self._on_removed)

    def listen_to(self, bridge: EngineBridge) -> None:
        """Ask this engine what has happened."""

        def ask(upload_id: int) -> None:
            bridge.call(lambda engine: engine.attempt_log(upload_id), lambda lines: self.show_log(upload_id, lines))

        self.log_wanted.connect(ask)

    def show_upload(self, upload_id: int) -> None:
        """Show this upload from now on; 0 = none."""
        if upload_id != self._shown:
            self._shown = upload_id
            self.log.clear()
            self.sum.setText("")
            self._refresh()

    def show_log(self, upload_id: int, lines: list[AttemptLine]) -> None:
        """Show what has happened to an upload, if it is still the one that is shown."""
        row = self._model.row_of(upload_id)
        if upload_id != self._shown or row is None:
            return
        now = self._clock.now()
        text = "\n".join(
            self.tr("{time}  {what}").format(time=formatting.logged_text(line.at, now), what=attempt_words(line))
            for line in lines
        )
        if text != self.log.toPlainText():
            bar = self.log.verticalScrollBar()
            was_at_end, where = bar.value() == bar.maximum(), bar.value()
            self.log.setPlainText(text or self.tr("Nothing has happened to it yet."))
            bar.setValue(bar.maximum() if was_at_end else where)
        # What the connection that is open now has sent stands in the row: the sum would lag behind it.
        adds_up = totals(lines, row.upload.size)
        is_told = adds_up.bytes_sent > 0 and row.upload.state is not UploadState.SENDING
        self.sum.setText(totals_text(adds_up) if is_told else "")

    def log_text(self) -> str:
        """Return what is shown of what has happened."""
        return self.log.toPlainText()

    def facts_shown(self) -> dict[str, str]:
        """Return the titles and values that are shown."""
        return dict(zip(self._titles, (label.text() for label in self._values), strict=True))

    # Keeping it true.

    def _timer(self, milliseconds: int, on_time: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(on_time)
        return timer

    def _on_changed(self, upload_id: int) -> None:
        if upload_id == self._shown and self.isVisible():
            for timer in (self._facts_timer, self._log_timer):
                if not timer.isActive():
                    timer.start()

    def _on_removed(self, upload_id: int) -> None:
        if upload_id == self._shown:
            self.show_upload(0)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_facts()
            self._ask_log()

    def _ask_log(self) -> None:
        if self._shown and self.isVisible():
            self.log_wanted.emit(self._shown)

    def _show_facts(self) -> None:
        row, now = self._model.row_of(self._shown), self._clock.now()
        if not self.isVisible():
            return
        if row is None:
            self.title.setText(self.tr("Choose an upload to see its details."))
            self.sentence.setText("")
            self._fill([])
            return
        self.title.setText(breakable(one_line(row.upload.name)))
        self.sentence.setText("\n".join(sentences_of(row, now)))
        self._color_sentence(row, now)
        self._fill(facts_of(row, now))
        if row.upload.next_try_at is not None and row.is_open:
            self._second.start()  # its countdown goes on

    def _fill(self, facts: list[Fact]) -> None:
        """Renew the values; the lines are built anew only where there are others."""
        titles = [fact.title for fact in facts]
        if titles != self._titles:
            while self.form.rowCount():
                self.form.removeRow(0)
            self._titles, self._values = titles, []
            for fact in facts:
                self._values.append(_value(fact))
                self.form.addRow(MutedLabel(fact.title), self._values[-1])
        for fact, label in zip(facts, self._values, strict=True):
            if label.toolTip() != (whole := tip(fact.value)):
                label.setText(_in_lines(fact.value))
                label.setToolTip(whole)

    def _color_sentence(self, row: Row, now: float) -> None:
        tone = story(row, now).tone
        palette = QPalette(self.palette())
        if tone is not Tone.PLAIN:
            palette.setColor(QPalette.ColorRole.WindowText, theme.tone_color(self.palette(), tone))
        self.sentence.setPalette(palette)

    # What stands where.

    def _build(self) -> None:
        self.title.setFont(theme.larger(self.font(), 1.1))
        for label in (self.title, self.sentence, self.sum):
            take_any_width(label)
        self.sum.setFont(theme.small(self.font()))
        self.log.setFont(theme.small(self.font()))
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(3)
        self.form.setContentsMargins(0, 4, 0, 0)
        about = Widget()
        column = QVBoxLayout(about)
        column.setContentsMargins(margins(self, 14, 10, 10, 10))
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(self.form)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(about)
        self.area.setAccessibleName(self.tr("Facts"))
        heading = MutedLabel(self.tr("What has happened"))
        history = QVBoxLayout()
        history.setContentsMargins(margins(self, 10, 10, 14, 10))
        history.setSpacing(4)
        history.addWidget(heading)
        history.addWidget(self.log, 1)
        history.addWidget(self.sum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.area, 1)
        row.addLayout(history, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Bring it up to date: nothing was asked while it was hidden."""
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Ask nothing any more."""
        super().hideEvent(event)
        for timer in (self._facts_timer, self._log_timer, self._second):
            timer.stop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of a changed theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._facts_timer.start()


def _in_lines(value: str) -> str:
    """Return a fingerprint in two lines, as the receipt tells it; it has no place where a line could end."""
    return f"{value[:32]}\n{value[32:]}" if len(value) == _FINGERPRINT and value.isalnum() else value


def _value(fact: Fact) -> QLabel:
    label = PlainLabel(_in_lines(fact.value))
    label.setToolTip(tip(fact.value))
    take_any_width(label)
    label.setAccessibleName(f"{fact.title}: {fact.value}")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
