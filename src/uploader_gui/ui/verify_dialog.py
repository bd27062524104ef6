"""Whether a receipt is genuine, and a video the one in it: choose or drop both, and read what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.clock import Clock
from uploader_gui.core.errors import UploaderError
from uploader_gui.core.models import Receipt
from uploader_gui.core.network import http_client
from uploader_gui.core.receipt_check.check import check_receipt
from uploader_gui.core.receipt_check.finding import Finding, Verdict
from uploader_gui.core.receipt_check.keys import SeenKeys
from uploader_gui.core.receipt_check.receipt_file import receipt_from
from uploader_gui.core.transfer.source import on_disk
from uploader_gui.ui import formatting, theme
from uploader_gui.ui.bridge import Call, EngineBridge, Tell
from uploader_gui.ui.error_text import ErrorText, text_for
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width
from uploader_gui.ui.notices import NoticeCard
from uploader_gui.ui.receipt_names import is_receipt_name
from uploader_gui.ui.scrolled import scrolled
from uploader_gui.ui.taking_files import files_in
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.verify_text import details_of, finding_text
from uploader_gui.ui.window_size import fit_to_screen, grow_to

AskFile = Callable[[Widget, str, str], str]
"""Parent, title and filter to the path chosen; empty = none."""
_TONES = {Verdict.GENUINE: Tone.GOOD, Verdict.WRONG: Tone.PROBLEM, Verdict.UNDECIDED: Tone.WARNING}


class VerifyDialog(QDialog):
    """Checks as soon as there is a receipt, and again whenever either file changes."""

    def __init__(
        self,
        bridge: EngineBridge,
        site_keys: Path,
        parent: Widget | None = None,
        *,
        clock: Clock | None = None,
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._seen = SeenKeys(site_keys)
        self._clock = clock or Clock()
        self._ask_file = ask_file or _ask_file
        self._receipt: Receipt | None = None
        self._video: Path | None = None
        self._call: Call | None = None
        self._card: NoticeCard | None = None
        self.finding: Finding | None = None
        self.setWindowTitle(self.tr("Verify a receipt"))
        self.setAcceptDrops(True)
        self._build()
        fit_to_screen(self, wanted=QSize(600, 380), at_least=QSize(480, 320))
        self._show_files()

    def _build(self) -> None:
        title = PlainLabel(self.tr("Is this receipt genuine, and is this the video?"))
        title.setFont(theme.larger(self.font(), 1.25))
        note = MutedLabel(
            self.tr(
                "The site that signed the receipt is asked for its public key. Nothing of the receipt or the "
                "video is sent."
            )
        )
        self.receipt_button = QPushButton(self.tr("Choose a receipt…"))
        self.video_button = QPushButton(self.tr("Choose the video…"))
        self.receipt_name, self.video_name = PlainLabel(), PlainLabel()
        files = QGridLayout()
        files.setHorizontalSpacing(14)
        for line, (button, name, choose) in enumerate(
            (
                (self.receipt_button, self.receipt_name, self._choose_receipt),
                (self.video_button, self.video_name, self._choose_video),
            )
        ):
            button.setAutoDefault(False)
            button.clicked.connect(choose)
            take_any_width(name)
            files.addWidget(button, line, 0)
            files.addWidget(name, line, 1)
        files.setColumnStretch(1, 1)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Reading the video"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self._stop)
        reading = QGridLayout()
        reading.addWidget(self.progress, 0, 0)
        reading.addWidget(self.stop_button, 0, 1)
        inner = Widget()
        self._place = QVBoxLayout(inner)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(12)
        self.details = PlainLabel()
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setAccessibleName(self.tr("What the receipt says"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for widget in (title, note):
            column.addWidget(widget)
        column.addLayout(files)
        column.addLayout(reading)
        self._place.addWidget(self.details)
        self._place.addStretch()
        self.answer = scrolled(inner)
        column.addWidget(self.answer, 1)
        column.addWidget(buttons)

    # What is checked.

    def check(self, receipt: Receipt) -> None:
        """Check this receipt."""
        self._receipt = receipt
        self._show_files()
        self._begin()

    def check_file(self, path: str) -> None:
        """Check the receipt in a file: JSON or PDF."""
        self._end_call()
        # Whatever comes of this one: the one before it is not what the person asks about now.
        self._receipt = self.finding = None
        self._show(None)
        self._show_files()

        async def read(_: Tell) -> Receipt:
            return await on_disk(receipt_from, Path(path))

        self._call = self._bridge.run(read, self.check, self._on_error)

    def compare_with(self, path: str) -> None:
        """Compare this video with the receipt."""
        self._video = Path(path)
        self._show_files()
        self._begin()

    def take(self, paths: list[str]) -> None:
        """Take files that were dropped: receipts by their names, anything else is the video."""
        # The receipt last: to choose a video begins a check of the receipt that was there before.
        for path in sorted(paths, key=is_receipt_name):
            (self.check_file if is_receipt_name(path) else self.compare_with)(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files that lie on this computer."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take them."""
        event.acceptProposedAction()
        self.take(files_in(event.mimeData()))

    def _choose_receipt(self) -> None:
        kinds = self.tr("Receipts") + " (*.receipt.json *.receipt.pdf *.json *.pdf)"
        if path := self._ask_file(self, self.tr("Choose a receipt"), kinds):
            self.check_file(path)

    def _choose_video(self) -> None:
        if path := self._ask_file(self, self.tr("Choose the video"), ""):
            self.compare_with(path)

    def _show_files(self) -> None:
        receipt = self._receipt
        self.receipt_name.setText(
            self.tr("Receipt for {video}").format(video=one_line(receipt.file_name))
            if receipt
            else self.tr("or drop it here: the PDF, or the file that ends in .receipt.json")
        )
        if self._video is not None:
            self.video_name.setText(one_line(self._video.name))
        else:
            self.video_name.setText(self.tr("if it shall be compared: not needed for the signature"))
        self._set_reading(is_on=False)

    # Checking.

    def _begin(self) -> None:
        receipt, video = self._receipt, self._video
        if receipt is None:
            return
        self._end_call()
        self._show(None)
        self.progress.setRange(0, 0)
        self._set_reading(is_on=True)

        seen, clock = self._seen, self._clock

        async def work(tell: Tell) -> Finding:
            shown = -1

            def advanced(done: int, size: int) -> None:
                nonlocal shown
                if (now := formatting.percent(done, size)) != shown:
                    shown = now
                    tell(now)

            async with http_client() as http:
                return await check_receipt(receipt, video, http=http, seen=seen, clock=clock, tell=advanced)

        self._call = self._bridge.run(work, self._on_found, self._on_error, self._on_percent)

    def _on_percent(self, percent: int) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(percent)

    def _on_found(self, finding: Finding) -> None:
        self.finding = finding
        self._set_reading(is_on=False)
        self._show(finding_text(finding, self._clock.now()), _TONES[finding.verdict])
        self.details.setText("\n".join(details_of(finding)))
        self._grow()

    def _on_error(self, error: UploaderError) -> None:
        self.finding = None
        self._set_reading(is_on=False)
        self._show(text_for(error.code, error.facts, now=self._clock.now()), Tone.PROBLEM)
        self._grow()

    def _grow(self) -> None:
        """Make room for all of it, as far as the screen goes."""
        whole = self.layout()
        assert whole is not None
        whole.activate()
        lacking = self._place.totalHeightForWidth(self.answer.width()) - self.answer.height()
        grow_to(self, QSize(self.width(), self.height() + max(0, lacking)), may_scroll=True)

    def _stop(self) -> None:
        self._end_call()
        self._set_reading(is_on=False)
        text = ErrorText(
            self.tr("Stopped"),
            self.tr("Nothing was found out."),
            self.tr("Choose the receipt or the video again to check once more."),
        )
        self._show(text, Tone.PLAIN)

    def _end_call(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None

    def _set_reading(self, *, is_on: bool) -> None:
        self.progress.setVisible(is_on)
        self.stop_button.setVisible(is_on)

    def _show(self, text: ErrorText | None, tone: Tone = Tone.PLAIN) -> None:
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.details.setText("")
        if text is not None:
            self._card = NoticeCard(tone, text, closable=False)
            self._place.insertWidget(0, self._card)
            self._card.show()  # now: what is not shown counts for no height

    def card(self) -> NoticeCard | None:
        """Return what says the result."""
        return self._card

    def done(self, result: int) -> None:
        """Let go of the file that is being read."""
        self._end_call()
        super().done(result)


def _ask_file(parent: Widget, title: str, kinds: str) -> str:
    every = translate("files", "All files") + " (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), f"{kinds};;{every}" if kinds else every)
    return chosen
