"""How files come into the window: chosen, dropped anywhere, or dropped right onto an assignment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog
from PySide6.QtWidgets import QWidget as Widget

from uploader_gui.core.models import Assignment
from uploader_gui.core.transfer.found_videos import MOST, FoundVideos, find_videos
from uploader_gui.ui.adding import Adding
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.error_text import ErrorText
from uploader_gui.ui.foreign_text import one_line
from uploader_gui.ui.formatting import number_text
from uploader_gui.ui.notices import NoticePanel
from uploader_gui.ui.translation import translate
from uploader_gui.ui.upload_story import Tone
from uploader_gui.ui.work_page import WorkPage

ChooseFiles = Callable[[Widget], list[str]]


def files_in(dropped: QMimeData) -> list[str]:
    """Return the paths of the files on this computer, in their order; nothing for links to web pages or plain text."""
    return [url.toLocalFile() for url in dropped.urls() if url.isLocalFile() and url.toLocalFile()]


class TakingFiles(QObject):
    """Brings files and an assignment together. No disk is touched in the window's thread: a card may be slow."""

    drag_changed = Signal(bool)
    """Whether files that are ours are held over the window."""

    def __init__(
        self,
        page: WorkPage,
        adding: Adding,
        bridge: EngineBridge,
        notices: NoticePanel,
        window: Widget,
        choose_files: ChooseFiles | None = None,
    ) -> None:
        super().__init__(window)
        self._page = page
        self._adding = adding
        self._bridge = bridge
        self._notices = notices
        self._window = window
        self._choose_files = choose_files or choose_videos
        page.drop_area.choose_files_asked.connect(self._on_choose)
        adding.card.more_asked.connect(self._on_choose)

    def take(self, paths: list[str], assignment: Assignment | None = None) -> None:
        """Put files, and the videos of folders, onto the card: for ``assignment``, or for the chosen one."""
        if not paths:
            return
        target = assignment or self._page.assignments.current_assignment() or self._adding.the_only_one()
        self._page.drop_area.set_busy(self.tr("Looking at what you have chosen…"))

        def on_found(found: FoundVideos) -> None:
            self._page.drop_area.set_busy("")
            self._tell_of_folders(found)
            self._adding.take(found.paths, target)

        # Without an engine the card says of each file why nothing can be done with it.
        self._bridge.call(lambda _engine: find_videos(paths), on_found, lambda _: on_found(FoundVideos(tuple(paths))))

    def _tell_of_folders(self, found: FoundVideos) -> None:
        for path in found.empty_folders:
            name = one_line(Path(path).name)
            text = ErrorText(
                self.tr("There is no video in this folder"),
                self.tr("Neither “{name}” nor the folders in it have a file that is named like a video.").format(
                    name=name
                ),
                self.tr("Choose the videos themselves if they have unusual names."),
            )
            self._notices.tell(f"folder:{path}", Tone.WARNING, text)
        for path in found.cut_short:
            name = one_line(Path(path).name)
            text = ErrorText(
                self.tr("Only the first {n} videos were taken", "", MOST).format(n=number_text(MOST)),
                self.tr("“{name}” has more videos than can stand ready at once.").format(name=name),
                self.tr("Send these, then choose the others."),
            )
            self._notices.tell(f"folder:{path}", Tone.WARNING, text)

    def drag_begins(self, dropped: QMimeData) -> bool:
        """Return whether there is something in it for us, and light up if so."""
        is_ours = bool(files_in(dropped))
        self._light_up(is_ours=is_ours)
        return is_ours

    def _light_up(self, *, is_ours: bool) -> None:
        self._page.drop_area.set_target(is_ours)
        self.drag_changed.emit(is_ours)

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
        self._light_up(is_ours=False)

    def drop(self, dropped: QMimeData, position: QPoint) -> None:
        """Take what was let go at that point of the window."""
        self.drag_ends()
        assignment = self._assignment_at(position)
        if assignment is not None and assignment.why_not:
            assignment = None
        if assignment is not None:
            self._page.assignments.choose(assignment.account_id, assignment.id)
        self.take(files_in(dropped), assignment)

    def _assignment_at(self, position: QPoint) -> Assignment | None:
        listed = self._page.assignments
        inside = listed.viewport().mapFrom(self._window, position)
        if not (listed.isVisible() and listed.viewport().rect().contains(inside)):
            return None
        entry = listed.assignment_at(inside)
        return entry.assignment if entry is not None else None

    def _on_choose(self) -> None:
        self.take(self._choose_files(self._window))

    def choose_for(self, assignment: Assignment) -> None:
        """Let the person choose files for this assignment."""
        self.take(self._choose_files(self._window), assignment)


def names_filter(videos: str, every: str, endings: Iterable[str]) -> str:
    """Return the file dialog's filters, in both cases: cameras write capitals, and some systems tell them apart."""
    patterns = [f"*.{form}" for ending in endings for form in (ending, ending.upper())]
    return f"{videos} ({' '.join(patterns)});;{every} (*)"


_ENDINGS = ("mp4", "mov", "m4v", "mkv", "avi", "webm", "mts", "m2ts", "mpg", "mpeg", "wmv", "3gp")


def choose_videos(parent: Widget, begin_in: str = "") -> list[str]:
    """Ask for videos in the system's own dialog, which begins in that folder, or where the system keeps videos."""
    names = names_filter(translate("files", "Videos"), translate("files", "All files"), _ENDINGS)
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    folders = [folder for folder in (begin_in, usual) if folder and Path(folder).is_dir()]
    folder = folders[0] if folders else str(Path.home())
    chosen, _ = QFileDialog.getOpenFileNames(parent, translate("files", "Choose videos"), folder, names)
    return chosen
