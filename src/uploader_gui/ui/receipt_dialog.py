"""The proof of a submission, as Moodle itself told it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QLabel, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Receipt
from uploader_gui.core.store.receipts import write_receipt
from uploader_gui.ui import formatting, theme
from uploader_gui.ui.attempt_sentences import totals_text
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.notices import NoticeCard
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone

AskWhere = Callable[[Widget, str], str]


class ReceiptDialog(QDialog):
    """Shows the receipt, and saves it where the person wants it; ``replaced`` says that it is history by now."""

    def __init__(
        self,
        receipt: Receipt,
        parent: Widget | None = None,
        ask_where: AskWhere | None = None,
        *,
        replaced: ErrorText | None = None,
    ) -> None:
        super().__init__(parent)
        self._receipt = receipt
        self._ask_where = ask_where or _ask_where
        self.setWindowTitle(self.tr("Receipt"))
        title = QLabel(self.tr("Submitted, and confirmed by {site}").format(site=receipt.site_name or receipt.site_url))
        title.setFont(theme.larger(self.font(), 1.2))
        title.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, value, hint in self._lines():
            labels = (_label(name, muted=True), _label(value))
            for label in labels:
                label.setToolTip(hint)
            form.addRow(*labels)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.hide()
        buttons = QDialogButtonBox()
        self.save_button = QPushButton(self.tr("Save as…"))
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        if replaced is not None:
            column.addWidget(NoticeCard(Tone.WARNING, replaced, closable=False))
        column.addWidget(title)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(self.told)
        column.addWidget(buttons)
        self.setMinimumWidth(560)

    def _lines(self) -> list[tuple[str, str, str]]:
        """Return name, value, and what the name means where that is not plain."""
        receipt = self._receipt
        submission = self.tr("submission {number}").format(number=receipt.submission_id)
        transfer = totals_text(receipt.transfer) if receipt.transfer else self.tr("not known")
        connections = self.tr("How many times the sending was begun or taken up again, for example after a break.")
        return [
            (self.tr("Submitted"), formatting.moment_text(receipt.submitted_at), ""),
            (self.tr("Assignment"), f"{receipt.assignment_name} ({receipt.course_name})", ""),
            *([(self.tr("For the team"), receipt.team, "")] if receipt.team else []),
            (self.tr("By"), f"{receipt.full_name} ({receipt.username})", ""),
            (self.tr("File"), f"{receipt.file_name}, {self._size()}", ""),
            (self.tr("SHA-256"), f"{receipt.sha256[:32]}\n{receipt.sha256[32:]}", ""),
            (self.tr("Moodle's status"), f"{receipt.submission_status}, {submission}", ""),
            (self.tr("Video ID"), receipt.video_id, ""),
            (self.tr("Stored"), formatting.moment_text(receipt.stored_at), ""),
            (self.tr("Connections"), str(receipt.attempts), connections),
            (self.tr("Transfer"), transfer, ""),
        ]

    def _size(self) -> str:
        exact = formatting.exact_bytes_text(self._receipt.size)
        short = formatting.bytes_text(self._receipt.size)
        return exact if self._receipt.size < 1000 else f"{short} ({exact})"

    def save(self) -> None:
        """Ask where, and write the receipt there."""
        stem = Path(self._receipt.file_name).stem
        chosen = self._ask_where(self, f"{stem}.receipt.json")
        if not chosen:
            return
        try:
            write_receipt(Path(chosen), self._receipt)
            self.told.setText(self.tr("Saved as {path}").format(path=chosen))
        except OSError as error:
            reason = error.strerror or self.tr("the place cannot be written to")
            self.told.setText(self.tr("Not saved: {reason}. Choose another folder.").format(reason=reason))
        self.told.show()


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not muted)
    if muted:
        palette = label.palette()
        palette.setColor(label.foregroundRole(), theme.muted(label.palette()))
        label.setPalette(palette)
    else:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def _ask_where(parent: Widget, name: str) -> str:
    folder = Path.home() / "Documents"
    start = str((folder if folder.is_dir() else Path.home()) / name)
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("files", "Save the receipt"), start, "JSON (*.json)")
    return chosen
