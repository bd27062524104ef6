"""How files come into the window: chosen, dropped anywhere, or dropped right onto an assignment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Assignment
from uploader_gui.ui.adding import Adding
from uploader_gui.ui.translation import translate
from uploader_gui.ui.work_page import WorkPage

ChooseFiles = Callable[[Widget], list[str]]


def files_in(dropped: QMimeData) -> list[str]:
    """Return the paths of the files on this computer, in their order; nothing for links to web pages or plain text."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile() and url.toLocalFile()]


class TakingFiles(QObject):
    """Brings files and an assignment together; files without one wait until one is chosen."""

    def __init__(self, page: WorkPage, adding: Adding, window: Widget, choose_files: ChooseFiles | None = None) -> None:
        super().__init__(window)
        self._page = page
        self._adding = adding
        self._window = window
        self._choose_files = choose_files or _choose_files
        self._waiting: list[str] = []
        page.drop_area.choose_files_asked.connect(self._on_choose)
        page.drop_area.add_asked.connect(self._on_add_waiting)
        page.drop_area.forget_asked.connect(self._on_forget_waiting)

    def take(self, paths: list[str], assignment: Assignment | None = None) -> None:
        """Add files to ``assignment``, or to the chosen one."""
        if not paths:
            return
        target = assignment or self._page.assignments.current_assignment()
        if target is not None:
            self._adding.add(paths, target)
        else:
            self._wait_with([*self._waiting, *paths])

    def drag_begins(self, dropped: QMimeData) -> bool:
        """Return whether there is something in it for us, and light up if so."""
        is_ours = bool(files_in(dropped))
        self._page.drop_area.set_target(is_ours)
        return is_ours

    def drag_moves(self, position: QPoint) -> bool:
        """Choose the assignment under the files; return whether they may be let go there."""
        assignment = self._assignment_at(position)
        if assignment is None:
            return True
        if not assignment.why_not:
            self._page.assignments.choose(assignment.account_id, assignment.id)
        return not assignment.why_not

    def drag_ends(self) -> None:
        """The files went elsewhere, or were let go."""
        self._page.drop_area.set_target(False)

    def drop(self, dropped: QMimeData, position: QPoint) -> None:
        """Take what was let go at that point of the window."""
        self.drag_ends()
        self.take(files_in(dropped), self._assignment_at(position))

    def _assignment_at(self, position: QPoint) -> Assignment | None:
        listed = self._page.assignments
        inside = listed.viewport().mapFrom(self._window, position)
        if not (listed.isVisible() and listed.viewport().rect().contains(inside)):
            return None
        entry = listed.assignment_at(inside)
        return entry.assignment if entry is not None else None

    def _wait_with(self, paths: list[str]) -> None:
        self._waiting = list(dict.fromkeys(paths))
        self._page.drop_area.set_waiting(Path(path).name for path in self._waiting)

    def _on_choose(self) -> None:
        self.take(self._choose_files(self._window))

    def choose_for(self, assignment: Assignment) -> None:
        """Let the person choose files for this assignment."""
        self.take(self._choose_files(self._window), assignment)

    def _on_add_waiting(self) -> None:
        files = self._waiting
        self._wait_with([])
        self.take(files)

    def _on_forget_waiting(self) -> None:
        self._wait_with([])


def _choose_files(parent: Widget) -> list[str]:
    videos = (
        translate("files", "Videos") + " (*.mp4 *.mov *.m4v *.mkv *.avi *.webm *.mts *.m2ts *.mpg *.mpeg *.wmv *.3gp)"
    )
    every = translate("files", "All files") + " (*)"
    folder = next((folder for folder in (Path.home() / "Videos", Path.home()) if folder.is_dir()), Path.home())
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, translate("files", "Choose videos"), str(folder), f"{videos};;{every}"
    )
    return chosen
