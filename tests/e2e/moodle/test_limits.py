"""Uploads and playbacks per hour, and for whom they do not count."""

import re

import pytest
from tests.e2e.moodle.client import new_key, refused
from tests.e2e.moodle.storage import send
from tests.e2e.moodle.test_at_once import at_once


@pytest.fixture
def limit(moodle):
    """Sets the limits; afterwards there are none."""

    def to(uploads=0, playbacks=0):
        moodle.configure("local_videostorage", uploadsperhour=uploads, playbacksperhour=playbacks)
        # What went before was hours ago.
        moodle.php(
            "foreach (['upload', 'event'] as $table) {"
            '$DB->execute("UPDATE {local_videostorage_" . $table . "} SET timecreated = timecreated - 7200"); }'
        )

    yield to
    to()


def last_number(message):
    return int(re.findall(r"\d+", message)[-1])


def test_one_upload_too_many_is_told_how_many_seconds_to_wait(moodle, cloudflare, assignment, limit):
    limit(uploads=3)
    for left in (3, 2, 1):
        options = moodle.ask("student1", "get_assignment_options", assignmentid=assignment.id)
        assert options["uploadsleft"] == left
        upload = moodle.start("student1", assignment, size=5000)
    # The first of them was begun fifty minutes ago.
    first = moodle.ask("student1", "list_uploads", assignmentid=assignment.id)["uploads"][0]
    moodle.age(first, timecreated=3000)
    before = cloudflare.creations
    with refused("ratelimited") as caught:
        moodle.start("student1", assignment, size=5000)
    assert 590 <= last_number(caught.value.message) <= 600
    assert cloudflare.creations == before
    # What is begun already goes on; others have their own count; an hour later there is room.
    assert moodle.start("student1", assignment, size=5000, clientkey=upload["clientkey"])["uploadid"]
    assert moodle.start("student2", assignment, size=5000)["uploadid"]
    moodle.age(first, timecreated=3601)
    assert moodle.start("student1", assignment, size=5000)["uploadid"]


def test_trying_again_and_failing_does_not_count(moodle, cloudflare, assignment, limit):
    limit(uploads=2)
    key = new_key()
    for _ in range(5):
        moodle.start("student1", assignment, size=5000, clientkey=key)
    cloudflare.practice.faults("status:500,on=api,times=0")
    for _ in range(5):
        with refused("backendunavailable"):
            moodle.start("student1", assignment, size=5000)
    cloudflare.reset()
    assert moodle.ask("student1", "get_assignment_options", assignmentid=assignment.id)["uploadsleft"] == 1


def test_a_coordinator_with_a_card_of_forty_videos_is_not_held_up(moodle, assignment, limit):
    limit(uploads=2)
    moodle.allow("mod/assign:editothersubmission", "editingteacher")
    student = moodle.users["student1"].id
    for _ in range(5):
        moodle.start("teacher1", assignment, size=5000, userid=student)
    assert moodle.ask("teacher1", "get_assignment_options", assignmentid=assignment.id)["uploadsleft"] >= 40


def test_one_playback_too_many_is_told_how_many_seconds_to_wait(moodle, cloudflare, assignment, data, limit):
    limit(playbacks=2)
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    for _ in range(2):
        moodle.ask("student1", "get_playback", uploadid=upload["uploadid"])
    with refused("ratelimited") as caught:
        moodle.ask("student1", "get_playback", uploadid=upload["uploadid"])
    assert 3590 <= last_number(caught.value.message) <= 3600
    assert moodle.ask("teacher1", "get_playback", uploadid=upload["uploadid"])["url"]


def test_the_limit_holds_when_eight_ask_at_once(moodle, cloudflare, assignment, limit):
    limit(uploads=3)
    before = cloudflare.creations
    answers = at_once(8, lambda _: moodle.start("student1", assignment, size=5000))
    begun = [answer for answer in answers if isinstance(answer, dict)]
    assert len(begun) == 3
    assert cloudflare.creations == before + 3
