"""The tus storage's strictness, status by status."""

import socket
from urllib.parse import urlsplit

import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site

MIB = 1024 * 1024


@pytest.fixture
def upload(student):
    return student.start()


@pytest.fixture
def strict(tmp_path, people):
    """A student and an upload of 13 MiB at a storage with small rules: 5 MiB to 8 MiB, in steps of 256 KiB."""
    with running_practice_site(tmp_path, chunk_max=8 * MIB) as site:
        student = people(site)
        yield student, student.start(size=13 * MIB)["url"]


def begin_patch(url, size, offset=0):
    """Open a PATCH of `size` bytes and send none of them."""
    address = urlsplit(url)
    connection = socket.create_connection((address.hostname, address.port), timeout=10)
    connection.sendall(
        f"PATCH {address.path} HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n"
        f"Content-Type: application/offset+octet-stream\r\nContent-Length: {size}\r\n\r\n".encode()
    )
    return connection


def wait_for_offset(student, url, offset):
    for _ in range(2000):
        if student.offset(url) == offset:
            return
    raise AssertionError(f"the storage stands at {student.offset(url)}, not at {offset}")


def wait_until_free(student, url, data, offset):
    """Repeat a PATCH until the one before has let go."""
    for _ in range(2000):
        reply = student.patch(url, data, offset)
        if reply.status_code != 423:
            return reply
    raise AssertionError("the upload stays locked")


def test_head_tells_offset_and_length_and_is_not_stored(student, upload, video):
    student.patch(upload["url"], video[:10])
    reply = student.head(upload["url"])
    assert reply.status_code == 200
    assert reply.headers["upload-offset"] == "10"
    assert reply.headers["upload-length"] == str(len(video))
    assert reply.headers["cache-control"] == "no-store"
    assert reply.headers["tus-resumable"] == "1.0.0"


def test_options_tells_the_version(student, upload):
    reply = student.http.options(upload["url"])
    assert reply.status_code == 204
    assert reply.headers["tus-version"] == "1.0.0"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Tus_Resumable": ""}, 412),
        ({"Tus_Resumable": "0.2.2"}, 412),
        ({"Content_Type": "application/octet-stream"}, 415),
        ({"Upload_Offset": ""}, 400),
        ({"Upload_Offset": "-1"}, 400),
        ({"Upload_Offset": "7"}, 409),
    ],
)
def test_a_patch_that_breaks_the_protocol_is_refused_and_stores_nothing(student, upload, headers, status):
    reply = student.patch(upload["url"], b"x" * 100, **headers)
    assert reply.status_code == status
    assert student.offset(upload["url"]) == 0


def test_an_unknown_upload_is_not_found(site, student):
    assert student.head(site.storage_url + "/tus/unknown").status_code == 404
    assert student.patch(site.storage_url + "/tus/unknown", b"x").status_code == 404


def test_bytes_past_the_length_are_refused(student, upload, video):
    assert student.patch(upload["url"], video + b"x").status_code == 413
    assert student.offset(upload["url"]) == 0


def test_a_body_without_length_is_taken_up_to_the_uploads_length(student, upload, video):
    headers = {"Tus-Resumable": "1.0.0", "Content-Type": "application/offset+octet-stream"}
    pieces = iter([video[:50], video[50:]])
    reply = student.http.patch(upload["url"], content=pieces, headers=headers | {"Upload-Offset": "0"})
    assert reply.headers["upload-offset"] == str(len(video))
    more = student.http.patch(upload["url"], content=iter([b"x"]), headers=headers | {"Upload-Offset": str(len(video))})
    assert more.status_code == 413


def test_an_empty_patch_at_the_end_is_fine(student, upload, video):
    student.patch(upload["url"], video)
    assert student.patch(upload["url"], b"", len(video)).status_code == 204


