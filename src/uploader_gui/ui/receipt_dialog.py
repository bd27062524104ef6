"""The proof of a submission, as Moodle itself told it: seen, saved, printed, copied, checked."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Receipt
from uploader_gui.ui import receipt_document, theme
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.labels import MutedLabel, PlainLabel, take_any_width
from uploader_gui.ui.notices import NoticeCard
from uploader_gui.ui.receipt_facts import Fact, as_text, headline, sections
from uploader_gui.ui.receipt_folder import receipt_folder
from uploader_gui.ui.scrolled import scrolled
from uploader_gui.ui.settings_form import WrongLabel
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.window_size import fit_to_screen

AskWhere = Callable[[Widget, str], str]
Verify = Callable[[Receipt], None]


class ReceiptDialog(QDialog):
    """Shows the receipt, and gives it away in every form; ``replaced`` says that it is history by now."""

    def __init__(
        self,
        receipt: Receipt,
        parent: Widget | None = None,
        ask_where: AskWhere | None = None,
        *,
        replaced: ErrorText | None = None,
        folder: Path | None = None,
        verify: Verify | None = None,
    ) -> None:
        super().__init__(parent)
        self._receipt = receipt
        self._ask_where = ask_where or _ask_where
        self._folder = folder
        self.setWindowTitle(self.tr("Receipt"))
        title = PlainLabel(headline(receipt))
        title.setFont(theme.larger(self.font(), 1.25))
        self.told = PlainLabel()
        self.told.setTextInteractionFlags(_SELECTABLE)
        self.told.setAccessibleName(self.tr("What was done"))
        self.told.hide()
        self.wrong = WrongLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        if replaced is not None:
            column.addWidget(NoticeCard(Tone.WARNING, replaced, closable=False))
        column.addWidget(title)
        column.addWidget(scrolled(self._facts()), 1)
        column.addWidget(self.told)
        column.addWidget(self.wrong)
        column.addWidget(self._buttons(verify))
        QShortcut(QKeySequence.StandardKey.Print, self, self.print)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        fit_to_screen(self, wanted=QSize(640, self._wanted_height()), at_least=QSize(480, 320))

    def _facts(self) -> Widget:
        whole = Widget()
        form = QFormLayout(whole)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(5)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for section in sections(self._receipt):
            heading = QLabel(section.title)
            heading.setFont(theme.bold(self.font()))
            heading.setContentsMargins(0, 8, 0, 0)
            form.addRow(heading)
            for fact in section.facts:
                form.addRow(*_row(fact))
        self._form = whole
        return whole

    def _wanted_height(self) -> int:
        inside = self._form.layout()
        assert inside is not None
        return inside.totalHeightForWidth(580) + 170

    def _buttons(self, verify: Verify | None) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.save_button = self._button(buttons, self.tr("Save…"), self.save)
        self.save_button.setToolTip(self.tr("As PDF for people, or as JSON for programs"))
        self.print_button = self._button(buttons, self.tr("Print…"), self.print)
        self.copy_button = self._button(buttons, self.tr("Copy"), self.copy)
        self.copy_button.setToolTip(self.tr("Copy everything as text"))
        if verify is not None:
            self.verify_button = self._button(buttons, self.tr("Verify…"), lambda: verify(self._receipt))
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _button(self, box: QDialogButtonBox, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def save(self) -> None:
        """Ask where, and write the receipt there: PDF, or JSON if the name ends so."""
        name = f"{Path(self._receipt.file_name).stem or 'video'}.receipt.pdf"
        chosen = self._ask_where(self, str(receipt_folder(self._folder) / name))
        if not chosen:
            return
        try:
            receipt_document.save(Path(chosen), self._receipt, QLocale())
            self._tell(self.tr("Saved as {path}").format(path=chosen))
        except OSError as error:
            is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            reason = self.tr("there is no room left") if is_full else self.tr("the place cannot be written to")
            self.told.hide()
            self.wrong.say(self.tr("Not saved: {reason}. Choose another folder.").format(reason=reason))

    def print(self) -> None:
        """Ask for a printer, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(receipt_document.paper(QLocale()))
        printer.setDocName(self._receipt.file_name)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.print_with(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own wants a slot to call

    def print_with(self, printer: QPrinter) -> None:
        """Print on this printer, and say so."""
        receipt_document.document(self._receipt).print_(printer)
        if printer.printerState() is QPrinter.PrinterState.Error:
            self._tell(self.tr("The printer refused it. Save the receipt as PDF, and print that from elsewhere."))
            return
        where = printer.outputFileName() or printer.printerName()
        self._tell(self.tr("Sent to {printer}").format(printer=where or self.tr("the printer")))

    def copy(self) -> None:
        """Put everything into the clipboard, as text."""
        QGuiApplication.clipboard().setText(as_text(self._receipt))
        self._tell(self.tr("Copied as text"))

    def _tell(self, text: str) -> None:
        self.wrong.say("")
        self.told.setText(text)
        self.told.show()


_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def _row(fact: Fact) -> tuple[QLabel, QLabel]:
    name, value = MutedLabel(fact.name), PlainLabel(fact.value)
    name.setWordWrap(False)
    name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    take_any_width(value)
    value.setTextInteractionFlags(_SELECTABLE)
    value.setAccessibleName(f"{fact.name}: {fact.value}")
    name.setBuddy(value)
    for label in (name, value):
        label.setToolTip(fact.hint)
    return name, value


def with_ending(chosen: str, kind: str, start: str) -> str:
    """Return the place that a person chose, with the ending of the kind (``pdf``, ``json``) if it has none of them.

    The one of the proposed name is not the person's: it gives way to the kind's.
    """
    if kind == "json" and Path(chosen).name == Path(start).name:
        return chosen.removesuffix(".pdf") + ".json"
    return chosen if chosen.lower().endswith((".pdf", ".json")) else f"{chosen}.{kind}"


def _ask_where(parent: Widget, start: str) -> str:
    pdf, plain = translate("files", "PDF, for people"), translate("files", "JSON, for programs")
    title = translate("files", "Save the receipt")
    chosen, filter_ = QFileDialog.getSaveFileName(parent, title, start, f"{pdf} (*.pdf);;{plain} (*.json)")
    if not chosen:
        return ""
    place = with_ending(chosen, "json" if "*.json" in filter_ else "pdf", start)
    is_asked = place == chosen or not Path(place).exists()  # the dialog asks by itself only for the name it knows
    return place if is_asked or _may_replace(parent, place) else ""


def _may_replace(parent: Widget, place: str) -> bool:
    text = translate("files", "“{name}” is there already. Replace it?").format(name=Path(place).name)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, translate("files", "Save the receipt"), text, yes | no, no) == yes
