"""Make the pictures of docs/images: the real window, the real engine, a practice site, and a bad link.

Each look (light, dark, Arabic) is one run of this program, told apart by its endings: ready.png, ready-dark.png,
ready-ar.png. What the pictures show is what the program did; nothing is painted in. Run by `make screenshots`, on Qt's
offscreen platform: no display is needed.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import imageio_ffmpeg
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from demo import practice_site
from uploader_gui.core.config import Settings
from uploader_gui.core.control.session import open_engine
from uploader_gui.core.models import PHONE, Assignment, UploadState
from uploader_gui.core.paths import Paths
from uploader_gui.ui import language
from uploader_gui.ui.appearance import apply_theme
from uploader_gui.ui.bridge import EngineBridge
from uploader_gui.ui.doctor_dialog import DoctorDialog
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.receipt_dialog import ReceiptDialog
from uploader_gui.ui.settings_dialog import SettingsDialog
from uploader_gui.ui.settings_network import NetworkPage
from uploader_gui.ui.sign_in_dialog import SignInDialog
from uploader_gui.ui.upload_story import Action, Row
from uploader_gui.ui.verify_dialog import VerifyDialog

D = TypeVar("D", bound=QDialog)
IMAGES = Path(__file__).parents[1] / "docs" / "images"
PATIENCE_MS = 60_000
GLANCE_MS = 50
WINDOW = QSize(1080, 700)
# Sources of ffmpeg's own that look different from one another in a small picture.
FILMS = {
    "interview.mp4": "mandelbrot=size=640x360:rate=25:start_scale=0.3",
    "village-day1.mp4": "gradients=size=640x360:rate=25:speed=0.05:seed=7",
    "soil-samples.mp4": "cellauto=size=640x360:rate=25:rule=110:full=1",
    "river.mp4": "life=size=640x360:rate=25:mold=10:ratio=0.2:death_color=#204060:life_color=#a0e0ff",
}


@dataclass(frozen=True)
class Look:
    """How the program looks in one run."""

    ending: str
    theme: str
    language: str


LOOKS = (Look("", "light", "en"), Look("-dark", "dark", "en"), Look("-ar", "light", "ar"))


def make_film(path: Path, source: str) -> Path:
    """Make a real video of some megabytes."""
    noise = "noise=alls=12:allf=t"
    coded = ["-c:v", "libx264", "-preset", "ultrafast", "-qp", "22", "-pix_fmt", "yuv420p"]
    ffmpeg = [imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error", "-f", "lavfi", "-i", f"{source},{noise}"]
    subprocess.run([*ffmpeg, "-t", "14", *coded, str(path)], check=True)
    return path


class Photographer:
    """Brings the window into each state, as a person would, and takes its picture."""

    def __init__(self, look: Look, site: dict[str, Any], films: dict[str, Path], home: Path, into: Path) -> None:
        self.look = look
        self.into = into
        self.site = site
        self.films = films
        self.paths = Paths(home)
        self.paths.prepare()
        settings = Settings(credentials="memory")
        self.bridge = EngineBridge(lambda: open_engine(self.paths, settings))
        self.window = MainWindow(self.bridge, asks_to_sign_in=False, home=home)
        self.listed: dict[int, Assignment] = {}
        self.window.accounts.assignments_loaded.connect(
            lambda listing: self.listed.update({one.id: one for one in listing.assignments})
        )
        self.window.resize(WINDOW)
        self.window.show()
        self.bridge.start()

    def until(self, seen: Callable[[], Any], what: str) -> None:
        """Let the program go on until something is so.

        Raises:
            TimeoutError: it was not so in time.
        """
        for _ in range(PATIENCE_MS // GLANCE_MS):
            if seen():
                return
            QTest.qWait(GLANCE_MS)
        raise TimeoutError(f"waited in vain for {what}")

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of a window."""
        QTest.qWait(6 * GLANCE_MS)  # what is drawn after it was shown
        path = self.into / f"{name}{self.look.ending}.png"
        (widget or self.window).grab().save(str(path), "PNG", 0)  # 0 = the fewest bytes
        print(path.name, flush=True)

    def faults(self, *specs: str) -> None:
        """Let exactly this go wrong from now on."""
        request = urllib.request.Request(  # noqa: S310 - our own site
            self.site["control_url"] + "/practice/faults",
            json.dumps(specs).encode(),
            method="POST",
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request):  # noqa: S310 - our own site
            pass

    def assignment(self, key: str) -> Assignment:
        """Return the window's assignment for one of the site's."""
        return self.listed[next(one["id"] for one in self.site["assignments"] if one["key"] == key)]

    def row(self, name: str) -> Row:
        """Return the row of a film."""
        rows = (self.window.model.row_at(line) for line in range(self.window.model.rowCount()))
        return next(row for row in rows if row and row.upload.name == name)

    def is_at(self, name: str, *states: UploadState) -> bool:
        """Whether a film stands in the list, and is so far."""
        with suppress(StopIteration):
            return self.row(name).upload.state in states
        return False

    def dialog(self, kind: type[D]) -> D:
        """Return the dialog of that kind, when it is there."""
        self.until(lambda: [one for one in self.window.findChildren(kind) if one.isVisible()], kind.__name__)
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def send(self, name: str, key: str) -> None:
        """Send a film for an assignment, as far as the queue."""
        self.ready(name, key)
        button = self.window.adding.card.send_button
        self.until(button.isEnabled, "the button")
        button.click()
        self.until(lambda: self.is_at(name, *UploadState), name)

    def ready(self, name: str, key: str) -> None:
        """Let a film stand ready for an assignment."""
        adding = self.window.adding
        before = adding.unsent
        self.window.taking_files.take([str(self.films[name])], self.assignment(key))
        self.until(lambda: adding.unsent > before and not adding.is_looking, "the check")

    # The story.

    def first_minute(self) -> None:
        """Nobody is signed in; then somebody is."""
        window = self.window
        self.until(lambda: window.accounts.is_loaded, "the first page")
        self.take("start")
        window.signing.begin()
        dialog = self.dialog(SignInDialog)
        dialog.address_page.site.setText(self.site["url"])
        self.take("sign-in", dialog)
        dialog.go()
        self.until(lambda: dialog.page is dialog.ways_page, "the ways to sign in")
        self.take("sign-in-ways", dialog)
        dialog.ways_page.chosen.emit(PHONE)
        self.until(lambda: dialog.page is dialog.phone_page, "the code")
        self.take("sign-in-phone", dialog)
        dialog.reject()
        who = (self.site["url"], self.site["username"], self.site["password"])
        self.bridge.call(lambda engine: engine.sign_in(*who), window.signing.welcome)
        self.until(lambda: self.listed, "the assignments")
        window.notices.put_away("memory")
        self.take("assignments")

    def pre_flight(self) -> None:
        """What was sent once is submitted; three more stand ready."""
        self.send("river.mp4", "cutoff")
        self.until(lambda: self.is_at("river.mp4", UploadState.SUBMITTED), "the first receipt")
        self.until(lambda: self.row("river.mp4").upload.playable, "the first video to be playable")
        self.faults("rate:bytes=300K")
        self.ready("interview.mp4", "plain")
        self.ready("village-day1.mp4", "statement")
        self.ready("soil-samples.mp4", "drafts")
        self.take("ready")
        self.window.adding.forget_all()

    def at_work(self) -> None:
        """One is being sent, one waits and says why, one is paused, one is submitted."""
        window = self.window
        self.send("interview.mp4", "plain")
        self.send("soil-samples.mp4", "drafts")
        window.actions_.do(self.row("soil-samples.mp4").upload.id, Action.PAUSE)
        self.until(lambda: self.is_at("soil-samples.mp4", UploadState.PAUSED), "the pause")
        self.until(lambda: self.row("interview.mp4").upload.bytes_stored, "the first chunk")
        self.take("at-work")
        window.page.show_details(self.row("interview.mp4").upload.id)
        self.take("details")
        window.page.filters.details_button.click()
        self.faults("rate:bytes=300K", "cut:every=1,down=60")
        self.until(lambda: self.is_at("interview.mp4", UploadState.WAITING), "the cut")
        self.take("waiting")
        self.faults()

    def proof(self) -> None:
        """The receipt, and its check."""
        window = self.window
        self.until(lambda: self.is_at("interview.mp4", UploadState.SUBMITTED), "the second receipt")
        window.actions_.do(self.row("interview.mp4").upload.id, Action.RECEIPT)
        dialog = self.dialog(ReceiptDialog)
        self.take("receipt", dialog)
        dialog.reject()
        window.help.verify()
        check = self.dialog(VerifyDialog)
        check.check_file(str(next(self.paths.receipts.glob("*interview*.json"))))
        self.until(lambda: check.card() is not None, "the verdict")
        self.take("verify", check)
        check.reject()

    def beside(self) -> None:
        """Settings, and the check of the connection."""
        window = self.window
        window.open_settings()
        dialog = self.dialog(SettingsDialog)
        self.take("settings", dialog)
        dialog.show_page(next(page for page in dialog.pages if isinstance(page, NetworkPage)))
        self.take("settings-network", dialog)
        dialog.reject()
        window.help.check_connection()
        check = self.dialog(DoctorDialog)
        self.until(check.again_button.isEnabled, "the check")
        bar = check.findChild(QScrollArea).verticalScrollBar()
        bar.setValue(bar.maximum())
        self.take("check-connection", check)
        check.reject()


