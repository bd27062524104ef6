"""Two clients, or eight, that do the same thing at the same moment."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.e2e.moodle.client import Refused, new_key
from tests.e2e.moodle.storage import send


def at_once(count, work):
    """Do something ``count`` times at the same moment; the answers, or the errors' codes."""
    ready = threading.Barrier(count)

    def one(number):
        ready.wait(timeout=30)
        try:
            return work(number)
        except Refused as refusal:
            return f"{refusal.errorcode} {refusal.debuginfo}"

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


@pytest.mark.parametrize("count", [2, 8])
def test_one_key_gives_one_upload_and_one_video_however_many_ask(moodle, cloudflare, assignment, count):
    key, before = new_key(), cloudflare.creations
    answers = at_once(count, lambda _: moodle.start("student1", assignment, size=5000, clientkey=key))
    assert all(isinstance(answer, dict) for answer in answers), answers
    assert len({answer["uploadid"] for answer in answers}) == 1
    assert len({answer["url"] for answer in answers}) == 1
    assert cloudflare.creations == before + 1
    rows = moodle.php(f"return $DB->count_records('local_videostorage_upload', ['clientkey' => '{key}']);")
    assert rows == 1


def test_eight_keys_give_eight_uploads(moodle, cloudflare, assignment):
    before = cloudflare.creations
    answers = at_once(8, lambda _: moodle.start("student1", assignment, size=5000))
    assert len({answer["uploadid"] for answer in answers}) == 8
    assert len({answer["url"] for answer in answers}) == 8
    assert cloudflare.creations == before + 8


def test_everybody_who_finishes_at_once_is_told_the_same(moodle, cloudflare, assignment, data):
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    answers = at_once(
        8, lambda _: moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="a" * 64)
    )
    assert {answer["state"] for answer in answers if isinstance(answer, dict)} == {"ready"}, answers
    assert not [answer for answer in answers if isinstance(answer, str)]
    events = moodle.php(
        "return $DB->count_records('local_videostorage_event', "
        f"['uploadid' => {upload['uploadid']}, 'eventtype' => 'upload_success']);"
    )
    assert events == 1


@pytest.fixture
def telling(moodle):
    """Moodle says what went wrong, not only that something did."""
    moodle.php("set_config('debug', DEBUG_DEVELOPER); set_config('debugdisplay', 0);")
    yield
    moodle.php("set_config('debug', 0);")


@pytest.mark.parametrize("count", [2, 8])
def test_everybody_who_saves_at_once_leaves_one_submission_with_the_video(
    moodle, cloudflare, assignment, data, telling, count
):
    upload = moodle.start("student1", assignment, size=len(data))
    send(upload, data)
    moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
    answers = at_once(count, lambda _: moodle.save("student1", assignment, upload["uploadid"]))
    submission = moodle.submission("student1", assignment)
    assert submission["status"] == "submitted"
    assert moodle.ask("student1", "get_upload", uploadid=upload["uploadid"])["submissionid"] == submission["id"]
    rows = moodle.php(f"return $DB->count_records('assignsubmission_cfstream', ['assignment' => {assignment.id}]);")
    assert rows == 1
    assert [] in answers
    assert moodle.run_adhoc() == []
    assert upload["videoid"] in cloudflare.videos()
    # Moodle itself makes rows of assign_submission and grade_grades twice, and tells the second that it failed.
    ours = [answer for answer in answers if answer != [] and "assignsubmission_cfstream" in answer]
    assert not ours


def test_a_video_is_either_handed_in_or_given_up_never_both(moodle, cloudflare, data):
    for round_ in range(4):
        assignment = moodle.new_assignment()
        upload = moodle.start("student1", assignment, size=len(data), clientkey=new_key())
        send(upload, data)
        number = upload["uploadid"]
        moodle.ask("student1", "finish_upload", uploadid=number, sha256="")

        def work(index, assignment=assignment, number=number, first=round_ % 2):
            if index == first:
                return moodle.save("student1", assignment, number)
            return moodle.ask("student1", "abort_upload", uploadid=number)["state"]

        answers = at_once(2, work)
        moodle.run_adhoc()
        seen = moodle.ask("student1", "get_upload", uploadid=number)
        is_held = seen["submissionid"] > 0
        assert is_held == (seen["state"] == "ready") == (upload["videoid"] in cloudflare.videos()), (answers, seen)


def test_two_uploads_of_one_person_do_not_touch_one_another(moodle, cloudflare, assignment, large):
    uploads = [moodle.start("student1", assignment, size=len(large)) for _ in range(2)]
    files = [large, large[::-1]]
    at_once(2, lambda index: send(uploads[index], files[index]))
    for upload, content in zip(uploads, files, strict=True):
        done = moodle.ask("student1", "finish_upload", uploadid=upload["uploadid"], sha256="")
        assert (done["state"], done["videoid"]) == ("ready", upload["videoid"])
        playback = moodle.ask("student1", "get_playback", uploadid=upload["uploadid"])
        assert cloudflare.plays(playback["url"]) == content
