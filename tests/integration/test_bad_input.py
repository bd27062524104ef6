"""Bad input gets a clear error with its own code, and nothing is queued, sent or lost."""

import os
import socket

import pytest
from tests.helpers.engines import engine_at_work
from tests.helpers.practice import running_practice_site
from tests.helpers.videos import make_video

from uploader_gui.core import errors
from uploader_gui.core.models import UploadState
from uploader_gui.ui.error_text import text_for


async def refused(work, site, path, kind, key="plain"):
    """Adding must raise ``kind``, with sentences, and leave nothing behind."""
    with pytest.raises(kind) as caught:
        await work.add(path, key)
    words = text_for(caught.value.code, caught.value.facts)
    assert words.title
    assert words.next_step
    assert await work.engine.uploads() == []
    assert site.state()["creations"] == 0
    return caught.value


async def test_a_file_that_is_not_there(work, site, tmp_path):
    await refused(work, site, tmp_path / "nothing.mp4", errors.FileMissing)


async def test_an_empty_file(work, site, tmp_path):
    (tmp_path / "empty.mp4").touch()
    await refused(work, site, tmp_path / "empty.mp4", errors.FileEmpty)


async def test_a_folder(work, site, tmp_path):
    await refused(work, site, tmp_path, errors.FileIsDirectory)


async def test_something_that_cannot_be_read_as_a_file(work, site, tmp_path):
    os.mkfifo(tmp_path / "pipe.mp4")
    await refused(work, site, tmp_path / "pipe.mp4", errors.FileUnreadable)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
async def test_a_file_without_permission(work, site, video):
    video.chmod(0)
    await refused(work, site, video, errors.FileUnreadable)


@pytest.mark.parametrize(
    "content", [b"Dear diary, today we filmed.", b"%PDF-1.7\n%\xe2\xe3", b"\x00" * 5000, os.urandom(5000)]
)
async def test_a_file_that_is_no_video_whatever_its_name_says(work, site, tmp_path, content):
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    await refused(work, site, path, errors.FileNotVideo)


async def test_a_file_that_is_too_large_for_the_assignment(tmp_path, own_home):
    with running_practice_site(tmp_path / "site") as site:
        limit = site.assignment("small").maxbytes
        video = make_video(tmp_path / "large.mp4", limit + 1)
        async with engine_at_work(own_home, site) as work:
            error = await refused(work, site, video, errors.FileTooLarge, "small")
        assert error.facts["limit"] == str(limit)


async def test_a_file_of_exactly_the_limit_is_taken(tmp_path, own_home):
    with running_practice_site(tmp_path / "site") as site:
        video = make_video(tmp_path / "fits.mp4", site.assignment("small").maxbytes)
        async with engine_at_work(own_home, site) as work:
            assert (await work.until(await work.add(video, "small"))).state is UploadState.SUBMITTED


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("closed", errors.SubmissionsClosed),
        ("not_open", errors.NotOpenYet),
        ("text_only", errors.VideoNotAccepted),
    ],
)
async def test_an_assignment_that_takes_no_video_now(work, site, video, key, kind):
    await refused(work, site, video, kind, key)


async def test_an_assignment_that_does_not_exist(work, site, video):
    account = await work.sign_in()
    with pytest.raises(errors.AssignmentNotFound):
        await work.engine.add(str(video), account.id, 424242)


async def test_a_submission_that_the_teacher_locked(work, site, video):
    account = await work.sign_in()
    site.lock("plain", account.user_id)
    await refused(work, site, video, errors.SubmissionLocked)


async def test_a_wrong_password(work):
    with pytest.raises(errors.WrongPassword):
        await work.sign_in(password="guess")
    assert await work.engine.accounts() == []


async def test_no_site_at_that_address(work):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(errors.NoSite):
            await work.engine.sign_in(f"http://127.0.0.1:{port}", "student1", "x", "memory")


async def test_a_site_that_is_no_moodle(work, site):
    with pytest.raises(errors.NotMoodle):
        await work.engine.sign_in(site.storage_url, "student1", "x", "memory")


async def test_a_site_without_the_plugins_says_so_and_what_the_administrator_needs(tmp_path, own_home):
    with running_practice_site(tmp_path / "bare", plugins=False) as site:
        async with engine_at_work(own_home, site) as work:
            with pytest.raises(errors.PluginsMissing) as caught:
                await work.sign_in()
    words = text_for(caught.value.code, caught.value.facts)
    assert "local_videostorage" in words.message + words.next_step


@pytest.mark.parametrize("address", ["http://moodle.example.edu:8080", "http://10.0.0.1:8000/my", "ftp://127.0.0.1"])
async def test_a_line_that_is_not_encrypted_is_refused_off_this_computer(work, address):
    with pytest.raises(errors.InsecureAddress):
        await work.engine.sign_in(address, "student1", "secret", "memory")


async def test_web_services_that_are_off(work, site):
    site.faults("webservices-off")
    with pytest.raises(errors.WebServicesOff):
        await work.sign_in()
