"""Which of the site's open uploads may be gone on with: the person's own, begun elsewhere, the fullest first."""

from dataclasses import dataclass
from typing import Any

from tests.helpers.fake_engine import make_account, make_upload

from uploader_gui.core.models import Target
from uploader_gui.core.services.base import Prefix, RemoteUpload
from uploader_gui.core.transfer.carry_on import begun_elsewhere, has_something, is_being_sent, is_proved


@dataclass
class Journal:
    known: list[Any]

    def uploads(self):
        return self.known


def remote(number=71, **changes):
    facts = {
        "id": number, "client_key": f"theirs-{number}", "state": "uploading", "target": Target(protocol="tus", url=""),
        "video_id": "v", "size": 1000, "bytes_stored": 620, "percent_ready": 0, "submission_id": 0, "resumable": True,
        "error_code": "", "error_message": "", "user_id": 7, "sample": "5a" * 32,
    }  # fmt: skip
    return RemoteUpload(**{**facts, **changes})


def numbers(journal, *found):
    return [one.id for one in begun_elsewhere(journal, make_account(), found)]


def test_what_was_sent_for_somebody_else_is_not_gone_on_with():
    assert numbers(Journal([]), remote(71, user_id=8), remote(72)) == [72]


def test_what_this_journal_has_in_whatever_state_was_not_begun_elsewhere():
    journal = Journal([make_upload(1, client_key="theirs-71"), make_upload(2, remote_id=72)])
    assert numbers(journal, remote(71), remote(72), remote(73)) == [73]
    others = Journal([make_upload(1, client_key="theirs-71", account_id=2)])
    assert numbers(others, remote(71)) == [71]


def test_what_holds_the_most_comes_first():
    found = (remote(71, bytes_stored=1), remote(72, bytes_stored=900), remote(73, state="stored"))
    assert numbers(Journal([]), *found) == [73, 72, 71]


def test_an_upload_that_holds_nothing_is_nothing_to_go_on_with():
    assert has_something(remote())
    assert not has_something(remote(bytes_stored=0))
    assert not has_something(remote(target=Target(protocol="post", url="")))


def test_a_sender_is_silent_after_two_minutes_and_one_that_has_told_all_needs_no_waiting_for():
    assert is_being_sent(remote(seconds_silent=0))
    assert not is_being_sent(remote(seconds_silent=120))
    assert not is_being_sent(remote(seconds_silent=-1))
    assert is_being_sent(remote(state="stored", seconds_silent=5))
    whole = Prefix(length=1000, sha256="b0" * 32)
    assert not is_being_sent(remote(state="stored", seconds_silent=5, prefix=whole))


def test_a_tenth_of_the_file_may_be_unproved_and_nothing_without_a_sample():
    assert is_proved(remote(), 100)
    assert not is_proved(remote(), 101)
    assert not is_proved(remote(sample=""), 0)