def take_all(look: Look, into: Path) -> int:
    """Tell the whole story in one look."""
    app = QApplication(sys.argv[:1])
    language.install(app, look.language)
    apply_theme(app, look.theme)
    # A fixed name, because it is seen in the pictures.
    folder = Path(tempfile.gettempdir(), "fieldwork")
    folder.mkdir()
    try:
        return _in_folder(look, folder, into)
    finally:
        shutil.rmtree(folder)


def _in_folder(look: Look, folder: Path, into: Path) -> int:
    with practice_site(folder / "site", ()) as site:
        films = {name: make_film(Path(folder, name), source) for name, source in FILMS.items()}
        photographer = Photographer(look, site, films, Path(folder, "home"), into)
        try:
            photographer.first_minute()
            photographer.pre_flight()
            photographer.at_work()
            photographer.proof()
            photographer.beside()
        finally:
            photographer.window.quit_without_asking()
            photographer.bridge.stop()
    return 0


def main() -> int:
    """Take all pictures, or those of one look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=IMAGES, help="another folder than docs/images")
    parser.add_argument("--look", choices=[look.ending or "light" for look in LOOKS])
    chosen = parser.parse_args()
    if chosen.look is None:
        chosen.into.mkdir(parents=True, exist_ok=True)
        run = [sys.executable, __file__, "--into", str(chosen.into)]
        runs = [[*run, f"--look={look.ending or 'light'}"] for look in LOOKS]
        return max(subprocess.run(run, check=False).returncode for run in runs)
    look = next(look for look in LOOKS if (look.ending or "light") == chosen.look)
    return take_all(look, chosen.into)


if __name__ == "__main__":
    sys.exit(main())
