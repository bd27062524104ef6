"""What a row opens outside of the window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from tests.helpers.fake_engine import make_upload

from uploader_gui.core.models import UploadState
from uploader_gui.ui.outside import Outside
from uploader_gui.ui.upload_story import Action

S = UploadState


@pytest.fixture
def opened():
    return []


@pytest.fixture
def queue(engine, open_window, opened):
    def with_uploads(*uploads):
        engine.known_uploads = {upload.id: upload for upload in uploads}
        window = open_window()
        window.actions_.outside = Outside(lambda url: opened.append(url.toString()))
        return window

    return with_uploads


@pytest.mark.parametrize(
    ("upload", "page"),
    [
        (make_upload(1, cmid=417), "/mod/assign/view.php?id=417"),
        (make_upload(1, assignment_id=2), "/mod/assign/view.php?id=102"),  # as the list of assignments tells
        (make_upload(1, assignment_id=77, course_id=3), "/course/view.php?id=3"),
    ],
)
def test_the_assignments_own_page_is_opened(qtbot, queue, opened, upload, page):
    queue(upload).actions_.do(1, Action.OPEN_IN_MOODLE)
    qtbot.waitUntil(lambda: opened == [f"https://moodle.example.org{page}"])


@pytest.mark.parametrize(
    ("platform", "started"),
    [
        ("win32", ("explorer.exe", ["/select,/v/a film.mp4"])),
        ("darwin", ("open", ["-R", "/v/a film.mp4"])),
        ("linux", "file:///v"),
    ],
)
def test_the_file_is_shown_in_its_folder(opened, platform, started):
    outside = Outside(
        lambda url: opened.append(url.toString()), lambda *command: opened.append(command), platform=platform
    )
    outside.show_file(Path("/v/a film.mp4"))
    assert opened == [started]


def test_the_details_are_copied_without_a_secret(qtbot, queue):
    upload = make_upload(1, state=S.SUBMITTED, submitted_at=1_800_000_000.0, submission_id=81, sha256="ab" * 32)
    queue(upload).actions_.do(1, Action.COPY_DETAILS)
    text = QGuiApplication.clipboard().text()
    assert "interview1.mp4 → Field study 1" in text
    assert "Submission: 81" in text
    assert "ab" * 32 in text
    assert upload.client_key not in text
