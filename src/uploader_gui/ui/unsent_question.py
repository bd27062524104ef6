"""What is asked before the window closes over videos that stand ready and were not sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.ui.formatting import number_text
from uploader_gui.ui.question import Question
from uploader_gui.ui.translation import translate


def _tr(text: str, n: int | None = None) -> str:
    return translate("unsent_question", text, n)


def ask_about_unsent(parent: Widget, unsent: int, running: int, leave: Callable[[], None]) -> Question:
    """Say that the card is not kept, and ``leave`` only when told. ``running`` uploads go on at the next start."""
    title = _tr("1 video is not sent yet")
    if unsent > 1:
        title = _tr("{n} videos are not sent yet", unsent).format(n=number_text(unsent))
    text = _tr("What stands ready is not kept when the window closes: choose it again at the next start.")
    if running:
        text += " " + _tr("What is on its way already goes on at the next start, from where it stopped.")
    box = Question(parent, title, title + ".", text)
    box.addButton(_tr("Quit without sending"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(leave)
    box.add_harmless(_tr("Stay"))
    box.open()
    return box
