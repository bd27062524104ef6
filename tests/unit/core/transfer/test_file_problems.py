"""What the system says about a file, and what a person reads of it."""

import errno
import os
from dataclasses import replace

import pytest

from uploader_gui.core.errors import FileAway, FileLocked, FileMissing, FileReadFailed, FileUnreadable
from uploader_gui.core.transfer.file_problems import problem_of
from uploader_gui.core.transfer.source import look_at


@pytest.fixture
def video(tmp_path):
    path = tmp_path / "card" / "video.mp4"
    path.parent.mkdir()
    path.write_bytes(b"x" * 1000)
    return path


def an_error(number):
    return OSError(number, os.strerror(number))


def not_found():
    return an_error(errno.ENOENT)


def test_a_file_that_is_gone_from_its_folder_is_missing(video):
    mark = look_at(video)
    video.unlink()
    assert type(problem_of(video, not_found(), mark)) is FileMissing


def test_a_file_whose_folder_is_gone_is_away_with_its_card(video):
    mark = look_at(video)
    video.parent.rename(video.parent.with_name("pulled"))
    problem = problem_of(video, not_found(), mark)
    assert type(problem) is FileAway
    assert problem.facts["folder"] == str(video.parent)


def test_an_empty_mount_point_is_not_the_folder_that_was_there(video):
    mark = replace(look_at(video), identity="77:77")
    video.unlink()
    assert type(problem_of(video, not_found(), mark)) is FileAway


def test_a_link_into_a_card_that_is_gone_is_away(video, tmp_path):
    link = tmp_path / "link.mp4"
    link.symlink_to(video)
    mark = look_at(link)
    video.parent.rename(video.parent.with_name("pulled"))
    assert type(problem_of(link, not_found(), mark)) is FileAway


def test_a_path_that_nobody_registered_is_only_missing(video):
    assert type(problem_of(video.parent / "no folder" / "x.mp4", not_found())) is FileMissing


@pytest.mark.parametrize("name", ["EIO", "ENODEV", "ENXIO", "ESTALE", "ENOTCONN", "EHOSTDOWN", "ENETUNREACH"])
def test_an_error_of_the_device_means_away_unless_the_file_is_still_to_be_seen(video, name):
    mark = look_at(video)
    error = an_error(getattr(errno, name))
    assert type(problem_of(video, error, mark)) is FileReadFailed
    video.parent.rename(video.parent.with_name("pulled"))
    assert type(problem_of(video, error, mark)) is FileAway


@pytest.mark.parametrize("name", ["EACCES", "EPERM", "EAGAIN", "EBUSY", "ETXTBSY"])
def test_what_another_program_holds_is_locked(video, name):
    assert type(problem_of(video, an_error(getattr(errno, name)))) is FileLocked


class WindowsError(OSError):
    def __init__(self, winerror):
        super().__init__(errno.EINVAL, "")
        self.winerror = winerror


@pytest.mark.parametrize(("number", "kind"), [(32, FileLocked), (33, FileLocked), (21, FileAway), (1167, FileAway)])
def test_windows_says_it_by_its_own_numbers(video, number, kind):
    video.unlink()
    assert type(problem_of(video, WindowsError(number))) is kind


def test_a_connection_of_the_share_that_timed_out_is_away_although_its_folder_is_remembered(video):
    assert type(problem_of(video, TimeoutError())) is FileAway


def test_anything_else_is_unreadable(video):
    assert type(problem_of(video, an_error(errno.ELOOP))) is FileUnreadable
    assert type(problem_of(video, ValueError("embedded null byte"))) is FileUnreadable
