"""A practice site that is started again on its directory goes on where it was."""

import socket

import pytest
from tests.helpers.practice import SMALL_CHUNKS, running_practice_site

from practice_site.store import DamagedDataError


def test_uploads_tokens_and_submissions_are_still_there(tmp_path, people, video):
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        student = people(site)
        done = student.stored("drafts", "done")
        student.save("drafts", done["uploadid"])
        upload = student.start()
        student.patch(upload["url"], video[:1234])
        token, due = student.token, site.assignment("plain").duedate
        addresses = (site.url, site.storage_url)
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        assert (site.url, site.storage_url) == addresses
        assert site.assignment("plain").duedate == due
        student = people(site)
        assert student.token == token
        assert student.start()["uploadid"] == upload["uploadid"]
        assert student.offset(upload["url"]) == 1234
        assert student.patch(upload["url"], video[1234:], 1234).status_code == 204
        assert student.finish(upload)["state"] == "ready"
        assert site.upload_state(upload["uploadid"])["bytes_received"] == len(video)
        assert student.attempt("drafts")["submission"]["status"] == "draft"
        assert site.state()["creations"] == 2


def test_an_upload_address_follows_the_storage_to_another_port(tmp_path, people, video):
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        upload = people(site).start()
        port = int(site.storage_url.rsplit(":", 1)[1])
    with socket.create_server(("127.0.0.1", port)), running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        student = people(site)
        moved = student.vs("get_upload", uploadid=upload["uploadid"])["url"]
        assert moved.startswith(site.storage_url + "/")
        assert moved != upload["url"]
        assert student.patch(moved, video).status_code == 204
        assert student.finish(upload)["state"] == "ready"


def test_a_last_byte_that_came_just_before_the_site_was_killed_counts(tmp_path, people, video):
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        upload = people(site).start()
    (tmp_path / "videos" / upload["videoid"]).write_bytes(video)
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        assert people(site).finish(upload)["state"] == "ready"


def test_new_rows_do_not_take_old_numbers(tmp_path, people):
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        first = people(site).start(clientkey="a")["uploadid"]
    with running_practice_site(tmp_path, **SMALL_CHUNKS) as site:
        assert people(site).start(clientkey="b")["uploadid"] > first


def test_damaged_data_is_reported_and_left_alone(tmp_path):
    (tmp_path / "site.json").write_text("{ broken")
    with pytest.raises(DamagedDataError, match=r"site\.json"), running_practice_site(tmp_path):
        pass
    assert (tmp_path / "site.json").read_text() == "{ broken"


def test_two_sites_run_side_by_side(tmp_path, people):
    with (
        running_practice_site(tmp_path / "a", **SMALL_CHUNKS) as one,
        running_practice_site(tmp_path / "b", **SMALL_CHUNKS) as two,
    ):
        assert one.url != two.url
        people(one).start()
        assert two.state()["uploads"] == []


def test_a_site_that_keeps_nothing_has_its_many_assignments_and_forgets_everything(tmp_path, people):
    options = SMALL_CHUNKS | {"keeps_data": False, "more_assignments": 3}
    with running_practice_site(tmp_path, **options) as site:
        people(site).start(assignmentid=site.assignment("more3").id)
        assert len(site.state()["uploads"]) == 1
    assert not (tmp_path / "site.json").exists()
    with running_practice_site(tmp_path, **options) as site:
        assert site.state()["uploads"] == []
