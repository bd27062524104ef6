"""A practice site that is started again on its directory goes on where it was."""

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
