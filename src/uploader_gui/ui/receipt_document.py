"""A receipt for paper: one document, printed or saved as a PDF that carries the exact receipt inside."""

from __future__ import annotations

from html import escape
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from uploader_gui.core.models import Receipt
from uploader_gui.core.store.files import write_whole
from uploader_gui.ui import theme
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.receipt_facts import Fact, headline, is_signed, sections
from uploader_gui.ui.translation import translate

ATTACHED = "receipt.json"
"""The name under which the exact receipt lies in the PDF."""
_T = QLocale.Country
# CLDR's paper sizes; everybody else has A4.
_LETTER = {
    _T.Belize, _T.Canada, _T.Chile, _T.Colombia, _T.CostaRica, _T.ElSalvador, _T.Guatemala, _T.Mexico, _T.Nicaragua,
    _T.Panama, _T.Philippines, _T.PuertoRico, _T.UnitedStates, _T.Venezuela,
}  # fmt: skip
_DOTS_PER_INCH = 300


def _tr(text: str) -> str:
    return translate("receipt_document", text)


def _style() -> str:
    paper = QPalette(QColor("white"))
    accent, muted = theme.accent(paper).name(), theme.muted(paper).name()
    return f"""
        h1 {{ font-size: 17pt; font-weight: 600; }}
        h2 {{ font-size: 11pt; font-weight: 600; color: {accent}; margin-top: 14px; margin-bottom: 3px; }}
        .name {{ color: {muted}; }} .small {{ color: {muted}; font-size: 8pt; }} .proof {{ font-size: 7.5pt; }}
    """


def paper(locale: QLocale) -> QPageLayout:
    """Return the paper of a country, upright. The margins are the document's own."""
    size = QPageSize.PageSizeId.Letter if locale.territory() in _LETTER else QPageSize.PageSizeId.A4
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def exact(receipt: Receipt) -> bytes:
    """Return the receipt as its JSON file has it."""
    return msgspec.json.format(msgspec.json.encode(receipt), indent=2) + b"\n"


def document(receipt: Receipt) -> QTextDocument:
    """Return the receipt as pages of text. Nothing in a name is markup."""
    made = QTextDocument()
    made.setDefaultFont(QFont("Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif", 10))
    made.setUseDesignMetrics(True)  # paper has no pixels that letters would have to fit
    direction = QTextOption()
    direction.setTextDirection(QGuiApplication.layoutDirection())
    made.setDefaultTextOption(direction)
    made.setDefaultStyleSheet(_style())
    parts = [f"<h1>{_text(headline(receipt))}</h1>", f"<p class='small'>{_text(_tr('Receipt for a video'))}</p>"]
    for section in sections(receipt):
        rows = "".join(_row(fact) for fact in section.facts)
        parts.append(f"<h2>{_text(section.title)}</h2><table width='100%' cellspacing='0'>{rows}</table>")
    parts.append(_for_checking(receipt))
    made.setHtml("".join(parts))
    return made


def _row(fact: Fact) -> str:
    cells = f"<td class='name' width='26%'>{_text(fact.name)}</td>", f"<td width='74%'>{_text(fact.value)}</td>"
    # Qt turns the text of a table that is read from the right, and leaves its columns as they are.
    is_turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"<tr>{''.join(reversed(cells) if is_turned else cells)}</tr>"


def _for_checking(receipt: Receipt) -> str:
    """Return how this is checked, and every field that was signed, so that paper alone is enough."""
    how = _tr(
        "To check this receipt: Video Uploader for Moodle, “Verify a receipt…”, or “uploader verify” with this PDF, "
        "which carries the exact receipt ({name}), and with the video."
    ).format(name=ATTACHED)
    parts = [f"<h2>{_text(_tr('For checking'))}</h2><p class='small'>{_text(how)}</p>"]
    if is_signed(receipt):
        signed = msgspec.json.encode(receipt.statement).decode()
        parts.append(f"<p class='proof'>{_text(_breakable(signed))}</p>")
        signature = _tr("Ed25519 signature: {signature}").format(signature=receipt.site_signature)
        parts.append(f"<p class='proof'>{_text(signature)}</p>")
    return "".join(parts)


def _breakable(text: str) -> str:
    """Return JSON with a space after each comma between two fields, where a line may end."""
    return text.replace(',"', ', "')


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def pdf(receipt: Receipt, locale: QLocale) -> bytes:
    """Return the receipt as a PDF with selectable text, the exact JSON attached."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(paper(locale))
    writer.setTitle(_tr("Receipt for {name}").format(name=one_line(receipt.file_name)))
    writer.setCreator(receipt.application or "uploader-gui")
    writer.addFileAttachment(ATTACHED, QByteArray(exact(receipt)), "application/json")
    document(receipt).print_(writer)
    del writer  # ends the file
    buffer.close()
    return bytes(content.data())


def save(path: Path, receipt: Receipt, locale: QLocale) -> None:
    """Write the receipt: as JSON where the name ends so, else as PDF.

    Raises:
        OSError: the place cannot be written to.
    """
    write_whole(path, exact(receipt) if path.suffix.lower() == ".json" else pdf(receipt, locale))
