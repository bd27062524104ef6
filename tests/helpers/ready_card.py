"""What a person does with the pre-flight card."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from uploader_gui.ui.ready_row import ReadyRow


def row_of(window: Any, name: str) -> ReadyRow | None:
    rows = window.adding.card.rows.values()
    return next((row for row in rows if row.view.name == name), None)


def said_of(window: Any, name: str) -> str:
    row = row_of(window, name)
    return " ".join(row.texts()) if row else ""


def answer(window: Any, name: str, text: str) -> None:
    row = row_of(window, name)
    assert row is not None
    buttons: list[QAbstractButton] = [button for question in row.questions for button in question.buttons]
    next(button for button in buttons if text in button.text()).click()


def send(qtbot: Any, window: Any, timeout: int = 5000) -> None:
    """Press the one button, once it can be pressed."""
    button = window.adding.card.send_button
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=timeout)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