@pytest.mark.parametrize(
    ("size", "status"),
    [
        (5 * MIB, 204),
        (8 * MIB, 204),
        (5 * MIB - 256 * 1024, 400),
        (5 * MIB + 1, 400),
        (8 * MIB + 256 * 1024, 413),
    ],
)
def test_a_chunk_has_to_keep_the_storages_rules(strict, size, status):
    student, url = strict
    assert student.patch(url, b"x" * size).status_code == status
    assert student.offset(url) == (size if status == 204 else 0)


def test_the_last_chunk_may_have_any_size(strict):
    student, url = strict
    assert student.patch(url, b"x" * (8 * MIB)).status_code == 204
    assert student.patch(url, b"x" * (5 * MIB - 1), 8 * MIB).status_code == 400
    assert student.patch(url, b"x" * (5 * MIB), 8 * MIB).status_code == 204


def test_after_a_cut_the_next_chunk_starts_at_the_odd_offset(strict):
    student, url = strict
    connection = begin_patch(url, 5 * MIB)
    connection.sendall(b"x" * 100_001)
    wait_for_offset(student, url, 100_001)
    connection.close()
    assert wait_until_free(student, url, b"x" * (5 * MIB), 100_001).status_code == 204
    assert student.offset(url) == 100_001 + 5 * MIB


def test_a_second_patch_at_the_same_time_finds_the_upload_locked(student, upload, video):
    connection = begin_patch(upload["url"], len(video))
    connection.sendall(video[:10])
    wait_for_offset(student, upload["url"], 10)
    assert student.patch(upload["url"], video[10:], 10).status_code == 423
    connection.sendall(video[10:])
    assert connection.recv(12).endswith(b"204")
    connection.close()
    assert student.finish(upload)["state"] == "ready"


def test_a_patch_that_brings_nothing_is_ended_and_unlocks_the_upload(tmp_path, people, video):
    with running_practice_site(tmp_path, patch_idle_seconds=0.5, **SMALL_CHUNKS) as site:
        student = people(site)
        upload = student.start()
        connection = begin_patch(upload["url"], len(video))
        connection.sendall(video[:10])
        assert connection.recv(12).endswith(b"408")
        assert student.patch(upload["url"], video[10:], 10).status_code == 204
        connection.close()


def test_the_bytes_of_a_cut_chunk_count_unless_the_storage_is_told_otherwise(tmp_path, people, video):
    with running_practice_site(tmp_path, keep_partial=False, **SMALL_CHUNKS) as site:
        student = people(site)
        upload = student.start()
        student.patch(upload["url"], video[:1000])
        connection = begin_patch(upload["url"], 5000, 1000)
        connection.sendall(video[1000:2000])
        wait_for_offset(student, upload["url"], 2000)
        connection.close()
        wait_for_offset(student, upload["url"], 1000)
        assert wait_until_free(student, upload["url"], video[1000:], 1000).status_code == 204
        assert student.finish(upload)["state"] == "ready"


def test_only_the_right_methods_are_allowed(student, upload):
    headers = {"Tus-Resumable": "1.0.0"}
    assert student.http.delete(upload["url"], headers=headers).status_code == 405
    assert student.http.post(upload["url"], headers=headers).status_code == 405


def test_every_credential_that_reaches_the_storage_is_recorded(site, student, upload):
    url = upload["url"]
    student.head(url)
    assert site.state()["leaked_credentials"] == []
    student.http.head(url, headers={"Authorization": f"Bearer {student.token}"})
    student.http.head(url, params={"wstoken": "anything"})
    student.http.head(url, headers={"X-Debug": student.person.password})
    student.http.head(url, headers={"Cookie": "MoodleSession=1"})
    assert site.state()["leaked_credentials"] == [
        "HEAD tus: an Authorization header",
        "HEAD tus: the web-service token of student1",
        "HEAD tus: a wstoken parameter",
        "HEAD tus: the password of student1",
        "HEAD tus: a Moodle session cookie",
    ]
